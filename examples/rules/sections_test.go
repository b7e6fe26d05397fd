package main

import (
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

// This is the test file of the office: copy it beside your own rules. What
// proves the example itself is in show_test.go.

var update = flag.Bool("update", false, "write decisions.txt anew")

// inForce returns the rules in force and the cases that they have to pass.
func inForce(t *testing.T) (rule.Set, []ruletest.TestCase) {
	t.Helper()
	set, err := accept(file(t, "sections.json"))
	for _, f := range faultsOf(err) {
		t.Errorf("sections.json %s：%s", f.Path, f.Text.ZH)
	}
	if err != nil {
		t.FailNow()
	}
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
		t.Errorf("%s %s：%s；%s", set.Place(f.Path), f.Code, f.Text.ZH, f.Mend.ZH)
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
