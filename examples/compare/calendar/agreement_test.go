package calendar

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/stretchr/testify/require"
)

// Wherever no day on the way is one that the peer has wrong, both give the
// same answer: what is timed is the same work.
func TestPeersAgreeWhereTheyAreRight(t *testing.T) {
	cal, days := frozen, covered()
	for _, p := range peers() {
		wrong := wrongUpTo(days, differing(p))
		checked := 0
		for i := 0; i < len(days); i += 211 {
			from := days[i]
			for _, n := range adds {
				to, err := cal.AddWorkdays(from, n)
				if err != nil || wrong[to.Sub(days[0])+1] != wrong[i+1] {
					continue
				}
				require.Equal(t, to, deadline.DateOf(p.add(noon(from), n)), "%s: %s + %d", p.name, from, n)
				checked++
			}
			for _, d := range counts {
				if i+d >= len(days) || wrong[i+d+1] != wrong[i+1] {
					continue
				}
				n, err := cal.CountWorkdays(from, days[i+d])
				require.NoError(t, err)
				require.Equal(t, n, p.count(noon(from), noon(days[i+d])), "%s: %s to %s", p.name, from, days[i+d])
				checked++
			}
		}
		require.Greater(t, checked, 80, p.name)
	}
}

// wrongUpTo returns for each i how many of the first i days are wrong.
func wrongUpTo(days []deadline.Date, wrong map[deadline.Date]bool) []int {
	sum := make([]int, 1, len(days)+1)
	for i, d := range days {
		sum = append(sum, sum[i])
		if wrong[d] {
			sum[i+1]++
		}
	}
	return sum
}

func TestArithmeticAllocatesNothing(t *testing.T) {
	cal := frozen
	dates, _ := starts()
	for _, n := range adds {
		require.Zero(t, testing.AllocsPerRun(1, func() {
			for _, d := range dates {
				to, err := cal.AddWorkdays(d, n)
				back, err2 := cal.CountWorkdays(d, to)
				if err != nil || err2 != nil || back != n {
					t.Errorf("%s + %d = %s, counted %d, %v, %v", d, n, to, back, err, err2)
				}
			}
		}))
	}
}
