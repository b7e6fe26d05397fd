package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// What Validate refuses gives no silence: an error that names the rule.
func TestAnUnusablePolicyIsAnError(t *testing.T) {
	today, cal := deadline.MustDate("2024-04-01"), frozen
	m := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	good := replyIn("3个月").Rules[0]
	for name, r := range map[string]deadline.PolicyRule{
		"no kind":      {ID: "odd", Act: deadline.ActPublish},
		"unknown kind": {ID: "odd", Act: deadline.ActPublish, Kind: deadline.RuleKind(99)},
		"no act":       {ID: "odd", Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned, Period: deadline.MustPeriod("3个月")},
		"no start":     {ID: "odd", Act: deadline.ActPublish, Kind: deadline.RuleKindDuration, Period: deadline.MustPeriod("3个月")},
		"no period":    {ID: "odd", Act: deadline.ActPublish, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned},
		"no base":      {ID: "odd", Act: deadline.ActPublish, Kind: deadline.RuleKindOffset, Period: deadline.MustPeriod("3个月")},
		"no day":       {ID: "odd", Act: deadline.ActPublish, Kind: deadline.RuleKindFixed},
		"no items":     {ID: "odd", Act: deadline.ActReply, Kind: deadline.RuleKindTier, Period: deadline.MustPeriod("3日")},
	} {
		p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{good, r}}
		dues, err := p.Dues(m, cal)
		require.Nil(t, dues, name)
		require.ErrorIs(t, err, deadline.ErrPolicy, name)
		require.Contains(t, err.Error(), `rule "odd"`, name)
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults, name)
		require.Contains(t, faults[0].Path, "/rules/1/", name)
		_, err = p.Agenda([]deadline.Running{{ID: "a", Matter: m}}, today, cal)
		require.ErrorIs(t, err, deadline.ErrPolicy, name)
		_, err = deadline.Diff(cal, cal, p, nil)
		require.ErrorIs(t, err, deadline.ErrPolicy, name)
	}
	for _, p := range []deadline.Policy{{}, {ID: "p"}} {
		_, err := p.Dues(m, cal)
		require.ErrorIs(t, err, deadline.ErrPolicy)
		_, err = p.Agenda(nil, today, cal)
		require.ErrorIs(t, err, deadline.ErrPolicy)
	}
}

// One matter that needs a year without a notice takes nothing else down.
func TestWhatCannotBeToldTakesNothingElseDown(t *testing.T) {
	p, cal := replyIn("3个月（遇休息日顺延）"), frozen
	p.Rules = append(p.Rules, rule("summary", deadline.RuleKindDuration, deadline.ActSummary, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventAssigned, deadline.MustPeriod("10日")
	}))
	late := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2026-11-01")}}
	dues, err := p.Dues(late, cal)
	require.Len(t, dues, 1)
	require.Equal(t, deadline.ActSummary, dues[0].Act)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	require.Contains(t, err.Error(), "reply: ")
	running := []deadline.Running{
		{ID: "z", Matter: late}, {ID: "b", Matter: late},
		{ID: "a", Matter: deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2026-07-01")}}},
	}
	items, err := p.Agenda(running, deadline.MustDate("2026-11-05"), cal)
	require.Len(t, items, 4)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	var matter *deadline.MatterError
	require.ErrorAs(t, err, &matter)
	require.Equal(t, "b", matter.ID, "in the order of the ids")
	require.Contains(t, err.Error(), "z: reply: ")
	require.Equal(t, "a", (&deadline.MatterError{ID: "a"}).Error())
	// An impossible day is told with the matter it stopped.
	p.Rules = append(p.Rules, rule("fixed", deadline.RuleKindFixed, deadline.ActPublish, func(r *deadline.PolicyRule) {
		r.On, _ = deadline.ParseMonthDay("9月31日")
	}))
	_, err = deadline.Diff(cal, cal, p, running[2:])
	require.ErrorAs(t, err, &matter)
	require.ErrorIs(t, err, deadline.ErrDate)
}
