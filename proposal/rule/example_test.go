package rule_test

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
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
	// line 2, /rules/0/then: conclusion "educatoin" is not listed in conclusions; did you mean "education" [rule.then_unknown]
	// line 2, /rules/0/when/anny: unknown field "anny"; known: any, body, act, all, none, atLeast, term, title, head, place, except, of, … (the nearest of 16) [json.unknown_field]
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

func ExampleEngine_Evaluator() {
	set, _ := rule.Load([]byte(sections))
	engine, _ := rule.Compile(set)
	v := engine.Evaluator() // one for each goroutine
	for _, title := range []string{"关于新建幼儿园的建议", "关于修桥的建议"} {
		result := v.Evaluate(rule.Document{Title: title})
		if best, ok := result.Best(); ok {
			fmt.Println(best.ID, best.Score)
			continue
		}
		fmt.Println(result.Notes[0].Text.ZH)
	}
	// Output:
	// education 900
	// 没有规则命中
}

func ExampleSet_Validate() {
	fmt.Println(rule.Set{ID: "s", Hit: rule.HitPolicyFirst}.Validate())
	// Output:
	// /conclusions: there is no conclusion; list at least one [rule.conclusion_missing]
}

func ExampleNewSearch() {
	search, err := rule.NewSearch([]string{"充电", "充电桩", "学校"})
	if err != nil {
		fmt.Println(err)
		return
	}
	search("小区充电桩", func(term int, at [2]int) { fmt.Println(term, at) })
	// Output:
	// 0 [2 4]
	// 1 [2 5]
}

func ExampleCompose() {
	base, _ := rule.Load([]byte(sections))
	layer, err := rule.LoadLayer([]byte(`{"id":"bureau","version":"2026.1","over":"sections",
	  "conclusions":[{"id":"sports","text":{"zh":"体育","en":"sports"}}],
	  "rules":[{"id":"sports.school","then":"sports","weight":900,"when":{"near":["学校","操场"],"within":6}}],
	  "remove":["industry.charging"]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	set, err := rule.Compose(base, layer)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range set.Rules {
		fmt.Println(r.ID, r.Layer)
	}
	// Output:
	// sports.school bureau
	// education.school sections
}

func ExampleLoadLayered() {
	set, err := rule.LoadLayered([]byte(sections), []byte(`{"id":"city","over":"sections"}`), []byte(`{"id":"bureau","over":"city",
	  "rules":[{"id":"sports","then":"sport","wieght":300,"when":"操场"}]}`))
	var faults vocab.Faults
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f.Path, f.Code)
		}
	}
	fmt.Println(set.Place("/rules/0/then"))
	// Output:
	// /1/rules/0/wieght json.unknown_field
	// /1/rules/0/then rule.then_unknown
	// /rules/sports/then
}

func ExampleSetLayer_Place() {
	layer, _ := rule.LoadLayer([]byte(`{"id":"city","over":"sections","replace":[{"id":"education.school","then":"education","when":"学校"}]}`))
	fmt.Println(layer.Place("/replace/0/when"))
	// Output:
	// /replace/education.school/when
}

func ExampleBind() {
	set := rule.Set{ID: "roles", Hit: rule.HitPolicyFirst,
		Conclusions: []rule.Conclusion{{ID: "lead"}, {ID: "assist"}},
		Rules:       []rule.Rule{{ID: "r", Then: "assist", When: rule.Condition{Term: "配合"}}}}
	engine, _ := rule.Compile(set)
	bound, err := rule.Bind(engine, vocab.Parse[vocab.Role])
	if err != nil {
		fmt.Println(err)
		return
	}
	judged, _ := bound.Evaluate(rule.Document{Title: "请科技局配合办理"})
	fmt.Println(judged[0].Value == vocab.RoleAssist)
	lead, ok := bound.Value("lead")
	fmt.Println(lead, ok)
	// Output:
	// true
	// lead true
}

func ExampleCheck() {
	set, _ := rule.Load([]byte(`{"id":"s","hit":"first","conclusions":[{"id":"education"}],"rules":[
	  {"id":"school","then":"education","note":"主管教育","when":{"any":["学校","中小学校"]}},
	  {"id":"teacher","then":"education","note":"主管教育","when":{"all":["教师","学校"]}}]}`))
	findings, err := rule.Check(set)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range findings {
		fmt.Println(f.Code, f.Rules, f.Path, f.Text.ZH+"；"+f.Mend.ZH, "例："+f.Example.Title)
	}
	// Output:
	// dead_term [school] /rules/0/when/any/1 去掉「中小学校」后命中范围不变：「学校」已涵盖它；请删去这个词 例：中小学校
	// shadowed [teacher school] /rules/1/when 凡本规则命中的文本，前面的规则 school 已先命中；请把较窄的规则移到前面 例：学校，教师
}

func ExampleHit_Text() {
	set, _ := rule.Load([]byte(sections))
	engine, _ := rule.Compile(set)
	best, _ := engine.Evaluate(rule.Document{Title: "关于新建幼儿园的建议"}).Best()
	for _, h := range best.Hits {
		fmt.Println(h.Rule + "：" + h.Text().ZH)
	}
	// Output:
	// education.school：「幼儿园」（题目第 5 字起）
}
