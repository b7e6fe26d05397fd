package deadline

import (
	"encoding/json"
	"reflect"
	"sort"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Day is what a calendar knows about one day.
//
// JSON has the members date, workday, kind, name, notice, provisional and why;
// workday follows from the kind and is not read.
type Day struct {
	Date Date
	Kind DayKind
	// Name is the festival that the day is off or worked for, in the words of
	// the notice; no text on a plain weekday or weekend.
	Name vocab.Text
	// Source is the document that arranges the day, the notice of JSON; unset on
	// a plain weekday or weekend.
	Source vocab.Source
	// Provisional tells that a document still to come may change the day, and
	// Why says which.
	Provisional bool
	Why         vocab.Reason
}

// dayForm is the JSON form of a Day.
type dayForm struct {
	Date        Date         `json:"date"`
	Workday     bool         `json:"workday"`
	Kind        DayKind      `json:"kind"`
	Name        vocab.Text   `json:"name,omitzero"`
	Notice      vocab.Source `json:"notice,omitzero"`
	Provisional bool         `json:"provisional"`
	Why         vocab.Reason `json:"why,omitzero"`
}

// MarshalJSON writes the day and whether offices work on it.
func (d Day) MarshalJSON() ([]byte, error) {
	return json.Marshal(dayForm{d.Date, d.Workday(), d.Kind, d.Name, d.Source, d.Provisional, d.Why})
}

// UnmarshalJSON reads what MarshalJSON writes, strictly; the error is of type
// vocab.Faults.
func (d *Day) UnmarshalJSON(data []byte) error {
	f, faults := vocab.Decode[dayForm](data)
	*d = Day{f.Date, f.Kind, f.Name, f.Notice, f.Provisional, f.Why}
	return faults.Err()
}

// JSONForm is the form that MarshalJSON writes.
func (Day) JSONForm() reflect.Type { return reflect.TypeFor[dayForm]() }

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
