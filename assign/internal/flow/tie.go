package flow

// untie picks, among all plans that are as good as the one found, the one that
// a reader would write down: the first item goes to the first place it can,
// then the second, and so on; staying open comes last. So the result does not
// depend on how the solver happened to find it.
//
// Every best plan uses only arcs of least cost plus price and keeps each place
// between least and room, whatever the prices. An item may therefore change to
// an earlier such arc exactly if the others can make up for it among theirs,
// which is a search for a way from the new place back to the old one.
func (f *flow[C]) untie() {
	places := len(f.list)
	t := tie[C]{
		flow: f,
		home: make([][]int32, places), slot: make([]int32, len(f.cur)),
		seen: make([]int32, places+1), from: make([]int32, places+1), by: make([]int32, places+1),
		least: make([]int32, places), count: make([]int32, places),
	}
	turn := make([]int32, len(f.ord)) // turn[item] is where it stands here
	for i, item := range f.ord {
		turn[item] = int32(i)
		t.slot[i] = -1
	}
	for s := range f.list {
		t.least[s], t.count[s] = f.least(s), int32(len(f.list[s]))
	}
	for i := range f.cur {
		if f.choices(int32(i)) > 1 {
			s := f.arcs[f.cur[i]].To
			t.slot[i] = int32(len(t.home[s]))
			t.home[s] = append(t.home[s], int32(i))
		}
	}
	for _, i := range turn {
		if t.slot[i] >= 0 {
			t.settle(i)
		}
	}
}

// choices is how many arcs of item i have the least cost plus price.
func (f *flow[C]) choices(i int32) int {
	n := 0
	for e := f.ptr[i]; e < f.ptr[i+1]; e++ {
		if f.tight(i, e) {
			n++
		}
	}
	return n
}

func (f *flow[C]) tight(i, e int32) bool {
	have, a := f.arcs[f.cur[i]], f.arcs[e]
	return a.Cost+f.lam[a.To] == have.Cost+f.lam[have.To]
}

// tie is the state of untie. Node numbers are places; the one after the last
// place stands for the free slots: a way that ends in a free slot may start
// again at any place that can do with one item less.
type tie[C integer] struct {
	*flow[C]
	home  [][]int32 // items at each place that have a choice and are not settled yet
	slot  []int32   // where the item stands in home, -1 if nowhere
	least []int32
	count []int32 // items at each place
	seen  []int32 // number of the last search that saw the node
	from  []int32 // node before it
	by    []int32 // item whose move leads to the node, -1 where none does
	queue []int32
	round int32
}

func (t *tie[C]) settle(i int32) {
	s := t.arcs[t.cur[i]].To
	t.leave(i, s)
	for e := t.ptr[i]; e < t.ptr[i+1] && t.arcs[e].To < s; e++ {
		if t.tight(i, e) && t.reach(t.arcs[e].To, s) {
			t.shift(t.arcs[e].To, s)
			t.cur[i] = e
			t.count[t.arcs[e].To]++
			t.count[s]--
			return
		}
	}
}

func (t *tie[C]) leave(i, s int32) {
	h, k := t.home[s], t.slot[i]
	last := h[len(h)-1]
	h[k], t.slot[last] = last, k
	t.home[s] = h[:len(h)-1]
	t.slot[i] = -1
}

// reach finds a way of moves from place a to place b, breadth first.
func (t *tie[C]) reach(a, b int32) bool {
	t.round++
	free := int32(len(t.home))
	t.queue = append(t.queue[:0], a)
	t.seen[a] = t.round
	visit := func(v, from, by int32) {
		if t.seen[v] != t.round {
			t.seen[v], t.from[v], t.by[v] = t.round, from, by
			t.queue = append(t.queue, v)
		}
	}
	for k := 0; k < len(t.queue) && t.seen[b] != t.round; k++ {
		v := t.queue[k]
		if v == free {
			for s := range free {
				if t.count[s] > t.least[s] {
					visit(s, free, -1)
				}
			}
			continue
		}
		if t.count[v] < t.room[v] {
			visit(free, v, -1)
		}
		for _, i := range t.home[v] {
			for e := t.ptr[i]; e < t.ptr[i+1]; e++ {
				if t.tight(i, e) {
					visit(t.arcs[e].To, v, i)
				}
			}
		}
	}
	return t.seen[b] == t.round
}

// shift moves the items along the way that reach found.
func (t *tie[C]) shift(a, b int32) {
	for v := b; v != a; v = t.from[v] {
		i := t.by[v]
		if i < 0 {
			continue
		}
		t.leave(i, t.from[v])
		t.slot[i] = int32(len(t.home[v]))
		t.home[v] = append(t.home[v], i)
		t.count[t.from[v]]--
		t.count[v]++
		for e := t.ptr[i]; ; e++ {
			if t.arcs[e].To == v {
				t.cur[i] = e
				break
			}
		}
	}
}
