package deadline

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
)

// stretches returns the period as it is counted: the rule's own with all
// additions in its unit, then the additions in other units one after the
// other, by unit.
func (c *clock) stretches() (own Period, others []Period, err error) {
	own = c.period
	add := func(p Period) error {
		if p.unit == own.unit {
			own, err = own.plus(p)
			return err
		}
		for i := range others {
			if others[i].unit == p.unit {
				others[i], err = others[i].plus(p)
				return err
			}
		}
		others = append(others, Period{amount: p.amount, unit: p.unit})
		return nil
	}
	for _, p := range c.additions {
		if err = add(p); err != nil {
			return own, nil, err
		}
	}
	for unit, l := range c.longer {
		if l.n == 0 {
			continue
		}
		sum, err := NewPeriod(l.amount, PeriodUnit(unit))
		if err == nil {
			err = add(sum)
		}
		if err != nil {
			return own, nil, err
		}
	}
	if len(others) > 1 {
		sort.Slice(others, func(i, j int) bool { return others[i].unit < others[j].unit })
	}
	return own, others, nil
}

// overstretched notes once where all extensions that hold, together, end later
// than the permitted length would, counted from the same base through the same
// pauses, and where there are more of them than the policy permits. It leaves the
// clock at its end, which it returns.
func (c *clock) overstretched() (Date, error) {
	if n := len(c.extensions); c.times > 0 && n > c.times {
		c.notes = append(c.notes, codeClockExtensionTimes.As(
			fmt.Sprintf("已延期%d次，规则允许%d次", n, c.times), fmt.Sprintf("extended %d times; the policy permits %d", n, c.times),
		).Reason("times", strconv.Itoa(n), "permitted", strconv.Itoa(c.times)))
	}
	if len(c.extensions) == 0 || c.permitted.IsZero() {
		return c.end()
	}
	longer := c.longer
	c.longer = [PeriodUnitMonth + 1]length{}
	c.lengthen(c.permitted, 1)
	c.unrolled = Date{}
	_, err := c.end()
	most := c.unrolled
	c.longer = longer
	due, failed := c.end()
	switch to := c.unrolled; {
	case failed != nil:
		return Date{}, failed
	case most.IsZero(): // the permitted length ends where the calendar does not reach
		if last := c.cal.Coverage().Last; !errors.Is(err, ErrYearUnknown) || to.After(last) {
			c.notes = append(c.notes, codeClockExtensionUnjudged.Reason("permitted", c.permitted.String()))
		}
	case to.After(most):
		by, permitted := strconv.Itoa(to.Sub(most)), c.permitted.inWords()
		c.notes = append(c.notes, codeClockExtensionBeyondRule.As(
			"延期合计至"+to.ZH()+"，超出规则允许的"+permitted.ZH+"（至"+most.ZH()+"）"+by+"日",
			"extended to "+to.String()+" in all, "+by+" days beyond the "+permitted.EN+" that the policy permits, to "+most.String(),
		).Reason("to", to.String(), "permitted", most.String(), "days", by))
	default:
	}
	return due, nil
}

// end returns the due date as the clock stands. A pause that has no end yet
// does not move it.
func (c *clock) end() (Date, error) {
	own, others, err := c.stretches()
	if err != nil {
		return Date{}, err
	}
	at := c.fixed
	c.counted = c.counted[:0]
	if at.IsZero() {
		if at, err = c.stretch(own, c.from); err != nil {
			return Date{}, err
		}
	}
	for _, p := range others {
		if at, err = c.stretch(p, at); err != nil {
			return Date{}, err
		}
	}
	c.unrolled = at
	return c.cal.Roll(at, Roll(c.period.roll))
}

// standstills returns the days of the running time, which ends on end, on which
// the clock did not run: what moved the end, of a fixed day what lies before it.
func (c *clock) standstills(end Date) []Span {
	if c.fixed.IsZero() {
		var counted []Span
		for _, r := range c.counted {
			for _, s := range c.pauses[r.first:r.end] {
				counted = append(counted, Span{Date{max(s.First.n, r.from.n)}, s.Last})
			}
		}
		return counted
	}
	var inside []Span
	for _, s := range c.pauses {
		s.First, s.Last = Date{max(s.First.n, c.from.n+1)}, Date{min(s.Last.n, end.n)}
		if s.Len() > 0 {
			inside = append(inside, s)
		}
	}
	return inside
}

// stretch counts one period from start and moves its end by the pauses that
// begin inside it: by the workdays paused when it is in workdays, else by the
// days paused.
func (c *clock) stretch(p Period, start Date) (Date, error) {
	end, err := p.raw(start, c.cal)
	if err != nil || p.amount < 0 || len(c.pauses) == 0 {
		return end, err
	}
	r := reach{from: Date{start.n + 1}}
	if p.firstDay {
		r.from = start
	}
	r.first = sort.Search(len(c.pauses), func(i int) bool { return !c.pauses[i].Last.Before(r.from) })
	moved, sums := end.AddDays, c.days
	if p.unit == PeriodUnitWorkday {
		moved, sums = func(n int) (Date, error) { return c.cal.AddWorkdays(end, n) }, c.workdays
	}
	// The first pause may have begun before; only its days from r.from on count.
	before := 0
	if r.first < len(c.pauses) && c.pauses[r.first].First.Before(r.from) && r.first+1 < len(sums) {
		before = r.from.Sub(c.pauses[r.first].First)
		if p.unit == PeriodUnitWorkday {
			if before, err = c.cal.CountWorkdays(Date{c.pauses[r.first].First.n - 1}, Date{r.from.n - 1}); err != nil {
				return Date{}, err
			}
		}
	}
	// An end moved by the pauses before one lies the further before it the later
	// the pause: those that begin inside are a run, whose end is searched for.
	to := func(n int) (Date, error) {
		if n == r.first {
			return end, nil
		}
		return moved(int(sums[n]-sums[r.first]) - before)
	}
	r.end = r.first + sort.Search(max(len(sums)-1-r.first, 0), func(k int) bool {
		at, err := to(r.first + k)
		return err == nil && max(c.pauses[r.first+k].First.n, r.from.n) > at.n
	})
	if end, err = to(r.end); err != nil {
		return Date{}, err
	}
	if r.end == len(sums)-1 && r.end < len(c.pauses) && c.pauses[r.end].First.n <= end.n { // a pause that the calendar does not reach
		s := c.pauses[r.end]
		_, err = c.cal.CountWorkdays(Date{max(s.First.n, r.from.n) - 1}, s.Last)
		return Date{}, err
	}
	if r.end > r.first {
		c.counted = append(c.counted, r)
	}
	return end, nil
}
