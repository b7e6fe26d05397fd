package proposal

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// DueFollowUp is one commitment that is to be looked at 「跟踪回访」.
type DueFollowUp struct {
	// Index is the place of the case in the list given.
	Index      int        `json:"index"`
	ID         string     `json:"id"`
	Commitment Commitment `json:"commitment,omitzero"`
	// On is the day set: the next date of the latest follow-up, else the day
	// by which it was promised, else the day of the promise.
	On deadline.Date `json:"on,omitzero"`
	// Days is how long ago that was; 0 is today.
	Days int `json:"days,omitempty"`
}

// DueFollowUps lists the open commitments of the cases, of whatever year, whose
// day has come on the day today: oldest first, then by id and commitment. Events
// after today are not looked at.
func DueFollowUps(cases []Case, today deadline.Date) []DueFollowUp {
	var list []DueFollowUp
	for i := range cases {
		for _, c := range cases[i].asOf(today).fold().facts.Commitments {
			on := c.NextOn
			if on.IsZero() {
				on = c.Due
			}
			if on.IsZero() {
				on = c.Date
			}
			if c.KeptOn.IsZero() && !on.After(today) {
				list = append(list, DueFollowUp{Index: i, ID: cases[i].Proposal.ID, Commitment: c, On: on, Days: today.Sub(on)})
			}
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.On != b.On {
			return a.On.Before(b.On)
		}
		if a.ID != b.ID {
			return a.ID < b.ID
		}
		return a.Commitment.ID < b.Commitment.ID
	})
	return list
}

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
// below 1 means 30. Events after today are not looked at; one that does not fit
// is a sign of life all the same.
func Stalled(cases []Case, today deadline.Date, limit int) []Stall {
	if limit < 1 {
		limit = 30
	}
	var list []Stall
	for i := range cases {
		c := cases[i].asOf(today)
		var last deadline.Date // of what is on record, whether it fits or not
		for j := range c.Events {
			last = later(last, c.Events[j].Date)
		}
		if s, ok := c.fold().stall(last, today, limit); ok {
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

func (f *fold) stall(last, today deadline.Date, limit int) (Stall, bool) {
	x := &f.facts
	s := Stall{State: f.state, LastOn: last}
	if !last.IsZero() {
		s.Days = today.Sub(last)
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
