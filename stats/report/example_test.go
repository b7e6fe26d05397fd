package report_test

import (
	"fmt"
	"strings"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// A figure of the year and the report, of three records; demonstration data.
func ExampleWrite() {
	on := deadline.MustDate
	year := stats.YearOf(2024, []stats.Record{
		{ID: "1", Year: 2024, Role: vocab.RoleLead, Track: vocab.TrackProposal, RepliedOn: on("2024-05-20"), DueReply: on("2024-06-01")},
		{ID: "2", Year: 2024, Role: vocab.RoleLead, Track: vocab.TrackProposal, RepliedOn: on("2024-06-11"), DueReply: on("2024-06-01")},
		{ID: "3", Year: 2024, Role: vocab.RoleAssist, Track: vocab.TrackProposal, OpinionOn: on("2024-03-29")},
	}, stats.Options{}) // stats.Year makes the records of the cases themselves
	f := year.Figure(stats.OnTimeRate)
	fmt.Println(f.Definition.ZH, f.Part, f.Whole, f.Percent(2)+"%", year.Rest(stats.OnTimeRate))
	rep, err := report.Write(report.Input{Year: year, Bureau: "某市科学技术局", Demonstration: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.Report{Root: rep.Root.Children[2]}.Text())
	fmt.Println(rep.LeftOut[0].Heading, rep.LeftOut[0].Why.ZH)
	// Output:
	// 在答复期限当日或之前答复的件数除以已答复且有期限的件数 1 2 50.00% [2]
	// 一、基本情况
	// 　　2024年，我局共收到政协提案3件，其中主办2件、会办1件。
	// 　　截至2024年6月11日，应由我局答复的2件已全部答复，办复率100%；已答复且有期限的2件中按期答复1件，按期办结率50%。会办的1件次均已向主办单位出具会办意见。
	//
	// 主要做法：加强组织领导，压实办理责任 没有领导小组、专职人员和责任分解的记录
}

// From the files of a bureau to its yearly report. All of it is demonstration
// data.
func Example() {
	on := deadline.MustDate
	log := func(replied string) []proposal.Event {
		return []proposal.Event{
			{Kind: proposal.EventKindSubmitted, Date: on("2024-01-10")},
			{Kind: proposal.EventKindExamined, Date: on("2024-01-15")},
			{Kind: proposal.EventKindFiled, Date: on("2024-01-20")},
			{Kind: proposal.EventKindAssigned, Date: on("2024-03-01"), Unit: "资源科", Handover: proposal.Handover{Role: vocab.RoleSole}},
			{Kind: proposal.EventKindAccepted, Date: on("2024-03-04")},
			{Kind: proposal.EventKindConsulted, Date: on("2024-03-20")},
			{Kind: proposal.EventKindDrafted, Date: on("2024-04-10")},
			{Kind: proposal.EventKindReviewed, Date: on("2024-04-15")},
			{Kind: proposal.EventKindReplied, Date: on(replied), Answering: proposal.Answering{Scheme: "npc", Class: "A"}},
			{Kind: proposal.EventKindRated, Date: on("2024-06-20"), Person: "m1", Evaluation: proposal.Evaluation{Grades: []proposal.Grade{
				{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionSatisfied},
			}}},
		}
	}
	var cases []proposal.Case
	for id, replied := range map[string]string{"P1": "2024-05-20", "P2": "2024-06-11"} {
		c, err := proposal.Replay(proposal.Case{Proposal: proposal.Proposal{
			ID: id, Track: vocab.TrackProposal, Year: 2024, Title: "关于科研仪器共享的提案", Proposers: []proposal.Proposer{{ID: "m1"}},
		}, Events: log(replied)})

		if err != nil {
			fmt.Println(err)
		}
		cases = append(cases, c)
	}

	year := stats.Year(2024, cases, stats.Options{})
	f := year.Figure(stats.OnTimeRate)
	fmt.Println(f.Definition.ZH, f.Part, f.Whole, f.Percent(2), year.Rest(stats.OnTimeRate))
	rep, err := report.Write(report.Input{Year: year, Org: assign.Org{Name: "某市科学技术局"}, Demonstration: true})
	fmt.Println(err)
	fmt.Println(strings.Join(strings.Split(rep.Markdown(), "\n\n")[:5], "\n"))
	// Output:
	// 在答复期限当日或之前答复的件数除以已答复且有期限的件数；期限按“通用三个月规则（本库自定，不代表任何地区）”（common-3m）计算 1 2 50.00 [P2]
	// <nil>
	// # 某市科学技术局2024年政协提案办理工作总结
	// > 说明：本报告依据演示数据生成，数字和事项均非真实办理情况。
	// 现将2024年我局政协提案办理工作情况总结如下。
	// ## 一、基本情况
	// 2024年，我局共收到政协提案2件，其中单办2件。
}
