package china

import (
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// notice is one document in the shape in which it was typed.
type notice struct {
	year    int
	amends  bool
	issued  string
	title   string
	number  string
	clauses []clause
}

// clause names days as month*100+day of the notice's year; a negative number is
// a day of the year before.
type clause struct {
	festival vocab.Text
	off      []run
	work     []int
}

// run is a first and a last day off.
type run struct{ first, last int }

func (n notice) day(k int) deadline.Date {
	if k < 0 {
		return date(n.year-1, -k)
	}
	return date(n.year, k)
}

// date is the day of a year given as month*100+day. The tables are constants
// that the tests read in full, so that a day that does not exist cannot occur.
func date(year, k int) deadline.Date {
	d, err := deadline.NewDate(year, time.Month(k/100), k%100)
	if err != nil {
		panic(err)
	}
	return d
}

func (n notice) typed() deadline.Notice {
	typed := deadline.Notice{
		Year: n.year, Amends: n.amends,
		Source: vocab.Source{Title: n.title, Number: n.number, Issued: n.issued},
	}
	for _, c := range n.clauses {
		t := deadline.Clause{Festival: c.festival}
		for _, r := range c.off {
			t.Off = append(t.Off, deadline.Span{First: n.day(r.first), Last: n.day(r.last)})
		}
		for _, k := range c.work {
			t.Work = append(t.Work, n.day(k))
		}
		typed.Clauses = append(typed.Clauses, t)
	}
	return typed
}

// Notices returns every notice of the State Council on the holidays of a year,
// from that for 2004 to the last one published, in the order of issue
// 「节假日安排的通知」, the amendments of 2015, 2019 and 2020 among them. The caller
// owns the result.
func Notices() []deadline.Notice {
	var all []deadline.Notice
	for _, n := range notices2004to2014 {
		all = append(all, n.typed())
	}
	for _, n := range noticesSince2015 {
		all = append(all, n.typed())
	}
	return all
}

var national = build()

func build() deadline.Calendar {
	c, err := deadline.NewCalendar(deadline.NationalPlan{
		Notices: Notices(), Festivals: festivals, LastYear: lastYear,
	})
	if err != nil {
		panic(err) // the notices are constants, which the tests build
	}
	return c
}

// Calendar returns the calendar of the whole country 「全国日历」 by all of Notices.
// It covers 2004-01-01 to the end of the last year with a notice, firmly to the
// 28th of that December (Coverage); a day outside is an error that wraps
// deadline.ErrYearUnknown.
func Calendar() deadline.Calendar { return national }
