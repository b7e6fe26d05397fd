package rule

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/seed-3129f372/tian/proposal/internal/heading"
	"github.com/seed-3129f372/tian/proposal/rule/internal/match"
)

// Evaluate applies the set to a document, with its trace. It takes fresh
// working memory at each call; where many documents are judged one after
// another, an Evaluator keeps it.
func (e *Engine) Evaluate(d Document) Result { return e.Evaluator().Evaluate(d) }

// Evaluator is an engine with working memory of its own, for one goroutine at
// a time. Apart from what a result holds it allocates nothing once it has seen
// its largest document. Its zero value has no rules.
type Evaluator struct {
	engine *Engine
	text   match.Reader
	kinds  []heading.Kind // of the title, where a test asked for them
	body   int            // where the body begins in the text
	doc    Document

	epoch  uint32
	found  []uint32 // patterns, as they were found first
	marks  []mark   // of the found ones
	slots  []uint32 // by pattern: its place among the found, where it is there
	cover  []uint32 // by place of the block: end of the furthest stock phrase there
	chain  []link   // occurrences of the patterns of which all are needed
	cursor []int32  // near: by pattern the latest occurrence, then by pattern the next; spot: by word the next
	rules  []uint64 // bit set: rules to look at
	fired  []firing
	hits   []Hit
	sums   []sum   // by conclusion
	thens  []int32 // conclusions for which a rule fired
}

// mark is what is known of a pattern in the document.
type mark struct {
	title, body int32 // first place in the text, -1 for none
	head, tail  int32 // its chain of occurrences, -1 for none
}

// link is one occurrence in a chain.
type link struct{ at, next int32 }

// firing is a rule that fired.
type firing struct {
	rule   int32
	next   int32 // the next that fired for the same conclusion, -1 for none
	points int64
	lo, hi int // its hits
}

// sum gathers the rules that fired for one conclusion.
type sum struct {
	epoch      uint32
	head, tail int32 // among v.fired
	score      int64
}

// Evaluator returns an evaluator of the engine. A nil engine has no rules.
func (e *Engine) Evaluator() *Evaluator {
	if e == nil {
		return &Evaluator{}
	}
	return &Evaluator{
		engine: e,
		slots:  make([]uint32, len(e.patterns)),
		rules:  make([]uint64, (len(e.rules)+63)/64),
		sums:   make([]sum, len(e.conclusions)),
	}
}

// Evaluate applies the set to a document. The result shares no memory with the
// evaluator.
func (v *Evaluator) Evaluate(d Document) Result {
	e := v.engine
	if e == nil || len(e.rules) == 0 {
		return v.result()
	}
	v.look(d)
	for w, word := range v.rules {
		for ; word != 0; word &= word - 1 {
			r := int32(w*64 + bits.TrailingZeros64(word))
			if v.try(r) && e.hit == HitPolicyFirst {
				return v.result()
			}
		}
	}
	return v.result()
}

// look reads the document and finds all terms in it and the rules that they
// call up.
func (v *Evaluator) look(d Document) {
	e := v.engine
	v.doc = d
	v.begin()
	lo := v.text.Part(d.Title)
	v.body = v.text.Part(d.Body)
	for lo < v.text.End() {
		spots, hi := v.text.Scan(lo)
		v.take(spots, lo, hi)
		lo = hi
	}
	for _, r := range e.always {
		v.rules[r>>6] |= 1 << (r & 63)
	}
	for _, p := range v.found {
		for _, r := range e.usersOf(p) {
			v.rules[r>>6] |= 1 << (r & 63)
		}
	}
}

func (v *Evaluator) begin() {
	v.text.Begin(&v.engine.terms)
	v.kinds = nil
	v.found, v.marks, v.chain, v.fired, v.hits = v.found[:0], v.marks[:0], v.chain[:0], v.fired[:0], v.hits[:0]
	clear(v.rules)
	if v.epoch++; v.epoch == 0 {
		clear(v.sums)
		v.epoch = 1
	}
}

// take notes the occurrences that begin from lo up to hi.
func (v *Evaluator) take(spots []match.Spot, lo, hi int) {
	e := v.engine
	if e.stock {
		v.spread(spots, lo, hi)
	}
	for _, s := range spots {
		p := &e.patterns[s.Pattern]
		end := s.At + uint32(e.terms.Length(s.Pattern))
		if !p.sought || e.stock && v.cover[int(s.At)-lo] >= end || !v.whole(p, s.At, end) {
			continue
		}
		m := v.markOf(s.Pattern)
		if m == nil {
			v.slots[s.Pattern] = uint32(len(v.found))
			v.found = append(v.found, s.Pattern)
			v.marks = append(v.marks, mark{-1, -1, -1, -1})
			m = &v.marks[len(v.marks)-1]
		}
		if int(s.At) < v.body {
			if m.title < 0 {
				m.title = int32(s.At)
			}
		} else if m.body < 0 {
			m.body = int32(s.At)
		}
		if p.all {
			v.chain = append(v.chain, link{int32(s.At), -1})
			at := int32(len(v.chain) - 1)
			if m.head < 0 {
				m.head = at
			} else {
				v.chain[m.tail].next = at
			}
			m.tail = at
		}
	}
}

// spread works out how far the stock phrases reach at each place of a block.
// Those that begin in the block before may reach into it.
func (v *Evaluator) spread(spots []match.Spot, lo, hi int) {
	if need := maxTerm + hi - lo; need > len(v.cover) { // never between two blocks of a text: all but the last are full
		v.cover = append(make([]uint32, 0, need), v.cover...)[:need]
	}
	if lo == 1 {
		clear(v.cover[:maxTerm])
	} else {
		copy(v.cover[:maxTerm], v.cover[match.Block:])
	}
	clear(v.cover[maxTerm : maxTerm+hi-lo])
	for _, s := range spots {
		p := &v.engine.patterns[s.Pattern]
		end := s.At + uint32(v.engine.terms.Length(s.Pattern))
		if p.stock && v.whole(p, s.At, end) {
			for at := s.At; at < end; at++ {
				v.cover[int(at)-lo] = max(v.cover[int(at)-lo], end)
			}
		}
	}
}

// whole reports whether an occurrence begins and ends where Latin words do.
func (v *Evaluator) whole(p *pattern, at, end uint32) bool {
	return (!p.begins || !v.text.Wordy(int(at)-1)) && (!p.ends || !v.text.Wordy(int(end)))
}

// try evaluates a rule and notes its hits where it fires.
func (v *Evaluator) try(r int32) bool {
	p := &v.engine.rules[r]
	if !v.holds(p.when, 0) {
		return false
	}
	lo := len(v.hits)
	v.collect(p.when, p.id)
	v.settle(lo, p.id)
	points := p.weight
	if v.engine.titleFactor > 1 && v.hits[lo].Where == WhereTitle && v.holds(p.when, WhereTitle) {
		points *= v.engine.titleFactor
	}
	v.fired = append(v.fired, firing{r, -1, points, lo, len(v.hits)})
	return true
}

// holds evaluates a test on the whole document, or on the title alone.
func (v *Evaluator) holds(id int32, part Where) bool {
	e := v.engine
	t := &e.tests[id]
	switch t.op {
	case opTerm:
		title, body := v.places(t.n)
		return title >= 0 && t.where != WhereBody || body >= 0 && t.where != WhereTitle && part != WhereTitle
	case opSpot:
		return v.spot(t, WhereTitle) >= 0 || part != WhereTitle && v.spot(t, WhereBody) >= 0
	case opCount:
		n := int32(0)
		for i, k := range e.kids[t.lo:t.hi] {
			if v.holds(k, part) {
				if n++; n == t.n {
					return true
				}
			} else if n+(t.hi-t.lo)-int32(i)-1 < t.n {
				return false
			}
		}
		return false
	case opNone:
		for _, k := range e.kids[t.lo:t.hi] {
			if v.holds(k, part) {
				return false
			}
		}
		return true
	case opNear:
		return v.near(t, WhereTitle) || part != WhereTitle && v.near(t, WhereBody)
	case opField:
		_, ok := v.value(t)
		return ok
	}
	return false
}

// places returns where a pattern first stands in title and body, -1 for not.
func (v *Evaluator) places(pattern int32) (title, body int32) {
	if m := v.markOf(uint32(pattern)); m != nil {
		return m.title, m.body
	}
	return -1, -1
}

// markOf returns what is known of a pattern, nil where it was not found.
func (v *Evaluator) markOf(pattern uint32) *mark {
	if i := v.slots[pattern]; int(i) < len(v.found) && v.found[i] == pattern {
		return &v.marks[i]
	}
	return nil
}

// value returns the value by which a test of a field holds.
func (v *Evaluator) value(t *test) (string, bool) {
	for _, f := range v.doc.Fields {
		if f.Name == t.term && slices.Contains(v.engine.words[t.lo:t.hi], f.Value) {
			return f.Value, true
		}
	}
	return "", false
}

// collect appends what a test has found, in those parts of it that hold.
func (v *Evaluator) collect(id int32, rule string) {
	e := v.engine
	t := &e.tests[id]
	switch t.op {
	case opTerm:
		title, body := v.places(t.n)
		if title >= 0 && t.where != WhereBody {
			v.hit(rule, t.term, WhereTitle, title, t.n)
		}
		if body >= 0 && t.where != WhereTitle {
			v.hit(rule, t.term, WhereBody, body, t.n)
		}
	case opSpot:
		for _, part := range []Where{WhereTitle, WhereBody} {
			if at := v.spot(t, part); at >= 0 {
				v.hit(rule, t.term, part, at, t.n)
			}
		}
	case opCount:
		for _, k := range e.kids[t.lo:t.hi] {
			if v.holds(k, 0) {
				v.collect(k, rule)
			}
		}
	case opNear:
		for _, part := range []Where{WhereTitle, WhereBody} {
			if v.near(t, part) {
				for i, p := range e.kids[t.lo:t.hi] {
					v.hit(rule, e.words[int(t.words)+i], part, v.chain[v.cursor[i]].at, p)
				}
			}
		}
	case opField:
		if value, ok := v.value(t); ok {
			v.hits = append(v.hits, Hit{Rule: rule, Term: value, Where: WhereField, Field: t.term})
		}
	case opNone: // finds nothing
	}
}

// hit appends an occurrence of a pattern with its place in the original.
func (v *Evaluator) hit(rule, term string, where Where, at, pattern int32) {
	last := int(at) + v.engine.terms.Length(uint32(pattern)) - 1
	v.hits = append(v.hits, Hit{Rule: rule, Term: term, Where: where,
		At: [2]int{v.text.CodePoint(int(at)), v.text.CodePoint(last) + 1}})
}

// settle orders the hits of one rule from lo on, drops equal ones, and leaves
// an empty one where there is none.
func (v *Evaluator) settle(lo int, rule string) {
	own := v.hits[lo:]
	if len(own) == 0 {
		v.hits = append(v.hits, Hit{Rule: rule})
		return
	}
	slices.SortFunc(own, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(a.Where, b.Where), cmp.Compare(a.At[0], b.At[0]), cmp.Compare(a.At[1], b.At[1]),
			cmp.Compare(a.Field, b.Field), cmp.Compare(a.Term, b.Term))
	})
	v.hits = v.hits[:lo+len(slices.Compact(own))]
}
