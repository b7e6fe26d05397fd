package proposal_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/proposal"
)

// What was forgotten goes in at its date: here an acceptance, and an extension that
// was granted in May.
func ExampleCase_Insert() {
	c, err := proposal.ParseCase([]byte(`{"process":{"handed":true},"proposal":{"id":"1","title":"关于共享科研仪器的提案","proposers":[{"id":"m1"}]},"events":[
		{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"},{"event":"drafted","date":"2024-06-12","unit":"kjj"}]}`))
	fmt.Println(err)
	for _, late := range []proposal.Event{
		{Kind: proposal.EventKindAccepted, Date: deadline.MustDate("2024-03-05"), Unit: "kjj"},
		{Kind: proposal.EventKindExtended, Date: deadline.MustDate("2024-05-20"), Unit: "kjj", Extension: proposal.Extension{Amount: "1个月"}},
	} {
		in, err := c.Insert(late)
		if err != nil {
			fmt.Println(err) // it has no place on its day, or would break what came after
			return
		}
		for _, change := range in.Changes {
			fmt.Println(change.Text.ZH)
		}
		for _, r := range []proposal.Reading{in.Before, in.After} {
			dues, _ := china.Common3M().Dues(r.Clock("kjj"), china.Calendar())
			fmt.Println(dues[0].Act.Term(), dues[0].Date)
		}
		c = in.Case
	}
	// Output:
	// line 2, /events/1: first accepted, then drafted; drafted is not possible while kjj is assigned [unit.not_possible]
	// 已补登：签收（2024-03-05，kjj），列第2项
	// 本案由已交办变为办理中
	// kjj由待签收变为已拟稿
	// kjj的期限计算计入：收到（2024-03-05）
	// kjj的期限计算计入：签收（2024-03-05）
	// kjj的期限计算计入：已拟稿（2024-06-12）
	// 原第2项拟稿（2024-06-12）现在合乎先后
	// 答复 2024-06-01
	// 答复 2024-06-01
	// 已补登：延期（2024-05-20，kjj，1个月），列第3项
	// kjj的期限计算计入：延期（2024-05-20，1个月）
	// 答复 2024-06-01
	// 答复 2024-07-01
}
