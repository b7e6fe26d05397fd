package stats

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

func percents(t *testing.T, parts []int, digits int, r Rounding) []string {
	t.Helper()
	shares, err := Shares(parts, digits, r)
	require.NoError(t, err)
	var list []string
	for _, s := range shares {
		list = append(list, s.Percent)
	}
	return list
}

func TestShares(t *testing.T) {
	require.Equal(t, []string{"33.33", "33.33", "33.33"}, percents(t, []int{1, 1, 1}, 2, RoundingPlain))
	require.Equal(t, []string{"33.34", "33.33", "33.33"}, percents(t, []int{1, 1, 1}, 2, RoundingLargestRemainder), "the earlier of equal parts")
	require.Equal(t, []string{"17", "16", "67"}, percents(t, []int{1, 1, 4}, 0, RoundingLargestRemainder))
	require.Equal(t, []string{"0.0", "100.0"}, percents(t, []int{0, 5}, 1, RoundingLargestRemainder))
	require.Equal(t, []string{"", ""}, percents(t, []int{0, 0}, 1, RoundingLargestRemainder), "of nothing there is no share")
	require.Empty(t, percents(t, nil, 2, RoundingPlain))
	require.Equal(t, []string{"50", "50"}, percents(t, []int{3, 3}, -2, 0))
	require.Equal(t, []string{"33.333333", "66.666667"}, percents(t, []int{1, 2}, 99, 0))

	// 2024 session: 委员4534 + 集体472 of 5006 filed; 经济, 政治, 文化, 社会, 生态 as published.
	require.Equal(t, []string{"90.6", "9.4"}, percents(t, []int{4534, 472}, 1, RoundingPlain))
	require.Equal(t, []string{"39.7", "9.3", "9.1", "28.7", "13.2"}, percents(t, []int{1985, 465, 457, 1436, 663}, 1, RoundingPlain))

	// Published in 2021 as 11.36, 77.83, 8.31, 2.5 so that they add up to 100.
	shares, err := Shares([]int{41, 281, 30, 9}, 2, RoundingLargestRemainder)
	require.NoError(t, err)
	require.Equal(t, []Share{
		{41, 361, "11.36", false}, {281, 361, "77.84", false}, {30, 361, "8.31", false}, {9, 361, "2.49", false},
	}, shares)
	shares, err = Shares([]int{58, 26, 152, 31}, 1, RoundingLargestRemainder)
	require.NoError(t, err)
	require.Equal(t, Share{26, 267, "9.8", true}, shares[1])

	_, err = Shares([]int{1, -1}, 2, RoundingPlain)
	require.ErrorIs(t, err, ErrShare)
	_, err = Shares([]int{math.MaxInt, 1}, 2, RoundingPlain)
	require.ErrorIs(t, err, ErrShare)
}

// They add up to 100, none is more than one unit away from its exact value, and
// a larger part never has a smaller share.
func TestLargestRemainder(t *testing.T) {
	for seed := range 400 {
		var parts []int
		state := uint32(seed)*2654435761 + 1
		for range 1 + seed%9 {
			state = state*1664525 + 1013904223
			parts = append(parts, int(state>>20)%(1+seed*3))
		}
		for digits := 0; digits <= 3; digits++ {
			shares, err := Shares(parts, digits, RoundingLargestRemainder)
			require.NoError(t, err)
			sum, unit := new(big.Rat), big.NewRat(1, int64(math.Pow10(digits)))
			for n, s := range shares {
				if s.Whole == 0 {
					continue
				}
				p, ok := new(big.Rat).SetString(s.Percent)
				require.True(t, ok)
				sum.Add(sum, p)
				exact := big.NewRat(int64(s.Part)*100, int64(s.Whole))
				require.Equal(t, -1, new(big.Rat).Abs(new(big.Rat).Sub(p, exact)).Cmp(unit))
				for _, other := range shares[:n] {
					q, _ := new(big.Rat).SetString(other.Percent)
					require.False(t, other.Part > s.Part && q.Cmp(p) < 0)
				}
				require.Equal(t, s.Percent != percent(s.Part, s.Whole, digits), s.Adjusted)
			}
			if shares[0].Whole > 0 {
				require.Equal(t, "100", sum.RatString(), "%v at %d", parts, digits)
			}
		}
	}
}
