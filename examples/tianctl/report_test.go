package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReportSaysWhatItLeavesOut(t *testing.T) {
	in := strings.Join(linesOf(t, "report.jsonl"), "\n")
	code, out, notes := call(in, "report")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `{"line":4,"error":`)
	require.Contains(t, notes, "left out 存在问题")
	require.Contains(t, notes, "1 cases of other years")
	require.Contains(t, notes, "unknown field proposal/colour ignored")
	require.Contains(t, notes, "1 of 5 lines not answered")
}

func TestReportForms(t *testing.T) {
	in := strings.Join(linesOf(t, "report.jsonl")[:3], "\n")
	const title = "某市科技局2024年政协提案办理工作总结"
	for format, begins := range map[string]string{
		"text": title + "\n", "markdown": "# " + title + "\n", "json": `{"title":"` + title + `","root":{"kind":"report",`,
	} {
		code, out, _ := call(in, "report", "--format", format)
		require.Equal(t, exitAnswered, code)
		require.True(t, strings.HasPrefix(out, begins), out)
		require.True(t, strings.HasSuffix(out, "\n"))
		require.Contains(t, out, "演示数据")
	}
}

// The unit for which is counted is the organisation where the cases name it.
func TestReportCountsTheOrganisationsPart(t *testing.T) {
	lines := linesOf(t, "report.jsonl")
	_, out, _ := call(strings.Join(lines[:3], "\n"), "report")
	require.Contains(t, out, "会办1件")
	require.Contains(t, out, "应由我局答复的1件已全部答复")

	whole := strings.Replace(lines[0], `"id":"kjj",`, "", 1)
	require.NotEqual(t, lines[0], whole)
	_, out, _ = call(strings.Join(append([]string{whole}, lines[1:3]...), "\n"), "report")
	require.NotContains(t, out, "会办1件")
}

func TestReportUsage(t *testing.T) {
	code, _, notes := call("", "report", "--format", "html")
	require.Equal(t, exitUsage, code)
	require.Contains(t, notes, "markdown")
	code, out, _ := call("", "report")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"code":"report.year"`)
}
