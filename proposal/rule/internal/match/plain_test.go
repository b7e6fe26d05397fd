package match

import (
	"math/rand"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// plain compiles terms, each once, and returns them as they are numbered.
func plain(t *testing.T, terms []string) (Plain, []string) {
	t.Helper()
	var list []string
	var runes [][]rune
	for _, s := range terms {
		if !slices.Contains(list, s) {
			list, runes = append(list, s), append(runes, []rune(s))
		}
	}
	m, err := NewPlain(runes)
	require.NoError(t, err)
	return m, list
}

// checkSearch holds a search against strings.Index: all occurrences of each
// term, in order.
func checkSearch(t *testing.T, s *Search, m *Plain, terms []string, text string) {
	t.Helper()
	got := make([][]int, len(terms))
	first := s.Begin(m, text)
	for spots, more := s.Next(); more; spots, more = s.Next() {
		for _, x := range spots {
			got[x.Pattern] = append(got[x.Pattern], int(x.At)-first)
		}
	}
	_, more := s.Next()
	require.False(t, more, "what has ended stays ended")
	for p, term := range terms {
		var want []int
		for from, n := 0, 0; ; {
			at := strings.Index(text[from:], term)
			if at < 0 {
				break
			}
			n += utf8.RuneCountInString(text[from : from+at])
			want = append(want, n)
			_, size := utf8.DecodeRuneInString(text[from+at:])
			from += at + size
			n++
		}
		require.Equal(t, want, got[p], "term %q, text %q", term, text)
		require.Equal(t, utf8.RuneCountInString(term), m.Length(uint32(p)))
	}
}

func TestSearchAgainstIndex(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	var s Search
	for range 300 {
		var terms []string
		for range 1 + r.Intn(12) {
			if s := strings.ToValidUTF8(randomText(r, 4), "?"); s != "" {
				terms = append(terms, s)
			}
		}
		m, terms := plain(t, terms)
		for range 20 {
			checkSearch(t, &s, &m, terms, randomText(r, 60))
		}
	}
}

func TestZeroSearchFindsNothing(t *testing.T) {
	var s Search
	_, more := s.Next()
	require.False(t, more)
	s.Begin(&Plain{}, "学校")
	_, more = s.Next()
	require.False(t, more)
	m, terms := plain(t, nil)
	checkSearch(t, &s, &m, terms, "学校")
}

// checkSweep holds the search of bytes against strings.Index, and its inner
// loop against its safe twin.
func checkSweep(t *testing.T, terms []string, text string) {
	t.Helper()
	terms = slices.DeleteFunc(slices.Clone(terms), func(s string) bool { return utf8.RuneCountInString(s) < 2 })
	m, list := plain(t, terms)
	require.NotNil(t, m.pairs)
	checkSearch(t, &Search{}, &m, list, text)
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
	m, list := plain(t, terms)
	require.Nil(t, m.pairs)
	checkSearch(t, &Search{}, &m, list, text)
	checkSweep(t, terms[1:], text)
}

func FuzzSearch(f *testing.F) {
	f.Add("学校\n校园\n充电桩\n\x00\n𠮷", "新学校园区充电桩\xff\x00𠮷")
	f.Fuzz(func(t *testing.T, list, text string) {
		terms := slices.DeleteFunc(strings.Split(list, "\n"), func(s string) bool { return s == "" || !utf8.ValidString(s) })
		m, distinct := plain(t, terms)
		checkSearch(t, &Search{}, &m, distinct, text)
		if len(terms) <= mostPairs {
			checkSweep(t, terms, text)
		}
	})
}

func TestTooManyCharacters(t *testing.T) {
	var many [][]rune
	for r := rune(0x20000); len(many) < 33_000; r++ {
		many = append(many, []rune{r})
	}
	_, err := NewPlain(many)
	require.ErrorIs(t, err, ErrTooManyCharacters)
	_, err = NewFolded(many)
	require.ErrorIs(t, err, ErrTooManyCharacters)
}
