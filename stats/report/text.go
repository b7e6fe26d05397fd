package report

import "strings"

// Text returns the report as plain Chinese text: the title, headings on lines of
// their own, paragraphs indented by two characters, a table row by row.
func (r Report) Text() string {
	var b strings.Builder
	r.write(&b, "\n", func(n Node) string {
		switch n.Kind {
		case nodeParagraph, nodeNotice:
			return indent + n.words()
		case nodeTable:
			lines := make([]string, len(n.Children))
			for i, row := range n.Children {
				lines[i] = indent + strings.Join(row.cells(), "　")
			}
			return strings.Join(lines, "\n")
		default:
			return n.Heading
		}
	})
	return b.String()
}

const indent = "　　"

// Markdown returns the report as Markdown: headings of three levels, a notice as
// a quotation, a table as a table. Words that come from the records are escaped.
func (r Report) Markdown() string {
	var b strings.Builder
	r.write(&b, "\n\n", func(n Node) string {
		switch n.Kind {
		case nodeReport:
			return "# " + escape(n.Heading)
		case nodeSection:
			return "## " + escape(n.Heading)
		case nodePart:
			return "### " + escape(n.Heading)
		case nodeNotice:
			return "> " + escape(n.words())
		case nodeTable:
			return n.markdownTable()
		default:
			return escape(n.words())
		}
	})
	return b.String()
}

func (n Node) markdownTable() string {
	var lines []string
	for i, row := range n.Children {
		cells := row.cells()
		for k := range cells {
			cells[k] = escape(cells[k])
		}
		lines = append(lines, "| "+strings.Join(cells, " | ")+" |")
		if i == 0 {
			lines = append(lines, "|"+strings.Repeat("---|", len(cells)))
		}
	}
	return strings.Join(lines, "\n")
}

// cells returns the words of each cell of a row.
func (n Node) cells() []string {
	words := make([]string, len(n.Children))
	for i, c := range n.Children {
		words[i] = c.words()
	}
	return words
}

// write writes the blocks of the report with a gap between them.
func (r Report) write(b *strings.Builder, gap string, block func(Node) string) {
	first := true
	var walk func(Node)
	walk = func(n Node) {
		if !first {
			b.WriteString(gap)
		}
		first = false
		b.WriteString(block(n))
		switch n.Kind {
		case nodeParagraph, nodeNotice, nodeTable:
			return
		default:
			for _, c := range n.Children {
				walk(c)
			}
		}
	}
	walk(r.Root)
	b.WriteByte('\n')
}

// escape keeps Markdown from reading signs in a title as its own, and a line end
// from ending the paragraph.
func escape(s string) string {
	return strings.NewReplacer(
		"\\", "\\\\", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[", "]", "\\]", "<", "&lt;", ">", "&gt;", "#", "\\#", "|", "\\|",
		"\r\n", " ", "\n", " ", "\r", " ",
	).Replace(s)
}
