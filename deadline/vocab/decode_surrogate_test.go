package vocab_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Two ids that hold half a character each would become one.
func TestHalfACharacterIsAFault(t *testing.T) {
	type doc struct {
		ID   string         `json:"id"`
		List []string       `json:"list"`
		Map  map[string]int `json:"map"`
	}
	for text, path := range map[string]string{
		`{"id":"\ud800"}`: "/id", `{"id":"a\uDC00b"}`: "/id", `{"id":"\ud800\ud800"}`: "/id", `{"id":"\udbff\u0041"}`: "/id", `{"list":["a","\\\ud801x"]}`: "/list/1",
		`{"map":{"\udfff":1}}`: "/map", `{"id":"\ud83d\ude00\ud83d"}`: "/id", `{"id":"\ud83d\n\ude00"}`: "/id",
	} {
		_, faults := vocab.Decode[doc]([]byte(text))
		require.Len(t, faults, 1, text)
		require.Equal(t, path+" json.surrogate", faults[0].Path+" "+faults[0].Code, text)
		require.Contains(t, faults[0].Text.ZH, `\u`)
	}
	_, faults := vocab.Decode[doc]([]byte("{\n\"id\":\n\"\\ud800\"}"))
	require.Equal(t, 3, faults[0].Line)
	for text, want := range map[string]string{`{"id":"\ud83d\ude00"}`: "😀", `{"id":"\\ud800"}`: `\ud800`, `{"id":"\uFFFD"}`: "\uFFFD", `{"id":"\u4e2d"}`: "中", `{"id":"\""}`: `"`} {
		got, faults := vocab.Decode[doc]([]byte(text))
		require.Empty(t, faults, text)
		require.Equal(t, want, got.ID)
	}
}
