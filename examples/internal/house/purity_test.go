package house

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// pureImports is all that library code may import besides the library itself.
// Whoever needs another standard package shows here that it neither reads nor
// writes, knows no time and keeps no state: regexp computes on values, in time
// linear in the text, and what it keeps for use again is seen by nobody.
var pureImports = map[string]bool{
	"bytes": true, "cmp": true, "container/heap": true, "crypto/sha256": true, "database/sql/driver": true,
	"embed": true, "encoding": true, "encoding/base64": true, "encoding/binary": true, "encoding/hex": true,
	"encoding/json": true, "errors": true, "fmt": true, "hash/crc32": true, "hash/fnv": true, "io": true, "iter": true,
	"maps": true, "math": true, "math/big": true, "math/bits": true, "reflect": true, "regexp": true, "slices": true, "sort": true,
	"strconv": true, "strings": true, "time": true, "unicode": true, "unicode/utf16": true, "unicode/utf8": true,
	"github.com/google/uuid": true, "github.com/shopspring/decimal": true,
}

// impureNames are what the allowed packages offer and pure code leaves alone:
// output, clocks, zones, randomness, and the decimal operations that obey
// package variables.
var impureNames = map[string][]string{
	"fmt":                           {"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
	"time":                          {"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "LoadLocation", "LoadLocationFromTZData", "Local"},
	"github.com/google/uuid":        {"New", "NewString", "NewRandom", "NewRandomFromReader", "NewUUID", "NewV6", "NewV7", "NewV7FromReader", "NewDCEGroup", "NewDCEPerson", "NewDCESecurity", "SetRand", "SetNodeID", "SetNodeInterface", "EnableRandPool"},
	"github.com/shopspring/decimal": {"Avg", "DivisionPrecision", "PowPrecisionNegativeExponent", "MarshalJSONWithoutQuotes", "ExpMaxIterations", "NewFromFloat", "NewFromFloat32", "NewFromFloatWithExponent"},
}

// impureMethods are methods of decimal values that obey package variables.
var impureMethods = map[string]bool{"Div": true, "Pow": true, "PowWithPrecision": true, "Sqrt": true, "Avg": true, "ExpHullAbrham": true}

func TestLibraryIsPure(t *testing.T) {
	fset, pkgs := library(t)
	for _, p := range pkgs {
		for _, name := range p.fileNames() {
			for _, complaint := range impurities(fset, p.files[name], p.unsafe[name]) {
				assert.Fail(t, complaint)
			}
		}
		for _, complaint := range changedVariables(fset, p) {
			assert.Fail(t, complaint)
		}
	}
}

// impurities names what one file does beyond computing on values.
func impurities(fset *token.FileSet, f *ast.File, mayUnsafe bool) []string {
	var found []string
	say := func(n ast.Node, what string) {
		found = append(found, fset.Position(n.Pos()).String()+": "+what)
	}
	names := map[string]string{} // local name of an import → its path
	usesDecimal := false
	for _, spec := range f.Imports {
		path := importPath(spec)
		if !pureImports[path] && !strings.HasPrefix(path, module+"/") && (path != "unsafe" || !mayUnsafe) {
			say(spec, "imports "+path)
		}
		local := path[strings.LastIndex(path, "/")+1:]
		if spec.Name != nil {
			local = spec.Name.Name
		}
		if local == "." {
			say(spec, "dot import of "+path)
		}
		names[local] = path
		usesDecimal = usesDecimal || path == "github.com/shopspring/decimal"
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			say(n, "starts a goroutine")
		case *ast.FuncDecl:
			if n.Recv == nil && n.Name.Name == "init" {
				say(n, "has an init function")
			}
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "print" || id.Name == "println") {
				say(n, "prints")
			}
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok {
				for _, bad := range impureNames[names[x.Name]] {
					if n.Sel.Name == bad {
						say(n, "uses "+names[x.Name]+"."+bad)
					}
				}
			}
			if usesDecimal && impureMethods[n.Sel.Name] {
				say(n, "calls decimal's "+n.Sel.Name+", which obeys a package variable")
			}
		case *ast.Ident:
			if n.Name == "float64" || n.Name == "float32" {
				say(n, "uses floating point, which processors round differently")
			}
		case *ast.BasicLit:
			if n.Kind == token.FLOAT {
				say(n, "uses a floating point literal")
			}
		}
		return true
	})
	return found
}

// changedVariables names the package variables that are exported without being
// an error, or that are assigned, addressed or written into after their
// declaration.
func changedVariables(fset *token.FileSet, p pkg) []string {
	var files []*ast.File
	for _, name := range p.fileNames() {
		files = append(files, p.files[name])
	}
	// Imports are not followed and their faults not heard: names of the
	// package itself resolve all the same.
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{}}
	conf := types.Config{Importer: importer.Default(), Error: func(error) {}}
	checked, _ := conf.Check(p.dir, fset, files, info)
	var found []string
	say := func(n ast.Node, what string) {
		found = append(found, fset.Position(n.Pos()).String()+": "+what)
	}
	for id, obj := range info.Defs {
		v, ok := obj.(*types.Var)
		if ok && v.Parent() == checked.Scope() && v.Exported() && !strings.HasPrefix(id.Name, "Err") {
			say(id, "exported variable "+id.Name)
		}
	}
	variable := func(e ast.Expr) (string, bool) {
		for {
			switch x := e.(type) {
			case *ast.ParenExpr:
				e = x.X
			case *ast.IndexExpr:
				e = x.X
			case *ast.SliceExpr:
				e = x.X
			case *ast.StarExpr:
				e = x.X
			case *ast.SelectorExpr:
				e = x.X
			case *ast.Ident:
				v, ok := info.Uses[x].(*types.Var)
				return x.Name, ok && v.Parent() == checked.Scope()
			default:
				return "", false
			}
		}
	}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			var targets []ast.Expr
			switch n := n.(type) {
			case *ast.AssignStmt:
				if n.Tok != token.DEFINE {
					targets = n.Lhs
				}
			case *ast.IncDecStmt:
				targets = []ast.Expr{n.X}
			case *ast.RangeStmt:
				if n.Tok == token.ASSIGN {
					targets = []ast.Expr{n.Key, n.Value}
				}
			case *ast.UnaryExpr:
				if n.Op == token.AND {
					targets = []ast.Expr{n.X}
				}
			case *ast.CallExpr:
				if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "delete" || id.Name == "clear" || id.Name == "copy") && len(n.Args) > 0 {
					targets = n.Args[:1]
				}
			}
			for _, e := range targets {
				if e == nil {
					continue
				}
				if name, ok := variable(e); ok {
					say(n, "package variable "+name+" is changed or its address taken")
				}
			}
			return true
		})
	}
	return found
}

// The checks above are worth nothing if they cannot fail: a file that does all
// that is forbidden must be told so, line by line.
func TestImpuritiesAreFound(t *testing.T) {
	const bad = `package bad

import (
	"fmt"
	"os"
	"time"
	"unsafe"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"
)

var table = map[string]int{}
var Public = 1
var ErrFine = 2

func init() { table["x"] = 1 }

func f(d decimal.Decimal) float64 {
	fmt.Println(time.Now(), uuid.New(), unsafe.Pointer(nil), os.Args)
	go f(d.Div(d))
	p := &table
	delete(table, "y")
	_ = p
	table := 3
	table = 4
	return 1.5
}
`
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "bad.go", bad, parser.ParseComments|parser.SkipObjectResolution)
	require.NoError(t, err)
	p := pkg{dir: "bad", name: "bad", files: map[string]*ast.File{"bad.go": f}}
	all := strings.Join(append(impurities(fset, f, false), changedVariables(fset, p)...), "\n")
	for _, want := range []string{
		"imports os", "imports unsafe", "init function", "fmt.Println", "time.Now", "uuid.New", "goroutine", "decimal's Div",
		"floating point,", "floating point literal", "exported variable Public",
		"bad.go:17:15: package variable table is changed", "bad.go:22:7: package variable table", "bad.go:23:2: package variable table",
	} {
		assert.Contains(t, all, want)
	}
	assert.NotContains(t, all, "bad.go:26", "a local variable of the same name may change")
	assert.NotContains(t, all, "ErrFine")
	assert.NotContains(t, strings.Join(impurities(fset, f, true), "\n"), "imports unsafe")
}
