package rule

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Result is what a set concludes about one document 「评判结果」, with the
// evidence for it.
type Result struct {
	// Conclusions, best first. Under HitPolicySum every conclusion for which a
	// rule fired is listed by score, ties in declared order; under
	// HitPolicyFirst the one that was decided; under HitPolicyUnique the one,
	// or all of them in declared order where the set broke its promise.
	Conclusions []Scored `json:"conclusions"`
	// Notes say what the list cannot: "no_evidence" where no rule fired,
	// "not_unique" where more than one did under HitPolicyUnique, "outweighed"
	// where under HitPolicySum no conclusion has a score above 0.
	Notes []vocab.Reason `json:"notes,omitempty"`
}

// Scored is one conclusion with its score and its evidence.
type Scored struct {
	// ID is the id of the conclusion.
	ID string `json:"id"`
	// Score is the sum of the weights of its rules, each times the title
	// factor where its condition holds on the title alone. It is kept within
	// ±2,147,483,647.
	Score int `json:"score"`
	// Hits are what its rules found, rules in declared order, for each rule
	// title before body and in the order of the text.
	Hits []Hit `json:"hits"`
}

// Hit is one piece of evidence: what a rule that fired found 「命中」. Every rule
// that fired has at least one. A rule that fired because something is absent
// has one without term and place.
type Hit struct {
	// Rule is the id of the rule.
	Rule string `json:"rule"`
	// Term is the term as the rule writes it; of a field, the value.
	Term string `json:"term,omitempty"`
	// Where it was found, and of a field its name.
	Where Where  `json:"where,omitzero"`
	Field string `json:"field,omitempty"`
	// At is the first occurrence in that part, half-open, in code points of
	// the original text. A byte that is no UTF-8 is one code point. It is
	// [0, 0] for a field.
	At [2]int `json:"at"`
}

// Text says what was found and where, without the rule: 「学校」（题目第 3 字起）.
// Characters are counted from 1.
func (h Hit) Text() vocab.Text {
	at := strconv.Itoa(h.At[0] + 1)
	switch h.Where {
	case WhereTitle, WhereBody:
		return vocab.Text{ZH: "「" + h.Term + "」（" + h.Where.Term() + "第 " + at + " 字起）",
			EN: h.Term + " (" + h.Where.String() + ", character " + at + ")"}
	case WhereField:
		return vocab.Text{ZH: "字段 " + h.Field + " 为「" + h.Term + "」", EN: "field " + h.Field + " is " + h.Term}
	}
	return vocab.Text{ZH: "不应有的均未出现", EN: "nothing unwanted stands there"}
}

// Best returns the conclusion that the set decides for, and whether there is
// one. Under HitPolicyUnique there is none where several rules fired; under
// HitPolicySum there is none where no conclusion has a score above 0, for what
// only lost points, or lost as many as it won, is no decision.
func (r Result) Best() (Scored, bool) {
	for _, n := range r.Notes {
		if n.Code == codeNotUnique.Code || n.Code == codeOutweighed.Code {
			return Scored{}, false
		}
	}
	if len(r.Conclusions) == 0 {
		return Scored{}, false
	}
	best := r.Conclusions[0]
	best.Hits = slices.Clone(best.Hits)
	return best, true
}

func outweighed() []vocab.Reason {
	return []vocab.Reason{codeOutweighed.Reason()}
}

func noEvidence() []vocab.Reason {
	return []vocab.Reason{codeNoEvidence.Reason()}
}

func (v *Evaluator) notUnique() []vocab.Reason {
	n := codeNotUnique.Reason()
	for _, f := range v.fired {
		n.Args = append(n.Args, vocab.Arg{Name: "rule", Value: v.engine.rules[f.rule].id})
	}
	return []vocab.Reason{n}
}

// result sums up the rules that fired.
func (v *Evaluator) result() Result {
	e := v.engine
	v.doc = Document{}
	if len(v.fired) == 0 {
		return Result{Conclusions: []Scored{}, Notes: noEvidence()}
	}
	v.gather()
	res := Result{Conclusions: make([]Scored, len(v.thens))}
	hits := make([]Hit, 0, len(v.hits))
	for i, then := range v.thens {
		s, lo := &v.sums[then], len(hits)
		for f := s.head; f >= 0; f = v.fired[f].next {
			hits = append(hits, v.hits[v.fired[f].lo:v.fired[f].hi]...)
		}
		res.Conclusions[i] = Scored{e.conclusions[then].ID, int(s.score), hits[lo:len(hits):len(hits)]}
	}
	if e.hit == HitPolicyUnique && len(v.fired) > 1 {
		res.Notes = v.notUnique()
	}
	if e.hit == HitPolicySum && res.Conclusions[0].Score <= 0 {
		res.Notes = outweighed()
	}
	return res
}

// gather chains the rules that fired by conclusion, and orders the conclusions.
func (v *Evaluator) gather() {
	v.thens = v.thens[:0]
	for i := range v.fired {
		f := &v.fired[i]
		then := v.engine.rules[f.rule].then
		s := &v.sums[then]
		if s.epoch != v.epoch {
			*s = sum{epoch: v.epoch, head: int32(i)}
			v.thens = append(v.thens, then)
		} else {
			v.fired[s.tail].next = int32(i)
		}
		s.tail = int32(i)
		s.score += f.points
	}
	for _, then := range v.thens {
		s := &v.sums[then]
		s.score = min(max(s.score, -math.MaxInt32), math.MaxInt32)
	}
	slices.SortFunc(v.thens, func(a, b int32) int {
		if x, y := v.sums[a].score, v.sums[b].score; x != y && v.engine.hit == HitPolicySum {
			return cmp.Compare(y, x)
		}
		return cmp.Compare(a, b)
	})
}
