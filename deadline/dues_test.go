package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func rule(id string, kind deadline.RuleKind, act deadline.Act, change func(*deadline.PolicyRule)) deadline.PolicyRule {
	r := deadline.PolicyRule{ID: id, Kind: kind, Act: act}
	change(&r)
	return r
}

func TestTheAccountOfACappedDueEndsAtTheCeiling(t *testing.T) {
	p := replyIn("3个月")
	p.Rules = append(p.Rules, rule("max", deadline.RuleKindCeiling, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventAssigned, deadline.MustPeriod("4个月")
	}))
	d := theDue(t, p, event("assigned", "2024-03-01"), event("extended", "2024-05-01", "2个月"))
	require.Equal(t, "2024-07-01", d.Date.String())
	require.Equal(t, "max", d.CeilingRule)
	require.Contains(t, d.Summary().EN, "as late as the ceiling allows")
	entries, err := d.Account(frozen)
	require.NoError(t, err)
	last := entries[len(entries)-1]
	require.Equal(t, d.Date, last.Date)
	require.Contains(t, last.Why.EN, "as late as the ceiling allows")
	// Below the ceiling nothing is cut.
	d = theDue(t, p, event("assigned", "2024-03-01"))
	require.Equal(t, "2024-06-01", d.Date.String())
	require.Equal(t, "2024-07-01", d.Ceiling.String())
	require.Empty(t, d.Notes)
}

func TestTheLastFeedbackStartsTheLastRedoing(t *testing.T) {
	p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{rule("redo", deadline.RuleKindDuration, deadline.ActRedoReply, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventFeedbackReceived, deadline.MustPeriod("1个月")
	})}}
	m := deadline.Matter{Events: []deadline.Occurrence{event("feedback_received", "2024-05-06"), event("redo_replied", "2024-05-20"), event("feedback_received", "2024-06-03")}}
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-07-03", dues[0].Date.String())
	s, err := p.Standing(dues[0], m, deadline.MustDate("2024-06-10"), frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.StandingOnTrack, s.State, "the first redoing does not meet the second")
}

func TestWhichRuleDecides(t *testing.T) {
	fixed := func(id, on string, s deadline.Scope) deadline.PolicyRule {
		return rule(id, deadline.RuleKindFixed, deadline.ActReply, func(r *deadline.PolicyRule) {
			day, err := deadline.ParseMonthDay(on)
			require.NoError(t, err)
			r.On, r.Scope = day, s
		})
	}
	p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{
		fixed("all", "06-30", deadline.Scope{}),
		fixed("key", "09-30", deadline.Scope{KeyOnly: true}),
		fixed("city", "05-31", deadline.Scope{Levels: []vocab.Level{vocab.LevelCity}}),
	}}
	m := deadline.Matter{Level: vocab.LevelCity, Key: true, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	for decides, want := range map[deadline.Precedence]string{
		0:                               "city", // as specific as key, and earlier
		deadline.PrecedenceMostSpecific: "city",
		deadline.PrecedenceEarliest:     "city",
		deadline.PrecedenceLatest:       "key",
	} {
		p.Decides = decides
		dues, err := p.Dues(m, frozen)
		require.NoError(t, err)
		require.Equal(t, want, dues[0].Rule, decides)
		require.Len(t, dues[0].Rivals, 2)
		require.Equal(t, "all", dues[0].Rivals[0].Rule, "rivals in the order of the policy")
	}
	m.Key, p.Decides = false, deadline.PrecedenceMostSpecific
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "city", dues[0].Rule)
	m.Level = 0
	dues, err = p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "all", dues[0].Rule, "an unset level is in no scope that asks for one")
}

func TestARuleWhoseStartIsKnownDecidesOverOneThatWaits(t *testing.T) {
	p := replyIn("3个月")
	p.Decides = deadline.PrecedenceEarliest
	p.Rules = append([]deadline.PolicyRule{rule("waits", deadline.RuleKindDuration, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventAccepted, deadline.MustPeriod("1个月")
	})}, p.Rules...)
	d := theDue(t, p, event("assigned", "2024-03-01"))
	require.Equal(t, "reply", d.Rule)
	require.Equal(t, deadline.ClockEventAccepted, d.Rivals[0].Missing)
}

func TestRulesHoldForTheirTime(t *testing.T) {
	p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{
		rule("old", deadline.RuleKindDuration, deadline.ActReply, func(r *deadline.PolicyRule) {
			r.Start, r.Period, r.Until = deadline.ClockEventAssigned, deadline.MustPeriod("3个月"), deadline.MustDate("2023-12-31")
		}),
		rule("new", deadline.RuleKindDuration, deadline.ActReply, func(r *deadline.PolicyRule) {
			r.Start, r.Period, r.Since = deadline.ClockEventAssigned, deadline.MustPeriod("5个月"), deadline.MustDate("2024-01-01")
		}),
	}}
	require.NoError(t, p.Validate(), "one after the other is no overlap")
	require.Equal(t, "2024-03-31", theDue(t, p, event("assigned", "2023-12-31")).Date.String())
	require.Equal(t, "2024-06-01", theDue(t, p, event("assigned", "2024-01-01")).Date.String())
}

func TestFixedDays(t *testing.T) {
	day, err := deadline.ParseMonthDay("06-30")
	require.NoError(t, err)
	p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{rule("f", deadline.RuleKindFixed, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.On, r.Roll = day, deadline.RollPrevious
	})}}
	require.Equal(t, "2024-06-28", theDue(t, p, event("assigned", "2024-03-01")).Date.String(), "30 June 2024 is a Sunday")
	d := theDue(t, p, event("assigned", "2024-03-01"), event("extended", "2024-06-20", "1个月"))
	require.Equal(t, "2024-07-30", d.Date.String(), "an extension runs from the unrolled day")
	entries, err := d.Account(frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-06-30", entries[0].Date.String())
	require.Equal(t, d.Date, entries[len(entries)-1].Date)
	d = theDue(t, p, event("assigned", "2024-09-01"))
	require.Equal(t, "due.before_start", d.Notes[0].Code)
	// The year may be given where the events do not tell it.
	dues, err := p.Dues(deadline.Matter{Year: 2025}, frozen)
	require.NoError(t, err)
	require.Equal(t, "2025-06-30", dues[0].Date.String())
	dues, err = p.Dues(deadline.Matter{}, frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.ClockEventAssigned, dues[0].Missing)
}

func TestOffsetsFollowTheDateTheyHangOn(t *testing.T) {
	p := replyIn("3个月")
	p.Rules = append(p.Rules,
		rule("opinion", deadline.RuleKindOffset, deadline.ActCoOpinion, func(r *deadline.PolicyRule) {
			r.Base, r.Period, r.Scope.Roles = deadline.ActReply, deadline.MustPeriod("-20日"), vocab.All[vocab.Role]()
		}),
		rule("draft", deadline.RuleKindOffset, act("internal_draft"), func(r *deadline.PolicyRule) {
			r.Base, r.Period = deadline.ActReply, deadline.MustPeriod("-7个工作日")
		}))
	m := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	dates := func() (all []string) {
		dues, err := p.Dues(m, frozen)
		require.NoError(t, err)
		for _, d := range dues {
			all = append(all, d.Date.String())
		}
		return all
	}
	require.Equal(t, []string{"2024-06-01", "2024-05-12", "2024-05-23"}, dates())
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "会办意见期限至2024年5月12日：答复到期日2024年6月1日前20日；该日为休息日，最后一个工作日为2024年5月11日", dues[1].Summary().ZH)
	require.Equal(t, "submit the draft inside the unit: due 2024-05-23, 7 workdays before the due date of: reply, 2024-06-01", dues[2].Summary().EN)
	m.Events = append(m.Events, event("extended", "2024-05-20", "1个月"))
	require.Equal(t, []string{"2024-07-01", "2024-06-11", "2024-06-20"}, dates())
	m.Events = nil
	dues, err = p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.ClockEventAssigned, dues[1].Missing)
	// A circle that nobody validated is an error, not a hang.
	p.Rules[0] = rule("reply", deadline.RuleKindOffset, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Base, r.Period = deadline.ActCoOpinion, deadline.MustPeriod("20日")
	})
	_, err = p.Dues(m, frozen)
	require.ErrorIs(t, err, deadline.ErrPolicy)
}

func TestAnOffsetFromAProvisionalDateIsProvisional(t *testing.T) {
	p := replyIn("2个工作日")
	p.Rules = append(p.Rules, rule("draft", deadline.RuleKindOffset, act("internal_draft"), func(r *deadline.PolicyRule) {
		r.Base, r.Period = deadline.ActReply, deadline.MustPeriod("-1日")
	}))
	dues, err := p.Dues(deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2026-12-28")}}, frozen)
	require.NoError(t, err)
	require.True(t, dues[0].Provisional)
	require.True(t, dues[1].Provisional)
	// A region without a known order for the year makes workdays provisional.
	region, ok := china.RegionNamed("guangxi")
	require.True(t, ok)
	cal, _, err := frozen.With(region.Layers...)
	require.NoError(t, err)
	dues, err = p.Dues(deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2022-03-28")}}, cal)
	require.NoError(t, err)
	require.True(t, dues[0].Provisional)
	dues, err = p.Dues(deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2023-03-28")}}, cal)
	require.NoError(t, err)
	require.False(t, dues[0].Provisional)
}
