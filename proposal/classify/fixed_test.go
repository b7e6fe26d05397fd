package classify

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLog2IsExactToTwoUnitsAndMonotone(t *testing.T) {
	require.Zero(t, log2(0))
	for _, n := range []uint64{1, 2, 3, 5, 7, 10, 100, 1000, 65535, 65536, 1<<32 - 1, 1 << 40, math.MaxUint64} {
		want := math.Log2(float64(n)) * (1 << fraction)
		require.InDelta(t, want, float64(log2(n)), 2, "log2(%d)", n)
	}
	for n := uint64(1); n < 5000; n++ {
		require.LessOrEqual(t, log2(n), log2(n+1), "monotone at %d", n)
	}
}

func TestExp2IsExactToTwoUnitsAndMonotone(t *testing.T) {
	require.Equal(t, int64(million), exp2(0))
	require.Equal(t, int64(million/2), exp2(1<<fraction))
	require.Zero(t, exp2(100<<fraction))
	last := int64(million)
	for n := int64(0); n < 25<<fraction; n += 7 {
		got := exp2(n)
		require.InDelta(t, million*math.Exp2(-float64(n)/(1<<fraction)), float64(got), 2)
		require.LessOrEqual(t, got, last)
		last = got
	}
}
