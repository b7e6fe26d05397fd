package sheet_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/sheet"
)

func codes(list []sheet.CellFault) []string {
	got := []string{}
	for _, f := range list {
		got = append(got, f.Cell+" "+f.Code)
	}
	return got
}

func tokens(s sheet.Sheet) map[string]string {
	got := map[string]string{}
	for name, c := range s.Columns {
		got[name] = c.String()
	}
	return got
}

func TestHeadsInManyWritings(t *testing.T) {
	for head, want := range map[string]string{
		"案号": "number", "提案编号": "number", "建议\n编号": "number", "提 案 号": "number", "编号*": "number", "提案編號": "number",
		"流水号": "serial", "来文号": "serial",
		"案由": "title", "题　目": "title", "1.标题": "title", "提案名称（全称）": "title", "案由(题目)": "title", "建议标题：": "title",
		"内容": "body", "提案内容（不超过1500字）": "body",
		"第一提案人": "proposer", "领衔代表": "proposer", "提案者": "proposer", "代表姓名": "proposer", "领衔代表/第一提案人": "proposer", "提案者（盖章）": "proposer",
		"联名": "cosigners", "附议人": "cosigners", "附议代表": "cosigners", "联名委员": "cosigners",
		"界 别": "sector", "代表团": "sector", "类别": "subject", "办理类别": "class", "提案分类": "subject",
		"主办单位": "lead", "承办单位": "lead", "牵头部门": "lead", "提案主办单位": "lead", "主办单位名称": "lead", "承办单位（主办）": "lead",
		"会办单位": "assist", "协办": "assist", "会办单位2": "assist", "承办单位（会办）": "assist", "协办单位一": "assist", "承办单位【协办】": "assist",
		"分办": "separate", "单办单位": "sole", "参阅单位": "copy",
		"交办日期": "assigned", "转办时间": "assigned", "办理时限（天）": "due", "限办日期": "due", "要求办结日期": "wanted",
		"立案日期": "filed", "是否立案": "disposition", "届次": "term", "年度": "year", "是否重点": "key", "重点提案": "key",
		"是否公开": "disclosure", "联系电话": "phone", "手機號碼": "phone", "通讯地址": "address", "E-mail": "mail", "身份证号码": "identity",
		"满意度": "satisfaction", "经办人": "person", "责任科室": "section",
	} {
		s := sheet.Read([][]string{{head, "提案全文", "界别组", "案件编号", "题名"}, {"1"}}, sheet.Options{})
		require.Equal(t, want, tokens(s)["A"], head)
	}
	for _, head := range []string{"备注", "说明", "单位", "日期", "情况", "领导批示", "协办时限", "主办/会办", "一", "（）", "12", "关于公园的提案"} {
		s := sheet.Read([][]string{{head, "案由", "案号"}, {"1"}}, sheet.Options{})
		require.Equal(t, []string{"A"}, s.Unmapped, head)
	}
}

func TestTheHeadIsFoundBelowTitles(t *testing.T) {
	row := []string{"1", "关于公园的提案", "赵某"}
	for above := range 5 {
		rows := [][]string{}
		for range above {
			rows = append(rows, []string{"某市政协提案交办表", "", "共3件"})
		}
		s := sheet.Read(append(rows, []string{"案号", "案由", "提案者"}, row), sheet.Options{})
		require.Equal(t, above+1, s.Head)
		require.Len(t, s.Papers, 1)
		require.Equal(t, above+2, s.Papers[0].Row)
		require.Equal(t, vocab.TrackProposal, s.Papers[0].Proposal.Track, "the words of the head tell it")
	}
	s := sheet.Read([][]string{{"某市人大代表建议交办表"}, {"编号", "标题", "承办单位"}, row}, sheet.Options{})
	require.Equal(t, vocab.TrackSuggestion, s.Papers[0].Proposal.Track, "or those above it")
	s = sheet.Read([][]string{{"某市建议提案交办表"}, {"编号", "标题", "承办单位"}, row}, sheet.Options{})
	require.Zero(t, s.Papers[0].Proposal.Track, "both are there")
	s = sheet.Read([][]string{{"题目"}, {"关于公园的提案"}}, sheet.Options{})
	require.Equal(t, "row-2", s.Papers[0].Proposal.ID)
	s = sheet.Read([][]string{row, row}, sheet.Options{})
	require.Equal(t, []string{"A1 sheet.head_missing"}, codes(s.Faults))
	require.Empty(t, s.Papers)
	s = sheet.Read([][]string{row}, sheet.Options{Columns: map[string]sheet.Column{"a": column("number"), "B": column("title")}})
	require.Equal(t, "关于公园的提案", s.Papers[0].Proposal.Title, "a list without head, by the map alone")
}

func TestHeadOfTwoRows(t *testing.T) {
	s := sheet.Read([][]string{
		{"编号", "案由", "承办单位", "", "时间", "", "联系"},
		{"", "", "主办", "会办", "交办", "答复", "电话"},
		{"3", "关于公园的提案", "市园林局", "市林草局", "2024.3.1", "2024.5.31", "1234567"},
	}, sheet.Options{})
	require.Equal(t, map[string]string{"A": "number", "B": "title", "C": "lead", "D": "assist", "E": "assigned", "F": "replied", "G": "phone"}, tokens(s))
	require.Empty(t, s.Faults)
	require.Len(t, s.Papers, 1)
	require.Equal(t, 3, s.Papers[0].Row)
	require.Equal(t, []string{"市林草局"}, s.Papers[0].Handling.Assist)
}

func TestTheCallerCorrectsTheMap(t *testing.T) {
	rows := [][]string{{"序号", "案由", "单位"}, {"1", "关于公园的提案", "市园林局"}}
	s := sheet.Read(rows, sheet.Options{})
	require.Equal(t, []string{"A1 sheet.ordinal_as_number"}, codes(s.Faults))
	require.Equal(t, "1", s.Papers[0].Proposal.Number)
	s = sheet.Read(rows, sheet.Options{Columns: map[string]sheet.Column{"A": 0, "C": column("主办单位")}})
	require.Empty(t, s.Faults)
	require.Equal(t, []string{"A"}, s.Unmapped)
	require.Equal(t, "row-2", s.Papers[0].Proposal.ID)
	require.Equal(t, []string{"市园林局"}, s.Papers[0].Handling.Lead)
	s = sheet.Read(rows, sheet.Options{Columns: map[string]sheet.Column{"第三列": column("lead"), "ZZ": column("body")}})
	require.Equal(t, []string{" sheet.columns", "A1 sheet.ordinal_as_number"}, codes(s.Faults), "a column that the list does not have is empty")
}

func TestTwoColumnsOfOneKindAreTold(t *testing.T) {
	s := sheet.Read([][]string{{"案号", "案由", "主办单位", "牵头单位", ""}, {"1", "关于公园的提案", "甲局", "乙局", "丙"}}, sheet.Options{})
	require.Equal(t, []string{"D1 sheet.column_twice", "E1 sheet.blank_head"}, codes(s.Faults))
	require.Equal(t, []string{"D", "E"}, s.Unmapped)
	require.Equal(t, []sheet.Cell{{Cell: "D2", Head: "牵头单位", Text: "乙局"}, {Cell: "E2", Text: "丙"}}, s.Papers[0].Rest, "nothing is lost")
}

func one(t *testing.T, head, text string, o sheet.Options) sheet.Paper {
	t.Helper()
	s := sheet.Read([][]string{{"案号", "案由", head}, {"1", "关于公园的提案", text}}, o)
	require.Len(t, s.Papers, 1)
	require.NotContains(t, s.Unmapped, "C", head)
	return s.Papers[0]
}

func TestDaysAsPeopleAndSpreadsheetsWriteThem(t *testing.T) {
	for _, text := range []string{"2024-03-01", "2024/3/1", "2024.3.1", "2024.03.01", "2024年3月1日", "２０２４年３月１日", "20240301", "45352", "45352.0",
		"45352.4375", "2024-03-01 00:00:00", "2024-03-01T08:30:00", "二〇二四年三月一日", "2024年3月1日前", "2024年3月1日（星期五）", "2024-03-01之前", "2024 年 3 月 1 日", "3月1日", "3.1"} {
		p := one(t, "交办日期", text, sheet.Options{Year: 2024})
		require.Equal(t, deadline.MustDate("2024-03-01"), p.Handling.AssignedOn, text)
		require.Empty(t, p.Faults, text)
	}
	for text, want := range map[string]string{"2月底": "2025-02-28", "2月底前": "2025-02-28", "每年8月31日": "2025-08-31", "8月底": "2025-08-31", "6.30": "2025-06-30"} {
		require.Equal(t, deadline.MustDate(want), one(t, "交办日期", text, sheet.Options{Year: 2025}).Handling.AssignedOn, text)
	}
	for _, text := range []string{"3月1日", "2024-13-01", "2024年2月30日", "3/1/24", "24.3.1", "三月", "12", "3个月", "2024", "99999", "12345"} {
		p := one(t, "交办日期", text, sheet.Options{})
		require.True(t, p.Handling.AssignedOn.IsZero(), text)
		require.Equal(t, []string{"C2 sheet.date"}, codes(p.Faults), text)
		require.Equal(t, text, p.Rest[0].Text, "and is kept")
	}
}

func TestNumbersThatASpreadsheetChanged(t *testing.T) {
	for text, want := range map[string]string{"12.0": "12", "12": "12", "012": "012", "１４": "14", "第12号": "第12号", "DH0271": "DH0271"} {
		s := sheet.Read([][]string{{"案号", "案由"}, {text, "关于公园的提案"}}, sheet.Options{})
		require.Equal(t, want, s.Papers[0].Proposal.Number)
		require.Empty(t, s.Papers[0].Faults)
	}
	s := sheet.Read([][]string{{"案号", "案由"}, {"2.02401E+11", "关于公园的提案"}}, sheet.Options{})
	require.Equal(t, []string{"A2 sheet.number"}, codes(s.Papers[0].Faults))
	s = sheet.Read([][]string{{"案号", "案由"}, {"12", "甲"}, {"13", "乙"}, {"第012号", "丙"}, {"12.0", "丁"}, {"", "戊"}, {"", "己"}}, sheet.Options{})
	require.Empty(t, s.Papers[1].Faults)
	require.Equal(t, []string{"A4 sheet.number_twice"}, codes(s.Papers[2].Faults))
	require.Equal(t, []string{"A5 sheet.number_twice"}, codes(s.Papers[3].Faults))
	require.Contains(t, s.Papers[3].Faults[0].Text.ZH, "A2")
	require.Equal(t, []string{"A6 sheet.number_blank"}, codes(s.Papers[4].Faults))
	require.Equal(t, []string{"A7 sheet.number_blank"}, codes(s.Papers[5].Faults))
	s = sheet.Read([][]string{{"案由", "案号"}, {"甲", ""}, {"乙", "12"}, {"丙"}, {"丁", "无"}}, sheet.Options{})
	require.Equal(t, []string{"B2 sheet.number_blank"}, codes(s.Papers[0].Faults), "above the first number too")
	require.Equal(t, []string{"B4 sheet.number_blank"}, codes(s.Papers[2].Faults), "a row that ends before it")
	require.NotContains(t, codes(s.Papers[3].Faults), "B5 sheet.number_blank", "it says that there is none")
	s = sheet.Read([][]string{{"案号", "案由"}, {"", "甲"}, {"", "乙"}}, sheet.Options{})
	require.Empty(t, append(s.Papers[0].Faults, s.Papers[1].Faults...), "no paper has one")
	s = sheet.Read([][]string{{"年度", "案号", "案由"}, {"2023", "12", "甲"}, {"2024", "12", "乙"}}, sheet.Options{})
	require.Empty(t, s.Papers[1].Faults, "of another year")
	s = sheet.Read([][]string{{"案号", "案由"}, {"重点提案", "甲"}, {"重点提案", "乙"}}, sheet.Options{})
	require.Empty(t, s.Papers[1].Faults, "no number at all")
}

func TestNamesAreParted(t *testing.T) {
	for text, want := range map[string][]string{
		"甲局、乙局": {"甲局", "乙局"}, "甲局，乙局；丙局": {"甲局", "乙局", "丙局"}, "甲局\n乙局": {"甲局", "乙局"}, "甲局 乙局": {"甲局", "乙局"}, "甲局、甲局": {"甲局"},
		"市园林局（市绿委办）": {"市园林局（市绿委办）"},
	} {
		require.Equal(t, want, one(t, "会办单位", text, sheet.Options{}).Handling.Assist, text)
	}
	for _, text := range []string{"主办：甲局；会办：乙局、丙局", "甲局（主办）、乙局（会办）、丙局(协办)", "主办单位:甲局\n协办单位:乙局 丙局"} {
		h := one(t, "承办单位", text, sheet.Options{}).Handling
		require.Equal(t, [][]string{{"甲局"}, {"乙局", "丙局"}}, [][]string{h.Lead, h.Assist}, text)
	}
	s := sheet.Read([][]string{{"案由", "附议人", "提案者"}, {"关于公园的提案", "钱某、孙　某、赵某", "赵　某（领衔）"}, {"关于道路的提案", "周某等4人", "李某"}}, sheet.Options{})
	var names []string
	for _, p := range s.Papers[0].Proposal.Proposers {
		names = append(names, p.Name)
	}
	require.Equal(t, []string{"赵某", "钱某", "孙某"}, names, "the lead first, each once, two characters with a blank are one name")
	require.Equal(t, []string{"B3 sheet.names_left_out"}, codes(s.Papers[1].Faults))
}

func TestWordsOfClosedSets(t *testing.T) {
	require.Equal(t, proposal.DispositionFiled, one(t, "是否立案", "是", sheet.Options{}).Handling.Disposition)
	require.Equal(t, proposal.DispositionPublicOpinion, one(t, "审查结论", "转社情民意", sheet.Options{}).Handling.Disposition)
	require.Equal(t, proposal.DisclosureWishOpen, one(t, "是否公开", "是", sheet.Options{}).Proposal.Disclosure.Wish)
	require.True(t, one(t, "是否重点", "√", sheet.Options{}).Proposal.Key)
	require.True(t, one(t, "重点提案", "重点", sheet.Options{}).Proposal.Key, "the head's own word")
	require.False(t, one(t, "是否重点", "否", sheet.Options{}).Proposal.Key)
	require.Equal(t, vocab.RoleAssist, one(t, "办理类型", "协办", sheet.Options{}).Handling.Role)
	p := one(t, "届次", "十四届二次会议", sheet.Options{})
	require.Equal(t, []int{14, 2}, []int{p.Proposal.Term, p.Proposal.Session})
	require.Equal(t, 14, one(t, "届次", "第十四届", sheet.Options{}).Proposal.Term)
	require.Equal(t, 2, one(t, "次会议", "第二次会议", sheet.Options{}).Proposal.Session)
	require.Equal(t, 2024, one(t, "年度", "2024.0", sheet.Options{}).Proposal.Year)
	require.Equal(t, 2024, one(t, "年度", "二〇二四年", sheet.Options{}).Proposal.Year)
	for head, text := range map[string]string{"是否立案": "再议", "是否重点": "也许", "办理类型": "帮忙", "年度": "去年", "届次": "本届"} {
		p := one(t, head, text, sheet.Options{})
		require.Equal(t, []string{"C2 sheet.word"}, codes(p.Faults), head)
		require.Equal(t, text, p.Rest[0].Text)
	}
	require.Equal(t, []string{"C2 proposal.secret"}, codes(one(t, "是否涉密", "是", sheet.Options{}).Faults), "a fault of the document at its cell")
}

func TestRowsThatAreNoPaper(t *testing.T) {
	s := sheet.Read([][]string{
		{"案号", "案由", "会办单位"},
		{"一、经济类"},
		{"1", "关于公园的提案", "甲局"},
		{},
		{"", "", "乙局"},
		{"案号", "案由", "会办单位"},
		{"2", "关于道路的提案", ""},
		{"合计", "2件", ""},
		{"注：附件另发"},
		{"", " 　", "\t"},
	}, sheet.Options{})
	require.Len(t, s.Papers, 2)
	require.Equal(t, []string{"A2 sheet.note", "A8 sheet.note", "A9 sheet.note"}, codes(s.Faults))
	require.Equal(t, []string{"C5 sheet.continued"}, codes(s.Papers[0].Faults))
	require.Equal(t, []sheet.Cell{{Cell: "C5", Head: "会办单位", Text: "乙局"}}, s.Papers[0].Rest)
	require.Empty(t, s.Papers[1].Faults)
}

func TestABlankBelowAFilledCellIsToldAndNotFilled(t *testing.T) {
	s := sheet.Read([][]string{{"案号", "案由", "主办单位", "交办日期", "会办单位"}, {"1", "甲", "甲局", "2024-03-01", "乙局"}, {"2", "乙", "", "", ""}, {"3", "丙", "", "2024-03-02", ""}}, sheet.Options{})
	require.Equal(t, []string{"C3 sheet.maybe_merged", "D3 sheet.maybe_merged"}, codes(s.Papers[1].Faults))
	require.Equal(t, []string{"C4 sheet.maybe_merged"}, codes(s.Papers[2].Faults))
	require.Contains(t, s.Papers[2].Faults[0].Text.ZH, "C2", "where it stood last")
	require.Empty(t, s.Papers[2].Handling.Lead)
}

func TestPrivateDataStaysOutsideTheProposal(t *testing.T) {
	for _, head := range []string{"联系电话", "手机号码", "家庭住址", "电子邮箱", "身份证号", "微信号"} {
		p := one(t, head, "13800000000", sheet.Options{})
		require.Equal(t, []sheet.Cell{{Cell: "C2", Head: head, Text: "13800000000"}}, p.Private)
		p.Private = nil
		require.NotContains(t, fmt.Sprintf("%+v", p), "138")
		require.NotContains(t, fmt.Sprint(sheet.Rows([]sheet.Paper{one(t, head, "13800000000", sheet.Options{})}, vocab.All[sheet.Column]()...)), "138")
	}
}

func TestNamesThatTheRollDoesNotKnow(t *testing.T) {
	o := sheet.Options{Unit: func(s string) (string, bool) { return "kjj", s == "市科技局" }, Person: func(s string) (string, bool) { return "m1", s == "赵某" }}
	p := one(t, "主办单位", "市科技局、市某局", o)
	require.Equal(t, []string{"kjj", "市某局"}, p.Handling.Lead)
	require.Equal(t, []string{"C2 sheet.name_unknown"}, codes(p.Faults))
	p = one(t, "提案者", "赵某", o)
	require.Equal(t, []proposal.Proposer{{ID: "m1", Name: "赵某"}}, p.Proposal.Proposers)
	require.Empty(t, p.Faults)
}

// What is read, written and read again is the same but for its places.
func TestRowsAreReadBack(t *testing.T) {
	first := sheet.Read([][]string{
		{"年度", "提案编号", "题目", "正文", "领衔委员", "附议", "界别", "分类", "重点", "优秀", "是否公开", "不公开理由", "承办单位", "协办", "分办", "交办", "办理期限", "转办时间", "答复时间", "文号", "办理结果", "满意度", "科室", "备注", "批示", "会间会后"},
		{"2024", "1", "关于公园的提案", "一、情况\n二、=建议", "赵某", "钱某、孙某", "经济", "城建", "是", "", "不公开", "涉及商业秘密", "甲局", "乙局、丙局", "", "x", "2024.6.1", "45352", "待定", "甲函〔2024〕1号", "A", "满意", "办公室", "急", "=1+1", "会后"},
		{"2024", "2", "＝关于道路的提案", "", "李某", "", "", "", "也许", "是", "公开", "", "", "丁局", "戊局、己局", "", "", "", "", "", "", "", "", "", "", ""},
		{"", "", "", "", "", "", "", "", "", "", "", "", "", "庚局"},
	}, sheet.Options{})
	require.Len(t, first.Papers, 2)
	rows := sheet.Rows(first.Papers)
	for _, row := range rows {
		for _, text := range row {
			require.NotContains(t, "=+-@＝＋－＠", string([]rune(text + "x")[:1]), "no cell runs as a formula: %q", text)
		}
	}
	again := sheet.Read(rows, sheet.Options{})
	for i, p := range again.Papers {
		require.Equal(t, first.Papers[i].Proposal, p.Proposal)
		require.Equal(t, first.Papers[i].Handling, p.Handling)
		texts := map[string]bool{}
		for _, c := range p.Rest {
			texts[c.Text] = true
		}
		for _, c := range first.Papers[i].Rest {
			require.True(t, texts[c.Text], "%v is kept", c)
		}
	}
	require.Equal(t, rows, sheet.Rows(again.Papers), "and stays as it is")
}

func TestReadChangesNothingAndSharesNothing(t *testing.T) {
	rows := [][]string{{"案号", "案由"}, {"12.0", " 关于公园的提案 "}}
	o := sheet.Options{Columns: map[string]sheet.Column{"A": column("number")}}
	s := sheet.Read(rows, o)
	s.Columns["A"] = 0
	require.Equal(t, [][]string{{"案号", "案由"}, {"12.0", " 关于公园的提案 "}}, rows)
	require.Equal(t, "number", o.Columns["A"].String())
	c := proposal.Case{Proposal: proposal.Proposal{ID: "1", Title: "甲", Wished: []string{"a"}, Proposers: []proposal.Proposer{{ID: "m", Phone: "1"}}}}
	p := sheet.PaperOf(c)
	p.Proposal.Wished[0], p.Proposal.Proposers[0].ID = "b", "n"
	require.Equal(t, "a", c.Proposal.Wished[0])
	require.Equal(t, "1", c.Proposal.Proposers[0].Phone)
	require.Equal(t, "m", c.Proposal.Proposers[0].ID)
	require.Empty(t, p.Proposal.Proposers[0].Phone)
}

func TestWideAndLongListsAreRead(t *testing.T) {
	wide := make([]string, 16_384)
	for i := range wide {
		wide[i] = "会办单位"
	}
	wide[0], wide[1] = "案号", "案由"
	cells := make([]string, len(wide))
	for i := range cells {
		cells[i] = fmt.Sprintf("单位%d局", i)
	}
	rows := [][]string{wide, cells}
	for i := range 50_000 {
		rows = append(rows, []string{fmt.Sprint(i + 1), "关于公园的提案"})
	}
	long := strings.Repeat("甲局、乙局，", 32_767/6)
	rows = append(rows, []string{"x", long, long, long})
	s := sheet.Read(rows, sheet.Options{})
	require.Len(t, s.Papers, 50_002)
	require.Len(t, s.Papers[0].Handling.Assist, len(wide)-2)
	require.Equal(t, []string{"甲局", "乙局"}, s.Papers[50_001].Handling.Assist)
	require.Len(t, sheet.Rows(s.Papers), 50_003)
}

func FuzzRead(f *testing.F) {
	f.Add("案号,案由,主办单位\n1,关于公园的提案,甲局\n,,乙局", "A", 0)
	f.Add("承办单位,,\n主办,会办,案由\n甲（主办）,'=1,x", "B", 1)
	f.Fuzz(func(t *testing.T, text, letter string, head int) {
		var rows [][]string
		for _, line := range strings.Split(text, "\n") {
			rows = append(rows, strings.Split(line, ","))
		}
		s := sheet.Read(rows, sheet.Options{Head: head, Columns: map[string]sheet.Column{letter: column("title")}})
		for _, p := range s.Papers {
			require.NotEmpty(t, p.Proposal.ID)
			for _, x := range p.Faults {
				require.NotEmpty(t, x.Text.ZH)
				require.NotContains(t, x.Text.ZH+x.Text.EN+x.Mend.ZH+x.Mend.EN, "{other}")
			}
		}
		sheet.Read(sheet.Rows(s.Papers), sheet.Options{})
	})
}

// BenchmarkRead reads a list of 1,000 papers with eight columns.
func BenchmarkRead(b *testing.B) {
	rows := [][]string{{"案号", "案由", "提案者", "附议人", "主办单位", "会办单位", "交办日期", "备注"}}
	for i := range 1000 {
		rows = append(rows, []string{fmt.Sprint(i + 1), "关于增设公共充电桩的提案", "赵委员", "钱委员、孙委员", "市发改委", "市住建局、市交通局", "45352", "急件"})
	}
	b.ReportAllocs()
	for b.Loop() {
		sheet.Read(rows, sheet.Options{})
	}
}
