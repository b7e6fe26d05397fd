package assign

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

func route(t *testing.T, org Org, it Item) Route {
	t.Helper()
	r, err := NewRouter(org, Options{})
	require.NoError(t, err)
	return r.Route(it)
}

func TestRouteNamesTheWordsThatDecided(t *testing.T) {
	r := route(t, bureau(), Item{ID: "1", Title: "关于加快科技专项资金审批拨付的提案"})
	require.True(t, r.Decided)
	best := r.Candidates[0]
	require.Equal(t, "project", best.Unit)
	require.Equal(t, "route.duty", best.For[0].Code)
	require.Equal(t, []vocab.Arg{{Name: "word", Value: "科技专项资金"}}, best.For[0].Args)
	require.Contains(t, best.For[0].Text.ZH, "“科技专项资金”")
	require.Contains(t, best.For[0].Text.EN, "科技专项资金")
	for i := 1; i < len(r.Candidates); i++ {
		require.LessOrEqual(t, r.Candidates[i].Score, r.Candidates[i-1].Score)
	}
}

func TestRouteSaysWhenNothingMatched(t *testing.T) {
	r := route(t, bureau(), Item{ID: "1", Title: "关于公园增设长椅的提案"})
	require.False(t, r.Decided)
	require.Empty(t, r.Candidates)
	require.Equal(t, []string{"route.not_ours"}, codes(r.Reasons))
	require.Contains(t, r.Reasons[0].Text.ZH, "建议申退")

	desk := Org{ID: "desk", Name: "某单位", Units: []Unit{{ID: "a", Name: "甲局", Kind: UnitKindDepartment, Duties: []string{"农田水利"}}}}
	require.Equal(t, []string{"route.no_evidence"}, codes(route(t, desk, Item{ID: "1", Title: "关于公园增设长椅的提案"}).Reasons), "a desk returns nothing")
}

func TestRouteAsksAPersonWhenTwoAreClose(t *testing.T) {
	org := Org{ID: "x", Name: "某单位", Units: []Unit{
		{ID: "a", Name: "甲所", Kind: UnitKindDepartment, Duties: []string{"农田水利"}},
		{ID: "b", Name: "乙所", Kind: UnitKindDepartment, Duties: []string{"农田水利"}},
	}}
	r := route(t, org, Item{ID: "1", Title: "农田水利"})
	require.False(t, r.Decided)
	require.Equal(t, []string{"route.close"}, codes(r.Reasons))
	require.Equal(t, "a", r.Candidates[0].Unit)
}

func TestRouteHearsExaminersMoreThanProposer(t *testing.T) {
	r := route(t, bureau(), Item{ID: "1", Title: "无关的题目", Wished: []string{"办公室"}, Proposed: []string{"centre"}})
	require.Equal(t, "centre", r.Candidates[0].Unit)
	require.Equal(t, []string{"route.proposed"}, codes(r.Candidates[0].For))
	require.Equal(t, "office", r.Candidates[1].Unit)
	require.Equal(t, []string{"route.wished"}, codes(r.Candidates[1].For))
}

func TestPercentRoundsHalfUp(t *testing.T) {
	for ppm, want := range map[int]string{0: "0.0", 499: "0.0", 500: "0.1", 999_500: "100.0", 305_000: "30.5", million: "100.0"} {
		require.Equal(t, want, percent(ppm))
	}
}

// labelled is a classifier of three made-up labels.
func labelled(t *testing.T) *classify.Classifier {
	t.Helper()
	set, err := rule.Load([]byte(`{"id":"x","hit":"sum","conclusions":[{"id":"school"},{"id":"road"},{"id":"water"}],
		"rules":[{"id":"s","then":"school","weight":300,"when":{"any":["学校","教师"]}},
		         {"id":"r","then":"road","weight":100,"when":"道路"}]}`))
	require.NoError(t, err)
	c, err := classify.New(set, classify.Options{})
	require.NoError(t, err)
	return c
}

func TestRouteByLabels(t *testing.T) {
	org := Org{ID: "desk", Name: "某单位", Units: []Unit{
		{ID: "education", Name: "教育局", Kind: UnitKindDepartment, Labels: []string{"school"}},
		{ID: "transport", Name: "交通局", Kind: UnitKindDepartment, Labels: []string{"road"}},
		{ID: "water", Name: "水利局", Kind: UnitKindDepartment, Labels: []string{"water"}},
	}}
	router, err := NewRouter(org, Options{Classifier: labelled(t)})
	require.NoError(t, err)
	r := router.Route(Item{ID: "1", Title: "学校门前道路"})
	require.True(t, r.Decided)
	require.Equal(t, []string{"education", "transport", "water"}, []string{r.Candidates[0].Unit, r.Candidates[1].Unit, r.Candidates[2].Unit})
	require.Equal(t, "route.label", r.Candidates[0].For[0].Code)
	require.Contains(t, r.Candidates[0].For[0].Text.ZH, "“学校”")
	require.Equal(t, 0, r.Candidates[2].Score)
	require.Equal(t, "route.near", r.Candidates[2].For[0].Code)

	plan, err := Distribute(org, []proposal.Proposal{{ID: "1", Title: "学校门前道路"}, {ID: "2", Title: "道路"}, {ID: "3", Title: "长椅"}},
		Options{Classifier: labelled(t)})
	require.NoError(t, err)
	require.Equal(t, "education", plan.Decisions[0].Unit)
	require.Equal(t, "transport", plan.Decisions[1].Unit)
	require.Empty(t, plan.Decisions[1].Leader)
	require.Equal(t, "3", plan.Open[0].Item)

	// the full unit's item does not go where nothing speaks for
	org.Units[0].Capacity, org.Units[0].Load = 1, 1
	plan, err = Distribute(org, []proposal.Proposal{{ID: "1", Title: "学校"}}, Options{Classifier: labelled(t)})
	require.NoError(t, err)
	require.Equal(t, "education", plan.Open[0].CheapestFix.Place)
}

// The classifier finds nothing, and is not asked again where duties say enough.
func TestRouteByDutiesBesideASilentClassifier(t *testing.T) {
	it := Item{ID: "1", Title: "关于推进大型科研仪器共享的提案"}
	require.True(t, route(t, bureau(), it).Decided)
	for _, c := range []*classify.Classifier{classify.Default(), labelled(t)} {
		router, err := NewRouter(bureau(), Options{Classifier: c})
		require.NoError(t, err)
		require.Equal(t, route(t, bureau(), it), router.Route(it))
	}
}

func TestRouteNamesConfirmedUnitsThatAreNotThere(t *testing.T) {
	it := Item{ID: "1", Title: "关于加快科技专项资金审批拨付的提案", Confirmed: []string{"项目处"}}
	r := route(t, bureau(), it)
	require.False(t, r.Decided)
	require.Equal(t, []vocab.Reason{{
		Code: "route.confirmed_unknown", Args: []vocab.Arg{{Name: "unit", Value: "项目处"}},
		Text: vocab.Text{ZH: `没有已确定的承办单位"项目处"，请更正或补录`, EN: `there is no unit "项目处", which was confirmed: correct it or add one`},
	}}, r.Reasons)
	plan, err := DistributeItems(bureau(), []Item{it}, Options{})
	require.NoError(t, err)
	require.False(t, plan.Decisions[0].Decided)
	require.Contains(t, codes(plan.Decisions[0].Reasons), "route.confirmed_unknown")

	// one of them is known: it leads, the other is named all the same
	it.Confirmed = []string{"项目处", "办公室"}
	require.True(t, route(t, bureau(), it).Decided)
	plan, err = DistributeItems(bureau(), []Item{it}, Options{})
	require.NoError(t, err)
	require.Equal(t, "office", plan.Decisions[0].Unit)
	require.True(t, plan.Decisions[0].Decided)
	require.Contains(t, codes(plan.Decisions[0].Reasons), "route.confirmed_unknown")

	// nothing else speaks: the item is open, and the name stands among the blocks
	it.Title = "无关的题目"
	it.Confirmed = []string{"项目处"}
	plan, err = DistributeItems(bureau(), []Item{it}, Options{})
	require.NoError(t, err)
	require.Len(t, plan.Open[0].BlockedBy, 2)
	require.Equal(t, "项目处", plan.Open[0].BlockedBy[1].Place)

	// the list of the level above names the bureau itself
	it.Title = "关于加快科技专项资金审批拨付的提案"
	it.Confirmed = []string{"市科学技术局", "教育局"}
	require.Equal(t, route(t, bureau(), Item{ID: "1", Title: it.Title}), route(t, bureau(), it))
}

func TestZeroValuesDoNotPanic(t *testing.T) {
	for _, it := range []Item{{}, {ID: "1", Title: "农田水利", Body: "农田", Wished: []string{"a"}, Proposed: []string{""}, Confirmed: []string{"a", ""}}} {
		r := Router{}.Route(it)
		require.False(t, r.Decided)
		require.Equal(t, "route.no_evidence", r.Reasons[0].Code)
		router, err := NewRouter(Org{ID: "x", Name: "某单位", Units: []Unit{{ID: "a", Name: "a", Kind: UnitKindDepartment}}},
			Options{Classifier: &classify.Classifier{}, Rules: &rule.Engine{}})
		require.NoError(t, err)
		require.NotPanics(t, func() { router.Route(it) })
	}
	require.Error(t, Org{}.Validate())
	require.Empty(t, newOrgIndex(Org{}).named(""))
	require.Len(t, Decision{}.Events(deadline.Date{}, "", ""), 1)
	require.Zero(t, NewItem(proposal.Case{}, ""))
	s, err := Solve(Problem{})
	require.NoError(t, err)
	require.NoError(t, s.Verify(Problem{}))
	require.NoError(t, Solution{}.Verify(Problem{}))
	_, err = Distribute(Org{}, nil, Options{})
	require.Error(t, err)
}
