package proposal

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Stall is a case that nobody moves 「脱节断档」.
type Stall struct {
	// Index is the place of the case in the list given.
	Index int    `json:"index"`
	ID    string `json:"id"`
	State State  `json:"state"`
	// LastOn is the day of its latest event, Days how long ago that was.
	LastOn deadline.Date `json:"lastOn,omitzero"`
	Days   int           `json:"days,omitempty"`
	// Waiting are the units that have something to do; empty where the next
	// step is the assigner's or the proposer's.
	Waiting []string `json:"waiting,omitempty"`
	// Reasons say why it counts as stalled.
	Reasons []vocab.Reason `json:"reasons,omitempty"`
}

// Stalled finds the cases that are not over and without any event for more than
// limit days on the day today, and those that were replied to with a promise
// for which no date is set to look again. Longest first, then by id. A limit
// below 1 means 30. Events after today are not looked at.
func Stalled(cases []Case, today deadline.Date, limit int) []Stall {
	if limit < 1 {
		limit = 30
	}
	var list []Stall
	for i := range cases {
		c := &cases[i]
		f := Process{}.fold(&c.Proposal)
		for j := range c.Events {
			if !c.Events[j].Date.After(today) {
				f.step(&c.Events[j])
			}
		}
		if s, ok := f.stall(today, limit); ok {
			s.Index, s.ID = i, c.Proposal.ID
			list = append(list, s)
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		if list[i].Days != list[j].Days {
			return list[i].Days > list[j].Days
		}
		return list[i].ID < list[j].ID
	})
	return list
}

func (f *fold) stall(today deadline.Date, limit int) (Stall, bool) {
	x := &f.facts
	s := Stall{State: f.state, LastOn: x.LastOn}
	if !x.LastOn.IsZero() {
		s.Days = today.Sub(x.LastOn)
	}
	idle := f.state != StateDraft && f.state != StateNotFiled && f.state != StateMerged && !isFinal(f.state)
	if idle && s.Days > limit {
		s.Reasons = append(s.Reasons, codeStallIdle.Reason("days", itoa(s.Days)))
	}
	for _, c := range x.Commitments {
		if c.KeptOn.IsZero() && c.NextOn.IsZero() && (c.Due.IsZero() || c.Due.Before(today)) {
			s.Reasons = append(s.Reasons, codeStallPromise.Reason("commitment", c.ID))
		}
	}
	for _, i := range f.living() {
		if u := &f.units[i].facts; !u.ended() {
			s.Waiting = append(s.Waiting, u.Unit)
		}
	}
	return s, len(s.Reasons) > 0
}
