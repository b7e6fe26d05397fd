package china_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The days, starts and roles of presets, as they stand in their documents; that a
// later preset agrees with its row is held by TestPresetsAgreeWithTheRows.
func TestPresetsSayWhatTheirDocumentsSay(t *testing.T) {
	var got []string
	for _, id := range []string{"common-3m", "guizhou-2025", "huangshi-2010", "huoqiu-2019", "shandong", "shenzhen-1998", "wuzhong-2022", "yulin-2019", "zhejiang-ocean-2011"} {
		p, ok := china.PolicyNamed(id)
		require.True(t, ok, id)
		for _, r := range p.Rules {
			var roles []string
			for _, x := range r.Scope.Roles {
				roles = append(roles, x.Term())
			}
			line := p.ID + " " + r.Act.String() + ": "
			if r.Kind == deadline.RuleKindFixed {
				line += r.On.String() + fmt.Sprintf(" %d", r.Year)
			} else {
				line += r.Start.String() + " " + r.Period.String()
			}
			got = append(got, strings.TrimSpace(line+" "+strings.Join(roles, "、")))
		}
	}
	require.Equal(t, strings.Split(`common-3m reply: assigned 3个月 单办、主办、分办、承办
common-3m co_opinion: assigned 1个月 会办
common-3m return_objection: received 10个工作日 单办、主办、分办、承办、会办
guizhou-2025 reply: 06-30 2025 单办、主办、分办、承办
guizhou-2025 co_opinion: 05-31 2025 会办
huangshi-2010 co_opinion: received 2个月 会办
huangshi-2010 redo_reply: feedback_received 1个月 单办、主办、分办、承办
huangshi-2010 summary: 09-30 0
huoqiu-2019 assign: 04-09 2019
huoqiu-2019 return_objection: 05-31 2019
huoqiu-2019 reply: 08-31 2019 单办、主办、分办、承办
shandong reply: received 3个月 单办、主办、分办、承办
shandong return_objection: received 5日
shenzhen-1998 return_objection: received 10日
shenzhen-1998 assign_meeting: session_closed 30日
wuzhong-2022 reply: 08-31 2022 单办、主办、分办、承办
wuzhong-2022 co_opinion: 06-30 2022 会办
yulin-2019 return_objection: received 7个工作日
zhejiang-ocean-2011 return_objection: assignment_meeting 10个工作日
zhejiang-ocean-2011 internal_dispatch: assignment_meeting 10个工作日`, "\n"), got)
}

// The colours of a preset turn on the days that they are set to, the day itself
// counted in: in days, and in workdays where the period is in workdays.
func TestColoursTurnOnTheirDays(t *testing.T) {
	for _, p := range china.Policies() {
		require.Equal(t, china.Common3M().Thresholds, p.Thresholds, p.ID)
		require.Equal(t, china.Common3M().Steps, p.Steps, p.ID)
	}
	p := china.Common3M()
	m := deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{on(deadline.ClockEventAssigned, "2024-03-01"), on(deadline.ClockEventReceived, "2024-03-04")}}
	all, err := p.Dues(m, frozen)
	require.NoError(t, err)
	for _, c := range []struct {
		due  int
		day  string
		want string
	}{
		// the reply, due on 1 June 2024
		{0, "2024-05-21", "none"}, {0, "2024-05-22", "blue"}, {0, "2024-05-26", "blue"}, {0, "2024-05-27", "yellow"},
		{0, "2024-05-29", "yellow"}, {0, "2024-05-30", "red"}, {0, "2024-06-01", "red"}, {0, "2024-06-02", "red"},
		// the objection, due on Monday 18 March 2024, in workdays
		{1, "2024-03-08", "none"}, {1, "2024-03-11", "blue"}, {1, "2024-03-12", "blue"}, {1, "2024-03-13", "yellow"},
		{1, "2024-03-14", "yellow"}, {1, "2024-03-15", "red"}, {1, "2024-03-18", "red"},
	} {
		s, err := p.Standing(all[c.due], m, deadline.MustDate(c.day), frozen)
		require.NoError(t, err)
		got := "none"
		if s.Alert != 0 {
			got = s.Alert.String()
		}
		require.Equal(t, c.want, got, "%s on %s", all[c.due].Act, c.day)
	}
}

// Who is reminded when, from ten workdays before the due to five after.
func TestWhoIsRemindedWhen(t *testing.T) {
	p := china.Common3M()
	m := deadline.Matter{Role: vocab.RoleLead, Events: []deadline.Occurrence{on(deadline.ClockEventAssigned, "2024-03-04")}}
	all, err := p.Dues(m, frozen)
	require.NoError(t, err)
	require.Equal(t, "2024-06-04", all[0].Date.String(), "a Tuesday")
	list, err := p.Reminders("提案12", all[0], frozen)
	require.NoError(t, err)
	var got []string
	for _, r := range list {
		line := r.On.String() + " " + r.Step
		for _, to := range r.To {
			line += " " + to.String()
		}
		got = append(got, line)
		require.Equal(t, []deadline.Recipient{deadline.RecipientClerk}, r.Copy, r.Step)
	}
	require.Equal(t, []string{
		"2024-05-21 handler handler",
		"2024-05-28 unit_head handler unit_head",
		"2024-05-31 leader unit_head leader",
		"2024-06-04 last_day handler unit_head leader",
		"2024-06-05 overdue leader head",
		"2024-06-12 overdue_5 head", // the Dragon Boat Festival was on Monday the 10th
	}, got)
}

// Every call gives presets of its own: what one caller does to them no other
// sees.
func TestPresetsShareNoMemory(t *testing.T) {
	before := fmt.Sprintf("%+v", china.Policies())
	for _, p := range china.Policies() {
		for i := range p.Rules {
			s := &p.Rules[i].Scope
			for _, list := range [][]vocab.Role{s.Roles, s.Roles[:cap(s.Roles)]} {
				for j := range list {
					list[j] = vocab.RoleCopy
				}
			}
			for j := range s.Levels {
				s.Levels[j] = vocab.LevelCounty
			}
			for j := range s.Tracks {
				s.Tracks[j] = vocab.TrackProposal
			}
		}
		for i := range p.Steps {
			p.Steps[i].To[0] = deadline.RecipientClerk
			p.Steps[i].Copy[0] = deadline.RecipientHead
		}
		clear(p.Thresholds)
		clear(p.Rules)
	}
	require.Equal(t, before, fmt.Sprintf("%+v", china.Policies()))
	// Nor do the rules of one preset share with each other.
	p, _ := china.PolicyNamed("huoqiu-2019")
	q, _ := china.PolicyNamed("huangshi-2010")
	p.Rules[2].Scope.Roles[0] = vocab.RoleCopy
	require.Equal(t, vocab.RoleSole, q.Rules[1].Scope.Roles[0])
	p = china.Common3M()
	p.Steps[0].Copy[0] = deadline.RecipientHead
	require.Equal(t, deadline.RecipientClerk, p.Steps[1].Copy[0])
}

// 3 September 2015 was given off by a notice of its own, and is known from the
// day of that notice on.
func TestTheDayThatWasGivenOffOnce(t *testing.T) {
	day := deadline.MustDate("2015-09-03")
	var found []deadline.Festival
	for year := 2004; year < 2030; year++ {
		for _, f := range china.Festivals(year) {
			if f.Name.ZH == "抗战胜利70周年" {
				found = append(found, f)
			}
		}
	}
	require.Len(t, found, 1)
	require.Equal(t, day, found[0].Date)
	require.Equal(t, vocab.Source{
		Title:  "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
		Number: "国发明电〔2015〕1号", Issued: "2015-05-13",
	}, found[0].Source)
	for _, f := range china.Festivals(2015) {
		if f.Date != day {
			require.Equal(t, "国务院令第644号", f.Source.Number, "%s is a day of the decree", f.Date)
		}
	}
	for asOf, worked := range map[string]bool{"2015-05-12": true, "2015-05-13": false, "2015-05-14": false, "2025-12-31": false, "2014-12-31": true} {
		got, err := china.Calendar().AsOf(deadline.MustDate(asOf)).IsWorkday(day)
		require.NoError(t, err)
		require.Equal(t, worked, got, asOf)
	}
	// Before the notice of the year the decree alone was known, and 2015 guessed.
	for asOf, kind := range map[string]deadline.DayKind{"2014-06-01": deadline.DayKindWorkday, "2015-05-12": deadline.DayKindWorkday, "2015-05-13": deadline.DayKindStatutoryHoliday, "2015-06-01": deadline.DayKindStatutoryHoliday} {
		got, err := china.Calendar().AsOf(deadline.MustDate(asOf)).Estimated().Day(day)
		require.NoError(t, err)
		require.Equal(t, kind, got.Kind, asOf)
	}
}

// An observance is told with the decree in force in its year, from 2008 on.
func TestObservancesNameTheirDecree(t *testing.T) {
	for year, number := range map[int]string{
		2008: "国务院令第513号", 2010: "国务院令第513号", 2013: "国务院令第513号", 2014: "国务院令第644号", 2024: "国务院令第644号",
		2025: "国务院令第795号", 2026: "国务院令第795号", 9999: "国务院令第795号",
	} {
		list := china.Observances(year)
		require.Len(t, list, 4, year)
		for _, o := range list {
			require.Equal(t, number, o.Source.Number, year)
			require.Equal(t, year, o.Date.Year())
		}
		require.True(t, slices.IsSortedFunc(list, func(a, b china.Observance) int { return a.Date.Compare(b.Date) }))
	}
	for _, year := range []int{-1, 0, 2007, 10_000} {
		require.Empty(t, china.Observances(year), year)
	}
}

func TestRegionsStandInTheOrderOfTheirTokens(t *testing.T) {
	list := china.Regions()
	require.NotEmpty(t, list)
	require.True(t, slices.IsSortedFunc(list, func(a, b china.Region) int { return strings.Compare(a.Token, b.Token) }))
	list[0].Layers[0].Off[0] = deadline.Span{}
	list[0].Layers[0].Years[0] = 1
	require.NotEqual(t, list[0], china.Regions()[0], "the caller owns the result")
}
