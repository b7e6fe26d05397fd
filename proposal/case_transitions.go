package proposal

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The life cycle is the two tables below and the roll-up; nothing else in the
// package decides what may follow what. caseRows moves the case, unitRows the
// undertaking of one unit together with the review of its reply. Where a case
// row says follows, the state of the case is rolled up from its undertakings.

type (
	states     uint32 // set of State
	unitStates uint32 // set of UndertakingState
	roles      uint8  // set of Role
)

func set(list ...State) states {
	var s states
	for _, x := range list {
		s |= 1 << x
	}
	return s
}

func units(list ...UndertakingState) unitStates {
	var s unitStates
	for _, x := range list {
		s |= 1 << x
	}
	return s
}

// Where a row leads besides a fixed state.
const (
	stays   = 0   // the state does not change
	follows = 254 // rolled up from the undertakings
	back    = 255 // the state before the merge

	unitStays = 0
	unitBack  = 255 // the state before the request to return
)

// The states a case passes through while units work on it, with and without
// the reply being out.
const (
	working  = states(1<<StateAssigned | 1<<StateReturned | 1<<StateHandling | 1<<StateRedo)
	answered = states(1<<StateReplied | 1<<StateClosed)
	intake   = states(1<<StateSubmitted | 1<<StateExamined | 1<<StateSentBack | 1<<StateNotFiled | 1<<StateRedirected)
)

// caseRow moves the case. Where it follows the undertakings, may lists the
// states that the roll-up can give.
type caseRow struct {
	event EventKind
	from  states
	to    State
	may   states
}

var caseRows = []caseRow{
	{EventKindCosigned, set(StateDraft, StateCosigning), StateCosigning, 0},
	{EventKindSubmitted, set(StateDraft, StateCosigning), StateSubmitted, 0},
	{EventKindExamined, set(StateSubmitted, StateExamined), StateExamined, 0},
	{EventKindExamined, set(StateDraft), stays, 0}, // elsewhere, before the file was handed over
	{EventKindSentBack, set(StateSubmitted, StateExamined), StateSentBack, 0},
	{EventKindResubmitted, set(StateSentBack, StateNotFiled), StateSubmitted, 0},
	{EventKindFiled, set(StateDraft, StateExamined), StateFiled, 0}, // from draft: filed elsewhere
	{EventKindNotFiled, set(StateExamined), StateNotFiled, 0},
	{EventKindRedirected, set(StateExamined), StateRedirected, 0},
	{EventKindMerged, set(StateSubmitted, StateExamined, StateFiled) | working, StateMerged, 0},
	{EventKindUnmerged, set(StateMerged), back, 0},
	{EventKindUnmerged, working | answered, stays, 0},
	{EventKindSplit, set(StateSubmitted, StateExamined, StateFiled), StateSplit, 0},
	{EventKindWithdrawn, set(StateDraft, StateCosigning, StateSubmitted, StateSentBack, StateExamined, StateFiled, StateMerged, StateNotFiled) | working, StateWithdrawn, 0},
	{EventKindKeyMarked, set(StateDraft, StateFiled, StateReplied) | working, stays, 0},
	{EventKindExcellentMarked, set(StateDraft, StateFiled, StateMerged) | working | answered, stays, 0},
	{EventKindDeliberated, set(StateDraft, StateFiled, StateReplied) | working, stays, 0},
	{EventKindAssignmentMeeting, set(StateDraft, StateFiled) | working, stays, 0},
	{EventKindAssigned, set(StateDraft, StateFiled), follows, set(StateAssigned)}, // from draft: filed elsewhere
	{EventKindAssigned, set(StateAssigned), follows, set(StateAssigned, StateHandling)},
	{EventKindAssigned, set(StateReturned), follows, set(StateAssigned, StateHandling, StateReturned)},
	{EventKindAssigned, set(StateHandling, StateRedo), stays, 0},
	{EventKindUnitAdded, set(StateAssigned), follows, set(StateAssigned, StateHandling)},
	{EventKindUnitAdded, set(StateReturned), follows, set(StateAssigned, StateHandling, StateReturned)},
	{EventKindUnitAdded, set(StateHandling, StateRedo), stays, 0},
	{EventKindUnitRequested, working, stays, 0},
	{EventKindUnitRemoved, set(StateAssigned), follows, set(StateAssigned, StateReturned)},
	{EventKindUnitRemoved, set(StateReturned), stays, 0},
	{EventKindUnitRemoved, set(StateHandling), follows, set(StateAssigned, StateHandling, StateReplied, StateReturned)},
	{EventKindUnitRemoved, set(StateRedo), follows, set(StateAssigned, StateHandling, StateReplied, StateReturned, StateRedo)},
	{EventKindReceived, working, stays, 0},
	{EventKindAccepted, set(StateAssigned), follows, set(StateAssigned, StateHandling)},
	{EventKindAccepted, set(StateReturned, StateHandling, StateRedo), stays, 0},
	{EventKindDispatched, working, stays, 0},
	{EventKindReturnRequested, working, stays, 0},
	{EventKindReturnGranted, set(StateAssigned), follows, set(StateAssigned, StateReturned)},
	{EventKindReturnGranted, set(StateReturned, StateRedo), stays, 0},
	{EventKindReturnGranted, set(StateHandling), follows, set(StateAssigned, StateHandling, StateReplied, StateReturned)},
	{EventKindReturnRefused, working, stays, 0},
	{EventKindReassigned, set(StateAssigned, StateReturned), follows, set(StateAssigned, StateHandling, StateReturned)},
	{EventKindReassigned, set(StateHandling), follows, set(StateAssigned, StateHandling, StateReplied, StateReturned)},
	{EventKindReassigned, set(StateRedo), follows, set(StateAssigned, StateHandling, StateReplied, StateReturned, StateRedo)},
	{EventKindPlanMade, working, stays, 0},
	{EventKindResearched, set(StateFiled) | working | answered, stays, 0},
	{EventKindContacted, intake | set(StateFiled, StateMerged) | working | answered, stays, 0},
	{EventKindConsulted, intake | set(StateFiled, StateMerged) | working | answered, stays, 0},
	{EventKindReminded, set(StateReplied) | working, stays, 0},
	{EventKindSupervised, working | answered, stays, 0},
	{EventKindExtended, working, stays, 0},
	{EventKindExtensionWithdrawn, working, stays, 0},
	{EventKindPaused, working, stays, 0},
	{EventKindResumed, working, stays, 0},
	{EventKindDrafted, set(StateReplied) | working, stays, 0},
	{EventKindReviewed, set(StateReplied) | working, stays, 0},
	{EventKindReviewRejected, set(StateReplied) | working, stays, 0},
	{EventKindCoOpinionSent, set(StateReplied) | working, stays, 0},
	{EventKindOpinionRequested, working, stays, 0},
	{EventKindInterimReplied, working, stays, 0},
	{EventKindReplied, set(StateHandling), follows, set(StateHandling, StateReplied)},
	{EventKindReplied, set(StateRedo), follows, set(StateHandling, StateReplied, StateRedo)},
	{EventKindDelivered, set(StateMerged) | working | answered, stays, 0},
	{EventKindClassChanged, set(StateMerged) | working | answered, stays, 0},
	{EventKindRated, set(StateMerged) | working | answered, stays, 0},
	{EventKindRedoOrdered, set(StateHandling, StateRedo) | answered, StateRedo, 0},
	{EventKindPublished, set(StateMerged) | working | answered, stays, 0},
	{EventKindCommitted, working | answered, stays, 0},
	{EventKindFollowedUp, set(StateMerged) | working | answered, stays, 0},
	{EventKindClosed, set(StateReplied), StateClosed, 0},
}

// The undertaking: who may do what with it.
const (
	replying  = roles(1<<vocab.RoleSole | 1<<vocab.RoleLead | 1<<vocab.RoleSeparate | 1<<vocab.RoleUndertake)
	assisting = roles(1 << vocab.RoleAssist)
	copied    = roles(1 << vocab.RoleCopy)
	anyRole   = replying | assisting | copied
)

// The states of an undertaking that is worked on, before and after acceptance.
const (
	busy = unitStates(1<<undertakingAccepted | 1<<undertakingDrafted |
		1<<undertakingRejected | 1<<undertakingReviewed | 1<<undertakingRedo)
	open = busy | 1<<undertakingAssigned | 1<<undertakingReturning
	live = open | 1<<undertakingReplied | 1<<undertakingOpinionSent | 1<<undertakingNoted
)

type unitRow struct {
	event EventKind
	roles roles
	from  unitStates
	to    UndertakingState
}

var unitRows = []unitRow{
	{EventKindUnitRequested, replying | assisting, open, unitStays},
	{EventKindUnitRemoved, anyRole, open | units(undertakingNoted), undertakingReleased},
	{EventKindReceived, anyRole, open | units(undertakingNoted), unitStays},
	{EventKindAccepted, replying | assisting, units(undertakingAssigned), undertakingAccepted},
	{EventKindAccepted, copied, units(undertakingNoted), unitStays},
	{EventKindDispatched, anyRole, open | units(undertakingNoted), unitStays},
	{EventKindReturnRequested, replying | assisting, units(undertakingAssigned, undertakingAccepted), undertakingReturning},
	{EventKindReturnGranted, anyRole, units(undertakingReturning), undertakingReleased},
	{EventKindReturnRefused, anyRole, units(undertakingReturning), unitBack},
	{EventKindPlanMade, replying | assisting, open, unitStays},
	{EventKindResearched, anyRole, live, unitStays},
	{EventKindContacted, anyRole, live, unitStays},
	{EventKindConsulted, replying | assisting, live, unitStays},
	{EventKindReminded, anyRole, open, unitStays},
	{EventKindSupervised, anyRole, live, unitStays},
	{EventKindExtended, replying | assisting, open, unitStays},
	{EventKindExtensionWithdrawn, replying | assisting, open, unitStays},
	{EventKindPaused, replying | assisting, open, unitStays},
	{EventKindResumed, replying | assisting, open, unitStays},
	{EventKindDrafted, replying | assisting, busy, undertakingDrafted},
	{EventKindReviewed, replying | assisting, units(undertakingDrafted, undertakingReviewed), undertakingReviewed},
	{EventKindReviewRejected, replying | assisting, units(undertakingDrafted, undertakingReviewed), undertakingRejected},
	{EventKindCoOpinionSent, assisting, busy, undertakingOpinionSent},
	{EventKindOpinionRequested, assisting, units(undertakingOpinionSent), undertakingRedo},
	{EventKindInterimReplied, replying, busy, unitStays},
	{EventKindReplied, replying, busy, undertakingReplied},
	{EventKindDelivered, replying, live, unitStays},
	{EventKindClassChanged, replying, live, unitStays},
	{EventKindRated, replying, live, unitStays},
	{EventKindRedoOrdered, replying, units(undertakingReplied), undertakingRedo},
	{EventKindPublished, replying, live, unitStays},
	{EventKindCommitted, replying | assisting, live, unitStays},
	{EventKindFollowedUp, replying | assisting, live, unitStays},
}

const (
	nStates     = int(StateWithdrawn) + 1
	nUnitStates = int(undertakingReleased) + 1
	nEvents     = int(EventKindClosed) + 1
	nRoles      = int(vocab.RoleCopy) + 1
)

// caseIndex and unitIndex are the tables unfolded for look-up: 1 + the number
// of the row, 0 where there is none.
var (
	caseIndex = indexCase()
	unitIndex = indexUnit()
)

func indexCase() (ix [nStates][nEvents]uint8) {
	for i, r := range caseRows {
		for s := range nStates {
			if r.from&(1<<s) != 0 && ix[s][r.event] == 0 {
				ix[s][r.event] = uint8(i + 1)
			}
		}
	}
	return ix
}

func indexUnit() (ix [nUnitStates][nEvents][nRoles]uint8) {
	for i, r := range unitRows {
		for s := range nUnitStates {
			for role := range nRoles {
				if r.from&(1<<s) != 0 && r.roles&(1<<role) != 0 {
					ix[s][r.event][role] = uint8(i + 1)
				}
			}
		}
	}
	return ix
}
