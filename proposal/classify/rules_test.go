package classify

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// allSets returns every built-in rule set by name.
func allSets(t testing.TB) map[string]rule.Set {
	t.Helper()
	sets := map[string]rule.Set{"science_sections": ScienceSections()}
	for _, id := range Taxonomies() {
		set, err := Rules(id)
		require.NoError(t, err)
		sets[id] = set
	}
	return sets
}

// terms returns the terms of a condition.
func terms(c rule.Condition) []string {
	var all []string
	for _, t := range append([]string{c.Term, c.Title, c.Body}, c.Near...) {
		if t != "" {
			all = append(all, t)
		}
	}
	for _, list := range [][]rule.Condition{c.Any, c.All, c.None, c.Of} {
		for _, k := range list {
			all = append(all, terms(k)...)
		}
	}
	return all
}

// allTerms returns the distinct terms of the department rules.
func allTerms(t testing.TB) []string {
	set, err := Rules(Department)
	require.NoError(t, err)
	seen := map[string]bool{}
	var all []string
	for _, r := range set.Rules {
		for _, term := range terms(r.When) {
			if !seen[term] {
				seen[term] = true
				all = append(all, term)
			}
		}
	}
	return all
}

func TestEverySetIsWhole(t *testing.T) {
	for name, set := range allSets(t) {
		require.NoError(t, set.Validate(), name)
		count := map[string]int{}
		for _, r := range set.Rules {
			require.NotEmpty(t, r.Note, "%s: rule %s names no duty: fill in note (CONTRIBUTING, Adding a department word)", name, r.ID)
			require.Contains(t, r.ID, ".", "%s: a rule is named after whom it speaks for", name)
			require.NotZero(t, r.Weight, r.ID)
			count[r.Then]++
		}
		for _, c := range set.Conclusions {
			require.GreaterOrEqual(t, count[c.ID], 5, "%s: label %s", name, c.ID)
			require.NotEmpty(t, c.Text.ZH, c.ID)
			require.NotEmpty(t, c.Text.EN, c.ID)
		}
	}
}

func TestSourcesAreNamedAsDocuments(t *testing.T) {
	document := regexp.MustCompile(`^《[^《》]+》$`)
	for name, set := range allSets(t) {
		for _, r := range set.Rules {
			if !r.Source.IsZero() {
				require.Regexp(t, document, r.Source.Title, "%s: %s", name, r.ID)
			}
		}
	}
}

// Longer terms beside shorter ones and rules for single characters are there on
// purpose: the longer word silences the words of others inside it.
func TestTheSetHasNoIdleRule(t *testing.T) {
	set, err := Rules(Department)
	require.NoError(t, err)
	findings, err := rule.Check(set)
	require.NoError(t, err)
	for _, f := range findings {
		require.Contains(t, []string{"dead_term", "subsumed", "unfinished"}, f.Code, "%v %s", f.Rules, f.Path)
	}
}

// No rule may rest on the words of one title: a term of five characters or
// more that only one real title holds has to stand in the list of words that
// are in general use, which a person has read.
func TestNoTermIsTakenFromOneTitle(t *testing.T) {
	raw, err := os.ReadFile("testdata/vocabulary.txt")
	require.NoError(t, err)
	general := map[string]bool{}
	for _, w := range strings.Fields(string(raw)) {
		general[w] = true
	}
	rows := labelled(t, false)
	for _, term := range allTerms(t) {
		if utf8.RuneCountInString(term) < 5 || general[term] {
			continue
		}
		n := 0
		for _, r := range rows {
			if strings.Contains(r.Title, term) {
				n++
			}
		}
		require.NotEqual(t, 1, n, "%s stands in one title only: take a word in general use, and list it in testdata/vocabulary.txt (CONTRIBUTING, Adding a department word)", term)
	}
}

func TestNoTermIsAPlace(t *testing.T) {
	unit := regexp.MustCompile(`(.+?)(?:自治区|自治县|自治州|省|市|县|区)`)
	places := map[string]bool{}
	for _, r := range labelled(t, false) {
		for _, m := range unit.FindAllStringSubmatch(r.Place, -1) {
			if utf8.RuneCountInString(m[1]) > 1 {
				places[m[1]] = true
			}
		}
	}
	require.Greater(t, len(places), 50)
	for _, term := range allTerms(t) {
		for p := range places {
			require.NotContains(t, term, p, "no place is a word of a department (CONTRIBUTING, Adding a department word)")
		}
	}
}
