package ruletest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Report is what came of the cases of a rule set.
type Report struct {
	Cases    int       `json:"cases"`
	Failures []Failure `json:"failures"`
	Coverage Coverage  `json:"coverage"`
}

// Failure is one expectation of a case that was not met. Code is one of then,
// among, not, fires, silent, nothing: the member of the case that asked.
type Failure struct {
	Case string        `json:"case"`
	Code string        `json:"code"`
	Text deadline.Text `json:"message"`
}

// Judge runs the cases. The error is of type deadline.Faults: what is wrong
// with the set, or else with the cases.
func Judge(set rule.Set, cases []Case) (Report, error) {
	engine, err := rule.Compile(set)
	if err != nil {
		return Report{}, err
	}
	if faults := checkCases(set, cases); len(faults) > 0 {
		return Report{}, faults
	}
	j := judge{terms: map[string]string{}, report: Report{Cases: len(cases), Failures: []Failure{}}}
	for _, c := range set.Conclusions {
		j.terms[c.ID] = c.Text.ZH
	}
	cover := newCoverage(engine)
	for i, c := range cases {
		x := engine.Explain(c.Document())
		cover.count(x)
		j.one(c.name(i), c, x)
	}
	j.report.Coverage = cover.done()
	return j.report, nil
}

type judge struct {
	terms  map[string]string // by conclusion: its Chinese name
	report Report
}

// one holds an explanation against what a case expects.
func (j *judge) one(name string, c Case, x rule.Explanation) {
	fail := func(code, zh, en string) {
		j.report.Failures = append(j.report.Failures, Failure{name, code, deadline.Text{
			ZH: "用例「" + name + "」:" + zh, EN: fmt.Sprintf("case %q: %s", name, en)}})
	}
	best, decided := x.Result.Best()
	judged := "判为" + j.term(best.ID) + ",依据:" + evidenceZH(best.Hits)
	got := deadline.Text{ZH: "没有结论", EN: "nothing"}
	if decided {
		got = deadline.Text{ZH: "实" + judged, EN: "it is " + best.ID + " by " + evidenceEN(best.Hits)}
	}
	if c.Then != "" && (!decided || best.ID != c.Then) {
		fail("then", "应判为"+j.term(c.Then)+","+got.ZH+j.wantingZH(x, c.Then), "should be "+c.Then+", but "+got.EN+wantingEN(x, c.Then))
	}
	for _, id := range c.Among {
		if !slices.ContainsFunc(x.Result.Conclusions, func(s rule.Scored) bool { return s.ID == id }) {
			fail("among", "结论中应有"+j.term(id)+j.wantingZH(x, id), id+" should be among the conclusions"+wantingEN(x, id))
		}
	}
	if decided && slices.Contains(c.Not, best.ID) {
		fail("not", "不应"+judged, "should not be "+best.ID+", but it is by "+evidenceEN(best.Hits))
	}
	for _, r := range x.Rules {
		switch {
		case slices.Contains(c.Fires, r.Rule) && !r.Fired:
			fail("fires", "规则 "+r.Rule+" 应当命中:"+missingZH(r), "rule "+r.Rule+" should fire: "+missingEN(r))
		case slices.Contains(c.Silent, r.Rule) && r.Fired:
			fail("silent", "规则 "+r.Rule+" 不应命中,却因"+evidenceZH(r.Hits)+"命中", "rule "+r.Rule+" should not fire, but does by "+evidenceEN(r.Hits))
		}
	}
	if c.Nothing && len(x.Result.Conclusions) > 0 {
		fail("nothing", "不应有任何结论,"+got.ZH, "there should be no conclusion, but "+got.EN)
	}
}

// term writes a conclusion for a clerk: 「教育」(education).
func (j *judge) term(id string) string {
	if zh := j.terms[id]; zh != "" {
		return "「" + zh + "」(" + id + ")"
	}
	return "「" + id + "」"
}

// wantingZH says what the rules of a conclusion that did not come out lack.
func (j *judge) wantingZH(x rule.Explanation, id string) string {
	return wanting(x, id, ";规则 ", " 未命中:", missingZH)
}

func wantingEN(x rule.Explanation, id string) string {
	return wanting(x, id, "; rule ", " did not fire: ", missingEN)
}

// namedRules bounds how many silent rules a message names.
const namedRules = 3

func wanting(x rule.Explanation, id, lead, link string, missing func(rule.RuleTrace) string) string {
	text, n := "", 0
	for _, r := range x.Rules {
		if r.Then == id && !r.Fired {
			if n++; n > namedRules {
				return text + lead + "…"
			}
			text += lead + r.Rule + link + missing(r)
		}
	}
	return text
}

func missingZH(r rule.RuleTrace) string {
	var parts []string
	for _, m := range r.Missing {
		parts = append(parts, m.Text.ZH)
	}
	return strings.Join(parts, ";")
}

func missingEN(r rule.RuleTrace) string {
	var parts []string
	for _, m := range r.Missing {
		parts = append(parts, m.Text.EN)
	}
	return strings.Join(parts, "; ")
}

func evidenceZH(hits []rule.Hit) string {
	var parts []string
	for _, h := range hits {
		switch h.Where {
		case rule.WhereTitle, rule.WhereBody:
			parts = append(parts, fmt.Sprintf("%s「%s」(%s第 %d 字起)", h.Rule, h.Term, h.Where.Term(), h.At[0]+1))
		case rule.WhereField:
			parts = append(parts, fmt.Sprintf("%s(字段 %s 为 %s)", h.Rule, h.Field, h.Term))
		default:
			parts = append(parts, h.Rule)
		}
	}
	return strings.Join(parts, "、")
}

func evidenceEN(hits []rule.Hit) string {
	var parts []string
	for _, h := range hits {
		switch h.Where {
		case rule.WhereTitle, rule.WhereBody:
			parts = append(parts, fmt.Sprintf("%s: %s (%s, character %d)", h.Rule, h.Term, h.Where, h.At[0]+1))
		case rule.WhereField:
			parts = append(parts, fmt.Sprintf("%s: field %s is %s", h.Rule, h.Field, h.Term))
		default:
			parts = append(parts, h.Rule)
		}
	}
	return strings.Join(parts, ", ")
}
