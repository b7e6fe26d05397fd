package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

// replay reads an account without any calendar: consecutive days, as many
// counted as the amount, and the end on the last entry.
func replay(t testing.TB, p deadline.Period, entries []deadline.Entry) deadline.Date {
	counted := 0
	for i, e := range entries {
		if e.Counted {
			counted++
		}
		require.Equal(t, counted, e.N)
		require.NotEmpty(t, e.Why.ZH)
		require.NotEmpty(t, e.Why.EN)
		if i > 0 {
			gap := e.Date.Sub(entries[i-1].Date)
			require.True(t, gap == 1 || gap == -1, "days without a hole")
		}
	}
	want := p.Amount()
	if want < 0 {
		want = -want
	}
	switch p.Unit() {
	case deadline.PeriodUnitDay, deadline.PeriodUnitWorkday:
		require.Equal(t, want, counted)
	case deadline.PeriodUnitWeek:
		require.Equal(t, 7*want, counted)
	default: // a month has no fixed number of days
	}
	return entries[len(entries)-1].Date
}

func TestAccountReplaysToTheSameDate(t *testing.T) {
	cal := frozen
	for _, text := range []string{
		"10个工作日", "-7个工作日", "1个工作日（首日计入）", "5个工作日（首日计入）", "15日（遇休息日顺延）", "30日（遇休息日提前）",
		"3个月", "1个月（首日计入）", "2个星期", "-3个月", "0日（遇休息日顺延）", "0个工作日", "-5日（首日计入）", "1日（首日计入）",
	} {
		p := deadline.MustPeriod(text)
		for i := 0; i < 400; i += 3 {
			start, err := deadline.MustDate("2024-01-20").AddDays(i)
			require.NoError(t, err)
			end, err := p.End(start, cal)
			require.NoError(t, err)
			entries, err := p.Account(start, cal)
			require.NoError(t, err)
			require.Equal(t, start, entries[0].Date)
			require.Equal(t, end, replay(t, p, entries), "%s from %s", text, start)
		}
	}
}

func TestAccountOfACount(t *testing.T) {
	cal := frozen
	entries, err := cal.Account(deadline.MustDate("2024-09-27"), deadline.MustDate("2024-10-12"))
	require.NoError(t, err)
	require.Len(t, entries, 16)
	require.Equal(t, 7, entries[15].N)
	require.Equal(t, deadline.DayKindMakeupWorkday, entries[15].Kind)
	require.Equal(t, "调休上班，因国庆节（国办发明电〔2023〕7号），第7个工作日", entries[15].Why.ZH)
	require.Equal(t, "国办发明电〔2023〕7号", entries[4].Source.Number)
	back, err := cal.Account(deadline.MustDate("2024-10-14"), deadline.MustDate("2024-09-27"))
	require.NoError(t, err)
	require.Equal(t, -8, back[len(back)-1].N)
	_, err = cal.Account(deadline.MustDate("2026-12-25"), deadline.MustDate("2027-01-04"))
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
}
