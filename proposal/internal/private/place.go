package private

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// mails finds e-mail addresses, in half or full width.
func mails(text string) []Span {
	var list []Span
	isName := func(r rune) bool {
		r = vocab.Narrow(r)
		return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '.' || r == '_' || r == '-' || r == '+'
	}
	end := 0
	for i, r := range text {
		if i < end || vocab.Narrow(r) != '@' {
			continue
		}
		from, to, dot, named := i, i+utf8.RuneLen(r), false, false
		for from > end {
			last, size := utf8.DecodeLastRuneInString(text[end:from])
			if !isName(last) {
				break
			}
			from, named = from-size, true
		}
		for to < len(text) {
			next, size := utf8.DecodeRuneInString(text[to:])
			if !isName(next) {
				break
			}
			to, dot = to+size, dot || vocab.Narrow(next) == '.'
		}
		if named && dot {
			list = append(list, Span{from, to, Mail})
			end = to
		}
	}
	return list
}

// accountLabels are the words before the name of an account. Without one it is
// no different from any other word.
var accountLabels = []string{"微信号", "微信", "WeChat", "Wechat", "wechat", "QQ", "qq", "ＱＱ", "抖音号", "支付宝", "银行卡", "卡号"}

// accounts finds the names and numbers of accounts behind their labels: 微信：ab_123,
// QQ号 12345678. What is public, 公众号 and 小程序, is left.
func accounts(text string) []Span {
	var list []Span
	for _, label := range accountLabels {
		for at := 0; ; {
			i := strings.Index(text[at:], label)
			if i < 0 {
				break
			}
			at += i + len(label)
			rest := text[at:]
			for _, w := range []string{"账号", "帐号", "号码", "号", "ID", "id", "卡号"} {
				rest = strings.TrimPrefix(rest, w)
			}
			rest = strings.TrimLeft(rest, " ：:为是（(　")
			from := len(text) - len(rest)
			n, figures := 0, 0
			for _, r := range rest {
				r = vocab.Narrow(r)
				if r >= '0' && r <= '9' {
					figures++
				} else if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' || r == '-') {
					break
				}
				n++
			}
			to := from
			for k := 0; k < n; k++ {
				_, size := utf8.DecodeRuneInString(text[to:])
				to += size
			}
			if n >= 5 && n <= 30 && (figures > 0 || from > at) {
				list = append(list, Span{from, to, Account})
			}
			at = to
		}
	}
	return list
}

// addresses finds home addresses: what follows a word for one, such as 住址, and
// the number of a room, a unit or a flat in a building after the name of a road,
// estate or village. The number of a house alone counts where 住 stands before
// the road; offices and works have such numbers too.
func addresses(text string) []Span {
	list := announcedAddresses(text)
	end := 0
	last := rune(0)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if fold.Digit(last) < 0 || !home(r, text[i:]) {
			last = r
			continue
		}
		last = r
		from, ok := addressStart(text, end, i-size, r == '号')
		if !ok {
			continue
		}
		for i < len(text) {
			r, size := utf8.DecodeRuneInString(text[i:])
			if fold.Digit(r) < 0 && !strings.ContainsRune("单元室号楼栋幢层-", r) {
				break
			}
			i += size
		}
		list = append(list, Span{from, i, Address})
		end, last = i, 0
	}
	return list
}

// home reports whether r after a digit, with what follows it, ends the number
// of a home.
func home(r rune, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	switch r {
	case '室':
		return !strings.ContainsRune("内外温主", next)
	case '单':
		return next == '元'
	case '栋', '幢':
		return fold.Digit(next) >= 0
	case '号':
		if next == '楼' {
			next, _ = utf8.DecodeRuneInString(after[len("楼"):])
			return fold.Digit(next) >= 0
		}
		return true // as long as 住 stands before it
	}
	return false
}

// announcing are the words after which a home address stands.
var announcing = []string{"住址", "家庭地址", "现住", "家住", "居住地", "户籍地", "常住地址", "通讯地址", "通信地址", "户籍所在地"}

// announcedAddresses finds what follows a word for a home address, up to the end
// of the clause, where a number stands in it.
func announcedAddresses(text string) []Span {
	var list []Span
	for _, word := range announcing {
		for at := 0; ; {
			i := strings.Index(text[at:], word)
			if i < 0 {
				break
			}
			at += i + len(word)
			for _, rest := range []string{"所在地", "地址", "址", "地：", "地:", "地为"} { // 户籍地址 is one word
				if strings.HasPrefix(text[at:], rest) {
					at += len(rest)
					break
				}
			}
			from := len(text) - len(strings.TrimLeft(text[at:], "：: 在为是于"))
			to, number := from, false
			for n := 0; n < 40 && to < len(text); n++ {
				r, size := utf8.DecodeRuneInString(text[to:])
				if strings.ContainsRune("，。；、！？,;!?\n（）()", r) {
					break
				}
				number = number || fold.Digit(r) >= 0
				to += size
			}
			if number {
				list = append(list, Span{from, to, Address})
			}
			at = max(at, to)
		}
	}
	return list
}

// addressStart walks back from the number of a room to the name of the road or
// estate, at most 30 characters and not over a sentence. house asks that 住
// stands before.
func addressStart(text string, least, at int, house bool) (int, bool) {
	sawDigit, sawPlace, lived, start := false, false, false, at
	for n := 0; n < 30 && at > least; n++ {
		r, size := utf8.DecodeLastRuneInString(text[least:at])
		if strings.ContainsRune("，。；：、！？,;:!?\n （）()“”在住于址", r) {
			lived = r == '住' || r == '在' && strings.HasSuffix(text[least:at], "住在")
			break
		}
		at -= size
		if fold.Digit(r) >= 0 {
			sawDigit = true
		}
		if sawDigit && strings.ContainsRune("路街道巷区村苑园庄里弄寨镇", r) {
			sawPlace = true
		}
		start = at
	}
	return start, sawDigit && sawPlace && (lived || !house)
}
