// Package heading reads the title of a proposal 「案由」: which words only frame
// it, what it asks to be done, of which thing, where, and what for. The thing
// is the matter; a place or a purpose named beside it is not.
//
// It is a small grammar of how titles are written, with its words as data. It
// looks at each character a bounded number of times and never fails: what it
// does not understand belongs to the head.
package heading

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// Kind is what a part of a title is.
type Kind uint8

// The kinds of parts.
const (
	Frame    Kind = iota // the words around any title: 关于…的建议
	Head                 // the thing that it is about
	Act                  // what is to be done: 修建, 加强
	Place                // where, and names: 在A村, 和平路
	Purpose              // what for, or what into: 助力…, 纳入…
	Modifier             // before the last 的 of the head: A of A的B
)

// Part is a run of characters of one kind, half open in code points.
type Part struct {
	Kind     Kind
	From, To int
}

// Kinds returns the kind of each code point of a title.
func Kinds(title string) []Kind {
	p := parser{kinds: make([]Kind, 0, len(title)/2)}
	for _, r := range title {
		p.text = append(p.text, fold.Rune(r))
		p.kinds = append(p.kinds, Head)
	}
	from, to := p.frame()
	for k := 0; from < to; k++ {
		end := from
		for end < to && !mark(p.text[end]) {
			end++
		}
		p.clause(from, end, k)
		for from = end; from < to && mark(p.text[from]); from++ {
			p.kinds[from] = Frame
		}
	}
	return p.kinds
}

// Parse returns the parts of a title, in order, without gaps.
func Parse(title string) []Part {
	var parts []Part
	for i, k := range Kinds(title) {
		if n := len(parts); n > 0 && parts[n-1].Kind == k {
			parts[n-1].To = i + 1
			continue
		}
		parts = append(parts, Part{k, i, i + 1})
	}
	return parts
}

type parser struct {
	text  []rune
	kinds []Kind
}

// mark reports whether a character parts clauses.
func mark(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsPunct(r) && !slices.Contains([]rune("、“”\"《》()（）‘’·-"), r)
}

// set is a set of words; has finds the longest that stands at a place.
type set struct {
	words   map[string]bool
	longest int
}

func newSet(words ...string) set {
	s := set{words: map[string]bool{}}
	for _, list := range words {
		for _, w := range split(list) {
			s.words[w] = true
			s.longest = max(s.longest, utf8.RuneCountInString(w))
		}
	}
	return s
}

func split(list string) []string {
	var all []string
	for len(list) > 0 {
		i := 0
		for i < len(list) && list[i] != ' ' && list[i] != '\n' && list[i] != '\t' {
			i++
		}
		if i > 0 {
			all = append(all, list[:i])
		}
		list = list[min(i+1, len(list)):]
	}
	return all
}

// at returns the length of the longest word of the set that begins at i and
// ends by to, 0 where none does.
func (s set) at(text []rune, i, to int) int {
	for n := min(s.longest, to-i); n > 0; n-- {
		if s.words[string(text[i:i+n])] {
			return n
		}
	}
	return 0
}

// ends returns the length of the longest word of the set that ends at i.
func (s set) ends(text []rune, from, i int) int {
	for n := min(s.longest, i-from); n > 0; n-- {
		if s.words[string(text[i-n:i])] {
			return n
		}
	}
	return 0
}

func (p *parser) fill(from, to int, k Kind) {
	for i := max(from, 0); i < to; i++ {
		p.kinds[i] = k
	}
}

// frame marks the words around the title and returns what lies between.
func (p *parser) frame() (from, to int) {
	to = len(p.text)
	for {
		n := 0
		if to > 0 && mark(p.text[to-1]) {
			n = 1
		} else {
			n = endings.ends(p.text, 0, to)
		}
		if n == 0 {
			break
		}
		to -= n
	}
	for {
		n := 0
		if from < to && mark(p.text[from]) {
			n = 1
		} else {
			n = openings.at(p.text, from, to)
		}
		if n == 0 {
			break
		}
		from += n
	}
	p.fill(0, from, Frame)
	p.fill(to, len(p.text), Frame)
	return from, to
}

// acts marks the acts at the beginning of a clause and returns where it goes on.
func (p *parser) acts(from, to int) int {
	for from < to {
		n := acts.at(p.text, from, to)
		if n == 0 || from+n >= to {
			break
		}
		p.fill(from, from+n, Act)
		from += n
	}
	return from
}

// clause marks the parts of a clause.
func (p *parser) clause(from, to, index int) {
	if index > 0 && purposes.at(p.text, from, to) > 0 {
		p.fill(from, to, Purpose)
		return
	}
	start := from
	from = p.acts(from, to)
	if from < to && p.text[from] != '在' || from == to {
		to = p.purpose(start, to)
	}
	if from < to && (p.text[from] == '在' || p.text[from] == '于') {
		from = p.within(from, to)
	} else if from < to && (p.text[from] == '将' || p.text[from] == '把') {
		from, to = p.into(from, to)
	} else if from < to && (p.text[from] == '对' || p.text[from] == '为' || p.text[from] == '给') {
		p.kinds[from] = Act
		from++
	}
	from = p.names(from, to)
	p.modifier(max(from, start), to)
}

// purpose marks what a clause asks for its matter for, from its middle on, and
// returns where that begins.
func (p *parser) purpose(from, to int) int {
	for i := from + shortestMatter; i < to-1; i++ {
		n := aims.at(p.text, i, to)
		if n == 0 || i+n >= to || noAim.at(p.text, i, to) > 0 || acts.ends(p.text, from, i) > 0 || slices.Contains(joints, p.text[i-1]) {
			continue
		}
		p.fill(i, to, Purpose)
		return i
	}
	return to
}

// shortestMatter is how many characters of a clause stand before a purpose.
const shortestMatter = 5

var joints = []rune("和与及并、的以而来性化")

// within marks the place of 在A建B and returns where B begins.
func (p *parser) within(from, to int) int {
	for i := from + 2; i < to-1; i++ {
		n := builds.at(p.text, i, to)
		if r := p.text[i]; n == 0 && (r == '建' || r == '设') && !slices.Contains([]rune("筑设施备计材成立制置定议"), p.text[i+1]) {
			n = 1
		}
		if n > 0 && i+n < to {
			p.fill(from, i, Place)
			p.fill(i, i+n, Act)
			from = p.acts(i+n, to)
			p.purpose(from, to)
			return from
		}
	}
	return from
}

// into marks the target of 将A纳入B and returns the bounds of A.
func (p *parser) into(from, to int) (int, int) {
	p.kinds[from] = Act
	from++
	for i := from + 2; i < to; i++ {
		if n := takes.at(p.text, i, to); n > 0 {
			p.fill(i, i+n, Act)
			p.fill(i+n, to, Purpose)
			return from, i
		}
	}
	return from, to
}

// names marks the names of places that begin a clause, up to the last tail of a
// name that something follows, and returns where that is.
func (p *parser) names(from, to int) int {
	end := from
	for i := from + 1; i < to-1; i++ {
		n := tails.at(p.text, i, to)
		if n == 0 || i+n >= to {
			continue
		}
		if noName.at(p.text, i-1, to) > 0 || noName.at(p.text, i, to) > n || i-max(end, from) > longestName {
			continue
		}
		if p.acting(max(end, from), i) {
			break
		}
		end = i + n
		i = end - 1
	}
	p.fill(from, end, Place)
	return end
}

// acting reports whether an act stands in a text.
func (p *parser) acting(from, to int) bool {
	for i := from; i < to-1; i++ {
		if acts.at(p.text, i, to) > 1 {
			return true
		}
	}
	return false
}

// longestName is how many characters of a name stand before its tail.
const longestName = 6

// modifier marks A of A的B where B names something.
func (p *parser) modifier(from, to int) {
	for i := to - 2; i > from; i-- {
		if p.text[i] == '的' && p.kinds[i] == Head {
			if !general(p.text[i+1 : to]) {
				p.fill(from, i+1, Modifier)
			}
			return
		}
	}
}

// general reports whether all of a text is made of words that name nothing.
func general(text []rune) bool {
	for i := 0; i < len(text); {
		n := vague.at(text, i, len(text))
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}
