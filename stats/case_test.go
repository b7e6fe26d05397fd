package stats_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/stretchr/testify/require"
)

// file is a case log in JSON, as an office system would hand it over.
func file(t testing.TB, proposalJSON string, events ...string) proposal.Case {
	t.Helper()
	p, faults := vocab.Decode[proposal.Proposal]([]byte(proposalJSON))
	require.Empty(t, faults)
	var list []proposal.Event
	for _, e := range events {
		decoded, faults := vocab.Decode[proposal.Event]([]byte(e))
		require.Empty(t, faults, e)
		list = append(list, decoded)
	}
	c, err := proposal.Replay(proposal.Case{Proposal: p, Events: list})
	require.NoError(t, err)
	return c
}

// P1: led by the science bureau with the finance bureau assisting, two signers
// of whom one changes her mind.
func ledCase(t testing.TB) proposal.Case {
	return file(t, `{"id":"P1","track":"proposal","level":"city","year":2024,"title":"关于推进大型科研仪器共享的提案","key":true,"sector":"科技界",
		"proposers":[{"id":"m1","kind":"joint"},{"id":"m2","kind":"joint","consent":"agreed"}],
		"subjects":[{"taxonomy":"department","code":"science"},{"taxonomy":"science_themes","code":"instruments"}],
		"demands":[{"id":"1","text":"建立仪器目录"},{"id":"2","text":"补贴使用费"}]}`,
		`{"event":"submitted","date":"2024-01-10"}`, `{"event":"examined","date":"2024-01-15"}`, `{"event":"filed","date":"2024-01-20"}`,
		`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"lead","leader":"L1"}`,
		`{"event":"assigned","date":"2024-03-01","unit":"czj","role":"assist"}`,
		`{"event":"accepted","date":"2024-03-04","unit":"kjj","section":"平台科","person":"甲"}`,
		`{"event":"accepted","date":"2024-03-05","unit":"czj"}`,
		`{"event":"contacted","date":"2024-03-10","unit":"kjj","front":"other_units"}`,
		`{"event":"contacted","date":"2024-03-11","unit":"czj","front":"cppcc"}`,
		`{"event":"researched","date":"2024-03-12","unit":"kjj"}`,
		`{"event":"consulted","date":"2024-03-20","unit":"kjj","channel":"meeting"}`,
		`{"event":"co_opinion_sent","date":"2024-04-02","unit":"czj"}`,
		`{"event":"drafted","date":"2024-04-10","unit":"kjj"}`,
		`{"event":"reviewed","date":"2024-04-15","unit":"kjj"}`,
		`{"event":"replied","date":"2024-06-01","unit":"kjj","scheme":"npc","class":"B","adopted":["1"]}`,
		`{"event":"rated","date":"2024-06-06","unit":"kjj","person":"m1","grades":[{"dimension":"result","satisfaction":"dissatisfied"},{"dimension":"attitude","satisfaction":"satisfied"}]}`,
		`{"event":"rated","date":"2024-06-07","unit":"kjj","person":"m2","grades":[{"dimension":"result","satisfaction":"mostly_satisfied"}]}`,
		`{"event":"rated","date":"2024-06-08","unit":"kjj","person":"m1","grades":[{"dimension":"result","satisfaction":"satisfied"}]}`,
		`{"event":"published","date":"2024-06-10","publication":"full"}`,
		`{"event":"committed","date":"2024-06-10","unit":"kjj","commitment":"c1","promise":"年内上线仪器目录"}`,
		`{"event":"followed_up","date":"2024-12-01","unit":"kjj","commitment":"c1","kept":true}`,
		`{"event":"class_changed","date":"2024-12-02","unit":"kjj","by":"督查室","reason":"目录已上线","scheme":"npc","class":"A"}`,
		`{"event":"closed","date":"2024-12-03"}`)
}

func TestRecordOfAWholeCase(t *testing.T) {
	r := stats.NewRecord(ledCase(t), stats.Options{Taxonomy: "science_themes"})
	on := deadline.MustDate
	require.NoError(t, r.Validate())
	require.Equal(t, stats.Record{
		ID: "P1", Title: "关于推进大型科研仪器共享的提案", Year: 2024,
		Department: "kjj", Section: "平台科", Category: "instruments", Handler: "甲", Leader: "L1",
		Track: vocab.TrackProposal, Level: vocab.LevelCity, Proposer: vocab.ProposerKindJoint, Sector: "科技界", Key: true,
		Role: vocab.RoleLead, Disposition: proposal.DispositionFiled,
		SubmittedOn: on("2024-01-10"), FiledOn: on("2024-01-20"), AssignedOn: on("2024-03-01"),
		DueReply: on("2024-06-01"), RepliedOn: on("2024-06-01"), ClosedOn: on("2024-12-03"),
		Scheme: "npc", Class: "A", Outcome: proposal.OutcomeSolved, FirstOutcome: proposal.OutcomePlanned,
		Satisfaction: stats.Ratings{Result: proposal.SatisfactionMostlySatisfied, Attitude: proposal.SatisfactionSatisfied},
		Forms:        2, FavourableForms: 2, Consulted: true, Consultations: 1, Researched: true,
		Contacted: []proposal.Front{proposal.FrontCPPCC, proposal.FrontOtherUnits},
		Published: true, Demands: 2, Adopted: 1, Commitments: 1, Fulfilled: 1, FollowUps: 1, ReviewRounds: 1,
	}, r)
}

func TestRecordOfOneUnit(t *testing.T) {
	c := ledCase(t)
	r := stats.NewRecord(c, stats.Options{Unit: "czj"})
	on := deadline.MustDate
	require.Equal(t, vocab.RoleAssist, r.Role)
	require.Equal(t, "czj", r.Department)
	require.Equal(t, on("2024-04-02"), r.OpinionOn)
	require.Equal(t, on("2024-04-01"), r.DueOpinion)
	require.Equal(t, on("2024-04-02"), r.ClosedOn, "an assisting undertaking ends at its opinion")
	require.True(t, r.RepliedOn.IsZero() && r.DueReply.IsZero() && r.Class == "")
	require.Equal(t, []proposal.Front{proposal.FrontCPPCC}, r.Contacted)
	require.False(t, r.Consulted || r.Researched)
	require.Zero(t, r.Forms+r.Demands+r.Commitments)

	units := stats.UnitRecords(c, stats.Options{})
	require.Len(t, units, 2)
	require.Equal(t, []string{"P1/kjj", "P1/czj"}, []string{units[0].ID, units[1].ID})
	require.Equal(t, on("2024-06-01"), units[0].DueReply)
	require.Equal(t, "A", units[0].Class)
	require.Equal(t, proposal.OutcomePlanned, units[0].FirstOutcome)

	other := stats.NewRecord(c, stats.Options{Unit: "wjw"})
	require.Empty(t, other.Department)
	require.Zero(t, other.Role)
}

func TestRecordOfAnEmptyCase(t *testing.T) {
	r := stats.NewRecord(proposal.Case{}, stats.Options{})
	require.Equal(t, stats.Record{}, r)
	require.Empty(t, stats.UnitRecords(proposal.Case{}, stats.Options{}))
}

// Without a rule for the reply there is no due date, and no figure pretends so.
func TestRecordWithoutDueDate(t *testing.T) {
	c := ledCase(t)
	policy := deadline.Policy{ID: "none", Rules: []deadline.PolicyRule{}}
	r := stats.NewRecord(c, stats.Options{Policy: policy})
	require.True(t, r.DueReply.IsZero())
	i, _ := stats.IndicatorByID(stats.OnTimeRate)
	f := i.Figure([]stats.Record{r})
	require.Empty(t, f.Percent(2))
	require.Equal(t, "no_due", f.Excluded[0].Code)
}

func TestAnonymousFollowsWishAndPublication(t *testing.T) {
	wish := file(t, `{"id":"P2","title":"甲","proposers":[{"id":"m1","kind":"member"}],"disclosure":{"wish":"closed","reason":"个人意愿"}}`, `{"event":"submitted","date":"2024-01-10"}`)
	require.True(t, stats.NewRecord(wish, stats.Options{}).Anonymous)
	require.Equal(t, 2024, stats.NewRecord(wish, stats.Options{}).Year, "without a reporting year the year of submission")
}

func year(t testing.TB) []proposal.Case {
	open := file(t, `{"id":"P3","year":2024,"title":"关于科技园区的提案","proposers":[{"id":"m1","kind":"member"}]}`, `{"event":"submitted","date":"2024-01-10"}`,
		`{"event":"examined","date":"2024-01-15"}`, `{"event":"filed","date":"2024-01-20"}`,
		`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"}`)
	refused := file(t, `{"id":"P4","year":2024,"title":"关于个人事项的提案","proposers":[{"id":"m1","kind":"member"}]}`, `{"event":"submitted","date":"2024-01-10"}`,
		`{"event":"examined","date":"2024-01-15"}`, `{"event":"not_filed","date":"2024-01-20","reason":"个人事项"}`)
	earlier := file(t, `{"id":"P5","year":2023,"title":"关于上年的提案","proposers":[{"id":"m1","kind":"member"}]}`, `{"event":"submitted","date":"2023-01-10"}`)
	return []proposal.Case{ledCase(t), open, refused, earlier}
}

func TestYear(t *testing.T) {
	a := stats.Year(2024, year(t), stats.Options{})
	require.Empty(t, a.Faults)
	require.Len(t, a.Records, 3)
	require.Equal(t, 1, a.OtherYears)
	for id, want := range map[stats.IndicatorID][2]int{
		stats.Received: {3, 3}, stats.Filed: {2, 3}, stats.FilingRate: {2, 3}, stats.ReplyRate: {1, 2}, stats.OnTimeRate: {1, 1},
		stats.ConsultationRate: {1, 2}, stats.SatisfactionRate: {1, 1}, "satisfaction_rate_of_forms": {2, 2}, stats.AdoptionRate: {1, 2},
		stats.PublicationRate: {1, 1}, "conversion_rate": {1, 1}, stats.FulfilmentRate: {1, 1}, stats.ClassA: {1, 1}, stats.Lead: {1, 2},
	} {
		f := a.Figure(id)
		require.Equal(t, want, [2]int{f.Part, f.Whole}, id)
	}
	require.Equal(t, []string{"P1"}, a.Part(stats.ReplyRate))
	require.Equal(t, []string{"P3"}, a.Rest(stats.ReplyRate))
	require.Nil(t, a.Part("no_such_rate"))
	require.Equal(t, stats.Figure{}, a.Figure("no_such_rate"))
	require.Equal(t, stats.Figure{}, stats.Annual{}.Figure(stats.Received))

	table, err := a.Table(stats.ByDepartment)
	require.NoError(t, err)
	require.Len(t, table.Groups, 2, "the science bureau, and what nobody was handed")
	_, err = a.Table(stats.ByYear, stats.ByYear)
	require.ErrorIs(t, err, stats.ErrTally)

	b, err := json.Marshal(a)
	require.NoError(t, err)
	var back stats.Annual
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, a.Records, back.Records)
	require.Equal(t, a.Figures, back.Figures)
	require.Equal(t, []string{"P3"}, back.Rest(stats.ReplyRate))
}

func TestYearForOneUnit(t *testing.T) {
	a := stats.Year(2024, year(t), stats.Options{Unit: "czj"})
	require.Len(t, a.Records, 1)
	require.Equal(t, 2, a.OtherUnits)
	require.Equal(t, 0, a.Figure("opinion_on_time_rate").Part, "one day late")
	require.Equal(t, 1, a.Figure("opinion_on_time_rate").Whole)
}

func TestYearDoesNotDependOnOrder(t *testing.T) {
	cases := append(year(t), year(t)[1]) // P3 twice
	cases[4].Events = cases[4].Events[:2]
	want := stats.Year(2024, cases, stats.Options{})
	require.Equal(t, []string{"annual.duplicate"}, want.Faults.Codes())
	require.Len(t, want.Records, 3)
	require.Equal(t, 2, want.Figure(stats.ReplyRate).Whole, "the longer file is counted")
	for range 5 {
		cases = append(cases[1:], cases[0])
		require.Equal(t, want, stats.Year(2024, cases, stats.Options{}))
		slices.Reverse(cases)
		require.Equal(t, want, stats.Year(2024, cases, stats.Options{}))
	}
}

func TestYearNamesWhatItCannotCount(t *testing.T) {
	cases := year(t)
	cases[0].Proposal.ID = ""
	cases[1].Events = append(cases[1].Events, proposal.Event{Kind: proposal.EventKindReplied, Date: deadline.MustDate("2024-02-01"), Unit: "kjj"})
	bad := stats.Indicator{ID: "bad"}
	a := stats.Year(2024, cases, stats.Options{Indicators: append(stats.Indicators(), bad)})
	require.Contains(t, a.Faults.Codes(), "annual.id")
	require.Contains(t, a.Faults.Codes(), "indicator.unit")
	var paths []string
	for _, f := range a.Faults {
		paths = append(paths, f.Path)
	}
	require.Contains(t, paths, "/cases/P3/events/4/date")
	require.Len(t, a.Figures, len(stats.Indicators()))
	require.Equal(t, 0, a.Figure(stats.ReplyRate).Part, "an event that does not fit counts for nothing")
}

func TestYearOfRecords(t *testing.T) {
	want := stats.Year(2024, year(t), stats.Options{})
	got := stats.YearOf(2024, append(want.Records, stats.Record{ID: "other", Year: 2020}), stats.Options{})
	require.Equal(t, "common-3m", want.Policy)
	plain := want // records bring their due dates: no policy is known
	plain.Policy, plain.Figures = "", slices.Clone(want.Figures)
	for n := range plain.Figures {
		plain.Figures[n].Definition = got.Figures[n].Definition
	}
	require.Equal(t, plain, got)
	got = stats.YearOf(2024, append(want.Records, stats.Record{Year: 2024}, stats.Record{ID: "P3", Year: 2024}), stats.Options{})
	require.Equal(t, []string{"annual.duplicate", "record.id"}, got.Faults.Codes())
	require.Equal(t, plain.Figures, got.Figures)
}

func BenchmarkYear(b *testing.B) {
	cases := year(b)
	b.ReportAllocs()
	for b.Loop() {
		stats.Year(2024, cases, stats.Options{})
	}
}

// A case is judged by its own process: a file that begins with the assignment
// and whose replies pass no review has no fault where its place has it so, and
// what a gate would have refused still counts.
func TestYearJudgesEachCaseByItsProcess(t *testing.T) {
	c := proposal.Case{
		Process:  proposal.Process{Handed: true, UnreviewedReplies: true},
		Proposal: proposal.Proposal{ID: "P1", Year: 2024, Title: "t", Proposers: []proposal.Proposer{{ID: "m1"}}},
		Events: []proposal.Event{
			{Kind: proposal.EventKindAssigned, Date: deadline.MustDate("2024-03-01"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleSole}},
			{Kind: proposal.EventKindAccepted, Date: deadline.MustDate("2024-03-02"), Unit: "kjj"},
			{Kind: proposal.EventKindReplied, Date: deadline.MustDate("2024-04-02"), Unit: "kjj"},
		},
	}
	other := c
	other.Proposal.ID, other.Process = "P2", proposal.Process{Handed: true}
	strict := c
	strict.Proposal.ID, strict.Process = "P3", proposal.Process{}
	a := stats.Year(2024, []proposal.Case{c, other, strict}, stats.Options{})
	var faults []string
	for _, f := range a.Faults {
		faults = append(faults, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{"/cases/P2/events/2 reply.not_reviewed", "/cases/P3/events/0 submit.missing", "/cases/P3/events/2 reply.not_reviewed"}, faults)
	require.Equal(t, 3, a.Figure(stats.ReplyRate).Part)
}
