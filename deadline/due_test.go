package deadline_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// A due writes its summary beside its fields and reads itself back, whoever
// reads; the summary follows from the fields.
func TestADueReadsBackWhatItWrites(t *testing.T) {
	dues, err := china.Common3M().Dues(deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{
		{Event: deadline.ClockEventAssigned, Date: deadline.MustDate("2024-03-01")},
		{Event: deadline.ClockEventPaused, Date: deadline.MustDate("2024-03-11"), Reason: "勘察"},
		{Event: deadline.ClockEventResumed, Date: deadline.MustDate("2024-03-13")},
	}}, china.Calendar())
	require.NoError(t, err)
	require.Len(t, dues, 2, "one runs, one waits for its start")
	for _, d := range append(dues, deadline.Due{}) {
		data, err := json.Marshal(d)
		require.NoError(t, err)
		var summary struct {
			Summary vocab.Text `json:"summary"`
		}
		require.NoError(t, json.Unmarshal(data, &summary))
		require.Equal(t, d.Summary(), summary.Summary)
		require.Equal(t, d.Act != 0, !d.Summary().IsZero())
		var again deadline.Due
		require.NoError(t, json.Unmarshal(data, &again))
		require.Equal(t, d, again)
		again, faults := vocab.Decode[deadline.Due](data)
		require.Empty(t, faults)
		require.Equal(t, d, again)
	}
}

func TestADueIsReadStrictly(t *testing.T) {
	for text, want := range map[string][]string{
		`{"date":"2024-01-01","nonsense":1}`:              {"/nonsense json.unknown_field"},
		`{"DATE":"2024-01-01"}`:                           {"/DATE json.unknown_field"},
		`{"date":"2024-13-01","period":"xx","rule":5}`:    {"/date date.invalid", "/period json.type", "/rule json.type"},
		`{"source":{"title":"a","title":"b","zz":1}}`:     {"/source/title json.duplicate_key", "/source/zz json.unknown_field"},
		`{"event":"reply","date":null,"summary":{"x":1}}`: {"/summary/x json.unknown_field"},
	} {
		_, faults := vocab.Decode[deadline.Due]([]byte(text))
		var got []string
		for _, f := range faults {
			got = append(got, f.Path+" "+f.Code)
		}
		require.ElementsMatch(t, want, got, text)
	}
}
