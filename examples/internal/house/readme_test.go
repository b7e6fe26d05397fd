package house

import (
	"os"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/stretchr/testify/require"
)

// readmes are the two that say the same.
var readmes = []string{"README.md", "README.zh-CN.md"}

// ofRoot reads a file by its path from the root of the module.
func ofRoot(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile("../../../" + path)
	require.NoError(t, err)
	return string(text)
}

func TestReadmesShowTheFirstProgramAndWhatItPrints(t *testing.T) {
	_, output, found := strings.Cut(ofRoot(t, "examples/first/main_test.go"), "\t// Output:\n")
	require.True(t, found)
	output, _, found = strings.Cut(output, "}\n")
	require.True(t, found)
	for _, name := range readmes {
		text := ofRoot(t, name)
		before, rest, found := strings.Cut(text, "```go\n")
		require.True(t, found, name)
		code, after, found := strings.Cut(rest, "```")
		require.True(t, found, name)
		require.Equal(t, ofRoot(t, "examples/first/main.go"), code, name)
		require.Contains(t, after, strings.ReplaceAll(output, "\t// ", "    "), "%s shows what the program prints", name)
		require.LessOrEqual(t, strings.Count(before+code, "\n")+1, 30, "%s shows all of the program by line 30", name)
		for _, command := range []string{"go get " + module, "go run ./examples/bureau", "go test ./..."} {
			require.Contains(t, before, command, "%s tells it before the program", name)
		}
	}
}

func TestReadmesListEveryPackage(t *testing.T) {
	_, pkgs := library(t)
	for _, name := range readmes {
		for _, p := range pkgs {
			if !strings.Contains(p.dir, "/internal/") {
				require.Contains(t, ofRoot(t, name), "`"+p.dir+"`", name)
			}
		}
	}
}

// The first number of a notice in the CHANGELOG is that of the last one at the
// first version; whatever was issued after it is told by its number too.
func TestTheChangelogTellsEveryLaterNotice(t *testing.T) {
	text := ofRoot(t, "CHANGELOG.md")
	begun := false
	for _, n := range china.Notices() {
		told := n.Source.Number != "" && strings.Contains(text, n.Source.Number)
		begun = begun || told
		require.True(t, told || !begun, "CHANGELOG.md does not tell %s, 《%s》 of %d, by its number (CONTRIBUTING, Adding a year)", n.Source.Number, n.Source.Title, n.Year)
	}
	require.True(t, begun, "CHANGELOG.md names no notice")
}
