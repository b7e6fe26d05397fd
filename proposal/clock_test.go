package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestClockOfTheUnitThatAnswers(t *testing.T) {
	c := named(t, "A", straight()[:12]...)
	require.Equal(t, c.Clock("kjj"), c.Clock(""))
	require.Empty(t, c.Clock("nobody").Events[:0])
	require.Equal(t, vocab.Role(0), c.Clock("nobody").Role)
	returned := named(t, "B", append(straight()[:4:4],
		ev(proposal.EventKindReturnRequested, "2024-03-02", "kjj", why("r")), ev(proposal.EventKindReturnGranted, "2024-03-03", "kjj"))...)
	require.Equal(t, returned.Clock("kjj"), returned.Clock(""))
	var none proposal.Case
	require.Empty(t, none.Clock("").Events)
}

// Who accepted a paper has received it: periods that run from receipt start on
// that day where no receipt is recorded before.
func TestAcceptanceCountsAsReceipt(t *testing.T) {
	received := func(c proposal.Case) (list []deadline.Date) {
		for _, o := range c.Clock("kjj").Events {
			if o.Event == deadline.ClockEventReceived {
				list = append(list, o.Date)
			}
		}
		return list
	}
	s := straight()
	require.Equal(t, []deadline.Date{on("2024-03-04")}, received(named(t, "P1", s[:6]...)))
	both := append(s[:5:5], ev(proposal.EventKindReceived, "2024-03-02", "kjj"), s[5])
	require.Equal(t, []deadline.Date{on("2024-03-02")}, received(named(t, "P1", both...)))
}
