package main

import (
	"flag"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// dueLine is one matter: a paper in the hands of one unit, with what happened.
type dueLine struct {
	head
	Track     deadline.Track        `json:"track,omitzero"`
	Level     deadline.Level        `json:"level,omitzero" about:"of the body it was submitted to"`
	InSession *bool                 `json:"inSession,omitempty"`
	Role      deadline.Role         `json:"role,omitzero" about:"sole where it is left out"`
	Proposer  deadline.ProposerKind `json:"proposer,omitzero"`
	Key       bool                  `json:"key,omitempty"`
	Load      int                   `json:"load,omitempty" about:"papers that the unit handles this year"`
	Events    []dueEvent            `json:"events,omitempty"`
	calendarFields
}

// dueEvent is one dated event.
type dueEvent struct {
	Event  deadline.Event `json:"event" needed:"yes"`
	Date   moment         `json:"date" needed:"yes"`
	Amount string         `json:"amount,omitempty" about:"of an extension, such as 1个月"`
}

// dueAnswer lists the due dates in the order of the policy.
type dueAnswer struct {
	Dues  []dueDate       `json:"dues"`
	Notes []deadline.Text `json:"notes,omitempty"`
}

// dueDate is one due date. Standing, left and alert are there when a day was
// given to look from; without a date missing says which event has not happened.
type dueDate struct {
	Event       deadline.Act           `json:"event"`
	Date        deadline.Date          `json:"date"`
	LastWorkday deadline.Date          `json:"lastWorkday,omitzero"`
	Opens       deadline.Date          `json:"opens,omitzero"`
	Missing     deadline.Event         `json:"missing,omitzero"`
	Rule        string                 `json:"rule"`
	Source      string                 `json:"source"`
	Start       deadline.Event         `json:"start,omitzero"`
	From        deadline.Date          `json:"from,omitzero"`
	Standing    deadline.StandingState `json:"standing,omitzero"`
	Left        *left                  `json:"left,omitempty"`
	Alert       deadline.Alert         `json:"alert,omitzero"`
	Met         deadline.Date          `json:"met,omitzero"`
	Provisional bool                   `json:"provisional"`
	Rivals      []rival                `json:"rivals,omitempty"`
	Notes       []deadline.Text        `json:"notes,omitempty"`
	Summary     deadline.Text          `json:"summary"`
}

// left is what is left until the due date, negative when it is late.
type left struct {
	N    int           `json:"n"`
	Unit deadline.Unit `json:"unit"`
}

// rival is another rule that holds for the matter and did not decide.
type rival struct {
	Rule    string         `json:"rule"`
	Date    deadline.Date  `json:"date"`
	Missing deadline.Event `json:"missing,omitzero"`
	Source  string         `json:"source"`
}

func dueCommand() command {
	policy, today := "", ""
	var options calendarOptions
	return command{
		name:  "due",
		short: "the dates by which a matter must be handled 「办理期限」",
		about: `Takes one matter a line: track (proposal, suggestion), level of the body it was submitted to (national,
province, city, county), inSession, role (sole, lead, assist, separate, copy), proposer, key, and events: the
start events (assigned, received, accepted, session_closed, …) and what was done (replied, co_opinion_sent,
objection_sent, published, …). Gives every due date of the policy, with the rule that decided and the others.
A due whose start has not happened has "date":null and names it in "missing". With --today each due has its
standing and what is left, in workdays if the period is in workdays, else in days; negative when late.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&policy, "policy", "common-3m", "`name` of the rules to apply")
			f.StringVar(&today, "today", "", "`date` from which standings are seen; none are given without it")
			options.flags(f)
		},
		examples: []example{
			{args: []string{"--today", "2024-05-20"},
				in:     []string{`{"id":"c1","track":"proposal","level":"city","inSession":true,"role":"lead","events":[{"event":"assigned","date":"2024-03-01"},{"event":"received","date":"2024-03-04"}]}`},
				begins: `{"id":"c1","dues":[{"event":"reply","date":"2024-06-01","lastWorkday":"2024-05-31","rule":"reply",`},
		},
		run: func(s *session, _ []string) error {
			desk, err := newDueDesk(policy, today)
			if err != nil {
				return err
			}
			if desk.calendars, err = options.calendars(s); err != nil {
				return err
			}
			return answerLines(s, desk.answer)
		},
	}
}

// dueDesk answers by one policy, as seen from one day.
type dueDesk struct {
	policy    deadline.Policy
	calendars *calendars
	today     deadline.Date
}

func newDueDesk(policy, today string) (dueDesk, error) {
	d := dueDesk{policy: china.Common3M()}
	if policy != d.policy.ID {
		return d, usagef("unknown policy %q; there is %s, policy files are not built yet", policy, d.policy.ID)
	}
	if today != "" {
		var err error
		if d.today, err = dayOption("--today", today); err != nil {
			return d, err
		}
	}
	return d, nil
}

func (d dueDesk) answer(in dueLine) (dueAnswer, deadline.Faults) {
	matter, faults := in.matter()
	if len(faults) > 0 {
		return dueAnswer{}, faults
	}
	cal, notes, faults := d.calendars.of(in.calendarFields)
	if len(faults) > 0 {
		return dueAnswer{}, faults
	}
	dues, err := d.policy.Dues(matter, cal)
	if err != nil {
		return dueAnswer{}, dateFault(err, "/events")
	}
	a := dueAnswer{Dues: make([]dueDate, 0, len(dues)), Notes: texts(notes)}
	for _, due := range dues {
		shown := showDue(due)
		if !d.today.IsZero() {
			standing, err := d.policy.Standing(due, matter, d.today, cal)
			if err != nil {
				return dueAnswer{}, dateFault(err, "/events")
			}
			shown.Standing, shown.Alert, shown.Met = standing.State, standing.Alert, standing.Met
			shown.Left = leftOf(standing)
		}
		a.Dues = append(a.Dues, shown)
	}
	return a, nil
}

// leftOf is nil where there is nothing to count any more.
func leftOf(s deadline.Standing) *left {
	switch s.State {
	case deadline.StandingOnTrack, deadline.StandingDueSoon, deadline.StandingOverdue, deadline.StandingMetLate:
		return &left{s.Left(), s.Unit}
	default:
		return nil
	}
}

// matter checks the line and turns it into what a policy needs.
func (in dueLine) matter() (deadline.Matter, deadline.Faults) {
	m := deadline.Matter{
		Track: in.Track, Level: in.Level, Role: in.Role, Proposer: in.Proposer, Key: in.Key, Load: in.Load,
		Events: make([]deadline.Occurrence, len(in.Events)),
	}
	if in.InSession != nil {
		m.Timing = deadline.TimingIntersessional
		if *in.InSession {
			m.Timing = deadline.TimingInSession
		}
	}
	var faults deadline.Faults
	for i, e := range in.Events {
		at := deadline.At("/events", i)
		switch {
		case e.Event == 0:
			faults.Add(at+"/event", "field.missing", "缺少此字段", "this field is missing")
		case laterEvent(e.Event):
			faults.Add(at+"/event", "event.not_built", "尚未支持此事项:"+e.Event.Term(), "this event is not built yet: "+e.Event.String())
		}
		if e.Date.date().IsZero() {
			faults.Add(at+"/date", "field.missing", "缺少此字段", "this field is missing")
		}
		m.Events[i] = deadline.Occurrence{Event: e.Event, Date: e.Date.date()}
	}
	return m, faults
}

// laterEvent reports whether e changes a running clock, which is not built yet:
// to drop it silently would give a wrong date.
func laterEvent(e deadline.Event) bool {
	switch e {
	case deadline.EventPaused, deadline.EventResumed, deadline.EventExtended,
		deadline.EventExtensionWithdrawn, deadline.EventStopped, deadline.EventReopened:
		return true
	}
	return false
}

func showDue(due deadline.Due) dueDate {
	d := dueDate{
		Event: due.Act, Date: due.Date, LastWorkday: due.LastWorkday, Opens: due.Opens, Missing: due.Missing,
		Rule: due.Rule, Source: cite(due.Source), Start: due.Start, From: due.From,
		Provisional: due.Provisional, Summary: due.Summary,
	}
	for _, r := range due.Rivals {
		d.Rivals = append(d.Rivals, rival{r.Rule, r.Date, r.Missing, cite(r.Source)})
	}
	for _, n := range due.Notes {
		d.Notes = append(d.Notes, n.Text)
	}
	return d
}

// cite names a source in one line; what is our own says so.
func cite(s deadline.Source) string {
	if s.Grade == deadline.GradeOwn {
		return strings.TrimSpace(s.Title + " (自定)")
	}
	return s.String()
}
