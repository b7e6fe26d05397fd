package deadline_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

// extensible is a reply of a period that may be extended by a period.
func extensible(period, permitted string, change ...func(*deadline.PolicyRule)) deadline.Policy {
	p := replyIn(period)
	p.Rules = append(p.Rules, rule("extension", deadline.RuleKindExtension, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Period = deadline.MustPeriod(permitted)
		for _, c := range change {
			c(r)
		}
	}))
	return p
}

// beyond are the notes of d about extensions that go too far or are too many.
func beyond(d deadline.Due) (notes []string) {
	for _, n := range d.Notes {
		if strings.HasPrefix(n.Code, "clock.extension_") {
			notes = append(notes, strings.TrimPrefix(n.Code, "clock.extension_"))
		}
	}
	return notes
}

// What counts is where all extensions together end, in whatever units they come.
func TestExtensionsAreMeasuredTogether(t *testing.T) {
	for _, c := range []struct {
		name, period, permitted string
		extended                []string // amounts, "" for none; "x" withdraws, "p10" pauses for ten days
		due                     string
		days                    string // beyond, "" for not
	}{
		{"twice two months of three", "3个月", "3个月", []string{"2个月", "2个月"}, "2024-09-05", "31"},
		{"four single months", "3个月", "3个月", []string{"1个月", "1个月", "1个月", "1个月"}, "2024-09-05", "31"},
		{"twice without amount", "3个月", "3个月", []string{"", ""}, "2024-11-05", "92"},
		{"just three", "3个月", "3个月", []string{"1个月", "2个月"}, "2024-08-05", ""},
		{"without amount", "3个月", "3个月", []string{""}, "2024-08-05", ""},
		{"a day", "3个月", "3个月", []string{"1日"}, "2024-05-06", ""},
		{"20 days", "3个月", "3个月", []string{"20日"}, "2024-05-25", ""},
		{"ten workdays", "3个月", "3个月", []string{"10个工作日"}, "2024-05-16", ""},
		{"92 days are three months from May", "3个月", "3个月", []string{"92日"}, "2024-08-05", ""},
		{"93 are one too many", "3个月", "3个月", []string{"93日"}, "2024-08-06", "1"},
		{"two units, together too long", "3个月", "3个月", []string{"2个月", "40日"}, "2024-08-14", "9"},
		{"two units that fit", "3个月", "1个月", []string{"10日", "2个星期"}, "2024-05-29", ""},
		{"one withdrawn", "3个月", "3个月", []string{"2个月", "2个月", "x"}, "2024-07-05", ""},
		{"too long, withdrawn, granted shorter", "3个月", "3个月", []string{"4个月", "x", "3个月"}, "2024-08-05", ""},
		{"workdays under workdays", "30个工作日", "10个工作日", []string{"6个工作日", "6个工作日"}, "2024-04-10", "2"},
		{"workdays under days", "30日", "10日", []string{"8个工作日"}, "2024-03-18", "2"},
		{"a pause moves both alike", "3个月", "1个月", []string{"p10", "1个月"}, "2024-06-15", ""},
		{"and hides nothing", "3个月", "1个月", []string{"p10", "1个月", "1日"}, "2024-06-16", "1"},
		{"a rolled end hides nothing", "3个月（遇休息日顺延）", "6日", []string{"7日"}, "2024-05-13", "1"},
		{"nor makes it longer", "3个月（遇休息日顺延）", "6日", []string{"6日"}, "2024-05-11", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			events := []deadline.Occurrence{event("assigned", "2024-02-05")}
			day := deadline.MustDate("2024-02-20")
			for _, e := range c.extended {
				switch {
				case e == "x":
					events = append(events, event("extension_withdrawn", day.String()))
				case e == "":
					events = append(events, event("extended", day.String()))
				case e[0] == 'p':
					events = append(events, event("paused", day.String()))
					day, _ = day.AddDays(10)
					events = append(events, event("resumed", day.String()))
				default:
					events = append(events, event("extended", day.String(), e))
				}
				day, _ = day.AddDays(1)
			}
			p := extensible(c.period, c.permitted)
			for range 3 {
				rand.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
				d := theDue(t, p, events...)
				require.Equal(t, c.due, d.Date.String())
				if c.days == "" {
					require.Empty(t, beyond(d))
					continue
				}
				require.Equal(t, []string{"beyond_rule"}, beyond(d), "once")
				note := d.Notes[len(d.Notes)-1]
				require.Contains(t, note.Text.ZH, "超出规则允许的")
				require.Contains(t, note.Text.ZH, "）"+c.days+"日")
				require.Contains(t, note.Text.EN, c.days+" days beyond")
			}
		})
	}
}

// Fixed days, restarts, offsets and what is beyond the calendar.
func TestExtensionsOfOtherClocks(t *testing.T) {
	fixed := extensible("3个月", "1个月")
	fixed.Rules[0] = rule("reply", deadline.RuleKindFixed, deadline.ActReply, func(r *deadline.PolicyRule) { r.On, _ = deadline.NewMonthDay(8, 31) })
	require.Empty(t, beyond(theDue(t, fixed, event("assigned", "2024-02-05"), event("extended", "2024-05-01", "30日"))))
	require.Equal(t, []string{"beyond_rule"}, beyond(theDue(t, fixed, event("assigned", "2024-02-05"), event("extended", "2024-05-01", "31日"))))

	restart := extensible("3个月", "1个月")
	restart.Reopens = deadline.ReopeningRestart
	d := theDue(t, restart, event("assigned", "2024-02-05"), event("extended", "2024-02-06", "4个月"), event("stopped", "2024-03-01"), event("reopened", "2024-04-01"), event("extended", "2024-04-02", "1个月"))
	require.Equal(t, "2024-08-01", d.Date.String())
	require.Empty(t, beyond(d), "what was granted before is void")

	// The ceiling cuts what the rule would have permitted, and both are told.
	capped := extensible("3个月", "1个月")
	capped.Rules = append(capped.Rules, rule("max", deadline.RuleKindCeiling, deadline.ActReply, func(r *deadline.PolicyRule) {
		r.Start, r.Period = deadline.ClockEventAssigned, deadline.MustPeriod("6个月")
	}))
	d = theDue(t, capped, event("assigned", "2024-02-05"), event("extended", "2024-02-06", "5个月"))
	require.Equal(t, "2024-08-05", d.Date.String())
	require.Len(t, d.Notes, 2)
	d = theDue(t, capped, event("assigned", "2024-02-05"), event("extended", "2024-02-06", "1个月"))
	require.Empty(t, d.Notes)

	// Where the permitted length ends beyond the calendar, what ends within it is
	// not beyond; what does not cannot be told.
	late := extensible("10日", "60个工作日")
	require.Empty(t, beyond(theDue(t, late, event("assigned", "2026-12-01"), event("extended", "2026-12-02", "1日"))))
	require.Equal(t, []string{"unjudged"}, beyond(theDue(t, late, event("assigned", "2026-12-01"), event("extended", "2026-12-02", "3个月"))))
	require.Empty(t, beyond(theDue(t, replyIn("3个月"), event("assigned", "2024-02-05"), event("extended", "2024-02-06", "9个月"))), "no rule, no note")
}

func TestExtensionsAreCountedWhereTheRuleSaysHowMany(t *testing.T) {
	once := extensible("3个月", "3个月", func(r *deadline.PolicyRule) { r.Times = 1 })
	one, two := event("extended", "2024-02-06", "1个月"), event("extended", "2024-02-08", "1个月")
	start := event("assigned", "2024-02-05")
	require.Empty(t, beyond(theDue(t, once, start, one)))
	require.Equal(t, []string{"times"}, beyond(theDue(t, once, start, one, two)))
	require.Empty(t, beyond(theDue(t, once, start, one, event("extension_withdrawn", "2024-02-07"), two)))
	require.Equal(t, []string{"times", "beyond_rule"}, beyond(theDue(t, once, start, one, event("extended", "2024-02-08", "3个月"))))
	once.Rules[1].Times = -1
	require.ErrorContains(t, once.Validate(), "policy.times")
	once.Rules[1].Times, once.Rules[0].Times = 2, 1
	require.ErrorContains(t, once.Validate(), "/rules/0/times")
}

// A key paper may be extended by more; the rule of the narrower scope holds, and
// one that is not in force yet does not.
func TestWhichExtensionRuleHolds(t *testing.T) {
	p := extensible("3个月", "1个月")
	p.Rules = append(p.Rules, p.Rules[1], p.Rules[1])
	p.Rules[2].ID, p.Rules[2].Scope.KeyOnly, p.Rules[2].Priority, p.Rules[2].Period = "key", true, 1, deadline.MustPeriod("3个月")
	p.Rules[3].ID, p.Rules[3].Since, p.Rules[3].Period = "new", deadline.MustDate("2025-01-01"), deadline.MustPeriod("2个月")
	require.NoError(t, p.Validate())
	for _, c := range []struct {
		key   bool
		start string
		want  int
	}{{false, "2024-02-05", 1}, {true, "2024-02-05", 3}, {false, "2025-02-05", 2}} {
		m := deadline.Matter{Key: c.key, Events: []deadline.Occurrence{event("assigned", c.start), event("extended", c.start)}}
		dues, err := p.Dues(m, frozen)
		require.NoError(t, err)
		require.Equal(t, deadline.MustPeriod(fmt.Sprint(c.want, "个月")), dues[0].Extended[0])
	}
}
