package deadline_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// A pause outside the running time is no pause of the clock: nothing claims it.
func TestPausesAreClippedToTheRunningTime(t *testing.T) {
	for name, c := range map[string]struct {
		events []deadline.Occurrence
		date   string
		pauses string
		days   string
	}{
		"after the end":  {[]deadline.Occurrence{event("replied", "2024-05-20"), event("paused", "2024-07-01"), event("resumed", "2024-08-01")}, "2024-06-01", "", ""},
		"over the start": {[]deadline.Occurrence{event("paused", "2024-02-01"), event("resumed", "2024-03-05")}, "2024-06-04", "2024-03-02..2024-03-04", "中止3日"},
		"before it":      {[]deadline.Occurrence{event("paused", "2024-02-01"), event("resumed", "2024-03-02")}, "2024-06-01", "", ""},
		"inside":         {[]deadline.Occurrence{event("paused", "2024-04-01"), event("resumed", "2024-04-11")}, "2024-06-11", "2024-04-01..2024-04-10", "中止10日"},
		"over the end":   {[]deadline.Occurrence{event("paused", "2024-06-01"), event("resumed", "2024-06-11")}, "2024-06-11", "2024-06-01..2024-06-10", "中止10日"},
	} {
		t.Run(name, func(t *testing.T) {
			d := theDue(t, replyIn("3个月"), append(c.events, event("assigned", "2024-03-01"))...)
			require.Equal(t, c.date, d.Date.String())
			got := ""
			for _, s := range d.Pauses {
				got += s.String()
			}
			require.Equal(t, c.pauses, got)
			if c.days == "" {
				require.NotContains(t, d.Summary().ZH, "中止")
				require.NotContains(t, d.Summary().EN, "paused")
			}
			require.Contains(t, d.Summary().ZH, c.days)
			entries, err := d.Account(frozen)
			require.NoError(t, err)
			require.Equal(t, d.Date, replayDue(t, d, entries))
		})
	}
	// A fixed day does not move; the pauses before it are told all the same.
	p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{rule("fixed", deadline.RuleKindFixed, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.On, _ = deadline.ParseMonthDay("6月30日")
	})}}
	d := theDue(t, p, event("assigned", "2024-03-01"), event("paused", "2024-06-20"), event("resumed", "2024-07-11"), event("paused", "2024-08-01"), event("resumed", "2024-08-11"))
	require.Equal(t, "2024-06-30", d.Date.String())
	require.Len(t, d.Pauses, 1)
	require.Equal(t, "2024-06-20..2024-06-30", d.Pauses[0].String())
}

// The line says from which day a rest day moved the end.
func TestTheSummaryShowsARoll(t *testing.T) {
	cal := frozen
	d, err := deadline.MustPeriod("30日（遇休息日顺延）").Due(deadline.MustDate("2024-02-29"), cal)
	require.NoError(t, err)
	require.Equal(t, "2024-03-30", d.Unrolled.String())
	require.Equal(t, vocab.Text{
		ZH: "期限至2024年4月1日：自2024年2月29日起30日，当日不计入，期满2024年3月30日为休息日，顺延",
		EN: "due 2024-04-01, 30 days from 2024-02-29, that day not counted, ending on 2024-03-30, a rest day, and moved on",
	}, d.Summary())
	d = theDue(t, replyIn("3个月（遇休息日提前）"), event("assigned", "2024-03-01"), event("paused", "2024-04-01"), event("resumed", "2024-04-08"))
	require.Equal(t, "2024-06-07", d.Date.String())
	require.Contains(t, d.Summary().ZH, "中止7日，期满2024年6月8日为休息日，提前")
	require.Contains(t, d.Summary().EN, "and moved back")
	d = theDue(t, replyIn("3个月（遇休息日顺延）"), event("assigned", "2024-02-29"))
	require.True(t, d.Unrolled.IsZero())
	require.NotContains(t, d.Summary().ZH, "顺延")
	// Brought down to a ceiling, it is the ceiling that decides.
	p := replyIn("3个月（遇休息日顺延）")
	p.Rules = append(p.Rules, rule("max", deadline.RuleKindCeiling, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventAssigned, deadline.MustPeriod("90日")
	}))
	d = theDue(t, p, event("assigned", "2024-03-01"))
	require.Equal(t, "2024-05-30", d.Date.String())
	require.True(t, d.Unrolled.IsZero())
}

func TestAnExtensionThatIsNotLongerSaysSo(t *testing.T) {
	for _, amount := range []string{"-1个月", "0日"} {
		d := theDue(t, replyIn("3个月"), event("assigned", "2024-03-01"), event("extended", "2024-05-01", amount))
		require.Equal(t, "2024-06-01", d.Date.String())
		require.Len(t, d.Notes, 1)
		require.Equal(t, "clock.extension_not_longer", d.Notes[0].Code)
	}
}

func TestAYearOutOfBoundsIsNotMendedByClamping(t *testing.T) {
	p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{rule("fixed", deadline.RuleKindFixed, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.On, _ = deadline.ParseMonthDay("6月30日")
	})}}
	_, err := p.Dues(deadline.Matter{Year: 99999}, frozen)
	require.ErrorIs(t, err, deadline.ErrDate)
	require.NotContains(t, err.Error(), "clamp")
}

// Whatever the kind of rule and the history, the account ends on the due date.
func TestEveryKindOfDueReplays(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	day, err := deadline.ParseMonthDay("3月31日")
	require.NoError(t, err)
	for i := range 600 {
		p := replyIn([]string{"3个月（遇休息日顺延）", "60日（遇休息日提前）", "40个工作日", "8个星期（首日计入）"}[i%4])
		p.Reopens, p.Decides = vocab.All[deadline.Reopening]()[i%3], deadline.PrecedenceLatest
		p.Rules = append(p.Rules,
			rule("fixed", deadline.RuleKindFixed, deadline.ActPublish, func(r *deadline.PolicyRule) {
				r.On, r.Roll = day, vocab.All[deadline.Roll]()[i%3]
			}),
			rule("opinion", deadline.RuleKindOffset, deadline.ActCoOpinion, func(r *deadline.PolicyRule) {
				r.Base, r.Period = deadline.ActReply, deadline.MustPeriod([]string{"-20日", "-15个工作日（遇休息日提前）", "-1个月（遇休息日顺延）"}[i%3])
			}),
			rule("follow", deadline.RuleKindOffset, deadline.ActFollowUp, func(r *deadline.PolicyRule) {
				r.Base, r.Period = deadline.ActReply, deadline.MustPeriod([]string{"20日", "15个工作日", "1个月（遇休息日顺延）"}[i%3])
			}),
			rule("tier", deadline.RuleKindTier, deadline.ActReply, func(r *deadline.PolicyRule) {
				r.Items, r.Period = 10, deadline.MustPeriod("10日")
			}),
			rule("max", deadline.RuleKindCeiling, deadline.ActReply, func(r *deadline.PolicyRule) {
				r.Start, r.Period = deadline.ClockEventAssigned, deadline.MustPeriod("5个月")
			}))
		m := deadline.Matter{Load: i % 20, Events: randomHistory(r, r.IntN(9))}
		for j := range m.Events {
			if r.IntN(3) == 0 && j > 0 {
				m.Events[j].Act = []deadline.Act{deadline.ActPublish, deadline.ActCoOpinion, deadline.ActFollowUp}[r.IntN(3)]
			}
		}
		dues, err := p.Dues(m, frozen)
		require.NoError(t, err)
		for _, d := range dues {
			entries, err := d.Account(frozen)
			require.NoError(t, err)
			require.Equal(t, d.Date, entries[len(entries)-1].Date, "%s %v %v", d.Act, d, m.Events)
			for _, s := range d.Pauses {
				require.False(t, s.Last.Before(s.First))
			}
		}
	}
}
