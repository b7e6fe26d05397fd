package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// words lists the fields of e that hold a value outside their set. JSON cannot
// bring one; a program can.
func (e *Event) words() []vocab.Reason {
	if e.Role <= vocab.RoleCopy && e.Consent <= ConsentExpired && e.Disposition <= DispositionSplit &&
		e.MergeKind <= MergeKindInHandling && e.Outcome <= OutcomePartlyAdopted &&
		e.Signature <= SignatureLevelHead && e.Stage <= ConsultStageAfter && e.Channel <= ChannelOther &&
		e.Front <= FrontProposer && e.Mode <= contactModeNotify && e.Publication <= PublicationModeWithheld &&
		(e.Step == 0 || e.Step.Valid()) && (e.Delay == 0 || e.Delay.Valid()) {
		return nil
	}
	var list []vocab.Reason
	bad := func(name string, is bool) {
		if is {
			list = append(list, codeEventWord.Reason("field", name))
		}
	}
	bad("role", e.Role > vocab.RoleCopy)
	bad("consent", e.Consent > ConsentExpired)
	bad("disposition", e.Disposition > DispositionSplit)
	bad("mergeKind", e.MergeKind > MergeKindInHandling)
	bad("outcome", e.Outcome > OutcomePartlyAdopted)
	bad("signature", e.Signature > SignatureLevelHead)
	bad("stage", e.Stage > ConsultStageAfter)
	bad("channel", e.Channel > ChannelOther)
	bad("front", e.Front > FrontProposer)
	bad("mode", e.Mode > contactModeNotify)
	bad("publication", e.Publication > PublicationModeWithheld)
	bad("step", e.Step != 0 && !e.Step.Valid())
	bad("delay", e.Delay != 0 && !e.Delay.Valid())
	return list
}

// texts lists the fields of e whose text holds what it must not hold, or is too
// long.
func (e *Event) texts() []vocab.Reason {
	var list []vocab.Reason
	check := func(name, s string) {
		if s != "" && !cleanText(s) {
			list = append(list, codeEventText.Reason("field", name))
		}
	}
	name := func(field, s string) {
		check(field, s)
		if padded(s) {
			list = append(list, codeEventPadded.Reason("field", field, "value", strings.TrimSpace(s)))
		}
	}
	name("by", e.By)
	name("unit", e.Unit)
	name("from", e.From)
	name("other", e.Other)
	name("leader", e.Leader)
	name("section", e.Section)
	name("person", e.Person)
	check("reason", e.Reason)
	check("note", e.Note)
	name("number", e.Number)
	name("into", e.Into)
	name("scheme", e.Scheme)
	name("class", e.Class)
	check("matter", e.Matter)
	check("answer", e.Answer)
	check("amount", e.Amount)
	name("commitment", e.Commitment)
	check("promise", e.Promise)
	check("opinion", e.Opinion)
	name("causedBy", e.CausedBy)
	for _, p := range e.Parts {
		name("parts", p.Title)
		for _, s := range append([]string{p.ID, p.Number, p.Unit}, p.Demands...) {
			name("parts", s)
		}
	}
	for _, ids := range [...][]string{e.Grounds, e.Demands, e.Adopted} {
		for _, s := range ids {
			name("ids", s)
		}
	}
	for _, g := range e.Grades {
		check("grades", g.Scale)
		check("grades", g.Label)
	}
	return list
}
