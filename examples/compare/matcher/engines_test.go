package matcher

import (
	bobusumisu "github.com/BobuSumisu/aho-corasick"
	"github.com/cloudflare/ahocorasick"
	coregx "github.com/coregx/ahocorasick"
	petar "github.com/petar-dambovaliev/aho-corasick"
	rrethy "github.com/rrethy/ahocorasick"
)

// search returns how many different terms occur in a document. It may keep
// working memory: one goroutine at a time.
type search func(d *document) int

// engine makes a search for terms, which are distinct.
type engine struct {
	name string
	make func(terms []string) search
	// quick is whether it is made of 10,000 terms within half a second.
	quick bool
}

// engines returns ours and its peers.
func engines() []engine {
	return []engine{
		{"tian", tian, true},
		{"coregx", byCoregx, true},
		{"rrethy", byRrethy, true},
		{"bobusumisu", byBobuSumisu, true},
		{"petar", byPetar, false},
		{"cloudflare", byCloudflare, false},
	}
}

// distinct counts each term once a document.
type distinct struct {
	document uint64
	seen     []uint64 // by term: the last document in which it was found
	n        int
}

func newDistinct(terms []string) *distinct { return &distinct{seen: make([]uint64, len(terms))} }

func (d *distinct) begin() { d.document, d.n = d.document+1, 0 }

func (d *distinct) add(term int) {
	if d.seen[term] != d.document {
		d.seen[term] = d.document
		d.n++
	}
}

func byCoregx(terms []string) search {
	m, err := coregx.NewBuilder().AddStrings(terms).Build()
	if err != nil {
		panic(err)
	}
	found := newDistinct(terms)
	return func(d *document) int {
		found.begin()
		for _, x := range m.FindAllOverlapping(d.bytes) {
			found.add(x.PatternID)
		}
		return found.n
	}
}

func byRrethy(terms []string) search {
	m := rrethy.CompileStrings(terms)
	number := make(map[string]int, len(terms))
	for i, t := range terms {
		number[t] = i
	}
	found := newDistinct(terms)
	return func(d *document) int {
		found.begin()
		for _, x := range m.FindAllByteSlice(d.bytes) {
			found.add(number[string(x.Word)])
		}
		return found.n
	}
}

func byBobuSumisu(terms []string) search {
	m := bobusumisu.NewTrieBuilder().AddStrings(terms).Build()
	found := newDistinct(terms)
	return func(d *document) int {
		found.begin()
		m.Walk(d.bytes, func(_, _, term int64) bool {
			found.add(int(term))
			return true
		})
		return found.n
	}
}

func byPetar(terms []string) search {
	b := petar.NewAhoCorasickBuilder(petar.Opts{MatchKind: petar.StandardMatch, DFA: true})
	m := b.Build(terms)
	found := newDistinct(terms)
	return func(d *document) int {
		found.begin()
		it := m.IterOverlappingByte(d.bytes)
		for x := it.Next(); x != nil; x = it.Next() {
			found.add(x.Pattern())
		}
		return found.n
	}
}

// byCloudflare needs no counting: this matcher reports each term once.
func byCloudflare(terms []string) search {
	m := ahocorasick.NewStringMatcher(terms)
	return func(d *document) int { return len(m.Match(d.bytes)) }
}
