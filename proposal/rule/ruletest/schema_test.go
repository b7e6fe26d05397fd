package ruletest

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The schema knows the members that LoadCases knows, no more and no fewer.
func TestSchemaNamesTheFields(t *testing.T) {
	var root struct {
		Items struct {
			Properties map[string]json.RawMessage `json:"properties"`
		} `json:"items"`
	}
	require.NoError(t, json.Unmarshal(Schema(), &root))
	of := reflect.TypeFor[TestCase]()
	require.Len(t, root.Items.Properties, of.NumField())
	for i := range of.NumField() {
		tag, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		require.Contains(t, root.Items.Properties, tag)
	}
}
