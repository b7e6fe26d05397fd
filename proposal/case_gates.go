package proposal

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// gates lists what the process of the place has against e, which the tables and
// the log allow. u is the place of the unit it concerns, -1 for the case. What
// is in a log was admitted under whatever held then: the gates are asked of an
// event when it comes in, and never change what a log comes to.
func (f *fold) gates(e *Event, u int) []vocab.Reason {
	switch e.Kind {
	case EventKindExamined:
		return append(f.gateHanded(e), gateStep(e, f.nextStep(e.Kind, u))...)
	case EventKindAssignmentMeeting, EventKindKeyMarked, EventKindExcellentMarked, EventKindDeliberated:
		return f.gateHanded(e)
	case EventKindFiled, EventKindAssigned:
		return append(f.gateHanded(e), f.gateExamined()...)
	case EventKindNotFiled, EventKindRedirected:
		return f.gateExamined()
	case EventKindReviewed:
		return gateStep(e, f.nextStep(e.Kind, u))
	case EventKindReturnRequested:
		if until := f.process.ObjectionsUntil; !until.IsZero() && e.Date.After(until) {
			return []vocab.Reason{codeReturnWindow.Reason("until", until.String())}
		}
	case EventKindCoOpinionSent:
		if f.process.ReviewOpinions {
			if f.units[u].facts.State != undertakingReviewed {
				return []vocab.Reason{codeReplyReview.Reason("unit", f.units[u].facts.Unit)}
			}
			return stepMissing(f.nextStep(EventKindReviewed, u))
		}
	case EventKindReplied:
		return append(f.gateReply(u), append(f.gateSignature(e, u), f.gateClass(e, u)...)...)
	case EventKindDrafted, EventKindClassChanged:
		return f.gateClass(e, u)
	case EventKindFollowedUp:
		return append(gateAhead(e), f.gateClass(e, u)...)
	case EventKindCommitted:
		return gateAhead(e)
	case EventKindRedoOrdered:
		if n := f.process.RedoLimit; n > 0 && f.facts.Redos >= n {
			return []vocab.Reason{codeRedoLimit.Reason("n", strconv.Itoa(f.facts.Redos))}
		}
	case EventKindClosed:
		return f.gateClose()
	default:
	}
	return nil
}

// gateAhead asks that what is promised, and when to look at it, lies ahead. It is
// a gate: what is on record with a wrong day was promised all the same.
func gateAhead(e *Event) []vocab.Reason {
	if !e.Due.IsZero() && ofOurTimes(e.Due) && e.Due.Before(e.Date) {
		return []vocab.Reason{codeCommitDue.Reason("due", e.Due.String(), "date", e.Date.String())}
	}
	if !e.Next.IsZero() && ofOurTimes(e.Next) && e.Next.Before(e.Date) {
		return []vocab.Reason{codeCommitNext.Reason("next", e.Next.String(), "date", e.Date.String())}
	}
	return nil
}

// gateHanded holds a file that begins with another body's filing to the process
// that allows it, and to what submission asks for.
func (f *fold) gateHanded(e *Event) []vocab.Reason {
	switch {
	case f.state != StateDraft:
		return nil
	case !f.process.Handed:
		return []vocab.Reason{codeNotSubmitted.Reason("event", e.Kind.Term(), "event_en", plain(e.Kind.String()))}
	}
	return f.guardSubmit(e)
}

// gateReply lists what the reply of unit u has not passed, whatever is in it.
func (f *fold) gateReply(u int) []vocab.Reason {
	var list []vocab.Reason
	unit := &f.units[u].facts
	if !f.process.UnreviewedReplies && unit.State != undertakingReviewed {
		list = append(list, codeReplyReview.Reason("unit", unit.Unit))
	}
	if unit.State == undertakingReviewed && !f.process.UnreviewedReplies {
		list = append(list, stepMissing(f.nextStep(EventKindReviewed, u))...)
	}
	if unit.Role == vocab.RoleLead && !f.process.OpinionsOptional {
		if missing := f.opinionsMissing(); len(missing) > 0 {
			list = append(list, codeReplyOpinions.Reason("units", strings.Join(missing, "、")))
		}
	}
	if f.process.Consulted && !f.consulted(u, 0) {
		list = append(list, consultReason(0))
	}
	for _, s := range f.process.Consult {
		if s != ConsultStageAfter && !f.consulted(u, s) {
			list = append(list, consultReason(s))
		}
	}
	return list
}

// gateSignature asks that someone high enough signed the reply.
func (f *fold) gateSignature(e *Event, u int) []vocab.Reason {
	if needed := f.process.required(f.facts.Key); max(e.Signature, f.units[u].facts.Signature) < needed {
		return []vocab.Reason{codeReplySignature.Reason("needed", needed.Term(), "needed_en", needed.Text().EN, "token", needed.String())}
	}
	return nil
}

// gateClass asks that the class is one of its scheme: the one that e names, or
// that of the classes the unit gave before.
func (f *fold) gateClass(e *Event, u int) []vocab.Reason {
	scheme := e.Scheme
	if scheme == "" && u >= 0 {
		scheme = f.units[u].facts.Scheme
	}
	if e.Class == "" {
		return nil
	}
	if scheme == "" {
		if e.Outcome != 0 {
			return nil // what it means is said
		}
		return []vocab.Reason{f.process.schemeMissing(e.Class)}
	}
	s, known := f.process.scheme(scheme)
	if !known && e.Outcome == 0 && e.Scheme != "" {
		return []vocab.Reason{codeSchemeUnknown.Reason("scheme", scheme, "schemes", f.process.schemeIDs())}
	}
	if _, ok := s.Class(e.Class); known && !ok {
		return []vocab.Reason{codeClassUnknown.Reason("class", e.Class, "scheme", scheme, "classes", s.codes())}
	}
	return nil
}

// schemeMissing says that a class stands without its scheme, and which of the
// place's own it may be one of.
func (p *Process) schemeMissing(class string) vocab.Reason {
	var ids []string
	for _, s := range p.Schemes {
		if _, ok := s.Class(class); ok {
			ids = append(ids, s.ID)
		}
	}
	if len(ids) == 0 {
		return codeClassScheme.Reason("class", class)
	}
	own := vocab.Clip(strings.Join(ids, "、"))
	return codeClassScheme.As(
		"没有写明答复类别 "+vocab.Clip(class)+" 是哪一套分类中的；请填 scheme，本地方案中有这一类的是 "+own+"，或填 outcome",
		"it is not said in which scheme "+vocab.Clip(class)+" is a class; fill scheme, of those of the place it is in "+own+", or fill outcome").Reason("class", class)
}

// gateClose lists what the closing has not passed.
func (f *fold) gateClose() []vocab.Reason {
	var list []vocab.Reason
	if !f.process.OpinionsOptional {
		if missing := f.opinionsMissing(); len(missing) > 0 {
			list = append(list, codeCloseOpinions.Reason("units", strings.Join(missing, "、")))
		}
	}
	if f.process.Delivered {
		if owed := f.owed(); len(owed) > 0 {
			list = append(list, codeCloseDelivered.Reason("persons", strings.Join(owed, "、")))
		}
	}
	for _, s := range f.process.Consult {
		if s == ConsultStageAfter && !f.consulted(-1, s) {
			list = append(list, consultReason(s))
		}
	}
	return list
}

// consulted reports whether the proposer was consulted at the stage by unit u,
// or by anyone where u is -1; stage 0 is any.
func (f *fold) consulted(u int, s ConsultStage) bool {
	had := f.anyStages
	if u >= 0 {
		had = f.stages | f.units[u].stages
	}
	return had&(1<<s) != 0
}

func consultReason(s ConsultStage) vocab.Reason {
	t := s.Text()
	if s == 0 {
		t.EN = "any time before the reply"
	}
	return codeReplyConsult.Reason("stage", t.ZH, "stage_en", t.EN)
}
