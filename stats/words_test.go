package stats

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func TestEveryFactHasABit(t *testing.T) {
	var all factSet
	for _, f := range vocab.All[Fact]() {
		require.False(t, all.has(f))
		all |= setOf(f)
		require.True(t, all.has(f))
	}
	require.Zero(t, setOf(0, Fact(200)))
}
