package main

import (
	"encoding"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// complaints judges a value against a schema, in the part of draft 2020-12
// that vocab.Schema writes. It is the slow reference of the schema tests.
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
	if enum, ok := schema["enum"].([]any); ok {
		if !slices.Contains(enum, v) {
			say("%v is not in %v", v, enum)
		}
	}
	switch v := v.(type) {
	case string:
		if least, ok := schema["minLength"].(float64); ok && utf8.RuneCountInString(v) < int(least) {
			say("%q is shorter than %v", v, least)
		}
		if p, ok := schema["pattern"].(string); ok && !regexp.MustCompile(p).MatchString(v) {
			say("%q does not match %s", v, p)
		}
		if schema["format"] == "date" {
			if _, err := time.Parse("2006-01-02", v); err != nil {
				say("%v", err)
			}
		}
		if schema["format"] == "date-time" {
			if _, err := time.Parse(time.RFC3339, v); err != nil {
				say("%v", err)
			}
		}
	case float64:
		if least, ok := schema["minimum"].(float64); ok && v < least {
			say("%v is less than %v", v, least)
		}
		if most, ok := schema["maximum"].(float64); ok && v > most {
			say("%v is more than %v", v, most)
		}
	case []any:
		if least, ok := schema["minItems"].(float64); ok && len(v) < int(least) {
			say("fewer than %v elements", least)
		}
		for i, item := range v {
			if items, ok := schema["items"].(map[string]any); ok {
				bad = append(bad, complaints(root, items, item, vocab.At(path, i))...)
			}
		}
	case map[string]any:
		known, _ := schema["properties"].(map[string]any)
		if least, ok := schema["minProperties"].(float64); ok && len(v) < int(least) {
			say("fewer than %v members", least)
		}
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

// illFormed names what is wrong with a schema itself, below root.
func illFormed(root, schema map[string]any, path string) []string {
	var bad []string
	say := func(format string, args ...any) { bad = append(bad, path+": "+fmt.Sprintf(format, args...)) }
	below := func(name string, v any) {
		at := path + vocab.Pointer(name)
		if s, ok := v.(map[string]any); ok {
			bad = append(bad, illFormed(root, s, at)...)
			return
		}
		bad = append(bad, at+": is no schema")
	}
	unique := func(name string, list []any) {
		if len(list) == 0 {
			say("%s is empty", name)
		}
		for i, x := range list {
			if slices.Contains(list[:i], x) {
				say("%s says %v twice", name, x)
			}
		}
	}
	for name, v := range schema {
		switch v := v.(type) {
		case string:
			switch name {
			case "$ref":
				defs, _ := root["$defs"].(map[string]any)
				if to, ok := strings.CutPrefix(v, "#/$defs/"); !ok || defs[to] == nil {
					say("%s leads nowhere", v)
				}
			case "type":
				if !slices.Contains(typeNames, v) {
					say("%s is no type", v)
				}
			case "pattern":
				if _, err := regexp.Compile(v); err != nil {
					say("%v", err)
				}
			case "$schema", "title", "description", "format":
			default:
				say("%s is text", name)
			}
		case []any:
			switch name {
			case "anyOf":
				for i, one := range v {
					below(fmt.Sprint("anyOf/", i), one)
				}
			case "type":
				unique(name, v)
				for _, t := range v {
					if text, ok := t.(string); !ok || !slices.Contains(typeNames, text) {
						say("%v is no type", t)
					}
				}
			case "required":
				unique(name, v)
				members, _ := schema["properties"].(map[string]any)
				for _, r := range v {
					if text, ok := r.(string); !ok || members[text] == nil {
						say("%v is required and not there", r)
					}
				}
			case "enum":
				unique(name, v)
			default:
				say("%s is a list", name)
			}
		case map[string]any:
			switch name {
			case "properties", "$defs":
				for member, s := range v {
					below(name+"/"+member, s)
				}
			case "items", "additionalProperties":
				below(name, v)
			default:
				say("%s is an object", name)
			}
		default:
			_, number := v.(float64)
			if !(number && slices.Contains([]string{"minimum", "maximum", "minLength", "minItems", "minProperties"}, name)) && (name != "additionalProperties" || v != false) {
				say("%s is %v", name, v)
			}
		}
	}
	return bad
}

var typeNames = []string{"null", "boolean", "string", "integer", "number", "array", "object"}

// fill sets every member of v; of a type that stands in itself, two deep.
// Where blanks is true an unset value stands beside each set one of a list.
func fill(t *testing.T, v reflect.Value, blanks bool, above ...reflect.Type) {
	t.Helper()
	if v.Type() == reflect.TypeFor[json.RawMessage]() {
		v.SetBytes([]byte(`{"a":[1]}`))
		return
	}
	if u, ok := reflect.New(v.Type()).Interface().(encoding.TextUnmarshaler); ok && v.Kind() != reflect.Uint8 {
		for _, text := range []string{"year", "received", "2024-03-01", "2024-03-01T09:00:00Z", "3个月", "06-30", "科提〔2024〕12号", "12"} {
			if u.UnmarshalText([]byte(text)) == nil {
				v.Set(reflect.ValueOf(u).Elem())
				return
			}
		}
		require.Fail(t, "no text is known", "of %s", v.Type())
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString("1") // also the number that stats.Key may want
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), blanks, above...)
	case reflect.Slice:
		if deep := slices.DeleteFunc(slices.Clone(above), func(a reflect.Type) bool { return a != v.Type().Elem() }); len(deep) > 1 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 2))
		fill(t, v.Index(0), blanks, above...)
		if blanks {
			v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem())))
		}
	case reflect.Array:
		for i := range v.Len() {
			fill(t, v.Index(i), blanks, above...)
		}
	case reflect.Map:
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		fill(t, key, blanks, above...)
		fill(t, value, blanks, above...)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(key, value)
	case reflect.Struct:
		depth := 0
		for _, a := range above {
			if a == v.Type() {
				depth++
			}
		}
		if depth < 2 {
			for i := range v.NumField() {
				f := v.Type().Field(i)
				_, least, _ := strings.Cut(f.Tag.Get("limits"), "minimum=")
				least, _, _ = strings.Cut(least, " ")
				if n, err := strconv.Atoi(least); err == nil && v.Field(i).CanInt() {
					v.Field(i).SetInt(int64(n) + 1)
					continue
				}
				if (f.IsExported() || f.Anonymous) && f.Tag.Get("json") != "-" && f.Tag.Get("limits") != "enum=[false,null]" {
					fill(t, v.Field(i), blanks, append(above[:len(above):len(above)], v.Type())...)
				}
			}
		}
	default:
		switch {
		case v.CanInt():
			v.SetInt(1)
		case v.CanUint():
			v.SetUint(1)
		case v.CanFloat():
			v.SetFloat(0.5)
		default:
			require.Fail(t, "cannot fill", "%s", v.Type())
		}
	}
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
	text, err := vocab.Schema(vocab.SchemaOptions{Written: written, Closed: closed}, reflect.TypeFor[schemaSample]())
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
