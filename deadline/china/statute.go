package china

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// lastYear is the last year for which the lunar days are tabled.
const lastYear = 2099

// The acts that declare holidays for all citizens. The decree of 1949 has been
// revised four times; which days it names is told in Festivals.
var (
	decree1999 = vocab.Source{Title: "全国年节及纪念日放假办法", Number: "国务院令第270号", Issued: "1999-09-18"}
	decree2007 = vocab.Source{Title: "全国年节及纪念日放假办法", Number: "国务院令第513号", Issued: "2007-12-14"}
	decree2013 = vocab.Source{Title: "全国年节及纪念日放假办法", Number: "国务院令第644号", Issued: "2013-12-11"}
	decree2024 = vocab.Source{Title: "全国年节及纪念日放假办法", Number: "国务院令第795号", Issued: "2024-11-10"}
)

// law is one state of the decree.
type law uint8

const (
	law1999 law = iota
	law2007
	law2013
	law2024
)

// revisions are the later states, each with the first year it holds for.
var revisions = [...]struct {
	law    law
	from   int
	decree vocab.Source
}{
	{law2007, 2008, decree2007},
	{law2013, 2014, decree2013},
	{law2024, 2025, decree2024},
}

// Festivals returns the statutory days of a year 「法定节假日」 in ascending order:
// 10 days to 2007, 11 from 2008 (the first three days of the lunar year then
// began with its eve, until 2013), 13 from 2025; and 3 September 2015, which
// the State Council gave off for that year alone. Years outside 2004 to 2099
// have none: the lunar days are tabled for those.
//
// Two festivals can fall on one day, as on 1 October 2020.
func Festivals(year int) []deadline.Festival { return festivals(year, deadline.Date{}) }

// festivals gives the days by the law that was known at the end of asOf.
func festivals(year int, asOf deadline.Date) []deadline.Festival {
	i := year - 2004
	if i < 0 || i >= len(moonDays) {
		return nil
	}
	moon := moonDays[i]
	decree, law := decree1999, law1999
	for _, revision := range revisions {
		if year >= revision.from && (asOf.IsZero() || revision.decree.Issued <= asOf.String()) {
			decree, law = revision.decree, revision.law
		}
	}
	var days []deadline.Festival
	add := func(name vocab.Text, first deadline.Date, before, after int) {
		for n := -before; n <= after; n++ {
			d, err := first.AddDays(n)
			if err != nil {
				panic(err) // the table ends in 2099
			}
			days = append(days, deadline.Festival{Date: d, Name: name, Source: decree})
		}
	}
	add(newYear, date(year, 101), 0, 0)
	first := date(year, int(moon[0]))
	switch law {
	case law2024:
		add(spring, first, 1, 2)
		add(labour, date(year, 501), 0, 1)
	case law2013:
		add(spring, first, 0, 2)
		add(labour, date(year, 501), 0, 0)
	case law2007:
		add(spring, first, 1, 1)
		add(labour, date(year, 501), 0, 0)
	default:
		add(spring, first, 0, 2)
		add(labour, date(year, 501), 0, 2)
	}
	if law != law1999 {
		add(qingming, date(year, int(moon[1])), 0, 0)
		add(dragonBoat, date(year, int(moon[2])), 0, 0)
		add(midAutumn, date(year, int(moon[3])), 0, 0)
	}
	add(nationalDay, date(year, 1001), 0, 2)
	n := noticesSince2015[1]
	if year == 2015 && (asOf.IsZero() || n.issued <= asOf.String()) {
		decree = vocab.Source{Title: n.title, Number: n.number, Issued: n.issued}
		add(victory70, date(2015, 903), 0, 0)
	}
	sort.SliceStable(days, func(i, j int) bool { return days[i].Date.Before(days[j].Date) })
	return days
}
