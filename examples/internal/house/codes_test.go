package house

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
	"github.com/seed-3129f372/tian/proposal/sheet"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// tables returns the codes of every package that gives some.
func tables() map[string][]vocab.Code {
	return map[string][]vocab.Code{
		"deadline/vocab":         vocab.Codes(),
		"deadline":               deadline.Codes(),
		"proposal":               proposal.Codes(),
		"proposal/classify":      classify.Codes(),
		"proposal/intake":        intake.Codes(),
		"proposal/reply":         reply.Codes(),
		"proposal/rule":          rule.Codes(),
		"proposal/sheet":         sheet.Codes(),
		"proposal/rule/ruletest": ruletest.Codes(),
		"assign":                 assign.Codes(),
		"stats":                  stats.Codes(),
		"stats/report":           report.Codes(),
	}
}

// shared are the codes that two packages give: of an event and of a letter, of
// an evaluation and of a verdict that rests on one.
var shared = []string{"class.scheme_unknown", "class.unknown", "demand.unknown", "no_evidence", "outweighed"}

// TestTheCatalogueIsTheOneWrittenDown holds all codes against the written ones: a
// code is public, never changes its meaning and is never used again for another.
func TestTheCatalogueIsTheOneWrittenDown(t *testing.T) {
	packages := map[string][]string{}
	var lines []string
	for dir, codes := range tables() {
		for _, c := range codes {
			packages[c.Code] = append(packages[c.Code], dir)
			lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%s\n", c.Code, dir, c.Text.ZH, c.Text.EN))
		}
	}
	var twice []string
	for code, dirs := range packages {
		if len(dirs) > 1 {
			twice = append(twice, code)
		}
	}
	slices.Sort(twice)
	require.Equal(t, shared, twice, "codes that stand twice")
	slices.Sort(lines)
	got := []byte(strings.Join(lines, ""))
	const golden = "testdata/codes.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, got, 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got),
		"the catalogue changed; if that was meant, run go test ./examples/internal/house -update and tell it in CHANGELOG.md")
}

// placeholder is a name in braces, in quotation marks or not.
var placeholder = regexp.MustCompile(`\{"?([a-z_]+)"?\}`)

func placeholders(sentences ...string) []string {
	var names []string
	for _, s := range sentences {
		for _, m := range placeholder.FindAllStringSubmatch(s, -1) {
			names = append(names, m[1])
		}
	}
	return names
}

// TestBothLanguagesSayTheSame holds that the sentences of a code are made of the
// same facts: what one language tells, the other does not leave out. {state_en} is
// the English word for {state}.
func TestBothLanguagesSayTheSame(t *testing.T) {
	facts := func(s string) []string {
		var names []string
		for _, n := range placeholders(s) {
			n = strings.TrimSuffix(strings.TrimSuffix(n, "_en"), "_zh")
			if !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
		slices.Sort(names)
		return names
	}
	for dir, codes := range tables() {
		for _, c := range codes {
			assert.Equal(t, facts(c.Text.ZH), facts(c.Text.EN), "%s %s: %s | %s", dir, c.Code, c.Text.ZH, c.Text.EN)
			assert.Equal(t, facts(c.Mend.ZH), facts(c.Mend.EN), "%s %s: the mend", dir, c.Code)
		}
	}
}

// TestSentencesMadeAtThePlaceSayTheSame holds the same of As: both sentences are
// made of the same values, each in its language.
func TestSentencesMadeAtThePlaceSayTheSame(t *testing.T) {
	values := func(e ast.Expr) []string {
		var names []string
		ast.Inspect(e, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				name := strings.TrimSuffix(strings.TrimSuffix(id.Name, "ZH"), "EN")
				if !slices.Contains([]string{"", "fmt", "Sprintf", "strconv", "Quote", "Itoa", "vocab", "Clip", "strings", "Join", "Text", "Term", "String", "text", "zh", "en"}, name) && !slices.Contains(names, name) {
					names = append(names, name)
				}
			}
			return true
		})
		slices.Sort(names)
		return names
	}
	fset, pkgs := library(t)
	looked := 0
	for _, p := range pkgs {
		for _, name := range p.fileNames() {
			ast.Inspect(p.files[name], func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || len(call.Args) != 2 {
					return true
				}
				if f, ok := call.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "As" && named(f.X) != "errors" {
					looked++
					assert.Equal(t, values(call.Args[0]), values(call.Args[1]), "%s: one language leaves out a value", fset.Position(call.Pos()))
				}
				return true
			})
		}
	}
	require.Positive(t, looked)
}

func chinese(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) }) || strings.HasPrefix(s, "{")
}

func TestEveryCodeSpeaksBothLanguages(t *testing.T) {
	form := regexp.MustCompile(`^[a-z0-9_]+(\.[a-z0-9_]+)?$`)
	for dir, codes := range tables() {
		for _, c := range codes {
			where := dir + " " + c.Code
			require.Regexp(t, form, c.Code, where)
			require.True(t, chinese(c.Text.ZH), where)
			require.NotEmpty(t, c.Text.EN, where)
			require.Equal(t, c.Mend.ZH == "", c.Mend.EN == "", where)
			if c.Severity != 0 && dir != "stats" { // what a check finds; stats suggests values instead
				require.True(t, chinese(c.Mend.ZH), "%s says how much it weighs and not how it is mended", where)
			}
		}
	}
}

// codeTable is what codes.go of a package declares, by the name of the variable.
func codeTable(t *testing.T, p pkg) map[string]vocab.Code {
	byCode := map[string]vocab.Code{}
	for _, c := range tables()[p.dir] {
		byCode[c.Code] = c
	}
	declared := map[string]vocab.Code{}
	for _, d := range p.files["codes.go"].Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			code := codeOf(v.Values[0].(*ast.CompositeLit), p)
			c, listed := byCode[code]
			require.True(t, listed, "%s: %s is not among Codes", p.dir, v.Names[0].Name)
			declared[v.Names[0].Name] = c
		}
	}
	require.Equal(t, len(declared), len(tables()[p.dir]), "%s lists a code twice", p.dir)
	return declared
}

// codeOf returns the code of a row, which is a literal or, in vocab, a constant.
func codeOf(row *ast.CompositeLit, p pkg) string {
	value := row.Elts[0].(*ast.KeyValueExpr).Value
	if name, ok := value.(*ast.Ident); ok {
		for _, d := range p.files["codes.go"].Decls {
			g, ok := d.(*ast.GenDecl)
			for i := 0; ok && i < len(g.Specs); i++ {
				if v, ok := g.Specs[i].(*ast.ValueSpec); ok && v.Names[0].Name == name.Name {
					value = v.Values[0]
				}
			}
		}
	}
	code, _ := strconv.Unquote(value.(*ast.BasicLit).Value)
	return code
}

// TestCodesStandInTheirTableOnly finds codes written out elsewhere: the fields of
// what carries a code, and strings that read like one.
func TestCodesStandInTheirTableOnly(t *testing.T) {
	begins := map[string]bool{}
	for _, codes := range tables() {
		for _, c := range codes {
			if first, _, dotted := strings.Cut(c.Code, "."); dotted {
				begins[first] = true
			}
		}
	}
	dotted := regexp.MustCompile(`^([a-z]+)\.[a-z_]+$`)
	carriers := []string{"Code", "Fault", "Reason", "Evidence", "Missing", "Failure", "Flaw", "Remark", "Finding", "Discrepancy", "Gate", "exclusion"}
	fset, pkgs := library(t)
	for _, p := range pkgs {
		for name, file := range p.files {
			if name == "codes.go" {
				require.NotEmpty(t, tables()[p.dir], "the codes of %s are in no catalogue", p.dir)
				continue
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.BasicLit:
					s, err := strconv.Unquote(n.Value)
					if m := dotted.FindStringSubmatch(s); n.Kind == token.STRING && err == nil && m != nil {
						require.False(t, begins[m[1]], "%s: the code %q is not in codes.go", fset.Position(n.Pos()), s)
					}
				case *ast.CompositeLit:
					if slices.Contains(carriers, typeName(n.Type)) {
						for _, e := range n.Elts {
							kv, ok := e.(*ast.KeyValueExpr)
							if !ok || fmt.Sprint(kv.Key) != "Code" {
								continue
							}
							_, literal := kv.Value.(*ast.BasicLit)
							require.False(t, literal, "%s: a code is not in codes.go", fset.Position(kv.Pos()))
						}
					}
				}
				return true
			})
		}
	}
}

func typeName(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}

// TestEveryPlaceholderIsFilled looks at every place that gives a code: what its
// sentence and its mend ask for is among the arguments there. Every code is given
// somewhere.
func TestEveryPlaceholderIsFilled(t *testing.T) {
	fset, pkgs := library(t)
	for _, p := range pkgs {
		if tables()[p.dir] == nil {
			continue
		}
		declared := codeTable(t, p)
		given := map[string]bool{"codeCalendarYearUnknown": true} // the code of a YearError, for who makes a fault of one
		for name, file := range p.files {
			if name == "codes.go" {
				for _, d := range file.Decls { // a function beside the table gives codes too
					if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name != "Codes" {
						note(f, declared, given, func(*ast.Ident, vocab.Code, []ast.Node) {})
					}
				}
				continue
			}
			note(file, declared, given, func(id *ast.Ident, c vocab.Code, above []ast.Node) {
				args, finished := arguments(id, above)
				if c.Code == "number.template" { // its sentence is about braces
					finished = true
				}
				for _, want := range placeholders(c.Text.ZH, c.Text.EN, c.Mend.ZH, c.Mend.EN) {
					require.True(t, finished || slices.Contains(args, want),
						"%s: nothing fills {%s} of %s", fset.Position(id.Pos()), want, c.Code)
				}
			})
		}
		for name := range declared {
			require.True(t, given[name], "%s: %s is given nowhere", p.dir, name)
		}
	}
}

// note calls see for every use of a declared code below n, with what stands above
// it, innermost last.
func note(n ast.Node, declared map[string]vocab.Code, given map[string]bool, see func(*ast.Ident, vocab.Code, []ast.Node)) {
	var above []ast.Node
	ast.Inspect(n, func(n ast.Node) bool {
		if n == nil {
			above = above[:len(above)-1]
			return true
		}
		if id, ok := n.(*ast.Ident); ok {
			if c, ok := declared[id.Name]; ok {
				given[id.Name] = true
				see(id, c, above)
			}
		}
		above = append(above, n)
		return true
	})
}

// arguments returns the names given in the call that a code stands in. finished
// tells that nothing is to be filled in: the sentence is the place's own, or only
// the code is asked for.
func arguments(id *ast.Ident, above []ast.Node) (names []string, finished bool) {
	for i := len(above) - 1; i >= 0; i-- {
		switch n := above[i].(type) {
		case *ast.SelectorExpr:
			if n.X == id && (n.Sel.Name == "As" || n.Sel.Name == "Code") {
				return nil, true
			}
		case *ast.CallExpr:
			for _, a := range n.Args {
				if l, ok := a.(*ast.BasicLit); ok && l.Kind == token.STRING {
					s, _ := strconv.Unquote(l.Value)
					names = append(names, s)
				}
			}
			return names, false
		}
	}
	return nil, false
}

// TestTheCommandListsEveryPackage keeps the command's list that of the library.
func TestTheCommandListsEveryPackage(t *testing.T) {
	source, err := os.ReadFile(filepath.FromSlash("../../tianctl/catalogue.go"))
	require.NoError(t, err)
	for dir := range tables() {
		require.True(t, bytes.Contains(source, []byte(`{"`+dir+`", `)), dir)
	}
}
