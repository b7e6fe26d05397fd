// Package term lays text out on a terminal on which Chinese characters are two
// cells wide: cutting, filling, breaking lines, tables. The examples share it;
// it is no part of the library.
package term

import (
	"strings"
	"unicode"
)

// Columns is the width that all output of the examples fits into.
const Columns = 100

// cells is the width of a character: two for Chinese characters and for what
// their fonts draw as wide.
func cells(r rune) int {
	switch {
	case r >= 0x2E80, strings.ContainsRune("“”‘’—…→·×─", r):
		return 2
	default:
		return 1
	}
}

// Width is the number of cells that s takes.
func Width(s string) int {
	n := 0
	for _, r := range s {
		n += cells(r)
	}
	return n
}

// ideographicSpace indents paragraphs of Chinese text.
const ideographicSpace = '\u3000'

// printable turns control characters, which could move a terminal's cursor,
// and broken bytes into spaces.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) && r != ideographicSpace || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, s)
}

// Cut shortens s to at most most cells, ending in "…" where it does.
func Cut(s string, most int) string {
	s = printable(s)
	if Width(s) <= most {
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

// Pad is Cut, filled up with spaces to just that many cells.
func Pad(s string, to int) string {
	s = Cut(s, to)
	return s + strings.Repeat(" ", to-Width(s))
}

// What a line never begins and never ends with 「避头尾」.
const (
	noStart = "，。、；：？！）》」】”’,.;:?!)%"
	noEnd   = "（《「【“‘("
)

// Wrap breaks text into lines of at most Columns cells, each after an indent:
// words at spaces, Chinese anywhere but before closing and after opening marks.
// Line ends in the text stay.
func Wrap(text, indent string) string {
	var lines []string
	for _, paragraph := range strings.Split(text, "\n") {
		line := indent
		for _, piece := range pieces(printable(paragraph)) {
			if line != indent && Width(line)+Width(strings.TrimRight(piece, " ")) > Columns {
				lines, line = append(lines, strings.TrimRight(line, " ")), indent
				piece = strings.TrimLeft(piece, " ")
			}
			used := Width(line)
			for _, r := range piece {
				if used+cells(r) > Columns && r != ' ' { // one piece longer than a line
					lines, line, used = append(lines, line), indent, Width(indent)
				}
				line += string(r)
				used += cells(r)
			}
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return strings.Join(lines, "\n")
}

// pieces splits text into what a line break may not part.
func pieces(text string) []string {
	var all []string
	start, last := 0, rune(0)
	for i, r := range text {
		if i > start && !strings.ContainsRune(noStart, r) && !strings.ContainsRune(noEnd, last) &&
			(cells(last) == 2 || cells(r) == 2 || last == ' ') {
			all = append(all, text[start:i])
			start = i
		}
		last = r
	}
	return append(all, text[start:])
}
