package sheet

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// serialZero is the day from which spreadsheets count: 45352 is 2024-03-01. Their
// count has a 29 February 1900 that never was, so it is right from 1900-03-01 on.
var serialZero = deadline.MustDate("1899-12-30")

// The serial numbers that are read as days: 1980 to 2064.
const firstSerial, lastSerial = 29221, 60266

// cellDate reads a day as people type it into a cell, or as a spreadsheet stores
// it; year is that of a day without one, 0 is none. No cell is read against the
// day of today: what is relative to it (明天) is no date of a list.
func cellDate(text string, year int) (deadline.Date, bool) {
	text = strings.TrimSpace(strings.Map(vocab.Narrow, text))
	text, _, _ = strings.Cut(text, "(") // the day of the week
	if whole, part, _ := strings.Cut(text, "."); isDigits(whole) && len(whole) == 5 && (part == "" || isDigits(part)) {
		n, _ := strconv.Atoi(whole)
		if n < firstSerial || n > lastSerial {
			return deadline.Date{}, false
		}
		d, err := serialZero.AddDays(n)
		return d, err == nil
	}
	if i := strings.IndexAny(text, "-/."); i > 0 && year > 0 && isDigits(text[:i]) && isDigits(text[i+1:]) && len(text) <= len("12-31") {
		text = strconv.Itoa(year) + text[i:i+1] + text // a month and a day in figures
	}
	typed, err := proposal.ReadTyped(text, deadline.Date{})
	if err == nil && !typed.MonthDay.IsZero() && year > 0 {
		whole := typed.MonthDay.ZH()
		if typed, err = proposal.ReadTyped(strconv.Itoa(year)+"年"+text, deadline.Date{}); err != nil { // 每年8月31日
			typed, err = proposal.ReadTyped(strconv.Itoa(year)+"年"+whole, deadline.Date{})
		}
	}
	return typed.Date, err == nil && typed.From.IsZero() && !typed.Date.IsZero()
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
