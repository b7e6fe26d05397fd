package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestEveryCodeOfTheLogCanBeReached(t *testing.T) {
	s := straight()
	early := named(t, "P1", s[:6]...)
	replied := named(t, "P1", s[:12]...)
	with := func(f func(*proposal.Event)) func(*proposal.Event) { return f }
	for _, x := range []struct {
		code string
		in   proposal.Case
		e    proposal.Event
	}{
		{"event.date_missing", early, proposal.Event{Kind: proposal.EventKindReminded}},
		{"event.reason_missing", early, ev(proposal.EventKindReturnRequested, "2024-04-01", "kjj")},
		{"event.person_missing", replied, ev(proposal.EventKindDelivered, "2024-05-01", "kjj")},
		{"event.class_missing", replied, ev(proposal.EventKindClassChanged, "2024-05-01", "kjj", why("r"))},
		{"event.by_missing", replied, ev(proposal.EventKindClassChanged, "2024-05-01", "kjj", why("r"))},
		{"event.into_missing", early, ev(proposal.EventKindMerged, "2024-05-01", "")},
		{"event.grades_missing", replied, ev(proposal.EventKindRated, "2024-05-01", "kjj")},
		{"event.publication_missing", replied, ev(proposal.EventKindPublished, "2024-05-01", "kjj")},
		{"event.commitment_missing", replied, ev(proposal.EventKindCommitted, "2024-05-01", "kjj")},
		{"event.promise_missing", replied, ev(proposal.EventKindCommitted, "2024-05-01", "kjj")},
		{"event.amount_missing", early, ev(proposal.EventKindExtended, "2024-05-01", "kjj")},
		{"event.other_missing", early, ev(proposal.EventKindUnitRequested, "2024-05-01", "kjj", why("r"))},
		{"event.front_missing", early, ev(proposal.EventKindContacted, "2024-05-01", "kjj")},
		{"event.consent_missing", proposal.Case{Proposal: document()}, ev(proposal.EventKindCosigned, "2024-05-01", "", with(func(e *proposal.Event) { e.Person = "m2" }))},
		{"cosign.unknown", proposal.Case{Proposal: document()}, ev(proposal.EventKindCosigned, "2024-05-01", "", with(func(e *proposal.Event) { e.Person = "m1" }))},
		{"event.grounds_missing", named(t, "P1", s[:2]...), ev(proposal.EventKindNotFiled, "2024-05-01", "")},
		{"redirect.disposition", named(t, "P1", s[:2]...), ev(proposal.EventKindRedirected, "2024-05-01", "")},
		{"submit.title_missing", proposal.Case{}, ev(proposal.EventKindSubmitted, "2024-05-01", "")},
		{"submit.proposer_missing", proposal.Case{}, ev(proposal.EventKindSubmitted, "2024-05-01", "")},
		{"merge.kind", early, ev(proposal.EventKindMerged, "2024-05-01", "", with(func(e *proposal.Event) { e.Into, e.MergeKind = "P9", proposal.MergeKindAtReview }))},
		{"merge.none", early, ev(proposal.EventKindUnmerged, "2024-05-01", "")},
		{"pause.none", early, ev(proposal.EventKindResumed, "2024-05-01", "kjj")},
		{"deliver.no_reply", early, ev(proposal.EventKindDelivered, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Person = "m1" }))},
		{"rate.no_reply", early, ev(proposal.EventKindRated, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Grades = make([]proposal.Grade, 1) }))},
		{"rate.grade", replied, ev(proposal.EventKindRated, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Grades = make([]proposal.Grade, 1) }))},
		{"publish.no_reply", early, ev(proposal.EventKindPublished, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Publication = proposal.PublicationModeFull }))},
		{"publish.reason_missing", replied, ev(proposal.EventKindPublished, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Publication = proposal.PublicationModeWithheld }))},
		{"redo.no_reply", early, ev(proposal.EventKindRedoOrdered, "2024-05-01", "", why("r"))},
	} {
		require.Contains(t, unmet(t, proposal.Process{}, x.in, x.e), x.code)
	}
	late := named(t, "P1", append(s[:11:11], proposal.Event{Kind: proposal.EventKindUnitAdded, Date: on("2024-04-16"), Unit: "x", Handover: proposal.Handover{Role: vocab.RoleAssist}})...)
	open := proposal.Process{OpinionsOptional: true}
	late, err := proposal.Apply(by(open, late), s[11])
	require.NoError(t, err)
	require.Equal(t, []string{"close.opinions_missing"}, unmet(t, proposal.Process{}, late, ev(proposal.EventKindClosed, "2024-06-01", "")))
	twice := named(t, "P1", append(s[:12:12], ev(proposal.EventKindCommitted, "2024-05-01", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise = "k", "p" }))...)
	require.Equal(t, []string{"commit.duplicate"}, unmet(t, proposal.Process{}, twice, ev(proposal.EventKindCommitted, "2024-05-01", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise = "k", "p" })))
}

// The sentence tells what the unit of the event and the case may do, not what
// any unit may.
func TestRefusalNamesTheUnitThatMay(t *testing.T) {
	s := straight()
	c := named(t, "P1", s[:7]...)
	refusal := func(e proposal.Event) *proposal.Refusal {
		t.Helper()
		_, err := proposal.Apply(c, e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r)
		return r
	}
	r := refusal(ev(proposal.EventKindReviewed, "2024-03-06", "czj"))
	require.Contains(t, r.Text().ZH, "；czj现在可以：")
	require.Contains(t, r.Text().ZH, "会办意见")
	require.NotContains(t, r.Text().ZH, "阶段性答复", "only the lead replies")
	require.Contains(t, r.Text().ZH, "；本案现在可以：列为重点、评为优秀")
	require.NotContains(t, r.Text().ZH, ";")
	require.Contains(t, r.Error(), "; possible now for czj: ")

	r = refusal(ev(proposal.EventKindDrafted, "2024-03-06", ""))
	require.Contains(t, r.Error(), "kjj、czj", "an event that several can mean names them")
	require.NotContains(t, r.Error(), "possible now for kjj")

	r = refusal(proposal.Event{})
	require.NotContains(t, r.Error(), ": :")
	require.Contains(t, r.Error(), "proposal: event refused: it is not said what happened")
	r = refusal(proposal.Event{Kind: 200})
	require.Contains(t, r.Error(), "proposal: event refused: event is not a known word")
}
