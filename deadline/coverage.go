package deadline

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// ErrYearUnknown is wrapped by every error about a day of a year whose notice
// is not out or not in the calendar. The year is in the YearError.
var ErrYearUnknown = errors.New("deadline: no notice known for the year")

// YearError says which year is missing and what is known.
type YearError struct {
	// Year is the first year whose arrangement would have been needed.
	Year int
	// Coverage is what the calendar knows.
	Coverage Coverage
}

// Error names the year and the range that is known.
func (e *YearError) Error() string {
	return fmt.Sprintf("%v %d; %s", ErrYearUnknown, e.Year, e.Coverage.text().EN)
}

// Unwrap returns ErrYearUnknown.
func (e *YearError) Unwrap() error { return ErrYearUnknown }

// Text says the same in both languages.
func (e *YearError) Text() vocab.Text {
	known := e.Coverage.text()
	return vocab.Text{
		ZH: fmt.Sprintf("尚无%d年的节假日安排；%s", e.Year, known.ZH),
		EN: fmt.Sprintf("no holiday notice is known for %d; %s", e.Year, known.EN),
	}
}

// Coverage is the range of days that a calendar can answer for 「覆盖范围」.
// The zero value covers nothing.
type Coverage struct {
	// First and Last are the ends of the range, both included.
	First Date `json:"first"`
	Last  Date `json:"last"`
	// Firm is the last day that no notice still to come can be expected to
	// move: the notice of the next year moved days from 29 December on in six
	// of twenty-two years, never an earlier one.
	Firm Date `json:"firm"`
	// Published is the last day that rests on a notice; days after it, if any,
	// are estimates.
	Published Date `json:"published"`
}

// Contains reports whether d is in the range.
func (c Coverage) Contains(d Date) bool { return Span{c.First, c.Last}.Contains(d) }

// text describes the range in both languages.
func (c Coverage) text() vocab.Text {
	if c.First.IsZero() {
		return vocab.Text{ZH: "日历不含任何日期", EN: "the calendar holds no days"}
	}
	t := vocab.Text{
		ZH: fmt.Sprintf("已知%s至%s（%s之后为暂定）", c.First, c.Last, c.Firm),
		EN: fmt.Sprintf("known from %s to %s (provisional after %s)", c.First, c.Last, c.Firm),
	}
	if c.Published.Before(c.Last) {
		t.ZH += fmt.Sprintf("，%s之后为估算", c.Published)
		t.EN += fmt.Sprintf(", estimated after %s", c.Published)
	}
	return t
}
