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

// A file that was handed over begins with the assignment: what another body did
// before that is not asked for.
func TestTheWayOutOfAHandedFile(t *testing.T) {
	doc := document()
	handed := proposal.Case{Process: proposal.Process{Handed: true}, Proposal: doc}
	for _, x := range []struct {
		kind  proposal.EventKind
		first string
	}{
		{proposal.EventKindConsulted, "assigned"}, {proposal.EventKindContacted, "assigned"}, {proposal.EventKindResearched, "assigned"},
		{proposal.EventKindAccepted, "assigned"}, {proposal.EventKindReminded, "assigned"}, {proposal.EventKindExtended, "assigned"},
		{proposal.EventKindReplied, "assigned accepted drafted reviewed"}, {proposal.EventKindMerged, "assigned"},
	} {
		e := ev(x.kind, "2024-02-20", "kjj", why("r"), func(e *proposal.Event) { e.Front, e.Amount, e.Into = proposal.FrontProposer, "1个月", "P9" })
		if x.kind == proposal.EventKindMerged {
			e.Unit = ""
		}
		_, err := proposal.Apply(handed, e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r, x.kind)
		require.Equal(t, x.first, chain(r), x.kind)
		require.NotContains(t, r.Text().ZH, "先提交", x.kind)
		by := handed
		by.Process.Handed = false
		_, err = proposal.Apply(by, e)
		require.ErrorAs(t, err, &r)
		require.Contains(t, chain(r), "submitted", "%v: by default it begins with the submission", x.kind)
	}
	_, err := proposal.Apply(handed, ev(proposal.EventKindExamined, "2024-02-20", ""))
	require.NoError(t, err, "what came before the assignment may be noted")
}

// An event that would have fitted earlier in the log is entered late: that is said
// first, and after it what it takes if it happens now.
func TestWhatWouldHaveFittedEarlierIsEnteredLate(t *testing.T) {
	s := straight()
	more := func(e *proposal.Event) { e.Amount, e.Front = "1个月", proposal.FrontProposer }
	for _, x := range []struct {
		name   string
		before int
		e      proposal.Event
		late   string
		first  string
	}{
		{"an extension dated before the reply", 12, ev(proposal.EventKindExtended, "2024-04-02", "kjj", why("r"), more), "2024-04-02", "按日期补登"},
		{"an extension entered after the reply", 12, ev(proposal.EventKindExtended, "2024-05-02", "kjj", why("r"), more), "2024-04-20", "若是2024年4月20日以前发生而漏登的"},
		{"a pause", 12, ev(proposal.EventKindPaused, "2024-04-02", "kjj", why("r")), "2024-04-02", "按日期补登"},
		{"an interim reply", 12, ev(proposal.EventKindInterimReplied, "2024-04-02", "kjj"), "2024-04-02", "按日期补登"},
		{"an acceptance is there", 12, ev(proposal.EventKindAccepted, "2024-03-04", "kjj"), "", ""},
		{"a receipt", 12, ev(proposal.EventKindReceived, "2024-03-02", "kjj"), "2024-03-02", "按日期补登"},
		{"a consultation before the acceptance", 12, ev(proposal.EventKindConsulted, "2024-03-02", "kjj"), "2024-03-02", "按日期补登"},
		{"before it was assigned", 12, ev(proposal.EventKindReceived, "2024-02-02", "kjj"), "", ""},
		{"a second reply", 12, ev(proposal.EventKindReplied, "2024-05-02", "kjj"), "", ""},
		{"a split", 12, ev(proposal.EventKindSplit, "2024-02-02", "", func(e *proposal.Event) {
			e.Parts = []proposal.SplitPart{{ID: "a", Demands: []string{"1"}}, {ID: "b", Demands: []string{"2"}}}
		}), "", ""},
		{"a field is missing", 12, ev(proposal.EventKindExtended, "2024-04-02", "kjj"), "", ""},
		{"too early altogether", 5, ev(proposal.EventKindReplied, "2024-05-02", "kjj"), "", ""},
	} {
		c := named(t, "P1", s[:x.before]...)
		_, err := proposal.Apply(c, x.e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r, x.name)
		if x.late == "" {
			require.True(t, r.Late.IsZero(), "%s %v", x.name, r.Late)
			require.NotContains(t, r.Text().ZH, "tianctl 的 late", x.name)
			continue
		}
		require.Equal(t, on(x.late), r.Late, x.name)
		require.True(t, strings.HasPrefix(r.Text().ZH, x.first), r.Text().ZH)
		require.Equal(t, r.Late != x.e.Date, strings.Contains(r.Text().ZH, "若是现在发生的，先"), r.Text().ZH)
		e := x.e
		e.Date = r.Late
		in, err := c.Insert(e)
		require.NoError(t, err, x.name)
		require.NoError(t, in.Case.Validate(), x.name)

		c.Events = append(c.Events, x.e) // it stands in the log as it came
		err = c.Validate()
		var fs vocab.Faults
		require.ErrorAs(t, err, &fs)
		require.True(t, strings.HasPrefix(fs[0].Text.ZH, x.first), fs[0].Text.ZH)
	}
}
