package assign

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/rule"
)

func TestRulesWhoseConclusionsAreNoUnits(t *testing.T) {
	set, err := rule.Load([]byte(`{"id":"kjj","hit":"sum","conclusions":[{"id":"office"},{"id":"centr"},{"id":"高新技术科"},{"id":"science"}],
		"rules":[{"id":"park","then":"centr","weight":300,"when":{"any":["公园"]}}]}`))
	require.NoError(t, err)
	engine, err := rule.Compile(set)
	require.NoError(t, err)
	_, err = NewRouter(bureau(), Options{Rules: engine})
	var faults deadline.Faults
	require.ErrorAs(t, err, &faults)
	require.Equal(t, deadline.Faults{
		{Path: "/options/rules/conclusions/1/id", Code: "plan.rule_unit", Text: Text{
			ZH: `规则的结论"centr"不是本单位科室或单位的编号，是否为"centre"`,
			EN: `the conclusion "centr" of the rules is no unit id of the organisation; did you mean "centre"`}},
		{Path: "/options/rules/conclusions/2/id", Code: "plan.rule_unit", Text: Text{
			ZH: `规则的结论"高新技术科"不是本单位科室或单位的编号，是否为"hightech"`,
			EN: `the conclusion "高新技术科" of the rules is no unit id of the organisation; did you mean "hightech"`}},
		{Path: "/options/rules/conclusions/3/id", Code: "plan.rule_unit", Text: Text{
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
