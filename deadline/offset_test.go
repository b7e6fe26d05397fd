package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// opinionBeforeReply asks for the assisting opinion 20 days before the reply is
// due, and for publication 30 days after.
func opinionBeforeReply() deadline.Policy {
	p := replyIn("3个月")
	p.Rules = append(p.Rules,
		rule("opinion", deadline.RuleKindOffset, deadline.ActCoOpinion, func(r *deadline.PolicyRule) {
			r.Base, r.Period, r.Scope.Roles = deadline.ActReply, deadline.MustPeriod("-20日"), vocab.All[vocab.Role]()
		}),
		rule("publish", deadline.RuleKindOffset, deadline.ActPublish, func(r *deadline.PolicyRule) {
			r.Base, r.Period = deadline.ActReply, deadline.MustPeriod("30日")
		}))
	p.Thresholds = []deadline.Threshold{{Alert: deadline.AlertBlue, Within: 10, Unit: deadline.PeriodUnitDay}}
	p.Steps = []deadline.Step{
		{ID: "before", Workdays: -3, To: []deadline.Recipient{deadline.RecipientHandler}},
		{ID: "late", Workdays: 1, To: []deadline.Recipient{deadline.RecipientHead}},
	}
	return p
}

// A due that hangs on another is open as long as that other one, not from the
// day on which the other one ends.
func TestADueThatHangsOnAnotherRunsWithIt(t *testing.T) {
	p, cal := opinionBeforeReply(), frozen
	m := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	dues, err := p.Dues(m, cal)
	require.NoError(t, err)
	opinion, publish := dues[1], dues[2]
	require.Equal(t, "2024-05-12", opinion.Date.String())
	require.Equal(t, "2024-06-01", opinion.From.String())
	require.Equal(t, "2024-03-01", opinion.Since.String())
	for today, want := range map[string]deadline.StandingState{
		"2024-02-29": deadline.StandingNotStarted, "2024-03-02": deadline.StandingOnTrack, "2024-05-08": deadline.StandingDueSoon,
		"2024-05-12": deadline.StandingDueSoon, "2024-05-13": deadline.StandingOverdue, "2024-06-05": deadline.StandingOverdue,
	} {
		s, err := p.Standing(opinion, m, deadline.MustDate(today), cal)
		require.NoError(t, err)
		require.Equal(t, want, s.State, today)
	}
	m.Events = append(m.Events, event("co_opinion_sent", "2024-05-01"), event("replied", "2024-05-20"), event("published", "2024-05-24"))
	for _, d := range []deadline.Due{opinion, publish} {
		s, err := p.Standing(d, m, deadline.MustDate("2024-08-01"), cal)
		require.NoError(t, err)
		require.Equal(t, deadline.StandingMet, s.State, "done before the date that it counts from")
	}
	plan, err := p.Reminders("a", opinion, cal)
	require.NoError(t, err)
	require.Len(t, plan, 2)
	require.Equal(t, "2024-05-08", plan[0].On.String())
	used, _, err := opinion.Used(deadline.MustDate("2024-08-01"), cal)
	require.NoError(t, err)
	require.Zero(t, used, "it has no running time of its own")
	// What was done already does not move.
	region, _ := china.RegionNamed("guangxi")
	local, _, err := cal.With(region.Layers...)
	require.NoError(t, err)
	p.Rules[1].Period = deadline.MustPeriod("-35个工作日")
	running := []deadline.Running{{ID: "a", Matter: deadline.Matter{Events: m.Events[:1]}}}
	moves, err := deadline.Diff(cal, local, p, running)
	require.NoError(t, err)
	require.Len(t, moves, 1)
	require.Len(t, moves[0].Why, 2, "the two days of Sanyuesan lie between")
	running[0].Matter.Events = append(m.Events[:1:1], event("co_opinion_sent", "2024-03-20"))
	moves, err = deadline.Diff(cal, local, p, running)
	require.NoError(t, err)
	require.Empty(t, moves)
}

func TestAPeriodBeforeAnEventIsOpenFromTheHandingOver(t *testing.T) {
	p := replyIn("-5个工作日")
	p.Rules[0].Start = deadline.ClockEventSessionClosed
	m := deadline.Matter{Events: []deadline.Occurrence{event("session_closed", "2024-06-28"), event("assigned", "2024-03-01")}}
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-06-21", dues[0].Date.String())
	for today, want := range map[string]deadline.StandingState{"2024-02-01": deadline.StandingNotStarted, "2024-05-01": deadline.StandingOnTrack, "2024-06-24": deadline.StandingOverdue} {
		s, err := p.Standing(dues[0], m, deadline.MustDate(today), frozen)
		require.NoError(t, err)
		require.Equal(t, want, s.State, today)
	}
	bare, err := deadline.MustPeriod("-10日").Due(deadline.MustDate("2024-06-28"), frozen)
	require.NoError(t, err)
	s, err := p.Standing(bare, deadline.Matter{}, deadline.MustDate("2024-06-20"), frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.StandingOverdue, s.State)
}

// A restart moves the date that an offset counts from, and only so the offset.
func TestARestartMovesAnOffsetOnce(t *testing.T) {
	p := opinionBeforeReply()
	p.Reopens = deadline.ReopeningRestart
	dues, err := p.Dues(deadline.Matter{Events: []deadline.Occurrence{
		event("assigned", "2024-03-01"), event("stopped", "2024-04-01"), event("reopened", "2024-05-11"),
	}}, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-08-11", dues[0].Date.String())
	require.Equal(t, "2024-07-22", dues[1].Date.String())
	require.Equal(t, "2024-09-10", dues[2].Date.String())
	require.Equal(t, "2024-05-11", dues[1].Since.String())
	own := event("reopened", "2024-06-20")
	own.Act = deadline.ActPublish
	stop := event("stopped", "2024-06-10")
	stop.Act = deadline.ActPublish
	dues, err = p.Dues(deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01"), stop, own}}, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-07-20", dues[2].Date.String(), "its own clock is counted anew")
}
