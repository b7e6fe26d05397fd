package rule

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// subsets returns all subsets of k of the terms.
func subsets(terms []Condition, k int) [][]Condition {
	if k == 0 {
		return [][]Condition{nil}
	}
	var all [][]Condition
	for i := range terms {
		for _, rest := range subsets(terms[i+1:], k-1) {
			all = append(all, append([]Condition{terms[i]}, rest...))
		}
	}
	return all
}

// Where no k of m terms may stand together, n of them can exactly if n is less
// than k: the check counts, it does not guess.
func TestCheckCountsToAtLeast(t *testing.T) {
	for m := 2; m <= 5; m++ {
		var terms []Condition
		for i := range m {
			terms = append(terms, Condition{Term: string([]rune("甲乙丙丁戊")[i])})
		}
		for k := 2; k <= m; k++ {
			var none []Condition
			for _, s := range subsets(terms, k) {
				none = append(none, Condition{All: s})
			}
			for n := 1; n <= m; n++ {
				set := Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "a"}}, Rules: []Rule{
					{ID: "r", Then: "a", Weight: 1, Note: "n", When: Condition{All: []Condition{{AtLeast: n, Of: terms}}, None: none}}}}
				findings, err := Check(set)
				require.NoError(t, err)
				got := slices.ContainsFunc(findings, func(f Flaw) bool { return f.Code == "contradictory" })
				require.Equal(t, n >= k, got, "%d of %d, no %d together: %v", n, m, k, findings)
			}
		}
	}
}

// Of two rules that count the same terms the one that asks for more never
// decides behind the one that asks for fewer; the example shows it.
func TestCheckComparesCounts(t *testing.T) {
	const of = `"of":["甲","乙","丙","丁","戊"]`
	for first := 1; first <= 5; first++ {
		for then := 1; then <= 5; then++ {
			data := fmt.Sprintf(`{"id":"s","hit":"first","conclusions":[{"id":"a"}],"rules":[
				{"id":"p","then":"a","note":"n","when":{"atLeast":%d,%s}},{"id":"q","then":"a","note":"n","when":{"atLeast":%d,%s}}]}`, first, of, then, of)
			var shadowed []Flaw
			for _, f := range checkSet(t, data) {
				if f.Code == "shadowed" {
					shadowed = append(shadowed, f)
				}
			}
			if then < first {
				require.Empty(t, shadowed, "%d behind %d", then, first)
				continue
			}
			require.Len(t, shadowed, 1, "%d behind %d", then, first)
			require.Len(t, strings.Split(shadowed[0].Example.Title, "，"), then, "the smallest that shows it")
		}
	}
}

// What a search has settled can be read off: the goals that it met hold, those
// that were not to hold do not, whatever it left open.
func TestWhatHoldsAfterASearch(t *testing.T) {
	met := 0
	for seed := range int64(300) {
		set := randomSet(rand.New(rand.NewSource(seed)))
		code, err := compile(set)
		require.NoError(t, err)
		s := newSolver(code, true)
		for i := range set.Rules {
			for j := range set.Rules {
				yes, no := code.e.rules[i].when, code.e.rules[j].when
				if i != j && s.possible(goal{test: yes, want: true}, goal{test: no}) {
					met++
					require.True(t, s.holds(yes), "seed %d, rule %d beside %d", seed, i, j)
					require.False(t, s.holds(no), "seed %d, rule %d beside %d", seed, j, i)
				}
			}
		}
	}
	require.Greater(t, met, 1000)
}

// What a search had no need to look at is open, and does not hold.
func TestWhatIsLeftOpenDoesNotHold(t *testing.T) {
	set, err := Load([]byte(`{"id":"s","hit":"first","conclusions":[{"id":"a"}],"rules":[
		{"id":"p","then":"a","when":"甲"},{"id":"q","then":"a","when":"乙"},{"id":"r","then":"a","when":{"title":"丙"}},{"id":"t","then":"a","when":{"body":"丁"}},
		{"id":"u","then":"a","when":{"near":["戊","己"],"within":5}},{"id":"v","then":"a","when":{"field":"f","is":["x"]}},{"id":"w","then":"a","when":{"none":["庚"]}}]}`))
	require.NoError(t, err)
	code, err := compile(set)
	require.NoError(t, err)
	s := newSolver(code, true)
	for i := range 6 {
		require.True(t, s.possible(goal{test: code.e.rules[i].when, want: true}))
		for j := range set.Rules {
			require.Equal(t, i == j || j == 6, s.holds(code.e.rules[j].when), "%s after %s", set.Rules[j].ID, set.Rules[i].ID)
		}
	}
}

// A rule that needs nothing but that others do not hold is seen to decide.
func TestOpenAtomsDoNotHold(t *testing.T) {
	require.Empty(t, checkSet(t, `{"id":"s","hit":"first","conclusions":[{"id":"a"},{"id":"b"}],"rules":[
		{"id":"p","then":"a","note":"n","when":{"all":["甲",{"none":["乙","丙"]}]}},
		{"id":"q","then":"b","note":"n","when":{"near":["丁","戊"],"within":5}},
		{"id":"r","then":"a","note":"n","when":{"title":"己"}},
		{"id":"t","then":"b","note":"n","when":{"body":"庚"}}]}`))
}

// A set of fields alone is checked like any other: which of its rules decide,
// and which parts of a condition clash.
func TestCheckOfFieldsAlone(t *testing.T) {
	set := func(rules string) string {
		return `{"id":"s","hit":"first","conclusions":[{"id":"a"},{"id":"b"}],"rules":[` + rules + `]}`
	}
	codes := func(data string) (list []string) {
		for _, f := range checkSet(t, data) {
			list = append(list, f.Code)
		}
		return list
	}
	x, y := `{"field":"f","is":["x","z","u","v"]}`, `{"field":"g","is":["y"]}`
	require.Empty(t, codes(set(`{"id":"p","then":"a","note":"n","when":`+x+`},{"id":"q","then":"b","note":"n","when":`+y+`}`)))
	require.Equal(t, []string{"shadowed", "conclusion_without_rule"}, codes(set(`{"id":"p","then":"a","note":"n","when":`+x+`},{"id":"q","then":"b","note":"n","when":{"all":[`+x+`,`+y+`]}}`)))
	require.Equal(t, []string{"contradictory"}, codes(set(`{"id":"p","then":"a","note":"n","when":{"all":[`+y+`,`+x+`],"none":[`+x+`]}},{"id":"q","then":"b","note":"n","when":`+y+`},{"id":"r","then":"a","note":"n","when":`+x+`}`)))
	flaws := checkSet(t, set(`{"id":"p","then":"a","note":"n","when":{"all":[`+y+`],"none":[`+y+`]}}`))
	require.Contains(t, flaws[0].Text.ZH, "g")
	require.Empty(t, codes(set(`{"id":"p","then":"a","note":"n","when":{"any":[`+x+`,"甲"]}},{"id":"q","then":"b","note":"n","when":{"none":[`+x+`,`+y+`]}}`)))
}

// The parts that clash are named for a condition of up to 200 parts; of more it
// is told that it can never hold, without them.
func TestAClashAmongVeryManyParts(t *testing.T) {
	for n, named := range map[int]bool{2: true, 200: true, 201: false} {
		all := make([]string, 0, n)
		for i := range n - 1 {
			all = append(all, strconv.Quote("词"+string(rune(0x4e00+100*i))+"语"))
		}
		findings := checkSet(t, `{"id":"s","hit":"first","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","note":"n","when":{"all":[`+
			strings.Join(all, ",")+`],"none":["语"]}}]}`)
		require.Equal(t, "contradictory", findings[0].Code)
		require.Equal(t, named, strings.Contains(findings[0].Text.ZH, "又不许有「语」"), "%d parts: %s", n, findings[0].Text.ZH)
		require.Equal(t, named, strings.Contains(findings[0].Text.ZH, "要求「词"), "%d parts: %s", n, findings[0].Text.ZH)
	}
}

// A condition that is a term and nothing else is written as the term alone, any
// other as an object; both are read back the same.
func TestConditionsAreWrittenShort(t *testing.T) {
	term := Condition{Term: "学校"}
	for want, c := range map[string]Condition{
		`"学校"`:                             term,
		`{"field":"level","is":["city"]}`:  {Field: "level", Is: []string{"city"}},
		`{"title":"学校"}`:                   {Title: "学校"},
		`{"body":"学校"}`:                    {Body: "学校"},
		`{"any":["学校"]}`:                   {Any: []Condition{term}},
		`{"all":["学校"]}`:                   {All: []Condition{term}},
		`{"none":["学校"]}`:                  {None: []Condition{term}},
		`{"atLeast":1,"of":["学校"]}`:        {AtLeast: 1, Of: []Condition{term}},
		`{"near":["学校","医院"],"within":5}`:  {Near: []string{"学校", "医院"}, Within: 5},
		`{"title":"学校","none":["学校"]}`:     {Title: "学校", None: []Condition{term}},
		`{"any":[{"any":["学校"]},"学校"]}`:    {Any: []Condition{{Any: []Condition{term}}, term}},
		`{"term":"学校","none":["学校"]}`:      {Term: "学校", None: []Condition{term}},
		`{"term":"学校","title":"学校"}`:       {Term: "学校", Title: "学校"},
		`{"term":"学校","field":"level"}`:    {Term: "学校", Field: "level"},
		`{"term":"学校","is":["city"]}`:      {Term: "学校", Is: []string{"city"}},
		`{"term":"学校","within":3}`:         {Term: "学校", Within: 3},
		`{"term":"学校","atLeast":2}`:        {Term: "学校", AtLeast: 2},
		`{"term":"学校","near":["学校","医院"]}`: {Term: "学校", Near: []string{"学校", "医院"}},
	} {
		got, err := json.Marshal(c)
		require.NoError(t, err)
		require.JSONEq(t, want, string(got))
		var back Condition
		require.NoError(t, json.Unmarshal(got, &back))
		require.Equal(t, c, back)
	}
}
