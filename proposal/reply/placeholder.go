package reply

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// placeholder finds the first place where the mark of a template stands as a
// whole, from 1, in characters: 请填写 in “请填写征询意见表”, 待定 in 接待定点 and XX
// in XXL are parts of other words, and a web address holds no marks. A run of one
// character is one mark: XXXX holds XX where it begins.
func placeholder(text, mark string) (int, bool) {
	chars := 0
	for from := 0; mark != "" && from < len(text); {
		i := strings.Index(text[from:], mark)
		if i < 0 {
			return 0, false
		}
		chars += utf8.RuneCountInString(text[from : from+i])
		i += from
		end := i + len(mark)
		if r, size := utf8.DecodeRuneInString(mark); strings.Count(mark, mark[:size])*size == len(mark) && len(mark) > size {
			for strings.HasPrefix(text[end:], string(r)) {
				end += size
			}
		}
		if wholeMark(text, i, end, mark) {
			return chars + 1, true
		}
		chars += utf8.RuneCountInString(text[i:end])
		from = end
	}
	return 0, false
}

// wholeMark reports whether the mark in text[from:to] is no part of something
// else.
func wholeMark(text string, from, to int, mark string) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	switch mark {
	case "待定": // 接待定点, 等待定期, 待定向的
		return !unicode.Is(unicode.Han, after) && !strings.ContainsRune("接等期招优款看对善急亟", before)
	case "此处填写": // 请在此处填写意见
		return !unicode.Is(unicode.Han, before)
	case "月　日", "月 日", "月  日": // 每月 日常维护
		return !strings.ContainsRune("常均程益", after)
	case "请填写":
		return blank(before, text[to:])
	case "……号": // ……号召
		return !strings.ContainsRune("召称令角码", after)
	}
	if r, _ := utf8.DecodeRuneInString(mark); isLatin(r) || r == '_' {
		return !isLatin(before) && !isLatin(after) && !inAddress(text, from, to)
	}
	return true
}

// blank reports whether 请填写 stands in a field that was to be filled, not in a
// sentence that asks the reader for something: in 【】 and the like, in short
// brackets that do not speak of a form to send back, or alone on its line.
func blank(before rune, rest string) bool {
	rest = rest[:min(len(rest), 60)] // as much as short brackets hold
	switch {
	case strings.ContainsRune("【[［〔<＜{｛", before):
		return true
	case strings.ContainsRune("（\x28", before):
		inside, _, closed := strings.Cut(rest, "）")
		if other, _, ok := strings.Cut(rest, "\x29"); ok && (!closed || len(other) < len(inside)) {
			inside, closed = other, true
		}
		return closed && utf8.RuneCountInString(inside) <= 8 && !strings.ContainsAny(inside, "并后寄回返表")
	}
	after, size := utf8.DecodeRuneInString(rest)
	return (before == utf8.RuneError || strings.ContainsRune("\n：: 　\t", before)) && (size == 0 || strings.ContainsRune("\n。，；;、", after))
}

func isLatin(r rune) bool {
	r = vocab.Narrow(r)
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// inAddress reports whether text[from:to] stands in a web or mail address.
func inAddress(text string, from, to int) bool {
	const most = 200 // an address is not longer to either side
	part := func(r rune) bool { return r > ' ' && r < 0x7f && !strings.ContainsRune("\"'(),;<>[]{}", r) }
	head := text[max(0, from-most):from]
	if i := strings.LastIndexFunc(head, func(r rune) bool { return !part(r) }); i >= 0 {
		_, size := utf8.DecodeRuneInString(head[i:])
		head = head[i+size:]
	}
	tail := text[to:min(len(text), to+most)]
	if i := strings.IndexFunc(tail, func(r rune) bool { return !part(r) }); i >= 0 {
		tail = tail[:i]
	}
	return strings.ContainsAny(head+tail, "/@") || strings.Contains(strings.ToLower(head), "www.") || strings.HasSuffix(head, ".") && tail != "" || strings.HasPrefix(tail, ".") && len(tail) > 1 && isLatin(rune(tail[1]))
}
