package matcher

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// pairs returns how many pairs of document and term there are.
func pairs(s search, all []document) int {
	n := 0
	for i := range all {
		n += s(&all[i])
	}
	return n
}

// The text is what its description says.
func TestWorkload(t *testing.T) {
	all, bytes := generateDocuments(1000), 0
	characters, three := 0, 0
	for _, d := range all {
		bytes += len(d.bytes)
		for _, c := range d.text {
			characters++
			if utf8.RuneLen(c) == 3 {
				three++
			}
		}
	}
	require.InDelta(t, 1200, characters/len(all), 20)
	require.InDelta(t, 3500, bytes/len(all), 80)
	require.InDelta(t, 0.95, float64(three)/float64(characters), 0.02)
	for _, n := range sizes {
		require.Len(t, generateTerms(n), n)
	}
	require.Equal(t, generateDocuments(3), generateDocuments(3), "from the seed alone")
}

// All engines find the same, and so does the plainest way there is.
func TestEnginesAgree(t *testing.T) {
	all, _ := texts(t)
	names, sets := termSets(t)
	for i, terms := range sets {
		want := pairs(tian(terms), all)
		t.Logf("%s terms: %d pairs in %d documents", names[i], want, len(all))
		require.Greater(t, want, len(all))
		for _, e := range engines()[1:] {
			if e.quick || len(terms) < 10_000 {
				require.Equal(t, want, pairs(e.make(terms), all), "%s, %s terms", e.name, names[i])
			}
		}
		few := all[:min(len(all), 30_000/len(terms))]
		n := 0
		for _, d := range few {
			for _, term := range terms {
				if strings.Contains(d.text, term) {
					n++
				}
			}
		}
		require.Equal(t, n, pairs(tian(terms), few), "%s terms", names[i])
	}
}

func TestFindingAllocatesNothing(t *testing.T) {
	all, _ := texts(t)
	_, sets := termSets(t)
	s := tian(sets[len(sets)-1])
	pairs(s, all) // the working memory grows to its largest text
	require.Zero(t, testing.AllocsPerRun(1, func() { pairs(s, all) }))
}

// What the engine is timed at is the same work: the rules that fire are those
// whose terms occur, and a few more whose terms occur after folding.
func TestRulesFireWhereTermsOccur(t *testing.T) {
	all := generateDocuments(100)
	terms := generateTerms(1000)
	fired, want := evaluate(ruleSet(t, terms)), firing(terms)
	for i := range all {
		require.GreaterOrEqual(t, fired(&all[i]), want(&all[i]))
	}
	require.Less(t, pairs(fired, all), pairs(want, all)*101/100)
}
