package classify

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// ErrModel is returned for bytes that are no model, a damaged one, one of a
// later version, or one that was made with another reader.
var ErrModel = errors.New("not a usable model")

// A model in bytes: mark, version, then the body, then the CRC-32 (IEEE, big
// endian) of all before it. The body in varints: the reader's name; the labels in
// ascending order, each with its examples and features; the number of buckets.
// Then, in half bytes, the buckets in ascending order as distances, each with how
// many labels it counts, which, and how often.
const (
	modelMark    = "tianlearn"
	modelVersion = 1
	most         = 1 << 32 // no count is larger
)

// MarshalBinary writes the learner. The same examples give the same bytes, in
// whatever order they came. A model of 30 labels takes less than one
// megabyte for 100,000 titles even if their words tell nothing of the labels.
func (l *Learner) MarshalBinary() ([]byte, error) {
	order := make([]int, len(l.labels))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(l.labels[a].id, l.labels[b].id) })
	rank := make([]uint32, len(order))
	out := append([]byte(modelMark), modelVersion)
	out = appendString(out, l.reader.name())
	out = binary.AppendUvarint(out, uint64(len(order)))
	for i, n := range order {
		k := l.labels[n]
		rank[n] = uint32(i)
		out = appendString(out, k.id)
		out = binary.AppendUvarint(out, k.examples)
		out = binary.AppendUvarint(out, k.features)
	}
	out = binary.AppendUvarint(out, uint64(l.used))
	w := digits{out: out}
	before := -1
	for bucket, cells := range l.cells {
		if len(cells) == 0 {
			continue
		}
		w.number(uint64(bucket - before - 1))
		before = bucket
		w.number(uint64(len(cells) - 1))
		sorted := make([]cell, len(cells))
		for i, c := range cells {
			sorted[i] = cell{rank[c.label], c.count}
		}
		slices.SortFunc(sorted, func(a, b cell) int { return cmp.Compare(a.label, b.label) })
		w.labels(sorted, len(l.labels))
		for _, c := range sorted {
			w.number(uint64(c.count - 1))
		}
	}
	out = w.out
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out)), nil
}

// dense reports whether it takes less to write a bit for each of so many labels
// than the distances of the cells.
func dense(cells, labels int) bool { return 4*cells > labels }

// labels adds which labels the cells are of.
func (w *digits) labels(cells []cell, labels int) {
	if !dense(len(cells), labels) {
		next := uint32(0)
		for _, c := range cells {
			w.number(uint64(c.label - next))
			next = c.label + 1
		}
		return
	}
	for from := uint32(0); from < uint32(labels); from += 4 {
		x := byte(0)
		for len(cells) > 0 && cells[0].label < from+4 {
			x |= 1 << (cells[0].label - from)
			cells = cells[1:]
		}
		w.digit(x)
	}
}

// labels reads which of so many labels the cells are of.
func (r *digitReader) labels(cells, labels int) []uint32 {
	list := make([]uint32, 0, cells)
	if !dense(cells, labels) {
		next := uint64(0)
		for range cells {
			n := next + r.number(uint64(labels))
			r.bad = r.bad || n >= uint64(labels)
			list, next = append(list, uint32(n)), n+1
		}
		return list
	}
	for from := 0; from < labels; from += 4 {
		x := r.digit()
		for i := range 4 {
			if x>>i&1 == 1 {
				list = append(list, uint32(from+i))
				r.bad = r.bad || from+i >= labels
			}
		}
	}
	r.bad = r.bad || len(list) != cells
	return list
}

func appendString(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

// LoadLearner reads what MarshalBinary wrote. The reader has to be the one that
// the model was made with, by id and version of its set, and nil where there was
// none. The error wraps ErrModel. More examples may be added to what was read.
func LoadLearner(model []byte, reader *Classifier) (*Learner, error) {
	l, err := load(model, reader)
	if err != nil {
		return nil, fmt.Errorf("classify: %w: %w", ErrModel, err)
	}
	return l, nil
}

func load(model []byte, reader *Classifier) (*Learner, error) {
	body, ok := bytes.CutPrefix(model, []byte(modelMark))
	if !ok || len(body) < 5 {
		return nil, errors.New("the mark at the beginning is missing")
	}
	if body[0] != modelVersion {
		return nil, fmt.Errorf("version %d is not known", body[0])
	}
	end := len(model) - 4
	if crc32.ChecksumIEEE(model[:end]) != binary.BigEndian.Uint32(model[end:]) {
		return nil, errors.New("the checksum is wrong: the bytes were changed or cut")
	}
	r := scanner{rest: body[1 : len(body)-4]}
	if name := r.text(); name != reader.name() {
		return nil, fmt.Errorf("it was made with the reader %q, not %q", name, reader.name())
	}
	l := NewLearner(reader)
	l.loadLabels(&r)
	l.loadCells(&r)
	if r.bad || len(r.rest) > 0 {
		return nil, errors.New("the counts are not in order")
	}
	return l, nil
}

func (l *Learner) loadLabels(r *scanner) {
	for n := r.number(uint64(len(r.rest))); n > 0 && !r.bad; n-- {
		k := &learned{id: r.text(), examples: r.number(most), features: r.number(most)}
		if k.id == "" || len(k.id) > longestLabel || len(l.labels) > 0 && l.labels[len(l.labels)-1].id >= k.id {
			r.bad = true
			return
		}
		l.index[k.id] = len(l.labels)
		l.labels = append(l.labels, k)
		l.count += int(k.examples)
		l.total += k.features
	}
}

func (l *Learner) loadCells(r *scanner) {
	sums := make([]uint64, len(l.labels))
	used := r.number(buckets)
	d := digitReader{rest: r.rest, bad: r.bad}
	next := uint64(0)
	for ; used > 0; used-- {
		bucket := next + d.number(buckets)
		next = bucket + 1
		cells := int(d.number(uint64(len(l.labels)))) + 1
		if d.bad || bucket >= buckets || cells > len(l.labels) {
			r.bad = true
			return
		}
		for _, label := range d.labels(cells, len(l.labels)) {
			count := d.number(most-2) + 1
			if d.bad {
				r.bad = true
				return
			}
			sums[label] += count
			l.raise(uint32(bucket), label, uint32(count))
		}
	}
	r.bad, r.rest = r.bad || !d.done(), nil
	for i, k := range l.labels {
		r.bad = r.bad || sums[i] != k.features
	}
}

// scanner reads varints; bad is set where they end or are too large.
type scanner struct {
	rest []byte
	bad  bool
}

func (r *scanner) number(most uint64) uint64 {
	n, size := binary.Uvarint(r.rest)
	if size <= 0 || n > most {
		r.bad, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[size:]
	return n
}

func (r *scanner) signed() int64 {
	n, size := binary.Varint(r.rest)
	if size <= 0 {
		r.bad, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[size:]
	return n
}

func (r *scanner) text() string {
	n := r.number(uint64(len(r.rest)))
	if n > uint64(len(r.rest)) {
		r.bad = true
		return ""
	}
	s := string(r.rest[:n])
	r.rest = r.rest[n:]
	return s
}

// name tells readers apart: id and version of the set.
func (c *Classifier) name() string {
	if c == nil {
		return ""
	}
	return c.id
}

// setName is the name of a reader that reads by a set.
func setName(set rule.Set) string { return set.ID + "@" + set.Version }
