package deadline_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// movedByPauses is the end of a period from start, moved by one pause after the
// other: the naive twin of what a clock does with the sums of all of them.
func movedByPauses(p deadline.Period, start deadline.Date, pauses []deadline.Span, cal deadline.Calendar) (deadline.Date, []deadline.Span, error) {
	end, err := p.WithRoll(deadline.RollNone).End(start, cal)
	if err != nil {
		return end, nil, err
	}
	first := start
	if !p.FirstDayCounted() {
		first, _ = start.AddDays(1)
	}
	var counted []deadline.Span
	for _, s := range pauses {
		if s.First.Before(first) {
			s.First = first
		}
		if s.Last.Before(s.First) || s.First.After(end) {
			continue
		}
		counted = append(counted, s)
		if p.Unit() == deadline.PeriodUnitWorkday {
			n := 0
			for d := range s.Days() {
				if worked, err := cal.IsWorkday(d); err != nil {
					return end, nil, err
				} else if worked {
					n++
				}
			}
			end, err = cal.AddWorkdays(end, n)
		} else {
			end, err = end.AddDays(s.Len())
		}
		if err != nil {
			return end, nil, err
		}
	}
	return end, counted, nil
}

func TestPausesMoveTheEndAsOneAfterTheOtherWould(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	cal := china.Calendar()
	failed, moved := 0, 0
	for range 10_000 {
		start := deadline.MustDate("2024-01-01")
		if r.IntN(10) == 0 {
			start, _ = cal.Coverage().Last.AddDays(-45)
		}
		from, _ := start.AddDays(r.IntN(30))
		period := deadline.MustPeriod([]string{"15个工作日", "3个月", "90日", "4周"}[r.IntN(4)]).CountingFirstDay(r.IntN(2) == 0)
		events := []deadline.Occurrence{{Event: deadline.ClockEventAssigned, Date: from}}
		var pauses []deadline.Span
		at := start
		for range r.IntN(12) {
			at, _ = at.AddDays(1 + r.IntN(20))
			until, _ := at.AddDays(1 + r.IntN(9))
			last, _ := until.AddDays(-1)
			pauses = append(pauses, deadline.Span{First: at, Last: last})
			events = append(events, deadline.Occurrence{Event: deadline.ClockEventPaused, Date: at}, deadline.Occurrence{Event: deadline.ClockEventResumed, Date: until})
			at = until
		}
		policy := deadline.Policy{ID: "x", Rules: []deadline.PolicyRule{{ID: "r", Kind: deadline.RuleKindDuration, Act: deadline.ActReply, Start: deadline.ClockEventAssigned, Period: period}}}
		dues, err := policy.Dues(deadline.Matter{Events: events}, cal)
		want, counted, wrong := movedByPauses(period, from, pauses, cal)
		if wrong != nil {
			failed++
			require.ErrorIs(t, err, deadline.ErrYearUnknown, "%v", wrong)
			continue
		}
		require.NoError(t, err)
		if dues[0].Date != want || fmt.Sprint(dues[0].Pauses) != fmt.Sprint(counted) {
			t.Fatal(period, from, pauses, dues[0].Date, dues[0].Pauses, want, counted)
		}
		moved += len(counted)
	}
	require.Positive(t, failed, "some reach beyond the calendar")
	require.Positive(t, moved)
}

// BenchmarkLongClock asks for the due date of a matter with n events: every
// second day an extension by one day, in the other half a pause of one day.
func BenchmarkLongClock(b *testing.B) {
	cal := china.Calendar()
	policy := china.Common3M()
	for _, n := range []int{1_000, 10_000} {
		m := deadline.Matter{Events: []deadline.Occurrence{{Event: deadline.ClockEventAssigned, Date: deadline.MustDate("1950-01-01")}}}
		at := deadline.MustDate("1950-01-03")
		for range n / 4 {
			next, _ := at.AddDays(1)
			after, _ := at.AddDays(2)
			m.Events = append(m.Events,
				deadline.Occurrence{Event: deadline.ClockEventExtended, Date: at, Amount: deadline.MustPeriod("3日")},
				deadline.Occurrence{Event: deadline.ClockEventPaused, Date: at}, deadline.Occurrence{Event: deadline.ClockEventResumed, Date: next},
				deadline.Occurrence{Event: deadline.ClockEventExtended, Date: next, Amount: deadline.MustPeriod("1日")})
			at = after
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				dues, err := policy.Dues(m, cal)
				if err != nil || len(dues) == 0 || len(dues[0].Pauses) != n/4 {
					b.Fatal(len(dues), err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/event")
		})
	}
}

// BenchmarkAccount writes out the days of three months, of 60 workdays, and of
// three months with a pause.
func BenchmarkAccount(b *testing.B) {
	cal, from := china.Calendar(), deadline.MustDate("2024-03-01")
	for _, text := range []string{"3个月", "60个工作日"} {
		p := deadline.MustPeriod(text)
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = p.Account(from, cal)
			}
		})
	}
}
