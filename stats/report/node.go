package report

import (
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/stats"
)

// NodeKind is what a node of a report is 「节点类别」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
//
// Its values: report 报告, notice 说明, section 章, part 节, paragraph 段, table 表,
// row 行, cell 格, text 文字, figure 数字, date 日期, title 案由; vocab.All lists them.
type NodeKind = vocab.Word[nodeKindSet]

// The values of NodeKind.
const (
	nodeReport    NodeKind = iota + 1 // report 报告, the whole
	nodeNotice                        // notice 说明, a notice to the reader, such as that the data are made up
	nodeSection                       // section 章, a section
	nodePart                          // part 节, a part of a section
	nodeParagraph                     // paragraph 段, a paragraph
	nodeTable                         // table 表, a table; its first row is the head
	nodeRow                           // row 行, a row of a table
	nodeCell                          // cell 格, a cell of a row
	nodeText                          // text 文字, words without any number
	nodeFigure                        // figure 数字, a number with its figure
	nodeDate                          // date 日期, a date or year
	nodeTitle                         // title 案由, the title of a paper or document, or another name from the records
)

type nodeKindSet struct{}

// Words implements vocab.Worded.
func (nodeKindSet) Words() vocab.Words { return nodeKindWords }

var nodeKindWords = vocab.Words{Name: "NodeKind", List: []vocab.Row{
	{Token: "report", ZH: "报告", EN: "report"},
	{Token: "notice", ZH: "说明", EN: "notice"},
	{Token: "section", ZH: "章", EN: "section"},
	{Token: "part", ZH: "节", EN: "part"},
	{Token: "paragraph", ZH: "段", EN: "paragraph"},
	{Token: "table", ZH: "表", EN: "table"},
	{Token: "row", ZH: "行", EN: "row"},
	{Token: "cell", ZH: "格", EN: "cell"},
	{Token: "text", ZH: "文字", EN: "text"},
	{Token: "figure", ZH: "数字", EN: "figure"},
	{Token: "date", ZH: "日期", EN: "date"},
	{Token: "title", ZH: "案由", EN: "title"},
}}

// Node is one piece of a report. Report, sections, parts, paragraphs, tables,
// rows and cells have children; the others have words. Strung together, the words of all
// leaves are the text of the report.
type Node struct {
	Kind NodeKind `json:"kind"`
	// Heading stands over a report, section or part.
	Heading string `json:"heading,omitempty"`
	// Text is what a leaf says: for a figure the number as printed, with its
	// unit or the percent sign.
	Text string `json:"text,omitempty"`
	// Figure is the figure behind a number, so that a front-end can show its
	// definition.
	Figure *stats.Figure `json:"figure,omitempty"`
	// Item is the id of the paper or measure whose title it is.
	Item     string `json:"item,omitempty"`
	Children []Node `json:"children,omitempty"`
}

// leaves calls f for every leaf below n in the order of reading.
func (n Node) leaves(f func(Node)) {
	if len(n.Children) == 0 {
		f(n)
	}
	for _, c := range n.Children {
		c.leaves(f)
	}
}

// words returns the text of all leaves below n.
func (n Node) words() string {
	var b strings.Builder
	n.leaves(func(leaf Node) { b.WriteString(leaf.Text) })
	return b.String()
}

// line gathers the leaves of one paragraph.
type line struct {
	nodes []Node
}

func (l *line) text(s string) *line {
	if s != "" {
		l.nodes = append(l.nodes, Node{Kind: nodeText, Text: s})
	}
	return l
}

// part, whole and percent print one view of a figure.
func (l *line) part(f stats.Figure) *line    { return l.figure(f, number(f.Part, f)) }
func (l *line) whole(f stats.Figure) *line   { return l.figure(f, number(f.Whole, f)) }
func (l *line) percent(f stats.Figure) *line { return l.figure(f, percentage(f)) }

func (l *line) figure(f stats.Figure, printed string) *line {
	f.Excluded = slices.Clone(f.Excluded)
	l.nodes = append(l.nodes, Node{Kind: nodeFigure, Text: printed, Figure: &f})
	return l
}

func (l *line) date(printed string) *line {
	l.nodes = append(l.nodes, Node{Kind: nodeDate, Text: printed})
	return l
}

func (l *line) title(id, title string) *line { return l.name(id, "《"+title+"》") }

// name quotes a name from the records, whatever stands in it.
func (l *line) name(id, name string) *line {
	l.nodes = append(l.nodes, Node{Kind: nodeTitle, Text: name, Item: id})
	return l
}

func (l *line) empty() bool { return len(l.nodes) == 0 }

func (l *line) paragraph() Node { return Node{Kind: nodeParagraph, Children: l.nodes} }
func (l *line) cell() Node      { return Node{Kind: nodeCell, Children: l.nodes} }

// list strings phrases together with 、 or another sign between them.
func (l *line) list(sign string, phrases []func(*line)) *line {
	for n, phrase := range phrases {
		if n > 0 {
			l.text(sign)
		}
		phrase(l)
	}
	return l
}
