package proposal_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// bureauFile is a file as a bureau keeps it: it begins with the assignment, and
// the place reviews no replies.
func bureauFile() proposal.Case {
	c := proposal.Case{Process: proposal.Process{Handed: true, UnreviewedReplies: true}, Proposal: document()}
	s := straight()
	c.Events = []proposal.Event{s[3], s[5], ev(proposal.EventKindReplied, "2024-04-20", "kjj")}
	return c
}

// The process belongs to the case: everything that takes the case judges it by
// that, and no other says less.
func TestACaseIsJudgedByItsOwnProcess(t *testing.T) {
	c := bureauFile()
	require.NoError(t, c.Validate())
	again, err := proposal.Replay(c)
	require.NoError(t, err)
	require.Equal(t, c, again)
	step := proposal.Case{Process: c.Process, Proposal: c.Proposal}
	for _, e := range c.Events {
		step, err = proposal.Apply(step, e)
		require.NoError(t, err)
		require.Equal(t, c.Process, step.Process)
	}
	text, err := json.Marshal(c)
	require.NoError(t, err)
	read, err := proposal.ParseCase(text)
	require.NoError(t, err)
	require.Equal(t, c.Process, read.Process)

	c.Process.Handed = false
	require.ErrorContains(t, c.Validate(), "submit.missing")
	c.Process = proposal.Process{Handed: true}
	require.ErrorContains(t, c.Validate(), "reply.not_reviewed")
	require.Equal(t, proposal.StateReplied, c.State(), "what is in the log happened")
}

// What is possible next, the verdicts that call for handling again, the clock,
// the outcome of an own class, a merge and the list of files that nobody moves.
func TestEveryAnswerIsThatOfTheProcess(t *testing.T) {
	unmetNext := func(c proposal.Case, kind proposal.EventKind) int {
		for _, m := range c.Read().Possible() {
			if m.Event == kind {
				return len(m.Unmet)
			}
		}
		return -1
	}
	c := proposal.Case{Proposal: document()}
	require.Positive(t, unmetNext(c, proposal.EventKindAssigned))
	c.Process.Handed = true
	require.Zero(t, unmetNext(c, proposal.EventKindAssigned))

	c = bureauFile()
	c.Events = append(c.Events, ev(proposal.EventKindRated, "2024-05-01", "kjj", func(e *proposal.Event) {
		e.Person = "m1"
		e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionMostlySatisfied}}
	}))
	starts := func() (n int) {
		for _, o := range c.Clock("kjj").Events {
			if o.Event == deadline.ClockEventFeedbackReceived {
				n++
			}
		}
		return n
	}
	require.False(t, c.Read().Redo().Called)
	require.Zero(t, starts())
	c.Process.RedoOn = []proposal.Satisfaction{proposal.SatisfactionMostlySatisfied}
	require.True(t, c.Read().Redo().Called)
	require.Equal(t, 1, starts(), "the verdict starts the clock")

	c = bureauFile()
	c.Events[2].Scheme, c.Events[2].Class = "ours", "甲"
	require.Zero(t, c.Facts().Outcome)
	c.Process.Schemes = []proposal.Scheme{{ID: "ours", Classes: []proposal.Class{{Code: "甲", Label: "已办", Outcome: proposal.OutcomeSolved}}}}
	require.NoError(t, c.Validate())
	require.Equal(t, proposal.OutcomeSolved, c.Facts().Outcome)
	require.Equal(t, proposal.OutcomeSolved, c.Read().Facts().Outcome)
}

// A process that does not hold is a fault of the case, beside those of document
// and log.
func TestAFaultyProcessIsAFaultOfTheCase(t *testing.T) {
	c := bureauFile()
	c.Process.RedoLimit = -1
	c.Process.Schemes = []proposal.Scheme{{ID: "a"}, {ID: "a"}}
	c.Proposal.Title = ""
	err := c.Validate()
	for _, s := range []string{"/process/redoLimit", "/process/schemes/1/id", "/proposal/title"} {
		require.ErrorContains(t, err, s)
	}
	_, err = proposal.ParseCase([]byte(`{"process":{"handed":"yes"},"proposal":{"id":"1","title":"t","proposers":[{"id":"m"}]},
		"events":[{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"}]}`))
	require.ErrorContains(t, err, "/process/handed")
	require.NotContains(t, err.Error(), "/events", "they may only be there because the process was not understood")
}

// Apply and Replay give a case that shares no memory with the one they got.
func TestTheProcessIsCopied(t *testing.T) {
	c := bureauFile()
	c.Process.Consult = []proposal.ConsultStage{proposal.ConsultStageAfter}
	c.Process.RedoOn = []proposal.Satisfaction{proposal.SatisfactionDissatisfied}
	c.Process.Schemes = []proposal.Scheme{{ID: "ours", Classes: []proposal.Class{{Code: "甲", Label: "已办", Outcome: proposal.OutcomeSolved}}}}
	replayed, err := proposal.Replay(c)
	require.NoError(t, err)
	applied, err := proposal.Apply(c)
	require.NoError(t, err)
	want, err := json.Marshal(replayed)
	require.NoError(t, err)
	c.Process.Consult[0], c.Process.RedoOn[0] = proposal.ConsultStageBefore, proposal.SatisfactionSatisfied
	c.Process.Schemes[0].Classes[0].Code = "changed"
	c.Process.Schemes[0].ID = "changed"
	for _, got := range []proposal.Case{replayed, applied} {
		text, err := json.Marshal(got)
		require.NoError(t, err)
		require.Equal(t, string(want), string(text))
	}
}

// An event that does not fit is a sign of life all the same: it was recorded.
func TestWhatDoesNotFitIsNoStandstill(t *testing.T) {
	c := proposal.Case{Proposal: document(), Events: straight()[:6]}
	stalled := func() []proposal.Stall {
		return proposal.Stalled([]proposal.Case{c}, on("2024-05-10"), 30)
	}
	require.Equal(t, on("2024-03-04"), stalled()[0].LastOn)
	c.Events = append(c.Events, ev(proposal.EventKindReplied, "2024-05-01", "czj"))
	require.Empty(t, stalled())
	require.Equal(t, []int{6}, c.Facts().Refused)
	require.Empty(t, proposal.Stalled([]proposal.Case{c}, on("2024-04-01"), 30), "28 days")
	require.NotEmpty(t, proposal.Stalled([]proposal.Case{c}, on("2024-04-20"), 30), "events after the day are not looked at")
}

// A file of a place needs not carry the place's process; one of its own wins.
func TestAPlaceReadsItsFiles(t *testing.T) {
	p, err := proposal.LoadPlace([]byte(`{"process":{"handed":true,"unreviewedReplies":true},"schemes":[{"id":"ours","classes":[{"code":"甲","outcome":"solved"}]}],
		"scales":[{"id":"hands","grades":[{"label":"点赞","satisfaction":"satisfied"}]}]}`))
	require.NoError(t, err)
	file := func(process string) []byte {
		return []byte(`{` + process + `"proposal":{"id":"8","title":"关于河道治理的提案","proposers":[{"id":"m1"}]},"events":[
		{"event":"assigned","date":"2026-03-02","unit":"water","role":"sole"},{"event":"accepted","date":"2026-03-03","unit":"water"},
		{"event":"replied","date":"2026-06-10","unit":"water","scheme":"ours","class":"甲"},
		{"event":"rated","date":"2026-06-12","unit":"water","person":"m1","grades":[{"dimension":"result","scale":"hands","label":"点赞"}]}]}`)
	}
	c, err := p.ParseCase(file(""))
	require.NoError(t, err)
	require.Equal(t, proposal.OutcomeSolved, c.Facts().Outcome)
	require.Equal(t, proposal.SatisfactionSatisfied, c.Facts().Ratings[0].Satisfaction)
	_, err = p.ParseCase(file(`"process":{"handed":true},`))
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	require.True(t, fs.Has("reply.not_reviewed") && fs.Has("class.scheme_unknown"), err)
	_, err = p.ParseCase(file(`"process":{"handed":"yes"},`))
	require.ErrorAs(t, err, &fs)
	require.Equal(t, []string{"json.type"}, fs.Codes())
	_, err = proposal.ParseCase(file(""))
	require.ErrorAs(t, err, &fs)
	require.True(t, fs.Has("submit.missing"), err)
	c.Process.Schemes[0].ID = "changed"
	require.Equal(t, "ours", p.Process.Schemes[0].ID)
}
