package ruletest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Results is what came of the cases of a rule set.
type Results struct {
	Cases    int         `json:"cases"`
	Failures []Failure   `json:"failures"`
	Coverage SetCoverage `json:"coverage"`
}

// Failure is one expectation of a case that was not met. Code is one of then,
// among, not, fires, silent, nothing: the member of the case that asked.
type Failure struct {
	Case string     `json:"case"`
	Code string     `json:"code"`
	Text vocab.Text `json:"message"`
}

// Judge runs the cases. The error is of type vocab.Faults: what is wrong
// with the set, or else with the cases.
func Judge(set rule.Set, cases []TestCase) (Results, error) {
	engine, err := rule.Compile(set)
	if err != nil {
		return Results{}, err
	}
	if faults := checkCases(set, cases); len(faults) > 0 {
		return Results{}, faults
	}
	j := judge{hit: set.Hit, names: newNames(set), report: Results{Cases: len(cases), Failures: []Failure{}}}
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
	hit    rule.HitPolicy
	names  names
	report Results
}

// one holds an explanation against what a case expects.
func (j *judge) one(name string, c TestCase, x rule.Explanation) {
	fail := func(c vocab.Code, zh, en string) {
		j.report.Failures = append(j.report.Failures, Failure{name, c.Code, vocab.Text{
			ZH: "用例「" + name + "」：" + zh, EN: fmt.Sprintf("case %q: %s", name, en)}})
	}
	best, decided := x.Result.Best()
	got := j.got(x)
	if c.Then != "" && (!decided || best.ID != c.Then) {
		want, lost := j.names.text(c.Then), j.lost(x, c.Then)
		fail(codeThen, "应判为"+want.ZH+"，"+got.ZH+lost.ZH, "should be "+want.EN+", but "+got.EN+lost.EN)
	}
	for _, id := range c.Among {
		if !slices.ContainsFunc(x.Result.Conclusions, func(s rule.Scored) bool { return s.ID == id }) {
			want, lost := j.names.text(id), j.lost(x, id)
			fail(codeAmong, "结论中应有"+want.ZH+lost.ZH, want.EN+" should be among the conclusions"+lost.EN)
		}
	}
	if decided && slices.Contains(c.Not, best.ID) {
		by := j.account(x, best.ID)
		name := j.names.text(best.ID)
		fail(codeNot, "不应判为"+name.ZH+by.ZH, "should not be "+name.EN+by.EN)
	}
	for _, r := range x.Rules {
		switch {
		case slices.Contains(c.Fires, r.Rule) && !r.Fired:
			why := missing(r)
			fail(codeFires, "规则 "+r.Rule+" 应当命中："+why.ZH, "rule "+r.Rule+" should fire: "+why.EN)
		case slices.Contains(c.Silent, r.Rule) && r.Fired:
			by := found(r.Hits)
			fail(codeSilent, "规则 "+r.Rule+" 不应命中，却命中了："+by.ZH, "rule "+r.Rule+" should not fire, but does: "+by.EN)
		}
	}
	if c.Nothing && len(x.Result.Conclusions) > 0 {
		fail(codeNothing, "不应有规则命中，"+got.ZH, "no rule should fire, but "+got.EN)
	}
}

// got says what came out.
func (j *judge) got(x rule.Explanation) vocab.Text {
	if best, ok := x.Result.Best(); ok {
		name, by := j.names.text(best.ID), j.account(x, best.ID)
		return vocab.Text{ZH: "实判为" + name.ZH + by.ZH, EN: "it is " + name.EN + by.EN}
	}
	if len(x.Result.Conclusions) == 0 {
		return vocab.Text{ZH: "没有结论", EN: "nothing came out"}
	}
	if j.hit == rule.HitPolicySum {
		return vocab.Text{ZH: "没有结论的得分大于 0", EN: "no conclusion has a score above 0"}
	}
	var ids []string
	for _, r := range x.Rules {
		if r.Fired {
			ids = append(ids, r.Rule)
		}
	}
	return vocab.Text{ZH: "规则 " + strings.Join(ids, "、") + " 同时命中，无法判断", EN: "rules " + strings.Join(ids, ", ") + " fired together and none decides"}
}

// account gives the score of a conclusion, what speaks for it and what against.
func (j *judge) account(x rule.Explanation, id string) vocab.Text {
	var zh, en [2][]string // for, against
	score := 0
	for _, r := range x.Rules {
		if r.Then != id || !r.Fired {
			continue
		}
		by, side, points := found(r.Hits), 0, ""
		if j.hit == rule.HitPolicySum {
			points = fmt.Sprintf("（%+d）", r.Points)
			if score += r.Points; r.Points < 0 {
				side = 1
			}
		} else if len(zh[0]) > 0 {
			break // the first that fired decided
		}
		zh[side] = append(zh[side], "规则 "+r.Rule+points+"："+by.ZH)
		en[side] = append(en[side], "rule "+r.Rule+strings.NewReplacer("（", " (", "）", ")").Replace(points)+": "+by.EN)
	}
	t := vocab.Text{}
	if j.hit == rule.HitPolicySum {
		t = vocab.Text{ZH: fmt.Sprintf("，得 %d 分", score), EN: fmt.Sprintf(" with %d points", score)}
	}
	for side, word := range []vocab.Text{{ZH: "依据：", EN: "for it: "}, {ZH: "扣分：", EN: "against it: "}} {
		if len(zh[side]) > 0 {
			t.ZH += "，" + word.ZH + strings.Join(zh[side], "；")
			t.EN += ", " + word.EN + strings.Join(en[side], "; ")
		}
	}
	return t
}

// namedRules bounds how many silent rules a message names.
const namedRules = 3

// lost says of a conclusion that did not come first what its rules won and what
// the others of them lack.
func (j *judge) lost(x rule.Explanation, id string) (t vocab.Text) {
	fired, silent := false, 0
	for _, r := range x.Rules {
		fired = fired || r.Then == id && r.Fired
	}
	if fired {
		name, by := j.names.text(id), j.account(x, id)
		t = vocab.Text{ZH: "。" + name.ZH + "也有规则命中，未被采用" + by.ZH, EN: ". Rules of " + name.EN + " fired too, and did not decide" + by.EN}
	}
	for _, r := range x.Rules {
		if r.Then != id || r.Fired {
			continue
		}
		if silent++; silent > namedRules {
			t.ZH, t.EN = t.ZH+"；…", t.EN+"; …"
			break
		}
		why := missing(r)
		t.ZH += "；规则 " + r.Rule + " 未命中：" + why.ZH
		t.EN += "; rule " + r.Rule + " did not fire: " + why.EN
	}
	return t
}

// names are the conclusions of a set by id.
type names map[string]vocab.Text

func newNames(set rule.Set) names {
	n := make(names, len(set.Conclusions))
	for _, c := range set.Conclusions {
		n[c.ID] = c.Text
	}
	return n
}

// text writes a conclusion for a clerk: 「教育」（education）.
func (n names) text(id string) vocab.Text {
	t := vocab.Text{ZH: "「" + id + "」", EN: id}
	if name := n[id]; name.ZH != "" && name.ZH != id {
		t.ZH = "「" + name.ZH + "」（" + id + "）"
	}
	if name := n[id]; name.EN != "" && name.EN != id {
		t.EN = name.EN + " (" + id + ")"
	}
	return t
}

// missing joins what keeps a rule from firing.
func missing(r rule.RuleTrace) vocab.Text {
	var zh, en []string
	for _, m := range r.Missing {
		zh, en = append(zh, m.Text.ZH), append(en, m.Text.EN)
	}
	return vocab.Text{ZH: strings.Join(zh, "；"), EN: strings.Join(en, "; ")}
}

// namedHits bounds how many hits of a rule a message names.
const namedHits = 6

// found joins what a rule found.
func found(hits []rule.Hit) vocab.Text {
	var zh, en []string
	for i, h := range hits {
		if i == namedHits {
			zh, en = append(zh, "…"), append(en, "…")
			break
		}
		t := h.Text()
		zh, en = append(zh, t.ZH), append(en, t.EN)
	}
	return vocab.Text{ZH: strings.Join(zh, "、"), EN: strings.Join(en, ", ")}
}
