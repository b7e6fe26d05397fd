package assign

import (
	"fmt"
	"math"
	"math/rand"
	"testing"

	"github.com/seed-3129f372/tian/assign/internal/flow"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
)

// sparse makes the workload on which the solver is measured, so that another
// implementation can run the same: items and places as given; each item may go
// to 3 to 8 distinct places, drawn with weight (rank+1)^-0.4; costs are
// uniform in 1…1000; each place takes ceil(factor·items/places); an item may
// stay open at 100,000. Go's math/rand with seed 7·items+places, drawn in this
// order: for each item the number of places, then place and cost by turns, a
// place drawn again being thrown away before its cost.
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
		extra := make([]int64, n.net.Places())
		b.Run(fmt.Sprintf("network/%d/%d", c.items, c.places), func(b *testing.B) {
			for b.Loop() {
				flow.Solve(n.net, extra)
			}
		})
	}
}

// BenchmarkDistribute places titles that share words with the duties of 30
// units of 4 people each: unit u has three duties of eight characters, item i
// has the first six of one of them in its title and another one in its body.
func BenchmarkDistribute(b *testing.B) {
	for _, items := range []int{100, 1000, 10_000} {
		org := Org{ID: "desk", Name: "某单位"}
		duty := func(u, k int) string {
			r := []rune{}
			for c := range 8 {
				r = append(r, rune(0x4e00+(u*31+k*17+c*7)%2000))
			}
			return string(r)
		}
		for u := range 30 {
			unit := Unit{ID: fmt.Sprintf("u%02d", u), Name: fmt.Sprintf("单位%02d", u), Kind: UnitKindDepartment, Capacity: items/25 + 1}
			for k := range 3 {
				unit.Duties = append(unit.Duties, duty(u, k))
			}
			org.Units = append(org.Units, unit)
			for k := range 4 {
				org.People = append(org.People, Person{ID: fmt.Sprintf("%s-%d", unit.ID, k), Name: "经办人", Unit: unit.ID})
			}
		}
		var ps []proposal.Proposal
		for i := range items {
			ps = append(ps, proposal.Proposal{
				ID:    fmt.Sprintf("i%06d", i),
				Title: "关于" + string([]rune(duty(i%30, i%3))[:6]) + "的提案",
				Body:  duty(i*7%30, i%2) + duty(i*11%30, 2),
			})
		}
		o := Options{Assigned: deadline.MustDate("2024-03-01")}
		b.Run(fmt.Sprint(items), func(b *testing.B) {
			for b.Loop() {
				plan, err := Distribute(org, ps, o)
				if err != nil || len(plan.Decisions)+len(plan.Open) != items {
					b.Fatal(len(plan.Decisions), len(plan.Open), err)
				}
			}
		})
	}
}
