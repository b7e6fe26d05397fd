package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestLettersOfEveryKind(t *testing.T) {
	r := clean(t)
	r.Kind, r.Title = reply.KindInterim, reply.Title(reply.KindInterim, proposal.TrackProposal, r.Number)
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
