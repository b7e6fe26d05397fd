package proposal

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// NextEvent is one event that the tables allow where a case stands, for one unit or
// for the case, with the gates that still stand against it, none as an empty list.
// Step is the step of an examination or review that comes next, where the process
// asks for steps; Person, in the way out of a refusal, the signer that a delivery
// is owed to.
type NextEvent struct {
	Event  EventKind      `json:"event"`
	Unit   string         `json:"unit,omitempty"`
	Step   ReviewStep     `json:"step,omitzero"`
	Person string         `json:"person,omitempty"`
	Unmet  []vocab.Reason `json:"unmet"`
}

// possible lists the moves, the way on first; see ranked.
// It judges gates, not the fields that the event will have to bring.
func (f *fold) possible() []NextEvent {
	var moves []NextEvent
	living := f.living()
	for _, kind := range vocab.All[EventKind]() {
		if caseIndex[f.state][kind] == 0 {
			continue
		}
		switch sp := specs[kind]; {
		case sp.scope == ofCase || sp.scope == ofNew || len(f.units) == 0 || f.state == StateMerged:
			moves = append(moves, NextEvent{Event: kind, Unmet: f.hurdles(kind, -1)})
		default:
			before := len(moves)
			for _, i := range living {
				if f.unitRow(i, kind) >= 0 {
					moves = append(moves, NextEvent{Event: kind, Unit: f.units[i].facts.Unit, Unmet: f.hurdles(kind, i)})
				}
			}
			if sp.scope == ofEither && len(moves) == before {
				moves = append(moves, NextEvent{Event: kind, Unmet: f.hurdles(kind, -1)})
			}
		}
	}
	for i := range moves {
		if moves[i].Unmet == nil {
			moves[i].Unmet = []vocab.Reason{}
		}
		if k := moves[i].Event; k == EventKindExamined || k == EventKindReviewed {
			moves[i].Step = f.nextStep(k, f.unit(moves[i].Unit))
		}
	}
	return f.ranked(moves)
}

// hurdles lists the conditions of log and process that no field of the event
// could meet.
func (f *fold) hurdles(kind EventKind, u int) []vocab.Reason {
	e := Event{Kind: kind, Date: f.facts.LastOn}
	switch kind {
	case EventKindSubmitted, EventKindResubmitted:
		return f.guardSubmit(&e)
	case EventKindFiled, EventKindAssigned:
		return append(f.gateHanded(&e), f.gateExamined()...)
	case EventKindExamined, EventKindDeliberated, EventKindAssignmentMeeting:
		return f.gateHanded(&e)
	case EventKindNotFiled, EventKindRedirected:
		return f.gateExamined()
	case EventKindReplied:
		return f.gateReply(u)
	case EventKindMerged:
		e.Into = f.proposal.ID + "+"
		return f.guardMerge(&e)
	case EventKindKeyMarked, EventKindExcellentMarked, EventKindUnmerged, EventKindReturnRequested, EventKindPaused, EventKindResumed,
		EventKindExtensionWithdrawn, EventKindCoOpinionSent, EventKindDelivered,
		EventKindRated, EventKindRedoOrdered, EventKindPublished, EventKindClosed:
		return append(f.guard(&e, u), f.gates(&e, u)...)
	default:
	}
	return nil
}
