package rule

import (
	"slices"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
	"github.com/seed-3129f372/tian/proposal/internal/heading"
	"github.com/seed-3129f372/tian/proposal/rule/internal/match"
)

// Engine is a compiled set 「规则引擎」. It is immutable: one serves any number of
// goroutines. Its zero value has no rules.
type Engine struct {
	hit         HitPolicy
	titleFactor int64
	conclusions []Conclusion
	rules       []program
	tests       []test
	kids        []int32 // children of tests
	words       []string
	terms       match.Folded
	patterns    []pattern
	users       []int32 // rules by the pattern that they look for, one pattern after another
	usersAt     []int32 // by pattern: where its rules begin among users; and their end
	always      []int32 // rules that may fire where no term is found
	stock       bool
}

// program is a compiled rule.
type program struct {
	id     string
	then   int32
	weight int64
	when   int32 // its test
}

// operation is what a test does.
type operation uint8

const (
	opTerm  operation = iota + 1
	opSpot            // a pattern in some part of the title, or outside some words
	opCount           // at least n of its children
	opNone            // none of its children
	opNear            // its patterns close together
	opField           // a field has one of its words
)

// test is a compiled condition. What lo and hi bound depends on the operation:
// children, patterns of near or of what a spot lies outside of, words of a field.
type test struct {
	op     operation
	where  Where        // of opTerm and opSpot: part, unset for either
	anyOf  bool         // of opSpot: whatever the characters are
	kind   heading.Kind // of opSpot, else: what all of its characters are
	n      int32        // of opTerm and opSpot: pattern; opCount: how many; opNear: within
	lo, hi int32
	words  int32  // opNear: the first of its terms as written, among words; opSpot: of what it lies outside of
	term   string // opTerm and opSpot: as written; opField: name
	path   string // JSON Pointer below the rule
}

// pattern is what the engine knows of a folded term.
type pattern struct {
	begins, ends bool // with a letter or digit that makes words
	stock        bool // is a stock phrase
	sought       bool // is a term of a rule
	all          bool // all its occurrences are needed
}

// Compile validates the set and compiles it. The error is that of Validate.
// The engine keeps no part of the set that the caller could change.
func Compile(set Set) (*Engine, error) {
	c, err := compile(set)
	if err != nil {
		return nil, err
	}
	return c.e, nil
}

func compile(set Set) (*compiler, error) {
	faults, conditions := set.validate()
	if err := faults.Err(); err != nil {
		return nil, err
	}
	c := &compiler{
		e: &Engine{
			hit:         set.Hit,
			titleFactor: int64(max(set.TitleFactor, 1)),
			conclusions: slices.Clone(set.Conclusions),
			rules:       make([]program, 0, len(set.Rules)),
		},
		paths: paths{},
	}
	c.room(conditions)
	for _, s := range set.Stock {
		c.e.patterns[c.pattern(s)].stock = true
		c.e.stock = true
	}
	then := map[string]int32{}
	for i, k := range set.Conclusions {
		then[k.ID] = int32(i)
	}
	for i := range set.Rules {
		r := &set.Rules[i]
		c.rule = int32(i)
		p := program{id: r.ID, then: then[r.Then], weight: int64(r.Weight), when: c.condition(&r.When, "/when")}
		c.e.rules = append(c.e.rules, p)
		if c.e.possible(p.when) {
			c.e.always = append(c.e.always, int32(i))
		}
	}
	var err error
	if c.e.terms, err = match.NewFolded(c.folded); err != nil {
		return nil, err
	}
	c.tidy()
	return c, nil
}

type compiler struct {
	e        *Engine
	number   map[string]int32 // pattern by folded term
	folded   [][]rune
	letters  []rune   // of folded, one term behind the other
	spelling []string // by pattern: a term as the set writes it
	uses     []use
	last     []int32 // by pattern: the rule of its last use, -1 for none
	paths    paths
	open     []int32 // tests whose parent is being compiled
	rule     int32   // being compiled
}

// use says that a rule looks for a pattern.
type use struct{ pattern, rule int32 }

// room makes room for a set of so many conditions, most of which are terms: one
// that asks for several things has a test for each.
func (c *compiler) room(conditions int) {
	c.e.tests = make([]test, 0, conditions+conditions/16)
	c.e.kids = make([]int32, 0, conditions)
	c.e.patterns = make([]pattern, 0, conditions)
	c.number = make(map[string]int32, conditions)
	c.folded = make([][]rune, 0, conditions)
	c.letters = make([]rune, 0, 4*conditions)
	c.spelling = make([]string, 0, conditions)
	c.uses = make([]use, 0, conditions)
	c.last = make([]int32, 0, conditions)
}

// tidy gives the engine its lists, and its patterns the rules that look for them.
func (c *compiler) tidy() {
	e := c.e
	e.tests, e.kids, e.words, e.patterns = slices.Clip(e.tests), slices.Clip(e.kids), slices.Clip(e.words), slices.Clip(e.patterns)
	e.usersAt = make([]int32, len(e.patterns)+1)
	for _, u := range c.uses {
		e.usersAt[u.pattern+1]++
	}
	for p := range e.patterns {
		e.usersAt[p+1] += e.usersAt[p]
	}
	e.users = make([]int32, len(c.uses))
	next := slices.Clone(e.usersAt)
	for _, u := range c.uses {
		e.users[next[u.pattern]] = u.rule
		next[u.pattern]++
	}
}

// usersOf returns the rules that look for a pattern, in order.
func (e *Engine) usersOf(pattern uint32) []int32 {
	return e.users[e.usersAt[pattern]:e.usersAt[pattern+1]]
}

// pattern returns the number of a term.
func (c *compiler) pattern(term string) int32 {
	key := term
	if _, same := fold.Same(term); !same {
		runes, _ := fold.Text(term)
		key = string(runes)
	}
	if n, ok := c.number[key]; ok {
		return n
	}
	n := int32(len(c.folded))
	c.number[key] = n
	from := len(c.letters)
	c.letters = fold.Append(c.letters, term)
	runes := c.letters[from:len(c.letters):len(c.letters)]
	c.folded = append(c.folded, runes)
	c.last = append(c.last, -1)
	c.e.patterns = append(c.e.patterns, pattern{begins: fold.Wordy(runes[0]), ends: fold.Wordy(runes[len(runes)-1])})
	c.spelling = append(c.spelling, term)
	return n
}

// seek is pattern for a term of the rule that is being compiled.
func (c *compiler) seek(term string) int32 {
	n := c.pattern(term)
	c.e.patterns[n].sought = true
	if c.last[n] != c.rule {
		c.last[n] = c.rule
		c.uses = append(c.uses, use{n, c.rule})
	}
	return n
}

// condition compiles a condition and returns its test.
func (c *compiler) condition(k *Condition, path string) int32 {
	if k.Term != "" && k.onlyTerm() { // as nearly all
		return c.add(test{op: opTerm, n: c.seek(k.Term), term: k.Term, path: path})
	}
	from := len(c.open)
	add := func(t test, sub string) {
		t.path = path + sub
		id := c.add(t)
		c.open = append(c.open, id)
	}
	for _, t := range k.terms() {
		if t.term != "" {
			add(c.term(t, k.Except), t.path)
		}
	}
	if len(k.Any) > 0 {
		add(c.list(opCount, 1, k.Any, path+"/any"), "/any")
	}
	if len(k.All) > 0 {
		add(c.list(opCount, len(k.All), k.All, path+"/all"), "/all")
	}
	if len(k.None) > 0 {
		add(c.list(opNone, 0, k.None, path+"/none"), "/none")
	}
	if len(k.Of) > 0 {
		add(c.list(opCount, k.AtLeast, k.Of, path+"/of"), "/of")
	}
	if len(k.Near) > 0 {
		t := test{op: opNear, n: int32(k.Within), lo: int32(len(c.e.kids))}
		for _, term := range k.Near {
			n := c.seek(term)
			c.e.patterns[n].all = true
			c.e.kids = append(c.e.kids, n)
		}
		t.hi = int32(len(c.e.kids))
		t.words = int32(len(c.e.words))
		c.e.words = append(c.e.words, k.Near...)
		add(t, "/near")
	}
	if k.Field != "" {
		t := test{op: opField, term: k.Field, lo: int32(len(c.e.words))}
		c.e.words = append(c.e.words, k.Is...)
		t.hi = int32(len(c.e.words))
		add(t, "/field")
	}
	if all := c.open[from:]; len(all) == 1 {
		c.open = c.open[:from]
		return all[0]
	}
	t := test{op: opCount, n: int32(len(c.open) - from), path: path}
	c.close(&t, from)
	return c.add(t)
}

// term compiles a term of a condition, outside of some words.
func (c *compiler) term(k placedTerm, except []string) test {
	t := test{op: opTerm, where: k.where, n: c.seek(k.term), term: k.term}
	if !k.part && len(except) == 0 {
		return t
	}
	t.op, t.anyOf, t.kind, t.lo = opSpot, !k.part, k.kind, int32(len(c.e.kids))
	c.e.patterns[t.n].all = true
	for _, w := range except {
		n := c.pattern(w)
		c.e.patterns[n].sought, c.e.patterns[n].all = true, true
		c.e.kids = append(c.e.kids, n)
	}
	t.hi, t.words = int32(len(c.e.kids)), int32(len(c.e.words))
	c.e.words = append(c.e.words, except...)
	return t
}

func (c *compiler) list(op operation, n int, kids []Condition, path string) test {
	from, places := len(c.open), c.paths.of(path, len(kids))
	for i := range kids {
		id := c.condition(&kids[i], places[i])
		c.open = append(c.open, id)
	}
	t := test{op: op, n: int32(n)}
	c.close(&t, from)
	return t
}

// close gives a test its children: those that are open from a place on.
func (c *compiler) close(t *test, from int) {
	t.lo = int32(len(c.e.kids))
	c.e.kids = append(c.e.kids, c.open[from:]...)
	t.hi = int32(len(c.e.kids))
	c.open = c.open[:from]
}

func (c *compiler) add(t test) int32 {
	c.e.tests = append(c.e.tests, t)
	return int32(len(c.e.tests) - 1)
}

// possible reports whether a test can hold on a document in which no term is
// found, whatever its fields.
func (e *Engine) possible(id int32) bool {
	t := e.tests[id]
	switch t.op {
	case opField:
		return true
	case opNone:
		// Its children could all fail: a field may differ, a term is absent.
		// Only a child that holds on every such document would stop it.
		for _, k := range e.kids[t.lo:t.hi] {
			if e.certain(k) {
				return false
			}
		}
		return true
	case opCount:
		n := int32(0)
		for _, k := range e.kids[t.lo:t.hi] {
			if e.possible(k) {
				n++
			}
		}
		return n >= t.n
	case opTerm, opSpot, opNear:
	}
	return false
}

// certain reports whether a test holds on every document in which no term is
// found. It may say no where that is true of several fields together.
func (e *Engine) certain(id int32) bool {
	t := e.tests[id]
	switch t.op {
	case opNone:
		for _, k := range e.kids[t.lo:t.hi] {
			if e.possible(k) {
				return false
			}
		}
		return true
	case opCount:
		n := int32(0)
		for _, k := range e.kids[t.lo:t.hi] {
			if e.certain(k) {
				n++
			}
		}
		return n >= t.n
	case opTerm, opSpot, opNear, opField:
	}
	return false
}
