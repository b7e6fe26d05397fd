package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// take moves the state and notes the facts of an event against which nothing
// stands.
func (f *fold) take(e *Event, m move) {
	f.facts.LastOn = e.Date
	switch specs[e.Kind].scope {
	case ofNew:
		f.assign(e)
	case ofCase:
		f.takeCase(e)
	default:
		f.takeUnit(e, m.unit)
		f.takeFact(e, m.unit)
		if m.unit >= 0 {
			u := &f.units[m.unit]
			switch m.to {
			case unitStays:
			case unitBack:
				u.facts.State = u.before
			default:
				u.facts.State = m.to
			}
		}
	}
	switch to := caseRows[m.row].to; to {
	case stays:
	case follows:
		f.state = rollUp(f.units)
	case back:
		f.state = f.before
	case StateMerged:
		if f.facts.MergeKind != MergeKindInHandling {
			f.before, f.state = f.state, to
		}
	default:
		f.state = to
	}
	f.noteReplies(f.state == StateReplied && caseRows[m.row].to == follows)
}

// assign adds an undertaking and, for a reassignment, releases the one it
// replaces. A unit that handled alone leads once an assisting unit is added.
func (f *fold) assign(e *Event) {
	from := -1
	if e.Kind == EventKindReassigned && e.From != "" {
		from = f.unit(e.From)
	}
	role := f.role(e, from)
	first := e.Date
	if e.Kind == EventKindReassigned && from < 0 {
		from = f.left()
	}
	if from >= 0 {
		first = f.units[from].first
		f.release(from, e)
	}
	if e.Kind == EventKindUnitAdded && role == vocab.RoleAssist {
		for i := range f.units {
			if u := &f.units[i].facts; u.Role == vocab.RoleSole && u.State != UndertakingStateReleased {
				u.Role = vocab.RoleLead
			}
		}
	}
	state := UndertakingStateAssigned
	if role == vocab.RoleCopy {
		state = UndertakingStateNoted
	}
	f.units = append(f.units, undertaking{round: 1, first: first, facts: UnitFacts{
		Unit: e.Unit, Role: role, Leader: e.Leader, Section: e.Section, Person: e.Person,
		State: state, AssignedOn: e.Date,
	}})
	note(&f.facts.AssignedOn, e.Date)
	if f.facts.Disposition == 0 {
		f.facts.Disposition = DispositionFiled
	}
}

func (f *fold) release(i int, e *Event) {
	u := &f.units[i]
	if u.facts.State != UndertakingStateReleased {
		u.facts.State, u.facts.ReleasedOn = UndertakingStateReleased, e.Date
	}
}

func (f *fold) takeCase(e *Event) {
	x := &f.facts
	switch e.Kind {
	case EventKindCosigned:
		if f.consents == nil {
			f.consents = make([]Consent, len(f.proposal.Proposers))
		}
		for i, p := range f.proposal.Proposers {
			if i > 0 && p.ID == e.Person {
				f.consents[i] = e.Consent
			}
		}
	case EventKindSubmitted, EventKindResubmitted:
		if x.SubmittedOn.IsZero() {
			x.SubmittedOn = e.Date
		}
		x.Disposition, x.Grounds, x.ExaminedOn = 0, nil, deadline.Date{}
	case EventKindExamined:
		x.ExaminedOn = e.Date
	case EventKindSentBack:
		x.Disposition = DispositionReturned
	case EventKindFiled:
		x.Disposition, x.FiledOn = DispositionFiled, e.Date
		if e.Number != "" {
			x.Number = e.Number
		}
	case EventKindNotFiled:
		x.Disposition = DispositionNotFiled
		x.Grounds = append([]string(nil), e.Grounds...)
	case EventKindRedirected:
		x.Disposition = e.Disposition
	case EventKindMerged:
		x.MergedInto, x.MergeKind = e.Into, f.mergeKind(e)
		if x.MergeKind == MergeKindAtReview {
			x.Disposition = DispositionMerged
		}
	case EventKindUnmerged:
		if x.MergeKind == MergeKindAtReview {
			x.Disposition = 0
		}
		x.MergedInto, x.MergeKind = "", 0
	case EventKindWithdrawn:
		x.Disposition, x.WithdrawnOn = DispositionWithdrawn, e.Date
		for i := range f.units {
			f.release(i, e)
		}
	case EventKindKeyMarked:
		x.Key = true
	case EventKindDeliberated:
		note(&x.DeliberatedOn, e.Date)
	case EventKindClosed:
		x.ClosedOn = e.Date
	default:
	}
}

// takeUnit notes what the event means to the undertaking u.
func (f *fold) takeUnit(e *Event, i int) {
	if i < 0 {
		if e.Kind == EventKindRedoOrdered {
			for i := range f.units {
				if u := &f.units[i]; u.facts.State == UndertakingStateReplied {
					u.facts.State, u.round = UndertakingStateRedo, u.round+1
				}
			}
		}
		return
	}
	u := &f.units[i]
	x := &u.facts
	switch e.Kind {
	case EventKindUnitRemoved:
		x.ReleasedOn = e.Date
	case EventKindReceived:
		note(&x.ReceivedOn, e.Date)
	case EventKindAccepted:
		note(&x.AcceptedOn, e.Date)
		keep(x, e)
	case EventKindDispatched:
		note(&x.DispatchedOn, e.Date)
		keep(x, e)
	case EventKindReturnRequested:
		u.before, x.ReturnReason = x.State, e.Reason
	case EventKindReturnGranted:
		x.ReturnedOn, x.ReleasedOn = e.Date, e.Date
		f.facts.Returns++
	case EventKindReturnRefused:
		f.facts.Returns++
	case EventKindResearched:
		note(&x.ResearchedOn, e.Date)
	case EventKindExtended:
		u.extensions++
	case EventKindExtensionWithdrawn:
		u.extensions--
	case EventKindPaused:
		u.paused = true
	case EventKindResumed:
		u.paused = false
	case EventKindDrafted:
		note(&x.DraftedOn, e.Date)
	case EventKindReviewed, EventKindReviewRejected:
		x.ReviewRounds++
		f.facts.ReviewRounds++
		if e.Kind == EventKindReviewed {
			x.ReviewedOn = e.Date
			x.Signature = max(x.Signature, e.Signature)
		} else {
			x.ReviewsFailed++
			f.facts.ReviewsFailed++
		}
	case EventKindCoOpinionSent:
		x.OpinionOn = e.Date
		document(x, e)
	case EventKindInterimReplied:
		note(&x.InterimOn, e.Date)
		document(x, e)
		f.facts.Interim++
	case EventKindReplied:
		note(&x.RepliedOn, e.Date)
		x.FinalReplyOn = e.Date
		document(x, e)
		f.mark(e, i)
		f.adopt(e.Adopted)
	case EventKindRedoOrdered:
		u.round++
	default:
	}
}

// note sets a date that counts once: the first.
func note(d *deadline.Date, on deadline.Date) {
	if d.IsZero() {
		*d = on
	}
}

// keep takes over who answers for the case inside the unit.
func keep(x *UnitFacts, e *Event) {
	if e.Leader != "" {
		x.Leader = e.Leader
	}
	if e.Section != "" {
		x.Section = e.Section
	}
	if e.Person != "" {
		x.Person = e.Person
	}
}

func document(x *UnitFacts, e *Event) {
	if e.Number != "" {
		x.DocNumber = e.Number
	}
	x.Signature = max(x.Signature, e.Signature)
}

// noteReplies sets the day on which the last unit that replies has replied,
// when a case has come to that.
func (f *fold) noteReplies(came bool) {
	if !came {
		return
	}
	var first, final deadline.Date
	for i := range f.units {
		u := &f.units[i].facts
		if u.State == UndertakingStateReplied {
			first, final = later(first, u.RepliedOn), later(final, u.FinalReplyOn)
		}
	}
	note(&f.facts.RepliedOn, first)
	f.facts.FinalReplyOn = final
}

func later(a, b deadline.Date) deadline.Date {
	if a.Before(b) {
		return b
	}
	return a
}

func (f *fold) adopt(ids []string) {
next:
	for _, id := range ids {
		for _, x := range f.adopted {
			if x == id {
				continue next
			}
		}
		f.adopted = append(f.adopted, id)
	}
}
