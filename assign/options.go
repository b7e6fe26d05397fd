package assign

import (
	"strconv"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Options are what a plan is made with. The zero value is usable: units are
// then found by their duties alone and no dates are computed.
type Options struct {
	// Classifier labels items; a unit whose Labels hold the label gets them.
	// Nil: no labels.
	Classifier *classify.Classifier
	// Rules are the bureau's own rules; their conclusions are unit ids, and
	// one that is not is a fault. Nil: none.
	Rules *rule.Engine
	// Assigned is the day on which the organisation got the batch
	// 「交办日期」, for items that have no day of their own. Unset: no dates,
	// and leaves are not looked at, which Decision.Reasons says where there are
	// any.
	Assigned deadline.Date
	// Calendar and Policy give the dates. Zero: china.Calendar() and
	// china.Common3M().
	Calendar deadline.Calendar
	Policy   deadline.Policy
	// Pins fix what has been decided already, Recusals what must not be.
	Pins     []Pin
	Recusals []Recusal
	// LoadStep is what each item that a unit holds adds to the cost of its
	// next one, in millionths of certainty: with 1,000 a unit that holds ten
	// items more than another gets an item only if it fits at least one
	// hundredth better. 0 means 1,000 for sections and affiliates, and none
	// for departments: a desk goes by competence. PersonStep is the same for
	// people, by default 100,000. Negative: none. The defaults are ours.
	LoadStep   int
	PersonStep int
	// AssistAt is the score from which another unit is named to assist
	// 「会办」, in millionths, by default 250,000, and only where it is at
	// least half the score of the lead. Negative: none. The default is ours.
	AssistAt int
	// HandlerPresence is on how many of the workdays from the assignment to the
	// day on which the draft is handed in (Internal.Person; in a department to
	// the due date) a person has to be there to get an item, SignerPresence the
	// same for the leader and the days from which the draft has been checked to
	// its signing (Internal.Unit and Internal.Leader): who signs must be there
	// at the end. In hundredths, at most 100; 0 means 50, negative that leaves
	// are not looked at. With 50 nobody is passed over for one day of leave
	// unless there is no other workday. The defaults are ours.
	HandlerPresence int
	SignerPresence  int
	// Internal are the dates inside the organisation.
	Internal Internal
}

// Internal says how many workdays before the due date each one has to be done
// 「内部时限」. Zero fields mean 15, 10 and 5; these numbers are ours, no
// regulation stands behind them. Where half of the time given is shorter than
// the first of them, all shrink in proportion. Negative means on the due date.
type Internal struct {
	Person int `json:"person,omitempty"` // the person hands in the draft
	Unit   int `json:"unit,omitempty"`   // the unit has checked it
	Leader int `json:"leader,omitempty"` // the leader has signed it
}

// Pin fixes a part of what is decided about an item 「指定」. Unset fields are
// left to the plan: a pin with only Role says in which role the organisation
// got the item. Several pins name several units: one that leads and others
// that assist or get a copy, or all of them RoleSeparate. A pin that cannot be
// kept leaves its item open, whichever of the units it names.
type Pin struct {
	Item   string     `json:"item"`
	Unit   string     `json:"unit,omitempty"`
	Person string     `json:"person,omitempty"`
	Role   vocab.Role `json:"role,omitzero"`
	// Firm keeps the pin against leave, recusal and an earlier return, with a
	// reason that says so; capacities hold all the same. Unset, the item stays
	// open where the pin cannot be kept, unless a substitute takes it.
	Firm bool `json:"firm,omitempty"`
}

// Recusal keeps a unit, a leader or a person away from an item 「回避」.
type Recusal struct {
	Item string `json:"item"`
	ID   string `json:"id"`
}

// defaults of Options, in millionths, workdays and hundredths; ours.
const (
	defaultLoadStep   = 1_000
	defaultPersonStep = 100_000
	defaultAssistAt   = 250_000
	defaultPersonLead = 15
	defaultUnitLead   = 10
	defaultLeaderLead = 5
	defaultPresence   = 50
)

func (o Options) complete() Options {
	if o.Calendar.IsZero() {
		o.Calendar = china.Calendar()
	}
	if o.Policy.IsZero() {
		o.Policy = china.Common3M()
	}
	o.PersonStep = orDefault(o.PersonStep, defaultPersonStep, 0)
	o.AssistAt = orDefault(o.AssistAt, defaultAssistAt, million+1)
	o.HandlerPresence = orDefault(o.HandlerPresence, defaultPresence, 0)
	o.SignerPresence = orDefault(o.SignerPresence, defaultPresence, 0)
	o.Internal.Person = orDefault(o.Internal.Person, defaultPersonLead, 0)
	o.Internal.Unit = orDefault(o.Internal.Unit, defaultUnitLead, 0)
	o.Internal.Leader = orDefault(o.Internal.Leader, defaultLeaderLead, 0)
	return o
}

// loadStep is what an item adds to the cost of the next one in a unit.
func (o Options) loadStep(kind UnitKind) int {
	if o.LoadStep == 0 && kind == UnitKindDepartment {
		return 0
	}
	return orDefault(o.LoadStep, defaultLoadStep, 0)
}

func orDefault(n, zero, negative int) int {
	switch {
	case n == 0:
		return zero
	case n < 0:
		return negative
	}
	return n
}

// faults bounds the numbers, so that no sum overflows.
func (o Options) faults() vocab.Faults {
	var faults vocab.Faults
	for _, x := range []struct {
		path string
		n    int
		most int
	}{{"loadStep", o.LoadStep, million}, {"personStep", o.PersonStep, million},
		{"handlerPresence", o.HandlerPresence, 100}, {"signerPresence", o.SignerPresence, 100},
		{"internal/person", o.Internal.Person, million}, {"internal/unit", o.Internal.Unit, million}, {"internal/leader", o.Internal.Leader, million}} {
		if x.n > x.most {
			faults.Add("/options/"+x.path, codePlanStep, "n", strconv.Itoa(x.n), "most", strconv.Itoa(x.most))
		}
	}
	return faults
}
