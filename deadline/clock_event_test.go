package deadline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Every event starts a period, meets an act or moves a clock, and none both
// starts one and moves it.
func TestEveryEventSaysWhatItMeansToAClock(t *testing.T) {
	for e, row := range clockEvents {
		require.True(t, ClockEvent(e).Valid() || row == clockEventRow{}, e)
	}
	for _, e := range vocab.All[ClockEvent]() {
		p := Policy{ID: "p", Rules: []PolicyRule{{ID: "r", Act: ActReply, Kind: RuleKindDuration, Start: e, Period: MustPeriod("3日")}}}
		m := Matter{Events: []Occurrence{{Event: e, Date: MustDate("2024-03-01")}}}
		row := clockEvents[e]
		if row.moves != 0 {
			require.Equal(t, clockEventRow{moves: row.moves}, row, e)
			require.Error(t, p.Validate(), e)
			require.Len(t, m.moving(ActReply), 1, e)
			continue
		}
		require.NoError(t, p.Validate(), e)
		require.Equal(t, m.Events[0].Date, m.start(e), e)
		require.Empty(t, m.moving(ActReply), e)
		require.True(t, row.meets == 0 || row.meets.Valid(), e)
		require.True(t, row.also == 0 || row.also.Valid() && row.also != e && clockEvents[row.also].moves == 0, e)
	}
}

// Every act is met by an event, or by what meets the act that it hangs on; the
// filing window opens by itself.
func TestEveryActSaysWhatMeetsIt(t *testing.T) {
	day := MustDate("2024-03-01")
	for _, a := range vocab.All[Act]() {
		of := acts[a].is
		require.True(t, of == 0 || of != a && acts[of].is == 0, a)
		met := 0
		for _, e := range vocab.All[ClockEvent]() {
			m := Matter{Events: []Occurrence{{Event: e, Date: day}}}
			if m.met(a, day, day) == day {
				met++
				require.True(t, of == 0 || m.met(of, day, day) == day, a)
			}
		}
		require.Equal(t, a == actFilingWindowOpen, met == 0, a)
	}
}

// The last reply starts what follows a reply, the first handing over what
// follows that; words outside the sets mean nothing.
func TestWhichOfSeveralEventsCounts(t *testing.T) {
	early, late := MustDate("2024-03-01"), MustDate("2024-04-01")
	for e, want := range map[ClockEvent]Date{
		ClockEventReplySent: late, ClockEventFeedbackReceived: late, ClockEventReplied: early, ClockEventAssigned: early,
	} {
		for _, order := range [][2]Date{{early, late}, {late, early}} {
			m := Matter{Events: []Occurrence{{Event: e, Date: order[0]}, {Event: e, Date: order[1]}}}
			require.Equal(t, want, m.start(e), e)
		}
	}
	m := Matter{Events: []Occurrence{{Event: ClockEventReplied, Date: early}, {Event: ClockEventReplySent, Date: late}, {Event: 200, Date: late}}}
	require.Equal(t, late, m.start(ClockEventReplySent))
	require.Equal(t, early, m.start(ClockEventReplied))
	require.True(t, m.met(0, early, late).IsZero())
	require.True(t, m.met(200, early, late).IsZero())
	require.True(t, m.handedOver().IsZero())
	require.Empty(t, m.moving(ActReply))
}
