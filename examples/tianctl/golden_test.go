package main

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// update writes the golden answers anew: go test ./examples/tianctl -update.
var update = flag.Bool("update", false, "write the golden answers anew")

// golden are the calls whose input and answer stand in testdata/golden as
// NAME.in and NAME.out.
func golden() []goldenCall {
	return []goldenCall{
		{"calendar", frozen("calendar"), exitErrors},               // the lines of the contract
		{"calendar_bad", frozen("calendar"), exitErrors},           // what can be wrong with a line
		{"calendar_explain", frozen("calendar"), exitErrors},       // accounts
		{"calendar_provisional", frozen("calendar"), exitAnswered}, // the end of the last known year
		{"due", frozen("due", "--today", "2024-06-19"), exitErrors},
		{"due_dates", frozen("due"), exitErrors}, // without a day to look from
		{"due_clock", frozen("due", "--today", "2024-06-19"), exitAnswered},
		{"due_policy", frozen("due", "--policy", "testdata/policy.json", "--today", "2024-06-19"), exitAnswered},
		{"promises", []string{"promises"}, exitErrors},
		{"redact", []string{"redact"}, exitErrors},
		{"reconcile", []string{"reconcile"}, exitErrors},
		{"report_bad", []string{"report"}, exitErrors},
		{"plan_org_bad", []string{"plan"}, exitErrors},
		{"plan_plain", []string{"plan"}, exitAnswered},
		{"plan_plain_bad", []string{"plan"}, exitErrors},
		{"plan_plain_unplaced", []string{"plan"}, exitAnswered},
	}
}

// frozen asks as of the end of 2025, so that the notice of a later year changes
// no answer.
func frozen(args ...string) []string { return append(args, "--as-of", "2025-12-31") }

type goldenCall struct {
	name string
	args []string
	exit int
}

func TestAnswersAreTheGoldenOnes(t *testing.T) {
	for _, g := range golden() {
		t.Run(g.name, func(t *testing.T) {
			in, err := os.ReadFile(filepath.Join("testdata", "golden", g.name+".in"))
			require.NoError(t, err)
			code, out, _ := call(string(in), g.args...)
			out = withoutProse(t, out)
			file := filepath.Join("testdata", "golden", g.name+".out")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(out), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, string(want), out)
			require.Equal(t, g.exit, code)
		})
	}
}

// withoutProse puts "…" where a sentence stands in both languages: the golden
// files hold what is answered, not how the library words it.
func withoutProse(t *testing.T, out string) string {
	t.Helper()
	require.NotContains(t, out, `{"zh":""`)
	require.NotContains(t, out, `","en":""`)
	return prose.ReplaceAllString(out, `"…"`)
}

var prose = regexp.MustCompile(`\{"zh":"(?:[^"\\]|\\.)*","en":"(?:[^"\\]|\\.)*"\}`)

// Every pair of files is named in golden.
func TestGoldenFilesAreUsed(t *testing.T) {
	used := map[string]bool{}
	for _, g := range golden() {
		used[g.name+".in"], used[g.name+".out"] = true, true
	}
	files, err := os.ReadDir(filepath.Join("testdata", "golden"))
	require.NoError(t, err)
	for _, f := range files {
		require.True(t, used[f.Name()], f.Name())
	}
}
