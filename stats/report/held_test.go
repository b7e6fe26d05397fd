package report_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// told writes the report of records, each changed as asked; demonstration data.
func told(t *testing.T, n int, change func(i int, r *stats.Record)) report.Report {
	t.Helper()
	var records []stats.Record
	for i := range n {
		r := stats.Record{
			ID: fmt.Sprint("P", i), Year: 2021, Title: fmt.Sprintf("关于演示事项%d的提案", i), Track: vocab.TrackProposal, Role: vocab.RoleSole,
			AssignedOn: deadline.MustDate("2021-03-01"), RepliedOn: deadline.MustDate("2021-05-01"), DueReply: deadline.MustDate("2021-06-01"),
		}
		change(i, &r)
		records = append(records, r)
	}
	return write(t, report.Input{Bureau: "某局", Org: assign.Org{}, Year: stats.YearOf(2021, records, stats.Options{})})
}

// Only what was solved or adopted is named as an example.
func TestWhichPapersAreNamed(t *testing.T) {
	outcomes := vocab.All[proposal.Outcome]()
	text := told(t, len(outcomes), func(i int, r *stats.Record) { r.Outcome = outcomes[i] }).Text()
	for i, o := range outcomes {
		named := o == proposal.OutcomeSolved || o == proposal.OutcomeAdopted
		require.Equal(t, named, strings.Contains(text, fmt.Sprintf("《关于演示事项%d的提案》", i)), "%v", o)
	}
	for _, o := range []proposal.Outcome{proposal.OutcomeSolved, proposal.OutcomeAdopted} {
		require.Contains(t, told(t, 1, func(_ int, r *stats.Record) { r.Outcome = o }).Text(), "《关于演示事项0的提案》所提问题已得到解决或采纳", "exactly one")
	}
}

// How often was talked is told where it is known, not as 0.
func TestNoConsultationsAreNotCounted(t *testing.T) {
	talked := func(n int) string {
		return told(t, 2, func(i int, r *stats.Record) { r.Consulted, r.Consultations = true, n }).Text()
	}
	require.Contains(t, talked(0), "面商率")
	require.NotContains(t, talked(0), "（共")
	require.Contains(t, talked(1), "（共2次）")
}

// One is told as well as many: a promise, a seat of the leading group, a paper.
func TestExactlyOneIsTold(t *testing.T) {
	promised := func(n int) string {
		return told(t, 1, func(_ int, r *stats.Record) { r.Commitments, r.Fulfilled = n, n }).Text()
	}
	require.Contains(t, promised(1), "作出承诺1")
	require.NotContains(t, promised(0), "作出承诺")

	org := bureau()
	year := stats.YearOf(2021, []stats.Record{{ID: "1", Year: 2021, Role: vocab.RoleSole}}, stats.Options{})
	org.Group = org.Group[:1]
	require.Contains(t, write(t, report.Input{Org: org, Year: year}).Text(), "办理工作领导小组，")
	org.Group = nil
	require.NotContains(t, write(t, report.Input{Org: org, Year: year}).Text(), "领导小组，")

	for _, c := range []struct {
		tracks []vocab.Track
		want   string
	}{
		{[]vocab.Track{vocab.TrackProposal}, "共收到政协提案1件"}, {[]vocab.Track{vocab.TrackSuggestion}, "共收到人大代表建议1件"},
		{[]vocab.Track{vocab.TrackProposal, vocab.TrackSuggestion}, "共收到建议提案2件"}, {[]vocab.Track{vocab.TrackProposal, 0}, "共收到提案2件"},
	} {
		require.Contains(t, told(t, len(c.tracks), func(i int, r *stats.Record) { r.Track = c.tracks[i] }).Text(), c.want)
	}
}

// Every cell of the table of definitions is escaped, not its head alone: the names
// of a place's own indicators are the place's.
func TestCellsOfATableAreEscaped(t *testing.T) {
	own := stats.Indicators()
	for i := range own {
		own[i].Name.ZH = "甲|乙*率*" + own[i].Name.ZH
	}
	text := write(t, report.Input{Year: stats.YearOf(2021, good(), stats.Options{Indicators: own}), Org: bureau()}).Markdown()
	rows := 0
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, "| ") {
			rows++
			require.NotContains(t, line, "甲|乙")
			require.Equal(t, rows > 1, strings.Contains(line, `甲\|乙\*率\*`), line)
			require.Equal(t, 6, strings.Count(strings.ReplaceAll(line, `\|`, ""), "|"), line)
		}
	}
	require.Greater(t, rows, 3)
}
