package deadline

import (
	"cmp"
	"sort"
)

// DayChange is one day on which two calendars disagree.
type DayChange struct {
	Date Date `json:"date"`
	// Old and New are what each knows of the day; a calendar that does not
	// cover it leaves its side without a kind.
	Old Day `json:"old"`
	New Day `json:"new"`
}

// DayChanges returns the days from first to last on which one calendar works and
// the other does not, or which only one of them covers, in ascending order.
func DayChanges(old, updated Calendar, first, last Date) []DayChange {
	var all []DayChange
	lo, hi := old.Coverage(), updated.Coverage()
	from, to := lo.First, lo.Last
	if from.IsZero() || !hi.First.IsZero() && hi.First.Before(from) {
		from = hi.First
	}
	if to.Before(hi.Last) {
		to = hi.Last
	}
	if from.Before(first) {
		from = first
	}
	if last.Before(to) {
		to = last
	}
	for d := range (Span{from, to}).Days() {
		a, errA := old.IsWorkday(d)
		b, errB := updated.IsWorkday(d)
		if a == b && (errA == nil) == (errB == nil) {
			continue
		}
		c := DayChange{Date: d}
		c.Old, _ = old.Day(d)
		c.New, _ = updated.Day(d)
		all = append(all, c)
	}
	return all
}

// Running is one matter whose deadlines are running, under the id that the
// caller knows it by.
type Running struct {
	ID     string `json:"id"`
	Matter Matter `json:"matter"`
}

// DueShift is one due date, or last workday, that a change of calendar moves.
type DueShift struct {
	ID  string `json:"id"`
	Act Act    `json:"event"`
	// From and To are the dates before and after; unset on the side whose
	// calendar does not reach the date.
	From Date `json:"from"`
	To   Date `json:"to"`
	// FromWorkday and ToWorkday are the last workdays before and after.
	FromWorkday Date `json:"fromWorkday"`
	ToWorkday   Date `json:"toWorkday"`
	// Why are the changed days that lie between the start and the later end.
	Why []DayChange `json:"why"`
}

// Diff lists which running deadlines move when a calendar is replaced by an
// updated one 「日历变更影响」: from, to and why, in the order of the ids and of
// the policy. What has been done already does not move. A due that one of the
// two calendars cannot give has no date on that side. An error of another kind (an
// impossible date) is a MatterError; an unusable policy is one that wraps
// ErrPolicy.
func Diff(old, updated Calendar, p Policy, running []Running) ([]DueShift, error) {
	if err := p.usable(); err != nil {
		return nil, err
	}
	order := append([]Running(nil), running...)
	sort.SliceStable(order, func(i, j int) bool { return order[i].ID < order[j].ID })
	var moves []DueShift
	for i := range order {
		m := &order[i].Matter
		for j := range p.Rules {
			if !p.firstOf(j) {
				continue
			}
			act := p.Rules[j].Act
			a, okA, errA := p.dueOrUnknown(act, m, old)
			b, okB, errB := p.dueOrUnknown(act, m, updated)
			if err := cmp.Or(errA, errB); err != nil {
				return nil, &MatterError{order[i].ID, err}
			}
			if !okA && !okB || a.Date == b.Date && a.LastWorkday == b.LastWorkday {
				continue
			}
			since, from, to := a.open(), a.From, a.Date
			if !okA {
				since, from = b.open(), b.From
			}
			to = Date{max(to.n, b.Date.n, from.n, b.From.n)}
			if !since.IsZero() {
				from = Date{min(from.n, since.n)}
			}
			if !m.met(act, since, Date{maxDay}).IsZero() {
				continue
			}
			moves = append(moves, DueShift{
				ID: order[i].ID, Act: act, From: a.Date, To: b.Date,
				FromWorkday: a.LastWorkday, ToWorkday: b.LastWorkday, Why: DayChanges(old, updated, from, to),
			})
		}
	}
	return moves, nil
}
