package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestUnitsAskedForAddedAndRemoved(t *testing.T) {
	c := named(t, "A", append(straight()[:6:6],
		ev(proposal.EventKindUnitRequested, "2024-03-06", "kjj", why("涉及编目"), func(e *proposal.Event) { e.Other = "jyj" }),
		ev(proposal.EventKindUnitAdded, "2024-03-07", "jyj", role(vocab.RoleAssist)),
		ev(proposal.EventKindUnitRemoved, "2024-03-08", "czj", why("经费已落实")),
	)...)
	x := c.Facts()
	require.Equal(t, proposal.StateHandling, x.State)
	require.Equal(t, on("2024-03-08"), x.Units[1].ReleasedOn)
	require.Equal(t, []string{"jyj"}, c.Read().Status().Opinions)
	refused(t, c, ev(proposal.EventKindUnitAdded, "2024-03-09", "x", role(vocab.RoleSole)),
		"unit.second_lead", "unit.sole_with_others")
	refused(t, c, ev(proposal.EventKindUnitAdded, "2024-03-09", "x", role(vocab.RoleSeparate)), "unit.separate_with_lead")
	refused(t, c, ev(proposal.EventKindReassigned, "2024-03-09", "x", func(e *proposal.Event) { e.From = "nobody" }), "unit.from_unknown")
}

func TestSoleUnitLeadsOnceAnotherAssists(t *testing.T) {
	c := named(t, "A", append(intake(),
		ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole)),
		ev(proposal.EventKindAccepted, "2024-03-02", "kjj"),
		ev(proposal.EventKindUnitAdded, "2024-03-07", "czj", role(vocab.RoleAssist)),
	)...)
	require.Equal(t, vocab.RoleLead, c.Facts().Units[0].Role)
	require.Equal(t, vocab.RoleLead, c.Clock("kjj").Role)
	refused(t, c, ev(proposal.EventKindReplied, "2024-03-08", "kjj"), "reply.not_reviewed", "reply.opinions_missing")
}

func TestInterimReplyLeavesTheCaseOpen(t *testing.T) {
	c := named(t, "A", append(straight()[:7:7], ev(proposal.EventKindInterimReplied, "2024-03-30", "kjj", func(e *proposal.Event) { e.Number = "科提〔2024〕1号" }))...)
	x := c.Facts()
	require.Equal(t, proposal.StateHandling, x.State)
	require.Equal(t, 1, x.Interim)
	require.Equal(t, on("2024-03-30"), x.Units[0].InterimOn)
	require.True(t, x.RepliedOn.IsZero())
}
