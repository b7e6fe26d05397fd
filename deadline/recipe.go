package deadline

import (
	"fmt"

	"github.com/google/uuid"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// recipe is all that a calendar is made from: every calendar can be made anew
// with one ingredient changed, so that AsOf, With and Estimated give the same
// in any order.
type recipe struct {
	plan     *NationalPlan
	asOf     Date // unset: everything known
	estimate bool
	layers   []Layer
}

// AsOf returns c as it was known at the end of day d 「当时所知的日历」: with the
// notices and orders issued up to that day. A document of which only the year
// or the month of issue is known counts from the last day of that span; a layer
// without a date of issue always counts. The result may cover nothing. An unset
// d gives everything known.
func (c Calendar) AsOf(d Date) Calendar {
	if c.t == nil {
		return c
	}
	r := c.t.recipe
	r.asOf = d
	return r.build()
}

// Estimated returns c prolonged over the years without a notice that the law
// reaches 「估算」: the statutory days of the decree by the lunar calendar and the
// solar terms, one on a weekend made up on the next workday, and neither
// bridges nor make-up workdays, which nobody can know. Every answer that rests on
// such days is provisional and says so. Estimates of bridges being impossible,
// a period of twenty workdays was off by −5 to +7 days in one case of eight when
// past years were estimated so.
func (c Calendar) Estimated() Calendar {
	if c.t == nil {
		return c
	}
	r := c.t.recipe
	r.estimate = true
	return r.build()
}

// Revision names the state of what c knows: the date of issue of its last
// notice and a checksum of its days. Two calendars of one revision answer
// alike. It is "" for a calendar that knows no day.
func (c Calendar) Revision() string {
	if c.t == nil || c.t.days == 0 {
		return ""
	}
	data := make([]byte, 0, 8*len(c.t.words)+12)
	data = c.t.coverage.First.append(data)
	for _, w := range c.t.words {
		for shift := 0; shift < 64; shift += 8 {
			data = append(data, byte(w>>shift))
		}
	}
	for _, g := range c.t.gaps {
		data = g.Span.Last.append(g.Span.First.append(data))
	}
	issued := ""
	for _, n := range c.t.recipe.notices() {
		if known(issued).Before(known(n.Source.Issued)) {
			issued = n.Source.Issued
		}
	}
	return issued + "-" + uuid.NewSHA1(uuid.MustParse(Namespace), data).String()[:8]
}

// notices returns those issued by the day of the recipe.
func (r recipe) notices() []Notice {
	if r.asOf.IsZero() {
		return r.plan.Notices
	}
	var issued []Notice
	for _, n := range r.plan.Notices {
		if r.knows(n.Source) {
			issued = append(issued, n)
		}
	}
	return issued
}

// knows reports whether a document had been issued by the day of the recipe.
func (r recipe) knows(s vocab.Source) bool {
	return r.asOf.IsZero() || !known(s.Issued).After(r.asOf)
}

func (r recipe) build() Calendar {
	c, _ := r.make(len(r.layers))
	return c
}

// make builds the tables; the plan and the layers have been checked. It notes
// what had no effect in the layers from the given one on.
func (r recipe) make(noteFrom int) (Calendar, []vocab.Reason) {
	notices := r.notices()
	t := &table{recipe: r}
	if len(notices) == 0 {
		t.words, t.ranks = make([]uint64, 1), make([]uint16, 1)
		return Calendar{t}, nil
	}
	published := notices[0].Year
	for _, n := range notices {
		published = max(published, n.Year)
	}
	last := published
	if r.estimate {
		last = max(last, r.plan.LastYear)
	}
	first, end := ymd(notices[0].Year, 1, 1), ymd(last, 12, 31)
	t.first, t.days = int(first.n), end.Sub(first)+1
	yearEnd := ymd(published, 12, 31)
	t.coverage = Coverage{First: first, Last: end, Published: yearEnd, Firm: Date{yearEnd.n - tail}}

	b := builder{table: t, kinds: make([]DayKind, t.days), marks: make([]uint16, t.days)}
	b.plainWeek()
	for i, n := range notices {
		b.notice(i, n)
	}
	for y := first.Year(); y <= published; y++ {
		b.statutory(r.plan.Festivals(y, r.asOf))
	}
	b.gap(Span{Date{yearEnd.n - tail + 1}, yearEnd}, codeCalendarTail.As(
		fmt.Sprintf("%d年的通知尚未发布，%d年最后三天仍可能调整", published+1, published),
		fmt.Sprintf("the notice for %d is not out and may still move the last three days of %d", published+1, published),
	).Reason())
	if last > published {
		for y := published + 1; y <= last; y++ {
			b.estimate(r.plan.Festivals(y, r.asOf))
		}
		b.gap(Span{Date{yearEnd.n + 1}, end}, codeCalendarEstimate.As(
			fmt.Sprintf("%d年起尚无通知，仅按放假办法估算法定节假日，不含调休", published+1),
			fmt.Sprintf("no notice from %d on; only the statutory days of the decree are estimated, without swapped days", published+1),
		).Reason())
	}
	var notes []vocab.Reason
	for i := range r.layers {
		if l := &r.layers[i]; r.knows(l.Source) {
			if added := b.layer(l); i >= noteFrom {
				notes = append(notes, added...)
			}
		}
	}
	b.regionGaps(r.layers)
	b.finish()
	return Calendar{t}, notes
}

// estimate marks the statutory days of a year without a notice, and makes up
// those that fall on a weekend or on each other.
func (b *builder) estimate(festivals []Festival) {
	for k, f := range festivals {
		i := int(f.Date.n) - b.first
		if i < 0 || i >= len(b.kinds) {
			continue
		}
		name, shared := f.Name, k > 0 && festivals[k-1].Date == f.Date
		if shared {
			name = vocab.Text{ZH: festivals[k-1].Name.ZH + "、" + f.Name.ZH, EN: festivals[k-1].Name.EN + " and " + f.Name.EN}
		}
		b.mark(f.Date, DayKindStatutoryHoliday, b.label(name, f.Source, -1, -1))
		if !shared && !b.weekend(i) {
			continue
		}
		for j := i + 1; j < len(b.kinds); j++ {
			d := Date{int32(b.first + j)}
			if b.kinds[j] == DayKindWorkday && !onFestival(festivals, d) {
				b.mark(d, DayKindAdjustedDayOff, b.label(f.Name, f.Source, -1, -1))
				break
			}
		}
	}
}

func onFestival(festivals []Festival, d Date) bool {
	for _, f := range festivals {
		if f.Date == d {
			return true
		}
	}
	return false
}
