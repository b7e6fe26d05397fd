package deadline

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// conventions are the words in brackets after an amount that name what
// differs from the usual way of counting.
var conventions = [...]struct {
	zh  string
	set func(Period) Period
	is  func(Period) bool
}{
	{"首日计入", func(p Period) Period { return p.CountingFirstDay(true) }, Period.FirstDayCounted},
	{"遇休息日顺延", func(p Period) Period { return p.WithRoll(RollNext) }, func(p Period) bool { return p.rollRule() == RollNext }},
	{"遇休息日提前", func(p Period) Period { return p.WithRoll(RollPrevious) }, func(p Period) bool { return p.rollRule() == RollPrevious }},
	{"月末对月末", func(p Period) Period { return p.WithMonthEnd(MonthEndStick) }, func(p Period) bool { return p.monthEndRule() == MonthEndStick }},
}

// ParsePeriod reads a length as official prose writes it (三个月, 10个工作日,
// 7日内, 一星期, 半年 is 六个月) or as ISO 8601 (P3M, P10D, P2W). Digits may be half-width,
// full-width or Chinese; a minus sign or 前, before or behind (5个工作日前), counts
// backwards; the words in brackets that String writes are read too. ISO 8601 has
// no workdays, and a length of two units (P1M10D, 一年) is refused, since units
// are never converted; so is 三月 or 3月, which is March. The error wraps
// ErrPeriod and names the mend.
func ParsePeriod(s string) (Period, error) {
	bad := func(zh, en string) (Period, error) {
		return Period{}, noPeriod("不是期限："+zh, fmt.Sprintf("%q: %s", vocab.Clip(s), en))
	}
	t := strings.TrimSpace(narrow(s))
	t, in, bracketed := strings.Cut(t, "(")
	if bracketed {
		var closed bool
		if in, closed = strings.CutSuffix(in, ")"); !closed {
			return bad("括号没有合上", "the bracket is not closed")
		}
	}
	p, err := parseLength(strings.ReplaceAll(t, " ", ""))
	if err != nil {
		f := &formError{}
		if errors.As(err, &f) {
			return bad(f.text.ZH, f.text.EN)
		}
		return bad("写如三个月、10个工作日", err.Error())
	}
	for in != "" {
		var word string
		word, in, _ = strings.Cut(in, ",")
		known := false
		for _, c := range conventions {
			if word == c.zh {
				p, known = c.set(p), true
			}
		}
		if !known {
			return bad("不认识括号中的“"+vocab.Clip(word)+"”；可用：首日计入、遇休息日顺延、遇休息日提前、月末对月末", "unknown convention "+strconv.Quote(vocab.Clip(word)))
		}
	}
	return p, nil
}

// MustPeriod is ParsePeriod for constants and tests; it panics on an error.
func MustPeriod(s string) Period {
	p, err := ParsePeriod(s)
	if err != nil {
		panic(err)
	}
	return p
}

// narrow turns full-width ASCII, the ideographic space and comma into their
// half-width forms.
func narrow(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\u3000':
			return ' '
		case '、':
			return ','
		case '−', '–':
			return '-'
		}
		return vocab.Narrow(r)
	}, s)
}

var unitSuffixes = [...]struct {
	text string
	unit PeriodUnit
}{
	// Longest first: 工作日 ends in 日.
	{"个工作日", PeriodUnitWorkday}, {"工作日", PeriodUnitWorkday}, {"workdays", PeriodUnitWorkday}, {"workday", PeriodUnitWorkday},
	{"个自然日", PeriodUnitDay}, {"自然日", PeriodUnitDay}, {"日", PeriodUnitDay}, {"天", PeriodUnitDay}, {"days", PeriodUnitDay}, {"day", PeriodUnitDay},
	{"个星期", PeriodUnitWeek}, {"星期", PeriodUnitWeek}, {"个周", PeriodUnitWeek}, {"周", PeriodUnitWeek}, {"weeks", PeriodUnitWeek}, {"week", PeriodUnitWeek},
	{"个月", PeriodUnitMonth}, {"月", PeriodUnitMonth}, {"months", PeriodUnitMonth}, {"month", PeriodUnitMonth},
}

func parseLength(s string) (Period, error) {
	sign, backwards := 1, 0
	for _, mark := range [...]string{"-", "前"} {
		if rest, ok := strings.CutPrefix(s, mark); ok {
			s, backwards = rest, backwards+1
		}
	}
	for _, mark := range [...]string{"以前", "之前", "前"} {
		if rest, ok := strings.CutSuffix(s, mark); ok {
			s, backwards = rest, backwards+1
		}
	}
	switch backwards {
	case 0:
	case 1:
		sign = -1
	default:
		return Period{}, noPeriod("往前算写了两次；负号和“前”只留一个", "counts backwards twice; keep one minus sign or 前")
	}
	if rest, ok := strings.CutPrefix(s, "P"); ok {
		return parseISO(rest, sign)
	}
	for _, tail := range []string{"以内", "之内", "内"} {
		if rest, ok := strings.CutSuffix(s, tail); ok {
			s = rest
			break
		}
	}
	if s == "半年" || s == "半个月" || strings.HasSuffix(s, "年") {
		if s == "半年" {
			return NewPeriod(6*sign, PeriodUnitMonth)
		}
		return Period{}, noPeriod("年和半月请换成整月或天数，如一年写12个月、半个月写15日", "write years and halves as whole months or days")
	}
	for _, u := range unitSuffixes {
		if digits, ok := strings.CutSuffix(s, u.text); ok {
			n, err := parseAmount(digits)
			if err != nil {
				return Period{}, err
			}
			if u.text == "月" {
				return Period{}, noPeriod(digits+"月是月份；期限请写"+digits+"个月", fmt.Sprintf("%s月 is a month of the year; write %s个月 for a length", digits, digits))
			}
			return NewPeriod(n*sign, u.unit)
		}
	}
	return Period{}, noPeriod("没有单位；写日、星期、工作日或个月，或ISO 8601如P3M", "no unit; write 日, 星期, 工作日 or 个月, or ISO 8601 such as P3M")
}

func parseISO(s string, sign int) (Period, error) {
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		sign, s = -sign, rest
	}
	if s == "" {
		return Period{}, noPeriod("P后没有内容", "nothing after P")
	}
	unit, ok := map[byte]PeriodUnit{'D': PeriodUnitDay, 'W': PeriodUnitWeek, 'M': PeriodUnitMonth}[s[len(s)-1]]
	n, err := strconv.Atoi(s[:len(s)-1])
	if !ok || err != nil || s[0] < '0' || s[0] > '9' || n > maxAmount {
		return Period{}, noPeriod("P后应为一个整数和D、W、M之一；一年写P12M", "one whole number and one of D, W, M is wanted after P; write a year as P12M")
	}
	return NewPeriod(n*sign, unit)
}

// parseAmount reads half-width digits or a Chinese numeral below 100000.
func parseAmount(s string) (int, error) {
	if s == "" {
		return 0, noPeriod("没有数量", "no amount")
	}
	if s[0] >= '0' && s[0] <= '9' {
		n, err := strconv.Atoi(s)
		if err != nil || n > maxAmount {
			return 0, noPeriod(fmt.Sprintf("数量“%s”不是%d以内的整数", vocab.Clip(s), maxAmount), fmt.Sprintf("the amount %q is not a whole number to %d", vocab.Clip(s), maxAmount))
		}
		return n, nil
	}
	return parseHan(s)
}

// parseHan reads a Chinese numeral: 十, 二十, 一百零五, 两, 三〇.
func parseHan(s string) (int, error) {
	bad := func() (int, error) {
		return 0, noPeriod("数量“"+vocab.Clip(s)+"”不是数字", fmt.Sprintf("the amount %q is no number", vocab.Clip(s)))
	}
	if utf8.RuneCountInString(s) > 9 {
		return bad()
	}
	total, digit, digits, lastScale, positional := 0, -1, 0, maxAmount, true
	for _, r := range s {
		if scale, ok := map[rune]int{'十': 10, '百': 100, '千': 1000, '万': 10000}[r]; ok {
			positional = false
			if digit < 0 && (scale != 10 || total != 0) || digit == 0 || digits > 1 || scale >= lastScale {
				return bad()
			}
			total += max(digit, 1) * scale
			digit, digits, lastScale = -1, 0, scale
			continue
		}
		d, ok := map[rune]int{'〇': 0, '零': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}[r]
		switch {
		case !ok:
			return bad()
		case digit < 0 || digit == 0 && !positional:
			digit = d
			digits = 1
		case positional:
			digit = digit*10 + d
			digits++
			if digit > maxAmount {
				return bad()
			}
		default:
			return bad()
		}
	}
	return total + max(digit, 0), nil
}

func (p Period) abs() Period {
	p.amount = max(p.amount, -p.amount)
	return p
}

// appendZH appends the amount and unit in Chinese, 3个月.
func (p Period) appendZH(b []byte) []byte {
	b = strconv.AppendInt(b, int64(p.amount), 10)
	switch p.unit {
	case PeriodUnitDay:
		return append(b, "日"...)
	case PeriodUnitWeek:
		return append(b, "个星期"...)
	case PeriodUnitWorkday:
		return append(b, "个工作日"...)
	default:
		return append(b, "个月"...)
	}
}

// appendEN appends the amount and unit in English, 3 months.
func (p Period) appendEN(b []byte) []byte {
	b = append(strconv.AppendInt(b, int64(p.amount), 10), ' ')
	b = append(b, p.unit.String()...)
	if p.amount != 1 && p.amount != -1 {
		b = append(b, 's')
	}
	return b
}

// String returns the Chinese form, 10个工作日, followed in brackets by every
// convention that is not the usual one: 15日（遇休息日顺延）. ParsePeriod reads it
// back to the same value; "" for no period.
func (p Period) String() string {
	if p.IsZero() {
		return ""
	}
	b := p.appendZH(make([]byte, 0, 64))
	opening := "（"
	for _, c := range conventions {
		if c.is(p) {
			b = append(append(b, opening...), c.zh...)
			opening = "，"
		}
	}
	if opening == "，" {
		b = append(b, "）"...)
	}
	return string(b)
}

// ISO returns the length as ISO 8601, P3M, and false for workdays, which the
// standard does not know. The conventions are not part of it.
func (p Period) ISO() (string, bool) {
	letter := map[PeriodUnit]string{PeriodUnitDay: "D", PeriodUnitWeek: "W", PeriodUnitMonth: "M"}[p.unit]
	if letter == "" {
		return "", false
	}
	if p.amount < 0 {
		return "-P" + strconv.Itoa(-p.Amount()) + letter, true
	}
	return "P" + strconv.Itoa(p.Amount()) + letter, true
}

// inWords returns the length in both languages, the conventions left out.
func (p Period) inWords() vocab.Text {
	if p.IsZero() {
		return vocab.Text{}
	}
	return vocab.Text{ZH: string(p.appendZH(nil)), EN: string(p.appendEN(nil))}
}

// MarshalText writes the form of String.
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what ParsePeriod reads; empty text is no period.
func (p *Period) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*p = Period{}
		return nil
	}
	q, err := ParsePeriod(string(b))
	if err != nil {
		return err
	}
	*p = q
	return nil
}

// JSONSchema is the schema of a period, for vocab.Schema.
func (Period) JSONSchema() string {
	return `{"description":"such as 3个月, 10个工作日 or P3M","type":"string","pattern":"` + periodPattern + `"}`
}
