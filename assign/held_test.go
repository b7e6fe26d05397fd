package assign

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
)

// A unit that was fixed to help with an item, or to get a copy, does not lead it
// as well.
func TestAPinnedHelperDoesNotLead(t *testing.T) {
	require.Equal(t, "centre", distribute(t, bureau(), demo(), Options{}).of("2").Unit)
	for _, role := range []vocab.Role{vocab.RoleAssist, vocab.RoleCopy} {
		plan := distribute(t, bureau(), demo(), Options{Pins: []Pin{{Item: "2", Unit: "centre", Role: role}}})
		require.NotEqual(t, "centre", plan.of("2").Unit, "%v", role)
		for _, o := range plan.Open {
			if o.Item == "2" {
				require.False(t, slices.ContainsFunc(o.BlockedBy, func(b Block) bool { return b.Limit == LimitCapacity }))
			}
		}
	}
}

// An item stands once in a solution, whatever the place that it is given twice.
func TestVerifyFindsAnItemTwice(t *testing.T) {
	p := Problem{Costs: []Cost{{"a", "s1", 1}, {"b", "s2", 1}}, Capacity: Capacities{{"s1", 2}, {"s2", 2}}}
	s, err := Solve(p)
	require.NoError(t, err)
	for i := range s.Assignments {
		bad := s
		bad.Assignments = append(slices.Clone(s.Assignments), s.Assignments[i])
		require.ErrorContains(t, bad.Verify(p), "plan.unknown", "%v twice", s.Assignments[i])
	}
	bad := s
	bad.Open = []Unplaced{{Item: "a"}}
	require.ErrorContains(t, bad.Verify(p), "plan.unknown", "placed and open")
}

// A reason names each word once, and none that speaks against.
func TestWordsOfALabelAreNamedOnce(t *testing.T) {
	word := func(term string, points int) classify.Evidence { return classify.Evidence{Term: term, Points: points} }
	r := labelReason(classify.Label{ID: "a", Score: 500_000, Reasons: []classify.Evidence{
		word("仪器", 3), word("仪器", 2), word("", 5), word("公园", -2), word("共享", 1), word("仪器", 1),
	}})
	require.Equal(t, 1, strings.Count(r.Text.ZH, "“仪器”"))
	require.Equal(t, 1, strings.Count(r.Text.ZH, "“共享”"))
	require.NotContains(t, r.Text.ZH, "公园")
	require.NotContains(t, r.Text.ZH, "“”")
	require.Equal(t, 1, strings.Count(r.Text.EN, `"仪器"`))
}

// The sentence of a decision holds its reasons in both languages, in order.
func TestTheSentenceHoldsItsReasons(t *testing.T) {
	for _, d := range distribute(t, bureau(), demo(), Options{}).Decisions {
		require.NotEmpty(t, d.Reasons)
		zh, en := d.Role.Term()+"：", d.Role.Text().EN+": "
		for k, r := range d.Reasons[:min(len(d.Reasons), maxWhy)] {
			if k > 0 {
				zh, en = zh+"；", en+"; "
			}
			zh, en = zh+r.Text.ZH, en+r.Text.EN
		}
		require.Equal(t, zh, d.Why.ZH)
		require.Equal(t, en, d.Why.EN)
	}
}

// The amounts of an organisation count from 0 to a million, both in.
func TestAmountsOfAnOrganisation(t *testing.T) {
	for n, ok := range map[int]bool{0: true, 1: true, maxItems: true, maxItems + 1: false, -1: false} {
		for _, set := range []func(*Unit){func(u *Unit) { u.Capacity = n }, func(u *Unit) { u.Load = n }} {
			org := bureau()
			set(&org.Units[0])
			if ok {
				require.NoError(t, org.Validate(), n)
			} else {
				require.ErrorContains(t, org.Validate(), "org.amount", n)
			}
		}
	}
}
