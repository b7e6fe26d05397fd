package proposal_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func codesOf(list []vocab.Reason) (codes []string) {
	for _, r := range list {
		if !slices.Contains(codes, r.Code) {
			codes = append(codes, r.Code)
		}
	}
	slices.Sort(codes)
	return codes
}

// without is the straight way with some events forgotten.
func without(places ...int) proposal.Case {
	c := proposal.Case{Proposal: document()}
	for i, e := range straight() {
		if !slices.Contains(places, i) {
			c.Events = append(c.Events, e)
		}
	}
	return c
}

// Whatever was forgotten is put back where it belongs, and says what it changes.
func TestALateEntryFindsItsPlace(t *testing.T) {
	for i, e := range straight()[:14] {
		c := without(i)
		before := len(c.Events)
		in, err := c.Insert(e)
		require.NoError(t, err, e.Kind)
		require.Len(t, c.Events, before)
		require.Equal(t, e.Date, in.Case.Events[in.Index].Date)
		require.NoError(t, in.Case.Validate(), e.Kind)
		require.ElementsMatch(t, named(t, "P1", straight()...).Facts().Units, in.After.Facts().Units, e.Kind) // of one day the order is free
		require.Equal(t, c.Facts(), in.Before.Facts())
		require.Equal(t, in.Case.Facts(), in.After.Facts())
	}
}

func TestALateAcceptanceMendsWhatCameAfter(t *testing.T) {
	in, err := without(5).Insert(straight()[5])
	require.NoError(t, err)
	require.Equal(t, 5, in.Index)
	require.Equal(t, []string{"insert.clock", "insert.entered", "insert.fact", "insert.fits", "insert.state", "insert.unit"}, codesOf(in.Changes))
	require.Equal(t, "已补登：签收（2024-03-04，kjj），列第6项", in.Changes[0].Text.ZH)
	require.Equal(t, "本案由办理中变为已办结", in.Changes[1].Text.ZH)
	require.Contains(t, fmt.Sprint(in.Changes), "kjj由待签收变为已答复")
	require.Contains(t, fmt.Sprint(in.Changes), "kjj的期限计算计入：签收（2024-03-04）")
	require.Contains(t, fmt.Sprint(in.Changes), "原第11项答复（2024-04-20）现在合乎先后")
}

// On one day the last place at which the whole log fits is taken.
func TestALateEntryOfABusyDay(t *testing.T) {
	day := func(kind proposal.EventKind) proposal.Event { return ev(kind, "2024-04-01", "kjj") }
	c := proposal.Case{Proposal: document(), Events: append(intake(), ev(proposal.EventKindAssigned, "2024-04-01", "kjj", role(vocab.RoleSole)),
		day(proposal.EventKindDrafted), day(proposal.EventKindReviewed), day(proposal.EventKindReplied))}
	in, err := c.Insert(day(proposal.EventKindAccepted))
	require.NoError(t, err)
	require.Equal(t, 4, in.Index, "before the draft of the same day")

	c = in.Case
	in, err = c.Insert(day(proposal.EventKindReceived))
	require.NoError(t, err)
	require.Equal(t, 7, in.Index, "as late as it may be: the unit still works on it")
	in, err = c.Insert(day(proposal.EventKindConsulted))
	require.NoError(t, err)
	require.Equal(t, len(c.Events), in.Index, "nothing needs it sooner")

	// a thousand events of one day: few places are tried, and the right one found
	long := proposal.Case{Proposal: document(), Events: append(intake(), ev(proposal.EventKindAssigned, "2024-04-01", "kjj", role(vocab.RoleSole)))}
	for range 500 {
		long.Events = append(long.Events, day(proposal.EventKindReminded))
	}
	long.Events = append(long.Events, day(proposal.EventKindDrafted))
	for range 500 {
		long.Events = append(long.Events, day(proposal.EventKindReminded))
	}
	in, err = long.Insert(day(proposal.EventKindAccepted))
	require.NoError(t, err)
	require.Equal(t, 504, in.Index)
	require.NoError(t, in.Case.Validate())
}

func TestWhatHasNoPlaceIsRefused(t *testing.T) {
	c := named(t, "P1", straight()...)
	var r *proposal.Refusal
	for name, e := range map[string]proposal.Event{
		"a second acceptance":        ev(proposal.EventKindAccepted, "2024-03-20", "kjj"),
		"an opinion before the unit": ev(proposal.EventKindCoOpinionSent, "2024-02-01", "czj"),
		"no date":                    {Kind: proposal.EventKindReminded, Unit: "kjj"},
		"a verdict before the reply": verdict("m2", "kjj", result),
	} {
		if name == "a verdict before the reply" {
			e.Date = on("2024-04-01")
		}
		in, err := c.Insert(e)
		require.ErrorAs(t, err, &r, name)
		require.NotEmpty(t, r.Unmet, name)
		require.Empty(t, in.Case.Events, name)
	}
	require.Equal(t, "rate.no_reply", refusedInsert(t, c, func() proposal.Event { e := verdict("m2", "kjj", result); e.Date = on("2024-04-01"); return e }()).Unmet[0].Code)

	// what would take away what came after is shown and refused
	in, err := c.Insert(ev(proposal.EventKindWithdrawn, "2024-03-10", ""))
	require.ErrorAs(t, err, &r)
	require.Equal(t, "insert.breaks", r.Unmet[0].Code)
	require.Equal(t, 7, in.Index)
	require.Equal(t, proposal.StateWithdrawn, in.After.State())
}

func refusedInsert(t *testing.T, c proposal.Case, e proposal.Event) *proposal.Refusal {
	t.Helper()
	_, err := c.Insert(e)
	var r *proposal.Refusal
	require.ErrorAs(t, err, &r)
	return r
}

// A log with other faults takes an entry all the same, one by one.
func TestTwoForgottenEventsAreEnteredOneAfterTheOther(t *testing.T) {
	in, err := without(5, 9).Insert(straight()[9])
	require.ErrorIs(t, err, proposal.ErrRefused, "the draft needs the acceptance first")
	require.Zero(t, in.Index)
	in, err = without(5, 9).Insert(straight()[5])
	require.NoError(t, err)
	in, err = in.Case.Insert(straight()[9])
	require.NoError(t, err)
	require.NoError(t, in.Case.Validate())
}
