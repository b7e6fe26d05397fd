package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
)

// meaning is one thing that a kind of event means to a clock, and when it does.
type meaning struct {
	event deadline.ClockEvent
	when  when
}

// means lists what a kind of event means to a clock, in the order in which that
// comes about on one day.
type means []meaning

// when is the condition under which an event means something to a clock.
type when uint8

const (
	// always takes along who decided it, why and by how much, where the event
	// means nothing else beside.
	always       when = iota
	onItsDay          // always too, but the day is all that counts
	notReceived       // the unit's reception is not recorded
	firstRound        // the unit handles the case for the first time
	laterRound        // the unit handles the case again
	callsForRedo      // one of its verdicts calls for handling again
	ofLead            // it is one of the unit that leads, not of the unit of the event
	noneCalled        // no verdict has called for that since the latest reply
)

// holds reports whether the condition is met by e, which concerns the
// undertaking i of f, before f takes it. Whether a verdict called is known only
// when the events of the unit and of the case are put together.
func (w when) holds(f *fold, e *Event, i int) bool {
	switch w {
	case notReceived:
		return f.units[i].facts.ReceivedOn.IsZero()
	case firstRound:
		return f.units[i].round <= 1
	case laterRound:
		return f.units[i].round > 1
	case callsForRedo:
		return slices.ContainsFunc(e.Grades, func(g Grade) bool { return f.process.callsForRedo(f.process.grade(g).Satisfaction) })
	default:
		return true
	}
}

// clocks gathers the dated events of a case for the clocks of all its units in
// one pass.
type clocks struct {
	n   int
	own map[string][]tick // by unit
	all []tick            // of the case, for every unit
}

// tick is one occurrence with its place among all and the condition under which
// it came about.
type tick struct {
	n    int
	when when
	deadline.Occurrence
}

// note takes over e, which concerns the undertaking i of f, before f does.
func (b *clocks) note(f *fold, e *Event, i int) {
	b.n++
	sp := specs[e.Kind]
	unit, all := "", false
	switch {
	case sp.scope == ofNew:
		unit = e.Unit
	case i >= 0:
		unit = f.units[i].facts.Unit
	default:
		all = true
	}
	if e.Kind == EventKindReassigned {
		b.noteReplaced(f, e)
	}
	alone := true
	for _, m := range sp.clock {
		if !m.when.holds(f, e, i) {
			continue
		}
		o := deadline.Occurrence{Event: m.event, Date: e.Date}
		if m.when == ofLead {
			if lead := f.primary(); lead != "" && lead != unit {
				b.add(lead, false, onItsDay, o)
			}
			continue
		}
		if m.when == always && alone {
			o.Asked, o.By, o.Reason, o.Delay, o.CausedBy = e.Asked, e.By, e.Reason, e.Delay, e.CausedBy
			o.Amount, _ = deadline.ParsePeriod(e.Amount) // a guard saw to it
		}
		b.add(unit, all, m.when, o)
		alone = false
	}
}

// noteReplaced takes over what a reassignment means beside the new unit's day:
// the clock of the unit that is replaced stops, and the new unit's runs since
// that one got the case, since handing it on resets no clock.
func (b *clocks) noteReplaced(f *fold, e *Event) {
	from := f.lastLeft()
	if e.From != "" {
		b.add(e.From, false, onItsDay, deadline.Occurrence{Event: deadline.ClockEventStopped, Date: e.Date})
		from = f.unit(e.From)
	}
	if from >= 0 && !f.units[from].first.IsZero() {
		b.add(e.Unit, false, onItsDay, deadline.Occurrence{Event: deadline.ClockEventAssigned, Date: f.units[from].first})
	}
}

func (b *clocks) add(unit string, all bool, w when, o deadline.Occurrence) {
	t := tick{b.n, w, o}
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
		switch t.when {
		case firstRound, laterRound: // a reply
			called = false
		case callsForRedo:
			called = true
		case noneCalled:
			if called {
				continue
			}
		default:
		}
		events = append(events, t.Occurrence)
	}
	return events
}
