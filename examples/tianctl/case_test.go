package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// caseSeen is what a test reads of an answer about a file.
type caseSeen struct {
	ID     string `json:"id"`
	State  string `json:"state"`
	Phase  string `json:"phase"`
	Faults []struct {
		Path string `json:"path"`
		Code string `json:"code"`
	} `json:"faults"`
	Warnings []struct {
		Path string `json:"path"`
		Code string `json:"code"`
	} `json:"warnings"`
	Possible []struct {
		Event string             `json:"event"`
		Unit  string             `json:"unit"`
		Unmet *[]json.RawMessage `json:"unmet"`
	} `json:"possible"`
	Ignored []string `json:"ignored"`
	Error   *refused `json:"error"`
}

func filesSeen(t *testing.T, in []string, args ...string) []caseSeen {
	t.Helper()
	code, out, _ := call(strings.Join(in, "\n"), args...)
	require.Equal(t, exitErrors, code)
	var all []caseSeen
	for _, l := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
		var c caseSeen
		require.NoError(t, json.Unmarshal([]byte(l), &c), l)
		all = append(all, c)
	}
	require.Len(t, all, len(in))
	return all
}

func (c caseSeen) unmet(event, unit string) int {
	for _, p := range c.Possible {
		if p.Event == event && p.Unit == unit && p.Unmet != nil {
			return len(*p.Unmet)
		}
	}
	return -1
}

func (c caseSeen) codes() map[string]string {
	codes := map[string]string{}
	for _, f := range append(c.Faults, c.Warnings...) {
		codes[f.Code] = f.Path
	}
	return codes
}

func TestCaseTellsStateAndFaults(t *testing.T) {
	all := filesSeen(t, linesOf(t, "case.jsonl"), "case")
	draft, filed, unfit, bad, nothing := all[0], all[1], all[2], all[3], all[4]

	require.Equal(t, "draft", draft.State)
	require.Empty(t, draft.Faults, "its proposal takes the id of the line")
	require.Positive(t, draft.unmet("submitted", ""), "there is no proposer")

	require.Equal(t, "assigned", filed.State)
	require.Equal(t, "assignment", filed.Phase)
	require.Empty(t, filed.Faults)
	require.Zero(t, filed.unmet("accepted", "kjj"))
	require.Equal(t, -1, filed.unmet("submitted", ""), "it was submitted")

	require.Equal(t, "/events/0", unfit.codes()["state.not_possible"])
	require.Equal(t, []string{"proposal/colour"}, unfit.Ignored)

	require.Equal(t, "/proposal/title", bad.Error.Path)
	require.Len(t, bad.Error.More, 2)

	require.Equal(t, "field.missing /proposal", nothing.Error.Code+" "+nothing.Error.Path)
}

// A bureau's file begins with the assignment, under a process that says so.
func TestCaseUnderAProcess(t *testing.T) {
	const file = `{"id":"a",%s"proposal":{"id":"a","track":"proposal","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},"events":[{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"}]}`
	_, out, _ := call(fmt.Sprintf(file, ""), "case")
	require.Contains(t, out, "submit.missing")
	_, out, _ = call(fmt.Sprintf(file, `"process":{"handed":true},`), "case")
	require.Contains(t, out, `"state":"assigned","phase":"assignment","faults":[]`)
}

// An event that was forgotten is put at its date; the answer is that of the file
// with it, or the way out.
func TestCaseTakesALateEntry(t *testing.T) {
	file := func(late string) string {
		return `{"id":"a","process":{"handed":true},"proposal":{"id":"a","title":"关于建设科技馆的提案","proposers":[{"id":"m1"}]},"events":[` +
			`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"sole"},{"event":"drafted","date":"2024-04-01","unit":"kjj"}],"late":` + late + `}`
	}
	_, out, _ := call(file(`{"event":"accepted","date":"2024-03-04","unit":"kjj"}`), "case")
	require.Contains(t, out, `"state":"handling","phase":"handling","faults":[]`)
	require.Contains(t, out, `"late":{"index":1,"changes":[{"code":"insert.entered"`)
	code, out, _ := call(file(`{"event":"reviewed","date":"2024-03-20","unit":"kjj"}`), "case")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"path":"/late"`)
	require.Contains(t, out, `先签收、拟稿，再审核通过；`)
	code, out, _ = call(file(`{"event":"accepted","date":"2024-05-01","unit":"kjj"}`), "case")
	require.Equal(t, exitAnswered, code)
	require.Contains(t, out, `"index":2`, "too late for the draft, which stays a fault")
	_, out, _ = call(file(`{"event":"reminded","unit":"kjj"}`), "case")
	require.Contains(t, out, `event.date_missing`)
}
