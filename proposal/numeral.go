package proposal

import (
	"strings"

	textfold "github.com/seed-3129f372/tian/proposal/internal/fold"
)

const digits = "〇一二三四五六七八九"

// numeral writes n, 0 to 99, as Chinese official prose counts terms and
// sessions: 十四, 二十一. Greater numbers are written in digits.
func numeral(n int) string {
	d := []rune(digits)
	switch {
	case n < 0 || n > 99:
		return itoa(n)
	case n < 10:
		return string(d[n])
	}
	var b strings.Builder
	if n >= 20 {
		b.WriteRune(d[n/10])
	}
	b.WriteRune('十')
	if n%10 > 0 {
		b.WriteRune(d[n%10])
	}
	return b.String()
}

// number reads digits, half or full width, or a Chinese numeral up to 9999.
func number(s string) (int, bool) {
	if s == "" || len(s) > 60 {
		return 0, false
	}
	n, ok := 0, true
	for _, r := range s {
		d := textfold.Digit(r)
		if d < 0 || n > 99_999_999 {
			ok = false
			break
		}
		n = n*10 + d
	}
	if ok {
		return n, true
	}
	return chinese(s)
}

func chinese(s string) (int, bool) {
	total, part, last := 0, 0, 10000
	for _, r := range s {
		unit := 0
		switch r {
		case '十':
			unit = 10
		case '百':
			unit = 100
		case '千':
			unit = 1000
		case '零':
			continue
		default:
			i := strings.IndexRune(digits, r)
			if i < 0 {
				return 0, false
			}
			part = part*10 + i/len("〇")
			if part > 9999 {
				return 0, false
			}
			continue
		}
		if unit >= last {
			return 0, false
		}
		last = unit
		if part == 0 {
			if unit != 10 || total != 0 {
				return 0, false
			}
			part = 1
		}
		total, part = total+part*unit, 0
	}
	return total + part, total+part > 0
}

// isNumeral is true of every character that number may read.
func isNumeral(r rune) bool {
	return textfold.Digit(r) >= 0 || strings.ContainsRune(digits+"十百千零", r)
}
