package proposal

import (
	"cmp"
	"slices"
)

// course is where an event stands to the ordinary course of a case.
type course uint8

const (
	beside course = iota // noted beside the course
	onward               // a step of it
	aside                // leads away from it, or back
)

// courses is the column of the table of events that what is possible is ranked
// by, and what the way out of a refusal is made of.
var courses = [nEvents]course{
	EventKindSubmitted: onward, EventKindExamined: onward, EventKindResubmitted: onward, EventKindFiled: onward,
	EventKindAssigned: onward, EventKindReceived: onward, EventKindAccepted: onward, EventKindDispatched: onward,
	EventKindReturnGranted: onward, EventKindReturnRefused: onward, EventKindPlanMade: onward, EventKindConsulted: onward,
	EventKindResumed: onward, EventKindDrafted: onward, EventKindReviewed: onward, EventKindCoOpinionSent: onward,
	EventKindReplied: onward, EventKindDelivered: onward, EventKindRated: onward, EventKindPublished: onward,
	EventKindFollowedUp: onward, EventKindClosed: onward,

	EventKindSentBack: aside, EventKindNotFiled: aside, EventKindRedirected: aside, EventKindMerged: aside,
	EventKindUnmerged: aside, EventKindSplit: aside, EventKindWithdrawn: aside, EventKindUnitRemoved: aside,
	EventKindReturnRequested: aside, EventKindReassigned: aside, EventKindExtended: aside,
	EventKindExtensionWithdrawn: aside, EventKindPaused: aside, EventKindReviewRejected: aside,
	EventKindOpinionRequested: aside, EventKindRedoOrdered: aside,
}

// ranked sorts what is possible, the way on first: the steps of the ordinary
// course that nothing stands against and that move the unit or the case, the
// one furthest on first; the other steps of the course; what is noted beside
// it, and a further unit; what something still stands against; and at the end what leads away from
// the course or back. Within each, events are in declared order, and units in
// that of assignment.
func (f *fold) ranked(moves []NextEvent) []NextEvent {
	type place struct{ rank, i int }
	list := make([]place, len(moves))
	for i := range moves {
		list[i] = place{f.rank(&moves[i]), i}
	}
	slices.SortFunc(list, func(a, b place) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.i, b.i)) })
	sorted := make([]NextEvent, len(moves))
	for i, p := range list {
		sorted[i] = moves[p.i]
	}
	return sorted
}

// rank is the place of a move, the lower the sooner.
func (f *fold) rank(m *NextEvent) int {
	group, at := 2, int(m.Event)
	switch courses[m.Event] {
	case aside:
		group = 6
	case onward:
		switch {
		case f.moves(m):
			group, at = 0, nEvents-at
		case specs[m.Event].scope != ofNew: // who holds it gets on; another unit is beside that
			group = 1
		}
	default:
	}
	if len(m.Unmet) > 0 {
		group += 3
	}
	return group*nEvents + at
}

// moves reports whether the event changes the state of the undertaking or, where
// it concerns none, surely that of the case.
func (f *fold) moves(m *NextEvent) bool {
	if i := f.unit(m.Unit); m.Unit != "" && i >= 0 {
		if r := f.unitRow(i, m.Event); r >= 0 {
			to := unitRows[r].to
			return to != unitStays && to != f.units[i].facts.State
		}
	}
	r := caseRows[caseIndex[f.state][m.Event]-1]
	switch r.to {
	case stays:
		return false
	case follows:
		return r.may&(1<<f.state) == 0
	default:
		return r.to != f.state
	}
}
