package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
)

// carryingOut: suggestions adopted, promises kept, and papers solved by name
// where their proposers do not object.
func (w *writer) carryingOut() *line {
	fig := w.Year.Figure
	l := new(line)
	if f := fig(stats.AdoptionRate); f.Part > 0 {
		l.text("认真吸收" + w.paper() + "所提意见，采纳具体建议").part(f).text("，采纳率").percent(f).text("。")
	}
	if f := fig(stats.FulfilmentRate); f.Whole > 0 {
		l.text("答复中作出承诺").whole(f)
		if f.Part > 0 {
			l.text("，经回访确认兑现").part(f).text("，落实率").percent(f)
		}
		l.text("。")
	}
	if f := fig(idConversionRate); f.Part > 0 {
		l.text("首次答复时尚未解决的").whole(f).text("中，经继续办理已解决或采纳").part(f).text("。")
	}
	w.measures(l)
	w.examples(l)
	return l
}

// maxExamples bounds the papers that are named.
const maxExamples = 3

// examples names papers that were solved, key ones first, then by id.
func (w *writer) examples(l *line) {
	var named []stats.Record
	hidden, solved := 0, 0
	for _, r := range w.Year.Records {
		if !answers(r) || r.Outcome != proposal.OutcomeSolved && r.Outcome != proposal.OutcomeAdopted {
			continue
		}
		solved++
		switch {
		case r.Anonymous:
			hidden++
		case r.Title != "":
			named = append(named, r)
		}
	}
	if len(named) == 0 {
		return
	}
	slices.SortStableFunc(named, func(a, b stats.Record) int {
		if a.Key != b.Key {
			if a.Key {
				return -1
			}
			return 1
		}
		return 0
	})
	phrases := make([]func(*line), 0, maxExamples)
	for _, r := range named[:min(len(named), maxExamples)] {
		phrases = append(phrases, func(l *line) { l.title(r.ID, r.Title) })
	}
	l.list("", phrases)
	if len(named) > maxExamples {
		l.text("等")
	}
	l.text("所提问题已得到解决或采纳")
	if hidden > 0 {
		l.text("；另有").part(among("solved_unnamed", "已解决或采纳而不列名的件数", "items solved or adopted that are not named",
			stats.UnitItem, hidden, solved)).text("因不公开未列名")
	}
	l.text("。")
}

// measures: what was issued because of the year's papers, by name.
func (w *writer) measures(l *line) {
	var issued []proposal.Measure
	for _, m := range w.Measures {
		if m.Title != "" && slices.ContainsFunc(m.Proposals, w.holds) {
			issued = append(issued, m)
		}
	}
	if len(issued) == 0 {
		return
	}
	slices.SortFunc(issued, func(a, b proposal.Measure) int {
		return cmp.Or(a.Issued.Compare(b.Issued), strings.Compare(a.ID, b.ID))
	})
	l.text("推动出台配套措施").part(total("measures", "由本年度提案建议推动出台的配套措施数", "measures that came of the year's papers", stats.UnitBody, len(issued)))
	for n, m := range issued[:min(len(issued), maxExamples)] {
		if n == 0 {
			l.text("：")
		} else {
			l.text("；")
		}
		l.title(m.ID, m.Title)
		if m.Number != "" {
			l.name(m.ID, "（"+m.Number+"）")
		}
		describe(l, m)
	}
	if len(issued) > maxExamples {
		l.text("等")
	}
	l.text("。")
}

// describe says in which areas a measure sets how many items.
func describe(l *line, m proposal.Measure) {
	items := total(stats.IndicatorID("measure_items_"+m.ID), m.Title+"的条数", "items of the measure "+m.Title, stats.UnitDemand, m.Items())
	if items.Part <= 0 {
		return
	}
	kind := "措施"
	if m.Kind.Valid() {
		kind = m.Kind.Term()
	}
	l.text("，在")
	for n, a := range m.Areas {
		if n > 0 {
			l.text("、")
		}
		l.name(m.ID, a.Name)
	}
	l.text("等方面提出" + kind).part(items)
}

// holds reports whether a paper is among the records of the year.
func (w *writer) holds(id string) bool {
	return slices.ContainsFunc(w.Year.Records, func(r stats.Record) bool { return r.ID == id })
}
