package assign

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
	held := make([]int32, n.places())
	have := make([]int32, n.items())
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
		if i == n.items() {
			if !found || sum < cost {
				found, cost, at = true, sum, append([]int32(nil), have...)
			}
			return
		}
		for _, a := range n.arcs[n.ptr[i]:n.ptr[i+1]] {
			if p, ok := slot(a.to); ok {
				held[a.to]++
				have[i] = a.to
				try(i+1, sum+a.cost+p)
				held[a.to]--
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
		require.Equal(t, want, place(n, make([]int64, n.places())).at, "seed %d: %+v", seed, n)
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
	for i, s := range place(n, make([]int64, places+1)).at {
		require.EqualValues(t, i/(items/places), s) // the first items fill the first place, and so on
	}
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
		for s := range n.places() - 1 {
			f.lam[s] = r.Int64N(1 << 31)
		}
		f.level(0)
		f.stand()
		f.run()
		before := append([]int64(nil), f.lam...)
		f.repair()
		f.untie()
		at := make([]int32, n.items())
		for i, item := range f.ord {
			at[item] = f.full[f.cur[i]].to
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
