package deadline_test

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func ExampleCalendar_AsOf() {
	day := deadline.MustDate("2019-05-02")
	for _, known := range []string{"2019-03-21", "2019-03-22"} {
		worked, _ := china.Calendar().AsOf(deadline.MustDate(known)).IsWorkday(day)
		fmt.Println(known, worked)
	}
	// Output:
	// 2019-03-21 true
	// 2019-03-22 false
}

func ExampleCalendar_With() {
	layer, err := deadline.LoadLayer([]byte(`{"id":"own","off":["2017-03-30..2017-04-04"],"work":["2017-04-08"]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	cal, notes, err := china.Calendar().With(layer)
	if err != nil {
		fmt.Println(err)
		return
	}
	day, _ := cal.Day(deadline.MustDate("2017-04-01")) // a national make-up day, cancelled
	fmt.Println(day.Kind, day.Workday(), len(notes))
	fmt.Println(notes[0].Code, notes[0].Args[0].Value)
	// Output:
	// local_holiday false 3
	// layer.already_off 2017-04-02
}

func ExampleLoadLayer() {
	_, err := deadline.LoadLayer([]byte(`{"off":["2024-02-30"],"on":[]}`))
	var faults vocab.Faults
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f.Path, f.Code)
		}
	}
	// Output:
	// /off/0 date.invalid
	// /on json.unknown_field
}

func ExampleCalendar_Estimated() {
	cal := china.Calendar().AsOf(deadline.MustDate("2025-12-31")).Estimated()
	day, _ := cal.Day(deadline.MustDate("2027-10-04"))
	fmt.Println(day.Kind, day.Provisional)
	fmt.Println(day.Why.Text.EN)
	// Output:
	// adjusted_day_off true
	// no notice from 2027 on; only the statutory days of the decree are estimated, without swapped days
}

func ExampleCalendar_Caveats() {
	cal := china.Calendar()
	end := cal.Coverage().Last // the notice to come may still take 31 December
	fmt.Println(cal.Caveats(end, end)[0].Code)
	// Output: calendar.tail
}

func ExampleCalendar_Revision() {
	now, then := china.Calendar().AsOf(deadline.MustDate("2025-12-31")), china.Calendar().AsOf(deadline.MustDate("2019-03-01"))
	fmt.Println(now.Revision()[:10], then.Revision()[:10], now.IsZero())
	// Output: 2025-11-04 2018-12-04 false
}

func ExampleCalendar_Swap() {
	swap, ok, _ := china.Calendar().Swap(deadline.MustDate("2024-10-12"))
	fmt.Println(ok, swap.Festival.ZH, swap.Work, swap.Off, swap.Substitutes)
	// Output: true 国庆节 [2024-09-29 2024-10-12] [2024-10-04 2024-10-07] 0
}

func ExampleCalendar_Account() {
	entries, _ := china.Calendar().Account(deadline.MustDate("2024-10-10"), deadline.MustDate("2024-10-14"))
	for _, e := range entries {
		fmt.Println(e.Date, e.N, e.Kind)
	}
	// Output:
	// 2024-10-10 0 workday
	// 2024-10-11 1 workday
	// 2024-10-12 2 makeup_workday
	// 2024-10-13 2 weekend
	// 2024-10-14 3 workday
}

func ExampleCalendar_IsWorkday() {
	cal := china.Calendar().AsOf(deadline.MustDate("2025-12-31"))
	worked, err := cal.IsWorkday(deadline.MustDate("2030-10-01"))
	var missing *deadline.YearError
	fmt.Println(worked, errors.As(err, &missing), missing.Year, errors.Is(err, deadline.ErrYearUnknown))
	fmt.Println(missing.Text().EN)
	fmt.Println(cal.Coverage().Contains(deadline.MustDate("2030-10-01")))
	// Output:
	// false true 2030 true
	// no holiday notice is known for 2030; known from 2004-01-01 to 2026-12-31 (provisional after 2026-12-28)
	// false
}

func ExampleDayChanges() {
	before, after := china.Calendar().AsOf(deadline.MustDate("2020-01-25")), china.Calendar().AsOf(deadline.MustDate("2020-01-26"))
	for _, c := range deadline.DayChanges(before, after, deadline.MustDate("2020-01-01"), deadline.MustDate("2020-12-31")) {
		fmt.Println(c.Date, c.Old.Kind, "→", c.New.Kind, c.New.Source.Number)
	}
	// Output:
	// 2020-01-31 workday → adjusted_day_off 国办发明电〔2020〕1号
	// 2020-02-01 makeup_workday → weekend 国办发明电〔2020〕1号
}

func ExampleDiff() {
	before, after := china.Calendar().AsOf(deadline.MustDate("2019-03-21")), china.Calendar()
	running := []deadline.Running{{ID: "17", Matter: deadline.Matter{Events: []deadline.Occurrence{
		{Event: deadline.ClockEventReceived, Date: deadline.MustDate("2019-04-17")},
	}}}}
	moves, _ := deadline.Diff(before, after, china.Common3M(), running)
	for _, m := range moves {
		fmt.Println(m.ID, m.Act, m.From, m.To, len(m.Why))
	}
	// Output: 17 return_objection 2019-05-02 2019-04-30 2
}

func ExampleNewCalendar() {
	issued := vocab.Source{Title: "安排", Issued: "2023-10-25"}
	cal, err := deadline.NewCalendar(deadline.NationalPlan{
		Notices:   []deadline.Notice{{Year: 2024, Source: issued}},
		Festivals: func(year int, asOf deadline.Date) []deadline.Festival { return nil },
	})
	fmt.Println(cal.Coverage().Last, err)
	// Output: 2024-12-31 <nil>
}
