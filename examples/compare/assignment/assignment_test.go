package assignment

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/examples/compare/internal/turns"
	"github.com/stretchr/testify/require"
)

// instances are small: the peer's time grows with the third power and more.
func instances() []struct {
	name string
	workload
} {
	return []struct {
		name string
		workload
	}{
		{"dense/20x5", dense(20, 5)},
		{"dense/40x40", dense(40, 40)},
		{"dense/100x10", dense(100, 10)},
		{"sparse/100x10", sparse(100, 10)},
	}
}

// Both find the same least cost, and ours proves that it is the least.
func TestSolversAgree(t *testing.T) {
	for _, c := range instances() {
		p := c.problem()
		s, err := assign.Solve(p)
		require.NoError(t, err)
		require.NoError(t, s.Verify(p), c.name)
		least, err := c.program().solve()
		require.NoError(t, err)
		require.InDelta(t, least, s.Objective+openCost*len(s.Open), 1e-3, c.name)
		require.Equal(t, c.items, len(s.Assignments)+len(s.Open), c.name)
	}
}

func BenchmarkSolve(b *testing.B) {
	for _, c := range instances() {
		b.Run(c.name, func(b *testing.B) {
			p, l := c.problem(), c.program()
			fail := func(err error) {
				if err != nil {
					b.Fatal(fmt.Errorf("%s: %w", c.name, err))
				}
			}
			turns.Race(b,
				turns.Entrant{Name: "tian", Run: func(n int) {
					for range n {
						_, err := assign.Solve(p)
						fail(err)
					}
				}},
				turns.Entrant{Name: "gonum", Run: func(n int) {
					for range n {
						_, err := l.solve()
						fail(err)
					}
				}})
		})
	}
}
