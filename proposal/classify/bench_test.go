package classify

import (
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// BenchmarkTitle sorts a title of 25 characters by the department rules.
func BenchmarkTitle(b *testing.B) {
	e := Default().Evaluator()
	d := rule.Document{Title: "关于完善城乡居民养老服务体系和医养结合机构建设的建议"}
	b.ReportAllocs()
	for b.Loop() {
		e.Classify(d)
	}
}

// BenchmarkProposal sorts a whole proposal: a title and 1,200 characters.
func BenchmarkProposal(b *testing.B) {
	e := Default().Evaluator()
	body := strings.Repeat("近年来，我县高度重视这项工作，投入大量资金改善农村公路、饮水和教育条件，取得明显成效，但仍有不足。", 25)
	d := rule.Document{Title: "关于完善城乡居民养老服务体系的建议", Body: body}
	b.ReportAllocs()
	for b.Loop() {
		e.Classify(d)
	}
}

// BenchmarkDefault builds the department classifier.
func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		Default()
	}
}
