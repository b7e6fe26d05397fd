package assignment

import (
	"fmt"
	"math"
	"math/rand"

	"github.com/seed-3129f372/tian/assign"
)

const openCost = 100_000

// workload is one instance of the problem: of each item the places that it may
// go to and what that costs.
type workload struct {
	items, places, room int
	arcs                [][]arc
}

type arc struct{ place, cost int }

func newWorkload(items, places int) (workload, *rand.Rand) {
	room := (11*items + 10*places - 1) / (10 * places)
	return workload{items, places, room, make([][]arc, items)}, rand.New(rand.NewSource(int64(7*items + places)))
}

func dense(items, places int) workload {
	w, r := newWorkload(items, places)
	for i := range w.arcs {
		for s := range places {
			w.arcs[i] = append(w.arcs[i], arc{s, 1 + r.Intn(1000) + 300*s/places})
		}
	}
	return w
}

func sparse(items, places int) workload {
	w, r := newWorkload(items, places)
	weights, total := make([]float64, places), 0.0
	for s := range weights {
		weights[s] = math.Pow(float64(s+1), -0.4)
		total += weights[s]
	}
	for i := range w.arcs {
		seen := map[int]bool{}
		for n := 3 + r.Intn(6); len(seen) < n; {
			x, s := r.Float64()*total, 0
			for ; s < places-1 && x >= weights[s]; s++ {
				x -= weights[s]
			}
			if !seen[s] {
				seen[s] = true
				w.arcs[i] = append(w.arcs[i], arc{s, 1 + r.Intn(1000)})
			}
		}
	}
	return w
}

// problem is the workload as ours takes it.
func (w workload) problem() assign.Problem {
	open := openCost
	p := assign.Problem{UnplacedCost: &open}
	for i, arcs := range w.arcs {
		p.Items = append(p.Items, fmt.Sprintf("item%04d", i))
		for _, a := range arcs {
			p.Costs = append(p.Costs, assign.Cost{Item: p.Items[i], To: fmt.Sprintf("place%03d", a.place), Cost: a.cost})
		}
	}
	for s := range w.places {
		p.Capacity = append(p.Capacity, assign.Capacity{Place: fmt.Sprintf("place%03d", s), Count: w.room})
	}
	return p
}
