package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What looks like a promise and is none, by kinds: a clause that only describes a
// noun (计划2026年完成的项目), what is denied (未将其列入2026年计划), what lies behind
// (2023年将其列为重点), what others ask or are asked for (您建议将…, 请您于10日内…寄回),
// and a rule in force (《条例》自…起施行).

// sift takes the triggers out of the clause that promise nothing.
func (s *sentence) sift(p *part, text string) {
	s.nouns(p)
	inNoun := func(i int) bool {
		return slices.ContainsFunc(p.nouns, func(n [2]int) bool { return i >= n[0] && i <= n[1] })
	}
	if s.asks(p, text) {
		p.foreign, p.asks, p.topic, p.strong, p.weak = true, true, false, nil, nil
		return
	}
	before := len(p.strong) + len(p.weak)
	p.strong = slices.DeleteFunc(p.strong, func(i int) bool { return s.denied(p, i, true) })
	p.weak = slices.DeleteFunc(p.weak, func(i int) bool { return s.denied(p, i, false) })
	denied := len(p.strong)+len(p.weak) < before
	p.strong = slices.DeleteFunc(p.strong, func(i int) bool {
		if !inNoun(i) && s.narrated(p, i) {
			p.told = i - utf8.RuneCountInString(s.word(i))
			return true
		}
		return inNoun(i) || s.wished(p, i) || s.described(p, i)
	})
	enacted := len(p.strong) == 0 && contains(text, []string{"》自", "》于", "》从", "条例自", "条例于", "令自", "国法自"}) &&
		contains(text, []string{"起施行", "起实施", "起执行", "起生效", "日施行", "日实施", "式施行", "式实施"})
	p.weak = slices.DeleteFunc(p.weak, func(i int) bool { return enacted || inNoun(i) || p.told > 0 && i > p.told })
	p.foreign = p.foreign || denied && len(p.strong)+len(p.weak) == 0 || enacted
	if p.told > 0 && (p.past < 0 || p.told < p.past) {
		p.past = p.told
	}
}

// word is the trigger that ends at i.
func (s *sentence) word(i int) string {
	head := string(s.text[max(0, i-4):i])
	best := ""
	for _, t := range triggers {
		if strings.HasSuffix(head, t.word) && len(t.word) > len(best) {
			best = t.word
		}
	}
	if best == "即将" && hasSuffix(head, "立即将", "随即将") {
		return "将"
	}
	return best
}

// front is what stands in the clause right before the trigger that ends at i.
func (s *sentence) front(p *part, i int) string {
	end := i - utf8.RuneCountInString(s.word(i))
	return string(s.text[max(p.from, end-longestFront):max(p.from, end)])
}

// longestFront is how many characters before a trigger are looked at, so that the work
// stays bounded.
const longestFront = 60

// nouns finds what only describes a noun: from its time, with the trigger right
// before that, to the 的 behind its verb, 将于2026年开工的 of 将于2026年开工的项目.
func (s *sentence) nouns(p *part) {
	last := -1 // the time before k
	for k, n := p.from, 0; k < p.to-1; k++ {
		for n < len(s.times) && s.times[n].At[1] <= k {
			last = n
			n++
		}
		if s.text[k] != '的' || last < 0 || s.times[last].At[0] < p.from || k-s.times[last].At[1] > 12 {
			continue
		}
		between := string(s.text[s.times[last].At[1]:k])
		verb := verbal(between)
		if hasSuffix(between, "新建", "新增", "增设", "公开") && utf8.RuneCountInString(between) > 2 {
			verb = false // 完成新建的学校验收
		}
		if utf8.RuneCountInString(between) == 2 {
			verb = verb || !hasPrefix(between, "对", "把", "将", "就", "为", "在", "向", "给", "与", "按", "由", "以", "前", "更", "新")
		}
		head := string(s.text[k+1 : min(k+5, p.to)])
		if !verb || strings.Contains(between, "的") || hasPrefix(head, "同时", "基础", "前提") {
			continue
		}
		start := s.times[last].At[0]
		for start > p.from && strings.ContainsRune("于在自从定至到", s.text[start-1]) {
			start--
		}
		for range 2 { // 预计将于
			for _, i := range p.strong {
				if i <= start && i >= start-1 {
					start = i - utf8.RuneCountInString(s.word(i))
				}
			}
		}
		outside := slices.ContainsFunc(p.strong, func(i int) bool { return i <= start })
		if outside && hasPrefix(head, "目标", "任务", "要求", "工作") {
			continue // 力争实现2026年底前建成的目标
		}
		p.nouns = append(p.nouns, [2]int{start, k})
	}
}

// verbal reports whether the text ends with a word that tells what is done.
func verbal(text string) bool {
	return slices.ContainsFunc(triggers, func(t trigger) bool { return t.dated && strings.HasSuffix(text, t.word) })
}

// asks reports whether the clause asks the reader for something, or goes on from one
// that does: 请您于10日内将征询意见表寄回.
func (s *sentence) asks(p *part, text string) bool {
	trimmed := strings.TrimLeftFunc(text, unicode.IsSpace)
	if n := len(s.parts); n > 0 && s.parts[n-1].asks && hasPrefix(trimmed, "并", "再", "或", "同时", "以便", "及时", "于") {
		return true
	}
	if n := len(s.parts); n > 0 && s.quotes(&s.parts[n-1]) && !hasPrefix(trimmed, "我", "本") {
		return true
	}
	if contains(text, []string{"寄回", "寄至我", "寄送我", "寄送至我", "反馈我", "反馈至我", "反馈给我", "退回我"}) {
		return true
	}
	at := -1
	if hasPrefix(trimmed, "请", "望", "盼", "恳", "敬请", "烦请") {
		at = len(text) - len(trimmed)
	}
	for _, w := range []string{"请您", "请你", "请贵", "请代表", "请委员", "敬请", "恳请", "烦请", "请予", "请将", "请在", "请于", "请及时", "请填", "望您", "望你", "望贵"} {
		if i := strings.Index(text, w); i >= 0 && (at < 0 || i < at) && !hasSuffix(text[:i], "邀", "聘", "申", "提", "报", "呈", "商", "约") {
			at = i
		}
	}
	if at < 0 {
		return false
	}
	at = p.from + utf8.RuneCountInString(text[:at])
	return !slices.ContainsFunc(p.strong, func(i int) bool { return i <= at })
}

// quotes reports whether the clause leads in what others say: 您在提案中建议：….
func (s *sentence) quotes(p *part) bool {
	lead := strings.TrimSpace(string(s.text[max(p.from, p.to-longestFront):p.to]))
	if hasPrefix(lead, "根据", "按", "依", "对", "针对", "结合", "就", "关于", "我", "本", "为", "因", "鉴于", "考虑", "响应", "回应", "围绕", "落实", "满足", "达到", "符合") {
		return false
	}
	for _, w := range []string{"建议", "提出", "提议", "要求", "希望", "呼吁", "指出", "规定"} {
		if who := strings.TrimSuffix(lead, w); who != lead {
			return who != "" && !hasSuffix(who, "的", "该", "此", "本", "这", "条", "项", "件", "号", "些", "、", "和", "代表", "委员", "按", "意见") && !strings.Contains(who, "我局")
		}
	}
	return false
}

// denied reports whether what the trigger that ends at i says is denied: 未将, 不再实施,
// 没有列入. A denial within a description is another's: 对未达标的小区完成改造.
func (s *sentence) denied(p *part, i int, strong bool) bool {
	front := s.front(p, i)
	for _, w := range []string{"未来", "未成年", "未央", "不仅", "不但", "不日", "不久", "不断", "不少于", "不低于", "不超过"} {
		front = strings.ReplaceAll(front, w, strings.Repeat("□", utf8.RuneCountInString(w)))
	}
	if hasSuffix(front, "不", "没", "无") {
		return true
	}
	behind := string(s.text[i:min(i+4, p.to)])
	if strong && hasPrefix(behind, "无法", "难以", "不能", "不会", "不予", "不纳入", "不列入", "不在", "暂不") {
		return true
	}
	for _, w := range []string{"未", "没有", "不会", "不再", "不予", "不具备", "并非", "暂缓", "不在", "不属于", "不排除", "不一定", "完不成", "不拟", "不纳入", "不列入", "不安排", "不计划", "不打算"} {
		at := strings.LastIndex(front, w)
		if at < 0 {
			continue
		}
		gap := front[at+len(w):]
		place := i - utf8.RuneCountInString(s.word(i)) - utf8.RuneCountInString(front[at:])
		if !strings.Contains(gap, "的") && !strings.Contains(gap, "而") && (!strong || utf8.RuneCountInString(gap) <= 2) &&
			(strong || !slices.ContainsFunc(p.strong, func(j int) bool { return j <= place })) {
			return true
		}
	}
	return false
}

// narrated reports whether a time that is over puts the trigger that ends at i into
// the past: 2023年将其列为重点, 去年计划2026年完成.
func (s *sentence) narrated(p *part, i int) bool {
	word := s.word(i)
	start := i - utf8.RuneCountInString(word)
	for n := len(s.times) - 1; n >= 0; n-- {
		t := s.times[n]
		if t.At[1] > start {
			if t.At[0] >= i && t.At[0] <= i+2 && t.At[1] <= p.to && !t.Open && s.ahead(t) && word == "将" {
				return false // 2023年立项将于2026年完成
			}
			continue
		}
		if t.At[0] < p.from {
			break
		}
		if t.Open || s.on.IsZero() || !t.Last.Before(s.on) {
			return false
		}
		between := string(s.text[t.At[1]:start])
		return !strings.Contains(between, "的") && (word == "将" || between == "" || hasPrefix(between, "我", "本", "就", "曾"))
	}
	if word != "将" || !p.timeless(s) {
		return false
	}
	front := s.front(p, i)
	if n := len(s.parts); n > 0 {
		return strings.Contains(front, "连续") || s.narratedBy(&s.parts[n-1], string(s.text[i:min(i+2, p.to)]))
	}
	return strings.Contains(front, "连续")
}

// narratedBy reports whether the clause before puts a 将 without a time into the past:
// 2022年，我局将…; 收到提案后，我局立即将…; 我局高度重视，将其…
func (s *sentence) narratedBy(q *part, object string) bool {
	lead := strings.TrimSpace(string(s.text[max(q.from, q.to-longestFront):q.to]))
	if hasSuffix(lead, "截至目前", "以来", "近年来", "至今") || hasPrefix(lead, "收到", "接到") && strings.HasSuffix(lead, "后") {
		return true
	}
	if strings.HasSuffix(lead, "高度重视") {
		return hasPrefix(object, "其", "该", "此", "您", "提案", "建议")
	}
	return (q.topic || hasSuffix(lead, "开始", "起") && strings.Contains(lead, "年")) && q.overBy(s)
}

// wished reports whether others ask for what the trigger that ends at i says:
// 您建议将该路列入明年计划; and whether it only tells who gets a copy.
func (s *sentence) wished(p *part, i int) bool {
	front := s.front(p, i)
	trimmed := strings.TrimLeftFunc(string(s.text[p.from:min(p.from+8, p.to)]), unicode.IsSpace)
	behind := string(s.text[i:min(i+longestFront, p.to)])
	if s.word(i) == "将" && hasSuffix(front, "并", "同时") && p.timeless(s) && contains(behind, []string{"抄送", "抄报", "抄告", "报送", "呈报"}) {
		return true // 特此答复，并将答复抄送督查室
	}
	if hasPrefix(trimmed, "根据", "按", "依", "对", "针对", "结合", "为", "就") {
		return false
	}
	for _, w := range []string{"建议", "提出", "提议", "要求", "希望", "呼吁", "认为", "指出", "反映"} {
		at := strings.LastIndex(front, w)
		if at < 0 {
			continue
		}
		who, gap := front[:at], front[at+len(w):]
		asked := hasSuffix(who, "您", "贵委", "代表", "委员", "们") && hasPrefix(gap, "我", "本", "由我", "由本")
		if strings.Contains(gap, "的") || !asked && contains(gap, []string{"我", "本"}) || contains(who, []string{"我", "本局", "本委"}) && !contains(who, []string{"您", "贵"}) {
			continue
		}
		if w == "建议" && (!hasSuffix(who, "您", "你", "委", "会", "厅", "代表", "委员", "者", "人", "单位", "中", "还", "并") || hasSuffix(who, "代表", "委员") && hasPrefix(behind, "于", "在", "由", "继续", "全部")) {
			continue // 代表建议将于明年办结
		}
		return true
	}
	return false
}

// overBy reports whether all times of the clause lie before the letter.
func (p *part) overBy(s *sentence) bool {
	for _, t := range s.times {
		if t.At[0] >= p.from && t.At[1] <= p.to && (t.Open || !t.Last.Before(s.on)) {
			return false
		}
	}
	return true
}

// timeless reports whether the clause names no time to come.
func (p *part) timeless(s *sentence) bool {
	for _, t := range s.times {
		if t.At[0] >= p.from && t.At[1] <= p.to && (t.Open || s.ahead(t)) {
			return false
		}
	}
	return true
}

// described reports whether the trigger that ends at i is part of a noun of which
// something was done: 拟建项目已完成, 争取资金200万元已到位.
func (s *sentence) described(p *part, i int) bool {
	w := s.word(i)
	if strings.HasSuffix(s.front(p, i), "关于") {
		return true
	}
	if w == "拟" && i < p.to && s.text[i] == '建' && p.timeless(s) && contains(string(s.text[i:p.to]), []string{"全长", "占地", "位于", "总面积", "总投资"}) {
		return true // 拟建道路全长3公里
	}
	if p.past <= i || w == "将" || w == "下一步" || w == "确保" || w == "承诺" {
		return false
	}
	for _, t := range s.times {
		if t.At[0] >= i && t.At[1] <= p.past {
			return false
		}
	}
	return !strings.ContainsRune(string(s.text[p.past:p.to]), '的')
}

func hasPrefix(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(text, w) })
}

func hasSuffix(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(text, w) })
}
