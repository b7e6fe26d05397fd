package classify

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// A learner sees a text as a set of features: its characters, its pairs of
// neighbouring characters, and what its reader found: terms and labels.

// buckets is the number of counters that features share by their hash.
const buckets = 1 << 16

// feature is one feature of a text with the place where it first stands.
type feature struct {
	bucket uint32
	term   string // what stands there
	label  string // of the reader, where the feature is one
	at     [2]int
}

// hash is FNV-1a cut to a bucket; kind keeps features of different kinds
// apart.
func hash(kind byte, s string) uint32 {
	h := (uint32(2166136261) ^ uint32(kind)) * 16777619
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return (h ^ h>>16) & (buckets - 1)
}

// characters returns the features of a text by characters, each once, in the
// order of the text. Spaces and punctuation are left out and separate nothing;
// Latin letters are lowered.
func characters(text string) []feature {
	all := make([]feature, 0, len(text)*2/3)
	seen := make(map[uint32]bool, len(text))
	add := func(kind byte, from, to, at, end int) {
		f := feature{bucket: hash(kind, fold.Letters(text[from:to])), term: text[from:to], at: [2]int{at, end}}
		if !seen[f.bucket] {
			seen[f.bucket] = true
			all = append(all, f)
		}
	}
	n, before, beforeAt := 0, -1, 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += size
			n++
			continue
		}
		add(1, i, i+size, n, n+1)
		if before >= 0 {
			add(2, before, i+size, beforeAt, n+1)
		}
		before, beforeAt = i, n
		i += size
		n++
	}
	return all
}

// clearShare is the share of all evidence, in millionths, from which a label of the
// reader is a feature.
const clearShare = 60_000

// readings returns what the reader found in a text: terms of two characters or
// more, the labels with clear evidence, and the first label.
func readings(e *Sorter, text string) []feature {
	if e == nil || e.rules == nil {
		return nil
	}
	all, _ := e.weigh(rule.Document{Title: text})
	total, best := e.c.doubt, 0
	for i, t := range all {
		total += max(t.points, 0)
		if t.points > all[best].points {
			best = i
		}
	}
	var found []feature
	for i, t := range all {
		for _, r := range t.reasons {
			if utf8.RuneCountInString(r.Term) > 1 {
				found = append(found, feature{bucket: hash(3, r.Term), term: r.Term, at: r.At})
			}
		}
		label := e.c.labels[i]
		if t.points*million > total*clearShare {
			found = append(found, feature{bucket: hash(4, label), label: label})
		}
		if i == best && t.points > 0 {
			found = append(found, feature{bucket: hash(5, label), label: label})
		}
	}
	slices.SortStableFunc(found, func(a, b feature) int { return int(a.bucket) - int(b.bucket) })
	return slices.CompactFunc(found, func(a, b feature) bool { return a.bucket == b.bucket })
}
