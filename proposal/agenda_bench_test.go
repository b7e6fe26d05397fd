package proposal_test

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/proposal"
)

// A city's year at one desk: ten thousand papers.
func BenchmarkAgendaOf(b *testing.B) {
	cases := make([]proposal.Case, 10_000)
	for i := range cases {
		doc := document()
		doc.ID = fmt.Sprint("P", i)
		cases[i], _ = proposal.Replay(proposal.Case{Proposal: doc, Events: straight()[:7]})
	}
	p, cal, today := china.Common3M(), china.Calendar(), on("2024-05-20")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := proposal.AgendaOf(cases, p, cal, today); err != nil {
			b.Fatal(err)
		}
	}
}
