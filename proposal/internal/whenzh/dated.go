package whenzh

import (
	"strings"
	"time"

	"github.com/seed-3129f372/tian/deadline"
)

// relative is a word for a year or a month by its distance from the day of the
// letter; follows tells that it counts from what the sentence named before.
type relative struct {
	word    string
	off     int
	follows bool
}

// yearWords are the words for a year, longer ones before those that begin them.
func yearWords() []relative {
	return []relative{
		{word: "今明两年", off: 1}, {word: "明后两年", off: 2}, {word: "大前年", off: -3}, {word: "大后年", off: 3},
		{word: "今年", off: 0}, {word: "本年", off: 0}, {word: "当年", off: 0, follows: true}, {word: "同年", off: 0, follows: true},
		{word: "明年", off: 1}, {word: "来年", off: 1}, {word: "下一年", off: 1}, {word: "下年", off: 1},
		{word: "次年", off: 1, follows: true}, {word: "翌年", off: 1, follows: true}, {word: "后年", off: 2},
		{word: "去年", off: -1}, {word: "上一年", off: -1}, {word: "上年", off: -1}, {word: "前年", off: -2},
	}
}

// monthWords are the words for a month.
func monthWords() []relative {
	return []relative{
		{word: "本月"}, {word: "当月"}, {word: "这个月"}, {word: "下个月", off: 1}, {word: "下月", off: 1}, {word: "次月", off: 1, follows: true},
		{word: "上个月", off: -1}, {word: "上月", off: -1},
	}
}

// yearAt reads the year at i: 0 with end > i is one that is not named (每年), -1
// one that cannot be placed.
func (p *reader) yearAt(i int) (year, end int) {
	if x, ok := p.numeral(i); ok {
		if end := p.space(x.end); x.year() && p.has(end, "年") && !p.has(end, "年代") {
			return x.n, end + 1
		}
		return 0, i
	}
	if end := p.oneOf(i, "每年"); end > i {
		return 0, end
	}
	for _, w := range yearWords() {
		end := p.oneOf(i, w.word)
		if end == i {
			continue
		}
		if p.oneOf(end, "级", "龄", "轻", "限", "均", "产", "来") > end || p.after(i, "以", "今", "此", "之", "年", "近", "几") {
			return 0, i // 前年 of 以前年度, 上年 of 以上年龄, 来年 of 近年来年均
		}
		switch {
		case w.follows && p.year > 0:
			return p.year + w.off, end
		case p.on.IsZero():
			return -1, end
		}
		return p.on.Year() + w.off, end
	}
	return 0, i
}

// dated reads a year, a part of one, or both.
func (p *reader) dated(i int) (When, int) {
	if w, end := p.shortYear(i); end > i {
		return w, end
	}
	year, end := p.yearAt(i)
	if year < 0 {
		_, stop := p.part(end, 1)
		return none(stop)
	}
	if year == 0 {
		return p.withoutYear(end)
	}
	next := p.oneOf(end, "度")
	at := p.space(p.oneOf(next, "的"))
	inside := p.space(p.oneOf(p.oneOf(next, "年"), "之内", "以内", "内")) // 2026年内6月
	for _, from := range []int{at, inside} {
		if w, stop := p.part(from, year); stop > from {
			return w, stop
		}
	}
	if w, stop := p.feast(at, year); stop > at {
		return w, stop
	}
	at = p.oneOf(next, "年")
	if w, stop := p.edge(at, year); stop > at {
		return w, stop
	}
	return months(year, time.January, time.December), next
}

// edge reads what stands behind 年: 底, 初, 内.
func (p *reader) edge(i, year int) (When, int) {
	switch {
	case p.has(i, "中"):
		if end := i + 1; end == len(p.text) || p.after(i, "年年") || p.oneOf(end, "前", "之前", "以前", "完", "建", "投", "启", "开", "出", "验", "竣", "交", "达", "实", "全", "通", "印", ",", "、", "。", ")") > end {
			return months(year, time.June, time.June), end
		}
		return none(i) // 2025年中央预算
	case p.oneOf(i, "底", "末", "终") > i:
		return months(year, time.December, time.December), i + 1
	case p.has(i, "初"):
		return months(year, time.January, time.March), i + 1
	case p.oneOf(i, "之内", "以内", "内") > i:
		return months(year, time.January, time.December), p.oneOf(i, "之内", "以内", "内")
	}
	return none(i)
}

// withoutYear reads a part whose year is not named: that of what stands before
// it, else that of the letter, else the next. The words 年底 and 年内 mean the
// year that runs.
func (p *reader) withoutYear(i int) (When, int) {
	p.bare = true
	base := p.year
	if base == 0 {
		base = p.on.Year()
	}
	if w, end := p.lunar(i); end > i {
		return w, end
	}
	part := p.part
	if _, end := p.edgeAlone(i, max(base, 1)); end > i {
		part = p.edgeAlone
	} else if w, end := p.feast(i, max(base, 1)); end > i {
		if part = p.feast; w.Open {
			return When{Open: true}, end // of which year is not told
		}
	}
	w, end := part(i, max(base, 1))
	switch {
	case base == 0 || w.Last.IsZero():
		return When{}, end
	case p.year > 0 && w.Last.Before(p.first) && !(p.guessed && p.crossed && !w.Last.Before(p.on)):
		w, end = part(i, base+1)
	case p.year == 0 && w.Last.Before(p.on) && p.toldOf(i, end): // 上半年已完成
	case p.year == 0 && w.Last.Before(p.on):
		w, end = part(i, base+1)
		w.NextYear = true
	default:
		w.NextYear = p.year > 0 && p.rolled
	}
	return w, end
}

// edgeAlone reads 年底, 年内 and 年度内 where no year is named.
func (p *reader) edgeAlone(i, year int) (When, int) {
	if !p.has(i, "年") || p.numeralBefore(i) || p.after(i, "周", "青", "少", "中", "老", "童", "成", "学", "财", "任", "常", "多", "余", "近", "往", "逐", "早", "晚", "几", "数", "百", "千", "万", "半", "新", "过", "前", "跨", "各", "整", "贯", "鸡") {
		return none(i)
	}
	start := i + 1
	if next := p.oneOf(start, "度"); p.oneOf(next, "底", "末", "之内", "以内", "内") > next {
		start = next
	}
	if w, stop := p.edge(start, year); stop > start {
		return w, stop
	}
	return none(i)
}

// numeralBefore reports whether a number ends right before i.
func (p *reader) numeralBefore(i int) bool { return i > 0 && p.numeralEnd(i-1) == i }

// part reads a half-year, a quarter or a month of the year.
func (p *reader) part(i, year int) (When, int) {
	if end := p.oneOf(i, "上半年", "前半年"); end > i {
		return months(year, time.January, time.June), p.oneOf(end, "末", "内")
	}
	if end := p.oneOf(i, "下半年", "后半年"); end > i {
		return months(year, time.July, time.December), p.oneOf(end, "末", "内")
	}
	if m := p.oneOf(i, "元月"); m > i {
		return p.inMonth(m, year, time.January)
	}
	if p.after(i, "每", "每个") && !p.after(i, "每年") {
		return none(i)
	}
	from, to, end := p.several(i)
	if end == i {
		return none(i)
	}
	number := p.space(end)
	if p.oneOf(i, "第", "前") > i {
		number = p.oneOf(number, "个") // 第二个季度, but not 二个季度
	}
	switch stop := p.oneOf(number, "季度", "季"); {
	case stop > number && to <= 4:
		return months(year, time.Month(3*from-2), time.Month(3*to)), p.oneOf(stop, "末", "底", "内", "之内")
	case !p.bare && p.after(end-1, "Q", "q") && to <= 4: // 2026年Q2
		return months(year, time.Month(3*from-2), time.Month(3*to)), end
	}
	if stop := p.oneOf(end, "月份", "月"); stop > end && to <= 12 && p.oneOf(i, "第", "前") == i {
		w, stop := p.inMonth(stop, year, time.Month(to))
		if from < to {
			w.First = months(year, time.Month(from), time.Month(from)).First
		}
		return w, stop
	}
	return none(i)
}

// several reads the numbers of months or quarters: one, 3至5, 3、4, 三四, Q2, Ⅰ;
// end is i where there are none in a rising order.
func (p *reader) several(i int) (from, to, end int) {
	at := i
	for {
		at = p.oneOf(at, "第", "前")
		x, ok := p.numeral(p.oneOf(at, "Q", "q"))
		pair := ok && x.chinese && x.figures == 2 && x.n%10 == x.n/10+1 // 三四月份
		switch roman := p.roman(at); {
		case p.has(at, "首季"):
			x, ok = numeral{n: 1, end: at + 1}, true
		case roman > 0:
			x, ok = numeral{n: roman, end: at + 1}, true
		case pair && from == 0:
			return x.n / 10, x.last, p.space(x.end)
		}
		if !ok || !x.small() || x.n < 1 || x.n > 12 || x.n <= to {
			return 0, 0, i
		}
		if from == 0 {
			from = x.n
		}
		to, end = x.n, p.space(x.end)
		next := p.space(p.oneOf(end, "至", "到", "——", "—", "-", "–", "―", "~", "、", "和", "及", "与", "或"))
		if next == end {
			return from, to, end
		}
		at = next
	}
}

// roman is the number of a quarter written Ⅰ, Ⅱ, Ⅲ, Ⅳ; 0 is none.
func (p *reader) roman(i int) int {
	if i < len(p.text) && p.text[i] >= 'Ⅰ' && p.text[i] <= 'Ⅳ' {
		return int(p.text[i]-'Ⅰ') + 1
	}
	return 0
}

// inMonth reads what stands behind a month: a third of it, its end, a day.
func (p *reader) inMonth(i, year int, m time.Month) (When, int) {
	whole := months(year, m, m)
	i = p.space(i)
	for _, x := range []struct {
		word     string
		from, to int
	}{{"上旬", 1, 10}, {"中旬", 11, 20}, {"下旬", 21, 31}, {"初", 1, 10}, {"底", 21, 31}, {"末", 21, 31}, {"以内", 1, 31}, {"之内", 1, 31}, {"内", 1, 31}} {
		if end := p.oneOf(i, x.word); end > i && !whole.Last.IsZero() {
			first, _ := deadline.NewDate(year, m, x.from)
			last, _ := deadline.NewDate(year, m, min(x.to, whole.Last.Day()))
			return When{First: first, Last: last}, end
		}
	}
	if d, ok := p.numeral(i); ok && d.small() {
		last, end := d, p.space(d.end)
		if to := p.oneOf(end, "至", "到", "—", "-", "–", "~", "、"); to > end { // 3月1至15日
			if e, also := p.numeral(p.space(to)); also && e.small() && e.n > d.n {
				last, end = e, p.space(e.end)
			}
		}
		if p.oneOf(end, "日", "号") > end {
			day, err := deadline.NewDate(year, m, d.n) // 31 September is no day
			until, also := deadline.NewDate(year, m, last.n)
			if err != nil || also != nil {
				return none(end + 1)
			}
			return When{First: day, Last: until}, end + 1
		}
	}
	return whole, i
}

// thisMonth reads 本月底, 下个月, and 月底 alone, which is that of this month.
func (p *reader) thisMonth(i int) (When, int) {
	for _, w := range monthWords() {
		end := p.oneOf(i, w.word)
		if end == i {
			continue
		}
		from := p.on
		if w.follows && p.year > 0 {
			from = p.first
		}
		first, err := months(from.Year(), max(from.Month(), 1), max(from.Month(), 1)).First.AddMonths(w.off)
		if err != nil || p.oneOf(end, "季") > end {
			_, end = p.inMonth(end, 1, time.January)
			return none(end)
		}
		return p.inMonth(end, first.Year(), first.Month())
	}
	if p.oneOf(i, "月底", "月末", "月内") > i && !p.after(i, "每", "个", "当", "逐", "按", "半", "岁", "满", "多", "余", "数", "几", "来", "整") {
		if !p.numeralBefore(i) && !p.on.IsZero() {
			return p.inMonth(i+1, p.on.Year(), p.on.Month())
		}
	}
	return none(i)
}

// thisQuarter reads 本季度, 下季度, and 季度末 alone.
func (p *reader) thisQuarter(i int) (When, int) {
	end, off := p.oneOf(i, "本季度", "当季度", "这个季度", "这季度", "本季", "当季", "这一季度"), 0
	if next := p.oneOf(i, "下一季度", "下一个季度", "下个季度", "下季度", "下季"); next > i {
		end, off = next, 1
	}
	if last := p.oneOf(i, "上一季度", "上一个季度", "上个季度", "上季度", "上季"); last > i {
		end, off = last, -1
	}
	if end == i && p.oneOf(i, "季度末", "季度底", "季末") > i && !p.after(i, "每", "每个", "各", "个", "按") {
		if !p.numeralBefore(i) {
			end = p.oneOf(i, "季度", "季")
		}
	}
	if end == i || p.has(end, "节") {
		return none(i)
	}
	stop := p.oneOf(end, "末", "底", "内", "之内")
	if p.on.IsZero() {
		return none(stop)
	}
	first, err := months(p.on.Year(), 1, 1).First.AddMonths(3 * (int(p.on.Month()-1)/3 + off))
	if err != nil {
		return none(stop)
	}
	return months(first.Year(), first.Month(), first.Month()+2), stop
}

// thisWeek reads 本周, 下周 and a day of theirs, 下周五; the week ends on Sunday.
func (p *reader) thisWeek(i int) (When, int) {
	off, start := 0, i
	for _, w := range []relative{{word: "下下", off: 14}, {word: "下一", off: 7}, {word: "下", off: 7}, {word: "上一", off: -7}, {word: "上", off: -7}, {word: "本"}, {word: "这一"}, {word: "这"}} {
		if start = p.oneOf(i, w.word); start > i {
			off = w.off
			break
		}
	}
	start = p.oneOf(start, "个")
	end := p.oneOf(start, "周", "星期", "礼拜")
	if start == i || end == start || p.oneOf(end, "年", "期", "边", "围", "密", "转", "岁", "刊", "堂") > end {
		return none(i)
	}
	monday, err := p.on.AddDays(off - (int(p.on.Weekday())+6)%7)
	if err != nil {
		return none(end)
	}
	first, last := 0, 6
	if end < len(p.text) {
		if d := strings.IndexRune("一二三四五六日天", p.text[end]); d >= 0 {
			first = min(d/len("一"), 6)
			last, end = first, end+1
		}
	}
	w := When{}
	if w.First, err = monday.AddDays(first); err == nil {
		w.Last, err = monday.AddDays(last)
	}
	if err != nil {
		return none(end)
	}
	return w, p.oneOf(end, "之内", "以内", "内", "末")
}

// dayAlone reads the 15日 of 3月1日至15日: a day of the month named just before.
func (p *reader) dayAlone(i int) (When, int) {
	d, ok := p.numeral(i)
	if !ok || !d.small() || p.year == 0 || p.behind != i-1 || !p.after(i, "至", "到", "、", "-", "—", "–", "~", "和", "或") {
		return none(i)
	}
	end := p.oneOf(p.space(d.end), "日", "号")
	if end == p.space(d.end) || p.first.IsZero() {
		return none(i)
	}
	day, _ := deadline.NewDate(p.first.Year(), p.first.Month(), d.n)
	return When{First: day, Last: day}, end
}
