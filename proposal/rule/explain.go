package rule

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Explanation is a result with an account of every rule of the set, of those
// that did not fire too 「逐条说明」.
type Explanation struct {
	Result Result      `json:"result"`
	Rules  []RuleTrace `json:"rules"`
	// Title tells how the title is read, which head, act and place go by.
	Title []TitlePart `json:"title,omitempty"`
}

// RuleTrace tells of one rule what it found and what was missing.
type RuleTrace struct {
	Rule string `json:"rule"`
	Then string `json:"then"`
	// Fired tells whether the condition holds. Under HitPolicyFirst only the
	// first rule that fired decides.
	Fired bool `json:"fired"`
	// Points is the weight of a rule that fired, times the title factor where
	// that applies; 0 otherwise.
	Points int `json:"points"`
	// Hits of a rule that fired; of one that did not, those parts of its
	// condition that hold.
	Hits []Hit `json:"hits,omitempty"`
	// Missing is empty for a rule that fired.
	Missing []Missing `json:"missing,omitempty"`
	// Parts are the condition and all conditions within it, outer before
	// inner, and whether each of them holds by itself.
	Parts []Part `json:"parts"`
}

// Part is one condition of a rule, named by its JSON Pointer below the rule.
type Part struct {
	Path  string `json:"path"`
	Holds bool   `json:"holds"`
	// Leaf tells that it is a term, a near or a field, not a list. Term is then
	// what it asks for: the term, terms joined by +, or field=value|value.
	Leaf bool   `json:"leaf,omitempty"`
	Term string `json:"term,omitempty"`
}

// Missing is one part of a condition that does not hold. Path is its JSON
// Pointer below the rule, such as /when/all/1. Code is one of missing_term,
// missing_count, missing_near, missing_field, and unwanted for something that
// should have been absent.
type Missing struct {
	Path string     `json:"path"`
	Code string     `json:"code"`
	Text vocab.Text `json:"message"`
}

// Explain applies the set to a document and accounts for every rule. It is the
// same evaluation as Evaluate, told at length.
func (e *Engine) Explain(d Document) Explanation {
	if e == nil || len(e.rules) == 0 {
		return Explanation{Result: e.Evaluate(d), Rules: []RuleTrace{}, Title: readTitle(d.Title)}
	}
	v := e.Evaluator()
	x := Explanation{Result: v.Evaluate(d), Rules: make([]RuleTrace, len(e.rules)), Title: readTitle(d.Title)}
	v.look(d)
	for i := range e.rules {
		p := &e.rules[i]
		t := RuleTrace{Rule: p.id, Then: e.conclusions[p.then].ID}
		v.hits, v.fired = v.hits[:0], v.fired[:0]
		if t.Fired = v.try(int32(i)); t.Fired {
			t.Points = int(v.fired[0].points)
		} else {
			v.collect(p.when, p.id)
			if len(v.hits) > 0 {
				v.settle(0, p.id)
			}
			t.Missing = v.missing(nil, p.when)
		}
		t.Hits = append([]Hit(nil), v.hits...)
		t.Parts = v.parts(nil, p.when)
		x.Rules[i] = t
	}
	return x
}

// parts appends a test and those within it.
func (v *Evaluator) parts(list []Part, id int32) []Part {
	t := &v.engine.tests[id]
	lists := t.op == opCount || t.op == opNone
	p := Part{Path: t.path, Holds: v.holds(id, 0), Leaf: !lists}
	if p.Leaf {
		p.Term = v.engine.asks(t)
		return append(list, p)
	}
	list = append(list, p)
	for _, k := range v.engine.kids[t.lo:t.hi] {
		list = v.parts(list, k)
	}
	return list
}

// missing appends what keeps a test from holding.
func (v *Evaluator) missing(list []Missing, id int32) []Missing {
	if v.holds(id, 0) {
		return list
	}
	e := v.engine
	t := &e.tests[id]
	add := func(c vocab.Code) { list = append(list, Missing{t.path, c.Code, c.Text}) }
	switch t.op {
	case opSpot:
		of := v.engine.spotText(t)
		switch at, body := v.places(t.n); {
		case at < 0 && (body < 0 || t.where == WhereTitle):
			add(codeMissingTerm.As("没有"+of.ZH, of.EN+" is not found"))
		default:
			add(codeMissingTerm.As("有「"+t.term+"」，但不是"+of.ZH, t.term+" is found, but not "+of.EN))
		}
	case opTerm:
		switch t.where {
		case WhereTitle:
			add(codeMissingTerm.As("题目中没有「"+t.term+"」", "the title lacks "+t.term))
		case WhereBody:
			add(codeMissingTerm.As("正文中没有「"+t.term+"」", "the body lacks "+t.term))
		default:
			add(codeMissingTerm.As("没有「"+t.term+"」", t.term+" is not found"))
		}
	case opCount:
		kids := e.kids[t.lo:t.hi]
		if int(t.n) == len(kids) {
			for _, k := range kids {
				list = v.missing(list, k)
			}
			break
		}
		have := 0
		for _, k := range kids {
			if v.holds(k, 0) {
				have++
			}
		}
		zh, en := e.sketch(kids)
		asks := counted(int(t.n), have)
		add(codeMissingCount.As(asks.ZH+zh, asks.EN+en))
	case opNone:
		for _, k := range e.kids[t.lo:t.hi] {
			if v.holds(k, 0) {
				zh, en := e.sketch([]int32{k})
				add(codeUnwanted.As("不应满足："+zh, "should not hold: "+en))
			}
		}
	case opNear:
		terms := e.words[t.words : int(t.words)+int(t.hi-t.lo)]
		within := strconv.Itoa(int(t.n))
		add(codeMissingNear.As("「"+strings.Join(terms, "」「")+"」未在 "+within+" 字以内同时出现",
			strings.Join(terms, ", ")+" do not stand within "+within+" characters"))
	case opField:
		values := e.words[t.lo:t.hi]
		add(codeMissingField.As("字段 "+t.term+" 应为 "+strings.Join(values, "、"), "field "+t.term+" should be "+strings.Join(values, " or ")))
	}
	return list
}

// counted says how many conditions have to hold and how many do.
func counted(need, have int) vocab.Text {
	if need == 1 {
		return vocab.Text{ZH: "下列条件须满足一项，但均未满足：", EN: "one of these has to hold, but none does: "}
	}
	t := vocab.Text{ZH: "下列条件须满足 " + strconv.Itoa(need) + " 项，只满足 " + strconv.Itoa(have) + " 项：",
		EN: strconv.Itoa(need) + " of these have to hold, but only " + strconv.Itoa(have) + " do: "}
	switch have {
	case 0:
		t = vocab.Text{ZH: "下列条件须满足 " + strconv.Itoa(need) + " 项，但均未满足：", EN: strconv.Itoa(need) + " of these have to hold, but none does: "}
	case 1:
		t.EN = strconv.Itoa(need) + " of these have to hold, but only 1 does: "
	}
	return t
}

// asks writes what a test of a term, a near or a field asks for.
func (e *Engine) asks(t *test) string {
	switch t.op {
	case opNear:
		return strings.Join(e.words[t.words:int(t.words)+int(t.hi-t.lo)], "+")
	case opField:
		return t.term + "=" + strings.Join(e.words[t.lo:t.hi], "|")
	case opSpot:
		return e.spotText(t).EN
	case opTerm, opCount, opNone:
	}
	return t.term
}

// sketched bounds how many conditions a sketch names.
const sketched = 6

// sketch writes tests in a few words.
func (e *Engine) sketch(ids []int32) (zh, en string) {
	var z, n []string
	for i, id := range ids {
		if i == sketched {
			z, n = append(z, "…"), append(n, "…")
			break
		}
		t := &e.tests[id]
		switch t.op {
		case opTerm:
			z, n = append(z, "「"+t.term+"」"), append(n, t.term)
		case opSpot:
			of := e.spotText(t)
			z, n = append(z, of.ZH), append(n, of.EN)
		case opNear:
			z, n = append(z, "「"+e.asks(t)+"」相近"), append(n, e.asks(t)+" close together")
		case opField:
			z, n = append(z, e.asks(t)), append(n, e.asks(t))
		default:
			z, n = append(z, "条件 "+t.path), append(n, "condition "+t.path)
		}
	}
	return strings.Join(z, "、"), strings.Join(n, ", ")
}
