package rule

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// node is the part of a schema that the test reads.
type node struct {
	Properties map[string]node `json:"properties"`
	OneOf      []node          `json:"oneOf"`
	Items      *node           `json:"items"`
	Enum       []string        `json:"enum"`
	Defs       map[string]node `json:"$defs"`
}

// The schema knows the members that Load knows, no more and no fewer.
func TestSchemaNamesTheFields(t *testing.T) {
	var root node
	require.NoError(t, json.Unmarshal(Schema(), &root))
	for name, of := range map[string]reflect.Type{
		"set": reflect.TypeFor[Set](), "layer": reflect.TypeFor[SetLayer](), "conclusion": reflect.TypeFor[Conclusion](),
		"rule": reflect.TypeFor[Rule](), "condition": reflect.TypeFor[Condition](), "document": reflect.TypeFor[Document](),
		"text": reflect.TypeFor[vocab.Text](), "source": reflect.TypeFor[vocab.Source](),
	} {
		def := root.Defs[name]
		if len(def.OneOf) > 0 {
			def = def.OneOf[1]
		}
		var want, got []string
		for i := range of.NumField() {
			tag, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
			want = append(want, tag)
		}
		for p := range def.Properties {
			got = append(got, p)
		}
		slices.Sort(want)
		slices.Sort(got)
		require.Equal(t, want, got, name)
	}
	var words []string
	for _, h := range vocab.All[HitPolicy]() {
		words = append(words, h.String())
	}
	for _, h := range vocab.All[HitPolicy]() {
		words = append(words, h.Term())
	}
	require.Equal(t, words, root.Defs["set"].Properties["hit"].Enum)
	s := Schema()
	s[0] = 'x'
	require.NotEqual(t, s, Schema(), "each call returns its own bytes")
}
