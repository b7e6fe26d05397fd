package reply

// Language is what the check looks for in the wording of a letter, as data. The
// zero value means DefaultLanguage.
type Language struct {
	// Placeholders are words that a template leaves behind. They count where
	// they stand as a whole: 待定 not in 接待定点. Blanks that are known by their
	// form are found beside them: XX局, X年X月, ____, 第  号, [姓名], （此处插入表格）.
	Placeholders []string `json:"placeholders,omitempty"`
	// PassedOn are ways to pass the matter on, Competent the words that name
	// who is competent instead.
	PassedOn  []string `json:"passedOn,omitempty"`
	Competent []string `json:"competent,omitempty"`
	// Vague are promises that bind nobody.
	Vague []string `json:"vague,omitempty"`
	// Evidence are words that show something done: a document, an amount.
	Evidence []string `json:"evidence,omitempty"`
	// Grounds are words that give a reason why something cannot be done; the
	// common patterns of reasons count beside them: conflict with, limited by,
	// lacks, does not meet, belongs to what is protected, needs another's decision.
	Grounds []string `json:"grounds,omitempty"`
	// NotYet are words that a reply marked as solved should not rest on.
	NotYet []string `json:"notYet,omitempty"`
}

// DefaultLanguage is our own list; a place adds to it as it learns.
func DefaultLanguage() Language {
	return Language{
		Placeholders: []string{"……号", "待补充", "待补", "待定", "待填写", "待填", "待核实", "待确认", "此处填写", "此处插入", "此处输入", "请填写", "TODO", "TBD", "FIXME", "{{"},
		PassedOn:     []string{"不属于我", "不属我", "不在我", "非我局", "非我委", "不归我", "建议向有关部门", "请向有关部门", "转有关部门", "由有关部门", "由相关部门", "向相关部门反映"},
		Competent:    []string{"局负责", "委负责", "厅负责", "部负责", "政府负责", "中心负责", "局主管", "委主管", "厅主管", "职能在", "职责在", "已转", "会同"},
		Vague: []string{"适时", "进一步研究", "深入研究", "认真研究", "积极争取", "尽快", "尽早", "早日", "力争", "条件成熟", "条件具备", "条件允许", "条件许可", "具备条件时", "有条件时", "时机成熟", "时机合适", "适当时候", "适当时机", "适当的时候", "适当的时机", "合适时机",
			"合适的时机", "合适的时候", "恰当时机", "择机", "择期", "相机", "待机", "逐步", "稳步", "视情", "酌情", "认真考虑", "加以考虑", "予以考虑", "统筹考虑", "通盘考虑", "综合考虑", "研究考虑", "积极探索", "抓紧", "分期分批", "分步", "分批", "分阶段", "陆续",
			"持续推进", "有序推进", "稳妥推进", "尽可能", "尽最大努力", "一定时期内", "一段时间内", "不久的将来", "不久后", "近期", "短期内", "另行研究", "再行研究"},
		Evidence: []string{"《", "〔", "印发", "出台", "建成", "投入使用", "开工", "竣工", "已完成", "已落实", "已办结", "安排资金", "拨付", "万元", "亿元", "公里", "平方米"},
		Grounds: []string{"由于", "因为", "鉴于", "考虑到", "不具备", "条件所限", "条件限制", "受限", "所限", "制约", "超出", "权限", "缺口", "短缺", "紧缺", "缺乏", "欠缺", "没有依据", "无依据", "依据不足",
			"没有规定", "未作规定", "不符合", "不适用", "不成熟", "无权", "不属于", "不在我", "职责范围", "相抵触", "成本过高", "代价过大"},
		NotYet: []string{"下一步将", "拟于", "计划于", "列入计划", "正在研究", "尚未"},
	}
}

// or returns l with every empty list taken from the default.
func (l Language) or(d Language) Language {
	for _, x := range []struct{ own, given *[]string }{
		{&l.Placeholders, &d.Placeholders}, {&l.PassedOn, &d.PassedOn}, {&l.Competent, &d.Competent},
		{&l.Vague, &d.Vague}, {&l.Evidence, &d.Evidence}, {&l.Grounds, &d.Grounds}, {&l.NotYet, &d.NotYet},
	} {
		if len(*x.own) == 0 {
			*x.own = *x.given
		}
	}
	return l
}
