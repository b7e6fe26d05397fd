package deadline_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// What users of other systems complain of most, one test each, worst first.

func TestComplaintWorkingDaysAreIgnored(t *testing.T) {
	cal := frozen
	for _, c := range []struct{ period, start, want string }{
		{"5个工作日", "2024-10-01", "2024-10-12"}, // over the National Day to a Saturday on which offices work
		{"5日", "2024-09-29", "2024-10-04"},
		{"7日（遇休息日顺延）", "2024-09-29", "2024-10-08"},
		{"7日（遇休息日提前）", "2024-09-29", "2024-09-30"},
		{"1个星期", "2024-09-29", "2024-10-06"},
	} {
		end, err := deadline.MustPeriod(c.period).End(deadline.MustDate(c.start), cal)
		require.NoError(t, err)
		require.Equal(t, c.want, end.String(), c.period)
	}
}

func TestComplaintDayZeroOrDayOne(t *testing.T) {
	cal := frozen
	for _, c := range []struct{ period, start, want string }{
		{"3个工作日", "2024-03-11", "2024-03-14"}, // Monday and three days is Thursday
		{"3个工作日（首日计入）", "2024-03-11", "2024-03-13"},
		{"P1D", "2024-03-11", "2024-03-12"}, // a day is a day, not so many hours
		{"1个月", "2024-01-31", "2024-02-29"},
		{"1个月", "2023-02-28", "2023-03-28"},
		{"1个月（月末对月末）", "2023-02-28", "2023-03-31"},
	} {
		end, err := deadline.MustPeriod(c.period).End(deadline.MustDate(c.start), cal)
		require.NoError(t, err)
		require.Equal(t, c.want, end.String(), c.period)
	}
	// An extension counts from the raw start, never from a date already rolled.
	d := theDue(t, replyIn("30日（遇休息日顺延）"), event("assigned", "2024-02-29"), event("extended", "2024-03-20", "10日"))
	require.Equal(t, "2024-04-09", d.Date.String())
}

func TestComplaintNobodySeesHowADateCameAbout(t *testing.T) {
	d := theDue(t, replyIn("5个工作日"), event("assigned", "2024-09-29"))
	require.Equal(t, "2024-10-11", d.Date.String())
	require.Equal(t, "reply", d.Rule)
	require.NotEmpty(t, d.Summary().ZH)
	require.NotEmpty(t, d.Summary().EN)
	entries, err := d.Account(frozen)
	require.NoError(t, err)
	skipped := 0
	for _, e := range entries[1:] {
		require.NotEmpty(t, e.Why.ZH)
		if !e.Counted {
			skipped++
			require.Equal(t, "国办发明电〔2023〕7号", e.Source.Number)
		}
	}
	require.Equal(t, 7, skipped, "the days off, each with its notice")
}

func TestComplaintHolidaysArePublishedLate(t *testing.T) {
	cal := frozen
	_, err := cal.AddWorkdays(deadline.MustDate("2026-12-20"), 20)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	d, err := deadline.MustPeriod("20个工作日").Due(deadline.MustDate("2026-12-20"), cal.Estimated())
	require.NoError(t, err)
	require.True(t, d.Provisional)
	// An amendment lists the running deadlines that it moves, with the days.
	p := replyIn("5个工作日")
	moves, err := deadline.Diff(cal.AsOf(deadline.MustDate("2019-03-21")), cal.AsOf(deadline.MustDate("2019-03-22")), p, []deadline.Running{
		{ID: "a", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2019-04-29")}}},
		{ID: "b", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2019-03-01")}}},
	})
	require.NoError(t, err)
	require.Len(t, moves, 1)
	require.Equal(t, "2019-05-07 2019-05-08", moves[0].From.String()+" "+moves[0].To.String())
	require.Len(t, moves[0].Why, 3)
	for date, kind := range map[string]deadline.DayKind{
		"2024-10-01": deadline.DayKindStatutoryHoliday, "2024-10-04": deadline.DayKindAdjustedDayOff,
		"2024-10-12": deadline.DayKindMakeupWorkday, "2024-10-13": deadline.DayKindWeekend,
	} {
		day, err := cal.Day(deadline.MustDate(date))
		require.NoError(t, err)
		require.Equal(t, kind, day.Kind, date)
	}
}

func TestComplaintTheClockDoesNotStop(t *testing.T) {
	p, cal := replyIn("10个工作日"), frozen
	// A pause over a weekend costs no workdays; one from before the start counts from the start.
	require.Equal(t, "2024-03-18", theDue(t, p, event("assigned", "2024-03-04"), event("paused", "2024-03-09"), event("resumed", "2024-03-11")).Date.String())
	require.Equal(t, "2024-03-20", theDue(t, p, event("paused", "2024-03-01"), event("assigned", "2024-03-04"), event("resumed", "2024-03-07")).Date.String())
	// What is done is not late afterwards, what is stopped is not either.
	for _, ending := range []string{"replied", "stopped"} {
		m := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-04"), event(ending, "2024-03-08")}}
		dues, err := p.Dues(m, cal)
		require.NoError(t, err)
		s, err := p.Standing(dues[0], m, deadline.MustDate("2024-06-03"), cal)
		require.NoError(t, err)
		require.NotEqual(t, deadline.StandingOverdue, s.State, ending)
	}
	for reopens, want := range map[deadline.Reopening]string{
		deadline.ReopeningContinue: "2024-03-20", deadline.ReopeningRestart: "2024-03-26", deadline.ReopeningKeep: "2024-03-18",
	} {
		p.Reopens = reopens
		require.Equal(t, want, theDue(t, p, event("assigned", "2024-03-04"), event("stopped", "2024-03-08"), event("reopened", "2024-03-12")).Date.String(), reopens)
	}
}

func TestComplaintReassigningLeavesOrResetsTheDeadline(t *testing.T) {
	p := china.Common3M()
	m := deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{event("assigned", "2024-03-01"), event("received", "2024-03-04")}}
	first, err := p.Dues(m, frozen)
	require.NoError(t, err)
	m.Events = append(m.Events, event("assigned", "2024-04-15"), event("received", "2024-04-16"))
	again, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, first[0].Date, again[0].Date)
	// Another role is another set of rules, worked out anew.
	m.Role = vocab.RoleAssist
	other, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.ActCoOpinion, other[0].Act)
	require.Equal(t, "2024-04-01", other[0].Date.String())
}

func TestComplaintRemindersAtNightTwiceOrNever(t *testing.T) {
	p, cal := china.Common3M(), frozen
	for day := range (deadline.Span{First: deadline.MustDate("2024-01-01"), Last: deadline.MustDate("2024-07-31")}).Days() {
		dues, err := p.Dues(deadline.Matter{Events: []deadline.Occurrence{event("assigned", day.String())}}, cal)
		require.NoError(t, err)
		plan, err := p.Reminders("a", dues[0], cal)
		require.NoError(t, err)
		require.Len(t, plan, len(p.Steps), "none is lost")
		keys := map[string]bool{}
		for _, r := range plan {
			worked, err := cal.IsWorkday(r.On)
			require.NoError(t, err)
			require.True(t, worked)
			require.False(t, keys[r.Key])
			keys[r.Key] = true
		}
		same, err := p.Reminders("a", dues[0], cal)
		require.NoError(t, err)
		require.Equal(t, plan, same)
	}
}

func TestComplaintZonesMoveDates(t *testing.T) {
	require.Equal(t, "2024-10-01", deadline.DateOf(time.Date(2024, 9, 30, 16, 30, 0, 0, time.UTC)).String())
	require.Equal(t, "2024-10-01", deadline.DateOf(time.Date(2024, 9, 30, 9, 30, 0, 0, time.FixedZone("", -7*3600))).String())
	text, err := json.Marshal(deadline.MustDate("2024-10-01"))
	require.NoError(t, err)
	require.Equal(t, `"2024-10-01"`, string(text))
	value, err := deadline.MustDate("2024-10-01").Value()
	require.NoError(t, err)
	require.Equal(t, "2024-10-01", value)
}

func TestComplaintOneCalendarForAll(t *testing.T) {
	region, ok := china.RegionNamed("广西")
	require.True(t, ok)
	local, _, err := frozen.With(region.Layers...)
	require.NoError(t, err)
	start := deadline.MustDate("2017-03-29")
	for want, cal := range map[string]deadline.Calendar{"2017-03-31": frozen, "2017-04-06": local} {
		end, err := cal.AddWorkdays(start, 2)
		require.NoError(t, err)
		require.Equal(t, want, end.String())
	}
}

func TestComplaintOverdueListsAreWrong(t *testing.T) {
	p, cal := china.Common3M(), frozen
	matter := func(assigned string) deadline.Matter {
		return deadline.Matter{Events: []deadline.Occurrence{event("assigned", assigned)}}
	}
	items, err := p.Agenda([]deadline.Running{
		{ID: "on track", Matter: matter("2024-05-30")}, {ID: "late", Matter: matter("2024-03-01")},
		{ID: "later", Matter: matter("2024-02-01")}, {ID: "today", Matter: matter("2024-03-03")},
	}, deadline.MustDate("2024-06-03"), cal)
	require.NoError(t, err)
	var got []string
	for _, i := range items {
		if i.Due.Act == deadline.ActReply {
			got = append(got, i.ID+" "+i.Bucket.String())
		}
	}
	require.Equal(t, []string{"later overdue", "late overdue", "today today", "on track on_track"}, got)
}
