package rule

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/proposal/internal/heading"
)

// orders is in how many ways the terms of a near are written side by side.
const orders = 3

// holds reports whether a test holds after a search that found an answer, where
// every atom that it left open is false. What a true atom brings along is true
// by then, so that such a document can exist.
func (s *solver) holds(test int32) bool {
	t := &s.e.tests[test]
	switch t.op {
	case opTerm:
		return t.where != WhereBody && s.value[2*t.n] > 0 || t.where != WhereTitle && s.value[2*t.n+1] > 0
	case opSpot, opNear:
		return t.where != WhereBody && s.value[s.near[test]] > 0 || t.where != WhereTitle && s.value[s.near[test]+1] > 0
	case opField:
		for _, w := range s.e.words[t.lo:t.hi] {
			if s.value[s.field[Field{t.term, w}]] > 0 {
				return true
			}
		}
		return false
	case opCount, opNone:
		n := int32(0)
		for _, k := range s.e.listed(t) {
			if s.holds(k) {
				n++
			}
		}
		if t.op == opNone {
			return n == 0
		}
		return n >= t.n
	}
	return false
}

// sample makes a short document of the atoms that are true after a search. The
// order tells how to write terms that have to stand close together: as they are
// listed, those only that no other of them holds, or these the other way round.
func (s *solver) sample(order int) Document {
	d := Document{Title: s.samplePart(0, order), Body: s.samplePart(1, order)}
	for _, f := range s.fields {
		if s.value[s.field[f]] > 0 {
			d.Fields = append(d.Fields, f)
		}
	}
	return d
}

// samplePart writes the terms of a part, parted so that none touches another
// but those that have to stand close together.
func (s *solver) samplePart(part int32, order int) string {
	e := s.e
	var pieces []string
	for _, id := range s.nears {
		if s.value[s.near[id]+part] > 0 {
			t := &e.tests[id]
			var side []string
			for i, p := range e.kids[t.lo:t.hi] {
				held := slices.ContainsFunc(e.kids[t.lo:t.hi], func(q int32) bool { return slices.Contains(s.inner[q], p) })
				if order == 0 || !held {
					side = append(side, e.words[int(t.words)+i])
				}
			}
			if order == 2 {
				slices.Reverse(side)
			}
			pieces = append(pieces, strings.Join(side, ""))
		}
	}
	for _, id := range s.spots {
		if t := &e.tests[id]; s.value[s.near[id]+part] > 0 && !t.anyOf {
			pieces = append(pieces, inPlace(t))
		}
	}
	var terms []string
	for p := range e.patterns {
		if s.value[2*int32(p)+part] > 0 {
			terms = append(terms, s.spelling[p])
		}
	}
	slices.SortStableFunc(terms, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, t := range terms {
		if !slices.ContainsFunc(pieces, func(p string) bool { return strings.Contains(p, t) }) {
			pieces = append(pieces, t)
		}
	}
	return strings.Join(pieces, "，")
}

// inPlace writes the term of a spot so that it is likely read as the test asks.
func inPlace(t *test) string {
	switch t.kind {
	case heading.Act:
		return t.term + "桥"
	case heading.Place:
		return "在" + t.term + "修桥"
	case heading.Head, heading.Frame, heading.Purpose, heading.Modifier:
	}
	return t.term
}

// shrink drops from a document what it shows the point without: pieces of the
// text between commas, and fields. A document of very many pieces stays as it
// is.
func shrink(d Document, shows func(Document) bool) (Document, bool) {
	if !shows(d) {
		return Document{}, false
	}
	const most = 100
	for again := strings.Count(d.Title+d.Body, "，")+len(d.Fields) < most; again; {
		again = false
		for _, smaller := range smallerThan(d) {
			if shows(smaller) {
				d, again = smaller, true
				break
			}
		}
	}
	return d, true
}

// smallerThan returns the document without each of its pieces in turn.
func smallerThan(d Document) []Document {
	var all []Document
	for i := range strings.Split(d.Title, "，") {
		s := d
		s.Title = without(d.Title, i)
		if s.Title != d.Title {
			all = append(all, s)
		}
	}
	for i := range strings.Split(d.Body, "，") {
		s := d
		s.Body = without(d.Body, i)
		if s.Body != d.Body {
			all = append(all, s)
		}
	}
	for i := range d.Fields {
		s := d
		s.Fields = slices.Delete(slices.Clone(d.Fields), i, i+1)
		if len(s.Fields) == 0 {
			s.Fields = nil
		}
		all = append(all, s)
	}
	return all
}

func without(text string, i int) string {
	pieces := strings.Split(text, "，")
	return strings.Join(append(pieces[:i:i], pieces[i+1:]...), "，")
}
