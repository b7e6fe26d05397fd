package stats

import (
	"slices"

	"github.com/seed-3129f372/tian/proposal"
)

// teller is an event that can tell a fact.
type teller = proposal.EventKind

// What a due date is counted from and moved by.
func clockTellers(more ...teller) []teller {
	return append(more, proposal.EventKindAssigned, proposal.EventKindReceived, proposal.EventKindAccepted,
		proposal.EventKindExtended, proposal.EventKindPaused, proposal.EventKindResumed)
}

// tellersOf lists by which events a fact is told. A fact that is not here stands
// in the document itself.
func tellersOf(f Fact) []teller {
	switch f {
	case "undisposed", "filed", "merged", "redirected", "not_filed", "withdrawn", "sent_back", "split":
		return []teller{proposal.EventKindFiled, proposal.EventKindMerged, proposal.EventKindRedirected,
			proposal.EventKindNotFiled, proposal.EventKindWithdrawn, proposal.EventKindSentBack, proposal.EventKindSplit}
	case "undivided":
		return []teller{proposal.EventKindSplit}
	case "roleless", "sole", "lead", "assist", "separate", "undertake", "copy":
		return []teller{proposal.EventKindAssigned, proposal.EventKindUnitAdded, proposal.EventKindReassigned}
	case "due", "opinion_due":
		return clockTellers()
	case "replied":
		return []teller{proposal.EventKindReplied}
	case "replied_in_time":
		return clockTellers(proposal.EventKindReplied)
	case "opinion_given":
		return []teller{proposal.EventKindCoOpinionSent, proposal.EventKindReplied}
	case "opinion_in_time":
		return clockTellers(proposal.EventKindCoOpinionSent, proposal.EventKindReplied)
	case "closed":
		return []teller{proposal.EventKindClosed}
	case "consulted":
		return []teller{proposal.EventKindConsulted}
	case "contacted_proposer":
		return []teller{proposal.EventKindConsulted, proposal.EventKindContacted}
	case "contacted_office", "contacted_cppcc", "contacted_units":
		return []teller{proposal.EventKindContacted}
	case "researched":
		return []teller{proposal.EventKindResearched}
	case "rated", "unrated", "abstained", "satisfied", "mostly_satisfied", "understood", "dissatisfied",
		"attitude_rated", "attitude_favourable", "relevance_rated", "relevance_favourable", "effect_rated", "effect_favourable":
		return []teller{proposal.EventKindRated}
	case "classed", "lettered", "class_a", "class_b", "class_c", "class_d",
		"outcome_known", "solved", "underway", "planned", "unsolved", "first_unsolved":
		return []teller{proposal.EventKindReplied, proposal.EventKindClassChanged, proposal.EventKindFollowedUp}
	case "published", "withheld", "publishable":
		return []teller{proposal.EventKindPublished}
	case "excellent":
		return []teller{proposal.EventKindExcellentMarked}
	case "key":
		return []teller{proposal.EventKindKeyMarked}
	case "reviewed", "passed_first":
		return []teller{proposal.EventKindReviewed, proposal.EventKindReviewRejected}
	case "delayed", "delay_survey", "delay_approval", "delay_coordination", "delay_proposer", "delay_complex", "delay_emergency", "delay_other":
		return []teller{proposal.EventKindPaused, proposal.EventKindExtended, proposal.EventKindExtensionWithdrawn}
	case "handed_back":
		return []teller{proposal.EventKindReturnRequested}
	case "redone":
		return []teller{proposal.EventKindRedoOrdered}
	case "followed_up":
		return []teller{proposal.EventKindFollowedUp}
	case "committed":
		return []teller{proposal.EventKindCommitted}
	}
	return nil
}

// tellersOfQuantity lists by which events a quantity grows.
func tellersOfQuantity(q Quantity) []teller {
	switch q {
	case quantityAdopted:
		return []teller{proposal.EventKindReplied, proposal.EventKindFollowedUp}
	case quantityForms, quantityFavourableForms:
		return []teller{proposal.EventKindRated}
	case quantityCommitments:
		return []teller{proposal.EventKindCommitted}
	case quantityFulfilled:
		return []teller{proposal.EventKindFollowedUp}
	default:
		return nil
	}
}

// refuses reports whether one of these events is on record and does not fit.
func (r *Record) refuses(tellers []teller) bool {
	return slices.ContainsFunc(r.Refused, func(k teller) bool { return slices.Contains(tellers, k) })
}

// leavesOpen reports whether the record can neither confirm the fact nor deny it:
// an event that tells of it is on record and does not fit. What is recorded in
// order stands: a yes, and another word of the same field.
func (r *reading) leavesOpen(row *factRow, tellers []teller) bool {
	if !r.refuses(tellers) {
		return false
	}
	if row.ask == nil {
		return r.words[row.field] == 0
	}
	return row.ask(r) != yes
}
