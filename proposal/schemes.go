package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

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
