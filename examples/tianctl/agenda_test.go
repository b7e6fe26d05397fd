package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// paper is a file of the id whose events follow its filing.
func paper(id string, events ...string) string {
	head := `{"id":"` + id + `","proposal":{"id":"` + id + `","track":"proposal","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},` +
		`"events":[{"event":"submitted","date":"2024-01-10"},{"event":"examined","date":"2024-01-20"},{"event":"filed","date":"2024-02-01"}`
	return strings.Join(append([]string{head}, events...), ",") + "]}"
}

const (
	assigned = `{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"lead"}`
	helping  = `{"event":"assigned","date":"2024-03-01","unit":"czj","role":"assist"}`
	accepted = `{"event":"accepted","date":"2024-03-04","unit":"kjj"}`
	replied  = `{"event":"drafted","date":"2024-05-10","unit":"kjj"},{"event":"reviewed","date":"2024-05-12","unit":"kjj","signature":"deputy"},{"event":"replied","date":"2024-05-20","unit":"kjj","scheme":"npc","class":"B"}`
)

// The day's dues and reminders are those of all files that fit; each line that does
// not is answered with what is wrong with it.
func TestAgendaOfFiles(t *testing.T) {
	in := strings.Join([]string{
		paper("a", assigned, accepted), `{"id":"bad"`, paper("b", assigned, accepted, replied), paper("c", assigned, helping, accepted),
		paper("d", accepted), `{"id":"e","proposal":{"track":"nonsense"},"events":[]}`,
	}, "\n")
	code, out, _ := call(in, frozen("agenda", "--today", "2024-05-31")...)
	require.Equal(t, exitErrors, code)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 4)
	require.Contains(t, lines[0], `"line":2`)
	require.Contains(t, lines[1], `"id":"d"`)
	require.Contains(t, lines[1], `"path":"/events/3`)
	require.Contains(t, lines[2], `"id":"e"`)
	var a agendaAnswer
	require.NoError(t, json.Unmarshal([]byte(lines[3]), &a))
	names := func(list []agendaDue) (all []string) {
		for _, d := range list {
			all = append(all, d.ID+" "+d.Unit+" "+d.Event.String()+" "+d.Date.String())
		}
		return all
	}
	require.Equal(t, []string{"c czj co_opinion 2024-04-01"}, names(a.Overdue))
	require.Empty(t, a.Today)
	require.Equal(t, []string{"a kjj reply 2024-06-01", "c kjj reply 2024-06-01"}, names(a.Soon), "the one replied to is not there")
	require.Len(t, a.Reminders, 2)
	require.NotEqual(t, a.Reminders[0].Key, a.Reminders[1].Key)
	require.Len(t, a.Stages, 6)
	require.Equal(t, []string{"a", "c"}, a.Stages[2].Open)
	// A bureau's file begins where it was handed the paper.
	handed := strings.Replace(paper("h", assigned), `,"events":[{"event":"submitted","date":"2024-01-10"},{"event":"examined","date":"2024-01-20"},{"event":"filed","date":"2024-02-01"}`, `,"process":{"handed":true},"events":[`, 1)
	handed = strings.Replace(handed, `[,`, `[`, 1)
	code, out, _ = call(handed, frozen("agenda", "--today", "2024-06-01")...)
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, `"today":[{"id":"h","unit":"kjj","event":"reply","date":"2024-06-01"`)
	// One unit, and the next year, of which nothing is known yet.
	code, out, _ = call(paper("c", assigned, helping, accepted), frozen("agenda", "--today", "2027-02-01", "--unit", "czj,x")...)
	require.Equal(t, exitAnswered, code)
	require.Contains(t, out, `{"overdue":[{"id":"c","unit":"czj","event":"co_opinion"`)
	require.NotContains(t, out, `"unit":"kjj"`)
	for _, args := range [][]string{{"agenda"}, {"agenda", "--today", "x"}, {"followups"}} {
		code, _, _ = call("", args...)
		require.Equal(t, exitUsage, code)
	}
	_, out, _ = call("", "agenda", "--today", "2024-05-31")
	require.Contains(t, out, `{"overdue":[],"today":[],"soon":[],"reminders":[],"stages":[{`)
}

func TestFollowUpsOldestFirst(t *testing.T) {
	promise := func(id, date, due string) string {
		return `{"event":"committed","date":"` + date + `","unit":"kjj","commitment":"` + id + `","promise":"建成","due":"` + due + `"}`
	}
	kept := `{"event":"followed_up","date":"2024-09-01","unit":"kjj","commitment":"k3","kept":true}`
	in := strings.Join([]string{
		paper("a", assigned, accepted, replied, promise("k1", "2024-05-20", "2024-08-31"), promise("k3", "2024-05-20", "2024-06-30"), kept),
		paper("b", assigned, accepted, replied, promise("k2", "2024-05-20", "2024-07-31"), promise("k4", "2024-05-20", "2024-12-31")),
	}, "\n")
	code, out, _ := call(in, "followups", "--today", "2024-10-01")
	require.Equal(t, exitAnswered, code, out)
	var a followUpsAnswer
	require.NoError(t, json.Unmarshal([]byte(out), &a))
	require.Len(t, a.FollowUps, 3)
	require.Equal(t, "b k2 62", a.FollowUps[0].ID+" "+a.FollowUps[0].Commitment+" 62")
	require.Equal(t, 62, a.FollowUps[0].Days)
	require.Equal(t, "k1", a.FollowUps[1].Commitment)
	require.Equal(t, "k4", a.FollowUps[2].Commitment, "its day has not come")
	require.Equal(t, -91, a.FollowUps[2].Days)

	_, out, _ = call(in, "followups", "--today", "2024-07-31")
	require.Contains(t, out, `"commitment":"k2","text":"建成","promised":"2024-05-20","due":"2024-07-31","on":"2024-07-31","days":0}`)
	require.Contains(t, out, `"commitment":"k3"`, "it was found kept later")
	_, out, _ = call(in, "followups", "--today", "2024-05-19")
	require.Equal(t, "{\"followups\":[]}\n", out, "nothing was promised yet")
}

func TestGroupsWithTheirDue(t *testing.T) {
	into := func(id string) string {
		return `{"event":"merged","date":"2024-02-10","into":"` + id + `","merge":"after_filing"}`
	}
	in := strings.Join([]string{paper("a", assigned, accepted, replied), paper("b", into("a")), paper("c", into("b")), paper("d", into("x")), paper("e", into("e2")), paper("e2", into("e"))}, "\n")
	code, out, _ := call(in, frozen("groups", "--today", "2024-05-31")...)
	require.Equal(t, exitErrors, code)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 4)
	for i, id := range []string{"d", "e", "e2"} {
		require.Contains(t, lines[i], `{"id":"`+id+`","error":`)
	}
	var a groupsAnswer
	require.NoError(t, json.Unmarshal([]byte(lines[3]), &a))
	require.Len(t, a.Groups, 1)
	require.Len(t, a.Groups[0].Members, 2)
	require.Equal(t, "b", a.Groups[0].Members[1].Into)
	require.Len(t, a.Groups[0].Owed, 3, "every signer of root and members")
	require.Equal(t, "2024-06-01", a.Groups[0].Due.Date.String())
	require.Equal(t, "met", a.Groups[0].Due.Standing.String())
}

// A reply that no review let out went out all the same: the file counts, and what
// the gate says is noted.
func TestAgendaCountsWhatOnlyAGateWouldNotHaveLetIn(t *testing.T) {
	unreviewed := paper("g", assigned, accepted, `{"event":"replied","date":"2024-05-20","unit":"kjj","scheme":"npc","class":"B"}`,
		`{"event":"committed","date":"2024-05-20","unit":"kjj","commitment":"k","promise":"建成","due":"2024-06-30"}`)
	code, out, notes := call(unreviewed, "followups", "--today", "2024-07-31")
	require.Equal(t, exitAnswered, code)
	require.Contains(t, out, `"id":"g"`)
	require.Contains(t, notes, "reply.not_reviewed")
	code, out, _ = call(paper("g", accepted, assigned), frozen("agenda", "--today", "2024-03-31")...)
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"path":"/events/3`)
}
