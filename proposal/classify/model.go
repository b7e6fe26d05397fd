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
// ascending order, each with its examples and features; the buckets in
// ascending order as distances, each with its cells in ascending order as
// distances.
const (
	modelMark    = "tianlearn"
	modelVersion = 1
	most         = 1 << 32 // no count is larger
)

// MarshalBinary writes the learner. The same examples give the same bytes, in
// whatever order they came. A model of 30 labels takes two megabytes at most,
// however many examples there were.
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
	before := 0
	for bucket, cells := range l.cells {
		if len(cells) == 0 {
			continue
		}
		out = binary.AppendUvarint(out, uint64(bucket-before))
		before = bucket
		out = binary.AppendUvarint(out, uint64(len(cells)))
		sorted := make([]cell, len(cells))
		for i, c := range cells {
			sorted[i] = cell{rank[c.label], c.count}
		}
		slices.SortFunc(sorted, func(a, b cell) int { return cmp.Compare(a.label, b.label) })
		last := uint32(0)
		for _, c := range sorted {
			out = binary.AppendUvarint(out, uint64(c.label-last))
			last = c.label
			out = binary.AppendUvarint(out, uint64(c.count))
		}
	}
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out)), nil
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
	bucket, first := uint64(0), true
	for n := r.number(buckets); n > 0 && !r.bad; n-- {
		step := r.number(buckets)
		bucket += step
		cells := r.number(uint64(len(l.labels)))
		if bucket >= buckets || step == 0 && !first || cells == 0 {
			r.bad = true
			return
		}
		first = false
		label := uint64(0)
		for i := range cells {
			step := r.number(uint64(len(l.labels)))
			label += step
			count := r.number(most - 1)
			if label >= uint64(len(l.labels)) || step == 0 && i > 0 || count == 0 {
				r.bad = true
				return
			}
			sums[label] += count
			l.raise(uint32(bucket), uint32(label), uint32(count))
		}
	}
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
