package reply

import (
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/internal/whenzh"
)

// trigger is a word by which a clause promises, unless one of the words stands
// right before or behind it: 将 is in 将军 and 现将, 计划 is a noun in 行动计划.
type trigger struct {
	word          string
	before, after []string
	// dated tells that it promises only together with a day that is to come.
	dated bool
}

// done are the words that put what follows them into the past.
var done = []string{"已", "已经", "曾", "曾经", "业已", "均已", "原", "原先", "原本", "早先", "此前", "先前", "起初", "当初", "最初"}

// over are the words behind which a clause tells of the past.
var over = []string{"已", "曾", "业已", "原定", "原计划", "原拟", "原预计", "原打算", "原先", "原本", "早先", "此前", "先前", "起初", "当初", "最初", "截至", "截止", "以来", "目前"}

var triggers = newTriggers(done)

func newTriggers(past []string) []trigger {
	list := []trigger{
		{word: "将", before: append([]string{"现", "兹", "特", "麻", "大", "上", "中", "少", "名", "干", "健", "女", "老", "猛", "一直", "始终", "历来", "长期", "坚持", "来", "先后", "多次", "目前"}, past...),
			after: []string{"军", "士", "领", "帅", "近", "就", "错", "心比心", "功", "信将疑", "官", "门", "乐", "台", "相"}},
		{word: "拟", before: append([]string{"模", "虚", "草", "比", "起", "参", "所"}, past...), after: []string{"人", "稿", "办意见", "订", "态", "合", "真", "定了", "定方案", "定措施", "定《", "录", "任", "聘", "建项目", "建工程", "建地", "建区域", "建场地", "建路段", "建线路", "建设项目", "建设用地", "办理事项", "用地"}},
		{word: "计划", before: append([]string{"行动", "工作", "专项", "年度", "实施", "发展", "建设", "投资", "培训", "采购", "科技", "生产", "招生", "教学", "按", "按照", "根据", "原", "该", "此", "本", "各项", "三年", "五年", "入", "年的", "划入", "研发", "人才", "提升", "推进"}, past...),
			after: []string{"的", "之", "》", "”", "、", "和", "中", "内", "书", "外", "单", "生育", "要求", "任务", "指标", "等", "已", "由", "及", "与", "经济", "项目", "处", "科", "财务"}},
		{word: "力争", before: past, after: []string{"上游"}}, {word: "争取", before: past, after: []string{"到了", "到上级", "到资金", "了"}},
		{word: "确保", before: append([]string{"为", "以", "为了", "从而", "有效", "有力", "切实"}, past...), after: []string{"了"}},
		{word: "承诺", before: append([]string{"信用", "告知", "服务", "履行", "践行", "兑现", "公开", "签订", "签署", "的"}, past...), after: []string{"书", "制", "函", "事项", "件", "了", "践诺", "的"}},
		{word: "预计", before: past, after: []string{"的", "数", "值"}}, {word: "下一步"}, {word: "打算", before: append([]string{"的"}, past...)}, {word: "有望"}, {word: "即将", before: []string{"在", "立", "随"}},
	}
	// Words that tell as often what was done.
	for _, w := range strings.Fields(`
		准备 安排 列入 纳入 计划 完成 建成 建设 建立 实现 出台 开通 落实 印发 投入使用 投用
		启用 启动 竣工 完工 开工 动工 上线 公布 公开 达到 解决 交付 形成 覆盖 办结 通车
		达标 落地 清零 消除 挂牌 入驻 打通 贯通 接入 并网 通水 供水 通气 修复 发布
		改造 实施 制定 修订 整改 召开 开展 推进 验收 拨付 工期 建设期 进场 运营 开放 关闭 拆除 新建 新增 增设 施行 执行 发放 补齐 销号`) {
		list = append(list, trigger{word: w, dated: true})
	}
	return list
}

// sentence is one sentence of a letter, read for what it promises.
type sentence struct {
	text  []rune // without what stands in 《》
	on    deadline.Date
	times []whenzh.When
	parts []part
}

// part is a clause, half-open in characters.
type part struct {
	from, to int
	// strong and weak are the places behind the triggers, those that promise by
	// themselves and those that need a day.
	strong, weak []int
	past         int  // where a word such as 已 stands first, -1 is nowhere
	foreign      bool // it tells what others ask, or what cannot be
	topic        bool // it is a time and nothing else: 2026年底前，
	// due is the latest day to come that it names, leaving out what it tells of
	// the past; open tells that it may as well be over: 2025年 and 三季度 while
	// they run, 3月 without a year after it, but not 年底 and 3月底前.
	// when is the time that has that day.
	due  deadline.Date
	when whenzh.When
	open bool
	// timed are the times without days (10个工作日内, 明年汛期前) and those that need
	// the day of the letter, which is not given: ahead tells that one of them is to
	// come for certain, relative that one needs that day.
	timed, ahead, relative bool
	// act tells that it says what is done, and not only when: 我局计划用三年时间.
	act bool
	// nouns are the stretches that only describe a noun; asks tells that it asks the
	// reader for something.
	nouns [][2]int
	asks  bool
	// told is where a plan that lies behind is told of, 0 is nowhere: 去年计划….
	told int
	// condition tells that it sets one and nothing else: 待资金落实后，.
	condition bool
}

func read(text string, on deadline.Date) sentence {
	s := sentence{text: untitled(text), on: on}
	s.times = whenzh.FindAll(string(s.text), on)
	if s.unpapered() {
		s.times = whenzh.FindAll(string(s.text), on)
	}
	from := 0
	for i := 0; i <= len(s.text); i++ {
		if i == len(s.text) || strings.ContainsRune("，,：:", s.text[i]) {
			p := s.part(from, i)
			s.latest(&p)
			s.parts = append(s.parts, p)
			from = i + 1
		}
	}
	return s
}

// untitled blanks what stands in 《》: the title of a paper promises nothing.
func untitled(text string) []rune {
	runes := []rune(text)
	depth := 0
	for i, r := range runes {
		switch {
		case r == '《':
			depth++
		case r == '》' && depth > 0:
			depth--
		case depth > 0:
			runes[i] = '□'
		}
	}
	return runes
}

func (s *sentence) part(from, to int) part {
	p := part{from: from, to: to, past: -1}
	text := string(s.text[from:to])
	for _, w := range over {
		if i := strings.Index(text, w); i >= 0 {
			if k := strings.Index(text[i:], "的"); strings.HasPrefix(w, "原") && k > 0 && verbal(text[:i+k]) {
				continue // 原定今年完成的改造延至明年
			}
			if i = from + len([]rune(text[:i])); p.past < 0 || i < p.past {
				p.past = i
			}
		}
	}
	p.foreign = contains(text, []string{"无法", "难以", "不能", "未能", "暂不", "不宜", "要求", "提出", "您", "委员", "提案", "建议", "希望", "呼吁"})
	for _, w := range []string{"根据", "按照", "依据", "依照", "对照", "按", "为"} {
		p.foreign = p.foreign || strings.HasPrefix(strings.TrimSpace(text), w)
	}
	rest := to - from
	for _, t := range s.times {
		if t.At[0] >= from && t.At[1] <= to && (!t.Open || t.Relative) {
			rest -= t.At[1] - t.At[0]
			p.topic = true
		}
	}
	if strings.HasSuffix(text, "开始") { // 从明年开始
		rest -= 2
	}
	p.topic = p.topic && rest <= 2
	if strings.Contains(text, "如下") {
		return p
	}
	finished := strings.Contains(strings.ReplaceAll(text, "了解", ""), "了") // 完成了改造
	for _, t := range triggers {
		for _, i := range places(text, t) {
			if i += from; t.dated {
				if !finished && (p.past < 0 || i <= p.past) {
					p.weak = append(p.weak, i)
				}
			} else {
				p.strong = append(p.strong, i)
			}
		}
	}
	s.sift(&p, text)
	s.condition(&p, text)
	return p
}

// places are the characters behind every place where the trigger stands as a
// word of its own.
func places(text string, t trigger) []int {
	var list []int
	for at := 0; ; {
		i := strings.Index(text[at:], t.word)
		if i < 0 {
			return list
		}
		i += at
		at = i + len(t.word)
		ends := func(w string) bool { return strings.HasSuffix(text[:i], w) }
		begins := func(w string) bool { return strings.HasPrefix(text[at:], w) }
		noun := t.word == "计划" && !t.dated && at == len(text)
		if !noun && !slices.ContainsFunc(t.before, ends) && !slices.ContainsFunc(t.after, begins) {
			list = append(list, len([]rune(text[:at])))
		}
	}
}

// ahead reports whether the time is one by which something can still be done.
// The day of the letter itself is none: it is the date that the letter bears.
func (s *sentence) ahead(t whenzh.When) bool {
	return s.on.IsZero() || t.Last.After(s.on) || t.Last == s.on && t.First.Before(t.Last)
}

// latest finds the day to come for a clause whose triggers are known, and whether it
// says what is done.
func (s *sentence) latest(p *part) {
	end := p.from
	for _, t := range s.times {
		if t.At[0] < p.from || t.At[1] > p.to || p.asks || slices.ContainsFunc(p.nouns, func(n [2]int) bool { return t.At[0] >= n[0] && t.At[1] <= n[1] }) {
			continue
		}
		end = t.At[1]
		turned := slices.ContainsFunc(p.strong, func(i int) bool { return i > p.past && i <= t.At[0] })
		if p.past >= 0 && p.past < t.At[0] && !turned {
			continue
		}
		running := t.NextYear || t.First.Before(s.on) && t.Last.Year() == s.on.Year()
		open := running && !strings.ContainsRune("前底内末", s.text[t.At[1]-1])
		switch {
		case t.Open:
			p.timed, p.relative = true, p.relative || t.Relative
			p.ahead = p.ahead || t.Relative && !open || !t.Relative && t.First.After(s.on)
		case s.ahead(t) && (p.due.Before(t.Last) || s.narrows(p, t)):
			p.due, p.when, p.open = t.Last, t, open
		default:
		}
	}
	p.act = len([]rune(strings.TrimSpace(string(s.text[end:p.to])))) > 1 ||
		slices.ContainsFunc(p.weak, func(i int) bool { return !slices.Contains(p.strong, i) })
}

// promises reports whether the clause promises something.
func (p part) promises() bool {
	if len(p.strong) > 0 {
		return true
	}
	if len(p.weak) == 0 || p.foreign {
		return false
	}
	return !p.due.IsZero() && !p.open || p.ahead
}
