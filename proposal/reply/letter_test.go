package reply_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestLettersOfEveryKind(t *testing.T) {
	r := clean(t)
	r.Kind, r.Title = reply.KindInterim, reply.Title(reply.KindInterim, vocab.TrackProposal, r.Number)
	require.NotContains(t, codes(reply.Check(handled(t), r, reply.Options{})), "title.form")
	require.Equal(t, proposal.EventKindInterimReplied, r.Event().Kind)
	for i := 0; i < 12; i++ {
		r.Answers = append(r.Answers, reply.Answer{Demand: "1", Text: "好。"})
	}
	letter := r.Letter(nil)
	require.Contains(t, letter, "m1、m2：")
	require.Contains(t, letter, "十、好。")
	require.Contains(t, letter, "11．好。")
	require.Contains(t, letter, "抄送：政府督查室，政协提案委员会")
	o := reply.Outline(handled(t), "财政局", reply.KindOpinion)
	require.Contains(t, o.Letter(nil), "收悉，现提出会办意见如下：")
	require.NotContains(t, o.Letter(nil), "感谢")
	r.To = r.To[:1]
	require.Contains(t, r.Letter(nil), "您提出的")
}

// FuzzReplyJSON holds that what is read is written back and read the same.
func FuzzReplyJSON(f *testing.F) {
	f.Add([]byte(`{"id":"r1","unit":"kjj","kind":"answer","date":"2024-04-20","class":"A","to":["m1"],"answers":[{"demand":"1","text":"已办"}],"openness":"full"}`))
	f.Add([]byte(`{"unit":"","contacts":[{"role":"handler","name":"x"}],"source":{"title":"t"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, faults := vocab.Decode[reply.Reply](data)
		if len(faults) > 0 {
			return
		}
		b, err := json.Marshal(r)
		require.NoError(t, err)
		again, faults := vocab.Decode[reply.Reply](b)
		require.Empty(t, faults)
		c, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(b), string(c))
	})
}
