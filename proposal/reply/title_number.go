package reply

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// papers are the words for the paper that a title names.
var papers = []string{"建议案", "提案", "建议", "议案"}

// titleNames reports whether the title gives the number, as a whole and in any
// writing: 12, 012, １２ and 十二 are one, 112 and the 5 of 2025 are not it. Where
// both name term or session, these agree too: 第14号 of another session is not it.
func titleNames(title string, n proposal.Number) bool {
	title = narrow(title)
	if t, err := proposal.ParseNumber(title); err == nil {
		if t.Term() > 0 && n.Term() > 0 && t.Term() != n.Term() || t.Session() > 0 && n.Session() > 0 && t.Session() != n.Session() {
			return false
		}
	}
	for _, lead := range []string{"关于", "对"} {
		title = strings.TrimPrefix(strings.TrimSpace(title), lead)
	}
	for _, code := range codesIn(title) {
		if sameCode(code, narrow(n.Code())) {
			return true
		}
	}
	return false
}

func narrow(s string) string { return strings.Map(vocab.Narrow, s) }

// codesIn are the numbers of papers in a title: before 号, also several in a row
// (第12、15号), or where there is no 号 right beside the word for the paper.
func codesIn(title string) []string {
	var list []string
	rest := title
	for {
		before, after, ok := strings.Cut(rest, "号")
		if !ok {
			break
		}
		for {
			code := codeAtEnd(before)
			if code == "" {
				break
			}
			list = append(list, code)
			before = strings.TrimSuffix(strings.TrimSuffix(before, code), "第")
			shorter := strings.TrimRight(before, "、,和及")
			if shorter == before {
				break
			}
			before = strings.TrimSuffix(shorter, "号")
		}
		rest = after
	}
	if list != nil {
		return list
	}
	for _, p := range papers {
		before, after, ok := strings.Cut(title, p)
		if !ok {
			continue
		}
		if code := codeAtEnd(before); code != "" {
			list = append(list, code)
		}
		after = strings.TrimLeft(after, " :第")
		if end := strings.IndexFunc(after, func(r rune) bool { return r > 0x7f }); end > 0 {
			list = append(list, strings.TrimSpace(after[:end]))
		}
	}
	return list
}

// codeAtEnd is the number that the text ends with, with its series: 闭字1, DH0271.
func codeAtEnd(text string) string {
	last, _ := utf8.DecodeLastRuneInString(text)
	if last < '0' || last > 'z' && !strings.ContainsRune("〇一二三四五六七八九十百千零", last) {
		return ""
	}
	n, err := proposal.ParseNumber("第" + text[max(0, cutAt(text)):] + "号")
	if err != nil {
		return ""
	}
	return n.Code()
}

// cutAt is where the last few characters of the text begin, so that what stands
// far before a number is not read with it.
func cutAt(text string) int {
	i := len(text)
	for n := 0; n < 24 && i > 0; n++ {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if strings.ContainsRune("届次第年", r) {
			break
		}
		i -= size
	}
	return i
}

// sameCode compares two numbers by value: the letters or series before it, then
// the number.
func sameCode(a, b string) bool {
	headA, tailA := splitCode(a)
	headB, tailB := splitCode(b)
	if !strings.EqualFold(headA, headB) {
		return false
	}
	x, okX := ordinalOf(tailA)
	y, okY := ordinalOf(tailB)
	return okX && okY && x == y || tailA == tailB
}

// splitCode cuts the number off that a code ends with.
func splitCode(code string) (head, tail string) {
	head = strings.TrimRight(code, "0123456789〇一二三四五六七八九十百千零")
	return head, code[len(head):]
}

func ordinalOf(digits string) (int, bool) {
	n, err := proposal.ParseNumber("第" + digits + "号")
	if err != nil {
		return 0, false
	}
	return n.Ordinal()
}

// printed is the number as a title prints it: 12 as 第12号, with the word for the
// paper behind it.
func printed(number string, track vocab.Track) string {
	n, kind := strings.TrimSpace(number), "提案"
	if track.Valid() {
		kind = track.Term()
	}
	for _, p := range papers {
		if strings.HasSuffix(n, p) {
			n, kind = strings.TrimSuffix(n, p), p
			break
		}
	}
	parsed, err := proposal.ParseNumber(n)
	if err != nil || parsed.Code() == "" {
		return n + kind
	}
	code := parsed.Code()
	at := strings.LastIndex(n, code)
	if at < 0 {
		return n + kind
	}
	switch head, after := n[:at], n[at+len(code):]; {
	case after != "" && after != "号":
		if parsed.Kind() != "" { // 第12号提案（闭会期间）
			kind = ""
		}
	case head == "" && !strings.Contains(code, "字"):
		n = "第" + code + "号"
	case after == "":
		if strings.HasSuffix(head, "会议") || strings.HasSuffix(head, "次") || strings.HasSuffix(head, "届") {
			head += "第"
		}
		n = head + code + "号"
	}
	return n + kind
}

// ofDeputy words a code for a suggestion of deputies 「代表建议」: it speaks of 建议
// and 代表 where it speaks of proposals and their proposers.
func ofDeputy(c vocab.Code) vocab.Code {
	for _, t := range []*vocab.Text{&c.Text, &c.Mend} {
		t.ZH = strings.NewReplacer("提案者", "代表", "提案", "建议").Replace(t.ZH)
		t.EN = strings.NewReplacer("proposer", "deputy", "proposal", "suggestion").Replace(t.EN)
	}
	return c
}
