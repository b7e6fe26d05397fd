package assign

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
)

// Org is the organisation that handles proposals 「承办单位」: a bureau with
// its sections and affiliates, or a city's desk with its departments.
//
// It is a record: an office system fills it, or LoadOrg reads it, and Validate
// tells what is wrong. Ids are the caller's strings; leaders and people share
// one set of ids, units have their own.
type Org struct {
	// ID is the id under which a case file names the organisation as a unit.
	ID   string `json:"id" needed:"yes"`
	Name string `json:"name"`
	// Head is the leader with overall duty 「主要领导负总责」, one of Leaders.
	Head string `json:"head,omitempty"`
	// Group is the leading group for proposals 「领导小组」; empty where there
	// is none.
	Group []GroupMember `json:"group,omitempty"`
	// Clerk is the person who works full-time on proposals 「专职办理员」, one
	// of People.
	Clerk   string   `json:"clerk,omitempty"`
	Leaders []Leader `json:"leaders,omitempty"`
	Units   []Unit   `json:"units" needed:"strict"`
	People  []Person `json:"people,omitempty"`
}

// GroupMember is one seat in the leading group, held by a leader or a person.
type GroupMember struct {
	ID   string `json:"id" needed:"yes"`
	Seat Seat   `json:"seat" needed:"yes"`
}

// Leader is a leader 「领导」 and the units that he or she supervises
// 「分管」.
type Leader struct {
	ID    string `json:"id" needed:"yes"`
	Name  string `json:"name"`
	Title string `json:"title,omitempty"`
	// Units are the ids of the units supervised. A unit has one leader.
	Units []string `json:"units,omitempty"`
	// Leaves are absences, Substitute the leader who then stands in.
	Leaves     []Leave `json:"leaves,omitempty"`
	Substitute string  `json:"substitute,omitempty"`
}

// Unit is a unit that handles items: a section 「科室」 or an affiliate
// 「局属单位」 of a bureau, or a department 「部门」 to which a city's desk
// hands them.
type Unit struct {
	ID   string   `json:"id" needed:"yes"`
	Name string   `json:"name" needed:"yes"`
	Kind UnitKind `json:"kind" needed:"yes"`
	// Duties are its duties 「职责」, a phrase each. The name counts as one
	// where there are no Labels.
	Duties []string `json:"duties,omitempty"`
	// Labels are the labels of a classifier whose items are this unit's, such
	// as "education"; whoever keeps the taxonomy keeps the list.
	Labels []string `json:"labels,omitempty"`
	// Capacity is how many items it takes at most, 0 for no limit. Load is how
	// many it holds already; they count against Capacity.
	Capacity int `json:"capacity,omitempty" limits:"minimum=0 maximum=1000000"`
	Load     int `json:"load,omitempty" limits:"minimum=0 maximum=1000000"`
	// Share is how much it can bear, in hundredths of what an ordinary unit
	// bears; 0 means 100. An item weighs half as much on a unit with 200.
	Share int `json:"share,omitempty" limits:"minimum=0 maximum=1000000"`
}

// Person is one who handles items 「责任人」 in a unit.
type Person struct {
	ID   string `json:"id" needed:"yes"`
	Name string `json:"name"`
	// Unit is the id of the unit that he or she belongs to.
	Unit string `json:"unit" needed:"yes"`
	// Skills are subjects that he or she knows, a phrase each.
	Skills []string `json:"skills,omitempty"`
	// Capacity, Load and Share are as in Unit.
	Capacity int `json:"capacity,omitempty" limits:"minimum=0 maximum=1000000"`
	Load     int `json:"load,omitempty" limits:"minimum=0 maximum=1000000"`
	Share    int `json:"share,omitempty" limits:"minimum=0 maximum=1000000"`
	// Leaves are absences, Substitute the person of the same unit who then
	// stands in.
	Leaves     []Leave `json:"leaves,omitempty"`
	Substitute string  `json:"substitute,omitempty"`
}

// Leave is an absence 「请假」 from the first to the last day, both included.
// An unset To has no end. Leaves may overlap; each day counts once.
type Leave struct {
	From deadline.Date `json:"from" needed:"yes"`
	To   deadline.Date `json:"to,omitzero"`
}

// covers reports whether d is a day of the leave; an unset d is not.
func (l Leave) covers(d deadline.Date) bool {
	return !d.IsZero() && !d.Before(l.From) && (l.To.IsZero() || !d.After(l.To))
}

// Unit returns the unit with the id.
func (o Org) Unit(id string) (Unit, bool) {
	for _, u := range o.Units {
		if u.ID == id {
			return u.clone(), true
		}
	}
	return Unit{}, false
}

// Leader returns the leader with the id.
func (o Org) Leader(id string) (Leader, bool) {
	for _, l := range o.Leaders {
		if l.ID == id {
			return l.clone(), true
		}
	}
	return Leader{}, false
}

// Person returns the person with the id.
func (o Org) Person(id string) (Person, bool) {
	for _, p := range o.People {
		if p.ID == id {
			return p.clone(), true
		}
	}
	return Person{}, false
}

// clone copies the organisation with all that it holds.
func (o Org) clone() Org {
	o.Group = slices.Clone(o.Group)
	o.Leaders = slices.Clone(o.Leaders)
	for i := range o.Leaders {
		o.Leaders[i] = o.Leaders[i].clone()
	}
	o.Units = slices.Clone(o.Units)
	for i := range o.Units {
		o.Units[i] = o.Units[i].clone()
	}
	o.People = slices.Clone(o.People)
	for i := range o.People {
		o.People[i] = o.People[i].clone()
	}
	return o
}

func (l Leader) clone() Leader {
	l.Units, l.Leaves = slices.Clone(l.Units), slices.Clone(l.Leaves)
	return l
}

func (u Unit) clone() Unit {
	u.Duties, u.Labels = slices.Clone(u.Duties), slices.Clone(u.Labels)
	return u
}

func (p Person) clone() Person {
	p.Skills, p.Leaves = slices.Clone(p.Skills), slices.Clone(p.Leaves)
	return p
}
