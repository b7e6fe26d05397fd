package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// What lists say for words of closed sets, beside their terms.
var (
	timings = map[string]vocab.Timing{
		"会中": vocab.TimingInSession, "会间": vocab.TimingInSession, "会内": vocab.TimingInSession, "会上": vocab.TimingInSession, "会议期间": vocab.TimingInSession,
		"会后": vocab.TimingIntersessional, "会外": vocab.TimingIntersessional, "闭会": vocab.TimingIntersessional,
	}
	dispositions = map[string]proposal.Disposition{
		"是": proposal.DispositionFiled, "予以立案": proposal.DispositionFiled, "已立案": proposal.DispositionFiled,
		"否": proposal.DispositionNotFiled, "不立案": proposal.DispositionNotFiled, "未立案": proposal.DispositionNotFiled,
		"归并": proposal.DispositionMerged, "合并": proposal.DispositionMerged,
	}
	wishes = map[string]proposal.DisclosureWish{
		"是": proposal.DisclosureWishOpen, "同意": proposal.DisclosureWishOpen, "可以": proposal.DisclosureWishOpen, "全文公开": proposal.DisclosureWishOpen, "主动公开": proposal.DisclosureWishOpen,
		"否": proposal.DisclosureWishClosed, "不同意": proposal.DisclosureWishClosed, "不予公开": proposal.DisclosureWishClosed,
	}
)

// andOthers parts a name from 等5人 behind it.
func andOthers(name string) (string, bool) {
	begin, rest, ok := strings.Cut(name, "等")
	if !ok {
		return name, false
	}
	rest = strings.TrimRight(rest, "人名位委员代表提案者")
	return strings.TrimSpace(begin), strings.TrimFunc(rest, func(r rune) bool {
		return fold.Digit(r) >= 0 || strings.ContainsRune("一二三四五六七八九十余多", r)
	}) == ""
}

// names parts a cell into names. A blank parts them too, unless one of the pieces
// is a single character: 张　三 is one name.
func names(text string) []string {
	var list []string
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("，,、；;/|\n\r\t", r) }) {
		pieces := strings.FieldsFunc(part, unicode.IsSpace)
		latin, short := false, false
		for _, s := range pieces {
			short = short || utf8.RuneCountInString(s) == 1
			latin = latin || s[0] < utf8.RuneSelf
		}
		switch {
		case latin:
			list = append(list, strings.Join(pieces, " "))
		case short:
			list = append(list, strings.Join(pieces, ""))
		default:
			list = append(list, pieces...)
		}
	}
	return list
}

// markOf is where a yes or no of the column goes.
func markOf(d *proposal.Proposal, c Column) *bool {
	switch c {
	case columnExcellent:
		return &d.Excellent
	case columnSecret:
		return &d.Secret
	default:
	}
	return &d.Key
}

// count reads a year, 届 and 次; 十四届二次 is both.
func (x *rowReader) count(i int, c Column, text string) {
	d := &x.p.Proposal
	to, words := &d.Year, "2024"
	switch c {
	case columnTerm:
		to, words = &d.Term, "十四届、十四届二次会议"
	case columnSession:
		to, words = &d.Session, "二次会议"
	default:
	}
	bare := strings.TrimSuffix(x.plain(text), "年度")
	for _, w := range []string{"第", "年", "届", "次", "会议", "全会"} {
		bare = strings.TrimSuffix(strings.TrimPrefix(bare, "第"), w)
	}
	bare = strings.TrimSuffix(bare, "次")
	if n, ok := smallNumber(bare); ok {
		*to = n
		return
	}
	if n, err := proposal.ParseNumber(text); c != columnYear && err == nil && n.Term() > 0 {
		d.Term = n.Term()
		if n.Session() > 0 {
			d.Session = n.Session()
		}
		return
	}
	x.refuse(i, codeWord.Fault(pathOf(c), "column", c.Term(), "column_en", c.Text().EN, "text", text, "words", words))
}

func (x *rowReader) plain(text string) string {
	text = strings.Map(vocab.Narrow, text)
	if whole, zeros, ok := strings.Cut(text, "."); ok && isDigits(whole) && strings.Trim(zeros, "0") == "" {
		return whole
	}
	return text
}

// smallNumber reads a number in figures or in Chinese, as numbers of papers are read.
func smallNumber(s string) (int, bool) {
	if strings.Trim(s, "0123456789〇零一二三四五六七八九十百千") != "" {
		return 0, false // more than a number: 十四届二次会议
	}
	n, err := proposal.ParseNumber("第" + s + "号")
	if err != nil {
		return 0, false
	}
	i, ok := n.Ordinal()
	return i, ok && i <= 9999
}

// closed is any closed set.
type closed interface {
	vocab.Closed
	Term() string
}

// word reads a word of a closed set; more holds what lists say for its values.
func word[T closed](x *rowReader, i int, c Column, text string, to *T, more map[string]T) {
	if v, ok := more[text]; ok {
		*to = v
		return
	}
	v, err := vocab.Parse[T](text)
	if err == nil {
		*to = v
		return
	}
	var words []string
	for _, v := range vocab.All[T]() {
		words = append(words, v.Term())
	}
	x.refuse(i, codeWord.Fault(pathOf(c), "column", c.Term(), "column_en", c.Text().EN, "text", text, "words", strings.Join(words, "、")))
}

// kind reads what kind of proposer the lead is.
func (x *rowReader) proposerKind(i int, c Column, text string) {
	text = strings.TrimSuffix(strings.TrimSuffix(text, "提案"), "建议")
	own := map[string]vocab.ProposerKind{"个人": vocab.ProposerKindMember, "个人联名": vocab.ProposerKindJoint, "小组": vocab.ProposerKindGroup}
	if x.p.Proposal.Track == vocab.TrackSuggestion {
		own = map[string]vocab.ProposerKind{"个人": vocab.ProposerKindDeputy, "联名": vocab.ProposerKindJointDeputies, "个人联名": vocab.ProposerKindJointDeputies}
	}
	word(x, i, c, text, &x.kind, own)
}

// yesOrNo reads a mark; the head's own word, 重点 below 是否重点, is yes.
func yesOrNo(text string, c Column) (yes, known bool) {
	switch text = strings.ToLower(strings.Map(vocab.Narrow, text)); text {
	case "是", "√", "✓", "✔", "y", "yes", "1", "有", "true", "☑":
		return true, true
	case "否", "×", "✗", "x", "n", "no", "0", "无", "false", "☐", "-", "—", "/", "非密", "不涉密", "一般", "普通", "非重点", "否。":
		return false, true
	}
	return columnOf(text) == c, columnOf(text) == c
}
