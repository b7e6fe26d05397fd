package main

import (
	"os"
	"path/filepath"
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

// The process of the first line is that of the cases that name none.
func TestReportTakesTheProcess(t *testing.T) {
	const events = `"proposal":{"id":"P1","track":"proposal","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},"events":[` +
		`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"},{"event":"accepted","date":"2024-03-02","unit":"kjj"},{"event":"replied","date":"2024-05-20","unit":"kjj"}]}`
	for _, x := range []struct {
		first, line string
		faults      int
	}{
		{``, `{`, 2},
		{`,"process":{"handed":true}`, `{`, 1},
		{`,"process":{"handed":true,"unreviewedReplies":true}`, `{`, 0},
		{``, `{"process":{"handed":true,"unreviewedReplies":true},`, 0},
		{`,"process":{"handed":true,"unreviewedReplies":true}`, `{"process":{"unreviewedReplies":true},`, 1},
	} {
		_, _, notes := call(`{"bureau":"某局","year":2024`+x.first+"}\n"+x.line+events, "report")
		require.Equal(t, x.faults, strings.Count(notes, ": /cases/P1/events/"), notes)
	}
}

// What is recorded out of order is in the answer and the exit is 1, and no
// sentence says of it that it did not happen.
func TestReportTellsWhatDoesNotFit(t *testing.T) {
	lines := linesOf(t, "report.jsonl")[:3]
	const late = `{"event":"replied","date":"2024-05-20","unit":"kjj"}`
	wrong := `{"proposal":{"id":"P9","track":"proposal","year":2024,"title":"t","proposers":[{"id":"m1"}]},"events":[{"event":"submitted","date":"2024-01-10"},` +
		`{"event":"examined","date":"2024-01-12"},{"event":"filed","date":"2024-01-15"},{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"},` + late + `]}`
	code, _, notes := call(strings.Join(lines, "\n"), "report")
	require.Equal(t, exitAnswered, code)
	require.NotContains(t, notes, "/cases/")
	for _, format := range []string{"text", "markdown"} {
		code, out, notes := call(strings.Join(append(lines[:3:3], wrong), "\n"), "report", "--format", format)
		require.Equal(t, exitErrors, code)
		require.Contains(t, notes, "/cases/P9/events/4: first accepted, drafted, reviewed, then replied; replied is not possible")
		require.NotContains(t, notes, "not answered")
		require.Contains(t, out, "应由我局答复的1件已全部答复")
		require.Contains(t, out, "有1件登记的事项与办理流程不符，其中1件不能确定是否已答复")
	}
	code, out, _ := call(lines[0]+"\n"+wrong, "report", "--format", "json")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"faults":[{"path":"/cases/P9/events/4","code":"state.not_possible"`)
	require.NotContains(t, out, "均尚未答复")
	_, out, _ = call(strings.Join(lines, "\n"), "report", "--format", "json")
	require.Contains(t, out, `"faults":[]`)
}

func TestReportNamesThePolicyOfThePlace(t *testing.T) {
	file := filepath.Join(t.TempDir(), "place.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"name":"某区","process":{"handed":true,"unreviewedReplies":true,"opinionsOptional":true},"policy":{"id":"own","title":{"zh":"某区办理规则"},"rules":[{"id":"r","act":"reply","kind":"duration","start":"assigned","period":"10日"}]}}`), 0o600))
	in := `{"bureau":"某市水务局","year":2026}` + "\n" +
		`{"proposal":{"id":"1","track":"proposal","title":"关于整治内涝的提案","year":2026,"proposers":[{"id":"m1"}]},"events":[{"event":"assigned","date":"2026-03-02","unit":"w","role":"sole"},{"event":"accepted","date":"2026-03-03","unit":"w"},{"event":"replied","date":"2026-04-01","unit":"w"}]}`
	_, out, _ := call(in, "report", "--place", file)
	require.Contains(t, out, "期限按“某区办理规则”（own）计算")
	require.Contains(t, out, "有1件超过期限答复")
	require.NotContains(t, out, "common-3m")
	_, out, _ = call(in, "report")
	require.Contains(t, out, "（common-3m）计算", "nobody chose it, and it is said")
}

// A case of which no year is on record is told apart from those of other years,
// and one whose assignment is missing is of the year of what is there.
func TestReportTellsWhatHasNoYear(t *testing.T) {
	paper := func(id, events string) string {
		return `{"process":{"handed":true},"proposal":{"id":"` + id + `","track":"motion","title":"关于某事的议案","proposers":[{"id":"m1"}]},"events":[` + events + `]}`
	}
	lines := []string{
		`{"bureau":"某局","year":2024}`, paper("a", `{"event":"accepted","date":"2024-03-02","unit":"kjj"},{"event":"replied","date":"2024-05-20","unit":"kjj"}`),
		paper("b", ``), paper("c", `{"event":"assigned","date":"2023-03-02","unit":"kjj","role":"sole"}`),
	}
	code, out, notes := call(strings.Join(lines, "\n"), "report")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, "某局2024年人大代表议案办理工作总结")
	require.Contains(t, out, "共收到人大代表议案1件")
	require.Contains(t, out, "不能确定是否已答复")
	require.Contains(t, notes, "1 cases of other years")
	require.Contains(t, notes, "1 cases of which no year is on record")
}
