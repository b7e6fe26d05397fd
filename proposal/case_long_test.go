package proposal_test

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// longLogs are the workloads of BenchmarkLongLog: a log of about n events in
// which one thing happens again and again. Every event fits.
var longLogs = []struct {
	name string
	log  func(n int) (proposal.Proposal, []proposal.Event)
}{
	{"added units", func(n int) (proposal.Proposal, []proposal.Event) { // a lead unit and n assisting ones
		events := with(intake(), ev(proposal.EventKindAssigned, "2024-03-01", "lead", role(vocab.RoleLead)))
		for i := range n {
			events = append(events, ev(proposal.EventKindUnitAdded, "2024-03-02", fmt.Sprint("u", i), role(vocab.RoleAssist)))
		}
		return document(), events
	}},
	{"separate replies", func(n int) (proposal.Proposal, []proposal.Event) { // n/5 units that reply separately, one after the other
		events := intake()
		for i := range n / 5 {
			events = append(events, ev(proposal.EventKindAssigned, "2024-03-01", fmt.Sprint("u", i), role(vocab.RoleSeparate)))
		}
		for i := range n / 5 {
			events = append(events, replying(fmt.Sprint("u", i))...)
		}
		return document(), events
	}},
	{"removed units", func(n int) (proposal.Proposal, []proposal.Event) { // n/2 units added and removed, the unit of every other event left to be told
		events := with(intake(), ev(proposal.EventKindAssigned, "2024-03-01", "sole", role(vocab.RoleSole)))
		for i := range n / 2 {
			events = append(events,
				ev(proposal.EventKindUnitAdded, "2024-03-02", fmt.Sprint("u", i), role(vocab.RoleCopy)),
				ev(proposal.EventKindPlanMade, "2024-03-02", ""))
		}
		return document(), events
	}},
	{"copies", func(n int) (proposal.Proposal, []proposal.Event) { // n/2 units get a copy; one handles alone, leads once another joins, and both go, again and again
		events := intake()
		for i := range n / 2 {
			events = append(events, ev(proposal.EventKindAssigned, "2024-03-01", fmt.Sprint("c", i), role(vocab.RoleCopy)))
		}
		for range n / 8 {
			events = append(events,
				ev(proposal.EventKindAssigned, "2024-03-02", "a", role(vocab.RoleSole)), ev(proposal.EventKindUnitAdded, "2024-03-02", "b", role(vocab.RoleAssist)),
				ev(proposal.EventKindUnitRemoved, "2024-03-02", "a", why("x")), ev(proposal.EventKindUnitRemoved, "2024-03-02", "b", why("x")))
		}
		return document(), events
	}},
	{"reassignments", func(n int) (proposal.Proposal, []proposal.Event) { // handed on n times
		events := with(intake(), ev(proposal.EventKindAssigned, "2024-03-01", "u0", role(vocab.RoleSole)))
		for i := range n {
			events = append(events, ev(proposal.EventKindReassigned, "2024-03-02", fmt.Sprint("u", i+1), func(e *proposal.Event) { e.From = fmt.Sprint("u", i) }))
		}
		return document(), events
	}},
	{"commitments", func(n int) (proposal.Proposal, []proposal.Event) { // n/2 promised, each followed up and kept
		events := replied()
		for i := range n / 2 {
			events = append(events, ev(proposal.EventKindCommitted, "2024-05-01", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise = fmt.Sprint("k", i), "建成" }))
		}
		for i := range n / 2 {
			events = append(events, ev(proposal.EventKindFollowedUp, "2024-06-01", "kjj", func(e *proposal.Event) { e.Commitment, e.Kept = fmt.Sprint("k", i), true }))
		}
		return document(), events
	}},
	{"ratings", func(n int) (proposal.Proposal, []proposal.Event) { // n signers, a verdict of each
		p := signed(n)
		events := replied()
		for i := range n {
			events = append(events, ev(proposal.EventKindRated, "2024-05-01", "kjj", func(e *proposal.Event) {
				e.Person = fmt.Sprint("m", i)
				e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionSatisfied}}
			}))
		}
		return p, events
	}},
	{"signers", func(n int) (proposal.Proposal, []proposal.Event) { // n signers answer, then each gets the letter
		p := signed(n / 2)
		for i := range p.Proposers[1:] {
			p.Proposers[i+1].Consent, p.Proposers[i+1].AnswerBy = proposal.ConsentPending, on("2024-01-05")
		}
		var events []proposal.Event
		for i := range p.Proposers[1:] {
			events = append(events, ev(proposal.EventKindCosigned, "2024-01-02", "", func(e *proposal.Event) {
				e.Person, e.Consent = fmt.Sprint("m", i+1), proposal.ConsentAgreed
			}))
		}
		events = append(events, replied()...)
		for i := range p.Proposers {
			events = append(events, ev(proposal.EventKindDelivered, "2024-05-01", "kjj", func(e *proposal.Event) { e.Person = fmt.Sprint("m", i) }))
		}
		return p, events
	}},
	{"demands", func(n int) (proposal.Proposal, []proposal.Event) { // n demands, each promised
		p := document()
		p.Demands = nil
		events := replied()
		for i := range n {
			p.Demands = append(p.Demands, proposal.Demand{ID: fmt.Sprint("d", i), Text: "x"})
			events = append(events, ev(proposal.EventKindCommitted, "2024-05-01", "kjj", func(e *proposal.Event) {
				e.Commitment, e.Promise, e.Demands = fmt.Sprint("k", i), "建成", []string{fmt.Sprint("d", i)}
			}))
		}
		return p, events
	}},
	{"handled again", func(n int) (proposal.Proposal, []proposal.Event) { // n/5 units, of which one replies; it is handled again, by an order for the case
		events := intake()
		for i := range n / 5 {
			events = append(events, ev(proposal.EventKindAssigned, "2024-03-01", fmt.Sprint("u", i), role(vocab.RoleSeparate)))
		}
		events = append(events, ev(proposal.EventKindAccepted, "2024-04-01", "u0"))
		for range n / 5 {
			events = append(events, replying("u0")[1:]...)
			events = append(events, ev(proposal.EventKindRedoOrdered, "2024-04-01", "", why("不满意")))
		}
		return document(), events
	}},
	{"extensions and pauses", func(n int) (proposal.Proposal, []proposal.Event) { // of one unit
		events := with(intake(), ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole)))
		for range n / 4 {
			events = append(events,
				ev(proposal.EventKindExtended, "2024-03-04", "kjj", func(e *proposal.Event) { e.Amount = "1日" }),
				ev(proposal.EventKindExtensionWithdrawn, "2024-03-04", "kjj"),
				ev(proposal.EventKindPaused, "2024-03-04", "kjj", why("勘察")),
				ev(proposal.EventKindResumed, "2024-03-04", "kjj"))
		}
		return document(), events
	}},
}

func with(list []proposal.Event, more ...proposal.Event) []proposal.Event {
	return append(list, more...)
}

// signed is the document with n proposers.
func signed(n int) proposal.Proposal {
	p := document()
	p.Proposers = nil
	for i := range n {
		p.Proposers = append(p.Proposers, proposal.Proposer{ID: fmt.Sprint("m", i), Kind: vocab.ProposerKindJoint})
	}
	return p
}

// replying are the events from acceptance to reply of a unit.
func replying(unit string) []proposal.Event {
	return []proposal.Event{
		ev(proposal.EventKindAccepted, "2024-04-01", unit), ev(proposal.EventKindDrafted, "2024-04-01", unit),
		ev(proposal.EventKindReviewed, "2024-04-01", unit), ev(proposal.EventKindReplied, "2024-04-01", unit),
	}
}

// replied is the straight way to the reply of one unit.
func replied() []proposal.Event {
	return append(with(intake(), ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole))), replying("kjj")...)
}

// BenchmarkLongLog asks ten things of a case with a long log: replays it with
// all gates, and takes state, facts, status, clocks and possible events. ns/event
// at the two sizes should be alike.
func BenchmarkLongLog(b *testing.B) {
	for _, l := range longLogs {
		for _, n := range []int{1_000, 10_000} {
			p, events := l.log(n)
			b.Run(fmt.Sprintf("%s/%d", l.name, n), func(b *testing.B) {
				for b.Loop() {
					c, err := proposal.Replay(proposal.Case{Process: proposal.Process{Delivered: true}, Proposal: p, Events: events})
					if err != nil {
						b.Fatal(err)
					}
					c.Facts()
					c.Read().Status()
					c.Clock("")
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(events)), "ns/event")
			})
		}
	}
}

// BenchmarkRefusedLog reports the faults of a log of n events in which n/2 units
// get a copy and n/2 events would give the case to a second unit.
func BenchmarkRefusedLog(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		c := proposal.Case{Proposal: document(), Events: with(intake(), ev(proposal.EventKindAssigned, "2024-03-01", "a", role(vocab.RoleSole)))}
		for i := range n / 2 {
			c.Events = append(c.Events, ev(proposal.EventKindAssigned, "2024-03-01", fmt.Sprint("c", i), role(vocab.RoleCopy)))
		}
		for range n / 2 {
			c.Events = append(c.Events, ev(proposal.EventKindAssigned, "2024-03-02", "b", role(vocab.RoleLead)))
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if err := c.Validate(); err == nil {
					b.Fatal("nothing is refused")
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/event")
		})
	}
}

// BenchmarkMergeChain finds the groups of n cases, each merged into the next,
// with the last on its own; in the ring it is merged into the first. Who is owed
// a reply is asked of the same list, and of one in another order.
func BenchmarkMergeChain(b *testing.B) {
	for _, ring := range []bool{false, true} {
		for _, n := range []int{1_000, 10_000} {
			cases := make([]proposal.Case, n)
			for i := range cases {
				cases[i] = proposal.Case{Proposal: document(), Events: intake()}
				cases[i].Proposal.ID = fmt.Sprint("P", i)
				if i < n-1 || ring {
					cases[i].Events = append(cases[i].Events, ev(proposal.EventKindMerged, "2024-02-01", "", func(e *proposal.Event) { e.Into = fmt.Sprint("P", (i+1)%n) }))
				}
			}
			turned := append(cases[n/2:n:n], cases[:n/2]...)
			b.Run(fmt.Sprintf("ring=%t/%d", ring, n), func(b *testing.B) {
				for b.Loop() {
					groups, _ := proposal.Groups(cases)
					for _, g := range groups {
						g.Owed(cases)
						g.Owed(turned)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/case")
			})
		}
	}
}
