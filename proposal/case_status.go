package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
)

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

// status is where the case stands.
func (f *fold) status() Status {
	s := Status{State: f.state, Phase: phaseOf(f.state), Opinions: f.opinionsMissing(), Possible: f.possible()}
	for _, i := range f.living() {
		u := f.units[i].facts
		s.Units = append(s.Units, u)
		if !u.ended() {
			s.Open = append(s.Open, u.Unit)
		}
	}
	if f.anyReply() {
		s.Owed, s.Unrated = f.owed(), f.unrated()
	}
	return s
}

// letters are the latest deliveries by whom they reached and who sent them, as
// far as they were looked up.
type letters struct {
	on   map[letter]deadline.Date
	read int // so many of Facts.Deliveries
}

// letter is what a delivery is looked up by: a person and a unit, "" for what
// was sent for the case. Any is for all that reached the person.
type letter struct {
	person, unit string
	any          bool
}

// delivered brings the index of the deliveries up to date.
func (f *fold) delivered() map[letter]deadline.Date {
	l := &f.letters
	if l.on == nil {
		l.on = make(map[letter]deadline.Date)
	}
	for _, d := range f.facts.Deliveries[l.read:] {
		l.on[letter{person: d.Person, unit: d.Unit}] = d.Date
		l.on[letter{person: d.Person, any: true}] = d.Date
	}
	l.read = len(f.facts.Deliveries)
	return l.on
}

// owed lists the signers to whom a reply is still to be delivered: of every unit
// that replied, its latest reply; of a case that was merged, any letter. A
// letter of the case counts for all units that had replied by then.
func (f *fold) owed() []string {
	on := f.delivered()
	var replied []*UnitFacts // the latest reply first
	for _, i := range f.living() {
		if u := &f.units[i].facts; !u.RepliedOn.IsZero() {
			replied = append(replied, u)
		}
	}
	slices.SortStableFunc(replied, func(a, b *UnitFacts) int { return b.FinalReplyOn.Compare(a.FinalReplyOn) })
	return f.signersWithout(func(person string) bool {
		if len(replied) == 0 {
			_, any := on[letter{person: person, any: true}]
			return any
		}
		general := on[letter{person: person}]
		for _, u := range replied {
			if !general.Before(u.FinalReplyOn) {
				return true
			}
			if on[letter{person: person, unit: u.Unit}].Before(u.FinalReplyOn) {
				return false
			}
		}
		return true
	})
}

// unrated lists the signers without a verdict on the latest reply.
func (f *fold) unrated() []string {
	rated := map[string]bool{}
	for i := range f.facts.Ratings {
		r := &f.facts.Ratings[i]
		if r.Satisfaction != SatisfactionUnrated && r.Round == f.round(r.Unit) {
			rated[r.Person] = true
		}
	}
	return f.signersWithout(func(person string) bool { return rated[person] })
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
	for i := range f.proposal.Proposers {
		if id := f.proposal.Proposers[i].ID; f.signed(i) && !has(id) {
			list = append(list, id)
		}
	}
	return list
}
