package assign_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
)

// A made-up bureau as an office system would keep it.
const bureau = `{
 "id": "kjj", "name": "市科学技术局", "head": "局长", "clerk": "办公室专职",
 "group": [{"id": "局长", "seat": "组长"}, {"id": "副局长甲", "seat": "副组长"}, {"id": "中心主任", "seat": "成员"}],
 "leaders": [
  {"id": "局长", "name": "局长", "units": ["办公室"]},
  {"id": "副局长甲", "name": "副局长甲", "units": ["项目科", "促进中心"]},
  {"id": "副局长乙", "name": "副局长乙", "units": ["高新科"]}],
 "units": [
  {"id": "办公室", "name": "办公室", "kind": "section", "duties": ["文电会务", "政务公开", "督查督办"]},
  {"id": "项目科", "name": "项目与成果科", "kind": "section", "duties": ["科技专项资金", "科技成果转化"]},
  {"id": "高新科", "name": "高新技术科", "kind": "section", "duties": ["科技型中小企业", "高新区建设"], "capacity": 1},
  {"id": "促进中心", "name": "科技创新促进中心", "kind": "affiliate", "duties": ["大型科研仪器共享", "重点实验室"]}],
 "people": [
  {"id": "办公室专职", "name": "办公室专职", "unit": "办公室"},
  {"id": "项目甲", "name": "项目甲", "unit": "项目科", "skills": ["专项资金"]},
  {"id": "项目乙", "name": "项目乙", "unit": "项目科", "skills": ["成果转化"]},
  {"id": "高新甲", "name": "高新甲", "unit": "高新科"},
  {"id": "中心主任", "name": "中心主任", "unit": "促进中心"}]
}`

// Demonstration titles on the themes of such a bureau.
func batch() []proposal.Proposal {
	return []proposal.Proposal{
		{ID: "1", Title: "关于加快科技专项资金审批拨付的提案"},
		{ID: "2", Title: "关于推进大型科研仪器共享的提案"},
		{ID: "3", Title: "关于扶持科技型中小企业创新的提案"},
		{ID: "4", Title: "关于加强高新区建设的提案"},
		{ID: "5", Title: "关于公园增设长椅的提案"},
	}
}

// A bureau as an office system keeps it, and a batch of papers placed in it.
func ExampleDistribute() {
	org, err := assign.LoadOrg([]byte(`{"id": "kjj", "name": "市科学技术局", "head": "局长",
		"leaders": [{"id": "局长", "name": "局长"}, {"id": "副局长", "name": "副局长", "units": ["项目科", "高新科"]}],
		"units": [{"id": "项目科", "name": "项目科", "kind": "section", "duties": ["科技专项资金", "成果转化"]},
			{"id": "高新科", "name": "高新科", "kind": "section", "duties": ["科技型中小企业", "高新区建设"], "capacity": 1}],
		"people": [{"id": "项目甲", "name": "项目甲", "unit": "项目科"}, {"id": "高新甲", "name": "高新甲", "unit": "高新科"}]}`))
	if err != nil {
		fmt.Println(err) // every fault of the file, each with its place
		return
	}
	plan, err := assign.Distribute(org, []proposal.Proposal{{ID: "1", Title: "关于加快科技专项资金拨付的提案"},
		{ID: "2", Title: "关于加强高新区建设的提案"}, {ID: "3", Title: "关于扶持科技型中小企业的提案"}}, assign.Options{Assigned: deadline.MustDate("2024-03-01")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range plan.Decisions {
		fmt.Println(d.Title, d.Leader, d.Unit, d.Person, d.Due.Date, d.Why.ZH)
	}
	for _, o := range plan.Open {
		fmt.Println(o.Title, o.BlockedBy, o.CheapestFix)
	}
	// Output:
	// 关于加快科技专项资金拨付的提案 副局长 项目科 项目甲 2024-06-01 单办：职责含“科技专项资金”；得分88.0%，次为高新科0.4%
	// 关于加强高新区建设的提案 副局长 高新科 高新甲 2024-06-01 单办：职责含“高新区建设”
	// 关于扶持科技型中小企业的提案 [高新科已满（共1件） 项目科不对口] 高新科增加1件容量即可
}

// A city's desk hands titles to departments by the built-in classifier. What it is
// not sure of in nine of ten such titles is left for a person to confirm.
func ExampleDistribute_desk() {
	desk := assign.Org{ID: "desk", Name: "市政府督查室", Units: []assign.Unit{
		{ID: "education", Name: "教育局", Kind: assign.UnitKindDepartment, Labels: []string{"education"}},
		{ID: "transport", Name: "交通运输局", Kind: assign.UnitKindDepartment, Labels: []string{"transport"}},
		{ID: "health", Name: "卫生健康委", Kind: assign.UnitKindDepartment, Labels: []string{"health"}},
	}}
	plan, err := assign.Distribute(desk, []proposal.Proposal{
		{ID: "1", Title: "关于加强乡村小学教师队伍建设的提案"},
		{ID: "2", Title: "关于优化公交线路的提案"},
	}, assign.Options{Classifier: classify.Default()})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range plan.Decisions {
		fmt.Println(d.Title, d.Role.Term(), d.Unit, d.Decided)
	}
	// Output:
	// 关于加强乡村小学教师队伍建设的提案 单办 education true
	// 关于优化公交线路的提案 单办 transport true
}

func ExampleDecision_Events() {
	org, _ := assign.LoadOrg([]byte(bureau))
	on := deadline.MustDate("2024-03-01")
	plan, _ := assign.Distribute(org, batch()[:1], assign.Options{Assigned: on})
	d := plan.Decisions[0]
	for _, m := range d.Dates {
		fmt.Println(m.Date, m.Who.Term(), m.ID, m.Text.ZH)
	}
	for _, e := range d.Events(on, org.Clerk, "") {
		fmt.Println(e.Date, e.Kind, e.Role, e.Unit, e.Person)
	}
	for _, e := range d.Events(on, org.Clerk, "科技局") { // in the bureau's own file
		fmt.Println(e.Date, e.Kind, e.Unit, e.Section, e.Person)
	}
	// Output:
	// 2024-05-11 责任人 项目甲 交稿（内部时限）
	// 2024-05-17 承办科室负责人 项目科 核稿（内部时限）
	// 2024-05-24 分管领导 副局长甲 审签（内部时限）
	// 2024-06-01 主要领导 局长 答复到期
	// 2024-03-01 assigned sole 项目科 项目甲
	// 2024-03-01 dispatched 科技局 项目科 项目甲
}

func ExampleRouter_Route() {
	org, _ := assign.LoadOrg([]byte(bureau))
	router, err := assign.NewRouter(org, assign.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range router.Route(assign.Item{ID: "1", Title: "关于仪器共享与专项资金的提案"}).Candidates {
		fmt.Println(c.Unit, c.Score, c.For[0].Text.ZH)
	}
	// Output:
	// 促进中心 465517 职责含“仪器共享”
	// 项目科 58189 职责含“专项资金”
}

func ExampleOrg_Validate() {
	org := assign.Org{
		ID: "kjj", Name: "某市科技局",
		Units:   []assign.Unit{{ID: "office", Name: "办公室", Kind: assign.UnitKindSection}},
		Leaders: []assign.Leader{{ID: "L1", Name: "局长"}},
		People:  []assign.Person{{ID: "P1", Name: "经办人"}},
	}
	fmt.Println(org.Validate())
	// Output:
	// /head: the head with overall duty is not named: name one of the leaders [org.no_head]
	// /units/0: nobody supervises unit "office": name a leader [org.no_leader]
	// /people/0/unit: person "P1" belongs to no unit: give it [org.person_without_unit]
}

func ExampleSolve() {
	p := assign.Problem{
		Items: []string{"i9"},
		Costs: []assign.Cost{
			{Item: "i1", To: "s1", Cost: 1}, {Item: "i1", To: "s2", Cost: 6},
			{Item: "i2", To: "s1", Cost: 2}, {Item: "i2", To: "s2", Cost: 4},
		},
		Capacity: assign.Capacities{{Place: "s1", Count: 1}, {Place: "s2", Count: 1}},
	}
	s, err := assign.Solve(p)
	fmt.Println(s.Objective, s.Assignments, err)
	fmt.Println(s.Open[0].Item, s.Open[0].BlockedBy)
	fmt.Println(s.Prices, s.Verify(p))
	// Output:
	// 5 [{i1 s1 1} {i2 s2 4}] <nil>
	// i9 [没有可去之处]
	// [{s1 2}] <nil>
}

// Another organisation leads, the bureau only assists: the case says so, and
// the unit's date is that of the assisting opinion.
func ExampleDistributeItems() {
	org, _ := assign.LoadOrg([]byte(bureau))
	day := deadline.MustDate("2024-03-01")
	p := batch()[1]
	p.Proposers = []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindMember}}
	file, err := proposal.Replay(proposal.Case{Proposal: p, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day},
		{Kind: proposal.EventKindExamined, Date: day},
		{Kind: proposal.EventKindFiled, Date: day, Number: "12"},
		{Kind: proposal.EventKindAssigned, Date: day, Unit: "教育局", Handover: proposal.Handover{Role: vocab.RoleLead}},
		{Kind: proposal.EventKindAssigned, Date: day, Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleAssist}},
	}})

	if err != nil {
		fmt.Println(err)
		return
	}
	plan, err := assign.DistributeItems(org, []assign.Item{assign.NewItem(file, org.ID)}, assign.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	d := plan.Decisions[0]
	fmt.Println(d.Role.Term(), d.Leader, d.Unit, d.Person, d.Due.Act.Term(), d.Due.Date)
	// Output:
	// 会办 副局长甲 促进中心 中心主任 会办意见 2024-04-01
}

func ExampleOptions() {
	org, _ := assign.LoadOrg([]byte(bureau))
	plan, err := assign.Distribute(org, batch()[:3], assign.Options{
		Pins: []assign.Pin{
			{Item: "1", Person: "项目乙"},
			{Item: "2", Unit: "促进中心", Role: vocab.RoleSeparate}, {Item: "2", Unit: "项目科", Role: vocab.RoleSeparate},
		},
		Recusals: []assign.Recusal{{Item: "3", ID: "高新甲"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range plan.Decisions {
		fmt.Println(d.Item, d.Role.Term(), d.Unit, d.Person)
	}
	fmt.Println(plan.Open[0].Item, plan.Open[0].BlockedBy[0])
	// Output:
	// 1 单办 项目科 项目乙
	// 2 分办 促进中心 中心主任
	// 2 分办 项目科 项目甲
	// 3 高新技术科无人可办：高新甲回避
}

// Leaves over the time of the work, a pin that cannot be kept, and one that is
// kept all the same.
func ExamplePin() {
	org, err := assign.LoadOrg([]byte(bureau))
	if err != nil {
		panic(err)
	}
	org.People[1].Leaves = []assign.Leave{{From: deadline.MustDate("2024-03-02"), To: deadline.MustDate("2024-07-01")}}
	for _, firm := range []bool{false, true} {
		plan, err := assign.Distribute(org, batch()[:1], assign.Options{
			Assigned: deadline.MustDate("2024-03-01"), Pins: []assign.Pin{{Item: "1", Person: "项目甲", Firm: firm}}})
		if err != nil {
			panic(err)
		}
		for _, o := range plan.Open {
			fmt.Println(o.BlockedBy[0], o.CheapestFix)
		}
		for _, d := range plan.Decisions {
			fmt.Println(d.Person, d.Reasons[len(d.Reasons)-3].Text.ZH)
		}
	}
	// Output:
	// 项目甲请假（2024-03-01至2024-05-11的49个工作日中48个不在岗），且无人代办 改为指定项目乙即可
	// 项目甲 项目甲请假（2024-03-01至2024-05-11的49个工作日中48个不在岗），且无人代办；仍按指定办理
}
