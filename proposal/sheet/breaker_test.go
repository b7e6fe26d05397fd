package sheet_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/sheet"
)

// numbered reads a list of papers with the numbers and tells of each whether it is
// there twice.
func numbered(numbers ...string) (twice []bool) {
	rows := [][]string{{"案号", "案由"}}
	for i, n := range numbers {
		rows = append(rows, []string{n, "关于公园的提案" + strings.Repeat("甲", i)})
	}
	for _, p := range sheet.Read(rows, sheet.Options{}).Papers {
		found := false
		for _, f := range p.Faults {
			found = found || f.Code == "sheet.number_twice"
		}
		twice = append(twice, found)
	}
	return twice
}

func TestNumbersAreComparedAsTheyAreRead(t *testing.T) {
	for _, pair := range [][2]string{
		{"12", "闭12"}, {"会12", "平12"}, {"大12", "会12"}, {"闭字3号", "3"}, {"提案12", "建议12"}, {"2023年第12号", "2024年第12号"}, {"A12", "B12"},
		{"十四届一次会议第12号", "十四届二次会议第12号"}, {"政协提案7", "人大建议7"}, {"(2023)12", "(2024)12"}, {"2023-12", "2024-12"}, {"12", "112"}, {"议案12", "建议12"},
	} {
		require.Equal(t, []bool{false, false}, numbered(pair[0], pair[1]), pair)
	}
	for _, pair := range [][2]string{
		{"12", "十二"}, {"12", "第十二号"}, {"第0012号", "第１２号"}, {"二十", "20"}, {"闭12", "闭字12号"}, {"闭12", "闭第012号"}, {"提案12", "第12号提案"},
		{"十四届一次会议第12号", "14届1次第12号"}, {"2024年第12号", "2024-012"}, {"dh0271", "DH0271"}, {"12", "第12号提案"}, {"'12", "12.0"},
	} {
		require.Equal(t, []bool{false, true}, numbered(pair[0], pair[1]), pair)
	}
}

func TestAColumnOfKindsOfPapersIsTheTrack(t *testing.T) {
	for _, head := range []string{"类别", "分类", "提案类别", "所属类别"} {
		s := sheet.Read([][]string{{"编号", head, "标题"}, {"12", "提案", "关于公园的提案"}, {"12", "建议", "关于公交的建议"}, {"12", "议案", "关于立法的议案"}, {"12", "建议", "关于医院的建议"}}, sheet.Options{})
		require.Equal(t, "track", tokens(s)["B"], head)
		require.Equal(t, vocab.TrackSuggestion, s.Papers[1].Proposal.Track)
		require.NotContains(t, codes(s.Papers[1].Faults), "A3 sheet.number_twice")
		require.NotContains(t, codes(s.Papers[2].Faults), "A4 sheet.number_twice")
		require.Contains(t, codes(s.Papers[3].Faults), "A5 sheet.number_twice")
	}
	s := sheet.Read([][]string{{"编号", "类别", "标题"}, {"12", "提案", "关于公园的提案"}, {"13", "教育", "关于公交的建议"}}, sheet.Options{})
	require.Equal(t, "subject", tokens(s)["B"], "one other word, and it is a subject")
}

func TestErrorsOfASpreadsheetAreNoValues(t *testing.T) {
	for _, text := range []string{"#REF!", "#VALUE!", "#N/A", "#NAME?", "#DIV/0!", "#NUM!", "#null!", "＃REF！", "Err:502", "#####", "#SPILL!"} {
		for _, head := range []string{"主办单位", "交办日期", "提案者", "内容", "备注", "联系电话", "届次"} {
			s := sheet.Read([][]string{{"案号", "案由", head}, {"1", "关于公园的提案", text}}, sheet.Options{})
			p := s.Papers[0]
			require.Equal(t, []string{"C2 sheet.error_value"}, codes(p.Faults), head+text)
			require.Empty(t, p.Handling.Lead)
			require.Empty(t, p.Proposal.Proposers)
			require.Empty(t, p.Proposal.Body)
			require.Equal(t, text, p.Rest[0].Text)
		}
		s := sheet.Read([][]string{{"案号", "案由"}, {text, "关于公园的提案"}}, sheet.Options{})
		require.Empty(t, s.Papers[0].Proposal.Number)
		require.Equal(t, "row-2", s.Papers[0].Proposal.ID)
	}
	p := one(t, "主办单位", "=VLOOKUP(A2,B:C,2,0)", sheet.Options{})
	require.Equal(t, []string{"C2 text.formula"}, codes(p.Faults))
	require.Empty(t, p.Handling.Lead)
	require.Empty(t, one(t, "附议人", "=B2&C2、D2", sheet.Options{}).Proposal.Proposers)
	require.Empty(t, one(t, "提案分类", "＝A1，B1", sheet.Options{}).Proposal.Subjects)
}

func TestNumbersThatASpreadsheetRewrote(t *testing.T) {
	for _, text := range []string{"2.0240012E7", "1.2e1", "1.2E+1", "12.5", "1,234", "12E+3", "2.02401E+11", "１，２３４", "12.25"} {
		s := sheet.Read([][]string{{"案号", "案由"}, {text, "关于公园的提案"}}, sheet.Options{})
		require.Equal(t, []string{"A2 sheet.number"}, codes(s.Papers[0].Faults), text)
	}
	for text, want := range map[string]string{"'12": "12", "’0012": "0012", "'12.0": "12", "无": "", "—": "", "1.2.3": "1.2.3", "DH1E5": "DH1E5"} {
		s := sheet.Read([][]string{{"案号", "案由"}, {text, "关于公园的提案"}}, sheet.Options{})
		require.Equal(t, want, s.Papers[0].Proposal.Number, text)
		require.Empty(t, s.Papers[0].Faults, text)
	}
	require.Equal(t, "2024-03-01", one(t, "交办日期", "'2024-03-01", sheet.Options{}).Handling.AssignedOn.String())
}

func TestMoreHeads(t *testing.T) {
	for head, want := range map[string]string{
		"座机": "phone", "固话": "phone", "委员满意度": "satisfaction", "代表满意度": "satisfaction", "单办/主办单位": "lead", "主办、单办单位": "lead",
		"参与单位": "assist", "公开属性": "disclosure", "领办领导": "leader", "领办人": "leader", "事由": "title", "No.": "number", "党派": "sector",
	} {
		other := "题名"
		if want == "title" {
			other = "年度"
		}
		s := sheet.Read([][]string{{head, other, "主题分类"}, {"1", "2024", ""}}, sheet.Options{})
		require.Equal(t, want, tokens(s)["A"], head)
	}
}

func TestHeadsInDoubtAreDecidedAndTold(t *testing.T) {
	read := func(head []string, row ...string) sheet.Sheet {
		return sheet.Read([][]string{append([]string{"案号", "案由"}, head...), append([]string{"1", "关于公园的提案"}, row...)}, sheet.Options{})
	}
	for _, head := range []string{"收到日期", "收文日期", "收到时间"} {
		s := read([]string{"交办日期", head}, "2024-03-01", "2024-03-04")
		require.Equal(t, "accepted", tokens(s)["D"])
		require.Equal(t, []string{"D1 sheet.by_cells"}, codes(s.Faults))
		s = read([]string{head, "交办日期"}, "2024-03-04", "2024-03-01")
		require.Equal(t, "accepted", tokens(s)["C"], "the cells go before the place")
		s = read([]string{head, "交办日期"}, "2024-02-04", "2024-03-01")
		require.Equal(t, "submitted", tokens(s)["C"])
		s = read([]string{head}, "2024-02-04")
		require.Equal(t, "submitted", tokens(s)["C"])
		require.Equal(t, []string{"C1 sheet.by_cells"}, codes(s.Faults))
	}
	require.Equal(t, "submitted", tokens(read([]string{"交办日期", "收文日期", "签收日期"}, "2024-03-01", "2024-03-04", "2024-03-05"))["D"])
	s := read([]string{"提案者", "联系人", "联系电话", "主办单位"}, "赵某", "钱某", "1", "市园林局")
	require.Equal(t, []string{"D"}, s.Unmapped)
	require.Equal(t, []string{"D1 sheet.head_unclear"}, codes(s.Faults))
	require.Equal(t, "person", tokens(read([]string{"提案者", "主办单位", "联系人"}, "赵某", "市园林局", "钱某"))["E"])
	require.Equal(t, "person", tokens(read([]string{"联系人"}, "钱某"))["C"])
}

func TestHeadOfThreeRows(t *testing.T) {
	for name, rows := range map[string][][]string{
		"merged twice":      {{"编号", "案由", "承办", "", "时间", ""}, {"", "", "单位", "", "", ""}, {"", "", "主办", "会办", "交办", "答复"}},
		"a word of its own": {{"编号", "案由", "办理情况", "", "", ""}, {"", "", "承办单位", "", "时间", ""}, {"", "", "主办", "会办", "交办", "答复"}},
		"names above names": {{"编号", "案由", "承办单位", "", "办理", ""}, {"", "", "名称", "", "日期", ""}, {"", "", "主办", "协办", "交办日期", "答复日期"}},
	} {
		s := sheet.Read(append(rows, []string{"3", "关于公园的提案", "市园林局", "市林草局", "2024.3.1", "2024.5.31"}), sheet.Options{})
		require.Equal(t, map[string]string{"A": "number", "B": "title", "C": "lead", "D": "assist", "E": "assigned", "F": "replied"}, tokens(s), name)
		require.Len(t, s.Papers, 1)
		require.Equal(t, 4, s.Papers[0].Row)
		require.Equal(t, []string{"市林草局"}, s.Papers[0].Handling.Assist)
	}
}

func TestRowsThatCountAreNoPapers(t *testing.T) {
	for _, row := range [][]string{
		{"", "共2件", ""}, {"", "", "合计：2件"}, {"2", "小计", ""}, {"合 计", "2", ""}, {"", "本页小计", "2"}, {"总计", "", "2"}, {"", "共计两件", ""}, {"共 2 件提案"}, {"", "累计12件", ""},
	} {
		s := sheet.Read([][]string{{"案号", "案由", "主办单位"}, {"1", "关于公园的提案", "甲局"}, row, {"2", "关于医院的提案", "乙局"}}, sheet.Options{})
		require.Len(t, s.Papers, 2, row)
		require.Equal(t, "sheet.note", s.Faults[0].Code)
	}
	for _, title := range []string{"合计用工问题的提案", "共建共享", "关于小计", "共同富裕2件事"} {
		s := sheet.Read([][]string{{"案号", "案由"}, {"1", title}}, sheet.Options{})
		require.Len(t, s.Papers, 1, title)
	}
}
