package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRulesCheckPrintsFindings(t *testing.T) {
	code, out, _ := call("", "rules", "check", "testdata/rules.json")
	require.Equal(t, exitAnswered, code)
	require.Contains(t, out, `"code":"shadowed"`)
	require.Contains(t, out, `"rules":["park_again","park"]`)
	code, out, _ = call("", "rules", "check", "testdata/policy.json")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `{"file":"testdata/policy.json","error":{`)
	require.Contains(t, out, `"code":"json.unknown_field"`)
}

func TestRulesTestPrintsFailures(t *testing.T) {
	code, out, notes := call("", "rules", "test", "testdata/rules.json", "testdata/rule-cases.json")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `{"cases":2,"failures":[{"case":"wrong on purpose","code":"then"`)
	require.Contains(t, out, `"rulesFired":3,"rulesAll":3`)
	require.Contains(t, notes, "1 of 2 lines not answered")
	code, out, _ = call("", "rules", "test", "testdata/rules-next.json", "testdata/rules.json")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `{"file":"testdata/rules.json","error":{"code":"json.type"`)
}

func TestRulesImpactPrintsWhatMoves(t *testing.T) {
	in := `{"id":"P1","title":"关于修建城市道路的提案","year":2024}` + "\n" + `{"title":"关于建设公园的提案"}` + "\n" + `{"id":[7]}`
	code, out, _ := call(in, "rules", "impact", "testdata/rules.json", "testdata/rules-next.json")
	require.Equal(t, exitErrors, code)
	lines := strings.Split(out, "\n")
	require.Contains(t, lines[0], `{"line":3,"error":{"code":"json.type","path":"/id"`)
	require.Contains(t, lines[1], `{"documents":2,"changed":1,"rescored":0,"groups":[{"from":"roads","to":"parks","changes":[{"id":"P1"`)
	require.Contains(t, lines[1], `"ignored":["year"]`)
}

func TestRulesUsage(t *testing.T) {
	for args, names := range map[string]string{
		"": "check", "check": "1 file", "check a b": "1 file", "test a": "2 file", "check /no/such": "/no/such", "bless a": "bless",
	} {
		code, out, notes := call("", append([]string{"rules"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, code)
		require.Empty(t, out)
		require.Contains(t, notes, names)
	}
}

// The verbs take layers, as a city or a bureau lays them over a common set.
func TestRulesTakeLayers(t *testing.T) {
	set, layer := "../rules/duties.json", "../rules/city.json"
	code, out, _ := call("", "rules", "check", set, "--layer", layer)
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, `{"set":"city","version":"2026.1",`)
	code, out, _ = call("", "rules", "test", set, "../rules/cases.json", "--layer", layer, "--layer", "../rules/sections.json")
	require.Contains(t, out, `{"cases":`)
	require.Contains(t, []int{exitAnswered, exitErrors}, code)
	in := `{"id":"P1","title":"关于推进科技创新中心建设的提案"}` + "\n"
	code, out, _ = call(in, "rules", "impact", set, "--layer", layer)
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, `{"documents":1,"changed":`)
	code, out, _ = call(in, "rules", "impact", set, set, "--layer", layer)
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, `{"documents":1,"changed":0,`)

	code, out, _ = call("", "rules", "check", set, "--layer", "testdata/policy.json", "--layer", layer)
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `{"file":"testdata/policy.json","error":{`)
	require.Contains(t, out, `"code":"json.unknown_field"`)
	require.NotContains(t, out, `{"file":"`+set)
	code, _, notes := call("", "rules", "impact", set)
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "2 file")
	code, _, _ = call("", "rules", "check", set, "--layer", "/no/such")
	require.Equal(t, exitUsage, code)
}
