package rule

import (
	"math/rand"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// indexEach finds the first occurrence of every term with strings.Index.
func indexEach(terms []string, text string) []FoundTerm {
	var all []FoundTerm
	for i, term := range terms {
		if at := strings.Index(text, term); at >= 0 && slices.Index(terms, term) == i {
			from := utf8.RuneCountInString(text[:at])
			all = append(all, FoundTerm{i, [2]int{from, from + utf8.RuneCountInString(term)}})
		}
	}
	return all
}

func checkFind(t *testing.T, f *Finder, terms []string, text string) {
	t.Helper()
	got := slices.Clone(f.Find(text))
	slices.SortFunc(got, func(a, b FoundTerm) int { return a.Term - b.Term })
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
		m, err := NewMatcher(terms)
		require.NoError(t, err)
		f := m.Finder()
		for range 20 {
			checkFind(t, f, terms, randomText(r, 60))
		}
	}
}

// checkSweep holds the search of bytes against strings.Index, and its inner
// loop against its safe twin.
func checkSweep(t *testing.T, terms []string, text string) {
	t.Helper()
	terms = slices.DeleteFunc(slices.Clone(terms), func(s string) bool { return utf8.RuneCountInString(s) < 2 })
	m, err := NewMatcher(terms)
	require.NoError(t, err)
	require.NotNil(t, m.pairs)
	checkFind(t, m.Finder(), terms, text)
	var x, y drift
	for at := uint64(0); m.pairs.fits(text) && int(uint32(at)) < len(text); {
		hi := min(int(uint32(at))+maxSweep, len(text))
		n, reached := m.pairs.candidates(&x, m.letters, text, at, hi)
		k, other := m.pairs.candidatesSafe(&y, m.letters, text, at, hi)
		require.Equal(t, other, reached)
		require.Equal(t, y.at[:k], x.at[:n])
		at = reached
	}
}

func TestSweepAgainstIndex(t *testing.T) {
	r := rand.New(rand.NewSource(6))
	extra := []string{"ภาษา", "한국", "\xed\xa0\x80", "\xe0\x80\x80", "学a", "a学校", "é学", "学é", "𠮷学", "学𠮷", "\xe5\xad", "2026", "，"}
	for i := range 400 {
		var terms []string
		for range 1 + r.Intn(12) {
			s := strings.ToValidUTF8(randomText(r, 4), "?")
			if r.Intn(3) == 0 {
				s += strings.ToValidUTF8(pick(r, extra), "?")
			}
			if s != "" {
				terms = append(terms, s)
			}
		}
		var text strings.Builder
		for range r.Intn(20 + i*5) {
			text.WriteString(randomText(r, 20))
			if i%2 == 0 && r.Intn(3) == 0 {
				text.WriteString(pick(r, extra))
			}
		}
		checkSweep(t, terms, text.String())
	}
	checkSweep(t, []string{"学学", "aa"}, strings.Repeat("学", 5000)+strings.Repeat("a", 9000))
}

func TestSweepOfManyPairs(t *testing.T) {
	var terms []string
	for i := range mostPairs + 1 {
		terms = append(terms, string([]rune{0x4e00 + rune(i), '学'}))
	}
	text := strings.Join(terms, "，")
	m, err := NewMatcher(terms)
	require.NoError(t, err)
	require.Nil(t, m.pairs)
	checkFind(t, m.Finder(), terms, text)
	checkSweep(t, terms[1:], text)
}

func FuzzFind(f *testing.F) {
	f.Add("学校\n校园\n充电桩\n\x00\n𠮷", "新学校园区充电桩\xff\x00𠮷")
	f.Fuzz(func(t *testing.T, list, text string) {
		terms := slices.DeleteFunc(strings.Split(list, "\n"), func(s string) bool { return s == "" || !utf8.ValidString(s) })
		m, err := NewMatcher(terms)
		require.NoError(t, err)
		checkFind(t, m.Finder(), terms, text)
		if len(terms) <= mostPairs {
			checkSweep(t, terms, text)
		}
	})
}

func TestNewMatcherRefuses(t *testing.T) {
	for _, terms := range [][]string{{""}, {"学", "\xff"}} {
		_, err := NewMatcher(terms)
		require.Error(t, err)
	}
	many := make([]string, 0, 33_000)
	for r := rune(0x20000); len(many) < cap(many); r++ {
		many = append(many, string(r))
	}
	_, err := NewMatcher(many)
	require.ErrorIs(t, err, errTooManyCharacters)
	m, err := NewMatcher(nil)
	require.NoError(t, err)
	require.Empty(t, m.Finder().Find("学校"))
}

func TestFinderAllocatesNothing(t *testing.T) {
	m, err := NewMatcher(worldTerms)
	require.NoError(t, err)
	f := m.Finder()
	text := strings.Repeat("新学校园区充电桩 big data，", 500)
	f.Find(text)
	require.Zero(t, testing.AllocsPerRun(20, func() { f.Find(text) }))
}
