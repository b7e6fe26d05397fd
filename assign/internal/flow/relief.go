package flow

// relieve finds, for each item that stays open, the one place where room for
// one more item would let it in at the least cost to the whole plan, counting
// the moves of others that this takes. Equal ones: the first place, then the
// first arc.
//
// It looks backwards from the full places, so that one search serves all open
// items: cost[t] is what it takes to make room at t.
func (f *flow[C]) relieve(extra []int64) []Relief {
	open := f.net.Open()
	var waiting []int32
	for i := range f.cur {
		if f.arcs[f.cur[i]].To == open {
			waiting = append(waiting, int32(i))
		}
	}
	if len(waiting) == 0 {
		return nil
	}
	cost, place := f.makeRoom(extra)
	found := make([]Relief, 0, len(waiting))
	for _, i := range waiting {
		r := Relief{Item: f.ord[i], Place: -1}
		for _, a := range f.arcs[f.ptr[i] : f.ptr[i+1]-1] {
			if place[a.To] < 0 {
				continue
			}
			c := int64(a.Cost) + int64(f.lam[a.To]) + cost[a.To]
			if r.Place < 0 || c < r.Cost || c == r.Cost && place[a.To] < r.Place {
				r.Place, r.Cost = place[a.To], c
			}
		}
		if gain := int64(f.arcs[f.ptr[i+1]-1].Cost); r.Cost > gain {
			r.Place = -1 // dearer than staying open
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
	open := f.net.Open()
	ptr, into := f.backwards()
	cost, place = make([]int64, places), make([]int32, places)
	done := make([]bool, places)
	b := &flow[int64]{}
	counts := make([]int32, places)
	for _, e := range f.cur {
		counts[f.arcs[e].To]++
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
			if have.To == open || have.To == t || done[have.To] {
				continue
			}
			for _, a := range f.arcs[f.ptr[i]:f.ptr[i+1]] {
				if a.To != t {
					continue
				}
				c := cost[t] + int64(a.Cost+f.lam[a.To]-have.Cost-f.lam[have.To])
				if place[have.To] < 0 || c < cost[have.To] || c == cost[have.To] && place[t] < place[have.To] {
					cost[have.To], place[have.To] = c, place[t]
					b.grow(entry[int64]{c, have.To})
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
		ptr[a.To+1]++
	}
	for s := range f.lam {
		ptr[s+1] += ptr[s]
	}
	next := append([]int32(nil), ptr...)
	items = make([]int32, len(f.arcs))
	for i := range f.cur {
		for _, a := range f.arcs[f.ptr[i]:f.ptr[i+1]] {
			items[next[a.To]] = int32(i)
			next[a.To]++
		}
	}
	return ptr, items
}
