package classify

import (
	"cmp"
	"slices"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// opinion is what is said of one label, in millionths; firm is what of it rests
// on words that name a matter.
type opinion struct {
	score, firm int
	reasons     []Evidence
}

// judge returns what is said of each label: the shares of the evidence that the
// rules found and, where there are trained weights, the chances by both.
func (e *Sorter) judge(d rule.Document) []opinion {
	c := e.c
	all, body := e.weigh(d)
	if body != nil && c.trained == nil {
		e.join(all, body)
	}
	total := c.doubt
	for _, t := range all {
		total += max(t.points, 0)
	}
	e.total = total
	said := make([]opinion, len(all))
	for i, t := range all {
		said[i] = opinion{score: int(max(t.points, 0) * million / total), firm: int(max(t.firm, 0) * million / total), reasons: t.reasons}
	}
	if c.trained != nil {
		e.learned(d, body, said)
	}
	return said
}

// verdict ranks the labels by what is said of them. A label that nothing speaks
// for has no score, however common it is.
func (e *Sorter) verdict(said []opinion, members [][]int) Verdict {
	c := e.c
	ids := c.answers()
	reasons := func(i int) []Evidence {
		if members == nil {
			return e.reasons(i, said[i])
		}
		return e.unitReasons(i, said[i], members[i])
	}
	order := make([]int, 0, len(said))
	for i, o := range said {
		if o.score > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(said[b].score, said[a].score) })
	v := Verdict{Labels: make([]Label, 0, labelsGiven)}
	var silent []Label // common ones that nothing speaks for
	for _, i := range order {
		l := Label{ID: ids[i], Score: said[i].score, Reasons: reasons(i)}
		if !speaks(l.Reasons) {
			l.Score = 0
			silent = append(silent, l)
			continue
		}
		if v.Labels = append(v.Labels, l); len(v.Labels) == labelsGiven {
			break
		}
	}
	v.Labels = append(v.Labels, silent[:min(len(silent), labelsGiven-len(v.Labels))]...)
	order = order[:0]
	for _, l := range v.Labels {
		order = append(order, slices.Index(ids, l.ID))
	}
	for _, i := range c.fill(order, len(ids))[len(order):] {
		v.Labels = append(v.Labels, Label{ID: ids[i], Reasons: reasons(i)})
	}
	firm := 0
	if len(v.Labels) > 0 {
		if v.Labels[0].Score > 0 {
			firm = said[order[0]].firm
		}
		label := -1
		if len(order) > 0 {
			if label = order[0]; members != nil {
				label = e.likeliest(members[label])
			}
		}
		v.Decided = decided(v.Labels, firm, c.needed(label))
		v.Confidence = c.confidence(v.Labels, firm, label)
		tellGeneral(v.Labels, firm)
	}
	return v
}

// reasons tells why a label has its score.
func (e *Sorter) reasons(label int, o opinion) []Evidence {
	all := o.reasons
	if e.c.trained != nil && o.score > 0 {
		all = append(all, e.pieces(label)...)
	}
	switch {
	case len(all) == 0:
		all = []Evidence{{Code: codeNoEvidence.Code}}
	case !speaks(all):
		all = append(all, Evidence{Code: codeOutweighed.Code})
	}
	return all
}

// likeliest returns the label of a unit that most is said of, -1 where it has
// none.
func (e *Sorter) likeliest(labels []int) int {
	best := -1
	for _, i := range labels {
		if best < 0 || e.said[i].score > e.said[best].score {
			best = i
		}
	}
	return best
}

// unitReasons tells why a unit has its score: the thing that it owns, then what
// speaks for its labels, the likeliest first.
func (e *Sorter) unitReasons(unit int, o opinion, labels []int) []Evidence {
	all := slices.Clone(o.reasons)
	labels = slices.Clone(labels)
	slices.SortStableFunc(labels, func(a, b int) int { return cmp.Compare(e.said[b].score, e.said[a].score) })
	for _, i := range labels {
		if e.said[i].score > 0 {
			if more := e.reasons(i, e.said[i]); speaks(more) {
				all = append(all, more...)
			}
		}
	}
	if len(all) == 0 {
		return []Evidence{{Code: codeNoEvidence.Code}}
	}
	if e.c.place.ids[unit] == None {
		all = slices.Insert(all, 0, e.absent(labels))
	}
	return all
}

// speaks reports whether reasons add up to more than nothing.
func speaks(reasons []Evidence) bool {
	points := 0
	for _, r := range reasons {
		points += r.Points
	}
	return points > 0
}
