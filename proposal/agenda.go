package proposal

import (
	"errors"
	"fmt"
	"slices"
	"sort"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Agenda is what cases come to on one day 「当日议程」: what is due, whom to remind
// today, and the year by stage.
type Agenda struct {
	// Items are the dues, in the order of deadline.Policy.Agenda.
	Items []CaseDue `json:"items"`
	// Stages is the year by stage, all of them in their order.
	Stages []StageTable `json:"stages"`
}

// CaseDue is one due of one case at one unit. What an office owes and no paper,
// such as its summary of the year, stands in it once, without a case.
type CaseDue struct {
	// Index is the place of the case in the list given, -1 without one.
	Index int `json:"index"`
	// Unit is the unit that owes it; empty before the case is assigned.
	Unit string `json:"unit,omitempty"`
	// Item is the due as it stands, under the id of the case.
	Item deadline.AgendaItem `json:"item"`
	// Reminders are those of the day. Their Item is the id of the case; their key
	// is that of "case/unit", so that each unit of a case is reminded once.
	Reminders []deadline.Reminder `json:"reminders,omitempty"`
}

// StageTable is one stage of the year 「年度办理阶段」.
type StageTable struct {
	Stage Stage `json:"stage"`
	// From and To are the window of the stage: from the first day on which what is
	// due in it is open to the last day on which something is due; unset where
	// neither the policy nor the cases tell.
	From deadline.Date `json:"from,omitzero"`
	To   deadline.Date `json:"to,omitzero"`
	// Work is the key work of the stage, Open the ids of the cases that stand in
	// it, in order.
	Work []vocab.Text `json:"work"`
	Open []string     `json:"open"`
}

// AgendaOf is the agenda of cases under a policy, the zero policy standing for
// china.Common3M(), on the day today: every due of
// the units named, of all units without one, as deadline.Policy.Agenda orders
// them, with today's reminders, and the year by stage. Cases that were never
// filed, withdrawn, or merged into another and answered with it have none; one
// that is handled together and answered by itself 「合并办理」 has its own. What comes before a reply is
// over with it; of a closed case only publication and a promise still open remain.
// The load of a unit 「承办量」 is the number of its papers of the year among cases.
// Events after today are not looked at.
//
// The error joins a deadline.MatterError for each due that cannot be told, under
// the id of its case, as when it needs a year without a notice, and for each whose
// reminders of the day cannot be told, which wraps vocab.Faults of the code
// agenda.reminders_unknown; all else, that due too, is returned beside it. An unusable policy gives an error that wraps
// deadline.ErrPolicy and nothing else.
func AgendaOf(cases []Case, p deadline.Policy, cal deadline.Calendar, today deadline.Date, units ...string) (Agenda, error) {
	if p.IsZero() {
		p = china.Common3M()
	}
	d := desk{policy: p, cal: cal, today: today, spans: make(map[Stage]deadline.Span), stages: make(map[deadline.Act]Stage)}
	for _, s := range vocab.All[Stage]() {
		for _, act := range ActsOf(s) {
			d.stages[act] = s
		}
	}
	d.read(cases, units)
	d.office()
	items, err := p.Agenda(d.running, today, cal)
	if errors.Is(err, deadline.ErrPolicy) || today.IsZero() {
		return Agenda{}, err
	}
	var failed []error
	if err != nil {
		failed = append(failed, d.named(err)...)
	}
	a := Agenda{Items: make([]CaseDue, 0, len(items)), Stages: make([]StageTable, 0, len(vocab.All[Stage]()))}
	for i := range items {
		at := d.at[items[i].ID]
		if !at.owes(&items[i]) {
			continue
		}
		due := CaseDue{Index: at.index, Unit: at.unit, Item: items[i]}
		due.Item.ID = at.id
		if due.Reminders, err = d.reminders(&due); err != nil {
			failed = append(failed, &deadline.MatterError{ID: at.id, Err: fmt.Errorf("%s: %w", due.Item.Due.Act, err)})
		}
		d.widen(&due.Item.Due)
		a.Items = append(a.Items, due)
	}
	for _, s := range vocab.All[Stage]() {
		open := d.open[s]
		sort.Strings(open)
		a.Stages = append(a.Stages, StageTable{s, d.spans[s].First, d.spans[s].Last, WorkOf(s), append([]string{}, open...)})
	}
	return a, errors.Join(failed...)
}

// desk gathers an agenda.
type desk struct {
	policy deadline.Policy
	cal    deadline.Calendar
	// estimated is cal with the years to come, once something asks for them.
	estimated deadline.Calendar
	today     deadline.Date
	running   []deadline.Running
	at        map[string]place // by the id of the running matter
	stages    map[deadline.Act]Stage
	spans     map[Stage]deadline.Span
	open      map[Stage][]string
}

// place is where a running matter came from.
type place struct {
	index    int
	id, unit string
	// replied tells that the unit has answered, closed that the case is over,
	// promised that something promised is still open.
	replied, closed, promised bool
}

// read turns the cases into running matters.
func (d *desk) read(cases []Case, units []string) {
	d.at, d.open = make(map[string]place), make(map[Stage][]string)
	type handled struct {
		unit string
		year int
	}
	loads := make(map[handled]int)
	var owners []handled
	for i := range cases {
		c := cases[i].asOf(d.today)
		r := c.Read()
		f := r.fold()
		together := f.state == StateMerged && f.facts.MergeKind == MergeKindInHandling // answered by itself
		if f.state == StateDraft || phaseOf(f.state) == phaseOut && !together {
			continue
		}
		id := cases[i].Proposal.ID
		promised := slices.ContainsFunc(f.facts.Commitments, func(c Commitment) bool { return c.KeptOn.IsZero() })
		concerned := len(units) == 0
		add := func(unit string, u *UnitFacts) {
			concerned = true
			at := place{index: i, id: id, unit: unit, closed: isFinal(f.state), promised: promised}
			m := deadline.Running{ID: fmt.Sprintf("%s\x00%s\x00%d", id, unit, i), Matter: r.Clock(unit)}
			owner := handled{unit, cases[i].Proposal.Year}
			if u != nil {
				at.replied = u.ended()
				if owner.year == 0 {
					owner.year = u.AssignedOn.Year()
				}
				loads[owner]++
			}
			owners, d.running, d.at[m.ID] = append(owners, owner), append(d.running, m), at
		}
		living := f.living()
		for _, k := range living {
			if u := &f.units[k].facts; len(units) == 0 || slices.Contains(units, u.Unit) {
				add(u.Unit, u)
			}
		}
		if len(living) == 0 && len(units) == 0 {
			add("", nil)
		}
		if s := f.stage(); concerned && s != 0 && !(s == StageSummary && isFinal(f.state)) {
			d.open[s] = append(d.open[s], id)
		}
	}
	for i, o := range owners {
		d.running[i].Matter.Load = loads[o]
	}
}

// ofOffice lists the acts that an office owes once, and not for each paper.
var ofOffice = acts("assign_meeting", "filing_window_open", "staff_list", "leader_led_list", "summary", "self_check", "assessment", "assessment_result")

// ofAnswer lists the acts that a unit may still owe when it has answered.
var ofAnswer = acts("reply", "reply_max", "redo_reply", "proposer_feedback", "publish", "follow_up")

// office adds what the office itself owes in the year of the day.
func (d *desk) office() {
	m := deadline.Running{ID: "\x00", Matter: deadline.Matter{Year: d.today.Year()}}
	d.running, d.at[m.ID] = append(d.running, m), place{index: -1}
}

// owes reports whether what is due is still to be looked at.
func (at *place) owes(i *deadline.AgendaItem) bool {
	act := i.Due.Act
	if office := slices.Contains(ofOffice, act); office || at.index < 0 {
		// That it was done is in no case; past its day it is not called late.
		return office && at.index < 0 && i.Due.Missing == 0 && i.Bucket != deadline.BucketOverdue
	}
	if i.Bucket == deadline.BucketClosed {
		return true
	}
	switch act {
	case deadline.ActPublish:
		return true
	case deadline.ActFollowUp:
		return !at.closed || at.promised
	default:
		return !at.closed && (!at.replied || slices.Contains(ofAnswer, act))
	}
}

// named takes the errors apart and puts the ids of the cases into them.
func (d *desk) named(err error) []error {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var list []error
	for _, e := range joined.Unwrap() {
		var m *deadline.MatterError
		if errors.As(e, &m) {
			if at := d.at[m.ID]; at.index >= 0 && !at.closed {
				list = append(list, &deadline.MatterError{ID: at.id, Err: m.Err})
			}
		}
	}
	return list
}

// reminders are those of the day for what is open. Where the calendar does not
// tell on which day a step falls, it is an error only if that can be today.
func (d *desk) reminders(c *CaseDue) ([]deadline.Reminder, error) {
	switch c.Item.Bucket {
	case deadline.BucketOverdue, deadline.BucketToday, deadline.BucketSoon, deadline.BucketOnTrack:
	default:
		return nil, nil
	}
	subject := c.Item.ID
	if c.Unit != "" {
		subject += "/" + c.Unit
	}
	plan, err := d.policy.Reminders(subject, c.Item.Due, d.cal)
	var todays []deadline.Reminder
	for _, r := range plan {
		if r.On == d.today {
			r.Item = c.Item.ID
			todays = append(todays, r)
		}
	}
	if err != nil {
		if !d.mayRemind(c.Item.Due.Date) {
			return todays, nil
		}
		why := codeAgendaReminders.As("期限"+c.Item.Due.Date.ZH()+"照给，只是今天是否该催办尚不能确定", "the due of "+c.Item.Due.Date.String()+" is given; only whether a reminder is for today is not known").Fault("")
		err = fmt.Errorf("%w: %w", vocab.Faults{why}, err)
	}
	return todays, err
}

// slack is by how many workdays an estimate of some weeks may be wrong at most;
// see deadline.Calendar.Estimated, which was never off by so much.
const slack = 10

// mayRemind tells whether a reminder of a due that the calendar does not reach can
// be for today: whether there are as many workdays between them as a step says, of
// those that are known and those of the years to come, as far as an estimate tells.
func (d *desk) mayRemind(due deadline.Date) bool {
	if works, err := d.cal.IsWorkday(d.today); err != nil || !works {
		return err != nil // a reminder falls on a workday
	}
	last := d.cal.Coverage().Last
	if !due.After(last) { // what is not known lies on the other side of the due, or of today
		return due.Before(d.cal.Coverage().First)
	}
	known, err := d.cal.CountWorkdays(d.today, last)
	if err != nil {
		return true
	}
	if d.estimated.IsZero() {
		d.estimated = d.cal.Estimated()
	}
	least, most := 0, due.Sub(last)
	if n, err := d.estimated.CountWorkdays(last, due); err == nil {
		least, most = max(least, n-slack), min(most, n+slack)
	}
	steps := d.policy.Steps
	if steps == nil {
		steps = deadline.DefaultSteps()
	}
	return slices.ContainsFunc(steps, func(s deadline.Step) bool { return -s.Workdays >= known+least && -s.Workdays <= known+most })
}

// widen makes the window of the due's stage hold it.
func (d *desk) widen(due *deadline.Due) {
	if due.Date.IsZero() {
		return
	}
	from := due.Date
	for _, first := range [...]deadline.Date{due.From, due.Since, due.Opens} {
		if !first.IsZero() && first.Before(from) {
			from = first
		}
	}
	if !due.Opens.IsZero() {
		from = due.Opens
	}
	s, known := d.stages[due.Act]
	if !known {
		return
	}
	span, begun := d.spans[s]
	if !begun || from.Before(span.First) {
		span.First = from
	}
	if due.Date.After(span.Last) {
		span.Last = due.Date
	}
	d.spans[s] = span
}
