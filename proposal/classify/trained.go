package classify

import (
	"cmp"
	_ "embed" // for the weights
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/proposal/internal/heading"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// trained is what the built-in classifier learned of titles that were labelled
// before it was shipped 「内置经验」: for each piece of a text, how much it speaks
// for and against each label, and how much the rules are worth beside the
// pieces. The weights are whole numbers, found by train_test.go from the files
// of testdata/training.
//
// A label weighs its bias, what the rules say of it, and what the known pieces
// say, over the root of their number: a long title is hardly surer than a short
// one.
type trained struct {
	digest  [digestSize]byte // of what it was trained on
	lead    int64            // in millionths, that decides
	share   int64            // for all of the rules' evidence, in 1/4096 of a bit like all below
	found   int64            // for any of it
	unit    int64            // of the weights of pieces
	bias    []int64          // by label
	trust   []int64          // by label, in millionths: how often it is right where it comes first
	keys    []uint64         // of the pieces, ascending
	starts  []uint32         // where the cells of each piece begin, and where the last end
	labels  string           // of the cells, a byte each
	weights string           // of the cells, a signed byte each
	table   []uint32         // index of a piece plus one, by the hash of its key
}

const (
	trainedMark = "tiantrained\x01"
	digestSize  = 8
	// mostPieces, mostCells and mostLabels bound what loadTrained takes.
	mostPieces, mostCells, mostLabels = 1 << 18, 1 << 21, 1 << 8
)

//go:embed department.trained
var departmentTrained string

var errTrained = errors.New("the trained weights are damaged")

// loadTrained reads what marshal wrote.
func loadTrained(raw string) (*trained, error) {
	if len(raw) < len(trainedMark)+digestSize || raw[:len(trainedMark)] != trainedMark {
		return nil, errTrained
	}
	r := scanner{rest: []byte(raw[len(trainedMark)+digestSize:])}
	t := &trained{digest: [digestSize]byte([]byte(raw[len(trainedMark):]))}
	for _, n := range []*int64{&t.lead, &t.share, &t.found, &t.unit} {
		*n = r.signed()
	}
	t.bias = make([]int64, r.number(mostLabels))
	for i := range t.bias {
		t.bias[i] = r.signed()
	}
	t.trust = make([]int64, len(t.bias))
	for i := range t.trust {
		t.trust[i] = int64(r.number(million))
	}
	t.keys = make([]uint64, r.number(mostPieces))
	for i := range t.keys {
		t.keys[i] = r.number(1<<64 - 1)
		if i > 0 {
			t.keys[i] += t.keys[i-1]
		}
	}
	t.starts = make([]uint32, len(t.keys)+1)
	for i := range t.keys {
		t.starts[i+1] = t.starts[i] + uint32(r.number(uint64(len(t.bias))))
	}
	cells := int(t.starts[len(t.keys)])
	if r.bad || cells > mostCells || len(r.rest) != 2*cells {
		return nil, errTrained
	}
	t.labels, t.weights = raw[len(raw)-2*cells:len(raw)-cells], raw[len(raw)-cells:]
	for i := range cells {
		if int(t.labels[i]) >= len(t.bias) {
			return nil, errTrained
		}
	}
	t.index()
	return t, nil
}

// marshal writes the weights, each kind of number by itself, which packs best.
func (t *trained) marshal() []byte {
	out := append([]byte(trainedMark), t.digest[:]...)
	for _, n := range []int64{t.lead, t.share, t.found, t.unit} {
		out = binary.AppendVarint(out, n)
	}
	out = binary.AppendUvarint(out, uint64(len(t.bias)))
	for _, n := range t.bias {
		out = binary.AppendVarint(out, n)
	}
	for _, n := range t.trust {
		out = binary.AppendUvarint(out, uint64(n))
	}
	out = binary.AppendUvarint(out, uint64(len(t.keys)))
	last := uint64(0)
	for _, key := range t.keys {
		out = binary.AppendUvarint(out, key-last)
		last = key
	}
	for i := range t.keys {
		out = binary.AppendUvarint(out, uint64(t.starts[i+1]-t.starts[i]))
	}
	out = append(out, t.labels...)
	return append(out, t.weights...)
}

// index builds the table that finds a piece by its key.
func (t *trained) index() {
	t.table = make([]uint32, 2<<bits.Len(uint(len(t.keys))))
	for i, key := range t.keys {
		at := t.slot(key)
		for t.table[at] != 0 {
			at = (at + 1) & (len(t.table) - 1)
		}
		t.table[at] = uint32(i + 1)
	}
}

func (t *trained) slot(key uint64) int {
	return int(key * 0x9e3779b97f4a7c15 >> (64 - bits.Len(uint(len(t.table)-1))))
}

// find returns the index of a piece, -1 where it is not known.
func (t *trained) find(key uint64) int {
	for at := t.slot(key); t.table[at] != 0; at = (at + 1) & (len(t.table) - 1) {
		if i := int(t.table[at] - 1); t.keys[i] == key {
			return i
		}
	}
	return -1
}

// seen is a known piece of a text, by its index.
type seen struct {
	piece int32
	at    [2]int32
}

// tells reports whether a piece has two characters or more.
func (s seen) tells() bool { return s.at[1]-s.at[0] > 1 }

// compare orders by piece, and where one stands more than once by place.
func (s seen) compare(o seen) int { return cmp.Or(int(s.piece-o.piece), int(s.at[1]-o.at[1])) }

// look returns the known pieces of a text that begins at a code point, each once, with
// those that were known before. A piece that begins or ends inside a general
// word is no word of the text and is left out.
func (t *trained) look(into []seen, text string, begins int, kinds []heading.Kind, general []int32) []seen {
	for p := range pieces(text, kinds) {
		if i := t.find(p.key); i >= 0 && !cuts(general, p.at) {
			into = append(into, seen{int32(i), [2]int32{p.at[0] + int32(begins), p.at[1] + int32(begins)}})
		}
	}
	slices.SortFunc(into, seen.compare)
	return slices.CompactFunc(into, func(a, b seen) bool { return a.piece == b.piece })
}

// cuts reports whether a piece begins or ends inside a word, or is made of
// words alone.
func cuts(words []int32, at [2]int32) bool {
	inside := func(i int32) bool {
		return i > 0 && int(i) < len(words) && words[i] != 0 && words[i] == words[i-1]
	}
	if at[0] >= at[1] {
		return false
	}
	for i := at[0]; words[i] != 0; i++ {
		if i+1 == at[1] {
			return true
		}
	}
	return inside(at[0]) || inside(at[1])
}

// weigh returns what is said of each label, by the rules' shares, in
// millionths, and by the pieces.
func (t *trained) weigh(shares []int64, all []seen) []int64 {
	z := make([]int64, len(t.bias))
	for _, s := range all {
		for i := t.starts[s.piece]; i < t.starts[s.piece+1]; i++ {
			z[t.labels[i]] += int64(int8(t.weights[i]))
		}
	}
	for i := range z {
		z[i] = t.bias[i] + t.said(z[i], len(all)) + t.share*shares[i]/million
		if shares[i] > 0 {
			z[i] += t.found
		}
	}
	return z
}

// said is what a sum over the weights of n pieces says.
func (t *trained) said(sum int64, n int) int64 { return sum * t.unit * rootUnit / rooted(n) }

// likely turns what is said of labels into their chances in millionths, in place.
func likely(z []int64) []int64 {
	most, sum := slices.Max(z), int64(0)
	for i := range z {
		z[i] = exp2(most - z[i])
		sum += z[i]
	}
	for i := range z {
		z[i] = z[i] * million / sum
	}
	return z
}

// speaksFor returns for which labels a piece of two characters or more speaks.
func (t *trained) speaksFor(all []seen) []bool {
	labels := make([]bool, len(t.bias))
	for _, s := range all {
		for i := t.starts[s.piece]; s.at[1]-s.at[0] > 1 && i < t.starts[s.piece+1]; i++ {
			if int8(t.weights[i]) > 0 {
				labels[t.labels[i]] = true
			}
		}
	}
	return labels
}

// rootUnit is 1 in the roots that rooted returns.
const rootUnit = 1 << 10

// rooted returns the root of n, of 1 where there is none.
func rooted(n int) int64 {
	square := int64(max(n, 1)) * rootUnit * rootUnit
	root := int64(1) << ((bits.Len64(uint64(square)) + 1) / 2)
	for next := (root + square/root) / 2; next < root; next = (root + square/root) / 2 {
		root = next
	}
	return root
}

// explain returns the pieces of two characters or more that speak for a label
// most, none over another, with their weights for points.
func (t *trained) explain(all []seen, label int, text *indexed, where rule.Where) []Evidence {
	var votes []seen // with the weight in place of the piece
	for _, s := range all {
		i := strings.IndexByte(t.labels[t.starts[s.piece]:t.starts[s.piece+1]], byte(label))
		if i < 0 || !s.tells() {
			continue
		}
		if w := int8(t.weights[int(t.starts[s.piece])+i]); w > 0 {
			votes = append(votes, seen{int32(w), s.at})
		}
	}
	slices.SortStableFunc(votes, func(a, b seen) int { return int(b.piece - a.piece) })
	var told []seen
	for _, v := range votes {
		over := func(o seen) bool { return v.at[0] < o.at[1] && o.at[0] < v.at[1] }
		if len(told) < piecesTold && !slices.ContainsFunc(told, over) {
			told = append(told, v)
		}
	}
	found := make([]Evidence, 0, len(told))
	for _, v := range told {
		at := [2]int{int(v.at[0]), int(v.at[1])}
		found = append(found, Evidence{Code: codeLearned.Code, Term: text.cut(at[0], at[1]), Where: where, At: at, Points: int(v.piece)})
	}
	return found
}

// piecesTold is how many learned pieces explain a label.
const piecesTold = 3
