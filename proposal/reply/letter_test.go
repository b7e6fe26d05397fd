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

// No letter shows an id where names are given: not of a signer, of the lead unit
// that gets an opinion, nor of the unit that signs.
func TestLettersShowNamesAndNoIDs(t *testing.T) {
	names := map[string]string{"m1": "赵委员", "kjj": "某市科学技术局", "czj": "某市财政局"}
	name := func(id string) string { return names[id] }
	r := clean(t)
	r.Unit, r.To = "kjj", []string{"m1", "m9"}
	letter := r.Letter(name)
	require.Contains(t, letter, "赵委员、（待补充）：")
	require.Contains(t, letter, "\n某市科学技术局\n")
	o := reply.Outline(handled(t), "财政局", reply.KindOpinion)
	o.Unit, o.To = "czj", []string{"kjj"}
	letter += o.Letter(name)
	require.Contains(t, letter, "某市科学技术局：")
	require.Contains(t, letter, "\n某市财政局\n")
	o.Unit = "qt"
	letter += o.Letter(name)
	for _, id := range []string{"m1", "m9", "kjj", "czj", "qt"} {
		require.NotContains(t, letter, id)
	}
	require.NotContains(t, reply.Reply{To: []string{"m1"}}.Letter(name), "（待补充）", "who signs is not known yet: the line is left out")
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
