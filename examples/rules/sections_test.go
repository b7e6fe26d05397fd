package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

// This is the test file of the office: copy it beside your own rules.

var update = flag.Bool("update", false, "write decisions.txt anew")

// inForce returns the rules in force and the cases that they have to pass.
func inForce(t *testing.T) (rule.Set, []ruletest.Case) {
	t.Helper()
	set, err := accept(file(t, "sections.json"))
	require.NoError(t, err)
	cases, err := ruletest.LoadCases(file(t, "cases.json"))
	require.NoError(t, err)
	return set, cases
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	data, err := files.ReadFile(name)
	require.NoError(t, err)
	return data
}

// Every case comes out as it says, every rule fires in one of them, and nine
// in ten conditions are seen both to hold and to fail.
func TestSections(t *testing.T) {
	set, cases := inForce(t)
	ruletest.Run(t, set, cases, ruletest.Options{Rules: 100, Conditions: 90})
}

// Rules in force leave nothing for the check to find.
func TestCheckFindsNothing(t *testing.T) {
	set, _ := inForce(t)
	findings, err := rule.Check(set)
	require.NoError(t, err)
	for _, f := range findings {
		t.Errorf("%s %s：%s；%s", place(set, f.Path), f.Code, f.Text.ZH, mends[f.Code].ZH)
	}
}

// No decision on a past paper changes unseen. Where a change is wanted:
// go test ./examples/rules -update, and read the difference before it is kept.
func TestDecisions(t *testing.T) {
	set, _ := inForce(t)
	got, err := ruletest.Transcript(set, past(t))
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("decisions.txt", got, 0o644))
	}
	want, err := os.ReadFile("decisions.txt")
	require.NoError(t, err)
	ruletest.Golden(t, "decisions.txt", want, got)
}

// The draft changes these past decisions and no other.
func TestImpactOfTheDraft(t *testing.T) {
	set, _ := inForce(t)
	next, err := load(file(t, "sections-next.json"))
	require.NoError(t, err)
	report, err := ruletest.Impact(set, next, past(t))
	require.NoError(t, err)
	var got []string
	for _, g := range report.Groups {
		for _, c := range g.Changes {
			got = append(got, fmt.Sprintf("%s %s>%s %s", c.ID, g.From, g.To, c.Reasons[0].Code))
		}
	}
	require.Equal(t, []string{
		"P0168 hightech>digital rule_fires",
		"P0403 hightech>digital rule_fires",
		"P0162 not_ours> rule_silent",
		"P0022 region>policy rule_points",
	}, got)
}

func past(t *testing.T) []ruletest.Past {
	t.Helper()
	var all []ruletest.Past
	for line := range strings.Lines(string(file(t, "papers.jsonl"))) {
		var p paper
		require.NoError(t, json.Unmarshal([]byte(line), &p))
		all = append(all, p.Past)
	}
	require.NotEmpty(t, all)
	return all
}

// The draft shows what the check finds; it is not fit to hold.
func TestDraftIsNotFit(t *testing.T) {
	next, err := load(file(t, "sections-next.json"))
	require.NoError(t, err)
	findings, err := rule.Check(next)
	require.NoError(t, err)
	var got []string
	for _, f := range findings {
		got = append(got, f.Code+" "+place(next, f.Path))
	}
	require.Equal(t, []string{
		"dead_term rules/digital.smart/when/any/2",
		"subsumed rules/digital.title/when",
		"contradictory rules/digital.data/when",
		"unreachable rules/region.faster/when",
		"rule_without_source rules/region.environment",
		"conclusion_without_rule conclusions/security",
	}, got)
	for _, f := range findings {
		require.NotEmpty(t, mends[f.Code], f.Code)
	}
	_, err = accept(file(t, "sections-next.json"))
	require.ErrorContains(t, err, "digital.data")
}

// A broken file of rules is refused, with the place and the mend.
func TestBrokenRulesAreRefused(t *testing.T) {
	for _, c := range []struct{ name, from, to, place, mend string }{
		{"typing error in a member", `"weight": -300`, `"wieght": -300`, "/rules/3/wieght", "known: id, then, weight"},
		{"typing error in a condition", `"atLeast": 2`, `"atleast": 2`, "/rules/1/when/atleast", "known: atLeast"},
		{"typing error in the head", `"over"`, `"ovre"`, "/ovre", "known: id, version, title, over"},
		{"unknown conclusion", `"then": "center"`, `"then": "centre"`, "rules/center.small-firms/then", `did you mean "center"`},
		{"contradictory condition", `"none": ["科技人才"]`, `"none": ["就业", "失业"]`, "rules/not_ours.jobs/when", "drop one of the parts that exclude each other"},
		{"lies on another layer", `"over": "city"`, `"over": "duties"`, "/over", `below it is "city"`},
		{"takes an id that is taken", `"id": "not_ours.popular"`, `"id": "policy.law"`, "/rules/6/id", "put it under replace"},
		{"replaces what is not there", `"replace": [`, `"remove": ["policy.lwa"], "replace": [`, "/remove/0", `no rule "policy.lwa"`},
		{"not JSON", `"conclusions": [`, `"conclusions": {`, "/conclusions", "JSON"},
	} {
		t.Run(c.name, func(t *testing.T) {
			good := string(file(t, "sections.json"))
			broken := strings.Replace(good, c.from, c.to, 1)
			require.NotEqual(t, good, broken)
			_, err := accept([]byte(broken))
			var faults deadline.Faults
			require.ErrorAs(t, err, &faults)
			found := false
			for _, f := range faults {
				found = found || strings.HasPrefix(f.Path, c.place) && strings.Contains(f.Text.EN, c.mend)
				require.NotEmpty(t, f.Text.ZH)
			}
			require.True(t, found, "%v", err)
		})
	}
}

// listener stands in for *testing.T and keeps what it is told.
type listener struct{ told []string }

func (l *listener) Helper() {}
func (l *listener) Errorf(format string, args ...any) {
	l.told = append(l.told, fmt.Sprintf(format, args...))
}

// What a failed case says can be read by whoever keeps the rules: what was
// expected, what came out and on which words, and what the expected rule
// lacked.
func TestFailureCanBeRead(t *testing.T) {
	set, _ := inForce(t)
	var l listener
	ruletest.Run(&l, set, []ruletest.Case{{Name: "园区归平台", Title: "关于扩建高新区的建议", Then: "platform"}}, ruletest.Options{})
	require.Len(t, l.told, 1)
	for _, part := range []string{"园区归平台", "平台与基础研究", "区域创新", "region.parks", "高新区", "platform.basic", "基础研究"} {
		require.Contains(t, l.told[0], part)
	}
}
