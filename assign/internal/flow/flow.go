package flow

import "math/bits"

// flow solves a network by the primal-dual method: prices of places rise until
// no place holds more items than it is willing to at its price.
//
// Every item always stands at a place where cost plus price is least. A phase
// finds, from all overfull places at once, the nearest place with room (in
// reduced cost), raises the prices of everything nearer so that the way there
// becomes free, and moves items along free ways until none is left. Costs are
// looked at coarsely first and then more finely, each time starting from the
// prices found before; what an overshooting start price spoils is repaired at
// the end, from zero prices if need be. There are at most as many phases as
// items for each of the few levels, each linear in the arcs but for the heap.
type flow[C integer] struct {
	net  *network[C]
	ord  []int32 // ord[i] is the item that stands i-th here: items that start at the same place stand together
	ptr  []int32
	full []arc[C] // arcs in this order, at full cost
	arcs []arc[C] // the same at the cost of the present level

	steps []step[C] // steps at the price of the present level
	cur   []int32   // cur[i] is the arc that item i takes
	list  [][]int32 // items at each place
	lam   []C       // price of each place
	at    []int32   // the last step of each place whose price is not above lam
	room  []int32   // how many items the place is willing to hold at its price

	inf  C // farther than any place can be
	dist []C
	pos  []int32
	dead []bool
	heap []entry[C]
}

type entry[C integer] struct {
	dist C
	at   int32
}

// The levels: costs are first cut to coarseBits bits, then refined by
// levelBits at a time; slack is how far below the last level's prices the next
// one starts, because prices that start too high need repair. Chosen by
// measuring.
const (
	coarseBits = 4
	levelBits  = 2
	slack      = 4
	maxRepairs = 20
)

func newFlow[C integer](n *network[C], inf C) *flow[C] {
	items, places := n.Items(), n.Places()
	f := &flow[C]{
		net: n, inf: inf,
		ord: make([]int32, items), ptr: make([]int32, items+1),
		full: make([]arc[C], 0, len(n.arcs)), arcs: make([]arc[C], len(n.arcs)),
		steps: make([]step[C], len(n.steps)),
		cur:   make([]int32, items), list: make([][]int32, places),
		lam: make([]C, places), at: make([]int32, places), room: make([]int32, places),
		dist: make([]C, places), pos: make([]int32, places), dead: make([]bool, places),
	}
	first := make([]int32, items)
	count := make([]int32, places+1)
	for i := range first {
		arcs := n.arcs[n.ptr[i]:n.ptr[i+1]]
		best := 0
		for k := range arcs {
			if arcs[k].Cost < arcs[best].Cost {
				best = k
			}
		}
		first[i] = arcs[best].To
		count[first[i]+1]++
	}
	for s := range places {
		f.list[s] = make([]int32, 0, count[s+1]+8)
		count[s+1] += count[s]
	}
	for i, s := range first {
		f.ord[count[s]] = int32(i)
		count[s]++
	}
	for i, item := range f.ord {
		f.full = append(f.full, n.arcs[n.ptr[item]:n.ptr[item+1]]...)
		f.ptr[i+1] = int32(len(f.full))
		f.cur[i] = f.ptr[i]
	}
	return f
}

func (f *flow[C]) solve() {
	var most C
	for _, a := range f.full {
		if a.To != f.net.Open() {
			most = max(most, a.Cost)
		}
	}
	top := max(0, bits.Len64(uint64(most))-coarseBits)
	top -= top % levelBits
	for k := top; k >= 0; k -= levelBits {
		if k < top {
			for s, l := range f.lam {
				f.lam[s] = max(0, l<<levelBits-slack)
			}
		}
		f.level(k)
		f.stand()
		f.run()
	}
	f.repair()
}

// repair makes a plan the best one whatever prices it was reached from.
func (f *flow[C]) repair() {
	for tries := 0; f.lower(); tries++ {
		if tries == maxRepairs {
			clear(f.lam) // prices that start at zero never overshoot
		}
		f.stand()
		f.run()
	}
}

// level cuts costs and prices of steps to the level that leaves out k bits.
func (f *flow[C]) level(k int) {
	if k == 0 {
		f.arcs, f.steps = f.full, f.net.steps
		return
	}
	for i, a := range f.full {
		f.arcs[i] = arc[C]{a.To, a.Cost >> k}
	}
	for i, s := range f.net.steps {
		f.steps[i] = step[C]{s.upto, s.price >> k}
	}
}

// stand puts every item where cost plus price is least, where it stands now if
// that is among them, and sets what each place is willing to hold.
func (f *flow[C]) stand() {
	for s := range f.list {
		f.list[s] = f.list[s][:0]
		f.at[s] = f.net.sptr[s] - 1
		f.room[s] = 0
		f.widen(s)
	}
	for i := range f.cur {
		best := f.cur[i]
		least := f.arcs[best].Cost + f.lam[f.arcs[best].To]
		for e := f.ptr[i]; e < f.ptr[i+1]; e++ {
			if v := f.arcs[e].Cost + f.lam[f.arcs[e].To]; v < least {
				best, least = e, v
			}
		}
		f.cur[i] = best
		to := f.arcs[best].To
		f.list[to] = append(f.list[to], int32(i))
	}
}

// widen brings room up to date after the price of s rose.
func (f *flow[C]) widen(s int) {
	for e := f.at[s] + 1; e < f.net.sptr[s+1] && f.steps[e].price <= f.lam[s]; e++ {
		f.at[s] = e
		f.room[s] = f.steps[e].upto
	}
}

// lower takes back prices that overshot: a place with a free slot that is
// worth less than its price. It reports whether there was one.
func (f *flow[C]) lower() bool {
	found := false
	for s := range f.lam {
		if n := int32(len(f.list[s])); n < f.least(s) {
			for e := f.net.sptr[s]; ; e++ {
				if n < f.steps[e].upto {
					f.lam[s] = f.steps[e].price
					break
				}
			}
			found = true
		}
	}
	return found
}

// least is how many items the place must hold for its price to be right: all
// slots that are worth less than the price.
func (f *flow[C]) least(s int) int32 {
	n := int32(0)
	for e := f.net.sptr[s]; e <= f.at[s]; e++ {
		if f.steps[e].price < f.lam[s] {
			n = f.steps[e].upto
		}
	}
	return n
}

func (f *flow[C]) run() {
	for f.search() {
		for s := range f.list {
			for len(f.list[s]) > int(f.room[s]) {
				f.dead[s] = false
				if !f.push(int32(s)) {
					break
				}
			}
		}
	}
}

// search is one phase: Dijkstra over the places from all overfull ones, ended
// at the nearest room, which may also be a slot that a higher price opens;
// then the rise of prices. It reports false when no place is overfull.
func (f *flow[C]) search() bool {
	end := f.inf
	f.heap = f.heap[:0]
	for s := range f.dist {
		f.dist[s] = f.inf
		if len(f.list[s]) > int(f.room[s]) {
			f.dist[s] = 0
			f.heap = append(f.heap, entry[C]{0, int32(s)})
			end = min(end, f.gap(int32(s)))
		}
	}
	if len(f.heap) == 0 {
		return false
	}
	for len(f.heap) > 0 {
		top := f.pop()
		if top.dist > f.dist[top.at] {
			continue
		}
		if top.dist >= end {
			break
		}
		price := f.lam[top.at]
		for _, i := range f.list[top.at] {
			base := f.arcs[f.cur[i]].Cost + price - top.dist
			for _, a := range f.arcs[f.ptr[i]:f.ptr[i+1]] {
				d := a.Cost + f.lam[a.To] - base
				if d >= end || d >= f.dist[a.To] {
					continue
				}
				f.dist[a.To] = d
				if len(f.list[a.To]) < int(f.room[a.To]) {
					end = d
					continue
				}
				if g := f.gap(a.To); g < end-d {
					end = d + g
				}
				f.grow(entry[C]{d, a.To})
			}
		}
	}
	for s := range f.lam {
		if f.dist[s] < end {
			f.lam[s] += end - f.dist[s]
			f.widen(s)
		}
		f.pos[s] = 0
		f.dead[s] = false
	}
	return true
}

// gap is how far the price of s must rise to open its next slot.
func (f *flow[C]) gap(s int32) C {
	if e := f.at[s] + 1; e < f.net.sptr[s+1] {
		return f.steps[e].price - f.lam[s]
	}
	return f.inf
}

// push moves one item away from s along free ways to a place with room. Places
// from which none was found stay dead for the phase.
func (f *flow[C]) push(s int32) bool {
	if len(f.list[s]) < int(f.room[s]) {
		return true
	}
	f.dead[s] = true
	for int(f.pos[s]) < len(f.list[s]) {
		i := f.list[s][f.pos[s]]
		least := f.arcs[f.cur[i]].Cost + f.lam[s]
		for e := f.ptr[i]; e < f.ptr[i+1]; e++ {
			a := f.arcs[e]
			if a.Cost+f.lam[a.To] == least && !f.dead[a.To] && f.push(a.To) {
				l := f.list[s]
				l[f.pos[s]] = l[len(l)-1]
				f.list[s] = l[:len(l)-1]
				f.list[a.To] = append(f.list[a.To], i)
				f.cur[i] = e
				f.dead[s] = false
				return true
			}
		}
		f.pos[s]++
	}
	return false
}

func (f *flow[C]) grow(x entry[C]) {
	h := append(f.heap, x)
	i := len(h) - 1
	for i > 0 {
		up := (i - 1) / 2
		if h[up].dist <= x.dist {
			break
		}
		h[i] = h[up]
		i = up
	}
	h[i] = x
	f.heap = h
}

func (f *flow[C]) pop() entry[C] {
	h := f.heap
	top, x := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	f.heap = h
	if len(h) == 0 {
		return top
	}
	i := 0
	for {
		c := 2*i + 1
		if c >= len(h) {
			break
		}
		if c+1 < len(h) && h[c+1].dist < h[c].dist {
			c++
		}
		if h[c].dist >= x.dist {
			break
		}
		h[i] = h[c]
		i = c
	}
	h[i] = x
	return top
}
