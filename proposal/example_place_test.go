package proposal_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// A bureau writes down once what it decides, and each call takes what it needs:
// the case its process, the dates its policy and its calendar.
func ExampleLoadPlace() {
	place, err := proposal.LoadPlace([]byte(`{"name": "某区科技局", "process": {"handed": true}, "policy": "common-3m",
		"layers": [{"id": "局庆", "off": ["2026-04-20"]}],
		"schemes": [{"id": "ours", "classes": [{"code": "甲", "label": "已办结", "outcome": "solved"}]}],
		"scales": [{"id": "form", "grades": [{"label": "认可", "satisfaction": "satisfied"}]}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	day := deadline.MustDate
	c := proposal.Case{Process: place.Process, Proposal: proposal.Proposal{ID: "12", Title: "关于共享大型科研仪器的提案", Proposers: []proposal.Proposer{{ID: "m1"}}}}
	c, err = proposal.Apply(c,
		proposal.Event{Kind: proposal.EventKindAssigned, Date: day("2026-03-09"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleSole}},
		proposal.Event{Kind: proposal.EventKindAccepted, Date: day("2026-03-10"), Unit: "kjj"})
	fmt.Println(c.State().Term(), err)
	calendar, _, _ := place.Calendar(deadline.Calendar{}) // the Chinese calendar with the own days on it
	dues, err := place.Policy.Dues(c.Clock("kjj"), calendar)
	fmt.Println(dues[0].Act.Term(), dues[0].Date, err)
	// Output:
	// 办理中 <nil>
	// 答复 2026-06-09 <nil>
}

// What a letter or a form of the place says is read by its own classes and
// words, wherever the case is read; what does not hold is told by its place.
func ExamplePlace() {
	place, _ := proposal.LoadPlace([]byte(`{"process": {"handed": true, "unreviewedReplies": true},
		"schemes": [{"id": "ours", "classes": [{"code": "甲", "label": "已办结", "outcome": "solved"}]}],
		"scales": [{"id": "form", "grades": [{"label": "认可", "satisfaction": "satisfied"}]}]}`))
	day := deadline.MustDate
	c, err := proposal.Apply(proposal.Case{Process: place.Process, Proposal: proposal.Proposal{ID: "12", Title: "关于共享大型科研仪器的提案", Proposers: []proposal.Proposer{{ID: "m1"}}}},
		proposal.Event{Kind: proposal.EventKindAssigned, Date: day("2026-03-09"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleSole}},
		proposal.Event{Kind: proposal.EventKindAccepted, Date: day("2026-03-10"), Unit: "kjj"},
		proposal.Event{Kind: proposal.EventKindReplied, Date: day("2026-05-20"), Unit: "kjj", Answering: proposal.Answering{Scheme: "ours", Class: "甲"}},
		proposal.Event{Kind: proposal.EventKindRated, Date: day("2026-05-28"), Person: "m1", Evaluation: proposal.Evaluation{
			Grades: []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Scale: "form", Label: "认可"}}}})
	facts := c.Facts()
	fmt.Println(facts.Outcome.Term(), facts.Ratings[0].Satisfaction.Term(), c.Validate(), err)
	_, err = proposal.LoadPlace([]byte(`{"scheme": [], "process": {"redoLimit": -1}}`))
	fmt.Println(err)
	// Output:
	// 已解决 满意 <nil> <nil>
	// /scheme: unknown field "scheme"; known: name, process, policy, layers, schemes, scales [json.unknown_field]
	// /process/redoLimit: the limit of handling again cannot be negative [process.redo_limit]
}
