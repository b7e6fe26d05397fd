package deadline_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// onSuggestions reads testdata/suggestion-regulations.json: regulations on deputies'
// suggestions as policies, every number from the article that the rule names. The
// text that was read is a copy of the national database of laws (grade mirror), so
// that none is a preset. Where "seen" is false the articles were not to be had, and
// nothing is made up for them.
func onSuggestions(t *testing.T) map[string]deadline.Policy {
	data, err := os.ReadFile("testdata/suggestion-regulations.json")
	require.NoError(t, err)
	rows, faults := vocab.Decode[[]struct {
		Jurisdiction string          `json:"jurisdiction"`
		Document     string          `json:"document"`
		Seen         bool            `json:"seen"`
		Policy       deadline.Policy `json:"policy"`
	}](data)
	require.Empty(t, faults)
	require.Len(t, rows, 7)
	all := map[string]deadline.Policy{}
	for _, r := range rows {
		require.Equal(t, r.Seen, !r.Policy.IsZero(), r.Jurisdiction)
		require.NotEmpty(t, r.Document)
		if !r.Seen {
			continue
		}
		require.NoError(t, r.Policy.Validate(), r.Jurisdiction)
		require.NotEmpty(t, r.Policy.Source.URL)
		for _, x := range r.Policy.Rules {
			require.NotEmpty(t, x.Source.Article)
			require.Equal(t, vocab.SourceGradeMirror, x.Source.Grade)
			require.Empty(t, x.Scope.Roles, "the roles are those of the act")
		}
		all[r.Policy.ID] = r.Policy
	}
	return all
}

func TestRegulationsOnSuggestionsGiveTheirDates(t *testing.T) {
	policies := onSuggestions(t)
	for _, c := range []struct {
		id, act string
		m       deadline.Matter
		want    string // "" for none
	}{
		{"shanghai-2015", "reply", deadline.Matter{Role: vocab.RoleLead}, "2024-06-01"},
		{"shanghai-2015", "reply", deadline.Matter{Role: vocab.RoleAssist}, ""},
		{"shanghai-2015", "co_opinion", deadline.Matter{Role: vocab.RoleAssist}, "2024-04-04"},
		{"shanghai-2015", "co_opinion", deadline.Matter{Role: vocab.RoleLead}, ""},
		{"shanghai-2015", "return_objection", deadline.Matter{Role: vocab.RoleSeparate}, "2024-03-13"},
		{"shanghai-2015", "assign_meeting", deadline.Matter{}, "2024-03-29"},
		{"shanghai-2015", "assign", deadline.Matter{Timing: vocab.TimingIntersessional}, "2024-03-13"},
		{"shanghai-2015", "assign", deadline.Matter{Timing: vocab.TimingInSession}, ""},
		{"shanghai-2015", "redo_reply", deadline.Matter{}, "2024-08-01"},
		{"shanghai-2015", "reply", deadline.Matter{Track: vocab.TrackProposal}, ""},
		{"qingdao-2021", "reply", deadline.Matter{}, "2024-06-01"},
		{"qingdao-2021", "return_objection", deadline.Matter{}, "2024-03-11"},
		{"qingdao-2021", "co_opinion", deadline.Matter{Role: vocab.RoleAssist}, "2024-04-04"},
		{"chongqing-2017", "return_objection", deadline.Matter{}, "2024-03-15"},
		{"chongqing-2017", "objection_ruling", deadline.Matter{}, "2024-03-22"},
		{"chongqing-2017", "pre_reply_consult", deadline.Matter{}, "2024-04-01"},
		{"chongqing-2017", "co_opinion", deadline.Matter{Role: vocab.RoleAssist}, "2024-04-15"},
		{"chongqing-2017", "reply", deadline.Matter{Role: vocab.RoleSeparate}, "2024-06-01"},
		{"chongqing-2017", "proposer_feedback", deadline.Matter{}, "2024-07-01"},
		{"chongqing-2017", "redo_reply", deadline.Matter{}, "2024-09-01"},
		{"chongqing-2017", "follow_up", deadline.Matter{}, "2024-12-31"},
		{"zhejiang-2016", "return_objection", deadline.Matter{}, "2024-03-14"},
		{"zhejiang-2016", "co_opinion", deadline.Matter{Role: vocab.RoleAssist}, "2024-05-04"},
		{"zhejiang-2016", "reply", deadline.Matter{}, "2024-06-04"},
		{"zhejiang-2016", "redo_reply", deadline.Matter{}, "2024-08-01"},
	} {
		m := c.m
		if m.Track == 0 {
			m.Track = vocab.TrackSuggestion
		}
		m.Events = []deadline.Occurrence{
			event("session_closed", "2024-02-29"), event("assigned", "2024-03-01"), event("received", "2024-03-04"),
			event("objection_received", "2024-03-08"), event("reply_received", "2024-05-31"), event("feedback_received", "2024-07-01"),
		}
		require.Equal(t, c.want, dueOf(t, policies[c.id], m, act(c.act)), "%s %s", c.id, c.act)
	}
	// 重庆: whoever is asked for a new opinion has five workdays from then, whatever is
	// left of the thirty; the first opinion does not meet that.
	p := policies["chongqing-2017"]
	m := deadline.Matter{Track: vocab.TrackSuggestion, Role: vocab.RoleAssist, Events: []deadline.Occurrence{
		event("assigned", "2024-03-01"), event("co_opinion_sent", "2024-03-20"), event("opinion_requested", "2024-03-22"),
	}}
	require.Equal(t, "2024-03-29", dueOf(t, p, m, deadline.ActCoOpinion))
	items, err := p.Agenda([]deadline.Running{{ID: "a", Matter: m}}, deadline.MustDate("2024-04-01"), frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.BucketOverdue, items[0].Bucket)
	// Before a regulation was in force it sets nothing.
	early := deadline.Matter{Track: vocab.TrackSuggestion, Events: []deadline.Occurrence{event("assigned", "2021-08-31")}}
	require.Empty(t, dueOf(t, policies["qingdao-2021"], early, deadline.ActReply))
}

// What the articles say of extensions: no false note, and none missed.
func TestRegulationsOnSuggestionsJudgeExtensions(t *testing.T) {
	policies := onSuggestions(t)
	for _, c := range []struct {
		id, extended, due, notes string
	}{
		// 上海: at most three months more, in however many parts.
		{"shanghai-2015", "3个月", "2024-09-01", ""}, {"shanghai-2015", "1个月 2个月", "2024-09-01", ""},
		{"shanghai-2015", "10个工作日", "2024-06-17", ""}, {"shanghai-2015", "1日 1日 1日", "2024-06-04", ""},
		{"shanghai-2015", "2个月 2个月", "2024-10-01", "clock.extension_beyond_rule"}, {"shanghai-2015", "93日", "2024-09-02", "clock.extension_beyond_rule"},
		// 青岛: six months in all from the assignment, whatever was granted.
		{"qingdao-2021", "3个月", "2024-09-01", ""}, {"qingdao-2021", "92日", "2024-09-01", ""}, {"qingdao-2021", "60个工作日", "2024-08-26", ""},
		{"qingdao-2021", "4个月", "2024-09-01", "due.ceiling"}, {"qingdao-2021", "2个月 2个月", "2024-09-01", "due.ceiling"},
		// 重庆: six months for what is difficult, once.
		{"chongqing-2017", "3个月", "2024-09-01", ""}, {"chongqing-2017", "1个月 1个月", "2024-08-01", "clock.extension_times"},
		{"chongqing-2017", "100日", "2024-09-09", "clock.extension_beyond_rule"},
		// 浙江: six months in all from receipt.
		{"zhejiang-2016", "3个月", "2024-09-04", ""}, {"zhejiang-2016", "2个月 2个月", "2024-09-04", "due.ceiling"},
	} {
		m := deadline.Matter{Track: vocab.TrackSuggestion, Role: vocab.RoleLead, Events: []deadline.Occurrence{event("assigned", "2024-03-01"), event("received", "2024-03-04")}}
		for i, amount := range strings.Fields(c.extended) {
			m.Events = append(m.Events, event("extended", "2024-05-1"+string(rune('0'+i)), amount))
		}
		dues, err := policies[c.id].Dues(m, frozen)
		require.NoError(t, err)
		for _, d := range dues {
			if d.Act != deadline.ActReply {
				continue
			}
			var notes []string
			for _, n := range d.Notes {
				notes = append(notes, n.Code)
			}
			require.Equal(t, c.due+" "+c.notes, d.Date.String()+" "+strings.Join(notes, " "), "%s %s", c.id, c.extended)
		}
	}
}
