package main

import (
	"strconv"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// accountDay is one day of the account of a result: whether it was counted,
// and why or why not. N is the count so far.
type accountDay struct {
	Date    deadline.Date    `json:"date"`
	Counted bool             `json:"counted"`
	N       int              `json:"n"`
	Kind    deadline.DayKind `json:"kind,omitzero"`
	Why     vocab.Text       `json:"why"`
}

// longestAccount is the largest number of days that are accounted for one by
// one; it is more than the calendar covers.
const longestAccount = 20_000

// account lists the days from the start to the result one by one.
func (d calendarDesk) account(q calendarLine, end deadline.Date) ([]accountDay, vocab.Faults) {
	start := q.Start.date()
	if n := end.Sub(start); n > longestAccount || n < -longestAccount {
		var faults vocab.Faults
		faults.Add("/explain", codeExplainTooLong, "most", strconv.Itoa(longestAccount))
		return nil, faults
	}
	var entries []deadline.Entry
	var err error
	if q.Op == opCountWorkdays {
		entries, err = d.cal.Account(start, end)
	} else {
		var p deadline.Period
		if p, err = deadline.NewPeriod(*q.N, opUnit(q.Op)); err == nil {
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

// opUnit is what an adding op counts.
func opUnit(o calendarOp) deadline.PeriodUnit {
	switch o {
	case opAddWorkdays:
		return deadline.PeriodUnitWorkday
	case opAddMonths:
		return deadline.PeriodUnitMonth
	default:
		return deadline.PeriodUnitDay
	}
}
