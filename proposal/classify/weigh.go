package classify

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/heading"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// openingFactor is how often the first paragraph of a body counts.
const openingFactor = 2

// How a find is weighed, in hundredths of its rule's weight.
const (
	// whole is a find that stands for itself.
	whole = 100
	// inside is one that lies inside a longer find, 养老 in 养老保险: the longer
	// word says what is meant, the shorter one is an echo.
	inside = 15
	// late is added to a find at the end of a title, in proportion before it:
	// in Chinese the matter stands last.
	late = 20
	// beside is what a find keeps that stands in the name of a place or in what
	// a matter is for, where the classifier reads the heads of titles.
	beside = 30
	// more is added for a further term of the same rule, twice at most.
	more = 15
	// again is what a rule keeps in the demands that the title fulfils already.
	again = 50
)

// tally is what one label weighs; firm is what of it rests on terms that name
// a matter.
type tally struct {
	points, firm int64
	spoken       int64 // of the points, without what takes
	reasons      []Evidence
}

// weigh evaluates the title alone and then the whole, and adds up what speaks
// for and against each label: by the title, where a rule counts titleFactor
// times, and by each zone of the body, nil where there is none.
func (e *Sorter) weigh(d rule.Document) (title []tally, body *[zones][]tally) {
	c := e.c
	title = make([]tally, len(c.labels))
	length := titleEnd(d.Title)
	if e.kinds = nil; c.heads {
		e.kinds = heading.Kinds(d.Title)
	}
	result := e.rules.Evaluate(rule.Document{Title: d.Title, Fields: d.Fields})
	e.title.read(d.Title)
	e.body.read(d.Body)
	fired := map[string]bool{}
	e.rulesOf(result, func(id string, finds []Evidence, shares []int64) {
		t := &title[c.rules[id].label]
		before := len(t.reasons)
		t.add(c.rules[id], finds, shares, c.titleFactor, length, c.vague.terms)
		fired[id] = len(t.reasons) > before // the name of a street says nothing: the body may
	})
	if d.Body == "" {
		return title, nil
	}
	e.zones = stretches(e.zones[:0], d.Body)
	body = new([zones][]tally)
	for z := range body {
		body[z] = make([]tally, len(c.labels))
	}
	e.rulesOf(e.rules.Evaluate(d), func(id string, finds []Evidence, shares []int64) {
		e.weighBody(c.rules[id], fired[id], finds, shares, body)
	})
	return title, body
}

// weighBody adds what a rule says by its finds in the body, each zone by itself
// where its terms stand alone. What the title said already is said again by the
// demands alone, and counts half.
func (e *Sorter) weighBody(r weighed, fired bool, finds []Evidence, shares []int64, body *[zones][]tally) {
	var of [zones]struct {
		finds  []Evidence
		shares []int64
	}
	main := between
	for i, f := range finds {
		z := main
		if f.Where == rule.WhereBody {
			z = e.zoneAt(f.At[0])
			main = max(main, z)
		}
		if !r.plain {
			z = between
		} else if f.Where != rule.WhereBody {
			continue
		}
		of[z].finds, of[z].shares = append(of[z].finds, f), append(of[z].shares, shares[i])
	}
	if !r.plain && main != between {
		of[main], of[between] = of[between], of[main]
	}
	for z := range of {
		factor := int64(1)
		switch {
		case len(of[z].finds) == 0 || fired && zone(z) != demand:
			continue
		case fired && r.plain:
			for i := range of[z].shares {
				of[z].shares[i] = of[z].shares[i] * again / whole
			}
		case zone(z) == opening:
			factor = openingFactor
		}
		body[z][r.label].add(r, of[z].finds, of[z].shares, factor, 0, e.c.vague.terms)
	}
}

// zoneAt returns the zone of a code point of the body.
func (e *Sorter) zoneAt(at int) zone {
	i, _ := slices.BinarySearchFunc(e.zones, at, func(s stretch, at int) int {
		if s.to <= at {
			return -1
		}
		return 1
	})
	if i == len(e.zones) {
		return between
	}
	return e.zones[i].zone
}

// join adds the body to the title. All that is asked for weighs at most what the
// title says, the rest of the body half of that, or as much as the doubt.
func (e *Sorter) join(title []tally, body *[zones][]tally) {
	said := int64(0)
	for i := range title {
		said += title[i].spoken
	}
	for z, most := range [zones]int64{between: said / 2, opening: said / 2, demand: said} {
		told := int64(0)
		for i := range body[z] {
			told += body[z][i].spoken
		}
		for i := range body[z] {
			t := &body[z][i]
			t.scale(max(most, e.c.doubt), told)
			title[i].points += t.points
			title[i].firm += t.firm
			title[i].reasons = append(title[i].reasons, t.reasons...)
		}
	}
}

// rulesOf calls yield for every rule that fired, with its finds and their
// shares, in the order of the result.
func (e *Sorter) rulesOf(res rule.Result, yield func(id string, finds []Evidence, shares []int64)) {
	e.spans.read(res)
	for _, s := range res.Conclusions {
		for lo := 0; lo < len(s.Hits); {
			hi := lo + 1
			for hi < len(s.Hits) && s.Hits[hi].Rule == s.Hits[lo].Rule {
				hi++
			}
			finds := make([]Evidence, 0, hi-lo)
			shares := make([]int64, 0, hi-lo)
			for _, h := range s.Hits[lo:hi] {
				finds = append(finds, Evidence{Code: codeRule.Code, Rule: h.Rule, Term: h.Term, Where: h.Where, At: h.At})
				shares = append(shares, e.share(h)*e.besides(h)/whole)
			}
			yield(s.Hits[lo].Rule, finds, shares)
			lo = hi
		}
	}
}

// add weighs one rule. What it adds by terms that are not general is firm.
func (t *tally) add(r weighed, finds []Evidence, shares []int64, factor int64, length int, general map[string]bool) {
	best, at, distinct := int64(0), 0, int64(0)
	bestFirm, distinctFirm := int64(0), int64(0)
	for i, f := range finds {
		share := shares[i]
		names := !general[f.Term]
		if share == whole {
			distinct++
			if names {
				distinctFirm++
			}
		}
		if r.weight > 0 && length > 0 && r.plain {
			share = share * int64(100+late*min(f.At[1], length)/length) / 100
		}
		if share > best {
			best, at = share, i
		}
		if names {
			bestFirm = max(bestFirm, share)
		}
	}
	switch {
	case best == 0 && (r.plain || r.weight > 0):
		return // names of places only
	case !r.plain:
		best = whole
		bestFirm = min(bestFirm, 1) * whole
	case r.weight > 0:
		best += more * min(max(distinct-1, 0), 2)
		if bestFirm > 0 {
			bestFirm += more * min(max(distinctFirm-1, 0), 2)
		}
	}
	if r.weight < 0 {
		bestFirm = best // what takes, takes whatever it rests on
	}
	points := r.weight * best / 100 * factor
	finds[at].Points = int(points)
	t.points += points
	t.firm += r.weight * bestFirm / 100 * factor
	t.spoken += max(points, 0)
	t.reasons = append(t.reasons, finds...)
}

// scale brings the tally down where all tallies together say more than most.
func (t *tally) scale(most, said int64) {
	if said <= most {
		return
	}
	t.points = 0
	for i := range t.reasons {
		p := int64(t.reasons[i].Points) * most / said
		t.reasons[i].Points = int(p)
		t.points += p
	}
	t.firm = t.firm * most / said
}

// spans are the places of all finds of one result.
type spans struct{ all []span }

type span struct {
	where    rule.Where
	from, to int
	inside   bool
}

func (s span) compare(o span) int {
	return cmp.Or(cmp.Compare(s.where, o.where), cmp.Compare(s.from, o.from), cmp.Compare(o.to, s.to))
}

// read notes which finds lie inside longer ones.
func (s *spans) read(res rule.Result) {
	s.all = s.all[:0]
	for _, c := range res.Conclusions {
		for _, h := range c.Hits {
			s.all = append(s.all, span{where: h.Where, from: h.At[0], to: h.At[1]})
		}
	}
	slices.SortFunc(s.all, span.compare)
	s.all = slices.Compact(s.all)
	reach, part := 0, rule.Where(0)
	for i := range s.all {
		if s.all[i].where != part {
			reach, part = 0, s.all[i].where
		}
		s.all[i].inside = s.all[i].to <= reach
		reach = max(reach, s.all[i].to)
	}
}

// share returns how much of its weight a find keeps, in hundredths.
func (e *Sorter) share(h rule.Hit) int64 {
	text := &e.title
	switch h.Where {
	case rule.WhereTitle:
	case rule.WhereBody:
		text = &e.body
	default:
		return whole
	}
	if isPlace(text, h) || e.c.vague.swallows(text, h) {
		return 0
	}
	i, ok := slices.BinarySearchFunc(e.spans.all, span{where: h.Where, from: h.At[0], to: h.At[1]}, span.compare)
	if ok && e.spans.all[i].inside {
		return inside
	}
	return whole
}

// tails are how titles end; they do not count when the place of a find in the
// title is measured.
var tails = []string{"的几点建议", "几点建议", "的建议案", "的建议", "的提案", "的议案", "建议", "提案", "议案"}

// titleEnd returns the length of a title without its tail, in code points.
func titleEnd(title string) int {
	title = strings.TrimSpace(title)
	for _, t := range tails {
		if rest, ok := strings.CutSuffix(title, t); ok {
			title = rest
			break
		}
	}
	return utf8.RuneCountInString(title)
}

// besides returns how much of its weight a find keeps that only names a place
// or a purpose, in hundredths.
func (e *Sorter) besides(h rule.Hit) int64 {
	if h.Where == rule.WhereTitle && e.kinds != nil && aside(e.kinds[h.At[0]:h.At[1]]) {
		return beside
	}
	return whole
}
