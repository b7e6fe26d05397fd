package deadline_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// A bureau's own deadlines: sixty workdays, forty-five days for key papers, and
// those of the session by 31 August. A key paper of the session is in the last two:
// the policy has to say which one decides, and is told so. It says nothing of colours
// and reminders, so that DefaultThresholds and DefaultSteps hold.
func ExampleLoadPolicy() {
	own := func(key string) (deadline.Policy, error) {
		return deadline.LoadPolicy([]byte(`{"id":"own","title":{"zh":"某局","en":"a bureau"},"rules":[
			{"id":"reply","act":"reply","kind":"duration","start":"assigned","period":"60个工作日"},
			{"id":"key","act":"reply","kind":"duration","start":"assigned","period":"45日","scope":{"keyOnly":true}` + key + `},
			{"id":"session","act":"reply","kind":"fixed","on":"8月31日","scope":{"timings":["in_session"]}}]}`))
	}
	_, err := own("")
	fmt.Println(err)
	policy, err := own(`,"priority":1`)
	for _, key := range []bool{false, true} {
		dues, _ := policy.Dues(deadline.Matter{Timing: vocab.TimingInSession, Role: vocab.RoleLead, Key: key, Events: []deadline.Occurrence{
			{Event: deadline.ClockEventAssigned, Date: deadline.MustDate("2024-03-01")},
		}}, china.Calendar())
		fmt.Println(err, dues[0].Rule, dues[0].Date)
	}
	// Output:
	// line 4, /rules/2/scope: overlaps rule "key" and neither is the more specific; give one a priority (the higher decides), add a rule for just the overlap, declare decides (earliest or latest), or narrow a scope (such as notKey) [policy.overlap]
	// <nil> session 2024-08-31
	// <nil> key 2024-04-15
}

func ExamplePolicy_Validate() {
	p := china.Common3M()
	fmt.Println(p.Validate(), p.IsZero())
	p.Rules[0].Period = deadline.Period{}
	fmt.Println(p.Validate())
	// Output:
	// <nil> false
	// /rules/0/period: a rule of kind duration needs period, such as 3个月 or 10个工作日 [policy.field_missing]
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

// What an office has before it on a day, the most pressing first, and on which
// days it is reminded of one due.
func ExamplePolicy_Agenda() {
	policy, cal, today := china.Common3M(), china.Calendar(), deadline.MustDate("2024-05-28")
	var running []deadline.Running
	for id, date := range map[string]string{"calm": "2024-05-06", "late": "2024-02-20", "soon": "2024-03-01"} {
		running = append(running, deadline.Running{ID: id, Matter: deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{
			{Event: deadline.ClockEventAssigned, Date: deadline.MustDate(date)},
		}}})
	}
	items, err := policy.Agenda(running, today, cal)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, i := range items[:3] {
		fmt.Println(i.Bucket.Term(), i.ID, i.Due.Act.Term(), i.Due.Date, i.Standing.N)
	}
	reminders, _ := policy.Reminders("soon", items[1].Due, cal)
	for _, r := range reminders[:3] {
		fmt.Println(r.On, r.Text.ZH)
	}
	// Output:
	// 逾期 late 答复 2024-05-20 8
	// 即将到期 soon 答复 2024-06-01 4
	// 正常 calm 答复 2024-08-06 70
	// 2024-05-17 答复将于2024年6月1日到期，还有10个工作日
	// 2024-05-24 答复将于2024年6月1日到期，还有5个工作日
	// 2024-05-29 答复将于2024年6月1日到期，还有2个工作日
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

func ExampleDue_Used() {
	cal := china.Calendar()
	due, _ := deadline.MustPeriod("10个工作日").Due(deadline.MustDate("2024-03-04"), cal)
	n, unit, err := due.Used(deadline.MustDate("2024-03-08"), cal)
	fmt.Println(n, unit, err)
	// Output: 4 workday <nil>
}
