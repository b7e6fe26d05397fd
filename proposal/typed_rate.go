package proposal

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	textfold "github.com/seed-3129f372/tian/proposal/internal/fold"
)

// rate reads a percentage; the zero Typed where s is none.
func (r typedReader) rate(s string) (Typed, error) {
	s, label := cutLabel(s)
	core, bound, agree := bounded(s)
	_, bare := decimal(core)
	switch {
	case strings.Contains(s, "百分点"):
		return r.unread("是两个比率之差，不是比率；请写比率本身，如95.9%", "is the difference of two rates, no rate; write the rate itself, such as 95.9%")
	case bare && !compactDay(core):
		if month, day, ok := strings.Cut(core, "."); ok && plausible(month, 12) && plausible(day, 31) && r.reads(itoa(atoi(month))+"月"+itoa(atoi(day))+"日") {
			return r.ambiguous("可以是比率，也可以是月日；请写"+core+"%或"+month+"月"+day+"日", "may be a rate or a day; write "+core+"% or "+month+"月"+day+"日")
		}
		if year, month, ok := strings.Cut(core, "."); ok && len(year) == 4 && plausible(month, 12) {
			return r.noDay(year+"年"+month+"月", year+"年"+month+"月")
		}
		return r.unitless(core)
	case core == "一半" || core == "半数":
		return percent("50", bound), nil
	case core == "过半" || core == "半数以上":
		return percent("50", boundAbove), nil
	case !isRate(core):
		return Typed{}, nil
	case !agree:
		return r.ambiguous("有两个不同的界限；请只写一个，如98%以上", "two bounds that differ; write one, such as 98%以上")
	}
	sign := ""
	for _, minus := range []string{"-", "负"} {
		if rest, ok := strings.CutPrefix(core, minus); ok {
			core, sign = rest, "-"
		}
	}
	value, ok := ratio(core)
	if !ok && severalRates(core) {
		return r.ambiguous("有不止一个数；请只写一个比率，如95%以上", "more than one number; write one rate, such as 95%以上")
	}
	if part, whole, cut := strings.Cut(core, "分之"); !ok && cut && !strings.Contains("百千万", part) && atoi(counted(whole)) > 0 {
		return r.unread("不能写成有限小数的百分数；请写到需要的位数，如66.67%", "is no percentage of finitely many digits; write as many as are needed, such as 66.67%")
	}
	if !ok {
		return r.unread("不是一个比率；请写如95.9%、百分之九十五、九成五", "is no rate; write such as 95.9%, 百分之九十五 or 九成五")
	}
	t := percent(sign+value, bound)
	if hundred, _, _ := strings.Cut(value, "."); sign == "" && len(hundred) > 2 && strings.TrimRight(value, "0.") != "1" {
		t.Read.ZH += "，超过100%"
		t.Read.EN += ", more than 100%"
	}
	if label != "" {
		t.Read.ZH += "；“" + label + "”是名称，没有读入"
		t.Read.EN += "; the label “" + label + "” was left"
	}
	return t, nil
}

// cutLabel takes the name of a rate off that stands before it: 满意率98%.
func cutLabel(s string) (rate, label string) {
	for _, w := range []string{"率", "度", "比例", "占比", "比重", "增长", "增幅"} {
		at := strings.LastIndex(s, w)
		if at < 0 {
			continue
		}
		rate = strings.TrimLeft(s[at+len(w):], ":=是")
		if core, _, _ := bounded(rate); isRate(core) {
			return rate, s[:at+len(w)]
		}
	}
	return s, ""
}

// unitless says of a bare number what it may be: a share of 1, a day as a
// spreadsheet counts them, a year, a rate or a length.
func (r typedReader) unitless(core string) (Typed, error) {
	value, _ := decimal(core)
	whole, part, pointed := strings.Cut(value, ".")
	n := atoi(whole)
	switch {
	case pointed && n == 0 && strings.Trim(part, "0") != "":
		hundred := shifted(value, 2)
		if a, b, ok := strings.Cut(hundred, "."); ok {
			if hundred = a; strings.TrimRight(b, "0") != "" {
				hundred += "." + strings.TrimRight(b, "0")
			}
		}
		return r.incomplete("没有单位，可以是"+hundred+"%，也可以是"+value+"%；请写明一个", "no unit; may be "+hundred+"% or "+value+"%, write one of them")
	case len(whole) == 5:
		if d, err := deadline.MustDate("1899-12-30").AddDays(n); err == nil && ofOurTimes(d) {
			return r.incomplete("没有单位；若是电子表格的日期序号，就是"+d.ZH()+"，请这样写", "no unit; if it is a day as a spreadsheet counts them, it is "+d.String()+", write that")
		}
	case !pointed && len(whole) == 4 && n >= 1949 && n <= 2199:
		return r.incomplete("没有单位；若是年份，请写"+whole+"年12月底前，或写全年月日", "no unit; if it is a year, write "+whole+"年12月底前, or year, month and day")
	case pointed:
		return r.incomplete("没有单位；比率请写"+core+"%", "no unit; write "+core+"% for a rate")
	}
	if len(whole) > 3 {
		return r.incomplete("没有单位；请写如2026年5月1日、10个工作日、95.9%", "no unit; write such as 2026年5月1日, 10个工作日 or 95.9%")
	}
	return r.incomplete("没有单位；比率请写"+core+"%，期限请写"+core+"日、"+core+"个工作日或"+core+"个月，日期请写全年月日",
		"no unit; write "+core+"% for a rate, "+core+"日, "+core+"个工作日 or "+core+"个月 for a length, year, month and day for a date")
}

// plausible reports whether figures may be the number of a month or day.
func plausible(s string, most int) bool {
	n, ok := number(s)
	return ok && len(s) <= 2 && n >= 1 && n <= most
}

func percent(value string, b TypedBound) Typed {
	return Typed{Percent: value, Bound: b, Read: inBound(b, value+"%", value+"%")}
}

// isRate reports whether a text has the sign of a rate.
func isRate(s string) bool {
	if strings.ContainsAny(s, "%‰‱") || strings.Contains(s, "分之") || s == "百分百" {
		return true
	}
	before, after, found := strings.Cut(s, "成") // 九成五, but not 完成
	return found && before != "" && strings.Trim(before, chineseCount+"0123456789.半-~至到") == "" && strings.Trim(after, chineseCount+"0123456789半") == ""
}

const chineseCount = "〇零一二两三四五六七八九十百千点"

// severalRates reports whether numbers stand side by side.
func severalRates(s string) bool {
	if strings.ContainsAny(s, "-~至到/") || strings.Count(s, "%") > 1 {
		return true
	}
	before, _, tenths := strings.Cut(s, "成")
	return tenths && utf8.RuneCountInString(before) > 1 && !strings.ContainsAny(before, "十.点")
}

// ratio reads a rate into hundredths.
func ratio(s string) (string, bool) {
	if s == "百分百" {
		return "100", true
	}
	for _, x := range []struct {
		before, behind string
		shift          int
	}{{"百分之", "", 0}, {"千分之", "", -1}, {"万分之", "", -2}, {"", "%", 0}, {"", "‰", -1}, {"", "‱", -2}} {
		rest, a := strings.CutPrefix(s, x.before)
		rest, b := strings.CutSuffix(rest, x.behind)
		if !a || !b {
			continue
		}
		value, ok := decimal(rest)
		if !ok && x.before == "百分之" && rest == "百" {
			value, ok = "100", true
		}
		return shifted(value, x.shift), ok
	}
	if whole, part, ok := strings.Cut(s, "分之"); ok {
		return fraction(part, whole)
	}
	before, after, ok := strings.Cut(s, "成")
	tenths, known := decimal(before)
	if !ok || !known || utf8.RuneCountInString(before) > 1 && !strings.ContainsAny(before, "十.点") {
		return "", false // 七八成
	}
	if after == "半" {
		after = "五"
	}
	if after != "" {
		d, one := number(after)
		if !one || d > 9 || strings.Contains(tenths, ".") {
			return "", false
		}
		tenths += "." + strconv.Itoa(d)
	}
	return shifted(tenths, 1), true
}

// fraction gives part of whole in hundredths, where that ends.
func fraction(part, whole string) (string, bool) {
	n, a := number(counted(part))
	d, b := number(counted(whole))
	if !a || !b || d == 0 || d > 9999 || n > 9999 {
		return "", false
	}
	n *= 100
	value, rest := strconv.Itoa(n/d), n%d
	for point := "."; rest > 0; point = "" {
		if len(value) > 12 {
			return "", false
		}
		value += point + strconv.Itoa(rest*10/d)
		rest = rest * 10 % d
	}
	return value, true
}

// counted writes the numerals of prose as number reads them.
func counted(s string) string {
	if s == "零" {
		return "0"
	}
	return strings.NewReplacer("零", "〇", "两", "二").Replace(s)
}

// decimal reads 95.9, 1,234.5 and 七十二点二 into digits, as many behind the point
// as were written.
func decimal(s string) (string, bool) {
	whole, part, pointed := strings.Cut(s, ".")
	if !pointed {
		whole, part, pointed = strings.Cut(s, "点")
	}
	if head, rest, ok := strings.Cut(whole, ","); ok && len(head) > 0 && len(head) < 4 && len(rest) == 3 {
		whole = head + rest
	}
	if utf8.RuneCountInString(whole) > 9 || utf8.RuneCountInString(part) > 9 {
		return "", false
	}
	n, ok := number(counted(whole))
	if whole == "〇" {
		n, ok = 0, true
	}
	if !ok || pointed && part == "" {
		return "", false
	}
	value := strconv.Itoa(n)
	if pointed {
		value += "."
	}
	for _, c := range counted(part) {
		d := textfold.Digit(c)
		if i := strings.IndexRune(digits, c); i >= 0 {
			d = i / len("〇")
		}
		if c == '0' || d >= 0 {
			value += strconv.Itoa(d)
			continue
		}
		return "", false
	}
	return value, true
}

// shifted moves the decimal point by places to the right, to the left where
// places is negative.
func shifted(value string, places int) string {
	whole, part, _ := strings.Cut(value, ".")
	for ; places > 0; places-- {
		next := "0"
		if part != "" {
			next, part = part[:1], part[1:]
		}
		whole += next
	}
	for ; places < 0; places++ {
		if whole == "" {
			whole = "0"
		}
		whole, part = whole[:len(whole)-1], whole[len(whole)-1:]+part
	}
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if part != "" {
		whole += "." + part
	}
	return whole
}
