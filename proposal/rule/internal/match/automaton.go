package match

import (
	"math/bits"
	"sort"
)

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

// edge is a child of a node while the trie is built.
type edge struct {
	sym  uint16
	node int32
}

type trieNode struct {
	edges   []edge
	pattern uint32
}

// newAutomaton compiles patterns, which are distinct and not empty; symbols
// is the number of symbols of the alphabet.
func newAutomaton(patterns [][]uint16, symbols int) *automaton {
	a := &automaton{root: make([]uint32, symbols), length: make([]int32, len(patterns))}
	nodes := []trieNode{{}}
	for id, p := range patterns {
		a.length[id] = int32(len(p))
		if len(p) == 1 {
			if a.single == nil {
				a.single = make([]uint32, symbols)
			}
			a.single[p[0]] = uint32(id) + 1
			continue
		}
		at := int32(0)
		for _, sym := range p {
			nodes, at = step(nodes, at, sym)
		}
		nodes[at].pattern = uint32(id) + 1
	}
	a.fillFilter(nodes)
	base := a.pack(nodes, symbols)
	for _, e := range nodes[0].edges {
		a.root[e.sym] = base[e.node]
	}
	return a
}

// step returns the child of a node by a symbol, made where it is missing.
func step(nodes []trieNode, at int32, sym uint16) ([]trieNode, int32) {
	edges := nodes[at].edges
	i := sort.Search(len(edges), func(i int) bool { return edges[i].sym >= sym })
	if i < len(edges) && edges[i].sym == sym {
		return nodes, edges[i].node
	}
	child := int32(len(nodes))
	edges = append(edges, edge{})
	copy(edges[i+1:], edges[i:])
	edges[i] = edge{sym, child}
	nodes[at].edges = edges
	return append(nodes, trieNode{}), child
}

func (a *automaton) fillFilter(nodes []trieNode) {
	pairs := 0
	for _, e := range nodes[0].edges {
		pairs += len(nodes[e.node].edges)
	}
	size := min(max(bits.Len(uint(pairs)*32), minFilter), maxFilter)
	a.mask = uint16(1<<size - 1)
	for _, first := range nodes[0].edges {
		for _, second := range nodes[first.node].edges {
			a.filter[a.hash(first.sym, second.sym)] = 1
		}
	}
}

// pack lays the edges of all nodes but the root into one array and returns the
// base of each node. Nodes with many edges come first: they are hard to place.
func (a *automaton) pack(nodes []trieNode, symbols int) []uint32 {
	order := make([]int, 0, len(nodes))
	for i := 1; i < len(nodes); i++ {
		if len(nodes[i].edges) > 0 {
			order = append(order, i)
		}
	}
	sort.SliceStable(order, func(i, j int) bool {
		return len(nodes[order[i]].edges) > len(nodes[order[j]].edges)
	})
	p := packer{taken: map[uint32]bool{}}
	base := make([]uint32, len(nodes))
	for _, n := range order {
		base[n] = p.place(nodes[n].edges)
	}
	a.cells = make([]cell, int(p.top)+symbols+1)
	for i := range a.cells {
		a.cells[i].check = noCheck
	}
	for _, n := range order {
		for _, e := range nodes[n].edges {
			a.cells[base[n]+uint32(e.sym)] = cell{check: base[n], next: base[e.node], pattern: nodes[e.node].pattern}
		}
	}
	return base
}

// packer finds room for nodes in the array of cells.
type packer struct {
	used  []bool          // cells in use
	taken map[uint32]bool // bases in use: a base names its node, so it is used once
	first int             // no free cell that is worth trying lies before
	top   uint32          // highest base
}

// packTries bounds how many free cells are tried, packSteps how many cells are
// looked at, so that building takes time linear in the terms.
const (
	packTries = 512
	packSteps = 2048
)

func (p *packer) place(edges []edge) uint32 {
	lowest := int(edges[0].sym)
	tries, steps := 0, 0
	for at := max(p.first, lowest+1); ; at++ {
		if steps++; steps > packSteps && at < len(p.used) {
			p.first = max(p.first, at)
		}
		if at < len(p.used) && p.used[at] {
			continue
		}
		base := uint32(at - lowest)
		if tries++; tries > packTries && at < len(p.used) {
			p.first = max(p.first, at) // crowded so far: begin here from now on
		}
		if !p.taken[base] && p.free(base, edges) {
			p.take(base, edges)
			return base
		}
	}
}

func (p *packer) free(base uint32, edges []edge) bool {
	for _, e := range edges {
		if at := int(base) + int(e.sym); at < len(p.used) && p.used[at] {
			return false
		}
	}
	return true
}

func (p *packer) take(base uint32, edges []edge) {
	p.taken[base] = true
	p.top = max(p.top, base)
	for _, e := range edges {
		at := int(base) + int(e.sym)
		for at >= len(p.used) {
			p.used = append(p.used, false)
		}
		p.used[at] = true
	}
	for p.first < len(p.used) && p.used[p.first] {
		p.first++
	}
}
