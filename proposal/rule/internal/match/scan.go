package match

// Block is the most places that are searched before the occurrences are handed
// over: its candidates stay in the first cache.
const Block = 4096

// Spot is one occurrence of a pattern.
type Spot struct {
	Pattern uint32 // its place among the terms
	At      uint32 // the place at which it begins
}

// bench is the working memory of an automaton for one goroutine.
type bench struct {
	at    [Block]uint32 // candidates: places at which a pattern may begin
	base  [Block]uint32 // and their nodes in the trie
	spots []Spot
}

// scan returns the occurrences that begin on the tape from lo up to hi, at
// most a Block on and not counting hi. Those of one pattern come in the order
// of the text. The result is valid until the next call.
func (a *automaton) scan(w *bench, syms []uint16, lo, hi int) []Spot {
	w.spots = w.spots[:0]
	if a.single != nil {
		for i, sym := range syms[lo:hi] {
			if p := a.single[sym]; p != 0 {
				w.spots = append(w.spots, Spot{p - 1, uint32(lo + i)})
			}
		}
	}
	n := a.candidates(w, syms[lo:hi+1], uint32(lo))
	for i, at := range w.at[:n] {
		w.base[i] = a.root[syms[at]]
	}
	for depth := 1; n > 0; depth++ {
		n = a.level(w, syms[depth:], n)
	}
	return w.spots
}

// candidatesSafe collects the places whose symbol and the next pass the filter;
// the first of syms stands at the place at. Four places are taken in one turn.
func (a *automaton) candidatesSafe(w *bench, syms []uint16, at uint32) int {
	n, mask := 0, a.mask
	p := uint32(syms[0])
	for syms = syms[1:]; len(syms) >= 4; syms = syms[4:] {
		q, r, s, t := uint32(syms[0]), uint32(syms[1]), uint32(syms[2]), uint32(syms[3])
		w.at[n&(Block-1)] = at
		n += int(a.filter[uint16((p|q<<16)*hashMul>>16)&mask])
		w.at[n&(Block-1)] = at + 1
		n += int(a.filter[uint16((q|r<<16)*hashMul>>16)&mask])
		w.at[n&(Block-1)] = at + 2
		n += int(a.filter[uint16((r|s<<16)*hashMul>>16)&mask])
		w.at[n&(Block-1)] = at + 3
		n += int(a.filter[uint16((s|t<<16)*hashMul>>16)&mask])
		p = t
		at += 4
	}
	for i, sym := range syms {
		w.at[n&(Block-1)] = at + uint32(i)
		n += int(a.filter[uint16((p|uint32(sym)<<16)*hashMul>>16)&mask])
		p = uint32(sym)
	}
	return n
}

// level looks up the next symbol of n places, writes the patterns that end
// with it, and keeps the places at which a longer one may stand. It returns
// how many are kept.
func (a *automaton) level(w *bench, syms []uint16, n int) int {
	out := len(w.spots)
	spots := w.room(n)
	kept := 0
	for i, at := range w.at[:n] {
		base := w.base[i]
		c := &a.cells[base+uint32(syms[at])]
		pattern, next := c.pattern, c.next
		if c.check != base {
			pattern, next = 0, 0
		}
		spots[out] = Spot{pattern - 1, at}
		out += nonZero(pattern)
		w.at[kept&(Block-1)], w.base[kept&(Block-1)] = at, next
		kept += nonZero(next)
	}
	w.spots = spots[:out]
	return kept
}

// nonZero is 1 where x is not 0, without a branch.
func nonZero(x uint32) int { return int((uint64(x) + 0xffffffff) >> 32) }

// room returns the spots with space for n more behind those in use, and one.
func (w *bench) room(n int) []Spot {
	if need := len(w.spots) + n + 1; need > cap(w.spots) {
		grown := make([]Spot, len(w.spots), need+need/2)
		copy(grown, w.spots)
		w.spots = grown
	}
	return w.spots[:cap(w.spots)]
}
