package deadline_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

// A policy that says nothing of warnings warns and reminds by the library's own
// defaults; one that says that there are none does not.
func TestAPolicyWithoutWarningsHasTheDefaults(t *testing.T) {
	const rules = `"rules":[{"id":"reply","act":"reply","kind":"duration","start":"assigned","period":"3个月"},{"id":"o","act":"return_objection","kind":"duration","start":"assigned","period":"10个工作日"}]`
	m := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	for tail, want := range map[string]struct {
		state     deadline.StandingState
		alert     deadline.Alert
		reminders int
	}{
		``:                                {deadline.StandingDueSoon, deadline.AlertRed, 6},
		`,"thresholds":null,"steps":null`: {deadline.StandingDueSoon, deadline.AlertRed, 6},
		`,"thresholds":[]`:                {deadline.StandingOnTrack, 0, 6},
		`,"steps":[]`:                     {deadline.StandingDueSoon, deadline.AlertRed, 0},
		`,"thresholds":[],"steps":[]`:     {deadline.StandingOnTrack, 0, 0},
		`,"thresholds":[{"alert":"blue","within":1,"unit":"day"}],"steps":[{"id":"a","workdays":-1,"to":["handler"]}]`: {deadline.StandingDueSoon, deadline.AlertBlue, 1},
	} {
		p, err := deadline.LoadPolicy([]byte(`{"id":"own","title":{"zh":"某局","en":"own"},` + rules + tail + `}`))
		require.NoError(t, err, tail)
		for range 2 {
			d := theDue(t, p, m.Events...)
			s, err := p.Standing(d, m, deadline.MustDate("2024-05-31"), frozen) // one day before
			require.NoError(t, err)
			require.Equal(t, want.state, s.State, tail)
			require.Equal(t, want.alert, s.Alert, tail)
			plan, err := p.Reminders("x", d, frozen)
			require.NoError(t, err)
			require.Len(t, plan, want.reminders, tail)
			text, err := json.Marshal(p)
			require.NoError(t, err)
			again, err := deadline.LoadPolicy(text)
			require.NoError(t, err)
			require.Equal(t, p.Thresholds == nil, again.Thresholds == nil, "nil and empty stay apart")
			require.Equal(t, p.Steps == nil, again.Steps == nil)
			p = again
		}
	}
	p, err := deadline.LoadPolicy([]byte(`{"id":"own",` + rules + `}`))
	require.NoError(t, err)
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	s, err := p.Standing(dues[1], m, deadline.MustDate("2024-03-14"), frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.Standing{State: deadline.StandingDueSoon, N: 1, Unit: deadline.PeriodUnitWorkday, Alert: deadline.AlertRed}, s)
}

// The defaults make a policy that can be checked, and belong to the caller.
func TestTheDefaultsAreTheCallersOwn(t *testing.T) {
	p := replyIn("3个月")
	p.Thresholds, p.Steps = deadline.DefaultThresholds(), deadline.DefaultSteps()
	require.NoError(t, p.Validate())
	p.Thresholds[0].Within, p.Steps[0].To[0], p.Steps[0].Copy[0] = 99, deadline.RecipientHead, deadline.RecipientHead
	require.Equal(t, 10, deadline.DefaultThresholds()[0].Within)
	require.Equal(t, []deadline.Recipient{deadline.RecipientHandler}, deadline.DefaultSteps()[0].To)
	require.Equal(t, []deadline.Recipient{deadline.RecipientClerk}, deadline.DefaultSteps()[1].Copy)
}
