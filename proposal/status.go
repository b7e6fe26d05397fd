package proposal

import "github.com/seed-3129f372/tian/deadline"

// Status is where a case stands and on whom it waits, for a list or a screen.
type Status struct {
	State State `json:"state"`
	Phase Phase `json:"phase"`
	// Units are the undertakings that were not released.
	Units []UnitFacts `json:"units,omitempty"`
	// Open are the units that still have something to do, Opinions those of
	// them whose assisting opinion is missing.
	Open     []string `json:"open,omitempty"`
	Opinions []string `json:"opinions,omitempty"`
	// Owed are the signers to whom no reply was delivered yet; empty while
	// there is nothing to deliver.
	Owed []string `json:"owed,omitempty"`
	// Unrated are the signers whose verdict on the latest reply is missing;
	// empty while there is nothing to rate.
	Unrated []string `json:"unrated,omitempty"`
	// Possible are the events that the case would take now.
	Possible []NextEvent `json:"possible,omitempty"`
}

// Status tells where the case stands and on whom it waits.
func (c Case) Status() Status {
	f := c.fold()
	s := Status{State: f.state, Phase: PhaseOf(f.state), Opinions: f.opinionsMissing(), Possible: c.Possible()}
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

// owed lists the signers to whom a reply is still to be delivered: of every unit
// that replied, its latest reply; of a case that was merged, any letter.
func (f *fold) owed() []string {
	return f.signersWithout(func(person string) bool {
		replied := false
		for i := range f.units {
			u := &f.units[i].facts
			if u.State == UndertakingStateReleased || u.RepliedOn.IsZero() {
				continue
			}
			replied = true
			if !f.delivered(person, u.Unit, u.FinalReplyOn) {
				return false
			}
		}
		return replied || f.delivered(person, "", deadline.Date{})
	})
}

// delivered reports whether a letter of the unit reached the person on the day
// or after it; unit "" is any.
func (f *fold) delivered(person, unit string, from deadline.Date) bool {
	for _, d := range f.facts.Deliveries {
		if d.Person == person && (unit == "" || d.Unit == "" || d.Unit == unit) && !d.Date.Before(from) {
			return true
		}
	}
	return false
}

// unrated lists the signers without a verdict on the latest reply.
func (f *fold) unrated() []string {
	return f.signersWithout(func(person string) bool {
		for _, r := range f.facts.Ratings {
			if r.Person == person && r.Round == f.round(r.Unit) && r.Satisfaction != SatisfactionUnrated {
				return true
			}
		}
		return false
	})
}

// round is the round that the replies of the unit have come to: 1, and one more
// after each handling again; for "" that of the case.
func (f *fold) round(unit string) int {
	if i := f.unit(unit); i >= 0 {
		return f.units[i].round
	}
	return 1 + f.facts.Redos
}

// signersWithout lists the signers of whom has is not true.
func (f *fold) signersWithout(has func(person string) bool) []string {
	var list []string
	for _, p := range f.signers() {
		if !has(p.ID) {
			list = append(list, p.ID)
		}
	}
	return list
}
