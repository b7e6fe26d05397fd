package match

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every pattern can be walked from the root to the cell that names it, and no
// two nodes share a cell or a base.
func TestAutomatonHoldsEachPattern(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 200 {
		symbols := 3 + r.Intn(40)
		var patterns [][]uint16
		seen := map[string]bool{}
		for range r.Intn(120) {
			p := make([]uint16, 1+r.Intn(6))
			key := ""
			for i := range p {
				p[i] = uint16(int(symFirst) + r.Intn(symbols-2))
				key += string(rune(p[i])) + " "
			}
			if !seen[key] {
				seen[key] = true
				patterns = append(patterns, p)
			}
		}
		a := newAutomaton(patterns, symbols)
		edges := map[[2]uint32]bool{} // base and symbol
		for id, p := range patterns {
			if len(p) == 1 {
				require.Equal(t, uint32(id)+1, a.single[p[0]])
				continue
			}
			require.EqualValues(t, 1, a.filter[a.hash(p[0], p[1])])
			base, ends := a.root[p[0]], uint32(0)
			for _, sym := range p[1:] {
				require.NotZero(t, base)
				c := a.cells[base+uint32(sym)]
				require.Equal(t, base, c.check)
				edges[[2]uint32{base, uint32(sym)}] = true
				base, ends = c.next, c.pattern
			}
			require.Equal(t, uint32(id)+1, ends)
		}
		used := 0
		for _, c := range a.cells {
			if c.check != noCheck {
				used++
			}
		}
		require.Equal(t, len(edges), used)
	}
}

func TestBitmap(t *testing.T) {
	var b bitmap
	require.Equal(t, 7, b.free(7))
	for i := range 130 {
		b.set(i)
	}
	b.set(131)
	require.True(t, b.has(129) && !b.has(130) && b.has(131) && !b.has(1000))
	for _, c := range [][2]int{{0, 130}, {63, 130}, {64, 130}, {130, 130}, {131, 132}, {1000, 1000}} {
		require.Equal(t, c[1], b.free(c[0]), c)
	}
	for i := range 64 {
		b.set(128 + i)
	}
	require.Equal(t, 192, b.free(5))
}
