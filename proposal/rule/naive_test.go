package rule

import (
	"cmp"
	"math"
	"slices"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
	"github.com/seed-3129f372/tian/proposal/internal/heading"
)

// naive is the plain form of the engine that the tests compare it with: every
// condition is worked out on the folded text, term by term.
type naive struct {
	set   Set
	doc   Document
	parts map[Where]naivePart
}

type naivePart struct {
	runes []rune
	at    []int
	stock [][2]int
}

func newNaive(set Set, doc Document) *naive {
	n := &naive{set, doc, map[Where]naivePart{}}
	for where, text := range map[Where]string{WhereTitle: doc.Title, WhereBody: doc.Body} {
		p := naivePart{}
		p.runes, p.at = fold.Text(text)
		var stock [][2]int
		for _, s := range set.Stock {
			stock = append(stock, p.find(s)...)
		}
		p.stock = stock
		n.parts[where] = p
	}
	return n
}

// find returns all occurrences of a term, places of folded characters.
func (p naivePart) find(term string) [][2]int {
	want, _ := fold.Text(term)
	var all [][2]int
	for i := 0; i+len(want) <= len(p.runes); i++ {
		end := i + len(want)
		if !slices.Equal(p.runes[i:end], want) ||
			fold.Wordy(want[0]) && i > 0 && fold.Wordy(p.runes[i-1]) ||
			fold.Wordy(want[len(want)-1]) && end < len(p.runes) && fold.Wordy(p.runes[end]) {
			continue
		}
		inStock := slices.ContainsFunc(p.stock, func(s [2]int) bool { return s[0] <= i && end <= s[1] })
		if !inStock {
			all = append(all, [2]int{i, end})
		}
	}
	return all
}

// outside returns the occurrences of a term that lie in none of some words.
func (p naivePart) outside(term string, except []string) [][2]int {
	var words [][2]int
	for _, w := range except {
		words = append(words, p.find(w)...)
	}
	return slices.DeleteFunc(p.find(term), func(o [2]int) bool {
		return slices.ContainsFunc(words, func(w [2]int) bool { return w[0] <= o[0] && o[1] <= w[1] })
	})
}

func (n *naive) hit(rule, term string, where Where, span [2]int) Hit {
	p := n.parts[where]
	return Hit{Rule: rule, Term: term, Where: where, At: [2]int{p.at[span[0]], p.at[span[1]-1] + 1}}
}

// holds works out a condition on the given parts and what it finds.
func (n *naive) holds(c Condition, rule string, parts []Where) (bool, []Hit) {
	ok := true
	var hits []Hit
	test := func(b bool, h []Hit) {
		ok = ok && b
		hits = append(hits, h...)
	}
	term := func(t string, in ...Where) {
		var h []Hit
		for _, w := range in {
			if all := n.parts[w].outside(t, c.Except); len(all) > 0 && slices.Contains(parts, w) {
				h = append(h, n.hit(rule, t, w, all[0]))
			}
		}
		test(len(h) > 0, h)
	}
	for kind, t := range map[heading.Kind]string{heading.Head: c.Head, heading.Act: c.Act, heading.Place: c.Place} {
		if t == "" {
			continue
		}
		var h []Hit
		kinds := heading.Kinds(n.doc.Title)
		for _, span := range n.parts[WhereTitle].outside(t, c.Except) {
			x := n.hit(rule, t, WhereTitle, span)
			if h == nil && !slices.ContainsFunc(kinds[x.At[0]:x.At[1]], func(k heading.Kind) bool { return k != kind }) {
				h = []Hit{x}
			}
		}
		test(h != nil, h)
	}
	if c.Term != "" {
		term(c.Term, WhereTitle, WhereBody)
	}
	if c.Title != "" {
		term(c.Title, WhereTitle)
	}
	if c.Body != "" {
		term(c.Body, WhereBody)
	}
	count := func(list []Condition, need int) {
		var h []Hit
		for _, k := range list {
			if b, x := n.holds(k, rule, parts); b {
				need--
				h = append(h, x...)
			}
		}
		test(need <= 0, h)
	}
	if c.Any != nil {
		count(c.Any, 1)
	}
	if c.All != nil {
		count(c.All, len(c.All))
	}
	if c.Of != nil {
		count(c.Of, c.AtLeast)
	}
	for _, k := range c.None {
		b, _ := n.holds(k, rule, parts)
		test(!b, nil)
	}
	if c.Near != nil {
		b := false
		var h []Hit
		for _, w := range parts {
			if x := n.near(c, rule, w); x != nil {
				b = true
				h = append(h, x...)
			}
		}
		test(b, h)
	}
	if c.Field != "" {
		b := false
		for _, f := range n.doc.Fields {
			if !b && f.Name == c.Field && slices.Contains(c.Is, f.Value) {
				b = true
				test(true, []Hit{{Rule: rule, Term: f.Value, Where: WhereField, Field: f.Name}})
			}
		}
		test(b, nil)
	}
	if !ok {
		hits = nil
	}
	return ok, hits
}

// near tries every occurrence as the last one, and every term's latest
// occurrence that does not begin after it.
func (n *naive) near(c Condition, rule string, w Where) []Hit {
	p := n.parts[w]
	all := make([][][2]int, len(c.Near))
	type last struct{ start, term int }
	var order []last
	for i, t := range c.Near {
		all[i] = p.find(t)
		for _, o := range all[i] {
			order = append(order, last{o[0], i})
		}
	}
	slices.SortFunc(order, func(a, b last) int { return cmp.Or(a.start-b.start, a.term-b.term) })
	for _, l := range order {
		var hits []Hit
		for i, t := range c.Near {
			for j := len(all[i]) - 1; j >= 0; j-- {
				o := all[i][j]
				if o[0] < l.start || o[0] == l.start && i <= l.term {
					if l.start-o[1] <= c.Within {
						hits = append(hits, n.hit(rule, t, w, o))
					}
					break
				}
			}
		}
		if len(hits) == len(c.Near) {
			return hits
		}
	}
	return nil
}

// result is Evaluate.
func (n *naive) result() Result {
	res := Result{Conclusions: []Scored{}}
	fired := []string{}
	byThen := map[string]*Scored{}
	sums := map[string]int64{}
	for _, r := range n.set.Rules {
		ok, hits := n.holds(r.When, r.ID, []Where{WhereTitle, WhereBody})
		if !ok {
			continue
		}
		fired = append(fired, r.ID)
		slices.SortFunc(hits, func(a, b Hit) int {
			return cmp.Or(cmp.Compare(a.Where, b.Where), a.At[0]-b.At[0], a.At[1]-b.At[1], cmp.Compare(a.Field, b.Field), cmp.Compare(a.Term, b.Term))
		})
		hits = slices.Compact(hits)
		points := int64(r.Weight)
		inTitle := slices.ContainsFunc(hits, func(h Hit) bool { return h.Where == WhereTitle })
		if alone, _ := n.holds(r.When, r.ID, []Where{WhereTitle}); alone && inTitle {
			points *= int64(max(n.set.TitleFactor, 1))
		}
		if len(hits) == 0 {
			hits = []Hit{{Rule: r.ID}}
		}
		s := byThen[r.Then]
		if s == nil {
			s = &Scored{ID: r.Then}
			byThen[r.Then] = s
		}
		sums[r.Then] += points
		s.Score = int(min(max(sums[r.Then], -math.MaxInt32), math.MaxInt32))
		s.Hits = append(s.Hits, hits...)
		if n.set.Hit == HitPolicyFirst {
			break
		}
	}
	for _, c := range n.set.Conclusions {
		if s := byThen[c.ID]; s != nil {
			res.Conclusions = append(res.Conclusions, *s)
		}
	}
	if n.set.Hit == HitPolicySum {
		slices.SortStableFunc(res.Conclusions, func(a, b Scored) int { return b.Score - a.Score })
	}
	switch {
	case len(fired) == 0:
		res.Notes = noEvidence()
	case n.set.Hit == HitPolicyUnique && len(fired) > 1:
		e, _ := Compile(n.set)
		v := e.Evaluator()
		for _, id := range fired {
			i := slices.IndexFunc(n.set.Rules, func(r Rule) bool { return r.ID == id })
			v.fired = append(v.fired, firing{rule: int32(i)})
		}
		res.Notes = v.notUnique()
	case n.set.Hit == HitPolicySum && res.Conclusions[0].Score <= 0:
		res.Notes = outweighed()
	}
	return res
}
