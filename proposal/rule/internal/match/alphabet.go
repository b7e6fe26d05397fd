package match

import (
	"errors"
	"sort"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
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
	symClose        = odd | uint16(fold.Close)
	symOpen         = odd | uint16(fold.Open)
	symBreak        = odd | uint16(fold.Break)
	symEmpty        = odd | uint16(fold.Empty)
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

// ErrTooManyCharacters is the error of terms that hold more characters than
// there are symbols.
var ErrTooManyCharacters = errors.New("rule: the terms hold more than 32,000 different characters")

// newAlphabet returns the alphabet of the terms, each a list of characters.
func newAlphabet(terms [][]rune, folded bool) (*alphabet, error) {
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
		if fold.Wordy(a) != fold.Wordy(b) {
			return fold.Wordy(a)
		}
		if uses[a] != uses[b] {
			return uses[a] > uses[b]
		}
		return a < b
	})
	if len(runes) > int(symLast-symFirst) {
		return nil, ErrTooManyCharacters
	}
	a := &alphabet{astral: map[rune]uint16{}, words: symFirst, count: int(symFirst) + len(runes)}
	for r := rune(0); r < lowRunes; r++ {
		a.high[r] = odd
		if fold.Wordy(r) {
			a.low[r] = symWord
		}
	}
	for r := 0xd800; r < 0xe000; r++ {
		a.high[r] = odd
	}
	for i, r := range runes {
		sym := symFirst + uint16(i)
		a.set(r, sym)
		if fold.Wordy(r) {
			a.words = sym + 1
		}
	}
	a.space = a.of(' ')
	if folded {
		a.fold()
	}
	return a, nil
}

// fold gives every character that folds to another the other's symbol, and
// marks those that are dropped.
func (a *alphabet) fold() {
	for from, to := range fold.Pairs() {
		a.set(from, a.of(to))
	}
	for r, k := range fold.Marks() {
		a.set(r, odd|uint16(k))
	}
	for from, to := range fold.Pairs() {
		if k := fold.KindOf(to); k != fold.Plain {
			a.set(from, odd|uint16(k))
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
