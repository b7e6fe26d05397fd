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

func newTrie(patterns [][]uint16) *trie {
	order := ascending(patterns)
	t := &trie{
		first:   make([]int32, 0, 2*len(order)+2),
		syms:    make([]uint16, 0, 2*len(order)),
		pattern: make([]uint32, 0, 2*len(order)+1),
	}
	level, next := []span{{0, int32(len(order))}}, []span(nil)
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
// symbols.
func ascending(patterns [][]uint16) []int32 {
	type entry struct {
		key uint64 // the first four symbols, which nearly always tell
		id  int32
	}
	all := make([]entry, 0, len(patterns))
	for id, p := range patterns {
		if len(p) < 2 {
			continue
		}
		key := uint64(0)
		for i := range 4 {
			key <<= 16
			if i < len(p) {
				key |= uint64(p[i])
			}
		}
		all = append(all, entry{key, int32(id)})
	}
	slices.SortFunc(all, func(a, b entry) int {
		if a.key != b.key {
			return cmp.Compare(a.key, b.key)
		}
		return slices.Compare(patterns[a.id], patterns[b.id])
	})
	order := make([]int32, len(all))
	for i, e := range all {
		order[i] = e.id
	}
	return order
}
