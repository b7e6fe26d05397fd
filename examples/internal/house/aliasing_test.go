package house

import (
	"go/ast"
	"reflect"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Records own their memory: what the library keeps or gives out it shares with
// nobody. This test calls every exported function and method on values that hold
// something at every place, overwrites all that can be reached of what was passed
// in and of what came back, and looks whether anything else has changed.
//
// A new function is held by a line in aliasing_table_test.go; a method is found by
// itself where its type has a sample there.

func TestNobodySharesMemory(t *testing.T) {
	covered := map[string]bool{}
	names := make([]string, 0, len(functions))
	for name := range functions {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		covered[name] = true
		hold(t, name, reflect.ValueOf(functions[name]), false)
	}
	for _, typ := range sampledTypes() {
		for _, recv := range []reflect.Type{typ, reflect.PointerTo(typ)} {
			for i := range recv.NumMethod() {
				m := recv.Method(i)
				name := outsideName(typ) + "." + m.Name
				if covered[name] || encoding[m.Name] || exempt[name] != "" {
					covered[name] = true
					continue
				}
				covered[name] = true
				if recv.Kind() != reflect.Pointer && givesNothing(m.Type) {
					continue
				}
				hold(t, name, m.Func, recv.Kind() == reflect.Pointer)
			}
		}
	}
	for name := range exempt {
		require.NotEmpty(t, exempt[name], "%s is exempt without a reason", name)
	}
	for _, name := range touching(t) {
		assert.True(t, covered[name] || exempt[name] != "" || encoding[name[strings.LastIndex(name, ".")+1:]],
			"%s takes or gives memory and nothing holds that it shares none: add a line to aliasing_table_test.go", name)
	}
}

// encoding are the methods of the standard interfaces: encoding/json and
// database/sql hand over bytes that they take back.
var encoding = map[string]bool{
	"MarshalJSON": true, "UnmarshalJSON": true, "MarshalText": true, "UnmarshalText": true, "MarshalBinary": true, "JSONForm": true, "JSONSchema": true,
	"Scan": true, "Value": true, "String": true, "GoString": true, "Format": true, "LogValue": true, "Error": true, "Unwrap": true, "IsZero": true, "Words": true,
}

// givesNothing reports whether nothing but words, numbers and errors come back.
func givesNothing(f reflect.Type) bool {
	for i := range f.NumOut() {
		if k := f.Out(i).Kind(); f.Out(i) != reflect.TypeFor[error]() && (k > reflect.Float64 && k != reflect.String) {
			return false
		}
	}
	return true
}

// hold calls f with its samples, and again with samples in which nothing is empty.
// The first must not fail; where the second does, as no document holds everything,
// it shows nothing.
func hold(t *testing.T, name string, f reflect.Value, changes bool) {
	t.Helper()
	gives := holdOnce(t, name, f, changes, false)
	gives = holdOnce(t, name, f, changes, true) || gives
	could := false
	for i := range f.Type().NumOut() {
		could = could || couldHold(f.Type().Out(i), nil)
	}
	assert.True(t, gives || !could || nothing[name] != "", "%s gives nothing that could be shared, which proves nothing: give it other arguments in special", name)
}

// holdOnce calls f twice: once its arguments are overwritten afterwards, once its
// results. It tells whether f gave anything that could be shared.
func holdOnce(t *testing.T, name string, f reflect.Value, changes, filled bool) (gives bool) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("%s panics on its samples (filled: %v): %.300v", name, filled, r)
		}
	}()
	failed := false
	call := func(args []reflect.Value) []reflect.Value {
		in := make([]reflect.Value, len(args))
		copy(in, args)
		var out []reflect.Value
		if f.Type().IsVariadic() {
			out = f.CallSlice(in)
		} else {
			out = f.Call(in)
		}
		for i, v := range out {
			if err, ok := v.Interface().(error); ok && v.Kind() == reflect.Interface {
				assert.True(t, failing[name] || filled, "%s fails on its samples, which proves nothing: %.200v", name, err)
				out[i], failed = reflect.Zero(v.Type()), true
			}
		}
		return out
	}
	args := freshArguments(name, f.Type(), filled)
	kept, given := []reflect.Value{}, args
	if changes {
		kept, given = args[:1], args[1:]
	}
	before := snapshots(given)
	out := call(args)
	assert.Equal(t, before, snapshots(given), "%s changes what it is given", name)
	if failed && filled {
		return false // what comes beside an error may be what was given
	}
	for _, v := range out {
		gives = gives || holdsMemory(v)
	}
	kept = append(kept[:len(kept):len(kept)], out...)
	before = snapshots(kept)
	for _, v := range given {
		scribble(v, 0)
	}
	assert.True(t, before == snapshots(kept), "%s keeps what it is given: %s", name, differ(before, snapshots(kept)))

	args = freshArguments(name, f.Type(), filled)
	out = call(args)
	first, before := snapshots(out), snapshots(args)
	for _, v := range out {
		scribble(v, 0)
	}
	assert.True(t, before == snapshots(args), "%s gives out what it was given or is part of: %s", name, differ(before, snapshots(args)))
	if !changing[name] {
		again := snapshots(call(args))
		assert.True(t, first == again, "%s gives out what it keeps: %s", name, differ(first, again))
	}
	return gives
}

// touching lists the exported functions and methods that could keep or give out
// memory: something that is no plain value goes in, and something comes out, or
// the receiver is a pointer.
func touching(t *testing.T) []string {
	_, pkgs := library(t)
	types := map[string]ast.Expr{}
	for _, p := range pkgs {
		for _, f := range p.files {
			for _, d := range f.Decls {
				if g, ok := d.(*ast.GenDecl); ok {
					for _, s := range g.Specs {
						if s, ok := s.(*ast.TypeSpec); ok && s.TypeParams == nil {
							types[p.name+"."+s.Name.Name] = s.Type
						}
					}
				}
			}
		}
	}
	var names []string
	for _, p := range pkgs {
		if strings.Contains(p.dir, "/internal/") {
			continue
		}
		plain := func(list *ast.FieldList) bool {
			if list == nil {
				return true
			}
			for _, f := range list.List {
				if !isPlain(types, p.name, f.Type, 0) {
					return false
				}
			}
			return true
		}
		for _, f := range p.files {
			for _, d := range f.Decls {
				f, ok := d.(*ast.FuncDecl)
				if !ok || !f.Name.IsExported() {
					continue
				}
				name, pointer := p.name+".", false
				if f.Recv != nil {
					r := receiver(f.Recv.List[0].Type)
					if !ast.IsExported(r) {
						continue
					}
					_, pointer = f.Recv.List[0].Type.(*ast.StarExpr)
					name += r + "."
				}
				if !plain(f.Type.Results) || pointer && !plain(f.Type.Params) {
					names = append(names, name+f.Name.Name)
				}
			}
		}
	}
	sort.Strings(names)
	return names
}

// isPlain reports whether values of a type hold no memory that can be shared.
func isPlain(types map[string]ast.Expr, pkg string, e ast.Expr, depth int) bool {
	if depth > 20 {
		return true
	}
	switch e := e.(type) {
	case *ast.Ident:
		if under, ok := types[pkg+"."+e.Name]; ok {
			return isPlain(types, pkg, under, depth+1)
		}
		switch e.Name {
		case "any", "comparable":
			return false
		}
		return ast.IsExported(e.Name) == false // basic types and error
	case *ast.SelectorExpr:
		from := e.X.(*ast.Ident).Name
		if under, ok := types[from+"."+e.Sel.Name]; ok {
			return isPlain(types, from, under, depth+1)
		}
		return from == "time"
	case *ast.IndexExpr:
		return named(e.X) == "Word"
	case *ast.ArrayType:
		return e.Len != nil && isPlain(types, pkg, e.Elt, depth+1)
	case *ast.StructType:
		for _, f := range e.Fields.List {
			if !isPlain(types, pkg, f.Type, depth+1) {
				return false
			}
		}
		return true
	}
	return false
}

// outsideName is the name of a type as it is written outside its package.
func outsideName(t reflect.Type) string {
	name := t.String()
	if i := strings.IndexByte(name, '['); i >= 0 {
		name = name[:i]
	}
	return name
}
