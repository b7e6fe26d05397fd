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
		fmt.Println(r.Token, r.Covers.ZH)
	}
	// Output:
	// guangxi 全区三月三放假：2014、2017、2021、2023、2024年
	// hubei 2020年春节假期延长至2月13日
	// lhasa 拉萨市藏历新年放假：2023、2025、2026年；雪顿节未收录
	// liangshan 凉山彝族自治州2011年火把节、国庆节调休、彝族年
	// ningxia 全区开斋节、古尔邦节放假：2019、2020、2021年
	// xinjiang 全区肉孜节、古尔邦节放假：2022、2023、2025年
}

func ExamplePolicies() {
	for _, p := range china.Policies() {
		fmt.Println(p.ID, p.Source.Grade)
	}
	// Output:
	// common-3m own
	// guizhou-2025 database
	// huangshi-2010 database
	// huoqiu-2019 official
	// shandong database
	// shenzhen-1998 database
	// wuzhong-2022 official
	// yulin-2019 official
	// zhejiang-ocean-2011 database
}

func ExamplePolicyNamed() {
	p, ok := china.PolicyNamed("yulin-2019")
	fmt.Println(ok, p.Source, p.Excludes.ZH)
	// Output: true 玉政办电〔2019〕11号 只收录人大代表建议的退办期限
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
	notices := china.Notices()
	last := notices[len(notices)-1]
	fmt.Println(len(notices), last.Year, last.Source.Number, last.Clauses[0].Festival.ZH, last.Clauses[0].Off[0], last.Clauses[0].Work)
	// Output: 26 2026 国办发明电〔2025〕7号 元旦 2026-01-01..2026-01-03 [2026-01-04]
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
