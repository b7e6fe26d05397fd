package proposal_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func on(s string) deadline.Date { return deadline.MustDate(s) }

// ev makes an event of a unit; with fills the rest.
func ev(kind proposal.EventKind, date, unit string, with ...func(*proposal.Event)) proposal.Event {
	e := proposal.Event{Kind: kind, Date: on(date), Unit: unit}
	for _, f := range with {
		f(&e)
	}
	return e
}

func role(r vocab.Role) func(*proposal.Event) { return func(e *proposal.Event) { e.Role = r } }

func why(s string) func(*proposal.Event) { return func(e *proposal.Event) { e.Reason = s } }

func document() proposal.Proposal {
	return proposal.Proposal{
		ID: "P1", Track: vocab.TrackProposal, Level: vocab.LevelCity, Timing: vocab.TimingInSession,
		Year: 2024, Term: 5, Session: 3, Title: "关于共享大型科研仪器的提案",
		Proposers: []proposal.Proposer{
			{ID: "m1", Name: "赵委员", Kind: vocab.ProposerKindJoint},
			{ID: "m2", Name: "钱委员", Kind: vocab.ProposerKindJoint, Consent: proposal.ConsentAgreed},
		},
		Demands: []proposal.Demand{{ID: "1", Text: "建立仪器目录"}, {ID: "2", Text: "补贴使用费"}},
	}
}

func intake() []proposal.Event {
	return []proposal.Event{
		ev(proposal.EventKindSubmitted, "2024-01-10", ""),
		ev(proposal.EventKindExamined, "2024-01-15", ""),
		ev(proposal.EventKindFiled, "2024-01-20", "", func(e *proposal.Event) { e.Number = "第12号" }),
	}
}

// straight is the whole straight way of a case with a lead and an assisting
// unit.
func straight() []proposal.Event {
	return append(intake(),
		ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleLead)),
		ev(proposal.EventKindAssigned, "2024-03-01", "czj", role(vocab.RoleAssist)),
		ev(proposal.EventKindAccepted, "2024-03-04", "kjj", func(e *proposal.Event) { e.Section, e.Person = "资源科", "赵科长" }),
		ev(proposal.EventKindAccepted, "2024-03-05", "czj"),
		ev(proposal.EventKindConsulted, "2024-03-20", "kjj", func(e *proposal.Event) { e.Channel = proposal.ChannelMeeting }),
		ev(proposal.EventKindCoOpinionSent, "2024-03-28", "czj"),
		ev(proposal.EventKindDrafted, "2024-04-10", "kjj"),
		ev(proposal.EventKindReviewed, "2024-04-15", "kjj", func(e *proposal.Event) { e.Signature = proposal.SignatureLevelDeputy }),
		ev(proposal.EventKindReplied, "2024-04-20", "kjj", func(e *proposal.Event) {
			e.Scheme, e.Class, e.Number, e.Adopted = "npc", "B", "科提〔2024〕1号", []string{"1"}
		}),
		ev(proposal.EventKindRated, "2024-05-06", "kjj", func(e *proposal.Event) {
			e.Person = "m1"
			e.Grades = []proposal.Grade{
				{Dimension: proposal.RatingDimensionAttitude, Satisfaction: proposal.SatisfactionSatisfied},
				{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionMostlySatisfied},
			}
		}),
		ev(proposal.EventKindPublished, "2024-05-07", "", func(e *proposal.Event) { e.Publication = proposal.PublicationModeFull }),
		ev(proposal.EventKindClosed, "2024-06-01", ""),
	)
}

func TestTheStraightWayPassesEveryState(t *testing.T) {
	want := []proposal.State{
		proposal.StateSubmitted, proposal.StateExamined, proposal.StateFiled,
		proposal.StateAssigned, proposal.StateAssigned, proposal.StateHandling, proposal.StateHandling,
		proposal.StateHandling, proposal.StateHandling, proposal.StateHandling, proposal.StateHandling,
		proposal.StateReplied, proposal.StateReplied, proposal.StateReplied, proposal.StateClosed,
	}
	c := proposal.Case{Proposal: document()}
	require.Equal(t, proposal.StateDraft, c.State())
	for i, e := range straight() {
		next, err := proposal.Apply(c, e)
		require.NoError(t, err, e.Kind)
		require.Equal(t, want[i], next.State(), e.Kind)
		require.Len(t, c.Events, i, "Apply changed its input")
		c = next
	}
	require.NoError(t, c.Validate())
	replayed, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()})
	require.NoError(t, err)
	require.Equal(t, c, replayed)

	x := c.Facts()
	require.Equal(t, proposal.DispositionFiled, x.Disposition)
	require.Equal(t, "第12号", x.Number)
	require.Equal(t, on("2024-03-01"), x.AssignedOn)
	require.Equal(t, on("2024-04-20"), x.RepliedOn)
	require.Equal(t, on("2024-03-20"), x.ConsultedOn)
	require.Equal(t, on("2024-06-01"), x.ClosedOn)
	require.Equal(t, proposal.OutcomePlanned, x.Outcome)
	require.Equal(t, "B", x.FirstClass)
	require.Equal(t, 2, x.Signers)
	require.Equal(t, 2, x.Demands)
	require.Equal(t, 1, x.Adopted)
	require.Equal(t, 1, x.ReviewRounds)
	require.Len(t, x.Units, 2)
	require.Equal(t, "资源科", x.Units[0].Section)
	require.Equal(t, "replied", x.Units[0].State.String())
	require.Equal(t, "opinion_sent", x.Units[1].State.String())
	require.Equal(t, on("2024-03-28"), x.Units[1].OpinionOn)
	require.Len(t, x.Ratings, 2)
	require.Equal(t, 1, x.Ratings[0].Round)
	require.Equal(t, "done", x.Phase.String())
	require.Equal(t, []string{"m1", "m2"}, c.Read().Status().Owed)
	require.Equal(t, []string{"m2"}, c.Read().Status().Unrated)
}

func refused(t *testing.T, c proposal.Case, e proposal.Event, codes ...string) *proposal.Refusal {
	t.Helper()
	_, err := proposal.Apply(c, e)
	require.ErrorIs(t, err, proposal.ErrRefused)
	var r *proposal.Refusal
	require.True(t, errors.As(err, &r))
	var got []string
	for _, u := range r.Unmet {
		got = append(got, u.Code)
		require.NotContains(t, u.Text.ZH+u.Text.EN, "{")
	}
	require.Equal(t, codes, got, err)
	return r
}

func TestRefusalNamesEveryConditionAndWhatIsPossible(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:7]})
	require.NoError(t, err)
	r := refused(t, c, ev(proposal.EventKindReplied, "2024-03-06", "kjj", func(e *proposal.Event) {
		e.Scheme, e.Class, e.Adopted = "npc", "E", []string{"9"}
	}), "reply.not_reviewed", "reply.opinions_missing", "class.unknown", "demand.unknown")
	require.Contains(t, r.Error(), "possible now for kjj: ")
	require.Contains(t, r.Text().ZH, "会办意见未到：czj")
	require.Equal(t, "/events/7/class", r.Faults()[2].Path)
	refused(t, c, ev(proposal.EventKindAssigned, "2024-03-01", "", role(vocab.RoleAssist)), "event.date_backwards", "event.unit_missing")
	refused(t, c, ev(proposal.EventKindReplied, "2024-03-06", "czj"), "unit.role")
	refused(t, c, ev(proposal.EventKindAccepted, "2024-03-06", "kjj"), "unit.not_possible")
	refused(t, c, ev(proposal.EventKindDrafted, "2024-03-06", ""), "unit.ambiguous")
	refused(t, c, ev(proposal.EventKindFiled, "2024-03-06", ""), "state.not_possible")
	refused(t, c, ev(proposal.EventKindAssigned, "2024-03-06", "jyj", role(vocab.RoleLead)), "unit.second_lead")
	refused(t, c, ev(proposal.EventKindAssigned, "2024-03-06", "czj", role(vocab.RoleAssist)), "unit.already_holds")
	refused(t, c, proposal.Event{}, "event.kind_missing")
	refused(t, c, proposal.Event{Kind: 200}, "event.kind")
}

func TestSecretIsRefusedAtSubmission(t *testing.T) {
	p := document()
	p.Secret = true
	refused(t, proposal.Case{Proposal: p}, intake()[0], "submit.secret")
	require.ErrorContains(t, p.Validate(), "/secret")
}

func TestReturnRulingAndReassigning(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(intake(),
		ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole)),
		ev(proposal.EventKindReceived, "2024-03-02", "kjj"),
		ev(proposal.EventKindReturnRequested, "2024-03-05", "kjj", why("不属职责")),
		ev(proposal.EventKindReturnRefused, "2024-03-07", "kjj", why("仪器共享归其主管")),
	)})

	require.NoError(t, err)
	require.Equal(t, "assigned", c.Facts().Units[0].State.String())

	c, err = proposal.Replay(proposal.Case{Proposal: document(), Events: append(c.Events,
		ev(proposal.EventKindAccepted, "2024-03-08", ""),
		ev(proposal.EventKindReturnRequested, "2024-03-09", "kjj", why("机构改革，职责划出")),
		ev(proposal.EventKindReturnGranted, "2024-03-11", "kjj"),
	)})

	require.NoError(t, err)
	require.Equal(t, proposal.StateReturned, c.State())
	require.Equal(t, 2, c.Facts().Returns)

	c, err = proposal.Apply(c, ev(proposal.EventKindReassigned, "2024-03-12", "gxj", func(e *proposal.Event) { e.From = "kjj" }))
	require.NoError(t, err)
	x := c.Facts()
	require.Equal(t, proposal.StateAssigned, x.State)
	require.Equal(t, vocab.RoleSole, x.Units[1].Role)
	require.Equal(t, on("2024-03-11"), x.Units[0].ReturnedOn)

	m := c.Clock("gxj")
	require.Equal(t, vocab.RoleSole, m.Role)
	require.Equal(t, []deadline.Occurrence{
		{Event: deadline.ClockEventAssigned, Date: on("2024-03-01")},
		{Event: deadline.ClockEventAssigned, Date: on("2024-03-12")},
	}, m.Events, "reassigning must not reset the clock")
	require.Equal(t, deadline.ClockEventStopped, c.Clock("kjj").Events[len(c.Clock("kjj").Events)-1].Event)
}

func TestSeparateUnitsEachReply(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(intake(),
		ev(proposal.EventKindAssigned, "2024-03-01", "a", role(vocab.RoleSeparate)),
		ev(proposal.EventKindAssigned, "2024-03-01", "b", role(vocab.RoleSeparate)),
		ev(proposal.EventKindAssigned, "2024-03-01", "c", role(vocab.RoleCopy)),
		ev(proposal.EventKindAccepted, "2024-03-02", "a"),
		ev(proposal.EventKindAccepted, "2024-03-02", "b"),
		ev(proposal.EventKindDrafted, "2024-03-03", "a"),
		ev(proposal.EventKindReviewed, "2024-03-03", "a"),
		ev(proposal.EventKindReplied, "2024-03-04", "a"),
	)})

	require.NoError(t, err)
	require.Equal(t, proposal.StateHandling, c.State())
	require.True(t, c.Facts().RepliedOn.IsZero())
	for _, e := range []proposal.Event{
		ev(proposal.EventKindDrafted, "2024-03-05", "b"),
		ev(proposal.EventKindReviewRejected, "2024-03-06", "b", why("没有逐条答复")),
		ev(proposal.EventKindDrafted, "2024-03-07", "b"),
		ev(proposal.EventKindReviewed, "2024-03-08", "b"),
		ev(proposal.EventKindReplied, "2024-03-09", "b"),
	} {
		c, err = proposal.Apply(c, e)
		require.NoError(t, err)
	}
	require.Equal(t, proposal.StateReplied, c.State())
	require.Equal(t, on("2024-03-09"), c.Facts().RepliedOn)
	require.Equal(t, 3, c.Facts().ReviewRounds)
	require.Equal(t, 1, c.Facts().ReviewsFailed)
}

func TestADissatisfiedProposerIsAnsweredAgain(t *testing.T) {
	events := straight()
	bad := ev(proposal.EventKindRated, "2024-05-06", "kjj", func(e *proposal.Event) {
		e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionDissatisfied}}
	})
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(events[:12:12], bad,
		ev(proposal.EventKindRedoOrdered, "2024-05-10", "", why("对结果不满意")))})

	require.NoError(t, err)
	require.Equal(t, proposal.StateRedo, c.State())
	c, err = proposal.Replay(proposal.Case{Proposal: document(), Events: append(c.Events,
		ev(proposal.EventKindConsulted, "2024-05-20", "kjj"),
		ev(proposal.EventKindDrafted, "2024-05-22", "kjj"),
		ev(proposal.EventKindReviewed, "2024-05-23", "kjj"),
		ev(proposal.EventKindReplied, "2024-05-24", "kjj", func(e *proposal.Event) { e.Scheme, e.Class = "npc", "A" }),
		ev(proposal.EventKindRated, "2024-06-01", "kjj", func(e *proposal.Event) {
			e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionSatisfied}}
		}),
	)})

	require.NoError(t, err)
	x := c.Facts()
	require.Equal(t, proposal.StateReplied, x.State)
	require.Equal(t, on("2024-04-20"), x.RepliedOn)
	require.Equal(t, on("2024-05-24"), x.FinalReplyOn)
	require.Equal(t, 1, x.Redos)
	require.Equal(t, "B", x.FirstClass)
	require.Equal(t, proposal.OutcomeSolved, x.Outcome)
	require.Equal(t, 2, x.Ratings[1].Round)
	require.Equal(t, []string{"m1", "m2"}, c.Read().Status().Owed, "the new reply is to be delivered again")
	var redo []deadline.Occurrence
	for _, o := range c.Clock("kjj").Events {
		if o.Event == deadline.ClockEventRedoReplied || o.Event == deadline.ClockEventFeedbackReceived {
			redo = append(redo, o)
		}
	}
	require.Equal(t, []deadline.Occurrence{
		{Event: deadline.ClockEventFeedbackReceived, Date: on("2024-05-06")},
		{Event: deadline.ClockEventRedoReplied, Date: on("2024-05-24")},
	}, redo)
}

func TestWithdrawnReleasesTheUnits(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(straight()[:6:6], ev(proposal.EventKindWithdrawn, "2024-03-10", ""))})
	require.NoError(t, err)
	require.Equal(t, proposal.StateWithdrawn, c.State())
	require.Equal(t, proposal.DispositionWithdrawn, c.Facts().Disposition)
	for _, u := range c.Facts().Units {
		require.Equal(t, "released", u.State.String())
	}
}

func TestValidateNamesEveryFaultOfTheLog(t *testing.T) {
	c := proposal.Case{Proposal: document(), Events: append(intake(),
		ev(proposal.EventKindAccepted, "2024-03-01", "kjj"),
		ev(proposal.EventKindAssigned, "2024-02-01", "kjj"))}
	c.Proposal.ID = ""
	var fs vocab.Faults
	require.ErrorAs(t, c.Validate(), &fs)
	require.Equal(t, []string{"event.role_missing", "proposal.id_missing", "state.not_possible"}, fs.Codes())
	require.Equal(t, proposal.StateFiled, c.State(), "events that do not fit count for nothing")
}
