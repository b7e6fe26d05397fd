package proposal_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// verdict is a rating by the person, one grade for each satisfaction, on the
// result and then on the attitude.
func verdict(person, unit string, grades ...proposal.Grade) proposal.Event {
	return ev(proposal.EventKindRated, "2024-05-01", unit, func(e *proposal.Event) { e.Person, e.Grades = person, grades })
}

func delivery(person, unit string) proposal.Event {
	return ev(proposal.EventKindDelivered, "2024-05-01", unit, func(e *proposal.Event) { e.Person = person })
}

var result = proposal.Grade{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionSatisfied}

// Only who signed can rate a reply or be handed one: a verdict by anybody else
// would make a rate of satisfaction out of nothing.
func TestOnlySignersRateAndGetTheLetter(t *testing.T) {
	s := straight()
	c := named(t, "P1", s[:12]...)
	refused(t, c, verdict("ghost", "kjj", result), "signer.unknown")
	refused(t, c, delivery("ghost", ""), "signer.unknown")

	declined := document()
	declined.Proposers[1].Consent = proposal.ConsentDeclined
	d, err := proposal.Replay(proposal.Case{Proposal: declined, Events: s[:12]})
	require.NoError(t, err)
	refused(t, d, verdict("m2", "kjj", result), "signer.unknown")

	read := c
	read.Events = append(read.Events[:12:12], verdict("ghost", "kjj", result))
	var fs vocab.Faults
	require.ErrorAs(t, read.Validate(), &fs)
	require.True(t, fs.Has("signer.unknown"))
	require.Equal(t, "/events/12/person", fs[0].Path)
	require.Empty(t, read.Facts().Ratings, "what does not fit counts for nothing")

	anonymous := document()
	anonymous.Proposers = nil
	a, err := proposal.Replay(proposal.Case{Process: proposal.Process{Handed: true}, Proposal: anonymous, Events: s[3:12]})
	require.Error(t, err, "a file asks for proposers")
	require.Empty(t, a.Events)
}

// Of units that answer separately the one that has not answered is not rated,
// nothing of it is delivered or published.
func TestAVerdictNeedsTheReplyOfItsUnit(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Process: proposal.Process{UnreviewedReplies: true}, Proposal: document(), Events: append(intake(),
		ev(proposal.EventKindAssigned, "2024-03-01", "a", role(vocab.RoleSeparate)),
		ev(proposal.EventKindAssigned, "2024-03-01", "b", role(vocab.RoleSeparate)),
		ev(proposal.EventKindAccepted, "2024-03-02", "a"), ev(proposal.EventKindAccepted, "2024-03-02", "b"),
		ev(proposal.EventKindReplied, "2024-04-01", "a"),
	)})

	require.NoError(t, err)
	refused(t, c, verdict("m1", "b", result), "rate.no_reply")
	refused(t, c, delivery("m1", "b"), "deliver.no_reply")
	refused(t, c, ev(proposal.EventKindPublished, "2024-05-01", "b", func(e *proposal.Event) { e.Publication = proposal.PublicationModeFull }), "publish.no_reply")
	_, err = proposal.Apply(c, verdict("m1", "a", result))
	require.NoError(t, err)
}

func TestAVerdictSaysOneThingOnADimension(t *testing.T) {
	c := named(t, "P1", straight()[:12]...)
	other := result
	other.Satisfaction = proposal.SatisfactionDissatisfied
	refused(t, c, verdict("m1", "kjj", result, other), "rate.twice")
}

// A class that is changed without naming a scheme is one of the scheme that the
// unit used.
func TestClassOfTheSchemeInUse(t *testing.T) {
	c := named(t, "P1", straight()[:12]...)
	change := func(class string) proposal.Event {
		return ev(proposal.EventKindClassChanged, "2024-05-01", "kjj", why("督办认定"), func(e *proposal.Event) { e.By, e.Class = "dcs", class })
	}
	refused(t, c, change("Q"), "class.unknown")
	c, err := proposal.Apply(c, change("A"))
	require.NoError(t, err)
	require.Equal(t, proposal.OutcomeSolved, c.Facts().Outcome)
	require.Len(t, c.Facts().Classes, 2, "history stays")
}

// A joint signer who has not answered is told when the paper is submitted, with a
// cut-off and without one.
func TestASubmissionTellsOfSignersWhoHaveNotAnswered(t *testing.T) {
	submitted := ev(proposal.EventKindSubmitted, "2024-01-10", "")
	try := func(spoil func(*proposal.Proposer), before ...proposal.Event) string {
		d := document()
		d.Proposers[1].Consent = proposal.ConsentPending
		spoil(&d.Proposers[1])
		_, err := proposal.Replay(proposal.Case{Proposal: d, Events: append(before, submitted)})
		var r *proposal.Refusal
		if !errors.As(err, &r) {
			require.NoError(t, err)
			return ""
		}
		require.Equal(t, "submit.signers_pending", r.Unmet[0].Code)
		return r.Unmet[0].Text.ZH
	}
	none := func(*proposal.Proposer) {}
	require.Equal(t, "m2尚未答复是否联名，也没有答复截止日期；请登记其答复（cosigned）、填写 answerBy，或从 proposers 中去掉", try(none))
	require.Contains(t, try(func(p *proposal.Proposer) { p.AnswerBy = on("2024-01-12") }), "截止日期 2024-01-12 未过")
	require.Empty(t, try(func(p *proposal.Proposer) { p.AnswerBy = on("2024-01-09") }), "the cut-off has passed: those who agreed submit")
	for _, c := range []proposal.Consent{proposal.ConsentAgreed, proposal.ConsentDeclined} {
		require.Empty(t, try(none, ev(proposal.EventKindCosigned, "2024-01-09", "", func(e *proposal.Event) { e.Person, e.Consent = "m2", c })))
	}
	for _, c := range []proposal.Consent{0, proposal.ConsentAgreed, proposal.ConsentDeclined, proposal.ConsentExpired} {
		require.Empty(t, try(func(p *proposal.Proposer) { p.Consent = c }))
	}
}
