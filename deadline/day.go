package deadline

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Day is what a calendar knows about one day.
type Day struct {
	Date Date    `json:"date"`
	Kind DayKind `json:"kind"`
	// Name is the festival that the day is off or worked for, in the words of
	// the notice; no text on a plain weekday or weekend.
	Name vocab.Text `json:"name,omitzero"`
	// Source is the document that arranges the day; unset on a plain weekday
	// or weekend.
	Source vocab.Source `json:"source,omitzero"`
	// Provisional tells that a document still to come may change the day, and
	// Why says which.
	Provisional bool         `json:"provisional,omitzero"`
	Why         vocab.Reason `json:"why,omitzero"`
}

// Workday reports whether offices work on the day.
func (d Day) Workday() bool { return worksOn(d.Kind) }

// Day returns what c knows about d. The error wraps ErrYearUnknown when d is
// outside the coverage, ErrDate when d is unset.
func (c Calendar) Day(d Date) (Day, error) {
	worked, err := c.IsWorkday(d)
	if err != nil {
		return Day{}, err
	}
	t := c.t
	day := Day{Date: d, Kind: DayKindWeekend}
	if worked {
		day.Kind = DayKindWorkday
	}
	offset := uint16(int(d.n) - t.first)
	i := sort.Search(len(t.specials), func(i int) bool { return t.specials[i].offset >= offset })
	if i < len(t.specials) && t.specials[i].offset == offset {
		s := t.specials[i]
		day.Kind, day.Name, day.Source = s.kind, t.labels[s.label].name, t.labels[s.label].source
	}
	for _, g := range t.gaps {
		if g.Span.Contains(d) {
			day.Provisional, day.Why = true, g.Reason
			break
		}
	}
	return day, nil
}
