package sheet

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// What people write into a cell that holds nothing, and where it is not decided
// yet or not known.
var (
	noneWords = words("无/暂无/没有/暂没有/空/空白/空缺/无需/不需/不涉及/不适用/na/nil/null/none/没/零", "n/a")
	openWords = words("待定/未定/待明确/待确定/待确认/待分办/待交办/待分配/待补/待补充/待填/待填写/待核/待核实/待议/待商/待协商/另定/另行通知/另行确定/"+
		"不详/未知/不明/不清楚/暂缺/未确定/暂未确定/尚未确定/尚未明确/未明确/暂定/研究中/tbd", "?", "??")
)

func words(list string, more ...string) map[string]bool {
	found := map[string]bool{}
	for _, w := range append(strings.Split(list, "/"), more...) {
		found[w] = true
	}
	return found
}

// nothing reports whether a cell says that there is nothing, 无 or —, or that it
// is not decided, 待定.
func nothing(text string) (none, undecided bool) {
	if len(text) > longestHead {
		return false, false
	}
	text = strings.ToLower(strings.Join(strings.Fields(strings.Map(vocab.Narrow, text)), ""))
	text = strings.TrimRight(strings.Trim(text, "()[]【】〔〕“”\""), "。.;；,，")
	if strings.Trim(text, "-—–─―−_/\\|、·*~～…") == "" {
		return true, false
	}
	if rest, ok := strings.CutPrefix(text, "无"); ok && columnOf(rest) != 0 {
		return true, false // 无会办单位
	}
	return noneWords[text], openWords[text]
}

// takesNothing reports whether a cell of the column may say 无 for nothing: a title
// and a text are what they are, and a mark says no by it.
func takesNothing(c Column) bool {
	switch c {
	case columnTitle, columnBody, columnKey, columnExcellent, columnSecret, columnDisclosure:
		return false
	default:
		return true
	}
}

// left reports whether one of several names in a cell names nobody.
func (x *rowReader) left(i int, c Column, name string) bool {
	none, undecided := nothing(name)
	if undecided {
		x.fault(i, codeUndecided.Fault(pathOf(c), "column", c.Term(), "column_en", c.Text().EN, "text", name))
	}
	return none || undecided
}
