package ruletest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// recorder is a T that keeps what it is told.
type recorder struct{ lines []string }

func (r *recorder) Helper() {}
func (r *recorder) Errorf(format string, args ...any) {
	r.lines = append(r.lines, fmt.Sprintf(format, args...))
}

const setJSON = `{"id":"s","version":"1","hit":"sum","titleFactor":3,
 "conclusions":[{"id":"education","text":{"zh":"教育","en":"education"}},{"id":"industry","text":{"zh":"工信","en":"industry"}}],
 "rules":[
  {"id":"school","then":"education","weight":100,"when":{"any":["学校","幼儿园"]}},
  {"id":"charging","then":"industry","weight":200,"when":{"all":["园区","充电桩"]}}]}`

func loadSet(t *testing.T) rule.Set {
	t.Helper()
	set, err := rule.Load([]byte(setJSON))
	require.NoError(t, err)
	return set
}

func TestRunPassesWhatHolds(t *testing.T) {
	cases := `[
	 {"title":"关于建设学校的建议","then":"education","fires":["school"],"silent":["charging"],"not":["industry"]},
	 {"name":"充电桩","title":"园区充电桩","body":"学校","then":"industry","among":["education"]},
	 {"title":"幼儿园","then":"education"},
	 {"title":"公园","nothing":true}]`
	r := &recorder{}
	report := RunJSON(r, []byte(setJSON), []byte(cases), Options{Rules: 100, Conditions: 100})
	require.Empty(t, r.lines)
	require.Equal(t, 4, report.Cases)
	require.Equal(t, 4, report.Coverage.ConditionsAll)
	require.Empty(t, report.Coverage.Missed())
	require.Equal(t, "rules 2/2  conditions 4/4\n     3  2/2  school\n     1  2/2  charging\n", report.Coverage.Text().EN)
}

func TestRunTellsEachFailure(t *testing.T) {
	cases := []TestCase{
		{Name: "甲", Title: "园区的学校", Then: "industry", Not: []string{"education"}, Fires: []string{"charging"}, Silent: []string{"school"}},
		{Title: "公园", Then: "education", Among: []string{"industry"}},
		{Title: "学校", Nothing: true},
	}
	r := &recorder{}
	report := Run(r, loadSet(t), cases, Options{})
	require.Equal(t, []string{
		"用例「甲」：应判为「工信」（industry），实判为「教育」（education），得 300 分，依据：规则 school（+300）：「学校」（题目第 4 字起）；规则 charging 未命中：没有「充电桩」",
		"用例「甲」：不应判为「教育」（education），得 300 分，依据：规则 school（+300）：「学校」（题目第 4 字起）",
		"用例「甲」：规则 school 不应命中，却命中了：「学校」（题目第 4 字起）",
		"用例「甲」：规则 charging 应当命中：没有「充电桩」",
		"用例「公园」：应判为「教育」（education），没有结论；规则 school 未命中：下列条件须满足一项，但均未满足：「学校」、「幼儿园」",
		"用例「公园」：结论中应有「工信」（industry）；规则 charging 未命中：没有「园区」；没有「充电桩」",
		"用例「学校」：不应有规则命中，实判为「教育」（education），得 300 分，依据：规则 school（+300）：「学校」（题目第 1 字起）",
	}, r.lines)
	var codes []string
	for _, f := range report.Failures {
		codes = append(codes, f.Code)
	}
	require.Equal(t, []string{"then", "not", "silent", "fires", "then", "among", "nothing"}, codes)
	e := &recorder{}
	Run(e, loadSet(t), cases[:1], Options{English: true})
	require.Equal(t, `case "甲": should be industry, but it is education with 300 points, for it: rule school (+300): 学校 (title, character 4); rule charging did not fire: 充电桩 is not found`, e.lines[0])
}

// A message tells points for from points against, and whether what was expected
// came close.
func TestRunTellsPoints(t *testing.T) {
	const rules = `"conclusions":[{"id":"a","text":{"zh":"甲科","en":"section A"}},{"id":"b"}],"rules":[
	 {"id":"a1","then":"a","weight":9,"when":{"all":["学校","教师"]}},{"id":"a2","then":"a","weight":-4,"when":"驾校"},
	 {"id":"b1","then":"b","weight":6,"when":"学校"},{"id":"b2","then":"b","weight":-1,"when":{"none":["医院"]}}]}`
	lines := func(hit, cases string, o Options) []string {
		r := &recorder{}
		RunJSON(r, []byte(`{"id":"s","hit":"`+hit+`",`+rules), []byte(cases), o)
		return r.lines
	}
	const lost = `[{"name":"n","title":"驾校","body":"学校","then":"a"}]`
	require.Equal(t, []string{"用例「n」：应判为「甲科」（a），实判为「b」，得 5 分，依据：规则 b1（+6）：「学校」（正文第 1 字起），扣分：规则 b2（-1）：不应有的均未出现。" +
		"「甲科」（a）也有规则命中，未被采用，得 -4 分，扣分：规则 a2（-4）：「驾校」（题目第 1 字起）；规则 a1 未命中：没有「教师」"}, lines("sum", lost, Options{}))
	require.Equal(t, []string{`case "n": should be section A (a), but it is b with 5 points, for it: rule b1 (+6): 学校 (body, character 1), against it: rule b2 (-1): nothing unwanted stands there. ` +
		"Rules of section A (a) fired too, and did not decide with -4 points, against it: rule a2 (-4): 驾校 (title, character 1); rule a1 did not fire: 教师 is not found"}, lines("sum", lost, Options{English: true}))
	const below = `[{"name":"n","title":"驾校医院","then":"a"}]`
	require.Contains(t, lines("sum", below, Options{})[0], "应判为「甲科」（a），没有结论的得分大于 0。「甲科」（a）也有规则命中，未被采用，得 -4 分")
	require.Contains(t, lines("unique", lost, Options{})[0], "规则 a2、b1、b2 同时命中，无法判断")
	require.Contains(t, lines("first", `[{"name":"n","title":"驾校","body":"学校","then":"b"}]`, Options{})[0],
		"实判为「甲科」（a），依据：规则 a2：「驾校」（题目第 1 字起）。「b」也有规则命中，未被采用，依据：规则 b1：「学校」（正文第 1 字起）")
}

// What is wrong with a set is told in the language of the options.
func TestRunRefusesInEitherLanguage(t *testing.T) {
	for english, want := range map[bool]string{false: "/hit：未声明命中策略，请写 first、unique 或 sum [rule.hit_missing]", true: "/hit: no hit policy is declared; write first, unique or sum [rule.hit_missing]"} {
		r := &recorder{}
		RunJSON(r, []byte(`{"id":"s","conclusions":[{"id":"a"}]}`), nil, Options{English: english})
		require.Equal(t, []string{want}, r.lines)
		r = &recorder{}
		Run(r, rule.Set{ID: "s", Conclusions: []rule.Conclusion{{ID: "a"}}}, nil, Options{English: english})
		require.Equal(t, []string{want}, r.lines)
	}
}

// Faults of layers come with the place in the layer.
func TestRunLayeredRefuses(t *testing.T) {
	r := &recorder{}
	RunLayered(r, []byte(setJSON), [][]byte{[]byte(`{"id":"c","over":"s"}`), []byte(`{"id":"b","over":"c","remove":["scool"]}`)}, nil, Options{})
	require.Equal(t, []string{"/1/remove/0：下层没有规则 \"scool\" [rule.layer_missing]"}, r.lines)
}

// Where a whole set is swapped, the reasons still say what spoke for what.
func TestImpactOfAnotherSet(t *testing.T) {
	next := rule.Set{ID: "t", Hit: rule.HitPolicyFirst, Conclusions: []rule.Conclusion{{ID: "x", Text: vocab.Text{ZH: "某科"}}},
		Rules: []rule.Rule{{ID: "n", Then: "x", When: rule.Condition{Term: "医院"}}}}
	report, err := Impact(loadSet(t), next, []Past{{"1", rule.Document{Title: "学校"}}, {"2", rule.Document{Title: "学校医院"}}})
	require.NoError(t, err)
	require.Len(t, report.Groups, 2)
	none, other := report.Groups[0], report.Groups[1]
	require.Equal(t, []string{"教育", "", "某科"}, []string{none.FromText.ZH, none.ToText.ZH, other.ToText.ZH})
	text := func(c Change) (all []string) {
		for _, r := range c.Reasons {
			all = append(all, r.Code+" "+r.Text.ZH)
		}
		return all
	}
	require.Equal(t, []string{"rule_silent 规则 school 已删去，它曾指向「教育」（education）：「学校」（题目第 1 字起）", "no_evidence 没有规则命中"}, text(none.Changes[0]))
	require.Equal(t, []string{"rule_fires 规则 n 现命中：「医院」（题目第 3 字起）", "rule_silent 规则 school 已删去，它曾指向「教育」（education）：「学校」（题目第 1 字起）"}, text(other.Changes[0]))
}

func TestRunAsksForCoverage(t *testing.T) {
	r := &recorder{}
	Run(r, loadSet(t), []TestCase{{Title: "学校", Then: "education"}}, Options{Rules: 80, Conditions: 50})
	require.Equal(t, []string{
		"规则覆盖 1/2，低于 80%", "条件覆盖 0/4，低于 50%",
		"规则 school 的条件「学校」（/when/any/0）没有用例不满足", "规则 school 的条件「幼儿园」（/when/any/1）没有用例满足", "规则 charging 没有用例命中",
	}, r.lines)
	none := &recorder{}
	Run(none, loadSet(t), nil, Options{Rules: 1, Conditions: 1})
	require.Len(t, none.lines, 4)
}

func TestRunRefusesBadSetsAndCases(t *testing.T) {
	for _, c := range []struct{ set, cases, want string }{
		{`{}`, `[]`, "rule.id_missing"},
		{setJSON, `[{"titel":"x"}]`, "json.unknown_field"},
		{setJSON, `[{"title":"x"}]`, "ruletest.asks_nothing"},
		{setJSON, `[{"title":"x","then":"educaton"}]`, "ruletest.conclusion_unknown"},
		{setJSON, `[{"title":"x","not":["y"],"among":["z"]}]`, "ruletest.conclusion_unknown"},
		{setJSON, `[{"title":"x","fires":["y"]}]`, "ruletest.rule_unknown"},
		{setJSON, `[{"title":"x","silent":["y"]}]`, "ruletest.rule_unknown"},
	} {
		r := &recorder{}
		RunJSON(r, []byte(c.set), []byte(c.cases), Options{})
		require.Len(t, r.lines, 1)
		require.Contains(t, r.lines[0], c.want)
	}
	var faults vocab.Faults
	_, err := Judge(rule.Set{}, nil)
	require.ErrorAs(t, err, &faults)
}

func TestImpactListsWhatChanges(t *testing.T) {
	old := loadSet(t)
	next := loadSet(t)
	next.Rules[0].When = rule.Condition{Any: []rule.Condition{{Term: "学校"}}}
	next.Rules[1].Weight = 50
	next.Rules = append(next.Rules, rule.Rule{ID: "park", Then: "industry", Weight: 500, When: rule.Condition{Title: "园区"}})
	docs := []Past{
		{"1", rule.Document{Title: "学校"}},
		{"2", rule.Document{Title: "幼儿园"}},
		{"3", rule.Document{Title: "园区学校"}},
		{"4", rule.Document{Title: "园区充电桩"}},
		{"5", rule.Document{Title: "幼儿园和学校"}},
		{"6", rule.Document{Title: "园区里的学校"}},
		{"7", rule.Document{Title: "公园"}},
	}
	report, err := Impact(old, next, docs)
	require.NoError(t, err)
	require.Equal(t, 7, report.Documents)
	require.Equal(t, 3, report.Changed)
	require.Equal(t, 1, report.Rescored)
	require.Len(t, report.Groups, 2)
	require.Equal(t, "education→industry 3 6", report.Groups[0].From+"→"+report.Groups[0].To+" "+report.Groups[0].Changes[0].ID+" "+report.Groups[0].Changes[1].ID)
	require.Equal(t, "规则 park 现命中：「园区」（题目第 1 字起）", report.Groups[0].Changes[0].Reasons[0].Text.ZH)
	gone := report.Groups[1].Changes[0]
	require.Equal(t, "2 education ", gone.ID+" "+gone.From+" "+gone.To)
	require.Equal(t, "rule_silent", gone.Reasons[0].Code)
	back, err := Impact(next, old, docs)
	require.NoError(t, err)
	require.Equal(t, "规则 park 已删去，它曾指向「工信」（industry）：「园区」（题目第 1 字起）", back.Groups[0].Changes[0].Reasons[0].Text.ZH)
	half := loadSet(t)
	half.Rules[0].Weight, half.Rules[0].Then = -100, "industry"
	less, err := Impact(old, half, docs[:1])
	require.NoError(t, err)
	require.Equal(t, "规则 school 原给「教育」（education）300 分，现给「工信」（industry）-300 分", less.Groups[0].Changes[0].Reasons[0].Text.ZH)
	half.Rules[0].Then = "education"
	less, err = Impact(old, half, docs[:1])
	require.NoError(t, err)
	require.Equal(t, "规则 school 给「教育」（education）的分由 300 变为 -300", less.Groups[0].Changes[0].Reasons[0].Text.ZH)
	require.Equal(t, "outweighed", less.Groups[0].Changes[0].Reasons[1].Code)
	same, err := Impact(old, old, docs)
	require.NoError(t, err)
	require.Zero(t, same.Changed+same.Rescored)
	_, err = Impact(rule.Set{}, old, nil)
	require.Error(t, err)
	_, err = Impact(old, rule.Set{}, nil)
	require.Error(t, err)
}

func TestTranscriptAndGolden(t *testing.T) {
	docs := []Past{{"1\n", rule.Document{Title: "学校", Body: "园区充电桩"}}, {"2", rule.Document{Title: "公园"}}}
	got, err := Transcript(loadSet(t), docs)
	require.NoError(t, err)
	require.Equal(t, "1 \teducation 300\tindustry 200\t[school]\n2\tno_evidence\n", string(got))
	r := &recorder{}
	require.True(t, Golden(r, "decisions", got, got))
	require.Empty(t, r.lines)
	require.False(t, Golden(r, "decisions", got, []byte(strings.ReplaceAll(string(got), "300", "301")+"3\n")))
	require.Equal(t, []string{
		"decisions:1\n  原 was 1 \teducation 300\tindustry 200\t[school]\n  现 is  1 \teducation 301\tindustry 200\t[school]",
		"decisions:3\n  原 was \n  现 is  3",
		"decisions:4\n  原 was (end)\n  现 is  ",
	}, r.lines)
	require.False(t, Golden(&recorder{}, "long", nil, []byte(strings.Repeat("x\n", 99))))
	_, err = Transcript(rule.Set{}, nil)
	require.Error(t, err)
}

// Reports are contracts: they survive the way into JSON and back.
func TestAReportSurvivesJSON(t *testing.T) {
	report, err := Judge(loadSet(t), []TestCase{{Title: "公园", Then: "education"}})
	require.NoError(t, err)
	data, err := json.Marshal(report)
	require.NoError(t, err)
	back, faults := vocab.Decode[Results](data)
	require.Empty(t, faults)
	require.Equal(t, report, back)
}
