package ruletest

import (
	"fmt"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// SetCoverage tells which rules and conditions the cases of a set exercise
// 「覆盖率」.
type SetCoverage struct {
	Rules []RuleCoverage `json:"rules"`
	// RulesFired of RulesAll rules fired in one case at least.
	RulesFired int `json:"rulesFired"`
	RulesAll   int `json:"rulesAll"`
	// ConditionsBoth of ConditionsAll conditions held in one case and failed
	// in another. Counted are terms, nears and fields, not the lists around
	// them.
	ConditionsBoth int `json:"conditionsBoth"`
	ConditionsAll  int `json:"conditionsAll"`
}

// RuleCoverage is the coverage of one rule.
type RuleCoverage struct {
	Rule       string              `json:"rule"`
	Fired      int                 `json:"fired"` // cases
	Conditions []ConditionCoverage `json:"conditions"`
}

// ConditionCoverage is the coverage of one condition, named by its JSON
// Pointer below the rule.
type ConditionCoverage struct {
	Path   string `json:"path"`
	Leaf   bool   `json:"leaf,omitempty"`
	Term   string `json:"term,omitempty"` // what a leaf asks for
	Held   int    `json:"held"`           // cases
	Failed int    `json:"failed"`         // cases
}

// newCoverage returns the coverage of a set by no case at all.
func newCoverage(engine *rule.Engine) *SetCoverage {
	rules := engine.Explain(rule.Document{}).Rules
	c := &SetCoverage{Rules: make([]RuleCoverage, len(rules)), RulesAll: len(rules)}
	for i, r := range rules {
		own := RuleCoverage{Rule: r.Rule, Conditions: make([]ConditionCoverage, len(r.Parts))}
		for k, p := range r.Parts {
			own.Conditions[k] = ConditionCoverage{Path: p.Path, Leaf: p.Leaf, Term: p.Term}
		}
		c.Rules[i] = own
	}
	return c
}

// count adds one case.
func (c *SetCoverage) count(x rule.Explanation) {
	for i, r := range x.Rules {
		if r.Fired {
			c.Rules[i].Fired++
		}
		for k, p := range r.Parts {
			if p.Holds {
				c.Rules[i].Conditions[k].Held++
			} else {
				c.Rules[i].Conditions[k].Failed++
			}
		}
	}
}

// done sums up.
func (c *SetCoverage) done() SetCoverage {
	for _, r := range c.Rules {
		if r.Fired > 0 {
			c.RulesFired++
		}
		for _, p := range r.Conditions {
			if p.Leaf {
				c.ConditionsAll++
				if p.Held > 0 && p.Failed > 0 {
					c.ConditionsBoth++
				}
			}
		}
	}
	return *c
}

// below reports whether a part is under a threshold in percent.
func below(part, whole, percent int) bool { return part*100 < percent*whole }

// Missed lists what no case exercises: rules that never fired, and of the
// others the conditions that never held, or always did.
func (c SetCoverage) Missed() []vocab.Text {
	var list []vocab.Text
	add := func(zh, en string) { list = append(list, vocab.Text{ZH: zh, EN: en}) }
	for _, r := range c.Rules {
		if r.Fired == 0 {
			add("规则 "+r.Rule+" 没有用例命中", "rule "+r.Rule+" fires in no case")
			continue
		}
		for _, p := range r.Conditions {
			switch {
			case !p.Leaf:
			case p.Held == 0:
				add("规则 "+r.Rule+" 的条件「"+p.Term+"」（"+p.Path+"）没有用例满足", "rule "+r.Rule+": "+p.Term+" ("+p.Path+") holds in no case")
			case p.Failed == 0:
				add("规则 "+r.Rule+" 的条件「"+p.Term+"」（"+p.Path+"）没有用例不满足", "rule "+r.Rule+": "+p.Term+" ("+p.Path+") fails in no case")
			}
		}
	}
	return list
}

// Text is the coverage as a table for people, one rule a line: in how many
// cases it fired, and how many of its conditions were seen both to hold and to
// fail.
func (c SetCoverage) Text() vocab.Text {
	var b strings.Builder
	for _, r := range c.Rules {
		both, all := 0, 0
		for _, p := range r.Conditions {
			if p.Leaf {
				all++
				if p.Held > 0 && p.Failed > 0 {
					both++
				}
			}
		}
		fmt.Fprintf(&b, "%6d  %d/%d  %s\n", r.Fired, both, all, r.Rule)
	}
	return vocab.Text{
		ZH: fmt.Sprintf("规则 %d/%d  条件 %d/%d\n", c.RulesFired, c.RulesAll, c.ConditionsBoth, c.ConditionsAll) + b.String(),
		EN: fmt.Sprintf("rules %d/%d  conditions %d/%d\n", c.RulesFired, c.RulesAll, c.ConditionsBoth, c.ConditionsAll) + b.String(),
	}
}
