package deadline_test

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func ExampleLoadPolicy() {
	_, err := deadline.LoadPolicy([]byte(`{"id":"city","title":{"zh":"某市","en":"a city"},"rules":[
		{"id":"reply","act":"reply","kind":"fixed","on":"9月31日"},
		{"id":"co_opinion","act":"co_opinion","kind":"offset","base":"reply","period":"-20日"}]}`))
	var faults vocab.Faults
	if errors.As(err, &faults) {
		fmt.Println(faults[0].Path, faults[0].Text.EN)
	}
	// Output: /rules/0/on 09-31 does not exist; write 09-30, or set impossible to clamp
}

func ExamplePolicy_Validate() {
	p := china.Common3M()
	fmt.Println(p.Validate(), p.IsZero())
	p.Rules[0].Period = deadline.Period{}
	fmt.Println(p.Validate())
	// Output:
	// <nil> false
	// /rules/0/period: a rule of kind duration needs period [policy.field_missing]
}

func ExampleDue_Account() {
	policy := deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{{
		ID: "reply", Act: deadline.ActReply, Kind: deadline.RuleKindDuration,
		Start: deadline.ClockEventReceived, Period: deadline.MustPeriod("3个工作日"),
	}}}
	dues, _ := policy.Dues(deadline.Matter{Events: []deadline.Occurrence{
		{Event: deadline.ClockEventReceived, Date: deadline.MustDate("2024-03-04")},
		{Event: deadline.ClockEventPaused, Date: deadline.MustDate("2024-03-06"), Reason: "征求意见"},
		{Event: deadline.ClockEventResumed, Date: deadline.MustDate("2024-03-08")},
	}}, china.Calendar())
	entries, _ := dues[0].Account(china.Calendar())
	for _, e := range entries {
		fmt.Println(e.Date, e.Why.ZH)
	}
	// Output:
	// 2024-03-04 起算日，不计入
	// 2024-03-05 工作日，第1个工作日
	// 2024-03-06 中止计算：征求意见
	// 2024-03-07 中止计算：征求意见
	// 2024-03-08 工作日，第2个工作日
	// 2024-03-09 周末
	// 2024-03-10 周末
	// 2024-03-11 工作日，第3个工作日
}

func ExamplePolicy_Standing() {
	policy, cal := china.Common3M(), china.Calendar()
	matter := deadline.Matter{Events: []deadline.Occurrence{
		{Event: deadline.ClockEventAssigned, Date: deadline.MustDate("2024-03-01")},
		{Event: deadline.ClockEventExtended, Date: deadline.MustDate("2024-05-20"), Amount: deadline.MustPeriod("1个月"), By: "市政府督查室"},
	}}
	dues, _ := policy.Dues(matter, cal)
	s, _ := policy.Standing(dues[0], matter, deadline.MustDate("2024-06-19"), cal)
	fmt.Println(dues[0].Date, s.State, s.Left(), s.Unit)
	s, _ = policy.Standing(dues[0], matter, deadline.MustDate("2024-07-03"), cal)
	fmt.Println(s.State, s.N, s.Left())
	// Output:
	// 2024-07-01 on_track 12 day
	// overdue 2 -2
}

func ExamplePolicy_Agenda() {
	at := func(date string) deadline.Matter {
		return deadline.Matter{Events: []deadline.Occurrence{{Event: deadline.ClockEventAssigned, Date: deadline.MustDate(date)}}}
	}
	policy := china.Common3M()
	policy.Rules = policy.Rules[:1]
	items, err := policy.Agenda([]deadline.Running{
		{ID: "calm", Matter: at("2024-05-06")}, {ID: "late", Matter: at("2024-02-20")}, {ID: "soon", Matter: at("2024-03-01")},
	}, deadline.MustDate("2024-05-28"), china.Calendar())
	fmt.Println(err)
	for _, i := range items {
		fmt.Println(i.Bucket, i.ID, i.Due.Date, i.Standing.N)
	}
	// Output:
	// <nil>
	// overdue late 2024-05-20 8
	// soon soon 2024-06-01 4
	// on_track calm 2024-08-06 70
}

func ExampleDiffReminders() {
	policy, cal := china.Common3M(), china.Calendar()
	due := func(p string) deadline.Due {
		d, _ := deadline.MustPeriod(p).Due(deadline.MustDate("2024-03-01"), cal)
		d.Act = deadline.ActReply
		return d
	}
	before, _ := policy.Reminders("2024-17/science", due("3个月"), cal)
	after, _ := policy.Reminders("2024-17/science", due("4个月"), cal)
	change := deadline.DiffReminders(before, after)
	fmt.Println(len(change.New), len(change.Kept), len(change.Cancelled))
	// Output: 6 0 6
}

func ExampleMatter_Validate() {
	m := deadline.Matter{Load: -1, Events: []deadline.Occurrence{{Event: deadline.ClockEventAssigned}}}
	fmt.Println(m.Validate())
	// Output:
	// /load: the number of papers must not be negative [matter.load]
	// /events/0/date: the event has no date [matter.date]
}

func ExampleScope_Matches() {
	s := deadline.Scope{Levels: []vocab.Level{vocab.LevelCity}, KeyOnly: true}
	fmt.Println(s.Matches(&deadline.Matter{Level: vocab.LevelCity, Key: true}), s.Matches(&deadline.Matter{}))
	// Output: true false
}
