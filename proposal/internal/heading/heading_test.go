package heading

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// signs are the kinds as testdata/heads.txt writes them.
const signs = "FHAPUM"

func show(title string) string {
	r := []rune(title)
	var b strings.Builder
	for _, p := range Parse(title) {
		b.WriteString(signs[p.Kind:p.Kind+1] + "[" + string(r[p.From:p.To]) + "]")
	}
	return b.String()
}

// Real titles as a careful reader parts them: those of the half that was read
// where the grammar parts them so, and a few made up.
func TestTitlesArePartedAsReadersDo(t *testing.T) {
	text, err := os.ReadFile("testdata/heads.txt")
	require.NoError(t, err)
	titles := 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		title := line
		for _, s := range signs {
			title = strings.ReplaceAll(title, string(s)+"[", "")
		}
		title = strings.ReplaceAll(title, "]", "")
		require.Equal(t, line, show(title))
		titles++
	}
	require.Greater(t, titles, 150)
}

// Whatever the text is, each character has a kind.
func TestEveryCharacterHasAKind(t *testing.T) {
	for _, title := range []string{"", " ", "的", "关于", "关于的建议", "在", "将", "对", "建议建议", "，，，", "\xff\xfe", "关于在\xff建设的建议", "A的B的", strings.Repeat("在村的", 500), strings.Repeat("助力", 300)} {
		require.Len(t, Kinds(title), utf8.RuneCountInString(title), "%q", title)
		end := 0
		for _, p := range Parse(title) {
			require.Equal(t, end, p.From)
			require.Less(t, p.From, p.To)
			end = p.To
		}
		require.Equal(t, utf8.RuneCountInString(title), end)
	}
}

func FuzzKinds(f *testing.F) {
	f.Add("关于在市中区开辟残疾人市集的建议")
	f.Fuzz(func(t *testing.T, title string) {
		require.Len(t, Kinds(title), utf8.RuneCountInString(title))
	})
}

func BenchmarkKinds(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Kinds("关于在蒙自新安所镇新庄村委会水果主产核心区增设防雹减灾示范点的建议")
	}
}
