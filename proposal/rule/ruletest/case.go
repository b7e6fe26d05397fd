package ruletest

import (
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// TestCase is one test of a rule set: a document and what is expected of it. What
// is left empty is not asked; a case that asks nothing is a fault.
type TestCase struct {
	// Name tells the cases apart in messages; without one the title serves.
	Name string `json:"name,omitempty" about:"用例名 name in messages"`
	// Title, Body and Fields are the document.
	Title  string       `json:"title,omitempty" about:"题目 title of the document"`
	Body   string       `json:"body,omitempty" about:"正文 body of the document"`
	Fields []rule.Field `json:"fields,omitempty" about:"字段 fields of the document"`
	// Then is the conclusion that has to come first, with a score above 0 where
	// scores count.
	Then string `json:"then,omitempty" about:"应居首位的结论 conclusion that comes first"`
	// Among are conclusions that have to be there, in any place.
	Among []string `json:"among,omitempty" about:"应出现的结论 conclusions that are there"`
	// Not are conclusions that must not be decided for.
	Not []string `json:"not,omitempty" about:"不应居首位的结论 conclusions that do not come first"`
	// Fires are rules whose condition has to hold, Silent those whose
	// condition must not.
	Fires  []string `json:"fires,omitempty" about:"应命中的规则 rules that fire"`
	Silent []string `json:"silent,omitempty" about:"不应命中的规则 rules that do not fire"`
	// Nothing asks that no rule fire at all.
	Nothing bool `json:"nothing,omitempty" about:"不应有规则命中 no rule fires"`
}

// Document returns the document of the case.
func (c TestCase) Document() rule.Document {
	return rule.Document{Title: c.Title, Body: c.Body, Fields: slices.Clone(c.Fields)}
}

// name returns the name, the title, or the number of a case.
func (c TestCase) name(i int) string {
	switch {
	case c.Name != "":
		return c.Name
	case c.Title != "":
		return c.Title
	}
	return strconv.Itoa(i + 1)
}

// LoadCases reads a JSON list of cases, strictly. The error is of type
// vocab.Faults.
func LoadCases(data []byte) ([]TestCase, error) {
	cases, faults := vocab.Decode[[]TestCase](data)
	return cases, faults.Err()
}

// checkCases reports cases that ask nothing, and names that the set does not
// know: a typing error must not make a test pass.
func checkCases(set rule.Set, cases []TestCase) vocab.Faults {
	rules := map[string]bool{}
	for _, r := range set.Rules {
		rules[r.ID] = true
	}
	conclusions := map[string]bool{}
	for _, c := range set.Conclusions {
		conclusions[c.ID] = true
	}
	var faults vocab.Faults
	conclusionIs := func(path, id string) {
		if !conclusions[id] {
			faults.Add(path, codeRuletestConclusionUnknown, "id", id)
		}
	}
	ruleIs := func(path, id string) {
		if !rules[id] {
			faults.Add(path, codeRuletestRuleUnknown, "id", id)
		}
	}
	each := func(path string, ids []string, check func(path, id string)) {
		for k, id := range ids {
			check(vocab.At(path, k), id)
		}
	}
	for i, c := range cases {
		path := vocab.At("", i)
		if c.Then != "" {
			conclusionIs(path+"/then", c.Then)
		}
		each(path+"/among", c.Among, conclusionIs)
		each(path+"/not", c.Not, conclusionIs)
		each(path+"/fires", c.Fires, ruleIs)
		each(path+"/silent", c.Silent, ruleIs)
		if c.Then == "" && len(c.Among)+len(c.Not)+len(c.Fires)+len(c.Silent) == 0 && !c.Nothing {
			faults.Add(path, codeRuletestAsksNothing)
		}
	}
	return faults
}
