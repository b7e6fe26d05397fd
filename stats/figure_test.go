package stats

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPercent(t *testing.T) {
	for _, test := range []struct {
		part, whole, digits int
		want                string
	}{
		{35, 36, 2, "97.22"},
		{893, 1190, 2, "75.04"}, // 立案率 of a published report, 2025
		{1, 8, 2, "12.50"},
		{1, 800, 2, "0.13"}, // 0.125 is rounded up
		{3, 800, 2, "0.38"}, // 0.375
		{281, 361, 2, "77.84"},
		{36, 36, 2, "100.00"},
		{0, 5, 2, "0.00"},
		{0, 0, 2, ""},
		{2, 3, 0, "67"},
		{1, 200, 0, "1"}, // 0.5
		{2, 3, -4, "67"},
		{1, 3, 99, "33.333333333333333333"},
	} {
		require.Equal(t, test.want, Figure{Part: test.part, Whole: test.whole}.Percent(test.digits), "%d of %d", test.part, test.whole)
	}
}

// Against exact fractions: half up, never more than half a unit away.
func TestPercentIsTheNearest(t *testing.T) {
	for whole := 1; whole <= 150; whole++ {
		for part := 0; part <= whole; part++ {
			for digits := 0; digits <= 3; digits++ {
				scale := 100
				for range digits {
					scale *= 10
				}
				n := (2*part*scale + whole) / (2 * whole) // floor(x + ½)
				want := new(big.Rat).SetFrac64(int64(n), int64(scale/100)).FloatString(digits)
				require.Equal(t, want, Figure{Part: part, Whole: whole}.Percent(digits))
			}
		}
	}
}

func TestFigureJSON(t *testing.T) {
	f := indicator(t, OnTimeRate).Figure(sample())
	b, err := json.Marshal(f)
	require.NoError(t, err)
	var back Figure
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, f, back)
	require.True(t, strings.HasPrefix(string(b), `{"indicator":"on_time_rate","name":{"zh":"按期办结率","en":"On-time rate"},"unit":"件","part":`), string(b))

	b, err = json.Marshal(Figure{Indicator: "x", Unit: UnitItem})
	require.NoError(t, err)
	require.Contains(t, string(b), `"part":0,"whole":0,"percent":null`)
	require.Error(t, json.Unmarshal([]byte(`{"part":"1"}`), &back))
}

func TestNewCount(t *testing.T) {
	f := NewCount("group_members", zhEN("成员", "members"), zhEN("领导小组成员人数", "members of the leading group"), UnitPerson, 12)
	require.Equal(t, 12, f.Part)
	require.Equal(t, 12, f.Whole)
	require.False(t, Figure{}.HasValue())
}
