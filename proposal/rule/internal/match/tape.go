package match

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
