package rule

import (
	"encoding/json"
	"math/rand"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func faultsOf(t *testing.T, err error) []string {
	t.Helper()
	var list []string
	if err == nil {
		return nil
	}
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	for _, f := range faults {
		require.NotEmpty(t, f.Text.ZH)
		require.NotEmpty(t, f.Text.EN)
		list = append(list, f.Path+" "+f.Code)
	}
	return list
}

func TestLoadReportsEveryFault(t *testing.T) {
	rules := func(when string) string {
		return `{"id":"s","hit":"first","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","when":` + when + `}]}`
	}
	long := strings.Repeat("学", maxTerm+1)
	deep := strings.Repeat(`{"any":[`, maxDepth) + `"学"` + strings.Repeat(`]}`, maxDepth)
	for _, c := range []struct {
		name, data string
		want       []string
	}{
		{"empty object", `{}`, []string{"/id rule.id_missing", "/hit rule.hit_missing", "/conclusions rule.conclusion_missing"}},
		{"no JSON", `{"id":`, []string{"/id json.syntax"}},
		{"typing error in a rule", `{"id":"s","hit":"first","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"b","when":"学","wieght":3}]}`,
			[]string{"/rules/0/wieght json.unknown_field", "/rules/0/then rule.then_unknown"}},
		{"typing error in a weight", `{"id":"s","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","when":"学","wieght":3}]}`, []string{"/rules/0/wieght json.unknown_field"}},
		{"typing error in a test", rules(`{"all":["学",{"feild":"level","is":["city"]},{"atleast":1,"of":["学"]}]}`),
			[]string{"/rules/0/when/all/1/feild json.unknown_field", "/rules/0/when/all/2/atleast json.unknown_field"}},
		{"typing error in the conclusions", `{"id":"s","hit":"first","conclusoins":[{"id":"a"}],"rules":[{"id":"r","then":"a","when":"学"}]}`, []string{"/conclusoins json.unknown_field"}},
		{"typing error in the id of a conclusion", `{"id":"s","hit":"first","conclusions":[{"idd":"a"}],"rules":[{"id":"r","then":"a","when":"学"}]}`, []string{"/conclusions/0/idd json.unknown_field"}},
		{"typing error in a condition", rules(`{"any":["学",{"all":[{"titel":"x"}]}]}`), []string{"/rules/0/when/any/1/all/0/titel json.unknown_field"}},
		{"hit policy not known", `{"id":"s","hit":"most","conclusions":[{"id":"a"}],"rules":[]}`, []string{"/hit json.type"}},
		{"ids given twice", `{"id":"s","hit":"first","conclusions":[{"id":"a"},{"id":"a"}],"rules":[{"id":"r","then":"a","when":"学"},{"id":"r","then":"a","when":"学"},{"id":"","then":"a","when":"学"}]}`,
			[]string{"/conclusions/1/id rule.id_duplicate", "/rules/1/id rule.id_duplicate", "/rules/2/id rule.id_missing"}},
		{"weights", `{"id":"s","hit":"sum","titleFactor":101,"conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","when":"学"},{"id":"q","then":"a","weight":1000001,"when":"学"}]}`,
			[]string{"/titleFactor rule.title_factor", "/rules/0/weight rule.weight_zero", "/rules/1/weight rule.weight_range"}},
		{"empty condition", rules(`{}`), []string{"/rules/0/when rule.condition_empty"}},
		{"no condition", `{"id":"s","hit":"first","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a"}]}`, []string{"/rules/0/when rule.condition_empty"}},
		{"empty list", rules(`{"any":[]}`), []string{"/rules/0/when/any rule.condition_empty"}},
		{"empty term in a list", rules(`{"all":["学",""]}`), []string{"/rules/0/when/all/1 rule.condition_empty"}},
		{"only marks", rules(`{"any":["，。"," - "]}`), []string{"/rules/0/when/any/0 rule.term_empty", "/rules/0/when/any/1 rule.term_empty"}},
		{"long term", rules(`{"title":"` + long + `"}`), []string{"/rules/0/when/title rule.term_long"}},
		{"two terms in one", rules(`{"term":"科技，技术"}`), []string{"/rules/0/when rule.term_several"}},
		{"three in a title", rules(`{"title":"人才、资金;项目"}`), []string{"/rules/0/when/title rule.term_several"}},
		{"a slash", rules(`{"term":"科技/技术"}`), []string{"/rules/0/when rule.term_several"}},
		{"a full-width bar", rules(`{"any":["科技｜技术"]}`), []string{"/rules/0/when/any/0 rule.term_several"}},
		{"a slash with a Latin word", rules(`{"term":"5G/物联网"}`), []string{"/rules/0/when rule.term_several"}},
		{"a stop", rules(`{"body":"科技。技术"}`), []string{"/rules/0/when/body rule.term_several"}},
		{"an exclamation", rules(`{"term":"科技！技术"}`), []string{"/rules/0/when rule.term_several"}},
		{"a tab", rules(`{"term":"科技\t技术"}`), []string{"/rules/0/when rule.term_several"}},
		{"a line break", rules(`{"none":["科技\n技术"]}`), []string{"/rules/0/when/none/0 rule.term_several"}},
		{"a comma behind", rules(`{"term":"科技，"}`), []string{"/rules/0/when rule.term_marks"}},
		{"a comma before", rules(`{"term":"，科技"}`), []string{"/rules/0/when rule.term_marks"}},
		{"a line break behind", rules(`{"title":"科技\r\n"}`), []string{"/rules/0/when/title rule.term_marks"}},
		{"a bar around", rules(`{"near":["|科技|","共享"],"within":10}`), []string{"/rules/0/when/near/0 rule.term_marks"}},
		{"two among those near", rules(`{"near":["仪器,设备","共享"],"within":10}`), []string{"/rules/0/when/near/0 rule.term_several"}},
		{"the comma of a number", rules(`{"term":"1,000万"}`), nil},
		{"term over paragraphs", rules(`{"body":"学\n\n校"}`), []string{"/rules/0/when/body rule.term_lines"}},
		{"deep", rules(deep), []string{"/rules/0/when" + strings.Repeat("/any/0", maxDepth) + " rule.condition_depth"}},
		{"counts", rules(`{"all":[{"atLeast":3,"of":["学","校"]},{"of":["学"]},{"atLeast":1}]}`),
			[]string{"/rules/0/when/all/0/atLeast rule.at_least", "/rules/0/when/all/1/atLeast rule.at_least", "/rules/0/when/all/2/atLeast rule.at_least"}},
		{"near", rules(`{"any":[{"near":["学"],"within":2},{"near":["学","學"],"within":-1},{"within":2}]}`),
			[]string{"/rules/0/when/any/0/near rule.near", "/rules/0/when/any/1/within rule.near", "/rules/0/when/any/1/near/1 rule.near", "/rules/0/when/any/2/within rule.near"}},
		{"fields", rules(`{"any":[{"field":"level"},{"is":["city"]}]}`), []string{"/rules/0/when/any/0/is rule.field", "/rules/0/when/any/1/is rule.field"}},
		{"stock", `{"id":"s","hit":"first","stock":["，"],"conclusions":[{"id":"a"}],"rules":[]}`, []string{"/stock/0 rule.term_empty"}},
	} {
		_, err := Load([]byte(c.data))
		require.ElementsMatch(t, c.want, faultsOf(t, err), c.name)
	}
}

func TestLoadAcceptsChinesePolicy(t *testing.T) {
	s, err := Load([]byte(`{"id":"s","hit":"先中先用","conclusions":[{"id":"a"}],"rules":[]}`))
	require.NoError(t, err)
	require.Equal(t, HitPolicyFirst, s.Hit)
}

func TestCompileRefusesWhatValidateRefuses(t *testing.T) {
	_, err := Compile(Set{})
	require.Equal(t, faultsOf(t, Set{}.Validate()), faultsOf(t, err))
}

// A set survives the way into JSON and back.
func TestSetRoundTrip(t *testing.T) {
	r := rand.New(rand.NewSource(9))
	for range 300 {
		set := randomSet(r)
		data, err := json.Marshal(set)
		require.NoError(t, err)
		back, err := Load(data)
		require.NoError(t, err, string(data))
		require.Equal(t, set, back)
		var plain Set
		require.NoError(t, json.Unmarshal(data, &plain))
		require.Equal(t, set, plain)
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte(`{"id":"s","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","weight":1,"when":{"any":["学",{"near":["校","园"],"within":3}]}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		set, err := Load(data)
		if err != nil {
			return
		}
		e, err := Compile(set)
		require.NoError(t, err)
		e.Evaluate(Document{Title: "学校园"})
		out, err := json.Marshal(set)
		require.NoError(t, err)
		again, err := Load(out)
		require.NoError(t, err)
		out2, err := json.Marshal(again)
		require.NoError(t, err)
		require.JSONEq(t, string(out), string(out2))
	})
}

// What looks like a list and is none stays a term.
func TestMarksInsideATermThatPartNothing(t *testing.T) {
	for _, term := range []string{"TCP/IP", "A/B", "1/3", "1,000", "3.15晚会", "node.js", "为什么？", "科技 技术", "《科技》", "5G+工业", "“双碳”", ".net", "建议："} {
		_, err := Load([]byte(`{"id":"s","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"r","then":"a","weight":1,"when":"` + term + `"}]}`))
		require.NoError(t, err, term)
	}
}
