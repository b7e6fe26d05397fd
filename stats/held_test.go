package stats

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// 一次通过 is a letter that had one round of review, neither none nor several.
func TestWhatPassedAtTheFirstReview(t *testing.T) {
	var records []Record
	for id, rounds := range map[string]int{"none": 0, "one": 1, "two": 2, "three": 3} {
		records = append(records, Record{ID: id, Role: vocab.RoleSole, ReviewRounds: rounds})
	}
	i := indicator(t, idFirstPass)
	f := i.Figure(records)
	require.Equal(t, 1, f.Part)
	require.Equal(t, 3, f.Whole)
	require.Equal(t, []string{"one"}, i.Part(records))
	require.ElementsMatch(t, []string{"two", "three"}, i.Rest(records))
}

// A number is suggested only where all sums that it stands in would be right,
// and all rates too.
func TestASuggestionNeedsAllSums(t *testing.T) {
	for name, c := range map[string]struct {
		data string
		want bool
	}{
		"one sum":             {`{"counts":{"w":109,"a":60,"b":40},"sums":[{"whole":"w","parts":["a","b"]}],"rates":[{"name":"a","part":"a","whole":"w","printed":"60.0%"},{"name":"b","part":"b","whole":"w","printed":"40.0%"}]}`, true},
		"another sum refutes": {`{"counts":{"w":109,"a":60,"b":40,"c":9},"sums":[{"whole":"w","parts":["a","b"]},{"whole":"w","parts":["a","b","c"]}],"rates":[{"name":"a","part":"a","whole":"w","printed":"60.0%"},{"name":"b","part":"b","whole":"w","printed":"40.0%"}]}`, false},
		"refuted as a part":   {`{"counts":{"w":109,"a":60,"b":40,"x":150,"y":41},"sums":[{"whole":"w","parts":["a","b"]},{"whole":"x","parts":["w","y"]}],"rates":[{"name":"a","part":"a","whole":"w","printed":"60.0%"},{"name":"b","part":"b","whole":"w","printed":"40.0%"}]}`, false},
		"a rate refutes":      {`{"counts":{"w":109,"a":60,"b":40,"c":30},"sums":[{"whole":"w","parts":["a","b"]}],"rates":[{"name":"a","part":"a","whole":"w","printed":"60.0%"},{"name":"c","part":"c","whole":"w","printed":"27.5%"}]}`, false},
	} {
		for _, line := range brief(t, published(t, c.data)) {
			if strings.HasPrefix(line, "/rates/0 ") || strings.HasPrefix(line, "/sums/0 ") {
				require.Equal(t, c.want, strings.HasSuffix(line, `{"w":100}`), "%s: %s", name, line)
			}
		}
	}
}

// A saved tally holds each key once, also the only one of a tally without
// groups.
func TestASavedKeyStandsOnce(t *testing.T) {
	for name, o := range map[string]TallyOptions{
		"by department": {By: []Dimension{ByDepartment}, Indicators: Indicators()[:1]},
		"one group":     {Indicators: Indicators()[:1]},
	} {
		text := saved(t, tally(t, o, []Record{rated1("a", 3)}))
		var doc map[string]json.RawMessage
		require.NoError(t, json.Unmarshal([]byte(text), &doc))
		var groups []json.RawMessage
		require.NoError(t, json.Unmarshal(doc["groups"], &groups))
		require.Len(t, groups, 1)
		var back Tally
		require.NoError(t, json.Unmarshal([]byte(text), &back), name)
		double := strings.Replace(text, string(groups[0]), string(groups[0])+","+string(groups[0]), 1)
		require.NotEqual(t, text, double)
		require.ErrorContains(t, json.Unmarshal([]byte(double), &back), "comes twice", name)
	}
}
