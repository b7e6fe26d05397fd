// Package whenzh reads the times that Chinese official prose names 「时间表述」:
// 明年上半年, 2026年3月底前, 三个月内. It is the one place where their grammar is
// written down:
//
//	time     = [ year ] part | year | span
//	year     = figures 年 | 今年 明年 次年 … (yearWords) | 每年
//	part     = 年 edge | half-year | quarters | months | 本月 下月 … (monthWords) | 本周 下周
//	           | feast [ 前 ] | season
//	quarters = numbers 季度 | Q number
//	months   = numbers 月 [ 上旬 中旬 下旬 底 末 初 | number [ 至 number ] 日 ]
//	numbers  = number { 至|、|— number }, the last counts
//	span     = [ 未来 ] number unit 内|后 | 用 number unit 时间, counted from the
//	           day of the letter
//
// Numbers stand in figures of both widths or in Chinese. What is not certain is
// left out: workdays, which need a calendar, spans counted from another day
// (自收到之日起15日内), seasons and the lunar calendar (明年春季, 腊月底), a year of two
// figures (26年3月), what lies behind (近三年, 今年以来), a day alone, and what has no
// number (数月内, 两个多月内).
package whenzh

import (
	"slices"
	"strings"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// When is one time that a text names.
type When struct {
	// At is its place, half-open, in characters.
	At [2]int
	// First and Last are the days that it runs from and to.
	First, Last deadline.Date
	// NextYear tells that no year was named and that the next was taken,
	// because in the year of the letter it, or what stands before it, would
	// have been over.
	NextYear bool
	// Open tells that it is a time without days, which FindAll alone gives: one
	// that needs the calendar or another day (10个工作日内, 自收到之日起15日内), a
	// season or a lunar month (明年汛期前, of which First is the first day of the
	// year, where that is told), a year of two figures, or one that needs the day of
	// the letter. The last is Relative, and its days are those of
	// a letter of August 2000.
	Open, Relative bool
}

// FindAll returns what Find does and, in order among it, the times without days.
func FindAll(sentence string, on deadline.Date) []When {
	all := find(sentence, on)
	if !on.IsZero() {
		return all
	}
	probed := find(sentence, deadline.MustDate("2000-08-26"))
	list := make([]When, 0, len(probed))
	for _, w := range probed {
		for len(all) > 0 && all[0].At[0] < w.At[0] {
			list, all = append(list, all[0]), all[1:]
		}
		if len(all) > 0 && all[0].At == w.At {
			w, all = all[0], all[1:]
		} else if !w.Open {
			w.Open, w.Relative = true, true
		}
		list = append(list, w)
	}
	return append(list, all...)
}

// Find returns the times that the sentence names, in order. What is relative
// counts from on; where on is unset, only times with a year are found. A part
// without a year takes the year named before it in the sentence, across a comma
// only where that year is not over; without one it takes the year of on, or the
// next where it would be over: in 12月31日前完工，10月开工 both are of one year. It takes time linear in the sentence.
func Find(sentence string, on deadline.Date) []When {
	return slices.DeleteFunc(find(sentence, on), func(w When) bool { return w.Open })
}

func find(sentence string, on deadline.Date) []When {
	p := &reader{text: []rune(sentence), on: on}
	for i, r := range p.text {
		p.text[i] = vocab.Narrow(r)
	}
	var list []When
	for i := 0; i < len(p.text); {
		if p.text[i] == ',' && p.year < on.Year() {
			p.year = 0
		}
		p.crossed = p.crossed || p.text[i] == ','
		guessed := p.year == 0 || p.guessed
		p.bare = false
		w, end := p.read(i)
		if p.has(end, "以来") {
			w = When{} // it lies behind
		}
		switch {
		case w.Open:
			w.At = [2]int{i, p.before(end)}
			list = append(list, w)
			if !w.First.IsZero() { // 明年春节前开工，10月完工
				p.first, p.year, p.behind, p.rolled = w.First, w.First.Year(), -1, false
				p.guessed, p.crossed = false, false
			}
		case !w.Last.IsZero() && p.refines(i, w, list):
			list[len(list)-1] = When{At: [2]int{list[len(list)-1].At[0], p.before(end)}, First: w.First, Last: w.Last, NextYear: w.NextYear}
			p.first, p.year, p.behind = w.First, w.Last.Year(), end
		case !w.Last.IsZero():
			w.At = [2]int{i, p.before(end)}
			list = append(list, w)
			p.first, p.year, p.behind, p.rolled = w.First, w.Last.Year(), end, w.NextYear
			p.guessed, p.crossed = p.bare && guessed, false
		}
		i = max(end, p.numeralEnd(i), i+1)
	}
	return list
}

// refines reports whether the time at i stands in brackets right behind one that
// it is part of: 2026年（6月底前）.
func (p *reader) refines(i int, w When, list []When) bool {
	if len(list) == 0 || i == 0 || p.text[i-1] != '(' {
		return false
	}
	before := list[len(list)-1]
	return before.At[1] == i-1 && !before.Open && !w.First.Before(before.First) && !before.Last.Before(w.Last)
}

// reader walks through one sentence.
type reader struct {
	text []rune // in half width
	on   deadline.Date
	// What was read before: its first day, its year (0 is none), the place
	// behind it, whether its year was taken as the next.
	first  deadline.Date
	year   int
	behind int
	rolled bool
	// guessed tells that no year was named up to it, crossed that a comma stands
	// behind it, bare that what is read now names no year.
	guessed, crossed, bare bool
}

// none is what cannot be placed; end tells how far it was understood.
func none(end int) (When, int) { return When{}, end }

// read reads the time that begins at i: a When without days where there is none.
func (p *reader) read(i int) (When, int) {
	for _, read := range []func(int) (When, int){p.dotted, p.plan, p.span, p.seasonWord, p.dated, p.thisMonth, p.thisQuarter, p.thisWeek, p.dayAlone} {
		if w, end := read(i); end > i {
			return w, end
		}
	}
	return none(i)
}

// has reports whether the word stands at i.
func (p *reader) has(i int, word string) bool {
	for _, r := range word {
		if i >= len(p.text) || p.text[i] != r {
			return false
		}
		i++
	}
	return true
}

// oneOf is the place behind the first of the words that stands at i; i is none.
func (p *reader) oneOf(i int, words ...string) int {
	for _, w := range words {
		if p.has(i, w) {
			return i + len([]rune(w))
		}
	}
	return i
}

// after reports whether one of the words stands right before i.
func (p *reader) after(i int, words ...string) bool {
	for _, w := range words {
		if n := len([]rune(w)); i >= n && p.has(i-n, w) {
			return true
		}
	}
	return false
}

// space is the place behind the blanks at i.
func (p *reader) space(i int) int {
	for i < len(p.text) && (p.text[i] == ' ' || p.text[i] == '\u00a0') {
		i++
	}
	return i
}

// before takes in the 前 of 月底前.
func (p *reader) before(i int) int { return p.oneOf(i, "之前", "以前", "前") }

// months is the time from the first day of one month to the last of another.
func months(year int, from, to time.Month) When {
	first, err := deadline.NewDate(year, from, 1)
	if err != nil {
		return When{}
	}
	last, err := deadline.NewDate(year, to, monthLength(first, to))
	if err != nil {
		return When{}
	}
	return When{First: first, Last: last}
}

func monthLength(d deadline.Date, m time.Month) int {
	return time.Date(d.Year(), m+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// dotted reads 2026-05-01, 2026.5.1 and 2026/5/1.
func (p *reader) dotted(i int) (When, int) {
	y, ok := p.numeral(i)
	if !ok || y.chinese || !y.year() || y.end >= len(p.text) || !strings.ContainsRune("-./", p.text[y.end]) {
		return none(i)
	}
	m, ok := p.numeral(y.end + 1)
	if !ok || m.chinese || m.end >= len(p.text) || p.text[m.end] != p.text[y.end] {
		return none(i)
	}
	d, ok := p.numeral(m.end + 1)
	if !ok || d.chinese {
		return none(i)
	}
	day, _ := deadline.NewDate(y.n, time.Month(m.n), d.n)
	return When{First: day, Last: day}, d.end
}

// plan reads 十五五期间: the five years of a plan; the fourteenth ran to 2025.
func (p *reader) plan(i int) (When, int) {
	end := p.numeralEnd(i)
	n, ok := -1, end == i+3 && p.text[i] == '十' && p.text[end-1] == '五'
	if ok {
		n, _ = digitOf(p.text[i+1])
	}
	stop := p.oneOf(p.oneOf(end, "”", "\""), "规划期", "期间", "时期", "期末", "末")
	if n < 1 || stop == p.oneOf(end, "”", "\"") {
		return none(i)
	}
	last := 2025 + 5*(10+n-14)
	w := months(last, time.January, time.December)
	w.First = months(last-4, time.January, time.January).First
	return w, stop
}

// span reads 三年内, 未来两年, 90日内, counted from the day of the letter.
func (p *reader) span(i int) (When, int) {
	start := p.oneOf(i, "未来", "今后", "接下来", "往后")
	ahead, takes := start > i, false
	if next := p.oneOf(i, "再用", "利用", "用"); next > i { // 用三年时间
		start, takes = next, true
	}
	n, half := 0, p.has(start, "半")
	end := start + 1
	if !half {
		x, ok := p.numeral(start)
		if to := p.oneOf(x.end, "—", "-", "~", "至", "到"); ok && to > x.end { // 2—3年: the end counts
			if y, also := p.numeral(to); also {
				x = y
			}
		}
		if !ok || x.year() && p.has(p.space(x.end), "年") {
			return none(i)
		}
		if n, end = x.n, p.space(x.end); x.chinese && x.figures > 1 {
			n = x.last
		}
	}
	if u := p.oneOf(end, "个"); p.has(u, "半") && u > end {
		half, end = true, u+1
	} else {
		end = u
	}
	per, days := 0, 0 // of the unit, in months and in days
	for _, x := range spanUnits() {
		if stop := p.oneOf(end, x.word); stop > end && (x.word != "月" || p.after(end, "个", "半")) {
			per, days, end = x.months, x.days, stop
			break
		}
	}
	if per+days == 0 {
		if work := p.oneOf(end, "工作日"); work > end {
			if stop := p.oneOf(work, "之内", "以内", "内", "之后", "以后", "后", "左右内", "左右"); stop > work || p.after(i, "于", "在", "用", "需", "需要") {
				return When{Open: true}, stop
			}
		}
		return none(i) // 3月内 is March
	}
	if p.has(end, "半") {
		half, end = true, end+1
	}
	about := p.oneOf(end, "左右", "上下")
	stop := p.oneOf(about, "之内", "以内", "内", "之后", "以后", "后", "期间", "时间内")
	if about > end && p.has(about, "的") && !takes || p.after(i, "为期", "历时", "长达", "持续", "累计", "用时", "耗时") {
		return none(stop) // a length: 为期3个月左右
	}
	if takes {
		if stop = p.oneOf(end, "左右的时间", "左右时间", "的时间", "时间"); stop == end {
			return none(i)
		}
	}
	if stop == end && !ahead {
		return none(i)
	}
	if i > 0 && p.behind == i {
		return none(stop) // 2025年至2027年三年内: it is that time
	}
	if p.on.IsZero() || !ahead && p.after(i, "近", "过去", "前", "往", "起", "后", "起,", "后,", "每", "第", "连续", "任期", "之日") {
		if p.after(i, "起", "后", "起,", "后,", "之日") && !takes {
			return When{Open: true}, stop // it counts from another day
		}
		return none(stop) // it lies behind
	}
	count := 2 * n
	if half {
		count++
	}
	if count > 400 {
		return none(stop)
	}
	last, err := p.on.AddMonths(count * per / 2)
	if err == nil {
		last, err = last.AddDays(count*days/2 + count*per%2*15)
	}
	if err != nil {
		return none(stop)
	}
	return When{First: p.on, Last: last}, stop
}

// spanUnit is a unit that spans are counted in.
type spanUnit struct {
	word         string
	months, days int
}

func spanUnits() []spanUnit {
	return []spanUnit{
		{word: "年", months: 12}, {word: "季度", months: 3}, {word: "月", months: 1},
		{word: "星期", days: 7}, {word: "周", days: 7}, {word: "天", days: 1}, {word: "日", days: 1},
	}
}
