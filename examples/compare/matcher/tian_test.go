package matcher

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/stretchr/testify/require"
)

// Everything that this package takes from ours stands in this file.

func tian(terms []string) search {
	find, err := rule.NewSearch(terms)
	if err != nil {
		panic(err)
	}
	n := 0
	count := func(int, [2]int) { n++ }
	return func(d *document) int {
		n = 0
		find(d.text, count)
		return n
	}
}

// ruleSet makes 250 rules of four terms each for 30 conclusions.
func ruleSet(tb testing.TB, terms []string) *rule.Engine {
	set := rule.Set{ID: "compare", Hit: rule.HitPolicySum, TitleFactor: 3}
	for i := range 30 {
		set.Conclusions = append(set.Conclusions, rule.Conclusion{
			ID: fmt.Sprintf("c%02d", i), Text: vocab.Text{ZH: "结论", EN: "conclusion"},
		})
	}
	for i := 0; i+4 <= len(terms); i += 4 {
		r := rule.Rule{ID: fmt.Sprintf("r%04d", i/4), Then: set.Conclusions[i/4%30].ID, Weight: 100 + i%7}
		for _, t := range terms[i : i+4] {
			r.When.Any = append(r.When.Any, rule.Condition{Term: t})
		}
		set.Rules = append(set.Rules, r)
	}
	e, err := rule.Compile(set)
	require.NoError(tb, err)
	return e
}

// evaluate returns a function that evaluates one document with full evidence
// and says how many rules fired.
func evaluate(e *rule.Engine) search {
	v := e.Evaluator()
	return func(d *document) int {
		fired, last := 0, ""
		for _, c := range v.Evaluate(rule.Document{Title: d.title, Body: d.body}).Conclusions {
			for _, h := range c.Hits {
				if h.Rule != last {
					fired, last = fired+1, h.Rule
				}
			}
		}
		return fired
	}
}

// firing returns a function that says how many rules of the set should fire
// as far as plain comparison goes, without folding.
func firing(terms []string) search {
	find, err := rule.NewSearch(terms)
	if err != nil {
		panic(err)
	}
	return func(d *document) int {
		rules := map[int]bool{}
		find(d.text, func(term int, _ [2]int) { rules[term/4] = true })
		return len(rules)
	}
}
