package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// fold is the running state of a case while its events are replayed: the one
// place where state is derived. What an event asks of the log is kept in
// running figures and indices, so that a log of any length costs the same for
// each event: see roster for the units, signer.go for the proposers.
type fold struct {
	process  *Process
	proposal *Proposal
	state    State
	before   State // state before a merge
	roster
	people
	stages    uint8           // consultations had without a unit, by stage
	anyStages uint8           // consultations had by anyone
	demands   map[string]bool // the ids of the document; nil until asked
	adopted   map[string]bool
	promises  map[string]int // commitment to its place
	unkept    map[string]int // unit to its open commitments
	letters   letters
	keyOn     deadline.Date // marked as key, and as excellent, by an event
	bestOn    deadline.Date
	facts     Facts
}

// undertaking is the handling by one unit, with what only the fold needs.
type undertaking struct {
	facts      UnitFacts
	first      deadline.Date    // assignment of the first unit in its line
	before     UndertakingState // state before a request to return
	round      int              // 1, one more after each handling again
	paused     bool
	extensions int
	reviewing  bool  // a step of the review of the present draft was passed
	stages     uint8 // consultations had, by stage
}

// move is what the tables say to one event.
type move struct {
	row  int // of caseRows
	unit int // of units, -1 where the event concerns the case
	to   UndertakingState
}

// judge finds what the tables say to e and everything in the log that stands
// against it, whatever the process: what has happened comes to the same
// wherever it was admitted.
func (f *fold) judge(e *Event) (move, []vocab.Reason) {
	m, unmet, ok := f.fit(e)
	if ok {
		unmet = append(unmet, f.guard(e, m.unit)...)
		unmet = append(unmet, f.named(e)...)
	}
	return m, unmet
}

// admit is judge and what the gates of the process say to e.
func (f *fold) admit(e *Event) (move, []vocab.Reason) {
	m, unmet, ok := f.fit(e)
	if ok {
		unmet = append(unmet, f.guard(e, m.unit)...)
		unmet = append(unmet, f.gates(e, m.unit)...)
		unmet = append(unmet, f.named(e)...)
	}
	return m, unmet
}

// fit finds the row of the tables for e and the unit that it concerns, and what
// is wrong with the event in itself; false where there is no row or no unit, so
// that there is nothing more to ask.
func (f *fold) fit(e *Event) (move, []vocab.Reason, bool) {
	m := move{unit: -1}
	if e.Kind == 0 {
		return m, []vocab.Reason{codeEventKindMissing.Reason()}, false
	}
	if e.Kind > EventKindClosed {
		return m, []vocab.Reason{codeEventKind.Reason()}, false
	}
	sp := specs[e.Kind]
	var unmet []vocab.Reason
	switch {
	case e.Date.IsZero():
		unmet = append(unmet, codeEventDate.Reason())
	case e.Date.Before(f.facts.LastOn):
		unmet = append(unmet, codeEventBackwards.Reason("date", e.Date.String(), "last", f.facts.LastOn.String()))
	}
	for _, d := range [...]deadline.Date{e.Date, e.Asked, e.Due, e.Next} {
		if !ofOurTimes(d) {
			unmet = append(unmet, codeDateYear.Reason("date", d.String()))
		}
	}
	for _, c := range sp.missing(e) {
		unmet = append(unmet, c.Reason())
	}
	unmet = append(append(unmet, e.words()...), e.texts()...)
	m.row = int(caseIndex[f.state][e.Kind]) - 1
	if m.row < 0 {
		return m, append(unmet, codeState.Reason(
			"state", f.state.Term(), "state_en", plain(f.state.String()),
			"event", e.Kind.Term(), "event_en", plain(e.Kind.String()))), false
	}
	var more []vocab.Reason
	if m.unit, m.to, more = f.find(e, sp.scope); more != nil {
		return m, append(unmet, more...), false
	}
	return m, unmet, true
}

// find resolves the unit that e concerns: its place, where its undertaking
// goes, and what stands against it.
func (f *fold) find(e *Event, s scope) (int, UndertakingState, []vocab.Reason) {
	switch {
	case s == ofCase || s == ofNew:
		return -1, unitStays, nil
	case s == ofEither && (len(f.units) == 0 || f.state == StateMerged):
		return -1, unitStays, nil
	case e.Unit == "":
		return f.only(e.Kind, s)
	}
	i := f.unit(e.Unit)
	if i < 0 {
		return -1, unitStays, []vocab.Reason{codeUnitUnknown.Reason("unit", e.Unit)}
	}
	if r := f.unitRow(i, e.Kind); r >= 0 {
		return i, unitRows[r].to, nil
	}
	return i, unitStays, []vocab.Reason{f.unitReason(i, e.Kind)}
}

// only finds the one unit that an event without a unit can mean.
func (f *fold) only(kind EventKind, s scope) (int, UndertakingState, []vocab.Reason) {
	n, found := f.matching(func(state UndertakingState, role vocab.Role) bool {
		return unitIndex[state][kind][role] != 0 && (s != ofEither || replies(role))
	})
	switch {
	case n == 1:
		return found, unitRows[f.unitRow(found, kind)].to, nil
	case s == ofEither:
		return -1, unitStays, nil
	case n > 1:
		var names []string
		for _, i := range f.living() {
			if f.unitRow(i, kind) >= 0 {
				names = append(names, f.units[i].facts.Unit)
			}
		}
		return -1, unitStays, []vocab.Reason{codeUnitAmbiguous.Reason("event", kind.Term(), "event_en", plain(kind.String()), "units", strings.Join(names, "、"))}
	}
	if last := f.lastLiving(); last >= 0 {
		return last, unitStays, []vocab.Reason{f.unitReason(last, kind)}
	}
	return -1, unitStays, []vocab.Reason{codeEventUnit.Reason()}
}

// unitRow is the row for the event on the undertaking, -1 when there is none.
func (f *fold) unitRow(i int, kind EventKind) int {
	u := &f.units[i].facts
	return int(unitIndex[u.State][kind][u.Role]) - 1
}

// unitReason says why the undertaking does not take the event.
func (f *fold) unitReason(i int, kind EventKind) vocab.Reason {
	u := &f.units[i].facts
	for s := range nUnitStates {
		if unitIndex[s][kind][u.Role] != 0 {
			return codeUnitState.Reason("unit", u.Unit,
				"state", u.State.Term(), "state_en", plain(u.State.String()),
				"event", kind.Term(), "event_en", plain(kind.String()))
		}
	}
	return codeUnitRole.Reason("unit", u.Unit,
		"role", u.Role.Term(), "role_en", u.Role.Text().EN,
		"event", kind.Term(), "event_en", plain(kind.String()))
}

// anyReply reports whether something was sent to the proposer.
func (f *fold) anyReply() bool { return f.sent || f.state == StateMerged }

// answered reports whether unit u sent something to the proposer; -1 is any.
func (f *fold) answered(u int) bool {
	if u < 0 {
		return f.anyReply()
	}
	x := &f.units[u].facts
	return !x.RepliedOn.IsZero() || !x.InterimOn.IsZero()
}
