package proposal_test

import (
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
)

// manySigners is the document with joint signers who have not answered, some of
// them named twice.
func manySigners(r *rand.Rand) proposal.Proposal {
	p := document()
	for _, id := range []string{"m3", "m4", "m3", "m1"}[:r.IntN(5)] {
		p.Proposers = append(p.Proposers, proposal.Proposer{
			ID: id, Consent: proposal.Consent(r.IntN(5)), AnswerBy: deadline.MustDate([]string{"2024-01-02", "2024-01-05"}[r.IntN(2)]),
		})
	}
	return p
}

// randomLog is a log of n events, most of which fit.
func randomLog(r *rand.Rand, n int) proposal.Case {
	c := proposal.Case{Proposal: manySigners(r)}
	moves := c.Read().Possible()
	for i := range n {
		e := randomEvent(r, c, moves)
		if e.Kind == proposal.EventKindWithdrawn {
			continue
		}
		if e.Unit != "" && r.IntN(2) == 0 {
			e.Unit = string(rune('a' + r.IntN(12)))
		}
		e.Person = []string{"m1", "m2", "m3", "m4", "x"}[r.IntN(5)]
		c.Events = append(c.Events, e)
		if i%4 == 0 {
			moves = c.Read().Possible()
		}
	}
	return c
}

// The running figures of a fold are what looking through everything gives, and a
// reading is what a pass for each question gives, on 10,000 random logs.
func TestOnePassGivesWhatAPassForEachQuestionGives(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	units := []string{"a", "b", "c", "d", "e", "f", "nobody"}
	many := 4_000
	if os.Getenv("TIAN_FULL") != "" {
		many = 20_000
	}
	for range many {
		c := randomLog(r, 20)
		if wrong := proposal.Figures(c); wrong != "" {
			t.Fatal(wrong)
		}
		all := c.Read()
		if !reflect.DeepEqual(c.Facts(), all.Facts()) {
			require.Equal(t, c.Facts(), all.Facts())
		}
		for _, u := range units {
			if want, got := proposal.NaiveClock(c, u), all.Clock(u).Events; !slices.Equal(want, got) {
				require.Equal(t, want, got, u)
			}
		}
	}
}

// Events applied one by one, in one call, and replayed give one case or one
// refusal.
func TestStepByStepAndAtOnceComeToTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 6))
	gates := proposal.Process{Handed: true, OpinionsOptional: true, Delivered: true, RedoLimit: 1}
	done := 0
	for range 2_000 {
		log := randomLog(r, 2+r.IntN(8))
		step, err := proposal.Case{Process: gates, Proposal: log.Proposal}, error(nil)
		for i := range log.Events {
			if step, err = proposal.Apply(step, log.Events[i]); err != nil {
				break
			}
		}
		start := proposal.Case{Process: gates, Proposal: log.Proposal}
		once, errOnce := proposal.Apply(start, log.Events...)
		again, errAgain := proposal.Replay(proposal.Case{Process: gates, Proposal: log.Proposal, Events: log.Events})
		require.Equal(t, err, errOnce)
		require.Equal(t, err, errAgain)
		require.True(t, slices.EqualFunc(step.Events, again.Events, func(a, b proposal.Event) bool { return reflect.DeepEqual(a, b) }))
		if err != nil {
			require.Equal(t, start, once, "all of them or none")
		} else {
			require.Equal(t, step, once)
			done++
		}
	}
	require.Positive(t, done, "some logs fit as a whole")
}

// Ten questions go through the log once: a reading does not look at the events
// again, not even when they are gone.
func TestTenQuestionsAreOnePass(t *testing.T) {
	c := proposal.Case{Proposal: document(), Events: straight()}
	want, r := c.Read(), c.Read()
	ask := func(r proposal.Reading) []any {
		return []any{
			r.State(), r.Phase(), r.Stage(), r.Facts(), r.Status(), r.Possible(), r.Signers(), r.Redo(),
			r.Clock(""), r.Clock("kjj"), r.Clock("czj"),
		}
	}
	answers := ask(want)
	clear(c.Events)
	require.Equal(t, answers, ask(r))
	require.Equal(t, answers, ask(r), "asked again")
	f := r.Facts()
	f.Units[0].Unit, f.Ratings[0].Person = "changed", "changed"
	require.Equal(t, answers[3], r.Facts(), "each answer is a value of its own")
	require.Equal(t, proposal.StateDraft, proposal.Reading{}.State())
	require.Empty(t, proposal.Reading{}.Clock("").Events)
}

// Where an event names a gate's own business, tables and gates speak in one
// order, and the gates are silent about what is in the log already.
func TestGatesAreAskedOfNewEventsAlone(t *testing.T) {
	strict := proposal.Process{Consulted: true}
	c := proposal.Case{Proposal: document(), Events: replied()}
	require.Equal(t, proposal.StateReplied, c.State())
	require.Error(t, by(strict, c).Validate(), "the reply was not consulted on")
	_, err := proposal.Apply(by(strict, c), ev(proposal.EventKindClosed, "2024-06-01", ""))
	require.NoError(t, err, "what is in the log happened")
}

// The order to handle a case again starts the clock only where no verdict since
// the latest reply did, for the unit and for the case.
func TestAnOrderAfterAVerdictStartsNoSecondClock(t *testing.T) {
	unhappy := func(e *proposal.Event) {
		e.Person = "m1"
		e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionDissatisfied}}
	}
	again := replying("kjj")[1:]
	for _, unit := range []string{"kjj", ""} {
		events := append(replied(), ev(proposal.EventKindRated, "2024-05-01", unit, unhappy), ev(proposal.EventKindRedoOrdered, "2024-05-02", unit, why("不满意")))
		for i := range again {
			again[i].Date = on("2024-06-01")
		}
		events = append(append(events, again...), ev(proposal.EventKindRedoOrdered, "2024-07-01", unit, why("复查")))
		c, err := proposal.Replay(proposal.Case{Process: proposal.Process{UnreviewedReplies: true}, Proposal: document(), Events: events})
		require.NoError(t, err)
		var days []string
		for _, o := range c.Clock("kjj").Events {
			if o.Event == deadline.ClockEventFeedbackReceived {
				days = append(days, o.Date.String())
			}
		}
		require.Equal(t, []string{"2024-05-01", "2024-07-01"}, days)
		require.Equal(t, proposal.NaiveClock(c, "kjj"), c.Clock("kjj").Events)
	}
}
