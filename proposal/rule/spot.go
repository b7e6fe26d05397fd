package rule

import (
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/heading"
)

// placedTerm is a term of a condition with where it has to stand.
type placedTerm struct {
	term  string
	path  string // below the condition
	where Where
	part  bool // all of it has to be of the kind
	kind  heading.Kind
}

// terms returns the terms of a condition, those of its lists and near not among
// them; the empty ones are not given.
func (c *Condition) terms() [6]placedTerm {
	return [...]placedTerm{
		{term: c.Term},
		{term: c.Title, path: "/title", where: WhereTitle},
		{term: c.Body, path: "/body", where: WhereBody},
		{c.Head, "/head", WhereTitle, true, heading.Head},
		{c.Act, "/act", WhereTitle, true, heading.Act},
		{c.Place, "/place", WhereTitle, true, heading.Place},
	}
}

// spot returns where the pattern of a test first stands in a part as the test asks,
// -1 for nowhere. It looks at each occurrence of it, and of the words that it has
// to lie outside of, once.
func (v *Evaluator) spot(t *test, part Where) int32 {
	if t.where != 0 && t.where != part {
		return -1
	}
	m := v.markOf(uint32(t.n))
	if m == nil || part == WhereTitle && m.title < 0 || part == WhereBody && m.body < 0 {
		return -1
	}
	words := v.engine.kids[t.lo:t.hi]
	v.cursor = slices.Grow(v.cursor[:0], len(words))[:len(words)]
	for i, w := range words {
		v.cursor[i] = -1
		if m := v.markOf(uint32(w)); m != nil {
			v.cursor[i] = m.head
		}
	}
	length := int32(v.engine.terms.Length(uint32(t.n)))
	for i := m.head; i >= 0; i = v.chain[i].next {
		at := v.chain[i].at
		if (part == WhereTitle) == (int(at) < v.body) && !v.inWord(words, at, at+length) && (t.anyOf || v.isAll(t.kind, at, length)) {
			return at
		}
	}
	return -1
}

// inWord reports whether a run of characters lies inside an occurrence of one of
// the words. It is asked for runs in ascending order.
func (v *Evaluator) inWord(words []int32, from, to int32) bool {
	for i, w := range words {
		length := int32(v.engine.terms.Length(uint32(w)))
		c := v.cursor[i]
		for c >= 0 && v.chain[c].at+length < to {
			c = v.chain[c].next
		}
		if v.cursor[i] = c; c >= 0 && v.chain[c].at <= from {
			return true
		}
	}
	return false
}

// isAll reports whether all characters of a run of the title are of a kind.
func (v *Evaluator) isAll(kind heading.Kind, at, length int32) bool {
	if v.kinds == nil {
		v.kinds = heading.Kinds(v.doc.Title)
	}
	from, to := v.text.CodePoint(int(at)), v.text.CodePoint(int(at+length-1))+1
	return !slices.ContainsFunc(v.kinds[from:to], func(k heading.Kind) bool { return k != kind })
}

// spotText says what a test of a spot asks for.
func (e *Engine) spotText(t *test) vocab.Text {
	text := vocab.Text{ZH: "「" + t.term + "」", EN: t.term}
	switch {
	case !t.anyOf && t.kind == heading.Head:
		text = vocab.Text{ZH: "题目所求之事中的" + text.ZH, EN: text.EN + " in the head of the title"}
	case !t.anyOf && t.kind == heading.Act:
		text = vocab.Text{ZH: "题目所提办法中的" + text.ZH, EN: text.EN + " in the act of the title"}
	case !t.anyOf:
		text = vocab.Text{ZH: "题目中地点里的" + text.ZH, EN: text.EN + " in a place of the title"}
	case t.where == WhereTitle:
		text = vocab.Text{ZH: "题目中的" + text.ZH, EN: text.EN + " in the title"}
	case t.where == WhereBody:
		text = vocab.Text{ZH: "正文中的" + text.ZH, EN: text.EN + " in the body"}
	}
	if words := e.words[t.words : t.words+t.hi-t.lo]; len(words) > 0 {
		text.ZH += "（「" + strings.Join(words, "」「") + "」中的不算）"
		text.EN += " outside " + strings.Join(words, ", ")
	}
	return text
}

// TitlePart is a part of a title as it was read 「题目的成分」.
type TitlePart struct {
	// Kind is frame (关于…的建议), head (the thing that is asked for), act (what is
	// to be done with it), place, purpose (what for, or what into) or modifier (what
	// stands before the last 的 of the head).
	Kind string `json:"kind"`
	// At is where it stands, half open in code points of the title; Text is what
	// stands there.
	At   [2]int `json:"at"`
	Text string `json:"text"`
}

var kindNames = [...]string{heading.Frame: "frame", heading.Head: "head", heading.Act: "act",
	heading.Place: "place", heading.Purpose: "purpose", heading.Modifier: "modifier"}

// readTitle tells how a title is read, in order and without gaps.
func readTitle(title string) []TitlePart {
	var parts []TitlePart
	runes := []rune(title)
	for _, p := range heading.Parse(title) {
		parts = append(parts, TitlePart{kindNames[p.Kind], [2]int{p.From, p.To}, string(runes[p.From:p.To])})
	}
	return parts
}
