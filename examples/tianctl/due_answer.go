package main

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// dueAnswer lists the due dates in the order of the policy. Notes say what had
// no effect in the line's own days, and why there are no dates at all.
type dueAnswer struct {
	Dues  []dueDate    `json:"dues"`
	Notes []vocab.Text `json:"notes,omitempty"`
}

// partDueAnswer says why some dates cannot be known, and lists the others.
type partDueAnswer struct {
	Error refused `json:"error"`
	dueAnswer
}

// dueDate is one due date. Standing, left, alert and met are there when a day
// was given to look from; without a date missing says which event has not
// happened.
type dueDate struct {
	Event       deadline.Act           `json:"event"`
	Date        deadline.Date          `json:"date"`
	LastWorkday deadline.Date          `json:"lastWorkday,omitzero"`
	Opens       deadline.Date          `json:"opens,omitzero"`
	Missing     deadline.ClockEvent    `json:"missing,omitzero"`
	Rule        string                 `json:"rule"`
	Source      string                 `json:"source"`
	Start       deadline.ClockEvent    `json:"start,omitzero"`
	Base        deadline.Act           `json:"base,omitzero"`
	From        deadline.Date          `json:"from,omitzero"`
	Period      deadline.Period        `json:"period,omitzero"`
	Extended    []deadline.Period      `json:"extended,omitempty"`
	Original    deadline.Date          `json:"original,omitzero" about:"before any pause, extension, stop or reopening"`
	Unrolled    deadline.Date          `json:"unrolled,omitzero" about:"the rest day from which the rule moved the end"`
	Pauses      []deadline.Span        `json:"pauses,omitempty"`
	Paused      deadline.Date          `json:"paused,omitzero"`
	Stopped     deadline.Date          `json:"stopped,omitzero"`
	Ceiling     deadline.Date          `json:"ceiling,omitzero"`
	Standing    deadline.StandingState `json:"standing,omitzero"`
	Left        *left                  `json:"left,omitempty"`
	Alert       deadline.Alert         `json:"alert,omitzero"`
	Met         deadline.Date          `json:"met,omitzero"`
	Provisional bool                   `json:"provisional"`
	Rivals      []rival                `json:"rivals"`
	Notes       []vocab.Text           `json:"notes,omitempty"`
	Summary     vocab.Text             `json:"summary"`
	Account     []accountDay           `json:"account,omitempty"`
}

// left is what is left until the due date, negative when it is late.
type left struct {
	N    int                 `json:"n"`
	Unit deadline.PeriodUnit `json:"unit"`
}

// rival is another rule that holds for the matter and did not decide.
type rival struct {
	Rule    string              `json:"rule"`
	Date    deadline.Date       `json:"date"`
	Missing deadline.ClockEvent `json:"missing,omitzero"`
	Source  string              `json:"source"`
}

func showDue(due deadline.Due) dueDate {
	d := dueDate{
		Event: due.Act, Date: due.Date, LastWorkday: due.LastWorkday, Opens: due.Opens, Missing: due.Missing,
		Rule: due.Rule, Source: cite(due.Source), Start: due.Start, Base: due.Base, From: due.From,
		Period: due.Period, Extended: due.Extended, Original: due.Original, Unrolled: due.Unrolled, Pauses: due.Pauses, Paused: due.Paused, Stopped: due.Stopped,
		Ceiling: due.Ceiling, Provisional: due.Provisional, Rivals: []rival{}, Notes: texts(due.Notes), Summary: due.Summary(),
	}
	for _, r := range due.Rivals {
		d.Rivals = append(d.Rivals, rival{r.Rule, r.Date, r.Missing, cite(r.Source)})
	}
	return d
}

// see enters how the due stands.
func (d *dueDate) see(s deadline.Standing) {
	d.Standing, d.Alert, d.Met = s.State, s.Alert, s.Met
	if s.Unit != 0 {
		d.Left = &left{s.Left(), s.Unit}
	}
}

// cite names a source in one line; what is our own says so.
func cite(s vocab.Source) string {
	if s.Grade == vocab.SourceGradeOwn {
		return strings.TrimSpace(s.Title + "（自定）")
	}
	return s.String()
}
