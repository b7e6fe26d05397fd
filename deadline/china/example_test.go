package china_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

func ExampleCalendar() {
	cal := china.Calendar()
	day, err := cal.Day(deadline.MustDate("2024-10-12"))
	fmt.Println(day.Kind.Term(), day.Name.ZH, day.Source.Number, err)
	// Output: 调休上班 国庆节 国办发明电〔2023〕7号 <nil>
}

func ExampleCommon3M() {
	p := china.Common3M()
	for _, r := range p.Rules {
		fmt.Println(r.Act.Term(), r.Start.Term(), r.Period)
	}
	fmt.Println(p.Source.Grade.Term())
	// Output:
	// 答复 交办 3个月
	// 会办意见 交办 1个月
	// 退办异议 收到 10个工作日
	// 自定
}

func ExampleRegionNamed() {
	region, ok := china.RegionNamed("广西")
	cal, _, err := china.Calendar().With(region.Layers...)
	fmt.Println(ok, region.Token, err)
	for _, s := range []string{"2017-04-01", "2022-04-06"} {
		day, _ := cal.Day(deadline.MustDate(s))
		fmt.Println(day.Kind, day.Provisional, day.Why.Text.ZH, s)
	}
	// Output:
	// true guangxi <nil>
	// local_holiday false  2017-04-01
	// workday true 广西2022年的地方放假安排未收录 2022-04-06
}

func ExampleRegions() {
	for _, r := range china.Regions() {
		if r.Token == "hubei" || r.Token == "liangshan" {
			fmt.Println(r.Token, r.Covers.ZH)
		}
	}
	// Output:
	// hubei 2020年春节假期延长至2月13日
	// liangshan 凉山彝族自治州2011年火把节、国庆节调休、彝族年
}

func ExamplePolicies() {
	p := china.Policies()[0] // the library's own; the documents of places follow by id
	fmt.Println(p.ID, p.Source.Grade, p.Excludes.ZH)
	// Output: common-3m own 不含延期审批、重办、公开等地方规定；预警与催办天数为本库自定
}

func ExamplePolicyNamed() {
	p, ok := china.PolicyNamed("yulin-2019")
	fmt.Println(ok, p.Source, p.Excludes.ZH)
	// Output: true 玉政办电〔2019〕11号 只收录人大代表建议的退办期限；预警与催办天数原文未见，为本库自定
}

func ExampleFestivals() {
	for _, f := range china.Festivals(2027)[:5] {
		fmt.Println(f.Date, f.Name.ZH, f.Source.Number)
	}
	// Output:
	// 2027-01-01 元旦 国务院令第795号
	// 2027-02-05 春节 国务院令第795号
	// 2027-02-06 春节 国务院令第795号
	// 2027-02-07 春节 国务院令第795号
	// 2027-02-08 春节 国务院令第795号
}

func ExampleNotices() {
	for _, n := range china.Notices() {
		if n.Year == 2019 {
			c := n.Clauses[len(n.Clauses)-1]
			fmt.Println(n.Source.Number, n.Amends, c.Festival.ZH, c.Off, c.Work)
		}
	}
	// Output:
	// 国办发明电〔2018〕15号 false 国庆节 [2019-10-01..2019-10-07] [2019-09-29 2019-10-12]
	// 国办发明电〔2019〕3号 true 劳动节 [2019-05-01..2019-05-04] [2019-04-28 2019-05-05]
}

func ExampleObservances() {
	for _, o := range china.Observances(2026) {
		fmt.Println(o.Date, o.Name.ZH, o.Who.ZH, o.Half)
	}
	// Output:
	// 2026-03-08 妇女节 妇女 true
	// 2026-05-04 青年节 14周岁以上的青年 true
	// 2026-06-01 儿童节 不满14周岁的少年儿童 false
	// 2026-08-01 建军节 现役军人 true
}
