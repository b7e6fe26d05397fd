package match

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// checkRead compares the fast reader with the plain form of folding.
func checkRead(t *testing.T, a *alphabet, title, body string) {
	t.Helper()
	var p tape
	from := []int{a.read(&p, title), 0}
	from[1] = a.read(&p, body)
	to := []int{from[1] - 1, p.n}
	for i, text := range []string{title, body} {
		runes, at := fold.Text(text)
		require.Equal(t, len(runes), to[i]-from[i], "%q", text)
		for j, r := range runes {
			want := a.of(r)
			if r == ' ' {
				want = a.space
			}
			require.Equal(t, want, p.syms[from[i]+j], "%q, folded character %d", text, j)
			require.Equal(t, at[j], p.codePoint(from[i]+j), "%q, folded character %d", text, j)
		}
		require.Zero(t, p.syms[to[i]])
	}
	for _, sym := range p.syms[p.n : p.n+pad] {
		require.Zero(t, sym)
	}
}

func worldAlphabet(t testing.TB) *alphabet {
	var terms [][]rune
	for _, w := range worldTerms {
		runes, _ := fold.Text(w)
		terms = append(terms, runes)
	}
	a, err := newAlphabet(terms, true)
	require.NoError(t, err)
	return a
}

func TestReadAgainstFolded(t *testing.T) {
	a := worldAlphabet(t)
	r := rand.New(rand.NewSource(3))
	for range 5000 {
		checkRead(t, a, randomText(r, 8), randomText(r, 60))
	}
}

func FuzzRead(f *testing.F) {
	a := worldAlphabet(f)
	f.Add("關于5G 基站", "的\xed\xa0\x80建议\n\n big\u200b - data")
	f.Fuzz(func(t *testing.T, title, body string) { checkRead(t, a, title, body) })
}
