package vocab

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// mostOffered is how many words an error offers: a longer list is read by nobody.
const mostOffered = 12

// choice is a word that an error offers, in each language, and all forms that
// would be read.
type choice struct {
	zh, en string
	forms  []string
}

// offer lists what may stand in place of input. Of a long list only the nearest
// words are offered, nearest first, with the number of all; marks and spaces around
// the input count for nothing. It takes time linear
// in the list.
func offer(input string, list []choice) Text {
	all := len(list)
	if all > mostOffered {
		type ranked struct {
			choice
			far int
		}
		input = strings.ToLower(shorten(strings.TrimFunc(input, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }), 60))
		by := make([]ranked, all)
		for i, c := range list {
			by[i] = ranked{c, 1000}
			for _, f := range c.forms {
				by[i].far = min(by[i].far, far(input, strings.ToLower(f)))
			}
		}
		slices.SortStableFunc(by, func(a, b ranked) int { return a.far - b.far })
		list = nil
		for _, r := range by[:mostOffered] {
			list = append(list, r.choice)
		}
	}
	zh, en := make([]string, len(list)), make([]string, len(list))
	for i, c := range list {
		zh[i], en[i] = c.zh, c.en
	}
	t := Text{ZH: strings.Join(zh, "、"), EN: strings.Join(en, ", ")}
	if all > mostOffered {
		t.ZH += fmt.Sprintf("等（相近的在前，共%d个）", all)
		t.EN += fmt.Sprintf(", … (the nearest of %d)", all)
	}
	return t
}

// far tells how unlike two words are, from 0 for the same one to 100: how many
// characters have to be changed, of how many. One that holds the other is near.
func far(a, b string) int {
	if a == b {
		return 0
	}
	x, y := []rune(a), []rune(b)
	n := max(len(x), len(y))
	edits := distance(x, y) * 100 / n
	if min(len(x), len(y)) > 0 && (strings.Contains(a, b) || strings.Contains(b, a)) {
		edits = min(edits, 40)
	}
	return edits
}

// distance counts the characters to be added, taken away, changed or swapped with
// the next, for one word to become the other.
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			change := 1
			if a[i] == b[j] {
				change = 0
			}
			row[j+1] = min(last[j]+change, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
