package match

import (
	"cmp"
	"slices"
)

// trie is the tree of the patterns of two symbols or more, level by level: the
// edges of a node stand together in ascending order, and edge e leads to node
// e+1. Node 0 is the root.
type trie struct {
	first   []int32  // by node: its first edge; and the end of the last one's
	syms    []uint16 // by edge
	pattern []uint32 // by node: pattern that ends there + 1, 0 for none
}

// edges returns the edges of a node, half-open.
func (t *trie) edges(node int) (lo, hi int) { return int(t.first[node]), int(t.first[node+1]) }

// span is a node while the trie is built: the patterns, in ascending order, that
// go through it.
type span struct{ lo, hi int32 }

// newTrie returns the trie of distinct patterns in an alphabet of so many symbols.
func newTrie(patterns [][]uint16, symbols int) *trie {
	order := ascending(patterns, symbols)
	t := &trie{
		first:   make([]int32, 0, 2*len(order)+2),
		syms:    make([]uint16, 0, 2*len(order)),
		pattern: make([]uint32, 0, 2*len(order)+1),
	}
	level, next := make([]span, 1, len(order)+1), make([]span, 0, len(order)+1)
	level[0].hi = int32(len(order))
	for depth := 0; len(level) > 0; depth++ {
		next = next[:0]
		for _, s := range level {
			t.first = append(t.first, int32(len(t.syms)))
			ends := uint32(0)
			if s.lo < s.hi && len(patterns[order[s.lo]]) == depth {
				ends = uint32(order[s.lo]) + 1
				s.lo++
			}
			t.pattern = append(t.pattern, ends)
			for s.lo < s.hi {
				sym, from := patterns[order[s.lo]][depth], s.lo
				for s.lo < s.hi && patterns[order[s.lo]][depth] == sym {
					s.lo++
				}
				t.syms = append(t.syms, sym)
				next = append(next, span{from, s.lo})
			}
		}
		level, next = next, level
	}
	t.first = append(t.first, int32(len(t.syms)))
	return t
}

// ascending returns the patterns of two symbols or more in the order of their
// symbols: those of each first symbol are put together, and then sorted.
func ascending(patterns [][]uint16, symbols int) []int32 {
	type entry struct {
		key uint64 // the second to fifth symbol, which nearly always tell
		id  int32
	}
	at := make([]int32, symbols+1) // by first symbol, of its patterns: where the next one goes
	for _, p := range patterns {
		if len(p) > 1 {
			at[p[0]+1]++
		}
	}
	for s := range symbols {
		at[s+1] += at[s]
	}
	all := make([]entry, at[symbols])
	for id, p := range patterns {
		if len(p) < 2 {
			continue
		}
		e := entry{id: int32(id)}
		for i := 1; i < 5; i++ {
			e.key <<= 16
			if i < len(p) {
				e.key |= uint64(p[i])
			}
		}
		all[at[p[0]]] = e
		at[p[0]]++
	}
	begin := int32(0)
	for _, end := range at[:symbols] {
		slices.SortFunc(all[begin:end], func(a, b entry) int {
			if a.key != b.key {
				return cmp.Compare(a.key, b.key)
			}
			return slices.Compare(patterns[a.id], patterns[b.id])
		})
		begin = end
	}
	order := make([]int32, len(all))
	for i, e := range all {
		order[i] = e.id
	}
	return order
}
