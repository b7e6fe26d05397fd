package china

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
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

// day is a day that a clause names. The tables are constants that the tests read
// in full: the panic is for whoever types the next one.
func (n notice) day(c clause, k int) deadline.Date {
	year, of := n.year, k
	if k < 0 {
		year, of = n.year-1, -k
	}
	d, err := deadline.NewDate(year, time.Month(of/100), of%100)
	if err != nil {
		panic(misprint(n.year, n.title, c.festival, fmt.Sprintf("%d is not month*100+day: %v", k, err)))
	}
	return d
}

// date is the day of a year given as month*100+day, as the tables have it.
func date(year, k int) deadline.Date {
	d, err := deadline.NewDate(year, time.Month(k/100), k%100)
	if err != nil {
		panic(err)
	}
	return d
}

// misprint names the notice, and the clause where there is one, in which
// something is wrong.
func misprint(year int, title string, festival vocab.Text, wrong string) string {
	if !festival.IsZero() {
		wrong = festival.ZH + ": " + wrong
	}
	return fmt.Sprintf("deadline/china: 《%s》, typed for %d: %s (CONTRIBUTING, Adding …)", title, year, wrong)
}

func (n notice) typed() deadline.Notice {
	typed := deadline.Notice{
		Year: n.year, Amends: n.amends,
		Source: vocab.Source{Title: n.title, Number: n.number, Issued: n.issued},
	}
	for _, c := range n.clauses {
		t := deadline.Clause{Festival: c.festival}
		for _, r := range c.off {
			t.Off = append(t.Off, deadline.Span{First: n.day(c, r.first), Last: n.day(c, r.last)})
		}
		for _, k := range c.work {
			t.Work = append(t.Work, n.day(c, k))
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

var national = build(Notices())

func build(notices []deadline.Notice) deadline.Calendar {
	c, err := deadline.NewCalendar(deadline.NationalPlan{
		Notices: notices, Festivals: festivals, LastYear: lastYear,
	})
	if err != nil {
		panic(misprints(notices, err)) // the notices are constants, which the tests build
	}
	return c
}

// misprints puts the notice and the clause in the place of the indices in the
// paths of NewCalendar's faults, "/notices/3/clauses/0/off/1".
func misprints(notices []deadline.Notice, err error) string {
	var faults vocab.Faults
	if !errors.As(err, &faults) {
		return err.Error()
	}
	var lines []string
	for _, f := range faults {
		path := strings.Split(f.Path, "/")
		i, err := strconv.Atoi(path[min(2, len(path)-1)])
		if err != nil {
			lines = append(lines, f.String())
			continue
		}
		n, festival, wrong := notices[i], vocab.Text{}, f.Text.EN
		switch path[3] {
		case "clauses":
			j, _ := strconv.Atoi(path[4])
			festival = n.Clauses[j].Festival
		case "year":
			if !n.Amends {
				wrong += ", or, if the notice changes a year already arranged, it needs amends: true"
			}
		}
		lines = append(lines, misprint(n.Year, n.Source.Title, festival, wrong))
	}
	return strings.Join(lines, "\n")
}

// Calendar returns the calendar of the whole country 「全国日历」 by all of Notices.
// It covers 2004-01-01 to the end of the last year with a notice, firmly to the
// 28th of that December (Coverage); a day outside is an error that wraps
// deadline.ErrYearUnknown.
func Calendar() deadline.Calendar { return national }
