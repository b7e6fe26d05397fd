package sheet

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// serialZero is the day from which spreadsheets count: 45352 is 2024-03-01. Their
// count has a 29 February 1900 that never was, so it is right from 1900-03-01 on.
var serialZero = deadline.MustDate("1899-12-30")

// The serial numbers that are read as days: 1980 to 2064.
const firstSerial, lastSerial = 29221, 60266

// typedDate reads a day as people type it into a cell, or as a spreadsheet stores
// it; year is that of a day without one, 0 is none. Everything that the package
// reads of dates stands here.
func typedDate(text string, year int) (deadline.Date, bool) {
	text = strings.TrimSpace(strings.Map(vocab.Narrow, text))
	if i := strings.IndexAny(text, "T "); i > 0 && strings.Contains(text[i:], ":") {
		text = strings.TrimSpace(text[:i]) // a time of day
	}
	text, _, _ = strings.Cut(text, "(") // the day of the week
	for _, tail := range []string{"之前", "以前", "前"} {
		text = strings.TrimSuffix(text, tail)
	}
	if whole, part, _ := strings.Cut(text, "."); isDigits(whole) && len(whole) == 5 && (part == "" || isDigits(part)) {
		n, _ := strconv.Atoi(whole)
		if n < firstSerial || n > lastSerial {
			return deadline.Date{}, false
		}
		d, err := serialZero.AddDays(n)
		return d, err == nil
	}
	if isDigits(text) && len(text) == 8 {
		return civil(text[:4], text[4:6], text[6:])
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("-/.年月日号—–、", r) || unicode.IsSpace(r) })
	marks := strings.ContainsAny(text, "月日号")
	switch {
	case len(parts) == 3:
		return civil(parts[0], parts[1], parts[2])
	case len(parts) == 2 && year > 0 && (marks || strings.ContainsAny(text, ".-/")) && !strings.Contains(text, "年"):
		return civil(strconv.Itoa(year), parts[0], parts[1])
	}
	return deadline.Date{}, false
}

// civil makes a date of a year of four figures, a month and a day.
func civil(year, month, day string) (deadline.Date, bool) {
	y, ok := figures(year)
	if !ok || y < 1000 {
		return deadline.Date{}, false // 24年, or 3/1/24: which is the year?
	}
	m, ok1 := smallNumber(month)
	n, ok2 := smallNumber(day)
	if !ok1 || !ok2 || m > 12 {
		return deadline.Date{}, false
	}
	d, err := deadline.NewDate(y, time.Month(m), n)
	return d, err == nil
}

const chineseFigures = "〇一二三四五六七八九"

// figureOf is one Chinese figure; -1 is none.
func figureOf(r rune) int {
	if r == '零' || r == '○' {
		return 0
	}
	if i := strings.IndexRune(chineseFigures, r); i >= 0 {
		return i / len("〇")
	}
	return -1
}

// figures reads a year in figures of either script, 2024 or 二〇二四.
func figures(s string) (int, bool) {
	if isDigits(s) {
		n, err := strconv.Atoi(s)
		return n, err == nil
	}
	n := 0
	for _, r := range s {
		d := figureOf(r)
		if d < 0 || n > 999 {
			return 0, false
		}
		n = n*10 + d
	}
	return n, s != ""
}

// chineseNumber reads a number below 100: 三, 十四, 二十, 三十一.
func chineseNumber(s string) (int, bool) {
	before, after, tens := strings.Cut(s, "十")
	if !tens {
		r := []rune(s)
		if len(r) != 1 || figureOf(r[0]) < 0 {
			return 0, false
		}
		return figureOf(r[0]), true
	}
	n := 10
	for i, part := range []string{before, after} {
		r := []rune(part)
		switch {
		case len(r) == 0:
		case len(r) > 1 || figureOf(r[0]) < 1:
			return 0, false
		case i == 0:
			n = 10 * figureOf(r[0])
		default:
			n += figureOf(r[0])
		}
	}
	return n, true
}
