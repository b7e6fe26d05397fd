package proposal

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/whenzh"
)

// exampleDay is a day as a mend writes it where nothing nearer can be named.
const exampleDay = "2026年5月1日"

// reads reports whether what a mend would name is itself read.
func (r typedReader) reads(s string) bool {
	_, err := ReadTyped(s, r.today)
	return err == nil
}

// mend is the first of the writings that is itself read; the last is known to be.
func (r typedReader) mend(writings ...string) string {
	for _, s := range writings {
		if r.reads(s) {
			return s
		}
	}
	return writings[len(writings)-1]
}

func (r typedReader) noSuchMonth(month int) (Typed, error) {
	return r.sentence(codeTypedNoDay, fmt.Sprintf("没有%d月；月份从1到12", month), fmt.Sprintf("there is no month %d; months run from 1 to 12", month))
}

func (r typedReader) noYearZero() (Typed, error) {
	return r.unread("没有公元0年；请写如"+exampleDay, "there is no year 0; write such as "+exampleDay)
}

// noMonth says that a day has no month.
func (r typedReader) noMonth(day string) (Typed, error) {
	such := r.mend("5月"+day+"日", "5月1日")
	return r.incomplete("没有写月份；请写如"+such, "no month; write such as "+such)
}

// yearLast is a day in figures with the year behind it: 5/1/2026.
func (r typedReader) yearLast(part []string) (Typed, error) {
	var ways []string
	for _, p := range [][2]string{{part[0], part[1]}, {part[1], part[0]}} {
		if s := fmt.Sprintf("%s年%d月%d日", part[2], atoi(p[0]), atoi(p[1])); r.reads(s) && !slices.Contains(ways, s) {
			ways = append(ways, s)
		}
	}
	switch len(ways) {
	case 0:
		return r.ambiguous("年份写在后面，也读不成一天；请写如"+exampleDay, "the year stands last, and it is no day; write such as "+exampleDay)
	case 1:
		return r.ambiguous("年份写在后面；请写"+ways[0], "the year stands last; write "+ways[0])
	}
	return r.ambiguous("先月后日还是先日后月不明；请写"+strings.Join(ways, "或"), "the order of day and month is not clear; write "+strings.Join(ways, " or "))
}

// cutEvery takes a word for every year off.
func cutEvery(s string) (rest string, every bool) {
	for _, w := range []string{"每一年", "每年", "历年", "各年", "逐年"} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return strings.TrimPrefix(strings.TrimPrefix(rest, "度"), "的"), true
		}
	}
	return s, false
}

// everyYear says that a stretch of every year is no day; the mend is its last one,
// where part names a half-year, a quarter or a month.
func (r typedReader) everyYear(part string) (Typed, error) {
	found := whenzh.Find(part, deadline.MustDate("2026-01-01"))
	if len(found) != 1 || found[0].At != [2]int{0, len([]rune(part))} || found[0].First == found[0].Last || strings.HasPrefix(part, "年") {
		return r.unread("没有写明是哪一天；请写公历的月日，如每年8月31日", "names no day; write a day of the common calendar, such as 每年8月31日")
	}
	last := found[0].Last
	such := fmt.Sprintf("每年%d月%d日", last.Month(), last.Day())
	if last.Month() == time.February && last.Day() == 28 {
		such = "每年2月底"
	}
	return r.unread("是每年的一段时间，不是一天；请写其中一天，最后一天写"+such, "is a stretch of every year, no day; write one of its days, "+such+" for the last")
}

// ofNoYear is a day of the year, with the next one where that is certain; end tells
// that it was written as the end of its month.
func (r typedReader) ofNoYear(month, day int, end, every bool, b TypedBound) (Typed, error) {
	if month < 1 || month > 12 {
		return r.noSuchMonth(month)
	}
	md, err := deadline.NewMonthDay(time.Month(month), day)
	if n := lastDay(2000, month); err != nil || day > n {
		if day < 1 {
			return r.sentence(codeTypedNoDay, fmt.Sprintf("没有这一天：日从1起；请写%d月1日到%d月%d日中的一天", month, month, n), fmt.Sprintf("there is no such day: days begin at 1; write one of %d月1日 to %d月%d日", month, month, n))
		}
		return r.sentence(codeTypedNoDay, fmt.Sprintf("没有这一天：%d月最多%d天；月底请写%d月底", month, n, month), fmt.Sprintf("there is no such day: month %d has at most %d days; write %d月底 for its end", month, n, month))
	}
	t := Typed{MonthDay: md, Bound: b}
	zh, en, leap := md.ZH(), md.String(), month == 2 && day == 29
	switch {
	case leap && end:
		zh, en = "2月底（28日，闰年29日）", "the end of February (28, in a leap year 29)"
	case leap && every:
		zh, en = zh+"（只有闰年有）", en+" (only leap years have it)"
	}
	t.Read = boundDay(b, zh, en, vocab.Text{ZH: zh, EN: en})
	say := func(zh, en string) { t.Read.ZH, t.Read.EN = t.Read.ZH+zh, t.Read.EN+en }
	if every {
		t.Read.ZH = "每年" + t.Read.ZH
		say("", " of every year")
		return t, nil
	}
	say("，没有写年份", ", no year is written")
	if r.today.IsZero() {
		return t, nil
	}
	at := func(year int) deadline.Date { // unset where the year has no such day
		if end {
			day = lastDay(year, month)
		}
		d, _ := deadline.NewDate(year, time.Month(month), day)
		return d
	}
	year := r.today.Year()
	now, next := at(year), at(year+1)
	switch {
	case !now.IsZero() && !now.Before(r.today):
		t.Date = now
	case !now.IsZero() && b == boundAtMost && !next.IsZero():
		t.Date = next
	case !now.IsZero():
		say("；今年的已经过去", "; that of this year has passed")
	default:
		say(fmt.Sprintf("；%d年没有这一天", year), fmt.Sprintf("; %d has no such day", year))
		for ; year < 9999 && now.IsZero(); year++ {
			now = at(year + 1)
		}
		if !now.IsZero() {
			say("，下一个是"+now.ZH(), ", the next is "+now.String())
		}
	}
	if !t.Date.IsZero() {
		say("，从今天看是"+t.Date.ZH(), "; seen from today "+t.Date.String())
	}
	return t, nil
}

// zeroLetters writes the zero of a year or day that was typed or scanned as a
// letter O (二O二六年, 2O26-05-O1), or as a figure among Chinese ones (二0二六年).
func zeroLetters(s string) (plain string, found bool) {
	if !strings.ContainsAny(s, "年月-/.") || strings.ContainsAny(s, "%‰成") {
		return s, false
	}
	list := []rune(s)
	is := func(i int, among string) bool { return i >= 0 && i < len(list) && strings.ContainsRune(among, list[i]) }
	for i, c := range list {
		letter := strings.ContainsRune("OoΟοОо", c)
		switch {
		case (letter || c == '0') && is(i-1, chineseDigit+"零"), letter && is(i+1, chineseDigit+"零"):
			list[i], found = '〇', true
		case letter && (is(i-1, "0123456789") || is(i+1, "0123456789")):
			list[i], found = '0', true
		}
	}
	return string(list), found
}

// plainFormal writes the numerals of bank notes plainly, where a text has nothing
// beside them but the words of a time or rate: 贰零贰陆年伍月壹日.
func plainFormal(s string) string {
	const formal = "壹贰叁肆伍陆柒捌玖拾佰仟"
	if !strings.ContainsAny(s, formal) || strings.Trim(s, formal+"零〇年月日号底末前后起内之以上下旬个工作天周百分点第季度半") != "" {
		return s
	}
	return strings.NewReplacer("壹", "一", "贰", "二", "叁", "三", "肆", "四", "伍", "五", "陆", "六", "柒", "七", "捌", "八", "玖", "九", "拾", "十", "佰", "百", "仟", "千").Replace(s)
}

// compound reads a length of two units: years with months or quarters, in months.
// Others have no one unit to be counted in.
func (r typedReader) compound(s string) (months int, ok bool, err error) {
	head := s[:len(s)-len(strings.TrimLeft(s, chineseCount+"0123456789"))]
	for _, u := range []string{"年", "个月", "个星期", "星期", "个周", "周", "天", "个季度", "个工作日"} {
		rest, cut := strings.CutPrefix(s[len(head):], u)
		n, known := number(counted(head))
		if !cut || !known || u == "年" && n > 99 {
			continue
		}
		for _, and := range []string{"零", "〇", "又", "加", "外加", "和"} {
			rest = strings.TrimPrefix(rest, and)
		}
		count, unit := countedUnit(rest)
		more, whole := number(counted(count))
		per := map[string]int{"个月": 1, "月": 1, "个季度": 3}[unit]
		switch {
		case unit == "", unit == "ISO", unit == "月" && n > 20: // 26年3月
			return 0, false, nil
		case u != "年" || per == 0 || !whole || more > 1000:
			_, err := r.ambiguous("有两种单位，不能合成一个期限；请只写一种，如15个月、45日", "has two units that make no one length; write one, such as 15个月 or 45日")
			return 0, false, err
		case unit == "月":
			as := itoa(12*n+more) + "个月"
			_, err := r.ambiguous("可以是期限，也可以是年月；期限请写"+as+"，年份请写四位，如"+exampleDay, "may be a length or a month; write "+as+" for the length, a year of four digits such as "+exampleDay+" for a day")
			return 0, false, err
		}
		return 12*n + per*more, true, nil
	}
	return 0, false, nil
}

// broken says that a length is no whole number, and how the halves of years and
// months are written.
func (r typedReader) broken(count, unit string) (Typed, error) {
	value, _ := decimal(count)
	whole, part, _ := strings.Cut(value, ".")
	part = strings.TrimRight(part, "0")
	halves := 2*atoi(whole) + 1
	switch {
	case part == "":
		return r.ambiguous("期限要写整数；请写"+r.mend(whole+unit, "45日"), "a length is a whole number; write "+r.mend(whole+unit, "45日"))
	case part == "5" && unit == "年":
		return r.ambiguous("期限要写整数；请写"+itoa(6*halves)+"个月", "a length is a whole number; write "+itoa(6*halves)+"个月")
	case part == "5" && strings.HasSuffix(unit, "月"):
		return r.ambiguous("期限要写整数，半个月没有固定的天数；请写如"+itoa(15*halves)+"日", "a length is a whole number, and half a month has no fixed days; write such as "+itoa(15*halves)+"日")
	}
	return r.ambiguous("期限要写整数；请写如18个月、45日", "a length is a whole number; write such as 18个月 or 45日")
}

func (r typedReader) tooLong() (Typed, error) {
	return r.unread("太长，期限不超过100000；请写如3个月、10个工作日", "too long, a length has at most 100000; write such as 3个月 or 10个工作日")
}
