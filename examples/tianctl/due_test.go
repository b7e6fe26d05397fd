package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// duesSeen is what a test reads of an answer.
type duesSeen struct {
	ID    string   `json:"id"`
	Error *refused `json:"error"`
	Dues  []struct {
		Event   string       `json:"event"`
		Date    *string      `json:"date"`
		Account []accountDay `json:"account"`
	} `json:"dues"`
}

func duesOf(t *testing.T, in string, args ...string) (duesSeen, string) {
	t.Helper()
	_, out, _ := call(in, append([]string{"due"}, args...)...)
	var a duesSeen
	require.NoError(t, json.Unmarshal([]byte(out), &a), out)
	return a, out
}

// One date that cannot be known does not hide the others.
func TestDueSaysWhatIsKnown(t *testing.T) {
	in := `{"id":"1","events":[{"event":"assigned","date":"2026-12-01"},{"event":"received","date":"2026-12-25"}]}`
	code, _, _ := call(in, frozen("due")...)
	require.Equal(t, exitErrors, code)
	a, _ := duesOf(t, in, frozen()...)
	require.Equal(t, "calendar.year_unknown", a.Error.Code)
	require.Len(t, a.Dues, 1)
	require.Equal(t, "reply", a.Dues[0].Event)
	require.Equal(t, "2027-03-01", *a.Dues[0].Date)

	a, out := duesOf(t, in, frozen("--estimate")...)
	require.Nil(t, a.Error)
	require.Len(t, a.Dues, 2)
	require.Contains(t, out, `"provisional":true`)
}

// The dates that other dates hang on are worked out with them.
func TestDueKnownThroughAnother(t *testing.T) {
	in := `{"id":"1","role":"assist","inSession":false,"events":[{"event":"received","date":"2026-10-30"},{"event":"reply_sent","date":"2026-12-20"}]}`
	a, out := duesOf(t, in, frozen("--policy", "testdata/policy.json")...)
	require.Nil(t, a.Error, out) // publishing, which needs 2027, is not for whoever assists
	require.Equal(t, "co_opinion", a.Dues[0].Event)
	require.Equal(t, "2027-01-10", *a.Dues[0].Date, "20 days before the reply is due on 30 January")
}

// Every account of a due leads to its date.
func TestDueAccountsReplay(t *testing.T) {
	for _, l := range linesOf(t, "golden/due_clock.in") {
		l = strings.Replace(l, `"events":`, `"explain":true,"events":`, 1)
		l = strings.Replace(l, `"explain":true,"explain":true`, `"explain":true`, 1)
		a, out := duesOf(t, l)
		require.Nil(t, a.Error, out)
		for _, d := range a.Dues {
			if d.Date == nil {
				require.Empty(t, d.Account)
				continue
			}
			require.Equal(t, *d.Date, d.Account[len(d.Account)-1].Date.String())
		}
	}
}

func TestDueUsage(t *testing.T) {
	for args, names := range map[string]string{
		"--policy no-such-policy": "common-3m", "--policy testdata/rules.json": "json.unknown_field", "--today 2024-02-30": "2024-02-30",
		"--region 月球": "广西",
	} {
		code, out, notes := call("", append([]string{"due"}, strings.Fields(args)...)...)
		require.Equal(t, exitUsage, code)
		require.Empty(t, out)
		require.Contains(t, notes, names)
	}
}
