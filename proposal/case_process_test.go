package proposal_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// by is the case in the place with the process.
func by(p proposal.Process, c proposal.Case) proposal.Case {
	c.Process = p
	return c
}

func unmet(t *testing.T, p proposal.Process, c proposal.Case, e proposal.Event) []string {
	t.Helper()
	_, err := proposal.Apply(by(p, c), e)
	if err == nil {
		return nil
	}
	var r *proposal.Refusal
	require.ErrorAs(t, err, &r)
	var codes []string
	for _, u := range r.Unmet {
		codes = append(codes, u.Code)
	}
	return codes
}

func TestGatesOfTheReply(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:7]}) // both accepted, nothing done
	require.NoError(t, err)
	reply := ev(proposal.EventKindReplied, "2024-04-20", "kjj")
	for _, x := range []struct {
		name    string
		process proposal.Process
		want    []string
	}{
		{"default", proposal.Process{}, []string{"reply.not_reviewed", "reply.opinions_missing"}},
		{"open", proposal.Process{UnreviewedReplies: true, OpinionsOptional: true}, nil},
		{"consulted", proposal.Process{UnreviewedReplies: true, OpinionsOptional: true, Consulted: true}, []string{"reply.not_consulted"}},
		{"before and during", proposal.Process{UnreviewedReplies: true, OpinionsOptional: true,
			Consult: []proposal.ConsultStage{proposal.ConsultStageBefore, proposal.ConsultStageDuring}}, []string{"reply.not_consulted", "reply.not_consulted"}},
		{"signature", proposal.Process{UnreviewedReplies: true, OpinionsOptional: true, Signature: proposal.SignatureLevelDeputy}, []string{"reply.signature"}},
		{"key signature only", proposal.Process{UnreviewedReplies: true, OpinionsOptional: true, KeySignature: proposal.SignatureLevelHead}, nil},
	} {
		require.Equal(t, x.want, unmet(t, x.process, c, reply), x.name)
	}
	key := proposal.Process{UnreviewedReplies: true, OpinionsOptional: true, KeySignature: proposal.SignatureLevelHead}
	marked, err := proposal.Apply(c, ev(proposal.EventKindKeyMarked, "2024-04-01", ""))
	require.NoError(t, err)
	require.Equal(t, []string{"reply.signature"}, unmet(t, key, marked, reply))
	reply.Signature = proposal.SignatureLevelHead
	require.Empty(t, unmet(t, key, marked, reply))
	require.Equal(t, []string{"reply.not_reviewed"},
		unmet(t, proposal.Process{ReviewOpinions: true}, c, ev(proposal.EventKindCoOpinionSent, "2024-04-01", "czj")))
	require.Equal(t, []string{"close.not_delivered"}, unmet(t, proposal.Process{Delivered: true},
		named(t, "A", straight()[:12]...), ev(proposal.EventKindClosed, "2024-06-01", "")))
	after := proposal.Process{Consult: []proposal.ConsultStage{proposal.ConsultStageAfter}}
	done, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:12]})
	require.NoError(t, err)
	require.Equal(t, []string{"reply.not_consulted"}, unmet(t, after, done, ev(proposal.EventKindClosed, "2024-06-01", "")))
	done, err = proposal.Apply(done, ev(proposal.EventKindConsulted, "2024-05-01", ""))
	require.NoError(t, err)
	require.Empty(t, unmet(t, after, done, ev(proposal.EventKindClosed, "2024-06-01", "")))
}

// A window that is closed makes an objection inadmissible, not late: 莫旗 2024
// took none after 15 March.
func TestObjectionAfterTheWindowIsInadmissible(t *testing.T) {
	p := proposal.Process{ObjectionsUntil: on("2024-03-15")}
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:6]})
	require.NoError(t, err)
	require.Empty(t, unmet(t, p, c, ev(proposal.EventKindReturnRequested, "2024-03-15", "kjj", why("r"))))
	require.Equal(t, []string{"return.window_closed"},
		unmet(t, p, c, ev(proposal.EventKindReturnRequested, "2024-03-16", "kjj", why("r"))))
}

func TestRedoTriggerAndStopRule(t *testing.T) {
	mostly := func(e *proposal.Event) {
		e.Person = "m1"
		e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionMostlySatisfied}}
	}
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(straight()[:12:12], ev(proposal.EventKindRated, "2024-05-06", "kjj", mostly))})
	require.NoError(t, err)
	require.False(t, c.Read().Redo().Called)
	// 泾县 2017 handles again after 基本满意 too.
	p := proposal.Process{RedoOn: []proposal.Satisfaction{proposal.SatisfactionDissatisfied, proposal.SatisfactionMostlySatisfied}, RedoLimit: 1}
	require.True(t, by(p, c).Read().Redo().Called)
	require.False(t, by(p, c).Read().Redo().Stopped)
	c, err = proposal.Replay(proposal.Case{Process: p, Proposal: c.Proposal, Events: append(c.Events,
		ev(proposal.EventKindRedoOrdered, "2024-05-07", "", why("基本满意也重新办理")),
		ev(proposal.EventKindDrafted, "2024-05-08", "kjj"),
		ev(proposal.EventKindReviewed, "2024-05-09", "kjj"),
		ev(proposal.EventKindReplied, "2024-05-10", "kjj"),
		ev(proposal.EventKindRated, "2024-05-11", "kjj", mostly))})

	require.NoError(t, err)
	require.True(t, by(p, c).Read().Redo().Stopped)
	require.Equal(t, []string{"redo.limit"}, unmet(t, p, c, ev(proposal.EventKindRedoOrdered, "2024-05-12", "", why("r"))))
}

func TestFactsBesideTheState(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(straight()[:12:12],
		ev(proposal.EventKindContacted, "2024-04-21", "kjj", func(e *proposal.Event) {
			e.Front, e.Mode, e.Channel, e.Matter, e.Answer = proposal.FrontCPPCC, vocab.All[proposal.ContactMode]()[0], proposal.ChannelPhone, "报送答复", "已收"
		}),
		ev(proposal.EventKindDelivered, "2024-04-22", "kjj", func(e *proposal.Event) { e.Person, e.Channel = "m1", proposal.ChannelLetter }),
		ev(proposal.EventKindCommitted, "2024-04-22", "kjj", func(e *proposal.Event) {
			e.Commitment, e.Promise, e.Due, e.Demands = "k1", "年内建成目录", on("2024-12-31"), []string{"1"}
		}),
		ev(proposal.EventKindClassChanged, "2024-05-01", "kjj", why("督办认为尚未启动"), func(e *proposal.Event) {
			e.By, e.Scheme, e.Class = "dcs", "npc", "C"
		}),
		ev(proposal.EventKindClassChanged, "2024-05-02", "kjj", why("复核"), func(e *proposal.Event) { e.By, e.Class = "dcs", "B" }),
		ev(proposal.EventKindClosed, "2024-06-01", ""),
		ev(proposal.EventKindFollowedUp, "2024-11-01", "", func(e *proposal.Event) {
			e.Commitment, e.Kept, e.Opinion, e.Adopted = "k1", true, "满意", []string{"2"}
		}),
	)})

	require.NoError(t, err)
	x := c.Facts()
	require.Len(t, x.Contacts, 1)
	require.Equal(t, []string{"m2"}, c.Read().Status().Owed)
	require.Len(t, c.Read().Signers(), 2)
	require.Equal(t, "B", x.FirstClass)
	require.Equal(t, "A", x.Class, "a kept promise upgrades the class")
	require.Equal(t, proposal.OutcomeSolved, x.Outcome)
	require.Len(t, x.Classes, 4, "history stays")
	require.Equal(t, on("2024-11-01"), x.Commitments[0].KeptOn)
	require.Equal(t, 2, x.Adopted)
	require.Equal(t, proposal.StageSummary, c.Read().Stage())
	refused(t, c, ev(proposal.EventKindDelivered, "2024-12-01", "kjj", func(e *proposal.Event) {
		e.Person, e.Channel = "m2", proposal.ChannelPhone
	}), "deliver.not_in_writing")
	refused(t, c, ev(proposal.EventKindFollowedUp, "2024-12-01", "", func(e *proposal.Event) { e.Commitment = "k9" }), "follow.unknown")
}

func TestPauseAndExtension(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(straight()[:6:6],
		ev(proposal.EventKindExtended, "2024-03-05", "kjj", func(e *proposal.Event) { e.Amount, e.Asked, e.By = "1个月", on("2024-03-04"), "zfb" }),
		ev(proposal.EventKindPaused, "2024-03-06", "kjj", why("等待上级文件")),
	)})

	require.NoError(t, err)
	require.Equal(t, deadline.MustPeriod("1个月"), c.Clock("kjj").Events[3].Amount)
	require.Equal(t, on("2024-03-04"), c.Clock("kjj").Events[3].Asked)
	require.Equal(t, "zfb", c.Clock("kjj").Events[3].By)
	refused(t, c, ev(proposal.EventKindExtended, "2024-03-07", "kjj", func(e *proposal.Event) { e.Amount = "一会儿" }), "extension.amount")
	for _, amount := range []string{"0个月", "-3个月"} {
		refused(t, c, ev(proposal.EventKindExtended, "2024-03-07", "kjj", func(e *proposal.Event) { e.Amount = amount }), "extension.amount")
	}
	refused(t, c, ev(proposal.EventKindExtended, "2024-03-07", "kjj", func(e *proposal.Event) { e.Amount, e.Asked = "1个月", on("2024-03-08") }), "extension.asked")
	refused(t, c, ev(proposal.EventKindPaused, "2024-03-07", "kjj", why("r")), "pause.already")
	refused(t, c, ev(proposal.EventKindExtensionWithdrawn, "2024-03-07", "czj"), "extension.none")
	var got []deadline.ClockEvent
	for _, o := range c.Clock("kjj").Events {
		got = append(got, o.Event)
	}
	require.Equal(t, []deadline.ClockEvent{deadline.ClockEventAssigned, deadline.ClockEventReceived, deadline.ClockEventAccepted, deadline.ClockEventExtended, deadline.ClockEventPaused}, got)
}

// A bureau sees a proposal when it is assigned, not before.
func TestFileThatBeginsWithTheAssignment(t *testing.T) {
	e := ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole))
	c := proposal.Case{Proposal: document()}
	require.Equal(t, []string{"submit.missing"}, unmet(t, proposal.Process{}, c, e))
	c, err := proposal.Apply(by(proposal.Process{Handed: true}, c), e)
	require.NoError(t, err)
	require.Equal(t, proposal.StateAssigned, c.State())
	require.Equal(t, proposal.DispositionFiled, c.Facts().Disposition)
	require.True(t, c.Facts().FiledOn.IsZero(), "unknown is said, never guessed")
	secret := document()
	secret.Secret = true
	require.Equal(t, []string{"submit.secret"}, unmet(t, proposal.Process{Handed: true}, proposal.Case{Proposal: secret}, e))
}

func TestAProcessIsReadWithAllItsFaults(t *testing.T) {
	p, err := proposal.LoadProcess([]byte(`{"consult":["before","办中"],"keySignature":"head","redoOn":["dissatisfied"],"redoLimit":2,
		"objectionsUntil":"2024-03-15","schemes":[{"id":"ours","name":{"zh":"本市","en":"ours"},"classes":[{"code":"A","label":"已办","outcome":"solved"}]}]}`))
	require.NoError(t, err)
	require.Equal(t, []proposal.ConsultStage{proposal.ConsultStageBefore, proposal.ConsultStageDuring}, p.Consult)
	_, err = proposal.LoadProcess([]byte(`{"consulting":true,"redoLimit":-1,"schemes":[{"id":"a"},{"id":"a"}]}`))
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.Equal(t, []string{"json.unknown_field", "process.redo_limit", "proposal.duplicate", "proposal.empty"}, fs.Codes())
}

// What Possible lists without an unmet gate is taken, given the fields it needs.
func TestPossibleKeepsItsWord(t *testing.T) {
	events := straight()
	for n := range len(events) + 1 {
		c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: events[:n]})
		require.NoError(t, err)
		day := on("2025-01-01")
		for _, m := range c.Read().Possible() {
			e := proposal.Event{
				Kind: m.Event, Date: day, Unit: m.Unit, Reason: "r", Person: "m2", By: "b", Merging: proposal.Merging{Into: "P9"}, Handover: proposal.Handover{Other: "x"},
				Cosigning: proposal.Cosigning{Consent: proposal.ConsentAgreed}, Examination: proposal.Examination{Disposition: proposal.DispositionAdvice}, Talk: proposal.Talk{Front: proposal.FrontCPPCC},
				Answering: proposal.Answering{Scheme: "npc", Class: "B"}, Extension: proposal.Extension{Amount: "1个月"}, Publishing: proposal.Publishing{Publication: proposal.PublicationModeFull}, Pledge: proposal.Pledge{Commitment: "new", Promise: "p"},
				Evaluation: proposal.Evaluation{Grades: []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionSatisfied}}},
			}
			e.Parts = []proposal.SplitPart{{ID: "a", Demands: []string{"1"}}, {ID: "b", Demands: []string{"2"}}}
			switch m.Event {
			case proposal.EventKindAssigned, proposal.EventKindUnitAdded, proposal.EventKindReassigned:
				e.Unit, e.Role = "new", vocab.RoleCopy
			case proposal.EventKindFollowedUp:
				e.Commitment = ""
			default:
			}
			_, err := proposal.Apply(c, e)
			require.Equal(t, len(m.Unmet) == 0, err == nil, "%s after %d: %v", m.Event, n, err)
		}
	}
}

func TestHostileTextInAnEventIsRefused(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:6]})
	require.NoError(t, err)
	for _, s := range []string{"a\x00", "a\xff", "a\u202eb", strings.Repeat("长", 200_001)} {
		require.Equal(t, []string{"event.text"}, unmet(t, proposal.Process{}, c, ev(proposal.EventKindReminded, "2024-03-09", "kjj", func(e *proposal.Event) { e.Note = s })))
	}
}

func TestConsultationBeforeFiling(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(straight()[:1:1], ev(proposal.EventKindConsulted, "2024-01-12", ""))})
	require.NoError(t, err)
	require.Equal(t, proposal.StateSubmitted, c.State())
	require.Equal(t, on("2024-01-12"), c.Facts().ConsultedOn)
}

func TestStalledFindsWhatNothingMoves(t *testing.T) {
	a, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:6]})
	require.NoError(t, err)
	b, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()})
	require.NoError(t, err)
	idle := proposal.Stalled([]proposal.Case{b, a}, on("2024-05-10"), 30)
	require.Len(t, idle, 1)
	require.Equal(t, 1, idle[0].Index)
	require.Equal(t, 67, idle[0].Days)
	require.Equal(t, []string{"kjj", "czj"}, idle[0].Waiting)
	require.Equal(t, "stall.idle", idle[0].Reasons[0].Code)

	p, err := proposal.Apply(b, ev(proposal.EventKindCommitted, "2024-06-02", "kjj", func(e *proposal.Event) {
		e.Commitment, e.Promise, e.Due = "k1", "年内建成", on("2024-12-31")
	}))
	require.NoError(t, err)
	require.Empty(t, proposal.Stalled([]proposal.Case{p}, on("2024-12-31"), 30))
	idle = proposal.Stalled([]proposal.Case{p}, on("2025-01-01"), 30)
	require.Len(t, idle, 1)
	require.Equal(t, "stall.promise", idle[0].Reasons[0].Code)
}

func TestCosignersAnswerBeforeSubmission(t *testing.T) {
	p := document()
	p.Proposers[1].Consent, p.Proposers[1].AnswerBy = proposal.ConsentPending, on("2024-01-12")
	refused(t, proposal.Case{Proposal: p}, intake()[0], "submit.signers_pending")
	c, err := proposal.Apply(proposal.Case{Proposal: p}, ev(proposal.EventKindCosigned, "2024-01-09", "", func(e *proposal.Event) {
		e.Person, e.Consent = "m2", proposal.ConsentDeclined
	}))
	require.NoError(t, err)
	require.Equal(t, proposal.StateCosigning, c.State())
	c, err = proposal.Apply(c, intake()[0])
	require.NoError(t, err)
	require.Equal(t, 1, c.Facts().Signers)
	// After the cut-off it is submitted with those who agreed.
	late, err := proposal.Apply(proposal.Case{Proposal: p}, ev(proposal.EventKindSubmitted, "2024-01-13", ""))
	require.NoError(t, err)
	require.Equal(t, 1, late.Facts().Signers)
	refused(t, proposal.Case{Proposal: p}, ev(proposal.EventKindCosigned, "2024-01-13", "", func(e *proposal.Event) {
		e.Person, e.Consent = "m2", proposal.ConsentAgreed
	}), "cosign.late")
}

func TestUndoingAMergerGivesTheCaseBack(t *testing.T) {
	for _, n := range []int{1, 2, 3, 6} {
		before, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:n]})
		require.NoError(t, err)
		c, err := proposal.Apply(before, ev(proposal.EventKindMerged, "2024-03-10", "", func(e *proposal.Event) { e.Into = "P9" }))
		require.NoError(t, err)
		require.Equal(t, proposal.StateMerged, c.State())
		require.Equal(t, "P9", c.Facts().MergedInto)
		c, err = proposal.Apply(c, ev(proposal.EventKindUnmerged, "2024-03-11", ""))
		require.NoError(t, err)
		want, got := before.Facts(), c.Facts()
		got.LastOn = want.LastOn
		require.Equal(t, want, got, "undo gives back the exact earlier state")
	}
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: append(straight()[:6:6],
		ev(proposal.EventKindMerged, "2024-03-10", "", func(e *proposal.Event) { e.Into, e.MergeKind = "P9", proposal.MergeKindInHandling }))})

	require.NoError(t, err)
	require.Equal(t, proposal.StateHandling, c.State(), "handled together, answered by itself")
	refused(t, c, ev(proposal.EventKindMerged, "2024-03-10", "", func(e *proposal.Event) { e.Into = "P1" }), "merge.self", "merge.twice")
}
