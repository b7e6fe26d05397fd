package match

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// sweep finds the places of a text at which a term may begin, from its bytes
// and without folding. Where two characters of three bytes stand side by side,
// their six bytes are looked up in a small filter, and no symbol is read. It
// is immutable once built.
type sweep struct {
	filter [1 << maxFilter]uint8 // 1 where a term may begin with two characters of three bytes, 0 elsewhere
	shift  uint8
	begins []uint8 // by symbol: 1 where a term begins with it in another way
}

const (
	sweepMul  = 0x9e3779b97f4a7c15
	sweepStep = 1<<32 | 3 // one character of three bytes further, in a place
	// mostPairs is how many pairs are swept for. Of more, so many places pass
	// that reading each symbol once, on a tape, is quicker.
	mostPairs = 2000
)

// Two characters of three bytes and the first byte of a third, in eight bytes
// read at once.
const (
	threeMask = 0x00f0c0c0f0c0c0f0
	threeForm = 0x00e08080e08080e0
)

// newSweep returns the sweep for terms. It is nil where one of them is a
// single character, for then no two can be looked up, and of too many pairs.
func newSweep(terms [][]rune, letters *alphabet) *sweep {
	p := &sweep{begins: make([]uint8, letters.count)}
	keys := make(map[uint64]bool, len(terms))
	for _, t := range terms {
		if len(t) < 2 {
			return nil
		}
		if utf8.RuneLen(t[0]) == 3 && utf8.RuneLen(t[1]) == 3 {
			keys[sixBytes(string(t[:2]))] = true
		} else {
			p.begins[letters.of(t[0])] = 1
		}
	}
	if len(keys) > mostPairs {
		return nil
	}
	p.shift = uint8(64 - min(max(bits.Len(uint(len(keys))*32), minFilter), maxFilter))
	for k := range keys {
		p.filter[p.hash(k)] = 1
	}
	return p
}

// hash is the entry of the filter for six bytes, the first lowest; two more
// above them do not count.
func (p *sweep) hash(v uint64) uint16 { return uint16(v << 16 * sweepMul >> (p.shift & 63)) }

// sixBytes reads six bytes, the first lowest.
func sixBytes(s string) uint64 {
	b := s[:6]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 | uint64(b[4])<<32 | uint64(b[5])<<40
}

// fits reports whether a text can be swept: characters of three bytes are
// counted by the form of their bytes, which is enough where none begins with
// one of the two bytes that begin sequences of this form that are no UTF-8.
func (p *sweep) fits(text string) bool {
	return p != nil && strings.IndexByte(text, 0xe0) < 0 && strings.IndexByte(text, 0xed) < 0
}

// maxSweep is how many bytes are searched before the occurrences are handed
// over. Two places at most lie beyond, and each takes a byte or more, so that
// there are fewer candidates than a block has room for.
const maxSweep = Block - 8

// drift is the working memory of a sweep.
type drift struct {
	at   [Block]uint64 // candidates: bytes before the place, and code points in the upper half
	next [Block]uint32 // bytes before the next symbol
	base [Block]uint32 // node in the trie
}

// candidatesSafe collects the candidates from the place at on until the byte
// hi, at most maxSweep on, is passed, in a text that fits. It returns how many
// there are, and the place reached.
func (p *sweep) candidatesSafe(w *drift, a *alphabet, text string, at uint64, hi int) (int, uint64) {
	n, shift := 0, p.shift&63
	for int(uint32(at)) < hi {
		i := int(uint32(at))
		if i+11 <= len(text) {
			b := text[i : i+11]
			v := load8(b, 0)
			if v&threeMask == threeForm {
				w.at[n&(Block-1)] = at
				n += int(p.filter[uint16(v<<16*sweepMul>>shift)])
				v = load8(b, 3)
				w.at[n&(Block-1)] = at + sweepStep
				n += int(p.filter[uint16(v<<16*sweepMul>>shift)])
				at += 2 * sweepStep
				continue
			}
			if yes, size := p.mixed(a, v); size != 0 {
				w.at[n&(Block-1)] = at
				n += yes
				at += 1<<32 + uint64(size)
				continue
			}
		}
		w.at[n&(Block-1)] = at
		yes, size := p.slow(a, text[i:])
		n += yes
		at += 1<<32 | uint64(size)
	}
	return n, at
}

// mixed is slow for eight bytes that begin with a character of one or three
// bytes, without a branch; of another its size is 0.
func (p *sweep) mixed(a *alphabet, v uint64) (yes, size int) {
	three := 1 - nonZero(uint32(v&oneMask^oneForm))
	if int(v>>7&1) != three {
		return 0, 0
	}
	pick := uint16(-three)
	sym := a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]&pick | a.low[v&(utf8.RuneSelf-1)]&^pick
	pair := -(three &^ nonZero(uint32(v>>24&0xf0^0xe0)))
	return int(p.filter[p.hash(v)])&pair | int(p.begins[sym])&^pair, 1 + 2*three
}

// slow reports as 0 or 1 whether a term may begin with the text, and returns
// the bytes of the first character.
func (p *sweep) slow(a *alphabet, s string) (yes, size int) {
	sym, size := a.next(s)
	if size == 3 && len(s) >= 6 && s[3]&0xf0 == 0xe0 {
		return int(p.filter[p.hash(sixBytes(s))]), 3
	}
	return int(p.begins[sym]), size
}

// symbolAt returns the symbol of the character at i, and its bytes; behind the
// end stands one that nothing matches.
func (a *alphabet) symbolAt(s string, i int) (uint16, int) {
	if i >= len(s) {
		return symOther, 0
	}
	return a.next(s[i:])
}

// sweep returns the occurrences that begin from the place at on until the byte
// hi, at most maxSweep on, is passed, and the place reached. Those of one
// pattern come in the order of the text; their places are code points. The
// result is valid until the next call.
func (m *Plain) sweep(w *drift, b *bench, text string, at uint64, hi int) ([]Spot, uint64) {
	n, reached := m.pairs.candidates(w, m.letters, text, at, hi)
	b.spots = b.spots[:0]
	n = m.first(w, b, text, n)
	for n > 0 {
		n = m.level(w, b, text, n)
	}
	return b.spots, reached
}

// first looks up the first two symbols of n places; all else is as in level.
func (m *Plain) first(w *drift, b *bench, text string, n int) int {
	out, kept := len(b.spots), 0
	spots := b.room(n)
	a, root, cells := m.letters, m.terms.root, m.terms.cells
	for _, at := range w.at[:n] {
		from := int(uint32(at))
		var v uint64
		if from+8 <= len(text) {
			v = load8(text, from)
		}
		var x, y uint16
		to := from + 6
		if v&twoMask == twoForm {
			x = a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
			v >>= 24
			y = a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
		} else {
			var one, two int
			x, one = a.symbolAt(text, from)
			y, two = a.symbolAt(text, from+one)
			to = from + one + two
		}
		base := root[x]
		c := &cells[base+uint32(y)]
		pattern, next := c.pattern, c.next
		if c.check != base {
			pattern, next = 0, 0
		}
		spots[out] = Spot{pattern - 1, uint32(at >> 32)}
		out += nonZero(pattern)
		w.at[kept&(Block-1)], w.base[kept&(Block-1)], w.next[kept&(Block-1)] = at, next, uint32(to)
		kept += nonZero(next)
	}
	b.spots = spots[:out]
	return kept
}

// level looks up the next symbol of n places, writes the patterns that end
// with it, and keeps the places at which a longer one may stand. It returns
// how many are kept.
func (m *Plain) level(w *drift, b *bench, text string, n int) int {
	out, kept := len(b.spots), 0
	spots := b.room(n)
	a, cells := m.letters, m.terms.cells
	for i, at := range w.at[:n] {
		base, from := w.base[i], int(w.next[i])
		var v uint64
		if from+8 <= len(text) {
			v = load8(text, from)
		}
		var x uint16
		size := 3
		if v&oneMask == oneForm {
			x = a.high[uint16(v<<12|v>>2&0xfc0|v>>16&0x3f)]
		} else {
			x, size = a.symbolAt(text, from)
		}
		c := &cells[base+uint32(x)]
		pattern, next := c.pattern, c.next
		if c.check != base {
			pattern, next = 0, 0
		}
		spots[out] = Spot{pattern - 1, uint32(at >> 32)}
		out += nonZero(pattern)
		w.at[kept&(Block-1)], w.base[kept&(Block-1)], w.next[kept&(Block-1)] = at, next, uint32(from+size)
		kept += nonZero(next)
	}
	b.spots = spots[:out]
	return kept
}
