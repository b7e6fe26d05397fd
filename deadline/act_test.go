package deadline

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func TestEveryActSaysWhatMeetsIt(t *testing.T) {
	require.Len(t, metBy, len(vocab.All[Act]())+1)
}
