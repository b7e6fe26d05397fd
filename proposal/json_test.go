package proposal_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestACaseSurvivesJSON(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()})
	require.NoError(t, err)
	b, err := json.Marshal(c)
	require.NoError(t, err)
	require.Contains(t, string(b), `{"event":"submitted","date":"2024-01-10"}`)
	require.Contains(t, string(b), `{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"lead"}`)
	back, faults := vocab.Decode[proposal.Case](b)
	require.Empty(t, faults)
	require.Equal(t, c, back)
	again, err := proposal.ParseCase(b)
	require.NoError(t, err)
	require.Equal(t, c, again)
	_, err = proposal.ParseCase([]byte(`{"proposal":{"id":"1","title":"t","titel":"t"},"events":[]}`))
	require.ErrorContains(t, err, "/proposal/titel")
	_, err = proposal.ParseCase([]byte(`{"proposal":{"id":"1","title":"t"},"events":[{"event":"filed","date":"2024-01-01"}],"version":9}`))
	require.ErrorContains(t, err, "/version")
	require.ErrorContains(t, err, "submit.missing")
}

// FuzzCaseJSON holds that a case that can be read can be written and read again
// without loss, and that judging it never panics.
func FuzzCaseJSON(f *testing.F) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()})
	require.NoError(f, err)
	b, err := json.Marshal(c)
	require.NoError(f, err)
	f.Add(b)
	f.Add([]byte(`{"proposal":{"id":"1","title":"关于…的提案"},"events":[{"event":"提交","date":"2024-01-10"}]}`))
	f.Add([]byte(`{"proposal":{"proposers":[{"id":"a","kind":"joint","consent":"pending"}],"demands":[{"id":"1"}]},"events":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var c proposal.Case
		if json.Unmarshal(data, &c) != nil {
			return
		}
		_ = c.Validate()
		c.Facts()
		c.Read().Status()
		first, err := json.Marshal(c)
		require.NoError(t, err)
		var again proposal.Case
		require.NoError(t, json.Unmarshal(first, &again))
		second, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(first), string(second))
	})
}

func TestFactsSurviveJSON(t *testing.T) {
	c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: straight()})
	require.NoError(t, err)
	b, err := json.Marshal(c.Facts())
	require.NoError(t, err)
	require.Contains(t, string(b), `"repliedOn":"2024-04-20"`)
	back, faults := vocab.Decode[proposal.Facts](b)
	require.Empty(t, faults)
	require.Equal(t, c.Facts(), back)
	b, err = json.Marshal(c.Read().Status())
	require.NoError(t, err)
	status, faults := vocab.Decode[proposal.Status](b)
	require.Empty(t, faults)
	require.Equal(t, c.Read().Status().Possible, status.Possible)
}

func TestParseCaseHidesNoFaultBehindAnother(t *testing.T) {
	for text, want := range map[string][]string{
		`{"proposal":{"trak":"proposal","secret":true},"events":[]}`:                                                         {"/proposal/trak", "/proposal/id", "/proposal/title", "/proposal/secret"},
		`{"proposal":{"id":7,"title":"关于修路的提案"},"events":[]}`:                                                                {"/proposal/id"},
		`{"proposal":{"id":"P1"},"events":[{"event":"submited","date":"2024-01-10"},{"event":"filed","date":"2024-01-09"}]}`: {"/events/0/event", "/proposal/title"},
		`{"proposal":{"id":"P1","title":"关于修路的提案"},"events":[{"event":"filed","date":"2024-01-09"}],"version":9,"x":1}`:      {"/x", "/events/0", "/version"},
		`{"proposal":{"id":"P1"},`: {""},
	} {
		_, err := proposal.ParseCase([]byte(text))
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults, text)
		var got []string
		for _, f := range faults {
			got = append(got, f.Path)
		}
		require.ElementsMatch(t, want, got, text)
	}
}

// One wrong word hides nothing that does not come of it.
func TestAWrongWordHidesNoOtherFault(t *testing.T) {
	_, err := proposal.ParseCase([]byte(`{"proposal":{"track":"提意见","secret":true},"events":[{"date":"2026-01-05"},{"event":"assigned"},{"event":"交辦會","date":"2026-01-07"}]}`))
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	at := map[string]string{}
	for _, f := range fs {
		at[f.Path] = f.Code
	}
	require.Equal(t, map[string]string{
		"/proposal/track": "json.type", "/proposal/id": "proposal.id_missing", "/proposal/title": "proposal.title_missing", "/proposal/secret": "proposal.secret",
		"/events/0/event": "event.kind_missing", "/events/1/date": "event.date_missing", "/events/2/event": "json.type",
	}, at)
	for _, f := range fs {
		if f.Path == "/events/2/event" {
			require.Contains(t, f.Text.ZH, "可用：交办会 assignment_meeting、", "the nearest word first")
		}
	}
	for typed, want := range map[string]string{"交辦": "交办 assigned、", "researchd": " researched、", "簽收": "签收 accepted、", "Replied": " replied、"} {
		_, err = vocab.Parse[proposal.EventKind](typed)
		require.ErrorIs(t, err, vocab.ErrUnknownWord)
		_, fs = vocab.Decode[proposal.EventKind]([]byte(`"` + typed + `"`))
		_, offered, _ := strings.Cut(fs[0].Text.ZH, "可用：")
		first, _, _ := strings.Cut(offered, "、")
		require.Contains(t, first+"、", want, "%s: %s", typed, offered)
	}
}
