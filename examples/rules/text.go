package main

import (
	"strings"
	"unicode"
)

// columns is the width that all output fits into.
const columns = 100

// cells is the width of a character on a terminal: two for Chinese characters
// and what their fonts draw as wide.
func cells(r rune) int {
	switch {
	case r >= 0x2E80, strings.ContainsRune("“”‘’—…→·×", r):
		return 2
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

// What a line never begins and never ends with 「避头尾」.
const (
	noStart = "，。、；：？！）》」】”’,.;:?!)%"
	noEnd   = "（《「【“‘("
)

// wrap breaks text into lines of at most columns cells, each after an indent:
// words at spaces, Chinese anywhere but before closing and after opening marks.
// Control characters, which could move a terminal's cursor, become spaces.
func wrap(text, indent string) string {
	var lines []string
	line := indent
	for _, piece := range pieces(text) {
		if line != indent && width(line)+width(strings.TrimRight(piece, " ")) > columns {
			lines, line = append(lines, strings.TrimRight(line, " ")), indent
		}
		for _, r := range piece {
			if width(line)+cells(r) > columns && r != ' ' { // one piece longer than a line
				lines, line = append(lines, line), indent
			}
			line += string(r)
		}
	}
	return strings.Join(append(lines, strings.TrimRight(line, " ")), "\n")
}

// pieces splits text into what a line break may not part.
func pieces(text string) []string {
	var all []string
	piece, last := "", ' '
	for _, r := range text {
		if !unicode.IsPrint(r) {
			r = ' '
		}
		if piece != "" && !strings.ContainsRune(noStart, r) && !strings.ContainsRune(noEnd, last) &&
			(cells(last) == 2 || cells(r) == 2 || last == ' ') {
			all, piece = append(all, piece), ""
		}
		piece += string(r)
		last = r
	}
	return append(all, piece)
}
