package deadline_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// event is one line of a clock: "paused 2024-03-05", "extended 2024-03-05 1个月".
func event(kind, date string, amount ...string) deadline.Occurrence {
	e, err := vocab.Parse[deadline.ClockEvent](kind)
	if err != nil {
		panic(err)
	}
	o := deadline.Occurrence{Event: e, Date: deadline.MustDate(date)}
	if len(amount) > 0 {
		o.Amount = deadline.MustPeriod(amount[0])
	}
	return o
}

// replyIn is a policy of one rule: a reply within the period of the assignment.
func replyIn(period string) deadline.Policy {
	return deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{{
		ID: "reply", Act: deadline.ActReply, Kind: deadline.RuleKindDuration,
		Start: deadline.ClockEventAssigned, Period: deadline.MustPeriod(period),
	}}}
}

func theDue(t testing.TB, p deadline.Policy, events ...deadline.Occurrence) deadline.Due {
	dues, err := p.Dues(deadline.Matter{Events: events}, frozen)
	require.NoError(t, err)
	require.NotEmpty(t, dues)
	return dues[0]
}

func TestClockIsPausedExtendedAndStopped(t *testing.T) {
	for name, c := range map[string]struct {
		period string
		events []deadline.Occurrence
		want   string
		codes  []string
	}{
		"extension from the raw start":     {"3个月", []deadline.Occurrence{event("assigned", "2023-11-30"), event("extended", "2024-02-01", "1个月")}, "2024-03-30", nil},
		"extension of a rolled end":        {"3个月（遇休息日顺延）", []deadline.Occurrence{event("assigned", "2024-03-01"), event("extended", "2024-05-01", "1个月")}, "2024-07-01", nil},
		"extension in another unit":        {"3个月（遇休息日顺延）", []deadline.Occurrence{event("assigned", "2024-03-01"), event("extended", "2024-05-01", "10日")}, "2024-06-11", nil},
		"two units":                        {"3个月", []deadline.Occurrence{event("assigned", "2024-03-01"), event("extended", "2024-05-01", "10日"), event("extended", "2024-05-02", "5个工作日"), event("extended", "2024-05-03", "1个月")}, "2024-07-18", nil},
		"extension withdrawn":              {"3个月", []deadline.Occurrence{event("assigned", "2023-11-30"), event("extended", "2024-02-01", "1个月"), event("extension_withdrawn", "2024-02-10")}, "2024-02-29", nil},
		"late extension":                   {"3个月", []deadline.Occurrence{event("assigned", "2023-11-30"), event("extended", "2024-03-01", "1个月")}, "2024-02-29", []string{"clock.extension_late"}},
		"extension on the last day":        {"3个月", []deadline.Occurrence{event("assigned", "2023-11-30"), event("extended", "2024-02-29", "1个月")}, "2024-03-30", nil},
		"extension without amount":         {"3个月", []deadline.Occurrence{event("assigned", "2023-11-30"), event("extended", "2024-02-01")}, "2024-02-29", []string{"clock.extension_without_amount"}},
		"pause in days":                    {"30日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-10"), event("resumed", "2024-03-15")}, "2024-04-05", nil},
		"pause in months":                  {"1个月", []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-10"), event("resumed", "2024-03-15")}, "2024-04-06", nil},
		"pause in workdays over a weekend": {"10个工作日", []deadline.Occurrence{event("assigned", "2024-03-04"), event("paused", "2024-03-09"), event("resumed", "2024-03-11")}, "2024-03-18", nil},
		"pause in workdays":                {"10个工作日", []deadline.Occurrence{event("assigned", "2024-03-04"), event("paused", "2024-03-08"), event("resumed", "2024-03-12")}, "2024-03-20", nil},
		"pause over the National Day":      {"10个工作日", []deadline.Occurrence{event("assigned", "2024-09-23"), event("paused", "2024-09-30"), event("resumed", "2024-10-09")}, "2024-10-14", nil},
		"pause of no length":               {"30日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("resumed", "2024-03-10"), event("paused", "2024-03-10")}, "2024-03-31", nil},
		"pause before the start":           {"10日", []deadline.Occurrence{event("paused", "2024-02-20"), event("assigned", "2024-03-01"), event("resumed", "2024-03-05")}, "2024-03-14", nil},
		"pause after the end":              {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-12"), event("resumed", "2024-03-20")}, "2024-03-11", nil},
		"pause on the last day":            {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-11"), event("resumed", "2024-03-20")}, "2024-03-20", nil},
		"two pauses":                       {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-05"), event("resumed", "2024-03-07"), event("paused", "2024-03-12"), event("resumed", "2024-03-15")}, "2024-03-16", nil},
		"pause inside a pause":             {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-05"), event("paused", "2024-03-06"), event("resumed", "2024-03-07")}, "2024-03-13", []string{"clock.already_paused"}},
		"resumed without pause":            {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("resumed", "2024-03-07")}, "2024-03-11", []string{"clock.not_paused"}},
		"assigned again":                   {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("assigned", "2024-03-05")}, "2024-03-11", []string{"due.start_repeated"}},
		"stopped and reopened":             {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("stopped", "2024-03-05"), event("reopened", "2024-03-08")}, "2024-03-14", nil},
		"reopened without stop":            {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("reopened", "2024-03-08")}, "2024-03-11", []string{"clock.not_stopped"}},
		"nothing to withdraw":              {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("extension_withdrawn", "2024-03-08")}, "2024-03-11", []string{"clock.no_extension"}},
		"ambiguous withdrawal":             {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("extended", "2024-03-04", "5日"), event("extended", "2024-03-04", "1日"), event("extension_withdrawn", "2024-03-08")}, "2024-03-17", []string{"clock.ambiguous"}},
		"stopped twice":                    {"10日", []deadline.Occurrence{event("assigned", "2024-03-01"), event("stopped", "2024-03-04"), event("stopped", "2024-03-05"), event("reopened", "2024-03-06")}, "2024-03-13", []string{"clock.already_stopped"}},
	} {
		t.Run(name, func(t *testing.T) {
			d := theDue(t, replyIn(c.period), c.events...)
			require.Equal(t, c.want, d.Date.String())
			var codes []string
			for _, n := range d.Notes {
				codes = append(codes, n.Code)
			}
			require.Equal(t, c.codes, codes)
			entries, err := d.Account(frozen)
			require.NoError(t, err)
			require.Equal(t, d.Date, replayDue(t, d, entries))
		})
	}
}

// replayDue reads an account without a calendar: days without a hole, as many
// counted as the due counts, the due date last.
func replayDue(t testing.TB, d deadline.Due, entries []deadline.Entry) deadline.Date {
	want, counted := 0, 0
	countable := true
	for _, p := range append([]deadline.Period{d.Period}, d.Then...) {
		switch p.Unit() {
		case deadline.PeriodUnitDay, deadline.PeriodUnitWorkday:
			want += p.Amount()
		case deadline.PeriodUnitWeek:
			want += 7 * p.Amount()
		case deadline.PeriodUnitMonth:
			countable = false
		}
	}
	for i, e := range entries {
		if e.Counted {
			counted++
			for _, s := range d.Pauses {
				require.False(t, s.Contains(e.Date), "a paused day is never counted")
			}
		}
		if i > 0 {
			require.Equal(t, 1, e.Date.Sub(entries[i-1].Date), "days without a hole")
		}
	}
	if countable && d.Fixed.IsZero() && d.Date != d.Ceiling {
		require.Equal(t, want, counted)
	}
	return entries[len(entries)-1].Date
}

func TestReopeningFollowsTheDeclaredRule(t *testing.T) {
	for rule, want := range map[deadline.Reopening]string{
		0:                          "2024-03-16",
		deadline.ReopeningContinue: "2024-03-16",
		deadline.ReopeningRestart:  "2024-03-20",
		deadline.ReopeningKeep:     "2024-03-11",
	} {
		p := replyIn("10日")
		p.Reopens = rule
		d := theDue(t, p, event("assigned", "2024-03-01"), event("stopped", "2024-03-05"), event("reopened", "2024-03-10"))
		require.Equal(t, want, d.Date.String(), rule)
	}
}

func TestAPausedClockStandsStill(t *testing.T) {
	p, cal := replyIn("10个工作日"), frozen
	m := deadline.Matter{Events: []deadline.Occurrence{event("assigned", "2024-03-04"), event("paused", "2024-03-08")}}
	d := theDue(t, p, m.Events...)
	require.Equal(t, "2024-03-18", d.Date.String(), "the date if it ran on at once")
	require.Equal(t, "2024-03-08", d.Paused.String())
	for today, want := range map[string]deadline.Standing{
		"2024-03-07": {State: deadline.StandingOnTrack, N: 7, Unit: deadline.PeriodUnitWorkday},
		"2024-03-08": {State: deadline.StandingPaused, N: 7, Unit: deadline.PeriodUnitWorkday},
		"2024-05-08": {State: deadline.StandingPaused, N: 7, Unit: deadline.PeriodUnitWorkday},
	} {
		got, err := p.Standing(d, m, deadline.MustDate(today), cal)
		require.NoError(t, err)
		require.Equal(t, want, got, today)
	}
	// A pause that began when the time had run out does not save it.
	m.Events[1] = event("paused", "2024-03-20")
	d = theDue(t, p, m.Events...)
	got, err := p.Standing(d, m, deadline.MustDate("2024-03-21"), cal)
	require.NoError(t, err)
	require.Equal(t, deadline.StandingOverdue, got.State)
	// A stopped matter is not overdue either.
	m.Events[1] = event("stopped", "2024-03-10")
	d = theDue(t, p, m.Events...)
	got, err = p.Standing(d, m, deadline.MustDate("2024-05-21"), cal)
	require.NoError(t, err)
	require.Equal(t, deadline.StandingPaused, got.State)
	// During a pause that has ended since.
	m.Events = []deadline.Occurrence{event("assigned", "2024-03-04"), event("paused", "2024-03-08"), event("resumed", "2024-03-12")}
	d = theDue(t, p, m.Events...)
	got, err = p.Standing(d, m, deadline.MustDate("2024-03-09"), cal)
	require.NoError(t, err)
	require.Equal(t, deadline.StandingPaused, got.State)
}

func TestClockEventsBearOnTheirAct(t *testing.T) {
	p := china.Common3M()
	m := deadline.Matter{Role: vocab.RoleAssist, Events: []deadline.Occurrence{
		event("assigned", "2024-03-01"), event("received", "2024-03-01"), event("extended", "2024-03-20", "10日"),
	}}
	dues, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-04-11", dues[0].Date.String(), "the assisting opinion")
	require.Equal(t, "2024-03-15", dues[1].Date.String(), "the objection is not extended")
	m.Events[2].Act = deadline.ActReturnObjection
	m.Events[2].Date = deadline.MustDate("2024-03-05")
	dues, err = p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-04-01", dues[0].Date.String())
	require.Equal(t, "2024-03-25", dues[1].Date.String())
	// A pause or a stop without an act is one of the whole matter.
	m.Events = append(m.Events[:2], event("paused", "2024-03-06"), event("resumed", "2024-03-08"))
	dues, err = p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-04-03", dues[0].Date.String(), "two days")
	require.Equal(t, "2024-03-19", dues[1].Date.String(), "two workdays")
	m.Events = append(m.Events, event("stopped", "2024-03-09"))
	dues, err = p.Dues(m, frozen)
	require.NoError(t, err)
	for _, d := range dues {
		require.Equal(t, "2024-03-09", d.Stopped.String())
	}
}

// kinds of clock events that a random history is made of.
var clockKinds = []string{"paused", "resumed", "extended", "extension_withdrawn", "stopped", "reopened"}

func randomHistory(r *rand.Rand, n int) []deadline.Occurrence {
	events := []deadline.Occurrence{event("assigned", "2024-01-10")}
	amounts := []string{"1个月", "10日", "5个工作日", "1个星期"}
	for range n {
		at, _ := deadline.MustDate("2024-01-05").AddDays(r.IntN(100))
		kind := clockKinds[r.IntN(len(clockKinds))]
		o := event(kind, at.String())
		if kind == "extended" {
			o.Amount = deadline.MustPeriod(amounts[r.IntN(len(amounts))])
		}
		events = append(events, o)
	}
	return events
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 400 {
		p := replyIn([]string{"3个月", "60日", "40个工作日", "8个星期（遇休息日顺延）"}[i%4])
		p.Reopens = vocab.All[deadline.Reopening]()[i%3]
		events := randomHistory(r, r.IntN(7))
		want := theDue(t, p, events...)
		for range 5 {
			r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
			got := theDue(t, p, events...)
			require.Equal(t, want.Date, got.Date, events)
			require.Equal(t, want.Pauses, got.Pauses)
		}
		entries, err := want.Account(frozen)
		require.NoError(t, err)
		require.Equal(t, want.Date, replayDue(t, want, entries), events)
	}
}

// A slow reading of pauses: count day by day, leaving paused days out.
func TestPausesAgreeWithADayWalk(t *testing.T) {
	cal := frozen
	r := rand.New(rand.NewPCG(3, 4))
	for i := range 300 {
		n := 5 + r.IntN(40)
		workdays := i%2 == 0
		unit := "日"
		if workdays {
			unit = "个工作日"
		}
		start := deadline.MustDate("2024-09-01")
		events := []deadline.Occurrence{event("assigned", start.String())}
		paused := map[deadline.Date]bool{}
		at := start
		for range r.IntN(4) {
			from, _ := at.AddDays(1 + r.IntN(15))
			to, _ := from.AddDays(1 + r.IntN(12))
			events = append(events, event("paused", from.String()), event("resumed", to.String()))
			last, _ := to.AddDays(-1)
			for d := range (deadline.Span{First: from, Last: last}).Days() {
				paused[d] = true
			}
			at = to
		}
		want := start
		for left := n; left > 0; {
			want, _ = want.AddDays(1)
			worked, err := cal.IsWorkday(want)
			require.NoError(t, err)
			if !paused[want] && (worked || !workdays) {
				left--
			}
		}
		p, err := deadline.NewPeriod(n, map[bool]deadline.PeriodUnit{true: deadline.PeriodUnitWorkday, false: deadline.PeriodUnitDay}[workdays])
		require.NoError(t, err)
		require.Equal(t, want, theDue(t, replyIn(p.String()), events...).Date, "%d%s %v", n, unit, events)
	}
}

func TestTakingAnEventAwayIsNeverHavingHadIt(t *testing.T) {
	p := replyIn("3个月")
	base := []deadline.Occurrence{event("assigned", "2024-03-01"), event("paused", "2024-03-20"), event("resumed", "2024-04-02")}
	without := theDue(t, p, base...)
	with := theDue(t, p, append(base[:3:3], event("extended", "2024-05-06", "1个月"))...)
	require.NotEqual(t, without.Date, with.Date)
	require.Equal(t, "2024-06-01", with.Original.String(), "the first date is kept for reports")
	withdrawn := theDue(t, p, append(base[:3:3], event("extended", "2024-05-06", "1个月"), event("extension_withdrawn", "2024-05-07"))...)
	require.Equal(t, without.Date, withdrawn.Date)
	require.Equal(t, without.Summary(), withdrawn.Summary())
}

func FuzzClock(f *testing.F) {
	f.Add(uint64(1), uint8(3), uint8(0))
	f.Add(uint64(99), uint8(12), uint8(5))
	f.Fuzz(func(t *testing.T, seed uint64, n, which uint8) {
		r := rand.New(rand.NewPCG(seed, 7))
		p := replyIn([]string{"3个月", "60日", "40个工作日", "8个星期(遇休息日顺延)", "1个工作日(首日计入)", "0日"}[which%6])
		p.Reopens = vocab.All[deadline.Reopening]()[int(which)%3]
		p.Rules = append(p.Rules, deadline.PolicyRule{
			ID: "max", Act: deadline.ActReply, Kind: deadline.RuleKindCeiling, Start: deadline.ClockEventAssigned, Period: deadline.MustPeriod("6个月"),
		})
		events := randomHistory(r, int(n%16))
		dues, err := p.Dues(deadline.Matter{Events: events}, frozen)
		require.NoError(t, err)
		d := dues[0]
		require.False(t, d.Date.IsZero())
		require.False(t, d.Date.After(d.Ceiling))
		require.False(t, d.LastWorkday.After(d.Date))
		entries, err := d.Account(frozen)
		require.NoError(t, err)
		require.Equal(t, d.Date, replayDue(t, d, entries), events)
		r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		again, err := p.Dues(deadline.Matter{Events: events}, frozen)
		require.NoError(t, err)
		require.Equal(t, d.Date, again[0].Date)
		require.Equal(t, d.Summary(), again[0].Summary())
		for _, today := range []string{"2024-01-01", "2024-03-05", "2024-09-01"} {
			_, err := p.Standing(d, deadline.Matter{Events: events}, deadline.MustDate(today), frozen)
			require.NoError(t, err)
		}
	})
}
