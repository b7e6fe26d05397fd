package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
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
		"zh": {"P0021", "duties:policy.strategy +900", "「高新区」题目第6字", "请人看", "还差", "未发现问题", "不符0处", "改判4件", "样例：题目“人工智能应用”"},
		"en": {"P0021", "duties:policy.strategy +900", "高新区 at 6 of the title", "a person looks", "Nothing to look at", "failures 0", "decided otherwise 4"},
	} {
		code, out, errs := call("-lang", lang)
		require.Equal(t, exitGood, code)
		require.Empty(t, errs)
		for _, w := range want {
			require.Contains(t, out, w)
		}
		for _, line := range strings.Split(out, "\n") {
			require.LessOrEqual(t, width(line), columns, line)
		}
	}
}

func TestOwnFiles(t *testing.T) {
	set := `{"id":"mine","hit":"first","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","when":"公交","note":"公交"}]}`
	papers := own(t, `{"id":"1","title":"关于开通公交线路的建议","level":"city"}`+"\n")
	broken := strings.Replace(string(file(t, "sections.json")), `"then": "center"`, `"then": "centre"`, 1)
	for _, c := range []struct {
		name      string
		args      []string
		code      int
		out, errs string
	}{
		{"a whole set without cases", []string{"-rules", own(t, set), "-in", papers}, exitGood, "→ a ", "规则不看这些列：/level"},
		{"a layer has the cases of this folder", []string{"-rules", own(t, string(file(t, "sections.json")))}, exitGood, "不符0处", ""},
		{"a draft of one's own", []string{"-next", own(t, set), "-lang", "en"}, exitGood, "decided otherwise 16", ""},
		{"rules that are refused", []string{"-rules", own(t, broken)}, exitBad, "", "rules/center.small-firms/then"},
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

func TestWrap(t *testing.T) {
	long := strings.Repeat("提案，", 60) + strings.Repeat("x", 250) + " word"
	for _, indent := range []string{"", "    "} {
		text := wrap(long, indent)
		for _, line := range strings.Split(text, "\n") {
			require.LessOrEqual(t, width(line), columns)
			require.NotContains(t, noStart, string([]rune(strings.TrimSpace(line))[0]))
		}
		require.Equal(t, strings.ReplaceAll(long, " ", ""), strings.NewReplacer("\n", "", " ", "").Replace(text))
	}
}
