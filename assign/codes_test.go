package assign

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// TestCodes holds the codes of this package to the list in
// testdata/codes.golden: a code is public and never changes its meaning. A new
// one is added there by hand.
func TestCodes(t *testing.T) {
	shape := regexp.MustCompile(`^(plan|org|route|person|leader|due|dates|against)\.[a-z_]+$`)
	found := map[string]bool{}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s, err := strconv.Unquote(lit.Value); err == nil && shape.MatchString(s) {
					found[s] = true
				}
			}
			return true
		})
	}
	for _, l := range vocab.All[Limit]() { // Candidate.Against of an excluded unit
		if l != LimitNoPlace && l != LimitCost && l != LimitPin {
			found["against."+l.String()] = true
		}
	}
	var got []string
	for c := range found {
		got = append(got, c)
	}
	slices.Sort(got)
	want, err := os.ReadFile("testdata/codes.golden")
	require.NoError(t, err)
	require.Equal(t, strings.Fields(string(want)), got)
}

func TestPlanSurvivesJSON(t *testing.T) {
	org := bureau()
	org.Units[2].Capacity = 1
	plan := distribute(t, org, demo(), Options{Assigned: deadline.MustDate("2024-03-01")})
	out, err := json.Marshal(plan)
	require.NoError(t, err)
	back, faults := vocab.Decode[Plan](out)
	require.Empty(t, faults)
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.JSONEq(t, string(out), string(again))
	require.Equal(t, plan, back)
}
