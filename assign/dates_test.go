package assign

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func TestDistributeDatesOfTheFour(t *testing.T) {
	plan := distribute(t, bureau(), demo()[:1], Options{Assigned: deadline.MustDate("2024-03-01")})
	var got []string
	for _, m := range plan.Decisions[0].Dates {
		got = append(got, fmt.Sprint(m.Who, " ", m.ID, " ", m.Date, " ", m.Own))
	}
	// last workday 2024-05-31; 15, 10, 5 workdays back; 2024-05-11 was a
	// make-up workday
	require.Equal(t, []string{
		"handler P2 2024-05-11 true", "unit_head project 2024-05-17 true", "leader L2 2024-05-24 true", "head L1 2024-06-01 false",
	}, got)

	// an assisting opinion is due in a month, so the internal dates shrink
	plan = distribute(t, bureau(), demo()[:1], Options{Assigned: deadline.MustDate("2024-03-01"), Pins: []Pin{{Item: "1", Role: vocab.RoleAssist}}})
	d := plan.Decisions[0]
	require.Equal(t, vocab.RoleAssist, d.Role)
	require.Equal(t, deadline.ActCoOpinion, d.Due.Act)
	require.Equal(t, "2024-04-01", d.Due.Date.String())
	require.Equal(t, "2024-03-18", d.Dates[0].Date.String())

	plan = distribute(t, bureau(), demo()[:1], Options{})
	require.True(t, plan.Decisions[0].Due.Date.IsZero())
	require.Empty(t, plan.Decisions[0].Dates)
}

// frozen is the national calendar as it was known at the end of 2025.
var frozen = china.Calendar().AsOf(deadline.MustDate("2025-12-31"))

// A year without a notice: the date of the reply needs no calendar, the
// internal ones do and are not guessed.
func TestInternalDatesAreNotGuessed(t *testing.T) {
	for _, on := range []string{"2031-03-03", "2026-10-08"} { // all of it, or only its end, beyond the last notice
		o := Options{Calendar: frozen, Assigned: deadline.MustDate(on)}
		d := distribute(t, bureau(), demo()[:1], o).Decisions[0]
		require.Len(t, d.Dates, 1)
		require.Equal(t, Milestone{deadline.RecipientHead, "L1", d.Due.Date, false, d.Dates[0].Text}, d.Dates[0])
		r := d.Reasons[len(d.Reasons)-1]
		require.Equal(t, "dates.unknown", r.Code)
		require.Equal(t, "放假安排尚未公布，内部时限无法计算", r.Text.ZH)
	}
	o := Options{Calendar: frozen, Assigned: deadline.MustDate("2031-03-03")}
	desk := Org{ID: "desk", Name: "某单位", Units: []Unit{{ID: "a", Name: "甲局", Kind: UnitKindDepartment, Duties: []string{"专项资金"}}}}
	d := distribute(t, desk, demo()[:1], o).Decisions[0]
	require.Len(t, d.Dates, 1)
	require.NotContains(t, codes(d.Reasons), "dates.unknown", "a department makes its own")
}

func TestInternalDatesOfNoTime(t *testing.T) {
	day, err := deadline.ParsePeriod("1日")
	require.NoError(t, err)
	o := Options{Assigned: deadline.MustDate("2024-03-01"), Internal: Internal{Person: -1, Unit: -1, Leader: -1}, Policy: deadline.Policy{
		ID: "own", Rules: []deadline.PolicyRule{{ID: "reply", Act: deadline.ActReply, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned, Period: day}}}}
	for range 9 { // some end on a rest day, whose last workday is before the first day
		next, err := o.Assigned.AddDays(1)
		require.NoError(t, err)
		for _, m := range distribute(t, bureau(), demo()[:1], o).Decisions[0].Dates[:3] {
			require.False(t, m.Date.After(next), m.Date)
		}
		o.Assigned = next
	}
	o.Internal.Person = million + 1
	_, err = Distribute(bureau(), nil, o)
	require.ErrorContains(t, err, "/options/internal/person")
}

func TestDistributeWithoutADueDateSaysWhy(t *testing.T) {
	workdays, err := deadline.ParsePeriod("10个工作日")
	require.NoError(t, err)
	policy := deadline.Policy{ID: "own", Rules: []deadline.PolicyRule{{
		ID: "reply", Act: deadline.ActReply, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned, Period: workdays,
	}}}
	o := Options{Calendar: frozen, Assigned: deadline.MustDate("2031-03-03"), Policy: policy}
	require.Contains(t, codes(distribute(t, bureau(), demo(), o).of("1").Reasons), "due.unknown")
	o.Assigned = deadline.MustDate("2024-03-01")
	require.Equal(t, "2024-03-15", distribute(t, bureau(), demo(), o).of("1").Due.Date.String())
	o.Pins = []Pin{{Item: "1", Role: vocab.RoleAssist}}
	require.Contains(t, codes(distribute(t, bureau(), demo(), o).of("1").Reasons), "due.none")
	o.Pins = []Pin{{Item: "1", Role: vocab.RoleCopy}}
	d := distribute(t, bureau(), demo(), o).of("1")
	require.True(t, d.Due.Date.IsZero())
	require.NotContains(t, codes(d.Reasons), "due.none")
	o.Pins, o.Policy.Rules[0].Start = nil, deadline.ClockEventReceived
	require.Contains(t, codes(distribute(t, bureau(), demo(), o).of("1").Reasons), "due.missing")
	o.Policy.Rules[0].Start = deadline.ClockEventAssigned
	o.Internal = Internal{Person: 4, Unit: -1, Leader: 1}
	var dates []string
	for _, m := range distribute(t, bureau(), demo(), o).of("1").Dates {
		dates = append(dates, m.Date.String())
	}
	require.Equal(t, []string{"2024-03-11", "2024-03-15", "2024-03-14", "2024-03-15"}, dates)
}
