package vocab_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

func TestALongKeyDoesNotSwellItsFaults(t *testing.T) {
	text := `{"` + strings.Repeat("键", 100_000) + `":{` + strings.TrimSuffix(strings.Repeat(`"a":"blue",`, 300), ",") + `}}`
	_, faults := vocab.Decode[map[string]map[string]colour]([]byte(text))
	require.NotEmpty(t, faults)
	size := 0
	for _, f := range faults {
		size += len(f.Path) + len(f.Text.ZH) + len(f.Text.EN)
	}
	require.Less(t, size, 500_000)
	require.True(t, strings.HasPrefix(faults[0].Path, "/"+strings.Repeat("键", 200)+"…"), "the beginning of the key is told")
}
