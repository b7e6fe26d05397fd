package china_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func on(e deadline.ClockEvent, date string) deadline.Occurrence {
	return deadline.Occurrence{Event: e, Date: deadline.MustDate(date)}
}

func dues(t testing.TB, m deadline.Matter) []deadline.Due {
	all, err := china.Common3M().Dues(m, frozen)
	require.NoError(t, err)
	return all
}

func TestCommon3MGivesReplyAndObjectionToTheLeadUnit(t *testing.T) {
	all := dues(t, deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{
		on(deadline.ClockEventReceived, "2024-03-04"), on(deadline.ClockEventAssigned, "2024-03-01"),
	}})
	require.Len(t, all, 2)
	reply, objection := all[0], all[1]
	require.Equal(t, deadline.ActReply, reply.Act)
	require.Equal(t, "2024-06-01", reply.Date.String())
	require.Equal(t, "2024-05-31", reply.LastWorkday.String(), "1 June 2024 is a Saturday; the end is kept")
	require.Equal(t, "答复期限至2024年6月1日：自交办之日2024年3月1日起3个月，当日不计入；该日为休息日，最后一个工作日为2024年5月31日", reply.Summary().ZH)
	require.Equal(t, "reply: due 2024-06-01, 3 months from assigned 2024-03-01, that day not counted; a rest day, last workday 2024-05-31", reply.Summary().EN)
	require.Equal(t, deadline.ActReturnObjection, objection.Act)
	require.Equal(t, "2024-03-18", objection.Date.String())
	require.False(t, reply.Provisional)
}

func TestCommon3MGivesTheAssistingUnitOneMonth(t *testing.T) {
	all := dues(t, deadline.Matter{Role: vocab.RoleAssist, Events: []deadline.Occurrence{on(deadline.ClockEventAssigned, "2024-01-31")}})
	require.Len(t, all, 2)
	require.Equal(t, deadline.ActCoOpinion, all[0].Act)
	require.Equal(t, "2024-02-29", all[0].Date.String(), "no 31 February: the month's end")
	require.Equal(t, deadline.ClockEventReceived, all[1].Missing)
	require.True(t, all[1].Date.IsZero())
	require.Contains(t, all[1].Summary().ZH, "收到")
	require.Empty(t, dues(t, deadline.Matter{Role: vocab.RoleCopy}))
}

func TestHandingOnNeverResetsTheClock(t *testing.T) {
	all := dues(t, deadline.Matter{Events: []deadline.Occurrence{
		on(deadline.ClockEventAssigned, "2024-04-10"), on(deadline.ClockEventAssigned, "2024-03-01"),
	}})
	require.Equal(t, "2024-06-01", all[0].Date.String())
}

func TestStandingTurnsWithTheDays(t *testing.T) {
	p, cal := china.Common3M(), frozen
	base := []deadline.Occurrence{on(deadline.ClockEventAssigned, "2024-03-01"), on(deadline.ClockEventReceived, "2024-03-04")}
	for _, c := range []struct {
		today, done string
		act         deadline.Act
		want        deadline.Standing
	}{
		{"2024-02-29", "", deadline.ActReply, deadline.Standing{State: deadline.StandingNotStarted}},
		{"2024-03-01", "", deadline.ActReply, deadline.Standing{State: deadline.StandingOnTrack, N: 92, Unit: deadline.PeriodUnitDay}},
		{"2024-05-21", "", deadline.ActReply, deadline.Standing{State: deadline.StandingOnTrack, N: 11, Unit: deadline.PeriodUnitDay}},
		{"2024-05-22", "", deadline.ActReply, deadline.Standing{State: deadline.StandingDueSoon, N: 10, Unit: deadline.PeriodUnitDay, Alert: deadline.AlertBlue}},
		{"2024-05-27", "", deadline.ActReply, deadline.Standing{State: deadline.StandingDueSoon, N: 5, Unit: deadline.PeriodUnitDay, Alert: deadline.AlertYellow}},
		{"2024-06-01", "", deadline.ActReply, deadline.Standing{State: deadline.StandingDueSoon, Unit: deadline.PeriodUnitDay, Alert: deadline.AlertRed}},
		{"2024-06-02", "", deadline.ActReply, deadline.Standing{State: deadline.StandingOverdue, N: 1, Unit: deadline.PeriodUnitDay, Alert: deadline.AlertRed}},
		{"2024-07-01", "2024-06-01", deadline.ActReply, deadline.Standing{State: deadline.StandingMet, Met: deadline.MustDate("2024-06-01")}},
		{"2024-07-01", "2024-06-11", deadline.ActReply, deadline.Standing{State: deadline.StandingMetLate, N: 10, Unit: deadline.PeriodUnitDay, Met: deadline.MustDate("2024-06-11")}},
		{"2024-06-01", "2024-06-11", deadline.ActReply, deadline.Standing{State: deadline.StandingDueSoon, Unit: deadline.PeriodUnitDay, Alert: deadline.AlertRed}},
		{"2024-03-08", "", deadline.ActReturnObjection, deadline.Standing{State: deadline.StandingOnTrack, N: 6, Unit: deadline.PeriodUnitWorkday}},
		{"2024-03-11", "", deadline.ActReturnObjection, deadline.Standing{State: deadline.StandingDueSoon, N: 5, Unit: deadline.PeriodUnitWorkday, Alert: deadline.AlertBlue}},
		{"2024-03-19", "", deadline.ActReturnObjection, deadline.Standing{State: deadline.StandingInadmissible}},
	} {
		m := deadline.Matter{Events: base}
		if c.done != "" {
			m.Events = append(base[:2:2], on(deadline.ClockEventReplied, c.done))
		}
		for _, d := range dues(t, m) {
			if d.Act == c.act {
				got, err := p.Standing(d, m, deadline.MustDate(c.today), cal)
				require.NoError(t, err)
				require.Equal(t, c.want, got, "%s %s", c.act, c.today)
			}
		}
	}
	require.Equal(t, -3, deadline.Standing{State: deadline.StandingOverdue, N: 3}.Left())
	require.Equal(t, 3, deadline.Standing{State: deadline.StandingOnTrack, N: 3}.Left())
}

func TestRemindersFallOnWorkdaysAndKeepTheirKeys(t *testing.T) {
	p, cal := china.Common3M(), frozen
	m := deadline.Matter{Events: []deadline.Occurrence{on(deadline.ClockEventAssigned, "2024-07-05"), on(deadline.ClockEventReceived, "2024-07-08")}}
	all := dues(t, m)
	plan, err := p.Reminders("case-7/unit-2", all[0], cal) // due 2024-10-05, in the National Day holiday
	require.NoError(t, err)
	require.Len(t, plan, 6)
	seen := map[string]bool{}
	for i, r := range plan {
		worked, err := cal.IsWorkday(r.On)
		require.NoError(t, err)
		require.True(t, worked, r.On)
		require.False(t, seen[r.Key])
		seen[r.Key] = true
		require.True(t, i == 0 || plan[i-1].On.Before(r.On))
		require.Contains(t, r.Copy, deadline.RecipientClerk)
	}
	require.Equal(t, "2024-09-14", plan[0].On.String(), "a make-up Saturday is a day for reminders")
	require.Equal(t, "2024-09-30", plan[3].On.String())
	require.Equal(t, "2024-10-08", plan[4].On.String())
	require.Equal(t, "747694ac-814c-51e3-83fa-cef072e85234", plan[0].Key)
	again, err := p.Reminders("case-7/unit-2", all[0], cal)
	require.NoError(t, err)
	require.Equal(t, plan, again)
	other, err := p.Reminders("case-8/unit-2", all[0], cal)
	require.NoError(t, err)
	require.NotEqual(t, plan[0].Key, other[0].Key)
	// A right that lapses is not chased.
	plan, err = p.Reminders("case-7/unit-2", all[1], cal)
	require.NoError(t, err)
	for _, r := range plan {
		require.False(t, r.On.After(all[1].Date))
	}
	// A due that has not started has no plan.
	plan, err = p.Reminders("x", deadline.Due{Missing: deadline.ClockEventReceived}, cal)
	require.NoError(t, err)
	require.Empty(t, plan)
}

func TestDueBeyondTheCalendar(t *testing.T) {
	m := deadline.Matter{Events: []deadline.Occurrence{on(deadline.ClockEventAssigned, "2026-11-02")}}
	d := dues(t, m)[0]
	require.Equal(t, "2027-02-02", d.Date.String(), "months need no calendar")
	require.True(t, d.LastWorkday.IsZero())
	require.Equal(t, "due.last_workday_unknown", d.Notes[0].Code)
	m.Events = append(m.Events, on(deadline.ClockEventReceived, "2026-12-25"))
	_, err := china.Common3M().Dues(m, frozen)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
}

func TestPolicyIsPlainData(t *testing.T) {
	data, err := json.Marshal(china.Common3M())
	require.NoError(t, err)
	p, faults := vocab.Decode[deadline.Policy](data)
	require.Empty(t, faults)
	require.Equal(t, china.Common3M(), p)
}

func BenchmarkDues(b *testing.B) {
	p, cal := china.Common3M(), frozen
	m := deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{
		on(deadline.ClockEventAssigned, "2024-03-01"), on(deadline.ClockEventReceived, "2024-03-04"),
	}}
	b.ReportAllocs()
	for b.Loop() {
		_, _ = p.Dues(m, cal)
	}
}
