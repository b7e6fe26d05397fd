package proposal

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// length reads a period; the zero Typed where s is none.
func (r typedReader) length(s string) (Typed, error) {
	start := ""
	for _, mark := range []string{"之日起", "日起", "起", "后"} { // 自收到之日起30日内
		if before, after, ok := strings.Cut(s, mark); ok && after != "" && strings.TrimLeft(before, "0123456789") == before {
			if event := strings.TrimPrefix(strings.TrimPrefix(before, "自"), "从"); event != "" && !strings.ContainsAny(event, "年月日") {
				start, s = event, strings.TrimLeft(after, ",的")
			}
			break
		}
	}
	switch start {
	case "今", "即", "当", "本":
		start += "日"
	}
	for _, w := range []string{"期限", "应当", "应", "须", "请", "将", "力争", "计划", "拟", "在", "于"} {
		s = strings.TrimPrefix(s, w)
	}
	s, act := cutAct(s)
	core, bound, agree := bounded(s)
	within := strings.HasSuffix(s, "内")
	if bound == boundAtMost && within {
		bound = 0 // a period is a limit as it is
	}
	count, unit := countedUnit(core)
	as := "" // 1年3个月, which is counted in months
	if total, mixed, err := r.compound(core); err != nil {
		return Typed{}, err
	} else if mixed {
		count, unit, as = itoa(total), "个月", core
	}
	if unit == "" {
		return Typed{}, nil
	}
	_, whole := decimal(count)
	whole = whole && (strings.ContainsAny(count, "0123456789十百千点") || len([]rune(count)) == 1) // 三五天
	switch {
	case strings.HasPrefix(s, "近"), strings.HasPrefix(s, "超") && !agree:
		return r.unread("说的是过去一段时间，不是期限；请写如3个月、10个工作日", "is a time that has passed, no length; write such as 3个月 or 10个工作日")
	case unit != "年" && unit != "ISO" && strings.Contains(count, "半"):
		return r.ambiguous("没有固定的天数；请写整月或天数，如15日、45日", "has no fixed number of days; write whole months or days, such as 15日 or 45日")
	case unit == "月" && !r.reads(count+"月底前"):
		such := r.mend(count+"个月", "3个月")
		return r.ambiguous("不是月份，月份从1到12；期限请写如"+such, "is no month, they run from 1 to 12; write such as "+such+" for a length")
	case unit == "月":
		return r.ambiguous("可以是"+count+"个月，也可以是"+count+"月份；请写"+count+"个月或"+count+"月底前", "may be "+count+" months or the month; write "+count+"个月 or "+count+"月底前")
	case strings.HasPrefix(count, "-"):
		return r.unread("不是期限；期限从1起，请写如3个月、10个工作日", "is no length; it begins at 1, write such as 3个月 or 10个工作日")
	case len(count) > 9 && onlyDigits(count):
		return r.tooLong()
	case !whole && count != "半" && unit != "ISO":
		if strings.ContainsAny(count, "-~至到、") || strings.ContainsAny(count, "几数多") || len([]rune(count)) > 1 {
			return r.ambiguous("不是一个确定的期限；请只写一个数，如5个工作日", "is no certain length; write one number, such as 5个工作日")
		}
		return Typed{}, nil
	case strings.Contains(count, ".") || strings.Contains(count, "点"):
		return r.broken(count, unit)
	}
	p, err := lengthOf(count, unit)
	if n, known := number(counted(count)); err != nil && unit != "ISO" && known && n > 0 {
		return r.tooLong()
	}
	if err != nil || p.Amount() <= 0 {
		return r.unread("不是期限；期限从1起，请写如3个月、10个工作日", "is no length; it begins at 1, write such as 3个月 or 10个工作日")
	}
	zh := p.String()
	t := Typed{Period: p, Bound: bound, Read: inBound(bound, zh, lengthEnglish(p))}
	t.Read = vocab.Text{ZH: "期限" + t.Read.ZH, EN: "a length of " + t.Read.EN}
	if as != "" {
		t.Read.ZH += "（" + as + "）"
		t.Read.EN += " (" + as + ")"
	}
	if act != "" {
		t.Read.ZH += "，用于“" + act + "”"
		t.Read.EN += ", for “" + act + "”"
	}
	if start != "" {
		t.Read.ZH += "，从“" + start + "”起算"
		t.Read.EN += ", counted from “" + start + "”"
	}
	return t, nil
}

// cutAct takes off what is to be done within a length: 60日内答复.
func cutAct(s string) (length, act string) {
	at := strings.LastIndex(s, "内")
	if at < 0 {
		return s, ""
	}
	length, act = s[:at+len("内")], s[at+len("内"):]
	if act == "" || strings.ContainsAny(act, "年月日周季天0123456789%"+chineseCount) {
		return s, ""
	}
	return length, act
}

// countedUnit parts the number of a length from its unit.
func countedUnit(s string) (count, unit string) {
	for _, u := range []string{"个工作日", "工作日", "个自然日", "自然日", "个星期", "星期", "个周", "周", "天", "日", "个月", "月", "个季度", "季度", "年半", "年"} {
		count, ok := strings.CutSuffix(s, u)
		if !ok {
			continue
		}
		if count == "" || strings.Trim(count, chineseCount+"0123456789.半几数多个-~至到、") != "" {
			return "", ""
		}
		if n, known := number(counted(count)); known && (u == "年" && (n > 20 || n == 0 && count != "0") || u == "季度") {
			return "", "" // 2026年, 0000年, 二季度
		}
		return count, u
	}
	if len(s) > 1 && strings.ContainsAny(s[:1], "pP") {
		return s, "ISO"
	}
	return "", ""
}

// lengthOf makes the period; years and quarters are written in months.
func lengthOf(count, unit string) (deadline.Period, error) {
	months := map[string]int{"年": 12, "年半": 12, "个季度": 3}[unit]
	if unit == "ISO" {
		return deadline.ParsePeriod(strings.ToUpper(count))
	}
	if months == 0 {
		return deadline.ParsePeriod(strings.ReplaceAll(count, "〇", "零") + unit)
	}
	if count == "半" {
		return deadline.NewPeriod(6, deadline.PeriodUnitMonth)
	}
	n, ok := number(counted(count))
	if !ok {
		return deadline.Period{}, deadline.ErrPeriod
	}
	n *= months
	if unit == "年半" {
		n += 6
	}
	return deadline.NewPeriod(n, deadline.PeriodUnitMonth)
}

func lengthEnglish(p deadline.Period) string {
	s := strconv.Itoa(p.Amount()) + " " + p.Unit().String()
	if p.Amount() != 1 {
		s += "s"
	}
	return s
}
