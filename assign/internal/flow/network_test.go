package flow

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// randomNetwork has places that charge more the fuller they are.
func randomNetwork(r *rand.Rand, items, places int) *network[int64] {
	n := &network[int64]{ptr: []int32{0}, sptr: []int32{0}}
	most := []int64{3, 30, 1 << 30}[r.IntN(3)]
	stay := r.Int64N(2*most) + r.Int64N(2)*100*most
	for range items {
		for s := range places {
			if r.IntN(4) > 0 {
				n.arcs = append(n.arcs, arc[int64]{int32(s), r.Int64N(most)})
			}
		}
		n.arcs = append(n.arcs, arc[int64]{int32(places), stay})
		n.ptr = append(n.ptr, int32(len(n.arcs)))
	}
	for range places {
		price := int64(0)
		upto := int32(0)
		for range r.IntN(4) {
			upto += int32(1 + r.IntN(2))
			n.steps = append(n.steps, step[int64]{upto, price})
			price += r.Int64N(most)
		}
		n.sptr = append(n.sptr, int32(len(n.steps)))
	}
	n.steps = append(n.steps, step[int64]{int32(items), 0})
	n.sptr = append(n.sptr, int32(len(n.steps)))
	return n
}

// cheapest tries every plan of a small network and returns the first of the
// cheapest in the declared order.
func cheapest(n *network[int64]) (cost int64, at []int32) {
	held := make([]int32, n.Places())
	have := make([]int32, n.Items())
	slot := func(s int32) (int64, bool) {
		for _, st := range n.steps[n.sptr[s]:n.sptr[s+1]] {
			if held[s] < st.upto {
				return st.price, true
			}
		}
		return 0, false
	}
	found := false
	var try func(i int, sum int64)
	try = func(i int, sum int64) {
		if i == n.Items() {
			if !found || sum < cost {
				found, cost, at = true, sum, append([]int32(nil), have...)
			}
			return
		}
		for _, a := range n.arcs[n.ptr[i]:n.ptr[i+1]] {
			if p, ok := slot(a.To); ok {
				held[a.To]++
				have[i] = a.To
				try(i+1, sum+a.Cost+p)
				held[a.To]--
			}
		}
	}
	try(0, 0)
	return cost, at
}

// The cost of load is part of the network, not an afterthought: the plan is
// the best with it, and ties are broken as declared.
func TestNetworkWithRisingPricesEqualsBruteForce(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 5))
		n := randomNetwork(r, 1+r.IntN(6), 1+r.IntN(3))
		_, want := cheapest(n)
		require.Equal(t, want, Solve(n, make([]int64, n.Places())).At, "seed %d: %+v", seed, n)
	}
}

func TestNetworkOfManyTies(t *testing.T) {
	const items, places = 400, 20
	n := &network[int64]{ptr: []int32{0}, sptr: []int32{0}}
	for range items {
		for s := range places + 1 {
			n.arcs = append(n.arcs, arc[int64]{int32(s), int64(s / places * 1000)})
		}
		n.ptr = append(n.ptr, int32(len(n.arcs)))
	}
	for s := range places + 1 {
		n.steps = append(n.steps, step[int64]{int32(items/places + s/places*items), 0})
		n.sptr = append(n.sptr, int32(len(n.steps)))
	}
	for i, s := range Solve(n, make([]int64, places+1)).At {
		require.EqualValues(t, i/(items/places), s) // the first items fill the first place, and so on
	}
}

// Both widths give the same, what makes room for open items included.
func TestNarrowAndWideAgree(t *testing.T) {
	open := 0
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 3))
		n := New(6, 0, 0)
		for range 1 + r.IntN(30) {
			for s := range 6 {
				if r.IntN(3) > 0 {
					n.Arc(int32(s), r.Int64N(50))
				}
			}
			n.EndItem()
		}
		for range 6 {
			if c := r.IntN(6); c > 0 {
				n.Step(int32(c), 0)
				n.Step(int32(c+r.IntN(3)+1), r.Int64N(50))
			}
			n.EndPlace()
		}
		n.Close([]int64{r.Int64N(50), 1000}[r.IntN(2)])
		extra := make([]int64, n.Places())
		for s := range extra {
			extra[s] = r.Int64N(100)
		}
		wide, narrow := solveIn(n, 4*wideBound, extra), solveIn(narrow(n), 8*narrowBound, extra)
		require.Equal(t, wide.At, narrow.At, "seed %d", seed)
		require.Equal(t, wide.Cost, narrow.Cost, "seed %d", seed)
		require.Equal(t, wide.Relief, narrow.Relief, "seed %d", seed)
		open += len(wide.Relief)
	}
	require.Greater(t, open, 100)
}

// What is described is what is solved: the same network laid down by hand.
func TestNetworkIsDescribedInOrder(t *testing.T) {
	n := New(2, 0, 0)
	n.Arc(0, 3)
	n.Arc(1, 4)
	n.EndItem()
	n.EndItem() // may go nowhere
	n.Step(1, 0)
	n.Step(2, 7)
	n.EndPlace()
	n.EndPlace() // takes nothing
	n.Close(100)
	require.Equal(t, []arc[int64]{{0, 3}, {1, 4}, {2, 100}, {2, 100}}, n.arcs)
	require.Equal(t, []int32{0, 3, 4}, n.ptr)
	require.Equal(t, []step[int64]{{1, 0}, {2, 7}, {2, 0}}, n.steps)
	require.Equal(t, []int32{0, 2, 2, 3}, n.sptr)
	require.Equal(t, []int32{2, 0}, []int32{n.capacity(0), n.capacity(1)})
	require.Equal(t, []Arc{{0, 3}, {1, 4}, {2, 100}}, n.ArcsOf(0))
	p := Solve(n, make([]int64, n.Places()))
	require.Equal(t, []int32{0, n.Open()}, p.At)
	require.Equal(t, []int64{3, 100}, p.Cost)
	none := New(1, 0, 0)
	none.EndPlace()
	none.Close(1)
	require.Empty(t, Solve(none, make([]int64, none.Places())).At)
}

// Prices that start too high leave places empty that should be full; repair
// makes good for it.
func TestNetworkRepairsPricesThatOvershot(t *testing.T) {
	lowered := 0
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 6))
		n := randomNetwork(r, 1+r.IntN(6), 1+r.IntN(3))
		_, want := cheapest(n)
		f := newFlow(n, 4*wideBound)
		for s := range n.Places() - 1 {
			f.lam[s] = r.Int64N(1 << 31)
		}
		f.level(0)
		f.stand()
		f.run()
		before := append([]int64(nil), f.lam...)
		f.repair()
		f.untie()
		at := make([]int32, n.Items())
		for i, item := range f.ord {
			at[item] = f.full[f.cur[i]].To
		}
		require.Equal(t, want, at, "seed %d", seed)
		for s := range before {
			if f.lam[s] < before[s] {
				lowered++
			}
		}
	}
	require.Greater(t, lowered, 100)
}
