package vocab

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"
)

// SchemaOptions say what a schema is to describe. The zero value describes what
// may be read, without a title.
type SchemaOptions struct {
	// Title is the title of the schema; empty means none.
	Title string
	// Written describes what is written: members that are always there are
	// required, and null or "" stands where a value is empty. Otherwise it is
	// what may be read: a member may be left out or null, unless its field is
	// tagged needed.
	Written bool
	// Closed refuses members that are not known, as Decode does.
	Closed bool
}

// Schema writes the JSON Schema (draft 2020-12) of what encoding/json writes for
// a type, so that a schema cannot drift from it; indented by two spaces. Several
// struct types make one object with the members of all. Every other struct type
// stands once under $defs.
//
// Closed sets list their tokens, their Chinese terms are the description; where
// they are read the terms will do as well. Tags of a field say more, so that a
// schema refuses what a loader refuses at one place: about is the description;
// needed:"yes" makes it required and not empty where it is read, needed:"strict"
// where a document is read strictly, written or not; each:"needed" says that of the elements of a list; and
// limits lists further keywords of the schema, minimum=0 maximum=100. The limits
// of a field _ are those of the object.
//
// A type with a JSON form of its own says it by one of two methods, or by both
// where it is one or the other:
//
//	JSONSchema() string       // the schema itself
//	JSONForm() reflect.Type   // the struct whose members it has
//
// An error names a type that does neither, or has no JSON form. A type with only
// a text form is a string.
func Schema(o SchemaOptions, types ...reflect.Type) ([]byte, error) {
	w := schemaWriter{SchemaOptions: o}
	root, err := w.root(types)
	if err != nil {
		return nil, fmt.Errorf("vocab: schema: %w", err)
	}
	head := form{{"$schema", quote("https://json-schema.org/draft/2020-12/schema")}}
	if o.Title != "" {
		head.set("title", quote(o.Title))
	}
	root = append(head, root...)
	if len(w.defs) > 0 {
		slices.SortFunc(w.defs, func(a, b keyword) int { return strings.Compare(a.name, b.name) })
		root.set("$defs", w.defs.String())
	}
	var b bytes.Buffer
	if err := json.Indent(&b, []byte(root.String()), "", "  "); err != nil {
		return nil, fmt.Errorf("vocab: schema: %w", err)
	}
	return b.Bytes(), nil
}

// The types that say their own schema.
type (
	schemaTeller interface{ JSONSchema() string }
	formTeller   interface{ JSONForm() reflect.Type }
)

type schemaWriter struct {
	SchemaOptions

	names []defName
	defs  form // under $defs
}

// defName is the name under $defs of a type that was met.
type defName struct {
	t    reflect.Type
	name string
}

func (w *schemaWriter) root(types []reflect.Type) (form, error) {
	if len(types) == 1 && implements[formTeller](types[0]) && !implements[schemaTeller](types[0]) {
		return w.definition(types[0])
	}
	if len(types) == 1 && (types[0].Kind() != reflect.Struct || w.ownForm(types[0])) {
		return w.of(types[0], true)
	}
	for _, t := range types {
		if t.Kind() != reflect.Struct || w.ownForm(t) {
			return nil, fmt.Errorf("%s has no members to be joined with others", t)
		}
	}
	return w.object(types...)
}

// ownForm reports whether the JSON form of t is another than that of its kind.
func (w *schemaWriter) ownForm(t reflect.Type) bool {
	return implements[schemaTeller](t) || implements[formTeller](t) || implements[json.Marshaler](t) || implements[encoding.TextMarshaler](t)
}

func implements[I any](t reflect.Type) bool {
	i := reflect.TypeFor[I]()
	return t.Implements(i) || reflect.PointerTo(t).Implements(i)
}

// of describes t where a value of it stands; always tells that the value is
// there even when it is empty.
func (w *schemaWriter) of(t reflect.Type, always bool) (form, error) {
	if t.Kind() == reflect.Pointer {
		f, err := w.of(t.Elem(), false)
		if always {
			f = f.orNull()
		}
		return f, err
	}
	switch v := reflect.Zero(t).Interface().(type) {
	case formTeller:
		return w.reference(t)
	case schemaTeller:
		return parseForm(t, v.JSONSchema())
	case interface{ words() Words }:
		return wordForm(v.words(), always), nil
	case time.Time:
		return form{{"type", `"string"`}, {"format", `"date-time"`}}, nil
	case json.RawMessage:
		return nil, nil
	}
	if implements[json.Marshaler](t) {
		return nil, fmt.Errorf("%s has a JSON form of its own and neither JSONSchema nor JSONForm", t)
	}
	if implements[encoding.TextMarshaler](t) {
		return typed("string"), nil
	}
	switch t.Kind() {
	case reflect.String:
		return typed("string"), nil
	case reflect.Bool:
		return typed("boolean"), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return typed("integer"), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return append(typed("integer"), keyword{"minimum", "0"}), nil
	case reflect.Float32, reflect.Float64:
		return typed("number"), nil
	case reflect.Slice, reflect.Array:
		f := typed("array")
		if always && t.Kind() == reflect.Slice {
			f = f.orNull()
		}
		items, err := w.of(t.Elem(), true)
		return append(f, keyword{"items", items.String()}), err
	case reflect.Map:
		f := typed("object")
		if always {
			f = f.orNull()
		}
		values, err := w.of(t.Elem(), true)
		return append(f, keyword{"additionalProperties", values.String()}), err
	case reflect.Struct:
		if t.Name() == "" {
			return w.object(t)
		}
		return w.reference(t)
	default:
		return nil, fmt.Errorf("%s has no JSON form", t)
	}
}

// reference describes a type once, under $defs, and points to it. The name is
// taken first, since the type may have members of its own kind.
func (w *schemaWriter) reference(t reflect.Type) (form, error) {
	i := slices.IndexFunc(w.names, func(d defName) bool { return d.t == t })
	if i < 0 {
		i = len(w.names)
		w.names = append(w.names, defName{t, w.freeName(t)})
		f, err := w.definition(t)
		if err != nil {
			return nil, err
		}
		w.defs.set(w.names[i].name, f.String())
	}
	return form{{"$ref", quote("#/$defs/" + w.names[i].name)}}, nil
}

// freeName is the name of t, with that of its package where another type took
// it. References are URIs, in which not every letter may stand.
func (w *schemaWriter) freeName(t reflect.Type) string {
	taken := func(name string) bool {
		return slices.ContainsFunc(w.names, func(d defName) bool { return d.name == name })
	}
	plain := func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return '_'
	}
	name := strings.Map(plain, t.Name())
	if taken(name) {
		name = strings.Map(plain, t.String())
	}
	for taken(name) {
		name += "_"
	}
	return name
}

func (w *schemaWriter) definition(t reflect.Type) (form, error) {
	teller, ok := reflect.Zero(t).Interface().(formTeller)
	if !ok {
		return w.object(t)
	}
	f, err := w.object(teller.JSONForm())
	if either, ok := teller.(schemaTeller); ok {
		f = form{{"anyOf", "[" + either.JSONSchema() + "," + f.String() + "]"}}
	}
	return f, err
}

// object describes an object with the members of the struct types.
func (w *schemaWriter) object(types ...reflect.Type) (form, error) {
	var properties, limits form
	var required []string
	for _, t := range types {
		if f, ok := t.FieldByName("_"); ok {
			limits = append(limits, limitsOf(f)...)
		}
		for _, m := range membersOf(t, nil, nil) {
			f := m.field(t)
			_, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			always := w.Written && !strings.Contains(options, "omit")
			needed := f.Tag.Get("needed") == "strict" && w.Closed || f.Tag.Get("needed") == "yes" && !w.Written
			of, err := w.of(f.Type, always && !needed)
			if err != nil {
				return nil, fmt.Errorf("%s.%s: %w", t, f.Name, err)
			}
			if !w.Written && !needed && of.get("$ref") == "" && of.get("enum") == "" {
				of = of.orNull() // read as if it were left out
			}
			if needed {
				of = of.filled()
			}
			if f.Tag.Get("each") == "needed" && (w.Closed || !w.Written) {
				if of, err = of.eachFilled(f.Type); err != nil {
					return nil, err
				}
			}
			for _, k := range limitsOf(f) {
				of = slices.Clone(of)
				of.set(k.name, k.value)
			}
			if about := f.Tag.Get("about"); about != "" {
				of = of.describe(about)
			}
			properties.set(m.name, of.String())
			if name := quote(m.name); (always || needed) && !slices.Contains(required, name) {
				required = append(required, name)
			}
		}
	}
	object := typed("object")
	if len(properties) > 0 {
		object.set("properties", properties.String())
	}
	if len(required) > 0 {
		object.set("required", "["+strings.Join(required, ",")+"]")
	}
	if w.Closed {
		object.set("additionalProperties", "false")
	}
	return append(object, limits...), nil
}

// wordForm lists the tokens of a closed set. The unset value is written as the
// empty string where the member is always there.
func wordForm(words Words, always bool) form {
	var tokens, terms []string
	for _, r := range words.List {
		zh, _, _ := strings.Cut(r.ZH, "/")
		tokens, terms = append(tokens, quote(r.Token)), append(terms, zh)
	}
	if always {
		tokens = append(tokens, `""`)
	}
	f := typed("string")
	f.set("enum", "["+strings.Join(tokens, ",")+"]")
	return f.describe(strings.Join(terms, " · "))
}
