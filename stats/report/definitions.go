package report

import "github.com/seed-3129f372/tian/stats"

// Figures returns every figure that stands in the report, in the order of
// reading, each once.
func (r Report) Figures() []stats.Figure { return r.Root.figures() }

func (n Node) figures() []stats.Figure {
	var list []stats.Figure
	seen := map[stats.IndicatorID]bool{}
	n.leaves(func(leaf Node) {
		if leaf.Figure != nil && !seen[leaf.Figure.Indicator] {
			seen[leaf.Figure.Indicator] = true
			list = append(list, *leaf.Figure)
		}
	})
	return list
}

// definitions writes what each rate of the report divides by what, and what it
// leaves out. Plain counts say it in the text.
func (w *writer) definitions() []Node {
	var list []Node
	for _, f := range w.report.Root.figures() {
		if own, ok := stats.IndicatorByID(f.Indicator); !ok || own.Definition != f.Definition || !isRate(f) {
			continue
		}
		l := new(line).text(f.Name.ZH + "：").part(f).text("/").whole(f).text("，").percent(f).text("。" + f.Definition.ZH)
		for n, x := range f.Excluded {
			if n == 0 {
				l.text("。不计入：")
			} else {
				l.text("，")
			}
			l.text(x.Text.ZH + "的").part(among(f.Indicator+"_"+stats.IndicatorID(x.Code), x.Text.ZH, x.Text.EN, stats.UnitItem, x.N, x.N))
		}
		list = append(list, l.text("。").paragraph())
	}
	return list
}

// isRate tells the rates from the counts among the library's own indicators: a
// rate ends in 率 or stands beside one.
func isRate(f stats.Figure) bool {
	switch f.Indicator {
	case stats.Received, stats.Proposals, stats.Suggestions, stats.KeyProposals, stats.Filed, stats.Merged, stats.Redirected, stats.NotFiled,
		stats.Withdrawn, stats.Sole, stats.Lead, stats.Separate, stats.Assist, stats.Copy:
		return false
	default:
		return true
	}
}
