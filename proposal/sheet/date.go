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
