package proposal

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/internal/whenzh"
)

// compactDay reports whether s is written as 20260501 is.
func compactDay(s string) bool {
	return len(s) == 8 && onlyDigits(s) && (s[:2] == "19" || s[:2] == "20" || s[:2] == "21")
}

func onlyDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// figures reads a day in figures: 2026-5-1, 2026.05.01, 2026/5/1, 20260501, 08-31.
func (r typedReader) figures(s string, b TypedBound) (Typed, error) {
	if compactDay(s) {
		return r.ofYear(atoi(s[:4]), atoi(s[4:6]), atoi(s[6:]), b)
	}
	mark := ""
	for _, m := range []string{"-", ".", "/"} {
		if strings.Contains(s, m) {
			mark = m
			break
		}
	}
	if mark == "" {
		return Typed{}, nil
	}
	part := strings.Split(strings.TrimSuffix(s, mark), mark)
	for _, p := range part {
		if !onlyDigits(p) || len(p) > 4 {
			return Typed{}, nil
		}
	}
	switch {
	case len(part) == 3 && len(part[0]) == 4:
		return r.ofYear(atoi(part[0]), atoi(part[1]), atoi(part[2]), b)
	case len(part) == 3 && len(part[2]) == 4:
		return r.yearLast(part)
	case len(part) == 3 && len(part[0]) <= 2:
		return r.ambiguous("年份只有两位；请写四位，如"+r.mend("20"+pad(part[0])+"年"+part[1]+"月"+part[2]+"日", exampleDay), "the year has two digits; write four, such as 20"+pad(part[0])+"-05-01")
	case len(part) == 2 && len(part[0]) == 4:
		n := atoi(part[1])
		if n < 1 || n > 12 {
			return r.noSuchMonth(n)
		}
		month := part[0] + "年" + itoa(n) + "月"
		return r.noDay(month, month)
	case len(part) != 2 || len(part[0]) > 2 || len(part[1]) > 2:
		return Typed{}, nil
	}
	m, d := atoi(part[0]), atoi(part[1])
	switch {
	case m > 12 && d <= 12 && d > 0 && r.reads(itoa(d)+"月"+itoa(m)+"日"):
		return r.ambiguous(fmt.Sprintf("没有%d月；若指%d月%d日，请这样写", m, d, m), fmt.Sprintf("there is no month %d; if it is %d月%d日, write that", m, d, m))
	case mark != "-" && m <= 12 && d <= 12 && m != d, mark == "-" && len(s) != 5 && d <= 12 && m != d:
		return r.ambiguous(fmt.Sprintf("可以是%d月%d日，也可以是%d月%d日；请写明月日", m, d, d, m), fmt.Sprintf("may be %d月%d日 or %d月%d日; write month and day", m, d, d, m))
	}
	return r.ofNoYear(m, d, false, false, b)
}

// worded reads a day in words: year 年 month 月 day 日, each in figures or Chinese
// numerals; the year and the month may be relative ones, and the year missing.
func (r typedReader) worded(s string, b TypedBound) (Typed, error) {
	year, rest := 0, s
	every := false
	if after, ok := cutEvery(s); ok {
		every, rest = true, after
	}
	for _, w := range []string{"每", "农历", "阴历", "腊月", "正月"} {
		if !every && strings.HasPrefix(s, w) {
			return r.everyYear("")
		}
	}
	if before, after, ok := strings.Cut(s, "年"); ok && !every {
		n, digits, known := yearOf(before)
		switch {
		case known && digits == 2:
			such := "20" + pad(itoa(n)) + "年"
			if after == "" {
				after = "12月底前"
			}
			such = r.mend(such+after, exampleDay)
			return r.ambiguous("年份只有两位；请写四位，如"+such, "the year has two digits; write four, such as "+such)
		case known && digits != 4:
			return r.unread("年份不是四位；请写如2026年5月1日", "the year has not four digits; write such as 2026年5月1日")
		case known && n == 0:
			return r.noYearZero()
		case known:
			year, rest = n, after
		default:
			x, err := r.relative(before+"年", before == "")
			if err != nil || x.IsZero() {
				return Typed{}, err
			}
			year, rest = x.Year(), after
		}
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "度"), "的")
		switch rest {
		case "底", "末", "终":
			return r.ofYear(year, 12, 31, b)
		case "":
			return r.noDay(itoa(year)+"年", itoa(year)+"年12")
		}
	}
	if every && (rest == "年底" || rest == "底" || rest == "末") {
		return r.ofNoYear(12, 31, false, true, b)
	}
	before, after, ok := strings.Cut(strings.Replace(rest, "月份", "月", 1), "月")
	if !ok {
		day := strings.TrimSuffix(strings.TrimSuffix(rest, "日"), "号")
		if _, is := smallNumber(day); is && day != rest && year == 0 {
			return r.noMonth(day)
		}
		return Typed{}, nil
	}
	month, known := smallNumber(before)
	if before == "元" {
		month, known = 1, true
	}
	if !known {
		if year > 0 || every {
			return Typed{}, nil
		}
		x, err := r.relative(before+"月", before == "")
		if err != nil || x.IsZero() {
			return Typed{}, err
		}
		year, month = x.Year(), int(x.Month())
	}
	if month < 1 || month > 12 {
		return r.noSuchMonth(month)
	}
	if feast := before + "月" + after; strings.Contains("/二月二/三月三/五月五/六月六/七月七/九月九/八月十五/", "/"+feast+"/") {
		_, day := month, atoi(after)
		return r.ambiguous(fmt.Sprintf("可以是农历的节日，也可以是%d月%d日；请写%d月%d日，农历的请换算成公历", month, day, month, day), fmt.Sprintf("may be a feast of the lunar calendar or %d月%d日; write %d月%d日, or the day of the common calendar", month, day, month, day))
	}
	last := after == "底" || after == "末"
	day, known := smallNumber(strings.TrimSuffix(strings.TrimSuffix(after, "日"), "号"))
	switch {
	case last && year > 0:
		return r.ofYear(year, month, lastDay(year, month), b)
	case last:
		return r.ofNoYear(month, lastDay(2000, month), true, every, b)
	case after == "" && every:
		return r.everyYear(rest)
	case after == "":
		named := itoa(month) + "月"
		if year > 0 {
			named = itoa(year) + "年" + named
		}
		return r.noDay(named, named)
	case !known:
		return Typed{}, nil
	case year > 0:
		return r.ofYear(year, month, day, b)
	}
	return r.ofNoYear(month, day, false, every, b)
}

// relative returns the first day of the year or month that a word such as 明年 or
// 下月 names, from today; unset where it names none.
func (r typedReader) relative(word string, none bool) (deadline.Date, error) {
	on := r.today
	if on.IsZero() {
		on = deadline.MustDate("2026-01-01")
	}
	found := whenzh.Find(word, on)
	if none || len(found) != 1 || found[0].At != [2]int{0, utf8.RuneCountInString(word)} {
		return deadline.Date{}, nil
	}
	w := found[0]
	if whole := w.Last.Sub(w.First); w.First.Day() != 1 || whole < 27 || whole > 30 && whole < 364 {
		return deadline.Date{}, nil // 下半年
	}
	if r.today.IsZero() {
		_, err := r.needsToday()
		return deadline.Date{}, err
	}
	return w.First, nil
}

// noDay says that the day is lacking; stem is the month that a mend may name.
func (r typedReader) noDay(said, stem string) (Typed, error) {
	if !strings.HasSuffix(stem, "月") {
		stem += "月"
	}
	if !r.reads(stem + "内") { // 12月内 may be a length
		return r.incomplete("只写到"+said+"，没有写日；请写"+stem+"1日或"+stem+"底前", "names "+said+" and no day; write such as "+stem+"1日 or "+stem+"底前")
	}
	return r.incomplete("只写到"+said+"，没有写日；请写"+stem+"1日、"+stem+"底前，或"+stem+"内", "names "+said+" and no day; write such as "+stem+"1日, "+stem+"底前 or "+stem+"内")
}

// ofYear is a day of a known year.
func (r typedReader) ofYear(year, month, day int, b TypedBound) (Typed, error) {
	if month < 1 || month > 12 {
		return r.noSuchMonth(month)
	}
	if year < 1 {
		return r.noYearZero()
	}
	d, err := deadline.NewDate(year, time.Month(month), day)
	if err != nil {
		n := lastDay(year, month)
		if day < 1 {
			return r.sentence(codeTypedNoDay, fmt.Sprintf("没有这一天：日从1起；请写%04d年%d月1日到%04d年%d月%d日中的一天", year, month, year, month, n), fmt.Sprintf("there is no such day: days begin at 1; write one of %04d年%d月1日 to %d日", year, month, n))
		}
		return r.sentence(codeTypedNoDay, fmt.Sprintf("没有这一天：%04d年%d月从1日到%d日；月底请写%04d年%d月%d日", year, month, n, year, month, n),
			fmt.Sprintf("there is no such day: %04d-%02d runs from 1 to %d; write %04d年%d月%d日 for its end", year, month, n, year, month, n))
	}
	return dayOf(d, b), nil
}

// yearOf reads a year with the number of its digits.
func yearOf(s string) (n, digits int, ok bool) {
	if s == "" {
		return 0, 0, false
	}
	for _, c := range strings.NewReplacer("零", "〇").Replace(s) {
		d := strings.IndexRune("0123456789", c)
		if i := strings.IndexRune(chineseDigit, c); i >= 0 {
			d = i / len("〇")
		}
		if d < 0 || digits > 4 {
			return 0, 0, false
		}
		n, digits = n*10+d, digits+1
	}
	return n, digits, true
}

const chineseDigit = "〇一二三四五六七八九"

// smallNumber reads the number of a month or day: 5, 05, 五, 十五, 二十, but not
// 一五.
func smallNumber(s string) (int, bool) {
	n, ok := number(s)
	if !ok || len(s) > 2 && onlyDigits(s) || utf8.RuneCountInString(s) > 1 && !onlyDigits(s) && !strings.Contains(s, "十") {
		return 0, false
	}
	return n, true
}

// lastDay is the number of days of a month.
func lastDay(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func pad(s string) string {
	if len(s) < 2 {
		return "0" + s
	}
	return s
}

// atoi reads digits.
func atoi(s string) int {
	n, _ := number(s)
	return n
}
