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
	// Unrated are the signers whose verdict on the latest reply is missing;
	// empty while there is nothing to rate.
	Unrated []string
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
		s.Owed, s.Unrated = f.owed(), f.unrated()
	}
	return s
}

// owed lists the signers to whom no reply was delivered.
func (f *fold) owed() []string {
	return f.signersWithout(func(person string) bool {
		for _, d := range f.facts.Deliveries {
			if d.Person == person {
				return true
			}
		}
		return false
	})
}

// unrated lists the signers without a verdict on the latest reply.
func (f *fold) unrated() []string {
	round := 1 + f.facts.Redos
	return f.signersWithout(func(person string) bool {
		for _, r := range f.facts.Ratings {
			if r.Person == person && r.Round == round && r.Satisfaction != SatisfactionUnrated {
				return true
			}
		}
		return false
	})
}

// signersWithout lists the signers of whom has is not true.
func (f *fold) signersWithout(has func(person string) bool) []string {
	var list []string
	for i, p := range f.proposal.Proposers {
		if c := f.consent(i); (i == 0 || c == 0 || c == ConsentAgreed) && !has(p.ID) {
			list = append(list, p.ID)
		}
	}
	return list
}
