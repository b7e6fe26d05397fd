package classify

import (
	"slices"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// How much the zones of a body say beside the title, where there are trained
// weights, in hundredths of what the same would say in a title. Tried on the
// bodies of testdata.
const (
	demandShare  = 120 // of the rules' evidence in what is asked for
	otherShare   = 20  // of that in the rest, where the first paragraph counts twice
	demandPieces = 80  // of the pieces in what is asked for
	// manyPieces is from how many known pieces on more of them say no more.
	manyPieces = 90
	// longestAsked is how much of what is asked for is read for pieces, in code
	// points: what comes first matters most, and more says little more.
	longestAsked = 160
	// bodyDoubt is how many finds of mean weight are left unsaid in a zone.
	bodyDoubt = 2
)

// learned turns the rules' shares into chances by the trained weights, where
// rules or pieces say anything at all.
func (e *Sorter) learned(d rule.Document, body *[zones][]tally, said []opinion) {
	t := e.c.trained
	words := e.c.vague.spans(d.Title)
	e.seen, e.asked = t.look(e.seen[:0], d.Title, 0, e.kinds, words), e.asked[:0]
	shares := make([]int64, len(said))
	found := slices.ContainsFunc(e.seen, seen.tells)
	for i, o := range said {
		shares[i] = int64(o.score)
		found = found || o.score > 0
	}
	named := matter(d.Title, words)
	speaks := t.speaksFor(e.seen)
	weights := t.weigh(shares, e.seen)
	if body != nil {
		named = true
		found = e.ask(weights, speaks) || found
		found = e.tell(body, weights, said) || found
	}
	if !found {
		return
	}
	for i, chance := range likely(weights) {
		o := &said[i]
		o.score = int(chance)
		if o.firm > 0 || named && speaks[i] {
			o.firm = o.score
			continue
		}
		o.firm = 0
	}
}

// tell adds what the rules found in the body, and reports whether that is
// anything. What is asked for is weighed by itself, and so is all the rest.
func (e *Sorter) tell(body *[zones][]tally, weights []int64, said []opinion) (found bool) {
	for _, part := range [...]struct {
		zones []zone
		say   int64
	}{{[]zone{demand}, demandShare}, {[]zone{opening, between}, otherShare}} {
		total := bodyDoubt * e.c.doubt / e.c.titleFactor
		points := make([]int64, len(said))
		for i := range said {
			for _, z := range part.zones {
				points[i] += body[z][i].points
			}
			total += max(points[i], 0)
		}
		for i := range said {
			weights[i] += e.c.trained.share * part.say / whole * max(points[i], 0) / total
			found = found || points[i] > 0
			for _, z := range part.zones {
				if body[z][i].firm > 0 {
					said[i].firm = max(said[i].firm, 1)
				}
				for _, r := range body[z][i].reasons {
					r.Points = int(int64(r.Points) * part.say / whole * e.total / total)
					said[i].reasons = append(said[i].reasons, r)
				}
			}
		}
	}
	return found
}

// ask adds what the pieces say of what the body asks for, and reports whether
// there are any. Those that the title has too count half: it is said already.
func (e *Sorter) ask(weights []int64, speaks []bool) (found bool) {
	t := e.c.trained
	left := longestAsked
	for _, s := range e.zones {
		if s.zone == demand && left > 0 {
			text := e.body.cut(s.from, min(s.to, s.from+left))
			e.asked = t.look(e.asked, text, s.from, nil, e.c.vague.spans(text))
			left -= s.to - s.from
		}
	}
	sums := make([]int64, len(weights))
	for _, s := range e.asked {
		keeps := int64(whole)
		if _, twice := slices.BinarySearchFunc(e.seen, s.piece, func(o seen, piece int32) int { return int(o.piece - piece) }); twice {
			keeps = again
		}
		for i := t.starts[s.piece]; i < t.starts[s.piece+1]; i++ {
			sums[t.labels[i]] += int64(int8(t.weights[i])) * keeps
		}
	}
	for i := range weights {
		weights[i] += t.saidInDemands(sums[i], len(e.asked)) / whole
	}
	for i, yes := range t.speaksFor(e.asked) {
		speaks[i] = speaks[i] || yes
	}
	return slices.ContainsFunc(e.asked, seen.tells)
}

// saidInDemands is said for a sum over n pieces of what is asked for.
func (t *trained) saidInDemands(sum int64, n int) int64 {
	sum = t.said(sum, n) * demandPieces / whole
	if n > manyPieces {
		sum = sum * rooted(manyPieces) / rooted(n)
	}
	return sum
}

// pieces tells which pieces of the title, and of what the body asks for, speak
// for a label.
func (e *Sorter) pieces(label int) []Evidence {
	t := e.c.trained
	points := func(say int64) int { return int(say * e.total / t.share) }
	all := t.explain(e.seen, label, &e.title, rule.WhereTitle)
	for i := range all {
		all[i].Points = points(t.said(int64(all[i].Points), len(e.seen)))
	}
	asked := t.explain(e.asked, label, &e.body, rule.WhereBody)
	for i := range asked {
		asked[i].Points = points(t.saidInDemands(int64(asked[i].Points), len(e.asked)))
	}
	return slices.DeleteFunc(append(all, asked...), func(e Evidence) bool { return e.Points <= 0 })
}
