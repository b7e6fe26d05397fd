package match

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// checkFast holds the inner loops of this machine against their safe twins.
func checkFast(t *testing.T, a *alphabet, m *automaton, text string) {
	t.Helper()
	fast, safe := make([]uint16, len(text)), make([]uint16, len(text))
	i, j := a.plain(fast, text)
	k, l := a.plainSafe(safe, text)
	require.Equal(t, []int{k, l}, []int{i, j}, "%q", text)
	require.Equal(t, safe, fast, "%q", text)
	var p tape
	a.read(&p, text)
	for lo := 1; lo < p.n; lo += 7 {
		var x, y bench
		syms := p.syms[lo : min(lo+29, p.n)+1]
		n := m.candidates(&x, syms, uint32(lo))
		require.Equal(t, m.candidatesSafe(&y, syms, uint32(lo)), n)
		require.Equal(t, y.at[:n], x.at[:n])
	}
}

func worldAutomaton(t testing.TB, a *alphabet) *automaton {
	var spelt [][]uint16
	seen := map[string]bool{}
	for _, w := range worldTerms {
		runes, _ := fold.Text(w)
		if !seen[string(runes)] {
			seen[string(runes)] = true
			spelt = append(spelt, a.spell(nil, runes))
		}
	}
	return newAutomaton(spelt, a.count)
}

func TestFastIsSafe(t *testing.T) {
	a := worldAlphabet(t)
	m := worldAutomaton(t, a)
	r := rand.New(rand.NewSource(11))
	for range 2000 {
		checkFast(t, a, m, randomText(r, 60))
	}
}

func FuzzFast(f *testing.F) {
	a := worldAlphabet(f)
	m := worldAutomaton(f, a)
	f.Add("新建学校园区AI平台充电桩big data的建议\xe5\xad")
	f.Fuzz(func(t *testing.T, text string) { checkFast(t, a, m, text) })
}
