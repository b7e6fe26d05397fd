// Package flow places items at the least cost: the optimisation of package
// assign, stripped to numbers.
//
// It solves a transportation problem: items stand on the left, places on the
// right, every item goes to one place at most, and what a place charges for one
// more item never falls as it fills. The result is exact, and among plans
// equally good the one that comes first: the first item goes to the first place
// it can, then the second, and so on; staying open comes last.
//
//	n := flow.New(places, 0, 0)
//	n.Arc(place, cost) // for each place that the item may go to, ascending
//	n.EndItem()        // … for each item
//	n.Step(upto, price)
//	n.EndPlace()       // … for each place
//	n.Close(stay)      // what staying open costs
//	placing := flow.Solve(n, extra)
package flow

// integer is the width the network is solved in: the narrow one is about twice
// as fast and is taken whenever the costs allow it.
type integer interface{ int32 | int64 }

// arc says that an item may go to a place at a cost.
type arc[C integer] struct {
	To   int32
	Cost C
}

// step says that a place charges price for each item up to its upto-th.
type step[C integer] struct {
	upto  int32
	price C
}

// Network is the numbered problem; New begins one.
type Network = network[int64]

// Arc says that an item may go to a place at a cost.
type Arc = arc[int64]

// network holds everything in the order in which ties are broken. The last place is the open one: it has room
// for every item, charges nothing, and each item's last arc leads to it at the
// cost of staying open.
type network[C integer] struct {
	ptr   []int32   // arcs of item i: arcs[ptr[i]:ptr[i+1]], ascending by place
	arcs  []arc[C]  //
	sptr  []int32   // steps of place s: steps[sptr[s]:sptr[s+1]], ascending
	steps []step[C] // in upto strictly, in price not falling
	last  int32     // the open place, while the network is being described
}

// New begins a network of so many places, with room for items and arcs as far
// as their numbers are known.
func New(places, items, arcs int) *Network {
	n := &Network{
		ptr: make([]int32, 1, items+1), arcs: make([]Arc, 0, arcs+items),
		sptr: make([]int32, 1, places+2),
	}
	n.last = int32(places)
	return n
}

// Arc lets the item that is being described go to a place at a cost. Places
// ascend.
func (n *network[C]) Arc(to int32, cost C) { n.arcs = append(n.arcs, arc[C]{to, cost}) }

// EndItem ends the description of an item, which may also stay open.
func (n *network[C]) EndItem() {
	n.Arc(n.last, 0)
	n.ptr = append(n.ptr, int32(len(n.arcs)))
}

// Step lets the place that is being described take items up to the upto-th, at
// a price for each beyond the step before. The first ascends strictly, the
// second does not fall.
func (n *network[C]) Step(upto int32, price C) { n.steps = append(n.steps, step[C]{upto, price}) }

// EndPlace ends the description of a place; one without steps takes nothing.
func (n *network[C]) EndPlace() { n.sptr = append(n.sptr, int32(len(n.steps))) }

// Close ends the network: every item may stay open at the cost stay.
func (n *network[C]) Close(stay C) {
	for _, end := range n.ptr[1:] {
		n.arcs[end-1].Cost = stay
	}
	if items := int32(n.Items()); items > 0 {
		n.Step(items, 0)
	}
	n.EndPlace()
}

// Items is the number of items, Places that of places, the open one included,
// which is the last; Open is its number.
func (n *network[C]) Items() int  { return len(n.ptr) - 1 }
func (n *network[C]) Places() int { return len(n.sptr) - 1 }
func (n *network[C]) Open() int32 { return int32(n.Places() - 1) }

// ArcsOf returns the arcs of an item; the last leads to the open place.
func (n *network[C]) ArcsOf(i int) []arc[C] { return n.arcs[n.ptr[i]:n.ptr[i+1]] }

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
		m.arcs[i] = arc[int32]{a.To, int32(a.Cost)}
	}
	for i, s := range n.steps {
		m.steps[i] = step[int32]{s.upto, int32(s.price)}
	}
	return m
}

// Placing is the solved network.
type Placing struct {
	At     []int32 // At[i] is the place of item i, the open one included
	Cost   []int64 // Cost[i] is the cost of item i there
	Prices []int64 // price of each place: the certificate that the plan is the best
	Relief []Relief
}

// Relief is the cheapest way to make room for an open item: one more item at
// the place, which then adds cost to the plan. Place is -1 where no single
// place helps.
type Relief struct {
	Item, Place int32
	Cost        int64
}

// Solve solves the network in the narrowest width that holds its numbers, which
// stay below 2⁶⁰. extra is what each place would charge for one item more than
// it can take.
func Solve(n *Network, extra []int64) Placing {
	most := int64(0)
	for _, a := range n.arcs {
		most = max(most, a.Cost)
	}
	for _, s := range n.steps {
		most = max(most, s.price)
	}
	for _, x := range extra {
		most = max(most, x)
	}
	if most < narrowBound {
		return solveIn(narrow(n), 8*narrowBound, extra)
	}
	return solveIn(n, 4*wideBound, extra)
}

func solveIn[C integer](n *network[C], inf C, extra []int64) Placing {
	f := newFlow(n, inf)
	f.solve()
	f.untie()
	p := Placing{
		At:     make([]int32, n.Items()),
		Cost:   make([]int64, n.Items()),
		Prices: make([]int64, n.Places()),
	}
	for i, item := range f.ord {
		e := f.cur[i]
		p.At[item] = f.full[e].To
		p.Cost[item] = int64(f.full[e].Cost)
	}
	for s, l := range f.lam {
		p.Prices[s] = int64(l)
	}
	p.Relief = f.relieve(extra)
	return p
}
