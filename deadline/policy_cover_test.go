package deadline_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// faultsIn are path and code of the faults of a policy.
func faultsIn(t *testing.T, text string) (list []string) {
	t.Helper()
	_, err := deadline.LoadPolicy([]byte(text))
	if err == nil {
		return nil
	}
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults, text)
	for _, f := range faults {
		list = append(list, f.Path+" "+f.Code)
		require.NotEmpty(t, f.Text.EN)
	}
	return list
}

// An overlap that several rules together decide is none; one gap makes it one.
func TestSeveralRulesTogetherDecideAnOverlap(t *testing.T) {
	reply := func(id, scope string, more ...string) string {
		r := `{"id":"` + id + `","act":"reply","kind":"duration","start":"assigned","period":"3个月","scope":{` + scope + `}`
		for _, m := range more {
			r += "," + m
		}
		return r + "}"
	}
	two := []string{reply("a", `"tracks":["proposal"]`), reply("b", `"keyOnly":true`)}
	both := `"tracks":["proposal"],"keyOnly":true`
	for _, c := range []struct {
		name  string
		rules []string
		fault bool
	}{
		{"by timing", append(two[:2:2], reply("c", both+`,"timings":["in_session"]`), reply("d", both+`,"timings":["intersessional"]`)), false},
		{"by timing, one missing", append(two[:2:2], reply("c", both+`,"timings":["in_session"]`)), true},
		{"by role", append(two[:2:2], reply("c", both+`,"roles":["sole","lead"]`), reply("d", both+`,"roles":["separate","undertake"]`)), false},
		{"by role, one missing", append(two[:2:2], reply("c", both+`,"roles":["sole","lead"]`), reply("d", both+`,"roles":["undertake"]`)), true},
		{"by day", append(two[:2:2], reply("c", both, `"until":"2023-12-31"`), reply("d", both, `"since":"2024-01-01"`)), false},
		{"by day, with a hole of a day", append(two[:2:2], reply("c", both, `"until":"2023-12-30"`), reply("d", both, `"since":"2024-01-01"`)), true},
		{"by timing and role", append(two[:2:2], reply("c", both+`,"timings":["in_session"]`), reply("d", both+`,"timings":["intersessional"],"roles":["sole","lead"]`), reply("e", both+`,"timings":["intersessional"],"roles":["separate","undertake"]`)), false},
		{"by track, of two timings", []string{reply("a", `"tracks":["proposal","suggestion"]`), reply("b", `"timings":["in_session"]`),
			reply("c", `"timings":["in_session"],"tracks":["proposal"]`), reply("d", `"timings":["in_session"],"tracks":["suggestion"]`)}, false},
		{"a rule that does not meet it", append(two[:2:2], reply("c", both+`,"timings":["in_session"]`), reply("d", `"tracks":["suggestion"],"keyOnly":true,"timings":["intersessional"]`)), true},
	} {
		rules := c.rules[0]
		for _, r := range c.rules[1:] {
			rules += "," + r
		}
		got := faultsIn(t, `{"id":"p","title":{"zh":"甲","en":"a"},"rules":[`+rules+`]}`)
		if c.fault {
			require.Contains(t, got, "/rules/1/scope policy.overlap", c.name)
		} else {
			require.Empty(t, got, c.name)
		}
	}
}

// What bears on nothing, or is written so that nobody sees it, is a fault.
func TestIdleAndPaddedPartsOfAPolicyAreFaults(t *testing.T) {
	dated := `{"id":"d","act":"reply","kind":"fixed","on":"09-30"}`
	for _, c := range []struct{ id, rules, rest, want string }{
		{"p", dated + `,{"id":"a","act":"publish","kind":"ceiling","start":"replied","period":"20日"}`, "", "/rules/1/act policy.rule_idle"},
		{"p", dated + `,{"id":"a","act":"co_opinion","kind":"tier","items":9,"period":"20日"}`, "", "/rules/1/act policy.rule_idle"},
		{"p", `{"id":"a","act":"redo_reply","kind":"extension","period":"1个月"},` + dated, "", "/rules/0/act policy.rule_idle"},
		{"p", dated + `,{"id":"a","act":"reply","kind":"extension","period":"1个月"}`, "", ""},
		{"p", `{"id":" a","act":"reply","kind":"fixed","on":"09-30"}`, "", "/rules/0/id policy.rule_id"},
		{"p", `{"id":"a\t","act":"reply","kind":"fixed","on":"09-30"}`, "", "/rules/0/id policy.rule_id"},
		{"p", `{"id":"　","act":"reply","kind":"fixed","on":"09-30"}`, "", "/rules/0/id policy.rule_id"},
		{"  ", dated, "", "/id policy.id"},
		{"p ", dated, "", "/id policy.id"},
		{"p", dated, `,"steps":[{"id":" s","workdays":1,"to":["head"]}]`, "/steps/0/id policy.step"},
		{"p", `{"id":"a","act":"reply","kind":"fixed","on":"09-30","since":"0026-01-01"}`, "", "/rules/0/since policy.year"},
		{"p", `{"id":"a","act":"reply","kind":"fixed","on":"09-30","until":"0999-12-31"}`, "", "/rules/0/until policy.year"},
		{"p", dated, `,"thresholds":[{"alert":"red","within":30,"unit":"day"},{"alert":"blue","within":5,"unit":"day"}]`, "/thresholds/1 policy.threshold"},
		{"p", dated, `,"thresholds":[{"alert":"blue","within":5,"unit":"workday"},{"alert":"yellow","within":5,"unit":"workday"}]`, "/thresholds/0 policy.threshold"},
		{"p", dated, `,"thresholds":[{"alert":"red","within":5,"unit":"day"},{"alert":"red","within":3,"unit":"day"}]`, "/thresholds/1 policy.threshold"},
		{"p", dated, `,"thresholds":[{"alert":"red","within":5,"unit":"day"},{"alert":"blue","within":5,"unit":"workday"},{"alert":"red","within":3,"unit":"workday"},{"alert":"blue","within":6,"unit":"day"}]`, ""},
		{"p", `{"id":"a","act":"reply","kind":"fixed","on":"09-30","scope":{"tracks":[null]}}`, "", "/rules/0/scope/tracks/0 json.type"},
		{"p", dated, `,"steps":[{"id":"s","workdays":1,"to":[""]}]`, "/steps/0/to/0 json.type"},
		{"p", dated, `,"steps":[{"id":"s","workdays":1,"to":["head"],"copy":[null]}]`, "/steps/0/copy/0 json.type"},
	} {
		got := faultsIn(t, `{"id":"`+c.id+`","title":{"zh":"甲","en":"a"},"rules":[`+c.rules+`]`+c.rest+`}`)
		if c.want == "" {
			require.Empty(t, got, c.rules+c.rest)
		} else {
			require.Equal(t, []string{c.want}, got, c.rules+c.rest)
		}
	}
	p := replyIn("3个月")
	p.Steps = []deadline.Step{{ID: "s", To: make([]deadline.Recipient, 1)}}
	require.ErrorContains(t, p.Validate(), "policy.step")
}

// Rules of one act that differ in their days alone are compared up to a bound, and
// the policy says where that was.
func TestAPolicyOfTooManyRulesSaysSo(t *testing.T) {
	since := func(i int) string {
		return fmt.Sprintf(`{"id":"r%d","act":"reply","kind":"duration","start":"assigned","period":"3个月","since":"%04d-%02d-%02d"}`, i, 1900+i/336, 1+i/28%12, 1+i%28)
	}
	require.Empty(t, faultsIn(t, string(manyRules(1500, since))))
	got := faultsIn(t, string(manyRules(8000, since)))
	require.Len(t, got, 1)
	require.Contains(t, got[0], " policy.uncompared")
	// Rules of another act are compared by themselves; years part them.
	require.Empty(t, faultsIn(t, string(manyRules(8000, func(i int) string {
		return fmt.Sprintf(`{"id":"r%d","act":"reply","kind":"fixed","on":"08-31","year":%d}`, i, 1000+i)
	}))))
}

// What was shared out is decided as it was shared out, in whatever order the rules
// stand.
func TestASharedOutOverlapIsDecided(t *testing.T) {
	rules := []string{
		`{"id":"a","act":"reply","kind":"duration","start":"assigned","period":"3个月","scope":{"tracks":["proposal"]}}`,
		`{"id":"b","act":"reply","kind":"duration","start":"assigned","period":"4个月","scope":{"keyOnly":true}}`,
		`{"id":"c","act":"reply","kind":"duration","start":"assigned","period":"5个月","scope":{"tracks":["proposal"],"keyOnly":true,"timings":["in_session"]}}`,
		`{"id":"d","act":"reply","kind":"duration","start":"assigned","period":"6个月","scope":{"tracks":["proposal"],"keyOnly":true,"timings":["intersessional"]}}`,
	}
	for turn := range rules {
		p, err := deadline.LoadPolicy(manyRules(len(rules), func(i int) string { return rules[(i+turn)%len(rules)] }))
		require.NoError(t, err)
		for _, c := range []struct {
			track  vocab.Track
			key    bool
			timing vocab.Timing
			rule   string
		}{
			{vocab.TrackProposal, false, vocab.TimingInSession, "a"}, {vocab.TrackSuggestion, true, vocab.TimingInSession, "b"},
			{vocab.TrackProposal, true, vocab.TimingInSession, "c"}, {vocab.TrackProposal, true, vocab.TimingIntersessional, "d"},
		} {
			dues, err := p.Dues(deadline.Matter{Track: c.track, Key: c.key, Timing: c.timing, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}, frozen)
			require.NoError(t, err)
			require.Equal(t, c.rule, dues[0].Rule)
		}
	}
}
