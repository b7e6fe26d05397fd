package proposal_test

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestClockOfTheUnitThatAnswers(t *testing.T) {
	c := named(t, "A", straight()[:12]...)
	require.Equal(t, c.Clock("kjj"), c.Clock(""))
	require.Empty(t, c.Clock("nobody").Events[:0])
	require.Equal(t, vocab.Role(0), c.Clock("nobody").Role)
	returned := named(t, "B", append(straight()[:4:4],
		ev(proposal.EventKindReturnRequested, "2024-03-02", "kjj", why("r")), ev(proposal.EventKindReturnGranted, "2024-03-03", "kjj"))...)
	require.Equal(t, returned.Clock("kjj"), returned.Clock(""))
	var none proposal.Case
	require.Empty(t, none.Clock("").Events)
}

// Who accepted a paper has received it: periods that run from receipt start on
// that day where no receipt is recorded before.
func TestAcceptanceCountsAsReceipt(t *testing.T) {
	received := func(c proposal.Case) (list []deadline.Date) {
		for _, o := range c.Clock("kjj").Events {
			if o.Event == deadline.ClockEventReceived {
				list = append(list, o.Date)
			}
		}
		return list
	}
	s := straight()
	require.Equal(t, []deadline.Date{on("2024-03-04")}, received(named(t, "P1", s[:6]...)))
	both := append(s[:5:5], ev(proposal.EventKindReceived, "2024-03-02", "kjj"), s[5])
	require.Equal(t, []deadline.Date{on("2024-03-02")}, received(named(t, "P1", both...)))
}

// TestTheWayFromAnEventToWhatItStartsAndMeets prints, for each kind of event,
// what it means to the clock of its unit, what that starts and which acts it
// meets, and after them the events that no case holds. What starts and
// meets is taken from what Dues and Standing say.
func TestTheWayFromAnEventToWhatItStartsAndMeets(t *testing.T) {
	var b strings.Builder
	told := map[deadline.ClockEvent]bool{}
	row := func(kind string, m proposal.Meaning) {
		told[m.Event] = true
		moves, starts, meets := startsAndMeets(t, m.Event)
		fmt.Fprintf(&b, "%s\t%s\t%s", kind, m.Event, cmp.Or(m.When, "always"))
		if moves {
			b.WriteString("\tmoves the clock")
		} else {
			b.WriteString("\tstarts " + strings.Join(starts, " "))
		}
		if len(meets) > 0 {
			b.WriteString("\tmeets " + strings.Join(meets, " "))
		}
		b.WriteByte('\n')
	}
	for _, k := range vocab.All[proposal.EventKind]() {
		list := proposal.MeaningsOf(k)
		for _, m := range list {
			row(k.String(), m)
		}
		if len(list) == 0 {
			fmt.Fprintf(&b, "%s\t-\n", k)
		}
	}
	for _, e := range vocab.All[deadline.ClockEvent]() {
		if !told[e] {
			row("-", proposal.Meaning{Event: e})
		}
	}
	golden(t, "clock.golden", b.String())
}

// startsAndMeets tells whether e moves a clock, else which events' periods it
// starts, and which acts it meets.
func startsAndMeets(t *testing.T, e deadline.ClockEvent) (moves bool, starts, meets []string) {
	day := on("2024-03-01")
	m := deadline.Matter{Events: []deadline.Occurrence{{Event: e, Date: day}}}
	counted := func(from deadline.ClockEvent) deadline.Policy {
		return deadline.Policy{ID: "p", Rules: []deadline.PolicyRule{{
			ID: "r", Act: deadline.ActSummary, Kind: deadline.RuleKindDuration, Start: from, Period: deadline.MustPeriod("3日")}}}
	}
	var none deadline.Calendar // days need no calendar
	if counted(e).Validate() != nil {
		return true, nil, nil
	}
	for _, from := range vocab.All[deadline.ClockEvent]() {
		dues, err := counted(from).Dues(m, none)
		require.NoError(t, err)
		if dues[0].Missing == 0 {
			starts = append(starts, from.String())
		}
	}
	for _, act := range vocab.All[deadline.Act]() {
		d := deadline.Due{Act: act, Start: e, From: day, Date: day}
		s, err := deadline.Policy{}.Standing(d, m, day, none)
		require.NoError(t, err)
		if s.Met == day {
			meets = append(meets, act.String())
		}
	}
	return false, starts, meets
}
