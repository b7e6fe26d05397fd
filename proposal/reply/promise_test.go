package reply_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestPromisesAreFoundWithTheirDates(t *testing.T) {
	for _, x := range []struct{ in, due string }{
		{"我局将于2024年9月底前建成目录", "2024-09-30"},
		{"拟于2025年6月15日前完成", "2025-06-15"},
		{"计划年底前完成", "2024-12-31"},
		{"将在年内出台办法", "2024-12-31"},
		{"计划明年开工", "2025-12-31"},
		{"将于2024年上半年启动、2025年第三季度完工", "2025-09-30"},
		{"力争2026年完成", "2026-12-31"},
		{"将于2月底前公布", "2025-02-28"},
		{"下一步将适时推进", ""},
	} {
		r := reply.Reply{Body: "已经印发目录。" + x.in + "。", Date: on("2024-04-20")}
		list := reply.Promises(r)
		require.Len(t, list, 1, x.in)
		require.Equal(t, x.in, list[0].Text)
		require.Equal(t, x.due, list[0].Due.String(), x.in)
		at := list[0].At
		require.Equal(t, x.in, string([]rune(r.Body)[at[0]:at[1]]))
	}
	require.Empty(t, reply.Promises(reply.Reply{Body: "已于2023年完成。"}))
}

func TestPromiseBecomesACommitment(t *testing.T) {
	c, r := handled(t), clean(t)
	r.Class, r.Answers[1].Text = "B", "将于2024年底前安排资金50万元。"
	p := reply.Promises(r)
	require.Len(t, p, 1)
	c, err := proposal.Apply(c, p[0].Event("k1", "科技局", r.Date))
	require.NoError(t, err)
	got := c.Facts().Commitments[0]
	require.Equal(t, []string{"2"}, got.Demands)
	require.Equal(t, on("2024-12-31"), got.Due)
}

func FuzzPromises(f *testing.F) {
	f.Add("将于2024年9月31日前完成；明年第三季度")
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range reply.Promises(reply.Reply{Body: s, Date: on("2024-04-20")}) {
			require.LessOrEqual(t, p.At[0], p.At[1])
		}
	})
}

func TestPromisesAreReadAsTheyAreWritten(t *testing.T) {
	list := reply.Promises(reply.Reply{Answers: []reply.Answer{{Demand: "d1", Text: "将于2024年9月底前建成。下一步将适时推进。"}}})
	require.Len(t, list, 2)
	for i, want := range []string{
		`{"path":"/answers/0/text","at":[0,13],"text":"将于2024年9月底前建成","demand":"d1","due":"2024-09-30","vague":false}`,
		`{"path":"/answers/0/text","at":[14,22],"text":"下一步将适时推进","demand":"d1","due":null,"vague":true}`,
	} {
		text, err := json.Marshal(list[i])
		require.NoError(t, err)
		require.JSONEq(t, want, string(text))
		back, faults := vocab.Decode[reply.Promise](text)
		require.Empty(t, faults)
		require.Equal(t, list[i], back)
	}
	_, faults := vocab.Decode[reply.Promise]([]byte(`{"by":"2024-09-30"}`))
	require.True(t, faults.Has("json.unknown_field"))
}
