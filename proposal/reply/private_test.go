package reply_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// Numbers that a word tells, or their own form, each of its kind.
func TestRedactTellsTheKindOfANumber(t *testing.T) {
	for _, x := range []struct {
		in, out string
		kind    reply.PrivateKind
	}{
		{"卡号6222 0202 0000 1234 567。", "卡号（略）。", reply.PrivateKindBankCard},
		{"银行卡：6222020200001234", "银行卡：（略）", reply.PrivateKindBankCard},
		{"开户账号为 １２３４ ５６７８ ９０１２ ３４５６", "开户账号为 （略）", reply.PrivateKindBankCard},
		{"银行卡号 6222-0202-0000-1234-56，", "银行卡号 （略），", reply.PrivateKindBankCard},
		{"补贴打入4111 1111 1111 1111", "补贴打入（略）", reply.PrivateKindBankCard}, // the check digit fits
		{"护照号E12345678", "护照号（略）", reply.PrivateKindPassport},
		{"护照：ＥＡ１２３４５６７，", "护照：（略），", reply.PrivateKindPassport},
		{"持护照号码 G 12345678", "持护照号码 （略）", reply.PrivateKindPassport},
		{"蒙 L12345", "（略）", reply.PrivateKindPlate},
		{"社会保障卡号11010519491231002X", "社会保障卡号（略）", 0},
		{"港澳通行证C12345678", "港澳通行证（略）", reply.PrivateKindPermit},
		{"往来台湾通行证号：L12345678", "往来台湾通行证号：（略）", reply.PrivateKindPermit},
		{"回乡证 H1234567800", "回乡证 （略）", reply.PrivateKindPermit},
		{"车主蒙L12345反映", "车主（略）反映", reply.PrivateKindPlate},
		{"京A·D12345、", "（略）、", reply.PrivateKindPlate},
		{"沪AF12345", "（略）", reply.PrivateKindPlate},
		{"粤Ｂ 12345Ｄ", "（略）", reply.PrivateKindPlate},
		{"粤Z1234港", "（略）", reply.PrivateKindPlate},
		{"邮箱zhao＠example.com。", "邮箱（略）。", reply.PrivateKindMail},
		{"ｚｈａｏ＠ｅｘａｍｐｌｅ．ｃｏｍ收", "（略）收", reply.PrivateKindMail},
		{"zhao@ｅｘａｍｐｌｅ.com", "（略）", reply.PrivateKindMail},
	} {
		got, places := reply.Redact(x.in)
		require.Equal(t, x.out, got)
		if x.kind != 0 {
			require.Len(t, places, 1, x.in)
			require.Equal(t, x.kind, places[0].Kind, x.in)
		}
	}
	for _, public := range []string{
		"统一社会信用代码91150802MA0N3P1X2K", "信用代码 911508020123456789", "GB/T 12345—2020、GB 50137-2011、DB15/T 1234567890123456",
		"项目代码2020-150802-48-01-012345", "代码：2302-150802-04-01-123456", "项目编号6222020200001234567", "内政办发〔2020〕12号", "合同金额6222020200001234元", "账户余额1234567元",
		"国道G318、京G6高速、新G30连霍高速", "川A2023012345", "编号4111111111111111", "号码6222020200001236", "通行证办理量12345678件", "护照办理窗口12个",
		"三河、川大、苏D2020", "账号已注销", "电子邮箱@", "＠各单位",
	} {
		got, places := reply.Redact(public)
		require.Equal(t, public, got)
		require.Empty(t, places)
	}
}

// A name is found with blanks between its characters, in the text and as given, and
// nothing around it is lost.
func TestRedactFindsNamesWithBlanksInside(t *testing.T) {
	for in, want := range map[string]string{
		"请与李 委员联系": "请与（略）联系", "请与李　委　员 联系": "请与（略） 联系", "李委员、李 委员": "（略）、（略）", "感谢 李 委员 关心": "感谢 （略） 关心",
		"Li Wei与LiWei": "（略）与LiWei", "李\n委员": "李\n委员", "王 科 长": "（略）", "王科长": "（略）", "李    委员": "李    委员", "委 员李": "委 员李",
	} {
		got, places := reply.Redact(in, "李委员", "王　科长", "Li Wei")
		require.Equal(t, want, got, in)
		for _, p := range places {
			require.NotEmpty(t, strings.TrimSpace(string([]rune(in)[p.At[0]:p.At[1]])))
		}
	}
}

// A letter that will be published must not hold what belongs to a person; the remark
// says the kind and the place and does not repeat it.
func TestCheckSeesPrivateDataInALetterToBePublished(t *testing.T) {
	for in, kind := range map[string]string{
		"反映人身份证号11010519491231002X。": "身份证号", "请拨打13900000000。": "电话号码", "请拨打 +86 139 0000 0000。": "电话号码", "一三九〇〇〇〇〇〇〇〇": "电话号码",
		"补贴打入卡号6222 0202 0000 1234 567。": "银行卡号", "车牌蒙L12345": "车牌号", "护照号E12345678": "护照号", "家住临河区胜利北路18号": "住址",
		"窗口电话0478-8220001，邮箱kjj@example.com。": "", "12345热线": "", "请与赵科长联系": "",
	} {
		r := clean(t)
		r.Answers[1].Text += in
		found := codes(reply.Check(handled(t), r, reply.Options{}))
		if kind == "" {
			require.NotContains(t, found, "text.private_data", in)
			continue
		}
		require.Contains(t, found, "text.private_data", in)
		for _, f := range reply.Faults(reply.Check(handled(t), r, reply.Options{})) {
			require.Equal(t, "/answers/1/text", f.Path)
			require.Contains(t, f.Text.ZH, kind)
			require.NotContains(t, f.Text.ZH, "139")
			require.NotContains(t, f.Text.ZH, "1101")
		}
		r.Openness, r.OpenReason = proposal.PublicationModeWithheld, "涉及个人"
		require.NotContains(t, codes(reply.Check(handled(t), r, reply.Options{})), "text.private_data", "it is not published")
		r.Openness, r.Summary = proposal.PublicationModeSummary, "已办结。"
		require.NotContains(t, codes(reply.Check(handled(t), r, reply.Options{})), "text.private_data", "the summary holds none")
		r.Summary += in
		require.Contains(t, codes(reply.Check(handled(t), r, reply.Options{})), "text.private_data")
	}
	file, r := handled(t), clean(t)
	file.Proposal.Proposers[0].Phone = "8220009"
	r.Body += "委员电话8220009。"
	require.Contains(t, codes(reply.Check(file, r, reply.Options{})), "text.private_data", "the proposer's own")
}

// A time in the clause is a time limit, be it in workdays.
func TestAPromiseWithinWorkdaysIsNotVague(t *testing.T) {
	for text, vague := range map[string]bool{
		"力争10个工作日内回访": false, "争取自收到之日起15日内答复": false, "尽快于3个工作日以内修复": false, "力争明年汛期前建成": false, "力争回访": true, "10个工作日已过，将尽快回访": true,
	} {
		r := clean(t)
		r.Body = text + "。"
		require.Equal(t, vague, slices.Contains(codes(reply.Check(handled(t), r, reply.Options{})), "language.vague"), text)
	}
}

// The mend of a missing class mark names the marks of the place.
func TestAMissingClassNamesTheMarksOfThePlace(t *testing.T) {
	scheme := func(id string, marks ...string) proposal.Scheme {
		s := proposal.Scheme{ID: id}
		for _, m := range marks {
			s.Classes = append(s.Classes, proposal.Class{Code: m, Label: m + "类", Outcome: proposal.OutcomeSolved})
		}
		return s
	}
	file, r := handled(t), clean(t)
	mend := func() string {
		r.Class = ""
		for _, f := range reply.Check(file, r, reply.Options{}) {
			if f.Code == "class.missing" {
				return f.Mend.ZH
			}
		}
		return ""
	}
	file.Process.Schemes = []proposal.Scheme{scheme("ours", "甲", "乙", "丙")}
	r.Scheme = ""
	require.Equal(t, "在首页右上角标注，可用：甲、乙、丙", mend())
	r.Scheme = "ours"
	require.Equal(t, "在首页右上角标注，可用：甲、乙、丙", mend())
	require.Equal(t, "ours", reply.Outline(file, "科技局", reply.KindAnswer).Scheme)
	require.Empty(t, reply.Outline(file, "财政局", reply.KindOpinion).Scheme)
	file.Process.Schemes = append(file.Process.Schemes, scheme("theirs", "一", "二"))
	r.Scheme = ""
	require.Equal(t, "在首页右上角标注，可用：ours 甲、乙、丙；theirs 一、二", mend())
	require.Empty(t, reply.Outline(file, "科技局", reply.KindAnswer).Scheme, "which of the two is not told")
	file.Process.Schemes, r.Scheme = nil, "npc"
	require.Contains(t, mend(), "可用：A、B")
	r.Scheme = ""
	require.Equal(t, "在首页右上角标注，如 A", mend(), "no scheme is known to be the place's")
}
