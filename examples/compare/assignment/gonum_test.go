package assignment

import (
	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/optimize/convex/lp"
)

// program is the workload as a linear program in standard form.
type program struct {
	costs, limits []float64
	rows          *mat.Dense
	first         []int // the variables of the first corner
}

func (w workload) program() program {
	rows, columns := w.items+w.places, w.items+w.places
	for _, arcs := range w.arcs {
		columns += len(arcs)
	}
	p := program{make([]float64, columns), make([]float64, rows), mat.NewDense(rows, columns, nil), nil}
	at := 0
	add := func(cost float64) int {
		p.costs[at] = cost
		at++
		return at - 1
	}
	for i, arcs := range w.arcs {
		open := add(openCost)
		p.first = append(p.first, open)
		p.limits[i] = 1
		p.rows.Set(i, open, 1)
		for _, a := range arcs {
			column := add(float64(a.cost))
			p.rows.Set(i, column, 1)
			p.rows.Set(w.items+a.place, column, 1)
		}
	}
	for s := range w.places {
		left := add(0)
		p.first = append(p.first, left)
		p.limits[w.items+s] = float64(w.room)
		p.rows.Set(w.items+s, left, 1)
	}
	return p
}

// solve returns the least cost.
func (p program) solve() (float64, error) {
	least, _, err := lp.Simplex(p.costs, p.rows, p.limits, 1e-9, p.first)
	return least, err
}
