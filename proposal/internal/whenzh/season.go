package whenzh

import (
	"time"

	"github.com/seed-3129f372/tian/deadline"
)

// feast reads a feast or a season of a year: 国庆节 and the time before it have a
// day. 春节, 汛期, 春季 have none that the text tells, nor has what lies around a
// feast (国庆期间); none of them is the end of the year. Where no year stands right
// before it, only the time before it is read: 春节前.
func (p *reader) feast(i, year int) (When, int) {
	for _, f := range []struct {
		words      []string
		month, day int
	}{
		{[]string{"元旦节", "元旦"}, 1, 1}, {[]string{"劳动节", "五一节", "五一"}, 5, 1}, {[]string{"七一"}, 7, 1}, {[]string{"八一"}, 8, 1}, {[]string{"国庆节", "国庆"}, 10, 1},
		{[]string{"春节", "清明节", "清明", "端午节", "端午", "中秋节", "中秋", "主汛期", "汛期", "入汛", "雨季", "供暖期", "供暖季", "采暖期", "采暖季", "入冬", "入夏",
			"秋季开学", "春季开学", "开学", "暑假", "暑期", "寒假", "高考", "中考", "两会", "封冻", "春运", "春耕", "秋收", "春季", "夏季", "秋季", "冬季", "春天", "夏天", "秋天", "冬天"}, 0, 0},
		{[]string{"春", "夏", "秋", "冬"}, 0, 0},
	} {
		start := p.oneOf(i, "“", "\"", "全国", "全省", "全市")
		end := p.oneOf(start, f.words...)
		if end == start {
			continue
		}
		single := end == start+1
		end = p.oneOf(end, "”", "\"")
		around := p.oneOf(end, "前后", "前夕", "期间", "假期", "之后", "以后", "后", "之间")
		switch {
		case p.bare && (single || around > end || p.before(end) == end):
			continue
		case single && end < len(p.text) && p.oneOf(end, "夏", "秋", "冬", "春", "末", "初", "播", "灌", "前", "后", "开", "完", "竣", "动", "启", "建", "投", "植", "造", "实", "组", "全", "交", ",", "、", ")", "”") == end:
			continue // 2026年春晖路改造
		case f.month == 0 || around > end:
			first, _ := deadline.NewDate(year, time.January, 1)
			return When{First: first, Open: true}, around
		}
		day, _ := deadline.NewDate(year, time.Month(f.month), f.day)
		return When{First: day, Last: day}, end
	}
	if w, end := p.lunar(i); end > i {
		w.First, _ = deadline.NewDate(year, time.January, 1)
		return w, end
	}
	return none(i)
}

// lunar reads a month of the lunar calendar, which has no day here: 腊月底,
// 正月, 农历八月十五.
func (p *reader) lunar(i int) (When, int) {
	end := p.oneOf(i, "农历", "阴历", "旧历", "腊月", "正月")
	if end == i {
		return none(i)
	}
	for next := end; ; end = next {
		if next = p.numeralEnd(p.oneOf(end, "年", "闰", "正", "腊", "冬", "月", "日", "初", "底", "末", "内", "上旬", "中旬", "下旬", "廿", "除夕")); next == end {
			return When{Open: true}, end
		}
	}
}

// seasonWord reads 今冬, 明春, 今冬明春: a season of the year that runs or the next.
func (p *reader) seasonWord(i int) (When, int) {
	off := p.oneOf(i, "明", "来")
	if off == i && p.oneOf(i, "今") == i || p.after(i, "文", "清", "光", "透", "证", "说", "未", "到", "以", "往") {
		return none(i)
	}
	end := p.oneOf(i+1, "春", "夏", "秋", "冬")
	if end == i+1 || p.oneOf(end, "节", "晖", "风", "路", "街", "园", "村", "社区") > end {
		return none(i)
	}
	w := When{Open: true}
	if off > i && !p.on.IsZero() {
		w.First, _ = deadline.NewDate(p.on.Year()+1, time.January, 1)
	}
	return w, p.oneOf(end, "季", "天")
}

// shortYear reads a year of two figures with a part of it, 26年3月: which century
// is meant the text does not tell, so it is a time without days; it is never the
// part in the year that runs.
func (p *reader) shortYear(i int) (When, int) {
	x, ok := p.numeral(i)
	if !ok || x.figures != 2 || !p.has(p.space(x.end), "年") {
		return none(i)
	}
	at := p.space(p.space(x.end) + 1)
	w, end := p.part(at, 2000+x.n)
	if end == at && p.oneOf(at, "底", "末", "初") > at {
		w, end = p.edge(at, 2000+x.n)
	}
	if end == at || w.Last.IsZero() {
		return none(i)
	}
	return When{First: w.First, Open: true}, end
}

// toldOf reports whether what stands around the time tells of the past: 截至7月底,
// 上半年我局已完成.
func (p *reader) toldOf(i, end int) bool {
	if p.after(i, "截至", "截止", "截止到", "截至到") {
		return true
	}
	for k := end; k < min(end+4, len(p.text)) && p.text[k] != ','; k++ {
		if p.text[k] == '已' || p.text[k] == '曾' {
			return true
		}
	}
	return false
}
