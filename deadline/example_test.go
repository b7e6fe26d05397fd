package deadline_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// A due date from a period, with the last workday and the account in a sentence.
func ExamplePeriod_Due() {
	due, err := deadline.MustPeriod("三个月").Due(deadline.MustDate("2024-03-01"), china.Calendar())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(due.Date, due.LastWorkday)
	fmt.Println(due.Summary().ZH)
	// Output:
	// 2024-06-01 2024-05-31
	// 期限至2024年6月1日：自2024年3月1日起3个月，当日不计入；该日为休息日，最后一个工作日为2024年5月31日
}

func ExampleParsePeriod() {
	for _, s := range []string{"三个月", "10个工作日", "7日内", "一星期", "P3M"} {
		p, err := deadline.ParsePeriod(s)
		fmt.Println(p, p.Unit(), err)
	}
	_, err := deadline.ParsePeriod("一年")
	fmt.Println(errors.Is(err, deadline.ErrPeriod))
	// Output:
	// 3个月 month <nil>
	// 10个工作日 workday <nil>
	// 7日 day <nil>
	// 1个星期 week <nil>
	// 3个月 month <nil>
	// true
}

func ExamplePeriod_Account() {
	entries, _ := deadline.MustPeriod("3个工作日").Account(deadline.MustDate("2024-10-10"), china.Calendar())
	for _, e := range entries {
		fmt.Println(e.Date, e.Counted, e.Why.ZH)
	}
	// Output:
	// 2024-10-10 false 起算日，不计入
	// 2024-10-11 true 工作日，第1个工作日
	// 2024-10-12 true 调休上班，因国庆节（国办发明电〔2023〕7号），第2个工作日
	// 2024-10-13 false 周末
	// 2024-10-14 true 工作日，第3个工作日
}

func ExampleCalendar_AddWorkdays() {
	cal := china.Calendar()
	d, err := cal.AddWorkdays(deadline.MustDate("2024-10-03"), 5)
	fmt.Println(d, err)
	_, err = cal.AddWorkdays(cal.Coverage().Last, 10) // a year whose notice is not out
	fmt.Println(errors.Is(err, deadline.ErrYearUnknown))
	// Output:
	// 2024-10-12 <nil>
	// true
}

func ExampleCalendar_CountWorkdays() {
	n, _ := china.Calendar().CountWorkdays(deadline.MustDate("2024-09-27"), deadline.MustDate("2024-10-12"))
	fmt.Println(n)
	// Output: 7
}

func ExampleCalendar_Roll() {
	d, _ := china.Calendar().Roll(deadline.MustDate("2024-10-05"), deadline.RollNext)
	fmt.Println(d)
	// Output: 2024-10-08
}

// Whether a day is worked, why, and by which notice; and counting in workdays.
func ExampleCalendar_Day() {
	cal := china.Calendar()
	for _, s := range []string{"2024-10-01", "2024-10-07", "2024-10-12"} {
		day, err := cal.Day(deadline.MustDate(s))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(day.Date, day.Workday(), day.Kind.Term(), day.Name.ZH, day.Source.Number)
	}
	tenth, _ := cal.AddWorkdays(deadline.MustDate("2024-09-27"), 10)
	n, _ := cal.CountWorkdays(deadline.MustDate("2024-09-27"), deadline.MustDate("2024-10-12"))
	fmt.Println(tenth, n)
	// Output:
	// 2024-10-01 false 法定节假日 国庆节 国办发明电〔2023〕7号
	// 2024-10-07 false 调休放假 国庆节 国办发明电〔2023〕7号
	// 2024-10-12 true 调休上班 国庆节 国办发明电〔2023〕7号
	// 2024-10-16 7
}

func ExampleCalendar_Coverage() {
	cal := china.Calendar().AsOf(deadline.MustDate("2025-12-31"))
	known := cal.Coverage()
	fmt.Println(known.First, known.Last, known.Contains(deadline.MustDate("2027-01-01")))
	// Output: 2004-01-01 2026-12-31 false
}

func ExampleDateOf() {
	at := time.Date(2024, 10, 8, 16, 30, 0, 0, time.UTC)
	fmt.Println(deadline.DateOf(at))
	// Output: 2024-10-09
}

// The dues of one unit on one paper, and how each stands on a day.
func ExamplePolicy_Dues() {
	policy, _ := china.PolicyNamed("common-3m")
	cal := china.Calendar()
	matter := deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{
		{Event: deadline.ClockEventAssigned, Date: deadline.MustDate("2024-03-01")},
		{Event: deadline.ClockEventReceived, Date: deadline.MustDate("2024-03-04")},
	}}
	dues, err := policy.Dues(matter, cal)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range dues {
		s, _ := policy.Standing(d, matter, deadline.MustDate("2024-05-28"), cal)
		fmt.Println(d.Act.Term(), d.Date, s.State.Term(), s.N, s.Unit.Term(), s.Alert.Term())
	}
	// Output:
	// 答复 2024-06-01 即将到期 4 日 黄色
	// 退办异议 2024-03-18 不再受理 0
}

func ExamplePolicy_Reminders() {
	policy, cal := china.Common3M(), china.Calendar()
	due, _ := deadline.MustPeriod("三个月").Due(deadline.MustDate("2024-03-01"), cal)
	due.Act = deadline.ActReply
	plan, _ := policy.Reminders("2024-17/science", due, cal)
	for _, r := range plan {
		fmt.Println(r.On, r.Step, r.Text.ZH)
	}
	// Output:
	// 2024-05-17 handler 答复将于2024年6月1日到期，还有10个工作日
	// 2024-05-24 unit_head 答复将于2024年6月1日到期，还有5个工作日
	// 2024-05-29 leader 答复将于2024年6月1日到期，还有2个工作日
	// 2024-05-31 last_day 答复今日为最后一个工作日，期限至2024年6月1日
	// 2024-06-03 overdue 答复已于2024年6月1日到期，逾期1个工作日
	// 2024-06-07 overdue_5 答复已于2024年6月1日到期，逾期5个工作日
}

func ExampleDecode() {
	_, faults := vocab.Decode[deadline.Occurrence]([]byte(`{"event":"assigned","date":"2008-09-31","day":1}`))
	for _, f := range faults {
		fmt.Println(f.Path, f.Code)
	}
	// Output:
	// /date date.invalid
	// /day json.unknown_field
}
