package main

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
)

// accountDay is one day of the account of a result: whether it was counted,
// and why or why not. N is the count so far.
type accountDay struct {
	Date    deadline.Date    `json:"date"`
	Counted bool             `json:"counted"`
	N       int              `json:"n"`
	Kind    deadline.DayKind `json:"kind,omitzero"`
	Why     deadline.Text    `json:"why"`
}

// longestAccount is the largest number of days that are accounted for one by
// one; it is more than the calendar covers.
const longestAccount = 20_000

// account lists the days from the start to the result one by one.
func (d calendarDesk) account(q calendarLine, end deadline.Date) ([]accountDay, deadline.Faults) {
	start := q.Start.date()
	if n := end.Sub(start); n > longestAccount || n < -longestAccount {
		var faults deadline.Faults
		faults.Add("/explain", "explain.too_long",
			fmt.Sprintf("逐日说明最多%d天，请去掉explain", longestAccount),
			fmt.Sprintf("at most %d days are accounted for one by one: leave out explain", longestAccount))
		return nil, faults
	}
	var entries []deadline.Entry
	var err error
	if q.Op == opCountWorkdays {
		entries, err = d.cal.Account(start, end)
	} else {
		var p deadline.Period
		if p, err = deadline.NewPeriod(*q.N, q.Op.unit()); err == nil {
			entries, err = p.WithRoll(q.Roll).Account(start, d.cal)
		}
	}
	if err != nil {
		return nil, dateFault(err, "/explain")
	}
	return showAccount(entries), nil
}

func showAccount(entries []deadline.Entry) []accountDay {
	days := make([]accountDay, len(entries))
	for i, e := range entries {
		days[i] = accountDay{e.Date, e.Counted, e.N, e.Kind, e.Why}
	}
	return days
}

// unit is what an adding op counts.
func (o calendarOp) unit() deadline.Unit {
	switch o {
	case opAddWorkdays:
		return deadline.UnitWorkday
	case opAddMonths:
		return deadline.UnitMonth
	default:
		return deadline.UnitDay
	}
}
