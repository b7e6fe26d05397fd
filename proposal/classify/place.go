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
func isPlace(text *indexed, h rule.Hit) bool {
	if h.At[1]-h.At[0] > longestName {
		return false
	}
	after := text.from(h.At[1])
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

// indexed is a text with the byte at which each of its code points begins, so
// that to look at a find costs nothing of the text before it.
type indexed struct {
	text   string
	starts []uint32
}

// read takes the text.
func (x *indexed) read(text string) {
	x.text, x.starts = text, x.starts[:0]
	for i := range text {
		x.starts = append(x.starts, uint32(i))
	}
}

// cut returns the code points from i up to j.
func (x *indexed) cut(i, j int) string {
	from := x.from(i)
	return from[:len(from)-len(x.from(j))]
}

// from returns the text from code point n on.
func (x *indexed) from(n int) string {
	if n >= len(x.starts) {
		return ""
	}
	return x.text[x.starts[max(n, 0)]:]
}

// skip returns the text after its first n code points.
func skip(text string, n int) string {
	for ; n > 0 && text != ""; n-- {
		_, size := utf8.DecodeRuneInString(text)
		text = text[size:]
	}
	return text
}
