package proposal

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// guard lists the conditions beyond the tables that stand against e. u is the
// place of the unit it concerns, -1 for the case.
func (f *fold) guard(e *Event, u int) []vocab.Reason {
	switch e.Kind {
	case EventKindCosigned:
		return f.guardCosign(e)
	case EventKindSubmitted, EventKindResubmitted:
		return f.guardSubmit(e)
	case EventKindFiled:
		return f.guardHanded(e)
	case EventKindRedirected:
		if e.Disposition != DispositionAdvice && e.Disposition != DispositionPublicOpinion {
			return []vocab.Reason{codeRedirectWord.reason()}
		}
	case EventKindMerged:
		return f.guardMerge(e)
	case EventKindUnmerged:
		if f.facts.MergedInto == "" {
			return []vocab.Reason{codeMergeNone.reason()}
		}
	case EventKindAssigned, EventKindUnitAdded, EventKindReassigned:
		return append(f.guardHanded(e), f.guardAssign(e)...)
	case EventKindReturnRequested:
		if until := f.process.ObjectionsUntil; !f.derived && !until.IsZero() && e.Date.After(until) {
			return []vocab.Reason{codeReturnWindow.reason("until", until.String())}
		}
	case EventKindPaused:
		if f.units[u].paused {
			return []vocab.Reason{codePauseOn.reason()}
		}
	case EventKindExtended:
		return guardExtension(e)
	case EventKindResumed:
		if !f.units[u].paused {
			return []vocab.Reason{codePauseOff.reason()}
		}
	case EventKindExtensionWithdrawn:
		if f.units[u].extensions == 0 {
			return []vocab.Reason{codeExtensionNone.reason()}
		}
	case EventKindDrafted:
		return f.guardClass(e, u)
	case EventKindReplied:
		return append(f.guardReply(e, u), f.guardContent(e, u)...)
	case EventKindCoOpinionSent:
		if f.process.ReviewOpinions && !f.derived && f.units[u].facts.State != UndertakingStateReviewed {
			return []vocab.Reason{codeReplyReview.reason("unit", f.units[u].facts.Unit)}
		}
	default:
		return f.guardAfter(e, u)
	}
	return nil
}

// guardAfter is guard for what follows a reply.
func (f *fold) guardAfter(e *Event, u int) []vocab.Reason {
	var list []vocab.Reason
	switch e.Kind {
	case EventKindDelivered:
		if !f.answered(u) {
			list = append(list, codeDeliverNone.reason())
		}
		list = append(list, f.guardSigner(e.Person)...)
		switch e.Channel {
		case 0, ChannelLetter, ChannelMail, ChannelOnline:
		default:
			list = append(list, codeDeliverOral.reason("channel", e.Channel.Term(), "channel_en", e.Channel.Text().EN))
		}
	case EventKindRated:
		if !f.answered(u) {
			list = append(list, codeRateNone.reason())
		}
		list = append(list, f.guardSigner(e.Person)...)
		list = append(list, guardGrades(e.Grades)...)
	case EventKindClassChanged:
		list = f.guardClass(e, u)
	case EventKindRedoOrdered:
		if u < 0 && !f.anyIn(UndertakingStateReplied) {
			list = append(list, codeRedoNone.reason())
		}
		if n := f.process.RedoLimit; n > 0 && !f.derived && f.facts.Redos >= n {
			list = append(list, codeRedoLimit.reason("n", strconv.Itoa(f.facts.Redos)))
		}
	case EventKindPublished:
		if e.Publication == PublicationModeWithheld && e.Reason == "" {
			list = append(list, codePublishReason.reason())
		}
		if !f.answered(u) {
			list = append(list, codePublishNone.reason())
		}
	case EventKindCommitted:
		if f.commitment(e.Commitment) >= 0 {
			list = append(list, codeCommitTwice.reason("commitment", e.Commitment))
		}
		list = append(list, f.guardDemands(e.Demands)...)
	case EventKindFollowedUp:
		if e.Commitment != "" && f.commitment(e.Commitment) < 0 {
			list = append(list, codeFollowUnknown.reason("commitment", e.Commitment))
		}
		list = append(list, f.guardContent(e, u)...)
	case EventKindClosed:
		list = f.guardClose()
	default:
	}
	return list
}

// guardClose lists the gates that closing has not passed.
func (f *fold) guardClose() []vocab.Reason {
	if f.derived {
		return nil
	}
	var list []vocab.Reason
	if missing := f.opinionsMissing(); len(missing) > 0 && !f.process.OpinionsOptional {
		list = append(list, codeCloseOpinions.reason("units", strings.Join(missing, "、")))
	}
	if f.process.Delivered {
		if owed := f.owed(); len(owed) > 0 {
			list = append(list, codeCloseDelivered.reason("persons", strings.Join(owed, "、")))
		}
	}
	for _, s := range f.process.Consult {
		if s == ConsultStageAfter && !f.consulted(-1, s) {
			list = append(list, consultReason(s))
		}
	}
	return list
}

// guardExtension asks for some time more, asked for before it is granted.
func guardExtension(e *Event) []vocab.Reason {
	var list []vocab.Reason
	if amount, err := deadline.ParsePeriod(e.Amount); e.Amount != "" && (err != nil || amount.Amount() <= 0) {
		list = append(list, codeExtensionAmount.reason("amount", e.Amount))
	}
	if e.Asked.After(e.Date) {
		list = append(list, codeExtensionAsked.reason("asked", e.Asked.String(), "date", e.Date.String()))
	}
	return list
}

func (f *fold) guardCosign(e *Event) []vocab.Reason {
	for i, p := range f.proposal.Proposers {
		if i == 0 || p.ID != e.Person {
			continue
		}
		if e.Consent == ConsentAgreed && !p.AnswerBy.IsZero() && e.Date.After(p.AnswerBy) {
			return []vocab.Reason{codeCosignLate.reason("person", p.ID, "until", p.AnswerBy.String())}
		}
		return nil
	}
	return []vocab.Reason{codeCosignUnknown.reason("person", e.Person)}
}

func (f *fold) guardSubmit(e *Event) []vocab.Reason {
	var list []vocab.Reason
	if f.proposal.Secret {
		list = append(list, codeSubmitSecret.reason())
	}
	if f.proposal.Title == "" {
		list = append(list, codeSubmitTitle.reason())
	}
	if len(f.proposal.Proposers) == 0 {
		list = append(list, codeSubmitProposer.reason())
	}
	for i, p := range f.proposal.Proposers {
		if i > 0 && f.consent(i) == ConsentPending && !p.AnswerBy.IsZero() && !e.Date.After(p.AnswerBy) {
			list = append(list, codeSubmitSigners.reason("person", p.ID, "until", p.AnswerBy.String()))
		}
	}
	return list
}

// guardHanded holds a file that begins with another body's filing to the
// process that allows it, and to what submission asks for.
func (f *fold) guardHanded(e *Event) []vocab.Reason {
	if f.state != StateDraft || f.derived {
		return nil
	}
	if !f.process.Handed {
		return []vocab.Reason{codeNotSubmitted.reason("event", e.Kind.Term(), "event_en", plain(e.Kind.String()))}
	}
	return f.guardSubmit(e)
}

func (f *fold) guardMerge(e *Event) []vocab.Reason {
	var list []vocab.Reason
	if e.Into == f.proposal.ID {
		list = append(list, codeMergeSelf.reason())
	}
	if f.facts.MergedInto != "" {
		list = append(list, codeMergeTwice.reason("into", f.facts.MergedInto))
	}
	reviewing := f.state == StateSubmitted || f.state == StateExamined
	kind := f.mergeKind(e)
	if reviewing != (kind == MergeKindAtReview) || kind == MergeKindInHandling && f.state == StateFiled {
		list = append(list, codeMergeKind.reason("kind", kind.Term(), "kind_en", kind.Text().EN,
			"state", f.state.Term(), "state_en", plain(f.state.String())))
	}
	return list
}

// mergeKind is the kind that e names, or the one that the state implies.
func (f *fold) mergeKind(e *Event) MergeKind {
	switch {
	case e.MergeKind != 0:
		return e.MergeKind
	case f.state == StateSubmitted || f.state == StateExamined:
		return MergeKindAtReview
	}
	return MergeKindAfterFiling
}

func (f *fold) guardAssign(e *Event) []vocab.Reason {
	var list []vocab.Reason
	from := -1
	if e.Kind == EventKindReassigned && e.From != "" {
		if from = f.unit(e.From); from < 0 || f.units[from].facts.Ended() && f.units[from].facts.State != UndertakingStateReleased {
			return append(list, codeUnitFrom.reason("from", e.From))
		}
	}
	role := f.role(e, from)
	if !role.Valid() && e.Role == 0 && e.Kind == EventKindReassigned {
		list = append(list, codeEventRole.reason())
	}
	for i := range f.units {
		u := &f.units[i].facts
		if i == from || u.State == UndertakingStateReleased {
			continue
		}
		primary := u.Role == vocab.RoleSole || u.Role == vocab.RoleLead
		switch {
		case u.Unit == e.Unit:
			list = append(list, codeUnitHolds.reason("unit", e.Unit))
		case role == vocab.RoleCopy || u.Role == vocab.RoleCopy:
		case e.Kind == EventKindUnitAdded && role == vocab.RoleAssist && u.Role == vocab.RoleSole: // who was alone now leads
		case primary && (role == vocab.RoleSole || role == vocab.RoleLead):
			list = append(list, codeUnitSecondLead.reason("unit", u.Unit))
		case primary && role == vocab.RoleSeparate, u.Role == vocab.RoleSeparate && (role == vocab.RoleSole || role == vocab.RoleLead):
			list = append(list, codeUnitSeparate.reason())
		case role == vocab.RoleSole || u.Role == vocab.RoleSole:
			list = append(list, codeUnitSole.reason())
		}
	}
	return list
}

// role is the role that e gives: its own, or for a reassignment that of the
// unit it replaces, or of the latest one that left.
func (f *fold) role(e *Event, from int) vocab.Role {
	if e.Role != 0 || e.Kind != EventKindReassigned {
		return e.Role
	}
	if from >= 0 {
		return f.units[from].facts.Role
	}
	if i := f.left(); i >= 0 {
		return f.units[i].facts.Role
	}
	return 0
}

// guardReply lists the gates that the reply of unit u has not passed.
func (f *fold) guardReply(e *Event, u int) []vocab.Reason {
	if f.derived {
		return nil
	}
	var list []vocab.Reason
	unit := &f.units[u].facts
	if !f.process.UnreviewedReplies && unit.State != UndertakingStateReviewed {
		list = append(list, codeReplyReview.reason("unit", unit.Unit))
	}
	if unit.Role == vocab.RoleLead && !f.process.OpinionsOptional {
		if missing := f.opinionsMissing(); len(missing) > 0 {
			list = append(list, codeReplyOpinions.reason("units", strings.Join(missing, "、")))
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
	if needed := f.process.required(f.facts.Key); e != nil && e.Signature < needed && unit.Signature < needed {
		list = append(list, codeReplySignature.reason("needed", needed.Term(), "needed_en", needed.Text().EN))
	}
	return list
}

// guardContent lists what is wrong with the class and the demands of e.
func (f *fold) guardContent(e *Event, u int) []vocab.Reason {
	list := f.guardClass(e, u)
	list = append(list, f.guardDemands(e.Demands)...)
	return append(list, f.guardDemands(e.Adopted)...)
}

// guardClass asks that the class is one of its scheme: the one that e names, or
// that of the classes the unit gave before.
func (f *fold) guardClass(e *Event, u int) []vocab.Reason {
	scheme := e.Scheme
	if scheme == "" && u >= 0 {
		scheme = f.units[u].facts.Scheme
	}
	if scheme == "" || e.Class == "" || f.derived {
		return nil
	}
	s, known := f.process.scheme(scheme)
	if !known && e.Outcome == 0 && e.Scheme != "" {
		return []vocab.Reason{codeSchemeUnknown.reason("scheme", scheme)}
	}
	if _, ok := s.Class(e.Class); known && !ok {
		return []vocab.Reason{codeClassUnknown.reason("class", e.Class, "scheme", scheme)}
	}
	return nil
}

func (f *fold) guardDemands(ids []string) []vocab.Reason {
	var list []vocab.Reason
next:
	for _, id := range ids {
		for _, d := range f.proposal.Demands {
			if d.ID == id {
				continue next
			}
		}
		list = append(list, codeDemandUnknown.reason("demand", id))
	}
	return list
}

// consulted reports whether the proposer was consulted at the stage by unit u,
// or by anyone where u is -1; stage 0 is any.
func (f *fold) consulted(u int, s ConsultStage) bool {
	if f.stages&(1<<s) != 0 {
		return true
	}
	for i := range f.units {
		if (u < 0 || i == u) && f.units[i].stages&(1<<s) != 0 {
			return true
		}
	}
	return false
}

func consultReason(s ConsultStage) vocab.Reason {
	t := s.Text()
	if s == 0 {
		t.EN = "any time before the reply"
	}
	return codeReplyConsult.reason("stage", t.ZH, "stage_en", t.EN)
}

func (f *fold) anyIn(s UndertakingState) bool {
	for i := range f.units {
		if f.units[i].facts.State == s {
			return true
		}
	}
	return false
}

func (f *fold) commitment(id string) int {
	for i := range f.facts.Commitments {
		if f.facts.Commitments[i].ID == id {
			return i
		}
	}
	return -1
}
