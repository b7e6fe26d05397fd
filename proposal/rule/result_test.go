package rule

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// What only lost points is no decision, nor is what lost as many as it won.
func TestBestHasPoints(t *testing.T) {
	rules := []Rule{{ID: "r", Then: "a", Weight: 15, When: Condition{Term: "学校"}}, {ID: "not", Then: "a", Weight: -15, When: Condition{Term: "驾校"}}}
	for _, c := range []struct {
		hit     HitPolicy
		title   string
		decided bool
		score   int
		notes   int
	}{
		{HitPolicySum, "驾校", false, -15, 1},
		{HitPolicySum, "学校和驾校", false, 0, 1},
		{HitPolicySum, "学校", true, 15, 0},
	} {
		e, err := Compile(Set{ID: "s", Hit: c.hit, Conclusions: []Conclusion{{ID: "a"}}, Rules: rules})
		require.NoError(t, err)
		r := e.Evaluate(Document{Title: c.title})
		_, decided := r.Best()
		require.Equal(t, c.decided, decided, c.title)
		require.Equal(t, c.score, r.Conclusions[0].Score, c.title)
		require.Len(t, r.Notes, c.notes, c.title)
	}
	// Under the other policies a weight is only reported.
	e, err := Compile(Set{ID: "s", Hit: HitPolicyFirst, Conclusions: []Conclusion{{ID: "a"}}, Rules: []Rule{{ID: "r", Then: "a", When: Condition{Term: "学校"}}}})
	require.NoError(t, err)
	_, decided := e.Evaluate(Document{Title: "学校"}).Best()
	require.True(t, decided)
}

func TestHitsAreToldInBothLanguages(t *testing.T) {
	for _, c := range []struct {
		hit    Hit
		zh, en string
	}{
		{Hit{"r", "学校", WhereTitle, "", [2]int{2, 4}}, "「学校」（题目第 3 字起）", "学校 (title, character 3)"},
		{Hit{"r", "学校", WhereBody, "", [2]int{0, 2}}, "「学校」（正文第 1 字起）", "学校 (body, character 1)"},
		{Hit{Rule: "r", Term: "city", Where: WhereField, Field: "level"}, "字段 level 为「city」", "field level is city"},
		{Hit{Rule: "r"}, "不应有的均未出现", "nothing unwanted stands there"},
	} {
		require.Equal(t, vocab.Text{ZH: c.zh, EN: c.en}, c.hit.Text())
	}
}

func TestCountsAreToldInGrammar(t *testing.T) {
	require.Equal(t, "2 of these have to hold, but only 1 does: ", counted(2, 1).EN)
	require.Equal(t, "3 of these have to hold, but only 2 do: ", counted(3, 2).EN)
	require.Equal(t, "3 of these have to hold, but none does: ", counted(3, 0).EN)
	require.Equal(t, "one of these has to hold, but none does: ", counted(1, 0).EN)
	require.Equal(t, "下列条件须满足一项，但均未满足：", counted(1, 0).ZH)
}
