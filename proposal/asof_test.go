package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// What happens after the day asked has not happened, whatever is asked.
func TestTheDayAskedSeesNothingLater(t *testing.T) {
	promise := func(date, due string) proposal.Event {
		return ev(proposal.EventKindCommitted, date, "kjj", func(e *proposal.Event) { e.Commitment, e.Promise, e.Due = "k", "建目录", on(due) })
	}
	looked := func(date string, kept bool, next string) proposal.Event {
		return ev(proposal.EventKindFollowedUp, date, "", func(e *proposal.Event) {
			e.Commitment, e.Kept = "k", kept
			if next != "" {
				e.Next = on(next)
			}
		})
	}
	for _, x := range []struct {
		name    string
		more    []proposal.Event
		today   string
		due     int
		dueSet  string
		stalled int
	}{
		{"kept in December is open in October", []proposal.Event{promise("2024-06-02", "2024-07-31"), looked("2024-12-01", true, "")}, "2024-10-01", 1, "2024-07-31", 1},
		{"kept in December is kept in December", []proposal.Event{promise("2024-06-02", "2024-07-31"), looked("2024-12-01", true, "")}, "2024-12-01", 0, "", 0},
		{"a next date that was set later", []proposal.Event{promise("2024-06-02", "2024-07-31"), looked("2024-12-01", false, "2025-03-01")}, "2024-10-01", 1, "2024-07-31", 1},
		{"a promise made later", []proposal.Event{promise("2024-11-20", "2024-07-31")}, "2024-10-01", 0, "", 0},
		{"a promise made on the day", []proposal.Event{promise("2024-10-01", "2024-09-30")}, "2024-10-01", 1, "2024-09-30", 1},
	} {
		c := proposal.Case{Proposal: document(), Events: append(straight(), x.more...)}
		before := len(c.Events)
		got := proposal.DueFollowUps([]proposal.Case{c}, on(x.today))
		require.Len(t, got, x.due, x.name)
		if x.due > 0 {
			require.Equal(t, x.dueSet, got[0].On.String(), x.name)
		}
		promised := 0
		for _, s := range proposal.Stalled([]proposal.Case{c}, on(x.today), 10000) {
			promised += len(s.Reasons)
		}
		require.Equal(t, x.stalled, promised, x.name)
		require.Len(t, c.Events, before, "the case is not changed")
	}
}

// The reminders of a due of next year are unknown only where they can be for today.
func TestTheAgendaAsksForNextYearOnlyWhereItMatters(t *testing.T) {
	cal := china.Calendar()
	last := cal.Coverage().Last
	back := func(n int) deadline.Date {
		d, err := cal.AddWorkdays(last, -n)
		require.NoError(t, err)
		return d
	}
	assigned := func(on deadline.Date) proposal.Case {
		var events []proposal.Event
		for _, e := range append(intake(), ev(proposal.EventKindAssigned, on.String(), "kjj", role(vocab.RoleLead)), ev(proposal.EventKindAccepted, on.String(), "kjj")) {
			if e.Kind != proposal.EventKindAssigned && e.Kind != proposal.EventKindAccepted {
				e.Date, _ = on.AddDays(-1)
			}
			events = append(events, e)
		}
		return named(t, "A", events...)
	}
	february, _ := last.AddDays(-50) // due at the middle of February
	january, _ := last.AddDays(-87)  // due within the first days of January
	for _, x := range []struct {
		name    string
		from    deadline.Date
		today   deadline.Date
		unknown bool
	}{
		{"due in February, 30 workdays before the end of the year", february, back(30), false},
		{"due in February, 12 workdays before", february, back(12), false},
		{"due in February, 1 workday before", february, back(1), false},
		{"due in January, 12 workdays before", january, back(14), false},
		{"due in January, 6 workdays before", january, back(6), true},
		{"due in January, the last workday", january, back(1), true},
	} {
		a, err := proposal.AgendaOf([]proposal.Case{assigned(x.from)}, china.Common3M(), cal, x.today)
		replies := 0
		for _, i := range a.Items {
			if i.Item.Due.Act == deadline.ActReply && i.Index == 0 {
				replies++
				require.True(t, i.Item.Due.Date.After(last), x.name)
			}
		}
		require.Equal(t, 1, replies, x.name+": the due is given")
		if !x.unknown {
			require.NoError(t, err, x.name)
			continue
		}
		var fs vocab.Faults
		require.ErrorAs(t, err, &fs, x.name)
		require.Equal(t, []string{"agenda.reminders_unknown"}, fs.Codes())
		require.ErrorIs(t, err, deadline.ErrYearUnknown)
		require.Contains(t, fs[0].Text.ZH, "照给")
	}
	// On a rest day nobody is reminded.
	rest := last
	for works := true; works; {
		rest, _ = rest.AddDays(-1)
		works, _ = cal.IsWorkday(rest)
	}
	_, err := proposal.AgendaOf([]proposal.Case{assigned(january)}, china.Common3M(), cal, rest)
	require.NoError(t, err)
}
