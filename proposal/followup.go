package proposal

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline"
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
// day has come on the day today: oldest first, then by id and commitment.
func DueFollowUps(cases []Case, today deadline.Date) []DueFollowUp {
	var list []DueFollowUp
	for i := range cases {
		for _, c := range cases[i].fold().facts.Commitments {
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
