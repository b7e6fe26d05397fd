package vocab

import (
	"bytes"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// In returns fs with the line of each place in the JSON text that was read, for
// faults of a later check: those of Decode have theirs. A place that the text does
// not have, such as a member that is missing, is where the value around it
// begins. On a text of one line no line is told. They come in the order in which
// their places stand in the text, those of one place as they were. It takes time
// linear in the text and, for each fault, in the members that are passed on the way.
func (fs Faults) In(text []byte) Faults {
	all := append(Faults(nil), fs...)
	if len(fs) == 0 || len(fs) == 1 && fs[0].Line > 0 {
		return all
	}
	p := parser{data: bytes.TrimPrefix(text, []byte("\ufeff"))}
	if !p.document() {
		return all
	}
	p.locate(all)
	type placed struct {
		Fault
		at int
	}
	order := make([]placed, len(all))
	for i, f := range all {
		order[i] = placed{f, p.place(f.Path)}
		if f.more > 0 {
			order[i].at, order[i].Line = len(p.data)+1, 0 // the rest stands last
		}
	}
	slices.SortStableFunc(order, func(a, b placed) int {
		if a.Line > 0 && b.Line > 0 && a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.at - b.at
	})
	for i := range order {
		all[i] = order[i].Fault
	}
	return all
}

var newline = []byte("\n")

// oneLine reports whether the text has no line end but at its end.
func (p *parser) oneLine() bool {
	return !bytes.Contains(bytes.TrimSpace(p.data), newline)
}

// line is the line of an offset, 0 on a text of one line.
func (p *parser) line(at int) int {
	if p.oneLine() {
		return 0
	}
	return bytes.Count(p.data[:min(at, len(p.data))], newline) + 1
}

// locate sets the lines of faults that have none, of a document that was read.
func (p *parser) locate(faults Faults) {
	if len(faults) == 0 || p.oneLine() {
		return
	}
	var ends []int
	for i, c := range p.data {
		if c == '\n' {
			ends = append(ends, i)
		}
	}
	for i := range faults {
		if f := &faults[i]; f.Line == 0 && f.more == 0 {
			f.Line = sort.SearchInts(ends, p.place(f.Path)) + 1
		}
	}
}

// place is where the value of a pointer stands, of a member its key; where there
// is no such value, the one around it.
func (p *parser) place(pointer string) int {
	i, at := 0, p.nodes[0].start
	for {
		_, rest, ok := strings.Cut(pointer, "/")
		if !ok {
			return at
		}
		part := rest
		if end := strings.IndexByte(rest, '/'); end >= 0 {
			part = rest[:end]
		}
		pointer = rest[len(part):]
		next, start := p.child(i, strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~"))
		if next == 0 {
			return at
		}
		i, at = next, start
	}
}

// child is the node of a member or an element and where it begins, of a member
// with its key; 0 where there is none.
func (p *parser) child(i int, name string) (next, at int) {
	n := &p.nodes[i]
	switch n.kind {
	case objectNode:
		for k := i + 1; k < n.next; k = p.nodes[k+1].next {
			key := &p.nodes[k]
			if b := p.bytes(key); string(b) == name || len(b) > mostKey && shorten(string(b), mostKey) == name {
				return k + 1, key.start
			}
		}
	case arrayNode:
		x, err := strconv.Atoi(name)
		if err != nil || x < 0 || x >= n.kids {
			return 0, 0
		}
		k := i + 1
		for ; x > 0; x-- {
			k = p.nodes[k].next
		}
		return k, p.nodes[k].start
	}
	return 0, 0
}
