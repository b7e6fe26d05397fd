package proposal_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// What is before the office on a day, whom it reminds, and where the year stands,
// straight from the cases.
func ExampleAgendaOf() {
	var cases []proposal.Case
	for id, date := range map[string]string{"17": "2024-02-20", "18": "2024-03-01", "19": "2024-05-06"} {
		day := deadline.MustDate(date)
		cases = append(cases, proposal.Case{Proposal: proposal.Proposal{ID: id}, Events: []proposal.Event{
			{Kind: proposal.EventKindSubmitted, Date: day}, {Kind: proposal.EventKindExamined, Date: day}, {Kind: proposal.EventKindFiled, Date: day},
			{Kind: proposal.EventKindAssigned, Date: day, Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleLead}},
		}})
	}
	agenda, err := proposal.AgendaOf(cases, china.Common3M(), china.Calendar(), deadline.MustDate("2024-05-29"))
	for _, i := range agenda.Items {
		if i.Item.Bucket <= deadline.BucketOnTrack {
			fmt.Println(i.Item.Bucket.Term(), i.Item.ID, i.Unit, i.Item.Due.Act.Term(), i.Item.Due.Date, i.Item.Standing.Left())
		}
		for _, r := range i.Reminders {
			fmt.Println("催办", r.To[0].Term(), r.Text.ZH)
		}
	}
	row := agenda.Stages[1]
	fmt.Println(err, row.Stage.Term(), row.Open, row.Work[1].ZH)
	// Output:
	// 逾期 17 kjj 答复 2024-05-20 -9
	// 即将到期 18 kjj 答复 2024-06-01 3
	// 催办 承办科室负责人 答复将于2024年6月1日到期，还有2个工作日
	// 正常 19 kjj 答复 2024-08-06 69
	// <nil> 分办交办 [17 18 19] 召开交办会，明确牵头领导、责任单位、责任人和时限
}
