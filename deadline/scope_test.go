package deadline_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// ofLines is the policy of the rules, one a line.
func ofLines(lines ...string) (deadline.Policy, error) {
	return deadline.LoadPolicy([]byte(`{"id":"own","title":{"zh":"某局","en":"a bureau"},"rules":[` + strings.Join(lines, ",") + `]}`))
}

// dueOf is the date of the act, "" where none is set.
func dueOf(t *testing.T, p deadline.Policy, m deadline.Matter, act deadline.Act) string {
	t.Helper()
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	for _, d := range dues {
		if d.Act == act {
			return d.Date.String()
		}
	}
	return ""
}

const (
	sixty   = `{"id":"reply","act":"reply","kind":"duration","start":"assigned","period":"60个工作日"}`
	keyed   = `{"id":"key","act":"reply","kind":"duration","start":"assigned","period":"45日","scope":{"keyOnly":true}}`
	session = `{"id":"session","act":"reply","kind":"fixed","on":"8月31日","scope":{"timings":["in_session"]}}`
)

// The more specific rule holds where its matters are some of the other's; where
// two rules only meet, the policy has to say which.
func TestAnOverlapIsAFaultOnlyWhereNothingDecides(t *testing.T) {
	with := func(line, member string) string { return strings.Replace(line, `"act"`, member+`,"act"`, 1) }
	for name, c := range map[string]struct {
		lines   []string
		overlap string // the path of the fault, "" for none
	}{
		"one inside the other":       {[]string{sixty, keyed}, ""},
		"two that meet":              {[]string{sixty, keyed, session}, "/rules/2/scope"},
		"one has priority":           {[]string{sixty, with(keyed, `"priority":1`), session}, ""},
		"one gives way":              {[]string{sixty, keyed, with(session, `"priority":-1`)}, ""},
		"the lower one still is":     {[]string{with(sixty, `"priority":-2`), keyed, with(session, `"priority":-1`)}, ""},
		"one is not for key papers":  {[]string{sixty, keyed, strings.Replace(session, `"scope":{`, `"scope":{"notKey":true,`, 1)}, ""},
		"a third for just the both":  {[]string{sixty, keyed, session, `{"id":"both","act":"reply","kind":"fixed","on":"5月31日","scope":{"keyOnly":true,"timings":["in_session"]}}`}, ""},
		"a third for some of it":     {[]string{sixty, keyed, session, `{"id":"both","act":"reply","kind":"fixed","on":"5月31日","scope":{"keyOnly":true,"timings":["in_session"],"levels":["city"]}}`}, "/rules/2/scope"},
		"a third for more, above":    {[]string{sixty, keyed, session, `{"id":"both","act":"reply","kind":"fixed","on":"5月31日","priority":1,"scope":{"keyOnly":true}}`}, ""},
		"a third for another year":   {[]string{sixty, keyed, session, `{"id":"both","act":"reply","kind":"fixed","on":"5月31日","year":2025,"scope":{"keyOnly":true,"timings":["in_session"]}}`}, "/rules/2/scope"},
		"more fields, not narrower":  {[]string{keyed, `{"id":"b","act":"reply","kind":"fixed","on":"8月31日","scope":{"timings":["in_session"],"levels":["city"]}}`}, "/rules/1/scope"},
		"a shorter list":             {[]string{`{"id":"a","act":"reply","kind":"fixed","on":"8月31日","scope":{"levels":["city","county"]}}`, `{"id":"b","act":"reply","kind":"fixed","on":"6月30日","scope":{"levels":["city"]}}`}, ""},
		"lists that cross":           {[]string{`{"id":"a","act":"reply","kind":"fixed","on":"8月31日","scope":{"levels":["city","county"]}}`, `{"id":"b","act":"reply","kind":"fixed","on":"6月30日","scope":{"levels":["city","province"]}}`}, "/rules/1/scope"},
		"the natural roles, written": {[]string{`{"id":"a","act":"reply","kind":"fixed","on":"8月31日"}`, `{"id":"b","act":"reply","kind":"fixed","on":"6月30日","scope":{"roles":["assist"]}}`}, ""},
		"one role of them":           {[]string{`{"id":"a","act":"reply","kind":"fixed","on":"8月31日"}`, `{"id":"b","act":"reply","kind":"fixed","on":"6月30日","scope":{"roles":["lead"]}}`}, ""},
		"since a day":                {[]string{`{"id":"a","act":"reply","kind":"fixed","on":"8月31日"}`, `{"id":"b","act":"reply","kind":"fixed","on":"6月30日","since":"2025-01-01"}`}, ""},
		"times that cross":           {[]string{`{"id":"a","act":"reply","kind":"fixed","on":"8月31日","until":"2025-12-31"}`, `{"id":"b","act":"reply","kind":"fixed","on":"6月30日","since":"2025-01-01"}`}, "/rules/1/scope"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ofLines(c.lines...)
			if c.overlap == "" {
				require.NoError(t, err)
				return
			}
			var faults vocab.Faults
			require.ErrorAs(t, err, &faults)
			require.Equal(t, "policy.overlap", faults[0].Code)
			require.Equal(t, c.overlap, faults[0].Path)
			require.Contains(t, faults[0].Text.ZH, "priority")
		})
	}
}

func TestThePriorityDecides(t *testing.T) {
	p, err := ofLines(sixty, strings.Replace(keyed, `"act"`, `"priority":1,"act"`, 1), session)
	require.NoError(t, err)
	for _, c := range []struct {
		key    bool
		timing vocab.Timing
		want   string
	}{
		{false, vocab.TimingIntersessional, "2024-05-28"}, {true, vocab.TimingIntersessional, "2024-04-15"},
		{false, vocab.TimingInSession, "2024-08-31"}, {true, vocab.TimingInSession, "2024-04-15"},
	} {
		m := deadline.Matter{Role: vocab.RoleLead, Key: c.key, Timing: c.timing, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
		require.Equal(t, c.want, dueOf(t, p, m, deadline.ActReply))
		// Over what the policy declares, too, and in whatever order the rules stand.
		p.Rules[0], p.Rules[2] = p.Rules[2], p.Rules[0]
		p.Decides = deadline.PrecedenceLatest
		if c.key {
			require.Equal(t, c.want, dueOf(t, p, m, deadline.ActReply))
		}
		p.Decides = 0
		require.Equal(t, c.want, dueOf(t, p, m, deadline.ActReply))
	}
	// The rule for just the overlap decides over both.
	p, err = ofLines(session, keyed, `{"id":"both","act":"reply","kind":"fixed","on":"10月31日","scope":{"keyOnly":true,"timings":["in_session"]}}`, sixty)
	require.NoError(t, err)
	require.Equal(t, "2024-10-31", dueOf(t, p, deadline.Matter{Key: true, Timing: vocab.TimingInSession, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}, deadline.ActReply))
}

// A rule without roles is for whoever owes its act.
func TestARuleWithoutRolesIsForThoseWhoOweItsAct(t *testing.T) {
	all := []vocab.Role{vocab.RoleSole, vocab.RoleLead, vocab.RoleAssist, vocab.RoleSeparate, vocab.RoleCopy}
	repliers := []vocab.Role{vocab.RoleSole, vocab.RoleLead, vocab.RoleSeparate}
	for a, want := range map[deadline.Act][]vocab.Role{
		deadline.ActReply: repliers, deadline.ActRedoReply: repliers, deadline.ActPublish: repliers, deadline.ActFollowUp: repliers,
		act("pre_reply_consult"): repliers, deadline.ActCoOpinion: {vocab.RoleAssist},
		deadline.ActReturnObjection: {vocab.RoleSole, vocab.RoleLead, vocab.RoleAssist, vocab.RoleSeparate},
		deadline.ActAssignMeeting:   all, deadline.ActSummary: all,
	} {
		p := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{{
			ID: "a", Act: a, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned, Period: deadline.MustPeriod("1个月"),
		}}}
		for _, role := range all {
			dues, err := p.Dues(deadline.Matter{Role: role, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}, frozen)
			require.NoError(t, err)
			require.Equal(t, contains(want, role), len(dues) == 1, "%s %s", a, role)
		}
		// Written out, other roles are taken as they are written.
		p.Rules[0].Scope.Roles = all
		dues, err := p.Dues(deadline.Matter{Role: vocab.RoleCopy, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}, frozen)
		require.NoError(t, err)
		require.Len(t, dues, 1)
	}
}

// act is the act of the token.
func act(token string) deadline.Act {
	a, err := vocab.Parse[deadline.Act](token)
	if err != nil {
		panic(err)
	}
	return a
}

func contains[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

// What counts nowhere is a fault with its mend, and what may count backwards is not.
func TestPeriodsThatCountNowhereAreFaults(t *testing.T) {
	for rule, want := range map[string]string{
		`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"-3个月"}`:                    "/rules/0/period policy.period",
		`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"0日"}`:                      "/rules/0/period policy.period",
		`{"id":"a","act":"co_opinion","kind":"duration","start":"received","period":"-5个工作日"}`:             "/rules/0/period policy.period",
		`{"id":"a","act":"publish","kind":"duration","start":"replied","period":"0个工作日"}`:                  "/rules/0/period policy.period",
		`{"id":"a","act":"reply","kind":"tier","items":20,"period":"0日"}`:                                  "/rules/0/period policy.period",
		`{"id":"a","act":"reply","kind":"extension","period":"-1个月"}`:                                      "/rules/0/period policy.period",
		`{"id":"a","act":"filing_window_open","kind":"duration","start":"session_opened","period":"-3个月"}`: "",
		`{"id":"a","act":"staff_list","kind":"duration","start":"assignment_meeting","period":"-5日"}`:      "",
		`{"id":"a","act":"reply","kind":"fixed","on":"08-31","year":26}`:                                   "/rules/0/year policy.year",
		`{"id":"a","act":"reply","kind":"fixed","on":"08-31","year":999}`:                                  "/rules/0/year policy.year",
		`{"id":"a","act":"reply","kind":"fixed","on":"08-31","times":2}`:                                   "/rules/0/times policy.field_idle",
		`{"id":"a","act":"reply","kind":"ceiling","start":"assigned","period":"6个月","priority":2}`:         "/rules/0/priority policy.field_idle",
		`{"id":"a","act":"reply","kind":"fixed","on":"08-31","scope":{"keyOnly":true,"notKey":true}}`:      "/rules/0/scope/notKey policy.scope",
		`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"3个月","roll":"next"}`:       "/rules/0/roll policy.field_idle",
		`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"3个月","roll":"none"}`:       "/rules/0/roll policy.field_idle",
		`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"15日（遇休息日提前）"}`:             "",
	} {
		_, err := ofLines(rule)
		if want == "" {
			require.NoError(t, err, rule)
			continue
		}
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults, rule)
		require.Len(t, faults, 1, rule)
		require.Equal(t, want, faults[0].Path+" "+faults[0].Code, rule)
	}
	require.Contains(t, mendOf(t, `{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"3个月","roll":"next"}`), `"3个月（遇休息日顺延）"`)
	require.Contains(t, mendOf(t, `{"id":"a","act":"reply","kind":"offset","base":"reply","period":"10日","roll":"previous"}`), `"10日（遇休息日提前）"`)
	require.Contains(t, mendOf(t, `{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"-3个月"}`), "3 months")
	m := deadline.Matter{Year: 26}
	require.ErrorContains(t, m.Validate(), "matter.year")
}

func TestALayerHoldsDaysOfItsYearsOnly(t *testing.T) {
	for layer, want := range map[string]string{
		`{"years":[2026],"off":["2025-05-01"]}`:                            "/off/0",
		`{"years":[2026],"off":["2026-12-30..2027-01-02"]}`:                "/off/0",
		`{"years":[2026],"off":["2026-05-01"],"work":["2025-04-27"]}`:      "/work/0",
		`{"years":[26],"off":[]}`:                                          "/years/0",
		`{"years":[2025,2026],"off":["2025-12-31..2026-01-02"],"work":[]}`: "",
		`{"off":["2025-05-01"],"work":["2027-04-27"]}`:                     "",
	} {
		_, err := deadline.LoadLayer([]byte(layer))
		if want == "" {
			require.NoError(t, err, layer)
			continue
		}
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults, layer)
		require.Equal(t, []string{"layer.year"}, faults.Codes(), layer)
		require.Equal(t, want, faults[0].Path, layer)
	}
}
