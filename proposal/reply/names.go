package reply

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/private"
)

// nameSearch finds the names that a text holds in one pass from its end to its
// beginning, however many they are: an automaton after Aho and Corasick of the
// names read backwards, so that it knows at each place the longest name that
// begins there. State 0 is the root.
type nameSearch struct {
	root           [256]int32 // where a byte leads from the root
	letter         []byte     // by state: the byte that leads to it
	child, sibling []int32    // its first successor, and the next of the same predecessor
	fail           []int32    // the longest shorter state that it ends with
	length         []int      // bytes of the longest name that begins here, 0 where none does
}

// newNameSearch compiles the names of two characters and more: a single one is
// found in too many words.
func newNameSearch(names []string) *nameSearch {
	s := &nameSearch{}
	s.grow(0)
	for _, name := range names {
		if name, _ = closed(name); utf8.RuneCountInString(name) >= 2 {
			s.learn(name)
		}
	}
	queue := make([]int32, 1, len(s.letter))
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for c := s.child[at]; c != 0; c = s.sibling[c] {
			if at != 0 {
				s.fail[c] = s.follow(s.fail[at], s.letter[c])
			}
			if s.length[c] == 0 {
				s.length[c] = s.length[s.fail[c]]
			}
			queue = append(queue, c)
		}
	}
	return s
}

func (s *nameSearch) grow(letter byte) int32 {
	s.letter, s.length = append(s.letter, letter), append(s.length, 0)
	s.child, s.sibling, s.fail = append(s.child, 0), append(s.sibling, 0), append(s.fail, 0)
	return int32(len(s.letter) - 1)
}

func (s *nameSearch) learn(name string) {
	at := int32(0)
	for i := len(name) - 1; i >= 0; i-- {
		next := s.step(at, name[i])
		if next == 0 {
			next = s.grow(name[i])
			s.sibling[next], s.child[at] = s.child[at], next
			if at == 0 {
				s.root[name[i]] = next
			}
		}
		at = next
	}
	s.length[at] = len(name)
}

// step goes to the successor by a byte, 0 where there is none.
func (s *nameSearch) step(at int32, b byte) int32 {
	if at == 0 {
		return s.root[b]
	}
	c := s.child[at]
	for c != 0 && s.letter[c] != b {
		c = s.sibling[c]
	}
	return c
}

// follow goes on by a byte from the longest state that can.
func (s *nameSearch) follow(at int32, b byte) int32 {
	for at != 0 {
		if next := s.step(at, b); next != 0 {
			return next
		}
		at = s.fail[at]
	}
	return s.root[b]
}

// find returns, from the end of the text on, at each place where names begin
// the longest of them.
func (s *nameSearch) find(text string) []private.Span {
	if s.child[0] == 0 {
		return nil
	}
	text, places := closed(text)
	var list []private.Span
	at := int32(0)
	for i := len(text) - 1; i >= 0; i-- {
		at = s.follow(at, text[i])
		if n := s.length[at]; n > 0 {
			list = append(list, private.Span{From: places.of(i), To: places.of(i+n-1) + 1, Kind: private.Name})
		}
	}
	return list
}

// cuts are the places of a shortened text from which on more bytes are left out, in
// order, and how many in all.
type cuts []struct{ at, out int }

// of is where a byte of the shortened text stood.
func (c cuts) of(i int) int {
	n := sort.Search(len(c), func(k int) bool { return c[k].at > i })
	if n == 0 {
		return i
	}
	return i + c[n-1].out
}

// closed is the text without the blanks, three in a row at the most, between two
// characters that are not ASCII: 李 委员 is the name 李委员.
func closed(text string) (string, cuts) {
	if !strings.ContainsAny(text, " \u00a0\u3000") {
		return text, nil
	}
	var b strings.Builder
	var out cuts
	b.Grow(len(text))
	last, from := rune(0), 0 // the character before the blanks, and where they begin
	blanks, dropped := 0, 0
	for i, r := range text {
		if r == ' ' || r == '\u00a0' || r == '　' {
			if blanks == 0 {
				from = i
			}
			blanks++
			continue
		}
		if blanks > 0 {
			if blanks <= 3 && last >= 0x2e80 && r >= 0x2e80 {
				dropped += i - from
				out = append(out, struct{ at, out int }{b.Len(), dropped})
			} else {
				b.WriteString(text[from:i])
			}
		}
		b.WriteRune(r)
		last, blanks = r, 0
	}
	if blanks > 0 {
		b.WriteString(text[from:])
	}
	return b.String(), out
}
