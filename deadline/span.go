package deadline

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Span is a run of days, both ends included 「起止日期」. Its text is
// "2024-10-01..2024-10-07", for a single day "2024-10-01". The zero value holds
// no day.
type Span struct {
	First, Last Date
}

// ParseSpan reads one day or two days joined by "..". The error wraps ErrDate;
// a span whose end is before its beginning is one.
func ParseSpan(s string) (Span, error) {
	first, last, two := strings.Cut(s, "..")
	a, err := ParseDate(first)
	if err != nil {
		return Span{}, partOf(err, first, two)
	}
	b := a
	if two {
		if b, err = ParseDate(last); err != nil {
			return Span{}, partOf(err, last, true)
		}
	}
	if b.Before(a) {
		return Span{}, noDate("止于起之前；请把先到的日子写在前面", fmt.Sprintf("%q ends before it begins; write the earlier day first", vocab.Clip(s)))
	}
	return Span{a, b}, nil
}

// partOf says which of the two days a fault is about.
func partOf(err error, part string, two bool) error {
	f := &formError{}
	if errors.As(err, &f) && two {
		return &formError{f.root, vocab.Text{ZH: "中的“" + vocab.Clip(part) + "”" + f.text.ZH, EN: f.text.EN}, f.code}
	}
	return err
}

// Contains reports whether d is one of the days of s.
func (s Span) Contains(d Date) bool { return !d.IsZero() && !d.Before(s.First) && !d.After(s.Last) }

// Len returns the number of days.
func (s Span) Len() int {
	if s.First.IsZero() || s.Last.Before(s.First) {
		return 0
	}
	return s.Last.Sub(s.First) + 1
}

// Days yields the days in ascending order.
func (s Span) Days() iter.Seq[Date] {
	return func(yield func(Date) bool) {
		for n := range s.Len() {
			if !yield(Date{s.First.n + int32(n)}) {
				return
			}
		}
	}
}

// String returns the text form, "" for the zero value.
func (s Span) String() string {
	if s.First == s.Last {
		return s.First.String()
	}
	return s.First.String() + ".." + s.Last.String()
}

// MarshalText writes the form of String.
func (s Span) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what ParseSpan reads; empty text is the zero value.
func (s *Span) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*s = Span{}
		return nil
	}
	t, err := ParseSpan(string(b))
	if err != nil {
		return err
	}
	*s = t
	return nil
}

// JSONSchema is the schema of a span, for vocab.Schema.
func (Span) JSONSchema() string {
	return `{"description":"a day, or the first and the last joined by ..","type":"string","pattern":"^(` + dayPattern + `([.][.]` + dayPattern + `)?)?$"}`
}
