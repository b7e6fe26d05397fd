package classify

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
	"github.com/seed-3129f372/tian/proposal/internal/heading"
)

// What the trained weights see of a title are its pieces: one to four
// characters in a row, with the beginning and the end of the title as
// characters of their own. A piece never reaches over a mark.

const (
	longestPiece  = 4
	beginningMark = '\ue000'
	endMark       = '\ue001'
	figureMark    = '0' // stands for a whole number, whatever it says
	// besideMatter tells a piece of a place or a purpose from the same piece of
	// the matter.
	besideMatter = 0x9e3779b97f4a7c15
)

// piece is a piece of a text: its characters packed into a word, the last
// lowest, and where it stands, in code points of the text.
type piece struct {
	key uint64
	at  [2]int32
}

// openings and endings are the words around a title that are no pieces of it.
var (
	openings = []string{"关于", "对于", "建议"}
	endings  = []string{"的几点建议", "几点建议", "的建议案", "的意见和建议", "的建议", "的提案", "的议案", "建议", "提案", "议案", "的问题", "问题"}
)

// within returns the bounds of a title without the words around it, in bytes.
func within(title string) (from, to int) {
	to = len(strings.TrimRightFunc(title, unicode.IsSpace))
	from = to - len(strings.TrimLeftFunc(title[:to], unicode.IsSpace))
	for range 2 {
		for _, w := range endings {
			if strings.HasSuffix(title[from:to], w) {
				to -= len(w)
				break
			}
		}
	}
	for _, w := range openings {
		if strings.HasPrefix(title[from:to], w) {
			from += len(w)
			break
		}
	}
	return from, to
}

// pieces yields the pieces of a title whose characters are of those kinds, in
// the order in which they end, as often as they stand there.
func pieces(title string, kinds []heading.Kind) iter.Seq[piece] {
	return func(yield func(piece) bool) {
		from, to := within(title)
		at := int32(utf8.RuneCountInString(title[:from]))
		w := window{kinds: kinds}
		if !w.add(beginningMark, at, at, yield) {
			return
		}
		figure := false
		for i := from; i < to; at++ {
			r, size := utf8.DecodeRuneInString(title[i:])
			i += size
			r = fold.Rune(r)
			switch {
			case unicode.IsDigit(r):
				if !figure && !w.add(figureMark, at, at+1, yield) {
					return
				}
				figure = true
				continue
			case unicode.IsLetter(r):
				if !w.add(unicode.ToLower(r), at, at+1, yield) {
					return
				}
			case !unicode.IsSpace(r):
				w.n = 0
			}
			figure = false
		}
		w.add(endMark, at, at, yield)
	}
}

// window holds the last characters of a title.
type window struct {
	kinds  []heading.Kind
	n      int
	runes  [longestPiece]rune
	starts [longestPiece]int32
}

// add takes a character and yields the pieces that end with it.
func (w *window) add(r rune, begin, end int32, yield func(piece) bool) bool {
	if r >= 1<<16 {
		r = unicode.ReplacementChar // nothing is known of rarer characters
	}
	if w.n == longestPiece {
		copy(w.runes[:], w.runes[1:])
		copy(w.starts[:], w.starts[1:])
		w.n--
	}
	w.runes[w.n], w.starts[w.n] = r, begin
	w.n++
	key := uint64(0)
	for i := w.n - 1; i >= 0; i-- {
		key |= uint64(w.runes[i]) << (16 * (w.n - 1 - i))
		p := piece{key, [2]int32{w.starts[i], end}}
		if w.kinds != nil && p.at[0] < p.at[1] && aside(w.kinds[p.at[0]:p.at[1]]) {
			p.key ^= besideMatter
		}
		if !yield(p) {
			return false
		}
	}
	return true
}

// aside reports whether all of a run of characters is a place or all of it a
// purpose.
func aside(kinds []heading.Kind) bool {
	if kinds[0] != heading.Place && kinds[0] != heading.Purpose {
		return false
	}
	for _, k := range kinds {
		if k != kinds[0] {
			return false
		}
	}
	return true
}
