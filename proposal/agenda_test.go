package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// open lists what an agenda holds that is not closed: case, unit, act, bucket.
func open(a proposal.Agenda) (list []string) {
	for _, i := range a.Items {
		if i.Item.Bucket != deadline.BucketClosed && i.Item.Bucket != deadline.BucketWaiting {
			list = append(list, i.Item.ID+" "+i.Unit+" "+i.Item.Due.Act.String()+" "+i.Item.Bucket.String())
		}
	}
	return list
}

func agenda(t *testing.T, cases []proposal.Case, today string, units ...string) proposal.Agenda {
	t.Helper()
	a, err := proposal.AgendaOf(cases, china.Common3M(), china.Calendar(), on(today), units...)
	require.NoError(t, err)
	return a
}

func TestTheAgendaFollowsTheCase(t *testing.T) {
	s := straight()
	at := func(id string, n int) proposal.Case { return named(t, id, s[:n]...) }
	// Assigned, not accepted: replies, opinions and the way back are open.
	cases := []proposal.Case{at("A", 5), at("B", 7), at("C", 9), at("D", 12), at("E", len(s))}
	require.Equal(t, []string{
		"A czj co_opinion today", "B czj co_opinion today",
		"A kjj reply on_track", "B kjj reply on_track", "C kjj reply on_track", "D kjj reply on_track", "E kjj reply on_track",
	}, open(agenda(t, cases, "2024-04-01")), "whoever accepted does not object; what came later has not happened")
	require.Equal(t, []string{"A kjj reply overdue", "B kjj reply overdue", "C kjj reply overdue"}, open(agenda(t, cases, "2024-06-02", "kjj")), "whoever answered owes nothing")
	require.Empty(t, open(agenda(t, cases, "2024-06-02", "tj")))
	for _, c := range []proposal.Case{
		at("F", 2), // submitted: nothing runs
		named(t, "G", append(s[:5:5], ev(proposal.EventKindWithdrawn, "2024-03-02", ""))...),
		named(t, "H", append(s[:3:3], mergedInto("A", "2024-02-25"))...),
	} {
		require.Empty(t, open(agenda(t, []proposal.Case{c}, "2024-06-02")), c.Proposal.ID)
	}
	// Received, not accepted: the objection stays open for its ten workdays.
	received := named(t, "R", append(s[:4:4], ev(proposal.EventKindReceived, "2024-03-04", "kjj"))...)
	require.Contains(t, open(agenda(t, []proposal.Case{received}, "2024-03-18")), "R kjj return_objection today")
	require.NotContains(t, open(agenda(t, []proposal.Case{received}, "2024-03-19")), "R kjj return_objection overdue")
	accepted := named(t, "R", append(s[:4:4], ev(proposal.EventKindReceived, "2024-03-04", "kjj"), ev(proposal.EventKindAccepted, "2024-03-05", "kjj"))...)
	require.Equal(t, []string{"R kjj reply on_track"}, open(agenda(t, []proposal.Case{accepted}, "2024-03-06")))
	require.Contains(t, open(agenda(t, []proposal.Case{accepted}, "2024-03-04")), "R kjj return_objection on_track", "as it stood the day before")
}

// A paper that was divided is owed nothing, its parts are; so it is with all that
// left the filed ones.
func TestTheAgendaHoldsThePartsOfADividedPaper(t *testing.T) {
	whole := named(t, "A", append(straight()[:3:3], ev(proposal.EventKindSplit, "2024-02-01", "", func(e *proposal.Event) {
		e.Parts = []proposal.SplitPart{{ID: "A1", Demands: []string{"1"}}, {ID: "A2", Demands: []string{"2"}}}
	}))...)
	byPaper := map[string]int{}
	for _, i := range agenda(t, append(whole.Parts(), whole), "2024-03-04").Items {
		byPaper[i.Item.ID]++
	}
	require.Zero(t, byPaper["A"])
	require.Positive(t, byPaper["A1"])
	require.Equal(t, byPaper["A1"], byPaper["A2"])
}

func TestTheAgendaRemindsOncePerUnit(t *testing.T) {
	s := straight()
	cases := []proposal.Case{named(t, "A", s[:7]...), named(t, "B", s...)}
	keys := map[string]bool{}
	for day := on("2024-03-01"); day.Before(on("2024-06-20")); day, _ = day.AddDays(1) {
		a, err := proposal.AgendaOf(cases, china.Common3M(), china.Calendar(), day)
		require.NoError(t, err)
		for _, i := range a.Items {
			for _, r := range i.Reminders {
				require.Equal(t, day, r.On)
				require.False(t, keys[r.Key])
				keys[r.Key] = true
				require.Equal(t, i.Item.ID, r.Item)
				require.NotEqual(t, "return_objection", r.Act.String())
				require.False(t, r.Item == "B" && day.After(on("2024-04-19")), "nobody is reminded of what is done")
			}
		}
	}
	// Six for the reply of A, six for the opinion of czj in A, and of B what fell
	// before its opinion of 28 March.
	require.Equal(t, 14, len(keys))
}

func TestTheAgendaNeedsNoCalendarOfWhatIsOver(t *testing.T) {
	s := straight()
	p, cal := china.Common3M(), china.Calendar()
	last := cal.Coverage().Last
	// The year after the last notice: what lapsed or was done in spring is told.
	next, err := last.AddDays(60)
	require.NoError(t, err)
	received := named(t, "R", append(s[:4:4], ev(proposal.EventKindReceived, "2024-03-04", "kjj"))...)
	a, err := proposal.AgendaOf([]proposal.Case{received, named(t, "E", s...)}, p, cal, next)
	require.NoError(t, err)
	require.Equal(t, []string{"R kjj reply overdue"}, open(a))
	// Received at the year's end and accepted: no objection is open, none is missed.
	late := append([]proposal.Event{}, s[:3]...)
	for _, e := range []proposal.Event{ev(proposal.EventKindAssigned, last.String(), "kjj", role(vocab.RoleLead)), ev(proposal.EventKindReceived, last.String(), "kjj"), ev(proposal.EventKindAccepted, last.String(), "kjj")} {
		e.Date, _ = last.AddDays(-3)
		late = append(late, e)
	}
	a, err = proposal.AgendaOf([]proposal.Case{named(t, "L", late...)}, p, cal, last)
	require.NoError(t, err)
	require.Equal(t, []string{"L kjj reply on_track"}, open(a))
	// Not accepted, it is open and cannot be told: the error names the case, the rest stays.
	a, err = proposal.AgendaOf([]proposal.Case{named(t, "L", late[:5]...), received}, p, cal, last)
	var which *deadline.MatterError
	require.ErrorAs(t, err, &which)
	require.Equal(t, "L", which.ID)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	require.Equal(t, []string{"R kjj reply overdue", "L kjj reply on_track"}, open(a))
	// What nobody can use is said at once.
	_, err = proposal.AgendaOf(nil, deadline.Policy{ID: "own"}, cal, last)
	require.ErrorIs(t, err, deadline.ErrPolicy)
	_, err = proposal.AgendaOf(nil, deadline.Policy{ID: "own", Rules: []deadline.PolicyRule{{ID: "r"}}}, cal, last)
	require.ErrorIs(t, err, deadline.ErrPolicy)
	_, err = proposal.AgendaOf(nil, p, cal, deadline.Date{})
	require.Error(t, err)
}

func TestTheYearByStage(t *testing.T) {
	s := straight()
	p, ok := china.PolicyNamed("huangshi-2010")
	require.True(t, ok)
	p.Rules = append(p.Rules, china.Common3M().Rules[0])
	cases := []proposal.Case{named(t, "B", s[:2]...), named(t, "A", s[:3]...), named(t, "C", s[:8]...), named(t, "D", s[:11]...), named(t, "E", s...)}
	a, err := proposal.AgendaOf(cases, p, china.Calendar(), on("2024-06-30"))
	require.NoError(t, err)
	require.Len(t, a.Stages, len(vocab.All[proposal.Stage]()))
	held := map[string]proposal.StageTable{}
	for _, row := range a.Stages {
		require.NotEmpty(t, row.Work)
		require.NotNil(t, row.Open)
		held[row.Stage.String()] = row
	}
	require.Equal(t, []string{"B"}, held["preparation"].Open)
	require.Equal(t, []string{"A"}, held["assignment"].Open)
	require.Equal(t, []string{"C"}, held["handling"].Open)
	require.Equal(t, []string{"D"}, held["replying"].Open)
	require.Empty(t, held["summary"].Open, "a closed case is not open")
	require.Equal(t, "2024-03-01 2024-06-01", held["replying"].From.String()+" "+held["replying"].To.String())
	require.Equal(t, "2024-09-30", held["summary"].To.String(), "what the office owes, once")
	require.True(t, held["preparation"].From.IsZero(), "nothing tells when")
	office := 0
	for _, i := range a.Items {
		if i.Index < 0 {
			office++
			require.Equal(t, deadline.ActSummary, i.Item.Due.Act)
		}
	}
	require.Equal(t, 1, office)
}

// The papers of a unit are its load, by which a rule may give it more time.
func TestTheAgendaCountsTheLoad(t *testing.T) {
	p := china.Common3M()
	p.Rules = append(p.Rules, deadline.PolicyRule{ID: "many", Act: deadline.ActReply, Kind: deadline.RuleKindTier, Items: 3, Period: deadline.MustPeriod("10日")})
	cases := []proposal.Case{named(t, "A", straight()[:7]...), named(t, "B", straight()[:7]...), named(t, "C", straight()[:7]...)}
	for n, want := range map[int]string{2: "2024-06-01", 3: "2024-06-11"} {
		a, err := proposal.AgendaOf(cases[:n], p, china.Calendar(), on("2024-03-20"), "kjj")
		require.NoError(t, err)
		replies := 0
		for _, i := range a.Items {
			if i.Item.Due.Act == deadline.ActReply {
				replies++
				require.Equal(t, want, i.Item.Due.Date.String())
			}
		}
		require.Equal(t, n, replies)
	}
}

// A place that names no policy has an agenda by common-3m, and so have cases of one
// whose policy says nothing of warnings: reminders come by the defaults.
func TestTheAgendaOfAPlaceWithoutAPolicy(t *testing.T) {
	cases := []proposal.Case{named(t, "P", straight()[:4]...)}
	today := deadline.MustDate("2024-05-24")
	want, err := proposal.AgendaOf(cases, china.Common3M(), china.Calendar(), today)
	require.NoError(t, err)
	require.NotEmpty(t, want.Items)
	place, err := proposal.LoadPlace([]byte(`{"name":"某区"}`))
	require.NoError(t, err)
	got, err := proposal.AgendaOf(cases, place.Policy, china.Calendar(), today)
	require.NoError(t, err)
	require.Equal(t, want, got)
	own := china.Common3M()
	own.Thresholds, own.Steps = nil, nil
	got, err = proposal.AgendaOf(cases, own, china.Calendar(), today)
	require.NoError(t, err)
	require.Equal(t, want, got)
	own.Steps = []deadline.Step{}
	got, err = proposal.AgendaOf(cases, own, china.Calendar(), today)
	require.NoError(t, err)
	for _, i := range got.Items {
		require.Empty(t, i.Reminders)
	}
}
