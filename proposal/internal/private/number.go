package private

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// group is a run of figures of one script in a text; x tells that an X closes it.
type group struct {
	from, to int
	digits   string
	x        int  // bytes of the X
	linked   bool // only marks that people set inside a number stand before it
}

// most is the most digits of a group that are looked at: longer runs are no
// telephone or identity number.
const most = 20

// Figure reads one figure, in half or full width or Chinese, where 幺 is 1; -1 is
// none.
func Figure(r rune) (d int, chinese bool) {
	if d := fold.Digit(r); d >= 0 || r < 0x3007 {
		return d, false
	}
	switch r {
	case '零':
		return 0, true
	case '幺':
		return 1, true
	}
	if i := strings.IndexRune("〇一二三四五六七八九", r); i >= 0 {
		return i / len("〇"), true
	}
	return -1, false
}

// groups finds the runs of figures.
func groups(text string) []group {
	var list []group
	gap := 0 // marks since the latest group; -1 once something else came
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		d, chinese := Figure(r)
		if d < 0 {
			switch {
			case gap < 0:
			case strings.ContainsRune(" -－—–()（）\u00a0　·•", r):
				gap++
			case (r == '.' || r == '．') && len(list) > 0 && len(list[len(list)-1].digits) >= 3: // no decimal
				gap++
			default:
				gap = -1
			}
			i += size
			continue
		}
		g := group{from: i, linked: len(list) > 0 && gap >= 0 && gap <= 2}
		var digits []byte
		for same := chinese; d >= 0 && same == chinese; d, same = Figure(r) {
			if len(digits) <= most {
				digits = append(digits, byte('0'+d))
			}
			i += size
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if r == 'X' || r == 'x' || r == 'Ｘ' || r == 'ｘ' {
			i += size
			g.x = size
		}
		g.to, g.digits, gap = i, string(digits), 0
		list = append(list, g)
	}
	return list
}

// numbers finds telephone and identity numbers: runs of digits, with the marks
// that people set between them, and the extension behind.
func numbers(text string) []Span {
	list := groups(text)
	var found []Span
	end := 0
	for i := 0; i < len(list); i++ {
		if list[i].from < end {
			continue // an extension
		}
		if project(text, list[i:]) {
			i += len(projectCode) - 1
			continue
		}
		last, kind := longest(text, list[i:])
		if kind == 0 && inside(text, list[i]) {
			kind = Phone
		}
		if kind == 0 {
			continue
		}
		s := Span{list[i].from, list[i+last].to, kind}
		i += last
		if kind == Phone {
			s.To -= list[i].x // an X belongs to identity numbers alone
			if before := strings.TrimRight(text[:s.From], "(（+"); strings.ContainsAny(text[s.From:s.To], ")）") || strings.HasSuffix(text[:s.From], "+") {
				s.From = len(before)
			}
			if i+1 < len(list) && list[i+1].linked && len(list[i+1].digits) <= 4 && text[list[i].to:list[i+1].from] == "-" {
				i++ // an extension
				s.To = list[i].to
			}
			s.To = extension(text, s.To)
			end = s.To
		}
		found = append(found, s)
	}
	return found
}

// projectCode is how many digits the groups of the code of an investment project
// have: 2302-150802-04-01-123456.
var projectCode = [...]int{4, 6, 2, 2, 6}

// project reports whether the groups begin with such a code.
func project(text string, list []group) bool {
	if len(list) < len(projectCode) {
		return false
	}
	for i, n := range projectCode {
		if len(list[i].digits) != n || i > 0 && text[list[i-1].to:list[i].from] != "-" {
			return false
		}
	}
	return true
}

// extension is the place behind the extension that follows a telephone number at
// the place: 转8012, （分机 802）, ext. 802; the place itself where there is none.
func extension(text string, at int) int {
	rest := strings.TrimLeft(text[at:], " ，,　")
	open := strings.HasPrefix(rest, "（") || strings.HasPrefix(rest, "(")
	rest = strings.TrimLeft(rest, "（( ")
	word := ""
	for _, w := range []string{"转分机", "转内线", "转", "分机", "内线", "小号", "短号", "ext", "Ext", "EXT", "#"} {
		if strings.HasPrefix(rest, w) {
			word = w
			break
		}
	}
	if word == "" {
		return at
	}
	rest = strings.TrimPrefix(rest[len(word):], "号")
	rest = strings.TrimLeft(rest, " ：:.．-")
	n := 0
	for i, r := range rest {
		if d, _ := Figure(r); d >= 0 {
			n++
			continue
		}
		rest = rest[i:]
		break
	}
	if n == 0 || n > 6 || counted(rest) || strings.IndexAny(rest, "年月日") == 0 {
		return at
	}
	if d, _ := Figure(firstRune(rest)); d >= 0 {
		rest = ""
	}
	if open {
		for _, shut := range []string{"）", ")"} {
			rest = strings.TrimPrefix(rest, shut)
		}
	}
	return len(text) - len(rest)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// inside reports whether the group is the number of a line inside an office, by
// the word before it: 内线8012, 总机转8012. A public hotline has no such lines.
func inside(text string, g group) bool {
	if n := len(g.digits); n < 3 || n > 6 || counted(text[g.to:]) {
		return false
	}
	before := strings.TrimRight(text[max(0, g.from-60):g.from], " ：:.号码")
	for _, w := range []string{"分机", "内线", "内线电话", "短号", "小号"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return strings.HasSuffix(before, "转") && strings.Contains(before, "总机")
}

// longest finds the most groups from the first on that together are a private
// number: the place of the last, and the kind; 0 is none.
func longest(text string, list []group) (last int, kind Kind) {
	var room [2*most + 4]byte
	digits, single := room[:0], true
	for i := 0; i < len(list); i++ {
		single = single && len(list[i].digits) == 1 // 一 三 八 …
		if i >= 6 && !single || i > 0 && (!list[i].linked || list[i-1].x > 0) {
			break
		}
		digits = append(digits, list[i].digits...)
		if len(digits) > most {
			break
		}
		if len(digits) < 7 {
			continue
		}
		whole := string(digits)
		if list[i].x > 0 && len(digits) == 17 {
			whole += "X"
		}
		k := numberKind(whole)
		if k == 0 && (i == 0 || !year(list[0].digits)) {
			k = announcedKind(text[max(0, list[0].from-30):list[0].from], whole)
		}
		if k == 0 && card(whole) && !coded(text[max(0, list[0].from-30):list[0].from], text[list[i].to:]) && !counted(text[list[i].to:]) {
			k = BankCard
		}
		if k == Phone && counted(text[list[i].to:]) {
			k = 0
		}
		if k != 0 {
			last, kind = i, k
		}
	}
	return last, kind
}

// counted reports whether a unit of measure follows: then it is an amount.
func counted(after string) bool {
	r, _ := utf8.DecodeRuneInString(after)
	return r != utf8.RuneError && strings.ContainsRune("元万亿千吨米公平人%％户个名件次份辆亩", r)
}

// numberKind tells a telephone or identity number by its digits: mobile numbers
// have 11 and begin with 1 3–9, with or without 86; landlines begin with 0 and
// have 10 to 12; identity numbers have 18 with a date of birth or a last
// character that fits.
func numberKind(s string) Kind {
	if len(s) == 15 {
		s = strings.TrimPrefix(s, "00")
	}
	if len(s) == 13 {
		s = strings.TrimPrefix(s, "86")
	}
	switch {
	case len(s) == 18 && (born(s) || identity(s)):
		return Identity
	case len(s) == 11 && s[0] == '1' && s[1] >= '3':
		return Phone
	case len(s) >= 10 && len(s) <= 12 && s[0] == '0' && s[1] != '0':
		return Phone
	}
	return 0
}

// announcedKind tells a number by the words before it: a telephone number
// without area code, an identity number of any form.
func announcedKind(before, digits string) Kind {
	n := len(digits)
	switch {
	case (n == 7 || n == 8 && !day(digits)) && contains(before, []string{"电话", "手机", "联系方式", "传真"}):
		return Phone
	case (n == 15 || n == 17 || n == 18) && contains(before, []string{"身份证", "证件号"}):
		return Identity
	}
	return 0
}

// year reports whether the digits are a year of the twentieth or this century.
func year(s string) bool { return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") }

// born reports whether the number holds a date of birth where identity numbers
// do, after the code of a province.
func born(s string) bool { return s[0] >= '1' && s[0] <= '8' && day(s[6:14]) }

// day reports whether eight digits are a date of the twentieth or this century.
func day(s string) bool {
	month, date := s[4:6], s[6:8]
	return (s[:2] == "19" || s[:2] == "20") && month >= "01" && month <= "12" && date >= "01" && date <= "31"
}

// identity checks the last character of a citizen's identity number, GB 11643.
func identity(s string) bool {
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		sum += int(s[i]-'0') * w
	}
	return s[17] == "10X98765432"[sum%11]
}
