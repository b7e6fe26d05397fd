package assign

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func leave(from, to string) []Leave {
	return []Leave{{deadline.MustDate(from), deadline.MustDate(to)}}
}

// Nobody is passed over for one day, whichever of the window it is.
func TestADayOfLeaveBlocksNobody(t *testing.T) {
	o := Options{Assigned: deadline.MustDate("2024-03-01")}
	for n := range 95 {
		day, err := o.Assigned.AddDays(n)
		require.NoError(t, err)
		org := bureau()
		org.People[4].Leaves, org.Leaders[2].Leaves = []Leave{{day, day}}, []Leave{{day, day}} // P5 alone is the centre, L3 has no substitute
		plan := distribute(t, org, demo(), o)
		require.Equal(t, "P5", plan.of("2").Person, day)
		require.Equal(t, "L3", plan.of("4").Leader, day)
	}
}

// The leader signs at the end: what is before does not matter, what is then does.
func TestWhoSignsIsThereAtTheEnd(t *testing.T) {
	o := Options{Assigned: deadline.MustDate("2024-03-01")} // checked on 2024-05-17, signed on 2024-05-24
	org := bureau()
	org.Leaders[2].Leaves = leave("2024-03-01", "2024-05-16")
	require.Equal(t, "L3", distribute(t, org, demo(), o).of("4").Leader)

	org.Leaders[2].Leaves = leave("2024-05-20", "2024-06-30")
	plan := distribute(t, org, demo(), o)
	require.Empty(t, plan.of("4").Unit)
	open := plan.Open[slices.IndexFunc(plan.Open, func(o Open) bool { return o.Item == "4" })]
	require.Equal(t, Block{LimitLeave, "L3", vocab.Text{
		ZH: "高新技术科的分管领导副局长乙请假（2024-05-17至2024-05-24的6个工作日中5个不在岗），且无人代行",
		EN: "the leader of 高新技术科: 副局长乙 is on leave (away on 5 of 6 workdays from 2024-05-17 to 2024-05-24), and nobody stands in"}}, open.BlockedBy[0])
	require.Equal(t, Fix{Place: "L3", Instead: "L2", Text: vocab.Text{ZH: "指定副局长甲代行副局长乙的职责即可", EN: "name 副局长甲 to stand in for 副局长乙"}}, open.CheapestFix)

	org.Leaders[2].Substitute = "L1"
	d := distribute(t, org, demo(), o).of("4")
	require.Equal(t, "L1", d.Leader)
	require.Equal(t, "副局长乙请假（2024-05-17至2024-05-24的6个工作日中5个不在岗），由局长代行", reasonOf(d.Reasons, "leader.stands_in").ZH)
	o.SignerPresence = 10
	d = distribute(t, org, demo(), o).of("4")
	require.Equal(t, "L3", d.Leader)
	require.Equal(t, "副局长乙请假5个工作日，6个中仍有1个在岗", reasonOf(d.Reasons, "presence.partly").ZH)
	org.Leaders[2].Leaves = leave("2024-01-01", "2024-12-31")
	o.SignerPresence = -1
	require.Equal(t, "L3", distribute(t, org, demo(), o).of("4").Leader)
}

func reasonOf(list []vocab.Reason, code string) vocab.Text {
	for _, r := range list {
		if r.Code == code {
			return r.Text
		}
	}
	return vocab.Text{}
}

// Each item has its own window: by its day, by its role, by the kind of unit.
func TestEveryItemHasItsOwnWindow(t *testing.T) {
	org := bureau()
	org.People[1].Leaves, org.People[1].Substitute = leave("2024-03-20", "2024-07-01"), "" // P2
	items := []Item{
		{ID: "1", Title: "科技专项资金"}, {ID: "2", Title: "科技专项资金", Assigned: deadline.MustDate("2024-07-02")}, {ID: "3", Title: "科技专项资金", Role: vocab.RoleAssist},
	}
	plan, err := DistributeItems(org, items, Options{Assigned: deadline.MustDate("2024-03-01"), PersonStep: -1})
	require.NoError(t, err)
	require.Equal(t, "P3", plan.of("1").Person)
	require.Equal(t, "经办人二请假（2024-03-01至2024-05-11的49个工作日中36个不在岗），不予分派", reasonOf(plan.of("1").Reasons, "person.barred").ZH)
	require.Equal(t, "P2", plan.of("2").Person)
	require.Equal(t, "P2", plan.of("3").Person, "the opinion is drafted by 2024-03-18")

	desk := Org{ID: "d", Name: "某单位", Units: []Unit{{ID: "a", Name: "甲局", Kind: UnitKindDepartment, Duties: []string{"专项资金"}}},
		People: []Person{{ID: "P", Name: "经办人", Unit: "a", Leaves: leave("2024-04-13", "2024-06-30")}}}
	plan, err = DistributeItems(desk, items[:1], Options{Assigned: deadline.MustDate("2024-03-01")})
	require.NoError(t, err)
	require.Equal(t, LimitLeave, plan.Open[0].BlockedBy[0].Limit, "in a department the window ends on the due date")
	require.Contains(t, plan.Open[0].BlockedBy[0].Text.ZH, "2024-03-01至2024-05-31")
	desk.Units[0].Kind, desk.Leaders, desk.Head = UnitKindSection, []Leader{{ID: "L", Name: "局长", Units: []string{"a"}}}, "L"
	plan, err = DistributeItems(desk, items[:1], Options{Assigned: deadline.MustDate("2024-03-01")})
	require.NoError(t, err)
	require.Equal(t, "P", plan.of("1").Person)
}

// Where the end is not known the day of the assignment alone is looked at, which
// is said where anybody has a leave.
func TestAWindowThatIsNotKnownIsSaid(t *testing.T) {
	workdays, err := deadline.ParsePeriod("10个工作日")
	require.NoError(t, err)
	own := deadline.Policy{ID: "own", Rules: []deadline.PolicyRule{{ID: "reply", Act: deadline.ActReply, Kind: deadline.RuleKindDuration, Start: deadline.ClockEventAssigned, Period: workdays}}}
	day := deadline.MustDate("2031-03-03")
	for about, o := range map[string]Options{
		"the internal dates are beyond the last notice": {Calendar: frozen, Assigned: day},
		"the due date is":                {Calendar: frozen, Assigned: day, Policy: own},
		"the policy sets no date for it": {Assigned: deadline.MustDate("2024-03-01"), Policy: own, Pins: []Pin{{Item: "1", Role: vocab.RoleAssist}}},
	} {
		org := bureau()
		org.People[1].Leaves = []Leave{{From: o.Assigned, To: o.Assigned}}
		d := distribute(t, org, demo()[:1], o).Decisions[0]
		require.Equal(t, "P3", d.Person, about)
		require.Equal(t, fmt.Sprintf("办理时段未知，请假只看交办当日（%s）", o.Assigned), reasonOf(d.Reasons, "presence.unknown").ZH, about)
		next, err := o.Assigned.AddDays(1)
		require.NoError(t, err)
		org.People[1].Leaves = []Leave{{From: next}}
		d = distribute(t, org, demo()[:1], o).Decisions[0]
		require.Equal(t, "P2", d.Person, about)
		require.Contains(t, codes(d.Reasons), "presence.unknown", about)
		org.People[1].Leaves = leave("2023-01-01", "2023-02-01")
		require.NotContains(t, codes(distribute(t, org, demo()[:1], o).Decisions[0].Reasons), "presence.unknown", "nobody has a leave to come")
	}
	org := bureau()
	org.People[1].Leaves = leave("2024-01-01", "2024-12-31")
	d := distribute(t, org, demo()[:1], Options{}).Decisions[0]
	require.Equal(t, "P2", d.Person)
	require.Equal(t, "没有交办日期，未看请假", reasonOf(d.Reasons, "presence.unknown").ZH)
}

// Who is away over the window gives no room; who is away for the day of the
// assignment does, and who can take one item of the batch.
func TestRoomIsOfThosePresent(t *testing.T) {
	org, ps := park()
	o := Options{Assigned: deadline.MustDate("2024-03-01")}
	org.People[1].Leaves = leave("2024-03-01", "2024-03-01")
	require.Len(t, distribute(t, org, ps, o).Decisions, 2)
	org.People[1].Leaves = leave("2024-03-02", "2024-12-31")
	plan := distribute(t, org, ps, o)
	require.Len(t, plan.Decisions, 1)
	require.Equal(t, "甲科责任人合计可办1件，已满（共1件）", plan.Open[0].BlockedBy[0].Text.ZH)
	require.Equal(t, "P1", plan.Open[0].CheapestFix.Place)
	items := []Item{{ID: "1", Title: "农田水利"}, {ID: "2", Title: "农田水利", Assigned: deadline.MustDate("2025-01-02")}}
	plan, err := DistributeItems(org, items, o)
	require.NoError(t, err)
	require.Equal(t, []string{"P1", "P2"}, []string{plan.of("1").Person, plan.of("2").Person})
}

func TestLeavesAreJoined(t *testing.T) {
	l := func(from, to string) Leave { return leave(from, to)[0] }
	open := Leave{From: deadline.MustDate("2024-05-01")}
	require.Equal(t, []Leave{l("2024-03-01", "2024-03-09"), l("2024-03-11", "2024-03-12"), open}, joined([]Leave{
		l("2024-06-01", "2024-06-02"), open, l("2024-03-05", "2024-03-09"), l("2024-03-11", "2024-03-12"), l("2024-03-01", "2024-03-04"), l("2024-03-02", "2024-03-03"),
	}))
}

// A person of the desk's own who is pinned to an item and away from the next day
// on: what the assignment day alone would not show.
func TestAwayFromTheNextDayOn(t *testing.T) {
	org := bureau()
	org.People[1].Leaves, org.People[1].Substitute = leave("2024-03-02", "2024-07-01"), ""
	d := distribute(t, org, []proposal.Proposal{demo()[0]}, Options{Assigned: deadline.MustDate("2024-03-01")}).of("1")
	require.Equal(t, "P3", d.Person)
	require.Contains(t, codes(d.Reasons), "person.barred")
}
