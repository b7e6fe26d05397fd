package term

import (
	"fmt"
	"io"
	"strings"
)

// Column is one column of a table: its heading and its width in cells.
type Column struct {
	Heading string
	Width   int
}

// Col is the column with the heading and the width.
func Col(heading string, width int) Column { return Column{heading, width} }

// Table prints rows in columns of fixed width, two cells apart. Text that is
// longer than its column is cut.
type Table struct {
	w       io.Writer
	columns []Column
}

// NewTable prints the headings and returns the table for its rows.
func NewTable(w io.Writer, columns ...Column) Table {
	t := Table{w, columns}
	headings := make([]string, len(columns))
	rules := make([]string, len(columns))
	for i, c := range columns {
		headings[i] = c.Heading
		rules[i] = strings.Repeat("-", c.Width)
	}
	t.Row(headings...)
	t.Row(rules...)
	return t
}

// Row prints one row; cells that are missing are empty.
func (t Table) Row(cells ...string) {
	var b strings.Builder
	for i, c := range t.columns {
		if i > 0 {
			b.WriteString("  ")
		}
		if i < len(cells) {
			b.WriteString(Pad(cells[i], c.Width))
		}
	}
	fmt.Fprintln(t.w, strings.TrimRight(b.String(), " "))
}
