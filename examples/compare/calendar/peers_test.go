package calendar

import (
	"time"

	"github.com/6tail/lunar-go/HolidayUtil"
	lunar "github.com/6tail/lunar-go/calendar"
	"github.com/bastengao/chinese-holidays-go/holidays"
	"github.com/rickar/cal/v2"
)

// peer is another module behind the three questions. Where a module lacks one,
// the loop that its user would write stands here.
type peer struct {
	name  string
	works func(time.Time) bool
	add   func(time.Time, int) time.Time
	count func(from, to time.Time) int
}

func peers() []peer {
	return []peer{rickar(), rickarCached(), lunarGo(), chineseHolidays()}
}

// civil is a key for hash tables of days.
type civil struct {
	year  int
	month time.Month
	day   int
}

func civilOf(t time.Time) civil {
	y, m, d := t.Date()
	return civil{y, m, d}
}

// exceptions are the days on which our calendar differs from the week: days
// off from Monday to Friday, and make-up workdays.
func exceptions() (off, makeUp map[civil]bool) {
	off, makeUp = map[civil]bool{}, map[civil]bool{}
	for _, d := range covered() {
		switch t := noon(d); {
		case works(d) && isWeekend(t):
			makeUp[civilOf(t)] = true
		case !works(d) && !isWeekend(t):
			off[civilOf(t)] = true
		}
	}
	return off, makeUp
}

func rickar() peer {
	off, makeUp := exceptions()
	c := cal.NewBusinessCalendar()
	c.WorkdayFunc = func(t time.Time) bool {
		day := civilOf(t)
		return !off[day] && (!isWeekend(t) || makeUp[day])
	}
	return rickarPeer("rickar", c)
}

func rickarCached() peer {
	off, makeUp := exceptions()
	c := cal.NewBusinessCalendar()
	c.Cacheable = true
	for _, d := range covered() {
		if day := civilOf(noon(d)); off[day] {
			c.AddHoliday(&cal.Holiday{
				Month: day.month, Day: day.day, StartYear: day.year, EndYear: day.year, Func: cal.CalcDayOfMonth,
			})
		}
	}
	c.WorkdayFunc = func(t time.Time) bool { return !isWeekend(t) || makeUp[civilOf(t)] }
	return rickarPeer("rickar-cached", c)
}

// rickarPeer counts from the day after the start: WorkdaysInRange counts both
// ends.
func rickarPeer(name string, c *cal.BusinessCalendar) peer {
	return peer{name, c.IsWorkday, c.WorkdaysFrom, func(from, to time.Time) int {
		return c.WorkdaysInRange(from.AddDate(0, 0, 1), to)
	}}
}

func lunarGo() peer {
	works := func(t time.Time) bool {
		y, m, d := t.Date()
		if h := HolidayUtil.GetHolidayByYmd(y, int(m), d); h != nil {
			return h.IsWork()
		}
		return !isWeekend(t)
	}
	add := func(t time.Time, n int) time.Time {
		y, m, d := t.Date()
		s := lunar.NewSolarFromYmd(y, int(m), d).Next(n, true)
		return time.Date(s.GetYear(), time.Month(s.GetMonth()), s.GetDay(), 12, 0, 0, 0, beijing)
	}
	return peer{"lunar-go", works, add, countBy(works)}
}

func chineseHolidays() peer {
	q, err := holidays.BundleQueryer()
	if err != nil {
		panic(err)
	}
	works := func(t time.Time) bool {
		worked, err := q.IsWorkingday(t)
		if err != nil {
			panic(err)
		}
		return worked
	}
	add := func(t time.Time, n int) time.Time {
		for n > 0 {
			if t = t.AddDate(0, 0, 1); works(t) {
				n--
			}
		}
		return t
	}
	return peer{"chinese-holidays-go", works, add, countBy(works)}
}

func countBy(works func(time.Time) bool) func(from, to time.Time) int {
	return func(from, to time.Time) int {
		n := 0
		for t := from; t.Before(to); {
			if t = t.AddDate(0, 0, 1); works(t) {
				n++
			}
		}
		return n
	}
}
