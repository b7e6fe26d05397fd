package deadline

import (
	"fmt"
	"sort"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Layer is a list of own days that lies on a calendar 「地方或单位日历」: days off
// and days worked that a region or an office set for itself. It can cancel
// national days, make-up workdays too. It is a record; JSON is
// {"off":["2017-03-30..2017-04-04"],"work":["2017-04-08"]} and what else is known.
type Layer struct {
	// ID names the layer; may be empty.
	ID string `json:"id,omitempty"`
	// Name is the festival or occasion.
	Name vocab.Text `json:"name,omitzero"`
	// Region is the region that the layer speaks for, empty for an office's own
	// days. Together the layers of a region state its days in full for their
	// Years; answers for any other year of the coverage are provisional.
	Region string `json:"region,omitempty"`
	Years  []int  `json:"years,omitempty"`
	// Source is the order that sets the days.
	Source vocab.Source `json:"source,omitzero"`
	Off    []Span       `json:"off,omitempty" each:"needed"`
	Work   []Date       `json:"work,omitempty" each:"needed"`
}

// LoadLayer reads a layer from JSON. The error is Faults: what Decode finds, and
// days in both lists, entries without a day, spans beyond 366 days, and days of a
// year that Years, where there are any, do not hold.
func LoadLayer(data []byte) (Layer, error) {
	l, faults := vocab.Decode[Layer](data)
	return l, beside(faults, l.faults()).In(data).Err()
}

// faults lists every fault of the layer: a day in both lists, once, a list entry without
// a day, a span beyond 366 days, a day outside its years.
func (l Layer) faults() vocab.Faults {
	var faults vocab.Faults
	for i, y := range l.Years {
		if y == 0 || !fullYear(y) {
			faults.Add(vocab.At("/years", i), codeLayerYear.As("年份应写四位，如2026", "the year must have four digits, such as 2026"))
		}
	}
	own := setOf(l.Years)
	foreign := func(d Date) bool { return len(own) > 0 && !own[d.Year()] }
	for i, s := range l.Off {
		if n := s.Len(); n < 1 || n > 366 {
			faults.Add(vocab.At("/off", i), codeLayerSpan)
		} else if foreign(s.First) || foreign(s.Last) {
			faults.Add(vocab.At("/off", i), codeLayerYear)
		}
	}
	off, said := joinedSpans(l.Off), make(map[Date]bool)
	for i, d := range l.Work {
		if d.IsZero() {
			faults.Add(vocab.At("/work", i), codeLayerUnset)
			continue
		}
		if foreign(d) {
			faults.Add(vocab.At("/work", i), codeLayerYear)
		}
		if off.holds(d) && !said[d] {
			said[d] = true
			faults.Add(vocab.At("/work", i), codeLayerBoth.As(fmt.Sprintf("%s既列为放假又列为上班，请保留一处", d), fmt.Sprintf("%s is in both lists, off and work; keep it in one", d)))
		}
	}
	return faults
}

// joined are spans in order of day, of which none touches another.
type joined []Span

// joinedSpans joins spans that have days; those that have none are left out.
func joinedSpans(spans []Span) joined {
	list := make(joined, 0, len(spans))
	for _, s := range spans {
		if s.Len() > 0 {
			list = append(list, s)
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].First.Before(list[j].First) })
	kept := list[:0]
	for _, s := range list {
		if n := len(kept); n > 0 && s.First.n <= kept[n-1].Last.n+1 {
			kept[n-1].Last = Date{max(kept[n-1].Last.n, s.Last.n)}
			continue
		}
		kept = append(kept, s)
	}
	return kept
}

// holds reports whether one of the spans holds d.
func (j joined) holds(d Date) bool {
	i := sort.Search(len(j), func(i int) bool { return !j[i].Last.Before(d) })
	return i < len(j) && j[i].Contains(d)
}

// With returns c with layers laid on it in the given order, a later one over an
// earlier one. A layer never extends the coverage. Notes list what had no
// effect: a day off that was off already, a day worked that was worked already,
// a day outside the coverage. The error is Faults, with the place of the layer
// in the list before the path when there are several.
func (c Calendar) With(layers ...Layer) (Calendar, []vocab.Reason, error) {
	var faults vocab.Faults
	for i, l := range layers {
		at := ""
		if len(layers) > 1 {
			at = vocab.At("", i)
		}
		faults.Under(at, l.faults())
	}
	if len(faults) > 0 {
		return c, nil, faults
	}
	if c.t == nil {
		return c, nil, nil
	}
	r := c.t.recipe
	r.layers = r.layers[:len(r.layers):len(r.layers)]
	for _, l := range layers {
		l.Off, l.Work, l.Years = append([]Span(nil), l.Off...), append([]Date(nil), l.Work...), append([]int(nil), l.Years...)
		r.layers = append(r.layers, l)
	}
	made, notes := r.make(len(c.t.recipe.layers))
	return made, notes, nil
}

// layer lays l on the days; it returns what had no effect.
func (b *builder) layer(l *Layer) []vocab.Reason {
	var notes []vocab.Reason
	note := func(c vocab.Code, args ...string) { notes = append(notes, c.Reason(args...)) }
	name := l.Name
	if name.IsZero() && l.Region != "" {
		name = vocab.Text{ZH: l.Region + "放假", EN: "holiday of " + l.Region}
	}
	mark := b.label(name, l.Source, -1, -1)
	set := func(d Date, off bool) {
		i := int(d.n) - b.first
		switch {
		case i < 0 || i >= len(b.kinds):
			note(codeLayerOutside, "date", d.String(), "layer", l.ID)
		case off && !worksOn(b.kinds[i]):
			note(codeLayerAlreadyOff, "date", d.String(), "layer", l.ID)
		case !off && worksOn(b.kinds[i]):
			note(codeLayerAlreadyWorked, "date", d.String(), "layer", l.ID)
		case off:
			b.mark(d, DayKindLocalHoliday, mark)
		case b.weekend(i):
			b.mark(d, DayKindMakeupWorkday, mark)
		default:
			b.mark(d, DayKindWorkday, mark)
		}
	}
	for _, s := range l.Off {
		for d := range s.Days() {
			set(d, true)
		}
	}
	for _, d := range l.Work {
		set(d, false)
	}
	return notes
}

// regionGaps marks as provisional the years for which a region's layers know no
// order.
func (b *builder) regionGaps(layers []Layer) {
	known := make(map[string]map[int]bool) // by region: its years
	var regions []string
	for i := range layers {
		l := &layers[i]
		if l.Region == "" {
			continue
		}
		if known[l.Region] == nil {
			known[l.Region], regions = make(map[int]bool), append(regions, l.Region)
		}
		if b.recipe.knows(l.Source) {
			for _, y := range l.Years {
				known[l.Region][y] = true
			}
		}
	}
	sort.Strings(regions)
	for _, region := range regions {
		years := known[region]
		for y := b.coverage.First.Year(); y <= b.coverage.Last.Year(); y++ {
			if years[y] {
				continue
			}
			from := y
			for y < b.coverage.Last.Year() && !years[y+1] {
				y++
			}
			b.gap(Span{ymd(from, 1, 1), ymd(y, 12, 31)}, codeCalendarRegionGap.As(gapText(region, from, y)).Reason("region", region))
		}
	}
}

func gapText(region string, from, to int) (zh, en string) {
	if from == to {
		return fmt.Sprintf("%s%d年的地方放假安排未收录", region, from), fmt.Sprintf("no order of %s is known for %d", region, from)
	}
	return fmt.Sprintf("%s%d年至%d年的地方放假安排未收录", region, from, to), fmt.Sprintf("no order of %s is known for %d to %d", region, from, to)
}

func setOf(years []int) map[int]bool {
	set := make(map[int]bool, len(years))
	for _, y := range years {
		set[y] = true
	}
	return set
}

func contains[T comparable](list []T, x T) bool { return len(list) > 0 && allows(list, x) }
