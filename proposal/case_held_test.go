package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// handledBy is a case that two units answer, each by itself.
func handledBy(events ...proposal.Event) []proposal.Event {
	return append(append(intake(),
		ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSeparate)),
		ev(proposal.EventKindAssigned, "2024-03-01", "czj", role(vocab.RoleSeparate)),
		ev(proposal.EventKindAccepted, "2024-03-04", "kjj"),
		ev(proposal.EventKindAccepted, "2024-03-05", "czj"),
	), events...)
}

// A contact that does not say when it was held is placed by what had happened by
// then: before the draft, before the reply, after it.
func TestWhenAContactWasHeld(t *testing.T) {
	held := func(unit, date string) proposal.Event { return ev(proposal.EventKindConsulted, date, unit) }
	said := func(e proposal.Event) proposal.Event { e.Stage = proposal.ConsultStageBefore; return e }
	c := named(t, "P1", handledBy(
		held("kjj", "2024-03-06"),
		ev(proposal.EventKindDrafted, "2024-03-10", "kjj"),
		held("kjj", "2024-03-11"),
		said(held("kjj", "2024-03-12")),
		held("czj", "2024-03-13"), // has drafted nothing
		ev(proposal.EventKindReviewed, "2024-03-14", "kjj"),
		ev(proposal.EventKindReplied, "2024-03-15", "kjj"),
		held("kjj", "2024-03-16"),
		ev(proposal.EventKindDrafted, "2024-03-17", "czj"),
		held("czj", "2024-03-18"),
	)...)
	var got []proposal.ConsultStage
	for _, x := range c.Facts().Consultations {
		got = append(got, x.Stage)
	}
	require.Equal(t, []proposal.ConsultStage{
		proposal.ConsultStageBefore, proposal.ConsultStageDuring, proposal.ConsultStageBefore,
		proposal.ConsultStageBefore, proposal.ConsultStageAfter, proposal.ConsultStageDuring,
	}, got)

	// One of the case as a whole goes by what any unit has done.
	for n, want := range map[int]proposal.ConsultStage{0: proposal.ConsultStageBefore, 1: proposal.ConsultStageDuring, 2: proposal.ConsultStageDuring, 3: proposal.ConsultStageAfter} {
		steps := []proposal.Event{
			held("kjj", "2024-03-06"), held("czj", "2024-03-06"),
			ev(proposal.EventKindDrafted, "2024-03-10", "kjj"), ev(proposal.EventKindReviewed, "2024-03-14", "kjj"), ev(proposal.EventKindReplied, "2024-03-15", "kjj"),
		}
		c := named(t, "P1", handledBy(append(steps[:2+n:2+n], ev(proposal.EventKindConsulted, "2024-04-01", ""))...)...)
		list := c.Facts().Consultations
		require.Equal(t, want, list[len(list)-1].Stage, n)
	}
}

// A paper that comes in again was submitted when it first came in.
func TestResubmissionKeepsTheFirstDay(t *testing.T) {
	c := named(t, "P1",
		ev(proposal.EventKindSubmitted, "2024-01-10", ""),
		ev(proposal.EventKindExamined, "2024-01-12", ""),
		ev(proposal.EventKindSentBack, "2024-01-15", "", why("请补充")),
		ev(proposal.EventKindResubmitted, "2024-01-20", ""),
	)
	require.Equal(t, on("2024-01-10"), c.Facts().SubmittedOn)
	c, err := proposal.Apply(c, ev(proposal.EventKindExamined, "2024-01-21", ""), ev(proposal.EventKindSentBack, "2024-01-22", "", why("再补充")), ev(proposal.EventKindResubmitted, "2024-01-25", ""))
	require.NoError(t, err)
	require.Equal(t, on("2024-01-10"), c.Facts().SubmittedOn)
	require.True(t, c.Facts().ExaminedOn.IsZero(), "it is examined anew")
}

// The document of a unit is the latest that had a number: interim reply, reply,
// reply after handling again, opinion.
func TestTheDocumentNumberOfAUnit(t *testing.T) {
	n := func(s string) func(*proposal.Event) { return func(e *proposal.Event) { e.Number = s } }
	number := func(unit string, events ...proposal.Event) string {
		for _, u := range named(t, "P1", events...).Facts().Units {
			if u.Unit == unit {
				return u.DocNumber
			}
		}
		return "none"
	}
	s := straight()
	s[8].Number = "财函〔2024〕3号" // the opinion
	s = append(s[:9:9],
		ev(proposal.EventKindInterimReplied, "2024-04-01", "kjj", n("科函〔2024〕7号")),
		ev(proposal.EventKindDrafted, "2024-04-10", "kjj"),
		ev(proposal.EventKindReviewed, "2024-04-15", "kjj"),
		ev(proposal.EventKindReplied, "2024-04-20", "kjj", n("科提〔2024〕1号")),
		ev(proposal.EventKindRedoOrdered, "2024-05-07", "kjj", why("不满意")),
		ev(proposal.EventKindDrafted, "2024-05-08", "kjj"),
		ev(proposal.EventKindReviewed, "2024-05-09", "kjj"),
		ev(proposal.EventKindReplied, "2024-05-10", "kjj"), // the number is not known
	)
	require.Equal(t, "财函〔2024〕3号", number("czj", s[:9]...))
	require.Empty(t, number("kjj", s[:9]...))
	require.Equal(t, "科函〔2024〕7号", number("kjj", s[:12]...))
	require.Equal(t, "科提〔2024〕1号", number("kjj", s[:13]...))
	require.Equal(t, "科提〔2024〕1号", number("kjj", s...), "what is not known changes nothing")
	require.Equal(t, "财函〔2024〕3号", number("czj", s...))
	s[16].Number = "科提〔2024〕9号"
	require.Equal(t, "科提〔2024〕9号", number("kjj", s...))
}

// A verdict on the case as a whole belongs to the round that the case had come
// to: after handling again it has to be given anew.
func TestAVerdictOnTheCaseBelongsToItsRound(t *testing.T) {
	verdict := func(person, date string) proposal.Event {
		return ev(proposal.EventKindRated, date, "", func(e *proposal.Event) {
			e.Person, e.Grades = person, []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionDissatisfied}}
		})
	}
	reply := func(unit, month string) []proposal.Event {
		return []proposal.Event{
			ev(proposal.EventKindDrafted, "2024-"+month+"-01", unit),
			ev(proposal.EventKindReviewed, "2024-"+month+"-02", unit), ev(proposal.EventKindReplied, "2024-"+month+"-03", unit),
		}
	}
	both := func(month string) []proposal.Event { return append(reply("kjj", month), reply("czj", month)...) }
	sorted := func(list []proposal.Event) []proposal.Event {
		out := append([]proposal.Event(nil), list...)
		for i := range out { // by day, both units at once
			for j := i; j > 0 && out[j].Date.Before(out[j-1].Date); j-- {
				out[j], out[j-1] = out[j-1], out[j]
			}
		}
		return out
	}
	talk := []proposal.Event{ev(proposal.EventKindConsulted, "2024-03-20", "kjj"), ev(proposal.EventKindConsulted, "2024-03-20", "czj")}
	events := handledBy(append(append(talk, sorted(both("04"))...), verdict("m1", "2024-05-01"), verdict("m2", "2024-05-02"))...)
	c := named(t, "P1", events...)
	require.Empty(t, c.Read().Status().Unrated)
	require.True(t, c.Read().Redo().Called)
	for _, r := range c.Facts().Ratings {
		require.Equal(t, 1, r.Round)
	}
	c, err := proposal.Apply(c, append([]proposal.Event{ev(proposal.EventKindRedoOrdered, "2024-05-03", "", why("不满意"))}, sorted(both("06"))...)...)
	require.NoError(t, err)
	require.Equal(t, []string{"m1", "m2"}, c.Read().Status().Unrated, "nobody has judged the new reply")
	require.False(t, c.Read().Redo().Called, "the old verdicts are met")
	c, err = proposal.Apply(c, verdict("m2", "2024-07-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"m1"}, c.Read().Status().Unrated)
	list := c.Facts().Ratings
	require.Equal(t, 2, list[len(list)-1].Round)
}

// An event without a unit that more than one might mean is not told as if one
// of them had been meant, however many there are.
func TestARefusalNamesNoUnitOfSeveral(t *testing.T) {
	for n := 2; n <= 4; n++ {
		events := intake()
		units := []string{"kjj", "czj", "jyj", "mzj"}[:n]
		for _, u := range units {
			events = append(events, ev(proposal.EventKindAssigned, "2024-03-01", u, role(vocab.RoleSeparate)))
		}
		for k := range n + 1 {
			if k > 0 {
				events = append(events, ev(proposal.EventKindAccepted, "2024-03-04", units[k-1]))
			}
			_, err := proposal.Apply(named(t, "P1", events...), proposal.Event{Kind: proposal.EventKindReviewed, Date: on("2024-03-06")})
			require.Error(t, err)
			for _, u := range units {
				require.NotContains(t, err.Error(), "possible now for "+u, "%d units, %d accepted", n, k)
			}
		}
	}
	one := append(intake(), ev(proposal.EventKindAssigned, "2024-03-01", "kjj", role(vocab.RoleSole)))
	_, err := proposal.Apply(named(t, "P1", one...), proposal.Event{Kind: proposal.EventKindReviewed, Date: on("2024-03-06")})
	require.ErrorContains(t, err, "possible now for kjj", "the only one may be meant")
}

// A unit that was released may do nothing more.
func TestAReleasedUnitHasNoNextEvents(t *testing.T) {
	c := named(t, "P1", handledBy(ev(proposal.EventKindUnitRemoved, "2024-03-06", "czj", why("与本单位无关")))...)
	require.Equal(t, "released", c.Facts().Units[1].State.String())
	units := map[string]bool{}
	for _, m := range c.Read().Possible() {
		units[m.Unit] = true
	}
	require.True(t, units["kjj"])
	require.False(t, units["czj"])
}

// The session of a number is read from its first character on, in any digits.
func TestNumeralsAreReadFromTheirFirstCharacter(t *testing.T) {
	for text, want := range map[string][2]int{
		"五届三次会议第12号提案": {5, 3}, "5届3次会议第12号": {5, 3}, "９届９次会议第9号": {9, 9}, "19届2次第99号": {19, 2},
		"十三届一次会议第0009号": {13, 1}, "第九届第九次会议第9号": {9, 9}, "政协九届二次会议第９０９号提案": {9, 2}, "二十届第１９次会议第1号": {20, 19},
	} {
		n, err := proposal.ParseNumber(text)
		require.NoError(t, err, text)
		require.Equal(t, want, [2]int{n.Term(), n.Session()}, text)
	}
	for text, want := range map[string]int{"第9号": 9, "第９号": 9, "五届三次会议第909号": 909, "五届三次会议第９９号": 99, "五届三次会议第1999号": 1999} {
		n, err := proposal.ParseNumber(text)
		require.NoError(t, err, text)
		got, ok := n.Ordinal()
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
}

// Empty text is no number, also where there was one before; a bad one leaves
// what was there.
func TestEmptyTextClearsANumber(t *testing.T) {
	n, err := proposal.ParseNumber("五届三次会议第12号")
	require.NoError(t, err)
	before := n
	require.Error(t, n.UnmarshalText([]byte("没有号码")))
	require.Equal(t, before, n)
	require.NoError(t, n.UnmarshalText([]byte("")))
	require.True(t, n.IsZero())
	n = before
	require.NoError(t, n.UnmarshalText(nil))
	require.Equal(t, proposal.Number{}, n)
	n = before
	require.NoError(t, n.Scan(nil))
	require.True(t, n.IsZero())
}
