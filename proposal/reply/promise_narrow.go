package reply

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/whenzh"
)

// narrower reports whether t names a part of the stretch that was named before it,
// 10月底前 of 今年下半年. What work takes (用三年时间) is no such stretch, nor is one
// within which the end is told again (三年内，到2027年).
func (s *sentence) narrower(t, stretch whenzh.When) bool {
	if t.Last.IsZero() || stretch.Last.IsZero() || t.At[0] < stretch.At[1] || t.First.Before(stretch.First) || !t.Last.Before(stretch.Last) {
		return false
	}
	return !hasPrefix(string(s.text[stretch.At[0]:stretch.At[1]]), "用", "再用", "利用", "未来", "今后", "接下来", "往后") &&
		!hasSuffix(string(s.text[max(0, t.At[0]-1):t.At[0]]), "到", "至")
}

// narrows reports whether t is narrower than the day that the clause has so far and no
// other act stands between: 将在明年二季度即6月20日前完成.
func (s *sentence) narrows(p *part, t whenzh.When) bool {
	if !s.narrower(t, p.when) || t.At[0]-p.when.At[1] > longestFront {
		return false
	}
	acts := slices.ContainsFunc(p.weak, func(i int) bool {
		return i > p.when.At[1] && i <= t.At[0] && !slices.Contains(p.strong, i)
	})
	return !acts && !strings.ContainsAny(string(s.text[p.when.At[1]:t.At[0]]), "、并和及与")
}

// ofYears are what a year can belong to: 2026年预算.
var ofYears = strings.Fields(`预算 决算 计划 规划 项目 申报 方案 清单 报告 目标 任务 工作 重点 指标 招生 资金 春运 要点 台账 目录
	总结 考核 采购 专项 课题 经费 部署 要求 保障 准备 储备 筹备`)

// predicates are words behind a year that tell what is done in it: 2026年全面完成任务.
var predicates = strings.Fields(`完成 建成 启动 开工 动工 竣工 完工 投用 投入 实现 印发 达到 全面 全部 正式 继续 列入 纳入 落实 做好 实施 推进 出台
	组织 开展 办结 解决 再 起 内 底 末 前 ，`)

// drafting are the words whose object is a paper of a year, in whichever year it is
// drawn up or followed: 编制2030年规划, 结合2026年工作计划. 列入2026年计划 is none: what is in
// the plan of a year is done by its end.
var drafting = strings.Fields(`编制 编写 编报 制定 制订 起草 拟订 拟定 修订 谋划 做好 抓好 结合 根据 按照 依据 对照 围绕 申报 总结 审议`)

// unpapered blanks the years that belong to what they stand before and are no day by
// which, the 2026 of 12月31日前完成2026年预算编制, so that no month takes them either; it
// reports whether there were any.
func (s *sentence) unpapered() bool {
	found, at, from := false, 0, 0
	last, taken := -1, -1 // the time before in the clause, and the one that was blanked
	for n, t := range s.times {
		for ; at < t.At[0]; at++ {
			if strings.ContainsRune("，,：:", s.text[at]) {
				from, last = at+1, -1
			}
		}
		goesOn := n > 0 && taken == n-1 && t.At[0]-s.times[taken].At[1] == 1 && strings.ContainsRune("至到和及—-、", s.text[t.At[0]-1])
		if s.ofPaper(n, from, last) || goesOn { // 完成2026年至2030年规划
			found, taken = true, n
			part := hasSuffix(string(s.text[t.At[0]:t.At[1]]), "季度", "半年")
			for i := t.At[0]; i < t.At[1] && (part || s.text[i] != '年'); i++ {
				s.text[i] = '□'
			}
		} else {
			last = n
		}
	}
	return found
}

// ofPaper reports whether the time n, in the clause from the place given and behind its
// time last, -1 is none, is such a year.
func (s *sentence) ofPaper(n, from, last int) bool {
	t := s.times[n]
	year := strings.TrimSuffix(strings.TrimSuffix(string(s.text[t.At[0]:t.At[1]]), "的"), "度")
	season := t.Open && !t.Relative && hasSuffix(year, "年春运", "期间")
	whole := strings.HasSuffix(year, "年") && t.First.Month() == time.January && t.First.Day() == 1 && t.Last.Month() == time.December
	part := strings.Contains(year, "年") && hasSuffix(year, "季", "年上半年", "年下半年") // the 度 is off
	if !season && !whole && !part {
		return false
	}
	front := string(s.text[max(from, t.At[0]-longestFront):t.At[0]])
	if !s.paper(t.At[1]) { // 10月底前完成2025年度小区改造
		tail := string(s.text[t.At[1]:min(t.At[1]+4, len(s.text))])
		return last >= 0 && verbal(front) && utf8.RuneCountInString(tail) > 1 && s.times[last].Last.Before(t.Last) &&
			!s.times[last].First.Before(t.First) && !contains(tail, predicates)
	}
	if hasSuffix(front, drafting...) {
		return true
	}
	if n+1 < len(s.times) && (front == "" || hasSuffix(front, "将", "把", "对", "完成")) {
		next := s.times[n+1].At
		between := string(s.text[t.At[1]:next[0]])
		led := s.ahead(t) && strings.ContainsRune(string(s.text[next[0]:next[1]]), '年') && hasSuffix(between, "于", "在", "将") // 2026年预算将于2025年12月底前报批
		return (led || front != "") && !strings.ContainsAny(between, "，,：:、我")
	}
	if last < 0 {
		return false
	}
	between := string(s.text[s.times[last].At[1]:t.At[0]])
	return utf8.RuneCountInString(between) > 1 && !hasSuffix(between, "、", "和", "及", "并", "与", "到", "至", "于", "在")
}

// paper reports whether the text at i goes on to a paper that a year can belong to.
func (s *sentence) paper(i int) bool {
	tail := strings.TrimPrefix(string(s.text[i:min(i+10, len(s.text))]), "的")
	at := -1
	for _, w := range ofYears {
		if k := strings.Index(tail, w); k >= 0 && (at < 0 || k < at) {
			at = k
		}
	}
	return at >= 0 && !contains(tail[:at], predicates)
}
