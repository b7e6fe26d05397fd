package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/assign"
	"github.com/stretchr/testify/require"
)

// planAnswer is what a test reads of a plan.
type planAnswer struct {
	Objective   int                 `json:"objective"`
	Assignments []assign.Assignment `json:"assignments"`
	Open        []struct {
		Item string `json:"item"`
	} `json:"open"`
	Error *refused `json:"error"`
}

// batch is a random problem as a caller would write it.
type batch struct {
	Costs        []assign.Cost  `json:"costs"`
	Capacity     map[string]int `json:"capacity"`
	Items        []string       `json:"items,omitempty"`
	UnplacedCost *int           `json:"unplacedCost,omitempty"`
}

func randomBatch(r *rand.Rand) batch {
	b := batch{Capacity: map[string]int{}}
	items, places := 1+r.IntN(5), 1+r.IntN(3)
	for p := range places {
		b.Capacity[string(rune('A'+p))] = r.IntN(3)
	}
	for i := range items {
		name := string(rune('a' + i))
		for p := range places {
			if r.IntN(3) > 0 {
				b.Costs = append(b.Costs, assign.Cost{Item: name, To: string(rune('A' + p)), Cost: r.IntN(12)})
			}
		}
		if !slices.ContainsFunc(b.Costs, func(c assign.Cost) bool { return c.Item == name }) || r.IntN(2) == 0 {
			b.Items = append(b.Items, name)
		}
	}
	if r.IntN(3) == 0 {
		n := r.IntN(10)
		b.UnplacedCost = &n
	}
	return b
}

// best tries every plan: the most items and then the least cost, or with an
// unplaced cost the least total.
func (b batch) best() (placed, cost int) {
	items := b.itemsOf()
	placed, cost, least := -1, 0, 0
	var try func(i, placedSoFar, costSoFar int, room map[string]int)
	try = func(i, p, c int, room map[string]int) {
		if i == len(items) {
			total := c
			if b.UnplacedCost != nil {
				total += (len(items) - p) * *b.UnplacedCost
			} else {
				total -= p * 1000
			}
			if placed < 0 || total < least {
				placed, cost, least = p, c, total
			}
			return
		}
		try(i+1, p, c, room)
		for _, k := range b.Costs {
			if k.Item == items[i] && room[k.To] > 0 {
				room[k.To]--
				try(i+1, p+1, c+k.Cost, room)
				room[k.To]++
			}
		}
	}
	try(0, 0, 0, b.Capacity)
	return placed, cost
}

func (b batch) itemsOf() []string {
	items := slices.Clone(b.Items)
	for _, c := range b.Costs {
		items = append(items, c.Item)
	}
	slices.Sort(items)
	return slices.Compact(items)
}

func planOf(t *testing.T, b batch) (planAnswer, string) {
	t.Helper()
	in, err := json.Marshal(b)
	require.NoError(t, err)
	_, out, _ := call(string(in), "plan")
	var a planAnswer
	require.NoError(t, json.Unmarshal([]byte(out), &a), out)
	require.Nil(t, a.Error, out)
	return a, out
}

// On small batches the plan is as good as the best of all plans, keeps every
// capacity, says the same of a shuffled input, and forgets no item.
func TestPlanIsOptimal(t *testing.T) {
	r := rand.New(rand.NewPCG(2024, 10))
	for range 400 {
		b := randomBatch(r)
		a, out := planOf(t, b)
		placed, cost := b.best()
		require.Equal(t, cost+unplaced(b, len(b.itemsOf())-placed), a.Objective+unplaced(b, len(a.Open)), "%v\n%s", b, out)
		if b.UnplacedCost == nil {
			require.Len(t, a.Assignments, placed, "%v\n%s", b, out)
		}
		used, sum := map[string]int{}, 0
		var seen []string
		for _, x := range a.Assignments {
			require.Contains(t, b.Costs, assign.Cost(x))
			used[x.To]++
			sum += x.Cost
			seen = append(seen, x.Item)
		}
		for _, x := range a.Open {
			seen = append(seen, x.Item)
		}
		for place, n := range used {
			require.LessOrEqual(t, n, b.Capacity[place])
		}
		slices.Sort(seen)
		require.Equal(t, b.itemsOf(), seen)
		require.Equal(t, sum, a.Objective)

		r.Shuffle(len(b.Costs), func(i, j int) { b.Costs[i], b.Costs[j] = b.Costs[j], b.Costs[i] })
		slices.Reverse(b.Items)
		_, again := planOf(t, b)
		require.Equal(t, out, again)
	}
}

func unplaced(b batch, open int) int {
	if b.UnplacedCost == nil {
		return 0
	}
	return open * *b.UnplacedCost
}

func TestPlanRefusesBadInput(t *testing.T) {
	tests := []struct{ name, in, code, path string }{
		{"nothing", ``, "json.syntax", ""},
		{"broken", `{"costs":[`, "json.syntax", "/costs/0"},
		{"a list", `[]`, "json.type", ""},
		{"two values", `{"costs":[],"capacity":{}} {}`, "json.syntax", ""},
		{"neither form", `{}`, "field.missing", "/costs"},
		{"negative cost", `{"costs":[{"item":"a","to":"s","cost":-1}],"capacity":{"s":1}}`, "plan.cost_negative", "/costs/0/cost"},
		{"cost is a fraction", `{"costs":[{"item":"a","to":"s","cost":1.5}],"capacity":{"s":1}}`, "json.type", "/costs/0/cost"},
		{"cost left out", `{"costs":[{"item":"a","to":"s"}],"capacity":{"s":1}}`, "field.missing", "/costs/0/cost"},
		{"misspelt in a rule", `{"org":{"id":"o","name":"某局","units":[{"id":"a","name":"甲","kind":"department"}]},"items":[],"options":{"rules":{"id":"r","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"x","then":"a","weight":1,"when":{"titel":"x"}}]}}}`,
			"json.unknown_field", "/options/rules/rules/0/when/titel"},
		{"no organisation", `{"org":null}`, "field.missing", "/costs"},
		{"place without capacity", `{"costs":[{"item":"a","to":"s","cost":1}],"capacity":{}}`, "plan.place_without_capacity", "/costs/0/to"},
		{"pair given twice", `{"costs":[{"item":"a","to":"s","cost":1},{"item":"a","to":"s","cost":2}],"capacity":{"s":1}}`, "plan.cost_twice", "/costs/1"},
		{"capacity negative", `{"costs":[],"capacity":{"s":-1}}`, "plan.capacity_negative", "/capacity/s"},
		{"unplaced cost negative", `{"costs":[],"capacity":{},"unplacedCost":-1}`, "plan.cost_negative", "/unplacedCost"},
		{"the same as an option", `{"costs":[],"capacity":{},"options":{"unplacedCost":-1}}`, "plan.cost_negative", "/options/unplacedCost"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, out, _ := call(tt.in, "plan")
			require.Equal(t, exitErrors, code)
			var a planAnswer
			require.NoError(t, json.Unmarshal([]byte(out), &a))
			require.NotNil(t, a.Error, out)
			require.Equal(t, tt.code, a.Error.Code, out)
			require.Equal(t, tt.path, a.Error.Path)
			require.NotEmpty(t, a.Error.Message.ZH)
		})
	}
}

// However many unknown fields a batch brings, no fault is hidden by them.
func TestPlanOfManyUnknownFields(t *testing.T) {
	var items, costs []string
	for i := range 150 {
		items = append(items, fmt.Sprintf(`{"id":"i%d","title":"t","year":2024,"place":"x","colour":1}`, i))
		costs = append(costs, fmt.Sprintf(`{"item":"i%d","to":"s","cost":1,"year":2024,"place":"x"}`, i))
	}
	org := `{"org":{"id":"o","name":"o","head":"l","leaders":[{"id":"l","name":"l","units":["u"]}],"units":[{"id":"u","name":"u","kind":"section","duties":["t"]}]},"items":[`
	code, out, _ := call(org+strings.Join(items, ",")+`],"options":{}}`, "plan")
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, `"ignored":["items/0/year","items/0/place","items/0/colour","items/1/year",`, "a hundred of them")
	code, out, _ = call(strings.Replace(org, `"name":"o"`, `"name":"o","colour":1`, 1)+strings.Join(items, ",")+`],"options":{"speed":1}}`, "plan")
	require.Equal(t, exitAnswered, code, out)
	require.Contains(t, out, `"ignored":["org/colour","options/speed","items/0/year",`, "the items crowd out no other part")
	code, out, _ = call(org+strings.Join(items, ",")+`,{"id":[7]}],"options":{"loadStep":"x"}}`, "plan")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"path":"/items/150/id"`)
	require.Contains(t, out, `"path":"/options/loadStep"`)

	code, _, _ = call(`{"costs":[`+strings.Join(costs, ",")+`],"capacity":{"s":200}}`, "plan")
	require.Equal(t, exitAnswered, code)
	code, out, _ = call(`{"costs":[`+strings.Join(costs, ",")+`,{"item":"z","to":"s","cost":"1"}],"capacity":{"s":200},"unplacedCost":"x"}`, "plan")
	require.Equal(t, exitErrors, code)
	require.Contains(t, out, `"path":"/costs/150/cost"`)
	require.Contains(t, out, `"path":"/unplacedCost"`)
}

func TestPlanForAnOrganisation(t *testing.T) {
	in := linesOf(t, "plan_org.json")[0]
	code, out, _ := call(in, "plan")
	require.Equal(t, exitAnswered, code, out)
	var a struct {
		Assignments []struct {
			Item, Leader, Unit, Person, Role, Head string
			Cost                                   *int
			Why                                    []struct{ Code string }
			Others                                 *[]json.RawMessage
			Due                                    struct{ Date string }
		}
		Open []struct {
			Item      string
			BlockedBy []struct{ Limit, Place string }
		}
		Balance   *struct{ Before, After json.RawMessage }
		Moved     *[]string
		Objective json.RawMessage
		Ignored   []string
	}
	require.NoError(t, json.Unmarshal([]byte(out), &a))
	got := map[string]string{}
	for _, x := range a.Assignments {
		got[x.Item] = x.Unit + " " + x.Leader + " " + x.Person
		require.Equal(t, "l1", x.Head)
		require.Equal(t, "sole", x.Role)
		require.Equal(t, "2024-06-01", x.Due.Date)
		require.NotEmpty(t, x.Why)
		require.NotNil(t, x.Others)
		require.NotNil(t, x.Cost)
	}
	// Of the two items for zy, which takes one, i1 comes first; i5 is for nobody.
	require.Equal(t, map[string]string{"i1": "zy l3 p3", "i2": "xm l2 p4", "i3": "fg l2 p1"}, got)
	require.Len(t, a.Open, 2)
	require.Equal(t, "i4", a.Open[0].Item)
	require.Equal(t, "capacity", a.Open[0].BlockedBy[0].Limit)
	require.Equal(t, "i5", a.Open[1].Item)
	require.NotNil(t, a.Balance)
	require.NotNil(t, a.Moved)
	require.NotEmpty(t, a.Objective)
	require.Equal(t, []string{"items/1/year"}, a.Ignored)

	// The items in another order give the same plan.
	shuffled := strings.Replace(in, `{"id":"i1","title":"关于推动大型仪器共享的提案"},`, "", 1)
	shuffled = strings.Replace(shuffled, `{"id":"i5",`, `{"id":"i1","title":"关于推动大型仪器共享的提案"},{"id":"i5",`, 1)
	require.NotEqual(t, in, shuffled)
	_, again, _ := call(shuffled, "plan")
	plan, _, _ := strings.Cut(out, `,"ignored":`)
	same, _, _ := strings.Cut(again, `,"ignored":`)
	require.Equal(t, plan, same, "ignored alone names places of the input")
}

// The lines of faults are those of the document, not of the part of it that was
// read by itself.
func TestPlanTellsTheLineOfEachFault(t *testing.T) {
	_, out, _ := call("{\n\"org\":{\"id\":\"o\",\n\"name\":3},\n\"items\":[\n{\"id\":\"a\"},\n{\"id\":\n[7]}]}", "plan")
	require.Contains(t, out, `{"path":"/org/name","code":"json.type"`)
	require.Contains(t, out, `"atLine":3`)
	require.Contains(t, out, `"atLine":6`)
	_, out, _ = call("{\n\"costs\":[\n{\"item\":\"a\",\"to\":\"s\",\n\"cost\":\"1\"}],\"capacity\":{\"s\":1}}", "plan")
	require.Contains(t, out, `"atLine":4`)
}

// A person away over the window, a recusal or a missing unit that makes a pin
// impossible leaves the item open with the limit; a firm pin stands where it can.
func TestAPinThatCannotBeKeptLeavesTheItemOpen(t *testing.T) {
	const org = `{"org":{"id":"o","name":"科技局","head":"l1","leaders":[{"id":"l1","name":"局长","units":["s1","s2"]}],
		"units":[{"id":"s1","name":"成果科","kind":"section","duties":["成果转化"]},{"id":"s2","name":"资源科","kind":"section","duties":["重点实验室"]}],
		"people":[{"id":"p1","name":"甲","unit":"s2","leaves":[{"from":"2024-03-02","to":"2024-07-01"}]},{"id":"p2","name":"乙","unit":"s2"}]},
		"items":[{"id":"i1","title":"关于重点实验室的提案"}],"options":{"assigned":"2024-03-01",`
	for _, c := range []struct{ options, want string }{
		{`"loadStep":0`, "s2 p2"},
		{`"handlerPresence":1`, "s2 p1"}, // there on one day of 49
		{`"pins":[{"item":"i1","person":"p1"}]`, "leave p1, p2 instead"},
		{`"pins":[{"item":"i1","person":"p1","firm":true}]`, "s2 p1"},
		{`"pins":[{"item":"i1","unit":"s1"}],"recusals":[{"item":"i1","id":"s1"}]`, "recusal s1, s2 instead"},
		{`"pins":[{"item":"i1","person":"p2"}],"recusals":[{"item":"i1","id":"p2"}]`, "recusal s2,  instead"},
		{`"pins":[{"item":"i1","unit":"s9"}]`, "pin s9, s2 instead"},
		{`"pins":[{"item":"i1","person":"p9"}]`, "pin p9, s2 instead"},
	} {
		code, out, _ := call(strings.ReplaceAll(org, "\n", "")+c.options+`}}`, "plan")
		require.Equal(t, exitAnswered, code, out)
		var a struct {
			Assignments []struct{ Unit, Person string }
			Open        []struct {
				BlockedBy   []struct{ Limit, Place string }
				CheapestFix struct{ Instead string }
			}
		}
		require.NoError(t, json.Unmarshal([]byte(out), &a))
		got := ""
		for _, x := range a.Assignments {
			got += x.Unit + " " + x.Person
		}
		for _, x := range a.Open {
			got += x.BlockedBy[0].Limit + " " + x.BlockedBy[0].Place + ", " + x.CheapestFix.Instead + " instead"
		}
		require.Equal(t, c.want, got, "%s\n%s", c.options, out)
	}
}
