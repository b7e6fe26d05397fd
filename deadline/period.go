package deadline

import (
	"fmt"
)

// ErrPeriod is wrapped by every error about a text or value that is no period.
var ErrPeriod error = periodForm

// maxAmount bounds the amount of a period, either way: no rule of law counts
// further, and no arithmetic overflows below it.
const maxAmount = 100000

// Period is a length of time with every convention of counting in it 「期限」:
// amount and unit, whether the first day is counted, what becomes of an end on
// a rest day, and the month-end rule. It is a comparable value; the zero value
// is no period.
//
// Without other words the first day is not counted (民法典第二百零一条), an end on a
// rest day is kept, and months end on the corresponding day or the month's end
// (民法典第二百零二条). A negative amount counts backwards. Units are never converted
// into one another: a month is not thirty days, a week is not five workdays.
type Period struct {
	amount     int32
	unit       PeriodUnit
	firstDay   bool
	roll, ends uint8 // Roll and monthEndRule, the defaults as 0, so that == holds
}

// NewPeriod returns the period of n units with the usual conventions. The
// error wraps ErrPeriod when the unit is not one or n is beyond ±100000.
func NewPeriod(n int, u PeriodUnit) (Period, error) {
	if !u.Valid() {
		return Period{}, noPeriod("没有单位", "no unit is given")
	}
	if n > maxAmount || n < -maxAmount {
		return Period{}, noPeriod(fmt.Sprintf("数量超过%d", maxAmount), fmt.Sprintf("an amount beyond ±%d", maxAmount))
	}
	return Period{amount: int32(n), unit: u}, nil
}

// Amount returns how many units, negative when counted backwards.
func (p Period) Amount() int { return int(p.amount) }

// Unit returns what is counted.
func (p Period) Unit() PeriodUnit { return p.unit }

// FirstDayCounted reports whether the start day is the first day of the
// period (民法典第二百零四条 allows it to be agreed).
func (p Period) FirstDayCounted() bool { return p.firstDay }

// rollRule returns what becomes of an end on a rest day.
func (p Period) rollRule() Roll { return max(Roll(p.roll), RollNone) }

// monthEndRule returns the month-end rule.
func (p Period) monthEndRule() MonthEnd { return max(MonthEnd(p.ends), MonthEndClamp) }

// IsZero reports whether p is no period.
func (p Period) IsZero() bool { return p.unit == 0 }

// CountingFirstDay returns p with the start day counted, or not.
func (p Period) CountingFirstDay(counted bool) Period {
	p.firstDay = counted
	return p
}

// WithRoll returns p with another rule for an end on a rest day.
func (p Period) WithRoll(r Roll) Period {
	p.roll = 0
	if r.Valid() && r != RollNone {
		p.roll = uint8(r)
	}
	return p
}

// WithMonthEnd returns p with another month-end rule.
func (p Period) WithMonthEnd(m MonthEnd) Period {
	p.ends = 0
	if m.Valid() && m != MonthEndClamp {
		p.ends = uint8(m)
	}
	return p
}

// plus returns p longer by the amount of q, with the conventions of p. The
// error wraps ErrPeriod when the units differ: they are never converted.
func (p Period) plus(q Period) (Period, error) {
	if p.unit != q.unit {
		return Period{}, fmt.Errorf("%w: %s cannot be added to %s", ErrPeriod, q, p)
	}
	sum, err := NewPeriod(p.Amount()+q.Amount(), p.unit)
	if err != nil {
		return Period{}, err
	}
	p.amount = sum.amount
	return p, nil
}

// raw returns the end of p from start, before any roll.
func (p Period) raw(start Date, cal Calendar) (Date, error) {
	n := int(p.amount)
	// A counted first day shortens the way by one day towards the start.
	toward := 0
	if p.firstDay && n != 0 {
		toward = 1
		if n < 0 {
			toward = -1
		}
	}
	switch p.unit {
	case PeriodUnitDay:
		return start.AddDays(n - toward)
	case PeriodUnitWeek:
		return start.AddDays(7*n - toward)
	case PeriodUnitWorkday:
		from, err := start.AddDays(-toward)
		if err != nil {
			return Date{}, err
		}
		return cal.AddWorkdays(from, n)
	case PeriodUnitMonth:
		end, err := start.AddMonths(n)
		if err != nil {
			return Date{}, err
		}
		if p.monthEndRule() == MonthEndStick && start.lastOfMonth() {
			y, m, _ := end.YMD()
			end = ymd(y, m, daysIn(y, m))
		}
		if toward == 0 {
			return end, nil
		}
		return end.AddDays(-toward)
	}
	return Date{}, noPeriod("没有单位", "no unit is given")
}

func (d Date) lastOfMonth() bool {
	y, m, day := d.YMD()
	return day == daysIn(y, m)
}

// End returns the last day of the period from start, rolled as the period
// says. Days, weeks and months without roll need no calendar; otherwise the
// error wraps ErrYearUnknown when the answer needs a day outside the coverage.
func (p Period) End(start Date, cal Calendar) (Date, error) {
	end, err := p.raw(start, cal)
	if err != nil {
		return Date{}, err
	}
	return cal.Roll(end, Roll(p.roll))
}

// needsCalendar reports whether the end depends on which days are worked.
func (p Period) needsCalendar() bool { return p.unit == PeriodUnitWorkday || p.roll != 0 }
