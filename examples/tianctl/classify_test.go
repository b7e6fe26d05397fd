package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/stretchr/testify/require"
)

// verdictLine is what a test reads of a verdict.
type verdictLine struct {
	ID      string `json:"id"`
	Decided bool   `json:"decided"`
	Labels  []struct {
		Label   string      `json:"label"`
		Score   json.Number `json:"score"`
		Reasons []struct {
			Code  string  `json:"code"`
			Rule  string  `json:"rule"`
			Term  string  `json:"term"`
			Where string  `json:"where"`
			At    *[2]int `json:"at"`
		} `json:"reasons"`
	} `json:"labels"`
	Ignored []string `json:"ignored"`
	Error   *refused `json:"error"`
}

func verdicts(t *testing.T, out string) []verdictLine {
	t.Helper()
	var all []verdictLine
	for _, l := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
		var v verdictLine
		require.NoError(t, json.Unmarshal([]byte(l), &v), l)
		all = append(all, v)
	}
	return all
}

// Always three labels, best first, whose scores add up to at most 1; finds
// point into the original text.
func TestClassifyGivesThreeLabelsBestFirst(t *testing.T) {
	lines := linesOf(t, "classify.jsonl")
	for _, taxonomy := range append([]string{""}, classify.Taxonomies()...) {
		args := []string{"classify"}
		if taxonomy != "" {
			args = append(args, "--taxonomy", taxonomy)
		}
		code, out, notes := call(strings.Join(lines, "\n"), args...)
		require.Equal(t, exitErrors, code, notes)
		for i, v := range verdicts(t, out) {
			if v.ID == "empty" {
				require.Equal(t, "field.missing", v.Error.Code)
				continue
			}
			var in struct{ Title, Body string }
			require.NoError(t, json.Unmarshal([]byte(lines[i]), &in))
			require.Len(t, v.Labels, 3)
			sum, before := 0.0, 1.0
			for _, l := range v.Labels {
				score, err := l.Score.Float64()
				require.NoError(t, err)
				require.LessOrEqual(t, score, before)
				require.LessOrEqual(t, len(l.Score), len("0.123456"))
				sum, before = sum+score, score
				require.NotEmpty(t, l.Reasons)
				if score == 0 {
					require.Contains(t, []string{"no_evidence", "outweighed"}, l.Reasons[len(l.Reasons)-1].Code)
				}
				for _, r := range l.Reasons {
					if r.At != nil {
						text := []rune(map[string]string{"title": in.Title, "body": in.Body}[r.Where])
						require.Equal(t, r.Term, string(text[r.At[0]:r.At[1]]))
					}
				}
			}
			require.LessOrEqual(t, sum, 1.000001)
			if v.ID == "nothing" {
				require.False(t, v.Decided)
				require.Zero(t, sum)
			}
		}
	}
}

func TestClassifyByOwnRulesAndThreshold(t *testing.T) {
	rules := filepath.Join(t.TempDir(), "rules.json")
	require.NoError(t, os.WriteFile(rules, []byte(`{"id":"own","hit":"sum","conclusions":[{"id":"a"},{"id":"b"}],
		"rules":[{"id":"a1","then":"a","weight":60,"when":"公园"},{"id":"b1","then":"b","weight":40,"when":"道路"}]}`), 0o644))
	in := `{"id":"1","title":"关于公园道路的提案"}`
	for threshold, decided := range map[string]bool{"0": true, "0.05": true, "0.9": false, "1": false} {
		code, out, notes := call(in, "classify", "--rules", rules, "--threshold", threshold)
		require.Equal(t, exitAnswered, code, notes)
		v := verdicts(t, out)[0]
		require.Equal(t, decided, v.Decided, threshold)
		require.Equal(t, "a", v.Labels[0].Label)
		require.Len(t, v.Labels, 2)
	}
}

func TestClassifyUsage(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"id":"own","hit":"sum","rulez":[]}`), 0o644))
	for args, names := range map[string]string{
		"--taxonomy colours": "five_fields", "--threshold 1.5": "1.5", "--threshold NaN": "NaN",
		"--rules /no/such": "/no/such", "--rules " + bad: "rulez", "--model /no/such": "/no/such", "--model " + bad: "mark",
	} {
		code, out, notes := call("", append([]string{"classify"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, code, args)
		require.Empty(t, out)
		require.Contains(t, notes, names)
	}
}

func TestShares(t *testing.T) {
	for n, want := range map[share]string{0: "0", 1: "0.000001", 710_000: "0.71", 999_999: "0.999999", 1_000_000: "1", 50_000: "0.05"} {
		require.Equal(t, want, mustEncode(t, n))
	}
}

// A document that is given but says nothing has three labels too; one without
// any text field is refused.
func TestClassifyOfNothing(t *testing.T) {
	for _, in := range []string{`{"title":""}`, `{"title":"","body":""}`, `{"body":" "}`} {
		code, out, notes := call(in, "classify")
		require.Equal(t, exitAnswered, code, notes)
		v := verdicts(t, out)[0]
		require.False(t, v.Decided)
		require.Len(t, v.Labels, 3)
		for _, l := range v.Labels {
			require.Equal(t, json.Number("0"), l.Score)
			require.Equal(t, "no_evidence", l.Reasons[0].Code)
		}
	}
	code, out, _ := call(`{"title":null}`, "classify")
	require.Equal(t, exitErrors, code)
	require.Equal(t, "field.missing", verdicts(t, out)[0].Error.Code)
}
