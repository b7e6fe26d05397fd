package stats_test

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/stats"
	"github.com/stretchr/testify/require"
)

func numbers(f stats.Figure) [2]int { return [2]int{f.Part, f.Whole} }

// divided is a paper that was filed and divided into as many as there are titles.
func divided(t *testing.T, id string, titles ...string) proposal.Case {
	t.Helper()
	c := file(t, `{"id":"`+id+`","track":"proposal","level":"city","title":"关于整治内涝和建设校车的提案","year":2024,"proposers":[{"id":"m1"}]}`,
		`{"event":"submitted","date":"2024-01-10"}`, `{"event":"examined","date":"2024-01-15"}`, `{"event":"filed","date":"2024-01-20","number":"12"}`)
	e := proposal.Event{Kind: proposal.EventKindSplit, Date: deadline.MustDate("2024-01-22")}
	for i, title := range titles {
		e.Parts = append(e.Parts, proposal.SplitPart{ID: id + "-" + string(rune('1'+i)), Number: "12-" + string(rune('1'+i)), Title: title})
	}
	c, err := proposal.Apply(c, e)
	require.NoError(t, err)
	return c
}

// Of a divided paper its parts are counted, and never both.
func TestADividedPaperIsCountedByItsParts(t *testing.T) {
	for _, titles := range [][]string{{"关于整治内涝的提案", ""}, {"", "", ""}, {"关于甲的提案", "关于乙的提案", "关于丙的提案", "关于丁的提案"}} {
		whole := divided(t, "P1", titles...)
		parts := whole.Parts()
		for i, p := range parts {
			want := titles[i]
			if want == "" {
				want = whole.Proposal.Title
			}
			require.Equal(t, want, p.Proposal.Title)
			require.NoError(t, p.Validate())
		}
		n := len(parts)
		for _, cases := range [][]proposal.Case{append([]proposal.Case{whole}, parts...), append(whole.Parts(), whole)} {
			a := stats.Year(2024, cases, stats.Options{})
			require.Empty(t, a.Faults)
			for _, id := range []stats.IndicatorID{stats.Received, stats.Filed, stats.FilingRate, "filing_rate_with_merged", "proposals"} {
				require.Equal(t, [2]int{n, n}, numbers(a.Figure(id)), id)
				require.Equal(t, "split", a.Figure(id).Excluded[0].Code)
			}
			require.Equal(t, [2]int{1, n + 1}, numbers(a.Figure("split")))
			require.Equal(t, [2]int{0, n}, numbers(a.Figure(stats.ReplyRate)))
			counts := intake.Count(cases, false)
			require.NoError(t, counts.Check())
			require.Equal(t, intake.Counts{Received: n, Filed: n, Split: 1}, counts)
		}
		alone := []proposal.Case{whole}
		require.Equal(t, intake.Counts{Received: n, Filed: n, Split: 1}, intake.Count(alone, false), "parts that are not given stand where the paper stood")
		missing := stats.Year(2024, append(alone, parts[0]), stats.Options{}).Faults
		require.Len(t, missing, n-1)
		require.True(t, missing.Has("annual.parts_missing"))
		require.Contains(t, missing[0].Text.ZH, parts[1].Proposal.ID)
		require.Zero(t, stats.Year(2024, alone, stats.Options{}).Figure(stats.Received).Part)
	}
	_, err := proposal.Apply(divided(t, "P2", "", "").Parts()[0], proposal.Event{Kind: proposal.EventKindSplit, Date: deadline.MustDate("2024-01-23"),
		Merging: proposal.Merging{Parts: []proposal.SplitPart{{ID: "x", Title: " 关于甲的提案"}, {ID: "y"}}}})
	require.Error(t, err, "a title has no blanks around it")
}

func TestThePlaceGivesPolicyAndCalendar(t *testing.T) {
	place, err := proposal.LoadPlace([]byte(`{"name":"某区","policy":{"id":"own","title":{"zh":"某区办理规则"},"rules":[{"id":"reply","act":"reply","kind":"duration","start":"assigned","period":"10个工作日"}]},"layers":[{"id":"own","off":["2024-03-11"]}]}`))
	require.NoError(t, err)
	c := ledCase(t)
	due := func(o stats.Options) string { return stats.NewRecord(c, o).DueReply.String() }
	require.Equal(t, "2024-06-01", due(stats.Options{}))
	require.Equal(t, "2024-03-18", due(stats.Options{Place: place}), "10 workdays from 1 March and the day off of the place")
	require.Equal(t, "2024-03-15", due(stats.Options{Place: place, Calendar: china.Calendar()}), "what is given wins")
	require.Equal(t, "2024-06-01", due(stats.Options{Place: place, Policy: china.Common3M()}))
	require.Equal(t, "2024-06-01", due(stats.Options{Place: proposal.Place{Name: "某区"}}), "a place that decides nothing")

	a := stats.Year(2024, []proposal.Case{c}, stats.Options{Place: place})
	require.Equal(t, "own", a.Policy)
	require.Equal(t, [2]int{0, 1}, numbers(a.Figure(stats.OnTimeRate)))
	for _, id := range []stats.IndicatorID{stats.OnTimeRate, "on_time_of_due", "opinion_on_time_rate"} {
		require.Contains(t, a.Figure(id).Definition.ZH, "期限按“某区办理规则”（own）计算")
		require.Contains(t, a.Figure(id).Definition.EN, "(own)")
	}
	require.NotContains(t, a.Figure(stats.ReplyRate).Definition.ZH, "own")
	b := stats.Year(2024, []proposal.Case{c}, stats.Options{})
	require.Equal(t, "common-3m", b.Policy)
	require.Contains(t, b.Figure(stats.OnTimeRate).Definition.ZH, "common-3m", "that nobody chose one is said too")
	require.Equal(t, [2]int{1, 1}, numbers(b.Figure(stats.OnTimeRate)))
}

func TestExcellentProposals(t *testing.T) {
	records := []stats.Record{
		{ID: "1", Year: 2024, Disposition: proposal.DispositionFiled, Excellent: true}, {ID: "2", Year: 2024, Excellent: true}, {ID: "3", Year: 2024, Disposition: proposal.DispositionFiled},
		{ID: "4", Year: 2024, Disposition: proposal.DispositionNotFiled}, {ID: "5", Year: 2024, Disposition: proposal.DispositionSplit, Excellent: true}, {ID: "6", Year: 2024, Disposition: proposal.DispositionMerged},
	}
	a := stats.YearOf(2024, records, stats.Options{})
	require.Equal(t, [2]int{2, 5}, numbers(a.Figure("excellent")))
	require.Equal(t, [2]int{2, 3}, numbers(a.Figure("excellent_rate")))
}

func TestCausesOfDelayAreCounted(t *testing.T) {
	open := []string{`{"event":"assigned","date":"2026-03-02","unit":"kjj","role":"lead"}`, `{"event":"assigned","date":"2026-03-02","unit":"czj","role":"assist"}`,
		`{"event":"accepted","date":"2026-03-03","unit":"kjj"}`, `{"event":"accepted","date":"2026-03-03","unit":"czj"}`}
	type kinds = []deadline.DelayKind
	for name, x := range map[string]struct {
		events []string
		delays kinds
		by     []string
		assist kinds
	}{
		"nothing on record": {[]string{`{"event":"paused","date":"2026-03-10","unit":"kjj","reason":"等待批复"}`}, nil, nil, nil},
		"a pause":           {[]string{`{"event":"paused","date":"2026-03-10","unit":"kjj","reason":"等待批复","delay":"approval","causedBy":"省厅"}`}, kinds{deadline.DelayKindApproval}, []string{"省厅"}, nil},
		"an extension, a pause and the same again": {[]string{
			`{"event":"extended","date":"2026-03-10","unit":"kjj","reason":"涉及面广","delay":"complex","amount":"10日"}`,
			`{"event":"paused","date":"2026-03-11","unit":"kjj","reason":"勘察","delay":"survey","causedBy":"省厅"}`, `{"event":"resumed","date":"2026-03-20","unit":"kjj"}`,
			`{"event":"paused","date":"2026-03-21","unit":"kjj","reason":"勘察","delay":"survey","causedBy":"市住建局"}`},
			kinds{deadline.DelayKindSurvey, deadline.DelayKindComplex}, []string{"市住建局", "省厅"}, nil},
		"an extension withdrawn": {[]string{`{"event":"extended","date":"2026-03-10","unit":"kjj","reason":"涉及面广","delay":"complex","amount":"10日"}`, `{"event":"extension_withdrawn","date":"2026-03-11","unit":"kjj"}`}, nil, nil, nil},
		"the assisting unit":     {[]string{`{"event":"paused","date":"2026-03-10","unit":"czj","reason":"协调","delay":"coordination"}`}, kinds{deadline.DelayKindCoordination}, nil, kinds{deadline.DelayKindCoordination}},
		"only who":               {[]string{`{"event":"paused","date":"2026-03-10","unit":"kjj","reason":"协调","causedBy":"市住建局"}`}, nil, []string{"市住建局"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c := bureauFile(t, append(open[:4:4], x.events...)...)
			require.Empty(t, c.Facts().Refused)
			r := stats.NewRecord(c, stats.Options{})
			require.NoError(t, r.Validate())
			require.Equal(t, x.delays, r.Delays)
			require.Equal(t, x.by, r.CausedBy)
			require.Equal(t, x.assist, stats.NewRecord(c, stats.Options{Unit: "czj"}).Delays)
			a := stats.Year(2026, []proposal.Case{c}, stats.Options{})
			some := 0
			if len(x.delays)+len(x.by) > 0 {
				some = 1
			}
			require.Equal(t, [2]int{some, 1}, numbers(a.Figure("delayed")))
			for _, k := range vocab.All[deadline.DelayKind]() {
				part := 0
				for _, d := range x.delays {
					if d == k {
						part = 1
					}
				}
				require.Equal(t, [2]int{part, some}, numbers(a.Figure(stats.IndicatorID("delay_"+k.String()))), k)
			}
		})
	}
	groups, err := stats.YearOf(2026, []stats.Record{
		{ID: "1", Year: 2026, Delays: kinds{deadline.DelayKindSurvey}, CausedBy: []string{"省厅"}}, {ID: "2", Year: 2026, Delays: kinds{deadline.DelayKindSurvey, deadline.DelayKindComplex}, CausedBy: []string{"市住建局", "省厅"}}, {ID: "3", Year: 2026},
	}, stats.Options{}).Table("delay", "caused_by")
	require.NoError(t, err)
	var keys []string
	for _, g := range groups.Groups {
		keys = append(keys, g.Key.String())
	}
	require.Equal(t, []string{"delay=survey caused_by=省厅", "delay=survey+complex caused_by=市住建局、省厅", "delay= caused_by="}, keys)
	require.Error(t, stats.Record{ID: "1", Delays: kinds{0}}.Validate())
	require.Error(t, stats.Record{ID: "1", CausedBy: []string{""}}.Validate())
}

// A class that is no letter is in none of the figures of letters; its meaning is in
// those of the outcome, its count in the groups by class.
func TestClassesOfAPlaceThatAreNoLetters(t *testing.T) {
	on := deadline.MustDate("2024-05-01")
	record := func(id, class string, o proposal.Outcome) stats.Record {
		return stats.Record{ID: id, Year: 2024, RepliedOn: on, Class: class, Scheme: "own", Outcome: o}
	}
	for _, classes := range [][]string{{"甲", "甲类", "乙"}, {"一", "一", "二类"}, {"满意解决", "满意解决", "列入规划"}} {
		a := stats.YearOf(2024, []stats.Record{record("1", classes[0], proposal.OutcomeSolved), record("2", classes[1], proposal.OutcomeSolved), record("3", classes[2], proposal.OutcomePlanned)}, stats.Options{})
		for _, id := range []stats.IndicatorID{stats.ClassA, stats.ClassB, stats.ClassC, stats.ClassD} {
			require.False(t, a.Figure(id).HasValue(), id)
			require.Equal(t, "own_class", a.Figure(id).Excluded[0].Code)
			require.Equal(t, 3, a.Figure(id).Excluded[0].N)
		}
		require.Equal(t, [2]int{2, 3}, numbers(a.Figure("solved")))
		require.Equal(t, [2]int{1, 3}, numbers(a.Figure("planned")))
	}
	a := stats.YearOf(2024, []stats.Record{record("1", "A", 1), record("2", "e类", 1), record("3", "A1", 1), record("4", "甲", 1), record("5", "", 0)}, stats.Options{})
	require.Equal(t, [2]int{1, 3}, numbers(a.Figure(stats.ClassA)), "E is a letter and in the whole")
}
