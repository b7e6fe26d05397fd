package assign

import (
	"github.com/google/uuid"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Namespace is the UUID of the name space in which the keys of decisions are
// made: the version 5 UUID of the URL
// https://github.com/seed-3129f372/tian/assign in the URL name space of RFC
// 4122.
const Namespace = "cc4e033a-d8b8-5ec1-8d52-1c4d29ad5648"

// Decision says who handles one item, in which role and by when 「分办意见」.
type Decision struct {
	// Key is the same for the same item, unit and role everywhere: the UUID of
	// "decision", item, unit and role token, joined by line feeds, in
	// Namespace.
	Key   string     `json:"key"`
	Item  string     `json:"item"`
	Title string     `json:"title"`
	Role  vocab.Role `json:"role"`
	// Head has overall duty, Leader leads the handling, Unit and Person
	// handle; ids. Leader and Person are empty where the organisation has
	// none.
	Head   string `json:"head,omitempty"`
	Leader string `json:"leader,omitempty"`
	Unit   string `json:"unit"`
	Person string `json:"person,omitempty"`
	// Decided is false where a person should look at it before it goes out.
	Decided bool `json:"decided"`
	// Score is how well the unit fits, Cost what is missing to 1,000,000; 0
	// for a unit that was pinned.
	Score int `json:"score"`
	Cost  int `json:"cost"`
	// Helpers assist or get a copy.
	Helpers []Helper `json:"helpers,omitempty"`
	// Due is the date by law or policy: of the reply, or of the assisting
	// opinion. Zero where no date is known; Reasons then says why.
	Due deadline.Due `json:"due,omitzero"`
	// Dates are what person, unit, leader and head have to keep, in this
	// order.
	Dates []Milestone `json:"dates,omitempty"`
	// Why says it in one sentence, Reasons in pieces.
	Why     vocab.Text     `json:"summary"`
	Reasons []vocab.Reason `json:"why"`
	// Others are the other candidates and why not they.
	Others []Candidate `json:"others"`
}

// Helper is a unit that assists with an item or gets a copy 「会办、参阅」.
type Helper struct {
	Unit   string         `json:"unit"`
	Leader string         `json:"leader,omitempty"`
	Person string         `json:"person,omitempty"` // who was pinned, or stands in
	Role   vocab.Role     `json:"role"`
	Score  int            `json:"score"`
	Due    deadline.Due   `json:"due,omitzero"`
	For    []vocab.Reason `json:"for,omitempty"`
}

// Events returns the events that hand the item over on a date, ready for
// proposal.Apply. by is who decided, an id.
//
// file is the unit whose own file they are for. With "" the file is that of a
// desk that assigns to units: one assignment for the unit that handles it, then
// one for each helper. With the id of a bureau it is the bureau's file, in which
// the bureau is the unit and this decision is about what is inside it: one
// dispatch 「内部分办」 that names section, leader and person, then one for each
// helper. The role of the bureau itself is what it was assigned, and stays.
func (d Decision) Events(on deadline.Date, by, file string) []proposal.Event {
	event := func(unit string, role vocab.Role, leader string) proposal.Event {
		e := proposal.Event{Kind: proposal.EventKindAssigned, Date: on, By: by, Unit: unit, Handover: proposal.Handover{Role: role, Leader: leader}}
		if file != "" {
			e.Kind, e.Unit, e.Section = proposal.EventKindDispatched, file, unit
		}
		return e
	}
	role := d.Role
	if file != "" {
		role = 0 // inside, it is the one that handles, whatever the bureau is
	}
	events := []proposal.Event{event(d.Unit, role, d.Leader)}
	events[0].Person, events[0].Note = d.Person, d.Why.ZH
	for _, h := range d.Helpers {
		e := event(h.Unit, h.Role, h.Leader)
		e.Person = h.Person
		events = append(events, e)
	}
	return events
}

func key(parts ...string) string {
	name := ""
	for i, p := range parts {
		if i > 0 {
			name += "\n"
		}
		name += p
	}
	return uuid.NewSHA1(uuid.MustParse(Namespace), []byte(name)).String()
}
