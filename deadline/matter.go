package deadline

import (
	"math"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Matter is what a policy needs to know of a paper in the hands of one unit:
// the words that rules are scoped in, and the dated events. The zero value is
// a matter about which nothing is known.
type Matter struct {
	Track    vocab.Track        `json:"track,omitzero"`
	Level    vocab.Level        `json:"level,omitzero"`
	Timing   vocab.Timing       `json:"timing,omitzero"`
	Role     vocab.Role         `json:"role,omitzero"`
	Proposer vocab.ProposerKind `json:"proposer,omitzero"`
	// Key marks a key proposal 「重点提案」.
	Key bool `json:"key,omitzero"`
	// Load is the number of papers that the unit handles this year 「承办量」.
	Load int `json:"load,omitzero"`
	// Year is the year in which the paper is handled, for rules that name a day
	// of the year; 0 takes the year of the first handing over.
	Year int `json:"year,omitzero"`
	// Events are the dated events, in any order.
	Events []Occurrence `json:"events"`
}

// Occurrence is one dated event of a matter.
type Occurrence struct {
	Event ClockEvent `json:"event"`
	Date  Date       `json:"date"`
	// Act is the act whose clock a pause, an extension, a stop or their undoing
	// bears on. Unset, an extension is one of the reply, for an assisting unit
	// of its opinion; a pause or stop is one of the whole matter.
	Act Act `json:"act,omitzero"`
	// Amount is by how much an extension extends; unset takes what the policy
	// permits.
	Amount Period `json:"amount,omitzero"`
	// Asked is when an extension was asked for; unset means on Date.
	Asked Date `json:"asked,omitzero"`
	// By is who decided, Reason why; both are kept as given.
	By     string `json:"by,omitempty"`
	Reason string `json:"reason,omitempty"`
	// Delay is why a pause or an extension was needed, as a category, CausedBy who
	// caused it, an id of the caller; unset is not known.
	Delay    DelayKind `json:"delay,omitzero"`
	CausedBy string    `json:"causedBy,omitempty"`
}

func (m *Matter) role() vocab.Role {
	if m.Role == 0 {
		return vocab.RoleSole
	}
	return m.Role
}

// Validate reports every fault of the matter: an event without kind or date,
// an extension that extends by nothing, values outside their sets. What the
// events mean for a clock is told by the notes of the dues.
func (m Matter) Validate() error {
	var fs vocab.Faults
	for _, f := range [...]struct {
		path string
		ok   bool
	}{
		{"/track", m.Track == 0 || m.Track.Valid()}, {"/level", m.Level == 0 || m.Level.Valid()},
		{"/timing", m.Timing == 0 || m.Timing.Valid()}, {"/role", m.Role == 0 || m.Role.Valid()},
		{"/proposer", m.Proposer == 0 || m.Proposer.Valid()},
	} {
		if !f.ok {
			fs.Add(f.path, codeMatterWord)
		}
	}
	if m.Load < 0 {
		fs.Add("/load", codeMatterLoad)
	}
	if !fullYear(m.Year) {
		fs.Add("/year", codeMatterYear)
	}
	for i, o := range m.Events {
		at := vocab.At("/events", i)
		if !o.Event.Valid() {
			fs.Add(at+"/event", codeMatterEvent)
		}
		if o.Date.IsZero() {
			fs.Add(at+"/date", codeMatterDate)
		}
		if o.Delay != 0 && !o.Delay.Valid() {
			fs.Add(at+"/delay", codeMatterWord)
		}
		if o.Event == ClockEventExtended && !o.Amount.IsZero() && o.Amount.Amount() <= 0 {
			fs.Add(at+"/amount", codeMatterExtension)
		}
	}
	return fs.Err()
}

// start returns the date on which a period that starts with e starts; unset
// when e has not happened.
func (m *Matter) start(e ClockEvent) Date {
	var found Date
	last := clockEvents[e].last
	for i := range m.Events {
		o := &m.Events[i]
		if o.Date.IsZero() || o.Event != e && (e == 0 || clockEvents[o.Event].also != e) {
			continue
		}
		if found.IsZero() || o.Date.Before(found) != last {
			found = o.Date
		}
	}
	return found
}

// met returns the first day from `from` to today on which act was done; unset
// when it was not.
func (m *Matter) met(act Act, from, today Date) Date {
	var found Date
	if is := acts[act].is; is != 0 {
		act = is
	}
	for i := range m.Events {
		o := &m.Events[i]
		if act != 0 && clockEvents[o.Event].meets == act && !o.Date.IsZero() &&
			!o.Date.Before(from) && !o.Date.After(today) && (found.IsZero() || o.Date.Before(found)) {
			found = o.Date
		}
	}
	return found
}

// handedOver returns the first day on which the paper reached the unit or its
// session closed, by which the year of a fixed day is told; unset when none
// happened.
func (m *Matter) handedOver() Date {
	var found Date
	for i := range m.Events {
		o := &m.Events[i]
		if clockEvents[o.Event].handsOver && !o.Date.IsZero() && (found.IsZero() || o.Date.Before(found)) {
			found = o.Date
		}
	}
	return found
}

// main is the act that a clock event without an act bears on.
func (m *Matter) main() Act {
	if m.role() == vocab.RoleAssist {
		return ActCoOpinion
	}
	return ActReply
}

// early returns the first day, not after today, on which the act of d was done
// before its period began; unset where it was not, and where a period starts anew
// with each round, so that what was done before belongs to another.
func (m *Matter) early(d *Due, today Date) Date {
	if d.Base != 0 || d.Period.amount < 0 || clockEvents[d.Start].last || d.From.IsZero() {
		return Date{}
	}
	begin := m.handedOver()
	if d.Start != 0 {
		begin = m.start(d.Start)
	}
	if begin != d.From { // reopened
		return Date{}
	}
	return m.met(d.Act, Date{}, Date{min(today.n, begin.n-1)})
}

// outOfOrder notes on d which facts that it rests on cannot be in that order, or
// stand there more than once.
func (m *Matter) outOfOrder(d *Due) {
	if on := m.early(d, Date{math.MaxInt32}); !on.IsZero() && m.met(d.Act, d.From, Date{math.MaxInt32}).IsZero() {
		d.Notes = append(d.Notes, codeDueDoneBefore.As(d.Act.Term()+"记于"+on.ZH()+"，早于起算的"+d.From.ZH()+"，按已办计；请核对日期",
			d.Act.Text().EN+" is recorded on "+on.String()+", before the period began on "+d.From.String()+"; it counts as done, check the dates").
			Reason("date", on.String(), "start", d.From.String()))
	}
	if d.Base != 0 || d.Start != 0 && !clockEvents[d.Start].handsOver {
		return
	}
	assigned := m.start(ClockEventAssigned)
	for _, e := range [...]ClockEvent{ClockEventReceived, ClockEventAccepted} {
		if on := m.start(e); !assigned.IsZero() && !on.IsZero() && on.Before(assigned) {
			d.Notes = append(d.Notes, codeDueReceivedBefore.As(e.Term()+"记于"+on.ZH()+"，早于"+assigned.ZH()+"的交办；请核对日期",
				e.Text().EN+" on "+on.String()+", before the paper was assigned on "+assigned.String()+"; check the dates").
				Reason("event", e.String(), "date", on.String(), "assigned", assigned.String()))
		}
	}
	if d.Start == 0 {
		return
	}
	first, last := m.start(d.Start), Date{}
	for i := range m.Events {
		if o := &m.Events[i]; o.Event == d.Start && o.Date.After(last) {
			last = o.Date
		}
	}
	if last.After(first) {
		d.Notes = append(d.Notes, codeDueStartTwice.As(d.Start.Term()+"不止一次，最后一次为"+last.ZH()+"；按最早的"+first.ZH()+"起算",
			d.Start.Text().EN+" more than once, last on "+last.String()+"; the first, on "+first.String()+", counts").
			Reason("event", d.Start.String(), "first", first.String(), "last", last.String()))
	}
}
