package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// columns is the width of the terminal that all output fits into.
const columns = 100

// column is one column of a table: its heading and its width in cells. Text
// that is longer is cut with "…".
type column struct {
	heading string
	width   int
}

// table prints rows in columns of fixed width, two cells apart.
type table struct {
	w       io.Writer
	columns []column
}

func newTable(w io.Writer, columns ...column) table {
	t := table{w, columns}
	headings := make([]string, len(columns))
	rules := make([]string, len(columns))
	for i, c := range columns {
		headings[i] = c.heading
		rules[i] = strings.Repeat("-", c.width)
	}
	t.row(headings...)
	t.row(rules...)
	return t
}

func (t table) row(cells ...string) {
	var b strings.Builder
	for i, c := range cells {
		if i > 0 {
			b.WriteString("  ")
		}
		if i == len(cells)-1 {
			b.WriteString(cut(c, t.columns[i].width))
		} else {
			b.WriteString(pad(c, t.columns[i].width))
		}
	}
	fmt.Fprintln(t.w, strings.TrimRight(b.String(), " "))
}

// cells is the width of one character on a terminal: two for Chinese
// characters and full-width forms, and for the quotation marks, dashes and
// dots that Chinese fonts draw as wide.
func cells(r rune) int {
	switch {
	case r == '“', r == '”', r == '‘', r == '’', r == '—', r == '…', r == '─', r == '·':
		return 2
	case r >= 0x1100 && r <= 0x115F, r >= 0x2E80 && r <= 0xA4CF, r >= 0xAC00 && r <= 0xD7A3, r >= 0xF900 && r <= 0xFAFF,
		r >= 0xFE30 && r <= 0xFE6F, r >= 0xFF00 && r <= 0xFF60, r >= 0xFFE0 && r <= 0xFFE6, r >= 0x20000 && r <= 0x3FFFD:
		return 2
	case r < 0x20 || r == 0x7F:
		return 0
	default:
		return 1
	}
}

func width(s string) int {
	n := 0
	for _, r := range s {
		n += cells(r)
	}
	return n
}

// cut shortens s to at most most cells, ending in "…" where it does. Control
// characters, which could move a terminal's cursor, become spaces.
func cut(s string, most int) string {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7F || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
	if width(s) <= most {
		return s
	}
	n := 0
	for i, r := range s {
		if n+cells(r) > most-2 {
			return s[:i] + "…"
		}
		n += cells(r)
	}
	return s
}

// pad is cut, filled up with spaces to just that many cells.
func pad(s string, to int) string {
	s = cut(s, to)
	return s + strings.Repeat(" ", to-width(s))
}

// wrap breaks text into lines of at most most cells, each beginning with
// indent; Chinese text may break anywhere but before closing punctuation,
// other text at spaces.
func wrap(text, indent string, most int) string {
	var out strings.Builder
	for i, paragraph := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteByte('\n')
		}
		line := indent
		used := width(indent)
		begun := false
		for _, piece := range pieces(paragraph) {
			if used+width(strings.TrimRight(piece, " ")) > most && begun {
				out.WriteString(strings.TrimRight(line, " ") + "\n")
				line, used, begun = indent, width(indent), false
				piece = strings.TrimLeft(piece, " ")
			}
			line += piece
			used += width(piece)
			begun = true
		}
		out.WriteString(strings.TrimRight(line, " "))
	}
	return out.String()
}

// What a line of Chinese text never begins and never ends with 「避头尾」.
const (
	noLineStart = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF1F\uFF01\uFF09\u300B\u300D\u3011\u201D\u2019,.;:?!)%"
	noLineEnd   = "\uFF08\u300A\u300C\u3010\u201C\u2018("
)

// pieces splits text into what a line break may not part: a word with the
// space after it, or one wide character with the closing marks after it.
func pieces(s string) []string {
	var all []string
	start, last := 0, rune(0)
	for i, r := range s {
		breakable := i > start && !strings.ContainsRune(noLineStart, r) &&
			(cells(last) == 2 && !strings.ContainsRune(noLineEnd, last) || cells(r) == 2 && last != '(' || last == ' ')
		if breakable {
			all = append(all, s[start:i])
			start = i
		}
		last = r
	}
	return append(all, s[start:])
}
