package main

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
)

// accountDay is one day of the account of a result: whether it was counted,
// and why or why not.
type accountDay struct {
	Date    deadline.Date `json:"date"`
	Counted bool          `json:"counted"`
	Why     deadline.Text `json:"why"`
}

// longestAccount is the largest number of days that are accounted for one by
// one; it is more than the calendar covers.
const longestAccount = 20_000

// account lists the days in the order in which they were looked at: the start,
// which is not counted, the days up to end, and those by which the end was
// rolled.
func (d calendarDesk) account(op calendarOp, start, end, rolled deadline.Date) ([]accountDay, deadline.Faults) {
	days := []accountDay{{start, false, deadline.Text{ZH: "起算日不计入", EN: "the start day is not counted"}}}
	if start == end && op != opCountWorkdays {
		days[0].Why = deadline.Text{ZH: "无须计日,即起算日", EN: "nothing to count: the start day itself"}
	}
	var err error
	switch op {
	case opAddWorkdays, opCountWorkdays:
		for at := start; at != end && err == nil; {
			at = towards(at, end)
			var why deadline.Text
			var worked bool
			why, worked, err = d.why(at)
			days = append(days, accountDay{at, worked, why})
		}
	case opAddDays:
		if n := end.Sub(start); n > longestAccount || n < -longestAccount {
			var faults deadline.Faults
			faults.Add("/explain", "explain.too_long",
				fmt.Sprintf("逐日说明最多%d天,请去掉explain", longestAccount),
				fmt.Sprintf("at most %d days are accounted for one by one: leave out explain", longestAccount))
			return nil, faults
		}
		for at := start; at != end; {
			at = towards(at, end)
			days = append(days, accountDay{at, true, deadline.Text{ZH: "日历日", EN: "calendar day"}})
		}
	case opAddMonths:
		if end != start {
			days = append(days, accountDay{end, true, monthsWhy(start, end)})
		}
	}
	if rolled != end {
		var rest deadline.Text
		if rest, _, err = d.why(end); err == nil {
			last := &days[len(days)-1]
			last.Why = moved(last.Why, rest, rolled.After(end))
		}
	}
	for at := end; at != rolled && err == nil; {
		at = towards(at, rolled)
		var why deadline.Text
		why, _, err = d.why(at)
		days = append(days, accountDay{at, false, why})
	}
	if err != nil {
		return nil, dateFault(err, "/explain")
	}
	return days, nil
}

// towards is the next day on the way from a day to another.
func towards(at, to deadline.Date) deadline.Date {
	next, err := at.AddDays(to.Compare(at))
	if err != nil {
		return to
	}
	return next
}

// why says what kind of day it is and, for a special one, which festival it
// belongs to.
func (d calendarDesk) why(date deadline.Date) (why deadline.Text, worked bool, err error) {
	day, err := d.cal.Day(date)
	if err != nil {
		return why, false, err
	}
	why = day.Kind.Text()
	if !day.Name.IsZero() {
		why = deadline.Text{ZH: day.Name.ZH + ":" + why.ZH, EN: day.Name.EN + ": " + why.EN}
	}
	return why, day.Workday(), nil
}

func monthsWhy(start, end deadline.Date) deadline.Text {
	if start.Day() == end.Day() {
		return deadline.Text{ZH: "对应日", EN: "the corresponding day"}
	}
	return deadline.Text{ZH: "该月无对应日,取月末日", EN: "no corresponding day: the month's last"}
}

// moved adds to the account of the last day that it is a rest day and the
// result is moved.
func moved(why, rest deadline.Text, later bool) deadline.Text {
	if later {
		return deadline.Text{ZH: why.ZH + ";遇" + rest.ZH + ",顺延", EN: why.EN + "; " + rest.EN + ", so moved later"}
	}
	return deadline.Text{ZH: why.ZH + ";遇" + rest.ZH + ",提前", EN: why.EN + "; " + rest.EN + ", so moved earlier"}
}
