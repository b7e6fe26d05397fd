package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// ofTerms is a set of one rule made of n terms.
func ofTerms(n int, term func(i int) string, when func(terms []Condition) Condition) Set {
	var terms []Condition
	for i := range n {
		terms = append(terms, Condition{Term: term(i)})
	}
	return Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "x"}}, Rules: []Rule{{ID: "r", Then: "x", Weight: 1, Note: "n", When: when(terms)}}}
}

func anyOfThem(terms []Condition) Condition { return Condition{Any: terms} }

// Many terms in one any are looked through in the time of their letters, to the
// end; what takes a search for each is given up in time, and says so.
func TestCheckOfManyTermsEnds(t *testing.T) {
	plain := func(i int) string { return fmt.Sprintf("词%d语", i) }
	for name, c := range map[string]struct {
		set  Set
		want string // "" for no finding, "done" for any but unfinished, "any" for whatever ends
	}{
		"any of 20,000":        {ofTerms(20_000, plain, anyOfThem), ""},
		"any of any":           {ofTerms(20_000, plain, func(k []Condition) Condition { return Condition{Any: []Condition{{Any: k[:9_000]}, {Any: k[9_000:]}}} }), ""},
		"each twice":           {ofTerms(4_000, func(i int) string { return plain(i / 2) }, anyOfThem), "done"},
		"each in a longer one": {ofTerms(4_000, func(i int) string { return strings.Repeat("词", i%50+1) + fmt.Sprintf("语%d语", i/50) }, anyOfThem), "done"},
		"all of 300":           {ofTerms(300, plain, func(k []Condition) Condition { return Condition{All: k} }), ""},
		"all of 3,000":         {ofTerms(3_000, plain, func(k []Condition) Condition { return Condition{All: k} }), "any"},
		"any beside a term":    {ofTerms(1_000, plain, func(k []Condition) Condition { return Condition{All: []Condition{{Any: k}, {Term: "甲"}}} }), ""},
		"none of 500":          {ofTerms(500, plain, func(k []Condition) Condition { return Condition{All: []Condition{{Term: "甲"}}, None: k} }), ""},
		"half of 3,000":        {ofTerms(3_000, plain, func(k []Condition) Condition { return Condition{AtLeast: 1_500, Of: k} }), "any"},
	} {
		findings, err := Check(c.set)
		require.NoError(t, err)
		unfinished := slices.ContainsFunc(findings, func(f Flaw) bool { return f.Code == "unfinished" })
		switch c.want {
		case "":
			require.Empty(t, findings, name)
		case "done":
			require.NotEmpty(t, findings, name)
			require.False(t, unfinished, name)
		}
	}
}

// Looking through a rule without a search finds what the search finds.
func TestNeedlessTermsAreThoseOfTheSearch(t *testing.T) {
	for _, c := range []struct {
		any  string
		want []string
	}{
		{`["学校","中小学校","小学"]`, []string{"any/1"}},
		{`["学校",{"title":"中小学校"},{"body":"学校"}]`, []string{"any/1", "any/2"}},
		{`[{"title":"学校"},{"body":"中小学校"},"小学"]`, []string{"any/1"}},
		{`[{"title":"学校"},{"body":"学校"},"学校"]`, []string{"any/0", "any/1"}}, // not all three
		{`[{"title":"学校"},{"body":"学校"},"中小学校"]`, []string{"any/2"}},
		{`[{"any":["学校","医院"]},{"any":["中小学校"]}]`, []string{"any/1/any/0"}},
		{`["的建议","医院"]`, []string{"any/0"}},
	} {
		var got []string
		for _, f := range checkSet(t, `{"id":"s","hit":"sum","conclusions":[{"id":"a"}],"stock":["的建议"],"rules":[{"id":"r","then":"a","weight":1,"when":{"any":`+c.any+`}}]}`) {
			require.Equal(t, "dead_term", f.Code, c.any)
			got = append(got, strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(f.Path, "/rules/0/when/"), "/title"), "/body"))
		}
		require.Equal(t, c.want, got, c.any)
	}
}

// Many rules that ask the same are given up in time.
func TestCheckOfManyEqualRulesEnds(t *testing.T) {
	for _, hit := range []HitPolicy{HitPolicySum, HitPolicyFirst, HitPolicyUnique} {
		set := Set{ID: "s", Hit: hit, Conclusions: []Conclusion{{ID: "x"}}}
		for i := range 3_000 {
			set.Rules = append(set.Rules, Rule{ID: fmt.Sprint("r", i), Then: "x", Weight: 1, Note: "n", When: Condition{All: []Condition{{Term: "词"}, {Term: "语"}}}})
		}
		findings, err := Check(set)
		require.NoError(t, err)
		require.True(t, slices.ContainsFunc(findings, func(f Flaw) bool { return f.Code == "unfinished" }))
		require.True(t, len(findings) > 100, "what was found stays")
	}
}
