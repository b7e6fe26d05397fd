package match

import "math/bits"

// pack finds room in one array for the edges of all nodes but the root. It
// returns the base of each node, 0 for one without edges, and the highest. Nodes
// with many edges come first: they are hard to place.
func (t *trie) pack() (base []uint32, top uint32) {
	nodes := len(t.pattern)
	most := 0
	for n := 1; n < nodes; n++ {
		lo, hi := t.edges(n)
		most = max(most, hi-lo)
	}
	// Where nodes with more edges, and those with as many before, end in order.
	at := make([]int32, most+2)
	for n := 1; n < nodes; n++ {
		lo, hi := t.edges(n)
		at[most-(hi-lo)+1]++
	}
	for i := range most + 1 {
		at[i+1] += at[i]
	}
	order := make([]int32, max(nodes-1, 0))
	for n := 1; n < nodes; n++ {
		lo, hi := t.edges(n)
		order[at[most-(hi-lo)]] = int32(n)
		at[most-(hi-lo)]++
	}
	base = make([]uint32, nodes)
	p := packer{used: make([]uint64, len(t.syms)/64+2), taken: make([]uint64, len(t.syms)/64+2)}
	for _, n := range order {
		lo, hi := t.edges(int(n))
		if lo == hi {
			break
		}
		base[n] = p.place(t.syms[lo:hi])
	}
	return base, p.top
}

// packer finds room for nodes in the array of cells.
type packer struct {
	used  bitmap // cells in use
	taken bitmap // bases in use: a base names its node, so it is used once
	first int    // no free cell that is worth trying lies before
	top   uint32 // highest base
}

// packTries bounds how many free cells are tried, packSteps how many cells are
// looked at, so that building takes time linear in the terms.
const (
	packTries = 64
	packSteps = 2048
)

// place returns the base for a node with edges by these symbols.
func (p *packer) place(syms []uint16) uint32 {
	lowest := int(syms[0])
	from := max(p.first, lowest+1)
	tries := 0
	for at := p.used.free(from); ; at = p.used.free(at + 1) {
		if tries++; at < p.used.len() && (tries > packTries || at-from > packSteps) {
			p.first = max(p.first, at) // crowded so far: begin here from now on
		}
		if base := at - lowest; !p.taken.has(base) && p.fits(base, syms) {
			p.take(base, syms)
			return uint32(base)
		}
	}
}

func (p *packer) fits(base int, syms []uint16) bool {
	for _, s := range syms {
		if p.used.has(base + int(s)) {
			return false
		}
	}
	return true
}

func (p *packer) take(base int, syms []uint16) {
	p.taken.set(base)
	p.top = max(p.top, uint32(base))
	for _, s := range syms {
		p.used.set(base + int(s))
	}
	p.first = p.used.free(p.first)
}

// bitmap is a set of small numbers.
type bitmap []uint64

// len is above all numbers of the set.
func (b bitmap) len() int { return 64 * len(b) }

func (b bitmap) has(i int) bool { return i>>6 < len(b) && b[i>>6]>>(i&63)&1 != 0 }

func (b *bitmap) set(i int) {
	for i>>6 >= len(*b) {
		*b = append(*b, 0)
	}
	(*b)[i>>6] |= 1 << (i & 63)
}

// free returns the first number from i on that is not in the set.
func (b bitmap) free(i int) int {
	if i>>6 >= len(b) {
		return i
	}
	if rest := ^b[i>>6] >> (i & 63); rest != 0 {
		return i + bits.TrailingZeros64(rest)
	}
	for w := i>>6 + 1; w < len(b); w++ {
		if b[w] != ^uint64(0) {
			return w<<6 + bits.TrailingZeros64(^b[w])
		}
	}
	return len(b) << 6
}
