// Package schema writes the JSON Schema of a type from the type itself, so that
// tests can hold the published schemas to the types.
package schema

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// Of writes the schema (draft 2020-12) of T, indented, with the id, the title
// and a line end. Closed sets become enumerations of their tokens, fields that
// are always written are required, and no other fields are allowed.
func Of[T any](id, title string) []byte {
	w := writer{defs: map[string]string{}}
	root := w.of(reflect.TypeFor[T]())
	var b strings.Builder
	b.WriteString(`{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":` + quote(id) + `,"title":` + quote(title) + `,`)
	b.WriteString(strings.TrimPrefix(root, "{"))
	text := strings.TrimSuffix(b.String(), "}")
	if len(w.order) > 0 {
		text += `,"$defs":{`
		for i, name := range w.order {
			if i > 0 {
				text += ","
			}
			text += quote(name) + ":" + w.defs[name]
		}
		text += "}"
	}
	text += "}"
	var out bytes.Buffer
	if err := json.Indent(&out, []byte(text), "", "  "); err != nil {
		return []byte(text)
	}
	out.WriteByte('\n')
	return out.Bytes()
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

type writer struct {
	defs  map[string]string
	order []string
}

// word is what every closed set of the library has.
type word interface {
	fmt.Stringer
	Valid() bool
}

func (w *writer) of(t reflect.Type) string {
	if s, ok := special(t); ok {
		return s
	}
	switch t.Kind() {
	case reflect.Bool:
		return `{"type":"boolean"}`
	case reflect.Int, reflect.Int32, reflect.Int64:
		return `{"type":"integer"}`
	case reflect.String:
		return `{"type":"string"}`
	case reflect.Slice:
		return `{"type":["array","null"],"items":` + w.of(t.Elem()) + `}`
	case reflect.Array:
		return fmt.Sprintf(`{"type":"array","items":%s,"minItems":%d,"maxItems":%d}`, w.of(t.Elem()), t.Len(), t.Len())
	case reflect.Pointer:
		return w.of(t.Elem())
	case reflect.Struct:
		return w.ref(t)
	default:
	}
	return `true`
}

// special are the types with a text form of their own.
func special(t reflect.Type) (string, bool) {
	x := reflect.New(t).Elem()
	if t.Kind() == reflect.Uint8 {
		if _, ok := x.Interface().(word); ok {
			return enumeration(t), true
		}
	}
	switch t.PkgPath() + "." + t.Name() {
	case "time.Time":
		return `{"type":"string","format":"date-time"}`, true
	case "github.com/seed-3129f372/tian/deadline.Date":
		return `{"type":["string","null"],"format":"date"}`, true
	case "github.com/seed-3129f372/tian/proposal/rule.Set", "github.com/seed-3129f372/tian/proposal/rule.SetLayer":
		return `{"type":"object","description":"see the schema of rule sets"}`, true
	}
	if _, ok := x.Interface().(encoding.TextMarshaler); ok {
		return `{"type":"string"}`, true
	}
	return "", false
}

func enumeration(t reflect.Type) string {
	var tokens []string
	for i := 1; i < 256; i++ {
		v := reflect.New(t).Elem()
		v.SetUint(uint64(i))
		if x, ok := v.Interface().(word); ok && x.Valid() {
			tokens = append(tokens, quote(x.String()))
		}
	}
	return `{"enum":[` + strings.Join(tokens, ",") + `]}`
}

// ref defines the struct once and refers to it.
func (w *writer) ref(t reflect.Type) string {
	name := t.Name()
	if _, ok := w.defs[name]; !ok {
		w.defs[name] = ""
		w.order = append(w.order, name)
		w.defs[name] = w.object(t)
	}
	return `{"$ref":"#/$defs/` + name + `"}`
}

func (w *writer) object(t reflect.Type) string {
	var properties, required []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || name == "-" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		properties = append(properties, quote(name)+":"+w.of(f.Type))
		if !strings.Contains(options, "omit") {
			required = append(required, quote(name))
		}
	}
	s := `{"type":"object","properties":{` + strings.Join(properties, ",") + `}`
	if len(required) > 0 {
		s += `,"required":[` + strings.Join(required, ",") + `]`
	}
	return s + `,"additionalProperties":false}`
}
