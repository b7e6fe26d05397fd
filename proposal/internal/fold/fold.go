// Package fold brings together the ways in which one word is written, before
// texts are compared 「归一」: full and half width, capitals and small letters,
// traditional and variant characters, radicals for characters, spaces and light
// punctuation inside words. It never joins words over a mark that ends a clause.
//
// Text folds a whole text and tells where each character stood; Rune folds one
// character by all that stands in the tables. Narrow, Digit and Letters do the
// part that needs no table. Pairs and Marks give what Text goes by, for readers
// that build faster tables of it.
package fold

import (
	"iter"
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// lastCased bounds the alphabets whose letters make words with spaces between
// them: Latin, Greek, Cyrillic.
const lastCased = 0x52f

// Digit reads a digit in half or full width; -1 is none.
func Digit(r rune) int {
	if r = vocab.Narrow(r); r >= '0' && r <= '9' {
		return int(r - '0')
	}
	return -1
}

// Letters keeps the letters and digits of a short piece, lowered and in half
// width. Variants stay apart, which the features of saved models rest on.
func Letters(s string) string {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		if r = vocab.Narrow(r); unicode.IsLetter(r) || unicode.IsDigit(r) {
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
	}
	return string(out)
}

// pair is one folding of a character.
type pair struct{ from, to rune }

// foldings are all characters that fold to another, in ascending order.
var foldings = newFoldings()

func newFoldings() []pair {
	all := make([]pair, 0, 3000)
	simplified := make(map[rune]rune, len(variantPairs)/6)
	from := rune(-1)
	for _, r := range radicalPairs + variantPairs {
		if from < 0 {
			from = r
			continue
		}
		all = append(all, pair{from, r})
		simplified[from] = r
		from = -1
	}
	for i, r := range []rune(kangxiRadicals) {
		if s, ok := simplified[r]; ok {
			r = s
		}
		all = append(all, pair{0x2f00 + rune(i), r})
	}
	for r := rune(0xff01); r <= 0xff5e; r++ { // the full-width forms of ASCII
		all = append(all, pair{r, unicode.ToLower(vocab.Narrow(r))})
	}
	for r := rune(0); r <= lastCased; r++ {
		if l := unicode.ToLower(r); l != r && l <= lastCased {
			all = append(all, pair{r, l})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].from < all[j].from })
	return all
}

// Pairs returns every character that folds to another, ascending, with the
// other.
func Pairs() iter.Seq2[rune, rune] {
	return func(yield func(from, to rune) bool) {
		for _, f := range foldings {
			if !yield(f.from, f.to) {
				return
			}
		}
	}
}

// folds tells of the characters below 0x10000 which fold to another, a bit each:
// few do.
var folds = newFolds()

func newFolds() (set [1 << 16 / 64]uint64) {
	for _, f := range foldings {
		if f.from < 1<<16 {
			set[f.from>>6] |= 1 << (f.from & 63)
		}
	}
	return set
}

// Rune returns the character that r is compared as.
func Rune(r rune) rune {
	if uint32(r) < 1<<16 && folds[r>>6]>>(r&63)&1 == 0 {
		return r
	}
	i := sort.Search(len(foldings), func(i int) bool { return foldings[i].from >= r })
	if i < len(foldings) && foldings[i].from == r {
		return foldings[i].to
	}
	return r
}

// Wordy reports whether r is a letter or digit of the alphabets that put
// spaces between words.
func Wordy(r rune) bool {
	return r >= 0 && r <= lastCased && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// Gap is what a folded text holds in place of what no term can match: a byte
// that is no UTF-8, the end of a paragraph, the place between ” and “.
const Gap rune = -1

// Text returns the characters that s is compared as, and for each its code
// point in s. Two Latin words that a space or a light mark keeps apart have a
// space between them. It is the plain form of folding, for terms and for tests
// of faster readers.
func Text(s string) (runes []rune, at []int) {
	return Into(nil, nil, s)
}

// Append appends the characters that s is compared as, those of Text, to a list.
// It allocates nothing where the list has room.
func Append(list []rune, s string) []rune {
	n := len(list)
	runes, _ := text(list[n:], nil, s, false)
	return append(list, runes...)
}

// Into is Text in the room of two lists, of which it overwrites what is there.
func Into(runes []rune, at []int, s string) ([]rune, []int) {
	n := utf8.RuneCountInString(s)
	return text(slices.Grow(runes[:0], n), slices.Grow(at[:0], n), s, true)
}

// Same reports whether a text has nothing but Chinese characters that are compared
// as themselves, as most terms have, and how many.
func Same(s string) (n int, same bool) {
	for i := 0; i+3 <= len(s); i += 3 {
		r := rune(s[i]&0x0f)<<12 | rune(s[i+1]&0x3f)<<6 | rune(s[i+2]&0x3f)
		if s[i]&0xf0 != 0xe0 || s[i+1]&0xc0 != 0x80 || s[i+2]&0xc0 != 0x80 ||
			r < 0x3400 || r >= 0xa000 || folds[r>>6]>>(r&63)&1 != 0 {
			return 0, false
		}
	}
	return len(s) / 3, len(s)%3 == 0
}

// text is Text into what may have room; it tells the places where that is asked.
func text(runes []rune, at []int, s string, told bool) ([]rune, []int) {
	joint, breaks, closed := -1, 0, false
	n := -1
	for i, r := range s {
		n++
		kind := Plain
		if r == utf8.RuneError && broken(s[i:]) {
			r = Gap
		} else {
			r = Rune(r)
			kind = KindOf(r)
		}
		switch kind {
		case Empty:
			continue
		case Break:
			breaks++
			joint = n
			continue
		case Joint:
			joint = n
			continue
		case Close:
			closed = true
			joint = n
			continue
		case Open:
			if closed {
				breaks = 2
			}
			joint = n
			continue
		case Plain:
		}
		if joint >= 0 && len(runes) > 0 {
			fill := rune(0)
			if breaks > 1 {
				fill = Gap
			} else if Wordy(runes[len(runes)-1]) && Wordy(r) {
				fill = ' '
			}
			if fill != 0 {
				runes = append(runes, fill)
				if told {
					at = append(at, joint)
				}
			}
		}
		joint, breaks, closed = -1, 0, false
		runes = append(runes, r)
		if told {
			at = append(at, n)
		}
	}
	return runes, at
}

// broken reports whether a text begins with a byte that is no UTF-8.
func broken(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	return size == 1
}
