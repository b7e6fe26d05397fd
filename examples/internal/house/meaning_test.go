package house

import (
	"bufio"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestATypeNameMeansOneThing holds that no two packages export types of one name.
// Options is the one word that every package may use, for what its call can be
// told.
func TestATypeNameMeansOneThing(t *testing.T) {
	api, err := os.ReadFile("testdata/api.txt")
	require.NoError(t, err)
	owner, dir := map[string]string{}, ""
	declared := regexp.MustCompile(`^\ttype (\w+)`)
	for _, line := range strings.Split(string(api), "\n") {
		if name, ok := strings.CutPrefix(line, "package "); ok {
			dir = name
		}
		m := declared.FindStringSubmatch(line)
		if m == nil || strings.Contains(line, " struct, ") || m[1] == "Options" {
			continue
		}
		assert.Empty(t, owner[m[1]], "%s is a type in %s and in %s: give one of them another name", m[1], owner[m[1]], dir)
		owner[m[1]] = dir
	}
	require.NotEmpty(t, owner)
}

// TestTestsNeverLookAtTheTime reads the tests of the library: a limit in seconds
// fails on a busy machine.
func TestTestsNeverLookAtTheTime(t *testing.T) {
	clock := regexp.MustCompile(`\btime\.(Now|Since|After|Until|NewTimer|Tick)\(`)
	eachFile(t, "_test.go", func(path string, line int, text string) {
		assert.False(t, clock.MatchString(text), "%s:%d looks at the time", path, line)
	})
}

// TestFilesStayShort holds every file of the library to 400 lines.
func TestFilesStayShort(t *testing.T) {
	lines := map[string]int{}
	eachFile(t, ".go", func(path string, line int, _ string) { lines[path] = line })
	for path, n := range lines {
		if !strings.HasSuffix(path, "_test.go") {
			assert.LessOrEqual(t, n, 400, "%s: split it by noun", path)
		}
	}
}

// eachFile gives every line of the library's files whose names end so.
func eachFile(t *testing.T, suffix string, line func(path string, n int, text string)) {
	t.Helper()
	for _, floor := range []string{"deadline", "proposal", "assign", "stats"} {
		err := filepath.WalkDir(filepath.Join("../../..", floor), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, suffix) {
				return err
			}
			f, err := os.Open(path)
			if err != nil {
				return err
			}
			defer f.Close()
			lines := bufio.NewScanner(f)
			lines.Buffer(nil, 1<<20)
			for n := 1; lines.Scan(); n++ {
				line(path, n, lines.Text())
			}
			return lines.Err()
		})
		require.NoError(t, err)
	}
}
