package report

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/stats"
)

func number(n int, f stats.Figure) string { return strconv.Itoa(n) + f.Unit.Term() }

// percentage prints two decimals at most and no zeros at the end: 100%, 97.5%,
// 97.22%. What is printed is always the exact share rounded half up at the
// decimals printed, except that a share below the whole never reads 100% and one
// above nothing never reads 0%: then more decimals are printed.
func percentage(f stats.Figure) string {
	for digits := 2; ; digits++ {
		p := f.Percent(digits)
		if strings.ContainsRune(p, '.') {
			p = strings.TrimRight(strings.TrimRight(p, "0"), ".")
		}
		lying := p == "100" && f.Part < f.Whole || p == "0" && f.Part > 0
		if !lying || digits == 12 {
			return p + "%"
		}
	}
}

// rest is what is missing in a figure: the whole less the part.
func rest(f stats.Figure, name string) stats.Figure {
	return stats.Figure{
		Indicator: f.Indicator + "_rest",
		Name:      vocab.Text{ZH: name, EN: "not in: " + f.Name.EN},
		Definition: vocab.Text{
			ZH: "“" + f.Name.ZH + "”的总数减去部分数（" + f.Definition.ZH + ")",
			EN: "the whole less the part of \"" + f.Name.EN + "\" (" + f.Definition.EN + ")",
		},
		Unit: f.Unit, Part: f.Whole - f.Part, Whole: f.Whole, Excluded: f.Excluded,
	}
}

// among is a count of some records among those counted by whole.
func among(id stats.IndicatorID, zh, en string, unit stats.CountUnit, n, whole int) stats.Figure {
	t := vocab.Text{ZH: zh, EN: en}
	return stats.Figure{Indicator: id, Name: t, Definition: t, Unit: unit, Part: n, Whole: whole}
}

// total is a plain count.
func total(id stats.IndicatorID, zh, en string, unit stats.CountUnit, n int) stats.Figure {
	t := vocab.Text{ZH: zh, EN: en}
	return stats.NewCount(id, t, t, unit, n)
}

var numerals = [...]string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"}

// numeral writes 1 to 12 in Chinese; headings never need more.
func numeral(n int) string {
	if n < 1 || n > len(numerals) {
		return strconv.Itoa(n)
	}
	return numerals[n-1]
}

// yearZH writes a year as 2024年.
func yearZH(year int) string { return strconv.Itoa(year) + "年" }
