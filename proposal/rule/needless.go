package rule

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// needless looks for terms that a rule would fire the same without. A rule that
// asks for any of many terms is looked through without a search: each of them that
// stands alone is needed, and each that holds another is not. Of another rule one
// search tells many terms that are needed; each other takes a search of its own.
func (c *checker) needless(i int) {
	when := c.when(i)
	leaves := c.leaves(when, nil)
	same := make(map[int32][]int, len(leaves)) // by pattern: the places of its leaves
	for k, leaf := range leaves {
		n := c.e.tests[leaf].n
		same[n] = append(same[n], k)
	}
	any, critical, told := c.e.anyOf(when), map[int32]bool{}, map[int32]bool{}
	if !any {
		before := c.s.gaveUp
		c.s.gaveUp = false
		c.s.possible(goal{test: when, want: true})
		if c.s.gaveUp { // so would the search for each term
			return
		}
		c.s.gaveUp = before
		c.s.critical(when, critical)
	}
	for k, leaf := range leaves {
		t := &c.e.tests[leaf]
		if twin := twinOf(c.e.tests, leaves, same[t.n], k); twin >= 0 && any {
			at := c.e.tests[leaves[twin]].path
			c.add(codeDuplicateTerm.As("「"+t.term+"」已见于 "+at, t.term+" stands at "+at+" already"), vocab.At("/rules", i)+t.path, Document{}, i)
			continue
		}
		if critical[leaf] {
			continue
		}
		if c.spent() {
			return
		}
		var example Document
		by := -1
		if any {
			var needed bool
			if needed, by = c.alone(k, leaves, same); needed {
				continue
			}
			if by < 0 && len(same[t.n]) > 1 {
				continue // a twin would hold in its place
			}
			if by >= 0 {
				if example = written(t); !c.both(example, i) || !c.v.holds(leaf, 0) {
					example = Document{}
				}
			}
		}
		c.s.off = leaf
		if by < 0 && (c.s.possible(goal{test: when, want: true}, goal{test: when, off: true}) ||
			c.s.possible(goal{test: when}, goal{test: when, want: true, off: true})) {
			continue
		}
		if empty(example) {
			example = c.show(func(d Document) bool { return c.both(d, i) && c.v.holds(leaf, 0) },
				goal{test: leaf, want: true}, goal{test: when, want: true})
		}
		if slices.ContainsFunc(same[t.n], func(o int) bool { return o < k && told[leaves[o]] }) && (by < 0 || told[leaves[by]]) {
			continue // without the one, the other may be needed
		}
		told[leaf] = true
		zh, en := "去掉「"+t.term+"」后命中范围不变", "the rule fires on the same documents without "+t.term
		if by := c.covering(k, leaves, same); by >= 0 {
			o := c.e.tests[leaves[by]].term
			zh, en = zh+"：「"+o+"」已涵盖它", en+": "+o+" covers it"
		} else if near := c.nearOver(when, t.n); near >= 0 {
			of := c.e.asks(&c.e.tests[near])
			zh, en = zh+"：相近条件「"+of+"」已涵盖它", en+": near "+of+" covers it"
		}
		c.add(codeDeadTerm.As(zh, en), vocab.At("/rules", i)+t.path, example, i)
	}
}

// twinOf returns the first leaf before k that looks for the same pattern in the
// same part, -1 where there is none.
func twinOf(tests []test, leaves []int32, same []int, k int) int {
	for _, o := range same {
		if o < k && tests[leaves[o]].where == tests[leaves[k]].where {
			return o
		}
	}
	return -1
}

// nearOver returns a near below a test that holds wherever a pattern is found, -1
// where there is none.
func (c *checker) nearOver(id, pattern int32) int32 {
	t := &c.e.tests[id]
	if t.op == opNear && slices.Contains(c.s.brings[2*pattern], c.s.near[id]) {
		return id
	}
	for _, k := range c.e.listed(t) {
		if found := c.nearOver(k, pattern); found >= 0 {
			return found
		}
	}
	return -1
}

// anyOf reports whether a test holds as soon as one of the terms below it does,
// and asks for nothing else.
func (e *Engine) anyOf(test int32) bool {
	t := &e.tests[test]
	if t.op == opTerm || t.op == opSpot {
		return true
	}
	if t.op != opCount || t.n != 1 {
		return false
	}
	for _, k := range e.listed(t) {
		if !e.anyOf(k) {
			return false
		}
	}
	return true
}

// written is a document that holds a term where its test looks for it, and no more.
func written(t *test) Document {
	if t.where == WhereBody {
		return Document{Body: t.term}
	}
	return Document{Title: t.term}
}

// critical adds to needed the terms without each of which a test that holds after a
// search would not.
func (s *solver) critical(test int32, needed map[int32]bool) {
	t := &s.e.tests[test]
	switch t.op {
	case opTerm:
		needed[test] = true
	case opCount:
		var held []int32
		for _, k := range s.e.listed(t) {
			if s.holds(k) {
				held = append(held, k)
			}
		}
		if len(held) == int(t.n) {
			for _, k := range held {
				s.critical(k, needed)
			}
		}
	case opNone, opSpot, opNear, opField:
	}
}

// alone reports whether a document of one term alone shows that a rule of any of
// its terms needs it; else by is another term that is found wherever it is, -1
// where it takes a search to tell.
func (c *checker) alone(k int, leaves []int32, same map[int32][]int) (needed bool, by int) {
	t := &c.e.tests[leaves[k]]
	covers := func(o int) bool {
		where := c.e.tests[leaves[o]].where
		return o != k && (where == 0 || where == t.where) && (o < k || c.e.tests[leaves[o]].n != t.n || where != t.where)
	}
	other := func(o int) bool { return o < k || c.e.tests[leaves[o]].where != t.where } // not a twin that goes
	c.v.look(written(t))
	found := false
	needed = true
	for _, p := range c.v.found {
		c.s.spent += len(c.e.usersOf(p)) // which look calls up
		found = found || int32(p) == t.n
		needed = needed && (len(same[int32(p)]) == 0 || int32(p) == t.n && !slices.ContainsFunc(same[t.n], other))
	}
	if found && needed {
		return true, -1
	}
	for _, p := range append([]int32{t.n}, c.s.inner[t.n]...) {
		for _, o := range same[p] {
			if covers(o) {
				return false, o
			}
		}
	}
	return false, -1
}

// covering returns the first other term of the rule that is found wherever one is,
// -1 where none is.
func (c *checker) covering(k int, leaves []int32, same map[int32][]int) int {
	first := -1
	n := c.e.tests[leaves[k]].n
	for _, p := range append([]int32{n}, c.s.inner[n]...) {
		for _, o := range same[p] {
			if o != k && (o < k || c.e.tests[leaves[o]].n != n || c.e.tests[leaves[o]].where != c.e.tests[leaves[k]].where) {
				if first < 0 || o < first {
					first = o
				}
				break
			}
		}
	}
	return first
}
