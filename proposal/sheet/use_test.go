package sheet_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/sheet"
	"github.com/stretchr/testify/require"
)

func TestPrivateDataInsideACellIsTakenOut(t *testing.T) {
	for _, x := range []struct{ head, text, left, taken string }{
		{"提案人", "郑委员 13900001111", "郑委员", "13900001111"},
		{"提案人", "郑委员\n13900001111", "郑委员", "13900001111"},
		{"提案人", "郑委员（13900001111）", "郑委员", "13900001111"},
		{"提案人", "郑委员，手机：１３９００００１１１１", "郑委员", "１３９００００１１１１"},
		{"提案人", "郑委员139-0000-1111、孙委员 0478-8220002", "孙委员", "139-0000-1111、0478-8220002"},
		{"提案人", "郑委员 8220002", "郑委员", "8220002"},
		{"提案人", "zheng@example.org 郑委员", "郑委员", "zheng@example.org"},
		{"提案人", "郑委员 身份证号 330102199003070011", "郑委员", "330102199003070011"},
		{"附议人", "孙委员 电话 13900001111；吴委员", "吴委员", "13900001111"},
		{"会办单位", "市财政局（13900002222）、市住建局", "市财政局、市住建局", "13900002222"},
		{"主办单位", "市水务局 0478-8220002", "市水务局", "0478-8220002"},
		{"经办人", "李科长 13800000000", "李科长", "13800000000"},
		{"责任科室", "督查科（电话8220002）", "督查科", "8220002"},
		{"提案人", "郑委员 zheng＠example.org", "郑委员", "zheng＠example.org"},
		{"备注", "护照E12345678", "护照（略）", "E12345678"},
		{"备注", "卡号6222020200001234567", "卡号（略）", "6222020200001234567"},
		{"备注", "联系13900002222", "联系（略）", "13900002222"},
		{"备注", "急，请联系 li@example.org 或 QQ：12345678", "急，请联系 （略） 或 QQ：（略）", "12345678"},
		{"满意度", "满意 13900002222", "满意 （略）", "13900002222"},
		{"内容", "建议整治河道。联系电话：13900002222。", "建议整治河道。联系电话：（略）。", "13900002222"},
		{"办理时限", "6月中旬，问13900002222", "6月中旬，问（略）", "13900002222"},
	} {
		p := one(t, "是否重点", "是", sheet.Options{})
		require.Empty(t, p.Private)
		s := sheet.Read([][]string{{"案号", "案由", x.head}, {"1", "关于公园的提案", x.text}}, sheet.Options{})
		p = s.Papers[0]
		require.Contains(t, codes(p.Faults), "C2 sheet.private", x.text)
		require.NotEmpty(t, p.Private, x.text)
		require.Contains(t, p.Private[0].Text, x.taken)
		require.Equal(t, "C2", p.Private[0].Cell)
		rows := sheet.Rows(s.Papers)
		require.Contains(t, rows[1], x.left, x.text)
		for _, piece := range strings.Split(x.taken, "、") {
			require.NotContains(t, fmt.Sprint(rows), piece)
			require.NotContains(t, fmt.Sprint(p.Proposal, p.Handling, p.Rest, p.Faults), piece)
		}
	}
	// What only looks like it stays.
	for head, text := range map[string]string{"主办单位": "市12345政务服务便民热线中心", "流水号": "13900001111", "发文字号": "水函〔2026〕13900001111号", "交办日期": "2026-03-09", "备注": "投资13900001111元"} {
		s := sheet.Read([][]string{{"案号", "案由", head}, {"1", "关于公园的提案", text}}, sheet.Options{})
		require.NotContains(t, fmt.Sprint(codes(s.Papers[0].Faults)), "sheet.private", text)
		require.Empty(t, s.Papers[0].Private)
	}
	// Nor does a row that is no paper tell a number.
	s := sheet.Read([][]string{{"案号", "案由"}, {"1", "关于公园的提案"}, {"", "", "打13900001111"}, {"填表人：13900001111"}}, sheet.Options{})
	require.NotContains(t, fmt.Sprint(s.Faults, s.Papers[0].Rest, s.Papers[0].Faults), "139")
}

func TestNothingIsNoUnitNoPersonAndNoDay(t *testing.T) {
	for _, text := range []string{"无", "—", "——", "暂无", "没有", "／", "-", "/", "N/A", "n/a", "空", "（无）", "无。", "无会办单位", "---", "Ｎ／Ａ", "…"} {
		for _, head := range []string{"主办单位", "会办单位", "附议人", "提案人", "交办日期", "答复日期", "经办人", "界别", "办理方式"} {
			p := one(t, head, text, sheet.Options{})
			require.Empty(t, p.Faults, head+text)
			require.Empty(t, p.Rest, head+text)
			require.Equal(t, sheet.Handling{}, p.Handling, head+text)
			require.Empty(t, p.Proposal.Proposers, head+text)
		}
	}
	for _, text := range []string{"待定", "未定", "待明确", "尚未确定", "不详", "?", "（待定）"} {
		for _, head := range []string{"主办单位", "会办单位", "附议人", "交办日期", "经办人"} {
			p := one(t, head, text, sheet.Options{})
			require.Equal(t, []string{"C2 sheet.undecided"}, codes(p.Faults), head+text)
			require.Equal(t, sheet.Handling{}, p.Handling, head+text)
			require.Empty(t, p.Proposal.Proposers)
			require.Contains(t, sheet.Rows([]sheet.Paper{p})[1], text, "and is written again")
		}
	}
	p := one(t, "会办单位", "市财政局、无；待定", sheet.Options{})
	require.Equal(t, []string{"市财政局"}, p.Handling.Assist)
	require.Equal(t, []string{"C2 sheet.undecided"}, codes(p.Faults))
	require.Equal(t, []string{"无线电管理局"}, one(t, "主办单位", "无线电管理局", sheet.Options{}).Handling.Lead)
	// Nothing above a blank cell is not merged with it.
	s := sheet.Read([][]string{{"案号", "案由", "主办"}, {"1", "关于公园的提案", "甲局"}, {"2", "关于河道的提案", "无"}, {"3", "关于校车的提案", ""}}, sheet.Options{})
	require.Empty(t, s.Papers[2].Faults)
}

func TestUnitsThatHandleAPartBesideTheLead(t *testing.T) {
	for _, rows := range [][][]string{
		{{"案号", "案由", "主办单位", "承办单位", "会办单位"}, {"1", "关于公园的提案", "甲局", "乙局、丙局", "丁局"}},
		{{"案号", "案由", "承办", "主办", "会办"}, {"1", "关于公园的提案", "乙局，丙局", "甲局", "丁局"}},
		{{"案号", "案由", "承办单位", "", ""}, {"", "", "主办", "承办", "会办"}, {"1", "关于公园的提案", "甲局", "乙局、丙局", "丁局"}},
		{{"案号", "案由", "承办单位"}, {"1", "关于公园的提案", "甲局（主办）、乙局（承办）、丙局（承办）、丁局（会办）"}},
		{{"案号", "案由", "承办单位"}, {"1", "关于公园的提案", "主办：甲局；承办：乙局、丙局；会办：丁局"}},
		{{"案号", "案由", "牵头单位", "共同承办单位", "承办单位（会办）"}, {"1", "关于公园的提案", "甲局", "乙局、丙局", "丁局"}},
	} {
		s := sheet.Read(rows, sheet.Options{})
		h := s.Papers[0].Handling
		require.Equal(t, []string{"甲局"}, h.Lead, rows)
		require.Equal(t, []string{"丁局"}, h.Assist, rows)
		require.Equal(t, []string{"乙局", "丙局"}, h.Undertake, rows)
		require.Empty(t, s.Papers[0].Faults)
		again := sheet.Read(sheet.Rows(s.Papers), sheet.Options{})
		require.Equal(t, h, again.Papers[0].Handling)
	}
	require.Equal(t, []string{"甲局"}, one(t, "承办", "甲局", sheet.Options{}).Handling.Lead, "alone it leads")
	require.Equal(t, []string{"甲局"}, one(t, "主办单位", "甲局（参阅）", sheet.Options{}).Handling.Copy)

	on := deadline.MustDate
	c, err := proposal.Apply(proposal.Case{Process: proposal.Process{Handed: true}, Proposal: proposal.Proposal{ID: "1", Title: "关于公园的提案", Proposers: []proposal.Proposer{{ID: "m1", Name: "赵委员"}}}},
		proposal.Event{Kind: proposal.EventKindAssigned, Date: on("2026-03-09"), Unit: "甲局", Handover: proposal.Handover{Role: vocab.RoleLead}},
		proposal.Event{Kind: proposal.EventKindAssigned, Date: on("2026-03-09"), Unit: "乙局", Handover: proposal.Handover{Role: vocab.RoleUndertake}})
	require.NoError(t, err)
	p := sheet.PaperOf(c)
	require.Equal(t, []string{"乙局"}, p.Handling.Undertake)
	require.Empty(t, p.Handling.Separate)
}

func TestDaysRolesAndTitlesThatContradictEachOther(t *testing.T) {
	s := sheet.Read([][]string{
		{"案号", "案由", "主办", "会办", "收到日期", "立案日期", "交办日期", "签收日期", "办理时限", "答复日期", "办结日期"},
		{"1", "关于整治内涝的提案", "甲局", "乙局", "2026-01-10", "2026-01-12", "2026-03-09", "2026-03-09", "2026-06-09", "2026-05-01", "2026-05-02"},
		{"2", "关于河道保洁的提案", "甲局", "甲局、乙局", "", "", "2026-03-09", "2026-03-08", "2026-03-01", "", ""},
		{"3", " 关于整治内涝 的提案。", "甲局", "", "2026-01-10", "2026-01-09", "2026-03-09", "", "", "2026-03-08", "2026-03-07"},
		{"1", "关于整治内涝的提案", "甲局", "", "", "", "", "", "", "", ""},
	}, sheet.Options{})
	require.Empty(t, s.Papers[0].Faults)
	require.Equal(t, []string{"D3 sheet.two_roles", "H3 sheet.order", "I3 sheet.order"}, codes(s.Papers[1].Faults))
	require.Equal(t, []string{"F4 sheet.order", "I4 sheet.maybe_merged", "J4 sheet.order", "K4 sheet.order", "K4 sheet.order", "B4 sheet.title_twice"}, codes(s.Papers[2].Faults))
	require.NotContains(t, codes(s.Papers[3].Faults), "B5 sheet.title_twice", "it is the same paper: the number tells")
	require.Contains(t, s.Papers[1].Faults[0].Text.ZH, "“甲局”既是主办单位又是会办单位")
	require.Contains(t, s.Papers[1].Faults[2].Text.ZH, "（G3，2026-03-09）")
	for _, p := range s.Papers {
		for _, f := range p.Faults {
			require.NotZero(t, f.Severity, f.Code)
		}
	}
}

func TestEveryFaultHasASeverity(t *testing.T) {
	s := sheet.Read([][]string{{"案号", "案由", "提案人"}, {"1", "", "赵委员"}, {"2", "=1+1", "赵委员"}, {"3", "关于\x01的提案", "@赵委员"}}, sheet.Options{})
	for n, p := range s.Papers {
		require.NotEmpty(t, p.Faults, n)
		for _, f := range p.Faults {
			require.NotZero(t, f.Severity, f.Code)
		}
	}
}

func TestAHeadThatSaysADoing(t *testing.T) {
	read := func(head string, cells ...string) sheet.Sheet {
		rows := [][]string{{"案号", "案由", head}}
		for i, c := range cells {
			rows = append(rows, []string{string(rune('1' + i)), "关于事项" + string(rune('甲'+i)) + "的提案", c})
		}
		return sheet.Read(rows, sheet.Options{Year: 2026})
	}
	for head, column := range map[string]string{"交办": "assigned", "转办": "assigned", "分办": "assigned", "答复": "replied", "办结": "closed", "签收": "accepted", "立案": "filed", "时限": "due"} {
		s := read(head, "2026-03-09", "3月10日", "无", "待定")
		require.Equal(t, column, s.Columns["C"].String(), head)
		require.Equal(t, []string{"C1 sheet.by_cells"}, codes(s.Faults))
	}
	for _, head := range []string{"交办", "答复", "办结"} {
		s := read(head, "市水务局", "已办")
		require.Equal(t, []string{"C"}, s.Unmapped, head)
		require.Equal(t, []string{"C1 sheet.head_unclear"}, codes(s.Faults))
	}
	require.Equal(t, "separate", read("分办", "市水务局").Columns["C"].String())
	require.Empty(t, read("交办").Faults)
}

func TestDaysAreReadByTheYearOfTheRow(t *testing.T) {
	s := sheet.Read([][]string{{"交办日期", "案号", "案由", "年度"}, {"3月9日", "1", "关于公园的提案", "2025"}, {"3月9日", "2", "关于河道的提案", ""}, {"3月9日", "3", "关于校车的提案", "2026年"}}, sheet.Options{})
	require.Equal(t, "2025-03-09", s.Papers[0].Handling.AssignedOn.String())
	require.Equal(t, "A3 sheet.date", codes(s.Papers[1].Faults)[0])
	require.Contains(t, s.Papers[1].Faults[0].Mend.ZH, "年度")
	require.Contains(t, s.Papers[1].Faults[0].Mend.ZH, "--year")
	require.Equal(t, "2026-03-09", s.Papers[2].Handling.AssignedOn.String())
}
