package classify

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// BenchmarkTitle sorts a title of 25 characters by the department rules.
func BenchmarkTitle(b *testing.B) {
	e := Default().Sorter()
	d := rule.Document{Title: "关于完善城乡居民养老服务体系和医养结合机构建设的建议"}
	b.ReportAllocs()
	for b.Loop() {
		e.Classify(d)
	}
}

// BenchmarkProposal sorts a whole proposal: a title and 1,200 characters.
func BenchmarkProposal(b *testing.B) {
	e := Default().Sorter()
	body := strings.Repeat("近年来，我县高度重视这项工作，投入大量资金改善农村公路、饮水和教育条件，取得明显成效，但仍有不足。", 25)
	d := rule.Document{Title: "关于完善城乡居民养老服务体系的建议", Body: body}
	b.ReportAllocs()
	for b.Loop() {
		e.Classify(d)
	}
}

// BenchmarkRealProposal sorts real proposals, each brought to 1,200 characters,
// by one call each; the sorter keeps its memory, the classifier does not.
func BenchmarkRealProposal(b *testing.B) {
	var docs []rule.Document
	for _, l := range lines(b, "training/real-bodies.jsonl") {
		var r struct{ Title, Body string }
		require.NoError(b, json.Unmarshal([]byte(l), &r))
		body := []rune(strings.Repeat(r.Body, 1+1200/utf8.RuneCountInString(r.Body)))[:1200]
		docs = append(docs, rule.Document{Title: r.Title, Body: string(body)})
	}
	c := Default()
	for name, classify := range map[string]func(rule.Document) Verdict{"sorter": c.Sorter().Classify, "classifier": c.Classify} {
		b.Run(name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				classify(docs[n%len(docs)])
				n++
			}
		})
	}
}

// BenchmarkOneTitle sorts a title by a call that keeps nothing.
func BenchmarkOneTitle(b *testing.B) {
	c := Default()
	l := NewLearner(c)
	require.NoError(b, l.Add(rule.Document{Title: "关于硬化通组路的建议"}, "transport"))
	set, err := Rules(Department)
	require.NoError(b, err)
	engine, err := rule.Compile(set)
	require.NoError(b, err)
	d := rule.Document{Title: "关于完善城乡居民养老服务体系和医养结合机构建设的建议"}
	for name, call := range map[string]func(){
		"classifier":  func() { c.Classify(d) },
		"learner":     func() { l.Classify(d) },
		"combination": func() { Combine(c, l, CombineOptions{}).Classify(d) },
		"engine":      func() { engine.Evaluate(d) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				call()
			}
		})
	}
}

// BenchmarkDefault builds the department classifier.
func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		Default()
	}
}

// BenchmarkClassify sorts documents of a title and 1,200 characters, each with
// its own words, by a set of 1,000 terms in 40 rules of 20 labels.
func BenchmarkClassify(b *testing.B) {
	set := rule.Set{ID: "thousand", Hit: rule.HitPolicySum, TitleFactor: 3}
	words := slices.DeleteFunc(allTerms(b), func(w string) bool { return utf8.RuneCountInString(w) < 2 })
	for i := range 40 {
		if i < 20 {
			set.Conclusions = append(set.Conclusions, rule.Conclusion{ID: strconv.Itoa(i)})
		}
		r := rule.Rule{ID: "r" + strconv.Itoa(i), Then: strconv.Itoa(i % 20), Weight: 100}
		for k := range 25 {
			r.When.Any = append(r.When.Any, rule.Condition{Term: words[(i*25+k)*len(words)/1000]})
		}
		set.Rules = append(set.Rules, r)
	}
	c, err := New(set, Options{})
	require.NoError(b, err)
	var docs []rule.Document
	for i := range 16 {
		line := "近年来，我县高度重视这项工作，投入大量资金改善条件，取得明显成效，但仍有不足，需要进一步完善机制。"
		body := strings.Repeat(line, 24) + set.Rules[i].When.Any[3].Term + set.Rules[i+20].When.Any[5].Term
		docs = append(docs, rule.Document{Title: "关于完善" + set.Rules[i].When.Any[1].Term + "的建议", Body: body})
	}
	e := c.Sorter()
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		e.Classify(docs[n%len(docs)])
		n++
	}
}
