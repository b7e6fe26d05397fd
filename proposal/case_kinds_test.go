package proposal_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func split(parts ...proposal.SplitPart) proposal.Event {
	return ev(proposal.EventKindSplit, "2024-02-01", "", func(e *proposal.Event) { e.Parts = parts })
}

// A paper that asks for several things becomes several, each with its own number,
// demands and unit; the proposers are owed a reply to each.
func TestAPaperIsSplitIntoParts(t *testing.T) {
	a := proposal.SplitPart{ID: "P1a", Number: "第12-1号", Demands: []string{"1"}, Unit: "kjj"}
	b := proposal.SplitPart{ID: "P1b", Number: "第12-2号", Demands: []string{"2"}, Unit: "czj"}
	c := named(t, "P1", append(straight()[:3:3], split(a, b))...)
	require.Equal(t, proposal.StateSplit, c.State())
	x := c.Facts()
	require.Equal(t, []string{"P1a", "P1b"}, x.Parts)
	require.Equal(t, proposal.DispositionSplit, x.Disposition, "its parts are counted as filed, not the whole")
	require.Empty(t, c.Read().Status().Owed)
	require.Empty(t, c.Read().Possible(), "a split is not undone")
	parts := c.Parts()
	require.Len(t, parts, 2)
	for i, p := range parts {
		require.NoError(t, p.Validate())
		require.Equal(t, proposal.StateFiled, p.State(), "it stands where the whole stood")
		f := p.Facts()
		require.Equal(t, "P1", f.SplitFrom)
		require.Equal(t, []string{a.Number, b.Number}[i], f.Number)
		require.Equal(t, []string{[]string{"1", "2"}[i]}, []string{p.Proposal.Demands[0].ID})
		require.Len(t, p.Proposal.Demands, 1)
		unit := p.Proposal.Confirmed[0]
		p, err := proposal.Apply(p, append([]proposal.Event{ev(proposal.EventKindAssigned, "2024-04-01", unit, role(vocab.RoleSole))}, replying(unit)...)...)
		require.NoError(t, err)
		require.Equal(t, []string{"m1", "m2"}, p.Read().Status().Owed)
	}
	parts[0].Proposal.Proposers[0].Name = "changed"
	require.Equal(t, "赵委员", c.Proposal.Proposers[0].Name)
	require.Empty(t, named(t, "P1", straight()[:3]...).Parts())
	early := named(t, "P1", append(straight()[:1:1], split(a, b))...)
	require.Equal(t, proposal.StateSubmitted, early.Parts()[1].State(), "split before the examination, each is examined")

	// parts can be merged again, with each other
	merged, err := proposal.Apply(parts[1], ev(proposal.EventKindMerged, "2024-02-02", "", func(e *proposal.Event) { e.Into = "P1a" }))
	require.NoError(t, err)
	groups, err := proposal.Groups([]proposal.Case{parts[0], merged})
	require.NoError(t, err)
	require.Equal(t, "P1a", groups[0].Root)
}

func TestASplitSharesOutEveryDemand(t *testing.T) {
	c := named(t, "P1", straight()[:3]...)
	one, two := proposal.SplitPart{ID: "a", Demands: []string{"1"}}, proposal.SplitPart{ID: "b", Demands: []string{"2"}}
	for code, e := range map[string]proposal.Event{
		"event.parts_missing": split(),
		"split.few":           split(proposal.SplitPart{ID: "a", Demands: []string{"1", "2"}}),
		"split.id":            split(one, proposal.SplitPart{ID: "a", Demands: []string{"2"}}),
		"split.demand_twice":  split(one, two, proposal.SplitPart{ID: "c", Demands: []string{"1"}}),
		"split.demand_left":   split(one, proposal.SplitPart{ID: "b"}),
		"demand.unknown":      split(one, two, proposal.SplitPart{ID: "c", Demands: []string{"9"}}),
	} {
		refused(t, c, e, code)
	}
	refused(t, c, split(one, proposal.SplitPart{ID: "P1", Demands: []string{"2"}}), "split.id")
	late := split(one, two)
	late.Date = on("2024-03-02")
	refused(t, named(t, "P1", straight()[:5]...), late, "state.not_possible")
}

// The steps of examination and review come in order, and the reading says which
// one is next.
func TestStepsComeInOrder(t *testing.T) {
	p := proposal.Process{ExamineSteps: vocab.All[proposal.ReviewStep](), ReviewSteps: vocab.All[proposal.ReviewStep]()[:2], OpinionsOptional: true}
	next := func(c proposal.Case, k proposal.EventKind) proposal.ReviewStep {
		for _, m := range by(p, c).Read().Possible() {
			if m.Event == k {
				return m.Step
			}
		}
		return 0
	}
	s := straight()
	c, err := proposal.Replay(proposal.Case{Process: p, Proposal: document(), Events: s[:1]})
	require.NoError(t, err)
	for _, want := range vocab.All[proposal.ReviewStep]() {
		require.Equal(t, want, next(c, proposal.EventKindExamined))
		require.Contains(t, unmet(t, p, c, ev(proposal.EventKindExamined, "2024-01-15", "")), "step.order")
		c, err = proposal.Apply(c, ev(proposal.EventKindExamined, "2024-01-15", "", step(want)))
		require.NoError(t, err)
		if want != proposal.ReviewStepFinal {
			require.Equal(t, []string{"step.missing"}, unmet(t, p, c, s[2]))
			require.Equal(t, []string{"step.missing"}, unmet(t, p, c, ev(proposal.EventKindNotFiled, "2024-01-16", "", why("空泛"))))
		}
	}
	require.Zero(t, next(c, proposal.EventKindExamined))
	require.Equal(t, proposal.ReviewStepFinal, c.Facts().ExaminedStep)
	c, err = proposal.Apply(c, append(s[2:3:3], s[3], s[5], s[9])...)
	require.NoError(t, err)
	c, err = proposal.Apply(c, ev(proposal.EventKindReviewed, "2024-04-15", "kjj", step(proposal.ReviewStepFirst)))
	require.NoError(t, err)
	require.Equal(t, proposal.ReviewStepSecond, next(c, proposal.EventKindReviewed))
	require.Equal(t, []string{"step.missing"}, unmet(t, p, c, s[11]))
	back, err := proposal.Apply(c, ev(proposal.EventKindReviewRejected, "2024-04-16", "kjj", why("r")), ev(proposal.EventKindDrafted, "2024-04-17", "kjj"))
	require.NoError(t, err)
	require.Equal(t, proposal.ReviewStepFirst, next(back, proposal.EventKindReviewed), "a new draft begins again")
	c, err = proposal.Apply(c, ev(proposal.EventKindReviewed, "2024-04-16", "kjj", step(proposal.ReviewStepSecond)), s[11])
	require.NoError(t, err)
	require.Equal(t, proposal.StateReplied, c.State())
	_, err = proposal.Replay(proposal.Case{Proposal: document(), Events: s})
	require.NoError(t, err, "by default no step is asked for")
}

// The lead may ask an assisting unit for a new opinion, within five workdays of
// the first; it then waits for the new one.
func TestANewOpinionIsAskedFor(t *testing.T) {
	policy := deadline.Policy{ID: "cq", Thresholds: []deadline.Threshold{}, Rules: []deadline.PolicyRule{
		{ID: "again", Act: deadline.ActOpinionRequest, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventOpinionReceived, Period: deadline.MustPeriod("5个工作日"),
			Scope: deadline.Scope{Roles: []vocab.Role{vocab.RoleLead}}},
		{ID: "opinion", Act: deadline.ActCoOpinion, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventOpinionRequested, Period: deadline.MustPeriod("10日"),
			Scope: deadline.Scope{Roles: []vocab.Role{vocab.RoleAssist}}},
	}}
	require.NoError(t, policy.Validate())
	standing := func(c proposal.Case, unit string, today string) deadline.Standing {
		m := c.Clock(unit)
		dues, err := policy.Dues(m, china.Calendar())
		require.NoError(t, err)
		require.Len(t, dues, 1)
		s, err := policy.Standing(dues[0], m, on(today), china.Calendar())
		require.NoError(t, err)
		return s
	}
	s := straight()
	c := named(t, "P1", s[:9]...) // the opinion came on Thursday 28 March
	require.Equal(t, deadline.StandingOnTrack, standing(c, "kjj", "2024-04-03").State)
	require.Equal(t, deadline.StandingInadmissible, standing(c, "kjj", "2024-04-08").State, "a right lapses; nobody is late")
	require.Equal(t, deadline.StandingNotStarted, standing(c, "czj", "2024-04-08").State)

	again, err := proposal.Apply(c, ev(proposal.EventKindOpinionRequested, "2024-04-02", "czj", why("没有回应补贴标准")))
	require.NoError(t, err)
	require.Equal(t, "redo", again.Facts().Units[1].State.String())
	require.Equal(t, deadline.StandingMet, standing(again, "kjj", "2024-04-10").State)
	require.Equal(t, deadline.StandingOnTrack, standing(again, "czj", "2024-04-10").State)
	require.Equal(t, deadline.StandingOverdue, standing(again, "czj", "2024-04-13").State)
	require.Equal(t, []string{"czj"}, again.Read().Status().Opinions)
	require.Contains(t, unmet(t, proposal.Process{}, again, ev(proposal.EventKindReplied, "2024-04-20", "kjj")), "reply.opinions_missing")
	again, err = proposal.Apply(again, ev(proposal.EventKindCoOpinionSent, "2024-04-09", "czj"))
	require.NoError(t, err)
	require.Equal(t, deadline.StandingMet, standing(again, "czj", "2024-04-10").State)
	require.Equal(t, on("2024-04-09"), again.Facts().Units[1].OpinionOn)

	refused(t, named(t, "P1", s[:7]...), ev(proposal.EventKindOpinionRequested, "2024-04-02", "czj", why("r")), "unit.not_possible")
	refused(t, c, ev(proposal.EventKindOpinionRequested, "2024-04-02", "kjj", why("r")), "unit.role")
	refused(t, c, ev(proposal.EventKindOpinionRequested, "2024-04-02", "czj"), "event.reason_missing")
}

// A unit with a part of its own 「承办」 replies for that part beside the lead.
func TestAUnitUndertakesItsOwnPart(t *testing.T) {
	part := ev(proposal.EventKindAssigned, "2024-03-01", "slj", role(vocab.RoleUndertake))
	s := straight()
	c := named(t, "P1", append(s[:5:5], part)...)
	c, err := proposal.Apply(c, s[5:12]...)
	require.NoError(t, err, "the lead does not wait for it")
	require.Equal(t, proposal.StateHandling, c.State(), "the case does")
	c, err = proposal.Apply(c, ev(proposal.EventKindAccepted, "2024-04-20", "slj"), ev(proposal.EventKindDrafted, "2024-04-21", "slj"),
		ev(proposal.EventKindReviewed, "2024-04-22", "slj"), ev(proposal.EventKindReplied, "2024-04-23", "slj", func(e *proposal.Event) { e.Scheme, e.Class = "npc", "A" }))
	require.NoError(t, err)
	require.Equal(t, proposal.StateReplied, c.State())
	require.Equal(t, "B", c.Facts().Class, "the class of the case is that of the lead")
	require.Equal(t, c.Clock("kjj"), c.Clock(""))
	require.True(t, c.Facts().Units[2].Replies())
	dues, err := china.Common3M().Dues(c.Clock("slj"), china.Calendar())
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(dues, func(d deadline.Due) bool { return d.Act == deadline.ActReply }))

	refused(t, c, ev(proposal.EventKindCoOpinionSent, "2024-05-01", "slj"), "unit.role")
	first := named(t, "P1", append(straight()[:3:3], part, s[3])...)
	require.Equal(t, "kjj", first.Read().Status().Units[1].Unit)
	require.Equal(t, first.Clock("kjj"), first.Clock(""), "whoever leads answers for the case, also if it came second")
	alone := named(t, "P1", append(straight()[:3:3], part)...)
	require.Equal(t, alone.Clock("slj"), alone.Clock(""))
	refused(t, alone, ev(proposal.EventKindAssigned, "2024-03-02", "x", role(vocab.RoleSole)), "unit.sole_with_others")
	sole := named(t, "P1", append(straight()[:3:3], ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole)))...)
	sole, err = proposal.Apply(sole, ev(proposal.EventKindUnitAdded, "2024-03-02", "slj", role(vocab.RoleUndertake)))
	require.NoError(t, err)
	require.Equal(t, vocab.RoleLead, sole.Facts().Units[0].Role)
}

func TestMotionsAndRecommendationsAreTracks(t *testing.T) {
	for number, want := range map[string]vocab.Track{
		"市政协五届三次会议第1号建议案": vocab.TrackRecommendation, "第1号政协建议案": vocab.TrackRecommendation,
		"市人大六届二次会议第3号议案": vocab.TrackMotion, "市十六届人大三次会议第12号代表议案": vocab.TrackMotion,
		"市人大六届二次会议第3号建议": vocab.TrackSuggestion, "市政协五届三次会议第1号提案": vocab.TrackProposal,
	} {
		n, err := proposal.ParseNumber(number)
		require.NoError(t, err)
		require.Equal(t, want, n.Track(), number)
	}
	for _, track := range vocab.All[vocab.Track]() {
		p := document()
		p.Track = track
		require.NoError(t, p.Validate())
		c, err := proposal.Replay(proposal.Case{Proposal: p, Events: straight()})
		require.NoError(t, err)
		require.Equal(t, track, c.Clock("kjj").Track)
		for _, preset := range china.Policies() {
			_, err := preset.Dues(c.Clock("kjj"), china.Calendar())
			require.NoError(t, err, "%s %s", preset.ID, track)
		}
	}
}

func TestAnExcellentPaperIsMarked(t *testing.T) {
	mark := ev(proposal.EventKindExcellentMarked, "2024-12-01", "")
	for _, n := range []int{3, 5, 12, 15} {
		c, err := proposal.Apply(named(t, "P1", straight()[:n]...), mark)
		require.NoError(t, err)
		require.True(t, c.Facts().Excellent)
	}
	refused(t, named(t, "P1", straight()[:2]...), mark, "state.not_possible")
	p := document()
	p.Excellent = true
	require.True(t, proposal.Case{Proposal: p}.Facts().Excellent, "the document may say so as well")
}

// Why a clock stood still and who caused it is kept by category, and read by the day.
func TestDaysOfAPauseAreReadByCause(t *testing.T) {
	pause := func(day string, kind deadline.DelayKind, by string) proposal.Event {
		return ev(proposal.EventKindPaused, day, "kjj", why("等待"), func(e *proposal.Event) { e.Delay, e.CausedBy = kind, by })
	}
	c := named(t, "P1", append(straight()[:6:6],
		pause("2024-03-11", deadline.DelayKindSurvey, "鉴定所"), ev(proposal.EventKindResumed, "2024-03-14", "kjj"),
		pause("2024-03-18", deadline.DelayKindCoordination, "czj"), ev(proposal.EventKindResumed, "2024-03-25", "kjj"),
		pause("2024-04-01", deadline.DelayKindSurvey, "鉴定所"), ev(proposal.EventKindResumed, "2024-04-03", "kjj"),
		ev(proposal.EventKindExtended, "2024-04-10", "kjj", func(e *proposal.Event) { e.Amount, e.Delay, e.CausedBy = "1个月", deadline.DelayKindComplex, "kjj" }))...)
	dues, err := china.Common3M().Dues(c.Clock("kjj"), china.Calendar())
	require.NoError(t, err)
	due := dues[slices.IndexFunc(dues, func(d deadline.Due) bool { return d.Act == deadline.ActReply })]
	entries, err := due.Account(china.Calendar())
	require.NoError(t, err)
	days := map[string]int{}
	for _, e := range entries {
		if e.Delay != 0 {
			days[fmt.Sprint(e.Delay, " ", e.CausedBy)]++
			require.False(t, e.Counted)
			require.Contains(t, e.Why.ZH, "（"+e.Delay.Term()+"），因"+e.CausedBy+"：等待")
		}
	}
	require.Equal(t, map[string]int{"survey 鉴定所": 5, "coordination czj": 7}, days)
	last := due.Events[len(due.Events)-1]
	require.Equal(t, deadline.DelayKindComplex, last.Delay)
	require.Equal(t, "kjj", last.CausedBy)
	refused(t, c, pause("2024-05-01", 99, "x"), "event.word")
}

// A reading that goes on costs what is new, however long the log is.
func TestAReadingGoesOnWithoutTheLog(t *testing.T) {
	cost := map[int]float64{}
	for _, n := range []int{100, 10_000} {
		c := proposal.Case{Proposal: document(), Events: straight()[:6]}
		for range n {
			c.Events = append(c.Events, ev(proposal.EventKindReminded, "2024-03-06", "kjj"))
		}
		r := c.Read()
		next := ev(proposal.EventKindSupervised, "2024-03-06", "kjj")
		cost[n] = testing.AllocsPerRun(200, func() {
			if _, err := r.Apply(next); err != nil {
				t.Fatal(err)
			}
		})
		require.Equal(t, n, r.Facts().Reminders)
	}
	require.Equal(t, cost[100], cost[10_000])
	require.LessOrEqual(t, cost[100], 8.0)
}

// Reading.Apply and Apply come to the same, also where an event is refused.
func TestAReadingGoesOnAsTheCaseDoes(t *testing.T) {
	own := proposal.Process{Schemes: []proposal.Scheme{{ID: "ours", Name: vocab.Text{ZH: "本市", EN: "ours"}, Classes: []proposal.Class{{Code: "B", Label: "在办", Outcome: proposal.OutcomeInProgress}}}}}
	s := straight()
	s[11].Scheme = "ours"
	c := proposal.Case{Process: own, Proposal: document()}
	var zero proposal.Reading
	r := c.Read()
	for i, e := range s {
		next, err := proposal.Apply(c, e)
		require.NoError(t, err)
		taken, err := r.Apply(e)
		require.NoError(t, err)
		c.Events = append(c.Events, taken...)
		require.Equal(t, next, c, i)
		require.Equal(t, next.Facts(), r.Facts())
		require.Equal(t, next.Clock("kjj"), r.Clock("kjj"))
	}
	_, err := proposal.Apply(c, s[0])
	var want, got *proposal.Refusal
	require.ErrorAs(t, err, &want)
	taken, err := r.Apply(ev(proposal.EventKindContacted, "2024-06-02", "", func(e *proposal.Event) { e.Front = proposal.FrontCPPCC }), s[0])
	require.ErrorAs(t, err, &got)
	require.Len(t, taken, 1, "those before it are taken")
	require.Equal(t, want.Index+1, got.Index)
	_, err = zero.Apply(s[0])
	require.ErrorIs(t, err, proposal.ErrRefused, "nothing was read: there is no title")
}
