package proposal

import "github.com/seed-3129f372/tian/deadline"

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
func (c Case) Clock(unit string) deadline.Matter {
	p := &c.Proposal
	f := Process{}.fold(p)
	f.derived = true
	b := clock{fold: f, unit: unit}
	if unit == "" {
		b.unit = c.primary()
	}
	for i := range c.Events {
		e := &c.Events[i]
		m, unmet := f.judge(e)
		if len(unmet) > 0 {
			continue
		}
		b.note(e, m.unit)
		f.take(e, m)
	}
	matter := deadline.Matter{
		Track: p.Track, Level: p.Level, Timing: p.Timing,
		Proposer: p.Kind(), Key: f.facts.Key, Events: b.events,
	}
	if i := f.unit(b.unit); i >= 0 {
		matter.Role = f.units[i].facts.Role
	}
	return matter
}

// clock gathers the occurrences of one unit.
type clock struct {
	fold   *fold
	unit   string
	events []deadline.Occurrence
	called bool // a verdict called for handling again since the latest reply
}

func (b *clock) add(e deadline.ClockEvent, on deadline.Date) {
	b.events = append(b.events, deadline.Occurrence{Event: e, Date: on})
}

// note takes over e, which concerns the undertaking i, before the fold does.
func (b *clock) note(e *Event, i int) {
	mine := i >= 0 && b.fold.units[i].facts.Unit == b.unit
	switch kind := specs[e.Kind].clock; {
	case specs[e.Kind].scope == ofNew:
		b.noteAssigned(e)
	case i >= 0 && !mine:
	case e.Kind == EventKindReplied:
		b.called = false
		if b.fold.units[i].round > 1 {
			b.add(deadline.ClockEventRedoReplied, e.Date)
			b.add(deadline.ClockEventReplySent, e.Date)
			return
		}
		b.add(kind, e.Date)
	case e.Kind == EventKindRated:
		b.add(deadline.ClockEventFeedbackGiven, e.Date)
		for _, g := range e.Grades {
			if b.fold.process.callsForRedo(g.Satisfaction) {
				b.add(kind, e.Date)
				b.called = true
				return
			}
		}
	case e.Kind == EventKindRedoOrdered:
		if !b.called {
			b.add(deadline.ClockEventFeedbackReceived, e.Date)
		}
	case e.Kind == EventKindReturnGranted:
		b.add(kind, e.Date)
		b.add(deadline.ClockEventStopped, e.Date)
	case e.Kind == EventKindReturnRequested:
		b.add(kind, e.Date)
		b.add(deadline.ClockEventObjectionReceived, e.Date)
	case e.Kind == EventKindAccepted && b.fold.units[i].facts.ReceivedOn.IsZero():
		b.add(deadline.ClockEventReceived, e.Date)
		b.add(kind, e.Date)
	case kind != 0:
		o := deadline.Occurrence{Event: kind, Date: e.Date, Asked: e.Asked, By: e.By, Reason: e.Reason}
		o.Amount, _ = deadline.ParsePeriod(e.Amount) // a guard saw to it
		b.events = append(b.events, o)
	}
}

// noteAssigned takes over an assignment: to the unit itself, or away from it.
func (b *clock) noteAssigned(e *Event) {
	if e.Kind == EventKindReassigned && e.From == b.unit && b.unit != "" {
		b.add(deadline.ClockEventStopped, e.Date)
	}
	if e.Unit != b.unit {
		return
	}
	if e.Kind == EventKindReassigned {
		from := b.fold.unit(e.From)
		if e.From == "" {
			from = b.fold.left()
		}
		if from >= 0 {
			if on := b.fold.units[from].first; !on.IsZero() {
				b.add(deadline.ClockEventAssigned, on)
			}
		}
	}
	b.add(deadline.ClockEventAssigned, e.Date)
}

// left is the undertaking that was released last, -1 when none was.
func (f *fold) left() int {
	for i := len(f.units) - 1; i >= 0; i-- {
		if f.units[i].facts.State == UndertakingStateReleased {
			return i
		}
	}
	return -1
}

// primary is the unit that answers for the case: the sole or lead unit, else
// the first that replies separately, else the latest that left.
func (c Case) primary() string {
	f := c.fold()
	for i := range f.units {
		if u := &f.units[i].facts; u.State != UndertakingStateReleased && u.Replies() {
			return u.Unit
		}
	}
	if i := f.left(); i >= 0 {
		return f.units[i].facts.Unit
	}
	return ""
}
