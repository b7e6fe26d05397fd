package china_test

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func TestPresetsClaimOnlyWhatIsVouchedFor(t *testing.T) {
	all := china.Policies()
	require.Equal(t, "common-3m", all[0].ID)
	require.True(t, sort.SliceIsSorted(all[1:], func(i, j int) bool { return all[1+i].ID < all[1+j].ID }))
	for _, p := range all {
		require.NoError(t, p.Validate(), p.ID)
		require.NotEmpty(t, p.Excludes.ZH)
		require.NotEmpty(t, p.Excludes.EN)
		require.NotEmpty(t, p.Title.EN)
		for _, r := range p.Rules {
			require.Equal(t, p.Source, r.Source)
		}
		if p.ID != "common-3m" {
			require.Contains(t, []vocab.SourceGrade{vocab.SourceGradeOfficial, vocab.SourceGradeDatabase}, p.Source.Grade)
			require.NotEmpty(t, p.Source.URL)
		}
		data, err := json.Marshal(p)
		require.NoError(t, err)
		q, err := deadline.LoadPolicy(data)
		require.NoError(t, err, p.ID)
		again, err := json.Marshal(q)
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
		named, ok := china.PolicyNamed(p.ID)
		require.True(t, ok)
		require.Equal(t, p, named)
	}
	_, ok := china.PolicyNamed("neimenggu")
	require.False(t, ok)
}

func TestPresetsGiveTheirDates(t *testing.T) {
	for _, c := range []struct {
		id   string
		role vocab.Role
		on   deadline.Occurrence
		act  deadline.Act
		want string
	}{
		{"guizhou-2025", vocab.RoleLead, on(deadline.ClockEventAssigned, "2025-03-10"), deadline.ActReply, "2025-06-30"},
		{"guizhou-2025", vocab.RoleAssist, on(deadline.ClockEventAssigned, "2025-03-10"), deadline.ActCoOpinion, "2025-05-31"},
		{"guizhou-2025", vocab.RoleLead, on(deadline.ClockEventAssigned, "2026-03-10"), deadline.ActReply, ""},
		{"wuzhong-2022", vocab.RoleLead, on(deadline.ClockEventAssigned, "2022-04-10"), deadline.ActReply, "2022-08-31"},
		{"huangshi-2010", vocab.RoleAssist, on(deadline.ClockEventReceived, "2024-02-29"), deadline.ActCoOpinion, "2024-04-29"},
		{"huangshi-2010", vocab.RoleLead, on(deadline.ClockEventReceived, "2024-02-29"), deadline.ActSummary, "2024-09-30"},
		{"shenzhen-1998", vocab.RoleSole, on(deadline.ClockEventSessionClosed, "2024-02-29"), deadline.ActAssignMeeting, "2024-03-30"},
		{"tongling-2009", vocab.RoleLead, on(deadline.ClockEventAssigned, "2009-03-10"), deadline.ActFollowUp, "2009-11-20"},
		{"tongling-2009", vocab.RoleAssist, on(deadline.ClockEventAssigned, "2009-03-10"), deadline.ActFollowUp, ""},
		{"tongling-2009", vocab.RoleLead, on(deadline.ClockEventAssigned, "2010-03-10"), deadline.ActFollowUp, ""},
		{"zhejiang-ocean-2011", vocab.RoleSole, on(deadline.ClockEventAssignmentMeeting, "2024-04-01"), deadline.ActInternalDispatch, "2024-04-16"},
	} {
		p, ok := china.PolicyNamed(c.id)
		require.True(t, ok)
		dues, err := p.Dues(deadline.Matter{Role: c.role, Events: []deadline.Occurrence{c.on}}, frozen)
		require.NoError(t, err)
		got := ""
		for _, d := range dues {
			if d.Act == c.act {
				got = d.Date.String()
			}
		}
		require.Equal(t, c.want, got, "%s %s", c.id, c.act)
	}
}

// Every number of a preset stands in the row of its document in the test data
// of package deadline, and every number of the row in the preset.
func TestPresetsAgreeWithTheRows(t *testing.T) {
	data, err := os.ReadFile("../testdata/deadline-policies.json")
	require.NoError(t, err)
	var rows []struct {
		Provenance vocab.SourceGrade `json:"provenance"`
		URL        string            `json:"url"`
		Rules      []struct {
			Event, Start, Unit string
			Amount             int
		} `json:"rules"`
		Fixed []struct {
			Event, Date string
		} `json:"fixed_dates"`
	}
	require.NoError(t, json.Unmarshal(data, &rows))
	for _, p := range china.Policies()[1:] {
		found := 0
		for _, r := range rows {
			if r.URL != p.Source.URL {
				continue
			}
			found++
			require.Equal(t, r.Provenance, p.Source.Grade, p.ID)
			var want, got []string
			for _, x := range r.Rules {
				want = append(want, fmt.Sprintf("%s %s %d %s", x.Event, x.Start, x.Amount, x.Unit))
			}
			for _, x := range r.Fixed {
				want = append(want, x.Event+x.Date)
			}
			for _, x := range p.Rules {
				if x.Kind == deadline.RuleKindFixed {
					got = append(got, x.Act.String()+x.On.String())
				} else {
					got = append(got, fmt.Sprintf("%s %s %d %s", x.Act, x.Start, x.Period.Amount(), x.Period.Unit()))
				}
			}
			require.ElementsMatch(t, want, got, p.ID)
		}
		require.Equal(t, 1, found, "preset %s: its document needs a row with its url in deadline/testdata/deadline-policies.json (CONTRIBUTING, Adding a policy preset)", p.ID)
	}
}

func BenchmarkDuesWithManyRules(b *testing.B) {
	p, _ := china.PolicyNamed("shandong")
	p.Rules = append(p.Rules, china.Common3M().Rules[1:]...)
	for i := range p.Rules {
		p.Rules[i].Scope.Levels = nil
	}
	p.Decides = deadline.PrecedenceEarliest
	ceiling := p.Rules[0]
	ceiling.Kind, ceiling.Period = deadline.RuleKindCeiling, deadline.MustPeriod("6个月")
	p.Rules = append(p.Rules, ceiling)
	m := deadline.Matter{Role: vocab.RoleLead, Load: 30, Events: []deadline.Occurrence{
		on(deadline.ClockEventAssigned, "2024-03-01"), on(deadline.ClockEventReceived, "2024-03-04"),
	}}
	b.ReportAllocs()
	for b.Loop() {
		_, _ = p.Dues(m, frozen)
	}
}
