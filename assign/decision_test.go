package assign

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// The decisions go into the case file as they are.
func TestDecisionEventsFitTheCase(t *testing.T) {
	day := deadline.MustDate("2024-03-01")
	p := proposal.Proposal{ID: "1", Track: vocab.TrackProposal, Title: "科技专项资金与大型科研仪器共享", Body: "建议共享。",
		Proposers: []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindMember}}}
	c, err := proposal.Replay(proposal.Case{Proposal: p, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day}, {Kind: proposal.EventKindExamined, Date: day},
		{Kind: proposal.EventKindFiled, Date: day, Number: "1"},
	}})

	require.NoError(t, err)
	d := distribute(t, bureau(), []proposal.Proposal{p}, Options{Assigned: day}).Decisions[0]
	events := d.Events(day, "P1", "")
	require.Len(t, events, 2)
	for _, e := range events {
		c, err = proposal.Apply(c, e)
		require.NoError(t, err)
	}
	f := c.Facts()
	require.Equal(t, d.Unit, f.Units[0].Unit)
	require.Equal(t, d.Person, f.Units[0].Person)
	require.Equal(t, d.Leader, f.Units[0].Leader)
	require.Equal(t, vocab.RoleAssist, f.Units[1].Role)

	c, err = proposal.Apply(c, proposal.Event{Kind: proposal.EventKindReturnRequested, Date: day, Unit: d.Unit, Reason: "不属本单位职责"})
	require.NoError(t, err)
	c, err = proposal.Apply(c, proposal.Event{Kind: proposal.EventKindReturnGranted, Date: day, Unit: d.Unit})
	require.NoError(t, err)
	it := NewItem(c, "kjj")
	require.Equal(t, []string{d.Unit}, it.Returned)
	require.Equal(t, day, it.Assigned)
}

// In a bureau's own file the bureau is the unit, and its sections are inside it.
func TestDecisionEventsFitTheFileOfTheBureau(t *testing.T) {
	day := deadline.MustDate("2024-03-01")
	p := proposal.Proposal{ID: "1", Track: vocab.TrackProposal, Title: "科技专项资金与大型科研仪器共享", Body: "建议共享。",
		Proposers: []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindMember}}}
	for _, role := range []vocab.Role{vocab.RoleSole, vocab.RoleLead, vocab.RoleAssist, vocab.RoleSeparate, vocab.RoleUndertake, vocab.RoleCopy} {
		c, err := proposal.Replay(proposal.Case{Process: proposal.Process{Handed: true}, Proposal: p, Events: []proposal.Event{
			{Kind: proposal.EventKindAssigned, Date: day, Unit: "kjj", Handover: proposal.Handover{Role: role}},
		}})
		require.NoError(t, err)
		plan, err := DistributeItems(bureau(), []Item{NewItem(c, "kjj")}, Options{})
		require.NoError(t, err)
		d := plan.Decisions[0]
		events := d.Events(day, "P1", "kjj")
		require.Len(t, events, 1+len(d.Helpers))
		c, err = proposal.Apply(c, events...)
		require.NoError(t, err, role)
		units := c.Facts().Units
		require.Len(t, units, 1, "no section is a unit of the case")
		require.Equal(t, "kjj", units[0].Unit)
		require.Equal(t, role, units[0].Role, "helpers inside change nothing outside")
		require.Equal(t, []string{d.Unit, d.Leader, d.Person}, []string{units[0].Section, units[0].Leader, units[0].Person})
		require.Equal(t, day, units[0].DispatchedOn)
	}
}

func TestDecisionKeyIsStable(t *testing.T) {
	a := distribute(t, bureau(), demo(), Options{}).of("1")
	b := distribute(t, bureau(), demo()[:1], Options{Assigned: deadline.MustDate("2024-03-01")}).of("1")
	require.Equal(t, a.Key, b.Key)
	require.Len(t, a.Key, 36)
	require.NotEqual(t, a.Key, distribute(t, bureau(), demo(), Options{}).of("2").Key)
}

func TestDistributeNamesHelpers(t *testing.T) {
	plan := distribute(t, bureau(), []proposal.Proposal{{ID: "1", Title: "科技专项资金与大型科研仪器共享"}}, Options{Assigned: deadline.MustDate("2024-03-01")})
	d := plan.Decisions[0]
	require.Equal(t, vocab.RoleLead, d.Role)
	require.Len(t, d.Helpers, 1)
	require.NotEqual(t, d.Unit, d.Helpers[0].Unit)
	require.Equal(t, vocab.RoleAssist, d.Helpers[0].Role)
	require.Equal(t, "2024-04-01", d.Helpers[0].Due.Date.String())
	require.Contains(t, d.Why.ZH, "会同")
}

func TestDistributeSaysWhyABetterUnitDidNotGetIt(t *testing.T) {
	org := bureau()
	org.Units[3].Capacity, org.Units[3].Load = 1, 1 // centre is full
	ps := []proposal.Proposal{{ID: "1", Title: "重点实验室与科技专项资金"}}
	d := distribute(t, org, ps, Options{}).of("1")
	require.Equal(t, "project", d.Unit)
	org.Units[3].Capacity, org.Units[3].Load = 0, 500 // centre holds far more than the others
	d = distribute(t, org, ps, Options{}).of("1")
	require.Equal(t, "project", d.Unit)
	org.Units[1].Duties, org.Units[3].Duties = []string{"重点实验室"}, []string{"科技专项资金", "科技计划"}
	d = distribute(t, org, ps, Options{}).of("1")
	require.Equal(t, "project", d.Unit)
	require.Contains(t, codes(d.Reasons), "route.instead")
	require.Equal(t, []string{"against.load"}, codes(d.Others[0].Against))
	org.Units[3].Capacity = 500
	d = distribute(t, org, ps, Options{}).of("1")
	require.Equal(t, []string{"against.capacity"}, codes(d.Others[0].Against))
}
