package house

import (
	"bytes"
	"flag"
	"go/ast"
	"go/format"
	"go/token"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mostNames bounds the exported names of the library, methods included.
const mostNames = 1100

var update = flag.Bool("update", false, "write testdata/api.txt and testdata/codes.txt anew")

// TestTheExportedAPIIsTheOneWrittenDown holds the exported API against the written one, so that no
// name, field or signature changes without being seen in a review.
func TestTheExportedAPIIsTheOneWrittenDown(t *testing.T) {
	fset, pkgs := library(t)
	var out bytes.Buffer
	for _, p := range pkgs {
		if strings.Contains(p.dir, "/internal/") {
			continue
		}
		var lines []string
		for _, name := range p.fileNames() {
			for _, d := range p.files[name].Decls {
				lines = append(lines, exported(t, fset, d)...)
			}
		}
		sort.Strings(lines)
		out.WriteString("package " + p.dir + "\n")
		for _, l := range lines {
			out.WriteString("\t" + l + "\n")
		}
		out.WriteString("\n")
	}
	names := 0
	for _, l := range strings.Split(out.String(), "\n") {
		if kind, _, _ := strings.Cut(strings.TrimSpace(l), " "); kind == "const" || kind == "var" || kind == "func" || kind == "type" && !strings.Contains(l, " struct, ") {
			names++
		}
	}
	require.Less(t, names, mostNames, "a stranger has to read every exported name: unexport what nothing outside its package needs")
	const golden = "testdata/api.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, out.Bytes(), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), out.String(),
		"the exported API changed; if that was meant, run go test ./examples/internal/house -update and tell it in CHANGELOG.md")
}

// exported gives one line for every exported name that d declares.
func exported(t *testing.T, fset *token.FileSet, d ast.Decl) []string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if !d.Name.IsExported() || d.Recv != nil && !ast.IsExported(receiver(d.Recv.List[0].Type)) {
			return nil
		}
		f := *d
		f.Body, f.Doc = nil, nil
		return []string{oneLine(t, fset, &f)}
	case *ast.GenDecl:
		var lines []string
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					lines = append(lines, typeLines(t, fset, s)...)
				}
			case *ast.ValueSpec:
				for _, n := range s.Names {
					if !n.IsExported() {
						continue
					}
					line := d.Tok.String() + " " + n.Name
					if s.Type != nil {
						line += " " + oneLine(t, fset, s.Type)
					}
					lines = append(lines, line)
				}
			}
		}
		return lines
	}
	return nil
}

func typeLines(t *testing.T, fset *token.FileSet, s *ast.TypeSpec) []string {
	head := "type " + s.Name.Name
	if s.TypeParams != nil {
		var params []string
		for _, f := range s.TypeParams.List {
			for _, n := range f.Names {
				params = append(params, n.Name+" "+oneLine(t, fset, f.Type))
			}
		}
		head += "[" + strings.Join(params, ", ") + "]"
	}
	if s.Assign != 0 {
		head += " ="
	}
	st, ok := s.Type.(*ast.StructType)
	if !ok {
		return []string{head + " " + oneLine(t, fset, s.Type)}
	}
	lines := []string{head + " struct"}
	for _, f := range st.Fields.List {
		typ := oneLine(t, fset, f.Type)
		if f.Tag != nil {
			typ += " " + f.Tag.Value
		}
		if len(f.Names) == 0 {
			lines = append(lines, head+" struct, embeds "+typ)
		}
		for _, n := range f.Names {
			if n.IsExported() {
				lines = append(lines, head+" struct, "+n.Name+" "+typ)
			}
		}
	}
	return lines
}

func receiver(e ast.Expr) string {
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

func oneLine(t *testing.T, fset *token.FileSet, n ast.Node) string {
	var b bytes.Buffer
	require.NoError(t, format.Node(&b, fset, n))
	return strings.Join(strings.Fields(b.String()), " ")
}
