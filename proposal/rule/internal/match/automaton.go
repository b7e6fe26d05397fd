package match

import "math/bits"

// automaton finds all occurrences of many patterns in a tape at once. Pairs of
// neighbouring symbols are looked up in a small filter; the few places that
// pass walk a double-array trie level by level. All loops are free of
// data-dependent branches, for mispredicted branches are what costs time here. It is immutable
// once built.
type automaton struct {
	filter [1 << maxFilter]uint8 // 1 where a pattern may begin, 0 elsewhere
	mask   uint16                // the filter's entries in use, less one
	root   []uint32              // by first symbol: base of its node, 0 where there is none
	cells  []cell
	single []uint32 // by symbol: pattern + 1 of one symbol; nil where there is none
	length []int32  // by pattern: symbols
}

// cell is one edge of the trie. It stands at base of the parent + symbol, and
// belongs to the parent only where check is the parent's base.
type cell struct {
	check   uint32
	next    uint32 // base of the node that the edge leads to, 0 for a leaf
	pattern uint32 // pattern that ends here + 1, 0 for none
}

const (
	maxFilter = 16
	minFilter = 10
	noCheck   = ^uint32(0)
	hashMul   = 0x9e3779b1
)

// hash is the entry of the filter for two neighbouring symbols.
func (a *automaton) hash(x, y uint16) uint16 {
	return uint16((uint32(x)|uint32(y)<<16)*hashMul>>16) & a.mask
}

// newAutomaton compiles patterns, which are distinct and not empty; symbols
// is the number of symbols of the alphabet.
func newAutomaton(patterns [][]uint16, symbols int) *automaton {
	a := &automaton{root: make([]uint32, symbols), length: make([]int32, len(patterns))}
	for id, p := range patterns {
		a.length[id] = int32(len(p))
		if len(p) != 1 {
			continue
		}
		if a.single == nil {
			a.single = make([]uint32, symbols)
		}
		a.single[p[0]] = uint32(id) + 1
	}
	t := newTrie(patterns, symbols)
	a.fillFilter(t)
	base, top := t.pack()
	a.cells = make([]cell, int(top)+symbols+1)
	for i := range a.cells {
		a.cells[i].check = noCheck
	}
	lo, hi := t.edges(0)
	for e := lo; e < hi; e++ {
		a.root[t.syms[e]] = base[e+1]
	}
	for n := 1; n < len(base); n++ {
		lo, hi := t.edges(n)
		for e := lo; e < hi; e++ {
			a.cells[base[n]+uint32(t.syms[e])] = cell{check: base[n], next: base[e+1], pattern: t.pattern[e+1]}
		}
	}
	return a
}

func (a *automaton) fillFilter(t *trie) {
	pairs := 0
	lo, hi := t.edges(0)
	for e := lo; e < hi; e++ {
		from, to := t.edges(e + 1)
		pairs += to - from
	}
	size := min(max(bits.Len(uint(pairs)*32), minFilter), maxFilter)
	a.mask = uint16(1<<size - 1)
	for e := lo; e < hi; e++ {
		from, to := t.edges(e + 1)
		for f := from; f < to; f++ {
			a.filter[a.hash(t.syms[e], t.syms[f])] = 1
		}
	}
}
