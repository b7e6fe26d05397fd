package vocab

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// form is the text of an object of JSON by its members, in order: a schema with
// its keywords, or schemas by their names.
type form []keyword

// keyword is one member: its name, and its value as JSON.
type keyword struct{ name, value string }

func typed(name string) form { return form{{"type", quote(name)}} }

// parseForm takes apart the schema that t says of itself.
func parseForm(t reflect.Type, schema string) (form, error) {
	p := parser{data: []byte(schema)}
	if !p.document() || p.nodes[0].kind != objectNode {
		return nil, fmt.Errorf("what JSONSchema of %s returns is no object of JSON: %s", t, Clip(schema))
	}
	var f form
	keys, values := decoder{&p}.keys(0)
	for i, name := range keys {
		f.set(name, schema[p.nodes[values[i]].start:p.nodes[values[i]].end])
	}
	return f, nil
}

// get returns a value, "" where there is none.
func (f form) get(name string) string {
	if i := slices.IndexFunc(f, func(k keyword) bool { return k.name == name }); i >= 0 {
		return f[i].value
	}
	return ""
}

// set changes a value where it stands, or adds it.
func (f *form) set(name, value string) {
	if i := slices.IndexFunc(*f, func(k keyword) bool { return k.name == name }); i >= 0 {
		(*f)[i].value = value
		return
	}
	*f = append(*f, keyword{name, value})
}

// describe puts a description first.
func (f form) describe(text string) form {
	f = slices.DeleteFunc(slices.Clone(f), func(k keyword) bool { return k.name == "description" })
	return slices.Insert(f, 0, keyword{"description", quote(text)})
}

// orNull allows null beside what f allows.
func (f form) orNull() form {
	kind := f.get("type")
	switch {
	case f.get("$ref") != "" || f.get("anyOf") != "":
		return form{{"anyOf", "[" + f.String() + `,{"type":"null"}]`}}
	case !strings.HasPrefix(kind, `"`):
		return f // anything, or a list of types: whoever wrote it thought of null
	}
	f = slices.Clone(f)
	f.set("type", "["+kind+`,"null"]`)
	if enum, ok := strings.CutSuffix(f.get("enum"), "]"); ok {
		f.set("enum", enum+",null]")
	}
	return f
}

// filled refuses null and what is empty.
func (f form) filled() form {
	f = slices.Clone(f)
	kind := strings.ReplaceAll(f.get("type"), " ", "")
	switch kind {
	case `["string","null"]`:
		kind = `"string"`
	case `["array","null"]`:
		kind = `"array"`
	}
	if kind == "" {
		return f // what the type itself says
	}
	f.set("type", kind)
	switch {
	case kind == `"string"` && f.get("enum") == "":
		f.set("minLength", "1")
	case kind == `"array"`:
		f.set("minItems", "1")
	}
	return f
}

// eachFilled is filled for the elements of a list of t.
func (f form) eachFilled(t reflect.Type) (form, error) {
	items, err := parseForm(t, f.get("items"))
	f = slices.Clone(f)
	f.set("items", items.filled().String())
	return f, err
}

// limitsOf are the keywords that a field's tag limits lists.
func limitsOf(f reflect.StructField) form {
	var limits form
	for _, pair := range strings.Fields(f.Tag.Get("limits")) {
		name, value, _ := strings.Cut(pair, "=")
		limits.set(name, value)
	}
	return limits
}

// String writes the object.
func (f form) String() string {
	var b strings.Builder
	b.WriteByte('{')
	for i, k := range f {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(quote(k.name) + ":" + k.value)
	}
	b.WriteByte('}')
	return b.String()
}

// quote writes a string as JSON, with Chinese and "<" as they are.
func quote(s string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string always has a JSON form
	return strings.TrimSuffix(b.String(), "\n")
}
