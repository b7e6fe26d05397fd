package report_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// A report of three records, demonstration data.
func ExampleWrite() {
	on := deadline.MustDate
	year := stats.YearOf(2024, []stats.Record{
		{ID: "1", Year: 2024, Role: deadline.RoleLead, Track: deadline.TrackProposal, RepliedOn: on("2024-05-20"), DueReply: on("2024-06-01"), Consulted: true},
		{ID: "2", Year: 2024, Role: deadline.RoleLead, Track: deadline.TrackProposal, RepliedOn: on("2024-05-28"), DueReply: on("2024-06-01"), Consulted: true},
		{ID: "3", Year: 2024, Role: deadline.RoleAssist, Track: deadline.TrackProposal, OpinionOn: on("2024-03-29")},
	}, stats.Options{})
	rep, err := report.Write(report.Input{Year: year, Bureau: "某市科学技术局", Demonstration: true})
	fmt.Println(err)
	for _, n := range rep.Root.Children[:3] {
		fmt.Println(report.Report{Root: n}.Text())
	}
	fmt.Println(rep.LeftOut[0].Heading, "-", rep.LeftOut[0].Why.EN)
	f := rep.Figures()[0]
	fmt.Println(f.Name.ZH, f.Part, f.Definition.ZH)
	// Output:
	// <nil>
	// 　　说明：本报告依据演示数据生成，数字和事项均非真实办理情况。
	//
	// 　　现将2024年我局政协提案办理工作情况总结如下。
	//
	// 一、基本情况
	// 　　2024年，我局共收到政协提案3件，其中主办2件、会办1件。
	// 　　截至2024年5月28日，应由我局答复的2件已全部答复，办复率100%；已答复且有期限的2件全部按期答复，按期办结率100%。会办的1件次均已向主办单位出具会办意见。
	//
	// 主要做法：加强组织领导，压实办理责任 - no leading group, clerk or named responsibility on record
	// 收到件数 3 收到的全部提案、建议，一条记录计一件
}
