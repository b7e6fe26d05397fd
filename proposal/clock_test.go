package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal"
)

func TestClockOfTheUnitThatAnswers(t *testing.T) {
	c := named(t, "A", straight()[:12]...)
	require.Equal(t, c.Clock("kjj"), c.Clock(""))
	require.Empty(t, c.Clock("nobody").Events[:0])
	require.Equal(t, proposal.Role(0), c.Clock("nobody").Role)
	returned := named(t, "B", append(straight()[:4:4],
		ev(proposal.EventKindReturnRequested, "2024-03-02", "kjj", why("r")), ev(proposal.EventKindReturnGranted, "2024-03-03", "kjj"))...)
	require.Equal(t, returned.Clock("kjj"), returned.Clock(""))
	var none proposal.Case
	require.Empty(t, none.Clock("").Events)
}
