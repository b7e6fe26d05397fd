package proposal_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestAPlaceIsOneDocument(t *testing.T) {
	p, err := proposal.LoadPlace([]byte(`{"name":"某县","process":{"handed":true,"schemes":[{"id":"old","classes":[{"code":"1","label":"l","outcome":"solved"}]}]},
		"policy":"common-3m","layers":["guangxi","凉山",{"off":["2026-04-20"]}],
		"schemes":[{"id":"ours","classes":[{"code":"甲","label":"已办","outcome":"solved"}]}],"scales":[{"id":"form","grades":[{"label":"认可","satisfaction":"satisfied"}]}]}`))
	require.NoError(t, err)
	require.Equal(t, china.Common3M(), p.Policy)
	require.Len(t, p.Process.Schemes, 2)
	require.Len(t, p.Process.Scales, 1)
	cal, notes, err := p.Calendar(deadline.Calendar{})
	require.NoError(t, err)
	require.Equal(t, "layer.already_off", notes[0].Code, "what has no effect on the calendar")
	for _, day := range []string{"2026-04-20", "2024-04-11", "2011-07-25"} {
		free, err := cal.IsWorkday(on(day))
		require.NoError(t, err)
		require.False(t, free, day)
	}
	old, _, err := p.Calendar(china.Calendar().AsOf(on("2025-01-01")))
	require.NoError(t, err)
	require.NotEqual(t, cal.Revision(), old.Revision(), "the layers lie on the calendar that is given")

	text, err := json.Marshal(p)
	require.NoError(t, err)
	again, err := proposal.LoadPlace(text)
	require.NoError(t, err)
	require.Equal(t, p, again)

	whole, err := proposal.LoadPlace([]byte(`{"policy":{"id":"own","title":{"zh":"本县","en":"own"},"rules":[{"id":"r","act":"reply","kind":"duration","start":"assigned","period":"2个月"}]}}`))
	require.NoError(t, err)
	require.Equal(t, "own", whole.Policy.ID)
	none, err := proposal.LoadPlace([]byte(`{}`))
	require.NoError(t, err)
	require.Equal(t, proposal.Place{}, none)
}

// All faults at once, each where it was written, and parts held against each
// other.
func TestAPlaceNamesItsFaultsByPath(t *testing.T) {
	for _, x := range []struct {
		text string
		want []string
	}{
		{`{"nme":"x","policy":7,"layers":[{"off":["2026-02-30"]},3],"process":{"signature":"king"}}`,
			[]string{"/nme json.unknown_field", "/policy json.type", "/layers/0/off/0 date.invalid", "/layers/1 json.type", "/process/signature json.type"}},
		{`{"policy":"common3m","layers":["宁夏","ningxia"]}`, []string{"/policy place.policy_unknown", "/layers/1 proposal.duplicate"}},
		{`{"policy":{"id":"own","rules":[{"id":"r","act":"reply","kind":"duration","start":"assigned"}]}}`, []string{"/policy/rules/0/period policy.field_missing"}},
		{`{"layers":[{"id":"a","off":["2026-03-03"]},{"id":"a","off":["1990-03-03"],"work":["1990-03-04"]},{}]}`, []string{"/layers/1/id proposal.duplicate", "/layers/1 place.layer_outside"}},
		{`{"process":{"schemes":[{"id":"a","classes":[{"code":"A","label":"l","outcome":"solved"}]}],"redoLimit":-1},"schemes":[{"id":"a","classes":[{"code":"A","label":"l","outcome":"solved"}]},{"id":"b"}]}`,
			[]string{"/process/redoLimit process.redo_limit", "/schemes/0/id proposal.duplicate", "/schemes/1/classes proposal.empty"}},
		{`{"scales":[{"id":"s","grades":[{"label":"","satisfaction":"satisfied"},{"label":"好"}]}]}`, []string{"/scales/0/grades/0/label proposal.empty", "/scales/0/grades/1/satisfaction proposal.empty"}},
		{`{"name":`, []string{"/name json.syntax"}},
	} {
		_, err := proposal.LoadPlace([]byte(x.text))
		var fs vocab.Faults
		require.ErrorAs(t, err, &fs, x.text)
		var got []string
		for _, f := range fs {
			got = append(got, f.Path+" "+f.Code)
			require.NotEmpty(t, f.Text.ZH)
		}
		require.ElementsMatch(t, x.want, got, x.text)
	}
}

// A grade that says only what was ticked on the place's own form is read by its
// scale: in the figures, for handling again, and where the case is read alone.
func TestAGradeIsReadByTheScaleOfThePlace(t *testing.T) {
	ticked := func(label string) proposal.Event {
		return ev(proposal.EventKindRated, "2024-05-01", "kjj", func(e *proposal.Event) {
			e.Person = "m1"
			e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Scale: "form", Label: label}}
		})
	}
	c := bureauFile()
	_, err := proposal.Apply(c, ticked("认可"))
	require.ErrorContains(t, err, "rate.grade", "no such scale is known")
	c.Process.Scales = []proposal.Scale{{ID: "form", Grades: []proposal.ScaleGrade{
		{Label: "认可", Satisfaction: proposal.SatisfactionSatisfied}, {Label: "不认可", Satisfaction: proposal.SatisfactionDissatisfied}}}}
	_, err = proposal.Apply(c, ticked("可以"))
	require.ErrorContains(t, err, "rate.grade", "no such word stands on it")
	rated, err := proposal.Apply(c, ticked("不认可"))
	require.NoError(t, err)
	require.Equal(t, proposal.SatisfactionDissatisfied, rated.Events[3].Grades[0].Satisfaction)
	require.True(t, rated.Read().Redo().Called)

	raw := c
	raw.Events = append(raw.Events[:3:3], ticked("不认可"))
	require.NoError(t, raw.Validate())
	require.Equal(t, proposal.SatisfactionDissatisfied, raw.Facts().Ratings[0].Satisfaction)
	require.Equal(t, rated.Clock("kjj"), raw.Clock("kjj"))

	built := ticked("保留")
	built.Grades[0].Scale = "hongkou"
	read, err := proposal.Apply(c, built)
	require.NoError(t, err, "a built-in scale")
	require.Equal(t, proposal.SatisfactionAbstained, read.Facts().Ratings[0].Satisfaction)
}
