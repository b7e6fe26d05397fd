package assign

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

func TestRulesWhoseConclusionsAreNoUnits(t *testing.T) {
	set, err := rule.Load([]byte(`{"id":"kjj","hit":"sum","conclusions":[{"id":"office"},{"id":"centr"},{"id":"高新技术科"},{"id":"science"}],
		"rules":[{"id":"park","then":"centr","weight":300,"when":{"any":["公园"]}}]}`))
	require.NoError(t, err)
	engine, err := rule.Compile(set)
	require.NoError(t, err)
	_, err = NewRouter(bureau(), Options{Rules: engine})
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	require.Equal(t, vocab.Faults{
		{Path: "/options/rules/conclusions/1/id", Code: "plan.rule_unit", Text: vocab.Text{
			ZH: `规则的结论"centr"不是本单位科室或单位的编号，是否为"centre"`,
			EN: `the conclusion "centr" of the rules is no unit id of the organisation; did you mean "centre"`}},
		{Path: "/options/rules/conclusions/2/id", Code: "plan.rule_unit", Text: vocab.Text{
			ZH: `规则的结论"高新技术科"不是本单位科室或单位的编号，是否为"hightech"`,
			EN: `the conclusion "高新技术科" of the rules is no unit id of the organisation; did you mean "hightech"`}},
		{Path: "/options/rules/conclusions/3/id", Code: "plan.rule_unit", Text: vocab.Text{
			ZH: `规则的结论"science"不是本单位科室或单位的编号`,
			EN: `the conclusion "science" of the rules is no unit id of the organisation`}},
	}, faults)
	_, err = Distribute(bureau(), demo(), Options{Rules: engine, LoadStep: million + 1})
	require.ErrorContains(t, err, `did you mean "centre"`)
	require.ErrorContains(t, err, "/options/loadStep", "all faults at once")
}

func TestLetters(t *testing.T) {
	for _, c := range []struct {
		a, b string
		n    int
	}{{"", "", 0}, {"a", "", 1}, {"", "ab", 2}, {"centr", "centre", 1}, {"高新科", "新高科", 2}, {"kitten", "sitting", 3}} {
		require.Equal(t, c.n, letters(c.a, c.b))
		require.Equal(t, c.n, letters(c.b, c.a))
	}
}

// A reason tells what a rule found, and of one that fired because something is
// absent that it is.
func TestReasonsOfRules(t *testing.T) {
	set, err := rule.Load([]byte(`{"id":"kjj","hit":"sum","conclusions":[{"id":"office"}],
		"rules":[{"id":"r","then":"office","weight":9,"when":"会议"},{"id":"n","then":"office","weight":1,"when":{"none":["经费"]}}]}`))
	require.NoError(t, err)
	engine, err := rule.Compile(set)
	require.NoError(t, err)
	router, err := NewRouter(Org{ID: "kjj", Name: "某单位", Units: []Unit{{ID: "office", Name: "办公室", Kind: UnitKindDepartment}}}, Options{Rules: engine})
	require.NoError(t, err)
	var got []string
	for _, why := range router.Route(Item{ID: "1", Title: "关于会议的建议"}).Candidates[0].For {
		if why.Code == "route.rule" {
			got = append(got, why.Text.ZH, why.Text.EN)
		}
	}
	require.Equal(t, []string{"规则r：「会议」（题目第 3 字起）", "rule r: 会议 (title, character 3)", "规则n：不应有的均未出现", "rule n: nothing unwanted stands there"}, got)
}
