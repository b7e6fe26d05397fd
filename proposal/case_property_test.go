package proposal_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// onward are the events of the straight way.
var onward = map[proposal.EventKind]bool{
	proposal.EventKindExamined: true, proposal.EventKindFiled: true, proposal.EventKindAssigned: true,
	proposal.EventKindAccepted: true, proposal.EventKindDrafted: true, proposal.EventKindReviewed: true,
	proposal.EventKindCoOpinionSent: true, proposal.EventKindReplied: true, proposal.EventKindClosed: true,
}

// randomEvent draws an event that has a fair chance to fit: kinds at random or
// among the possible ones, fields from small pools, now and then one missing.
func randomEvent(r *rand.Rand, c proposal.Case, moves []proposal.NextEvent) proposal.Event {
	kinds := vocab.All[proposal.EventKind]()
	e := proposal.Event{Kind: kinds[r.IntN(len(kinds))], Date: on("2024-01-01")}
	if n := len(c.Events); n > 0 {
		e.Date = c.Events[n-1].Date
	}
	if len(moves) > 0 && r.IntN(8) > 0 {
		m := moves[r.IntN(len(moves))]
		for range r.IntN(4) { // lean towards the straight way
			if onward[m.Event] {
				break
			}
			m = moves[r.IntN(len(moves))]
		}
		e.Kind, e.Unit = m.Event, m.Unit
	}
	e.Date, _ = e.Date.AddDays(r.IntN(4) - r.IntN(2)*r.IntN(2)*r.IntN(2))
	pick := func(list ...string) string { // the first is the odd one out
		if r.IntN(10) == 0 {
			return list[0]
		}
		return list[r.IntN(len(list))]
	}
	word := func(n int) uint8 { // 1 to n, seldom unset
		if r.IntN(10) == 0 {
			return 0
		}
		return uint8(1 + r.IntN(n))
	}
	for (e.Kind == proposal.EventKindWithdrawn || e.Kind == proposal.EventKindSplit) && r.IntN(40) > 0 || r.IntN(5) > 0 &&
		(e.Kind == proposal.EventKindRedirected || e.Kind == proposal.EventKindMerged || e.Kind == proposal.EventKindSentBack) {
		e.Kind, e.Unit = kinds[r.IntN(len(kinds))], ""
	}
	if e.Unit == "" && r.IntN(4) > 0 {
		e.Unit = pick("a", "b", "c", "d")
	}
	e.Role = vocab.Role(word(6))
	e.Reason = pick("", "r", "r", "r")
	e.Person = pick("x", "m1", "m2", "m2")
	e.By = pick("", "o", "o")
	e.Other = pick("", "c", "d")
	e.From = pick("", "a", "b")
	e.Into = pick("P1", "P9", "P8")
	e.MergeKind = proposal.MergeKind(word(3))
	e.Scheme, e.Class = pick("", "npc"), pick("E", "", "A", "B")
	e.Disposition = proposal.Disposition(word(8))
	e.Parts = []proposal.SplitPart{{ID: "P1a", Demands: []string{pick("9", "1", "1")}}, {ID: pick("P1", "P1b", "P1b"), Demands: []string{"2"}}}
	e.Publication = proposal.PublicationMode(word(3))
	e.Channel = proposal.Channel(word(7))
	e.Front = proposal.Front(word(4))
	e.Consent = proposal.Consent(word(4))
	e.Amount = pick("", "1个月", "1个月")
	e.Commitment, e.Promise = pick("", "k1", "k2", "k3"), pick("", "p", "p")
	e.Kept = r.IntN(2) == 0
	e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimension(word(4)), Satisfaction: proposal.Satisfaction(word(7))}}
	e.Demands = []string{pick("9", "1", "2", "1", "2")}
	e.Adopted = []string{pick("9", "1", "2", "1", "2")}
	e.Grounds = []string{pick("vacuous", "personal")}
	return e
}

// TestRandomEventsNeverBreakACase takes random steps, 100,000 with TIAN_FULL set: nothing panics, what is accepted
// gives a valid case, what is refused leaves it unchanged and says why, replay
// gives the same case, every step is one of the table, and Apply does not touch its input.
func TestRandomEventsNeverBreakACase(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	many := 12_000
	if os.Getenv("TIAN_FULL") != "" {
		many = 100_000
	}
	steps, accepted := 0, 0
	declared := map[[3]string]bool{}
	for _, row := range proposal.Transitions() {
		for _, to := range row.To {
			if row.Machine == "case" {
				declared[[3]string{row.From, row.Event.String(), to}] = true
			}
		}
	}
	states := map[proposal.State]bool{}
	for steps < many || len(states) < len(vocab.All[proposal.State]())-1 && steps < 10*many { // a rare state may take longer
		p := document()
		c := proposal.Case{Proposal: p}
		moves := c.Read().Possible()
		for range 150 {
			steps++
			e := randomEvent(r, c, moves)
			next, err := proposal.Apply(c, e)
			if err != nil {
				var refusal *proposal.Refusal
				if !errors.As(err, &refusal) || len(refusal.Unmet) == 0 || len(next.Events) != len(c.Events) {
					t.Fatal(err, e)
				}
				continue
			}
			accepted++
			if len(next.Events) != len(c.Events)+1 {
				t.Fatal("event lost")
			}
			if !declared[[3]string{c.State().String(), e.Kind.String(), next.State().String()}] {
				t.Fatal("not in the table: ", c.State(), e.Kind, next.State())
			}
			c, moves = next, next.Read().Possible()
			switch s := c.State(); s {
			case proposal.StateAssigned, proposal.StateReturned, proposal.StateHandling, proposal.StateReplied, proposal.StateRedo:
				if proposal.RolledUp(c) != s {
					t.Fatal("state and undertakings disagree: ", s, e)
				}
			default:
			}
			states[c.State()] = true
		}
		require.NoError(t, c.Validate())
		again, err := proposal.Replay(proposal.Case{Proposal: p, Events: c.Events})
		require.NoError(t, err)
		require.True(t, reflect.DeepEqual(c, again))
		require.True(t, reflect.DeepEqual(p, document()))
		c.Clock("a")
		c.Facts()
	}
	require.Greater(t, accepted, many/10)
	for _, s := range vocab.All[proposal.State]() {
		require.True(t, states[s] || s == proposal.StateDraft, s)
	}
	t.Logf("%d steps, %d accepted", steps, accepted)
}

// TestApplyDoesNotShareMemory changes a result and looks at its origin.
func TestApplyDoesNotShareMemory(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()[:11]})
	require.NoError(t, err)
	e := straight()[11]
	next, err := proposal.Apply(c, e)
	require.NoError(t, err)
	next.Events[0].Note = "changed"
	next.Events[11].Adopted[0] = "changed"
	next.Proposal.Demands[0].Text = "changed"
	require.Empty(t, c.Events[0].Note)
	require.Equal(t, "1", e.Adopted[0])
	require.Equal(t, "建立仪器目录", c.Proposal.Demands[0].Text)
}
