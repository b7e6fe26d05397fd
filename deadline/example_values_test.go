package deadline_test

import (
	"encoding/json"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func ExampleDate() {
	d, err := deadline.NewDate(2024, 2, 29)
	fmt.Println(d, d.ZH(), d.Weekday(), err)
	year, month, day := d.YMD()
	fmt.Println(year == d.Year(), month == d.Month(), day == d.Day())
	_, err = deadline.ParseDate("2008-09-31")
	fmt.Println(err)
	e := deadline.MustDate("2024-03-01")
	fmt.Println(e.Sub(d), d.Before(e), d.After(e), d.Compare(e), d.IsZero())
	b, _ := json.Marshal([]deadline.Date{d, {}})
	fmt.Println(string(b))
	// Output:
	// 2024-02-29 2024年2月29日 Thursday <nil>
	// true true true
	// deadline: invalid date: 2008-09 has 30 days, no day 31, in "2008-09-31"
	// 1 true false -1 false
	// ["2024-02-29",null]
}

func ExampleDate_AddMonths() {
	d, _ := deadline.MustDate("2023-08-31").AddMonths(6)
	e, _ := deadline.MustDate("2023-08-31").AddDays(-31)
	fmt.Println(d, e)
	// Output: 2024-02-29 2023-07-31
}

func ExamplePeriod() {
	p, err := deadline.NewPeriod(15, deadline.PeriodUnitDay)
	p = p.WithRoll(deadline.RollNext).CountingFirstDay(true)
	fmt.Println(p, p.Amount(), p.Unit(), err)
	q := deadline.MustPeriod("一个月").WithMonthEnd(deadline.MonthEndStick)
	end, _ := q.End(deadline.MustDate("2023-02-28"), china.Calendar())
	fmt.Println(q, end, q.IsZero())
	iso, ok := q.ISO()
	fmt.Println(iso, ok)
	// Output:
	// 15日（首日计入，遇休息日顺延） 15 day <nil>
	// 1个月（月末对月末） 2023-03-31 false
	// P1M true
}

func ExampleMonthDay() {
	m, err := deadline.ParseMonthDay("9月31日")
	fmt.Println(m, m.ZH(), m.IsZero(), err)
	n, _ := deadline.NewMonthDay(8, 31)
	fmt.Println(n)
	// Output:
	// 09-31 9月31日 false <nil>
	// 08-31
}

func ExampleSpan() {
	s, err := deadline.ParseSpan("2024-10-01..2024-10-07")
	fmt.Println(s, s.Len(), s.Contains(deadline.MustDate("2024-10-07")), err)
	for d := range s.Days() {
		fmt.Println(d)
		break
	}
	// Output:
	// 2024-10-01..2024-10-07 7 true <nil>
	// 2024-10-01
}

func ExampleFaults() {
	var all, part vocab.Faults
	part.Add(vocab.Pointer("a/b"), vocab.Code{Code: vocab.CodeType}.As("应为数字", "a number is wanted"))
	all.Under(vocab.At("/rules", 3), part)
	fmt.Println(all.Err(), all.Has("json.type"), all.Codes())
	// Output: /rules/3/a~1b: a number is wanted [json.type] true [json.type]
}

func ExampleSource() {
	s := vocab.Source{Title: "全国年节及纪念日放假办法", Number: "国务院令第795号", Article: "第七条", Grade: vocab.SourceGradeOfficial}
	fmt.Println(s, s.Grade.Term(), s.IsZero())
	// Output: 《全国年节及纪念日放假办法》（国务院令第795号）第七条 发布机关网站 false
}

func ExampleCodes() {
	c := deadline.Codes()[0]
	fmt.Println(c.Code, c.Text.ZH)
	// Output: calendar.estimate 尚无通知的年份，按放假办法估算
}
