package proposal

import (
	"fmt"
	"reflect"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// RolledUp is the roll-up of the undertakings as they stand, for the tests.
func RolledUp(c Case) State { return rollUp(c.fold().units) }

// rollUp derives the state of a case that is with its units by looking at each:
// the naive twin of roster.rollUp.
func rollUp(list []undertaking) State {
	var replying, done, redo, begun, gone bool
	done = true
	for i := range list {
		u := &list[i]
		if u.facts.State == undertakingReleased {
			gone = true
			continue
		}
		if !u.facts.AcceptedOn.IsZero() && u.facts.Role != vocab.RoleCopy {
			begun = true
		}
		if !u.facts.Replies() {
			continue
		}
		replying = true
		if u.facts.State != undertakingReplied {
			done = false
			redo = redo || u.round > 1
		}
	}
	switch {
	case !replying && gone:
		return StateReturned
	case !replying:
		return StateAssigned
	case redo:
		return StateRedo
	case done:
		return StateReplied
	case begun:
		return StateHandling
	}
	return StateAssigned
}

// Figures replays the log and holds, after every few events, the running figures
// and indices of the fold against what looking through all units, proposers and
// facts gives: the naive twin of roster and people. The result is the first that
// differs, "" when none does.
func Figures(c Case) string {
	f := start(&c)
	for i := range c.Events {
		f.step(&c.Events[i], i)
		if i%5 > 0 && i < len(c.Events)-1 {
			continue
		}
		for name, pair := range f.figures() {
			if !reflect.DeepEqual(pair[0], pair[1]) {
				return fmt.Sprintf("after event %d, %s: %s is %v, should be %v", i, c.Events[i].Kind, name, pair[0], pair[1])
			}
		}
	}
	return f.alone()
}

// alone holds what an event without a unit can mean against a look at all units.
func (f *fold) alone() string {
	for _, kind := range vocab.All[EventKind]() {
		for _, s := range [...]scope{ofUnit, ofEither} {
			n, found := 0, -1
			for i := range f.units {
				if u := &f.units[i].facts; u.State != undertakingReleased && f.unitRow(i, kind) >= 0 && (s == ofUnit || u.Replies()) {
					n, found = n+1, i
				}
			}
			k, at := f.matching(func(state UndertakingState, role vocab.Role) bool {
				return unitIndex[state][kind][role] != 0 && (s == ofUnit || replies(role))
			})
			if k != n || n == 1 && at != found {
				return fmt.Sprintf("%s without a unit can mean %d, the last %d, not %d, %d", kind, n, found, k, at)
			}
		}
	}
	return ""
}

func (f *fold) figures() map[string][2]any {
	var living []int
	var opinions []string
	latest := map[string]int{}
	last, left, primary, first := -1, -1, "", -1
	sent, replied, drafted := false, deadline.Date{}, false
	for i := range f.units {
		u := &f.units[i].facts
		latest[u.Unit] = i
		sent = sent || !u.RepliedOn.IsZero() || !u.InterimOn.IsZero()
		drafted = drafted || !u.DraftedOn.IsZero()
		if u.State == undertakingReplied {
			replied = later(replied, u.FinalReplyOn)
		}
		if u.State == undertakingReleased {
			left = i
			continue
		}
		last, living = i, append(living, i)
		if u.Replies() && (first < 0 || leads(u.Role) && !leads(f.units[first].facts.Role)) {
			first, primary = i, u.Unit
		}
		if u.Role == vocab.RoleAssist && !u.ended() {
			opinions = append(opinions, u.Unit)
		}
	}
	if first < 0 && left >= 0 {
		primary = f.units[left].facts.Unit
	}
	for unit, i := range latest {
		if f.unit(unit) != i {
			return map[string][2]any{"latest of " + unit: {f.unit(unit), i}}
		}
	}
	finalReply := deadline.Date{}
	if i := f.lastReplied(); i >= 0 {
		finalReply = f.units[i].facts.FinalReplyOn
	}
	all := map[string][2]any{
		"rollUp": {f.rollUp(), rollUp(f.units)}, "lastLiving": {f.lastLiving(), last},
		"living": {append([]int(nil), f.living()...), living}, "lastLeft": {f.lastLeft(), left}, "primary": {f.primary(), primary},
		"opinions": {f.opinionsMissing(), opinions}, "sent": {f.sent, sent}, "drafted": {f.drafted, drafted},
		"finalReply": {finalReply, replied},
	}
	for _, c := range f.facts.Commitments {
		open := 0
		for _, d := range f.facts.Commitments {
			if d.Unit == c.Unit && d.KeptOn.IsZero() {
				open++
			}
		}
		all["open commitments of "+c.Unit] = [2]any{f.unkept[c.Unit], open}
	}
	for _, id := range []string{"m1", "m2", "m3", "m4", "x"} {
		signs := false
		for i, p := range f.proposal.Proposers {
			signs = signs || p.ID == id && f.signed(i)
		}
		all["signer "+id] = [2]any{len(f.guardSigner(id)) == 0, signs}
	}
	var open []int
	for i, p := range f.proposal.Proposers {
		if i > 0 && f.consent(i) == ConsentPending && (p.AnswerBy.IsZero() || !f.facts.LastOn.After(p.AnswerBy)) {
			open = append(open, i)
		}
	}
	all["undecided"] = [2]any{f.undecided(f.facts.LastOn), open}
	f.compareAssign(all)
	var owed []string
	for i, p := range f.proposal.Proposers {
		if f.signed(i) && !f.got(p.ID) {
			owed = append(owed, p.ID)
		}
	}
	all["owed"] = [2]any{f.owed(), owed}
	return all
}

// compareAssign holds what stands against giving a unit each role against a look
// at all units.
func (f *fold) compareAssign(all map[string][2]any) {
	from := -1
	if len(f.units) > 0 {
		from = f.unit(f.units[len(f.units)-1].facts.Unit)
	}
	for _, unit := range []string{"a", "u1", "u7", "x"} {
		for role := range vocab.Role(nRoles) {
			for _, e := range []Event{{Kind: EventKindAssigned}, {Kind: EventKindUnitAdded}, {Kind: EventKindReassigned}} {
				e.Unit, e.Role = unit, role
				if e.Kind == EventKindReassigned && from >= 0 {
					e.From = f.units[from].facts.Unit
				}
				name := fmt.Sprint("against ", e.Kind, " of ", unit, " as ", role)
				all[name] = [2]any{f.barring(&e, role, f.unit(e.From)), f.naiveBarring(&e, role, f.unit(e.From))}
			}
		}
	}
}

// naiveBarring is the naive twin of barring.
func (f *fold) naiveBarring(e *Event, role vocab.Role, from int) []int {
	var list []int
	for _, i := range f.living() {
		u := &f.units[i].facts
		if i == from {
			continue
		}
		primary := u.Role == vocab.RoleSole || u.Role == vocab.RoleLead
		switch {
		case u.Unit == e.Unit:
			list = append(list, i)
		case role == vocab.RoleCopy || u.Role == vocab.RoleCopy:
		case e.Kind == EventKindUnitAdded && (role == vocab.RoleAssist || role == vocab.RoleUndertake) && u.Role == vocab.RoleSole:
		case primary && (role == vocab.RoleSole || role == vocab.RoleLead || role == vocab.RoleSeparate),
			u.Role == vocab.RoleSeparate && (role == vocab.RoleSole || role == vocab.RoleLead),
			role == vocab.RoleSole || u.Role == vocab.RoleSole:
			list = append(list, i)
		}
	}
	return list
}

// got reports whether the person got the latest reply of every unit, or of a
// case without replies any letter, by looking through all deliveries.
func (f *fold) got(person string) bool {
	any := false
	for _, d := range f.facts.Deliveries {
		any = any || d.Person == person
	}
	replied := false
	for _, i := range f.living() {
		u, has := &f.units[i].facts, false
		if u.RepliedOn.IsZero() {
			continue
		}
		replied = true
		for _, d := range f.facts.Deliveries {
			has = has || d.Person == person && (d.Unit == "" || d.Unit == u.Unit) && !d.Date.Before(u.FinalReplyOn)
		}
		if !has {
			return false
		}
	}
	return replied || any
}

// NaiveClock gathers the clock of one unit in a pass of its own: the naive twin
// of Reading.Clock.
func NaiveClock(c Case, unit string) []deadline.Occurrence {
	f := start(&c)
	b := naiveClock{fold: f, unit: unit}
	for i := range c.Events {
		e := &c.Events[i]
		if m, unmet := f.judge(e); len(unmet) == 0 {
			b.note(e, m.unit)
			f.take(e, m)
		}
	}
	return b.events
}

type naiveClock struct {
	fold   *fold
	unit   string
	events []deadline.Occurrence
	called bool // a verdict called for handling again since the latest reply
}

func (b *naiveClock) add(e deadline.ClockEvent, on deadline.Date) {
	b.events = append(b.events, deadline.Occurrence{Event: e, Date: on})
}

// note takes over e, which concerns the undertaking i, before the fold does.
func (b *naiveClock) note(e *Event, i int) {
	mine := i >= 0 && b.fold.units[i].facts.Unit == b.unit
	if !mine && b.unit != "" && b.fold.primary() == b.unit {
		if e.Kind == EventKindCoOpinionSent {
			b.add(deadline.ClockEventOpinionReceived, e.Date)
		}
		if e.Kind == EventKindOpinionRequested {
			b.add(deadline.ClockEventOpinionRequested, e.Date)
		}
	}
	switch kind := naiveKinds[e.Kind]; {
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
func (b *naiveClock) noteAssigned(e *Event) {
	if e.Kind == EventKindReassigned && e.From == b.unit && b.unit != "" {
		b.add(deadline.ClockEventStopped, e.Date)
	}
	if e.Unit != b.unit {
		return
	}
	if e.Kind == EventKindReassigned {
		from := b.fold.unit(e.From)
		if e.From == "" {
			from = b.fold.lastLeft()
		}
		if from >= 0 {
			if on := b.fold.units[from].first; !on.IsZero() {
				b.add(deadline.ClockEventAssigned, on)
			}
		}
	}
	b.add(deadline.ClockEventAssigned, e.Date)
}

// Meaning is one row of what a kind of event means to a clock, for the table.
type Meaning struct {
	Event deadline.ClockEvent
	When  string
}

// MeaningsOf lists what a kind of event means to a clock. A reassignment means
// more, to the units that it is about.
func MeaningsOf(k EventKind) []Meaning {
	words := [...]string{
		always: "", onItsDay: "", notReceived: "if its reception is not recorded", firstRound: "in the first round", laterRound: "when it is handled again",
		callsForRedo: "if a verdict calls for handling again", ofLead: "of the lead unit", noneCalled: "if no verdict called for it since the reply",
	}
	var list []Meaning
	for _, m := range specs[k].clock {
		list = append(list, Meaning{m.event, words[m.when]})
	}
	if k == EventKindReassigned {
		list = append(list,
			Meaning{deadline.ClockEventAssigned, "on the day of the unit that is replaced"},
			Meaning{deadline.ClockEventStopped, "for the unit that is replaced"})
	}
	return list
}

// naiveKinds are the events that the naive clock takes as they are, or in most
// cases.
var naiveKinds = map[EventKind]deadline.ClockEvent{
	EventKindWithdrawn:          deadline.ClockEventStopped,
	EventKindAssignmentMeeting:  deadline.ClockEventAssignmentMeeting,
	EventKindUnitRemoved:        deadline.ClockEventStopped,
	EventKindReceived:           deadline.ClockEventReceived,
	EventKindAccepted:           deadline.ClockEventAccepted,
	EventKindDispatched:         deadline.ClockEventDispatched,
	EventKindReturnRequested:    deadline.ClockEventObjectionSent,
	EventKindReturnGranted:      deadline.ClockEventObjectionRuled,
	EventKindReturnRefused:      deadline.ClockEventObjectionRuled,
	EventKindPlanMade:           deadline.ClockEventPlanMade,
	EventKindConsulted:          deadline.ClockEventConsulted,
	EventKindReminded:           deadline.ClockEventReminded,
	EventKindExtended:           deadline.ClockEventExtended,
	EventKindExtensionWithdrawn: deadline.ClockEventExtensionWithdrawn,
	EventKindPaused:             deadline.ClockEventPaused,
	EventKindResumed:            deadline.ClockEventResumed,
	EventKindDrafted:            deadline.ClockEventDrafted,
	EventKindCoOpinionSent:      deadline.ClockEventCoOpinionSent,
	EventKindOpinionRequested:   deadline.ClockEventOpinionRequested,
	EventKindReplied:            deadline.ClockEventReplied,
	EventKindDelivered:          deadline.ClockEventReplyReceived,
	EventKindRated:              deadline.ClockEventFeedbackReceived,
	EventKindPublished:          deadline.ClockEventPublished,
	EventKindFollowedUp:         deadline.ClockEventFollowedUp,
}

var (
	PhaseOf        = phaseOf
	CheckLifeCycle = func() error { return checkLifeCycle(Transitions()) }
)
