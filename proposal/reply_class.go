package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Outcome is the canonical meaning of a reply class 「答复结果」. The letters A, B, C, D
// mean different things in different places; figures across places compare
// outcomes, never letters.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Outcome = vocab.Word[outcomeSet]

// The values of Outcome.
const (
	OutcomeSolved        Outcome = iota + 1 // solved 已解决, solved or basically solved
	OutcomePartlySolved                     // partly_solved 部分解决
	OutcomeInProgress                       // in_progress 正在解决, being solved
	OutcomePlanned                          // planned 列入计划
	OutcomeNotNow                           // not_now 暂不能解决, conditions lacking, not now
	OutcomeReference                        // reference 留作参考, kept for reference
	OutcomeInfeasible                       // infeasible 不可行, not feasible
	OutcomeAdopted                          // adopted 已采纳
	OutcomePartlyAdopted                    // partly_adopted 部分采纳
)

type outcomeSet struct{}

// Words implements vocab.Worded.
func (outcomeSet) Words() vocab.Words { return outcomeWords }

var outcomeWords = vocab.Words{Name: "Outcome", List: []vocab.Row{
	{Token: "solved", ZH: "已解决/解决或基本解决", EN: "solved or basically solved"},
	{Token: "partly_solved", ZH: "部分解决", EN: "partly solved"},
	{Token: "in_progress", ZH: "正在解决", EN: "being solved"},
	{Token: "planned", ZH: "列入计划/计划解决", EN: "planned"},
	{Token: "not_now", ZH: "暂不能解决/以后解决", EN: "conditions lacking, not now"},
	{Token: "reference", ZH: "留作参考", EN: "kept for reference"},
	{Token: "infeasible", ZH: "不可行", EN: "not feasible"},
	{Token: "adopted", ZH: "已采纳/采纳", EN: "adopted"},
	{Token: "partly_adopted", ZH: "部分采纳", EN: "partly adopted"},
}}

// Scheme is one way of classing replies 「答复类别」 as a place prints it, with the
// canonical meaning of every class. The same letter means different things in
// different places, so a class is always read through its scheme.
type Scheme struct {
	ID      string       `json:"id" needed:"strict"`
	Name    vocab.Text   `json:"name"`
	Classes []Class      `json:"classes" needed:"strict"`
	Source  vocab.Source `json:"source,omitzero"`
}

// Class is one class of a scheme: the code that is printed, its wording, and
// what it means.
type Class struct {
	Code    string  `json:"code" needed:"strict"`
	Label   string  `json:"label"`
	Outcome Outcome `json:"outcome" needed:"strict"`
}

// Class returns the class with the code.
func (s Scheme) Class(code string) (Class, bool) {
	for _, c := range s.Classes {
		if c.Code == code {
			return c, true
		}
	}
	return Class{}, false
}

// codes lists the codes of the classes.
func (s Scheme) codes() string {
	list := make([]string, len(s.Classes))
	for i, c := range s.Classes {
		list[i] = c.Code
	}
	return strings.Join(list, "、")
}

// code is the code of the first class with the outcome, "" when there is none.
func (s Scheme) code(o Outcome) string {
	for _, c := range s.Classes {
		if c.Outcome == o {
			return c.Code
		}
	}
	return ""
}

// Validate reports every fault of the scheme: a class without code or outcome,
// a code that stands twice.
func (s Scheme) Validate() error {
	var fs vocab.Faults
	if s.ID == "" {
		fs.Add("/id", codeProposalEmpty)
	}
	if len(s.Classes) == 0 {
		fs.Add("/classes", codeProposalEmpty)
	}
	seen := make(map[string]bool, len(s.Classes))
	for i, c := range s.Classes {
		at := pointer("/classes", i)
		if c.Code == "" {
			fs.Add(at+"/code", codeProposalEmpty)
		} else if seen[c.Code] {
			fs.Add(at+"/code", codeProposalDuplicate, "value", c.Code)
		}
		seen[c.Code] = true
		if c.Outcome == 0 {
			fs.Add(at+"/outcome", codeProposalEmpty)
		} else if !c.Outcome.Valid() {
			fs.Add(at+"/outcome", codeProposalWord)
		}
	}
	return fs.Err()
}

// Schemes returns the built-in schemes, in the order of their ids, as copies.
func Schemes() []Scheme {
	list := make([]Scheme, len(schemes))
	for i, s := range schemes {
		s.Classes = append([]Class(nil), s.Classes...)
		list[i] = s
	}
	return list
}

// findScheme returns a built-in scheme without copying its classes.
func findScheme(id string) (Scheme, bool) {
	for i := range schemes {
		if schemes[i].ID == id {
			return schemes[i], true
		}
	}
	return Scheme{}, false
}

// schemes are the reply classes that real places print, typed from the named
// sources. A class that covers two meanings has the one that claims less; of
// 留作参考 and 不可行 it has the first. Schemes of which only some classes are public (内蒙古人大
// 2023, 铜陵 2009) are left out.
var schemes = []Scheme{
	{"bayannur", vocab.Text{ZH: "巴彦淖尔市政协", EN: "Bayannur CPPCC"}, []Class{
		{"A", "解决或基本解决", OutcomeSolved},
		{"B", "列入计划拟解决", OutcomePlanned},
		{"C", "因条件所限等暂不能解决，留作参考", OutcomeReference},
	}, vocab.Source{Title: "巴彦淖尔市政协提案系统（公开源码中的字典）"}},
	{"hangzhou-2025", vocab.Text{ZH: "杭州市人大 2025", EN: "Hangzhou people's congress 2025"}, []Class{
		{"A", "已解决", OutcomeSolved},
		{"B", "列入解决计划", OutcomePlanned},
		{"C", "暂缓解决", OutcomeNotNow},
	}, vocab.Source{Title: "杭州市人大常委会代表建议办理情况报告", Issued: "2025-12-29", URL: "https://z.hangzhou.com.cn/2025/rddssychy/content/content_9151392.html", Grade: vocab.SourceGradeMedia}},
	{"henan-city", vocab.Text{ZH: "河南某市（六届）", EN: "a city of Henan"}, []Class{
		{"A", "已解决、基本解决或已通过其他途径解决", OutcomeSolved},
		{"B", "正在解决或工作已启动", OutcomeInProgress},
		{"C", "已列入规划计划", OutcomePlanned},
		{"D", "留作参考", OutcomeReference},
	}, vocab.Source{Title: "河南某市六届政协提案办理情况", Grade: vocab.SourceGradeMirror}},
	{"hongkou", vocab.Text{ZH: "虹口区政协", EN: "Hongkou CPPCC"}, []Class{
		{"处理中", "处理中", OutcomeInProgress},
		{"解决或采纳", "解决或采纳", OutcomeAdopted},
		{"列入计划拟解决", "列入计划拟解决", OutcomePlanned},
		{"留作参考", "留作参考", OutcomeReference},
	}, vocab.Source{Title: "虹口政协履职通（公开源码中的字典）"}},
	{"kunming-2020", vocab.Text{ZH: "昆明市 2020", EN: "Kunming 2020"}, []Class{
		{"A", "解决或部分解决", OutcomePartlySolved},
		{"B", "列入计划", OutcomePlanned},
		{"C", "前瞻性强、短期不具备条件", OutcomeNotNow},
	}, vocab.Source{Title: "昆明市 2020 年提案办理情况", Grade: vocab.SourceGradeMirror}},
	{"lishui-2026", vocab.Text{ZH: "丽水市 2026", EN: "Lishui 2026"}, []Class{
		{"已落实", "已落实", OutcomeSolved},
		{"基本落实或计划落实", "基本落实或计划落实", OutcomePlanned},
	}, vocab.Source{Title: "丽水市 2026 年办理情况", Grade: vocab.SourceGradeMirror}},
	{"nanchang", vocab.Text{ZH: "南昌地区系统", EN: "a system of the Nanchang area"}, []Class{
		{"A", "解决或采纳", OutcomeAdopted},
		{"B", "列入计划拟解决", OutcomePlanned},
		{"C", "留作参考", OutcomeReference},
	}, vocab.Source{Title: "南昌地区建议提案系统（公开源码中的字典）"}},
	{"npc", vocab.Text{ZH: "全国人大", EN: "National People's Congress"}, []Class{
		{"A", "所提问题已经解决或基本解决", OutcomeSolved},
		{"B", "正在解决或列入规划逐步解决", OutcomePlanned},
		{"C", "因条件限制以后解决", OutcomeNotNow},
		{"D", "留作参考", OutcomeReference},
	}, vocab.Source{Title: "全国人大代表建议办理实践", Issued: "2007-11-14", URL: "http://www.hhrd.net/html/rdzs/2007-11-14/07111491944KKJ1KJ2H7D13191K95I2_2.html", Grade: vocab.SourceGradeMedia}},
	{"shanghai", vocab.Text{ZH: "上海市", EN: "Shanghai"}, []Class{
		{"解决采纳", "解决采纳", OutcomeAdopted},
		{"正在解决", "正在解决", OutcomeInProgress},
		{"计划解决", "计划解决", OutcomePlanned},
		{"留作参考", "留作参考", OutcomeReference},
	}, vocab.Source{Title: "上海市办理情况（2015、2017 年）", Grade: vocab.SourceGradeOfficial}},
	{"zhejiang-ocean-2011", vocab.Text{ZH: "浙江省海洋与渔业局 2011", EN: "Zhejiang ocean and fisheries bureau 2011"}, []Class{
		{"A", "解决或基本解决", OutcomeSolved},
		{"B", "部分解决或列入计划", OutcomePlanned},
		{"C", "条件限制留作参考或不可行", OutcomeReference},
	}, vocab.Source{Title: "浙江省海洋与渔业局办理人大代表建议和政协委员提案工作规则", Number: "浙海渔办〔2011〕16号", URL: "http://fsou.com/html/text/lar/172754/17275468.html", Grade: vocab.SourceGradeDatabase}},
}
