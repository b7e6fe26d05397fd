package deadline

import (
	"strconv"

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
	// Delay and CausedBy are set on a day on which the clock stands still, as the
	// event that stopped it has them: the days of each cause are those of its
	// entries.
	Delay    DelayKind `json:"delay,omitzero"`
	CausedBy string    `json:"causedBy,omitempty"`
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
	a.grow(d.From, d.Date)
	at := d.From
	stretches := append([]Period{d.Period}, d.Then...)
	if fixed := d.Fixed; !fixed.IsZero() {
		a.unit = PeriodUnitDay
		a.add(fixed, false, wording{zh: "规定日期", en: "the fixed day"})
		at, stretches = fixed, d.Then
	} else if !d.Period.FirstDayCounted() || d.Period.Amount() == 0 {
		a.unit = d.Period.Unit()
		a.add(at, false, startDay)
	}
	a.events = d.Events
	k := clock{cal: cal}
	k.standing(d.Pauses)
	for _, p := range stretches {
		end, err := k.stretch(p, at)
		if err != nil {
			return nil, err
		}
		a.unit, a.n, a.pauses = p.unit, 0, k.pauses
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
		return cut(a.done(), d.Date), nil
	}
	return a.roll(at, d.Date), nil
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

// roll enters the days from the end of the count to the due date and returns
// the account.
func (a *accountant) roll(at, due Date) []Entry {
	end := len(a.entries) - 1
	if at == due {
		return a.done()
	}
	step, why := int32(1), wording{zh: "休息日，继续顺延", en: "a rest day, moved on"}
	if due.Before(at) {
		step, why = -1, wording{zh: "休息日，继续提前", en: "a rest day, moved back"}
	}
	for at != due {
		at.n += step
		if at == due {
			why = wording{zh: "届满日", en: "the end"}
		}
		a.add(at, false, why)
	}
	entries := a.done()
	last := &entries[end]
	last.Why = vocab.Text{ZH: last.Why.ZH + "；期限届满于休息日，按规则移动", EN: last.Why.EN + "; the period ends on a rest day and is moved"}
	return entries
}

// cut drops the entries after the ceiling.
func cut(entries []Entry, ceiling Date) []Entry {
	n := 0
	for _, e := range entries {
		if !e.Date.After(ceiling) {
			entries[n] = e
			n++
		}
	}
	entries = entries[:n]
	if n > 0 {
		last := &entries[n-1]
		last.Why = vocab.Text{ZH: last.Why.ZH + "；以最长期限为限", EN: last.Why.EN + "; as late as the ceiling allows"}
	}
	return entries
}

// Account lists the days of (from, to] with whether each is a workday that
// CountWorkdays counts, and why; for to before from the days of [to, from),
// latest first, counted negatively. Errors as of CountWorkdays.
func (c Calendar) Account(from, to Date) ([]Entry, error) {
	if _, err := c.CountWorkdays(from, to); err != nil {
		return nil, err
	}
	a := accountant{cal: c, unit: PeriodUnitWorkday}
	a.grow(from, to)
	a.add(from, false, startDay)
	for d := from; d.Before(to); {
		d.n++
		a.count(d)
	}
	a.down = true
	for d := from; d.After(to); {
		d.n--
		a.count(d)
	}
	return a.done(), nil
}

// accountant writes the entries. The words of all of them are written one after
// the other and cut up at the end, so that a day costs no allocation.
type accountant struct {
	cal     Calendar
	unit    PeriodUnit
	n       int
	down    bool
	pauses  []Span // in order of day; those that are over are dropped
	still   Span   // the pause that why is about
	why     wording
	cause   Occurrence // that began it
	events  []Occurrence
	entries []Entry
	words   []byte
	parts   []part
}

// part is where the words of an entry begin and end.
type part struct{ zh, en, end int }

// wording is how the words of an entry are made: the day described, where day is
// set; the words; the count so far and what comes after it, where n is set.
type wording struct {
	day    bool
	zh, en string
	n      bool
	after  string // in Chinese
}

var (
	startDay = wording{zh: "起算日，不计入", en: "the start day is not counted"}
	dayN     = wording{zh: "第", n: true, after: "日", en: "day "}
	workdayN = wording{day: true, zh: "，第", n: true, after: "个工作日", en: ", workday "}
)

// grow makes room for the days between two, as many as are usual.
func (a *accountant) grow(from, to Date) {
	n := min(max(to.Sub(from), from.Sub(to), 0)+1, 400)
	a.entries, a.parts, a.words = make([]Entry, 0, n), make([]part, 0, n), make([]byte, 0, 64*n)
}

// count enters a day that lies inside the period.
func (a *accountant) count(d Date) {
	day, err := a.cal.Day(d)
	switch {
	case a.paused(d):
		a.add(d, false, a.why)
		e := &a.entries[len(a.entries)-1]
		e.Delay, e.CausedBy = a.cause.Delay, a.cause.CausedBy
	case a.unit != PeriodUnitWorkday:
		a.n++
		a.add(d, true, dayN)
	case err == nil && day.Workday():
		a.n++
		if a.down {
			a.n -= 2
		}
		a.add(d, true, workdayN)
	default:
		a.add(d, false, wording{day: true})
	}
}

// paused reports whether the clock stands still on d, which is not before the
// day asked last.
func (a *accountant) paused(d Date) bool {
	for len(a.pauses) > 0 && a.pauses[0].Last.Before(d) {
		a.pauses = a.pauses[1:]
	}
	if len(a.pauses) == 0 || !a.pauses[0].Contains(d) {
		return false
	}
	if a.still != a.pauses[0] {
		a.still = a.pauses[0]
		var why vocab.Text
		why, a.cause = a.standstill(a.still.First)
		a.why = wording{zh: why.ZH, en: why.EN}
	}
	return true
}

// standstill says why the clock does not run since a day, with what the event
// gave: the category, who caused it, and the reason.
func (a *accountant) standstill(since Date) (vocab.Text, Occurrence) {
	why := vocab.Text{ZH: "中止计算", EN: "the clock is paused"}
	for i := range a.events {
		o := &a.events[i]
		if o.Date != since || o.Event != ClockEventPaused && o.Event != ClockEventStopped || o.Reason == "" && o.Delay == 0 && o.CausedBy == "" {
			continue
		}
		if o.Delay != 0 {
			why = vocab.Text{ZH: why.ZH + "（" + o.Delay.Term() + "）", EN: why.EN + " (" + o.Delay.Text().EN + ")"}
		}
		if o.CausedBy != "" {
			why = vocab.Text{ZH: why.ZH + "，因" + o.CausedBy, EN: why.EN + ", because of " + o.CausedBy}
		}
		if o.Reason != "" {
			why = vocab.Text{ZH: why.ZH + "：" + o.Reason, EN: why.EN + ": " + o.Reason}
		}
		return why, *o
	}
	return why, Occurrence{}
}

func (a *accountant) add(d Date, counted bool, why wording) {
	e := Entry{Date: d, Counted: counted, N: a.n}
	day, err := a.cal.Day(d)
	rest := false
	if err == nil {
		e.Kind, e.Source = day.Kind, day.Source
		rest = a.unit != PeriodUnitWorkday && !day.Workday()
	} else {
		day = Day{}
	}
	p, b := part{zh: len(a.words)}, a.words
	if why.day {
		b = appendDay(b, &day, zh)
	}
	b = append(b, why.zh...)
	if why.n {
		b = append(strconv.AppendInt(b, int64(a.n), 10), why.after...)
	}
	if rest {
		b = append(appendDay(append(b, "（"...), &day, zh), "）"...)
	}
	p.en = len(b)
	if why.day {
		b = appendDay(b, &day, en)
	}
	b = append(b, why.en...)
	if why.n {
		b = strconv.AppendInt(b, int64(a.n), 10)
	}
	if rest {
		b = append(appendDay(append(b, " ("...), &day, en), ')')
	}
	p.end = len(b)
	a.words = b
	a.entries, a.parts = append(a.entries, e), append(a.parts, p)
}

// done returns the entries with their words.
func (a *accountant) done() []Entry {
	words := string(a.words)
	for i, p := range a.parts {
		a.entries[i].Why = vocab.Text{ZH: words[p.zh:p.en], EN: words[p.en:p.end]}
	}
	return a.entries
}

// zh and en choose one language of a text.
func zh(t vocab.Text) string { return t.ZH }
func en(t vocab.Text) string { return t.EN }

// appendDay names the kind of a day, its festival and its document in one
// language.
func appendDay(b []byte, d *Day, in func(vocab.Text) string) []byte {
	b = append(b, in(d.Kind.Text())...)
	if d.Name.ZH != "" {
		b = append(append(b, in(vocab.Text{ZH: "，因", EN: " for "})...), in(d.Name)...)
	}
	from := d.Source.Number
	if from == "" && d.Source.Title != "" {
		from = d.Source.String()
	}
	if from != "" {
		b = append(append(b, in(vocab.Text{ZH: "（", EN: " ("})...), from...)
		b = append(b, in(vocab.Text{ZH: "）", EN: ")"})...)
	}
	return b
}
