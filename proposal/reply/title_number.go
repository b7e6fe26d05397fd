package reply

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// papers are the words for the paper that a title names.
var papers = []string{"建议案", "提案", "建议", "议案"}

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

const numerals = "0123456789〇一二三四五六七八九十百千零"

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
	head = strings.TrimRight(code, numerals)
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

func narrow(s string) string { return strings.Map(vocab.Narrow, s) }
