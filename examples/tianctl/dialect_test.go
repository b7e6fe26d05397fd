package main

import (
	"encoding/json"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/stats"
)

// Whoever reads an answer of tianctl can read what the library writes for the
// same thing by the same names: each member of the answer stands in the
// library's document with the same value, which may hold more. Where no command
// answers, the form that was agreed on stands in place of the answer. Figures,
// plans and reports need no row: their answers are the library's documents.
//
// Other are the members that are meant to differ, as answers name them.
func TestLibraryAndAnswersSpeakOneDialect(t *testing.T) {
	for _, row := range dialect(t) {
		t.Run(row.name, func(t *testing.T) {
			written, err := json.Marshal(row.library)
			require.NoError(t, err)
			answer, library := leaves(t, row.answer), leaves(t, string(written))
			delete(answer, "/id")
			require.NotEmpty(t, answer)
			var differ []string
			for at, value := range answer {
				got, there := library[at]
				if there && got == value {
					continue
				}
				name := listIndex.ReplaceAllString(at, "")
				require.Contains(t, row.other, name, "another dialect: %s is %s, and %s in %s", at, value, got, written)
				if !slices.Contains(differ, name) {
					differ = append(differ, name)
				}
			}
			require.ElementsMatch(t, row.other, differ, "an exception that is none")
		})
	}
}

type dialectRow struct {
	name    string
	answer  string
	library any
	other   []string
}

// object is a document that holds library documents by the names of an answer.
type object map[string]any

func dialect(t *testing.T) []dialectRow {
	t.Helper()
	day := deadline.MustDate("2024-10-12")
	cal := china.Calendar().AsOf(deadline.MustDate("2025-12-31"))
	known, err := cal.Day(day)
	require.NoError(t, err)
	swap, swapped, err := cal.Swap(day)
	require.NoError(t, err)
	require.True(t, swapped)
	account, err := deadline.MustPeriod("5个工作日").Account(deadline.MustDate("2024-10-03"), cal)
	require.NoError(t, err)

	const matterLine = `{"id":"c1","inSession":true,"role":"lead","events":[{"event":"received","date":"2024-03-11"},{"event":"objection_sent","date":"2024-03-18"}]}`
	text, err := os.ReadFile("testdata/policy.json")
	require.NoError(t, err)
	policy, err := deadline.LoadPolicy(text)
	require.NoError(t, err)
	matter := deadline.Matter{Timing: vocab.TimingInSession, Role: vocab.RoleLead, Events: []deadline.Occurrence{
		{Event: deadline.ClockEventReceived, Date: deadline.MustDate("2024-03-11")},
		{Event: deadline.ClockEventObjectionSent, Date: deadline.MustDate("2024-03-18")},
	}}
	dues := func(today string) []deadline.AgendaItem {
		list, err := policy.Dues(matter, cal)
		require.NoError(t, err)
		var items []deadline.AgendaItem
		for _, due := range list { // in the order of the policy, as due answers
			s, err := policy.Standing(due, matter, deadline.MustDate(today), cal)
			require.NoError(t, err)
			items = append(items, deadline.AgendaItem{ID: "c1", Due: due, Standing: s})
		}
		return items
	}
	reminders, err := china.Common3M().Reminders("c1", deadline.Due{Act: deadline.ActReply, Date: deadline.MustDate("2024-06-03")}, cal)
	require.NoError(t, err)
	require.NotEmpty(t, reminders)
	reminder := reminders[0]

	const fileLine = `{"id":"a","proposal":{"id":"a","title":"关于建设科技馆的提案"},"events":[{"event":"submitted","date":"2024-01-10"}]}`
	file := proposal.Case{Proposal: proposal.Proposal{ID: "a", Title: "关于建设科技馆的提案"}, Events: []proposal.Event{{Kind: proposal.EventKindSubmitted, Date: deadline.MustDate("2024-01-10")}}}
	fileFaults := faultsOf(file.Validate(), codeCaseInvalid)
	require.NotEmpty(t, fileFaults)
	status := members(t, file.Read().Status())
	status["faults"] = fileFaults

	letter := reply.Reply{ID: "r1", Unit: "kjj", Kind: reply.KindAnswer, Title: "答复", Body: "您好:此件由有关部门研究。"}
	remarks := reply.Check(proposal.Case{}, letter, reply.Options{Alone: true})
	promised := reply.Promises(reply.Reply{Date: deadline.MustDate("2025-08-26"), Body: "我局将于2026年6月底前建成。下一步将适时推进。"})
	clean, removed := reply.Redact("电话13800138000。")

	title := "关于整治早点摊点占道经营的建议"
	verdict := classify.Default().Classify(rule.Document{Title: title})

	const publishedLine = `{"id":"R1","counts":{"received":893,"member":670,"collective":233},"sums":[{"whole":"received","parts":["member","collective"]}],"rates":[{"name":"member","part":"member","whole":"received","printed":"75.02%"}]}`
	reconciliation, err := stats.Reconcile(stats.Published{
		Counts: map[string]int{"received": 893, "member": 670, "collective": 233},
		Sums:   []stats.Sum{{Whole: "received", Parts: []string{"member", "collective"}}},
		Rates:  []stats.PublishedRate{{Name: "member", Part: "member", Whole: "received", Printed: "75.02%"}},
	})
	require.NoError(t, err)

	x, err := intake.New(intake.National())
	require.NoError(t, err)
	finding := x.Examine(proposal.Proposal{ID: "1", Title: "关于解决我儿子就业的提案"}, intake.Options{})[0]

	// An answer has a source in one line, the library its parts; a due without
	// rivals has no such member in the library.
	ofDues := []string{"/dues/source", "/dues/rivals/source", "/dues/rivals"}
	return []dialectRow{
		{"day", answerOf(t, `{"id":"1","op":"day","date":"2024-10-12"}`, frozen("calendar")...), known,
			[]string{"/name"}}, // in Chinese alone
		{"swap", answerOf(t, `{"id":"1","op":"day","date":"2024-10-12","explain":true}`, frozen("calendar")...),
			merged(t, known, object{"swap": swap}), []string{"/name"}},
		{"account", answerOf(t, `{"id":"2","op":"addWorkdays","start":"2024-10-03","n":5,"explain":true}`, frozen("calendar")...),
			object{"date": day, "account": account}, nil},
		{"due", answerOf(t, matterLine, frozen("due", "--policy", "testdata/policy.json", "--today", "2024-06-19")...),
			object{"dues": dues("2024-06-19")}, ofDues},
		{"overdue", answerOf(t, matterLine, frozen("due", "--policy", "testdata/policy.json", "--today", "2024-07-19")...),
			object{"dues": dues("2024-07-19")}, ofDues},
		{"reminder", `{"key":"` + reminder.Key + `","on":"` + reminder.On.String() + `","to":["` + reminder.To[0].String() + `"],"item":"c1","text":{"zh":"` + reminder.Text.ZH + `"}}`,
			reminder, nil},
		{"case", answerOf(t, fileLine, "case"), status, nil},
		{"letter", answerOf(t, `{"id":"r1","reply":{"id":"r1","unit":"kjj","kind":"answer","title":"答复","body":"您好:此件由有关部门研究。"}}`, "check-reply"),
			object{"faults": reply.Faults(remarks), "warnings": reply.Warnings(remarks)},
			[]string{"/faults/path", "/warnings/path"}}, // the line holds the letter at /reply
		{"promises", `{"promises":[{"text":"我局将于2026年6月底前建成","at":[0,15],"due":"2026-06-30","vague":false},{"text":"下一步将适时推进","at":[16,24],"due":null,"vague":true}]}`,
			object{"promises": promised}, nil},
		{"redact", `{"text":"` + clean + `","removed":[{"kind":"phone","at":[2,13]}]}`, object{"text": clean, "removed": removed}, nil},
		{"verdict", answerOf(t, `{"id":"P1","title":"`+title+`"}`, "classify"), verdict,
			[]string{"/confidence", "/labels/score", "/labels/name/zh", "/labels/name/en", "/labels/reasons/text/zh", "/labels/reasons/text/en"}}, // decimals of what are millionths; the words are the classifier's
		{"reconcile", answerOf(t, publishedLine, "reconcile"), reconciliation, nil},
		{"finding", `{"code":"` + finding.Code + `","severity":"` + finding.Severity.String() + `","path":"` + finding.Path + `","message":{"zh":"` + finding.Text.ZH + `"}}`,
			finding, nil},
	}
}

// Documents of one dialect with a form of their own fit their schemas, empty or
// with every member set.
func TestFormsOfTheDialectFitTheirSchemas(t *testing.T) {
	for _, v := range []any{deadline.Day{}, deadline.Standing{}, deadline.AgendaItem{}, deadline.Reminder{}, reply.Promise{}, proposal.NextEvent{}, stats.Reconciliation{}} {
		typ := reflect.TypeOf(v)
		t.Run(typ.String(), func(t *testing.T) {
			schema, err := vocab.Schema(vocab.SchemaOptions{Written: true, Closed: true}, typ)
			require.NoError(t, err)
			full := reflect.New(typ).Elem()
			fill(t, full, true)
			for _, x := range []any{v, full.Interface()} {
				text, err := encode(x)
				require.NoError(t, err)
				require.Empty(t, judge(t, schema, string(text)), "%s", text)
			}
		})
	}
}

// answerOf is the one line that tianctl answers to a line.
func answerOf(t *testing.T, line string, args ...string) string {
	t.Helper()
	_, out, notes := call(line, args...)
	require.Empty(t, notes)
	require.NotContains(t, out, `"error":`)
	return out
}

// members are the members of a document, merged those of several.
func members(t *testing.T, v any) object {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	var all object
	require.NoError(t, json.Unmarshal(text, &all))
	return all
}

func merged(t *testing.T, v any, more object) object {
	t.Helper()
	all := members(t, v)
	for name, value := range more {
		all[name] = value
	}
	return all
}

var listIndex = regexp.MustCompile(`/[0-9]+`)

// leaves are the values of a document that hold no others, by JSON Pointer; an
// empty object or list is one.
func leaves(t *testing.T, text string) map[string]string {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var v any
	require.NoError(t, d.Decode(&v), text)
	found := map[string]string{}
	var walk func(at string, v any)
	walk = func(at string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, value := range v {
				walk(at+vocab.Pointer(name), value)
			}
		case []any:
			for i, value := range v {
				walk(vocab.At(at, i), value)
			}
			if len(v) == 0 {
				found[at] = "[]"
			}
		default:
			leaf, err := json.Marshal(v)
			require.NoError(t, err)
			found[at] = string(leaf)
		}
	}
	walk("", v)
	return found
}
