package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestStagesOfTheYear(t *testing.T) {
	var acts []deadline.Act
	for _, s := range vocab.All[proposal.Stage]() {
		require.NotEmpty(t, proposal.WorkOf(s), s)
		require.NotEmpty(t, proposal.ActsOf(s), s)
		acts = append(acts, proposal.ActsOf(s)...)
	}
	seen := map[deadline.Act]bool{}
	for _, a := range acts {
		require.False(t, seen[a], "%s falls due in one stage", a)
		seen[a] = true
	}
	require.Nil(t, proposal.WorkOf(proposal.Stage(99)))
	require.Nil(t, proposal.ActsOf(proposal.Stage(99)))
	s := straight()
	for n, want := range map[int]proposal.Stage{
		0: proposal.StagePreparation, 2: proposal.StagePreparation, 3: proposal.StageAssignment, 5: proposal.StageAssignment,
		8: proposal.StageHandling, 11: proposal.StageReplying, 12: proposal.StageReplying, 15: proposal.StageSummary,
	} {
		c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: s[:n]})
		require.NoError(t, err)
		require.Equal(t, want, c.Read().Stage(), n)
	}
	c := named(t, "A", append(s, ev(proposal.EventKindCommitted, "2024-06-02", "kjj", func(e *proposal.Event) {
		e.Commitment, e.Promise = "k1", "建目录"
	}))...)
	require.Equal(t, proposal.StageFollowUp, c.Read().Stage())
	out := named(t, "B", append(s[:2:2], ev(proposal.EventKindWithdrawn, "2024-02-01", ""))...)
	require.Equal(t, proposal.Stage(0), out.Read().Stage())
}
