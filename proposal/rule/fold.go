package rule

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// Folding brings the ways in which one word is written together before terms
// are compared: full and half width, case, traditional and variant characters,
// spaces and light punctuation inside words. It never joins words over a
// punctuation mark that ends a clause.

// sort of character, as folding sees it.
type runeKind uint8

const (
	// plainRune stands for itself.
	plainRune runeKind = iota
	// jointRune is a space or a mark that may stand inside a word: it is
	// dropped, but keeps two Latin words apart.
	jointRune
	// closeRune and openRune are quotation marks and marks around titles.
	// They are like a jointRune, but between ” and “ words are not joined: a
	// list of quoted words has no comma (GB/T 15834—2011).
	closeRune
	openRune
	// breakRune ends a line: one is a jointRune, two in a row end a paragraph.
	breakRune
	// emptyRune is not seen by a reader and is dropped.
	emptyRune
)

// jointMarks are the marks that may stand inside a word: spaces, straight
// quotation marks, hyphens and middle dots.
const jointMarks = " \t\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000" +
	"\"'`´-\u2010\u2011\u2012\u2013\u2212\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u2e31"

const (
	openMarks  = "“‘„‚‟‛「『《〈〝«‹"
	closeMarks = "”’」』》〉〞〟»›"
)

const breakMarks = "\n\v\f\u0085\u2028\u2029"

const emptyMarks = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff" +
	"\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f"

// lastCased bounds the alphabets whose letters make words with spaces between
// them: Latin, Greek, Cyrillic.
const lastCased = 0x52f

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
	for r := rune(0xff01); r <= 0xff5e; r++ {
		all = append(all, pair{r, unicode.ToLower(r - 0xfee0)})
	}
	for r := rune(0); r <= lastCased; r++ {
		if l := unicode.ToLower(r); l != r && l <= lastCased {
			all = append(all, pair{r, l})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].from < all[j].from })
	return all
}

// foldRune returns the character that r is compared as.
func foldRune(r rune) rune {
	i := sort.Search(len(foldings), func(i int) bool { return foldings[i].from >= r })
	if i < len(foldings) && foldings[i].from == r {
		return foldings[i].to
	}
	return r
}

// kindOf returns what folding does with a folded character.
func kindOf(r rune) runeKind {
	switch {
	case r >= 0x3400 && r < 0xe000:
		return plainRune
	case contains(jointMarks, r):
		return jointRune
	case contains(openMarks, r):
		return openRune
	case contains(closeMarks, r):
		return closeRune
	case contains(breakMarks, r):
		return breakRune
	case contains(emptyMarks, r):
		return emptyRune
	}
	return plainRune
}

func contains(s string, r rune) bool {
	for _, x := range s {
		if x == r {
			return true
		}
	}
	return false
}

// wordy reports whether r is a letter or digit of the alphabets that put
// spaces between words.
func wordy(r rune) bool {
	return r >= 0 && r <= lastCased && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// gap is what a folded text holds in place of what no term can match: a byte
// that is no UTF-8, the end of a paragraph, the place between ” and “.
const gap rune = -1

// folded is the slow and plain form of folding, for terms and for tests: the
// characters that s is compared as, and for each its code point in s.
func folded(s string) (runes []rune, at []int) {
	joint, breaks, closed := -1, 0, false
	for i, n := 0, 0; i < len(s); n++ {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		kind := plainRune
		if r == utf8.RuneError && size == 1 {
			r = gap
		} else {
			r = foldRune(r)
			kind = kindOf(r)
		}
		switch kind {
		case emptyRune:
			continue
		case breakRune:
			breaks++
			joint = n
			continue
		case jointRune:
			joint = n
			continue
		case closeRune:
			closed = true
			joint = n
			continue
		case openRune:
			if closed {
				breaks = 2
			}
			joint = n
			continue
		case plainRune:
		}
		if joint >= 0 && len(runes) > 0 {
			if breaks > 1 {
				runes, at = append(runes, gap), append(at, joint)
			} else if wordy(runes[len(runes)-1]) && wordy(r) {
				runes, at = append(runes, ' '), append(at, joint)
			}
		}
		joint, breaks, closed = -1, 0, false
		runes, at = append(runes, r), append(at, n)
	}
	return runes, at
}
