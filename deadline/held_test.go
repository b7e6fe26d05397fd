package deadline_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// A question about a day that is not given is an error that says so, from every
// calendar; never an answer, and never a year that nobody asked for.
func TestAnUnsetDateIsNoDay(t *testing.T) {
	var unset deadline.Date
	some := deadline.MustDate("2024-03-01")
	for name, cal := range map[string]deadline.Calendar{"national": frozen, "estimated": frozen.Estimated(), "none": {}} {
		for question, err := range map[string]error{
			"worked":          second(cal.IsWorkday(unset)),
			"day":             second(cal.Day(unset)),
			"add":             second(cal.AddWorkdays(unset, 1)),
			"add backwards":   second(cal.AddWorkdays(unset, -1)),
			"count from":      second(cal.CountWorkdays(unset, some)),
			"count to":        second(cal.CountWorkdays(some, unset)),
			"roll":            second(cal.Roll(unset, deadline.RollNext)),
			"account from":    second(cal.Account(unset, some)),
			"account to":      second(cal.Account(some, unset)),
			"end in workdays": second(deadline.MustPeriod("3个工作日").End(unset, cal)),
			"end in months":   second(deadline.MustPeriod("3个月").End(unset, cal)),
			"due":             second(deadline.MustPeriod("3个月（遇休息日顺延）").Due(unset, cal)),
		} {
			require.ErrorIs(t, err, deadline.ErrDate, "%s: %s", name, question)
			require.NotErrorIs(t, err, deadline.ErrYearUnknown, "%s: %s", name, question)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// What makes an answer provisional does not depend on which of the two days is
// given first.
func TestCaveatsInEitherDirection(t *testing.T) {
	cal := frozen.Estimated()
	for _, days := range [][2]string{
		{"2026-12-01", "2027-01-10"}, {"2026-12-25", "2026-12-31"}, {"2027-05-01", "2028-05-01"}, {"2024-01-01", "2024-12-31"}, {"2027-01-01", "2027-01-01"},
	} {
		a, b := deadline.MustDate(days[0]), deadline.MustDate(days[1])
		forth, back := cal.Caveats(a, b), cal.Caveats(b, a)
		require.Equal(t, forth, back, days)
		require.Equal(t, days[0] < "2026-12-01", len(forth) == 0, days)
	}
}

// A count backwards out of a year that is only estimated is as provisional as
// one into it.
func TestACountBackwardsIsProvisionalToo(t *testing.T) {
	for _, c := range []struct {
		start, period string
		want          bool
	}{
		{"2027-01-15", "-12个工作日", true}, {"2026-12-24", "12个工作日", true}, {"2028-05-10", "-3个工作日", true}, {"2026-03-10", "-3个工作日", false}, {"2026-03-10", "3个工作日", false},
	} {
		d, err := deadline.MustPeriod(c.period).Due(deadline.MustDate(c.start), frozen.Estimated())
		require.NoError(t, err)
		require.Equal(t, c.want, d.Provisional, c)
	}
}

// Scopes that share one value among several are both in force for it.
func TestRulesOverlapWhereTheyShareOneValue(t *testing.T) {
	roles := func(list ...vocab.Role) deadline.Scope { return deadline.Scope{Roles: list} }
	for name, c := range map[string]struct {
		a, b deadline.Scope
		want bool
	}{
		"one of two":             {roles(vocab.RoleSole, vocab.RoleLead), roles(vocab.RoleLead, vocab.RoleAssist), true},
		"the last of three":      {roles(vocab.RoleSole, vocab.RoleSeparate, vocab.RoleLead), roles(vocab.RoleLead, vocab.RoleAssist), true},
		"none":                   {roles(vocab.RoleSole, vocab.RoleLead), roles(vocab.RoleAssist, vocab.RoleCopy), false},
		"all and one":            {deadline.Scope{}, roles(vocab.RoleLead), false}, // the narrower one decides
		"levels shared":          {deadline.Scope{Levels: []vocab.Level{vocab.LevelProvince, vocab.LevelCity}}, deadline.Scope{Levels: []vocab.Level{vocab.LevelCity, vocab.LevelCounty}}, true},
		"levels apart":           {deadline.Scope{Levels: []vocab.Level{vocab.LevelProvince}}, deadline.Scope{Levels: []vocab.Level{vocab.LevelCity, vocab.LevelCounty}}, false},
		"tracks apart, one role": {deadline.Scope{Tracks: []vocab.Track{vocab.TrackProposal}, Roles: []vocab.Role{vocab.RoleLead}}, deadline.Scope{Tracks: []vocab.Track{vocab.TrackSuggestion}, Roles: []vocab.Role{vocab.RoleLead}}, false},
		"timings apart":          {deadline.Scope{Timings: []vocab.Timing{vocab.TimingInSession}}, deadline.Scope{Timings: []vocab.Timing{vocab.TimingIntersessional}}, false},
		"proposers shared":       {deadline.Scope{Proposers: []vocab.ProposerKind{vocab.ProposerKindMember, vocab.ProposerKindParty}}, deadline.Scope{Proposers: []vocab.ProposerKind{vocab.ProposerKindParty, vocab.ProposerKindSector}}, true},
	} {
		p := replyIn("3个月")
		p.Title = vocab.Text{ZH: "甲", EN: "a"}
		p.Rules = append(p.Rules, replyIn("2个月").Rules...)
		p.Rules[0].Scope, p.Rules[1].Scope = c.a, c.b
		p.Rules[1].ID = "other"
		var faults vocab.Faults
		if !c.want {
			require.NoError(t, p.Validate(), name)
			continue
		}
		require.ErrorAs(t, p.Validate(), &faults, name)
		require.Equal(t, []string{"policy.overlap"}, faults.Codes(), name)
	}
}

// A fixed day stands whatever the calendar will say; one that is moved off a
// rest day hangs on it.
func TestWhenAFixedDayIsProvisional(t *testing.T) {
	cal := frozen.Estimated()
	due := func(roll deadline.Roll, year int) deadline.Due {
		p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{rule("a", deadline.RuleKindFixed, deadline.ActReply, func(r *deadline.PolicyRule) {
			day, err := deadline.ParseMonthDay("08-31")
			require.NoError(t, err)
			r.On, r.Roll = day, roll
		})}}
		start, err := deadline.NewDate(year, 3, 1)
		require.NoError(t, err)
		all, err := p.Dues(deadline.Matter{Events: []deadline.Occurrence{{Event: deadline.ClockEventAssigned, Date: start}}}, cal)
		require.NoError(t, err)
		require.Len(t, all, 1)
		require.Equal(t, year, all[0].Date.Year())
		return all[0]
	}
	for _, roll := range append(vocab.All[deadline.Roll](), 0) {
		moves := roll == deadline.RollNext || roll == deadline.RollPrevious
		require.Equal(t, moves, due(roll, 2028).Provisional, "%v in a year that is only estimated", roll)
		require.False(t, due(roll, 2024).Provisional, "%v in a year that was published", roll)
	}
}

// Events of one day that differ only in what was noted have one order, whatever
// order they were entered in.
func TestEventsOfOneDayHaveOneOrder(t *testing.T) {
	with := func(reason, by string) deadline.Occurrence {
		e := event("paused", "2024-03-10")
		e.Reason, e.By = reason, by
		return e
	}
	events := []deadline.Occurrence{
		event("assigned", "2024-03-01"), with("补充材料", ""), with("等待鉴定", ""), with("等待鉴定", "科长"), with("", ""), event("resumed", "2024-03-20"),
	}
	want := theDue(t, replyIn("3个月"), events...)
	require.Len(t, want.Events, 5)
	for i := range events {
		for j := range events {
			mixed := slices.Clone(events)
			mixed[i], mixed[j] = mixed[j], mixed[i]
			require.Equal(t, want, theDue(t, replyIn("3个月"), mixed...))
		}
	}
	slices.Reverse(events)
	require.Equal(t, want, theDue(t, replyIn("3个月"), events...))
}

// The line of a due tells from what it counts, in both directions and both
// languages, and whether the first day is counted.
func TestTheLineOfADue(t *testing.T) {
	p := replyIn("3个月")
	d := theDue(t, p, event("assigned", "2024-03-04"))
	require.Equal(t, "答复期限至2024年6月4日：自交办之日2024年3月4日起3个月，当日不计入", d.Summary().ZH)
	require.Equal(t, "reply: due 2024-06-04, 3 months from assigned 2024-03-04, that day not counted", d.Summary().EN)
	p.Rules[0].Period = p.Rules[0].Period.CountingFirstDay(true)
	d = theDue(t, p, event("assigned", "2024-03-04"))
	require.Equal(t, "答复期限至2024年6月3日：自交办之日2024年3月4日起3个月，当日计入", d.Summary().ZH)
	require.Equal(t, "reply: due 2024-06-03, 3 months from assigned 2024-03-04, that day counted", d.Summary().EN)

	back := replyIn("-10日")
	back.Rules[0].Start = deadline.ClockEventSessionClosed
	d = theDue(t, back, event("session_closed", "2024-03-20"))
	require.Equal(t, "答复期限至2024年3月10日：闭会之日2024年3月20日前10日；该日为休息日，最后一个工作日为2024年3月8日", d.Summary().ZH)
	require.Equal(t, "reply: due 2024-03-10, 10 days before session closed 2024-03-20; a rest day, last workday 2024-03-08", d.Summary().EN)

	p = replyIn("3个月")
	p.Rules = append(p.Rules, rule("max", deadline.RuleKindCeiling, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventAssigned, deadline.MustPeriod("4个月")
	}))
	d = theDue(t, p, event("assigned", "2024-03-01"), event("extended", "2024-05-01", "2个月"))
	require.Equal(t, "答复期限至2024年7月1日：自交办之日2024年3月1日起5个月，当日不计入，含延长2个月，以最长期限为限", d.Summary().ZH)
	d = theDue(t, p, event("assigned", "2024-03-04"))
	require.NotContains(t, d.Summary().ZH, "最长期限")
	require.NotContains(t, d.Summary().EN, "ceiling")

	bare, err := deadline.MustPeriod("10日").Due(deadline.MustDate("2024-03-04"), frozen)
	require.NoError(t, err)
	require.NotContains(t, bare.Summary().ZH, "之日")
}

// Every value of every closed set of the package has a term in both languages.
func TestEveryWordHasBothLanguages(t *testing.T) {
	for _, m := range vocab.All[deadline.MonthEnd]() {
		require.NotEmpty(t, m.Text().ZH)
		require.NotEmpty(t, m.Text().EN)
		require.Equal(t, m.Term(), m.Text().ZH)
		require.NotEqual(t, fmt.Sprint(m), "")
	}
	require.Equal(t, vocab.Text{}, deadline.MonthEnd(0).Text())
	for _, p := range china.Policies() {
		for _, r := range p.Rules {
			require.NotEmpty(t, r.Act.Text().EN)
			require.NotEmpty(t, r.Kind.Text().ZH)
		}
	}
}
