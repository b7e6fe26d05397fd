package stats_test

import (
	"encoding/json"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
)

// records are demonstration data.
func records() []stats.Record {
	replied := deadline.MustDate("2024-05-20")
	verdict := func(s proposal.Satisfaction) stats.Ratings { return stats.Ratings{Result: s} }
	return []stats.Record{
		{ID: "1", Department: "科技局", Role: vocab.RoleLead, RepliedOn: replied, Satisfaction: verdict(proposal.SatisfactionSatisfied)},
		{ID: "2", Department: "科技局", Role: vocab.RoleSole, RepliedOn: replied, Satisfaction: verdict(proposal.SatisfactionMostlySatisfied)},
		{ID: "3", Department: "科技局", Role: vocab.RoleAssist, OpinionOn: replied},
		{ID: "4", Department: "教育局", Role: vocab.RoleLead, RepliedOn: replied},
		{ID: "5", Department: "教育局", Role: vocab.RoleLead, Satisfaction: verdict(proposal.SatisfactionDissatisfied)},
	}
}

// The year's figures in three lines.
func ExampleYear() {
	cases := []proposal.Case{} // the files of the bureau
	year := stats.Year(2024, cases, stats.Options{})
	f := year.Figure(stats.SatisfactionRate)
	fmt.Println(f.Definition.ZH)
	fmt.Println(f.Part, f.Whole, f.Percent(2) == "")
	// Output:
	// 办理结果评价为非常满意、满意或基本满意的件数除以已评价件数；未评价、弃权和在办（有交办日期或期限，无答复、办结日期）的不计入
	// 0 0 true
}

// A figure says what it leaves out, and names the records behind it.
func ExampleIndicator_Figure() {
	i, _ := stats.IndicatorByID(stats.SatisfactionRate)
	f := i.Figure(records())
	fmt.Println(f.Name.ZH, f.Part, "/", f.Whole, f.Percent(2)+"%")
	for _, x := range f.Excluded {
		fmt.Println("未计入", x.N, f.Unit, x.Text.ZH)
	}
	fmt.Println("计入满意：", i.Part(records()), "未计入满意：", i.Rest(records()))
	// Output:
	// 满意率 2 / 3 66.67%
	// 未计入 1 件 会办、参阅件不直接答复提案者
	// 未计入 1 件 未评价
	// 计入满意： [1 2] 未计入满意： [5]
}

// Tallies of parts add up to the tally of the whole.
func ExampleTally() {
	i, _ := stats.IndicatorByID(stats.ReplyRate)
	options := stats.TallyOptions{By: []stats.Dimension{stats.ByDepartment}, Indicators: []stats.Indicator{i}}
	count := func(records []stats.Record) *stats.Tally {
		t, err := stats.NewTally(options)
		if err != nil {
			panic(err)
		}
		for _, r := range records {
			if err := t.Add(r); err != nil {
				panic(err)
			}
		}
		return t
	}
	here, there := count(records()[:3]), count(records()[3:])
	saved, _ := json.Marshal(there) // sent over from another machine
	var received stats.Tally
	fmt.Println(json.Unmarshal(saved, &received), here.Merge(&received))
	for _, g := range here.Table().Groups {
		f := g.Figure(stats.ReplyRate)
		fmt.Println(g.Key, f.Part, f.Whole, f.Percent(2))
	}
	// Output:
	// <nil> <nil>
	// department=教育局 1 2 50.00
	// department=科技局 2 2 100.00
}

// An indicator of one's own is data.
func ExampleIndicator() {
	own, faults := vocab.Decode[stats.Indicator]([]byte(`{
		"id": "visited_rate", "unit": "件", "numerator": ["consulted"],
		"name": {"zh": "重点提案走访率", "en": "visits on key proposals"},
		"definition": {"zh": "面商过的重点提案除以重点提案", "en": "key proposals with a consultation divided by key proposals"},
		"population": [{"any": ["key"], "code": "not_key", "text": {"zh": "不是重点提案", "en": "not a key proposal"}}]}`))
	fmt.Println(faults.Err(), own.Validate())
	f := own.Figure([]stats.Record{{ID: "1", Key: true, Consulted: true}, {ID: "2"}})
	fmt.Println(f.Part, f.Whole, f.Percent(0)+"%", f.Excluded[0].Text.ZH, f.Excluded[0].N)
	// Output:
	// <nil> <nil>
	// 1 1 100% 不是重点提案 1
}

// One record for each unit counts 件次.
func ExampleUnitRecords() {
	p := proposal.Proposal{ID: "P1", Year: 2024, Title: "关于科研仪器共享的提案", Proposers: []proposal.Proposer{{ID: "m1"}}}
	on := deadline.MustDate
	c, err := proposal.Replay(proposal.Case{Proposal: p, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: on("2024-01-10")},
		{Kind: proposal.EventKindExamined, Date: on("2024-01-15")},
		{Kind: proposal.EventKindFiled, Date: on("2024-01-20")},
		{Kind: proposal.EventKindAssigned, Date: on("2024-03-01"), Unit: "科技局", Handover: proposal.Handover{Role: vocab.RoleLead}},
		{Kind: proposal.EventKindAssigned, Date: on("2024-03-01"), Unit: "财政局", Handover: proposal.Handover{Role: vocab.RoleAssist}},
	}})

	fmt.Println(err)
	for _, r := range stats.UnitRecords(c, stats.Options{}) {
		fmt.Printf("%s %s 答复期限“%s” 会办期限“%s”\n", r.ID, r.Role.Term(), r.DueReply, r.DueOpinion)
	}
	whole := stats.NewRecord(c, stats.Options{})
	fmt.Println(whole.ID, whole.Department, whole.DueReply)
	// Output:
	// <nil>
	// P1/科技局 主办 答复期限“2024-06-01” 会办期限“”
	// P1/财政局 会办 答复期限“” 会办期限“2024-04-01”
	// P1 科技局 2024-06-01
}

// A percentage is rounded half up from the exact fraction; 0 of 0 has none.
func ExampleFigure_Percent() {
	members := stats.NewCount("group_members", vocab.Text{ZH: "领导小组成员", EN: "members"},
		vocab.Text{ZH: "领导小组人数", EN: "members of the leading group"}, stats.UnitPerson, 9)
	fmt.Println(members.Part, members.Unit)
	fmt.Println(stats.Figure{Part: 893, Whole: 1190}.Percent(2), stats.Figure{Part: 1, Whole: 8}.Percent(0))
	fmt.Printf("%q\n", stats.Figure{}.Percent(2))
	// Output:
	// 9 名
	// 75.04 13
	// ""
}

// Shares that add up to 100, and those that were bent for it.
func ExampleShares() {
	shares, err := stats.Shares([]int{58, 26, 152, 31}, 1, stats.RoundingLargestRemainder)
	fmt.Println(err)
	for _, s := range shares {
		fmt.Println(s.Part, s.Percent, s.Adjusted)
	}
	// Output:
	// <nil>
	// 58 21.7 false
	// 26 9.8 true
	// 152 56.9 false
	// 31 11.6 false
}

// Figures that a report printed in 2025: 233 stands where only 223 fits.
func ExampleReconcile() {
	r, err := stats.Reconcile(stats.Published{
		Counts: map[string]int{"received": 893, "member": 670, "collective": 233},
		Sums:   []stats.Sum{{Whole: "received", Parts: []string{"member", "collective"}}},
		Rates: []stats.PublishedRate{
			{Name: "member", Part: "member", Whole: "received", Printed: "75.03%"},
			{Name: "collective", Part: "collective", Whole: "received", Printed: "24.97%"},
		},
		Changes: []stats.PublishedChange{{Name: "cases", Now: 36, Before: 29, Printed: "24.14%"}},
	})
	fmt.Println(err, r.Consistent)
	for _, f := range r.Findings {
		mend, _ := json.Marshal(f.Suggestion)
		fmt.Println(f.Path, f.Misprint, f.Text.EN, string(mend))
	}
	// Output:
	// <nil> false
	// /sums/0 error the parts add up to 903, not to received = 893 {"collective":223}
	// /rates/1 error 233 of 893 is not 24.97% but 26.09% {"collective":223}
}
