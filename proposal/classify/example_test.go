package classify_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

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
