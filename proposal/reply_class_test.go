package proposal_test

import (
	"sort"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal"
)

func TestBuiltInSchemesAndScales(t *testing.T) {
	var ids []string
	for _, s := range proposal.Schemes() {
		require.NoError(t, s.Validate(), s.ID)
		require.NotEmpty(t, s.Name.ZH)
		require.False(t, s.Source.IsZero(), s.ID)
		ids = append(ids, s.ID)
	}
	require.True(t, sort.StringsAreSorted(ids))
	ids = nil
	for _, s := range proposal.Scales() {
		require.NoError(t, s.Validate(), s.ID)
		require.False(t, s.Source.IsZero(), s.ID)
		ids = append(ids, s.ID)
	}
	require.True(t, sort.StringsAreSorted(ids))
}

func TestSchemesAreCopies(t *testing.T) {
	proposal.Schemes()[0].Classes[0].Outcome = 0
	require.NoError(t, proposal.Schemes()[0].Validate())
	proposal.Scales()[0].Grades[0].Satisfaction = 0
	require.NoError(t, proposal.Scales()[0].Validate())
}

func TestSchemeValidateReportsAll(t *testing.T) {
	err := proposal.Scheme{Classes: []proposal.Class{{Code: "A"}, {Code: "A", Outcome: proposal.OutcomeSolved}}}.Validate()
	require.ErrorContains(t, err, "/id")
	require.ErrorContains(t, err, "/classes/0/outcome")
	require.ErrorContains(t, err, "/classes/1/code")
}

func TestScaleReadsAWordOnItsDimension(t *testing.T) {
	for _, s := range proposal.Scales() {
		if s.ID != "hongkou" {
			continue
		}
		g, ok := s.Grade(proposal.RatingDimensionRelevance, "基本针对")
		require.True(t, ok)
		require.Equal(t, proposal.SatisfactionMostlySatisfied, g.Satisfaction)
		_, ok = s.Grade(proposal.RatingDimensionResult, "基本针对")
		require.False(t, ok)
	}
}

// TestAnOwnSchemeKeepsItsOutcome holds that a class of the caller's own scheme keeps its outcome
// when the case is read without the process.
func TestAnOwnSchemeKeepsItsOutcome(t *testing.T) {
	own := proposal.Process{Schemes: []proposal.Scheme{{ID: "ours", Classes: []proposal.Class{{Code: "甲", Label: "已办", Outcome: proposal.OutcomeSolved}}}}}
	events := tenEvents()
	events[8].Scheme, events[8].Class = "ours", "甲"
	c, err := proposal.Replay(proposal.Case{Process: own, Proposal: document(), Events: events})
	require.NoError(t, err)
	require.Equal(t, proposal.OutcomeSolved, c.Facts().Outcome)
	again, err := proposal.Replay(proposal.Case{Process: own, Proposal: c.Proposal, Events: c.Events})
	require.NoError(t, err)
	require.Equal(t, c, again)
	_, err = proposal.Replay(proposal.Case{Proposal: document(), Events: events})
	require.ErrorContains(t, err, "class.scheme_unknown")
	events[8].Class = "乙"
	_, err = proposal.Replay(proposal.Case{Process: own, Proposal: document(), Events: events})
	require.ErrorContains(t, err, "class.unknown")
}
