package assign

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestDistributePeopleWithLimits(t *testing.T) {
	org := bureau()
	org.People[1].Capacity, org.People[1].Load = 2, 1 // P2 has room for one
	org.People[2].Capacity, org.People[2].Load = 1, 1 // P3 is full
	ps := []proposal.Proposal{{ID: "1", Title: "科技专项资金"}, {ID: "2", Title: "科技专项资金"}}
	plan := distribute(t, org, ps, Options{})
	require.Equal(t, "P2", plan.of("1").Person)
	require.Equal(t, "P2", plan.Open[0].CheapestFix.Place)
	require.EqualValues(t, plan.Objective.Mismatch+plan.Objective.Load, plan.Objective.total())

	// P2 may not, P3 has no room: the unit keeps the item and decides
	plan = distribute(t, org, ps[:1], Options{Recusals: []Recusal{{"1", "P2"}}})
	require.Equal(t, "project", plan.of("1").Unit)
	require.Empty(t, plan.of("1").Person)
	require.Contains(t, codes(plan.of("1").Reasons), "person.none")
}

func TestDistributePinnedPersonOnLeave(t *testing.T) {
	day := deadline.MustDate("2024-03-01")
	org := bureau()
	org.People[1].Leaves = []Leave{{From: day}}
	o := Options{Assigned: day, Pins: []Pin{{Item: "1", Person: "P2"}}}
	d := distribute(t, org, demo(), o).of("1")
	require.Equal(t, "P3", d.Person)
	require.Contains(t, codes(d.Reasons), "person.stands_in")
	org.People[1].Substitute = ""
	plan := distribute(t, org, demo(), o)
	require.Empty(t, plan.of("1").Unit, "nobody stands in: the pin cannot be kept")
	require.Equal(t, []Block{
		{LimitLeave, "P2", vocab.Text{ZH: "经办人二请假（2024-03-01至2024-05-11的49个工作日中49个不在岗），且无人代办",
			EN: "经办人二 is on leave (away on 49 of 49 workdays from 2024-03-01 to 2024-05-11), and nobody stands in"}},
		{LimitPin, "P2", vocab.Text{ZH: "已指定由经办人二办理", EN: "经办人二 is pinned"}},
	}, plan.Open[0].BlockedBy)
	require.Equal(t, Fix{Place: "P2", Instead: "P3", Text: vocab.Text{ZH: "改为指定经办人三即可", EN: "pin 经办人三 instead"}}, plan.Open[0].CheapestFix)
	o.Pins[0].Firm = true
	d = distribute(t, org, demo(), o).of("1")
	require.Equal(t, "P2", d.Person)
	require.Contains(t, codes(d.Reasons), "pin.firm")
}
