package assign

import (
	"slices"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Item is what assigning needs to know of one proposal 「待分办事项」. NewItem
// makes it from a case; a system that keeps no cases fills it itself.
type Item struct {
	// ID is the caller's key; an item twice in a batch is a fault.
	ID    string `json:"id"`
	Title string `json:"title"`
	Body  string `json:"body,omitempty"`
	// Track, Level, Timing, Proposer and Key are what deadlines depend on.
	Track    vocab.Track        `json:"track,omitzero"`
	Level    vocab.Level        `json:"level,omitzero"`
	Timing   vocab.Timing       `json:"timing,omitzero"`
	Proposer vocab.ProposerKind `json:"proposer,omitzero"`
	Key      bool               `json:"key,omitempty"`
	// Role is the role in which the organisation as a whole got the item:
	// RoleAssist where another one leads. Unset, the organisation answers
	// itself, and the unit gets RoleSole or RoleLead.
	Role vocab.Role `json:"role,omitzero"`
	// Assigned is when the organisation got it; unset, Options.Assigned holds.
	Assigned deadline.Date `json:"assigned,omitzero"`
	// Wished, Proposed and Confirmed are units named by the proposer, by the
	// examiners and by whoever decided, as ids or as names. Confirmed ones are
	// kept: the first leads, the others assist; where one of them cannot, the
	// item stays open. A confirmed name that is no
	// unit is named in the reasons, and a person has to look where none is
	// one; but a list that names the organisation itself was made a level
	// above and is passed over.
	Wished    []string `json:"wishedUnits,omitempty"`
	Proposed  []string `json:"proposedUnits,omitempty"`
	Confirmed []string `json:"confirmedUnits,omitempty"`
	// Returned are units that returned it 「申退」; it does not go to them
	// again.
	Returned []string `json:"returnedBy,omitempty"`
	// Secret tells that it is marked secret 「涉密」: such a paper does not
	// belong into this system, and a batch that holds one is refused.
	Secret bool `json:"secret,omitempty"`
}

// check faults what must not or cannot be planned with.
func (it Item) check(at string, faults *vocab.Faults) {
	if it.Secret {
		faults.Add(at+"/secret", codePlanSecret)
	}
	text := func(path, s string) {
		if !utf8.ValidString(s) {
			faults.Add(at+path, codePlanText)
		}
	}
	text("/id", it.ID)
	if mend := trimmed(it.ID); mend != it.ID && utf8.ValidString(it.ID) {
		faults.Add(at+"/id", codePlanText.As("编号首尾有空白或含不可见字符，请改为"+quote(mend), "the id has spaces at its ends or characters that nobody sees: write "+quote(mend)))
	}
	text("/title", it.Title)
	text("/body", it.Body)
	for _, l := range []struct {
		name string
		list []string
	}{{"/wishedUnits", it.Wished}, {"/proposedUnits", it.Proposed}, {"/confirmedUnits", it.Confirmed}, {"/returnedBy", it.Returned}} {
		for i, s := range l.list {
			text(vocab.At(l.name, i), s)
		}
	}
}

// NewItem makes the Item of a case. org is the id under which the case names
// the organisation that now assigns; its role and date are taken from there,
// "" where the case does not name it.
func NewItem(c proposal.Case, org string) Item {
	p := c.Proposal
	it := Item{
		ID: p.ID, Title: p.Title, Body: p.Body,
		Track: p.Track, Level: p.Level, Timing: p.Timing, Proposer: p.Kind(), Key: p.Key, Secret: p.Secret,
		Wished: slices.Clone(p.Wished), Proposed: slices.Clone(p.Proposed), Confirmed: slices.Clone(p.Confirmed),
	}
	if len(c.Events) == 0 {
		return it
	}
	f := c.Facts()
	it.Key = f.Key
	it.Assigned = f.AssignedOn
	for _, u := range f.Units {
		if !u.ReturnedOn.IsZero() && u.Unit != org && !slices.Contains(it.Returned, u.Unit) {
			it.Returned = append(it.Returned, u.Unit)
		}
		if u.Unit == org && org != "" && u.ReleasedOn.IsZero() {
			it.Role, it.Assigned = u.Role, u.AssignedOn
		}
	}
	return it
}
