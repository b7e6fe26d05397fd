package assign

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The duty texts of the units are compared with the text of an item by the
// words that both share. A word is a longest run of at least two characters
// that stands in the item and in one duty phrase. It weighs more the longer it
// is and the fewer units have its characters side by side, so that what all
// duties say (科技, in a science bureau) hardly counts. All of it is counting:
// no dictionary and no floating point.

const (
	// rarityUnit is the rarity of two characters that stand side by side in
	// the duties of one unit only; in those of all units it is rarityUnit
	// divided by their number.
	rarityUnit = 1000
	// titleFactor is how much more a word counts in the title.
	titleFactor = 3
	// fullLength is up to how many pairs of characters a longer word counts
	// more for each of its pairs.
	fullLength = 3
	// dutyDoubt is the weight of evidence that would leave half of the
	// certainty: two unshared characters in the body weigh rarityUnit.
	dutyDoubt = 4 * rarityUnit
)

// emptyWords are words of official prose that say nothing about whose business
// a matter is. They are cut out of both texts before comparing; what is left
// apart by them is not joined.
var emptyWords = []string{
	"进一步", "关于", "建议", "提案", "加强", "加快", "加大", "推进", "推动", "促进", "提升", "提高", "开展", "负责", "承担",
	"组织", "实施", "相关", "有关", "工作", "完善", "健全", "落实", "强化", "深化", "大力", "切实", "积极", "问题", "以及",
	"我市", "我县", "我区", "我省", "全市", "全县", "全区", "全省",
}

// dutyIndex finds shared words. It is immutable.
type dutyIndex struct {
	phrases []phrase
	at      map[[2]rune][]spot // where two characters stand side by side
	units   map[[2]rune]int    // in how many units
	total   int
}

type phrase struct {
	unit int
	text []rune
	name bool // the unit's own name
	// needs holds the pairs of characters of the phrase that most units share,
	// 科技 in a science bureau: without them a part of it is anybody's.
	needs [][2]rune
}

type spot struct{ phrase, at int32 }

// word is one shared word with its weight for the unit. A firm one is enough to
// place an item.
type word struct {
	text   string
	weight int
	firm   bool
}

func newDutyIndex(units []Unit) dutyIndex {
	x := dutyIndex{at: map[[2]rune][]spot{}, units: map[[2]rune]int{}, total: len(units)}
	for u, unit := range units {
		seen := map[[2]rune]bool{}
		duties := unit.Duties
		if len(unit.Labels) == 0 { // labels say better than a name what the unit is for
			duties = append([]string{unit.Name}, duties...)
		}
		for k, d := range duties {
			for _, text := range pieces(d) {
				p := int32(len(x.phrases))
				x.phrases = append(x.phrases, phrase{unit: u, text: text, name: k == 0 && len(duties) > len(unit.Duties)})
				for i := range len(text) - 1 {
					pair := [2]rune{text[i], text[i+1]}
					x.at[pair] = append(x.at[pair], spot{p, int32(i)})
					if !seen[pair] {
						seen[pair] = true
						x.units[pair]++
					}
				}
			}
		}
	}
	for i := range x.phrases {
		p := &x.phrases[i]
		for k := range len(p.text) - 1 {
			pair := [2]rune{p.text[k], p.text[k+1]}
			if n := x.units[pair]; n >= sharedUnits && n*3 >= x.total {
				p.needs = append(p.needs, pair)
			}
		}
	}
	return x
}

// sharedUnits is in how many units a pair of characters stands at least, and in a
// third of all, to be the organisation's own word.
const sharedUnits = 3

// firm reports whether the run of n characters from the one at names a matter of the
// unit: more than a word of two characters, or three in the middle, not of the
// unit's name alone, with the organisation's own word where the phrase has it,
// and a part of up to four characters not of weak words alone.
func (p phrase) firm(at, n int) bool {
	run := p.text[at : at+n]
	long := n > weakLongest || n == weakLongest && n == len(p.text)
	if p.name || n < 3 || n == 3 && at > 0 && at+n < len(p.text) || !long && madeOf(string(run), hollowWords, thinWords) {
		return false
	}
	return !slices.ContainsFunc(p.needs, func(pair [2]rune) bool { return !strings.Contains(string(run), string(pair[:])) })
}

// pieces cuts a text at everything that is neither letter nor digit and at
// empty words, and folds full-width forms and case.
func pieces(s string) [][]rune {
	runes := make([]rune, 0, len(s)/2)
	for _, r := range s {
		r = vocab.Narrow(r)
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			r = '\n'
		}
		runes = append(runes, unicode.ToLower(r))
	}
	text := string(runes)
	for _, w := range emptyWords {
		text = strings.ReplaceAll(text, w, "\n")
	}
	var out [][]rune
	for _, p := range strings.Split(text, "\n") {
		if r := []rune(p); len(r) > 1 {
			out = append(out, r)
		}
	}
	return out
}

// shared returns, for each unit, the words that title and body share with its
// duties, heaviest first, ties by text.
func (x dutyIndex) shared(title, body string) [][]word {
	weights := make([]map[string]word, x.total)
	x.collect(pieces(title), titleFactor, weights)
	x.collect(pieces(body), 1, weights)
	out := make([][]word, x.total)
	for u, m := range weights {
		for _, w := range m {
			out[u] = append(out[u], w)
		}
		slices.SortFunc(out[u], func(a, b word) int {
			return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.text, b.text))
		})
		out[u] = withoutParts(out[u])
	}
	return out
}

// collect notes the shared words of the pieces; a word counts once, where it
// counts most.
func (x dutyIndex) collect(pieces [][]rune, factor int, weights []map[string]word) {
	for _, text := range pieces {
		for i := range len(text) - 1 {
			for _, s := range x.at[[2]rune{text[i], text[i+1]}] {
				p := x.phrases[s.phrase]
				at := int(s.at)
				if i > 0 && at > 0 && text[i-1] == p.text[at-1] {
					continue // part of a longer run that began before
				}
				n := 0
				for i+n < len(text) && at+n < len(p.text) && text[i+n] == p.text[at+n] {
					n++
				}
				rarity := 0
				for k := i; k < i+n-1; k++ {
					rarity += rarityUnit * (x.total - x.units[[2]rune{text[k], text[k+1]}] + 1) / x.total
				}
				if weights[p.unit] == nil {
					weights[p.unit] = map[string]word{}
				}
				run := string(text[i : i+n])
				w := weights[p.unit][run]
				w.text, w.weight = run, max(w.weight, rarity*min(n-1, fullLength)*factor)
				w.firm = w.firm || factor == titleFactor && p.firm(at, n)
				weights[p.unit][run] = w
			}
		}
	}
}

// withoutParts drops words that stand inside a heavier word of the same unit.
func withoutParts(words []word) []word {
	kept := words[:0]
	for _, w := range words {
		if !slices.ContainsFunc(kept, func(k word) bool { return strings.Contains(k.text, w.text) }) {
			kept = append(kept, w)
		}
	}
	return kept
}
