package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestSuggestionsGoToThePeoplesCongress(t *testing.T) {
	c := handled(t)
	c.Proposal.Track = vocab.TrackSuggestion
	require.Contains(t, reply.Outline(c, "科技局", reply.KindAnswer).Copies, "人大代表工作机构")
}
