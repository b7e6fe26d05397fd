package deadline

import (
	"fmt"
	"slices"
	"time"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// NationalPlan is what a calendar is built from: the law and the notices.
type NationalPlan struct {
	// Notices, in the order in which they were issued; every year from the
	// first to the last is arranged by one notice that does not amend.
	Notices []Notice
	// Festivals returns the statutory days of a year in ascending order by the
	// law known on a day, all law when it is unset; none for a year that the law
	// of the plan does not reach. Nil knows no law: what the notices give off is
	// then swapped, and no year can be estimated.
	Festivals func(year int, asOf Date) []Festival
	// LastYear is the last year that Festivals knows: how far estimates reach.
	LastYear int
}

// tail is the number of days at the end of the last published year that the
// notice of the next year may still move.
const tail = 3

// most is how many years a calendar can hold: days are kept as 16 bits.
const most = 179

// NewCalendar builds the calendar of a plan. Faults name the notice by its
// place: an impossible span, a year left out, notices out of order; a plan
// without notices or of more than 179 years is one too.
func NewCalendar(p NationalPlan) (Calendar, error) {
	if faults := p.check(); len(faults) > 0 {
		return Calendar{}, faults.Err()
	}
	p.Notices = slices.Clone(p.Notices)
	for i := range p.Notices {
		n := &p.Notices[i]
		n.Clauses = slices.Clone(n.Clauses)
		for j := range n.Clauses {
			n.Clauses[j].Off, n.Clauses[j].Work = slices.Clone(n.Clauses[j].Off), slices.Clone(n.Clauses[j].Work)
		}
	}
	if p.Festivals == nil {
		p.Festivals, p.LastYear = func(int, Date) []Festival { return nil }, 0
	}
	return recipe{plan: &p}.build(), nil
}

func (p NationalPlan) check() vocab.Faults {
	var faults vocab.Faults
	if len(p.Notices) == 0 {
		faults.Add("/notices", codeCalendarNoNotices)
		return faults
	}
	year, first, before := 0, p.Notices[0].Year, Date{}
	if p.LastYear-first >= most {
		faults.Add("/lastYear", codeCalendarYear.As(fmt.Sprintf("日历最多容纳%d年", most), fmt.Sprintf("a calendar holds at most %d years", most)))
	}
	for i, n := range p.Notices {
		at := vocab.At("/notices", i)
		switch {
		case n.Year < 1 || n.Year > 9998:
			faults.Add(at+"/year", codeCalendarYear.As("年份不在1至9998之间", "the year is outside 1…9998"))
		case n.Year-first >= most:
			faults.Add(at+"/year", codeCalendarYear.As(fmt.Sprintf("日历最多容纳%d年", most), fmt.Sprintf("a calendar holds at most %d years", most)))
		case n.Amends && (n.Year > year || n.Year < first):
			faults.Add(at+"/year", codeCalendarYear.As("修改通知早于该年安排", "amends a year that is not arranged yet"))
		case !n.Amends && year != 0 && n.Year != year+1:
			faults.Add(at+"/year", codeCalendarYear.As(fmt.Sprintf("年份应为%d", year+1), fmt.Sprintf("the year must be %d", year+1)))
		}
		if !n.Amends {
			year = n.Year
		}
		switch issued := known(n.Source.Issued); {
		case issued.IsZero():
			faults.Add(at+"/source/issued", codeCalendarIssued.As("发布日期应为年、年月或年月日", "the date of issue must be a year, a month or a day"))
		case issued.Before(before):
			faults.Add(at+"/source/issued", codeCalendarIssued.As("通知应按发布日期排列", "the notices must stand in the order of issue"))
		default:
			before = issued
		}
		for j, c := range n.Clauses {
			for k, s := range c.Off {
				if s.First.IsZero() || s.Last.Before(s.First) || s.Last.Sub(s.First) > 60 {
					faults.Add(vocab.At(vocab.At(at+"/clauses", j)+"/off", k), codeCalendarSpan)
				}
			}
		}
	}
	return faults
}

// special is one day that differs from the plain week or carries a name.
type special struct {
	offset uint16
	kind   DayKind
	label  uint16
}

// label says what a special day is called, and which document arranges it.
type label struct {
	name   vocab.Text
	source vocab.Source
	notice int16 // index into the notices, -1 for none
	clause int16
}

// gap is a run of days whose answers are provisional, and why.
type gap struct {
	Span   Span
	Reason vocab.Reason
}

// table holds the answers. It is never changed once built.
type table struct {
	first    int // day number of the first day
	days     int
	words    []uint64 // bit i&63 of word i>>6: day first+i is worked
	ranks    []uint16 // workdays before each word
	selects  []uint16 // offset of each workday
	coverage Coverage
	specials []special // ascending
	labels   []label
	gaps     []gap
	recipe   recipe
}

// builder is the scratch memory of one build.
type builder struct {
	*table
	kinds []DayKind
	marks []uint16 // label + 1 of each day, 0 for none
}

func (b *builder) plainWeek() {
	for i := range b.kinds {
		b.kinds[i] = DayKindWorkday
		if b.weekend(i) {
			b.kinds[i] = DayKindWeekend
		}
	}
}

func (b *builder) weekend(i int) bool {
	wd := (Date{int32(b.first + i)}).Weekday()
	return wd == time.Saturday || wd == time.Sunday
}

func (b *builder) label(name vocab.Text, source vocab.Source, notice, clause int) uint16 {
	b.labels = append(b.labels, label{name, source, int16(notice), int16(clause)})
	return uint16(len(b.labels) - 1)
}

// mark sets the kind of a day, when it is covered.
func (b *builder) mark(d Date, kind DayKind, label uint16) {
	if i := int(d.n) - b.first; i >= 0 && i < len(b.kinds) {
		b.kinds[i], b.marks[i] = kind, label+1
	}
}

func (b *builder) notice(index int, n Notice) {
	for j, c := range n.Clauses {
		l := b.label(c.Festival, n.Source, index, j)
		for _, s := range c.Off {
			for d := s.First; !d.After(s.Last); d.n++ {
				kind := DayKindAdjustedDayOff
				if b.weekend(int(d.n) - b.first) {
					kind = DayKindWeekend
				}
				b.mark(d, kind, l)
			}
		}
		for _, d := range c.Work {
			kind := DayKindWorkday
			if b.weekend(int(d.n) - b.first) {
				kind = DayKindMakeupWorkday
			}
			b.mark(d, kind, l)
		}
	}
}

// statutory raises the days that the law names. A law never turns a day that
// a notice left as worked into a holiday: the notice arranges the law's days.
func (b *builder) statutory(festivals []Festival) {
	for k, f := range festivals {
		i := int(f.Date.n) - b.first
		if i < 0 || i >= len(b.kinds) || worksOn(b.kinds[i]) {
			continue
		}
		b.kinds[i] = DayKindStatutoryHoliday
		if b.marks[i] == 0 {
			b.marks[i] = b.label(f.Name, f.Source, -1, -1) + 1
			continue
		}
		old := b.labels[b.marks[i]-1]
		if k > 0 && festivals[k-1].Date == f.Date {
			continue // two festivals on one day: the clause names both
		}
		if k+1 < len(festivals) && festivals[k+1].Date == f.Date {
			continue
		}
		if combined(old.name.ZH) {
			b.marks[i] = b.label(f.Name, old.source, int(old.notice), int(old.clause)) + 1
		}
	}
}

// combined reports whether a clause is about two festivals at once.
func combined(festival string) bool {
	for _, r := range festival {
		if r == '、' {
			return true
		}
	}
	return false
}

// gap notes that the days of s are provisional, and why.
func (b *builder) gap(s Span, r vocab.Reason) { b.gaps = append(b.gaps, gap{s, r}) }

// finish turns the kinds into bitmap, ranks and selects.
func (b *builder) finish() {
	n := b.days
	b.words = make([]uint64, n/64+1)
	b.ranks = make([]uint16, n/64+1)
	worked := 0
	for i, k := range b.kinds {
		if i%64 == 0 {
			b.ranks[i/64] = uint16(worked)
		}
		if worksOn(k) {
			b.words[i/64] |= 1 << (i % 64)
			worked++
		}
	}
	if n%64 == 0 {
		b.ranks[n/64] = uint16(worked)
	}
	b.selects = make([]uint16, 0, worked)
	for i, k := range b.kinds {
		if worksOn(k) {
			b.selects = append(b.selects, uint16(i))
		}
	}
	for i, l := range b.marks {
		if l != 0 {
			b.specials = append(b.specials, special{uint16(i), b.kinds[i], l - 1})
		}
	}
}
