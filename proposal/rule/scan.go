package rule

// block is the number of places that are searched before the hits are handed
// over: the candidates of a block stay in the cache.
const block = 4096

// spot is one occurrence: the pattern, and the place on the tape at which it
// begins.
type spot struct {
	pattern uint32
	at      uint32
}

// bench is the working memory of the automaton for one goroutine.
type bench struct {
	at    [block]uint32
	base  [block]uint32
	spots []spot
}

// scan returns the occurrences that begin from lo up to hi, not counting hi,
// at most block places on. The result is valid until the next call. Shorter
// patterns come before longer ones, and those of one length as they stand in
// the text.
func (a *automaton) scan(w *bench, syms []uint16, lo, hi int) []spot {
	w.spots = w.spots[:0]
	if a.single != nil {
		for i, sym := range syms[lo:hi] {
			if p := a.single[sym]; p != 0 {
				w.spots = append(w.spots, spot{p - 1, uint32(lo + i)})
			}
		}
	}
	if !a.pairs {
		return w.spots
	}
	n := a.candidates(w, syms, lo, hi)
	n = a.pairLevel(w, syms, n)
	for depth := 2; n > 0; depth++ {
		n = a.nextLevel(w, syms[depth:], n)
	}
	return w.spots
}

// candidates collects the places whose first two symbols pass the filter.
func (a *automaton) candidates(w *bench, syms []uint16, lo, hi int) int {
	n := 0
	down := a.down & 31
	prev := uint32(syms[lo])
	for i, sym := range syms[lo+1 : hi+1] {
		h := (prev | uint32(sym)<<16) * hashMul >> down
		prev = uint32(sym)
		w.at[n&(block-1)] = uint32(lo + i)
		n += int(a.filter[h>>6&(1<<maxFilter/64-1)] >> (h & 63) & 1)
	}
	return n
}

// pairLevel looks the candidates up in the trie, writes the patterns of two
// symbols, and keeps the places at which longer ones may begin.
func (a *automaton) pairLevel(w *bench, syms []uint16, n int) int {
	out := len(w.spots)
	spots := w.room(n)
	kept := 0
	for _, at := range w.at[:n] {
		two := syms[at : at+2]
		base := a.root[two[0]]
		c := a.cells[base+uint32(two[1])]
		pattern, next := c.pattern, c.next
		if c.check != base {
			pattern, next = 0, 0
		}
		spots[out] = spot{pattern - 1, at}
		out += nonZero(pattern)
		w.at[kept&(block-1)], w.base[kept&(block-1)] = at, next
		kept += nonZero(next)
	}
	w.spots = spots[:out]
	return kept
}

// nextLevel is pairLevel one symbol further on; syms begins at that symbol.
func (a *automaton) nextLevel(w *bench, syms []uint16, n int) int {
	out := len(w.spots)
	spots := w.room(n)
	kept := 0
	for i, at := range w.at[:n] {
		base := w.base[i]
		c := a.cells[base+uint32(syms[at])]
		pattern, next := c.pattern, c.next
		if c.check != base {
			pattern, next = 0, 0
		}
		spots[out] = spot{pattern - 1, at}
		out += nonZero(pattern)
		w.at[kept&(block-1)], w.base[kept&(block-1)] = at, next
		kept += nonZero(next)
	}
	w.spots = spots[:out]
	return kept
}

// nonZero is 1 where x is not 0, without a branch.
func nonZero(x uint32) int { return int((uint64(x) + 0xffffffff) >> 32) }

// room returns the spots with space for n more behind those in use, and one.
func (w *bench) room(n int) []spot {
	if need := len(w.spots) + n + 1; need > cap(w.spots) {
		grown := make([]spot, len(w.spots), need+need/2)
		copy(grown, w.spots)
		w.spots = grown
	}
	return w.spots[:cap(w.spots)]
}
