package reply

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDocumentNumbersAreReadInTheirParts(t *testing.T) {
	d, proper, ok := readDocNumber("巴南交通发〔2020〕188号")
	require.True(t, proper && ok)
	require.Equal(t, docNumber{"巴南交通发", 2020, 188}, d)
	for _, s := range []string{"科提[2024]第012号", "科提（2024）12号", "科提【2024】12号", " 科提〔2024〕12号"} {
		d, proper, ok = readDocNumber(s)
		require.True(t, ok && !proper, s)
		require.Equal(t, "科提〔2024〕12号", d.String())
	}
	for _, s := range []string{"", "12号", "〔2024〕1号", "科提〔24〕1号", "科提〔2024〕号", "科提〔2024〕1000000号", "科 提〔2024〕1号", "科提〔2300〕1号"} {
		_, _, ok = readDocNumber(s)
		require.False(t, ok, s)
	}
}

// The bounds of a document number count in, and so do those of a text that is
// read for its parts.
func TestBoundsOfDocumentNumbers(t *testing.T) {
	organ := strings.Repeat("科", 30) // 90 bytes
	wide := func(n int) string {
		return "科提〔2024〕" + strings.Repeat("0", n-len("科提〔2024〕1号")) + "1号"
	}
	for s, want := range map[string]bool{
		"科〔1949〕1号": true, "科〔1948〕1号": false, "科〔2199〕1号": true, "科〔2200〕1号": false,
		"科〔2024〕0号": false, "科〔2024〕999999号": true, "科〔2024〕1000000号": false,
		organ + "〔2024〕1号": true, organ + "a〔2024〕1号": false,
		wide(200): true, wide(201): false,
	} {
		_, _, ok := readDocNumber(s)
		require.Equal(t, want, ok, s)
	}
}

func FuzzReadDocNumber(f *testing.F) {
	f.Add("科提〔2024〕12号")
	f.Fuzz(func(t *testing.T, s string) {
		if d, proper, ok := readDocNumber(s); ok && proper {
			require.Equal(t, s, d.String())
		}
	})
}
