package classify

import (
	"slices"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// Verdict is the answer for one document 「分类结论」.
type Verdict struct {
	// Decided tells that the first label may be taken without asking a
	// person: it leads the second by at least the threshold, and still leads
	// where words that name no matter are left out.
	Decided bool `json:"decided"`
	// Confidence is how often a verdict like this one is right, in millionths,
	// as far as that was measured; 0 where there is no evidence, half where none
	// of it names a matter.
	Confidence int `json:"confidence"`
	// Labels are the three best, best first; fewer only where there are fewer
	// labels in all.
	Labels []Label `json:"labels"`
}

// Label is one candidate of a verdict.
type Label struct {
	ID string `json:"label"`
	// Score is the label's share of the evidence in millionths, or where there are
	// trained weights its chance. The scores of a verdict add up to at most
	// 1,000,000; what is missing is doubt and the labels that are not among the
	// three. It is 0 where nothing speaks for the label.
	Score int `json:"score"`
	// Reasons are what was found, and what it added or took.
	Reasons []Evidence `json:"reasons"`
}

// Evidence is one find for or against a label 「理由」.
type Evidence struct {
	Code string `json:"code"`
	// Rule is the id of the rule, Term its term, Where and At the place, half
	// open in code points of the original. All are zero for the codes without
	// a find.
	Rule  string     `json:"rule,omitempty"`
	Term  string     `json:"term,omitempty"`
	Where rule.Where `json:"where,omitzero"`
	At    [2]int     `json:"at,omitzero"`
	// Points is what the rule added to the label, negative where it took. Of
	// several finds of one rule the heaviest carries the points and the
	// others 0. Points of different labels of one verdict can be compared.
	Points int `json:"points,omitempty"`
}

// Best returns the first label, zero where the verdict is empty.
func (v Verdict) Best() Label {
	if len(v.Labels) == 0 {
		return Label{}
	}
	best := v.Labels[0]
	best.Reasons = slices.Clone(best.Reasons)
	return best
}
