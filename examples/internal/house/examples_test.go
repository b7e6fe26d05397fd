package house

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// shown is one Example of a library package, as its documentation shows it.
type shown struct {
	*doc.Example
	lines int // of its body, what it prints left out
}

// exampleLines is how long an Example of the READMEs may be.
const exampleLines = 25

// libraryExamples parses the Examples of every package below the four floors, by
// the name that the READMEs give them: proposal/reply.ExampleCheck.
func libraryExamples(t *testing.T) map[string]shown {
	t.Helper()
	root, fset, found := "../../..", token.NewFileSet(), map[string]shown{}
	for _, floor := range []string{"deadline", "proposal", "assign", "stats"} {
		err := filepath.WalkDir(filepath.Join(root, floor), func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
			if err != nil {
				return err
			}
			dir, err := filepath.Rel(root, filepath.Dir(path))
			for _, e := range doc.Examples(file) {
				x := shown{Example: e}
				// The only Example of a file is shown with all of the file.
				if body, ok := e.Code.(*ast.BlockStmt); ok && len(body.List) > 0 {
					x.lines = fset.Position(body.List[len(body.List)-1].End()).Line - fset.Position(body.Lbrace).Line
				}
				found[filepath.ToSlash(dir)+".Example"+e.Name] = x
			}
			return err
		})
		require.NoError(t, err)
	}
	require.NotEmpty(t, found)
	return found
}

// An Example that needs what stands in another file is shown without it: go/doc
// makes no program of it.
func TestEveryExampleIsShownWithAllItNeeds(t *testing.T) {
	for name, e := range libraryExamples(t) {
		require.NotNil(t, e.Play, "%s needs what its file does not hold", name)
		require.True(t, e.Output != "" || e.EmptyOutput, "%s is compiled and never run: it has no output", name)
	}
}

var inTable = regexp.MustCompile("(?m)^\\|.*\\[`([a-z/]+\\.Example\\w*)`\\]\\(([a-z/_]+\\.go)\\) *\\|$")

func TestReadmesNameTasksEachWithItsExample(t *testing.T) {
	examples := libraryExamples(t)
	var first []string
	for _, readme := range readmes {
		var names []string
		for _, row := range inTable.FindAllStringSubmatch(ofRoot(t, readme), -1) {
			names = append(names, row[1])
			_, example, _ := strings.Cut(row[1], ".")
			require.Contains(t, ofRoot(t, row[2]), "func "+example+"()", "%s: the file that the row links to", readme)
		}
		require.GreaterOrEqual(t, len(names), 14, readme)
		if first == nil {
			first = names
		}
		require.Equal(t, first, names, "both READMEs list the same tasks in the same order")
	}
	for _, name := range first {
		e, ok := examples[name]
		require.True(t, ok, "there is no %s", name)
		require.LessOrEqual(t, e.lines, exampleLines, name)
		require.NotNil(t, e.Play, name)
		for _, d := range e.Play.Decls {
			switch d := d.(type) {
			case *ast.GenDecl:
				require.Equal(t, token.IMPORT, d.Tok, "%s leans on something outside it", name)
			case *ast.FuncDecl:
				require.Equal(t, "main", d.Name.Name, "%s leans on something outside it", name)
			}
		}
	}
}

var anyExample = regexp.MustCompile("`([a-z/]+\\.Example\\w*)`")

func TestReadmesNameNoExampleThatIsNotThere(t *testing.T) {
	examples := libraryExamples(t)
	for _, readme := range readmes {
		for _, m := range anyExample.FindAllStringSubmatch(ofRoot(t, readme), -1) {
			require.Contains(t, examples, m[1], readme)
		}
	}
}

// TestTheTasksNameFunctionsThatExist reads the middle column of the table.
func TestTheTasksNameFunctionsThatExist(t *testing.T) {
	api, err := os.ReadFile("testdata/api.txt")
	require.NoError(t, err)
	named := regexp.MustCompile("`([A-Za-z]+\\.)?([A-Z]\\w*)`")
	rows := 0
	for _, line := range strings.Split(ofRoot(t, "README.md"), "\n") {
		if !inTable.MatchString(line) {
			continue
		}
		rows++
		for _, m := range named.FindAllStringSubmatch(strings.Split(line, "|")[2], -1) {
			require.Regexp(t, `(?m)^\tfunc (\([^)]*\) )?`+m[2]+`\b`, string(api), "%s%s of the table", m[1], m[2])
		}
	}
	require.GreaterOrEqual(t, rows, 14)
}
