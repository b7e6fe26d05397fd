package assign

import (
	"fmt"
	"math"
	"math/rand"
	"testing"
)

// sparse makes the workload on which the solver is measured, so that another
// implementation can run the same: items and places as given; each item may go to
// 3 to 8 distinct places, drawn with weight (rank+1)^-0.4; costs are uniform in
// 1…1000; each place takes ceil(factor·items/places); an item may stay open at 100,000.
// Go's math/rand with seed 7·items+places, drawn in this order: for each item the
// number of places, then place and cost by turns, a place drawn again being
// thrown away before its cost.
func sparse(items, places int, factor float64) Problem {
	r := rand.New(rand.NewSource(int64(items*7 + places)))
	sum := make([]float64, places)
	total := 0.0
	for i := range sum {
		total += math.Pow(float64(i+1), -0.4)
		sum[i] = total
	}
	unplaced := 100_000
	p := Problem{UnplacedCost: &unplaced}
	for i := range items {
		seen := map[int]bool{}
		for k := 3 + r.Intn(6); len(seen) < k; {
			x := r.Float64() * total
			lo, hi := 0, places-1
			for lo < hi {
				if m := (lo + hi) / 2; sum[m] < x {
					lo = m + 1
				} else {
					hi = m
				}
			}
			if !seen[lo] {
				seen[lo] = true
				p.Costs = append(p.Costs, Cost{fmt.Sprintf("i%06d", i), fmt.Sprintf("s%04d", lo), 1 + r.Intn(1000)})
			}
		}
	}
	for s := range places {
		p.Capacity = append(p.Capacity, Capacity{fmt.Sprintf("s%04d", s), int(math.Ceil(factor * float64(items) / float64(places)))})
	}
	return p
}

// The optima of two instances, equal to what other solvers find for them
// (LEMON NetworkSimplex, CostScaling and CapacityScaling, HiGHS).
func TestSolveKnownOptima(t *testing.T) {
	for _, c := range []struct {
		items, places int
		objective     int
	}{{1000, 50, 165_402}, {10_000, 200, 1_792_097}} {
		p := sparse(c.items, c.places, 1.1)
		s, err := Solve(p)
		if err != nil || s.Objective != c.objective || len(s.Open) != 0 {
			t.Fatalf("%d/%d: objective %d, %d open, %v", c.items, c.places, s.Objective, len(s.Open), err)
		}
		if err := s.Verify(p); err != nil {
			t.Fatal(err)
		}
	}
}

func BenchmarkSolve(b *testing.B) {
	for _, c := range []struct{ items, places int }{{1000, 50}, {10_000, 200}} {
		p := sparse(c.items, c.places, 1.1)
		b.Run(fmt.Sprintf("sparse/%d/%d", c.items, c.places), func(b *testing.B) {
			for b.Loop() {
				if _, err := Solve(p); err != nil {
					b.Fatal(err)
				}
			}
		})
		// The same without names: what a program that keeps numbers pays.
		n, _ := number(p)
		extra := make([]int64, n.net.places())
		b.Run(fmt.Sprintf("network/%d/%d", c.items, c.places), func(b *testing.B) {
			for b.Loop() {
				place(n.net, extra)
			}
		})
	}
}
