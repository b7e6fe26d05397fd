package intake_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
)

func Example() {
	x, err := intake.New(intake.National())
	if err != nil {
		fmt.Println(err)
		return
	}
	p := proposal.Proposal{
		ID: "1", Track: vocab.TrackProposal, Title: "关于解决我儿子就业的提案",
		Proposers: []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindMember}},
		Body:      "目前就业困难。建议有关单位解决。",
	}
	for _, f := range x.Examine(p, intake.Options{}) {
		fmt.Println(f.Aspect.Term(), f.Severity.Term(), f.Path, f.At, f.Text.ZH)
	}
	// Output:
	// 内容 提醒 /title [2 7] 可能属于“为本人或亲属解决个人问题的”：文中有“解决我儿子”
	// 格式 提醒 /body [0 0] 正文只有 16 字
}

func ExampleCounts_Check() {
	fmt.Println(intake.Counts{Received: 5898, Filed: 5006, Merged: 160, Advice: 732}.Check())
	fmt.Println(intake.Counts{Received: 5898, Filed: 5006, Merged: 160, Advice: 723}.Check())
	// Output:
	// <nil>
	// /received: the parts add up to 5889, not to the 5898 received; the gap is 9 [counts.sum]
}
