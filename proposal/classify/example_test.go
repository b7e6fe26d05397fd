package classify_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// A title, the department it is for, and what in it says so.
func Example() {
	c := classify.Default()
	v := c.Classify(rule.Document{Title: "关于整治早点摊点占道经营的建议"})
	fmt.Println(v.Decided, v.Best().ID)
	for _, r := range v.Best().Reasons[:1] {
		fmt.Println(r.Rule, r.Term, r.Where, r.At)
	}
	// Output:
	// true urban_management
	// urban_management.street-order 摊点 title [6 8]
}

func ExampleLoad() {
	themes, err := classify.Load(classify.ScienceThemes)
	if err != nil {
		fmt.Println(err)
		return
	}
	t, _ := classify.Taxonomy(classify.ScienceThemes)
	v := themes.Classify(rule.Document{Title: "关于推动大型科研仪器开放共享的提案"})
	fmt.Println(t.Text(v.Best().ID).ZH)
	// Output: 科研仪器开放共享
}

// A place's own departments: bureaus that join several labels, and whose the
// things are that each city gives to another.
func ExampleLoadBureaus() {
	units, err := classify.LoadBureaus([]byte(`[
		{"id":"zjj","name":"住建局","labels":["housing"],"owns":["sewers","parks"]},
		{"id":"cgj","name":"城管局","labels":["urban_management"],"owns":["street_lamps"]},
		{"id":"wlt","name":"文旅体局","labels":["culture_tourism","sports"]}]`))
	if err != nil {
		fmt.Println(err)
		return
	}
	rules, err := classify.Rules(classify.Department)
	if err != nil {
		fmt.Println(err)
		return
	}
	departments, _ := classify.Taxonomy(classify.Department)
	c, err := classify.New(rules, classify.Options{Taxonomy: departments, Bureaus: units})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, title := range []string{"关于公园路安装路灯的建议", "关于提高退役军人待遇的提案"} {
		best := c.Classify(rule.Document{Title: title}).Best()
		fmt.Println(c.Name(best.ID).ZH, c.Sentence(best.Reasons[0]).ZH)
	}
	// Output:
	// 城管局 题目中有“路灯”，路灯在本地归这个单位
	// 不属于本单位 这是退役军人方面的事项，名单中没有承办单位，建议申退
}

func ExampleNew() {
	set, err := rule.Load([]byte(`{"id":"sections","hit":"sum","titleFactor":3,
		"conclusions":[{"id":"plan"},{"id":"talent"}],
		"rules":[
			{"id":"plan.funds","then":"plan","weight":300,"when":{"any":["经费","资金"]}},
			{"id":"talent.popular","then":"talent","weight":300,"when":{"any":["科普","科技馆"]}}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err := classify.New(set, classify.Options{Threshold: 300_000})
	if err != nil {
		fmt.Println(err)
		return
	}
	v := c.Classify(rule.Document{Title: "关于增设科技馆的建议"})
	fmt.Println(v.Best().ID, v.Best().Score, v.Decided)
	// Output: talent 545454 true
}

func ExampleScienceSections() {
	c, err := classify.New(classify.ScienceSections(), classify.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	v := c.Classify(rule.Document{Title: "关于加强科普工作的建议"})
	fmt.Println(v.Best().ID)
	// Output: talent
}

func ExampleLearner() {
	l := classify.NewLearner(classify.Default())
	for _, x := range []struct{ title, section string }{
		{"关于增加科技经费投入的建议", "规划科"},
		{"关于加强科普工作的建议", "人才科"},
		{"关于规范项目资金拨付的建议", "规划科"},
		{"关于建设科技馆的建议", "人才科"},
	} {
		if err := l.Add(rule.Document{Title: x.title}, x.section); err != nil {
			fmt.Println(err)
			return
		}
	}
	model, err := l.MarshalBinary()
	if err != nil {
		fmt.Println(err)
		return
	}
	same, err := classify.LoadLearner(model, classify.Default())
	if err != nil {
		fmt.Println(err)
		return
	}
	v := same.Classify(rule.Document{Title: "关于支持科普基地的建议"})
	fmt.Println(same.Examples(), same.Labels(), v.Best().ID, v.Best().Reasons[0].Code)
	// Output: 4 [人才科 规划科] 人才科 learned
}

func ExampleCombine() {
	c := classify.Default()
	l := classify.NewLearner(c)
	m := classify.Combine(c, l, classify.CombineOptions{})
	v := m.Classify(rule.Document{Title: "关于老旧小区加装电梯的建议"})
	fmt.Println(v.Best().ID, v.Decided)
	// Output: housing true
}

func ExampleReliability() {
	bands := classify.Reliability([]classify.Checked{{Score: 950_000, Right: true}, {Score: 930_000, Right: true}})
	fmt.Println(bands[9].Count, bands[9].Right, bands[9].Mean)
	// Output: 2 2 940000
}

func ExampleNewCalibration() {
	c := classify.NewCalibration([]classify.Checked{{100_000, false}, {200_000, false}, {800_000, true}, {900_000, true}})
	fmt.Println(c.Confidence(0), c.Confidence(500_000), c.Confidence(1_000_000))
	// Output: 250000 500000 750000
}

func ExampleTaxonomies() {
	for _, id := range classify.Taxonomies()[:3] { // the first three
		t, _ := classify.Taxonomy(id)
		fmt.Println(id, t.Title.ZH)
	}
	// Output:
	// department 承办部门
	// science_themes 科技部门六个方面
	// five_fields 五位一体
}

func ExampleRules() {
	set, err := classify.Rules(classify.Department)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range set.Rules {
		if r.ID == "medical_insurance.insurance" {
			fmt.Println(r.Note, r.Source)
		}
	}
	// Output: 管理基本医疗保险、生育保险、医疗救助的筹资、待遇和基金 《医疗保障基金使用监督管理条例》
}

func ExampleClassifier_Sorter() {
	c := classify.Default()
	fmt.Println(len(c.Labels()))
	e := c.Sorter() // keeps its working memory, for one goroutine
	for _, title := range []string{"关于修建通村公路的建议", "关于新建幼儿园的建议"} {
		fmt.Println(e.Classify(rule.Document{Title: title}).Best().ID)
	}
	// Output:
	// 34
	// transport
	// education
}
