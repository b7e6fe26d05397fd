package main

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// calendarOp is a question to the calendar.
type calendarOp = vocab.Word[calendarOpSet]

const (
	opDay calendarOp = iota + 1
	opAddWorkdays
	opAddDays
	opAddMonths
	opCountWorkdays
)

type calendarOpSet struct{}

// Words implements vocab.Worded.
func (calendarOpSet) Words() vocab.Words { return calendarOps }

var calendarOps = vocab.Words{Name: "op", List: []vocab.Row{
	{Token: "day", ZH: "查日", EN: "what kind of day"},
	{Token: "addWorkdays", ZH: "加工作日", EN: "add workdays"},
	{Token: "addDays", ZH: "加日", EN: "add days"},
	{Token: "addMonths", ZH: "加月", EN: "add months"},
	{Token: "countWorkdays", ZH: "数工作日", EN: "count workdays"},
}}

// calendarLine is one question.
type calendarLine struct {
	head
	Op      calendarOp    `json:"op" needed:"yes" about:"day needs date; addWorkdays, addDays and addMonths need start and n; countWorkdays needs start and end"`
	Date    moment        `json:"date,omitzero"`
	Start   moment        `json:"start,omitzero"`
	End     moment        `json:"end,omitzero"`
	N       *int          `json:"n,omitempty"`
	Roll    deadline.Roll `json:"roll,omitzero"`
	Explain bool          `json:"explain,omitempty"`
	calendarFields
}

// calendarAnswer is the answer to one question; what the question did not ask
// for is left out.
type calendarAnswer struct {
	Date        deadline.Date    `json:"date,omitzero"`
	Count       *int             `json:"count,omitempty"`
	Workday     *bool            `json:"workday,omitempty"`
	Kind        deadline.DayKind `json:"kind,omitzero"`
	Name        string           `json:"name,omitempty"`
	Notice      *notice          `json:"notice,omitempty"`
	Provisional *bool            `json:"provisional,omitempty"`
	Swap        *swap            `json:"swap,omitempty"`
	Observance  *observance      `json:"observance,omitempty"`
	// Caveats say why the answer is provisional, Notes what had no effect in the
	// line's own days.
	Caveats []vocab.Text `json:"caveats,omitempty"`
	Notes   []vocab.Text `json:"notes,omitempty"`
	Account []accountDay `json:"account,omitempty"`
}

// swap lists the days off and the make-up workdays of one clause of a notice;
// substitutes of the days off are in place of statutory days on a weekend.
type swap struct {
	Off         []deadline.Date `json:"off"`
	Work        []deadline.Date `json:"work"`
	Substitutes int             `json:"substitutes"`
}

// observance is a day for a part of the citizens; it changes no workday.
type observance struct {
	Name vocab.Text `json:"name"`
	Who  vocab.Text `json:"who"`
	Half bool       `json:"half"`
}

// notice is the document that a special day comes from.
type notice struct {
	Number *string `json:"number"`
	Title  string  `json:"title"`
	Issued string  `json:"issued"`
}

func calendarCommand() command {
	var options calendarOptions
	return command{
		name:  "calendar",
		short: "days, and adding and counting them 「工作日历」",
		about: `Answers one question a line. op is one of
  day            what kind of day date is, with the notice that arranges it
  addWorkdays    the n-th workday after start (before it for negative n)
  addDays        n days after start
  addMonths      the same day n months later, the month's last day where there is none
  countWorkdays  the workdays in (start, end]; for end before start −(those in [end, start))
The start day is not counted, an end day is. roll (none, next, previous) moves a result that is a rest day;
n = 0 gives the start itself, rolled if roll says so. "explain":true adds the account day by day, and to day
which days off and make-up workdays belong together and whether it is a day for a part of the citizens.
A year whose notice is not known is an error, calendar.year_unknown; a result that a later notice may
still move carries "provisional":true, and "caveats" say why. A line may carry "asOf" (answer as was known
on that day) and "overlay" (own days, {"off":[…],"work":[…]}, on the calendar as then known).`,
		options: options.flags,
		examples: []example{
			{in: []string{`{"id":"1","op":"day","date":"2024-10-12"}`},
				out: []string{`{"id":"1","date":"2024-10-12","workday":true,"kind":"makeup_workday","name":"国庆节","notice":{"number":"国办发明电〔2023〕7号","title":"国务院办公厅关于2024年部分节假日安排的通知","issued":"2023-10-25"},"provisional":false}`}},
			{in: []string{`{"id":"2","op":"addWorkdays","start":"2024-10-03","n":5}`, `{"id":"3","op":"addDays","start":"2025-01-13","n":15,"roll":"next"}`},
				out: []string{`{"id":"2","date":"2024-10-12"}`, `{"id":"3","date":"2025-02-05"}`}},
		},
		run: func(s *session, _ []string) error {
			all, err := options.calendars(s)
			if err != nil {
				return err
			}
			return answerLines(s, func(q calendarLine) (calendarAnswer, vocab.Faults) { return answerCalendar(all, q) })
		},
	}
}

func answerCalendar(all *calendars, q calendarLine) (calendarAnswer, vocab.Faults) {
	if faults := q.lacks(); len(faults) > 0 {
		return calendarAnswer{}, faults
	}
	cal, notes, faults := all.of(q.calendarFields)
	if len(faults) > 0 {
		return calendarAnswer{}, faults
	}
	var a calendarAnswer
	d := calendarDesk{cal}
	switch q.Op {
	case opDay:
		if a, faults = d.day(q.Date.date()); q.Explain && len(faults) == 0 {
			d.around(&a)
		}
	case opCountWorkdays:
		a, faults = d.count(q)
	default:
		a, faults = d.add(q)
	}
	a.Notes = texts(notes)
	return a, faults
}

// calendarDesk answers questions from one calendar.
type calendarDesk struct{ cal deadline.Calendar }

// lacks names the fields that the op needs and the line lacks.
func (q calendarLine) lacks() vocab.Faults {
	var faults vocab.Faults
	lack := func(path string, lacks bool) {
		if lacks {
			missing(&faults, path)
		}
	}
	switch q.Op {
	case opDay:
		lack("/date", q.Date.date().IsZero())
	case opCountWorkdays:
		lack("/start", q.Start.date().IsZero())
		lack("/end", q.End.date().IsZero())
	case opAddWorkdays, opAddDays, opAddMonths:
		lack("/start", q.Start.date().IsZero())
		lack("/n", q.N == nil)
	default:
		lack("/op", true)
	}
	return faults
}

func (d calendarDesk) day(date deadline.Date) (calendarAnswer, vocab.Faults) {
	day, err := d.cal.Day(date)
	if err != nil {
		return calendarAnswer{}, dateFault(err, "/date")
	}
	workday := day.Workday()
	a := calendarAnswer{Date: date, Workday: &workday, Kind: day.Kind, Name: day.Name.ZH, Provisional: &day.Provisional}
	if !day.Source.IsZero() {
		a.Notice = &notice{Title: day.Source.Title, Issued: day.Source.Issued}
		if day.Source.Number != "" {
			a.Notice.Number = &day.Source.Number
		}
	}
	a.Caveats = texts(d.cal.Caveats(date, date))
	return a, nil
}

// around adds to a day what stands around it: which days off and make-up days
// belong together, and whether it is a day for a part of the citizens.
func (d calendarDesk) around(a *calendarAnswer) {
	if s, found, err := d.cal.Swap(a.Date); err == nil && found {
		a.Swap = &swap{append([]deadline.Date{}, s.Off...), append([]deadline.Date{}, s.Work...), s.Substitutes}
	}
	for _, o := range china.Observances(a.Date.Year()) {
		if o.Date == a.Date {
			a.Observance = &observance{o.Name, o.Who, o.Half}
		}
	}
}

// add answers addWorkdays, addDays and addMonths.
func (d calendarDesk) add(q calendarLine) (calendarAnswer, vocab.Faults) {
	start, n := q.Start.date(), *q.N
	var end deadline.Date
	var err error
	switch q.Op {
	case opAddWorkdays:
		end, err = d.cal.AddWorkdays(start, n)
	case opAddMonths:
		end, err = start.AddMonths(n)
	default:
		end, err = start.AddDays(n)
	}
	rolled := end
	if err == nil {
		rolled, err = d.cal.Roll(end, q.Roll)
	}
	if err != nil {
		if errors.Is(err, deadline.ErrYearUnknown) && q.Op == opAddWorkdays && !d.cal.Coverage().Contains(start) {
			return calendarAnswer{}, dateFault(err, "/start")
		}
		return calendarAnswer{}, dateFault(err, "/n")
	}
	a := calendarAnswer{Date: rolled}
	if q.Op == opAddWorkdays {
		a.caveats(d.walked(start, end))
	}
	if q.Roll != 0 && q.Roll != deadline.RollNone && a.Provisional == nil {
		a.caveats(d.cal.Caveats(end, rolled))
	}
	if q.Explain {
		var faults vocab.Faults
		if a.Account, faults = d.account(q, rolled); len(faults) > 0 {
			return calendarAnswer{}, faults
		}
	}
	return a, nil
}

func (d calendarDesk) count(q calendarLine) (calendarAnswer, vocab.Faults) {
	start, end := q.Start.date(), q.End.date()
	n, err := d.cal.CountWorkdays(start, end)
	if err != nil {
		if d.cal.Coverage().Contains(start) {
			return calendarAnswer{}, dateFault(err, "/end")
		}
		return calendarAnswer{}, dateFault(err, "/start")
	}
	a := calendarAnswer{Count: &n}
	a.caveats(d.walked(start, end))
	if q.Explain {
		var faults vocab.Faults
		if a.Account, faults = d.account(q, end); len(faults) > 0 {
			return calendarAnswer{}, faults
		}
	}
	return a, nil
}

// walked returns why one of the days that were looked at on the way from start
// to end may still change. The start is not looked at.
func (d calendarDesk) walked(start, end deadline.Date) []vocab.Reason {
	step := end.Compare(start)
	if step == 0 {
		return nil
	}
	first, err := start.AddDays(step)
	if err != nil {
		return nil
	}
	return d.cal.Caveats(first, end)
}

// caveats marks the answer as provisional where there are any.
func (a *calendarAnswer) caveats(why []vocab.Reason) {
	if provisional := len(why) > 0; provisional {
		a.Provisional, a.Caveats = &provisional, texts(why)
	}
}

// dateFault turns an error of the calendar or of date arithmetic into a fault.
func dateFault(err error, path string) vocab.Faults {
	var faults vocab.Faults
	var year *deadline.YearError
	switch {
	case errors.As(err, &year):
		text := year.Text()
		faults.Add(path, codeCalendarYearUnknown.As(text.ZH, text.EN))
	case errors.Is(err, deadline.ErrDate):
		faults.Add(path, codeDateOutOfRange.As("结果超出0001-01-01至9999-12-31", fmt.Sprintf("%v", err)))
	default:
		faults = faultsOf(err, codeDateInvalid)
	}
	return faults
}
