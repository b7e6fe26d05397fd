package classify

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
)

func TestCombinationLeansOnRulesUntilThereAreExamples(t *testing.T) {
	c := Default()
	empty := Combine(c, NewLearner(c), CombineOptions{})
	d := rule.Document{Title: "关于修建通组路的建议"}
	require.Equal(t, c.Classify(d).Best().ID, empty.Classify(d).Best().ID, "without examples the rules decide")
	require.Equal(t, c.Classify(d).Best().Score, empty.Classify(d).Best().Score)
	require.Equal(t, c.Classify(d).Confidence, empty.Classify(d).Confidence)

	// A bureau in whose place the farm office builds the roads.
	l := NewLearner(c)
	for range 20 {
		require.NoError(t, l.Add(rule.Document{Title: "关于硬化通组路的建议"}, "agriculture"))
		require.NoError(t, l.Add(rule.Document{Title: "关于新建幼儿园的建议"}, "education"))
	}
	m := Combine(c, l, CombineOptions{Trust: 10})
	v := m.Classify(d)
	require.Equal(t, "agriculture", v.Best().ID, "the bureau's own past decides")
	require.True(t, v.Decided)
	codes := map[string]bool{}
	for _, r := range v.Best().Reasons {
		codes[r.Code] = true
	}
	require.True(t, codes[codeLearned.Code])

	v = m.Classify(rule.Document{Title: "〇〇"})
	require.Len(t, v.Labels, 3)
	require.False(t, v.Decided)
	require.Zero(t, v.Confidence)
}

func TestCombinationScores(t *testing.T) {
	c := Default()
	l := NewLearner(c)
	for _, r := range labelled(t, true) {
		if !heldOut(r) {
			require.NoError(t, l.Add(rule.Document{Title: r.Title}, r.Department))
		}
	}
	m := Combine(c, l, CombineOptions{})
	var s score
	for _, r := range labelled(t, true) {
		v := m.Classify(rule.Document{Title: r.Title})
		require.Len(t, v.Labels, 3)
		sum := 0
		for _, k := range v.Labels {
			sum += k.Score
		}
		require.LessOrEqual(t, sum, million)
		require.LessOrEqual(t, v.Confidence, million)
		if heldOut(r) {
			s.add(v, r.Department)
		}
	}
	s.log(t, "rules and learner, half held out")
	require.GreaterOrEqual(t, 100*s.first, 75*s.rows)
	require.GreaterOrEqual(t, 100*s.three, 90*s.rows)
}

func TestCalibrationRisesWithTheScore(t *testing.T) {
	require.Zero(t, Calibration(nil).Confidence(5))
	var all []Checked
	for i := range 100 {
		all = append(all, Checked{Score: i * 10_000, Right: i%10 < i/10})
	}
	c := NewCalibration(all)
	for i, j := 0, len(all)-1; i < j; i, j = i+1, j-1 {
		all[i], all[j] = all[j], all[i]
	}
	require.Equal(t, c, NewCalibration(all), "order does not matter")
	last := 0
	for m := -1; m <= million+1; m += 1000 {
		got := c.Confidence(m)
		require.GreaterOrEqual(t, got, last, "monotone")
		require.Less(t, got, million)
		last = got
	}
	require.InDelta(t, 500_000, c.Confidence(500_000), 120_000)
	require.Equal(t, 300_000, Calibration{{0, 200_000}, {100, 400_000}}.Confidence(50))
}

func TestReliabilityCountsByTenths(t *testing.T) {
	bands := Reliability([]Checked{{0, false}, {99_999, true}, {million, true}, {950_000, false}})
	require.Len(t, bands, 10)
	require.Equal(t, Band{From: 0, To: 100_000, Count: 2, Right: 1, Mean: 49_999}, bands[0])
	require.Equal(t, Band{From: 900_000, To: million, Count: 2, Right: 1, Mean: 975_000}, bands[9])
	require.Equal(t, Band{From: 100_000, To: 200_000}, bands[1])
}

// The reliability table of what is built in, on titles that its authors had not
// seen.
func TestConfidenceOnUntouchedTitles(t *testing.T) {
	c := Default()
	var all []Checked
	sum, right := 0, 0
	for _, r := range realRows(t, "untouched.jsonl.gz") {
		v := c.Classify(rule.Document{Title: r.Title})
		good := v.Best().ID == r.Department
		all = append(all, Checked{Score: v.Confidence, Right: good})
		sum += v.Confidence
		right += count(good)
	}
	for _, b := range Reliability(all) {
		if b.Count > 0 {
			t.Logf("confidence %3d%%–%3d%%: %3d rows, mean %d%%, right %d%%", b.From/10_000, b.To/10_000, b.Count, b.Mean/10_000, 100*b.Right/b.Count)
		}
	}
	require.InDelta(t, right*million/len(all), sum/len(all), 60_000, "mean confidence and share right")
}

func TestACombinationOfNothingDecidesNothing(t *testing.T) {
	require.Equal(t, Verdict{}, new(Combination).Classify(rule.Document{Title: "关于修路的提案"}))
}
