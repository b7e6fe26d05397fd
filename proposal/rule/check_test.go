package rule

import (
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func checkSet(t *testing.T, data string) []Flaw {
	t.Helper()
	set, err := Load([]byte(data))
	require.NoError(t, err)
	findings, err := Check(set)
	require.NoError(t, err)
	for _, f := range findings {
		require.NotEmpty(t, f.Text.ZH)
		require.NotEmpty(t, f.Text.EN)
		require.NotEmpty(t, f.Mend.ZH)
		require.NotEmpty(t, f.Mend.EN)
	}
	return slices.DeleteFunc(findings, func(f Flaw) bool { return f.Code == "rule_without_source" })
}

func TestCheckFindsRulesThatCannotDecide(t *testing.T) {
	set := func(hit, rules string, more ...string) string {
		return `{"id":"s","hit":"` + hit + `","conclusions":[{"id":"a"},{"id":"b"}],"rules":[` + rules +
			`,{"id":"zb","then":"b","weight":1,"when":"占位乙"},{"id":"za","then":"a","weight":1,"when":"占位甲"}]` + strings.Join(more, "") + `}`
	}
	for _, c := range []struct {
		name, data string
		want       []string // code rules @ path : title | body
	}{
		{"nothing", set("sum", `{"id":"r","then":"a","weight":1,"when":{"any":["学校","医院"]}}`), nil},
		{"contradictory", set("sum", `{"id":"r","then":"a","weight":1,"when":{"all":["学校"],"none":["学校"]}}`), []string{"contradictory r @ /rules/0/when : | "}},
		{"contradictory by a longer term", set("sum", `{"id":"r","then":"a","weight":1,"when":{"all":["中小学校"],"none":["学校"]}}`), []string{"contradictory r @ /rules/0/when : | "}},
		{"not contradictory the other way", set("sum", `{"id":"r","then":"a","weight":1,"when":{"all":["学校"],"none":["中小学校"]}}`), nil},
		{"contradictory by near", set("sum", `{"id":"r","then":"a","weight":1,"when":{"near":["学校","医院"],"within":2,"none":["医院"]}}`), []string{"contradictory r @ /rules/0/when : | "}},
		{"not contradictory in different parts", set("sum", `{"id":"r","then":"a","weight":1,"when":{"title":"学校","none":[{"body":"学校"}]}}`), nil},
		{"stock phrases only", set("sum", `{"id":"r","then":"a","weight":1,"when":{"any":["的建议",{"title":"的建议"}]}}`, `,"stock":["的建议"]`), []string{"unreachable r @ /rules/0/when : | "}},
		{"shadowed", set("first", `{"id":"p","then":"a","when":"学校"},{"id":"q","then":"b","when":{"all":["学校","医院"]}}`), []string{"shadowed q p @ /rules/1/when : 学校，医院 | "}},
		{"shadowed by what the term holds", set("first", `{"id":"p","then":"a","when":"学校"},{"id":"q","then":"b","when":{"title":"中小学校"}}`), []string{"shadowed q p @ /rules/1/when : 中小学校 | "}},
		{"unreachable behind two", set("first", `{"id":"p","then":"a","when":{"title":"学校"}},{"id":"q","then":"a","when":{"body":"学校"}},{"id":"r","then":"b","when":"学校"}`),
			[]string{"unreachable r @ /rules/2/when : 学校 | "}},
		{"unreachable behind a rule for all", set("first", `{"id":"p","then":"a","when":{"any":["学校",{"none":["学校"]}]}},{"id":"q","then":"b","when":"医院"}`),
			[]string{"dead_term p @ /rules/0/when/any/1/none/0 : 学校 | ", "shadowed q p @ /rules/1/when : 医院 | ", "shadowed zb p @ /rules/2/when : 占位乙 | ", "shadowed za p @ /rules/3/when : 占位甲 | ", "conclusion_without_rule @ /conclusions/1 : | "}},
		{"duplicate in other words", set("sum", `{"id":"p","then":"a","weight":1,"when":{"any":["学校","5G"]}},{"id":"q","then":"a","weight":2,"when":{"atLeast":1,"of":["５ｇ","學校"]}}`),
			[]string{"duplicate q p @ /rules/1/when : 5G | "}},
		{"same condition, other conclusion", set("sum", `{"id":"p","then":"a","weight":1,"when":"学校"},{"id":"q","then":"b","weight":2,"when":"学校"}`), nil},
		{"subsumed", set("sum", `{"id":"p","then":"a","weight":1,"when":{"title":"学校"}},{"id":"q","then":"a","weight":2,"when":{"any":["学校","医院"]}}`),
			[]string{"subsumed p q @ /rules/0/when : 学校 | "}},
		{"an exception", set("sum", `{"id":"p","then":"a","weight":-1,"when":{"title":"学校"}},{"id":"q","then":"a","weight":2,"when":"学校"}`), nil},
		{"overlapping", set("unique", `{"id":"p","then":"a","when":{"title":"学校","field":"level","is":["city"]}},{"id":"q","then":"b","when":{"title":"医院"}}`),
			[]string{"overlapping p q zb za @ /rules/0/when : 学校，医院 | [{level city}]", "overlapping q zb za @ /rules/1/when : 占位乙，医院 | ", "overlapping zb za @ /rules/2/when : 占位乙，占位甲 | "}},
		{"dead term", set("sum", `{"id":"r","then":"a","weight":1,"when":{"any":["学校","中小学校","医院"]}}`), []string{"dead_term r @ /rules/0/when/any/1 : 中小学校 | "}},
		{"dead term under none", set("sum", `{"id":"r","then":"a","weight":1,"when":{"all":["医院"],"none":["学校","中小学校"]}}`), []string{"dead_term r @ /rules/0/when/none/1 : | "}},
		{"stock phrase among others", set("sum", `{"id":"r","then":"a","weight":1,"when":{"any":["的建议","医院"]}}`, `,"stock":["的建议"]`), []string{"dead_term r @ /rules/0/when/any/0 : | "}},
		{"a term that a stock phrase may hide proves nothing", set("sum", `{"id":"r","then":"a","weight":1,"when":{"any":["建议","学校的建议"]}}`, `,"stock":["的建议稿"]`), nil},
	} {
		var got []string
		for _, f := range checkSet(t, c.data) {
			line := f.Code
			for _, r := range f.Rules {
				line += " " + r
			}
			line += " @ " + f.Path + " : " + f.Example.Title + " | " + f.Example.Body
			if f.Example.Fields != nil {
				line += "[{" + f.Example.Fields[0].Name + " " + f.Example.Fields[0].Value + "}]"
			}
			got = append(got, strings.ReplaceAll(line, " :  |", " : |"))
		}
		require.Equal(t, c.want, got, c.name)
	}
}

// A contradiction is told by the parts that clash, and by no others.
func TestCheckNamesTheClash(t *testing.T) {
	for when, want := range map[string]string{
		`{"all":["学校","大数据","医院"],"none":["企业","数据"]}`:               "条件自相矛盾，永远不会命中：要求「大数据」，又不许有「数据」",
		`{"all":["学校",{"any":["大数据","数据库"]}],"none":["数据"]}`:         "条件自相矛盾，永远不会命中：要求条件 /when/all/1/any，又不许有「数据」",
		`{"title":"学校","all":[{"none":["教师",{"any":["学校","医院"]}]}]}`: "条件自相矛盾，永远不会命中：要求「学校」，又不许有「学校」",
		`{"all":["加快","学校"]}`:                                        "所需词语为套话，永远不会命中：要求「加快」",
	} {
		set, err := Load([]byte(`{"id":"s","hit":"first","stock":["加快"],"conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","note":"n","when":` + when + `}]}`))
		require.NoError(t, err)
		findings, err := Check(set)
		require.NoError(t, err)
		require.Equal(t, want, findings[0].Text.ZH)
	}
}

func TestCheckAsksForSources(t *testing.T) {
	findings, err := Check(Set{ID: "s", Hit: HitPolicyFirst, Conclusions: []Conclusion{{ID: "a"}, {ID: "b"}}, Rules: []Rule{
		{ID: "r", Then: "a", When: Condition{Term: "学校"}}, {ID: "q", Then: "a", Note: "主管教育", When: Condition{Term: "医院"}}}})
	require.NoError(t, err)
	require.Len(t, findings, 2)
	require.Equal(t, "rule_without_source", findings[0].Code)
	require.Equal(t, "conclusion_without_rule", findings[1].Code)
	_, err = Check(Set{})
	require.Error(t, err)
}

// The short way to see that a rule can decide says yes only where the long one
// does.
func TestFreelyAgrees(t *testing.T) {
	short := 0
	for seed := range int64(300) {
		set := randomSet(rand.New(rand.NewSource(seed)))
		set.Hit = HitPolicyFirst
		code, err := compile(set)
		require.NoError(t, err)
		c := checker{set: set, code: code, e: code.e, s: newSolver(code, true), v: code.e.Evaluator(), idle: make([]bool, len(set.Rules)), terms: make([][]int32, len(set.Rules))}
		for p := range code.folded {
			for _, r := range code.e.usersOf(uint32(p)) {
				c.terms[r] = append(c.terms[r], int32(p))
			}
		}
		for i := range set.Rules {
			goals := []goal{{test: c.when(i), want: true}}
			for j := range i {
				goals = append(goals, goal{test: c.when(j)})
			}
			if c.freely(i) {
				short++
				require.True(t, c.s.possible(goals...), "seed %d rule %d", seed, i)
			}
		}
	}
	require.Greater(t, short, 500)
}

// Where a rule can hold, a short document that shows it is nearly always found.
func TestCheckShowsExamples(t *testing.T) {
	can, shown := 0, 0
	spots, spotsShown := 0, 0 // of sets that ask how a title is read, which no sample can promise
	for seed := range int64(400) {
		r := rand.New(rand.NewSource(seed))
		set := randomSet(r)
		code, err := compile(set)
		require.NoError(t, err)
		c := checker{set: set, code: code, e: code.e, s: newSolver(code, true), v: code.e.Evaluator()}
		for i := range set.Rules {
			if c.s.possible(goal{test: c.when(i), want: true}) {
				can++
				if len(c.s.spots) > 0 {
					spots++
				}
				if !empty(c.example(i)) || c.both(Document{}, i) {
					shown++
					if len(c.s.spots) > 0 {
						spotsShown++
					}
				}
			}
		}
	}
	require.Greater(t, can, 1000)
	require.Greater(t, (shown-spotsShown)*100, (can-spots)*99)
	require.Greater(t, spotsShown*100, spots*80)
}

// What Check proves holds on every document that is tried.
func TestCheckAgainstDocuments(t *testing.T) {
	for seed := range int64(200) {
		r := rand.New(rand.NewSource(seed))
		set := randomSet(r)
		findings, err := Check(set)
		require.NoError(t, err)
		e, err := Compile(set)
		require.NoError(t, err)
		index := map[string]int{}
		for i, u := range set.Rules {
			index[u.ID] = i
		}
		v := e.Evaluator()
		holds := func(d Document, id string) bool {
			v.look(d)
			return v.holds(e.rules[index[id]].when, 0)
		}
		for _, f := range findings {
			for range 40 {
				d := randomDocument(r)
				switch f.Code {
				case "contradictory":
					require.False(t, holds(d, f.Rules[0]), "seed %d %v", seed, f)
				case "unreachable":
					for _, c := range e.Evaluate(d).Conclusions {
						for _, h := range c.Hits {
							require.NotEqual(t, f.Rules[0], h.Rule, "seed %d %v", seed, f)
						}
					}
				case "shadowed", "subsumed":
					require.False(t, holds(d, f.Rules[0]) && !holds(d, f.Rules[1]), "seed %d %v", seed, f)
				case "duplicate":
					require.Equal(t, holds(d, f.Rules[0]), holds(d, f.Rules[1]), "seed %d %v", seed, f)
				}
			}
			if !empty(f.Example) && f.Code != "unreachable" {
				for _, id := range f.Rules[:min(2, len(f.Rules))] {
					require.True(t, holds(f.Example, id), "seed %d %v", seed, f)
				}
			}
		}
	}
}

// A knot of choices that no search can untie is said, not guessed at, and does
// not hold up the check.
func TestCheckUnfinished(t *testing.T) {
	set := Set{ID: "s", Hit: HitPolicyFirst, Conclusions: []Conclusion{{ID: "a"}}}
	knot := Condition{}
	for i := range 12 {
		var hole []Condition
		for k := range 11 {
			hole = append(hole, Condition{Field: "f", Is: []string{string(rune('a'+i)) + string(rune('a'+k))}})
		}
		knot.All = append(knot.All, Condition{Any: hole})
	}
	for k := range 11 { // no hole twice
		for i := range 12 {
			for j := range i {
				knot.None = append(knot.None, Condition{All: []Condition{knot.All[i].Any[k], knot.All[j].Any[k]}})
			}
		}
	}
	set.Rules = []Rule{{ID: "r", Then: "a", Note: "n", When: knot}}
	findings, err := Check(set)
	require.NoError(t, err)
	require.Equal(t, "unfinished", findings[len(findings)-1].Code)
}
