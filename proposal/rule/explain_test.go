package rule

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestExplainSaysWhyARuleFiredOrNot(t *testing.T) {
	set, err := Load([]byte(`{"id":"s","hit":"first","titleFactor":2,"conclusions":[{"id":"a"},{"id":"b"}],"rules":[
	 {"id":"r0","then":"a","weight":5,"when":{"any":["学校",{"title":"教师"}]}},
	 {"id":"r1","then":"a","when":{"all":[{"title":"医院"},{"body":"医院"},"护士"]}},
	 {"id":"r2","then":"b","weight":7,"when":"校园"},
	 {"id":"r3","then":"b","when":{"none":["学校"],"field":"level","is":["city","county"]}},
	 {"id":"r4","then":"b","when":{"near":["园区","学校"],"within":1}},
	 {"id":"r5","then":"b","when":{"atLeast":2,"of":["学校","医院","x","y","z","u","v"]}}]}`))
	require.NoError(t, err)
	e, err := Compile(set)
	require.NoError(t, err)
	x := e.Explain(Document{Title: "学校的校园", Body: "园区"})
	require.Equal(t, []Scored{{"a", 10, []Hit{{"r0", "学校", WhereTitle, "", [2]int{0, 2}}}}}, x.Result.Conclusions)
	type line struct {
		fired   bool
		points  int
		missing []string
	}
	var got []line
	for _, r := range x.Rules {
		l := line{fired: r.Fired, points: r.Points}
		for _, m := range r.Missing {
			require.NotEmpty(t, m.Text.EN)
			l.missing = append(l.missing, m.Path+" "+m.Code+" "+m.Text.ZH)
		}
		got = append(got, l)
	}
	require.Equal(t, []line{
		{true, 10, nil},
		{false, 0, []string{"/when/all/0/title missing_term 题目中没有「医院」", "/when/all/1/body missing_term 正文中没有「医院」", "/when/all/2 missing_term 没有「护士」"}},
		{true, 14, nil},
		{false, 0, []string{"/when/none unwanted 不应满足：「学校」", "/when/field missing_field 字段 level 应为 city、county"}},
		{false, 0, []string{"/when/near missing_near 「园区」「学校」未在 1 字以内同时出现"}},
		{false, 0, []string{"/when/of missing_count 下列条件须满足 2 项，只满足 1 项：「学校」、「医院」、「x」、「y」、「z」、「u」、…"}},
	}, got)
	require.Equal(t, []Hit{{"r5", "学校", WhereTitle, "", [2]int{0, 2}}}, x.Rules[5].Hits, "what holds of a rule that does not fire")
	require.Equal(t, "level=city|county", x.Rules[3].Parts[3].Term)
	require.Equal(t, "园区+学校", x.Rules[4].Parts[0].Term)
	require.Equal(t, []Part{{Path: "/when/any", Holds: true},
		{"/when/any/0", true, true, "学校"}, {"/when/any/1/title", false, true, "教师"}}, x.Rules[0].Parts)
}

// Explain says the same as Evaluate, and misses something exactly where a rule
// does not fire.
func TestExplainAgreesWithEvaluate(t *testing.T) {
	for seed := range int64(300) {
		r := rand.New(rand.NewSource(seed))
		e, err := Compile(randomSet(r))
		require.NoError(t, err)
		for range 4 {
			d := randomDocument(r)
			x := e.Explain(d)
			require.Equal(t, e.Evaluate(d), x.Result)
			for _, u := range x.Rules {
				require.Equal(t, u.Fired, len(u.Missing) == 0, "seed %d rule %s", seed, u.Rule)
				require.Equal(t, u.Fired, u.Parts[0].Holds)
			}
		}
	}
}
