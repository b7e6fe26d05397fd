package main

import (
	"errors"
	"flag"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// dueLine is one matter: a paper in the hands of one unit, with what happened.
type dueLine struct {
	head
	Track     vocab.Track        `json:"track,omitzero"`
	Level     vocab.Level        `json:"level,omitzero" about:"of the body it was submitted to"`
	InSession *bool              `json:"inSession,omitempty"`
	Role      vocab.Role         `json:"role,omitzero" about:"sole where it is left out"`
	Proposer  vocab.ProposerKind `json:"proposer,omitzero"`
	Key       bool               `json:"key,omitempty"`
	Load      int                `json:"load,omitempty" limits:"minimum=0" about:"papers that the unit handles this year"`
	Year      int                `json:"year,omitempty" limits:"minimum=0 maximum=9999" about:"for rules that name a day of the year; that of the first handing over where it is left out"`
	Events    []dueEvent         `json:"events,omitempty"`
	Explain   bool               `json:"explain,omitempty" about:"account for every day of every due"`
	calendarFields
}

// dueEvent is one dated event. Act, amount and asked belong to pauses,
// extensions and stops.
type dueEvent struct {
	Event    deadline.ClockEvent `json:"event" needed:"yes"`
	Date     moment              `json:"date" needed:"yes"`
	Act      deadline.Act        `json:"act,omitzero" about:"whose clock it bears on; the reply, for an assisting unit its opinion"`
	Amount   deadline.Period     `json:"amount,omitzero"`
	Asked    moment              `json:"asked,omitzero" about:"when an extension was asked for"`
	By       string              `json:"by,omitempty"`
	Reason   string              `json:"reason,omitempty"`
	Delay    deadline.DelayKind  `json:"delay,omitempty" about:"why time was lost"`
	CausedBy string              `json:"causedBy,omitempty" about:"who caused it"`
}

func dueCommand() command {
	policy, today := "", ""
	var options calendarOptions
	var place placeOption
	return command{
		name:  "due",
		short: "the dates by which a matter must be handled 「办理期限」",
		about: `Takes one matter a line: track (proposal, suggestion), level of the body it was submitted to (national,
province, city, county), inSession, role (sole, lead, assist, separate, copy), proposer, key, load, and events:
the start events (assigned, received, accepted, session_closed, …), what was done (replied, co_opinion_sent,
objection_sent, published, …), and what happened to the clock: paused, resumed, extended (amount),
extension_withdrawn, stopped, reopened.

Gives every due date of the policy, with the rule that decided and its rivals. A due whose start has not
happened has "date":null and names it in "missing". With --today each due has its standing and what is left,
in workdays if the period is in workdays, else in days; negative when late. "explain":true adds the account
of every due, day by day. asOf and overlay are as in calendar; where the policy has no rule for the matter, notes
say so. --place brings the policy and the own days of a place. Where the calendar does not reach far enough
for one of the dates, the line is an error, calendar.year_unknown, with the dues that are known beside it.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&policy, "policy", "", "`name` of a preset (see policies), or a file (default that of the place, else common-3m)")
			place.flags(f)
			f.StringVar(&today, "today", "", "`date` from which standings are seen; none are given without it")
			options.flags(f)
		},
		examples: []example{
			{args: []string{"--today", "2024-06-19"},
				in:     []string{`{"id":"c1","track":"proposal","level":"city","inSession":true,"role":"lead","events":[{"event":"assigned","date":"2024-03-01"},{"event":"received","date":"2024-03-04"},{"event":"extended","date":"2024-05-20","amount":"1个月"}]}`},
				begins: `{"id":"c1","dues":[{"event":"reply","date":"2024-07-01","lastWorkday":"2024-07-01","rule":"reply",`},
		},
		run: func(s *session, _ []string) error {
			desk, err := place.dueDesk(s, &options, policy, today)
			if err != nil {
				return err
			}
			return s.eachLine(func(l line) error { return desk.line(s, l) })
		},
	}
}

// dueDesk answers by one policy, as seen from one day.
type dueDesk struct {
	policy    deadline.Policy
	calendars *calendars
	today     deadline.Date
}

// dueDesk loads what the place decides and answers by the policy that an option
// names, else that of the place, else common-3m.
func (p *placeOption) dueDesk(s *session, o *calendarOptions, policy, today string) (d dueDesk, err error) {
	if err = p.load(s); err != nil {
		return d, err
	}
	if d.policy, err = p.policyOr(policy, "common-3m"); err != nil {
		return d, err
	}
	if today != "" {
		if d.today, err = dayOption("--today", today); err != nil {
			return d, err
		}
	}
	o.layers = p.Layers
	d.calendars, err = o.calendars(s)
	return d, err
}

var dueDecoder = vocab.NewDecoder[dueLine]()

// line answers one line. Where only some dates can be known, the answer is the
// error with the dues that are known beside it.
func (d dueDesk) line(s *session, l line) error {
	in, from, ignored, faults := decodeLine(dueDecoder, l)
	if len(faults) > 0 {
		return s.refuse(from, faults)
	}
	a, faults := d.answer(in)
	switch {
	case len(faults) == 0:
		return writeAnswer(s, from, a, ignored)
	case len(a.Dues) == 0:
		return s.refuse(from, faults)
	}
	s.failed++
	return writeAnswer(s, from, partDueAnswer{newRefused(faults), a}, ignored)
}

func (d dueDesk) answer(in dueLine) (dueAnswer, vocab.Faults) {
	matter, faults := in.matter()
	if len(faults) > 0 {
		return dueAnswer{}, faults
	}
	cal, notes, faults := d.calendars.of(in.calendarFields)
	if len(faults) > 0 {
		return dueAnswer{}, faults
	}
	dues, err := d.policy.Dues(matter, cal)
	if err != nil { // the dues of the other acts are there all the same
		faults = dateFault(err, "/events")
	}
	a := dueAnswer{Dues: make([]dueDate, 0, len(dues)), Notes: texts(notes)}
	if len(dues) == 0 && err == nil {
		a.Notes = append(a.Notes, noRule(d.policy))
	}
	for _, due := range dues {
		shown, err := d.show(due, matter, cal, in.Explain)
		if err != nil {
			faults = append(faults, dateFault(err, "/events")...)
			continue
		}
		a.Dues = append(a.Dues, shown)
	}
	return a, faults
}

// noRule says that no rule of the policy holds for a matter, and of which years the
// rules are where all of them are of some.
func noRule(p deadline.Policy) vocab.Text {
	t := vocab.Text{ZH: "规则集 " + p.ID + " 没有适用于这一件的规则", EN: "no rule of the policy " + p.ID + " is in force for this matter"}
	if first, last := years(p.Rules); first > 0 && first == last {
		t.ZH, t.EN = fmt.Sprintf("%s：只适用于%d年", t.ZH, first), fmt.Sprintf("%s: they are for the year %d", t.EN, first)
	} else if first > 0 {
		t.ZH, t.EN = fmt.Sprintf("%s：只适用于%d年至%d年", t.ZH, first, last), fmt.Sprintf("%s: they are for the years from %d to %d", t.EN, first, last)
	}
	if !p.Excludes.IsZero() {
		t.ZH, t.EN = t.ZH+"；"+p.Excludes.ZH, t.EN+"; "+p.Excludes.EN
	}
	return vocab.Text{
		ZH: t.ZH + "。可核对类别、层级、角色、年份和日期，或用 --policy 换一个规则集",
		EN: t.EN + ". Check track, level, role, year and dates, or name another one with --policy",
	}
}

// years are the first and the last year that the rules are for, 0 where one of
// them is open.
func years(rules []deadline.PolicyRule) (first, last int) {
	for _, r := range rules {
		from, to := r.Year, r.Year
		if r.Year == 0 {
			if r.Since.IsZero() || r.Until.IsZero() {
				return 0, 0
			}
			from, to = r.Since.Year(), r.Until.Year()
		}
		if first == 0 || from < first {
			first = from
		}
		last = max(last, to)
	}
	return first, last
}

// show is one due as the answer holds it.
func (d dueDesk) show(due deadline.Due, m deadline.Matter, cal deadline.Calendar, explain bool) (dueDate, error) {
	shown := showDue(due)
	if due.Provisional {
		shown.Notes = append(shown.Notes, texts(cal.Caveats(due.From, due.Date))...)
	}
	if explain {
		entries, err := due.Account(cal)
		if err != nil {
			return shown, err
		}
		shown.Account = showAccount(entries)
	}
	if !d.today.IsZero() {
		standing, err := d.policy.Standing(due, m, d.today, cal)
		if err != nil {
			return shown, err
		}
		shown.see(standing)
	}
	return shown, nil
}

// matter checks the line and turns it into what a policy needs.
func (in dueLine) matter() (deadline.Matter, vocab.Faults) {
	m := deadline.Matter{
		Track: in.Track, Level: in.Level, Role: in.Role, Proposer: in.Proposer, Key: in.Key, Load: in.Load, Year: in.Year,
		Events: make([]deadline.Occurrence, len(in.Events)),
	}
	if in.InSession != nil {
		m.Timing = vocab.TimingIntersessional
		if *in.InSession {
			m.Timing = vocab.TimingInSession
		}
	}
	var faults vocab.Faults
	for i, e := range in.Events {
		at := vocab.At("/events", i)
		if e.Event == 0 {
			missing(&faults, at+"/event")
		}
		if e.Date.date().IsZero() {
			missing(&faults, at+"/date")
		}
		m.Events[i] = deadline.Occurrence{
			Event: e.Event, Date: e.Date.date(), Act: e.Act, Amount: e.Amount, Asked: e.Asked.date(), By: e.By, Reason: e.Reason, Delay: e.Delay, CausedBy: e.CausedBy,
		}
	}
	if len(faults) == 0 {
		errors.As(m.Validate(), &faults)
	}
	return m, faults
}
