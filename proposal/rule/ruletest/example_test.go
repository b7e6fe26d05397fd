package ruletest_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

// printer stands in for *testing.T.
type printer struct{}

func (printer) Helper()                           {}
func (printer) Errorf(format string, args ...any) { fmt.Printf(format+"\n", args...) }

var set = []byte(`{"id":"sections","hit":"first",
 "conclusions":[{"id":"education","text":{"zh":"教育","en":"education"}},{"id":"health","text":{"zh":"卫健","en":"health"}}],
 "rules":[{"id":"school","then":"education","when":{"any":["学校","教师"]}},
          {"id":"hospital","then":"health","when":"医院"}]}`)

func ExampleRunJSON() {
	ruletest.RunJSON(printer{}, set, []byte(`[
	  {"title":"关于提高教师待遇的建议","then":"education"},
	  {"title":"关于校医的建议","then":"health"}]`), ruletest.Options{Rules: 100})
	// Output:
	// 用例「关于校医的建议」：应判为「卫健」（health），没有结论；规则 hospital 未命中：没有「医院」
	// 规则覆盖 1/2，低于 100%
	// 规则 school 的条件「学校」（/when/any/0）没有用例满足
	// 规则 hospital 没有用例命中
}

func ExampleRunLayered() {
	ruletest.RunLayered(printer{}, set, [][]byte{[]byte(`{"id":"bureau","over":"sections",
	  "replace":[{"id":"hospital","then":"health","when":{"any":["医院","校医"]}}]}`)},
		[]byte(`[{"title":"关于校医的建议","then":"health"},{"title":"关于教师的建议","then":"health"}]`), ruletest.Options{})
	// Output:
	// 用例「关于教师的建议」：应判为「卫健」（health），实判为「教育」（education），依据：规则 school：「教师」（题目第 3 字起）；规则 hospital 未命中：下列条件须满足一项，但均未满足：「医院」、「校医」
}

func ExampleImpact() {
	old, _ := rule.Load(set)
	next, _ := rule.Load(set)
	next.Rules[1].When = rule.Condition{Any: []rule.Condition{{Term: "医院"}, {Term: "校医"}}}
	report, _ := ruletest.Impact(old, next, []ruletest.Past{{ID: "1", Document: rule.Document{Title: "关于校医的建议"}}})
	for _, g := range report.Groups {
		fmt.Printf("%q → %q: %d\n", g.From, g.To, len(g.Changes))
		fmt.Println(g.Changes[0].Reasons[0].Text.ZH)
	}
	// Output:
	// "" → "health": 1
	// 规则 hospital 现命中：「校医」（题目第 3 字起）
}

func ExampleTranscript() {
	s, _ := rule.Load(set)
	text, _ := ruletest.Transcript(s, []ruletest.Past{{ID: "1", Document: rule.Document{Title: "关于教师的建议"}}})
	fmt.Printf("%s", text)
	// Output:
	// 1	education 0	[school]
}

// An office's own rules, looked at without papers, and then proved with cases.
func ExampleJudge() {
	set, err := rule.Load([]byte(`{"id": "sections", "hit": "first",
		"conclusions": [{"id": "education", "text": {"zh": "教育", "en": "education"}}, {"id": "health", "text": {"zh": "卫健", "en": "health"}}],
		"rules": [{"id": "school", "then": "education", "note": "主管教育", "when": {"any": ["学校", "中小学校"]}},
			{"id": "hospital", "then": "health", "note": "主管医疗", "when": "医院"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	flaws, _ := rule.Check(set)
	for _, f := range flaws {
		fmt.Println(f.Path, f.Text.ZH)
	}
	cases, err := ruletest.LoadCases([]byte(`[{"title": "关于学校食堂的建议", "then": "education"}, {"title": "关于校医的建议", "then": "health"}]`))
	if err != nil {
		fmt.Println(err)
		return
	}
	results, _ := ruletest.Judge(set, cases)
	for _, f := range results.Failures {
		fmt.Println(f.Text.ZH)
	}
	fmt.Print(results.Coverage.Text().ZH)
	// Output:
	// /rules/0/when/any/1 去掉「中小学校」后命中范围不变：「学校」已涵盖它
	// 用例「关于校医的建议」：应判为「卫健」（health），没有结论；规则 hospital 未命中：没有「医院」
	// 规则 1/2  条件 1/3
	//      1  1/2  school
	//      0  0/1  hospital
}

func ExampleRun() {
	s, _ := rule.Load(set)
	ruletest.Run(printer{}, s, []ruletest.TestCase{{Name: "校医", Title: "关于校医的建议", Then: "health"}}, ruletest.Options{English: true})
	// Output:
	// case "校医": should be health, but nothing came out; rule hospital did not fire: 医院 is not found
}

func ExampleGolden() {
	ruletest.Golden(printer{}, "decisions.txt", []byte("1\teducation 300\n"), []byte("1\thealth 200\n"))
	// Output:
	// decisions.txt:1
	//   原 was 1	education 300
	//   现 is  1	health 200
}
