package reply

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// mostLeft is how many placeholders of one text are told.
const mostLeft = 20

// left is a place where a template was not filled in, half-open in characters.
type left struct{ from, to int }

// shape is the form of a blank, and the characters of which it holds one.
type shape struct {
	holds   string
	pattern *regexp.Regexp
}

// shapes are the blanks that are known by their form: a run of marks in place of a
// name or number, one before a unit, spaces where a number belongs, brackets with
// nothing in them or with what is to be filled in. The first group is the blank.
var shapes = []shape{
	{"Xx×✕╳_*○◯〇□△▲■", regexp.MustCompile(`((?:X{2,}|x{2,}|[×✕╳]{2,}|_{2,}|\*{2,}|[○◯〇]{2,}|[□△▲■]{2,}))`)},
	{"Xx×○◯〇_*", regexp.MustCompile(`([Xx×○◯〇_*](?:年|月|日|万元|亿元|元|%|公里|平方米|个|名|家|项|户))`)},
	{"?", regexp.MustCompile(`([?？]{2,})(?:年|月|日|号|元|万|亿|%|个|名|局|委)`)},
	{"第", regexp.MustCompile(`第([Xx×○◯〇_*?]+)[号次届条期批]`)},
	{"第", regexp.MustCompile(`第([\s　]+)[号次届条期批]`)},
	{"年", regexp.MustCompile(`(年[\s　]+月(?:[\s　]+日)?)(?:[^度均底初末报刊\p{N}]|$)`)},
	{"月", regexp.MustCompile(`(月[\s　]+日)(?:[^常均程益\p{N}]|$)`)},
	{" \t　", regexp.MustCompile(`\p{Han}([\t 　]{2,})(?:年[\s　]|年$|万元|亿元|元|公里|平方米)`)},
	{"—-", regexp.MustCompile(`(?:年)(—{1,}|-{2,})月|月(—{1,}|-{2,})日`)},
	{"\x28[〔【{", regexp.MustCompile(`(?:^|[^A-Za-z0-9_])([\x28\[〔【{][\s　]*[\x29\]〕】}])`)},
	{"[〔【<{", regexp.MustCompile(`([\[〔【<{][\s　]*(?:请?(?:在此)?(?:填写?|输入|插入|补充|添加)|此处|待|某?(?:姓名|名字|单位|日期|时间|地点|金额|数字|数量|电话|联系人|联系电话|职务|称谓|地址|内容|案号|编号|标题|委员|代表|具体))[^\[\]〔〕【】<>{}\n]{0,10}[\]〕】>}])`)},
	{"\x28", regexp.MustCompile(`(\x28[\s　]*(?:此处|在此(?:处)?(?:填|输入|插入|补充|添加)|待(?:补|填|定|核|查|续|确认|完善)|请(?:补充|插入|输入|添加)|插入|具体(?:日期|时间|金额|数字)待)[^\x28\x29\n]{0,10}\x29)`)},
	{"此", regexp.MustCompile(`([点单双]击此处(?:输入|键入|添加|编辑|填写|插入)(?:文[字本]|内容|标题|正文|日期|姓名)?|在此处?(?:输入|键入)(?:文[字本]|内容|标题|正文))`)},
}

// leftIn finds what a template left in a text: the marks of the list and the
// shapes, each where it stands as a whole. What stands together is one: X年X月.
func leftIn(text string, marks []string) []left {
	text = narrow(text) // character by character
	var spans [][2]int
	for _, shape := range shapes {
		if !strings.ContainsAny(text, shape.holds) {
			continue
		}
		for _, m := range shape.pattern.FindAllStringSubmatchIndex(text, -1) {
			for g := 2; g < len(m); g += 2 {
				if m[g] >= 0 && isBlank(text, m[g], m[g+1]) {
					spans = append(spans, [2]int{m[g], m[g+1]})
				}
			}
		}
	}
	for _, mark := range marks {
		mark = narrow(mark)
		for from := 0; mark != ""; {
			i := strings.Index(text[from:], mark)
			if i < 0 {
				break
			}
			i += from
			from = i + len(mark)
			if r, size := utf8.DecodeRuneInString(mark); strings.Count(mark, mark[:size])*size == len(mark) && len(mark) > size {
				for strings.HasPrefix(text[from:], string(r)) {
					from += size
				}
			}
			if wholeMark(text, i, from, mark) {
				spans = append(spans, [2]int{i, from})
			}
		}
	}
	slices.SortFunc(spans, func(a, b [2]int) int { return cmp.Or(a[0]-b[0], b[1]-a[1]) })
	var list []left
	chars, at, end := 0, 0, -1
	for _, s := range spans {
		if end >= s[0] || end >= 0 && strings.Trim(text[end:s[0]], " 　年月日") == "" {
			if s[1] > end {
				list[len(list)-1].to += utf8.RuneCountInString(text[end:s[1]])
				end = s[1]
			}
			continue
		}
		if len(list) == mostLeft {
			break
		}
		chars += utf8.RuneCountInString(text[at:s[0]])
		at, end = s[0], s[1]
		list = append(list, left{chars, chars + utf8.RuneCountInString(text[at:end])})
	}
	return list
}

// isBlank reports whether text[from:to], which has the form of a blank, is no part
// of something else: XXL, XX染色体, 二〇〇八年, 138****1234.
func isBlank(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	first, _ := utf8.DecodeRuneInString(text[from:])
	for _, w := range []string{"染色体", "性染色体", "核型", "综合征", "三体"} {
		if strings.HasPrefix(text[to:], w) {
			return false
		}
	}
	if last, _ := utf8.DecodeLastRuneInString(text[from:to]); unicode.Is(unicode.Han, last) && first != last {
		after = utf8.RuneError // a unit ends it: X年
		if before == first {
			return false // told as a run
		}
	}
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	switch {
	case isLatin(first) || first == '_':
		return !isLatin(before) && !isLatin(after) && !inAddress(text, from, to)
	case first == '*':
		return !digit(before) && !digit(after) && !isLatin(before) && !isLatin(after) && !inAddress(text, from, to)
	case first == '○' || first == '◯' || first == '〇':
		return !strings.ContainsRune(numerals, before) && !strings.ContainsRune(numerals, after)
	case first == '×' && digit(before):
		return to-from > len("×") && !digit(after)
	}
	return true
}

// wholeMark reports whether the mark in text[from:to] is no part of something
// else.
func wholeMark(text string, from, to int, mark string) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	switch mark {
	case "待定": // 接待定点, 等待定期, 待定向的
		return !unicode.Is(unicode.Han, after) && !strings.ContainsRune("接等期招优款看对善急亟", before)
	case "待填", "待填写", "待补", "待补充", "待核实", "待确认": // 有待补充完善, 等待填报
		return !unicode.Is(unicode.Han, after) && !strings.ContainsRune("有等期招还尚亟仍急", before)
	case "此处填写", "此处插入", "此处输入": // 请在此处填写意见
		return !unicode.Is(unicode.Han, before)
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
