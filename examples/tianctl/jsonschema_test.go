package main

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// complaints judges a value against a schema, in the part of draft 2020-12
// that jsonSchema knows. It is the slow reference of the schema tests.
func complaints(root, schema map[string]any, v any, path string) []string {
	if ref, ok := schema["$ref"].(string); ok {
		name := ref[len("#/$defs/"):]
		return complaints(root, root["$defs"].(map[string]any)[name].(map[string]any), v, path)
	}
	var bad []string
	say := func(format string, args ...any) { bad = append(bad, path+": "+fmt.Sprintf(format, args...)) }
	if any, ok := schema["anyOf"].([]interface{}); ok {
		for _, one := range any {
			if len(complaints(root, one.(map[string]interface{}), v, path)) == 0 {
				return nil
			}
		}
		say("fits none of %d forms", len(any))
		return bad
	}
	var types []any
	switch t := schema["type"].(type) {
	case string:
		types = []any{t}
	case []any:
		types = t
	}
	if types != nil && !slices.Contains(types, any(jsonType(v))) && !(jsonType(v) == "integer" && slices.Contains(types, any("number"))) {
		say("is %s, not %v", jsonType(v), types)
		return bad
	}
	switch v := v.(type) {
	case string:
		if enum, ok := schema["enum"].([]any); ok && !slices.Contains(enum, any(v)) {
			say("%q is not in %v", v, enum)
		}
		if schema["format"] == "date" {
			if _, err := time.Parse("2006-01-02", v); err != nil {
				say("%v", err)
			}
		}
	case float64:
		if least, ok := schema["minimum"].(float64); ok && v < least {
			say("%v is less than %v", v, least)
		}
	case []any:
		for i, item := range v {
			if items, ok := schema["items"].(map[string]any); ok {
				bad = append(bad, complaints(root, items, item, vocab.At(path, i))...)
			}
		}
	case map[string]any:
		known, _ := schema["properties"].(map[string]any)
		if required, ok := schema["required"].([]any); ok {
			for _, name := range required {
				if _, there := v[name.(string)]; !there {
					say("lacks %s", name)
				}
			}
		}
		for name, member := range v {
			at := path + vocab.Pointer(name)
			if p, ok := known[name].(map[string]any); ok {
				bad = append(bad, complaints(root, p, member, at)...)
			} else if others, ok := schema["additionalProperties"].(map[string]any); ok {
				bad = append(bad, complaints(root, others, member, at)...)
			} else if schema["additionalProperties"] == false {
				say("%s is not known", name)
			}
		}
	}
	return bad
}

func jsonType(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case string:
		return "string"
	case float64:
		if v == math.Trunc(v) {
			return "integer"
		}
		return "number"
	case []any:
		return "array"
	}
	return "object"
}

// judge reads schema and value from JSON text.
func judge(t *testing.T, schema []byte, value string) []string {
	t.Helper()
	var s map[string]any
	require.NoError(t, json.Unmarshal(schema, &s))
	var v any
	require.NoError(t, json.Unmarshal([]byte(value), &v))
	return complaints(s, s, v, "")
}

type schemaSample struct {
	head
	On     deadline.Date   `json:"on" about:"the day" needed:"yes"`
	When   deadline.Date   `json:"when,omitzero"`
	Role   vocab.Role      `json:"role"`
	Track  vocab.Track     `json:"track,omitzero"`
	Parts  []schemaSample  `json:"parts,omitempty"`
	Scale  map[string]int  `json:"scale,omitempty"`
	Count  uint16          `json:"count"`
	Limit  *int            `json:"limit"`
	Inner  struct{ A int } `json:"inner"`
	Why    vocab.Text      `json:"why"`
	Text   *vocab.Text     `json:"text,omitempty"`
	Free   json.RawMessage `json:"free,omitempty"`
	Hidden chan int        `json:"-"`
	Source vocab.Source    `json:"source,omitzero"`
	Lists  [][]vocab.Track `json:"lists"`
}

func sampleSchema(t *testing.T, written, closed bool) []byte {
	t.Helper()
	m := schemaMaker{written: written, closed: closed}
	s, err := m.schemaOf(reflect.TypeFor[schemaSample]())
	require.NoError(t, err)
	text, err := encode(s)
	require.NoError(t, err)
	return text
}

// What is written for a value fits the schema that was derived from its type.
func TestSchemaFitsWhatIsWritten(t *testing.T) {
	five := 5
	for _, v := range []schemaSample{
		{},
		{On: deadline.MustDate("2024-03-01"), Role: vocab.RoleLead, Track: vocab.TrackProposal, Parts: []schemaSample{{Count: 7}},
			Scale: map[string]int{"a": -1}, Limit: &five, Text: &vocab.Text{ZH: "甲"}, Free: json.RawMessage(`[1]`),
			Lists: [][]vocab.Track{{vocab.TrackSuggestion}, nil}},
	} {
		text, err := encode(v)
		require.NoError(t, err)
		require.Empty(t, judge(t, sampleSchema(t, true, true), string(text)))
	}
}

func TestSchemaRefusesWhatDoesNotFit(t *testing.T) {
	read, strict := sampleSchema(t, false, false), sampleSchema(t, false, true)
	require.Empty(t, judge(t, read, `{"on":"2024-03-01","more":1}`))
	require.Empty(t, judge(t, read, `{"on":"2024-03-01","count":null,"parts":null}`))
	for _, bad := range []string{
		`[]`, `{}`, `{"on":"2008-09-31"}`, `{"on":3}`, `{"on":null,"role":"chief"}`, `{"on":null,"track":""}`, `{"on":null,"count":-1}`,
		`{"on":null,"count":1.5}`, `{"on":null,"parts":[{"on":null,"role":"x"}]}`, `{"on":null,"scale":{"a":"b"}}`, `{"on":null,"why":{"zh":1}}`,
		`{"on":null,"role":null}`, `{"on":null,"inner":{"A":"x"}}`, `{"on":null,"lists":[["x"]]}`, `{"on":null,"id":7}`,
	} {
		require.NotEmpty(t, judge(t, read, bad), bad)
	}
	require.NotEmpty(t, judge(t, strict, `{"on":null,"more":1}`))
	require.NotEmpty(t, judge(t, strict, `{"on":null,"why":{"ZH":"x"}}`))
}

func TestSchemaTellsTerms(t *testing.T) {
	text := string(sampleSchema(t, false, false))
	require.Contains(t, text, `"enum":["sole","lead","assist","separate","copy"]`)
	require.Contains(t, text, "主办")
	require.Contains(t, text, `"description":"the day"`)
}

type ownForm struct{ deadline.Date }

func TestSchemaRefusesFormsItDoesNotKnow(t *testing.T) {
	for _, typ := range []reflect.Type{
		reflect.TypeFor[struct{ A ownForm }](),
		reflect.TypeFor[struct{ B chan int }](),
		reflect.TypeFor[struct{ C []ownForm }](),
	} {
		m := schemaMaker{}
		_, err := m.schemaOf(typ)
		require.Error(t, err)
	}
}
