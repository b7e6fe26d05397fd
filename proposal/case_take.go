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
		f.takeUnit(e, m)
		f.takeFact(e, m.unit)
	}
	switch to := caseRows[m.row].to; to {
	case stays:
	case follows:
		f.state = f.rollUp()
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
// replaces. A unit that handled alone leads once an assisting unit or one with a part of its own is added.
func (f *fold) assign(e *Event) {
	from := -1
	if e.Kind == EventKindReassigned && e.From != "" {
		from = f.unit(e.From)
	}
	role := f.role(e, from)
	first := e.Date
	if e.Kind == EventKindReassigned && from < 0 {
		from = f.lastLeft()
	}
	if from >= 0 {
		first = f.units[from].first
		f.release(from, e)
	}
	if e.Kind == EventKindUnitAdded && (role == vocab.RoleAssist || role == vocab.RoleUndertake) && f.held[vocab.RoleSole] == 1 {
		_, i := f.matching(func(_ UndertakingState, r vocab.Role) bool { return r == vocab.RoleSole })
		f.leave(i)
		f.units[i].facts.Role = vocab.RoleLead
		f.enter(i)
		f.join(i)
	}
	state := undertakingAssigned
	if role == vocab.RoleCopy {
		state = undertakingNoted
	}
	f.add(undertaking{round: 1, first: first, facts: UnitFacts{
		Unit: e.Unit, Role: role, Leader: e.Leader, Section: e.Section, Person: e.Person,
		State: state, AssignedOn: e.Date,
	}})
	note(&f.facts.AssignedOn, e.Date)
	if f.facts.Disposition == 0 {
		f.facts.Disposition = DispositionFiled
	}
}

func (f *fold) release(i int, e *Event) {
	if u := &f.units[i].facts; u.State != undertakingReleased {
		f.leave(i)
		u.State, u.ReleasedOn = undertakingReleased, e.Date
		f.enter(i)
	}
}

func (f *fold) takeCase(e *Event) {
	x := &f.facts
	switch e.Kind {
	case EventKindCosigned:
		f.answer(e.Person, e.Consent)
	case EventKindSubmitted, EventKindResubmitted:
		if x.SubmittedOn.IsZero() {
			x.SubmittedOn = e.Date
		}
		x.Disposition, x.Grounds, x.ExaminedOn, x.ExaminedStep = 0, nil, deadline.Date{}, 0
	case EventKindExamined:
		x.ExaminedOn = e.Date
		x.ExaminedStep = max(x.ExaminedStep, e.Step)
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
	case EventKindSplit:
		x.Disposition, x.Parts = DispositionSplit, make([]string, len(e.Parts))
		for i, p := range e.Parts {
			x.Parts[i] = p.ID
		}
	case EventKindWithdrawn:
		x.Disposition, x.WithdrawnOn = DispositionWithdrawn, e.Date
		for i := range f.units {
			f.release(i, e)
		}
	case EventKindKeyMarked:
		x.Key, f.keyOn = true, e.Date
	case EventKindExcellentMarked:
		x.Excellent, f.bestOn = true, e.Date
	case EventKindDeliberated:
		note(&x.DeliberatedOn, e.Date)
	case EventKindClosed:
		x.ClosedOn = e.Date
	default:
	}
}

// takeUnit notes what the event means to the undertaking that it concerns, or
// to those of all units, and moves it.
func (f *fold) takeUnit(e *Event, m move) {
	if m.unit < 0 {
		if e.Kind == EventKindRedoOrdered {
			f.redoAll()
		}
		return
	}
	f.leave(m.unit)
	u := &f.units[m.unit]
	f.noteUnit(e, u)
	switch m.to {
	case unitStays:
	case unitBack:
		u.facts.State = u.before
	default:
		u.facts.State = m.to
	}
	f.enter(m.unit)
	if e.Kind == EventKindReplied {
		f.replied = append(f.replied, m.unit)
		f.mark(e, m.unit)
		f.adopt(e.Adopted)
	}
}

// redoAll has everything that was replied handled again.
func (f *fold) redoAll() {
	for _, i := range f.replied {
		if u := &f.units[i]; u.facts.State == undertakingReplied {
			f.leave(i)
			u.facts.State, u.facts.ReviewStep, u.round, u.reviewing = undertakingRedo, 0, u.round+1, false
			f.enter(i)
		}
	}
	f.replied = f.replied[:0]
}

// noteUnit notes what the event says of the undertaking.
func (f *fold) noteUnit(e *Event, u *undertaking) {
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
		x.ReviewStep, u.reviewing = 0, false
		f.drafted = true
	case EventKindReviewed, EventKindReviewRejected:
		if !u.reviewing { // a further step of the same draft is no further round
			x.ReviewRounds++
			f.facts.ReviewRounds++
		}
		u.reviewing = e.Kind == EventKindReviewed
		if u.reviewing {
			x.ReviewedOn = e.Date
			x.ReviewStep = max(x.ReviewStep, e.Step)
			x.Signature = max(x.Signature, e.Signature)
		} else {
			x.ReviewsFailed++
			x.ReviewStep = 0
			f.facts.ReviewsFailed++
		}
	case EventKindCoOpinionSent:
		x.OpinionOn = e.Date
		document(x, e)
	case EventKindInterimReplied:
		note(&x.InterimOn, e.Date)
		document(x, e)
		f.facts.Interim++
		f.sent = true
	case EventKindReplied:
		note(&x.RepliedOn, e.Date)
		x.FinalReplyOn = e.Date
		document(x, e)
		f.sent, f.finished = true, true
	case EventKindRedoOrdered:
		u.round++
		x.ReviewStep, u.reviewing = 0, false
	case EventKindOpinionRequested:
		x.ReviewStep, u.reviewing = 0, false
	default:
	}
}

// note sets a date that counts once: the first.
func note(d *deadline.Date, on deadline.Date) {
	if d.IsZero() {
		*d = on
	}
}

// keep takes over who answers for the case inside the unit, not who helps there.
func keep(x *UnitFacts, e *Event) {
	if e.Role == vocab.RoleAssist || e.Role == vocab.RoleUndertake || e.Role == vocab.RoleCopy {
		return
	}
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
	if f.facts.RepliedOn.IsZero() {
		for _, i := range f.replied {
			if u := &f.units[i].facts; u.State == undertakingReplied {
				f.facts.RepliedOn = later(f.facts.RepliedOn, u.RepliedOn)
			}
		}
	}
	f.facts.FinalReplyOn = f.units[f.lastReplied()].facts.FinalReplyOn
}

func later(a, b deadline.Date) deadline.Date {
	if a.Before(b) {
		return b
	}
	return a
}

func (f *fold) adopt(ids []string) {
	if f.adopted == nil && len(ids) > 0 {
		f.adopted = make(map[string]bool, len(ids))
	}
	for _, id := range ids {
		f.adopted[id] = true
	}
}
