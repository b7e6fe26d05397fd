package report

import "strings"

// Text returns the report as plain Chinese text: the title, headings on lines of
// their own, paragraphs indented by two characters.
func (r Report) Text() string {
	var b strings.Builder
	r.write(&b, func(n Node) string {
		switch n.Kind {
		case NodeParagraph, NodeNotice:
			return "　　" + n.words()
		default:
			return n.Heading
		}
	}, "\n")
	return b.String()
}

// Markdown returns the report as Markdown: headings of three levels, a notice as
// a quotation. Words that come from the records are escaped.
func (r Report) Markdown() string {
	var b strings.Builder
	r.write(&b, func(n Node) string {
		switch n.Kind {
		case NodeReport:
			return "# " + escape(n.Heading)
		case NodeSection:
			return "## " + escape(n.Heading)
		case NodePart:
			return "### " + escape(n.Heading)
		case NodeNotice:
			return "> " + escape(n.words())
		default:
			return escape(n.words())
		}
	}, "\n\n")
	return b.String()
}

func (r Report) write(b *strings.Builder, block func(Node) string, gap string) {
	first := true
	var walk func(Node)
	walk = func(n Node) {
		if !first {
			b.WriteString(gap)
		}
		first = false
		b.WriteString(block(n))
		if n.Kind == NodeParagraph || n.Kind == NodeNotice {
			return
		}
		for _, c := range n.Children {
			walk(c)
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
