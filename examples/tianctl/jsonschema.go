package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// jsonSchema is the part of JSON Schema draft 2020-12 that is needed to
// describe our documents.
type jsonSchema struct {
	Schema      string        `json:"$schema,omitempty"`
	Title       string        `json:"title,omitempty"`
	Description string        `json:"description,omitempty"`
	Ref         string        `json:"$ref,omitempty"`
	Type        typeNames     `json:"type,omitempty"`
	Format      string        `json:"format,omitempty"`
	Enum        []string      `json:"enum,omitempty"`
	Minimum     *int          `json:"minimum,omitempty"`
	AnyOf       []jsonSchema  `json:"anyOf,omitempty"`
	Items       *jsonSchema   `json:"items,omitempty"`
	Properties  properties    `json:"properties,omitempty"`
	Required    []string      `json:"required,omitempty"`
	Others      *otherMembers `json:"additionalProperties,omitempty"`
	Defs        properties    `json:"$defs,omitempty"`
}

// property is a named schema.
type property struct {
	name string
	jsonSchema
}

// properties is an object of schemas that keeps its order.
type properties []property

func (ps properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, p := range ps {
		name, err := encode(p.name)
		if err != nil {
			return nil, err
		}
		value, err := encode(p.jsonSchema)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// otherMembers says what members an object may have beside its properties: of
// one schema, or none at all where that is nil.
type otherMembers struct{ of *jsonSchema }

func (o *otherMembers) MarshalJSON() ([]byte, error) {
	if o.of == nil {
		return []byte("false"), nil
	}
	return encode(*o.of)
}

// typeNames is one JSON type, or a list of them.
type typeNames []string

func (n typeNames) MarshalJSON() ([]byte, error) {
	if len(n) == 1 {
		return json.Marshal(n[0])
	}
	return json.Marshal([]string(n))
}

// schemaMaker derives schemas from Go types by their JSON names, so that a
// schema cannot drift from what is read and written.
type schemaMaker struct {
	written bool // describe what is written: fields that are always there are required
	closed  bool // unknown members are refused

	own      map[reflect.Type]jsonSchema
	standIns map[reflect.Type]reflect.Type
	strings  map[reflect.Type]bool // written as a bare string where that says enough
	names    map[reflect.Type]string
	defs     properties
}

// schemaOf describes an object that has the fields of every one of types.
func (m *schemaMaker) schemaOf(types ...reflect.Type) (jsonSchema, error) {
	m.own, m.standIns, m.strings, m.names = ownForms(), standIns(), bareStrings(), map[reflect.Type]string{}
	s := m.emptyObject()
	for _, t := range types {
		if err := m.fields(t, &s); err != nil {
			return jsonSchema{}, err
		}
	}
	s.Schema = "https://json-schema.org/draft/2020-12/schema"
	slices.SortFunc(m.defs, func(a, b property) int { return strings.Compare(a.name, b.name) })
	s.Defs = m.defs
	return s, nil
}

// of describes t where a value of it stands; always tells that the value is
// there even when it is empty.
func (m *schemaMaker) of(t reflect.Type, always bool) (jsonSchema, error) {
	if s, ok := m.own[t]; ok {
		return s, nil
	}
	if other, ok := m.standIns[t]; ok {
		t = other
	}
	if t.Kind() == reflect.Pointer {
		s, err := m.of(t.Elem(), false)
		if always && len(s.Type) > 0 {
			s.Type = append(slices.Clone(s.Type), "null")
		}
		return s, err
	}
	if t.Kind() == reflect.Uint8 && t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return closedSet(t, always), nil
	}
	if m.strings[t] {
		return m.reference(t)
	}
	if implements[json.Marshaler](t) {
		return jsonSchema{}, fmt.Errorf("%s has a JSON form of its own that the schema does not know", t)
	}
	if implements[encoding.TextMarshaler](t) {
		return jsonSchema{Type: typeNames{"string"}}, nil
	}
	zero := 0
	switch t.Kind() {
	case reflect.String:
		return jsonSchema{Type: typeNames{"string"}}, nil
	case reflect.Bool:
		return jsonSchema{Type: typeNames{"boolean"}}, nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return jsonSchema{Type: typeNames{"integer"}}, nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return jsonSchema{Type: typeNames{"integer"}, Minimum: &zero}, nil
	case reflect.Float32, reflect.Float64:
		return jsonSchema{Type: typeNames{"number"}}, nil
	case reflect.Slice, reflect.Array:
		items, err := m.of(t.Elem(), true)
		return jsonSchema{Type: orNull("array", always && t.Kind() == reflect.Slice), Items: &items}, err
	case reflect.Map:
		values, err := m.of(t.Elem(), true)
		return jsonSchema{Type: orNull("object", always), Others: &otherMembers{&values}}, err
	case reflect.Struct:
		return m.reference(t)
	default:
		return jsonSchema{}, fmt.Errorf("%s has no JSON form", t)
	}
}

func orNull(name string, null bool) typeNames {
	if null {
		return typeNames{name, "null"}
	}
	return typeNames{name}
}

func implements[I any](t reflect.Type) bool {
	i := reflect.TypeFor[I]()
	return t.Implements(i) || reflect.PointerTo(t).Implements(i)
}

// closedSet lists the tokens of a closed set, whose values are 1, 2, 3, … The
// unset value is written as the empty string where the field is always there.
func closedSet(t reflect.Type, always bool) jsonSchema {
	s := jsonSchema{Type: typeNames{"string"}}
	var terms []string
	for i := uint64(1); i < 256; i++ {
		v := reflect.New(t).Elem()
		v.SetUint(i)
		token, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil || len(token) == 0 {
			break
		}
		s.Enum = append(s.Enum, string(token))
		if w, ok := v.Interface().(interface{ Term() string }); ok {
			terms = append(terms, w.Term())
		}
	}
	if len(terms) > 0 {
		s.Description = strings.Join(terms, " · ")
	}
	if always {
		s.Enum = append(s.Enum, "")
	}
	return s
}

// reference describes a struct type once, under $defs, and points to it.
func (m *schemaMaker) reference(t reflect.Type) (jsonSchema, error) {
	if t.Name() == "" {
		return m.object(t)
	}
	name, known := m.names[t]
	if !known {
		name = t.Name()
		for _, other := range m.names {
			if other == name {
				name = strings.ReplaceAll(t.String(), ".", "_")
			}
		}
		m.names[t] = name
		s, err := m.object(t)
		if err != nil {
			return jsonSchema{}, err
		}
		if m.strings[t] {
			s = jsonSchema{AnyOf: []jsonSchema{{Type: typeNames{"string"}}, s}}
		}
		m.defs = append(m.defs, property{name, s})
	}
	return jsonSchema{Ref: "#/$defs/" + name}, nil
}

func (m *schemaMaker) emptyObject() jsonSchema {
	s := jsonSchema{Type: typeNames{"object"}}
	if m.closed {
		s.Others = &otherMembers{}
	}
	return s
}

// object describes the fields of a struct type.
func (m *schemaMaker) object(t reflect.Type) (jsonSchema, error) {
	s := m.emptyObject()
	err := m.fields(t, &s)
	return s, err
}

func (m *schemaMaker) fields(t reflect.Type, s *jsonSchema) error {
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || !f.IsExported() && !f.Anonymous {
			continue
		}
		if f.Anonymous && name == "" {
			if err := m.fields(f.Type, s); err != nil {
				return err
			}
			continue
		}
		if name == "" {
			name = f.Name
		}
		always := m.written && !strings.Contains(options, "omit")
		of, err := m.of(f.Type, always)
		if err != nil {
			return fmt.Errorf("%s.%s: %w", t, f.Name, err)
		}
		if needed := f.Tag.Get("needed") != ""; !m.written && !needed && len(of.Type) == 1 && of.Enum == nil {
			of.Type = typeNames{of.Type[0], "null"} // read as if it were left out
		}
		if about := f.Tag.Get("about"); about != "" {
			of.Description = about
		}
		s.Properties = append(s.Properties, property{name, of})
		if always || !m.written && f.Tag.Get("needed") != "" {
			s.Required = append(s.Required, name)
		}
	}
	return nil
}
