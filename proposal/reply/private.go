package reply

import (
	"strings"
	"unicode/utf8"
)

// digit reads a digit in half or full width; -1 is none.
func digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r >= 0xff10 && r <= 0xff19:
		return int(r - 0xff10)
	}
	return -1
}

// numbers finds telephone and identity numbers: runs of digits, with the marks
// that people set between them.
func numbers(text string) []span {
	var list []span
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if digit(r) < 0 {
			i += size
			continue
		}
		from := i
		var digits []byte
		end, gaps := i, 0
		for i < len(text) {
			r, size = utf8.DecodeRuneInString(text[i:])
			d := digit(r)
			switch {
			case d >= 0:
				if len(digits) < 40 {
					digits = append(digits, byte('0'+d))
				}
				i += size
				end, gaps = i, 0
				continue
			case (r == 'X' || r == 'x') && len(digits) == 17:
				digits = append(digits, 'X')
				i += size
				end = i
			case (r == '-' || r == ' ' || r == 0x2014 || r == 0xff0d || r == 0x2013) && gaps == 0:
				gaps++
				i += size
				continue
			}
			break
		}
		kind := numberKind(digits)
		if kind == 0 && (len(digits) == 7 || len(digits) == 8) && announced(text[max(0, from-24):from]) {
			kind = PrivateKindPhone
		}
		if kind != 0 {
			list = append(list, span{from, end, kind})
		}
	}
	return list
}

// numberKind tells a telephone or identity number by its digits: mobile numbers
// have 11 and begin with 1 3–9, with or without 86; landlines begin with 0 and
// have 10 to 12. Numbers without area code count where a word for telephone
// stands before them.
func numberKind(d []byte) PrivateKind {
	s := string(d)
	if len(s) == 13 {
		s = strings.TrimPrefix(s, "86")
	}
	switch {
	case len(s) == 18 && identity(s):
		return PrivateKindIdentity
	case len(s) == 11 && s[0] == '1' && s[1] >= '3':
		return PrivateKindPhone
	case len(s) >= 10 && len(s) <= 12 && s[0] == '0' && s[1] != '0':
		return PrivateKindPhone
	}
	return 0
}

// announced reports whether a word for telephone stands in the text.
func announced(before string) bool {
	for _, w := range []string{"电话", "手机", "联系方式", "传真"} {
		if strings.Contains(before, w) {
			return true
		}
	}
	return false
}

// identity checks the last character of a citizen's identity number, GB 11643.
func identity(s string) bool {
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		sum += int(s[i]-'0') * w
	}
	return s[17] == "10X98765432"[sum%11]
}

// mails finds e-mail addresses.
func mails(text string) []span {
	var list []span
	isName := func(b byte) bool {
		return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '.' || b == '_' || b == '-' || b == '+'
	}
	end := 0
	for i := 0; i < len(text); i++ {
		if text[i] != '@' {
			continue
		}
		from, to := i, i+1
		for from > end && isName(text[from-1]) {
			from--
		}
		for to < len(text) && isName(text[to]) {
			to++
		}
		if from < i && strings.Contains(text[i:to], ".") {
			list = append(list, span{from, to, PrivateKindMail})
			end = to
			i = to - 1
		}
	}
	return list
}

// addresses finds home addresses: a number of a building, unit or room after a
// name of a road, estate or village.
func addresses(text string) []span {
	var list []span
	end := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if !strings.ContainsRune("室栋幢", r) && !(r == '号' && strings.HasPrefix(text[i:], "楼")) {
			continue
		}
		from, ok := addressStart(text, end, i-size)
		if !ok {
			continue
		}
		for i < len(text) {
			r, size := utf8.DecodeRuneInString(text[i:])
			if digit(r) < 0 && !strings.ContainsRune("单元室号楼栋幢层-", r) {
				break
			}
			i += size
		}
		list = append(list, span{from, i, PrivateKindAddress})
		end = i
	}
	return list
}

// addressStart walks back from the number of a room to the name of the road or
// estate, at most 30 characters and not over a sentence.
func addressStart(text string, least, at int) (int, bool) {
	sawDigit, sawPlace, start := false, false, at
	for n := 0; n < 30 && at > least; n++ {
		r, size := utf8.DecodeLastRuneInString(text[least:at])
		if strings.ContainsRune("，。；：、！？,;:!?\n （）()“”在住于址", r) {
			break
		}
		at -= size
		if digit(r) >= 0 {
			sawDigit = true
		}
		if sawDigit && strings.ContainsRune("路街道巷区村苑园庄里弄寨镇", r) {
			sawPlace = true
		}
		start = at
	}
	return start, sawDigit && sawPlace
}
