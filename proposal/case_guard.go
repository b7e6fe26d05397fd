package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// guard lists the conditions beyond the tables that the log sets for e. u is the
// place of the unit it concerns, -1 for the case.
func (f *fold) guard(e *Event, u int) []vocab.Reason {
	switch e.Kind {
	case EventKindCosigned:
		return f.guardCosign(e)
	case EventKindSubmitted, EventKindResubmitted:
		return f.guardSubmit(e)
	case EventKindRedirected:
		if e.Disposition != DispositionAdvice && e.Disposition != DispositionPublicOpinion {
			return []vocab.Reason{codeRedirectWord.Reason()}
		}
	case EventKindMerged:
		return f.guardMerge(e)
	case EventKindSplit:
		return f.guardSplit(e)
	case EventKindKeyMarked:
		return guardOnce(e, f.keyOn)
	case EventKindExcellentMarked:
		return guardOnce(e, f.bestOn)
	case EventKindUnmerged:
		if f.facts.MergedInto == "" {
			return []vocab.Reason{codeMergeNone.Reason()}
		}
	case EventKindAssigned, EventKindUnitAdded, EventKindReassigned:
		return f.guardAssign(e)
	case EventKindPaused:
		if f.units[u].paused {
			return []vocab.Reason{codePauseOn.Reason()}
		}
	case EventKindExtended:
		return guardExtension(e)
	case EventKindResumed:
		if !f.units[u].paused {
			return []vocab.Reason{codePauseOff.Reason()}
		}
	case EventKindExtensionWithdrawn:
		if f.units[u].extensions == 0 {
			return []vocab.Reason{codeExtensionNone.Reason()}
		}
	default:
		return f.guardAfter(e, u)
	}
	return nil
}

// guardOnce asks that a mark was not given before, on the day.
func guardOnce(e *Event, on deadline.Date) []vocab.Reason {
	if on.IsZero() {
		return nil
	}
	return []vocab.Reason{codeMarkedTwice.Reason("event", e.Kind.Term(), "event_en", plain(e.Kind.String()), "date", on.String())}
}

// guardAfter is guard for what follows a reply.
func (f *fold) guardAfter(e *Event, u int) []vocab.Reason {
	var list []vocab.Reason
	switch e.Kind {
	case EventKindDelivered:
		if !f.answered(u) {
			list = append(list, codeDeliverNone.Reason())
		}
		list = append(list, f.guardSigner(e.Person)...)
		switch e.Channel {
		case 0, ChannelLetter, ChannelMail, ChannelOnline:
		default:
			list = append(list, codeDeliverOral.Reason("channel", e.Channel.Term(), "channel_en", e.Channel.Text().EN))
		}
	case EventKindRated:
		if !f.answered(u) {
			list = append(list, codeRateNone.Reason())
		}
		list = append(list, f.guardSigner(e.Person)...)
		list = append(list, f.guardGrades(e.Grades)...)
	case EventKindRedoOrdered:
		if u < 0 && f.lastReplied() < 0 {
			list = append(list, codeRedoNone.Reason())
		}
	case EventKindPublished:
		if e.Publication == PublicationModeWithheld && e.Reason == "" {
			list = append(list, codePublishReason.Reason())
		}
		if !f.answered(u) {
			list = append(list, codePublishNone.Reason())
		}
	case EventKindCommitted:
		if f.commitment(e.Commitment) >= 0 {
			list = append(list, codeCommitTwice.Reason("commitment", e.Commitment))
		}
	case EventKindFollowedUp:
		if e.Commitment != "" && f.commitment(e.Commitment) < 0 {
			list = append(list, codeFollowUnknown.Reason("commitment", e.Commitment))
		}
	default:
	}
	return list
}

// named asks that the demands that e names are those of the paper.
func (f *fold) named(e *Event) []vocab.Reason {
	switch e.Kind {
	case EventKindReplied, EventKindFollowedUp:
		return append(f.guardDemands(e.Demands), f.guardDemands(e.Adopted)...)
	case EventKindCommitted:
		return f.guardDemands(e.Demands)
	default:
	}
	return nil
}

// guardExtension asks for some time more, asked for before it is granted.
func guardExtension(e *Event) []vocab.Reason {
	var list []vocab.Reason
	if amount, err := deadline.ParsePeriod(e.Amount); e.Amount != "" && (err != nil || amount.Amount() <= 0) {
		list = append(list, codeExtensionAmount.Reason("amount", e.Amount))
	}
	if e.Asked.After(e.Date) {
		list = append(list, codeExtensionAsked.Reason("asked", e.Asked.String(), "date", e.Date.String()))
	}
	return list
}

func (f *fold) guardMerge(e *Event) []vocab.Reason {
	var list []vocab.Reason
	if e.Into == f.proposal.ID {
		list = append(list, codeMergeSelf.Reason())
	}
	if f.facts.MergedInto != "" {
		list = append(list, codeMergeTwice.Reason("into", f.facts.MergedInto))
	}
	reviewing := f.state == StateSubmitted || f.state == StateExamined
	kind := f.mergeKind(e)
	if reviewing != (kind == MergeKindAtReview) || kind == MergeKindInHandling && f.state == StateFiled {
		list = append(list, codeMergeKind.Reason("kind", kind.Term(), "kind_en", kind.Text().EN,
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
		if from = f.unit(e.From); from < 0 || f.units[from].facts.ended() && f.units[from].facts.State != undertakingReleased {
			return append(list, codeUnitFrom.Reason("from", e.From))
		}
	}
	role := f.role(e, from)
	if !role.Valid() && e.Role == 0 && e.Kind == EventKindReassigned {
		list = append(list, codeEventRole.Reason())
	}
	for _, i := range f.barring(e, role, from) {
		u := &f.units[i].facts
		primary := u.Role == vocab.RoleSole || u.Role == vocab.RoleLead
		switch {
		case u.Unit == e.Unit:
			list = append(list, codeUnitHolds.Reason("unit", e.Unit))
		case primary && (role == vocab.RoleSole || role == vocab.RoleLead):
			list = append(list, codeUnitSecondLead.Reason("unit", u.Unit))
		case primary && role == vocab.RoleSeparate, u.Role == vocab.RoleSeparate && (role == vocab.RoleSole || role == vocab.RoleLead):
			list = append(list, codeUnitSeparate.Reason())
		default:
			list = append(list, codeUnitSole.Reason())
		}
	}
	return list
}

// barring returns the places of the undertakings, in order, that stand against
// e, which gives the role, other than the one that the case is taken from. No
// other one is looked at, so that a log costs as much as it has refusals to
// tell of.
func (f *fold) barring(e *Event, role vocab.Role, from int) []int {
	var list []int
	if i := f.unit(e.Unit); i >= 0 && i != from && f.units[i].facts.State != undertakingReleased {
		list = append(list, i)
	}
	for r := range vocab.Role(nRoles) {
		if f.held[r] == 0 || !bars(r, role, e.Kind) {
			continue
		}
		for _, i := range f.inRole(r) {
			if i != from && f.units[i].facts.Unit != e.Unit {
				list = append(list, i)
			}
		}
	}
	slices.Sort(list)
	return list
}

// bars reports whether a unit in the role held keeps an event of the kind from
// giving another unit the role.
func bars(held, role vocab.Role, kind EventKind) bool {
	switch role {
	case vocab.RoleCopy:
		return false
	case vocab.RoleSole:
		return held != vocab.RoleCopy
	case vocab.RoleLead:
		return held == vocab.RoleSole || held == vocab.RoleLead || held == vocab.RoleSeparate
	case vocab.RoleSeparate:
		return held == vocab.RoleSole || held == vocab.RoleLead
	case vocab.RoleAssist, vocab.RoleUndertake:
		return held == vocab.RoleSole && kind != EventKindUnitAdded // who was alone now leads
	default:
	}
	return held == vocab.RoleSole
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
	if i := f.lastLeft(); i >= 0 {
		return f.units[i].facts.Role
	}
	return 0
}

// guardDemands lists the ids that are no demand of the paper.
func (f *fold) guardDemands(ids []string) []vocab.Reason {
	var list []vocab.Reason
	if len(ids) > 0 && f.demands == nil {
		f.demands = make(map[string]bool, len(f.proposal.Demands))
		for _, d := range f.proposal.Demands {
			f.demands[d.ID] = true
		}
	}
	for _, id := range ids {
		if !f.demands[id] {
			list = append(list, codeDemandUnknown.Reason("demand", id))
		}
	}
	return list
}

// commitment is the place of the commitment, -1 when there is none.
func (f *fold) commitment(id string) int {
	if i, ok := f.promises[id]; ok {
		return i
	}
	return -1
}
