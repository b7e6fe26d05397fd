package house

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/stretchr/testify/require"
)

// Example is the example of both READMEs, word for word.
func Example() {
	start := deadline.MustDate("2024-03-01")
	due, err := deadline.MustPeriod("三个月").Due(start, china.Calendar())
	if err != nil {
		fmt.Println(err) // a year whose holidays are not published yet is an error, never a guess
		return
	}
	fmt.Println(due.Date, due.LastWorkday, due.Summary().ZH)

	desk := classify.Default()
	verdict := desk.Classify(rule.Document{Title: "关于加快老旧小区加装电梯的建议"})
	best := verdict.Labels[0]
	fmt.Println(best.ID, verdict.Decided, best.Reasons[0].Term)
	// Output:
	// 2024-06-01 2024-05-31 期限至2024年6月1日：自2024年3月1日起3个月，当日不计入；该日为休息日，最后一个工作日为2024年5月31日
	// housing true 老旧小区
}

func TestReadmesShowTheExample(t *testing.T) {
	src, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	_, body, found := strings.Cut(string(src), "func Example() {\n")
	require.True(t, found)
	body, output, found := strings.Cut(body, "\t// Output:\n")
	require.True(t, found)
	output, _, found = strings.Cut(output, "}\n")
	require.True(t, found)
	for _, name := range []string{"README.md", "README.zh-CN.md"} {
		text, err := os.ReadFile("../../../" + name)
		require.NoError(t, err)
		lines := strings.Split(string(text), "\n")
		_, code, found := strings.Cut(string(text), "```go\n")
		require.True(t, found, name)
		code, rest, found := strings.Cut(code, "```")
		require.True(t, found, name)
		require.Equal(t, strings.ReplaceAll("\n"+body, "\n\t", "\n"), "\n"+code, name)
		require.Contains(t, rest, strings.ReplaceAll(output, "\t// ", "    "), "%s shows what the example prints", name)
		head := strings.Join(lines[:30], "\n")
		for _, command := range []string{"go run ./examples/bureau", "go test ./..."} {
			require.Contains(t, head, command, "%s tells it by line 30", name)
		}
		require.Contains(t, head, "```go", name)
		for _, p := range packages(t) {
			require.Contains(t, string(text), "`"+p+"`", "%s lists every package", name)
		}
	}
}

func TestTheChangelogTellsTheLastYear(t *testing.T) {
	text, err := os.ReadFile("../../../CHANGELOG.md")
	require.NoError(t, err)
	last := china.Calendar().Coverage().Published.Year()
	require.True(t, strings.Contains(string(text), strconv.Itoa(last)), "CHANGELOG.md does not tell the arrangement of %d (CONTRIBUTING, Adding a year)", last)
}

// packages lists the library packages.
func packages(t *testing.T) []string {
	_, pkgs := library(t)
	var dirs []string
	for _, p := range pkgs {
		if !strings.Contains(p.dir, "/internal/") {
			dirs = append(dirs, p.dir)
		}
	}
	return dirs
}
