package assign

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
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
	require.Equal(t, []deadline.Arg{{Name: "word", Value: "科技专项资金"}}, best.For[0].Args)
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
	require.Equal(t, []string{"route.no_evidence"}, codes(r.Reasons))
}

func TestRouteAsksAPersonWhenTwoAreClose(t *testing.T) {
	org := Org{ID: "x", Units: []Unit{
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
