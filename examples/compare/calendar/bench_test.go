package calendar

import (
	"fmt"
	"testing"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/examples/compare/internal/turns"
)

// sink keeps the answers, so that no call is left out.
type sink struct {
	worked bool
	day    deadline.Date
	time   time.Time
	n      int
}

func BenchmarkIsWorkday(b *testing.B) {
	var s sink
	cal := china.Calendar()
	dates, noons := starts()
	entrants := []turns.Entrant{{Name: "tian", Run: func(n int) {
		for i := range n {
			s.worked, _ = cal.IsWorkday(dates[i&1023])
		}
	}}}
	for _, p := range peers() {
		entrants = append(entrants, turns.Entrant{Name: p.name, Run: func(n int) {
			for i := range n {
				s.worked = p.works(noons[i&1023])
			}
		}})
	}
	turns.Race(b, entrants...)
}

func BenchmarkAddWorkdays(b *testing.B) {
	var s sink
	cal := china.Calendar()
	dates, noons := starts()
	for _, days := range adds {
		b.Run(fmt.Sprint(days), func(b *testing.B) {
			entrants := []turns.Entrant{{Name: "tian", Run: func(n int) {
				for i := range n {
					s.day, _ = cal.AddWorkdays(dates[i&1023], days)
				}
			}}}
			for _, p := range peers() {
				entrants = append(entrants, turns.Entrant{Name: p.name, Run: func(n int) {
					for i := range n {
						s.time = p.add(noons[i&1023], days)
					}
				}})
			}
			turns.Race(b, entrants...)
		})
	}
}

func BenchmarkCountWorkdays(b *testing.B) {
	var s sink
	cal := china.Calendar()
	dates, noons := starts()
	for _, days := range counts {
		b.Run(fmt.Sprint(days), func(b *testing.B) {
			ends, endNoons := make([]deadline.Date, len(dates)), make([]time.Time, len(dates))
			for i, d := range dates {
				ends[i], _ = d.AddDays(days)
				endNoons[i] = noon(ends[i])
			}
			entrants := []turns.Entrant{{Name: "tian", Run: func(n int) {
				for i := range n {
					s.n, _ = cal.CountWorkdays(dates[i&1023], ends[i&1023])
				}
			}}}
			for _, p := range peers() {
				entrants = append(entrants, turns.Entrant{Name: p.name, Run: func(n int) {
					for i := range n {
						s.n = p.count(noons[i&1023], endNoons[i&1023])
					}
				}})
			}
			turns.Race(b, entrants...)
		})
	}
}

// BenchmarkDues has no peer: every deadline of a policy for one paper, decided
// and with rivals, without the day-by-day account. Two events; two of three
// rules apply.
func BenchmarkDues(b *testing.B) {
	cal, policy := china.Calendar(), china.Common3M()
	matter := deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{
		{Event: deadline.ClockEventAssigned, Date: deadline.MustDate("2024-03-01")},
		{Event: deadline.ClockEventReceived, Date: deadline.MustDate("2024-03-04")},
	}}
	var dues []deadline.Due
	var err error
	turns.Race(b, turns.Entrant{Name: "tian", Run: func(n int) {
		for range n {
			if dues, err = policy.Dues(matter, cal); err != nil || len(dues) == 0 {
				b.Fatal(dues, err)
			}
		}
	}})
}
