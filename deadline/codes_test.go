package deadline

import (
	"go/ast"
	goparser "go/parser"
	"go/token"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// Every code that stands in the source is in the catalogue, once, and the
// catalogue holds no other but the one that names the year error.
func TestCodesAreCatalogued(t *testing.T) {
	form := regexp.MustCompile(`^(calendar|clock|date|due|layer|matter|policy)\.[a-z_]+$`)
	used := map[string]bool{"calendar.year_unknown": true}
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") || f.Name() == "codes.go" {
			continue
		}
		parsed, err := goparser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		require.NoError(t, err)
		ast.Inspect(parsed, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				if s, err := strconv.Unquote(l.Value); err == nil && form.MatchString(s) {
					used[s] = true
				}
			}
			return true
		})
	}
	var listed []string
	for _, c := range Codes() {
		require.True(t, used[c.Code], "%s is used nowhere", c.Code)
		require.NotEmpty(t, c.Text.ZH)
		require.NotEmpty(t, c.Text.EN)
		delete(used, c.Code)
		listed = append(listed, c.Code)
	}
	require.Empty(t, used, "not in the catalogue")
	require.True(t, sort.StringsAreSorted(listed))
}

func TestEveryActSaysWhatMeetsIt(t *testing.T) {
	require.Len(t, metBy, len(vocab.All[Act]())+1)
}
