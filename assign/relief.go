package assign

// relieve finds, for each item that stays open, the one place where room for
// one more item would let it in at the least cost to the whole plan, counting
// the moves of others that this takes. Equal ones: the first place, then the
// first arc.
//
// It looks backwards from the full places, so that one search serves all open
// items: cost[t] is what it takes to make room at t.
func (f *flow[C]) relieve(extra []int64) []relief {
	open := f.net.open()
	var waiting []int32
	for i := range f.cur {
		if f.arcs[f.cur[i]].to == open {
			waiting = append(waiting, int32(i))
		}
	}
	if len(waiting) == 0 {
		return nil
	}
	cost, place := f.makeRoom(extra)
	found := make([]relief, 0, len(waiting))
	for _, i := range waiting {
		r := relief{item: f.ord[i], place: -1}
		for _, a := range f.arcs[f.ptr[i] : f.ptr[i+1]-1] {
			if place[a.to] < 0 {
				continue
			}
			c := int64(a.cost) + int64(f.lam[a.to]) + cost[a.to]
			if r.place < 0 || c < r.cost || c == r.cost && place[a.to] < r.place {
				r.place, r.cost = place[a.to], c
			}
		}
		if gain := int64(f.arcs[f.ptr[i+1]-1].cost); r.cost > gain {
			r.place = -1 // dearer than staying open
		}
		found = append(found, r)
	}
	return found
}

// makeRoom returns for each place, less its price, the least cost of making
// room there by enlarging one place, and that place; -1 where there is no way.
// It is Dijkstra on reduced costs over the moves taken backwards.
func (f *flow[C]) makeRoom(extra []int64) (cost []int64, place []int32) {
	places := len(f.lam)
	open := f.net.open()
	ptr, into := f.backwards()
	cost, place = make([]int64, places), make([]int32, places)
	done := make([]bool, places)
	b := &flow[int64]{}
	counts := make([]int32, places)
	for _, e := range f.cur {
		counts[f.arcs[e].to]++
	}
	for s := range places {
		place[s] = -1
		if int32(s) != open && counts[s] == f.net.capacity(int32(s)) {
			cost[s] = extra[s] - int64(f.lam[s])
			place[s] = int32(s)
			b.grow(entry[int64]{cost[s], int32(s)})
		}
	}
	for len(b.heap) > 0 {
		t := b.pop().at
		if done[t] {
			continue
		}
		done[t] = true
		for _, i := range into[ptr[t]:ptr[t+1]] {
			have := f.arcs[f.cur[i]]
			if have.to == open || have.to == t || done[have.to] {
				continue
			}
			for _, a := range f.arcs[f.ptr[i]:f.ptr[i+1]] {
				if a.to != t {
					continue
				}
				c := cost[t] + int64(a.cost+f.lam[a.to]-have.cost-f.lam[have.to])
				if place[have.to] < 0 || c < cost[have.to] || c == cost[have.to] && place[t] < place[have.to] {
					cost[have.to], place[have.to] = c, place[t]
					b.grow(entry[int64]{c, have.to})
				}
			}
		}
	}
	return cost, place
}

// backwards lists for each place the items that have an arc to it.
func (f *flow[C]) backwards() (ptr, items []int32) {
	ptr = make([]int32, len(f.lam)+1)
	for _, a := range f.arcs {
		ptr[a.to+1]++
	}
	for s := range f.lam {
		ptr[s+1] += ptr[s]
	}
	next := append([]int32(nil), ptr...)
	items = make([]int32, len(f.arcs))
	for i := range f.cur {
		for _, a := range f.arcs[f.ptr[i]:f.ptr[i+1]] {
			items[next[a.to]] = int32(i)
			next[a.to]++
		}
	}
	return ptr, items
}
