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

// faults lists every fault of the layer: a day in both lists, a list entry without
// a day, a span beyond 366 days, a day outside its years.
func (l Layer) faults() vocab.Faults {
	var faults vocab.Faults
	for i, y := range l.Years {
		if y == 0 || !fullYear(y) {
			faults.Add(vocab.At("/years", i), codeLayerYear.As("年份应写四位，如2026", "the year must have four digits, such as 2026"))
		}
	}
	foreign := func(d Date) bool { return len(l.Years) > 0 && !contains(l.Years, d.Year()) }
	for i, s := range l.Off {
		if n := s.Len(); n < 1 || n > 366 {
			faults.Add(vocab.At("/off", i), codeLayerSpan)
		} else if foreign(s.First) || foreign(s.Last) {
			faults.Add(vocab.At("/off", i), codeLayerYear)
		}
	}
	for i, d := range l.Work {
		if d.IsZero() {
			faults.Add(vocab.At("/work", i), codeLayerUnset)
			continue
		}
		if foreign(d) {
			faults.Add(vocab.At("/work", i), codeLayerYear)
		}
		for _, s := range l.Off {
			if s.Contains(d) {
				faults.Add(vocab.At("/work", i), codeLayerBoth.As(fmt.Sprintf("%s既列为放假又列为上班，请保留一处", d), fmt.Sprintf("%s is in both lists, off and work; keep it in one", d)))
			}
		}
	}
	return faults
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
	var regions []string
	for _, l := range layers {
		if l.Region != "" && !contains(regions, l.Region) {
			regions = append(regions, l.Region)
		}
	}
	sort.Strings(regions)
	for _, region := range regions {
		var years []int
		for _, l := range layers {
			if l.Region == region && b.recipe.knows(l.Source) {
				years = append(years, l.Years...)
			}
		}
		for y := b.coverage.First.Year(); y <= b.coverage.Last.Year(); y++ {
			if contains(years, y) {
				continue
			}
			from := y
			for y < b.coverage.Last.Year() && !contains(years, y+1) {
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

func contains[T comparable](list []T, x T) bool { return len(list) > 0 && allows(list, x) }
