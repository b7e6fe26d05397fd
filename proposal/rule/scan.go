package rule

// block is the number of candidates that are looked up together: they stay in
// the first cache.
const block = 4096

// spot is one occurrence: the pattern, and the place on the tape at which it
// begins.
type spot struct {
	pattern uint32
	at      uint32
}

// bench is the working memory of a machine for one goroutine.
type bench struct {
	at    [block]uint32 // candidates: places at which a pattern may begin
	n     int           // of them in use
	more  []uint32      // candidates that came before those in at
	taken int           // of them looked up
	from  int           // the tape is searched up to here
	base  [block]uint32
	spots []spot
}

func (w *bench) reset() {
	w.n, w.taken, w.from = 0, 0, 1
	w.more = w.more[:0]
}

// add notes a candidate if bit is 1, and nothing if it is 0.
func (w *bench) add(at uint32, bit uint64) {
	if w.n == block {
		w.store()
	}
	w.at[w.n] = at
	w.n += int(bit)
}

// store makes room in at.
func (w *bench) store() {
	w.more = append(w.more, w.at[:w.n]...)
	w.n = 0
}

// scan returns the occurrences that begin in the next stretch of the tape, from
// the place from up to the place to, and false behind the last stretch. Those
// of one pattern come in the order of the text; the result is valid until the
// next call.
func (a *automaton) scan(t *tape, w *bench) (spots []spot, from, to int, ok bool) {
	from, to = w.from, t.n
	if from >= to {
		return nil, from, to, false
	}
	if len(w.more) > 0 {
		if w.taken == 0 {
			w.store()
		}
		w.n = copy(w.at[:], w.more[w.taken:])
		w.taken += w.n
		if w.taken < len(w.more) {
			to = int(w.more[w.taken])
		}
	}
	w.from = to
	w.spots = w.spots[:0]
	if a.single != nil {
		for i, sym := range t.syms[from:to] {
			if p := a.single[sym]; p != 0 {
				w.spots = append(w.spots, spot{p - 1, uint32(from + i)})
			}
		}
	}
	a.levels(w, t.syms)
	return w.spots, from, to, true
}

// levels follows the candidates through the trie, level by level.
func (a *automaton) levels(w *bench, syms []uint16) {
	n := w.n
	for i, at := range w.at[:n] {
		w.base[i] = a.root[syms[at]]
	}
	for depth := 1; n > 0; depth++ {
		n = a.level(w, syms[depth:], n)
	}
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
