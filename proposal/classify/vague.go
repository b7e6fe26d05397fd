package classify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// longestWord is the longest general word, in code points.
const longestWord = 16

// vague is what a classifier knows of general words. Its zero value knows none.
type vague struct {
	words   map[string]bool // folded
	frame   map[string]bool // words around any title
	longest int             // of the words, in code points
	begins  map[rune]int    // longest of the words that begin so
	terms   map[string]bool // name no matter: of one character, or general words alone
	// across holds the terms that may lie inside a general word or across two,
	// with the characters that then may stand next to them.
	across map[string]string
}

// newVague returns what general words say of the terms of a set.
func newVague(set rule.Set, words []string) vague {
	g := vague{words: map[string]bool{}, frame: map[string]bool{}, begins: map[rune]int{}, terms: map[string]bool{}, across: map[string]string{}}
	for _, w := range slices.Concat(strings.Fields(frame), set.Stock) {
		if runes, _ := fold.Text(w); len(runes) > 0 && len(runes) <= longestWord {
			g.frame[string(runes)] = true
			g.longest = max(g.longest, len(runes))
			g.begins[runes[0]] = max(g.begins[runes[0]], len(runes))
		}
	}
	p := parts{beside: make(map[string]string, 4*len(words)), before: make(map[string]string, 2*len(words)), after: make(map[string]string, 2*len(words))}
	for _, w := range words {
		if runes, _ := fold.Text(w); len(runes) > 0 && len(runes) <= longestWord && !g.words[string(runes)] {
			g.words[string(runes)] = true
			g.longest = max(g.longest, len(runes))
			g.begins[runes[0]] = max(g.begins[runes[0]], len(runes))
			p.add(runes)
		}
	}
	named := strings.Fields(particular)
	seen := map[string]bool{}
	var t reading
	for i := range set.Rules {
		eachTerm(&set.Rules[i].When, func(term string) {
			if len(term) <= utf8.UTFMax && utf8.RuneCountInString(term) == 1 {
				g.terms[term] = true
			}
			if !p.made(term) || seen[term] {
				return
			}
			seen[term] = true
			t.read(term)
			if g.madeOf(&t) && !slices.ContainsFunc(named, func(w string) bool { return strings.Contains(t.text, w) }) {
				g.terms[term] = true
			}
			if next := p.next(&t); next != "" {
				g.across[term] = next
			}
		})
	}
	return g
}

// parts are the pieces of general words, with the characters next to them.
type parts struct {
	// Characters, those of pairs inside a word, of its end and of its beginning.
	chars, pairs, ends, begins bitSet

	beside map[string]string // of a piece, on either side
	before map[string]string // of the end of a word
	after  map[string]string // of the beginning of one
}

func (p *parts) add(word []rune) {
	t := reading{}
	t.take(word, "")
	p.begins.set(uint32(word[0]))
	p.ends.set(uint32(word[len(word)-1]))
	for i, r := range word {
		p.chars.set(uint32(r))
		left := ""
		if i > 0 {
			left = t.cut(i-1, i)
			p.pairs.set(pairOf(word[i-1], r))
		}
		p.before[t.cut(i, len(word))] += left
		for j := i + 1; j <= len(word); j++ {
			right := ""
			if j < len(word) {
				right = t.cut(j, j+1)
			}
			piece := t.cut(i, j)
			p.beside[piece] += left + right
			if i == 0 {
				p.after[piece] += right
			}
		}
	}
}

// made reports whether a term may be made of pieces of general words: whether
// any two characters that follow each other are one inside of them or where two
// meet.
func (p *parts) made(term string) bool {
	last := rune(-1)
	for _, r := range term {
		r = fold.Rune(r)
		if uint32(r) >= 1<<16 || fold.KindOf(r) != fold.Plain {
			return true
		}
		if !p.chars.has(uint32(r)) {
			return false
		}
		if last >= 0 && !p.pairs.has(pairOf(last, r)) && !(p.ends.has(uint32(last)) && p.begins.has(uint32(r))) {
			return false
		}
		last = r
	}
	return true
}

// bitSet is a set of numbers below 65,536.
type bitSet [1 << 16 / 64]uint64

func (b *bitSet) has(i uint32) bool { return b[i>>6]>>(i&63)&1 != 0 }

func (b *bitSet) set(i uint32) {
	if i < 1<<16 {
		b[i>>6] |= 1 << (i & 63)
	}
}

// pairOf is the number under which a pair of characters is kept; others may share
// it.
func pairOf(r, s rune) uint32 { return (uint32(r) + uint32(s)<<16) * 0x9e3779b1 >> 16 }

// next returns the characters one of which stands next to a term where it lies
// inside a general word or across two; none where it cannot.
func (p *parts) next(t *reading) string {
	next := p.beside[t.text]
	for _, i := range t.place[1:] {
		before, ends := p.before[t.text[:i]]
		after, begins := p.after[t.text[i:]]
		if ends && begins {
			next += before + after
		}
	}
	return next
}

// reading is a text as it is compared.
type reading struct {
	text  string
	place []int // where each character begins in text, and where the last ends
	at    []int // the code point of the original that each character was
	runes []rune
	bytes []byte
}

func read(s string) *reading {
	t := new(reading)
	t.read(s)
	return t
}

// read reads another text, in the room of the one before.
func (t *reading) read(s string) {
	t.runes, t.at = fold.Into(t.runes, t.at, s)
	t.take(t.runes, s)
}

// take takes characters as the text; where it is spelt like that, it is kept.
func (t *reading) take(runes []rune, like string) {
	t.place, t.bytes = slices.Grow(t.place[:0], len(runes)+1), slices.Grow(t.bytes[:0], len(like))
	for _, r := range runes {
		t.place = append(t.place, len(t.bytes))
		t.bytes = utf8.AppendRune(t.bytes, r)
	}
	t.place = append(t.place, len(t.bytes))
	if t.text = like; string(t.bytes) != like {
		t.text = string(t.bytes)
	}
}

// cut returns the characters from i to j.
func (t *reading) cut(i, j int) string { return t.text[t.place[i]:t.place[j]] }

// rune returns character i.
func (t *reading) rune(i int) rune {
	r, _ := utf8.DecodeRuneInString(t.text[t.place[i]:])
	return r
}

// swallows reports whether a find is no word of its own: it lies inside a
// longer general word, 大麻 in 大麻烦, or across two that follow each other, 化工
// in 细化工作.
func (g vague) swallows(whole *indexed, h rule.Hit) bool {
	next, ok := g.across[h.Term]
	if !ok {
		return false
	}
	first := max(h.At[0]-g.longest, 0)
	text, find, rest := whole.from(first), whole.from(h.At[0]), whole.from(h.At[1])
	if !endsIn(text[:len(text)-len(find)], next) && !beginsIn(rest, next) {
		return false
	}
	t := read(text[:len(text)-len(skip(rest, g.longest))])
	from, _ := slices.BinarySearch(t.at, h.At[0]-first)
	to, _ := slices.BinarySearch(t.at, h.At[1]-first)
	for i := 0; i <= from; i++ {
		for j := from + 1; j <= min(i+g.longest, len(t.at)); j++ {
			switch {
			case !g.words[t.cut(i, j)]:
			case j >= to && j-i > to-from:
				return true
			case j < to:
				for k := to; k <= min(j+g.longest, len(t.at)); k++ {
					if (i < from || k > to) && g.words[t.cut(j, k)] {
						return true
					}
				}
			}
		}
	}
	return false
}

// endsIn reports whether the last character of a text is one of those, or one
// that a word is read over.
func endsIn(text, chars string) bool {
	r, size := utf8.DecodeLastRuneInString(text)
	return size > 0 && (fold.KindOf(r) != fold.Plain || strings.ContainsRune(chars, fold.Rune(r)))
}

// beginsIn is endsIn for the first character.
func beginsIn(text, chars string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return size > 0 && (fold.KindOf(r) != fold.Plain || strings.ContainsRune(chars, fold.Rune(r)))
}

// madeOf reports whether a text is one general word after another.
func (g vague) madeOf(t *reading) bool {
	var few [32]bool
	reached := few[:]
	if len(t.place) > len(few) {
		reached = make([]bool, len(t.place))
	}
	reached[0] = true
	for i := range t.at {
		for j := i + 1; reached[i] && j <= min(i+g.longest, len(t.at)); j++ {
			reached[j] = reached[j] || g.words[t.cut(i, j)]
		}
	}
	return reached[len(t.at)]
}

// namesMatter reports whether two characters in a row are left of a text where
// general words and the words around any title are taken out. It is true where
// no general words are known.
func (g vague) namesMatter(text string) bool {
	if len(g.words) == 0 {
		return true
	}
	t := read(text)
	left := 0
	for i := 0; i < len(t.at); {
		n := g.word(t, i)
		r, _ := utf8.DecodeRuneInString(t.text[t.place[i]:])
		left++
		if n > 0 || !unicode.IsLetter(r) {
			left = 0
		}
		if left == 2 {
			return true
		}
		i += max(n, 1)
	}
	return false
}

// word returns the length of the longest general word, or word around any title,
// that begins at a character, 0 where none does.
func (g vague) word(t *reading, i int) int {
	n := min(g.begins[t.rune(i)], len(t.at)-i)
	for n > 0 && !g.words[t.cut(i, i+n)] && !g.frame[t.cut(i, i+n)] {
		n--
	}
	return n
}

// spans returns which code points of a text belong to general words, digits and
// the words around any title, each by a number of its own from 1; 0 is none.
func (g vague) spans(text string) []int32 {
	t := read(text)
	all := make([]int32, utf8.RuneCountInString(text))
	word := int32(0)
	for i := 0; i < len(t.at); {
		n := g.word(t, i)
		if n == 0 && unicode.IsDigit(t.rune(i)) {
			n = 1
		}
		if n > 0 {
			word++
		}
		for _, at := range t.at[i : i+n] {
			all[at] = word
		}
		i += max(n, 1)
	}
	return all
}

// matter reports whether two letters in a row belong to none of the words that
// spans told of a text.
func matter(text string, words []int32) bool {
	left, i := 0, 0
	for _, r := range text {
		switch {
		case words[i] != 0 || !unicode.IsLetter(r) && !unicode.IsSpace(r):
			left = 0
		case unicode.IsLetter(r):
			left++
		}
		if i++; left == 2 {
			return true
		}
	}
	return false
}

// eachTerm calls yield for each term of a condition.
func eachTerm(c *rule.Condition, yield func(term string)) {
	for _, t := range [...]string{c.Term, c.Title, c.Body, c.Head, c.Act, c.Place} {
		if t != "" {
			yield(t)
		}
	}
	for _, t := range c.Near {
		yield(t)
	}
	for _, list := range [...][]rule.Condition{c.Any, c.All, c.None, c.Of} {
		for i := range list {
			eachTerm(&list[i], yield)
		}
	}
}
