package report_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// body is the report without the table of definitions, whose words are those of
// the figures.
func body(r report.Report) string {
	text, _, _ := strings.Cut(r.Text(), "附：数字口径")
	return text
}

// Title and sentences name the kinds that there are.
func TestTheReportNamesTheKindsOfPaper(t *testing.T) {
	const p, s, m, r = vocab.TrackProposal, vocab.TrackSuggestion, vocab.TrackMotion, vocab.TrackRecommendation
	for _, x := range []struct {
		tracks          []vocab.Track
		title, received string
	}{
		{[]vocab.Track{m}, "人大代表议案办理", "共收到人大代表议案1件，"},
		{[]vocab.Track{r}, "政协建议案办理", "共收到政协建议案1件，"},
		{[]vocab.Track{s, m}, "议案、建议办理", "共收到议案、建议2件（人大代表议案1件、人大代表建议1件）"},
		{[]vocab.Track{s, p}, "建议提案办理", "共收到建议提案2件（人大代表建议1件、政协提案1件）"},
		{[]vocab.Track{p, r, r}, "提案、建议案办理", "共收到提案、建议案3件（政协提案1件、政协建议案2件）"},
		{[]vocab.Track{p, s, m, r}, "议案、建议、提案、建议案办理", "共收到议案、建议、提案、建议案4件（人大代表议案1件、人大代表建议1件、政协提案1件、政协建议案1件）"},
		{[]vocab.Track{0, 0}, "提案办理", "共收到提案2件，"},
		{[]vocab.Track{p, 0}, "提案办理", "共收到提案2件（政协提案1件、种类未登记1件）"},
		{[]vocab.Track{s, 0}, "建议提案办理", "共收到建议提案2件（人大代表建议1件、种类未登记1件）"},
		{[]vocab.Track{m, s, 0}, "议案、建议、提案办理", "共收到议案、建议、提案3件（人大代表议案1件、人大代表建议1件、种类未登记1件）"},
	} {
		got := told(t, len(x.tracks), func(i int, r *stats.Record) { r.Track = x.tracks[i] })
		require.Contains(t, got.Title, x.title)
		require.NotContains(t, strings.Replace(got.Title, x.title, "", 1), "提案", "%v", x.tracks)
		require.Contains(t, body(got), x.received)
	}
}

// A year of deputies' papers speaks of no proposal, whatever it tells, and one of
// recommendations of no plain proposal.
func TestDeputiesPapersAreNotCalledProposals(t *testing.T) {
	for _, track := range []vocab.Track{vocab.TrackMotion, vocab.TrackSuggestion} {
		records := hard()
		for i := range records {
			records[i].Track, records[i].Title = track, "关于演示事项"
		}
		text := body(write(t, report.Input{Org: bureau(), Year: stats.YearOf(2021, records, stats.Options{})}))
		require.NotContains(t, text, "提案")
		require.Contains(t, text, "与代表面商")
		require.Contains(t, text, "代表已评价的")
		word := map[vocab.Track]string{vocab.TrackMotion: "议案", vocab.TrackSuggestion: "建议"}[track]
		require.Contains(t, text, "成立"+word+"办理工作领导小组")
		require.Contains(t, text, "围绕"+word+"所提问题")
	}
	text := body(told(t, 1, func(_ int, r *stats.Record) { r.Track, r.Researched = vocab.TrackRecommendation, true }))
	require.Contains(t, text, "围绕建议案所提问题")
}

var countOf = regexp.MustCompile(`([0-9]+)件`)

func sum(t *testing.T, text, from, to string) int {
	t.Helper()
	_, rest, ok := strings.Cut(text, from)
	require.True(t, ok, "%s in %s", from, text)
	part, _, ok := strings.Cut(rest, to)
	require.True(t, ok, "%s in %s", to, rest)
	n := 0
	for _, m := range countOf.FindAllStringSubmatch(part, -1) {
		k, err := strconv.Atoi(m[1])
		require.NoError(t, err)
		n += k
	}
	return n
}

// Where a number is broken down, the parts add up to it: kinds, roles, levels,
// classes, outcomes and verdicts, with whatever is not on record.
func TestThePartsAddUp(t *testing.T) {
	tracks, roles, levels := append(vocab.All[vocab.Track](), 0), append(vocab.All[vocab.Role](), 0), append(vocab.All[vocab.Level](), 0)
	outcomes := vocab.All[proposal.Outcome]()
	for n := 2; n < 30; n++ {
		text := body(told(t, n, func(i int, r *stats.Record) {
			r.Track, r.Role, r.Level = tracks[(i*n+i/2)%len(tracks)], roles[i*3%len(roles)], levels[i%len(levels)]
			r.Scheme, r.Class = "own", []string{"A", "甲", "C", "E"}[(i+n)%4]
			r.Outcome = outcomes[i%len(outcomes)]
			r.Satisfaction.Result = proposal.Satisfaction(1 + i%4)
		}))
		if strings.Contains(text, "（人大") || strings.Contains(text, "（政协") {
			require.Equal(t, n, sum(t, text, "件（", "），其中"), text)
		}
		require.Equal(t, n, sum(t, text, "，其中", "；按提出层级"), text)
		require.Equal(t, n, sum(t, text, "按提出层级分，", "。"), text)
		answered := sum(t, text, "应由我局答复的", "已全部答复")
		require.Equal(t, answered, sum(t, text, "按答复类别分，", "。按办理结果"), text)
		require.Equal(t, answered, sum(t, text, "按办理结果分，", "。"), text)
	}
}
