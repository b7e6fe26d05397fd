package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// What words alone cannot show is looked for here: that somebody asks for a case
// of his own, or names the one who is accused. A word such as 诉讼 or 举报 is a
// topic; it becomes a sign where its sentence holds a number of a case, asks a
// court for a judgment, speaks of the writer's own matter, or names a person.

// sign is a place that may show a ground, in bytes of its text.
type sign struct {
	from, to int
}

// at is the place in characters.
func (s sign) at(text string) [2]int {
	n := utf8.RuneCountInString(text[:s.from])
	return [2]int{n, n + utf8.RuneCountInString(text[s.from:s.to])}
}

// pleading finds the first sign of each ground in a text.
func pleading(text string) map[string]sign {
	found := map[string]sign{}
	note := func(ground string, base, from, to int) {
		if _, ok := found[ground]; !ok && to > from {
			found[ground] = sign{base + from, base + to}
		}
	}
	base := 0
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("。！？；!?;\n", r) }) {
		base += strings.Index(text[base:], s)
		from, to := caseNumber(s)
		note("litigation", base, from, to)
		from, to = atCourt(s)
		note("litigation", base, from, to)
		from, to = ownCase(s)
		note("litigation", base, from, to)
		from, to = ownMatter(s)
		note("personal", base, from, to)
		from, to = accused(s)
		note("accusation", base, from, to)
		more(s, func(ground string, from, to int) { note(ground, base, from, to) })
		base += len(s)
	}
	return found
}

// caseNumber finds the number of a case of a court or an arbitration body:
// （2023）内01民终123号, (2019)最高法民申12号, 〔2016〕包仲裁字第7号, (2012)昆民初字第12号.
func caseNumber(s string) (from, to int) {
	for at := 0; at < len(s); {
		i := strings.IndexAny(s[at:], "(（〔[［【")
		if i < 0 {
			return 0, 0
		}
		from = at + i
		_, size := utf8.DecodeRuneInString(s[from:])
		at = from + size
		year, n := digits(s[at:])
		if len(year) != 4 || year < "1949" || year > "2199" {
			continue
		}
		rest := strings.TrimLeft(s[at+n:], "年 ")
		r, size := utf8.DecodeRuneInString(rest)
		if !strings.ContainsRune(")）〕]］】", r) {
			continue
		}
		rest = rest[size:]
		head, _, ok := strings.Cut(first(rest, 25), "号") // further on none counts, and a sentence may be long
		tail := rest[min(len(rest), len(head)+len("号")):]
		if !ok || utf8.RuneCountInString(head) > 24 || strings.ContainsAny(head, "，。、；：,;:") {
			continue
		}
		// The place stands before the bracket: 京海劳人仲字〔2023〕第12号.
		before := s[max(0, from-30):from]
		if slices.ContainsFunc(caseTypes, func(w string) bool { return strings.Contains(head, w) }) ||
			strings.HasSuffix(before, "仲字") || strings.HasSuffix(before, "仲案字") || strings.HasSuffix(before, "仲裁字") {
			return from, len(s) - len(tail)
		}
	}
	return 0, 0
}

// caseTypes are the words for kinds of cases in their numbers.
var caseTypes = []string{"民初", "民终", "民申", "民再", "民监", "民特", "民辖", "民撤", "刑初", "刑终", "刑申", "刑再", "刑监", "刑更", "行初", "行终", "行申", "行再", "行审", "行赔", "赔初", "委赔",
	"执", "执恢", "执异", "执复", "执监", "执保", "财保", "破申", "破", "强清", "知民", "知行", "商初", "商终", "经初", "经终", "劳仲", "人仲", "仲裁", "仲案", "仲字"}

// digits reads the figures that s begins with, in half or full width.
func digits(s string) (string, int) {
	var b []byte
	for i, r := range s {
		d := fold.Digit(r)
		if d < 0 || len(b) > 4 {
			return string(b), i
		}
		b = append(b, byte('0'+d))
	}
	return string(b), len(s)
}

// atCourt finds what a court or prosecutor is asked to do in one case: 请法院改判.
func atCourt(s string) (from, to int) {
	for _, court := range []string{"法院", "中院", "高院", "检察院", "仲裁委"} {
		for at := 0; ; {
			i := strings.Index(s[at:], court)
			if i < 0 {
				break
			}
			begin := at + i
			at = begin + len(court)
			asked := lastOf(last(s[:begin], 12), []string{"请", "求", "要求", "希望", "建议", "督促", "敦促", "责成", "盼", "呼吁"})
			if asked < 0 {
				continue
			}
			after := first(s[at:], 12)
			for _, act := range []string{"改判", "再审", "重审", "重新审理", "重新判决", "撤销判决", "撤销原判", "撤销一审", "撤销二审", "撤销裁定", "抗诉", "判令", "纠正错判", "重新鉴定"} {
				if j := strings.Index(after, act); j >= 0 && !topic(s[at+j+len(act):]) {
					return begin, at + j + len(act)
				}
			}
		}
	}
	return 0, 0
}

// ownCase finds a step of a court beside the writer's own matter or the one case
// that is spoken of.
func ownCase(s string) (from, to int) {
	about := spoken(s)
	if about < 0 {
		return 0, 0
	}
	for _, act := range []string{"判决", "判我", "改判", "裁定", "裁决", "起诉", "上诉", "申诉", "诉讼", "仲裁", "再审", "重审", "抗诉", "开庭", "庭审", "强制执行", "一审", "二审", "终审", "败诉", "胜诉", "案子", "官司"} {
		for at := 0; ; {
			i := strings.Index(s[at:], act)
			if i < 0 {
				break
			}
			begin := at + i
			at = begin + len(act)
			if topic(s[at:]) {
				continue
			}
			between := s[min(about, begin):max(about, begin)]
			if len(between) <= 24*utf8.UTFMax && utf8.RuneCountInString(between) <= 24 {
				return min(about, begin), max(at, about)
			}
		}
	}
	return 0, 0
}

// spoken is the place behind words for the writer's own matter or one case; -1 is
// nowhere. Who only speaks, 本人认为, has none of his own in it.
func spoken(s string) int {
	for _, w := range append(own[:len(own):len(own)], "我公司", "我厂", "我企业", "我单位", "本公司", "我方", "本案", "此案", "该案", "此事", "这起", "该起", "该纠纷", "该判决", "该裁定", "冤案") {
		for at := 0; ; {
			i := strings.Index(s[at:], w)
			if i < 0 {
				break
			}
			at += i + len(w)
			if !slices.ContainsFunc([]string{"认为", "建议", "提出", "希望", "呼吁", "作为", "觉得", "在", "曾", "就", "通过", "经", "对", "走访", "调研", "了解", "发现", "身份", "从事"}, func(v string) bool { return strings.HasPrefix(s[at:], v) }) {
				return at
			}
		}
	}
	return -1
}

// own are words for the writer and the writer's family.
var own = []string{"我本人", "本人", "我家", "我父亲", "我父母", "我父", "我母亲", "我母", "我丈夫", "我妻子", "我妻", "我爱人", "我儿子", "我儿", "我女儿", "我哥", "我弟", "我姐", "我妹", "我叔", "我的", "我亲属", "我亲戚", "我媳妇", "我老公", "我孩子"}

// ownMatter finds what somebody asks for himself or his family: 解决我儿子的工作.
func ownMatter(s string) (from, to int) {
	for _, ask := range []string{"解决", "落实", "恢复", "补发", "返还", "归还", "安排", "给予", "给", "帮助", "帮", "为", "兑现", "批准", "认定", "赔偿", "补偿"} {
		for _, w := range own {
			for at := 0; ; {
				i := strings.Index(s[at:], ask+w)
				if i < 0 {
					break
				}
				begin := at + i
				at = begin + len(ask+w)
				if len(ask) == len("给") && !containsNeed(first(s[at:], 10)) {
					continue // 为我家乡, 给我家长
				}
				if w == "我家" && (strings.HasPrefix(s[at:], "乡") || strings.HasPrefix(s[at:], "长")) || w == "我的" && strings.HasPrefix(s[at:], "家乡") {
					continue
				}
				return begin, at
			}
		}
	}
	for _, whom := range []string{"给我", "为我", "帮我", "替我"} {
		for _, ask := range []string{"安排工作", "解决", "落实", "恢复", "补发", "平反", "办理", "讨回", "主持公道", "一个说法"} {
			if i := strings.Index(s, whom+ask); i >= 0 {
				return i, i + len(whom+ask)
			}
		}
	}
	for _, w := range own {
		i := strings.Index(s, w)
		if i < 0 {
			continue
		}
		end := i + len(w)
		rest := strings.TrimPrefix(s[end:], "的")
		for _, need := range needs {
			if strings.HasPrefix(rest, need) && !topic(rest[len(need):]) {
				return i, len(s) - len(rest) + len(need)
			}
		}
		for _, wrong := range []string{"安排工作", "工作问题", "职称问题", "住房问题", "拆迁补偿", "被拖欠", "被开除", "被辞退", "工伤认定", "户口问题", "被强拆", "受到不公", "蒙冤"} {
			if j := strings.Index(first(s[end:], 18), wrong); j >= 0 {
				return i, end + j + len(wrong)
			}
		}
	}
	return 0, 0
}

// needs are what people ask for themselves.
var needs = []string{"工资", "职称", "住房", "房产", "房子", "房屋", "户口", "工作", "待遇", "退休金", "养老金", "编制", "补偿款", "拆迁", "宅基地", "低保", "医药费", "欠款", "工伤", "职务", "抚恤金", "承包地", "安置"}

func containsNeed(s string) bool {
	return slices.ContainsFunc(needs, func(w string) bool { return strings.Contains(s, w) })
}

// accused finds a person who is named beside a wrong, or the word by which
// somebody reports one.
func accused(s string) (from, to int) {
	for _, w := range []string{"现举报", "特举报", "特此举报", "现实名举报", "我要举报", "我举报", "本人举报", "我实名举报", "本人实名举报"} {
		i := strings.Index(s, w)
		if i < 0 || topic(s[i+len(w):]) {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(s[:i]); !unicode.Is(unicode.Han, before) || before == '人' { // no 兑现举报奖励
			return i, i + len(w)
		}
	}
	for _, wrong := range []string{"举报", "贪污", "受贿", "索贿", "行贿", "挪用", "包养", "滥用职权", "徇私", "侵占", "以权谋私", "渎职", "吃拿卡要", "打击报复", "违纪违法", "违法乱纪", "腐败"} {
		for at := 0; ; {
			i := strings.Index(s[at:], wrong)
			if i < 0 {
				break
			}
			begin := at + i
			at = begin + len(wrong)
			if topic(s[at:]) {
				continue
			}
			if n := named(last(s[:begin], 20)); n > 0 {
				return begin - n, at
			}
			if wrong == "举报" {
				if n := named(first(s[at:], 16)); n > 0 {
					return begin, at
				}
			}
		}
	}
	return 0, 0
}

const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤"

// named finds a person in s: a surname before a title or 某, or a name before
// 同志; it gives how many bytes from the person to the end of s, 0 is none.
func named(s string) int {
	for i, r := range s {
		if !strings.ContainsRune(surnames, r) {
			continue
		}
		rest := s[i+utf8.RuneLen(r):]
		if strings.HasPrefix(rest, "某") || strings.HasPrefix(rest, "××") || strings.HasPrefix(rest, "XX") {
			return len(s) - i
		}
		for _, title := range []string{"局长", "书记", "主任", "院长", "校长", "处长", "科长", "镇长", "乡长", "村长", "区长", "县长", "市长", "所长", "队长", "行长", "厂长", "法官", "检察官", "支书", "董事长", "总经理", "经理", "老板", "副局长", "副主任", "副书记", "副院长", "副镇长"} {
			if strings.HasPrefix(rest, title) {
				return len(s) - i
			}
		}
		if j := strings.Index(first(rest, 4), "同志"); j > 0 && j <= 2*len("同") {
			return len(s) - i
		}
	}
	return 0
}

// topic reports whether what follows a word makes it a matter of everybody: 举报
// in 举报人保护制度, 判决 in 判决执行难.
func topic(after string) bool {
	after = strings.TrimLeft(after, "“”、 ")
	near := first(after, 6)
	return slices.ContainsFunc(topics, func(w string) bool { return strings.HasPrefix(after, w) }) ||
		slices.ContainsFunc([]string{"制度", "机制", "程序", "规则", "体系", "渠道"}, func(w string) bool { return strings.Contains(near, w) })
}

var topics = []string{"制度", "机制", "程序", "体系", "难", "费", "法", "案件", "案例", "渠道", "平台", "服务", "队伍", "机构", "工作", "权", "率", "时效", "流程", "援助", "风险", "委员会", "委", "院", "员", "活动", "能力", "指南",
	"人保护", "人的保护", "人权益", "人奖励", "奖励", "电话", "热线", "箱", "信息", "线索", "行为", "问题", "现象", "犯罪", "罪", "标准", "数据", "公开", "文书", "书", "执行难", "执行问题", "执行工作", "与调解", "和调解", "调解", "衔接", "监督", "改革", "效率", "质量", "周期", "成本", "领域", "代理", "服判", "事项", "类", "等"}

// lastOf is the place behind the last of the words in s; -1 is nowhere.
func lastOf(s string, words []string) int {
	at := -1
	for _, w := range words {
		if i := strings.LastIndex(s, w); i >= 0 {
			at = max(at, i+len(w))
		}
	}
	return at
}

// first and last are the characters at the ends of s, n at most.
func first(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

func last(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}
