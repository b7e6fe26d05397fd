package proposal

// words lists the fields of e that hold a value outside their set. JSON cannot
// bring one; a program can.
func (e *Event) words() []Reason {
	if e.Role <= RoleCopy && e.Consent <= ConsentExpired && e.Disposition <= DispositionReturned &&
		e.MergeKind <= MergeKindInHandling && e.Outcome <= OutcomePartlyAdopted &&
		e.Signature <= SignatureLevelHead && e.Stage <= ConsultStageAfter && e.Channel <= ChannelOther &&
		e.Front <= FrontProposer && e.Mode <= ContactModeNotify && e.Publication <= PublicationModeWithheld {
		return nil
	}
	var list []Reason
	bad := func(name string, is bool) {
		if is {
			list = append(list, codeEventWord.reason("field", name))
		}
	}
	bad("role", e.Role > RoleCopy)
	bad("consent", e.Consent > ConsentExpired)
	bad("disposition", e.Disposition > DispositionReturned)
	bad("mergeKind", e.MergeKind > MergeKindInHandling)
	bad("outcome", e.Outcome > OutcomePartlyAdopted)
	bad("signature", e.Signature > SignatureLevelHead)
	bad("stage", e.Stage > ConsultStageAfter)
	bad("channel", e.Channel > ChannelOther)
	bad("front", e.Front > FrontProposer)
	bad("mode", e.Mode > ContactModeNotify)
	bad("publication", e.Publication > PublicationModeWithheld)
	return list
}
