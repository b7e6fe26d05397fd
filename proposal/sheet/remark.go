package sheet

import (
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// remark reports whether a row that begins so stands below the papers.
func remark(text string) bool {
	for _, w := range []string{"合计", "总计", "小计", "注：", "注:", "备注：", "备注:", "说明：", "说明:", "填表人", "制表人", "制表单位", "填表单位", "填报单位", "审核人", "填报人"} {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// totals reports whether a row counts papers and is none: one of its cells says so
// and no title stands in it.
func (r *reader) totals(n int, filled []int) bool {
	found := false
	for _, i := range filled {
		is := total(at(r.rows[n], i))
		if r.kinds[i] == columnTitle && !is && !isDigits(at(r.rows[n], i)) {
			return false
		}
		found = found || is
	}
	return found
}

// total reports whether a cell counts rows: 合 计, 本页小计：2件, 共2件.
func total(text string) bool {
	if len(text) > longestHead {
		return false
	}
	text = strings.Map(func(c rune) rune {
		if c = vocab.Narrow(c); unicode.IsLetter(c) || unicode.IsDigit(c) {
			return c
		}
		return -1
	}, text)
	count := strings.TrimRight(text, "件项份条个篇提案建议")
	word := strings.TrimRight(count, "0123456789一二三四五六七八九十百千两")
	for _, begin := range []string{"本页", "本表", "全部", "以上", "提案", "建议"} {
		word = strings.TrimPrefix(word, begin)
	}
	switch word {
	case "合计", "总计", "小计", "共计", "累计", "总数", "总共", "合计共", "小计共", "总计共":
		return true
	case "共", "计":
		return len(word) < len(count) // 共2件
	default:
		return false
	}
}
