package proposal_test

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// A case from submission to reply, event by event.
func Example() {
	day := deadline.MustDate
	c := proposal.Case{Proposal: proposal.Proposal{
		ID:        "2024-012",
		Title:     "关于共享大型科研仪器的提案",
		Proposers: []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindMember}},
	}}
	for _, e := range []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")},
		{Kind: proposal.EventKindExamined, Date: day("2024-01-15")},
		{Kind: proposal.EventKindFiled, Date: day("2024-01-20"), Number: "第12号"},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleSole}},
		{Kind: proposal.EventKindAccepted, Date: day("2024-03-04"), Unit: "kjj"},
		{Kind: proposal.EventKindReplied, Date: day("2024-03-08"), Unit: "kjj"},
	} {
		next, err := proposal.Apply(c, e)
		var refusal *proposal.Refusal
		if errors.As(err, &refusal) {
			fmt.Println(refusal.Unmet[0].Text.ZH)
		}
		c = next
	}
	fmt.Println(c.State().Term(), c.Phase().Term())
	// Output:
	// kjj的答复尚未审核通过
	// 办理中 办理
}

// What a case would take now, and what still stands against it.
func ExampleCase_Possible() {
	c, _ := proposal.Replay(document(), straight()[:10])
	for _, m := range c.Possible() {
		if m.Event == proposal.EventKindReplied {
			for _, r := range m.Unmet {
				fmt.Println(m.Unit, r.Text.ZH)
			}
		}
	}
	// Output:
	// kjj kjj的答复尚未审核通过
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
