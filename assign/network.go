package assign

// A plan is a transportation problem: items stand on the left, places on the
// right, every item goes to one place at most, and what a place charges for
// one more item never falls as it fills. network holds it with everything
// numbered, in the order in which ties are broken.

// integer is the width the network is solved in: the narrow one is about twice
// as fast and is taken whenever the costs allow it.
type integer interface{ int32 | int64 }

// arc says that an item may go to a place at a cost.
type arc[C integer] struct {
	to   int32
	cost C
}

// step says that a place charges price for each item up to its upto-th.
type step[C integer] struct {
	upto  int32
	price C
}

// network is the numbered problem. The last place is the open one: it has room
// for every item, charges nothing, and each item's last arc leads to it at the
// cost of staying open.
type network[C integer] struct {
	ptr   []int32   // arcs of item i: arcs[ptr[i]:ptr[i+1]], ascending by place
	arcs  []arc[C]  //
	sptr  []int32   // steps of place s: steps[sptr[s]:sptr[s+1]], ascending
	steps []step[C] // in upto strictly, in price not falling
}

func (n *network[C]) items() int  { return len(n.ptr) - 1 }
func (n *network[C]) places() int { return len(n.sptr) - 1 }
func (n *network[C]) open() int32 { return int32(n.places() - 1) }

// capacity is how many items the place takes at any price.
func (n *network[C]) capacity(s int32) int32 {
	if n.sptr[s] == n.sptr[s+1] {
		return 0
	}
	return n.steps[n.sptr[s+1]-1].upto
}

// narrowBound and wideBound are what a cost, a step's price or the cost of
// staying open must stay below so that no sum inside the solver overflows: a
// distance is the sum of at most four of them.
const (
	narrowBound = 1 << 27
	wideBound   = 1 << 60
)

// narrow returns the network in the narrow width.
func narrow(n *network[int64]) *network[int32] {
	m := &network[int32]{
		ptr: n.ptr, arcs: make([]arc[int32], len(n.arcs)),
		sptr: n.sptr, steps: make([]step[int32], len(n.steps)),
	}
	for i, a := range n.arcs {
		m.arcs[i] = arc[int32]{a.to, int32(a.cost)}
	}
	for i, s := range n.steps {
		m.steps[i] = step[int32]{s.upto, int32(s.price)}
	}
	return m
}

// placing is the solved network.
type placing struct {
	at     []int32 // at[i] is the place of item i, the open one included
	arc    []int32 // arc[i] is the arc that item i takes
	prices []int64 // price of each place: the certificate that the plan is the best
	relief []relief
}

// relief is the cheapest way to make room for an open item: one more item at
// the place, which then adds cost to the plan. place is -1 where no single
// place helps.
type relief struct {
	item, place int32
	cost        int64
}

// place solves the network in the narrowest width that holds its numbers.
// extra is what each place would charge for one item more than it can take.
func place(n *network[int64], extra []int64) placing {
	most := int64(0)
	for _, a := range n.arcs {
		most = max(most, a.cost)
	}
	for _, s := range n.steps {
		most = max(most, s.price)
	}
	for _, x := range extra {
		most = max(most, x)
	}
	if most < narrowBound {
		return placeIn(narrow(n), 8*narrowBound, extra)
	}
	return placeIn(n, 4*wideBound, extra)
}

func placeIn[C integer](n *network[C], inf C, extra []int64) placing {
	f := newFlow(n, inf)
	f.solve()
	f.untie()
	p := placing{
		at:     make([]int32, n.items()),
		arc:    make([]int32, n.items()),
		prices: make([]int64, n.places()),
	}
	for i, item := range f.ord {
		e := f.cur[i]
		p.at[item] = f.full[e].to
		p.arc[item] = n.ptr[item] + e - f.ptr[i]
	}
	for s, l := range f.lam {
		p.prices[s] = int64(l)
	}
	p.relief = f.relieve(extra)
	return p
}
