package private

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// labelled is a kind of number that is told by the word before it alone.
type labelled struct {
	kind   Kind
	labels []string
	// fits tells it by its letters and by how many digits it has.
	fits func(letters, digits string) bool
}

func labelledNumbers() []labelled {
	return []labelled{
		{BankCard, []string{"卡号", "银行卡", "储蓄卡", "借记卡", "信用卡", "账号", "帐号", "账户", "帐户"}, func(letters, digits string) bool {
			n := len(digits)
			return letters == "" && n >= 16 && n <= 19 && numberKind(digits) != Identity
		}},
		{Passport, []string{"护照"}, func(letters, digits string) bool {
			n := len(letters) + len(digits)
			return len(letters) <= 2 && len(digits) >= 7 && (n == 8 || n == 9)
		}},
		{Permit, []string{"通行证", "台胞证", "回乡证", "居留证"}, func(letters, digits string) bool {
			n := len(letters) + len(digits)
			return len(letters) <= 2 && len(digits) >= 7 && n >= 8 && n <= 12
		}},
	}
}

// labels finds the numbers that a word before them tells: 卡号6222 0202 …,
// 护照号E12345678. Blanks and hyphens between the digits belong to them.
func labels(text string) []Span {
	var list []Span
	for _, l := range labelledNumbers() {
		for _, label := range l.labels {
			for at := 0; ; {
				i := strings.Index(text[at:], label)
				if i < 0 {
					break
				}
				at += i + len(label)
				from := len(text) - len(afterLabel(text[at:]))
				letters, digits, to := written(text, from)
				if l.fits(letters, digits) && !counted(text[to:]) {
					list = append(list, Span{from, to, l.kind})
				}
				at = max(at, to)
			}
		}
	}
	return list
}

// afterLabel is what stands behind the words that go on from a label: 号码, 为, ：.
func afterLabel(rest string) string {
	for _, w := range []string{"账号", "帐号", "卡号", "号码", "编号", "号", "ID", "id", "No.", "no."} {
		rest = strings.TrimPrefix(rest, w)
	}
	return strings.TrimLeft(rest, " ：:为是（(　\u00a0")
}

// written reads a number of letters and digits in either width at the place, with
// single blanks and hyphens inside: its letters, which stand first, its digits, and
// where it ends. Of a code that goes on with letters it reads nothing.
func written(text string, at int) (letters, digits string, end int) {
	var l, d []byte
	end = at
	gap := false
	for i, r := range text[at:] {
		_, size := utf8.DecodeRuneInString(text[at+i:])
		r = vocab.Narrow(r)
		letter := r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z'
		switch {
		case r >= '0' && r <= '9':
			d = append(d, byte(r))
		case letter && len(d) == 0 && !gap:
			l = append(l, byte(r))
		case letter && !gap:
			return "", "", end
		case !gap && len(l)+len(d) > 0 && strings.ContainsRune(" -　\u00a0", r):
			gap = true
			continue
		default:
			return string(l), string(d), end
		}
		if gap = false; len(l)+len(d) > 2*most {
			return "", "", end
		}
		end = at + i + size
	}
	return string(l), string(d), end
}

// card reports whether the digits are those of a bank card though no word says so:
// their number, the first of them and the check digit after Luhn fit one.
func card(s string) bool {
	if len(s) < 16 || len(s) > 19 {
		return false
	}
	issuer := strings.HasPrefix(s, "62") || s[0] == '4' && len(s) == 16 || s[0] == '5' && s[1] >= '1' && s[1] <= '5' && len(s) == 16 ||
		strings.HasPrefix(s, "9558") && len(s) == 19
	sum := 0
	for i := range len(s) {
		d := int(s[len(s)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return issuer && sum%10 == 0
}

// coded reports whether the word before a number, or a letter around it, tells that
// it is the code of something public.
func coded(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	for _, r := range [...]rune{vocab.Narrow(last), vocab.Narrow(next)} {
		if r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r == '/' {
			return true
		}
	}
	return contains(before, []string{"代码", "编码", "编号", "文号", "流水", "订单", "条码", "标准", "许可证", "项目"})
}

const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"

// plates finds the plates of cars: 蒙L12345, 蒙L·D12345 (新能源), 粤Z1234港.
func plates(text string) []Span {
	var list []Span
	for i, r := range text {
		if r < 0x4e00 || !strings.ContainsRune(provinces, r) {
			continue
		}
		at := i + utf8.RuneLen(r)
		if strings.HasPrefix(text[at:], " ") {
			at++
		}
		office, size := utf8.DecodeRuneInString(text[at:])
		if vocab.Narrow(office) < 'A' || vocab.Narrow(office) > 'Z' {
			continue
		}
		at += size
		if mark, size := utf8.DecodeRuneInString(text[at:]); strings.ContainsRune("·•- 　.", mark) {
			at += size
		}
		var number []rune
		for len(number) < 7 && at < len(text) {
			c, size := utf8.DecodeRuneInString(text[at:])
			narrow := vocab.Narrow(c)
			special := len(number) == 4 && strings.ContainsRune("挂学警港澳", c)
			if !(narrow >= '0' && narrow <= '9' || narrow >= 'A' && narrow <= 'Z' || special) {
				break
			}
			number = append(number, narrow)
			if at += size; special {
				break
			}
		}
		if plate(number) {
			list = append(list, Span{i, at, Plate})
		}
	}
	return list
}

// plate reports whether the characters are those of a plate: five, of them at most
// two letters, or six of a car with new energy, which has letters first or last.
func plate(s []rune) bool {
	letters := 0
	for _, r := range s {
		if r >= 'A' && r <= 'Z' {
			letters++
		}
	}
	isLetter := func(r rune) bool { return r >= 'A' && r <= 'K' }
	switch len(s) {
	case 5:
		return letters <= 2
	case 6:
		return letters <= 2 && (isLetter(s[0]) || isLetter(s[5]) && letters == 1)
	}
	return false
}
