package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// slowly builds a condition from what encoding/json makes of a text.
func slowly(x any) Condition {
	if term, ok := x.(string); ok {
		return Condition{Term: term}
	}
	var c Condition
	for name, list := range x.(map[string]any) {
		into := map[string]*[]Condition{"any": &c.Any, "all": &c.All, "none": &c.None}[name]
		for _, k := range list.([]any) {
			*into = append(*into, slowly(k))
		}
	}
	return c
}

// What is read plainly is what the text says, and has no fault.
func checkPlainly(t *testing.T, text string) bool {
	c, ok := plainly([]byte(text))
	if !ok {
		return false
	}
	var x any
	require.NoError(t, json.Unmarshal([]byte(text), &x), text)
	require.Equal(t, slowly(x), c, text)
	_, faults := vocab.Decode[any]([]byte(text))
	require.Empty(t, faults, text)
	return true
}

var plainConditions = []string{
	`"学校"`, `""`, ` {"any": ["学校", "校园"]}`, `{"all":[{"any":["a","b"]},"c"],"none":[{"all":["d"]}]}`,
	"{\n\t\"any\" : [ \"学, 校]\" ,\r\n {\"none\":[\"{\"]} ]}",
}

var otherConditions = []string{
	``, `"`, `"学`, `学校`, `null`, `3`, `[]`, `["学"]`, `{}`, `{"any":[]}`, `{"any":null}`, `{"any":["学",]}`, `{"any":["学"]`, `{"any":["学"]]`,
	`{"any":["学"],"any":["校"]}`, `{"any":["学" "校"]}`, `{"any":["学",null]}`, `{"any":"学"}`, `{"any",["学"]}`, `{any:["学"]}`, `{"any":["学"]}x`,
	`{"term":"学"}`, `{"all":["学"],"title":"校"}`, `{"of":["学"],"atLeast":1}`, `{"nay":["学"]}`, `"\u5b66"`, "\"学\n校\"", "\"\xff\"", `"学""校"`,
}

func TestPlainly(t *testing.T) {
	for _, text := range plainConditions {
		require.True(t, checkPlainly(t, text), text)
	}
	for _, text := range otherConditions {
		_, ok := plainly([]byte(text))
		require.False(t, ok, text)
	}
	deep := `"学"`
	for range maxDepth - 1 {
		deep = `{"any":[` + deep + `]}`
	}
	require.True(t, checkPlainly(t, deep))
	_, ok := plainly([]byte(`{"any":[` + deep + `]}`))
	require.False(t, ok, "deeper than a set may be")
}

func FuzzPlainly(f *testing.F) {
	for _, text := range append(plainConditions, otherConditions...) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkPlainly(t, text)
	})
}
