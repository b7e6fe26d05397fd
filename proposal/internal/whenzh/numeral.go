package whenzh

import "strings"

// chineseDigits are the digits in order, as years are written with them.
const chineseDigits = "〇一二三四五六七八九"

// numeral is a number as it was written.
type numeral struct {
	n   int
	end int // the place behind it
	// figures counts the figures where they stand one by one, 2026 or 二〇二六;
	// it is 0 for 二十六.
	figures int
	// last is the last figure: of 两三年 the one that counts.
	last    int
	chinese bool
}

// digitOf reads one figure; -1 is none.
func digitOf(r rune) (d int, chinese bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), false
	case r == '零', r == '○':
		return 0, true
	case r == '两':
		return 2, true
	}
	if i := strings.IndexRune(chineseDigits, r); i >= 0 {
		return i / len("〇"), true
	}
	return -1, false
}

// unitOf is what a figure before r is multiplied by; 0 where r is no such word.
func unitOf(r rune) int {
	switch r {
	case '十':
		return 10
	case '百':
		return 100
	}
	return 0
}

// numeralEnd is the place behind all numerals from i on, whatever they mean.
func (p *reader) numeralEnd(i int) int {
	for i < len(p.text) {
		if d, _ := digitOf(p.text[i]); d < 0 && unitOf(p.text[i]) == 0 {
			break
		}
		i++
	}
	return i
}

// numeral reads the number that begins at i. Figures of both scripts in one
// number, and more than four of them, are no number.
func (p *reader) numeral(i int) (numeral, bool) {
	end := p.numeralEnd(i)
	if end == i {
		return numeral{}, false
	}
	x := numeral{end: end}
	part, units := -1, false
	for k := i; k < end; k++ {
		unit := unitOf(p.text[k])
		if unit == 0 {
			d, chinese := digitOf(p.text[k])
			if k > i && chinese != x.chinese && !units {
				return numeral{}, false
			}
			x.chinese = chinese
			if part >= 0 && !(units && part == 0) {
				d += part * 10
			}
			part, x.last, x.figures = d, d%10, x.figures+1
			if x.figures > 4 {
				return numeral{}, false
			}
			continue
		}
		if part < 0 {
			part = 1
		}
		if part > 9 || !x.chinese && k > i {
			return numeral{}, false
		}
		x.n, part, units, x.chinese = x.n+part*unit, -1, true, true
	}
	x.n += max(part, 0)
	if units {
		x.figures = 0
	}
	return x, true
}

// year reports whether the numeral is written as years are.
func (x numeral) year() bool { return x.figures == 4 && x.n >= 1949 && x.n <= 2199 }

// small reports whether it is written as the number of a month or day is:
// 5, 05, 五, 十五, but not 一五.
func (x numeral) small() bool { return x.figures <= 1 || x.figures == 2 && !x.chinese }
