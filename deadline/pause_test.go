package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Who answers while the clock stands still has taken the matter up again: the due is
// that of a resumption on that day, whatever the unit, with one pause or two, with an
// extension before, in or after the pause.
func TestAnActDoneWhilePausedEndsThePause(t *testing.T) {
	n := 0
	for _, period := range []string{"30日", "3个月", "1个月（遇休息日顺延）", "20个工作日", "15日（首日计入）"} {
		for _, first := range []bool{false, true} {
			for _, extended := range []string{"", "2024-03-06", "2024-03-14", "2024-03-21"} {
				for _, done := range []string{"2024-03-12", "2024-03-20", "2024-04-20", "2024-07-31"} {
					events := []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-11"), event("replied", done)}
					if first {
						events = append(events, event("paused", "2024-03-04"), event("resumed", "2024-03-05"))
					}
					if extended != "" {
						events = append(events, event("extended", extended, "10日"))
					}
					p := replyIn(period)
					got := theDue(t, p, events...)
					want := theDue(t, p, append(events[:len(events):len(events)], event("resumed", done))...)
					require.Equal(t, want.Date, got.Date, "%s %v %s %s", period, first, extended, done)
					require.Equal(t, want.Pauses, got.Pauses)
					require.Zero(t, got.Paused)
					require.Equal(t, "clock.resumed_by_act", got.Notes[len(got.Notes)-1].Code)
					require.Contains(t, got.Notes[len(got.Notes)-1].Text.ZH, "未登记恢复，按答复之日")
					m := deadline.Matter{Events: events}
					s, err := p.Standing(got, m, deadline.MustDate("2024-12-01"), frozen)
					require.NoError(t, err)
					require.Equal(t, deadline.StandingMet, s.State, "%s %v %s %s", period, first, extended, done)
					before, err := p.Standing(got, m, deadline.MustDate("2024-03-11"), frozen)
					require.NoError(t, err)
					require.Equal(t, deadline.StandingPaused, before.State, "until it is done it is paused")
					n++
				}
			}
		}
	}
	require.Equal(t, 5*2*4*4, n)
}

func TestAPauseThatNoActEndsStays(t *testing.T) {
	m := func(events ...deadline.Occurrence) (deadline.Due, deadline.StandingState) {
		p := replyIn("30日")
		d := theDue(t, p, events...)
		s, err := p.Standing(d, deadline.Matter{Events: events}, deadline.MustDate("2024-09-01"), frozen)
		require.NoError(t, err)
		return d, s.State
	}
	d, state := m(event("assigned", "2024-03-01"), event("paused", "2024-03-11"))
	require.Equal(t, deadline.StandingPaused, state, "never answered")
	require.Empty(t, d.Notes)
	d, state = m(event("assigned", "2024-03-01"), event("paused", "2024-03-11"), event("consulted", "2024-05-01"))
	require.Equal(t, deadline.StandingPaused, state, "another act does not end it")
	require.False(t, d.Paused.IsZero())
	d, state = m(event("assigned", "2024-03-01"), event("paused", "2024-04-11"), event("replied", "2024-05-01"))
	require.Equal(t, deadline.StandingMetLate, state, "the time was over when it was paused")
	require.Empty(t, d.Notes)
	d, state = m(event("assigned", "2024-03-01"), event("replied", "2024-03-09"), event("paused", "2024-03-11"))
	require.Equal(t, deadline.StandingMet, state, "done before")
	require.Empty(t, d.Notes)
	d, state = m(event("assigned", "2024-03-01"), event("paused", "2024-03-11"), event("resumed", "2024-03-13"), event("replied", "2024-05-01"))
	require.Equal(t, deadline.StandingMetLate, state, "the resumption is recorded")
	require.Empty(t, d.Notes)
}

// Other acts too: an opinion whose time hangs on that of the reply, an objection.
func TestOtherActsDoneWhilePaused(t *testing.T) {
	p := replyIn("30日")
	p.Rules[0].Scope.Roles = []vocab.Role{vocab.RoleLead, vocab.RoleSole}
	p.Rules = append(p.Rules,
		deadline.PolicyRule{ID: "o", Act: deadline.ActCoOpinion, Kind: deadline.RuleKindOffset, Base: deadline.ActReply, Period: deadline.MustPeriod("-10日"), Scope: deadline.Scope{Roles: []vocab.Role{vocab.RoleAssist}}},
		deadline.PolicyRule{ID: "r", Act: deadline.ActReturnObjection, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned, Period: deadline.MustPeriod("5个工作日")})
	for act, x := range map[deadline.Act]struct {
		role vocab.Role
		done string
	}{
		deadline.ActCoOpinion:       {vocab.RoleAssist, "co_opinion_sent"},
		deadline.ActReturnObjection: {vocab.RoleLead, "objection_sent"},
	} {
		m := deadline.Matter{Role: x.role, Events: []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-06"), event(x.done, "2024-04-20")}}
		dues, err := p.Dues(m, frozen)
		require.NoError(t, err)
		for _, d := range dues {
			if d.Act == act {
				s, err := p.Standing(d, m, deadline.MustDate("2024-06-01"), frozen)
				require.NoError(t, err)
				require.Equal(t, deadline.StandingMet, s.State, "%s %s", act, d.Date)
			}
		}
	}
}
