package calendar

import (
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// The questions of the workload.
var (
	adds   = []int{1, 10, 60, 250, 2500}
	counts = []int{10, 365, 3650}
)

// beijing is the zone of the peers' instants: +08:00 throughout 2004 to 2026.
var beijing = time.FixedZone("CST", 8*60*60)

// noon returns noon of d in Beijing.
func noon(d deadline.Date) time.Time {
	y, m, day := d.YMD()
	return time.Date(y, m, day, 12, 0, 0, 0, beijing)
}

// starts are the starts of the workload.
func starts() (dates []deadline.Date, noons []time.Time) {
	first := deadline.MustDate("2010-01-01")
	for i := range 1024 {
		d, err := first.AddDays(i * 769 % 1826)
		if err != nil {
			panic(err)
		}
		dates, noons = append(dates, d), append(noons, noon(d))
	}
	return dates, noons
}

// frozen is our calendar as it was known at the end of 2025, which is what the
// peers are held against: the notice of a later year changes no finding.
var frozen = china.Calendar().AsOf(deadline.MustDate("2025-12-31"))

// covered are the days that our calendar knew by a notice, 2004 to 2026.
func covered() []deadline.Date {
	c := frozen.Coverage()
	var all []deadline.Date
	for i := range c.Published.Sub(c.First) + 1 {
		d, err := c.First.AddDays(i)
		if err != nil {
			panic(err)
		}
		all = append(all, d)
	}
	return all
}

// works asks our calendar about a day that it covers.
func works(d deadline.Date) bool {
	worked, err := frozen.IsWorkday(d)
	if err != nil {
		panic(err)
	}
	return worked
}

// isWeekend is the rule of the week, which the peers fall back to.
func isWeekend(t time.Time) bool {
	return t.Weekday() == time.Saturday || t.Weekday() == time.Sunday
}
