package rule

import (
	"fmt"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule/internal/match"
)

// NewSearch finds many terms in texts at once, letter by letter: the automaton of
// the engine without folding and without rules. The search calls found for each
// term that occurs in the text, once, with its place in terms and its first
// occurrence, half-open, in code points; in an order that depends on the terms and
// the text alone. It has working memory of its own, for one goroutine at a time;
// once it has seen its largest text it allocates nothing. Of a text longer than
// 512 MiB the beginning is searched.
//
// A term that is empty or no UTF-8 is an error, and so are more than 32,000
// different characters. A term that is given twice is found under its first place.
// It takes time linear in the characters of the terms.
func NewSearch(terms []string) (search func(text string, found func(term int, at [2]int)), err error) {
	m, err := newMatcher(terms)
	if err != nil {
		return nil, err
	}
	f := m.finder()
	return func(text string, found func(int, [2]int)) {
		for _, x := range f.find(text) {
			found(x.term, x.at)
		}
	}, nil
}

// matcher finds many terms in a text at once, letter by letter: the automaton
// of the engine without folding and without rules. It is immutable and serves
// any number of goroutines. Its zero value finds nothing.
type matcher struct {
	terms   match.Plain
	numbers []int32 // by pattern: the term
}

// foundTerm is a term that was found: its place in the list that the matcher
// was made of, and its first occurrence, half-open, in code points.
type foundTerm struct {
	term int
	at   [2]int
}

// newMatcher compiles the terms. A term that is empty or no UTF-8 is an error,
// and so are more than 32,000 different characters. A term that is given twice
// is found under its first place.
func newMatcher(terms []string) (*matcher, error) {
	m := &matcher{}
	seen := make(map[string]bool, len(terms))
	var runes [][]rune
	for i, t := range terms {
		if t == "" || !utf8.ValidString(t) {
			return nil, fmt.Errorf("rule: term %d is empty or no UTF-8: %q", i, vocab.Clip(t))
		}
		if !seen[t] {
			seen[t] = true
			runes = append(runes, []rune(t))
			m.numbers = append(m.numbers, int32(i))
		}
	}
	var err error
	if m.terms, err = match.NewPlain(runes); err != nil {
		return nil, err
	}
	return m, nil
}

// finder is a matcher with working memory of its own, for one goroutine at a
// time. Once it has seen its largest text it allocates nothing. Its zero value
// finds nothing.
type finder struct {
	terms  *matcher
	search match.Search
	epoch  uint32
	seen   []uint32 // by pattern: the epoch in which it was found
	found  []foundTerm
}

// finder returns a finder of the matcher.
func (m *matcher) finder() *finder {
	if m == nil {
		return &finder{}
	}
	return &finder{terms: m, seen: make([]uint32, len(m.numbers))}
}

// find returns each term that occurs in the text, once, in an order that
// depends on the terms and the text alone. Occurrences may overlap. A byte
// that is no UTF-8 is one code point and matches nothing. The result is valid
// until the next call; of a text longer than 512 MiB the beginning is searched.
func (f *finder) find(text string) []foundTerm {
	m := f.terms
	if m == nil {
		return nil
	}
	f.found = f.found[:0]
	if f.epoch++; f.epoch == 0 {
		clear(f.seen)
		f.epoch = 1
	}
	first := f.search.Begin(&m.terms, text)
	for spots, more := f.search.Next(); more; spots, more = f.search.Next() {
		f.keep(spots, first)
	}
	return f.found
}

// keep appends the first occurrence of each pattern; begin is the place of the
// first code point.
func (f *finder) keep(spots []match.Spot, begin int) {
	m := f.terms
	for _, s := range spots {
		if f.seen[s.Pattern] != f.epoch {
			f.seen[s.Pattern] = f.epoch
			at := int(s.At) - begin
			f.found = append(f.found, foundTerm{int(m.numbers[s.Pattern]), [2]int{at, at + m.terms.Length(s.Pattern)}})
		}
	}
}
