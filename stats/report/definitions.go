package report

import (
	"slices"

	"github.com/seed-3129f372/tian/stats"
)

// Figures returns every figure that stands in the report, in the order of
// reading, each once.
func (r Report) Figures() []stats.Figure { return r.Root.figures() }

func (n Node) figures() []stats.Figure {
	var list []stats.Figure
	seen := map[stats.IndicatorID]bool{}
	n.leaves(func(leaf Node) {
		if leaf.Figure != nil && !seen[leaf.Figure.Indicator] {
			seen[leaf.Figure.Indicator] = true
			f := *leaf.Figure
			f.Excluded = slices.Clone(f.Excluded)
			list = append(list, f)
		}
	})
	return list
}

// headline are the rates by which an office is judged, and whose definition
// therefore stands in the report itself; that of every other number is in the
// tree.
func headline(id stats.IndicatorID) bool {
	switch id {
	case stats.FilingRate, stats.ReplyRate, stats.ClosingRate, stats.OnTimeRate, idOpinionTime, stats.ConsultationRate, idContactRate,
		idResearchRate, stats.SatisfactionRate, idRelevanceRate, stats.AdoptionRate, stats.FulfilmentRate, stats.PublicationRate:
		return true
	default:
		return false
	}
}

// definitions writes a table of what each headline rate of the report divides by
// what, and what it leaves out.
func (w *writer) definitions() []Node {
	rows := []Node{row(new(line).text("指标"), new(line).text("部分/总数"), new(line).text("比率"), new(line).text("口径"), new(line).text("不计入"))}
	for _, f := range w.report.Root.figures() {
		if !headline(f.Indicator) {
			continue
		}
		excluded := new(line)
		for n, x := range f.Excluded {
			if n > 0 {
				excluded.text("，")
			}
			excluded.text(x.Text.ZH + "的").part(among(f.Indicator+"_"+stats.IndicatorID(x.Code), x.Text.ZH, x.Text.EN, stats.UnitItem, x.N, x.N))
		}
		if excluded.empty() {
			excluded.text("无")
		}
		rows = append(rows, row(new(line).text(f.Name.ZH), new(line).part(f).text("/").whole(f), new(line).percent(f),
			new(line).text(f.Definition.ZH), excluded))
	}
	if len(rows) == 1 {
		return nil
	}
	return []Node{{Kind: nodeTable, Children: rows}}
}

func row(cells ...*line) Node {
	r := Node{Kind: nodeRow}
	for _, c := range cells {
		r.Children = append(r.Children, c.cell())
	}
	return r
}
