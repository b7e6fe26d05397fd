package assign

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// demo are made-up titles on the six themes of a science bureau's report.
func demo() []proposal.Proposal {
	return []proposal.Proposal{
		{ID: "1", Title: "关于加快科技专项资金审批拨付的提案"},
		{ID: "2", Title: "关于推进大型科研仪器共享的提案"},
		{ID: "3", Title: "关于支持重点实验室建设的提案"},
		{ID: "4", Title: "关于扶持科技型中小企业创新的提案"},
		{ID: "5", Title: "关于优化高新区营商环境的提案"},
		{ID: "6", Title: "关于公园增设长椅的提案"},
	}
}

func distribute(t *testing.T, org Org, ps []proposal.Proposal, o Options) Plan {
	t.Helper()
	plan, err := Distribute(org, ps, o)
	require.NoError(t, err)
	return plan
}

func (p Plan) of(item string) Decision {
	for _, d := range p.Decisions {
		if d.Item == item {
			return d
		}
	}
	return Decision{}
}

func TestDistributeByDuties(t *testing.T) {
	plan := distribute(t, bureau(), demo(), Options{Assigned: deadline.MustDate("2024-03-01")})
	got := map[string]string{}
	for _, d := range plan.Decisions {
		got[d.Item] = d.Leader + " " + d.Unit + " " + d.Person
		require.Equal(t, "L1", d.Head)
		require.Equal(t, vocab.RoleSole, d.Role)
		require.Equal(t, "2024-06-01", d.Due.Date.String())
		require.Equal(t, "2024-05-31", d.Due.LastWorkday.String())
		require.NotEmpty(t, d.Why.ZH)
		require.NotEmpty(t, d.Why.EN)
		require.NotEmpty(t, d.Reasons)
	}
	require.Equal(t, map[string]string{
		"1": "L2 project P2", "2": "L2 centre P5", "3": "L2 centre P5", "4": "L3 hightech P4", "5": "L3 hightech P4",
	}, got)
	require.Len(t, plan.Open, 1)
	require.Equal(t, "6", plan.Open[0].Item)
	require.Equal(t, LimitNoPlace, plan.Open[0].BlockedBy[0].Limit)
	require.Contains(t, plan.of("1").Why.ZH, "专项资金")
	require.Equal(t, 0, plan.Balance.Before.Items)
	require.Equal(t, 5, plan.Balance.After.Items)
}

func TestDistributeDoesNotDependOnOrder(t *testing.T) {
	org, ps := bureau(), demo()
	org.Units[3].Capacity = 1
	org.People[1].Leaves, org.People[1].Substitute = leave("2024-03-02", "2024-12-31"), ""
	org.Leaders[2].Leaves = leave("2024-05-01", "2024-12-31")
	o := Options{Assigned: deadline.MustDate("2024-03-01"), Pins: []Pin{{Item: "1", Person: "P2"}}}
	want := distribute(t, org, ps, o)
	r := rand.New(rand.NewPCG(1, 1))
	for range 20 {
		r.Shuffle(len(ps), func(i, j int) { ps[i], ps[j] = ps[j], ps[i] })
		r.Shuffle(len(org.Units), func(i, j int) { org.Units[i], org.Units[j] = org.Units[j], org.Units[i] })
		r.Shuffle(len(org.People), func(i, j int) { org.People[i], org.People[j] = org.People[j], org.People[i] })
		r.Shuffle(len(org.Leaders), func(i, j int) { org.Leaders[i], org.Leaders[j] = org.Leaders[j], org.Leaders[i] })
		require.Equal(t, want, distribute(t, org, ps, o))
	}
}

func TestDistributeFullUnitSaysWhatHelps(t *testing.T) {
	org := bureau()
	org.Units[2].Capacity, org.Units[2].Load = 3, 2 // hightech has room for one
	plan := distribute(t, org, demo(), Options{})
	require.Len(t, plan.Open, 2)
	o := plan.Open[0]
	require.Equal(t, LimitCapacity, o.BlockedBy[len(o.BlockedBy)-1].Limit)
	require.Equal(t, "hightech", o.CheapestFix.Place)
	require.Contains(t, o.CheapestFix.String(), "高新技术科")
	org.Units[2].Capacity++
	require.Len(t, distribute(t, org, demo(), Options{}).Open, 1)
}

func TestDistributeLeaveRecusalReturn(t *testing.T) {
	day := deadline.MustDate("2024-03-01")
	away := []Leave{{From: day, To: deadline.MustDate("2024-06-30")}}
	o := Options{Assigned: day}

	org := bureau()
	org.People[1].Leaves = away // P2, for whom P3 stands in
	d := distribute(t, org, demo(), o).of("1")
	require.Equal(t, "P3", d.Person)
	require.Contains(t, codes(d.Reasons), "person.stands_in")

	org = bureau()
	org.Leaders[1].Leaves = away // L2, for whom L3 stands in
	d = distribute(t, org, demo(), o).of("1")
	require.Equal(t, "L3", d.Leader)
	require.Contains(t, codes(d.Reasons), "leader.stands_in")

	org = bureau()
	org.Leaders[2].Leaves = away // L3, nobody stands in
	plan := distribute(t, org, demo(), o)
	require.Equal(t, LimitLeave, plan.Open[0].BlockedBy[0].Limit)

	org = bureau()
	org.People[4].Leaves = away // P5 alone is the centre
	plan = distribute(t, org, demo(), o)
	require.Empty(t, plan.of("2").Unit)
	require.Equal(t, LimitLeave, plan.Open[0].BlockedBy[0].Limit)

	o.Recusals = []Recusal{{"1", "P2"}, {"2", "centre"}, {"4", "L3"}}
	plan = distribute(t, bureau(), demo(), o)
	require.Equal(t, "P3", plan.of("1").Person)
	require.NotEqual(t, "centre", plan.of("2").Unit)
	require.NotEqual(t, "hightech", plan.of("4").Unit)

	it := NewItem(proposal.Case{Proposal: demo()[0]}, "kjj")
	it.Returned = []string{"project"}
	plan, err := DistributeItems(bureau(), []Item{it}, Options{})
	require.NoError(t, err)
	require.NotEqual(t, "project", plan.of("1").Unit)
}

func codes(rs []vocab.Reason) []string {
	var out []string
	for _, r := range rs {
		out = append(out, r.Code)
	}
	return out
}

func TestDistributePins(t *testing.T) {
	ps := demo()
	ps[4].Confirmed = []string{"办公室", "高新技术科", "别的单位"}
	plan := distribute(t, bureau(), ps, Options{Pins: []Pin{
		{Item: "1", Unit: "hightech"},
		{Item: "2", Unit: "centre", Role: vocab.RoleSeparate}, {Item: "2", Unit: "project", Person: "P3", Role: vocab.RoleSeparate},
		{Item: "3", Person: "P3"},
		{Item: "4", Unit: "office", Role: vocab.RoleAssist},
	}})
	require.Equal(t, "hightech", plan.of("1").Unit)
	require.Equal(t, "P3", plan.of("3").Person)
	require.Equal(t, "project", plan.of("3").Unit)
	d := plan.of("4")
	require.Equal(t, vocab.RoleLead, d.Role)
	require.Equal(t, "hightech", d.Unit)
	require.Equal(t, "office", d.Helpers[0].Unit)
	var separate []string
	for _, d := range plan.Decisions {
		if d.Item == "2" {
			require.Equal(t, vocab.RoleSeparate, d.Role)
			separate = append(separate, d.Unit+" "+d.Person)
		}
	}
	require.Equal(t, []string{"centre P5", "project P3"}, separate)
	d = plan.of("5")
	require.Equal(t, "office", d.Unit)
	require.Equal(t, vocab.RoleLead, d.Role)
	require.Equal(t, "hightech", d.Helpers[0].Unit)
	require.Len(t, d.Helpers, 1)
}

func TestDistributePinnedUnitThatIsFull(t *testing.T) {
	org := bureau()
	org.Units[0].Capacity = 1
	plan := distribute(t, org, demo(), Options{Pins: []Pin{{Item: "1", Unit: "office"}, {Item: "2", Unit: "office"}}})
	require.Equal(t, "office", plan.of("1").Unit)
	require.Equal(t, []Limit{LimitCapacity, LimitPin}, []Limit{plan.Open[0].BlockedBy[0].Limit, plan.Open[0].BlockedBy[1].Limit})
	require.Equal(t, "office", plan.Open[0].CheapestFix.Place)
}

func TestDistributeReportsAllFaults(t *testing.T) {
	ps := append(demo(), proposal.Proposal{ID: "1"}, proposal.Proposal{})
	_, err := Distribute(bureau(), ps, Options{
		Pins: []Pin{
			{Item: "x", Unit: "office"}, {Item: "3", Unit: "office", Person: "P3"},
			{Item: "4", Unit: "office"}, {Item: "4", Unit: "centre"}, {Item: "5", Unit: "office"}, {Item: "5", Unit: "office", Role: vocab.RoleAssist},
		},
		Recusals: []Recusal{{"x", "office"}, {"1", "x"}},
		LoadStep: million + 1, HandlerPresence: 101, SignerPresence: 101,
	})
	for _, want := range []string{
		"/options/loadStep", "/options/handlerPresence", "/options/signerPresence", "/items/6/id", "/items/7/id", "/options/pins/0/item",
		"/options/pins/1/person", "plan.roles", "plan.unit_twice", "/options/recusals/0/item", "/options/recusals/1/id",
	} {
		require.ErrorContains(t, err, want)
	}
	_, err = Distribute(Org{}, nil, Options{})
	require.ErrorContains(t, err, "org.no_units")
}

func TestDistributeRefusesSecretAndBrokenText(t *testing.T) {
	ps := demo()[:4]
	ps[1].Secret = true
	ps[2].Title, ps[2].Wished = "\xff农田", []string{"ok", "\xfe"}
	ps[3].ID, ps[3].Body = "4\x80", "\xc3\x28"
	_, err := Distribute(bureau(), ps, Options{})
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	var got []string
	for _, f := range faults {
		got = append(got, f.Path+" "+f.Code)
	}
	require.Equal(t, []string{
		"/items/1/secret plan.secret", "/items/2/title plan.text", "/items/2/wishedUnits/1 plan.text", "/items/3/id plan.text", "/items/3/body plan.text",
	}, got)
}

// The bureau's own rules, written as data, overrule what duties suggest.
func TestDistributeByRules(t *testing.T) {
	set, err := rule.Load([]byte(`{"id":"kjj","hit":"sum","conclusions":[{"id":"office"},{"id":"hightech"}],
		"rules":[{"id":"park","then":"hightech","weight":300,"when":{"any":["公园"]}},
		         {"id":"money","then":"office","weight":900,"when":{"title":"资金"}}]}`))
	require.NoError(t, err)
	engine, err := rule.Compile(set)
	require.NoError(t, err)
	plan := distribute(t, bureau(), demo(), Options{Rules: engine})
	require.Empty(t, plan.Open)
	require.Equal(t, "hightech", plan.of("6").Unit)
	d := plan.of("1")
	require.Equal(t, "office", d.Unit)
	require.Contains(t, codes(d.Reasons), "route.rule")
	i := slices.IndexFunc(d.Others, func(c Candidate) bool { return c.Unit == "project" })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, []string{"against.score"}, codes(d.Others[i].Against))
}

// Equal scores spread over the units, in proportion to what each can bear.
func TestDistributeSpreadsEqualScores(t *testing.T) {
	org := Org{ID: "desk", Name: "某单位"}
	for _, id := range []string{"a", "b", "c"} {
		org.Units = append(org.Units, Unit{ID: id, Name: "所" + id, Kind: UnitKindDepartment, Duties: []string{"农田水利"}})
	}
	org.Units[2].Share = 200
	var ps []proposal.Proposal
	for i := range 12 {
		ps = append(ps, proposal.Proposal{ID: fmt.Sprintf("%02d", i), Title: "农田水利"})
	}
	plan := distribute(t, org, ps, Options{AssistAt: -1, LoadStep: 1000})
	require.Equal(t, []UnitLoad{{"a", 0, 3, 0}, {"b", 0, 3, 0}, {"c", 0, 6, 0}}, plan.Balance.Units)
	require.Equal(t, Spread{300, 300, 12}, plan.Balance.After)
	require.EqualValues(t, 1000*(0+1+2)*2+500*(0+1+2+3+4+5), plan.Objective.Load)

	// by default a desk goes by competence alone
	require.Equal(t, 12, distribute(t, org, ps, Options{}).Balance.Units[0].After)
	org.Units[0].Load = 9
	plan = distribute(t, org, ps, Options{AssistAt: -1, LoadStep: 1000})
	require.Equal(t, 9, plan.Balance.Units[0].After)
}
