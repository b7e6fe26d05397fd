package rule

import (
	"errors"
	"sort"
)

// Symbols. A text is matched as a tape of symbols, one for each character that
// occurs in a term and two for all others. Symbols from odd on never stand on
// a tape: they send the reader to its slow path.
const (
	symOther uint16 = 0 // in no term
	symWord  uint16 = 1 // in no term, but a letter or digit that makes words
	symFirst uint16 = 2
	symLast  uint16 = 0x7fff
	odd      uint16 = 0x8000
	symClose        = odd | uint16(closeRune)
	symOpen         = odd | uint16(openRune)
	symBreak        = odd | uint16(breakRune)
	symEmpty        = odd | uint16(emptyRune)
)

const lowRunes = 0x800 // code points of one or two bytes

// alphabet turns characters into symbols. With folding, all characters that
// are compared as one have one symbol, so that folding costs nothing when a
// text is read. It is immutable once built.
type alphabet struct {
	low    [lowRunes]uint16
	high   [1 << 16]uint16 // of the characters of three bytes; all else is odd
	astral map[rune]uint16
	words  uint16 // symbols from symWord to words-1 are wordy
	count  int    // symbols in use
	space  uint16 // the symbol of a space between two Latin words
}

var errTooManyCharacters = errors.New("rule: the terms hold more than 32,000 different characters")

// newAlphabet returns the alphabet of the terms, each a list of characters.
func newAlphabet(terms [][]rune, fold bool) (*alphabet, error) {
	uses := map[rune]int{}
	for _, t := range terms {
		for _, r := range t {
			uses[r]++
		}
	}
	runes := make([]rune, 0, len(uses))
	for r := range uses {
		runes = append(runes, r)
	}
	// Frequent characters get small symbols, which packs the automaton.
	sort.Slice(runes, func(i, j int) bool {
		a, b := runes[i], runes[j]
		if wordy(a) != wordy(b) {
			return wordy(a)
		}
		if uses[a] != uses[b] {
			return uses[a] > uses[b]
		}
		return a < b
	})
	if len(runes) > int(symLast-symFirst) {
		return nil, errTooManyCharacters
	}
	a := &alphabet{astral: map[rune]uint16{}, words: symFirst, count: int(symFirst) + len(runes)}
	for r := rune(0); r < lowRunes; r++ {
		a.high[r] = odd
		if wordy(r) {
			a.low[r] = symWord
		}
	}
	for r := 0xd800; r < 0xe000; r++ {
		a.high[r] = odd
	}
	for i, r := range runes {
		sym := symFirst + uint16(i)
		a.set(r, sym)
		if wordy(r) {
			a.words = sym + 1
		}
	}
	a.space = a.of(' ')
	if fold {
		a.fold()
	}
	return a, nil
}

// fold gives every character that folds to another the other's symbol, and
// marks those that are dropped.
func (a *alphabet) fold() {
	for _, f := range foldings {
		a.set(f.from, a.of(f.to))
	}
	for _, marks := range []string{jointMarks, openMarks, closeMarks, breakMarks, emptyMarks} {
		for _, r := range marks {
			a.set(r, odd|uint16(kindOf(r)))
		}
	}
	for _, f := range foldings {
		if k := kindOf(f.to); k != plainRune {
			a.set(f.from, odd|uint16(k))
		}
	}
}

func (a *alphabet) set(r rune, sym uint16) {
	switch {
	case r < lowRunes:
		a.low[r] = sym
	case r <= 0xffff:
		a.high[r] = sym
	case sym != symOther:
		a.astral[r] = sym
	}
}

// of returns the symbol of r.
func (a *alphabet) of(r rune) uint16 {
	switch {
	case r < 0:
		return symOther
	case r < lowRunes:
		return a.low[r]
	case r <= 0xffff:
		return a.high[r]
	}
	return a.astral[r]
}

// spell returns the symbols of a term that newAlphabet was given.
func (a *alphabet) spell(term []rune) []uint16 {
	syms := make([]uint16, len(term))
	for i, r := range term {
		if syms[i] = a.of(r); r == ' ' {
			syms[i] = a.space // of itself folded away
		}
	}
	return syms
}

func (a *alphabet) wordy(sym uint16) bool { return sym != symOther && sym < a.words }

// shift says that from the symbol at on, a symbol's code point in the original
// is its place on the tape plus by.
type shift struct{ at, by int }

// tape is a text as symbols, one part behind the other. Before, between and
// behind the parts stand symbols that nothing matches.
type tape struct {
	syms   []uint16
	n      int // symbols in use
	shifts []shift
}

const pad = 4

func (t *tape) reset() {
	t.n = 0
	t.shifts = t.shifts[:0]
}

// part makes room for a part of n bytes and returns where it begins.
func (t *tape) part(n int) (begin int) {
	begin = t.n + 1
	if need := begin + n + pad; need > len(t.syms) {
		grown := make([]uint16, need+need/4)
		copy(grown, t.syms[:t.n])
		t.syms = grown
	}
	t.syms[t.n] = symOther
	t.shifts = append(t.shifts, shift{begin, -begin})
	return begin
}

// end closes a part that ends before the symbol n.
func (t *tape) end(n int) {
	t.n = n
	clear(t.syms[n : n+pad])
}

// codePoint returns the code point of the original at which the symbol stands.
func (t *tape) codePoint(at int) int {
	lo, hi := 0, len(t.shifts)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if t.shifts[m].at <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return at + t.shifts[lo-1].by
}
