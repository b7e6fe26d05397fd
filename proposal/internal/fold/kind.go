package fold

import (
	"iter"
	"strings"
)

// Kind is what folding does with a folded character. The zero value stands for
// itself.
type Kind uint8

const (
	// Plain stands for itself.
	Plain Kind = iota
	// Joint is a space or a mark that may stand inside a word: it is dropped,
	// but keeps two Latin words apart.
	Joint
	// Close and Open are quotation marks and marks around titles. They are like
	// Joint, but between ” and “ words are not joined: a list of quoted words
	// has no comma (GB/T 15834—2011).
	Close
	Open
	// Break ends a line: one is like Joint, two in a row end a paragraph.
	Break
	// Empty is not seen by a reader and is dropped.
	Empty
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

// marks lists the marks of each kind.
var marks = [...]struct {
	kind Kind
	list string
}{{Joint, jointMarks}, {Open, openMarks}, {Close, closeMarks}, {Break, breakMarks}, {Empty, emptyMarks}}

// Marks returns every character that does not stand for itself, with its kind.
func Marks() iter.Seq2[rune, Kind] {
	return func(yield func(r rune, kind Kind) bool) {
		for _, m := range marks {
			for _, r := range m.list {
				if !yield(r, m.kind) {
					return
				}
			}
		}
	}
}

// KindOf returns what folding does with a folded character.
func KindOf(r rune) Kind {
	if r >= 0x3400 && r < 0xe000 || r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
		return Plain
	}
	for _, m := range marks {
		if strings.ContainsRune(m.list, r) {
			return m.kind
		}
	}
	return Plain
}
