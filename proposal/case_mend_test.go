package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func step(s proposal.ReviewStep) func(*proposal.Event) { return func(e *proposal.Event) { e.Step = s } }

// chain writes a way out as tokens with the units that are named.
func chain(r *proposal.Refusal) string {
	var list []string
	for _, m := range r.First {
		s := m.Event.String()
		if m.Unit != "" && m.Unit != r.Unit {
			s += "@" + m.Unit
		}
		if m.Step != 0 {
			s += ":" + m.Step.String()
		}
		list = append(list, s)
	}
	return strings.Join(list, " ")
}

// A refusal begins with what has to come first: the shortest way through the
// tables and gates, whatever the case.
func TestARefusalBeginsWithTheWayOut(t *testing.T) {
	s := straight()
	commitment := func(e *proposal.Event) { e.Commitment = "k" }
	m1 := func(e *proposal.Event) { e.Person = "m1" }
	steps := proposal.Process{
		ExamineSteps: vocab.All[proposal.ReviewStep](), ReviewSteps: []proposal.ReviewStep{proposal.ReviewStepFirst, proposal.ReviewStepFinal},
	}
	for _, x := range []struct {
		name   string
		p      proposal.Process
		before int
		e      proposal.Event
		first  string
	}{
		{"opinion of a unit that has not accepted", proposal.Process{}, 5, ev(proposal.EventKindCoOpinionSent, "2024-04-01", "czj"), "accepted"},
		{"draft before acceptance", proposal.Process{}, 5, ev(proposal.EventKindDrafted, "2024-04-01", "kjj"), "accepted"},
		{"reply before acceptance", proposal.Process{UnreviewedReplies: true, OpinionsOptional: true}, 5, ev(proposal.EventKindReplied, "2024-04-01", "kjj"), "accepted"},
		{"reply with everything missing", proposal.Process{}, 5, ev(proposal.EventKindReplied, "2024-04-01", "kjj"), "accepted drafted reviewed accepted@czj co_opinion_sent@czj"},
		{"reply without review", proposal.Process{}, 10, ev(proposal.EventKindReplied, "2024-04-11", "kjj"), "reviewed"},
		{"review without draft", proposal.Process{}, 9, ev(proposal.EventKindReviewed, "2024-04-11", "kjj"), "drafted"},
		{"delivered before replied", proposal.Process{}, 11, ev(proposal.EventKindDelivered, "2024-04-16", "kjj", m1), "replied"},
		{"rated before delivered is fine, before replied is not", proposal.Process{}, 11, verdict("m1", "kjj", result), "replied"},
		{"published before replied", proposal.Process{}, 11, ev(proposal.EventKindPublished, "2024-04-16", "kjj", func(e *proposal.Event) { e.Publication = proposal.PublicationModeFull }), "replied"},
		{"closed before replied", proposal.Process{}, 11, ev(proposal.EventKindClosed, "2024-04-16", ""), "replied@kjj"},
		{"closed where every signer is owed the letter", proposal.Process{Delivered: true}, 12, ev(proposal.EventKindClosed, "2024-04-21", ""), "delivered delivered"},
		{"followed up without commitment", proposal.Process{}, 12, ev(proposal.EventKindFollowedUp, "2024-06-01", "kjj", commitment), "committed"},
		{"closed from the filing on", proposal.Process{UnreviewedReplies: true}, 3, ev(proposal.EventKindClosed, "2024-06-01", ""), "assigned accepted replied"},
		{"filed before examined", proposal.Process{}, 1, ev(proposal.EventKindFiled, "2024-01-11", ""), "examined"},
		{"assigned before anything", proposal.Process{}, 0, ev(proposal.EventKindAssigned, "2024-01-11", "kjj", role(vocab.RoleSole)), "submitted examined filed"},
		{"drafted after the reply", proposal.Process{}, 12, ev(proposal.EventKindDrafted, "2024-05-01", "kjj"), "redo_ordered"},
		{"replied again after closing", proposal.Process{UnreviewedReplies: true}, 15, ev(proposal.EventKindReplied, "2024-07-01", "kjj"), "redo_ordered"},
		{"a second opinion unasked", proposal.Process{}, 9, ev(proposal.EventKindCoOpinionSent, "2024-04-01", "czj"), "opinion_requested"},
		{"a meeting that is missing", proposal.Process{Consult: []proposal.ConsultStage{proposal.ConsultStageDuring}}, 11, ev(proposal.EventKindReplied, "2024-04-20", "kjj"), "consulted"},
		{"a step of the examination left out", steps, 1, ev(proposal.EventKindExamined, "2024-01-11", "", step(proposal.ReviewStepFinal)), "examined:first examined:second"},
		{"filed after one examination of three", steps, 2, ev(proposal.EventKindFiled, "2024-01-16", ""), "examined:first examined:second examined:final"},
	} {
		c := named(t, "P1", s[:x.before]...)
		_, err := proposal.Apply(by(x.p, c), x.e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r, x.name)
		require.Equal(t, x.first, chain(r), x.name)
		require.True(t, strings.HasPrefix(r.Text().ZH, "先"), x.name)
		require.Contains(t, r.Text().ZH, "，再"+x.e.Kind.Term()+"；", x.name)
		require.True(t, strings.HasPrefix(r.Text().EN, "first "), x.name)
		require.True(t, strings.HasPrefix(r.Faults()[0].Text.ZH, "先"), x.name)
	}
}

// Where no event mends it, none is named: a field is missing, or the time is over.
func TestARefusalThatNoEventMendsNamesNone(t *testing.T) {
	s := straight()
	for _, x := range []struct {
		before int
		e      proposal.Event
	}{
		{12, ev(proposal.EventKindRated, "2024-05-01", "kjj")},
		{5, ev(proposal.EventKindAccepted, "2024-02-01", "kjj")},
		{12, verdict("ghost", "kjj", result)},
		{5, ev(proposal.EventKindReplied, "2024-05-01", "czj")},
		{9, ev(proposal.EventKindResumed, "2024-05-01", "kjj")},
	} {
		_, err := proposal.Apply(named(t, "P1", s[:x.before]...), x.e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r)
		require.Empty(t, r.First, r.Error())
		require.False(t, strings.HasPrefix(r.Text().ZH, "先"))
	}
}

// What the way out says is so: after it the event is taken.
func TestTheWayOutLeadsOut(t *testing.T) {
	s := straight()
	for n := range s {
		for _, last := range []proposal.Event{s[8], s[11], s[14]} {
			c := named(t, "P1", s[:n]...)
			last.Date = on("2025-01-01")
			_, err := proposal.Apply(c, last)
			var r *proposal.Refusal
			if err == nil {
				continue
			}
			require.ErrorAs(t, err, &r)
			for _, m := range r.First {
				e := ev(m.Event, "2025-01-01", m.Unit, why("r"), role(vocab.RoleSole), step(m.Step))
				if last.Unit == "czj" && m.Event == proposal.EventKindAssigned {
					e.Role = vocab.RoleAssist
				}
				if m.Event == proposal.EventKindAssigned && m.Unit == "" {
					e.Unit = "kjj"
				}
				c, err = proposal.Apply(c, e)
				require.NoError(t, err, "%d: %v", n, r.First)
			}
			if last.Kind == proposal.EventKindCoOpinionSent && n < 5 {
				continue // whoever is alone gives no opinion
			}
			_, err = proposal.Apply(c, last)
			require.NoError(t, err, "%d: %v", n, r.First)
		}
	}
}

// What is possible is ranked: the step that leads on first, what leads away last.
func TestThePossibleIsRanked(t *testing.T) {
	s := straight()
	first := func(n int) string {
		m := named(t, "P1", s[:n]...).Read().Possible()[0]
		return strings.TrimSpace(fmt.Sprint(m.Event, " ", m.Unit))
	}
	for n, want := range map[int]string{
		0: "submitted", 1: "examined", 2: "filed", 3: "assigned", 5: "accepted kjj", 6: "drafted kjj", 7: "co_opinion_sent czj", 9: "drafted kjj", 10: "reviewed kjj", 11: "replied kjj", 12: "closed",
	} {
		require.Equal(t, want, first(n), "after %d", n)
	}
	for n := range len(s) + 1 {
		moves := named(t, "P1", s[:n]...).Read().Possible()
		require.Equal(t, moves, named(t, "P1", s[:n]...).Read().Possible(), "always the same order")
		away := false
		for _, m := range moves {
			switch m.Event {
			case proposal.EventKindWithdrawn, proposal.EventKindMerged, proposal.EventKindSplit, proposal.EventKindUnitRemoved,
				proposal.EventKindReturnRequested, proposal.EventKindPaused, proposal.EventKindRedoOrdered, proposal.EventKindNotFiled:
				away = true
			case proposal.EventKindAccepted, proposal.EventKindReplied, proposal.EventKindContacted, proposal.EventKindReminded:
				require.False(t, away, "%s after what leads away", m.Event)
			default:
			}
		}
	}
}

// The way out of many refusals stays cheap and leaves the case as it was.
func TestTheWayOutTouchesNothing(t *testing.T) {
	c := named(t, "P1", straight()[:9]...)
	r := c.Read()
	before := r.Facts()
	for range 3 {
		_, err := r.Apply(ev(proposal.EventKindClosed, "2024-06-01", ""))
		require.ErrorIs(t, err, proposal.ErrRefused)
		require.Equal(t, before, r.Facts())
	}
	_, err := r.Apply(straight()[9:12]...)
	require.NoError(t, err)
	require.Equal(t, named(t, "P1", straight()[:12]...).Facts(), r.Facts())
}
