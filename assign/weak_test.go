package assign

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// science is a bureau whose duties are full of words that every bureau has.
func science() Org {
	section := func(id, name string, duties ...string) Unit {
		return Unit{ID: id, Name: name, Kind: UnitKindSection, Duties: duties}
	}
	return Org{ID: "kjj", Name: "科技局", Head: "l", Leaders: []Leader{{ID: "l", Name: "赵局长", Units: []string{"policy", "rural", "social", "park"}}}, Units: []Unit{
		section("policy", "规划和创新服务科", "科技发展战略与规划", "科技服务业", "创新型城市建设", "科技统计"),
		section("rural", "农村科技科", "农业科技", "科技特派员"),
		section("social", "社会发展科技科", "社会发展科技", "生态环境科技", "公共安全科技"),
		section("park", "园区科", "高新区", "孵化器"),
	}}
}

// engine compiles a bureau's own rules.
func engine(t *testing.T, text string) *rule.Engine {
	t.Helper()
	set, err := rule.Load([]byte(text))
	require.NoError(t, err)
	e, err := rule.Compile(set)
	require.NoError(t, err)
	return e
}

func TestNothingIsPlacedOnWordsOfEveryBureau(t *testing.T) {
	own := engine(t, `{"id":"own","hit":"sum","conclusions":[{"id":"policy"},{"id":"rural"},{"id":"park"}],"rules":[
		{"id":"1","then":"policy","weight":900,"when":{"any":["发展","创新","服务","建设","高质量发展"]}},
		{"id":"2","then":"rural","weight":900,"when":{"any":["农村","科技特派员"]}},
		{"id":"3","then":"park","weight":900,"when":{"any":["园区","孵化器","双创"]}}]}`)
	for name, o := range map[string]Options{"by duties": {}, "by rules and duties": {Rules: own}} {
		for _, title := range []string{
			"关于加快发展养老服务的提案", "关于推进社会建设的建议", "关于创新社区管理的提案", "关于推动城市高质量发展的提案",
			"关于加强公共安全工作的建议", "关于改善生态环境的提案", "关于农村公路建设的建议", "关于制定发展规划的提案",
			"关于做好人口统计的建议", "关于服务业发展的提案", "关于公园增设长椅的提案", "关于农业发展的提案",
		} {
			r, err := NewRouter(science(), o)
			require.NoError(t, err)
			got := r.Route(Item{ID: "1", Title: title})
			require.False(t, got.Decided, "%s: %s", name, title)
			require.Equal(t, []string{"route.not_ours"}, codes(got.Reasons), "%s: %s", name, title)
			plan, err := DistributeItems(science(), []Item{{ID: "1", Title: title}}, o)
			require.NoError(t, err)
			require.Empty(t, plan.Decisions, "%s: %s", name, title)
			require.Len(t, plan.Open[0].BlockedBy, 1)
			require.Contains(t, plan.Open[0].BlockedBy[0].Text.ZH, "不属于本单位，建议申退")
			require.Equal(t, LimitNoPlace, plan.Open[0].BlockedBy[0].Limit)
			require.True(t, plan.Open[0].CheapestFix.IsZero(), "no room of any unit would help")
		}
		for title, unit := range map[string]string{
			"关于加快发展科技服务业的提案": "policy", "关于推进创新型城市建设的建议": "policy", "关于完善科技特派员制度的提案": "rural",
			"关于发展农业科技的提案": "rural", "关于建设孵化器的建议": "park", "关于推动生态环境科技创新的提案": "social",
		} {
			plan, err := DistributeItems(science(), []Item{{ID: "1", Title: title}}, o)
			require.NoError(t, err)
			require.Len(t, plan.Decisions, 1, "%s: %s", name, title)
			require.Equal(t, unit, plan.Decisions[0].Unit, "%s: %s", name, title)
		}
	}
	plan, err := DistributeItems(science(), []Item{{ID: "1", Title: "关于双创的提案"}}, Options{Rules: own})
	require.NoError(t, err)
	require.Equal(t, "park", plan.Decisions[0].Unit, "two characters that name a matter are enough for a rule")
}

// What the examiners or a pin name goes there, and what another organisation leads
// is not returned for being another's.
func TestWhoeverNamesAUnitIsHeard(t *testing.T) {
	it := Item{ID: "1", Title: "关于加快发展养老服务的提案", Proposed: []string{"社会发展科技科"}}
	plan, err := DistributeItems(science(), []Item{it}, Options{})
	require.NoError(t, err)
	require.Equal(t, "social", plan.Decisions[0].Unit)
	it.Proposed = nil
	plan, err = DistributeItems(science(), []Item{it}, Options{Pins: []Pin{{Item: "1", Unit: "policy"}}})
	require.NoError(t, err)
	require.Equal(t, "policy", plan.Decisions[0].Unit)
	for _, o := range []Options{{}, {Pins: []Pin{{Item: "1", Role: vocab.RoleAssist}}}} {
		if len(o.Pins) == 0 {
			it.Role = vocab.RoleAssist
		}
		plan, err = DistributeItems(science(), []Item{it}, o)
		require.NoError(t, err)
		require.Len(t, plan.Decisions, 1)
		require.False(t, plan.Decisions[0].Decided, "a person looks")
		require.Contains(t, codes(plan.Decisions[0].Reasons), "route.weak")
		it.Role = 0
	}
}

// A classifier that answers in the departments of the place, of which the bureau is
// one, tells its matters from those of others, whatever a duty says.
func TestTheBureauAsOneDepartment(t *testing.T) {
	set, err := rule.Load([]byte(`{"id":"x","hit":"sum","conclusions":[{"id":"science"},{"id":"civil"},{"id":"law"}],"rules":[
		{"id":"1","then":"science","weight":300,"when":{"any":["科技","孵化"]}},{"id":"2","then":"civil","weight":900,"when":"养老"},
		{"id":"3","then":"law","weight":400,"when":"法治"}]}`))
	require.NoError(t, err)
	of := func(units ...classify.Bureau) Options {
		c, err := classify.New(set, classify.Options{Bureaus: units})
		require.NoError(t, err)
		return Options{Classifier: c}
	}
	only := of(classify.Bureau{ID: "kjj", Labels: []string{"science"}}) // the others are classify.None
	all := of(classify.Bureau{ID: "kjj", Labels: []string{"science"}}, classify.Bureau{ID: "mzj", Labels: []string{"civil"}}, classify.Bureau{ID: "sfj", Labels: []string{"law"}})
	for name, o := range map[string]Options{"only its own": only, "all of the place": all} {
		for title, want := range map[string]struct {
			unit, code string
		}{
			"关于建设养老孵化器的提案":  {"", "route.not_ours"},          // decided, and another's
			"关于法治科技孵化器的提案":  {"park", "route.ours_doubtful"}, // undecided, the own label close behind
			"关于建设科技孵化器的提案":  {"park", ""},
			"关于加强科技工作的提案":   {"", ""},      // its own, and no section comes into question
			"关于科技支撑农村的提案":   {"rural", ""}, // its own, and then a weak word tells the section
			"关于推动社会发展的提案":   {"", "route.not_ours"},
			"关于科技养老发展服务的提案": {"", "route.not_ours"},
		} {
			plan, err := DistributeItems(science(), []Item{{ID: "1", Title: title}}, o)
			require.NoError(t, err)
			if want.unit == "" {
				require.Empty(t, plan.Decisions, "%s: %s", name, title)
				if want.code != "" {
					require.Contains(t, plan.Open[0].BlockedBy[0].Text.ZH, "申退", "%s: %s", name, title)
				}
				continue
			}
			require.Len(t, plan.Decisions, 1, "%s: %s", name, title)
			require.Equal(t, want.unit, plan.Decisions[0].Unit, "%s: %s", name, title)
			if want.code != "" {
				require.Contains(t, codes(plan.Decisions[0].Reasons), want.code, "%s: %s", name, title)
			}
		}
	}
}

// The words by which a desk hands out are weak as well: then a person looks.
func TestADeskHandsOnAndAsks(t *testing.T) {
	desk := Org{ID: "desk", Name: "督查室", Units: []Unit{
		{ID: "a", Name: "民政局", Kind: UnitKindDepartment, Duties: []string{"养老服务", "殡葬管理"}},
		{ID: "b", Name: "城管局", Kind: UnitKindDepartment, Duties: []string{"城市管理服务"}},
	}}
	plan, err := DistributeItems(desk, []Item{{ID: "1", Title: "关于养老服务的提案"}, {ID: "2", Title: "关于城市服务的提案"}}, Options{})
	require.NoError(t, err)
	require.Len(t, plan.Decisions, 2)
	require.True(t, plan.Decisions[0].Decided)
	require.Equal(t, "b", plan.Decisions[1].Unit)
	require.False(t, plan.Decisions[1].Decided)
	require.Contains(t, codes(plan.Decisions[1].Reasons), "route.weak")
}

func TestWeakWords(t *testing.T) {
	for text, want := range map[string]bool{
		"发展": true, "创新发展": true, "服务": true, "建设": true, "高质量发展": true, "城市管理": true, "科": true, "": true,
		"养老": false, "养老服务": false, "孵化": false, "仪器": false, "资金": false,
	} {
		require.Equal(t, want, madeOf(text, hollowWords), text)
	}
	require.True(t, madeOf("项目资金", hollowWords, thinWords))
	require.False(t, madeOf("仪器资金", hollowWords, thinWords))
	for _, list := range []map[string]bool{hollowWords, thinWords} {
		for w := range list {
			require.LessOrEqual(t, utf8.RuneCountInString(w), weakLongest, w)
			require.False(t, hollowWords[w] && thinWords[w], w)
		}
	}
	u := Unit{Name: "农村科技科"}
	require.False(t, says("农村", u))
	require.True(t, says("农村科技", u))
	require.True(t, says("农机", u))
}
