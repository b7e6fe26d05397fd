package proposal_test

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/stretchr/testify/require"
)

func TestEveryStateHasAPhase(t *testing.T) {
	for _, s := range vocab.All[proposal.State]() {
		require.True(t, proposal.PhaseOf(s).Valid(), s)
	}
}
