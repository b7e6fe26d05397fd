package turns

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestMedian(t *testing.T) {
	require.Zero(t, Median(nil))
	require.Equal(t, 3.0, Median([]float64{9, 3, 1}))
	require.Equal(t, 2.5, Median([]float64{9, 3, 2, 1}))
}

func TestRace(t *testing.T) {
	result := testing.Benchmark(func(b *testing.B) {
		Race(b,
			Entrant{"one", func(n int) { time.Sleep(time.Duration(n) * time.Millisecond) }},
			Entrant{"five", func(n int) { time.Sleep(time.Duration(n) * 5 * time.Millisecond) }})
	})
	require.InDelta(t, 5, result.Extra["five/one"], 2)
	require.Zero(t, result.NsPerOp())
}
