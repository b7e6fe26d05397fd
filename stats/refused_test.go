package stats_test

import (
	"encoding/json"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/stretchr/testify/require"
)

// handled is a case at two units, up to the day on which both got it; more are
// events added to its log without being asked whether they fit.
func handled(more ...proposal.Event) proposal.Case {
	day := deadline.MustDate
	c := proposal.Case{
		Process:  proposal.Process{UnreviewedReplies: true, OpinionsOptional: true},
		Proposal: proposal.Proposal{ID: "P1", Year: 2024, Title: "t", Proposers: []proposal.Proposer{{ID: "m1"}}},
		Events: []proposal.Event{
			{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")}, {Kind: proposal.EventKindExamined, Date: day("2024-01-11")},
			{Kind: proposal.EventKindFiled, Date: day("2024-01-12")},
			{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleLead}},
			{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "czj", Handover: proposal.Handover{Role: vocab.RoleAssist}},
		},
	}
	c.Events = append(c.Events, more...)
	return c
}

func at(kind proposal.EventKind, date, unit string) proposal.Event {
	e := proposal.Event{Kind: kind, Date: deadline.MustDate(date), Unit: unit, Reason: "r"}
	switch kind {
	case proposal.EventKindRated:
		e.Person = "m1"
		e.Grades = []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionSatisfied}}
	case proposal.EventKindPublished:
		e.Publication = proposal.PublicationModeFull
	case proposal.EventKindDelivered, proposal.EventKindConsulted:
		e.Person = "m1"
	case proposal.EventKindContacted:
		e.Front = proposal.FrontProposer
	case proposal.EventKindCommitted:
		e.Commitment, e.Promise = "1", "p"
	case proposal.EventKindFollowedUp:
		e.Commitment, e.Kept = "1", true
	case proposal.EventKindExtended:
		e.Amount = "3个月"
	}
	return e
}

// An event that the life cycle refuses never makes a figure say no: the record
// is left out of it for a reason of its own, and the event is named.
func TestWhatDoesNotFitIsNeverANo(t *testing.T) {
	accepted := []proposal.Event{at(proposal.EventKindAccepted, "2024-03-04", "kjj"), at(proposal.EventKindAccepted, "2024-03-04", "czj")}
	replied := append(accepted[:2:2], at(proposal.EventKindReplied, "2024-05-01", "kjj"))
	for _, x := range []struct {
		about     string
		log       []proposal.Event
		unit      string
		indicator stats.IndicatorID
	}{
		{"replied before it was accepted", []proposal.Event{at(proposal.EventKindReplied, "2024-05-01", "kjj")}, "", stats.ReplyRate},
		{"the same for its unit", []proposal.Event{at(proposal.EventKindReplied, "2024-05-01", "kjj")}, "kjj", stats.ReplyRate},
		{"and in time or not", []proposal.Event{at(proposal.EventKindReplied, "2024-05-01", "kjj")}, "", stats.OnTimeRate},
		{"and its class", []proposal.Event{at(proposal.EventKindReplied, "2024-05-01", "kjj")}, "", stats.ClassA},
		{"replied by a unit that is not known", append(accepted[:2:2], at(proposal.EventKindReplied, "2024-05-01", "科技局")), "kjj", stats.ReplyRate},
		{"entered late, at the end of the log", append(accepted[:2:2], at(proposal.EventKindReminded, "2024-06-01", "kjj"), at(proposal.EventKindReplied, "2024-05-01", "kjj")), "", stats.ReplyRate},
		{"opinion before acceptance", []proposal.Event{at(proposal.EventKindCoOpinionSent, "2024-04-01", "czj")}, "czj", "opinion_rate"},
		{"consulted while the date runs backwards", append(replied[:3:3], at(proposal.EventKindConsulted, "2024-04-01", "kjj")), "", stats.ConsultationRate},
		{"a contact likewise", append(replied[:3:3], at(proposal.EventKindContacted, "2024-04-01", "kjj")), "", "contact_rate"},
		{"rated before the reply", append(accepted[:2:2], at(proposal.EventKindRated, "2024-04-01", "kjj")), "", stats.SatisfactionRate},
		{"rated before the reply, by forms", append(accepted[:2:2], at(proposal.EventKindRated, "2024-04-01", "kjj")), "", "satisfaction_rate_of_forms"},
		{"rated, then replied", append(accepted[:2:2], at(proposal.EventKindRated, "2024-04-01", "kjj"), at(proposal.EventKindReplied, "2024-05-01", "kjj")), "", "unrated"},
		{"published before the reply", append(accepted[:2:2], at(proposal.EventKindPublished, "2024-04-01", "kjj"), at(proposal.EventKindReplied, "2024-05-01", "kjj")), "", stats.PublicationRate},
		{"closed before the reply", append(accepted[:2:2], at(proposal.EventKindClosed, "2024-04-01", "")), "", stats.ClosingRate},
		{"followed up a promise that is not there", append(replied[:3:3], at(proposal.EventKindCommitted, "2024-05-01", "kjj"), at(proposal.EventKindFollowedUp, "2024-04-01", "kjj")), "", stats.FollowUpRate},
		{"and its fulfilment", append(replied[:3:3], at(proposal.EventKindCommitted, "2024-05-01", "kjj"), at(proposal.EventKindFollowedUp, "2024-04-01", "kjj")), "", stats.FulfilmentRate},
		{"extended after the reply: late by the day before", append(accepted[:2:2], at(proposal.EventKindReplied, "2024-08-01", "kjj"), at(proposal.EventKindExtended, "2024-05-01", "kjj")), "", stats.OnTimeRate},
		{"handed to a third unit that cannot take it", append(replied[:3:3], at(proposal.EventKindAssigned, "2024-05-02", "jyj")), "jyj", stats.ReplyRate},
	} {
		a := stats.Year(2024, []proposal.Case{handled(x.log...)}, stats.Options{Unit: x.unit})
		require.Len(t, a.Records, 1, x.about)
		require.NotEmpty(t, a.Faults, x.about)
		f := a.Figure(x.indicator)
		require.Zero(t, f.Whole, x.about)
		require.Equal(t, []stats.Excluded{{Code: "out_of_order", N: 1, Text: f.Excluded[0].Text}}, f.Excluded, x.about)
		require.Empty(t, a.Rest(x.indicator), x.about)
		require.Empty(t, a.Part(x.indicator), x.about)
		require.NoError(t, a.Records[0].Validate(), x.about)
	}
}

// What is recorded in order stands beside an event that does not fit.
func TestWhatFitsStandsBesideWhatDoesNot(t *testing.T) {
	c := handled(at(proposal.EventKindAccepted, "2024-03-04", "kjj"), at(proposal.EventKindReplied, "2024-05-01", "kjj"),
		at(proposal.EventKindReplied, "2024-05-02", "kjj"), at(proposal.EventKindDelivered, "2024-04-01", "kjj"))
	a := stats.Year(2024, []proposal.Case{c}, stats.Options{})
	require.Equal(t, []int{7, 8}, c.Facts().Refused, "a second reply, and a delivery before the first")
	require.Equal(t, c.Facts().Refused, c.Read().Facts().Refused)
	require.Equal(t, 1, a.Figure(stats.ReplyRate).Part)
	require.Equal(t, 1, a.Figure(stats.OnTimeRate).Part)
	require.Equal(t, 0, a.Figure(stats.ConsultationRate).Part)
	require.Equal(t, 1, a.Figure(stats.ConsultationRate).Whole, "nothing says that anybody was consulted")

	other := stats.Year(2024, []proposal.Case{handled(at(proposal.EventKindReplied, "2024-05-01", "kjj"))}, stats.Options{Unit: "czj"})
	require.Equal(t, 1, other.Figure("opinion_rate").Whole, "what does not fit at one unit says nothing of another")
	require.Empty(t, other.Records[0].Refused)

	records := stats.UnitRecords(handled(at(proposal.EventKindAssigned, "2024-03-02", "jyj")), stats.Options{})
	require.Len(t, records, 3)
	require.Equal(t, "P1/jyj", records[2].ID)
	require.Equal(t, []proposal.EventKind{proposal.EventKindAssigned}, records[2].Refused)
}

// The year of a case whose assignment is not on record is that of what is on
// record, whether it fits or not; where nothing tells, it is of no year.
func TestTheYearIsThatOfWhatIsOnRecord(t *testing.T) {
	accepted, replied := at(proposal.EventKindAccepted, "2024-03-02", "kjj"), at(proposal.EventKindReplied, "2025-05-20", "kjj")
	for name, x := range map[string]struct {
		log        []proposal.Event
		year, none int
	}{
		"nothing of it fits":     {[]proposal.Event{accepted, replied}, 2024, 0},
		"the later first":        {[]proposal.Event{replied, accepted}, 2024, 0},
		"only a reply":           {[]proposal.Event{replied}, 2025, 0},
		"filed elsewhere":        {[]proposal.Event{at(proposal.EventKindFiled, "2023-12-30", ""), accepted}, 2023, 0},
		"no event":               {nil, 0, 1},
		"no date":                {[]proposal.Event{{Kind: proposal.EventKindAccepted, Unit: "kjj"}}, 0, 1},
		"a date of other times":  {[]proposal.Event{at(proposal.EventKindAccepted, "0026-03-02", "kjj")}, 0, 1},
		"submitted goes first":   {[]proposal.Event{at(proposal.EventKindSubmitted, "2023-12-01", ""), accepted}, 2023, 0},
		"a role is missing only": {[]proposal.Event{at(proposal.EventKindAssigned, "2024-03-01", "kjj")}, 2024, 0},
	} {
		c := handled()
		c.Proposal.Year, c.Process, c.Events = 0, proposal.Process{Handed: true}, x.log
		require.Equal(t, x.year, stats.NewRecord(c, stats.Options{}).Year, name)
		for _, unit := range []string{"", "kjj"} {
			a := stats.Year(x.year, []proposal.Case{c}, stats.Options{Unit: unit})
			require.Equal(t, [2]int{0, x.none}, [2]int{a.OtherYears, a.NoYear}, name)
			if x.none == 0 {
				require.Len(t, a.Records, 1, name+unit)
			}
			if len(x.log) > 0 {
				require.NotEmpty(t, a.Faults, name)
			}
		}
		require.Equal(t, 1-x.none, stats.Year(2019, []proposal.Case{c}, stats.Options{}).OtherYears, name)
	}
	a := stats.YearOf(2024, []stats.Record{{ID: "1"}, {ID: "2", Year: 2023}, {ID: "3", Year: 2024}}, stats.Options{})
	require.Equal(t, [3]int{1, 1, 1}, [3]int{a.OtherYears, a.NoYear, len(a.Records)})
}

// A tally counts what is out of order apart, saves it and joins it.
func TestATallyKeepsWhatIsOutOfOrder(t *testing.T) {
	r := stats.NewRecord(handled(at(proposal.EventKindReplied, "2024-05-01", "kjj")), stats.Options{})
	tally, err := stats.NewTally(stats.TallyOptions{})
	require.NoError(t, err)
	require.NoError(t, tally.Add(r))
	b, err := json.Marshal(tally)
	require.NoError(t, err)
	var back stats.Tally
	require.NoError(t, json.Unmarshal(b, &back))
	require.NoError(t, back.Merge(tally))
	for _, f := range back.Table().Groups[0].Figures {
		if f.Indicator == stats.ReplyRate {
			require.Equal(t, "out_of_order", f.Excluded[0].Code)
			require.Equal(t, 2, f.Excluded[0].N)
			require.Zero(t, f.Whole)
		}
	}
	r.Refused = []proposal.EventKind{99}
	require.ErrorContains(t, r.Validate(), "/refused/0")
}

// A unit that handles a part of its own replies to the proposer, and is counted
// among those that have to; a divided paper is left out, its parts are handled.
func TestPartsAreHandledAndTheDividedPaperIsNot(t *testing.T) {
	records := []stats.Record{
		{ID: "1", Role: vocab.RoleUndertake, AssignedOn: deadline.MustDate("2024-03-01"), RepliedOn: deadline.MustDate("2024-04-01")},
		{ID: "2", Role: vocab.RoleUndertake, AssignedOn: deadline.MustDate("2024-03-01")},
		{ID: "3", Disposition: proposal.DispositionSplit, AssignedOn: deadline.MustDate("2024-03-01")},
		{ID: "4", Track: vocab.TrackMotion, Role: vocab.RoleLead, AssignedOn: deadline.MustDate("2024-03-01")},
	}
	figure := func(id stats.IndicatorID) stats.Figure {
		i, ok := stats.IndicatorByID(id)
		require.True(t, ok, id)
		return i.Figure(records)
	}
	f := figure(stats.ReplyRate)
	require.Equal(t, [2]int{1, 3}, [2]int{f.Part, f.Whole})
	require.Equal(t, "split", f.Excluded[0].Code)
	require.Equal(t, 2, figure("undertake").Part)
	require.Equal(t, [2]int{1, 1}, [2]int{figure("split").Part, figure("split").Whole})
	require.Equal(t, [2]int{1, 1}, [2]int{figure("motions").Part, figure("motions").Whole})
}
