package deadline_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func TestAgendaIsInStatedOrder(t *testing.T) {
	p := replyIn("10日")
	p.Thresholds = []deadline.Threshold{{Alert: deadline.AlertYellow, Within: 3, Unit: deadline.PeriodUnitDay}}
	running := []deadline.Running{
		{ID: "waiting"},
		{ID: "late1", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-09")}}},
		{ID: "late9", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}},
		{ID: "today", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-10")}}},
		{ID: "soon", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-12")}}},
		{ID: "b-calm", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-18")}}},
		{ID: "a-calm", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-18")}}},
		{ID: "paused", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-11"), event("paused", "2024-03-13")}}},
		{ID: "done", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01"), event("replied", "2024-03-05")}}},
	}
	want := []string{
		"late9 overdue", "late1 overdue", "today today", "soon soon", "a-calm on_track", "b-calm on_track",
		"paused paused", "waiting waiting", "done closed",
	}
	r := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		r.Shuffle(len(running), func(i, j int) { running[i], running[j] = running[j], running[i] })
		items, err := p.Agenda(running, deadline.MustDate("2024-03-20"), frozen)
		require.NoError(t, err)
		var got []string
		for _, i := range items {
			got = append(got, i.ID+" "+i.Bucket.String())
		}
		require.Equal(t, want, got)
	}
	p = replyIn("10个工作日")
	_, err := p.Agenda([]deadline.Running{{ID: "x", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2026-12-30")}}}}, deadline.MustDate("2026-12-31"), frozen)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	var which *deadline.MatterError
	require.ErrorAs(t, err, &which)
	require.Equal(t, "x", which.ID)
}

func TestAChangedDueDateGivesANewPlan(t *testing.T) {
	p, cal := china.Common3M(), frozen
	m := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	plan := func() []deadline.Reminder {
		dues, err := p.Dues(m, cal)
		require.NoError(t, err)
		reminders, err := p.Reminders("c1", dues[0], cal)
		require.NoError(t, err)
		return reminders
	}
	old := plan()
	m.Events = append(m.Events, event("extended", "2024-05-20", "1个月"))
	change := deadline.DiffReminders(old, plan())
	require.Len(t, change.New, 6)
	require.Len(t, change.Cancelled, 6)
	require.Empty(t, change.Kept)
	// Taken back, the old keys are the keys again.
	m.Events = append(m.Events, event("extension_withdrawn", "2024-05-21"))
	change = deadline.DiffReminders(old, plan())
	require.Len(t, change.Kept, 6)
	require.Empty(t, change.New)
	require.Empty(t, change.Cancelled)
	// While the clock is paused nobody is reminded.
	m.Events = append(m.Events[:1], event("paused", "2024-05-27"))
	change = deadline.DiffReminders(old, plan())
	require.Len(t, change.Kept, 2)
	require.Len(t, change.Cancelled, 4)
}

func TestUnitsKeepTheirOwnClocksBesideTheStatutoryOne(t *testing.T) {
	p := china.Common3M()
	for received, want := range map[string]string{"2024-03-04": "2024-03-18", "2024-04-15": "2024-04-28"} {
		dues, err := p.Dues(deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{
			event("assigned", "2024-03-01"), event("received", received),
		}}, frozen)
		require.NoError(t, err)
		require.Equal(t, "2024-06-01", dues[0].Date.String(), "handing on never moves the statutory date")
		require.Equal(t, want, dues[1].Date.String(), "ten workdays from the unit's own receipt")
	}
}

func TestAMatterNamesAllItsFaults(t *testing.T) {
	require.NoError(t, deadline.Matter{}.Validate())
	err := deadline.Matter{
		Role: 9, Load: -1, Year: 10000,
		Events: []deadline.Occurrence{{}, {Event: deadline.ClockEventExtended, Date: deadline.MustDate("2024-01-01"), Amount: deadline.MustPeriod("-1日")}},
	}.Validate()
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"matter.date", "matter.event", "matter.extension", "matter.load", "matter.word", "matter.year"}, faults.Codes())
	require.Equal(t, "/events/1/amount", faults[5].Path)
}

func TestProvisionalLastWorkday(t *testing.T) {
	d, err := deadline.MustPeriod("1个月").Due(deadline.MustDate("2026-11-30"), frozen)
	require.NoError(t, err)
	require.Equal(t, "2026-12-30", d.Date.String())
	require.False(t, d.Provisional, "the date is firm")
	require.Equal(t, "due.last_workday_provisional", d.Notes[0].Code)
	d, err = deadline.MustPeriod("2个工作日").Due(deadline.MustDate("2026-12-28"), frozen)
	require.NoError(t, err)
	require.True(t, d.Provisional)
	require.Contains(t, d.Summary().ZH, "暂定")
}
