package deadline

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Entry is one day of an account: whether it was counted, and why or why not.
type Entry struct {
	Date Date `json:"date"`
	// Counted tells whether the day counts towards the period, N the count so
	// far.
	Counted bool `json:"counted"`
	N       int  `json:"n"`
	// Kind is the kind of the day; unset where the calendar does not reach.
	Kind DayKind `json:"kind,omitzero"`
	// Why says it in words, Source names the document behind a special day.
	Why    vocab.Text   `json:"why"`
	Source vocab.Source `json:"source,omitzero"`
}

// Account lists every day from start to the end of p with whether it was
// counted and why 「逐日说明」: the start day first, days in the direction of
// counting, then the days that a roll passes over. The last entry is the day
// that End returns. Errors as of End.
func (p Period) Account(start Date, cal Calendar) ([]Entry, error) {
	end, err := p.End(start, cal)
	if err != nil {
		return nil, err
	}
	return Due{Date: end, From: start, Period: p}.Account(cal)
}

// Account lists every day that d was counted over, from the start to the due
// date, with whether it was counted and why: days paused, rest days in a period
// of workdays, days that a roll passes over. Additions in another unit are
// counted after the period, each from 1. A fixed day begins the list where
// there is one. A due without a date has no account. cal is the calendar that
// the due was made with; the error wraps ErrYearUnknown when it does not reach.
func (d Due) Account(cal Calendar) ([]Entry, error) {
	if d.Missing != 0 || d.Date.IsZero() {
		return nil, nil
	}
	a := accountant{cal: cal}
	at := d.From
	stretches := append([]Period{d.Period}, d.Then...)
	if fixed := d.Fixed; !fixed.IsZero() {
		a.unit = PeriodUnitDay
		a.add(fixed, false, vocab.Text{ZH: "规定日期", EN: "the fixed day"})
		at, stretches = fixed, d.Then
	} else if !d.Period.FirstDayCounted() || d.Period.Amount() == 0 {
		a.unit = d.Period.Unit()
		a.add(at, false, vocab.Text{ZH: "起算日，不计入", EN: "the start day is not counted"})
	}
	a.events = d.Events
	k := clock{pauses: d.Pauses, cal: cal}
	for _, p := range stretches {
		end, err := k.stretch(p, at)
		if err != nil {
			return nil, err
		}
		a.unit, a.n, a.pauses = p.unit, 0, d.Pauses
		if p.amount < 0 {
			a.pauses = nil
		}
		if p.firstDay && p.amount != 0 {
			a.count(at)
		}
		a.walk(at, end, p.amount < 0)
		at = end
	}
	if at.After(d.Date) && d.Date == d.Ceiling {
		return a.cut(d.Date), nil
	}
	a.roll(at, d.Date)
	return a.entries, nil
}

// walk counts the days from at to end, at left out, in one direction. A period
// of one day whose first day is counted ends where it starts: nothing to walk.
func (a *accountant) walk(at, end Date, backwards bool) {
	step := int32(1)
	if backwards {
		step = -1
	}
	for (end.n-at.n)*step > 0 {
		at.n += step
		a.count(at)
	}
}

// roll enters the days from the end of the count to the due date.
func (a *accountant) roll(at, due Date) {
	if at == due {
		return
	}
	last := &a.entries[len(a.entries)-1]
	last.Why = vocab.Text{ZH: last.Why.ZH + "；期限届满于休息日，按规则移动", EN: last.Why.EN + "; the period ends on a rest day and is moved"}
	step, why := int32(1), vocab.Text{ZH: "休息日，继续顺延", EN: "a rest day, moved on"}
	if due.Before(at) {
		step, why = -1, vocab.Text{ZH: "休息日，继续提前", EN: "a rest day, moved back"}
	}
	for at != due {
		at.n += step
		if at == due {
			why = vocab.Text{ZH: "届满日", EN: "the end"}
		}
		a.add(at, false, why)
	}
}

// cut drops the entries after the ceiling.
func (a *accountant) cut(ceiling Date) []Entry {
	n := 0
	for _, e := range a.entries {
		if !e.Date.After(ceiling) {
			a.entries[n] = e
			n++
		}
	}
	a.entries = a.entries[:n]
	if n > 0 {
		last := &a.entries[n-1]
		last.Why = vocab.Text{ZH: last.Why.ZH + "；以最长期限为限", EN: last.Why.EN + "; as late as the ceiling allows"}
	}
	return a.entries
}

// Account lists the days of (from, to] with whether each is a workday that
// CountWorkdays counts, and why; for to before from the days of [to, from),
// latest first, counted negatively. Errors as of CountWorkdays.
func (c Calendar) Account(from, to Date) ([]Entry, error) {
	if _, err := c.CountWorkdays(from, to); err != nil {
		return nil, err
	}
	a := accountant{cal: c, unit: PeriodUnitWorkday}
	a.add(from, false, vocab.Text{ZH: "起算日，不计入", EN: "the start day is not counted"})
	for d := from; d.Before(to); {
		d.n++
		a.count(d)
	}
	a.down = true
	for d := from; d.After(to); {
		d.n--
		a.count(d)
	}
	return a.entries, nil
}

// accountant writes the entries.
type accountant struct {
	cal     Calendar
	unit    PeriodUnit
	n       int
	down    bool
	pauses  []Span
	events  []Occurrence
	entries []Entry
}

// count enters a day that lies inside the period.
func (a *accountant) count(d Date) {
	day, err := a.cal.Day(d)
	switch {
	case a.paused(d) != nil:
		a.add(d, false, a.standstill(a.paused(d).First))
	case a.unit != PeriodUnitWorkday:
		a.n++
		a.add(d, true, vocab.Text{ZH: fmt.Sprintf("第%d日", a.n), EN: fmt.Sprintf("day %d", a.n)})
	case err == nil && day.Workday():
		a.n++
		if a.down {
			a.n -= 2
		}
		a.add(d, true, vocab.Text{ZH: fmt.Sprintf("%s，第%d个工作日", describe(day).ZH, a.n), EN: fmt.Sprintf("%s, workday %d", describe(day).EN, a.n)})
	default:
		a.add(d, false, describe(day))
	}
}

func (a *accountant) paused(d Date) *Span {
	for i := range a.pauses {
		if a.pauses[i].Contains(d) {
			return &a.pauses[i]
		}
	}
	return nil
}

// standstill says why the clock does not run since a day, with the reason that
// the event gave.
func (a *accountant) standstill(since Date) vocab.Text {
	why := vocab.Text{ZH: "中止计算", EN: "the clock is paused"}
	for i := range a.events {
		o := &a.events[i]
		if o.Date == since && o.Reason != "" && (o.Event == ClockEventPaused || o.Event == ClockEventStopped) {
			return vocab.Text{ZH: why.ZH + "：" + o.Reason, EN: why.EN + ": " + o.Reason}
		}
	}
	return why
}

func (a *accountant) add(d Date, counted bool, why vocab.Text) {
	e := Entry{Date: d, Counted: counted, N: a.n, Why: why}
	if day, err := a.cal.Day(d); err == nil {
		e.Kind, e.Source = day.Kind, day.Source
		if a.unit != PeriodUnitWorkday && !day.Workday() {
			e.Why = vocab.Text{ZH: why.ZH + "（" + describe(day).ZH + "）", EN: why.EN + " (" + describe(day).EN + ")"}
		}
	}
	a.entries = append(a.entries, e)
}

// describe names the kind of a day, its festival and its document.
func describe(d Day) vocab.Text {
	t := d.Kind.Text()
	if d.Name.ZH != "" {
		t.ZH += "，因" + d.Name.ZH
		t.EN += " for " + d.Name.EN
	}
	if d.Source.Number != "" {
		t.ZH += "（" + d.Source.Number + "）"
		t.EN += " (" + d.Source.Number + ")"
	} else if d.Source.Title != "" {
		t.ZH += "（" + d.Source.String() + "）"
		t.EN += " (" + d.Source.String() + ")"
	}
	return t
}
