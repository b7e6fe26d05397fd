package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/examples/internal/term"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

// call runs the command and returns what a user sees.
func call(args ...string) (code int, out, errs string) {
	var stdout, stderr bytes.Buffer
	code = run(args, &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

// own writes a user's file.
func own(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "own")
	require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	return name
}

func TestCommand(t *testing.T) {
	for lang, want := range map[string][]string{
		"zh": {"P0021", "duties:policy.strategy +900", "「高新区」（题目第 6 字起）", "请人看", "还差", "未发现问题", "不符0处", "改判4件", "样例：题目“人工智能应用”"},
		"en": {"P0021", "duties:policy.strategy +900", "高新区 (title, character 6)", "a person looks", "Nothing to look at", "failures 0", "decided otherwise 4"},
	} {
		code, out, errs := call("-lang", lang)
		require.Equal(t, exitGood, code)
		require.Empty(t, errs)
		for _, w := range want {
			require.Contains(t, out, w)
		}
		for _, line := range strings.Split(out, "\n") {
			require.LessOrEqual(t, term.Width(line), term.Columns, line)
		}
	}
}

func TestOwnFiles(t *testing.T) {
	set := `{"id":"mine","hit":"first","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","when":"公交","note":"公交"}]}`
	unique := strings.NewReplacer("first", "unique", `"rules":[`, `"rules":[{"id":"s","then":"a","when":"线路","note":"线路"},`).Replace(set)
	papers := own(t, `{"id":"1","title":"关于开通公交线路的建议","level":"city"}`+"\n")
	broken := strings.Replace(string(file(t, "sections.json")), `"then": "center"`, `"then": "centre"`, 1)
	for _, c := range []struct {
		name      string
		args      []string
		code      int
		out, errs string
	}{
		{"a whole set without cases", []string{"-rules", own(t, set), "-in", papers}, exitGood, "→ a ", "规则不看这些列：/level"},
		{"a set that breaks its promise", []string{"-rules", own(t, unique), "-in", papers}, exitGood, "    s：「线路」（题目第 7 字起）", ""},
		{"a layer has the cases of this folder", []string{"-rules", own(t, string(file(t, "sections.json")))}, exitGood, "不符0处", ""},
		{"a draft of one's own", []string{"-next", own(t, set), "-lang", "en"}, exitGood, "decided otherwise 16", ""},
		{"rules that are refused", []string{"-rules", own(t, broken)}, exitBad, "", "/rules/center.small-firms/then"},
		{"a draft that is refused", []string{"-next", own(t, "{}")}, exitBad, "", "/over"},
		{"a case that fails", []string{"-cases", own(t, `[{"title":"高新区","then":"platform"}]`)}, exitBad, "× 用例「高新区」", ""},
		{"a case with a typing error", []string{"-cases", own(t, `[{"title":"高新区","than":"region"}]`)}, exitBad, "", "/0/than"},
		{"a case of a rule that is not there", []string{"-cases", own(t, `[{"title":"高新区","fires":["region.park"]}]`)}, exitBad, "", "region.park"},
		{"bad lines", []string{"-in", own(t, "{\"id\":\"1\"}\n\nx\n{\"title\":\"关于\\u001b高新区的建议\"}\n")}, exitBad, "#4 关于", "第3行"},
		{"no such file", []string{"-rules", "nowhere.json"}, exitUsage, "", "nowhere.json"},
		{"no such language", []string{"-lang", "fr"}, exitUsage, "", "zh or en"},
		{"no such flag", []string{"-x"}, exitUsage, "", "-x"},
		{"an argument", []string{"x"}, exitUsage, "", "no argument"},
		{"help", []string{"-h"}, exitGood, "", "-rules"},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, out, errs := call(c.args...)
			require.Equal(t, c.code, code, errs)
			require.Contains(t, out, c.out)
			require.Contains(t, errs, c.errs)
			require.NotContains(t, out, "\x1b")
		})
	}
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

// The draft shows what the check finds; it is not fit to hold.
func TestDraftIsNotFit(t *testing.T) {
	next, err := load(file(t, "sections-next.json"))
	require.NoError(t, err)
	findings, err := rule.Check(next)
	require.NoError(t, err)
	var got []string
	for _, f := range findings {
		got = append(got, f.Code+" "+next.Place(f.Path))
	}
	require.Equal(t, []string{
		"dead_term /rules/digital.smart/when/any/2",
		"subsumed /rules/digital.title/when",
		"contradictory /rules/digital.data/when",
		"unreachable /rules/region.faster/when",
		"rule_without_source /rules/region.environment",
		"conclusion_without_rule /conclusions/security",
	}, got)
	_, err = accept(file(t, "sections-next.json"))
	require.ErrorContains(t, err, "digital.data")
}

// A broken file of rules is refused, with the place and the mend.
func TestBrokenRulesAreRefused(t *testing.T) {
	for _, c := range []struct{ name, from, to, place, mend string }{
		{"typing error in a member", `"weight": -300`, `"wieght": -300`, "/rules/resources.not-loans/wieght", "known: id, then, weight"},
		{"typing error in a condition", `"atLeast": 2`, `"atleast": 2`, "/rules/region.environment/when/atleast", "known: atLeast"},
		{"typing error in the head", `"over"`, `"ovre"`, "/ovre", "known: id, version, title, over"},
		{"unknown conclusion", `"then": "center"`, `"then": "centre"`, "/rules/center.small-firms/then", `did you mean "center"`},
		{"contradictory condition", `"none": ["科技人才"]`, `"none": ["就业", "失业"]`, "/rules/not_ours.jobs/when", "drop one of the parts that exclude each other"},
		{"lies on another layer", `"over": "city"`, `"over": "duties"`, "/over", `below it is "city"`},
		{"takes an id that is taken", `"id": "not_ours.popular"`, `"id": "policy.law"`, "/rules/policy.law/id", "put it under replace"},
		{"replaces what is not there", `"replace": [`, `"remove": ["policy.lwa"], "replace": [`, "/remove/0", `no rule "policy.lwa"`},
		{"not JSON", `"conclusions": [`, `"conclusions": {`, "/conclusions", "JSON"},
	} {
		t.Run(c.name, func(t *testing.T) {
			good := string(file(t, "sections.json"))
			broken := strings.Replace(good, c.from, c.to, 1)
			require.NotEqual(t, good, broken)
			_, err := accept([]byte(broken))
			var faults vocab.Faults
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
	ruletest.Run(&l, set, []ruletest.TestCase{{Name: "园区归平台", Title: "关于扩建高新区的建议", Then: "platform"}}, ruletest.Options{})
	require.Len(t, l.told, 1)
	for _, part := range []string{"园区归平台", "平台与基础研究", "区域创新", "region.parks", "高新区", "platform.basic", "基础研究"} {
		require.Contains(t, l.told[0], part)
	}
}
