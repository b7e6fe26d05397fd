package vocab_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The types of the tests, each for one thing that a schema has to say.
type (
	// level is a number that JSON holds as a text of its own.
	level int
	// either is a text, or an object with the members of its form.
	either     struct{}
	eitherForm struct {
		Any []either `json:"any,omitempty"`
	}
	// textual has a text form alone.
	textual int
	// silent has a JSON form of its own and does not say which.
	silent struct{ A int }
	// muddled says something that is no schema.
	muddled struct{}
)

func (level) JSONSchema() string             { return `{"type":"string","pattern":"^L<[0-9]$"}` }
func (either) JSONSchema() string            { return `{"type":"string"}` }
func (either) JSONForm() reflect.Type        { return reflect.TypeFor[eitherForm]() }
func (textual) MarshalText() ([]byte, error) { return []byte("x"), nil }
func (silent) MarshalJSON() ([]byte, error)  { return []byte("1"), nil }
func (muddled) JSONSchema() string           { return `{"type":` }

// member returns what the schema of a struct says of its one member, of type T.
func member[T any](t *testing.T, written bool) string {
	t.Helper()
	text, err := vocab.Schema(vocab.SchemaOptions{Written: written}, reflect.TypeFor[struct {
		V T `json:"v"`
	}]())
	require.NoError(t, err)
	var s struct {
		Properties map[string]json.RawMessage `json:"properties"`
		Required   []string                   `json:"required"`
	}
	require.NoError(t, json.Unmarshal(text, &s))
	require.Equal(t, written, len(s.Required) == 1)
	return compact(t, s.Properties["v"])
}

func compact(t *testing.T, text []byte) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, text))
	return b.String()
}

func TestSchemaOfOneMember(t *testing.T) {
	const terms = `{"description":"单办 · 主办 · 会办 · 分办 · 承办 · 参阅",`
	const tokens = `"enum":["sole","lead","assist","separate","undertake","copy"`
	const roles = terms + `"type":"string",` + tokens
	for _, c := range []struct {
		name          string
		of            func(*testing.T, bool) string
		written, read string
	}{
		{"bool", member[bool], `{"type":"boolean"}`, `{"type":["boolean","null"]}`},
		{"int", member[int], `{"type":"integer"}`, `{"type":["integer","null"]}`},
		{"uint16", member[uint16], `{"type":"integer","minimum":0}`, `{"type":["integer","null"],"minimum":0}`},
		{"float32", member[float32], `{"type":"number"}`, `{"type":["number","null"]}`},
		{"string", member[string], `{"type":"string"}`, `{"type":["string","null"]}`},
		{"text form", member[textual], `{"type":"string"}`, `{"type":["string","null"]}`},
		{"instant", member[time.Time], `{"type":"string","format":"date-time"}`, `{"type":["string","null"],"format":"date-time"}`},
		{"any JSON", member[json.RawMessage], `{}`, `{}`},
		{"closed set", member[vocab.Role], roles + `,""]}`, roles + `]}`},
		{"list of a closed set", member[[]vocab.Role], `{"type":["array","null"],"items":` + roles + `,""]}}`, `{"type":["array","null"],"items":` + roles + `,""]}}`},
		{"pointer to a closed set", member[*vocab.Role], terms + `"type":["string","null"],` + tokens + `,null]}`, roles + `]}`},
		{"array", member[[2]int], `{"type":"array","items":{"type":"integer"}}`, `{"type":["array","null"],"items":{"type":"integer"}}`},
		{"map", member[map[string]bool], `{"type":["object","null"],"additionalProperties":{"type":"boolean"}}`,
			`{"type":["object","null"],"additionalProperties":{"type":"boolean"}}`},
		{"pointer", member[*int], `{"type":["integer","null"]}`, `{"type":["integer","null"]}`},
		{"struct", member[vocab.Text], `{"$ref":"#/$defs/Text"}`, `{"$ref":"#/$defs/Text"}`},
		{"pointer to a struct", member[*vocab.Text], `{"anyOf":[{"$ref":"#/$defs/Text"},{"type":"null"}]}`, `{"$ref":"#/$defs/Text"}`},
		{"own form", member[level], `{"type":"string","pattern":"^L<[0-9]$"}`, `{"type":["string","null"],"pattern":"^L<[0-9]$"}`},
		{"one of two forms", member[either], `{"$ref":"#/$defs/either"}`, `{"$ref":"#/$defs/either"}`},
		{"struct without a name", member[struct{ A int }], `{"type":"object","properties":{"A":{"type":"integer"}},"required":["A"]}`,
			`{"type":["object","null"],"properties":{"A":{"type":["integer","null"]}}}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.written, c.of(t, true))
			require.Equal(t, c.read, c.of(t, false))
		})
	}
}

// tree has members of its own kind, members of an embedded struct, and tags.
type tree struct {
	node
	Name   string   `json:"name" about:"what it is called" needed:"yes"`
	Kids   []tree   `json:"kids,omitempty"`
	Other  either   `json:"other,omitzero"`
	Hidden chan int `json:"-"`
}

type node struct {
	ID string `json:"id,omitempty"`
}

// Text is a type that has the name of another.
type Text struct {
	Plain string     `json:"plain"`
	Terms vocab.Text `json:"terms"`
}

type limited struct {
	_    struct{} `limits:"minProperties=2"`
	A    string   `json:"a" needed:"strict"`
	B    int      `json:"b" limits:"minimum=1 maximum=9"`
	List []string `json:"list" needed:"strict" each:"needed"`
}

func TestSchemaOfWholeDocuments(t *testing.T) {
	const draft = `{"$schema":"https://json-schema.org/draft/2020-12/schema",`
	const object = `"type":"object","properties":{"id":{"type":"string"},"name":{"description":"what it is called","type":"string"},` +
		`"kids":{"type":"array","items":{"$ref":"#/$defs/tree"}},"other":{"$ref":"#/$defs/either"}},"required":["name"],"additionalProperties":false`
	const either = `"either":{"anyOf":[{"type":"string"},{"type":"object","properties":{"any":{"type":"array","items":{"$ref":"#/$defs/either"}}},"additionalProperties":false}]}`
	strict := vocab.SchemaOptions{Written: true, Closed: true}
	for _, c := range []struct {
		name  string
		o     vocab.SchemaOptions
		types []reflect.Type
		want  string
	}{
		{"recursive", strict, []reflect.Type{reflect.TypeFor[tree]()}, draft + object + `,"$defs":{` + either + `,"tree":{` + object + `}}}`},
		{"a list", vocab.SchemaOptions{Title: "名单 <list>"}, []reflect.Type{reflect.TypeFor[[]string]()},
			draft + `"title":"名单 <list>","type":["array","null"],"items":{"type":"string"}}`},
		{"several types", strict, []reflect.Type{reflect.TypeFor[eitherForm](), reflect.TypeFor[node]()},
			draft + `"type":"object","properties":{"any":{"type":"array","items":{"$ref":"#/$defs/either"}},"id":{"type":"string"}},"additionalProperties":false,"$defs":{` + either + `}}`},
		{"a name taken", strict, []reflect.Type{reflect.TypeFor[[]Text]()},
			draft + `"type":["array","null"],"items":{"$ref":"#/$defs/Text"},"$defs":{` +
				`"Text":{"type":"object","properties":{"plain":{"type":"string"},"terms":{"$ref":"#/$defs/vocab_Text"}},"required":["plain","terms"],"additionalProperties":false},` +
				`"vocab_Text":{"type":"object","properties":{"zh":{"type":"string"},"en":{"type":"string"}},"required":["zh","en"],"additionalProperties":false}}}`},
		{"needed where it is read", vocab.SchemaOptions{}, []reflect.Type{reflect.TypeFor[struct {
			A string `json:"a" needed:"yes"`
			B int    `json:"b"`
		}]()}, draft + `"type":"object","properties":{"a":{"type":"string","minLength":1},"b":{"type":["integer","null"]}},"required":["a"]}`},
		{"needed where reading is strict", strict, []reflect.Type{reflect.TypeFor[limited]()}, draft + `"type":"object","properties":{"a":{"type":"string","minLength":1},` +
			`"b":{"type":"integer","minimum":1,"maximum":9},"list":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}},"required":["a","b","list"],"additionalProperties":false,"minProperties":2}`},
		{"needed where reading is not strict", vocab.SchemaOptions{Written: true}, []reflect.Type{reflect.TypeFor[limited]()}, draft + `"type":"object","properties":{"a":{"type":"string"},` +
			`"b":{"type":"integer","minimum":1,"maximum":9},"list":{"type":["array","null"],"items":{"type":"string"}}},"required":["a","b","list"],"minProperties":2}`},
		{"nothing", vocab.SchemaOptions{}, nil, draft + `"type":"object"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, err := vocab.Schema(c.o, c.types...)
			require.NoError(t, err)
			require.Equal(t, c.want, compact(t, text))
		})
	}
}

func TestSchemaRefusesFormsItDoesNotKnow(t *testing.T) {
	for _, types := range [][]reflect.Type{
		{reflect.TypeFor[silent]()},
		{reflect.TypeFor[struct{ A silent }]()},
		{reflect.TypeFor[struct{ B chan int }]()},
		{reflect.TypeFor[map[string][]silent]()},
		{reflect.TypeFor[muddled]()},
		{reflect.TypeFor[node](), reflect.TypeFor[string]()},
		{reflect.TypeFor[node](), reflect.TypeFor[either]()},
	} {
		_, err := vocab.Schema(vocab.SchemaOptions{}, types...)
		require.Error(t, err, types)
	}
	_, err := vocab.Schema(vocab.SchemaOptions{}, reflect.TypeFor[struct{ A []silent }]())
	require.EqualError(t, err, "vocab: schema: struct { A []vocab_test.silent }.A: vocab_test.silent has a JSON form of its own and neither JSONSchema nor JSONForm")
}
