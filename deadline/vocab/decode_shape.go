package vocab

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
)

// manner is how a type is read.
type manner uint8

const (
	scalarForm  manner = iota // a bool, string or number, or nothing that can be read
	ownForm                   // by its UnmarshalJSON
	textForm                  // by its UnmarshalText
	pointerForm               // as what it points to
	structForm
	listForm // a slice or array
	tableForm
	plainForm // an interface, as encoding/json does
)

// shape is what the decoder knows of a type.
type shape struct {
	t      reflect.Type
	form   manner
	elem   *shape  // of a pointer, list or table
	fields []field // of a struct
	words  *Words  // of a closed set
}

// field is one JSON member of a struct type, as the decoder reads it.
type field struct {
	member
	shape *shape
}

// member is one JSON member of a struct type.
type member struct {
	name  string
	in    []int // the embedded structs that it is in, from the outermost
	index int
}

// of returns the member in a value of its struct.
func (m *member) of(v reflect.Value) reflect.Value {
	for _, i := range m.in {
		v = v.Field(i)
	}
	return v.Field(m.index)
}

// field returns the member as a field of its struct type.
func (m *member) field(t reflect.Type) reflect.StructField {
	for _, i := range m.in {
		t = t.Field(i).Type
	}
	return t.Field(m.index)
}

// find returns the place of the field called name, -1 when there is none. It
// looks from the place of the one found last on: documents keep the order of the
// fields as a rule.
func (s *shape) find(name []byte, from int) int {
	for k := range s.fields {
		i := from + k
		if i >= len(s.fields) {
			i -= len(s.fields)
		}
		if s.fields[i].name == string(name) {
			return i
		}
	}
	return -1
}

var (
	jsonUnmarshaler = reflect.TypeFor[json.Unmarshaler]()
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// shapeOf returns the shape of t and of all types in it; known are those met so
// far, so that a type may hold itself.
func shapeOf(t reflect.Type, known map[reflect.Type]*shape) *shape {
	if s, ok := known[t]; ok {
		return s
	}
	s := &shape{t: t}
	known[t] = s
	switch {
	case t.Kind() == reflect.Pointer:
		s.form = pointerForm
	case t.Name() != "" && t.PkgPath() != "" && reflect.PointerTo(t).Implements(jsonUnmarshaler):
		s.form = ownForm
		return s
	case t.Name() != "" && t.PkgPath() != "" && reflect.PointerTo(t).Implements(textUnmarshaler):
		s.form = textForm
		if set, ok := reflect.Zero(t).Interface().(interface{ words() Words }); ok {
			words := set.words()
			s.words = &words
		}
		return s
	default:
		switch t.Kind() {
		case reflect.Struct:
			s.form = structForm
			for _, m := range membersOf(t, nil, make([]member, 0, t.NumField())) {
				s.fields = append(s.fields, field{m, shapeOf(m.field(t).Type, known)})
			}
			return s
		case reflect.Slice, reflect.Array:
			s.form = listForm
		case reflect.Map:
			s.form = tableForm
		case reflect.Interface:
			s.form = plainForm
			return s
		default:
			return s
		}
	}
	s.elem = shapeOf(t.Elem(), known)
	return s
}

// membersOf appends the members of t, those of embedded structs among them. No
// type of this library embeds a pointer or hides one member behind another.
func membersOf(t reflect.Type, at []int, list []member) []member {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "-":
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			list = membersOf(f.Type, append(append([]int(nil), at...), i), list)
		case !f.IsExported():
		default:
			if name == "" {
				name = f.Name
			}
			list = append(list, member{name, at, i})
		}
	}
	return list
}
