package rule_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/proposal/rule"
)

const sections = `{
  "id": "sections", "version": "2026.1", "hit": "sum", "titleFactor": 3,
  "stock": ["关于", "的建议", "加强"],
  "conclusions": [
    {"id": "education", "text": {"zh": "教育", "en": "education"}},
    {"id": "industry_it", "text": {"zh": "工信", "en": "industry"}}
  ],
  "rules": [
    {"id": "education.school", "then": "education", "weight": 300,
     "when": {"any": ["学校", "幼儿园", {"title": "教师"}]}, "note": "主管学前教育、义务教育"},
    {"id": "industry.charging", "then": "industry_it", "weight": 200,
     "when": {"near": ["园区", "充电桩"], "within": 4}, "note": "指导工业园区基础设施建设"}
  ]
}`

func Example() {
	set, err := rule.Load([]byte(sections))
	if err != nil {
		fmt.Println(err)
		return
	}
	engine, err := rule.Compile(set)
	if err != nil {
		fmt.Println(err)
		return
	}
	result := engine.Evaluate(rule.Document{
		Title: "关于加快工业園区“充 电”桩新基建覆盖的建议",
		Body:  "学校周边也应覆盖。",
	})
	for _, c := range result.Conclusions {
		fmt.Println(c.ID, c.Score)
		for _, h := range c.Hits {
			fmt.Println("  ", h.Rule, h.Term, h.Where, h.At)
		}
	}
	// Output:
	// industry_it 600
	//    industry.charging 园区 title [6 8]
	//    industry.charging 充电桩 title [9 14]
	// education 300
	//    education.school 学校 body [0 2]
}

func ExampleLoad_faults() {
	_, err := rule.Load([]byte(`{"id":"s","hit":"sum","conclusions":[{"id":"education"}],
	  "rules":[{"id":"r","then":"educatoin","weight":1,"when":{"anny":["学校"]}}]}`))
	fmt.Println(err)
	// Output:
	// /rules/0/when/anny: unknown field "anny"; known: term, title, body, any, all, none, atLeast, of, near, within, field, is [json.unknown_field]
	// /rules/0/then: conclusion "educatoin" is not listed in conclusions; did you mean "education" [rule.then_unknown]
}

func ExampleEngine_Explain() {
	set, _ := rule.Load([]byte(sections))
	engine, _ := rule.Compile(set)
	for _, r := range engine.Explain(rule.Document{Title: "关于增加园区绿地的建议"}).Rules {
		for _, m := range r.Missing {
			fmt.Println(r.Rule, m.Path, m.Text.ZH)
		}
	}
	// Output:
	// education.school /when/any 下列条件须满足一项，但均未满足：「学校」、「幼儿园」、「教师」
	// industry.charging /when/near 「园区」「充电桩」未在 4 字以内同时出现
}
