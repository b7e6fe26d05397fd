package assign_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
)

// An office keeps one document: what its place decides, who handles the papers,
// and its own rules with the layers over them.
func ExampleLoadOffice() {
	office, err := assign.LoadOffice([]byte(`{
		"name": "某区科技局", "process": {"handed": true}, "policy": "common-3m",
		"org": {"id": "kjj", "name": "某区科技局", "head": "l1", "leaders": [{"id": "l1", "name": "赵局长", "units": ["s1", "s2"]}],
			"units": [{"id": "s1", "name": "成果科", "kind": "section"}, {"id": "s2", "name": "资源科", "kind": "section"}]},
		"rules": [
			{"id": "city", "hit": "sum", "conclusions": [{"id": "s1"}, {"id": "s2"}], "rules": [{"id": "r1", "then": "s1", "weight": 100, "when": "成果转化"}]},
			{"id": "own", "over": "city", "rules": [{"id": "r2", "then": "s2", "weight": 100, "when": "科研仪器"}]}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	options, err := office.Options()
	if err != nil {
		fmt.Println(err)
		return
	}
	options.Assigned = deadline.MustDate("2026-03-09")
	plan, err := assign.DistributeItems(office.Org, []assign.Item{{ID: "12", Title: "关于共享科研仪器的提案"}}, options)
	for _, d := range plan.Decisions {
		u, _ := office.Org.Unit(d.Unit)
		fmt.Println(d.Item, u.Name, d.Due.Date, err)
	}
	_, err = assign.LoadOffice([]byte(`{"polcy": "common-3m", "departments": [{"id": "kjj", "labels": ["sience"]}]}`))
	fmt.Println(err)
	// Output:
	// 12 资源科 2026-06-09 <nil>
	// /polcy: unknown field "polcy"; known: name, process, policy, layers, schemes, scales, org, rules, departments [json.unknown_field]
	// /departments/0/labels/0: there is no label "sience": use one that there is, or drop it [unit.label]
}
