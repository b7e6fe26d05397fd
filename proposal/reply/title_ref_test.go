package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// titleSays is what the check says of the number in a title; "" is nothing.
func titleSays(t *testing.T, number string, track vocab.Track, level vocab.Level, title string) string {
	r := reply.Reply{Kind: reply.KindAnswer, Track: track, Level: level, Number: number, Title: title}
	for _, m := range reply.Check(handled(t), r, reply.Options{Alone: true}) {
		if m.Code == "title.number" {
			require.NotEmpty(t, m.Text.EN)
			require.NotContains(t, m.Text.ZH+m.Text.EN, "{")
			return m.Text.ZH
		}
	}
	return ""
}

// The number is the one of the paper, not one of its topic.
func TestANumberOfTheTopicIsNotTheNumber(t *testing.T) {
	for title, named := range map[string]bool{
		"关于12号地块停车问题的第5号提案的答复":          false,
		"关于对12号院加装电梯提案的答复":              false,
		"关于延长地铁12号线的建议（第5号提案）的答复":       false,
		"关于市政协五届三次会议第5号提案（关于12号路）的答复":   false,
		"关于12号、15号地块的第5号提案的答复":          false,
		"关于第12号令执行情况提案的答复":              false,
		"关于5号院改造的第12号提案的答复":             true,
		"关于市政协五届三次会议第12号提案（关于5号线）的答复":   true,
		"关于第12号“关于改造5号院”提案的答复":          true,
		"关于第12号《关于改造5号院的建议》的答复":         true,
		"关于提案第12号的答复":                   true,
		"关于第12号关于加强管理的建议的答复":            true,
		"关于第5号和第12号提案的答复":               true,
		"关于第12号提案和市人大十届二次会议第20号建议的答复":   true,
		"关于第12号和市人大十届二次会议第20号建议的合并答复":   true,
		"对第12号委员提案的答复":                  true,
		"对第12号重点提案的复函":                  true,
		"关于政协兴安盟第十届委员会第二次会议提案第0012号的答复": true,
		"关于政协紫阳县十届五次全委会委员提案第12号的答复":     true,
		"关于第十届运动会场馆建设的第12号提案的答复":        true,
		"关于召开第十届第三次业主大会问题的第12号提案的答复":    true,
	} {
		got := titleSays(t, "12", vocab.TrackProposal, 0, title)
		require.Equal(t, named, got == "", "%s: %s", title, got)
	}
}

func TestANumberIsReadInAnyWriting(t *testing.T) {
	for number, titles := range map[string][]string{
		"12":  {"第12 号", "第 12 号", "第（12）号", "第(12)号", "第〔12〕号", "第拾贰号", "第壹拾贰号", "第１２号", "第一十二号", "第0012号", "第“12”号", "第　12　号", "第【12】号", "第十 二号"},
		"14":  {"第壹拾肆号", "第十四号", "第一四号", "第拾肆号"},
		"20":  {"第廿号", "第二十号", "第贰拾号", "第二〇号", "第二零号", "第2０号"},
		"25":  {"第廿五号", "第二十五号", "第贰拾伍号"},
		"105": {"第一零五号", "第一〇五号", "第一○五号", "第一百零五号", "第壹佰零伍号", "第 105号"},
		"36":  {"第卅六号", "第叁拾陆号"},
	} {
		for _, title := range titles {
			require.Empty(t, titleSays(t, number, vocab.TrackProposal, 0, "关于市政协十届二次会议"+title+"提案的答复"), title)
			require.NotEmpty(t, titleSays(t, "7", vocab.TrackProposal, 0, "关于市政协十届二次会议"+title+"提案的答复"), title)
		}
	}
	for _, title := range []string{"关于提案（编号12）的答复", "关于编号12提案的答复", "关于提案编号：12的答复", "关于案号为12的提案的答复", "关于No.12提案的答复", "关于№12提案的答复", "关于提案12的答复"} {
		require.Empty(t, titleSays(t, "12", vocab.TrackProposal, 0, title), title)
		require.NotEmpty(t, titleSays(t, "13", vocab.TrackProposal, 0, title), title)
	}
}

// Body, place, session and kind are those of the paper, as far as both name them.
func TestATitleOfAnotherPaper(t *testing.T) {
	const own = "市政协十届二次会议第14号"
	for title, differs := range map[string]string{
		"关于市人大十届二次会议第14号建议的答复":                 "机构",
		"关于某市人民代表大会第十届第二次会议第14号建议的答复":          "机构",
		"关于县政协十届二次会议第14号提案的答复":                 "地方或层级",
		"关于省政协十届二次会议第14号提案的答复":                 "地方或层级",
		"关于全国政协十届二次会议第14号提案的答复":                "地方或层级",
		"关于对政协某区第十届委员会第二次会议第14号提案的复函":          "地方或层级",
		"关于市政协九届二次会议第14号提案的答复":                 "届次",
		"关于市政协十届三次会议第14号提案的答复":                 "届次",
		"关于第14号建议的答复":                          "类别",
		"关于市政协十届二次会议第14号建议案的答复":                "类别",
		"关于市政协十届二次会议第14号提案的答复":                 "",
		"关于包头市政协十届二次会议第14号提案的答复":               "",
		"关于政协包头市第十届委员会第二次会议第14号提案的答复":          "",
		"关于市政协第十届委员会第二次会议第（14）号提案的答复":          "",
		"关于中国人民政治协商会议某市第十届委员会第二次会议第14号提案的答复":   "",
		"关于加强人大代表联络站建设的第14号提案的答复":              "",
		"关于县乡道路的市政协十届二次会议第14号提案的答复":            "",
		"关于第14号提案的答复":                          "",
		"关于市人大十届二次会议第14号建议和市政协十届二次会议第14号提案的答复": "",
	} {
		got := titleSays(t, own, vocab.TrackProposal, 0, title)
		if differs == "" {
			require.Empty(t, got, title)
		} else {
			require.Contains(t, got, differs, title)
		}
	}
	require.Contains(t, titleSays(t, "12", vocab.TrackProposal, 0, "关于第12号建议的答复"), "类别")
	require.Contains(t, titleSays(t, "12", vocab.TrackSuggestion, 0, "关于第12号提案的答复"), "类别")
	require.Contains(t, titleSays(t, "12", vocab.TrackSuggestion, 0, "关于市政协第12号的答复"), "机构")
	require.Empty(t, titleSays(t, "12", vocab.TrackSuggestion, 0, "关于第12号建议的答复"))
	require.Contains(t, titleSays(t, "14", vocab.TrackProposal, vocab.LevelCounty, "关于省政协十届二次会议第14号提案的答复"), "地方或层级")
	require.Contains(t, titleSays(t, "14", vocab.TrackProposal, vocab.LevelCity, "关于县政协十届二次会议第14号提案的答复"), "地方或层级")
	require.Empty(t, titleSays(t, "14", vocab.TrackProposal, vocab.LevelCounty, "关于市政协十届二次会议第14号提案的答复"), "a city may be of the county's level")
	require.Contains(t, titleSays(t, "包头市政协十届二次会议第14号提案", vocab.TrackProposal, 0, "关于呼和浩特市政协十届二次会议第14号提案的答复"), "地方或层级")
	require.Empty(t, titleSays(t, "自治区政协十届二次会议第14号提案", vocab.TrackProposal, 0, "关于内蒙古自治区政协十届二次会议第14号提案的答复"))
}

// The numbers of real papers, as they are printed: each is named by the title made
// of it and by no other.
func TestPrintedNumbersNameThemselves(t *testing.T) {
	numbers := []string{
		"安宁市政协六届五次会议第190号提案", "区十九届人大第六次会议第DH0271号建议", "区人大十八届第四次会议第39号建议", "姚安县第十八届人民代表大会第二次会议第49号建议案",
		"迪庆州第十四届人民代表大会第四次会议第10号", "云南省第十二届人大第五次会议第JY100012050700号建议", "政协红河州十一届二次会议第257号提案", "市人大十六届一次会议304号建议",
		"政协沧县第十四届委员会第一次会议第27号提案", "建议19", "政协兴安盟第十届委员会第二次会议提案第0229号", "第80号建议", "政协第十四届全国委员会第二次会议第02603号提案", "十三届全国人大三次会议8718号建议",
		"君山区第五届人民代表大会第四次会议16号议案", "第94号建议(编号12050094)", "隆阳区人大第六届一次会议第072号建议", "岳阳县政协第十三届一次会议第72号提案", "政协广元市朝天区六届六次会议第28号",
		"维西傈僳族自治县十八届人大第三次会议第18号", "市政协五届一次会议一号提案", "淮北市第十七届人民代表大会第四次会议第JY187号建议", "政协紫阳县十届五次全委会委员提案第41号",
		"第十六届人民代表大会第三次会议代表第15号建议", "闭字1号", "区政协第五届委员会第五次会议第004号", "第20210397号",
	}
	for _, a := range numbers {
		for _, b := range numbers {
			got := titleSays(t, a, 0, 0, "关于"+b+"的答复")
			require.Equal(t, a == b, got == "", "%s in %s: %s", a, b, got)
		}
	}
}
