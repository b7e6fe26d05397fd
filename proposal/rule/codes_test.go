package rule

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Codes are public: they are never used again for another meaning. The
// catalogue testdata/codes.txt lists them all; whoever adds one adds it there.
func TestTheCatalogueListsEveryCode(t *testing.T) {
	code := regexp.MustCompile(`"((?:rule|ruletest)\.[a-z0-9_]+)"|\b(?:add|fail|reason)\("([a-z_]+)"|code[A-Z]\w+ += "([a-z_]+)"`)
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	more, err := filepath.Glob("ruletest/*.go")
	require.NoError(t, err)
	var codes []string
	for _, name := range append(files, more...) {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, m := range code.FindAllStringSubmatch(string(source), -1) {
			codes = append(codes, m[1]+m[2]+m[3])
		}
	}
	slices.Sort(codes)
	want, err := os.ReadFile("testdata/codes.txt")
	require.NoError(t, err)
	require.Equal(t, strings.Fields(string(want)), slices.Compact(codes))
}
