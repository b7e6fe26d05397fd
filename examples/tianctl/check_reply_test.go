package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCheckReplyTellsEachFinding(t *testing.T) {
	all := filesSeen(t, linesOf(t, "check_reply.jsonl"), "check-reply", "--policy", "common-3m")
	codes := all[0].codes()
	require.Equal(t, "/reply/body", codes["language.placeholder"])
	require.Equal(t, "/reply/date", codes["time.late"])
	require.Equal(t, []string{"reply/colour"}, all[0].Ignored)
	require.NotEmpty(t, all[0].Faults)
	require.NotEmpty(t, all[0].Warnings)
	require.NotEmpty(t, all[1].Faults)
	require.Equal(t, "/reply/unit", all[2].Error.Path)

	first := linesOf(t, "check_reply.jsonl")[0]
	_, out, _ := call(first, "check-reply")
	require.NotContains(t, out, "time.late", "nothing says by when it is due")
	_, out, _ = call(strings.Replace(first, `"reply":`, `"due":"2024-06-19","reply":`, 1), "check-reply")
	require.Contains(t, out, "time.late")
}

// The case brings its process; that of the line is for a case that names none,
// and for a letter without its case.
func TestCheckReplyTakesTheProcess(t *testing.T) {
	const letter = `"reply":{"id":"r","unit":"kjj","kind":"answer","scheme":"ours","class":"甲"}}`
	const ours = `"process":{"schemes":[{"id":"ours","classes":[{"code":"甲","label":"已办","outcome":"solved"}]}]},`
	const file = `"proposal":{"id":"P1","title":"t","proposers":[{"id":"m1"}]},"events":[]},`
	for line, known := range map[string]bool{
		`{` + letter:                            false,
		`{` + ours + letter:                     true,
		`{"case":{` + file + letter:             false,
		`{"case":{` + ours + file + letter:      true,
		`{` + ours + `"case":{` + file + letter: true,
		`{` + ours + `"case":{"process":{"redoLimit":1},` + file + letter: true, // the gates are its own, the schemes of the place are known beside
		`{"case":{"process":{},` + file + letter:                          false,
	} {
		_, out, _ := call(line, "check-reply")
		require.Equal(t, !known, strings.Contains(out, "class.scheme_unknown"), line+out)
	}
}

// A letter that goes out while the clock stands still is judged as if it ran on that
// day; without the pause it is late.
func TestCheckReplyDoesNotCallALetterLateInAPause(t *testing.T) {
	const line = `{"case":{"process":{"handed":true},"proposal":{"id":"P1","title":"关于建设科技馆的提案","proposers":[{"id":"m1"}]},"events":[{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"lead"},{"event":"accepted","date":"2024-03-04","unit":"kjj"}%s]},"reply":{"id":"r","unit":"kjj","kind":"answer","date":"2024-06-20"}}`
	_, out, _ := call(strings.Replace(line, "%s", "", 1), "check-reply", "--policy", "common-3m")
	require.Contains(t, out, "time.late")
	_, out, _ = call(strings.Replace(line, "%s", `,{"event":"paused","date":"2024-05-20","unit":"kjj","reason":"等待批复"}`, 1), "check-reply", "--policy", "common-3m")
	require.NotContains(t, out, "time.late")
	require.NotContains(t, out, `"error"`)
}

// What is wrong with the record of the case stands under /case, beside /reply.
func TestCheckReplyShowsTheRecordOfTheCase(t *testing.T) {
	const line = `{"id":"1","case":{"process":{"handed":true},"proposal":{"id":"P1","title":"t","proposers":[{"id":"m1"}]},"events":[` +
		`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"lead"},{"event":"assigned","date":"2024-03-01","unit":"czj","role":"assist"},` +
		`{"event":"accepted","date":"2024-03-04","unit":"kjj"},{"event":"received","date":"2024-03-04","unit":"czj"},{"event":"co_opinion_sent","date":"2024-03-20","unit":"czj"},` +
		`{"event":"consulted","date":"2024-03-02","unit":"kjj"}]},"reply":{"id":"r","unit":"kjj","kind":"answer"}}`
	_, out, _ := call(line, "check-reply")
	var seen caseSeen
	require.NoError(t, json.Unmarshal([]byte(out), &seen))
	codes := seen.codes()
	require.Equal(t, "/case/events/4", codes["opinions.out_of_order"])
	require.Equal(t, "/case/events/5", codes["consultation.out_of_order"])
	require.Equal(t, "/reply/title", codes["title.missing"])
	require.NotContains(t, codes, "opinions.missing")
	require.NotContains(t, codes, "consultation.missing")
}
