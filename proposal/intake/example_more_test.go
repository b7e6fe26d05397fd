package intake_test

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
)

// A local list lies on top of the national one.
func ExampleList_With() {
	own, err := intake.LoadLocal([]byte(`{
		"id": "ours", "title": {"zh": "本市清单", "en": "our list"},
		"grounds": [{"code": "beyond_powers", "text": {"zh": "超越本市事权的", "en": "beyond the powers of the city"}}],
		"without": ["academic"]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	list, err := intake.National().With(own)
	g, _ := list.Ground("beyond_powers")
	fmt.Println(len(list.Grounds), g.Text.ZH, err)
	fmt.Println(list.Validate())
	// Output:
	// 11 超越本市事权的 <nil>
	// <nil>
}

func ExampleLoad() {
	_, err := intake.Load([]byte(`{"id":"ours","grounds":[],"sings":{}}`))
	var faults vocab.Faults
	if errors.As(err, &faults) {
		fmt.Println(faults[0].Path, faults[0].Code)
	}
	// Output:
	// /sings json.unknown_field
}

// What a place calls its dispositions.
func ExampleWordings() {
	for _, w := range intake.Wordings() {
		if d, ok := w.Disposition("归并"); ok {
			fmt.Println(w.ID, d)
		}
	}
	// Output:
	// hongkou merged
}

func ExampleCount() {
	draft := proposal.Case{Proposal: proposal.Proposal{ID: "1", Title: "关于共享大型科研仪器的提案"}}
	n := intake.Count([]proposal.Case{draft}, false) // what was not submitted was not received
	fmt.Println(n.Received, n.Sum(), n.Check())
	// Output:
	// 0 0 <nil>
}

func ExampleCodes() {
	fmt.Println(intake.Codes()[0].Code)
	// Output:
	// standing.no_proposer
}
