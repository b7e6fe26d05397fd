package rule

import "slices"

// near reports whether the patterns of a test stand close together in a part,
// and leaves the occurrences that show it in v.cursor, links in the chain.
//
// Every occurrence is taken in turn as the last of them; of the other patterns
// the latest before it counts, for it ends closest.
func (v *Evaluator) near(t *test, part Where) bool {
	e := v.engine
	patterns := e.kids[t.lo:t.hi]
	begin, end := int32(0), int32(v.body)
	if part == WhereBody {
		begin, end = end, int32(v.text.End())
	}
	v.cursor = slices.Grow(v.cursor[:0], 2*len(patterns))[:2*len(patterns)]
	latest, next := v.cursor[:len(patterns)], v.cursor[len(patterns):]
	for i, p := range patterns {
		m := v.markOf(uint32(p))
		if m == nil || part == WhereTitle && m.title < 0 || part == WhereBody && m.body < 0 {
			return false
		}
		latest[i], next[i] = -1, m.head
		for next[i] >= 0 && v.chain[next[i]].at < begin {
			next[i] = v.chain[next[i]].next
		}
	}
	for {
		last := -1
		for i, l := range next {
			if l >= 0 && v.chain[l].at < end && (last < 0 || v.chain[l].at < v.chain[next[last]].at) {
				last = i
			}
		}
		if last < 0 {
			return false
		}
		latest[last] = next[last]
		next[last] = v.chain[next[last]].next
		if v.together(t, latest, v.chain[latest[last]].at) {
			return true
		}
	}
}

// together reports whether each pattern's latest occurrence ends at most
// t.n characters before last.
func (v *Evaluator) together(t *test, latest []int32, last int32) bool {
	for i, p := range v.engine.kids[t.lo:t.hi] {
		l := latest[i]
		if l < 0 || last-(v.chain[l].at+int32(v.engine.terms.Length(uint32(p)))) > t.n {
			return false
		}
	}
	return true
}
