package proposal

// Status is where a case stands and on whom it waits, for a list or a screen.
type Status struct {
	State State
	Phase Phase
	// Units are the undertakings that were not released.
	Units []UnitFacts
	// Open are the units that still have something to do, Opinions those of
	// them whose assisting opinion is missing.
	Open, Opinions []string
	// Owed are the signers to whom no reply was delivered yet; empty while
	// there is nothing to deliver.
	Owed []string
	// Possible are the events that the case would take now.
	Possible []Move
}

// Status tells where the case stands and on whom it waits.
func (c Case) Status() Status {
	f := c.fold()
	s := Status{State: f.state, Phase: f.state.Phase(), Opinions: f.opinionsMissing(), Possible: c.Possible()}
	for i := range f.units {
		u := f.units[i].facts
		if u.State == UndertakingStateReleased {
			continue
		}
		s.Units = append(s.Units, u)
		if !u.Ended() {
			s.Open = append(s.Open, u.Unit)
		}
	}
	if f.anyReply() {
		s.Owed = f.owed()
	}
	return s
}

// owed lists the signers without a delivery since the latest reply.
func (f *fold) owed() []string {
	var list []string
next:
	for i, p := range f.proposal.Proposers {
		if c := f.consent(i); i > 0 && c != 0 && c != ConsentAgreed {
			continue
		}
		for _, d := range f.facts.Deliveries {
			if d.Person == p.ID {
				continue next
			}
		}
		list = append(list, p.ID)
	}
	return list
}
