package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestDocNumberInDatabases(t *testing.T) {
	d, err := reply.NewDocNumber("科提", 2024, 12)
	require.NoError(t, err)
	v, err := d.Value()
	require.NoError(t, err)
	var back reply.DocNumber
	require.NoError(t, back.Scan(v))
	require.Equal(t, d, back)
	require.NoError(t, back.Scan([]byte("科提〔2024〕13号")))
	require.Equal(t, 13, back.Ordinal())
	require.NoError(t, back.Scan(nil))
	v, err = back.Value()
	require.NoError(t, err)
	require.Nil(t, v)
	require.ErrorIs(t, back.Scan(1), reply.ErrDocNumber)
	b, err := d.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "科提〔2024〕12号", string(b))
	for _, organ := range []string{"", "科 提", "科〔提"} {
		_, err = reply.NewDocNumber(organ, 2024, 1)
		require.ErrorIs(t, err, reply.ErrDocNumber)
	}
}

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

func TestSuggestionsGoToThePeoplesCongress(t *testing.T) {
	c := handled(t)
	c.Proposal.Track = proposal.TrackSuggestion
	require.Contains(t, reply.Outline(c, "科技局", reply.KindAnswer).Copies, "人大代表工作机构")
}

// A place that sets its own signature level, scheme and language is taken at its
// word.
func TestOwnOptions(t *testing.T) {
	c, r := handled(t), clean(t)
	r.Scheme, r.Class = "ours", "甲"
	own := reply.Options{
		Process: proposal.Process{
			Signature: proposal.SignatureLevelSection,
			Schemes:   []proposal.Scheme{{ID: "ours", Classes: []proposal.Class{{Code: "甲", Label: "已办", Outcome: proposal.OutcomeSolved}}}},
		},
		Language: reply.Language{Vague: []string{"不日"}},
	}
	r.Signature = proposal.SignatureLevelSection
	require.Empty(t, reply.Check(c, r, own))
	r.Body += "不日即可完成。适时推进。"
	require.Equal(t, []string{"language.vague"}, codes(reply.Check(c, r, own)))
	r.Class = ""
	require.Equal(t, []string{"language.vague"}, codes(reply.Check(c, r, reply.Options{Process: own.Process, Language: own.Language, NoClass: true})))
}
