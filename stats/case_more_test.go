package stats_test

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/stretchr/testify/require"
)

const (
	submitted = `{"event":"submitted","date":"2024-01-10"}`
	examined  = `{"event":"examined","date":"2024-01-15"}`
	filed     = `{"event":"filed","date":"2024-01-20"}`
)

// Two units reply separately: the case is replied to when the second one has,
// and both have a record of their own.
func TestSeparateUnits(t *testing.T) {
	events := []string{submitted, examined, filed,
		`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"separate"}`,
		`{"event":"assigned","date":"2024-03-01","unit":"jyj","role":"separate"}`,
		`{"event":"assigned","date":"2024-03-01","unit":"wjw","role":"copy"}`,
		`{"event":"accepted","date":"2024-03-04","unit":"kjj"}`, `{"event":"accepted","date":"2024-03-04","unit":"jyj"}`,
		`{"event":"drafted","date":"2024-04-10","unit":"kjj"}`, `{"event":"reviewed","date":"2024-04-15","unit":"kjj"}`,
		`{"event":"replied","date":"2024-04-20","unit":"kjj","scheme":"npc","class":"A"}`}
	const paper = `{"id":"P1","year":2024,"title":"甲","proposers":[{"id":"m1","kind":"member"}]}`
	half := stats.NewRecord(file(t, paper, events...), stats.Options{})
	require.True(t, half.RepliedOn.IsZero(), "one of two is not all")
	require.Equal(t, vocab.RoleSeparate, half.Role)
	c := file(t, paper, append(events,
		`{"event":"drafted","date":"2024-05-10","unit":"jyj"}`, `{"event":"reviewed","date":"2024-05-15","unit":"jyj"}`,
		`{"event":"replied","date":"2024-06-20","unit":"jyj","scheme":"npc","class":"C"}`)...)
	require.Equal(t, deadline.MustDate("2024-06-20"), stats.NewRecord(c, stats.Options{}).RepliedOn)
	units := stats.UnitRecords(c, stats.Options{})
	require.Len(t, units, 3)
	reply, _ := stats.IndicatorByID(stats.ReplyRate)
	onTime, _ := stats.IndicatorByID(stats.OnTimeRate)
	require.Equal(t, []string{"P1/jyj", "P1/kjj"}, reply.Part(units))
	require.Equal(t, []string{"P1/kjj"}, onTime.Part(units))
	require.Equal(t, []string{"P1/jyj"}, onTime.Rest(units))
}

// A unit that handed the paper back is out; the one that got it counts.
func TestHandedBack(t *testing.T) {
	c := file(t, `{"id":"P1","year":2024,"title":"甲","proposers":[{"id":"m1","kind":"member"}]}`, submitted, examined, filed,
		`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"}`,
		`{"event":"received","date":"2024-03-02","unit":"kjj"}`,
		`{"event":"return_requested","date":"2024-03-05","unit":"kjj","reason":"不属本部门职责"}`,
		`{"event":"return_granted","date":"2024-03-07","unit":"kjj"}`,
		`{"event":"reassigned","date":"2024-03-08","unit":"gxj","from":"kjj","role":"sole"}`)
	r := stats.NewRecord(c, stats.Options{})
	require.Equal(t, "gxj", r.Department)
	require.Equal(t, 1, r.Returns)
	require.Equal(t, deadline.MustDate("2024-06-01"), r.DueReply, "handing on never resets the clock")
	units := stats.UnitRecords(c, stats.Options{})
	require.Len(t, units, 1)
	require.Equal(t, "P1/gxj", units[0].ID)
	require.Zero(t, units[0].Returns, "it was not the one that asked")
	a := stats.Year(2024, []proposal.Case{c}, stats.Options{Unit: "kjj"})
	require.Empty(t, a.Records)
	require.Equal(t, 1, a.OtherUnits)
}

// Of several signers the worst of their latest verdicts counts, and neither
// silence nor abstaining hides a verdict that was given.
func TestVerdictOfSeveralSigners(t *testing.T) {
	base := []string{submitted, examined, filed,
		`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"}`, `{"event":"accepted","date":"2024-03-04","unit":"kjj"}`,
		`{"event":"drafted","date":"2024-04-10","unit":"kjj"}`, `{"event":"reviewed","date":"2024-04-15","unit":"kjj"}`,
		`{"event":"replied","date":"2024-04-20","unit":"kjj","scheme":"npc","class":"A"}`}
	rate := func(person, grade string) string {
		return `{"event":"rated","date":"2024-05-06","unit":"kjj","person":"` + person + `","grades":[{"dimension":"result","satisfaction":"` + grade + `"}]}`
	}
	for _, test := range []struct {
		name   string
		events []string
		want   proposal.Satisfaction
		forms  [2]int
	}{
		{"nobody", nil, 0, [2]int{}},
		{"one silent", []string{rate("m1", "unrated")}, proposal.SatisfactionUnrated, [2]int{}},
		{"one abstains, one silent", []string{rate("m1", "abstained"), rate("m2", "unrated")}, proposal.SatisfactionAbstained, [2]int{}},
		{"one abstains, one is glad", []string{rate("m1", "abstained"), rate("m2", "very_satisfied")}, proposal.SatisfactionVerySatisfied, [2]int{1, 1}},
		{"two opinions", []string{rate("m1", "satisfied"), rate("m2", "understood")}, proposal.SatisfactionUnderstood, [2]int{1, 2}},
		{"a change of mind", []string{rate("m1", "understood"), rate("m1", "satisfied")}, proposal.SatisfactionSatisfied, [2]int{1, 1}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := file(t, `{"id":"P1","year":2024,"title":"甲","proposers":[{"id":"m1","kind":"joint"},{"id":"m2","kind":"joint","consent":"agreed"}]}`,
				append(append([]string(nil), base...), test.events...)...)
			r := stats.NewRecord(c, stats.Options{})
			require.Equal(t, test.want, r.Satisfaction.Result)
			require.Equal(t, test.forms, [2]int{r.FavourableForms, r.Forms})
		})
	}
}

// Where the calendar does not know the year, there is no due date and no
// pretence of one.
func TestDueBeyondTheCalendar(t *testing.T) {
	days, err := deadline.ParsePeriod("20个工作日")
	require.NoError(t, err)
	policy := deadline.Policy{ID: "days", Rules: []deadline.PolicyRule{{
		ID: "reply", Act: deadline.ActReply, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned, Period: days,
	}}}
	c := file(t, `{"id":"P1","year":2040,"title":"甲","proposers":[{"id":"m1","kind":"member"}]}`, `{"event":"submitted","date":"2040-01-10"}`,
		`{"event":"examined","date":"2040-01-15"}`, `{"event":"filed","date":"2040-01-20"}`, `{"event":"assigned","date":"2040-03-01","unit":"kjj","role":"sole"}`)
	require.True(t, stats.NewRecord(c, stats.Options{Policy: policy}).DueReply.IsZero())
}

// Files that share an id and have equally many events: the choice is declared
// and does not depend on the order.
func TestDuplicatesOfEqualLength(t *testing.T) {
	one := file(t, `{"id":"P1","year":2024,"title":"甲","proposers":[{"id":"m1","kind":"member"}]}`, submitted)
	two := file(t, `{"id":"P1","year":2024,"title":"乙","proposers":[{"id":"m1","kind":"member"}]}`, submitted)
	a := stats.Year(2024, []proposal.Case{one, two}, stats.Options{})
	b := stats.Year(2024, []proposal.Case{two, one}, stats.Options{})
	require.Equal(t, a, b)
	require.Len(t, a.Records, 1)
	require.Nil(t, a.Rest("no_such_rate"))
}

// A case whose numbers cannot be is named and not counted.
func TestYearRefusesAbsurdCases(t *testing.T) {
	c := file(t, `{"id":"P1","year":2024,"title":"甲","proposers":[{"id":"m1","kind":"member"}]}`, submitted)
	for range 1001 {
		c.Proposal.Demands = append(c.Proposal.Demands, proposal.Demand{ID: "x", Text: "y"})
	}
	a := stats.Year(2024, []proposal.Case{c}, stats.Options{})
	require.Empty(t, a.Records)
	require.Equal(t, []string{"record.number"}, a.Faults.Codes())
	require.Equal(t, "/cases/P1/demands", a.Faults[0].Path)
}

func TestKeyOf(t *testing.T) {
	table, err := stats.YearOf(2024, []stats.Record{{ID: "1", Year: 2024, Key: true}}, stats.Options{}).Table(stats.ByKey, stats.ByDepartment)
	require.NoError(t, err)
	require.Equal(t, "true", table.Groups[0].Key.Of(stats.ByKey))
	require.Empty(t, table.Groups[0].Key.Of(stats.ByYear))
}

// The records of all units, made from one reading, are those of each unit made
// by itself.
func TestUnitRecordsAreThoseOfEachUnit(t *testing.T) {
	c := ledCase(t)
	records := stats.UnitRecords(c, stats.Options{})
	require.Greater(t, len(records), 1)
	for _, r := range records {
		alone := stats.NewRecord(c, stats.Options{Unit: r.Department})
		require.Equal(t, alone.ID+"/"+r.Department, r.ID)
		alone.ID = r.ID
		require.Equal(t, alone, r)
	}
}
