package stats_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/stretchr/testify/require"
)

// crowded is a case of n units that reply separately; with makes what follows,
// of which what does not fit counts for nothing.
func crowded(n int, with func(add func(proposal.EventKind, string, func(*proposal.Event)))) proposal.Case {
	c := proposal.Case{Proposal: proposal.Proposal{
		ID: "P1", Year: 2024, Title: "甲", Track: vocab.TrackProposal,
		Proposers: []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindJoint}, {ID: "m2", Kind: vocab.ProposerKindJoint, Consent: proposal.ConsentAgreed}},
	}}
	add := func(k proposal.EventKind, unit string, fill func(*proposal.Event)) {
		e := proposal.Event{Kind: k, Date: deadline.MustDate("2024-03-01"), Unit: unit}
		if fill != nil {
			fill(&e)
		}
		c.Events = append(c.Events, e)
	}
	for _, k := range []proposal.EventKind{proposal.EventKindSubmitted, proposal.EventKindExamined, proposal.EventKindFiled} {
		add(k, "", nil)
	}
	for i := range n {
		add(proposal.EventKindAssigned, fmt.Sprint("u", i), func(e *proposal.Event) { e.Role = vocab.RoleSeparate })
	}
	with(add)
	return c
}

// The record of a unit holds what names the unit and what names none, as looking
// through the whole case for each unit finds it.
func TestRecordsAgainstALookAtEverything(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	kinds := []proposal.EventKind{
		proposal.EventKindAccepted, proposal.EventKindDrafted, proposal.EventKindReviewed, proposal.EventKindReplied, proposal.EventKindContacted,
		proposal.EventKindConsulted, proposal.EventKindRated, proposal.EventKindCommitted, proposal.EventKindFollowedUp, proposal.EventKindClassChanged,
		proposal.EventKindReturnRequested, proposal.EventKindReturnGranted, proposal.EventKindReassigned,
	}
	var ratings, own, promises, returns, classes int
	for range 60 {
		units := 1 + r.IntN(4)
		c := crowded(units, func(add func(proposal.EventKind, string, func(*proposal.Event))) {
			for i := range 400 {
				unit := ""
				if n := r.IntN(units + 1); n < units {
					unit = fmt.Sprint("u", n)
				}
				add(kinds[r.IntN(len(kinds)-r.IntN(2)*3)], unit, func(e *proposal.Event) {
					e.Person, e.By, e.Reason = fmt.Sprint("m", 1+r.IntN(2)), "o", "r"
					e.Front = proposal.Front(1 + r.IntN(4))
					e.Commitment, e.Promise, e.Kept = fmt.Sprint("k", i), "p", true
					if e.Kind == proposal.EventKindFollowedUp {
						e.Commitment = fmt.Sprint("k", r.IntN(i+1))
					}
					e.Scheme, e.Class = "npc", []string{"A", "B", "C"}[r.IntN(3)]
					if e.Kind == proposal.EventKindReassigned {
						e.Role = vocab.RoleSeparate
					}
					e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimension(1 + r.IntN(4)), Satisfaction: proposal.Satisfaction(1 + r.IntN(4))}}
				})
			}
		})
		f := c.Facts()
		for _, unit := range []string{"", "u0", "u1", "u2", "stranger"} {
			got := stats.NewRecord(c, stats.Options{Unit: unit})
			want := lookedUp(&f, unit, got)
			if want.RepliedOn.IsZero() && want.OpinionOn.IsZero() && want.ClosedOn.IsZero() {
				want.FirstOutcome = 0
			}
			require.Equal(t, want, got, "unit %q", unit)
			ratings += got.Forms
			promises += got.Fulfilled
			if unit != "" {
				returns += got.Returns
				if got.FirstOutcome != 0 && got.FirstOutcome != got.Outcome {
					classes++
				}
				if got.Forms > 0 && got.Consultations > 0 && got.FollowUps > 0 {
					own++
				}
			}
		}
		for _, x := range stats.UnitRecords(c, stats.Options{}) {
			alone := stats.NewRecord(c, stats.Options{Unit: x.Department})
			alone.ID = x.ID
			require.Equal(t, alone, x)
		}
	}
	for _, n := range []int{ratings, own, promises, returns, classes} {
		require.Greater(t, n, 10)
	}
}

// lookedUp is the record with all that units have on record set anew, by looking
// through the whole case: the naive twin of what NewRecord gathers.
func lookedUp(f *proposal.Facts, unit string, r stats.Record) stats.Record {
	concerns := func(by string) bool { return unit == "" || by == "" || by == unit }
	r.Contacted, r.Consultations, r.Commitments, r.Fulfilled, r.FollowUps = nil, 0, 0, 0, 0
	r.Satisfaction, r.Forms, r.FavourableForms = stats.Ratings{}, 0, 0
	for _, x := range f.Contacts {
		if concerns(x.Unit) && !slices.Contains(r.Contacted, x.Front) {
			r.Contacted = append(r.Contacted, x.Front)
		}
	}
	slices.Sort(r.Contacted)
	for _, x := range f.Consultations {
		if concerns(x.Unit) {
			r.Consultations++
		}
	}
	for _, x := range f.Commitments {
		if concerns(x.Unit) {
			r.Commitments++
			if !x.KeptOn.IsZero() {
				r.Fulfilled++
			}
		}
	}
	for _, x := range f.FollowUps {
		if concerns(x.Unit) {
			r.FollowUps++
		}
	}
	latest := map[string][5]proposal.Satisfaction{}
	for _, x := range f.Ratings {
		if concerns(x.Unit) {
			l := latest[x.Person]
			l[x.Dimension] = x.Satisfaction
			latest[x.Person] = l
		}
	}
	for _, l := range latest { // of the grades used here a higher word is a worse one
		r.Satisfaction.Result = max(r.Satisfaction.Result, l[proposal.RatingDimensionResult])
		r.Satisfaction.Attitude = max(r.Satisfaction.Attitude, l[proposal.RatingDimensionAttitude])
		r.Satisfaction.Relevance = max(r.Satisfaction.Relevance, l[proposal.RatingDimensionRelevance])
		r.Satisfaction.Effect = max(r.Satisfaction.Effect, l[proposal.RatingDimensionEffect])
		if g := l[proposal.RatingDimensionResult]; g != 0 {
			r.Forms++
			if g <= proposal.SatisfactionMostlySatisfied {
				r.FavourableForms++
			}
		}
	}
	if unit == "" {
		return r
	}
	r.Returns, r.FirstOutcome = 0, 0
	for _, u := range f.Units {
		if u.Unit == r.Department && !u.ReturnedOn.IsZero() {
			r.Returns++
		}
	}
	for _, m := range f.Classes {
		if m.Unit == r.Department || m.Unit == "" && r.Role == vocab.RoleSeparate {
			r.FirstOutcome = m.Outcome
			break
		}
	}
	return r
}

// BenchmarkUnitRecords makes the records of the units of a case of n events: a
// third of them units, each of which has a contact and a consultation on record.
func BenchmarkUnitRecords(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		c := crowded(n/3, func(add func(proposal.EventKind, string, func(*proposal.Event))) {
			for i := range n / 3 {
				unit := fmt.Sprint("u", i)
				add(proposal.EventKindContacted, unit, func(e *proposal.Event) { e.Front, e.By = 1, "o" })
				add(proposal.EventKindConsulted, unit, func(e *proposal.Event) { e.Person = "m1" })
			}
		})
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if got := stats.UnitRecords(c, stats.Options{}); len(got) != n/3 {
					b.Fatal(len(got))
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(c.Events)), "ns/event")
		})
	}
}
