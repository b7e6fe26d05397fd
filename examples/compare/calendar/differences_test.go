package calendar

import (
	"fmt"
	"testing"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/stretchr/testify/require"
)

// differing returns the days from 2004 to 2026 on which the peer answers
// otherwise than we do.
func differing(p peer) map[deadline.Date]bool {
	days := map[deadline.Date]bool{}
	for _, d := range covered() {
		if p.works(noon(d)) != works(d) {
			days[d] = true
		}
	}
	return days
}

// Each difference inside the years that a peer has data for, with the notice
// that settles it. All are the peer's errors.
func TestDifferencesBetween2004And2026(t *testing.T) {
	for _, c := range []struct {
		peer   peer
		first  int // first year of the peer's data
		day    string
		works  bool
		notice string
	}{
		// Two make-up workdays are missing from its list.
		{lunarGo(), 2004, "2013-04-07", true, "国办发明电〔2012〕33号"},
		{lunarGo(), 2004, "2013-10-12", true, "国办发明电〔2012〕33号"},
		// The Spring Festival of 2020 was extended after publication.
		{chineseHolidays(), 2016, "2020-01-31", false, "国办发明电〔2020〕1号"},
		{chineseHolidays(), 2016, "2020-02-01", false, "国办发明电〔2020〕1号"},
	} {
		d := deadline.MustDate(c.day)
		require.Equal(t, c.works, works(d), c.day)
		require.NotEqual(t, c.works, c.peer.works(noon(d)), "%s has mended %s", c.peer.name, c.day)
		day, err := frozen.Day(d)
		require.NoError(t, err)
		require.Contains(t, fmt.Sprintf("%+v", day), c.notice)
	}
	inData := map[string]int{}
	for _, c := range []struct {
		peer  peer
		first int
	}{{rickar(), 2004}, {rickarCached(), 2004}, {lunarGo(), 2004}, {chineseHolidays(), 2016}} {
		for d := range differing(c.peer) {
			if d.Year() >= c.first {
				inData[c.peer.name]++
			}
		}
	}
	require.Equal(t, map[string]int{"lunar-go": 2, "chinese-holidays-go": 2}, inData)
}

// Before its first year chinese-holidays-go goes by the week, and its error
// stays nil: 291 days of 2004 to 2015 are wrong, 210 weekdays off and 81
// make-up workdays.
func TestChineseHolidaysIsSilentBefore2016(t *testing.T) {
	p, wrong := chineseHolidays(), 0
	for _, d := range covered() {
		if d.Year() < 2016 {
			require.Equal(t, !isWeekend(noon(d)), p.works(noon(d)))
			if p.works(noon(d)) != works(d) {
				wrong++
			}
		}
	}
	require.Equal(t, 291, wrong)
}

// No peer says that it does not know: National Day of 2030 is a workday to all.
func TestBeyondTheNotices(t *testing.T) {
	d := deadline.MustDate("2030-10-01")
	require.Equal(t, time.Tuesday, d.Weekday())
	for _, p := range peers() {
		require.True(t, p.works(noon(d)), p.name)
	}
	_, err := frozen.IsWorkday(d)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	day, err := frozen.Estimated().Day(d)
	require.NoError(t, err)
	require.False(t, day.Workday(), "known from the decree, as an estimate")
}

// An instant is not a day: half past midnight in Beijing on National Day is
// still 30 September in UTC, and a peer that takes the instant's own date says
// that it is worked.
func TestInstantsNearMidnight(t *testing.T) {
	instant := time.Date(2024, 9, 30, 16, 30, 0, 0, time.UTC)
	require.Equal(t, "2024-10-01", deadline.DateOf(instant).String())
	require.False(t, works(deadline.DateOf(instant)))
	for _, p := range []peer{rickar(), rickarCached(), chineseHolidays()} { // lunar-go asks for year, month, day
		require.True(t, p.works(instant), p.name)
	}
}

// One wrong day moves every deadline that runs across it.
func TestAWrongDayMovesADeadline(t *testing.T) {
	from := deadline.MustDate("2013-04-03")
	next, err := frozen.AddWorkdays(from, 1)
	require.NoError(t, err)
	require.Equal(t, "2013-04-07", next.String())
	require.Equal(t, "2013-04-08", deadline.DateOf(lunarGo().add(noon(from), 1)).String())
}
