package deadline

import "fmt"

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
	Why    Text   `json:"why"`
	Source Source `json:"source,omitzero"`
}

// Account lists every day from start to the end of p with whether it was
// counted and why 「逐日说明」: the start day first, days in the direction of
// counting, then the days that a roll passes over. The last entry is the day
// that End returns. Errors as of End.
func (p Period) Account(start Date, cal Calendar) ([]Entry, error) {
	end, err := p.raw(start, cal)
	if err != nil {
		return nil, err
	}
	final, err := cal.Roll(end, Roll(p.roll))
	if err != nil {
		return nil, err
	}
	step := int32(1)
	if p.amount < 0 {
		step = -1
	}
	a := accountant{cal: cal, unit: p.unit}
	first := "起算日,不计入"
	firstEN := "the start day is not counted"
	if p.firstDay && p.amount != 0 {
		a.count(start)
	} else {
		a.add(start, false, Text{first, firstEN})
	}
	// With the first day counted, a period of one day ends before its start
	// day has been left: then there is nothing more to walk.
	if (end.n-start.n)*step > 0 {
		for d := start; d != end; {
			d.n += step
			a.count(d)
		}
	}
	step = 1
	if final.Before(end) {
		step = -1
	}
	if final != end {
		last := &a.entries[len(a.entries)-1]
		last.Why = Text{last.Why.ZH + ";期限届满于休息日,按规则移动", last.Why.EN + "; the period ends on a rest day and is moved"}
	}
	for d := end; d != final; {
		d.n += step
		why := Text{"休息日,继续顺延", "a rest day, moved on"}
		if step < 0 {
			why = Text{"休息日,继续提前", "a rest day, moved back"}
		}
		if d == final {
			why = Text{"届满日", "the end"}
		}
		a.add(d, false, why)
	}
	return a.entries, nil
}

// Account lists the days of (from, to] with whether each is a workday that
// CountWorkdays counts, and why; for to before from the days of [to, from),
// latest first, counted negatively. Errors as of CountWorkdays.
func (c Calendar) Account(from, to Date) ([]Entry, error) {
	if _, err := c.CountWorkdays(from, to); err != nil {
		return nil, err
	}
	a := accountant{cal: c, unit: UnitWorkday}
	a.add(from, false, Text{"起算日,不计入", "the start day is not counted"})
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
	unit    Unit
	n       int
	down    bool
	entries []Entry
}

// count enters a day that lies inside the period.
func (a *accountant) count(d Date) {
	day, err := a.cal.Day(d)
	switch {
	case a.unit != UnitWorkday:
		a.n++
		a.add(d, true, Text{fmt.Sprintf("第%d日", a.n), fmt.Sprintf("day %d", a.n)})
	case err == nil && day.Workday():
		a.n++
		if a.down {
			a.n -= 2
		}
		a.add(d, true, Text{fmt.Sprintf("%s,第%d个工作日", describe(day).ZH, a.n), fmt.Sprintf("%s, workday %d", describe(day).EN, a.n)})
	default:
		a.add(d, false, describe(day))
	}
}

func (a *accountant) add(d Date, counted bool, why Text) {
	e := Entry{Date: d, Counted: counted, N: a.n, Why: why}
	if day, err := a.cal.Day(d); err == nil {
		e.Kind, e.Source = day.Kind, day.Source
		if a.unit != UnitWorkday && !day.Workday() {
			e.Why = Text{why.ZH + "(" + describe(day).ZH + ")", why.EN + " (" + describe(day).EN + ")"}
		}
	}
	a.entries = append(a.entries, e)
}

// describe names the kind of a day, its festival and its document.
func describe(d Day) Text {
	t := d.Kind.Text()
	if d.Name.ZH != "" {
		t.ZH += ",因" + d.Name.ZH
		t.EN += " for " + d.Name.EN
	}
	if d.Source.Number != "" {
		t.ZH += "(" + d.Source.Number + ")"
		t.EN += " (" + d.Source.Number + ")"
	} else if d.Source.Title != "" {
		t.ZH += "(" + d.Source.String() + ")"
		t.EN += " (" + d.Source.String() + ")"
	}
	return t
}
