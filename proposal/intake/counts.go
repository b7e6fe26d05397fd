package intake

import (
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Counts are the figures of an intake: received, and what became of it. Places
// count merged papers beside the filed ones or among them; MergedInside says
// which. The zero value is nothing received.
type Counts struct {
	Received int `json:"received"`
	Filed    int `json:"filed,omitempty"`
	Merged   int `json:"merged,omitempty"`
	// MergedInside tells that Filed includes Merged.
	MergedInside  bool `json:"mergedInside,omitempty"`
	Advice        int  `json:"advice,omitempty"`
	PublicOpinion int  `json:"publicOpinion,omitempty"`
	NotFiled      int  `json:"notFiled,omitempty"`
	Withdrawn     int  `json:"withdrawn,omitempty"`
	Returned      int  `json:"returned,omitempty"`
	// Split are the papers that were divided 「分案」. They are neither among the
	// received nor in the sum: their parts are, each where it stands.
	Split int `json:"split,omitempty"`
	// Open are those not decided yet.
	Open int `json:"open,omitempty"`
}

// Count adds up the dispositions of the cases that were submitted; drafts are
// not received. Merged papers are counted beside the filed ones: those merged
// at review, and those merged after filing, which were filed and lower the
// count; those handled together but answered each by itself stay filed. With
// inside they are counted among the filed ones instead. Of a divided paper its
// parts count and not the paper: those among the cases as they stand, the others
// as proposal.Case.Parts gives them.
func Count(cases []proposal.Case, inside bool) Counts {
	n := Counts{MergedInside: inside}
	given := make(map[string]bool, len(cases))
	for i := range cases {
		given[cases[i].Proposal.ID] = true
	}
	for i := range cases {
		n.add(&cases[i], given)
	}
	return n
}

func (n *Counts) add(c *proposal.Case, given map[string]bool) {
	x := c.Facts()
	switch {
	case x.SubmittedOn.IsZero():
	case x.Disposition == proposal.DispositionSplit:
		n.Split++
		if !slices.ContainsFunc(x.Parts, func(id string) bool { return !given[id] }) {
			return
		}
		for _, p := range c.Parts() { // none of which is divided yet
			if !given[p.Proposal.ID] {
				n.add(&p, given)
			}
		}
	default:
		n.Received++
		merged := x.MergeKind == proposal.MergeKindAtReview || x.MergeKind == proposal.MergeKindAfterFiling
		switch {
		case x.Disposition == proposal.DispositionWithdrawn:
			n.Withdrawn++
		case merged:
			n.Merged++
			if n.MergedInside {
				n.Filed++
			}
		case x.Disposition == proposal.DispositionFiled:
			n.Filed++
		case x.Disposition == proposal.DispositionAdvice:
			n.Advice++
		case x.Disposition == proposal.DispositionPublicOpinion:
			n.PublicOpinion++
		case x.Disposition == proposal.DispositionNotFiled:
			n.NotFiled++
		case x.Disposition == proposal.DispositionReturned:
			n.Returned++
		default:
			n.Open++
		}
	}
}

// Sum is what the parts add up to, merged papers once.
func (n Counts) Sum() int {
	sum := n.Filed + n.Advice + n.PublicOpinion + n.NotFiled + n.Withdrawn + n.Returned + n.Open
	if !n.MergedInside {
		sum += n.Merged
	}
	return sum
}

// Check reports why the figures cannot all be true. The error is
// vocab.Faults.
func (n Counts) Check() error {
	var fs vocab.Faults
	for _, x := range []struct {
		path string
		n    int
	}{
		{"/received", n.Received}, {"/filed", n.Filed}, {"/merged", n.Merged}, {"/advice", n.Advice},
		{"/publicOpinion", n.PublicOpinion}, {"/notFiled", n.NotFiled}, {"/withdrawn", n.Withdrawn},
		{"/returned", n.Returned}, {"/split", n.Split}, {"/open", n.Open},
	} {
		if x.n < 0 {
			fs.Add(x.path, codeNegative)
		}
	}
	if n.MergedInside && n.Merged > n.Filed {
		fs.Add("/merged", codeInside, "merged", strconv.Itoa(n.Merged), "filed", strconv.Itoa(n.Filed))
	}
	if sum := n.Sum(); sum != n.Received {
		fs.Add("/received", codeSum, "sum", strconv.Itoa(sum), "received", strconv.Itoa(n.Received), "gap", strconv.Itoa(n.Received-sum))
	}
	return fs.Err()
}
