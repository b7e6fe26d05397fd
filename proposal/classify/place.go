package classify

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// placeTails are the characters that make a name of what stands before them,
// 文化路, 水利村, each with the characters that undo it when they follow:
// 村民 and 路面 are no names.
var placeTails = []struct{ tail, unless string }{
	{"村", "级庄民组"},
	{"镇", "区"},
	{"乡", "村镇土"},
	{"路", "段面灯口况网线基"},
	{"街", "区道头面景"},
	{"巷", "道"},
	{"屯", ""},
}

// longestName is the longest term that is taken for a part of a name.
const longestName = 4

// isPlace reports whether a find is the beginning of a place name: a short
// term directly before the tail of one.
func isPlace(text string, h rule.Hit) bool {
	if h.At[1]-h.At[0] > longestName {
		return false
	}
	after := skip(text, h.At[1])
	for _, p := range placeTails {
		rest, ok := strings.CutPrefix(after, p.tail)
		if !ok {
			continue
		}
		next, _ := utf8.DecodeRuneInString(rest)
		return rest == "" || !strings.ContainsRune(p.unless, next)
	}
	return false
}

// skip returns the text after its first n code points.
func skip(text string, n int) string {
	for ; n > 0 && text != ""; n-- {
		_, size := utf8.DecodeRuneInString(text)
		text = text[size:]
	}
	return text
}
