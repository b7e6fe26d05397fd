package proposal

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/whenzh"
)

// timeBounds are the words around a day, as boundBefore and boundBehind are
// those around a value.
func timeBounds(s string) (core string, b TypedBound) {
	for _, w := range []boundWord{
		{"不晚于", boundAtMost}, {"不迟于", boundAtMost}, {"最迟", boundAtMost}, {"最晚", boundAtMost},
		{"截止时间", boundAtMost}, {"截止日期", boundAtMost}, {"截止到", boundAtMost}, {"截止", boundAtMost}, {"截至", 0},
		{"不早于", boundAtLeast}, {"最早", boundAtLeast}, {"自", boundAtLeast}, {"从", boundAtLeast},
	} {
		if rest, ok := strings.CutPrefix(s, w.word); ok {
			s, b = strings.TrimLeft(rest, ":至到于为在"), w.bound
			break
		}
	}
	for _, w := range []string{"于", "在", "到", "力争", "计划", "拟"} {
		s = strings.TrimPrefix(s, w)
	}
	for _, w := range []string{"办理完毕", "办结", "完成", "答复", "回复", "结束", "公开"} {
		s = strings.TrimSuffix(s, w)
	}
	for _, w := range []boundWord{
		{"前后", boundAbout}, {"左右", boundAbout},
		{"以前", boundAtMost}, {"之前", boundAtMost}, {"前", boundAtMost}, {"为止", boundAtMost}, {"止", boundAtMost},
		{"开始", boundAtLeast}, {"起", boundAtLeast}, {"以后", boundAbove}, {"之后", boundAbove}, {"后", boundAbove},
	} {
		if rest, ok := strings.CutSuffix(s, w.word); ok && rest != "" {
			return strings.TrimSuffix(strings.TrimSuffix(rest, "24时"), "24点"), w.bound
		}
	}
	return s, b
}

// stretch reads 5月1日至3日: two days with a word between them.
func (r typedReader) stretch(s string) (Typed, error) {
	first, last := "", ""
	for _, word := range []string{"至", "到", "~", "..", "-"} {
		if a, b, ok := strings.Cut(s, word); ok && strings.ContainsAny(a, "年月日号.-/") && strings.ContainsAny(b, "年月日号.-/底末") && (word != "-" || strings.ContainsAny(a, "月日号") || strings.Count(a, ".") == 2 || strings.Count(a, "/") == 2) {
			first, last = strings.TrimPrefix(strings.TrimPrefix(a, "自"), "从"), strings.TrimSuffix(strings.TrimSuffix(b, "止"), "为")
			break
		}
	}
	if first == "" {
		return Typed{}, nil
	}
	if _, every := cutEvery(first); every {
		return r.everyYear("")
	}
	a, err := r.time(first)
	if err != nil {
		return a, err
	}
	if a.Date.IsZero() && !a.MonthDay.IsZero() && !r.today.IsZero() { // begun already, and not over
		tail := last
		if !strings.ContainsAny(last, "年月") && !strings.ContainsAny(last, "-./") {
			tail = itoa(atoi(a.MonthDay.String()[:2])) + "月" + last
		}
		if z, err := r.time(tail); err == nil && !z.Date.IsZero() && !z.MonthDay.IsZero() {
			if from, err := deadline.ParseDate(fmt.Sprintf("%04d-%s", r.today.Year(), a.MonthDay)); err == nil && z.Date.Year() == r.today.Year() {
				return r.between(from, z.Date, z.Bound)
			}
		}
	}
	if a.Date.IsZero() && !a.MonthDay.IsZero() {
		if day := fmt.Sprintf("%04d-%s", r.today.Year(), a.MonthDay); !r.today.IsZero() {
			if _, err := deadline.ParseDate(day); err != nil {
				return r.incomplete(fmt.Sprintf("没有写年份，%d年没有%s；请写如2026年5月1日至5月3日", r.today.Year(), a.MonthDay.ZH()), fmt.Sprintf("no year, and %d has no %s; write such as 2026年5月1日至5月3日", r.today.Year(), a.MonthDay))
			}
		}
		return r.incomplete("没有写年份，今年的已经过去或不知道今天；请写如2026年5月1日至5月3日", "no year, and that of this year has passed or today is not known; write such as 2026年5月1日至5月3日")
	}
	if a.Date.IsZero() {
		return Typed{}, nil
	}
	switch {
	case strings.Contains(last, "年") || strings.Count(last, "-")+strings.Count(last, ".")+strings.Count(last, "/") == 2:
	case strings.Contains(last, "月"):
		last = fmt.Sprintf("%04d年%s", a.Date.Year(), last)
	default:
		last = fmt.Sprintf("%04d年%d月%s", a.Date.Year(), a.Date.Month(), last)
	}
	b, err := r.time(last)
	switch {
	case err != nil:
		return b, err
	case b.Date.IsZero():
		return Typed{}, nil
	case !a.From.IsZero():
		a.Date = a.From
	}
	if b.Date.Before(a.Date) {
		return r.unread("止于起之前；请写先到后，跨年的写明年份", "ends before it begins; write the earlier day first, and the year where it runs into the next")
	}
	return r.between(a.Date, b.Date, b.Bound)
}

// between is a stretch of which the last day has the bound.
func (r typedReader) between(from, to deadline.Date, b TypedBound) (Typed, error) {
	if b == boundAtLeast || b == boundAbove {
		return r.ambiguous("止于哪一天不明；请写如2026年5月1日至5月3日", "does not say where it ends; write such as 2026年5月1日至5月3日")
	}
	t := stretchOf(from, to, b)
	if b == boundAtMost {
		t.Read.ZH, t.Read.EN = "自"+from.ZH()+"，"+t.Read.ZH, "from "+from.String()+", "+t.Read.EN
	}
	return t, nil
}

func stretchOf(from, to deadline.Date, b TypedBound) Typed {
	if b == boundAbout {
		return Typed{From: from, Date: to, Bound: b, Read: vocab.Text{
			ZH: "约自" + from.ZH() + "至" + to.ZH(), EN: "about from " + from.String() + " to " + to.String()}}
	}
	return Typed{From: from, Date: to, Bound: b, Read: boundDay(b, to.ZH(), to.String(), vocab.Text{
		ZH: "自" + from.ZH() + "至" + to.ZH(), EN: "from " + from.String() + " to " + to.String()})}
}

func dayOf(d deadline.Date, b TypedBound) Typed {
	weekday := string([]rune("日一二三四五六")[d.Weekday()])
	return Typed{Date: d, Bound: b, Read: boundDay(b, d.ZH(), d.String(), vocab.Text{
		ZH: d.ZH() + "，星期" + weekday, EN: d.String() + ", " + d.Weekday().String()})}
}

// boundDay puts a day into words, which zh and en name; exact is what is said
// without a bound.
func boundDay(b TypedBound, zh, en string, exact vocab.Text) vocab.Text {
	switch b {
	case boundAbout:
		return vocab.Text{ZH: zh + "前后", EN: "about " + en}
	case boundAtMost:
		return vocab.Text{ZH: "不晚于" + zh, EN: "not later than " + en}
	case boundAtLeast:
		return vocab.Text{ZH: zh + "起", EN: "from " + en + " on"}
	case boundAbove:
		return vocab.Text{ZH: zh + "之后", EN: "after " + en}
	default:
		return exact
	}
}

// time reads a day, a day of the year or a stretch with a name of its own.
func (r typedReader) time(s string) (Typed, error) {
	s, clock := cutClock(s)
	core, b := timeBounds(weekdayLast(s))
	if clock == "" {
		core, clock = cutClock(core)
	}
	if clock != "" && core == "" {
		return r.incomplete("只写了钟点，没有写哪一天；请写日期，如2026年5月1日", "names a time of the day and no day; write the day, such as 2026年5月1日")
	}
	count, unit := countedUnit(core)
	if months, two, _ := r.compound(core); two { // 1年3个月后
		count, unit = itoa(months), "个月"
	}
	if b != 0 && unit != "" && unit != "日" && unit != "月" && unit != "ISO" {
		return r.incomplete("没有写从哪一天起算；期限请写"+r.mend(count+unit+"内", "10个工作日内")+"，日期请写如"+exampleDay, "does not say from which day it counts; write "+r.mend(count+unit+"内", "10个工作日内")+" for a length, such as "+exampleDay+" for a day")
	}
	t, err := r.day(core, b)
	if err == nil && !t.Read.IsZero() && strings.Trim(clock, " T0:.") != "" && !strings.HasPrefix(strings.TrimLeft(clock, " T"), "24") {
		t.Read.ZH += "；只读到日，没有读钟点"
		t.Read.EN += "; the time of the day was left"
	}
	return t, err
}

// day is time without a time of the day.
func (r typedReader) day(core string, b TypedBound) (Typed, error) {
	if near, err := r.relativeDay(core, b); err != nil || !near.Read.IsZero() {
		return near, err
	}
	core, weekday := cutWeekday(core)
	t, err := r.figures(core, b)
	if err == nil && t.Read.IsZero() {
		t, err = r.worded(core, b)
	}
	if err == nil && t.Read.IsZero() {
		t, err = r.named(core, b)
	}
	if err == nil && weekday >= 0 && t.Date.Weekday() != weekday && !t.Date.IsZero() {
		is := string([]rune("日一二三四五六")[t.Date.Weekday()])
		return r.ambiguous("日期与星期不符，"+t.Date.ZH()+"是星期"+is+"；请核对", "the day of the week does not fit, "+t.Date.String()+" is a "+t.Date.Weekday().String()+"; look it up")
	}
	return t, err
}

// cutClock takes a time of the day off, which is no part of a day: 17:00, 下午3点,
// 上午9时30分, 下午, and the 00:00:00 that spreadsheets write.
func cutClock(s string) (day, clock string) {
	const figures = "0123456789" + chineseCount
	day = s
	if colon := strings.TrimRight(s, "0123456789:."); strings.Contains(s[len(colon):], ":") && !strings.HasPrefix(s[len(colon):], ":") {
		day = colon
	} else {
		hour := strings.TrimSuffix(s, "整")
		for _, w := range []string{"分", "半", "刻"} {
			if rest, ok := strings.CutSuffix(hour, w); ok {
				if rest = strings.TrimRight(rest, strings.ReplaceAll(figures, "点", "")); strings.HasSuffix(rest, "点") || strings.HasSuffix(rest, "时") {
					hour = rest
				}
			}
		}
		for _, w := range []string{"点", "时"} {
			if rest, ok := strings.CutSuffix(hour, w); ok {
				if before := strings.TrimRight(rest, strings.ReplaceAll(figures, "点", "")); before != rest {
					day = before
				}
			}
		}
	}
	for _, w := range []string{"凌晨", "清晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "早", "晚"} {
		if rest, ok := strings.CutSuffix(day, w); ok && (day != s || len(w) > len("早")) {
			day = rest
			break
		}
	}
	return strings.TrimRight(strings.TrimSuffix(day, "T"), " "), s[len(day):]
}

// weekdayLast puts a day of the week that stands before its day behind it:
// 周五(6月19日).
func weekdayLast(s string) string {
	for _, word := range []string{"星期", "周"} {
		rest, ok := strings.CutPrefix(s, word)
		for _, w := range []string{"一", "二", "三", "四", "五", "六", "日", "天"} {
			if day, found := strings.CutPrefix(rest, w); ok && found && strings.TrimLeft(day, "(, 0123456789") != day {
				return strings.TrimSuffix(strings.TrimLeft(day, "(, "), ")") + "(" + word + w + ")"
			}
		}
	}
	return s
}

// weekday reads a day of a week by its name: 上周五, 本星期日; a week begins on
// Monday. Without a word for the week there are two of them.
func (r typedReader) weekday(s string, b TypedBound) (Typed, error) {
	off, named := 0, false
	for _, x := range []struct {
		word string
		off  int
	}{{"上上", -2}, {"上", -1}, {"本", 0}, {"这", 0}, {"下下", 2}, {"下", 1}} {
		if rest, ok := strings.CutPrefix(s, x.word); ok {
			s, off, named = strings.TrimPrefix(strings.TrimPrefix(rest, "一"), "个"), x.off, true
			break
		}
	}
	if named {
		if rest, ok := strings.CutPrefix(s, "周星期"); ok { // 本周礼拜五
			s = "周" + rest
		}
	}
	rest, long := strings.CutPrefix(s, "星期")
	if !long {
		var short bool
		if rest, short = strings.CutPrefix(s, "周"); !short {
			return Typed{}, nil
		}
	}
	at := strings.Index("一二三四五六日", rest)
	if rest == "天" {
		at = strings.Index("一二三四五六日", "日")
	}
	if at < 0 || utf8.RuneCountInString(rest) != 1 {
		return Typed{}, nil
	}
	if r.today.IsZero() {
		return r.needsToday()
	}
	monday := (int(r.today.Weekday()) + 6) % 7
	d, err := r.today.AddDays(at/len("一") - monday + 7*off)
	next, errNext := d.AddDays(7)
	switch {
	case err != nil || errNext != nil:
		return Typed{}, nil
	case !named:
		return r.ambiguous("没有写明是哪一周；请写"+d.ZH()+"（本周）或"+next.ZH()+"（下周）", "names no week; write "+d.ZH()+" (this week) or "+next.ZH()+" (the next)")
	}
	return dayOf(d, b), nil
}

// relativeDay reads 今天, 明天 and their kin.
func (r typedReader) relativeDay(s string, b TypedBound) (Typed, error) {
	for _, x := range []struct {
		words string
		off   int
	}{{"今天/今日/当日/本日/即日", 0}, {"明天/明日", 1}, {"后天", 2}, {"大后天", 3}, {"昨天/昨日", -1}, {"前天", -2}} {
		for _, w := range strings.Split(x.words, "/") {
			if s != w {
				continue
			}
			if r.today.IsZero() {
				return r.needsToday()
			}
			d, err := r.today.AddDays(x.off)
			if err != nil {
				return Typed{}, nil
			}
			return dayOf(d, b), nil
		}
	}
	return r.weekday(s, b)
}

func (r typedReader) needsToday() (Typed, error) {
	return r.sentence(codeTypedToday, "要从今天算起；请给出今天的日期，或写全年月日", "counts from today; give today, or write year, month and day")
}

// cutWeekday takes 星期五 in or without brackets off; -1 is none.
func cutWeekday(s string) (string, time.Weekday) {
	t := strings.TrimSuffix(s, ")")
	for _, word := range []string{"(星期", "(周", "星期", "周"} {
		at := strings.LastIndex(t, word)
		if at <= 0 || !strings.HasSuffix(t[:at], "日") && !strings.HasSuffix(t[:at], "号") && strings.Trim(t[:at], "0123456789-./") != "" {
			continue
		}
		for i, w := range []string{"日", "一", "二", "三", "四", "五", "六"} {
			if t[at+len(word):] == w {
				return t[:at], time.Weekday(i)
			}
		}
		if t[at+len(word):] == "天" {
			return t[:at], time.Sunday
		}
	}
	return s, -1
}

// named reads a time that has a name of its own, by the grammar of times in
// prose: 上半年, 第三季度, 五月中旬, 下周五.
func (r typedReader) named(s string, b TypedBound) (Typed, error) {
	if part, every := cutEvery(s); every {
		return r.everyYear(part)
	}
	for _, vague := range []string{"适时", "尽快", "尽早", "早日", "近期", "近日", "择机", "条件成熟", "逐步", "今后", "下一步", "年中", "年初", "月初", "春节", "国庆", "元旦", "两会"} {
		if strings.HasSuffix(s, vague) {
			return r.unread("没有写明哪一天；请写如2026年5月1日，或2026年5月底前", "names no day; write such as 2026年5月1日 or 2026年5月底前")
		}
	}
	if length, _ := cutAct(s); strings.HasSuffix(length, "内") {
		if _, unit := countedUnit(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(length, "内"), "之"), "以")); unit != "" {
			return r.length(s) // never counted from a today that is not written
		}
	}
	on := r.today
	if on.IsZero() {
		on = deadline.MustDate("2026-01-01") // only to tell what is lacking
	}
	found := whenzh.Find(s, on)
	if len(found) != 1 || found[0].At != [2]int{0, len([]rune(s))} {
		return Typed{}, nil
	}
	w := found[0]
	switch {
	case r.today.IsZero() && !samePlace(s, w):
		return r.needsToday()
	case w.NextYear && b != boundAtMost:
		return r.incomplete("没有写年份，今年的已经过去；请写明今年或明年", "no year, and that of this year has passed; write 今年 or 明年")
	case w.First == w.Last, strings.HasSuffix(s, "底"), strings.HasSuffix(s, "末"):
		return dayOf(w.Last, b), nil
	case b == boundAtMost && !strings.HasSuffix(s, "内"):
		return r.ambiguous("不清楚是开始之前还是结束之前；请写"+w.Last.ZH()+"前或"+w.First.ZH()+"前", "may be before it begins or before it ends; write "+w.Last.ZH()+"前 or "+w.First.ZH()+"前")
	case b == boundAtLeast: // 第三季度起
		return dayOf(w.First, b), nil
	case b == boundAbove:
		return dayOf(w.Last, b), nil
	}
	return stretchOf(w.First, w.Last, b), nil
}

// samePlace reports whether a time does not hang on the day that it is read on.
func samePlace(s string, w whenzh.When) bool {
	other := whenzh.Find(s, deadline.MustDate("2031-08-17"))
	return len(other) == 1 && other[0].First == w.First && other[0].Last == w.Last
}
