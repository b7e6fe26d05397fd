package assign

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

func (w *weigher) fromRules(it Item) evidence {
	if w.finds == nil {
		return evidence{}
	}
	e := w.blank(weightRules)
	total := ruleDoubt
	result := w.finds.Evaluate(rule.Document{Title: it.Title, Body: it.Body})
	for _, c := range result.Conclusions {
		total += max(0, c.Score)
	}
	for _, c := range result.Conclusions {
		u := w.index(c.ID)
		if u < 0 || c.Score <= 0 {
			continue
		}
		e.sure[u] = int(int64(c.Score) * million / int64(total))
		for _, h := range c.Hits {
			e.firm[u] = e.firm[u] || says(h.Term, w.org.Units[u]) || h.Where == rule.WhereField
			e.why[u] = append(e.why[u], reason(codeRouteRule, []string{"rule", h.Rule, "term", h.Term, "where", h.Where.String()},
				fmt.Sprintf("规则%s：%s", h.Rule, h.Text().ZH),
				fmt.Sprintf("rule %s: %s", h.Rule, h.Text().EN)))
		}
	}
	return e
}

// fromLabels also reports whether the classifier asks a person to look, and what
// it says of the organisation as a whole.
func (w *weigher) fromLabels(it Item) (e evidence, asks bool, s stance) {
	if w.labels == nil {
		return evidence{}, false, unsaid
	}
	e = w.blank(weightLabels)
	verdict := w.labels.Classify(rule.Document{Title: it.Title, Body: it.Body})
	general := slices.ContainsFunc(verdict.Best().Reasons, func(r classify.Evidence) bool { return r.Code == "general" })
	for _, l := range verdict.Labels {
		for u, unit := range w.org.Units {
			if !slices.Contains(unit.Labels, l.ID) {
				continue
			}
			e.sure[u] += max(0, l.Score)
			e.firm[u] = e.firm[u] || l.Score > 0 && !general
			e.why[u] = append(e.why[u], labelReason(l))
		}
	}
	return e, !verdict.Decided, w.stance(verdict, general)
}

// nearPart is which part of the first label's score the organisation's own has
// at least, where it is only just another's. Ours.
const nearPart = 3

// stance is what a classifier says of an item of the organisation as a whole.
type stance uint8

const (
	unsaid   stance = iota // it knows nothing of the organisation, or found nothing
	ours                   // the item is the organisation's before any other's
	near                   // another's, but only just
	doubtful               // another's, rather, but a person looks
	foreign                // another's
)

// stance reads the verdict of a classifier that answers in units of the place, of
// which the organisation is one.
func (w *weigher) stance(v classify.Verdict, general bool) stance {
	best := v.Best()
	mine := func(label string) bool {
		return label == w.org.ID || slices.ContainsFunc(w.org.Units, func(u Unit) bool { return slices.Contains(u.Labels, label) })
	}
	switch {
	case !w.knows || best.Score <= 0 || general:
		return unsaid
	case mine(best.ID):
		return ours
	case v.Decided:
		return foreign
	case slices.ContainsFunc(v.Labels, func(l classify.Label) bool { return mine(l.ID) && l.Score*nearPart >= best.Score }):
		return near
	}
	return doubtful
}

func labelReason(l classify.Label) vocab.Reason {
	if l.Score <= 0 {
		return reason(codeRouteNear, []string{"label", l.ID}, "相近类别"+l.ID+"，没有直接依据", "near label "+l.ID+", without evidence")
	}
	why := reason(codeRouteLabel, []string{"label", l.ID, "score", strconv.Itoa(l.Score)},
		fmt.Sprintf("归类为%s（%s%%）", l.ID, percent(l.Score)),
		fmt.Sprintf("classified as %s (%s%%)", l.ID, percent(l.Score)))
	seen := []string{}
	for _, h := range l.Reasons {
		if h.Term == "" || h.Points < 0 || slices.Contains(seen, h.Term) || len(seen) == maxWords {
			continue
		}
		seen = append(seen, h.Term)
		why.Args = append(why.Args, vocab.Arg{Name: "term", Value: h.Term})
		why.Text.ZH += "“" + h.Term + "”"
		why.Text.EN += " " + strconv.Quote(h.Term)
	}
	return why
}

func (w *weigher) fromDuties(it Item) evidence {
	e := w.blank(weightDuties)
	words := w.duties.shared(it.Title, it.Body)
	sums := make([]int, len(words))
	total := dutyDoubt
	for u, list := range words {
		for _, x := range list {
			sums[u] += x.weight
			e.firm[u] = e.firm[u] || x.firm
		}
		total += sums[u]
	}
	for u, list := range words {
		if sums[u] == 0 {
			continue
		}
		e.sure[u] = int(int64(sums[u]) * million / int64(total))
		why := reason(codeRouteDuty, nil, "职责含", "its duties say")
		for k, x := range list {
			if k == maxWords || x.weight*fitPart < list[0].weight {
				break
			}
			why.Args = append(why.Args, vocab.Arg{Name: "word", Value: x.text})
			why.Text.ZH += "“" + x.text + "”"
			why.Text.EN += " " + strconv.Quote(x.text)
		}
		e.why[u] = []vocab.Reason{why}
	}
	return e
}

// fromNames is the evidence of a list of units, ids or names.
func (w *weigher) fromNames(named []string, c vocab.Code, zh, en string, weight, sure int) evidence {
	if len(named) == 0 {
		return evidence{}
	}
	e := w.blank(weight)
	for _, name := range named {
		if u := w.named(name); u >= 0 && e.sure[u] == 0 {
			e.sure[u], e.firm[u] = sure/len(named), true
			e.why[u] = []vocab.Reason{reason(c, []string{"unit", name}, zh+"提出由"+name+"办理", en+" named "+name)}
		}
	}
	return e
}

func (w *weigher) blank(weight int) evidence {
	n := len(w.org.Units)
	return evidence{weight, make([]int, n), make([]bool, n), make([][]vocab.Reason, n)}
}
