package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
)

// Reading is what the log of a case comes to, got by going through it once:
// whatever is asked of it, no event is looked at again. An event that the tables
// or the log itself refuse counts for nothing; no gate of a process is asked,
// since what is in a log happened. Case.State, Case.Facts and the other methods
// of Case read the whole log each time: who asks more than one thing takes a
// Reading.
//
// It stays what it was while further events are applied to the case; its own
// Apply moves it on, and its copies with it. It may be asked by one goroutine at
// a time. The zero value is that of an empty draft.
type Reading struct {
	f      *fold
	clocks clocks
	n      int // events of the log
}

// Read goes through the log of c. What depends on a place is told as the process
// of the case has it: the gates in Possible, the verdicts that call for handling
// again in Redo and Clock, and the outcomes of its own classes.
func (c Case) Read() Reading {
	c.Proposal, c.Process = c.Proposal.clone(), c.Process.clone()
	r := Reading{f: start(&c), n: len(c.Events)}
	for i := range c.Events {
		e := &c.Events[i]
		if m, unmet := r.f.judge(e); len(unmet) == 0 {
			r.clocks.note(r.f, e, m.unit)
			r.f.take(e, m)
		} else {
			r.f.facts.Refused = append(r.f.facts.Refused, i)
		}
	}
	return r
}

// Apply takes further events, one after the other, each held to the gates of the
// process that was read with, and moves the reading on. It returns what it took,
// complete as Apply of a case would write it, for the caller to add to the log
// that was read:
//
//	taken, err := r.Apply(e)
//	c.Events = append(c.Events, taken...)
//
// It costs as much as the events given, however long the log is. At the first
// event that does not fit it stops: the error is the *Refusal of that event, and
// those before it are taken.
func (r *Reading) Apply(events ...Event) ([]Event, error) {
	if r.f == nil {
		r.f = Case{}.fold()
	}
	taken := make([]Event, 0, len(events))
	for i := range events {
		e := events[i].clone()
		m, unmet := r.f.admit(&e)
		if len(unmet) > 0 {
			return r.f.process.complete(taken), r.f.refuse(r.n, &e, unmet)
		}
		r.clocks.note(r.f, &e, m.unit)
		r.f.take(&e, m)
		r.n++
		taken = append(taken, e)
	}
	return r.f.process.complete(taken), nil
}

// fold is the state of the reading, that of an empty draft for the zero value.
func (r Reading) fold() *fold {
	if r.f == nil {
		return Case{}.fold()
	}
	return r.f
}

// State is where the case stands.
func (r Reading) State() State { return r.fold().state }

// Phase is the coarse stage that the state belongs to.
func (r Reading) Phase() Phase { return phaseOf(r.State()) }

// Stage tells in which stage of the year the case keeps its unit busy: a closed
// one with an open commitment is in follow-up, one without in the summary;
// unset for a case that is outside the filed ones.
func (r Reading) Stage() Stage { return r.fold().stage() }

// Facts is what the case comes to. Each call returns a value of its own.
func (r Reading) Facts() Facts { return r.fold().result().clone() }

// Status tells where the case stands and on whom it waits.
func (r Reading) Status() Status { return r.fold().status() }

// Possible lists the events that the case would take now and, for each, the
// gates that still stand against it. The way on comes first: steps of the
// ordinary course that nothing stands against, those that move the unit or the
// case before those that are noted, the one furthest on at the very front; then
// what is noted beside the course, then what gates still stand against, and at
// the end what leads away from the course or back, such as a withdrawal. Equal
// ranks are in the order of the events' declaration and of assignment.
func (r Reading) Possible() []NextEvent { return r.fold().possible() }

// Signers returns the proposers who stand behind the paper, in order, by the
// answers that the log holds: all but those who declined, never answered or let
// the cut-off pass.
func (r Reading) Signers() []Proposer { return r.fold().signers() }

// Redo tells whether the verdicts on the latest reply call for handling again
// 「重新办理」. It orders nothing: a person does, with a redo_ordered event.
func (r Reading) Redo() RedoCall { return r.fold().redo() }

// Clock returns the dated events of the case as they concern one unit, with the
// words that rules are scoped in: what a deadline.Policy asks for. An empty
// unit means the unit that answers for the case. Load is left to the caller,
// who knows the other papers of the unit.
//
// A unit that takes over from another keeps the other's date of assignment
// beside its own, so that handing a paper on never resets a clock; receipt and
// acceptance are always its own. A unit that accepted 「签收」 without its receipt
// 「收到」 having been recorded before received the paper on that day at the
// latest: the day counts as received too, for periods such as that for
// objections run from receipt. The reply after handling again is a
// redo_replied, and what starts its clock, feedback_received, is the verdict
// that called for it or, where there is none, the order.
//
// It takes time linear in its answer, the events of the unit and those that
// concern no unit but the case. The latter are in the answer for every unit: to
// ask for all units of a case comes to as many occurrences as units times those.
func (r Reading) Clock(unit string) deadline.Matter {
	f := r.fold()
	p := f.proposal
	if unit == "" {
		unit = f.primary()
	}
	m := deadline.Matter{
		Track: p.Track, Level: p.Level, Timing: p.Timing,
		Proposer: p.Kind(), Key: f.facts.Key, Events: r.clocks.of(unit),
	}
	if i := f.unit(unit); i >= 0 {
		m.Role = f.units[i].facts.Role
	}
	return m
}

// State derives where the case stands from its events.
func (c Case) State() State { return c.fold().state }

// Facts is what the case comes to.
func (c Case) Facts() Facts { return c.fold().result() }

// Clock is Reading.Clock.
func (c Case) Clock(unit string) deadline.Matter { return c.Read().Clock(unit) }

// result is the facts, complete.
func (f *fold) result() Facts {
	p, x := f.proposal, f.facts
	x.ID, x.Title, x.Track, x.Level, x.Timing = p.ID, p.Title, p.Track, p.Level, p.Timing
	x.Year, x.Term, x.Session = p.Year, p.Term, p.Session
	x.Proposer, x.Sector, x.SplitFrom = p.Kind(), p.Sector, p.SplitFrom
	x.Subjects = append([]Subject(nil), p.Subjects...)
	x.State, x.Phase = f.state, phaseOf(f.state)
	x.DisclosureWish = p.Disclosure.Wish
	x.Demands, x.Adopted = len(p.Demands), len(f.adopted)
	x.Signers = 0
	for i := range p.Proposers {
		if f.signed(i) {
			x.Signers++
		}
	}
	x.Units = make([]UnitFacts, len(f.units))
	for i := range f.units {
		x.Units[i] = f.units[i].facts
	}
	x.classify()
	return x
}

// classify takes the first and the latest class from the history of the unit
// that answers for the case: the sole or lead unit, else the first that
// replies for its part.
func (x *Facts) classify() {
	primary, found := "", false
	for _, u := range x.Units {
		if u.State == undertakingReleased || !u.Replies() {
			continue
		}
		if leads(u.Role) {
			primary = u.Unit
			break
		}
		if !found {
			primary, found = u.Unit, true
		}
	}
	for _, c := range x.Classes {
		if c.Unit != primary && c.Unit != "" {
			continue
		}
		if x.FirstClass == "" && x.FirstOutcome == 0 {
			x.FirstClass, x.FirstOutcome = c.Class, c.Outcome
		}
		x.Scheme, x.Class, x.Outcome = c.Scheme, c.Class, c.Outcome
	}
}

// clone returns a copy that shares no memory with x.
func (x Facts) clone() Facts {
	x.Refused = slices.Clone(x.Refused)
	x.Grounds, x.Classes, x.Ratings = slices.Clone(x.Grounds), slices.Clone(x.Classes), slices.Clone(x.Ratings)
	x.Parts = slices.Clone(x.Parts)
	x.Contacts, x.Consultations, x.Deliveries = slices.Clone(x.Contacts), slices.Clone(x.Consultations), slices.Clone(x.Deliveries)
	x.Commitments, x.FollowUps = slices.Clone(x.Commitments), slices.Clone(x.FollowUps)
	for i := range x.Commitments {
		x.Commitments[i].Demands = slices.Clone(x.Commitments[i].Demands)
	}
	for i := range x.FollowUps {
		x.FollowUps[i].Demands = slices.Clone(x.FollowUps[i].Demands)
	}
	return x
}
