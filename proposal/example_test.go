package proposal_test

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// A paper's file: what happened is applied event by event, and the file says
// where it stands, what is possible, and why something is not.
func Example() {
	day := deadline.MustDate
	c, err := proposal.Replay(proposal.Case{Proposal: proposal.Proposal{ID: "12", Title: "关于共享大型科研仪器的提案", Proposers: []proposal.Proposer{{ID: "m1"}}}, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")},
		{Kind: proposal.EventKindExamined, Date: day("2024-01-15")},
		{Kind: proposal.EventKindFiled, Date: day("2024-01-20"), Number: "第12号"},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleSole}},
		{Kind: proposal.EventKindAccepted, Date: day("2024-03-04"), Unit: "kjj"},
	}})

	if err != nil {
		fmt.Println(err)
		return
	}
	r := c.Read() // goes through the file once and answers everything
	fmt.Println(r.State().Term(), r.Facts().Number, r.Facts().Units[0].AssignedOn, r.Possible()[0].Event.Term())
	c, err = proposal.Apply(c, proposal.Event{Kind: proposal.EventKindReplied, Date: day("2024-03-08"), Unit: "kjj"})
	var refusal *proposal.Refusal
	if errors.As(err, &refusal) {
		fmt.Println(refusal.Text().ZH)
	}
	fmt.Println(len(c.Events)) // a refused event changes nothing
	// Output:
	// 办理中 第12号 2024-03-01 拟稿
	// 先拟稿、审核通过，再答复；kjj的答复尚未审核通过；kjj现在可以：拟稿、收到、内部分办、办理方案、面商、跟踪回访、建议增办、调研、联系沟通、催办、督办、阶段性答复、调整答复类别、承诺、撤销交办、申退、延期、中止；本案现在可以：列为重点、评为优秀、列入议事日程、交办会、交办、增办、并案、撤案、改办
	// 5
}

// The same letter means different things in different places.
func ExampleSchemes() {
	for _, s := range proposal.Schemes() {
		if class, ok := s.Class("A"); ok {
			fmt.Println(s.ID, class.Outcome.Term())
		}
	}
	// Output:
	// bayannur 已解决
	// hangzhou-2025 已解决
	// henan-city 已解决
	// kunming-2020 部分解决
	// nanchang 已采纳
	// npc 已解决
	// zhejiang-ocean-2011 已解决
}
