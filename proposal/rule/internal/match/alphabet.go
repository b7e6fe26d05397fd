package match

import (
	"cmp"
	"errors"
	"slices"

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
	runes := newTally(terms)
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
	for i, u := range runes {
		sym := symFirst + uint16(i)
		a.set(u.r, sym)
		if u.wordy {
			a.words = sym + 1
		}
	}
	a.space = a.of(' ')
	if folded {
		a.fold()
	}
	return a, nil
}

// tallied is a character of the terms, and how often it stands there.
type tallied struct {
	r     rune
	n     int32
	wordy bool
}

// newTally returns the characters of the terms, those that make words first and
// then the frequent ones: they get small symbols, which packs the automaton.
func newTally(terms [][]rune) []tallied {
	count := make([]int32, 1<<16)
	more := map[rune]int32{} // of the others
	for _, t := range terms {
		for _, r := range t {
			if uint32(r) < 1<<16 {
				count[r]++
			} else {
				more[r]++
			}
		}
	}
	all := make([]tallied, 0, 4096)
	for r, n := range count {
		if n > 0 {
			all = append(all, tallied{rune(r), n, fold.Wordy(rune(r))})
		}
	}
	for r, n := range more {
		all = append(all, tallied{r, n, false})
	}
	slices.SortFunc(all, func(a, b tallied) int {
		switch {
		case a.wordy != b.wordy:
			if a.wordy {
				return -1
			}
			return 1
		case a.n != b.n:
			return cmp.Compare(b.n, a.n)
		}
		return cmp.Compare(a.r, b.r)
	})
	return all
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

// spell appends the symbols of a term that newAlphabet was given.
func (a *alphabet) spell(syms []uint16, term []rune) []uint16 {
	for _, r := range term {
		sym := a.of(r)
		if r == ' ' {
			sym = a.space // of itself folded away
		}
		syms = append(syms, sym)
	}
	return syms
}

func (a *alphabet) wordy(sym uint16) bool { return sym != symOther && sym < a.words }
