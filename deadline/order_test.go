package deadline_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

func codesOf(d deadline.Due) string {
	var codes []string
	for _, n := range d.Notes {
		codes = append(codes, n.Code)
	}
	return strings.Join(codes, " ")
}

// What happens to extensions within one day.
func TestExtensionsAndWithdrawalsOfOneDay(t *testing.T) {
	extended := func(day string, amounts ...string) (list []deadline.Occurrence) {
		for _, a := range amounts {
			list = append(list, event("extended", day, a))
		}
		return list
	}
	withdrawn := func(day string) []deadline.Occurrence {
		return []deadline.Occurrence{event("extension_withdrawn", day)}
	}
	for _, c := range []struct {
		name   string
		events [][]deadline.Occurrence
		due    string
		notes  string
	}{
		{"three of a day, the first unlike", [][]deadline.Occurrence{extended("2024-03-04", "14日", "1个月", "1个月"), withdrawn("2024-03-08")}, "2024-05-25", "clock.ambiguous"},
		{"three of a day, the last unlike", [][]deadline.Occurrence{extended("2024-03-04", "1个月", "1个月", "14日"), withdrawn("2024-03-08")}, "2024-05-25", "clock.ambiguous"},
		{"four of a day, one unlike, two withdrawn", [][]deadline.Occurrence{extended("2024-03-04", "5日", "3日", "3日", "3日"), withdrawn("2024-03-08"), withdrawn("2024-03-09")}, "2024-03-25", "clock.ambiguous clock.ambiguous"},
		{"three alike", [][]deadline.Occurrence{extended("2024-03-04", "3日", "3日", "3日"), withdrawn("2024-03-08")}, "2024-03-17", ""},
		{"two days, the later alike", [][]deadline.Occurrence{extended("2024-03-03", "9日"), extended("2024-03-04", "3日", "3日"), withdrawn("2024-03-08")}, "2024-03-23", ""},
		{"replaced", [][]deadline.Occurrence{extended("2024-03-04", "5日"), extended("2024-03-08", "9日"), withdrawn("2024-03-08")}, "2024-03-20", "clock.extension_replaced"},
		{"replaced by less", [][]deadline.Occurrence{extended("2024-03-04", "9日"), withdrawn("2024-03-08"), extended("2024-03-08", "5日")}, "2024-03-16", "clock.extension_replaced"},
		{"replaced while the older one runs", [][]deadline.Occurrence{extended("2024-03-04", "9日"), withdrawn("2024-03-14"), extended("2024-03-14", "11日")}, "2024-03-22", "clock.extension_replaced"},
		{"granted and withdrawn on one day", [][]deadline.Occurrence{extended("2024-03-08", "5日"), withdrawn("2024-03-08")}, "2024-03-11", ""},
		{"of several older ones nothing tells which", [][]deadline.Occurrence{extended("2024-03-04", "5日", "1日"), extended("2024-03-08", "9日"), withdrawn("2024-03-08")}, "2024-03-26", "clock.ambiguous"},
	} {
		events := []deadline.Occurrence{event("assigned", "2024-03-01")}
		for _, e := range c.events {
			events = append(events, e...)
		}
		d := theDue(t, replyIn("10日"), events...)
		require.Equal(t, c.due, d.Date.String(), c.name)
		require.Equal(t, c.notes, codesOf(d), c.name)
	}
}

// A ceiling is compared where the counts end, and only what was extended is called
// so.
func TestTheCeilingComparesWhereTheCountsEnd(t *testing.T) {
	for _, c := range []struct {
		name, period, ceiling string
		extended              string
		due, note             string
	}{
		{"exact, and the reply rolls", "3个月（遇休息日顺延）", "6个月", "3个月", "2024-09-02", ""},
		{"exact, and both roll", "3个月（遇休息日顺延）", "6个月（遇休息日顺延）", "3个月", "2024-09-02", ""},
		{"exact, and nothing rolls", "3个月", "6个月", "3个月", "2024-09-01", ""},
		{"nothing extended, the reply rolls past", "3个月（遇休息日顺延）", "3个月", "", "2024-06-03", ""},
		{"a day beyond", "3个月（遇休息日顺延）", "6个月", "93日", "2024-09-01", "延长后应为2024年9月2日"},
		{"a ceiling below the period", "3个月", "1个月", "", "2024-04-01", "期限本应至2024年6月1日"},
		{"that rolls too", "3个月", "2个月（遇休息日顺延）", "", "2024-05-06", "期限本应至2024年6月1日"},
	} {
		p := replyIn(c.period)
		p.Rules = append(p.Rules, rule("most", deadline.RuleKindCeiling, deadline.ActReply, func(r *deadline.PolicyRule) {
			r.Start, r.Period = deadline.ClockEventAssigned, deadline.MustPeriod(c.ceiling)
		}))
		events := []deadline.Occurrence{event("assigned", "2024-03-01")}
		if c.extended != "" {
			events = append(events, event("extended", "2024-04-01", c.extended))
		}
		d := theDue(t, p, events...)
		require.Equal(t, c.due, d.Date.String(), c.name)
		if c.note == "" {
			require.NotContains(t, codesOf(d), "due.ceiling", c.name)
			continue
		}
		require.Contains(t, codesOf(d), "due.ceiling", c.name)
		for _, n := range d.Notes {
			if n.Code == "due.ceiling" {
				require.Contains(t, n.Text.ZH, c.note, c.name)
			}
		}
	}
}

// Facts that cannot be in that order are told, and what is on record stands.
func TestFactsOutOfOrderAreTold(t *testing.T) {
	for _, c := range []struct {
		name     string
		events   []deadline.Occurrence
		today    string
		due      string
		notes    string
		standing string
		met      string
	}{
		{"replied before it was assigned", []deadline.Occurrence{event("assigned", "2024-03-01"), event("replied", "2024-02-20")}, "2024-04-01", "2024-03-11", "due.done_before_start", "met", "2024-02-20"},
		{"the reply sent a day before", []deadline.Occurrence{event("reply_sent", "2024-02-29"), event("assigned", "2024-03-01")}, "2024-03-02", "2024-03-11", "due.done_before_start", "met", "2024-02-29"},
		{"replied before and again after", []deadline.Occurrence{event("replied", "2024-02-20"), event("assigned", "2024-03-01"), event("replied", "2024-03-20")}, "2024-04-01", "2024-03-11", "", "met_late", "2024-03-20"},
		{"replied between a stop and a restart", []deadline.Occurrence{event("assigned", "2024-03-01"), event("stopped", "2024-03-04"), event("replied", "2024-03-05"), event("reopened", "2024-03-08")}, "2024-04-01", "2024-03-18", "", "overdue", ""},
		{"received a year before", []deadline.Occurrence{event("assigned", "2024-03-01"), event("received", "2023-03-04")}, "2024-03-02", "2024-03-11", "due.received_before_assigned", "on_track", ""},
		{"accepted the day before", []deadline.Occurrence{event("assigned", "2024-03-01"), event("accepted", "2024-02-29")}, "2024-03-02", "2024-03-11", "due.received_before_assigned", "on_track", ""},
		{"assigned three times", []deadline.Occurrence{event("assigned", "2024-03-05"), event("assigned", "2024-03-01"), event("assigned", "2024-03-09")}, "2024-03-02", "2024-03-11", "due.start_repeated", "on_track", ""},
		{"assigned twice on one day", []deadline.Occurrence{event("assigned", "2024-03-01"), event("assigned", "2024-03-01")}, "2024-03-02", "2024-03-11", "", "on_track", ""},
		{"extended before the start", []deadline.Occurrence{event("extended", "2024-02-20", "5日"), event("assigned", "2024-03-01")}, "2024-03-02", "2024-03-16", "clock.extension_before_start", "on_track", ""},
		{"extended on the first day", []deadline.Occurrence{event("extended", "2024-03-01", "5日"), event("assigned", "2024-03-01")}, "2024-03-02", "2024-03-16", "", "on_track", ""},
	} {
		p := replyIn("10日")
		p.Thresholds = []deadline.Threshold{}
		p.Reopens = deadline.ReopeningRestart
		d := theDue(t, p, c.events...)
		require.Equal(t, c.due, d.Date.String(), c.name)
		require.Equal(t, c.notes, codesOf(d), c.name)
		s, err := p.Standing(d, deadline.Matter{Events: c.events}, deadline.MustDate(c.today), frozen)
		require.NoError(t, err)
		require.Equal(t, c.standing, s.State.String(), c.name)
		require.Equal(t, c.met, s.Met.String(), c.name)
	}
	// A fixed day stands on the handing over; a later round stands on itself.
	fixed := deadline.Policy{ID: "f", Rules: []deadline.PolicyRule{rule("f", deadline.RuleKindFixed, deadline.ActReply, func(r *deadline.PolicyRule) { r.On, _ = deadline.ParseMonthDay("08-31") })}}
	d := theDue(t, fixed, event("assigned", "2024-03-01"), event("replied", "2024-02-20"))
	require.Equal(t, "due.done_before_start", codesOf(d))
	again := deadline.Policy{ID: "a", Rules: []deadline.PolicyRule{rule("a", deadline.RuleKindDuration, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventFeedbackReceived, deadline.MustPeriod("10日")
	})}}
	d = theDue(t, again, event("replied", "2024-02-20"), event("feedback_received", "2024-03-01"))
	require.Empty(t, codesOf(d))
}
