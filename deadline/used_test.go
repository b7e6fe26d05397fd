package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

func TestUsedCountsWhatHasRunByToday(t *testing.T) {
	cal := frozen
	d := theDue(t, replyIn("10个工作日"), event("assigned", "2024-03-04"), event("paused", "2024-03-07"), event("resumed", "2024-03-12"))
	for today, want := range map[string]int{
		"2024-03-01": 0, "2024-03-04": 0, "2024-03-06": 2, "2024-03-07": 2, "2024-03-10": 2, "2024-03-11": 2, "2024-03-12": 3, "2024-03-21": 10, "2024-03-25": 12,
	} {
		n, unit, err := d.Used(deadline.MustDate(today), cal)
		require.NoError(t, err)
		require.Equal(t, want, n, today)
		require.Equal(t, deadline.PeriodUnitWorkday, unit)
	}
	require.Equal(t, "2024-03-21", d.Date.String(), "all of it used on the last day")
	// While the clock stands still nothing is used.
	d = theDue(t, replyIn("30日"), event("assigned", "2024-03-04"), event("stopped", "2024-03-10"))
	for _, today := range []string{"2024-03-09", "2024-03-10", "2024-05-01"} {
		n, unit, err := d.Used(deadline.MustDate(today), cal)
		require.NoError(t, err)
		require.Equal(t, 5, n)
		require.Equal(t, deadline.PeriodUnitDay, unit)
	}
	n, _, err := deadline.Due{Missing: deadline.ClockEventReceived}.Used(deadline.MustDate("2024-05-01"), cal)
	require.NoError(t, err)
	require.Zero(t, n)
	d = theDue(t, replyIn("3个工作日"), event("assigned", "2026-12-24"))
	_, _, err = d.Used(deadline.MustDate("2027-02-01"), cal)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
}
