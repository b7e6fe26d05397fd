package deadline_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// reads asks that what is written is read again as it was, strictly.
func reads[T any](t *testing.T, v T, want string) {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	if want != "" {
		require.JSONEq(t, want, string(text))
	}
	back, faults := vocab.Decode[T](text)
	require.Empty(t, faults)
	require.Equal(t, v, back)
	text[0] = ','
	_, faults = vocab.Decode[T](append([]byte(`{"colour":1`), text...))
	require.Equal(t, []string{"/colour"}, []string{faults[0].Path}, "what is not known is refused")
}

func TestDaysAreReadAsTheyAreWritten(t *testing.T) {
	for date, want := range map[string]string{
		"2024-10-12": `{"date":"2024-10-12","workday":true,"kind":"makeup_workday","name":{"zh":"国庆节","en":"National Day"},` +
			`"notice":{"title":"国务院办公厅关于2024年部分节假日安排的通知","number":"国办发明电〔2023〕7号","issued":"2023-10-25"},"provisional":false}`,
		"2024-10-13": `{"date":"2024-10-13","workday":false,"kind":"weekend","provisional":false}`,
	} {
		day, err := frozen.Day(deadline.MustDate(date))
		require.NoError(t, err)
		reads(t, day, want)
	}
	reads(t, deadline.Day{}, "")
	reads(t, deadline.DayChange{Date: deadline.MustDate("2024-10-13"), New: deadline.Day{Kind: deadline.DayKindWorkday, Provisional: true}}, "")
}

func TestStandingsAreReadAsTheyAreWritten(t *testing.T) {
	on := deadline.MustDate("2024-06-11")
	for _, x := range []struct {
		s    deadline.Standing
		want string
	}{
		{deadline.Standing{State: deadline.StandingNotStarted}, `{"standing":"not_started"}`},
		{deadline.Standing{State: deadline.StandingOnTrack, N: 12, Unit: deadline.PeriodUnitDay}, `{"standing":"on_track","left":{"n":12,"unit":"day"}}`},
		{deadline.Standing{State: deadline.StandingDueSoon, Unit: deadline.PeriodUnitWorkday, Alert: deadline.AlertBlue}, `{"standing":"due_soon","left":{"n":0,"unit":"workday"},"alert":"blue"}`},
		{deadline.Standing{State: deadline.StandingOverdue, N: 3, Unit: deadline.PeriodUnitDay, Alert: deadline.AlertRed}, `{"standing":"overdue","left":{"n":-3,"unit":"day"},"alert":"red"}`},
		{deadline.Standing{State: deadline.StandingMet, Met: on}, `{"standing":"met","met":"2024-06-11"}`},
		{deadline.Standing{State: deadline.StandingMetLate, N: 10, Unit: deadline.PeriodUnitDay, Met: on}, `{"standing":"met_late","left":{"n":-10,"unit":"day"},"met":"2024-06-11"}`},
		{deadline.Standing{}, `{"standing":""}`},
	} {
		reads(t, x.s, x.want)
	}
}

func TestAgendasAndRemindersAreReadAsTheyAreWritten(t *testing.T) {
	p := china.Common3M()
	m := deadline.Matter{Role: vocab.RoleLead, Level: vocab.LevelCity, Track: vocab.TrackProposal, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	items, err := p.Agenda([]deadline.Running{{ID: "c1", Matter: m}}, deadline.MustDate("2024-06-11"), frozen)
	require.NoError(t, err)
	require.NotEmpty(t, items)
	for _, i := range items {
		reads(t, i, "")
		reads(t, i.Standing, "")
		plan, err := p.Reminders("c1", i.Due, frozen)
		require.NoError(t, err)
		for _, r := range plan {
			require.Equal(t, "c1", r.Item)
			reads(t, r, "")
		}
	}
	text, err := json.Marshal(items[0])
	require.NoError(t, err)
	var flat map[string]any
	require.NoError(t, json.Unmarshal(text, &flat))
	require.Equal(t, []any{"c1", "reply", "2024-06-01", "overdue", "overdue", map[string]any{"n": -10.0, "unit": "day"}, items[0].Due.Summary().ZH},
		[]any{flat["id"], flat["event"], flat["date"], flat["standing"], flat["bucket"], flat["left"], flat["summary"].(map[string]any)["zh"]})
}
