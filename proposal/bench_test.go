package proposal_test

import (
	"encoding/json"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// tenEvents is the workload of the benchmarks: one unit, the straight way.
func tenEvents() []proposal.Event {
	return append(intake(),
		ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole)),
		ev(proposal.EventKindAccepted, "2024-03-04", "kjj"),
		ev(proposal.EventKindConsulted, "2024-03-20", "kjj"),
		ev(proposal.EventKindDrafted, "2024-04-10", "kjj"),
		ev(proposal.EventKindReviewed, "2024-04-15", "kjj"),
		ev(proposal.EventKindReplied, "2024-04-20", "kjj"),
		ev(proposal.EventKindClosed, "2024-06-01", ""),
	)
}

// BenchmarkReplay100k replays 100,000 cases of ten events each, one core.
func BenchmarkReplay100k(b *testing.B) {
	p, events := document(), tenEvents()
	b.ReportAllocs()
	for b.Loop() {
		for range 100_000 {
			if _, err := proposal.Replay(proposal.Case{Proposal: p, Events: events}); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkFacts(b *testing.B) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: tenEvents()})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		c.Facts()
	}
}

// BenchmarkParseCase reads and validates a case of a lead and an assisting unit
// from 2.5 kB of JSON.
func BenchmarkParseCase(b *testing.B) {
	data := caseJSON(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := proposal.ParseCase(data); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDecodeCase is the strict reading alone, BenchmarkUnmarshalCase that
// of encoding/json.
func BenchmarkDecodeCase(b *testing.B) {
	data, decoder := caseJSON(b), vocab.NewDecoder[proposal.Case]()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, faults := decoder.Decode(data); len(faults) > 0 {
			b.Fatal(faults)
		}
	}
}

func BenchmarkUnmarshalCase(b *testing.B) {
	data := caseJSON(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var c proposal.Case
		if err := json.Unmarshal(data, &c); err != nil {
			b.Fatal(err)
		}
	}
}

func caseJSON(b *testing.B) []byte {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()})
	if err != nil {
		b.Fatal(err)
	}
	data, err := json.Marshal(c)
	if err != nil {
		b.Fatal(err)
	}
	return data
}
