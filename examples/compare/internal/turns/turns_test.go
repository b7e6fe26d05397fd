package turns

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMedian(t *testing.T) {
	require.Zero(t, median(nil))
	require.Equal(t, 3.0, median([]float64{9, 3, 1}))
	require.Equal(t, 2.5, median([]float64{9, 3, 2, 1}))
}

// work keeps a processor busy.
func work(n int) (sum uint32) {
	for i := range uint32(n) {
		sum = sum*1664525 + i
	}
	return sum
}

func TestRace(t *testing.T) {
	var sum uint32
	result := testing.Benchmark(func(b *testing.B) {
		Race(b,
			Entrant{"one", func(n int) { sum += work(1000 * n) }},
			Entrant{"five", func(n int) { sum += work(5000 * n) }})
	})
	require.InDelta(t, 5, result.Extra["five/one"], 2)
	require.Zero(t, result.NsPerOp())
	require.Positive(t, result.Extra["one-ns"])
}
