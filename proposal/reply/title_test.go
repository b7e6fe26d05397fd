package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestTitleNamesItsNumberAsAWhole(t *testing.T) {
	const session = "市政协五届三次会议"
	for _, x := range []struct {
		number, title string
		named         bool
	}{
		{"12", "关于市政协五届三次会议第112号提案的答复", false},
		{"12", "关于市政协五届三次会议第120号提案的答复", false},
		{"12", "关于第0112号提案的答复", false},
		{"5", "关于2025年第17号提案的答复", false},
		{"3", "关于市政协五届三次会议第12号提案的答复", false},
		{"5", "关于市政协五届三次会议提案的答复", false},
		{"12", "关于十二条建议的答复", false},
		{"12", "关于某某提案的答复", false},
		{"14", "关于第十五号提案的答复", false},
		{"DH0271", "关于第0271号提案的答复", false},
		{"闭字1号", "关于第1号提案的答复", false},
		{session + "第14号提案", "关于市政协五届二次会议第14号提案的答复", false},
		{session + "第14号提案", "关于市政协四届三次会议第14号提案的答复", false},
		{session + "第14号提案", "关于市政协五届三次会议第14号提案的答复", true},
		{session + "第14号提案", "关于对政协某市第五届委员会第三次会议第0014号提案的复函", true},
		{session + "第14号提案", "关于第14号提案的答复", true},
		{"12", "关于第12号提案的答复", true},
		{"12", "关于第012号提案的答复", true},
		{"012", "关于第12号提案的答复", true},
		{"12", "关于第１２号提案的答复", true},
		{"１２", "关于第12号提案的答复", true},
		{"12", "关于第十二号提案的答复", true},
		{"十四", "关于第14号提案的答复", true},
		{"112", "关于第一百一十二号提案的答复", true},
		{"12", "对12号提案的答复", true},
		{"12", "关于12提案的答复", true},
		{"12", "关于提案第12的答复", true},
		{"15", "关于第12、15号提案的答复", true},
		{"12", "关于第12、15号提案的答复", true},
		{"12", "关于第12号、第15号提案的答复", true},
		{"15", "关于第12号、第15号提案的答复", true},
		{"DH0271", "关于第dh271号提案的答复", true},
		{"闭字1号", "关于闭字01号提案的答复", true},
		{"12", "关于市政协五届三次会议第12号提案（关于2025年科技馆建设）的答复", true},
	} {
		r := clean(t)
		r.Number, r.Title = x.number, x.title
		got := codes(reply.Check(handled(t), r, reply.Options{}))
		if x.named {
			require.NotContains(t, got, "title.number", "%s in %s", x.number, x.title)
		} else {
			require.Contains(t, got, "title.number", "%s in %s", x.number, x.title)
		}
	}
}

func TestTitleIsWrittenOut(t *testing.T) {
	for number, want := range map[string]string{
		"12":            "关于第12号提案的答复",
		" 012 ":         "关于第012号提案的答复",
		"12号":           "关于第12号提案的答复",
		"第12号":          "关于第12号提案的答复",
		"第12号提案":        "关于第12号提案的答复",
		"12提案":          "关于第12号提案的答复",
		"十四":            "关于第十四号提案的答复",
		"DH0271":        "关于第DH0271号提案的答复",
		"闭字1号":          "关于闭字1号提案的答复",
		"市政协五届三次会议第12号": "关于市政协五届三次会议第12号提案的答复",
		"市政协五届三次会议12":   "关于市政协五届三次会议第12号提案的答复",
		"市政协五届三次会议第012号提案": "关于市政协五届三次会议第012号提案的答复",
		"": "关于提案的答复",
	} {
		require.Equal(t, want, reply.Title(reply.KindAnswer, vocab.TrackProposal, number), number)
	}
	require.Equal(t, "关于第8号建议的答复", reply.Title(reply.KindAnswer, vocab.TrackSuggestion, "8"))
	require.Equal(t, "关于第8号建议的会办意见", reply.Title(reply.KindOpinion, vocab.TrackSuggestion, "8号"))
}

// A letter to deputies is told about 建议 and 代表.
func TestALetterToDeputiesIsToldAboutSuggestions(t *testing.T) {
	c := handled(t)
	c.Proposal.Track = vocab.TrackSuggestion
	r := clean(t)
	r.Track, r.Number = 0, "8"
	for _, spoil := range []func(*reply.Reply){
		func(r *reply.Reply) { r.Title = "" },
		func(r *reply.Reply) { r.Title = "关于第9号建议的答复" },
		func(r *reply.Reply) { r.To = r.To[:1] },
		func(r *reply.Reply) { r.To = append(r.To, "m9") },
		func(r *reply.Reply) { r.Unit = "资源科" },
		func(r *reply.Reply) { r.Unit = "财政局" },
	} {
		x := r
		x.To = append([]string(nil), r.To...)
		spoil(&x)
		list := reply.Check(c, x, reply.Options{})
		require.NotEmpty(t, list)
		for _, f := range list {
			require.NotContains(t, f.Text.ZH+f.Mend.ZH, "提案", f.Code)
			require.NotContains(t, f.Text.EN+f.Mend.EN, "propos", f.Code)
		}
	}
}

// A mend shows the form with what is the unit's own, no number of others.
func TestAMendShowsNoForeignDocumentNumber(t *testing.T) {
	for series, want := range map[string]string{"": "发文机关代字〔2024〕n号", "交函": "交函〔2024〕n号", "浙海渔提": "浙海渔提〔2024〕n号"} {
		for _, number := range []string{"", "某年某号", "12号文"} {
			r := clean(t)
			r.DocNumber = number
			list := reply.Check(handled(t), r, reply.Options{Answers: series})
			require.Len(t, list, 1, number)
			require.Contains(t, list[0].Mend.ZH, want)
			require.Contains(t, list[0].Mend.EN, want)
		}
	}
}
