package proposal_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func named(t *testing.T, id string, events ...proposal.Event) proposal.Case {
	t.Helper()
	p := document()
	p.ID = id
	c, err := proposal.Replay(proposal.Case{Proposal: p, Events: events})
	require.NoError(t, err)
	return c
}

func mergedInto(id, date string) proposal.Event {
	return ev(proposal.EventKindMerged, date, "", func(e *proposal.Event) { e.Into = id })
}

func TestGroupsResolveToOneRoot(t *testing.T) {
	s := straight()
	root := named(t, "A", s[:12]...)
	b := named(t, "B", append(s[:2:2], mergedInto("A", "2024-01-16"))...)
	c := named(t, "C", append(s[:6:6], mergedInto("B", "2024-03-06"))...)
	lone := named(t, "D", s[:3]...)
	cases := []proposal.Case{c, root, lone, b}
	groups, err := proposal.Groups(cases)
	require.NoError(t, err)
	require.Len(t, groups, 1)
	require.Equal(t, "A", groups[0].Root)
	require.Equal(t, "B", groups[0].Members[0].ID)
	require.Equal(t, proposal.MergeKindAtReview, groups[0].Members[0].Kind)
	require.Equal(t, "B", groups[0].Members[1].Into)
	require.Equal(t, []proposal.Owed{{Case: "A", Person: "m1"}, {Case: "A", Person: "m2"},
		{Case: "B", Person: "m1"}, {Case: "B", Person: "m2"}, {Case: "C", Person: "m1"}, {Case: "C", Person: "m2"}}, groups[0].Owed(cases))

	early := []proposal.Case{c, named(t, "A", s[:7]...), lone, b}
	require.Len(t, groups[0].Owed(early), 6, "before there is a reply all are owed one")
	out := []proposal.Case{c, named(t, "A", append(s[:3:3], ev(proposal.EventKindWithdrawn, "2024-04-30", "", func(e *proposal.Event) { e.By, e.Reason = "m1", "已解决" }))...), lone, b}
	require.Empty(t, groups[0].Owed(out), "nobody answers what was withdrawn")

	b, err = proposal.Apply(b, ev(proposal.EventKindDelivered, "2024-04-21", "", func(e *proposal.Event) { e.Person = "m1" }))
	require.NoError(t, err)
	cases[3] = b
	require.Len(t, groups[0].Owed(cases), 5)
}

// Copying the result of the main item to all members has written wrong results
// elsewhere: handling is shared, outcome and verdict are not.
func TestMembersKeepTheirOwnOutcome(t *testing.T) {
	s := straight()
	member, err := proposal.Replay(proposal.Case{Proposal: document(), Events: nil})
	require.NoError(t, err)
	member.Proposal.ID, member.Proposal.Number = "B", "第13号"
	member, err = proposal.Replay(proposal.Case{Proposal: member.Proposal, Events: append(s[:2:2], mergedInto("A", "2024-01-16"),
		ev(proposal.EventKindClassChanged, "2024-05-01", "", why("其中一条不可行"), func(e *proposal.Event) { e.By, e.Scheme, e.Class = "czj", "npc", "D" }))})

	require.NoError(t, err)
	cases := []proposal.Case{member, named(t, "A", s...), named(t, "C", append(s[:2:2], mergedInto("A", "2024-01-16"))...)}
	groups, err := proposal.Groups(cases)
	require.NoError(t, err)
	facts := groups[0].Facts(cases)
	require.Equal(t, []string{"A", "B", "C"}, []string{facts[0].ID, facts[1].ID, facts[2].ID})
	for _, x := range facts {
		require.Equal(t, on("2024-04-20"), x.RepliedOn, x.ID)
		require.Len(t, x.Units, 2)
	}
	require.Equal(t, "第13号", facts[1].Number)
	require.Equal(t, proposal.OutcomeReference, facts[1].Outcome)
	require.Equal(t, proposal.Outcome(0), facts[2].Outcome, "an outcome is never copied")
	require.Empty(t, facts[1].Ratings)
}

// A group can be asked with the cases in another order, or with some missing.
func TestGroupDoesNotDependOnTheOrder(t *testing.T) {
	s := straight()
	a, b := named(t, "A", s[:12]...), named(t, "B", append(s[:2:2], mergedInto("A", "2024-01-16"))...)
	groups, err := proposal.Groups([]proposal.Case{a, b})
	require.NoError(t, err)
	again, err := proposal.Groups([]proposal.Case{b, a})
	require.NoError(t, err)
	require.Equal(t, groups[0].Owed([]proposal.Case{a, b}), again[0].Owed([]proposal.Case{b, a}))
	require.Equal(t, groups[0].Facts([]proposal.Case{a, b}), groups[0].Facts([]proposal.Case{b, a}))
	require.Len(t, groups[0].Facts([]proposal.Case{a}), 1)
	require.Empty(t, groups[0].Facts(nil))
	require.Empty(t, groups[0].Owed(nil))
	require.Empty(t, groups[0].Clock(nil, "kjj").Events)
}

func TestGroupKeepsTheEarliestStart(t *testing.T) {
	s := straight()
	early := append(s[:3:3], ev(proposal.EventKindAssigned, "2024-02-01", "kjj", role(vocab.RoleSole)), mergedInto("A", "2024-03-01"))
	cases := []proposal.Case{named(t, "A", s[:6]...), named(t, "B", early...)}
	groups, err := proposal.Groups(cases)
	require.NoError(t, err)
	var starts []deadline.Date
	for _, o := range groups[0].Clock(cases, "kjj").Events {
		if o.Event == deadline.ClockEventAssigned {
			starts = append(starts, o.Date)
		}
	}
	require.Equal(t, []deadline.Date{on("2024-03-01"), on("2024-02-01")}, starts)
}

func TestGroupsNameCirclesAndMissingCases(t *testing.T) {
	s := straight()
	a := named(t, "A", append(s[:3:3], mergedInto("B", "2024-03-01"))...)
	b := named(t, "B", append(s[:3:3], mergedInto("A", "2024-03-01"))...)
	c := named(t, "C", append(s[:3:3], mergedInto("Z", "2024-03-01"))...)
	groups, err := proposal.Groups([]proposal.Case{a, b, c, c})
	require.Empty(t, groups)
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Equal(t, []string{"group.circle", "group.missing", "proposal.duplicate"}, fs.Codes())
}

func TestFollowUpsAreDueOnceThePromiseIs(t *testing.T) {
	c := named(t, "A", append(straight(),
		ev(proposal.EventKindCommitted, "2024-06-02", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise, e.Due = "k1", "建目录", on("2024-12-31") }),
		ev(proposal.EventKindCommitted, "2024-06-02", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise, e.Next = "k2", "定补贴", on("2024-09-01") }),
	)...)
	require.Empty(t, proposal.DueFollowUps([]proposal.Case{c}, on("2024-08-31")))
	due := proposal.DueFollowUps([]proposal.Case{c}, on("2025-01-01"))
	require.Len(t, due, 2)
	require.Equal(t, "k2", due[0].Commitment.ID)
	require.Equal(t, 1, due[1].Days)
	c, err := proposal.Apply(c, ev(proposal.EventKindFollowedUp, "2025-01-02", "", func(e *proposal.Event) { e.Commitment, e.Kept = "k2", true }))
	require.NoError(t, err)
	require.Len(t, proposal.DueFollowUps([]proposal.Case{c}, on("2025-01-02")), 1)
	require.Equal(t, "B", c.Facts().Class, "one of two promises kept does not upgrade")
}

func TestAMeasureCountsItsItems(t *testing.T) {
	m := proposal.Measure{ID: "1", Title: "科技创新若干措施", Kind: proposal.MeasureKindIncentive,
		Areas: []proposal.MeasureArea{{Name: "平台", Items: 4}, {Name: "人才", Items: 6}}, Proposals: []string{"A"}}
	require.NoError(t, m.Validate())
	require.Equal(t, 10, m.Items())
	m.Areas[1] = proposal.MeasureArea{Name: "平台", Items: -1}
	require.ErrorContains(t, m.Validate(), "/areas/1/name")
	require.ErrorContains(t, m.Validate(), "/areas/1/items")
}

func TestGroupsAskForAnID(t *testing.T) {
	_, err := proposal.Groups([]proposal.Case{{}, {}})
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Len(t, fs, 2)
	require.Equal(t, []string{"proposal.id_missing"}, fs.Codes())
}

// A chain of merges has one root; a ring and what hangs on it have none; a chain
// into a case that is not there is told for each of its members.
func TestGroupsOfChainsAndRings(t *testing.T) {
	merged := func(id, into string) proposal.Case {
		c := proposal.Case{Proposal: document(), Events: intake()}
		c.Proposal.ID = id
		if into != "" {
			c.Events = append(c.Events, ev(proposal.EventKindMerged, "2024-02-01", "", func(e *proposal.Event) { e.Into = into }))
		}
		return c
	}
	const n = 50
	var cases []proposal.Case
	for i := range n {
		cases = append(cases, merged(fmt.Sprint("chain", i), fmt.Sprint("chain", i+1)))
	}
	cases = append(cases, merged(fmt.Sprint("chain", n), ""))
	for i := range n {
		cases = append(cases, merged(fmt.Sprint("ring", i), fmt.Sprint("ring", (i+1)%n)), merged(fmt.Sprint("tail", i), fmt.Sprint("ring", i)))
		cases = append(cases, merged(fmt.Sprint("lost", i), fmt.Sprint("lost", i+1)))
	}
	groups, err := proposal.Groups(cases)
	require.Len(t, groups, 1)
	require.Equal(t, fmt.Sprint("chain", n), groups[0].Root)
	require.Len(t, groups[0].Members, n)
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Len(t, fs, 3*n)
	circle, missing := 0, 0
	for _, f := range fs {
		switch f.Code {
		case "group.circle":
			circle++
		case "group.missing":
			missing++
			require.Contains(t, f.Text.EN, fmt.Sprint("lost", n), "the case that is missing, not one on the way")
		}
	}
	require.Equal(t, []int{2 * n, n}, []int{circle, missing})
}
