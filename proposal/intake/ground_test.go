package intake_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/rule"
)

func TestTheNationalListHasItsGrounds(t *testing.T) {
	list := intake.National()
	require.NoError(t, list.Validate())
	var got []string
	for _, g := range list.Grounds {
		got = append(got, g.Code)
	}
	require.Equal(t, []string{"secret", "prohibited", "party_internal", "democratic_party_internal", "litigation",
		"academic", "personal", "promotion", "accusation", "vacuous", "other"}, got)
	g, ok := list.Ground("other")
	require.True(t, ok && g.Free)
}

const local = `{
  "id": "ours", "title": {"zh": "本市清单", "en": "our list"},
  "grounds": [{"code": "beyond_powers", "text": {"zh": "超越本市事权的", "en": "beyond the powers of the city"}}],
  "without": ["academic"],
  "signs": {"id": "ours-signs", "over": "national-2011-signs",
    "conclusions": [{"id": "beyond_powers"}],
    "rules": [{"id": "beyond.law", "then": "beyond_powers", "weight": 100, "when": {"any": ["修改法律", "修改宪法"]}, "note": "国家立法事项"}]}
}`

func TestLocalListOnTop(t *testing.T) {
	l, err := intake.LoadLocal([]byte(local))
	require.NoError(t, err)
	list, err := intake.National().With(l)
	require.NoError(t, err)
	_, ok := list.Ground("academic")
	require.False(t, ok)
	x, err := intake.New(list)
	require.NoError(t, err)
	p := good()
	p.Body += "建议修改法律。"
	found := x.Examine(p, intake.Options{})
	require.Len(t, found, 1)
	require.Equal(t, "beyond_powers", found[0].Ground)
	p.Body += "参考文献。关键词。"
	require.Len(t, x.Examine(p, intake.Options{}), 1, "academic does not hold here")

	_, err = intake.National().With(intake.Local{ID: "x", Without: []string{"nothing"},
		Grounds: []intake.Ground{{Code: "secret", Text: vocab.Text{ZH: "密"}}}})
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Equal(t, []string{"list.duplicate", "list.unknown_code"}, fs.Codes())
}

func TestListIsLoadedStrictly(t *testing.T) {
	_, err := intake.Load([]byte(`{"id":"x","ground":[]}`))
	require.ErrorContains(t, err, "/ground")
	_, err = intake.Load([]byte(`{"id":"","grounds":[{"code":"a","text":{"zh":"甲","en":"a"}},{"code":"a","text":{"zh":"","en":""}}],
		"signs":{"id":"s","hit":"sum","conclusions":[{"id":"b"}],"rules":[]}}`))
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Equal(t, []string{"list.duplicate", "list.empty", "list.sign_without_ground"}, fs.Codes())
}

func TestLocalListThatIsNotThere(t *testing.T) {
	same, err := intake.National().With(intake.Local{})
	require.NoError(t, err)
	require.Equal(t, intake.National(), same)
	_, err = intake.National().With(intake.Local{Without: []string{"academic"}})
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Len(t, fs, 1)
	require.Equal(t, "/id", fs[0].Path)
	_, err = intake.National().With(intake.Local{ID: "x", Signs: rule.SetLayer{Remove: []string{"nothing"}}})
	require.ErrorAs(t, err, &fs)
	require.Equal(t, "/signs/remove/0", fs[0].Path)
}

func TestWordingsTellTheirDisposition(t *testing.T) {
	for _, w := range intake.Wordings() {
		require.False(t, w.Source.IsZero())
		for _, x := range w.Words {
			got, ok := w.Disposition(x.Label)
			require.True(t, ok)
			require.Equal(t, x.Disposition, got)
			require.True(t, got.Valid())
		}
	}
}

// The totals are those of published reports.
func TestPublishedTotalsReconcile(t *testing.T) {
	for name, n := range map[string]intake.Counts{
		"全国政协 2024": {Received: 5898, Filed: 5006, Merged: 160, Advice: 732},
		"洪湖 2022":   {Received: 118, Filed: 64, Merged: 16, Advice: 21, NotFiled: 17},
		"兰州 2019":   {Received: 441, Filed: 391, Merged: 12, Withdrawn: 38},
		"陕西某县 2018": {Received: 135, Filed: 128, Advice: 4, NotFiled: 3},
		"延安 2021":   {Received: 203, Filed: 203, Merged: 28, MergedInside: true},
	} {
		require.NoError(t, n.Check(), name)
	}
	err := intake.Counts{Received: 100, Filed: 60, Merged: 70, MergedInside: true, NotFiled: -1}.Check()
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Equal(t, []string{"counts.merged_inside", "counts.negative", "counts.sum"}, fs.Codes())
}

func TestCountAddsUp(t *testing.T) {
	day := deadline.MustDate
	submitted := proposal.Event{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")}
	examined := proposal.Event{Kind: proposal.EventKindExamined, Date: day("2024-01-12")}
	filed := proposal.Event{Kind: proposal.EventKindFiled, Date: day("2024-01-15")}
	at := func(k proposal.EventKind, e proposal.Event) proposal.Event {
		e.Kind, e.Date = k, day("2024-01-20")
		return e
	}
	var cases []proposal.Case
	for _, events := range [][]proposal.Event{
		nil,
		{submitted},
		{submitted, examined, filed},
		{submitted, examined, filed, at(proposal.EventKindMerged, proposal.Event{Merging: proposal.Merging{Into: "9"}})},
		{submitted, at(proposal.EventKindMerged, proposal.Event{Merging: proposal.Merging{Into: "9"}})},
		{submitted, examined, at(proposal.EventKindNotFiled, proposal.Event{Examination: proposal.Examination{Grounds: []string{"vacuous"}}})},
		{submitted, examined, at(proposal.EventKindNotFiled, proposal.Event{Examination: proposal.Examination{Grounds: []string{"vacuous"}}}), at(proposal.EventKindResubmitted, proposal.Event{})},
		{submitted, examined, at(proposal.EventKindRedirected, proposal.Event{Examination: proposal.Examination{Disposition: proposal.DispositionAdvice}})},
		{submitted, examined, at(proposal.EventKindRedirected, proposal.Event{Examination: proposal.Examination{Disposition: proposal.DispositionPublicOpinion}})},
		{submitted, at(proposal.EventKindSentBack, proposal.Event{Reason: "一事一案"})},
		{submitted, at(proposal.EventKindWithdrawn, proposal.Event{})},
	} {
		c, err := proposal.Replay(proposal.Case{Proposal: good(), Events: events})
		require.NoError(t, err)
		cases = append(cases, c)
	}
	outside := intake.Count(cases, false)
	require.NoError(t, outside.Check())
	require.Equal(t, intake.Counts{Received: 10, Filed: 1, Merged: 2, Advice: 1, PublicOpinion: 1, NotFiled: 1, Withdrawn: 1, Returned: 1, Open: 2}, outside)
	inside := intake.Count(cases, true)
	require.NoError(t, inside.Check())
	require.Equal(t, 3, inside.Filed)
}
