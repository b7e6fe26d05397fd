package house

import (
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/seed-3129f372/tian"

// pkg is one library package as it stands in the source: its folder below the
// module ("proposal/rule") and its files, tests left out.
type pkg struct {
	dir   string
	name  string
	files map[string]*ast.File
	// unsafe holds the files tagged !purego, which alone may import unsafe.
	unsafe map[string]bool
}

func (p pkg) fileNames() []string {
	names := make([]string, 0, len(p.files))
	for n := range p.files {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

// library parses every package below the four floors.
func library(t *testing.T) (*token.FileSet, []pkg) {
	t.Helper()
	root, err := filepath.Abs("../../..")
	require.NoError(t, err)
	require.FileExists(t, filepath.Join(root, "go.mod"))
	fset := token.NewFileSet()
	found := map[string]*pkg{}
	for _, floor := range []string{"deadline", "proposal", "assign", "stats"} {
		err := filepath.WalkDir(filepath.Join(root, floor), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() && d.Name() == "testdata" {
				return filepath.SkipDir
			}
			if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return nil
			}
			src, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			f, err := parser.ParseFile(fset, path, src, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			dir, err := filepath.Rel(root, filepath.Dir(path))
			if err != nil {
				return err
			}
			dir = filepath.ToSlash(dir)
			p := found[dir]
			if p == nil {
				p = &pkg{dir: dir, name: f.Name.Name, files: map[string]*ast.File{}, unsafe: map[string]bool{}}
				found[dir] = p
			}
			base := filepath.Base(path)
			p.files[base] = f
			p.unsafe[base] = excludedByPurego(f)
			return nil
		})
		require.NoError(t, err)
	}
	pkgs := make([]pkg, 0, len(found))
	for _, p := range found {
		pkgs = append(pkgs, *p)
	}
	sort.Slice(pkgs, func(i, j int) bool { return pkgs[i].dir < pkgs[j].dir })
	require.NotEmpty(t, pkgs)
	return fset, pkgs
}

// excludedByPurego reports whether the build line of f leaves it out when the
// tag purego is set.
func excludedByPurego(f *ast.File) bool {
	for _, g := range f.Comments {
		if g.Pos() > f.Package {
			break
		}
		for _, c := range g.List {
			if !constraint.IsGoBuild(c.Text) {
				continue
			}
			x, err := constraint.Parse(c.Text)
			if err == nil && !x.Eval(func(tag string) bool { return true }) &&
				x.Eval(func(tag string) bool { return tag != "purego" }) {
				return true
			}
		}
	}
	return false
}

func importPath(spec *ast.ImportSpec) string { return strings.Trim(spec.Path.Value, `"`) }
