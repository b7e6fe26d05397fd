package deadline_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func TestAPolicyNamesItsFaultsByPath(t *testing.T) {
	for name, c := range map[string]struct{ rules, rest, path, code string }{
		"unknown field":    {`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"3个月","begin":1}`, ``, "/rules/0/begin", "json.unknown_field"},
		"bad period":       {`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"一年"}`, ``, "/rules/0/period", "json.type"},
		"impossible":       {`{"id":"a","act":"reply","kind":"fixed","on":"09-31"}`, ``, "/rules/0/on", "policy.impossible_date"},
		"no start":         {`{"id":"a","act":"reply","kind":"duration","period":"3个月"}`, ``, "/rules/0/start", "policy.field_missing"},
		"clock start":      {`{"id":"a","act":"reply","kind":"duration","start":"paused","period":"3个月"}`, ``, "/rules/0/start", "policy.start"},
		"idle field":       {`{"id":"a","act":"reply","kind":"fixed","on":"09-30","start":"assigned"}`, ``, "/rules/0/start", "policy.field_idle"},
		"idle year":        {`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"3个月","year":2024}`, ``, "/rules/0/year", "policy.field_idle"},
		"no act":           {`{"id":"a","kind":"fixed","on":"09-30"}`, ``, "/rules/0/act", "policy.act"},
		"no kind":          {`{"id":"a","act":"reply"}`, ``, "/rules/0/kind", "policy.kind"},
		"no rule id":       {`{"act":"reply","kind":"fixed","on":"09-30"}`, ``, "/rules/0/id", "policy.rule_id"},
		"rule id twice":    {`{"id":"a","act":"reply","kind":"fixed","on":"09-30"},{"id":"a","act":"publish","kind":"fixed","on":"09-30"}`, ``, "/rules/1/id", "policy.rule_id_twice"},
		"reversed window":  {`{"id":"a","act":"return_objection","kind":"window","opens":"03-15","on":"03-08"}`, ``, "/rules/0/on", "policy.window"},
		"circle":           {`{"id":"a","act":"reply","kind":"offset","base":"co_opinion","period":"20日"},{"id":"b","act":"co_opinion","kind":"offset","base":"reply","period":"-20日"}`, ``, "/rules/0/base", "policy.circle"},
		"no base rule":     {`{"id":"a","act":"reply","kind":"offset","base":"co_opinion","period":"20日"}`, ``, "/rules/0/base", "policy.base_unknown"},
		"overlap":          {`{"id":"a","act":"reply","kind":"fixed","on":"09-30"},{"id":"b","act":"reply","kind":"duration","start":"assigned","period":"3个月"}`, ``, "/rules/1/scope", "policy.overlap"},
		"ceiling backward": {`{"id":"a","act":"reply","kind":"ceiling","start":"assigned","period":"-6个月"}`, ``, "/rules/0/period", "policy.period"},
		"tier twice":       {`{"id":"a","act":"reply","kind":"tier","items":20,"period":"10日"},{"id":"b","act":"reply","kind":"tier","items":20,"period":"15日"},{"id":"c","act":"reply","kind":"fixed","on":"09-30"}`, ``, "/rules/1", "policy.twice"},
		"since after":      {`{"id":"a","act":"reply","kind":"fixed","on":"09-30","since":"2024-01-01","until":"2023-01-01"}`, ``, "/rules/0/until", "policy.since_until"},
		"threshold":        {`{"id":"a","act":"reply","kind":"fixed","on":"09-30"}`, `,"thresholds":[{"alert":"blue","within":-1,"unit":"day"}]`, "/thresholds/0", "policy.threshold"},
		"step":             {`{"id":"a","act":"reply","kind":"fixed","on":"09-30"}`, `,"steps":[{"id":"x","workdays":1}]`, "/steps/0", "policy.step"},
		"step twice":       {`{"id":"a","act":"reply","kind":"fixed","on":"09-30"}`, `,"steps":[{"id":"x","to":["head"]},{"id":"x","to":["head"]}]`, "/steps/1/id", "policy.step_twice"},
		"bad year":         {`{"id":"a","act":"reply","kind":"fixed","on":"09-30","year":12024}`, ``, "/rules/0/year", "policy.year"},
		"no rules":         {``, ``, "/rules", "policy.no_rules"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := deadline.LoadPolicy([]byte(`{"id":"p","title":{"zh":"甲","en":"a"},"rules":[` + c.rules + `]` + c.rest + `}`))
			var faults vocab.Faults
			require.ErrorAs(t, err, &faults)
			want := 1
			if name == "circle" {
				want = 2 // each rule of the circle says so
			}
			require.Len(t, faults, want, "%v", faults)
			require.Equal(t, c.path, faults[0].Path)
			require.Equal(t, c.code, faults[0].Code)
			require.NotEmpty(t, faults[0].Text.ZH)
		})
	}
	_, err := deadline.LoadPolicy([]byte(`{"rules":[]}`))
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"policy.id", "policy.no_rules"}, faults.Codes())
	// What is wrong with the form hides nothing of the content, and nothing
	// that only follows from it is told.
	_, err = deadline.LoadPolicy([]byte(`{"id":"p","ruls":[],"rules":[{"id":"a","act":"reply","kind":"fixed","on":"9月31日"},
		{"id":"b","act":"repyl","kind":"duration","begin":"assigned","period":"三月"},{"id":"c","act":"publish","kind":"offset","base":"reply"}]}`))
	require.ErrorAs(t, err, &faults)
	var got []string
	for _, f := range faults {
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/ruls json.unknown_field", "/rules/0/on policy.impossible_date", "/rules/1/start policy.field_missing",
		"/rules/1/act json.type", "/rules/1/begin json.unknown_field", "/rules/1/period json.type", "/rules/2/period policy.field_missing",
	}, got)
	_, err = deadline.LoadPolicy([]byte(`{"id":`))
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"json.syntax"}, faults.Codes())
	_, err = deadline.LoadLayer([]byte(`{"of":[],"off":["2024-02-30","2024-03-01"],"work":["2024-03-01"]}`))
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"date.invalid", "json.unknown_field", "layer.both"}, faults.Codes())
	require.Contains(t, mendOf(t, `{"id":"a","act":"reply","kind":"fixed","on":"9月31日"}`), "09-30")
}

func mendOf(t *testing.T, rule string) string {
	_, err := deadline.LoadPolicy([]byte(`{"id":"p","title":{"zh":"","en":""},"rules":[` + rule + `]}`))
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	return faults.Error()
}

func TestOverlapIsFineWhereThePolicyDeclaresWhoDecides(t *testing.T) {
	both := `[{"id":"a","act":"reply","kind":"fixed","on":"09-31"},{"id":"b","act":"reply","kind":"duration","start":"received","period":"三个月"}]`
	p, err := deadline.LoadPolicy([]byte(`{"id":"p","title":{"zh":"某市2008年","en":"a city, 2008"},"decides":"earliest","impossible":"clamp","rules":` + both + `}`))
	require.NoError(t, err)
	m := deadline.Matter{Events: []deadline.Occurrence{{Event: deadline.ClockEventReceived, Date: deadline.MustDate("2008-07-10")}}}
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Len(t, dues, 1)
	require.Equal(t, "2008-09-30", dues[0].Date.String())
	require.Equal(t, "due.clamped_date", dues[0].Notes[0].Code)
	require.Equal(t, []deadline.Rival{{Rule: "b", Kind: deadline.RuleKindDuration, Date: deadline.MustDate("2008-10-10")}}, dues[0].Rivals)
	p.Decides = deadline.PrecedenceLatest
	dues, err = p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "2008-10-10", dues[0].Date.String())
	// Not clamped and not refused beforehand: an error, never 1 October.
	p.Impossible = deadline.ImpossibleRefuse
	_, err = p.Dues(m, frozen)
	require.ErrorIs(t, err, deadline.ErrDate)
	// A policy that went in comes out the same.
	data, err := json.Marshal(p)
	require.NoError(t, err)
	q, faults := vocab.Decode[deadline.Policy](data)
	require.Empty(t, faults)
	require.Equal(t, p, q)
}

func FuzzLoadPolicy(f *testing.F) {
	data, err := json.Marshal(china.Common3M())
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"id":"p","title":{"zh":"","en":""},"rules":[{"id":"a","act":"reply","kind":"offset","base":"reply","period":"-20日"}]}`))
	f.Add([]byte(`{"id":"p","title":{"zh":"","en":""},"impossible":"clamp","rules":[{"id":"a","act":"reply","kind":"window","opens":"02-30","on":"09-31"}]}`))
	m := deadline.Matter{Role: vocab.RoleAssist, Load: 30, Events: []deadline.Occurrence{
		{Event: deadline.ClockEventAssigned, Date: deadline.MustDate("2024-03-01")},
		{Event: deadline.ClockEventExtended, Date: deadline.MustDate("2024-03-02"), Amount: deadline.MustPeriod("3个工作日")},
	}}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := deadline.LoadPolicy(data)
		if err != nil {
			return
		}
		_, _ = p.Dues(m, frozen)
		again, err := json.Marshal(p)
		require.NoError(t, err)
		q, err := deadline.LoadPolicy(again)
		require.NoError(t, err)
		third, err := json.Marshal(q)
		require.NoError(t, err)
		require.Equal(t, string(again), string(third))
	})
}
