package rule

import (
	"math/rand"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule/internal/match"
)

// indexEach finds the first occurrence of every term with strings.Index.
func indexEach(terms []string, text string) []foundTerm {
	var all []foundTerm
	for i, term := range terms {
		if at := strings.Index(text, term); at >= 0 && slices.Index(terms, term) == i {
			from := utf8.RuneCountInString(text[:at])
			all = append(all, foundTerm{i, [2]int{from, from + utf8.RuneCountInString(term)}})
		}
	}
	return all
}

func checkFind(t *testing.T, f *finder, terms []string, text string) {
	t.Helper()
	got := slices.Clone(f.find(text))
	slices.SortFunc(got, func(a, b foundTerm) int { return a.term - b.term })
	if len(got) == 0 {
		got = nil
	}
	require.Equal(t, indexEach(terms, text), got, "terms %q, text %q", terms, text)
}

func TestFindAgainstIndex(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	for range 300 {
		terms := make([]string, 1+r.Intn(12))
		for i := range terms {
			for terms[i] == "" {
				terms[i] = strings.ToValidUTF8(randomText(r, 4), "?")
			}
		}
		m, err := newMatcher(terms)
		require.NoError(t, err)
		f := m.finder()
		for range 20 {
			checkFind(t, f, terms, randomText(r, 60))
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("学校\n校园\n充电桩\n\x00\n𠮷", "新学校园区充电桩\xff\x00𠮷")
	f.Fuzz(func(t *testing.T, list, text string) {
		terms := slices.DeleteFunc(strings.Split(list, "\n"), func(s string) bool { return s == "" || !utf8.ValidString(s) })
		m, err := newMatcher(terms)
		require.NoError(t, err)
		checkFind(t, m.finder(), terms, text)
	})
}

func TestNewMatcherRefuses(t *testing.T) {
	for _, terms := range [][]string{{""}, {"学", "\xff"}} {
		_, err := newMatcher(terms)
		require.Error(t, err)
	}
	many := make([]string, 0, 33_000)
	for r := rune(0x20000); len(many) < cap(many); r++ {
		many = append(many, string(r))
	}
	_, err := newMatcher(many)
	require.ErrorIs(t, err, match.ErrTooManyCharacters)
	m, err := newMatcher(nil)
	require.NoError(t, err)
	require.Empty(t, m.finder().find("学校"))
}

func TestFinderAllocatesNothing(t *testing.T) {
	m, err := newMatcher(worldTerms)
	require.NoError(t, err)
	f := m.finder()
	text := strings.Repeat("新学校园区充电桩 big data，", 500)
	f.find(text)
	require.Zero(t, testing.AllocsPerRun(20, func() { f.find(text) }))
}
