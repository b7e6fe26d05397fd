package house

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// closedSet is one closed set as it stands in the source: type T = vocab.Word[…].
type closedSet struct {
	pkg, name string
	consts    []string
	comments  []string    // beside the constants
	rows      [][3]string // token, Chinese, English
	table     string      // the name in the table of words
}

// closedSets finds every closed set of the library.
func closedSets(t *testing.T) []closedSet {
	t.Helper()
	_, pkgs := library(t)
	var sets []closedSet
	for _, p := range pkgs {
		types, returns, tables := map[string]string{}, map[string]string{}, map[string]*ast.CompositeLit{}
		consts, comments := map[string][]string{}, map[string][]string{}
		for _, name := range p.fileNames() {
			for _, d := range p.files[name].Decls {
				switch d := d.(type) {
				case *ast.FuncDecl:
					if d.Name.Name == "Words" && d.Recv != nil && d.Body != nil {
						if r, ok := d.Body.List[0].(*ast.ReturnStmt); ok {
							returns[receiver(d.Recv.List[0].Type)] = named(r.Results[0])
						}
					}
				case *ast.GenDecl:
					last := ""
					for _, s := range d.Specs {
						switch s := s.(type) {
						case *ast.TypeSpec:
							if x, ok := s.Type.(*ast.IndexExpr); ok && s.Assign != 0 && named(x.X) == "Word" {
								types[s.Name.Name] = named(x.Index)
							}
						case *ast.ValueSpec:
							if d.Tok == token.VAR {
								for i, v := range s.Values {
									if l, ok := v.(*ast.CompositeLit); ok && named(l.Type) == "Words" {
										tables[s.Names[i].Name] = l
									}
								}
								continue
							}
							if s.Type != nil || len(s.Values) > 0 {
								last = named(s.Type)
							}
							if last != "" {
								consts[last] = append(consts[last], s.Names[0].Name)
								comments[last] = append(comments[last], strings.TrimSpace(s.Comment.Text()))
							}
						}
					}
				}
			}
		}
		for name, set := range types {
			c := closedSet{pkg: p.dir, name: name, consts: consts[name], comments: comments[name]}
			table := tables[returns[set]]
			require.NotNil(t, table, "%s.%s has no table of words", p.dir, name)
			for _, e := range table.Elts {
				kv := e.(*ast.KeyValueExpr)
				switch named(kv.Key) {
				case "Name":
					c.table = literal(t, kv.Value)
				case "List":
					for _, row := range kv.Value.(*ast.CompositeLit).Elts {
						var r [3]string
						for _, f := range row.(*ast.CompositeLit).Elts {
							kv := f.(*ast.KeyValueExpr)
							r[map[string]int{"Token": 0, "ZH": 1, "EN": 2}[named(kv.Key)]] = literal(t, kv.Value)
						}
						c.rows = append(c.rows, r)
					}
				}
			}
			sets = append(sets, c)
		}
	}
	require.NotEmpty(t, sets)
	return sets
}

// named is the last name of an expression such as Word or vocab.Word.
func named(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

func literal(t *testing.T, e ast.Expr) string {
	t.Helper()
	s, err := strconv.Unquote(e.(*ast.BasicLit).Value)
	require.NoError(t, err)
	return s
}

// TestClosedSetsKeepTheirPromises holds every closed set, also one that is added
// tomorrow: a constant for each word, and tokens and terms that are read as one
// word only.
func TestClosedSetsKeepTheirPromises(t *testing.T) {
	for _, c := range closedSets(t) {
		where := c.pkg + "." + c.name
		assert.NotEmpty(t, c.table, "%s: errors name the set", where)
		if len(c.consts) > 0 {
			assert.Len(t, c.rows, len(c.consts), "%s: a word for each constant", where)
		}
		for i, said := range c.comments {
			if zh, _, _ := strings.Cut(c.rows[i][1], "/"); said != "" && c.rows[i][0] != zh {
				assert.True(t, strings.HasPrefix(said+", ", c.rows[i][0]+" "+zh+", "), "%s: the comment of %s begins with its token and term", where, c.consts[i])
			}
		}
		read := map[string]bool{}
		for _, r := range c.rows {
			if r[0] != r[1] { // counters such as 件 are their own tokens
				assert.Regexp(t, `^[a-z][a-z0-9_]*$`, r[0], "%s: a token", where)
				assert.False(t, read[r[0]], "%s: %q is read as two words", where, r[0])
				read[r[0]] = true
			}
			assert.NotEmpty(t, r[2], "%s: %s in English", where, r[0])
			assert.NotEmpty(t, r[1], "%s: %s in Chinese", where, r[0])
			for _, s := range strings.Split(r[1], "/") {
				assert.NotEmpty(t, s, "%s: %s", where, r[0])
				assert.False(t, read[s], "%s: %q is read as two words", where, s)
				read[s] = true
			}
		}
	}
}

// TestSwitchesOverClosedSetsAreComplete holds that a switch over a closed set
// that has no default names every word, so that a word added later is not
// passed over in silence.
func TestSwitchesOverClosedSetsAreComplete(t *testing.T) {
	sets := map[string]closedSet{} // by package name and constant
	names := map[string]string{}   // package name by folder
	_, pkgs := library(t)
	for _, p := range pkgs {
		names[p.dir] = p.name
	}
	for _, c := range closedSets(t) {
		for _, k := range c.consts {
			sets[names[c.pkg]+"."+k] = c
		}
	}
	fset, pkgs := library(t)
	switches := 0
	for _, p := range pkgs {
		for _, name := range p.fileNames() {
			ast.Inspect(p.files[name], func(n ast.Node) bool {
				s, ok := n.(*ast.SwitchStmt)
				if !ok || s.Tag == nil {
					return true
				}
				var set closedSet
				given := map[string]bool{}
				for _, clause := range s.Body.List {
					list := clause.(*ast.CaseClause).List
					if list == nil {
						return true // default
					}
					for _, e := range list {
						key := p.name + "." + named(e)
						if sel, ok := e.(*ast.SelectorExpr); ok {
							key = named(sel.X) + "." + sel.Sel.Name
						}
						if c, ok := sets[key]; ok {
							set = c
							given[named(e)] = true
						}
					}
				}
				if set.name == "" {
					return true
				}
				switches++
				for _, k := range set.consts {
					assert.True(t, given[k], "%s: the switch has no default and leaves out %s", fset.Position(s.Pos()), k)
				}
				return true
			})
		}
	}
	require.Positive(t, switches)
}
