package rule

import (
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Check looks at a set without documents. Its findings come in the order of
// the rules. A finding that rests on "never" or "always" is proved; where a
// proof would take too long nothing is claimed but that the check is
// unfinished. The error is that of Validate.
func Check(set Set) ([]Flaw, error) {
	code, err := compile(set)
	if err != nil {
		return nil, err
	}
	c := checker{set: set, code: code, e: code.e, s: newSolver(code, true), v: code.e.Evaluator(),
		idle: make([]bool, len(set.Rules)), terms: make([][]int32, len(set.Rules))}
	for p := range code.folded {
		for _, r := range code.e.usersOf(uint32(p)) {
			c.terms[r] = append(c.terms[r], int32(p))
		}
	}
	for i := range set.Rules {
		c.source(i)
		if c.reachable(i) {
			c.compare(i)
			c.needless(i)
		}
	}
	c.conclusions()
	if c.s.gaveUp {
		c.add(codeUnfinished, "/rules", Document{})
	}
	return c.findings, nil
}

type checker struct {
	set      Set
	code     *compiler
	e        *Engine
	s        *solver
	v        *Evaluator
	idle     []bool    // by rule: it can never decide
	terms    [][]int32 // by rule: the patterns that it looks for
	findings []Flaw
}

func (c *checker) add(code vocab.Code, path string, example Document, rules ...int) {
	f := Flaw{Fault: code.Fault(path), Example: example}
	for _, r := range rules {
		f.Rules = append(f.Rules, c.set.Rules[r].ID)
	}
	c.findings = append(c.findings, f)
}

func (c *checker) id(i int) string  { return c.set.Rules[i].ID }
func (c *checker) when(i int) int32 { return c.e.rules[i].when }

func (c *checker) source(i int) {
	if r := c.set.Rules[i]; r.Source.IsZero() && r.Note == "" {
		c.add(codeRuleWithoutSource, vocab.At("/rules", i), Document{}, i)
	}
}

// reachable looks whether a rule can ever decide.
func (c *checker) reachable(i int) bool {
	path := vocab.At("/rules", i) + "/when"
	if !c.s.possible(goal{test: c.when(i), want: true}) {
		c.idle[i] = true
		plain := newSolver(c.code, false)
		if plain.possible(goal{test: c.when(i), want: true}) {
			zh, en := c.sketch(clash(c.s, c.when(i)))
			c.add(codeUnreachable.As("所需词语为套话，永远不会命中："+zh, "what it needs is a stock phrase and never seen: "+en), path, Document{}, i)
		} else {
			zh, en := c.sketch(clash(plain, c.when(i)))
			c.add(codeContradictory.As("条件自相矛盾，永远不会命中："+zh, "the condition contradicts itself and can never hold: "+en), path, Document{}, i)
		}
		return false
	}
	if c.e.hit != HitPolicyFirst {
		return true
	}
	if c.freely(i) {
		return true
	}
	goals := []goal{{test: c.when(i), want: true}}
	for j := range i {
		if !c.idle[j] {
			goals = append(goals, goal{test: c.when(j)})
		}
	}
	slices.Reverse(goals) // the last goal is met first
	if c.s.possible(goals...) {
		return true
	}
	c.idle[i] = true
	for j := range i {
		if !c.idle[j] && c.s.implies(c.when(i), c.when(j)) {
			c.add(codeShadowed.As("凡本规则命中的文本，前面的规则 "+c.id(j)+" 已先命中",
				"wherever the rule holds, "+c.id(j)+" before it holds too"), path, c.example(i, j), i, j)
			return false
		}
	}
	c.add(codeUnreachable.As("凡本规则命中的文本，前面的规则合起来已先命中", "wherever the rule holds, one of the rules before it holds too"), path, c.example(i), i)
	return false
}

// freely reports whether a document can be made on which a rule holds and none
// before it does by looking at those alone that have something to do with it.
// A no proves nothing: that is left to a search that looks at all.
func (c *checker) freely(i int) bool {
	goals := []goal{}
	for _, j := range c.related(i) {
		if j < i && !c.idle[j] {
			goals = append(goals, goal{test: c.when(j)})
		}
	}
	if !c.s.possible(append(goals, goal{test: c.when(i), want: true})...) || c.s.gaveUp {
		return false
	}
	for j := range i {
		if !c.idle[j] && c.s.holds(c.when(j)) {
			return false
		}
	}
	return true
}

// compare looks at a rule beside the others. Of a duplicate the first that it
// repeats is named, of a subsumed rule the first few that cover it.
func (c *checker) compare(i int) {
	path := vocab.At("/rules", i) + "/when"
	covering := 0
	for _, j := range c.related(i) {
		if covering == maxOverlaps {
			break
		}
		if c.idle[j] || c.set.Rules[i].Then != c.set.Rules[j].Then || c.exception(i, j) || !c.s.implies(c.when(i), c.when(j)) {
			continue
		}
		if c.s.implies(c.when(j), c.when(i)) {
			if j < i {
				c.add(codeDuplicate.As("与规则 "+c.id(j)+" 的条件、结论相同", "it asks the same as "+c.id(j)+" for the same conclusion"), path, c.example(i, j), i, j)
				covering = maxOverlaps
			}
			continue
		}
		covering++
		c.add(codeSubsumed.As("凡本规则命中，同一结论的规则 "+c.id(j)+" 也命中", "wherever it fires, "+c.id(j)+" fires for the same conclusion"), path, c.example(i, j), i, j)
	}
	if c.e.hit == HitPolicyUnique {
		c.overlaps(i)
	}
}

// exception reports whether one of two rules takes back what the other gives:
// then it is meant to fire where the other does.
func (c *checker) exception(i, j int) bool {
	return c.e.hit == HitPolicySum && c.set.Rules[i].Weight < 0 != (c.set.Rules[j].Weight < 0)
}

// related returns the rules that a rule may imply: those that look for a term
// that its own terms bring along, and those that fire without any.
func (c *checker) related(i int) []int {
	if c.spent() {
		return nil
	}
	set := map[int]bool{}
	add := func(p int32) {
		for _, r := range c.e.usersOf(uint32(p)) {
			set[int(r)] = true
		}
	}
	for _, p := range c.terms[i] {
		add(p)
		for _, q := range c.s.inner[p] {
			add(q)
		}
	}
	for _, r := range c.e.always {
		set[int(r)] = true
	}
	delete(set, i)
	list := make([]int, 0, len(set))
	for r := range set {
		list = append(list, r)
	}
	slices.Sort(list)
	c.s.spent += stepsOfRule * len(list)
	return list
}

// spent reports whether the check has taken all the steps that it may; it is
// unfinished then.
func (c *checker) spent() bool {
	if c.s.spent > maxSpent {
		c.s.gaveUp = true
	}
	return c.s.spent > maxSpent
}

// stepsOfRule is how many steps of a search it takes to list a rule and look at it.
const stepsOfRule = 30

// maxOverlaps bounds how many rules a finding of overlap names, and how many
// findings say that a rule is subsumed.
const maxOverlaps = 8

func (c *checker) overlaps(i int) {
	rules := []int{i}
	var shown Document
	for j := i + 1; j < len(c.set.Rules) && len(rules) <= maxOverlaps && !c.spent(); j++ {
		c.s.spent += stepsOfRule
		if d := c.example(i, j); !empty(d) || c.both(Document{}, i, j) {
			if len(rules) == 1 {
				shown = d
			}
			rules = append(rules, j)
		}
	}
	if len(rules) > 1 {
		names := make([]string, 0, len(rules)-1)
		for _, j := range rules[1:] {
			names = append(names, c.id(j))
		}
		c.add(codeOverlapping.As("可与下列规则同时命中："+strings.Join(names, "、"), "it can fire together with "+strings.Join(names, ", ")),
			vocab.At("/rules", i)+"/when", shown, rules...)
	}
}

func empty(d Document) bool { return d.Title == "" && d.Body == "" && len(d.Fields) == 0 }

// leaves appends the tests of terms below a test.
func (c *checker) leaves(id int32, list []int32) []int32 {
	t := &c.e.tests[id]
	switch t.op {
	case opTerm:
		return append(list, id)
	case opCount, opNone:
		for _, k := range c.e.kids[t.lo:t.hi] {
			list = c.leaves(k, list)
		}
	case opSpot, opNear, opField:
	}
	return list
}

func (c *checker) conclusions() {
	used := map[string]bool{}
	for i, r := range c.set.Rules {
		used[r.Then] = used[r.Then] || !c.idle[i]
	}
	for i, k := range c.set.Conclusions {
		if !used[k.ID] {
			c.add(codeConclusionWithoutRule.As("没有能命中的规则得出结论 "+k.ID, "no rule that can fire concludes "+k.ID), vocab.At("/conclusions", i), Document{})
		}
	}
}

// example returns a short document on which all of the rules hold.
func (c *checker) example(rules ...int) Document {
	goals := make([]goal, len(rules))
	for k, i := range rules {
		goals[k] = goal{test: c.when(i), want: true}
	}
	return c.show(func(d Document) bool { return c.both(d, rules...) }, goals...)
}

// show returns a short document that meets the goals and passes the test, the
// empty one where there is none.
func (c *checker) show(passes func(Document) bool, goals ...goal) Document {
	if !c.s.possible(goals...) {
		return Document{}
	}
	for order := range orders {
		if d, ok := shrink(c.s.sample(order), passes); ok {
			return d
		}
	}
	return Document{}
}

// both reports whether all of the rules hold on a document.
func (c *checker) both(d Document, rules ...int) bool {
	c.v.look(d)
	for _, i := range rules {
		if !c.v.holds(c.when(i), 0) {
			return false
		}
	}
	return true
}
