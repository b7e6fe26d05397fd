package stats

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/stretchr/testify/require"
)

func TestRecordReadsTheDocumentedNames(t *testing.T) {
	const line = `{"id":"r1","year":2024,"department":"science","section":"s1","category":"funds","role":"lead","disposition":"filed",
		"assignedOn":"2024-03-01","dueReply":"2024-06-01","repliedOn":"2024-05-20","closedOn":null,"class":"A",
		"satisfaction":{"result":"satisfied","attitude":"very_satisfied"},"consulted":true,"published":true}`
	r, faults := deadline.Decode[Record]([]byte(line))
	require.Empty(t, faults)
	require.NoError(t, r.Validate())
	require.Equal(t, Record{
		ID: "r1", Year: 2024, Department: "science", Section: "s1", Category: "funds",
		Role: deadline.RoleLead, Disposition: proposal.DispositionFiled,
		AssignedOn: deadline.MustDate("2024-03-01"), DueReply: deadline.MustDate("2024-06-01"), RepliedOn: deadline.MustDate("2024-05-20"),
		Class:        "A",
		Satisfaction: Verdict{Result: proposal.SatisfactionSatisfied, Attitude: proposal.SatisfactionVerySatisfied},
		Consulted:    true, Published: true,
	}, r)
}

func TestRecordRoundTrip(t *testing.T) {
	for _, r := range sample() {
		b, err := json.Marshal(r)
		require.NoError(t, err)
		back, faults := deadline.Decode[Record](b)
		require.Empty(t, faults, string(b))
		require.Equal(t, r, back)
	}
	b, err := json.Marshal(Record{ID: "only"})
	require.NoError(t, err)
	require.JSONEq(t, `{"id":"only"}`, string(b), "what is not known is not written")
}

func TestRecordValidateNamesEveryFault(t *testing.T) {
	r := Record{
		Year: -1, Department: strings.Repeat("科", 400), Demands: 2, Adopted: 3, Forms: -1, Commitments: 1001,
		Published: true, Withheld: true,
	}
	var faults deadline.Faults
	require.ErrorAs(t, r.Validate(), &faults)
	var got []string
	for _, f := range faults {
		require.NotEmpty(t, f.Text.ZH)
		require.NotEmpty(t, f.Text.EN)
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/id record.id", "/year record.number", "/department record.text", "/forms record.number",
		"/adopted record.part", "/commitments record.number", "/withheld record.publication",
	}, got)
	require.NoError(t, Record{ID: "x"}.Validate())
}
