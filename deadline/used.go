package deadline

// Used returns how much of the period has run by the end of today 「已用期限」, in
// workdays if the period is in workdays, else in days: the start day and the
// days on which the clock stood still are not counted. It goes on counting past
// the due date. 0 before the start, for a due without a date, for a fixed day
// that nothing was handed over for, and for a due that counts from another due
// date or backwards: it has no running time of its own. The error wraps ErrYearUnknown when
// workdays have to be counted that the calendar does not know.
//
// Each unit has its own Matter and with it its own use of time, which adds up
// beside the statutory date that handing on never moves.
func (d Due) Used(today Date, cal Calendar) (int, PeriodUnit, error) {
	unit := PeriodUnitDay
	if d.Period.Unit() == PeriodUnitWorkday {
		unit = PeriodUnitWorkday
	}
	if d.Missing != 0 || d.From.IsZero() || d.Base != 0 || d.Period.amount < 0 || !today.After(d.From) {
		return 0, unit, nil
	}
	for _, since := range [...]Date{d.Paused, d.Stopped} {
		if !since.IsZero() && !today.Before(since) {
			today = Date{max(since.n-1, d.From.n)}
		}
	}
	n, err := unitsBetween(unit, d.From, today, cal)
	if err != nil {
		return 0, unit, err
	}
	for _, p := range d.Pauses {
		first, last := p.First, p.Last
		if !first.After(d.From) {
			first = Date{d.From.n + 1}
		}
		if today.Before(last) {
			last = today
		}
		if last.Before(first) {
			continue
		}
		paused, err := unitsBetween(unit, Date{first.n - 1}, last, cal)
		if err != nil {
			return 0, unit, err
		}
		n -= paused
	}
	return n, unit, nil
}
