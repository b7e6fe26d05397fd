package reply

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// reference is one paper that a title names: 第14号提案 of 市政协十届二次会议.
type reference struct {
	code string
	// kind is the word for the paper right beside the number; often empty.
	kind string
	// Empty and 0 are what the title leaves out.
	body          string // 政协 or 人大
	place         string
	level         vocab.Level // where the place is not known
	term, session int
}

// referenceTo is what a title has to name: the parsed number, and what the case
// says where the number does not.
func referenceTo(number string, track vocab.Track, level vocab.Level, term, session int) (reference, bool) {
	number = plainNumber(number)
	n, err := proposal.ParseNumber(number)
	if err != nil || n.Code() == "" {
		return reference{}, false
	}
	r := reference{code: n.Code(), kind: n.Kind(), body: bodyIn(number), place: placeOf(number), term: n.Term(), session: n.Session()}
	if track.Valid() {
		switch r.kind {
		case "":
			r.kind = track.Term()
		case track.Term():
		default:
			r.kind = "" // 议案 that are answered as 建议
		}
		if r.body == "" {
			r.body = "政协"
			if track == vocab.TrackSuggestion || track == vocab.TrackMotion {
				r.body = "人大"
			}
		}
	}
	if r.place == "" {
		r.level = level
	}
	if r.term == 0 {
		r.term, r.session = term, session
	}
	return r, true
}

// differs says in what the reference of a title is not the one that is meant:
// "" is in nothing; what either leaves out is no difference. A code that is
// another is told as 案号.
func (r reference) differs(from reference) string {
	switch {
	case !sameCode(r.code, from.code):
		return "案号"
	case r.body != "" && from.body != "" && r.body != from.body:
		return "机构"
	case r.term > 0 && from.term > 0 && r.term != from.term, r.session > 0 && from.session > 0 && r.session != from.session:
		return "届次"
	case r.kind != "" && from.kind != "" && r.kind != from.kind:
		return "类别"
	case !samePlace(r.place, from.place), !fitsLevel(levelOf(r.place), from.level):
		return "地方或层级"
	}
	return ""
}

// differences are the answers of differs in both languages.
var differences = map[string]vocab.Text{"机构": {ZH: "机构", EN: "the body"}, "届次": {ZH: "届次", EN: "term or session"}, "类别": {ZH: "类别", EN: "the kind of paper"}, "地方或层级": {ZH: "地方或层级", EN: "place or level"}}

// titleDiffers says in what the title does not name the paper: "" where it does,
// 案号 where no number in it is that of the paper. 12, 012, １２, 十二 and 拾贰 are
// one number; 112, the 5 of 2025 and the 12 of 12号地块 are not it.
func titleDiffers(title string, paper reference) string {
	worst := "案号"
	for _, r := range references(title) {
		switch d := r.differs(paper); d {
		case "":
			return ""
		case "案号":
		default:
			worst = d
		}
	}
	return worst
}

// formal are the forms of numerals in formal writing and their plain ones.
var formal = strings.NewReplacer("壹", "一", "贰", "二", "叁", "三", "肆", "四", "伍", "五", "陆", "六", "柒", "七", "捌", "八", "玖", "九", "拾", "十", "佰", "百", "仟", "千",
	"廿", "二十", "卅", "三十", "○", "〇", "◯", "〇", "№", "编号", "﹟", "号", "#", "号")

// byDigits are numerals written digit by digit with 零: 一零五 is 105, 一百零五 is no
// such one.
var byDigits = regexp.MustCompile(`[〇零一二三四五六七八九十百千]+`)

// enclosed is a number in brackets or marks of its own: 第（12）号, 第“12”号.
var enclosed = regexp.MustCompile("(第|号|提案|建议|议案)[\x28\\[〔【“\"《_]+([0-9A-Za-z〇零一二三四五六七八九十百千-]+)[\x29\\]〕】”\"》_]+")

// aside are brackets that say something beside: （2023年）.
var aside = regexp.MustCompile("[\x28\\[〔【][^\x28\x29\\[\\]〔〕【】]*[\x29\\]〕】]")

// plainNumber writes the numbers of a text in one way, so that they can be
// compared: half width, no spaces, plain numerals, no brackets around them.
func plainNumber(s string) string {
	s = strings.Join(strings.Fields(formal.Replace(narrow(s))), "")
	s = byDigits.ReplaceAllStringFunc(s, func(run string) string {
		if strings.ContainsAny(run, "十百千") {
			return run
		}
		return strings.ReplaceAll(run, "零", "〇")
	})
	s = enclosed.ReplaceAllString(s, "$1$2")
	return aside.ReplaceAllStringFunc(s, func(note string) string {
		if strings.Contains(note, "号") {
			return note
		}
		return ""
	})
}

// references are the papers that a title names. A number before 号 is one where
// the word for the paper follows, the end of the title or its topic: 第12号提案,
// 第12、15号的答复, 第12号“关于…”; not where another noun does: 12号地块. Without 号 it
// is the number right beside the word for the paper, or behind 编号.
func references(title string) []reference {
	title = plainNumber(title)
	for _, lead := range []string{"关于", "对"} {
		title = strings.TrimPrefix(title, lead)
	}
	var list []reference
	rest, from := title, 0
	for {
		before, after, ok := strings.Cut(rest[from:], "号")
		if !ok {
			break
		}
		end := from + len(before)
		from = end + len("号")
		if kind, ok := paperBehind(after); ok {
			list = append(list, referencesAt(title[:end], kind)...)
		}
	}
	if list != nil {
		return list
	}
	for _, w := range append([]string{"编号", "案号", "NO.", "No.", "no.", "NO", "No"}, papers...) {
		before, after, ok := strings.Cut(title, w)
		if !ok {
			continue
		}
		if kind := paperIn(w); kind != "" {
			if code := codeAtEnd(before); code != "" {
				list = append(list, named(strings.TrimSuffix(before, code), code, kind))
			}
		}
		after = strings.TrimLeft(after, ":为是.第")
		if code := after[:codeLength(after)]; code != "" && !strings.HasPrefix(after[len(code):], "号") {
			list = append(list, named(before, code, paperIn(w)))
		}
	}
	return list
}

// referencesAt reads the numbers that the text before 号 ends with, also several in
// a row: 第12、15, 第12号、第15.
func referencesAt(before, kind string) []reference {
	var list []reference
	for {
		code := codeAtEnd(before)
		if code == "" {
			return list
		}
		before = strings.TrimSuffix(before, code)
		head := strings.TrimSuffix(before, "第")
		if kind == "" {
			kind = paperIn(lastChars(head, 3))
		}
		list = append(list, named(head, code, kind))
		shorter := strings.TrimRight(head, "、,和及与至")
		if shorter == head {
			return list
		}
		before = strings.TrimSuffix(shorter, "号")
	}
}

// paperBehind reads what follows 号: the word for the paper, "" where something
// else follows that a number may stand before, false where a noun does.
func paperBehind(after string) (kind string, ok bool) {
	for again := true; again; {
		again = false
		for _, pair := range []string{"\x28\x29", "《》", "“”", "〔〕", "【】"} {
			r := []rune(pair)
			if strings.HasPrefix(after, string(r[0])) {
				if i := strings.IndexRune(after, r[1]); i >= 0 {
					after, again = after[i+len(string(r[1])):], true
				}
			}
		}
		for _, w := range []string{"委员", "代表", "政协", "人大", "重点", "平时", "党派", "集体", "联名", "界别", "个人", "团体", "督办", "大会", "闭会", "省政协", "市政协", "区政协", "县政协", "省人大", "市人大", "区人大", "县人大", "全国"} {
			if strings.HasPrefix(after, w) {
				after, again = after[len(w):], true
			}
		}
	}
	for _, p := range papers {
		if strings.HasPrefix(after, p) {
			return p, true
		}
	}
	if after == "" || strings.ContainsAny(after[:1], ",.;:\x28\x29") {
		return "", true
	}
	for _, w := range []string{"、", "和", "及", "与", "至"} {
		if !strings.HasPrefix(after, w) {
			continue
		}
		next, tail, ok := strings.Cut(after[len(w):], "号")
		if code := codeAtEnd(next); !ok || code == "" {
			return "", w == "、"
		} else if kind, ok = paperBehind(tail); code != strings.TrimPrefix(next, "第") {
			kind = "" // a paper of another body
		}
		return kind, ok
	}
	if strings.HasPrefix(after, "的") {
		after = after[len("的"):]
		for _, p := range papers {
			if strings.HasPrefix(after, p) {
				return p, true
			}
		}
	}
	for _, w := range []string{"答复", "复函", "回复", "函", "会办", "协办", "办理", "阶段性", "意见", "关于", "》", "”", "。"} {
		if strings.HasPrefix(after, w) {
			return "", true
		}
	}
	return "", false
}

// codeLength is how many bytes of s are a number, with 号 behind it or not.
func codeLength(s string) int {
	for i, r := range s {
		if (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && r != '-' && !strings.ContainsRune(numerals, r) {
			return i
		}
	}
	return len(s)
}

// named is the paper with the code, whose body, place and session stand right
// before it: what stands before 的, 关于 or a mark belongs to something else.
func named(before, code, kind string) reference {
	for _, stop := range []string{"的", "关于", "对", "、", ",", "《", "》", "“", "”", "\x28", "\x29", ";"} {
		if i := strings.LastIndex(before, stop); i >= 0 {
			before = before[i+len(stop):]
		}
	}
	r := reference{code: code, kind: kind, body: bodyIn(before)}
	if n, err := proposal.ParseNumber(before + "第1号"); err == nil {
		r.term, r.session = n.Term(), n.Session()
	}
	if r.body != "" || r.term > 0 {
		r.place = placeOf(before)
	}
	return r
}

func paperIn(s string) string {
	for _, p := range papers {
		if strings.Contains(s, p) {
			return p
		}
	}
	return ""
}

func lastChars(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

// bodyIn is the body whose paper it is.
func bodyIn(s string) string {
	for _, w := range []string{"政协", "政治协商会议"} {
		if strings.Contains(s, w) {
			return "政协"
		}
	}
	for _, w := range []string{"人大", "人民代表大会"} {
		if strings.Contains(s, w) {
			return "人大"
		}
	}
	return ""
}

// placePattern is the name of a place with its level, before or behind the body.
var placePattern = regexp.MustCompile(`(\p{Han}*?(?:自治区|自治县|自治州|自治旗|省|市|县|区|旗|州|盟|全国))`)

// placeOf is the place of the body, as printed: 市, 包头市, 自治区; "" is none.
func placeOf(s string) string {
	head := s
	for _, stop := range []string{"第", "届"} {
		if i := strings.Index(head, stop); i >= 0 {
			head = head[:i]
		}
	}
	if strings.Contains(s, "全国") {
		return "全国"
	}
	head = strings.TrimRight(head, numerals)
	for _, w := range []string{"中国人民政治协商会议", "政治协商会议", "政协", "人民代表大会", "人大", "委员会"} {
		head = strings.ReplaceAll(head, w, "")
	}
	last := ""
	for _, m := range placePattern.FindAllString(head, -1) {
		last += m
	}
	return strings.NewReplacer("某", "", "我", "", "本", "").Replace(last)
}

// levelOf is the level that a place tells: its last word.
func levelOf(place string) string {
	for _, w := range []string{"全国", "自治区", "自治县", "自治州", "自治旗", "省", "市", "县", "区", "旗", "州", "盟"} {
		if strings.HasSuffix(place, w) {
			switch w {
			case "自治区":
				return "省"
			case "自治县", "自治州", "自治旗":
				return strings.TrimPrefix(w, "自治")
			}
			return w
		}
	}
	return ""
}

// samePlace reports whether two places may be one: 市 and 包头市, 包头市昆区 and 昆区.
func samePlace(a, b string) bool {
	if a == "" || b == "" {
		return true
	}
	if levelOf(a) != levelOf(b) {
		return false
	}
	name := func(s string) string {
		return strings.TrimSuffix(strings.TrimSuffix(s, levelOf(s)), "自治")
	}
	a, b = name(a), name(b)
	return strings.HasSuffix(a, b) || strings.HasSuffix(b, a)
}

// fitsLevel reports whether a body of such a place may be one of the level; 市 and
// 区 are of several.
func fitsLevel(place string, level vocab.Level) bool {
	switch place {
	case "全国":
		return level == 0 || level == vocab.LevelNational
	case "省":
		return level == 0 || level == vocab.LevelProvince
	case "州", "盟":
		return level == 0 || level == vocab.LevelCity
	case "县", "旗":
		return level == 0 || level == vocab.LevelCounty
	}
	return place == "" || level != vocab.LevelNational
}
