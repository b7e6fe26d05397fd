package stats

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/stretchr/testify/require"
)

func TestRecordReadsTheDocumentedNames(t *testing.T) {
	const line = `{"id":"r1","year":2024,"department":"science","section":"s1","category":"funds","role":"lead","disposition":"filed",
		"assignedOn":"2024-03-01","dueReply":"2024-06-01","repliedOn":"2024-05-20","closedOn":null,"class":"A",
		"satisfaction":{"result":"satisfied","attitude":"very_satisfied"},"consulted":true,"published":true}`
	r, faults := vocab.Decode[Record]([]byte(line))
	require.Empty(t, faults)
	require.NoError(t, r.Validate())
	require.Equal(t, Record{
		ID: "r1", Year: 2024, Department: "science", Section: "s1", Category: "funds",
		Role: vocab.RoleLead, Disposition: proposal.DispositionFiled,
		AssignedOn: deadline.MustDate("2024-03-01"), DueReply: deadline.MustDate("2024-06-01"), RepliedOn: deadline.MustDate("2024-05-20"),
		Class:        "A",
		Satisfaction: Ratings{Result: proposal.SatisfactionSatisfied, Attitude: proposal.SatisfactionVerySatisfied},
		Consulted:    true, Published: true,
	}, r)
}

func TestRecordRoundTrip(t *testing.T) {
	for _, r := range sample() {
		b, err := json.Marshal(r)
		require.NoError(t, err)
		back, faults := vocab.Decode[Record](b)
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
	var faults vocab.Faults
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

// What passes Validate can be saved and is read again as it was.
func TestRecordValidateRefusesWhatCannotBeSaved(t *testing.T) {
	r := Record{
		ID: "a\xff", Title: "\xfe", Department: "科\x80", Track: 99, Level: 99, Timing: 99, Proposer: 99, Role: 99, Disposition: 99,
		Outcome: 99, FirstOutcome: 99, Satisfaction: Ratings{Result: 99, Attitude: 99, Relevance: 99, Effect: 99},
		Contacted: []proposal.Front{proposal.FrontCPPCC, 99, 0},
	}
	var faults vocab.Faults
	require.ErrorAs(t, r.Validate(), &faults)
	var got []string
	for _, f := range faults {
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/id record.text", "/title record.text", "/department record.text",
		"/track record.word", "/level record.word", "/timing record.word", "/proposer record.word", "/role record.word", "/disposition record.word",
		"/outcome record.word", "/firstOutcome record.word", "/satisfaction/result record.word", "/satisfaction/attitude record.word",
		"/satisfaction/relevance record.word", "/satisfaction/effect record.word", "/contacted/1 record.word", "/contacted/2 record.word",
		"/outcome record.unanswered", "/firstOutcome record.unanswered",
	}, got)
}

// No field of a record can keep a tally or a year from being saved.
func TestWhatWasCountedCanBeSaved(t *testing.T) {
	spoil := []func(*Record){
		func(r *Record) { r.ID = "\xff" }, func(r *Record) { r.Title = "\xff" }, func(r *Record) { r.Department = "\xff" },
		func(r *Record) { r.Section = "\xff" }, func(r *Record) { r.Category = "\xff" }, func(r *Record) { r.Handler = "\xff" },
		func(r *Record) { r.Leader = "\xff" }, func(r *Record) { r.Sector = "\xff" }, func(r *Record) { r.Scheme = "\xff" },
		func(r *Record) { r.RepliedOn, r.Class = deadline.MustDate("2024-05-01"), "\xff" }, func(r *Record) { r.Track = 77 }, func(r *Record) { r.Role = 77 },
		func(r *Record) { r.Satisfaction.Effect = 77 }, func(r *Record) { r.Contacted = []proposal.Front{77} }, func(*Record) {},
	}
	tally, err := NewTally(TallyOptions{By: Dimensions()[:3], Unique: true})
	require.NoError(t, err)
	var records []Record
	for n, change := range spoil {
		r := Record{ID: string(rune('a' + n)), Year: 2024}
		change(&r)
		records = append(records, r)
		if n < len(spoil)-1 {
			require.Error(t, tally.Add(r), n)
		} else {
			require.NoError(t, tally.Add(r))
		}
	}
	saved, err := json.Marshal(tally)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(saved, new(Tally)))

	year := YearOf(2024, records, Options{})
	require.Len(t, year.Records, 1)
	require.Len(t, year.Faults, len(spoil)-1)
	saved, err = json.Marshal(year)
	require.NoError(t, err)
	back, faults := vocab.Decode[Annual](saved)
	require.Empty(t, faults)
	require.Equal(t, year.Faults, back.Faults, "faults are written as they are")
}

func TestYearNamesCasesThatCannotBeSaved(t *testing.T) {
	year := Year(2024, []proposal.Case{
		{Proposal: proposal.Proposal{ID: "a\xff", Title: "甲", Year: 2024}}, {Proposal: proposal.Proposal{ID: "b", Title: "乙", Year: 2024, Track: 99}},
		{Proposal: proposal.Proposal{Title: "没有编号\xfe", Year: 2024}}, {Proposal: proposal.Proposal{ID: "c", Title: "丙", Year: 2024}},
	}, Options{})
	require.Len(t, year.Records, 1)
	require.Contains(t, year.Faults.Codes(), "record.word")
	require.Contains(t, year.Faults.Codes(), "record.text")
	saved, err := json.Marshal(year)
	require.NoError(t, err)
	back, faults := vocab.Decode[Annual](saved)
	require.Empty(t, faults)
	require.Equal(t, year.Faults, back.Faults)
}

// What nobody sees would make a group beside another.
func TestRecordValidateTellsOfBlanksAroundNames(t *testing.T) {
	for path, r := range map[string]Record{
		"/id": {ID: " a"}, "/department": {ID: "a", Department: " a"}, "/section": {ID: "a", Section: "资源科\u3000"}, "/category": {ID: "a", Category: "a\n"},
		"/handler": {ID: "a", Handler: "\u00a0赵科长"}, "/leader": {ID: "a", Leader: "a\tb"}, "/sector": {ID: "a", Sector: "  "}, "/scheme": {ID: "a", Scheme: "npc "},
		"/class": {ID: "a", Class: " A", RepliedOn: deadline.MustDate("2024-05-01")}, "/causedBy/0": {ID: "a", CausedBy: []string{"甲局 "}},
	} {
		var faults vocab.Faults
		require.ErrorAs(t, r.Validate(), &faults, path)
		require.Len(t, faults, 1, path)
		require.Equal(t, path+" record.text", faults[0].Path+" "+faults[0].Code)
		require.Contains(t, faults[0].Text.ZH, "请写")
	}
	require.NoError(t, Record{ID: "a b", Title: " 甲 ", Department: "科技 局", Sector: "文化艺术界"}.Validate())
}

// What contradicts itself is refused with its place and its mend.
func TestRecordValidateHoldsDaysAgainstOneAnother(t *testing.T) {
	on := deadline.MustDate
	for _, c := range []struct {
		r    Record
		want string
	}{
		{Record{AssignedOn: on("2024-03-01"), RepliedOn: on("2024-02-28")}, "/repliedOn record.date"},
		{Record{AssignedOn: on("2024-03-01"), OpinionOn: on("2024-02-28"), Role: vocab.RoleAssist}, "/opinionOn record.date"},
		{Record{AssignedOn: on("2024-03-01"), ClosedOn: on("2024-02-28")}, "/closedOn record.date"},
		{Record{RepliedOn: on("2024-05-20"), ClosedOn: on("2024-05-19")}, "/closedOn record.date"},
		{Record{SubmittedOn: on("2024-01-20"), FiledOn: on("2024-01-19")}, "/filedOn record.date"},
		{Record{AssignedOn: on("2024-03-01"), RepliedOn: on("2024-03-01"), ClosedOn: on("2024-03-01")}, ""},
		{Record{AssignedOn: on("2024-07-10"), DueReply: on("2024-06-30")}, ""}, // a fixed day can lie before
		{Record{Outcome: proposal.OutcomeSolved}, "/outcome record.unanswered"},
		{Record{AssignedOn: on("2024-03-01"), Class: "A"}, ""}, // marked on the draft
		{Record{FirstOutcome: proposal.OutcomePlanned}, "/firstOutcome record.unanswered"},
		{Record{Outcome: proposal.OutcomeSolved, RepliedOn: on("2024-05-20")}, ""},
		{Record{Outcome: proposal.OutcomeSolved, ClosedOn: on("2024-05-20")}, ""},
		{Record{Class: "A", OpinionOn: on("2024-05-20"), Role: vocab.RoleAssist}, ""},
		{Record{Year: 26}, "/year record.number"}, {Record{Year: 999}, "/year record.number"}, {Record{Year: 2026}, ""},
	} {
		c.r.ID = "x"
		err := c.r.Validate()
		if c.want == "" {
			require.NoError(t, err)
			continue
		}
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults)
		require.Len(t, faults, 1)
		require.Equal(t, c.want, faults[0].Path+" "+faults[0].Code)
	}
}
