package proposal

import "github.com/seed-3129f372/tian/deadline"

// clocks gathers the dated events of a case for the clocks of all its units in
// one pass.
type clocks struct {
	n   int
	own map[string][]tick // by unit
	all []tick            // of the case, for every unit
}

// tick is one occurrence with its place among all, and what it means to whether
// a verdict called for handling again since the latest reply.
type tick struct {
	n       int
	meaning meaning
	deadline.Occurrence
}

type meaning uint8

const (
	plainTick   meaning = iota
	repliedTick         // a reply: nothing calls for more
	calledTick          // a verdict that calls for handling again
	orderedTick         // the order to do so, which starts a clock only where no verdict did
)

// note takes over e, which concerns the undertaking i of f, before f does.
func (b *clocks) note(f *fold, e *Event, i int) {
	b.n++
	unit := ""
	if i >= 0 {
		unit = f.units[i].facts.Unit
	}
	add := func(kind deadline.ClockEvent, m meaning) {
		b.add(unit, i < 0, m, deadline.Occurrence{Event: kind, Date: e.Date})
	}
	switch kind := specs[e.Kind].clock; {
	case specs[e.Kind].scope == ofNew:
		b.noteAssigned(f, e)
	case e.Kind == EventKindReplied:
		if f.units[i].round > 1 {
			add(deadline.ClockEventRedoReplied, repliedTick)
			add(deadline.ClockEventReplySent, plainTick)
			return
		}
		add(kind, repliedTick)
	case e.Kind == EventKindRated:
		add(deadline.ClockEventFeedbackGiven, plainTick)
		for _, g := range e.Grades {
			if f.process.callsForRedo(g.Satisfaction) {
				add(kind, calledTick)
				return
			}
		}
	case e.Kind == EventKindRedoOrdered:
		add(deadline.ClockEventFeedbackReceived, orderedTick)
	case e.Kind == EventKindReturnGranted:
		add(kind, plainTick)
		add(deadline.ClockEventStopped, plainTick)
	case e.Kind == EventKindReturnRequested:
		add(kind, plainTick)
		add(deadline.ClockEventObjectionReceived, plainTick)
	case e.Kind == EventKindAccepted && f.units[i].facts.ReceivedOn.IsZero():
		add(deadline.ClockEventReceived, plainTick)
		add(kind, plainTick)
	case kind != 0:
		o := deadline.Occurrence{Event: kind, Date: e.Date, Asked: e.Asked, By: e.By, Reason: e.Reason}
		o.Amount, _ = deadline.ParsePeriod(e.Amount) // a guard saw to it
		b.add(unit, i < 0, plainTick, o)
	}
}

// noteAssigned takes over an assignment: to the unit itself, or away from it.
func (b *clocks) noteAssigned(f *fold, e *Event) {
	if e.Kind == EventKindReassigned {
		from := f.lastLeft()
		if e.From != "" {
			b.add(e.From, false, plainTick, deadline.Occurrence{Event: deadline.ClockEventStopped, Date: e.Date})
			from = f.unit(e.From)
		}
		if from >= 0 && !f.units[from].first.IsZero() {
			b.add(e.Unit, false, plainTick, deadline.Occurrence{Event: deadline.ClockEventAssigned, Date: f.units[from].first})
		}
	}
	b.add(e.Unit, false, plainTick, deadline.Occurrence{Event: deadline.ClockEventAssigned, Date: e.Date})
}

func (b *clocks) add(unit string, all bool, m meaning, o deadline.Occurrence) {
	t := tick{b.n, m, o}
	if all {
		b.all = append(b.all, t)
		return
	}
	if b.own == nil {
		b.own = make(map[string][]tick)
	}
	b.own[unit] = append(b.own[unit], t)
}

// of returns the occurrences of the unit and of the case, in the order of the
// log.
func (b *clocks) of(unit string) []deadline.Occurrence {
	own, all := b.own[unit], b.all
	if len(own)+len(all) == 0 {
		return nil
	}
	events, called := make([]deadline.Occurrence, 0, len(own)+len(all)), false
	for len(own)+len(all) > 0 {
		from := &own
		if len(own) == 0 || len(all) > 0 && all[0].n < own[0].n {
			from = &all
		}
		t := &(*from)[0]
		*from = (*from)[1:]
		switch t.meaning {
		case repliedTick:
			called = false
		case calledTick:
			called = true
		case orderedTick:
			if called {
				continue
			}
		default:
		}
		events = append(events, t.Occurrence)
	}
	return events
}
