package rule

import "slices"

// link works out which atoms bring along which.
func (s *solver) link() {
	e := s.e
	add := func(from, to int32) {
		s.brings[from] = append(s.brings[from], to)
		s.needs[to] = append(s.needs[to], from)
	}
	s.inner = s.inside()
	s.probe = e.Evaluator()
	s.holders = make([][]int32, len(e.patterns))
	for p, inner := range s.inner {
		for _, q := range inner {
			if e.patterns[q].all {
				s.holders[q] = append(s.holders[q], int32(p))
			}
			add(2*int32(p), 2*q)
			add(2*int32(p)+1, 2*q+1)
		}
	}
	for _, id := range s.nears {
		t := &e.tests[id]
		for _, p := range e.kids[t.lo:t.hi] {
			add(s.near[id], 2*p)
			add(s.near[id]+1, 2*p+1)
		}
		for _, other := range s.nears {
			if other != id && e.closer(t, &e.tests[other]) {
				add(s.near[id], s.near[other])
				add(s.near[id]+1, s.near[other]+1)
			}
		}
		for _, p := range s.shadowed(t) {
			add(2*p, s.near[id])
			add(2*p+1, s.near[id]+1)
		}
	}
	same := map[int32][]int32{} // spots by pattern
	for _, id := range s.spots {
		t := &e.tests[id]
		add(s.near[id], 2*t.n)
		add(s.near[id]+1, 2*t.n+1)
		same[t.n] = append(same[t.n], id)
	}
	for _, list := range same {
		for _, id := range list[:min(len(list), maxSpots)] {
			for _, other := range list[:min(len(list), maxSpots)] {
				if id != other && e.narrower(&e.tests[id], &e.tests[other]) {
					add(s.near[id], s.near[other])
					add(s.near[id]+1, s.near[other]+1)
				}
			}
		}
	}
}

// maxSpots is how many spots of one pattern are compared with one another.
const maxSpots = 100

// narrower reports whether what one spot asks of its pattern is all that another
// asks, or more.
func (e *Engine) narrower(t, other *test) bool {
	if !other.anyOf && (t.anyOf || t.kind != other.kind) {
		return false
	}
	own := e.kids[t.lo:t.hi]
	return !slices.ContainsFunc(e.kids[other.lo:other.hi], func(w int32) bool { return !slices.Contains(own, w) })
}

// shadowed returns the patterns that hold all terms of a near as it asks for them:
// wherever one of them is found, the near holds.
func (s *solver) shadowed(t *test) []int32 {
	var all []int32
	terms := s.e.kids[t.lo:t.hi]
	for _, p := range s.holders[terms[0]] {
		if slices.ContainsFunc(terms, func(q int32) bool { return p != q && !slices.Contains(s.inner[p], q) }) {
			continue
		}
		if s.probe.look(Document{Title: s.spelling[p]}); s.probe.near(t, WhereTitle) {
			all = append(all, p)
		}
	}
	return all
}

// closer reports whether a near that holds makes another hold: all terms of
// the other are among its own, and the other allows as much room.
func (e *Engine) closer(t, other *test) bool {
	if other.n < t.n || other.hi-other.lo > t.hi-t.lo {
		return false
	}
	own := map[int32]bool{}
	for _, p := range e.kids[t.lo:t.hi] {
		own[p] = true
	}
	for _, p := range e.kids[other.lo:other.hi] {
		if !own[p] {
			return false
		}
	}
	return true
}

// inside returns for each pattern the others that are found wherever it is. A
// term that a stock phrase may hide is left out: what stands around decides.
func (s *solver) inside() [][]int32 {
	e := s.e
	bare := *e
	bare.stock = false
	v := bare.Evaluator()
	hidden := make([]bool, len(e.patterns))
	for p := range e.patterns {
		if e.patterns[p].stock {
			v.look(Document{Title: s.spelling[p]})
			for _, q := range v.found {
				hidden[q] = true
			}
		}
	}
	all := make([][]int32, len(e.patterns))
	v = e.Evaluator()
	for p := range e.patterns {
		v.look(Document{Title: s.spelling[p]})
		for _, q := range v.found {
			if int(q) != p && !hidden[q] {
				all[p] = append(all[p], int32(q))
			}
		}
	}
	return all
}
