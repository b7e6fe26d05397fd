package deadline

import (
	"fmt"
	"math/bits"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Calendar knows which days are worked in a stated range 「工作日历」. It is an
// immutable value, cheap to copy and safe for use by many goroutines; == tells
// whether two are the same one. The zero value knows no day: every question
// that needs the calendar is answered with ErrYearUnknown.
//
// A day outside the range is an error, never a guess from the day of the week.
type Calendar struct {
	t *table
}

// IsZero reports whether c is the zero value, which knows no day.
func (c Calendar) IsZero() bool { return c.t == nil }

// Coverage returns the range that c can answer for.
func (c Calendar) Coverage() Coverage {
	if c.t == nil {
		return Coverage{}
	}
	return c.t.coverage
}

// unknown is the error of a question that needs the day d.
func (c Calendar) unknown(d Date) error {
	if d.IsZero() {
		return fmt.Errorf("%w: the date is unset", ErrDate)
	}
	return &YearError{d.Year(), c.Coverage()}
}

// IsWorkday reports whether offices work on d. The error wraps ErrYearUnknown
// when d is outside the coverage, ErrDate when d is unset.
func (c Calendar) IsWorkday(d Date) (bool, error) {
	if t := c.t; t != nil {
		if i := uint(int(d.n) - t.first); i < uint(t.days) {
			return t.words[i>>6]>>(i&63)&1 == 1, nil
		}
	}
	return false, c.unknown(d)
}

// AddWorkdays returns the n-th workday strictly after d, for negative n the
// n-th strictly before; for n = 0 it is d itself, worked or not. The start day
// is never counted. The time needed does not depend on n.
//
// The error wraps ErrYearUnknown when the answer is outside the coverage, for
// any n however large; ErrDate when d is unset.
func (c Calendar) AddWorkdays(d Date, n int) (Date, error) {
	if t := c.t; t != nil && n != 0 && d.n != 0 {
		i, k := int(d.n)-t.first, n
		if n > 0 {
			i++
			k--
		}
		if uint(i) <= uint(t.days) {
			if k += t.rank(uint(i)); uint(k) < uint(len(t.selects)) {
				return Date{int32(t.first) + int32(t.selects[k])}, nil
			}
		}
	}
	return c.addOutside(d, n)
}

// addOutside answers AddWorkdays where the tables cannot.
func (c Calendar) addOutside(d Date, n int) (Date, error) {
	switch {
	case d.IsZero():
		return Date{}, c.unknown(d)
	case n == 0:
		return d, nil
	}
	cov := c.Coverage()
	switch {
	case cov.First.IsZero():
	case n > 0 && d.Before(cov.Last) && d.n >= cov.First.n-1:
		return Date{}, c.unknown(Date{cov.Last.n + 1})
	case n < 0 && d.After(cov.First) && d.n <= cov.Last.n+1:
		return Date{}, c.unknown(Date{cov.First.n - 1})
	case n > 0 && d == cov.Last:
		d.n++
	case n < 0 && d == cov.First:
		d.n--
	}
	return Date{}, c.unknown(d)
}

// CountWorkdays returns the workdays in (a, b]: a is not counted, b is. For b
// before a it is the negative number of workdays in [b, a), so that
// CountWorkdays(a, AddWorkdays(a, n)) = n for every n. The time needed does not
// depend on the distance. The error wraps ErrYearUnknown when a day that has to
// be looked at is outside the coverage.
func (c Calendar) CountWorkdays(a, b Date) (int, error) {
	if t := c.t; t != nil && a.n != 0 && b.n != 0 {
		i, j := int(a.n)-t.first, int(b.n)-t.first
		if j > i {
			i++
			j++
		}
		if uint(i) <= uint(t.days) && uint(j) <= uint(t.days) {
			return t.rank(uint(j)) - t.rank(uint(i)), nil
		}
	}
	switch {
	case a.IsZero() || b.IsZero():
		return 0, c.unknown(Date{})
	case a == b:
		return 0, nil
	}
	for _, d := range []Date{{min(a.n, b.n)}, {max(a.n, b.n)}} {
		if !c.Coverage().Contains(d) {
			return 0, c.unknown(d)
		}
	}
	return 0, c.unknown(b)
}

// Roll returns d itself where it is a workday or r is RollNone; else the first
// workday after it (RollNext) or the last before it (RollPrevious). A make-up
// workday is a workday. RollNone needs no coverage; otherwise the error wraps
// ErrYearUnknown when d or the answer is outside the coverage.
func (c Calendar) Roll(d Date, r Roll) (Date, error) {
	if d.IsZero() {
		return Date{}, c.unknown(d)
	}
	if r == RollNone || r == 0 {
		return d, nil
	}
	t := c.t
	if t == nil || uint(int(d.n)-t.first) >= uint(t.days) {
		return Date{}, c.unknown(d)
	}
	k := t.rank(uint(int(d.n) - t.first))
	worked := k < len(t.selects) && t.first+int(t.selects[k]) == int(d.n)
	if r == RollPrevious && !worked {
		k--
	}
	if uint(k) >= uint(len(t.selects)) {
		if r == RollPrevious {
			return Date{}, c.unknown(Date{int32(t.first) - 1})
		}
		return Date{}, c.unknown(Date{int32(t.first + t.days)})
	}
	return Date{int32(t.first) + int32(t.selects[k])}, nil
}

// provisional reports whether a notice still to come may move an answer that
// looked at the days from a to b, both included, in either order: days at the
// end of the last published year, estimates, and years for which a regional
// layer knows no order. Days outside the coverage do not count.
func (c Calendar) provisional(a, b Date) bool {
	if c.t == nil {
		return false
	}
	if b.Before(a) {
		a, b = b, a
	}
	for i := range c.t.gaps {
		if c.t.gaps[i].Span.meets(a, b) {
			return true
		}
	}
	return false
}

// Caveats returns why an answer that looked at the days from a to b, both
// included, is provisional; none when it is not.
func (c Calendar) Caveats(a, b Date) []vocab.Reason {
	if c.t == nil {
		return nil
	}
	if b.Before(a) {
		a, b = b, a
	}
	var why []vocab.Reason
	for _, g := range c.t.gaps {
		if g.Span.meets(a, b) {
			why = append(why, g.Reason)
		}
	}
	return why
}

// meets reports whether s shares a day with the span from a to b.
func (s Span) meets(a, b Date) bool { return !b.Before(s.First) && !a.After(s.Last) }

// rank returns the number of workdays among the first i days of the coverage.
func (t *table) rank(i uint) int {
	w := i >> 6
	return int(t.ranks[w]) + bits.OnesCount64(t.words[w]&(1<<(i&63)-1))
}
