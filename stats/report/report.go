package report

import (
	"strings"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/stats"
)

// Input is what a yearly report is written from.
type Input struct {
	// Year holds the records and figures of the year.
	Year stats.Annual
	// Org is the organisation that reports. What it does not tell, the report
	// does not say: without a leading group no sentence speaks of one.
	Org assign.Org
	// Bureau is the name in the title; empty means Org.Name.
	Bureau string
	// AsOf is the day for which the figures hold; unset, the report names a day
	// only where the records prove it.
	AsOf deadline.Date
	// Themes name the categories of the records, in the order of the taxonomy;
	// empty takes the names of the built-in taxonomy that the year was counted
	// with. A category without a name is taken by its own text where that is
	// Chinese, and not named otherwise.
	Themes []Theme
	// Measures are what came of proposals 「配套措施」; those that came of none of
	// the year's are not reported.
	Measures []proposal.Measure
	// Demonstration marks the report as made from demonstration data.
	Demonstration bool
}

// Theme is the name of a category, such as 科研仪器共享.
type Theme struct {
	Code string     `json:"code"`
	Name vocab.Text `json:"name"`
}

// Report is a yearly work report 「工作总结」 in Chinese. Every number in it is a
// figure of the tree.
type Report struct {
	Title string `json:"title"`
	// Root is the report as a tree for a front-end.
	Root Node `json:"root"`
	// LeftOut names the sections and parts for which there were no facts.
	LeftOut []LeftOut `json:"leftOut,omitempty"`
}

// LeftOut is a section or part that was not written, and why.
type LeftOut struct {
	Heading string     `json:"heading"`
	Why     vocab.Text `json:"why"`
}

// Write writes the report of one year. A sentence stands in it only if the
// records or the organisation prove it; a section or part without any is left
// out and named in LeftOut. No person is named, and no paper whose proposer does
// not want to be published.
//
// The error is vocab.Faults: report.bureau without a name, report.year
// without a year.
func Write(in Input) (Report, error) {
	w := writer{Input: in, bureau: in.Bureau}
	if len(w.Themes) == 0 {
		w.Themes = builtIn(in.Year.Taxonomy)
	}
	if w.bureau == "" {
		w.bureau = in.Org.Name
	}
	var faults vocab.Faults
	if w.bureau == "" {
		faults.Add("/bureau", codeReportBureau)
	}
	if in.Year.Year <= 0 {
		faults.Add("/year", codeReportYear)
	}
	if err := faults.Err(); err != nil {
		return Report{}, err
	}
	title := w.bureau + yearZH(in.Year.Year) + w.papers() + "办理工作总结"
	w.report = Report{Title: title, Root: Node{Kind: nodeReport, Heading: title}}
	if in.Demonstration {
		w.add(Node{Kind: nodeNotice, Text: "说明：本报告依据演示数据生成，数字和事项均非真实办理情况。"})
	}
	opening := new(line).text("现将").date(yearZH(in.Year.Year)).text(w.we() + w.papers() + "办理工作情况总结如下。")
	w.add(opening.paragraph())
	w.section("基本情况", why{"没有收到提案的记录", "no record of a paper received"}, w.situation())
	w.section("主要做法", why{"没有可证明做法的记录", "no record that proves what was done"}, w.practices())
	problems, steps := w.problems()
	w.section("存在问题", why{"记录中没有反映问题", "the records show no problem"}, problems)
	w.section("下一步打算", why{"没有待办的事项", "nothing is left to be done"}, steps)
	if notes := w.definitions(); len(notes) > 0 {
		w.add(Node{Kind: nodeSection, Heading: "附：数字口径", Children: notes})
	}
	return w.report, nil
}

// builtIn names the labels of a built-in taxonomy.
func builtIn(taxonomy string) []Theme {
	data, _ := classify.Taxonomy(taxonomy)
	themes := make([]Theme, len(data.Labels))
	for n, l := range data.Labels {
		themes[n] = Theme{Code: l.ID, Name: l.Text}
	}
	return themes
}

// writer is a report in the making.
type writer struct {
	Input
	bureau   string
	report   Report
	sections int
}

type why struct{ zh, en string }

func (w *writer) add(n Node) { w.report.Root.Children = append(w.report.Root.Children, n) }

func (w *writer) leftOut(heading string, y why) {
	w.report.LeftOut = append(w.report.LeftOut, LeftOut{Heading: heading, Why: vocab.Text{ZH: y.zh, EN: y.en}})
}

// section adds a numbered section, or notes that it is left out.
func (w *writer) section(heading string, y why, children []Node) {
	if len(children) == 0 {
		w.leftOut(heading, y)
		return
	}
	w.sections++
	w.add(Node{Kind: nodeSection, Heading: numeral(w.sections) + "、" + heading, Children: children})
}

// we is how the bureau speaks of itself.
func (w *writer) we() string {
	for _, ending := range []string{"局", "委", "厅", "办", "院", "会", "中心"} {
		if strings.HasSuffix(w.bureau, ending) {
			return "我" + ending
		}
	}
	return "我单位"
}
