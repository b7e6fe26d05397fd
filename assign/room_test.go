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
)

// park is a bureau of one section with two people, and three items for it.
func park() (Org, []proposal.Proposal) {
	org := Org{
		ID: "x", Name: "某局", Head: "L", Leaders: []Leader{{ID: "L", Name: "局长", Units: []string{"a"}}},
		Units: []Unit{{ID: "a", Name: "甲科", Kind: UnitKindSection, Duties: []string{"农田水利"}}},
		People: []Person{
			{ID: "P1", Name: "经办人一", Unit: "a", Capacity: 1}, {ID: "P2", Name: "经办人二", Unit: "a", Capacity: 1},
		},
	}
	return org, []proposal.Proposal{{ID: "1", Title: "农田水利"}, {ID: "2", Title: "农田水利"}, {ID: "3", Title: "农田水利"}}
}

func TestFullPeopleAreNamedAndTheFixIsTheirs(t *testing.T) {
	org, ps := park()
	org.Units[0].Capacity = 10
	o := distribute(t, org, ps, Options{}).Open[0]
	require.Equal(t, "甲科责任人合计可办2件，已满（共2件）", o.BlockedBy[0].Text.ZH)
	require.Equal(t, "甲科 is full (2 in all): its people take 2 together", o.BlockedBy[0].Text.EN)
	require.Equal(t, Fix{Place: "P1", By: 1, Unit: "a", Cost: o.CheapestFix.Cost, Text: vocab.Text{
		ZH: "甲科责任人经办人一增加1件容量即可", EN: "room for one more with 经办人一 of 甲科"}}, o.CheapestFix)
	recused := Options{Recusals: []Recusal{{"3", "P1"}}}
	require.Equal(t, "P2", distribute(t, org, ps, recused).Open[0].CheapestFix.Place)
	org.People[0].Capacity++
	require.Empty(t, distribute(t, org, ps, Options{}).Open)
}

func TestFullUnitAndFullPeopleMustBothGrow(t *testing.T) {
	org, ps := park()
	org.Units[0].Capacity = 2
	o := distribute(t, org, ps, Options{}).Open[0]
	require.Equal(t, "甲科已满（共2件），责任人合计可办2件，也已满", o.BlockedBy[0].Text.ZH)
	require.Equal(t, "甲科增加1件容量，责任人经办人一增加1件，两者缺一不可", o.CheapestFix.String())
	require.Equal(t, Room{"P1", 1}, o.CheapestFix.Also)
	org.Units[0].Capacity++
	require.Len(t, distribute(t, org, ps, Options{}).Open, 1)
	org.People[0].Capacity++
	require.Empty(t, distribute(t, org, ps, Options{}).Open)
}

// A unit that holds more than its capacity already needs more than one.
func TestFixCountsWhatIsHeldAlready(t *testing.T) {
	org, ps := park()
	org.People = nil
	org.Units[0].Capacity, org.Units[0].Load = 3, 5
	o := distribute(t, org, ps[:1], Options{}).Open[0]
	require.Equal(t, "甲科增加3件容量即可", o.CheapestFix.String())
	require.Equal(t, 3, o.CheapestFix.By)
}

// With an item pinned to several full units, no single place helps.
func TestNoFixWhereTwoPinnedUnitsAreFull(t *testing.T) {
	org := bureau()
	for u := range 2 {
		org.Units[u].Capacity, org.Units[u].Load = 1, 1
	}
	plan := distribute(t, org, demo()[:1], Options{Pins: []Pin{
		{Item: "1", Unit: "office", Role: vocab.RoleSeparate}, {Item: "1", Unit: "project", Role: vocab.RoleSeparate},
	}})
	require.Len(t, plan.Open, 1)
	require.Len(t, plan.Open[0].BlockedBy, 4)
	require.True(t, plan.Open[0].CheapestFix.IsZero())
}

// apply makes the room that a fix names, Place's less by so many items.
func (f Fix) apply(org Org, less int) Org {
	org.Units, org.People = slices.Clone(org.Units), slices.Clone(org.People)
	grow := func(person bool, id string, by int) {
		for i := range org.Units {
			if !person && org.Units[i].ID == id {
				org.Units[i].Capacity += by
			}
		}
		for i := range org.People {
			if person && org.People[i].ID == id {
				org.People[i].Capacity += by
			}
		}
	}
	grow(f.Unit != "", f.Place, f.By-less)
	grow(true, f.Also.Place, f.Also.By)
	return org
}

// name names whom the fix says in the place of another: a leader to stand in, or
// the unit or person to pin.
func (f Fix) name(org Org, o Options, item string) (Org, Options) {
	org.Leaders, o.Pins = slices.Clone(org.Leaders), slices.Clone(o.Pins)
	for i := range org.Leaders {
		if org.Leaders[i].ID == f.Place {
			org.Leaders[i].Substitute = f.Instead
			return org, o
		}
	}
	for i := range o.Pins {
		if p := &o.Pins[i]; p.Item == item {
			if _, unit := org.Unit(f.Instead); unit {
				*p = Pin{Item: item, Unit: f.Instead}
			} else {
				p.Person = f.Instead
			}
		}
	}
	return org, o
}

// Each fix frees its item at the cost it names, and nothing less does.
func TestFixFreesTheItem(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	duties := []string{"农田水利", "高新技术产业", "科研仪器共享", "专项资金管理"}
	day := deadline.MustDate("2024-03-01")
	fixes, atPeople, both, pinned, instead := 0, 0, 0, 0, 0
	for range 400 {
		org := Org{ID: "x", Name: "某单位", Head: "L", Leaders: []Leader{{ID: "L", Name: "局长"}, {ID: "M", Name: "副局长"}}}
		if r.IntN(9) == 0 {
			org.Leaders[0].Leaves = []Leave{{From: day}}
		}
		for u := range 1 + r.IntN(4) {
			id := string(rune('a' + u))
			org.Leaders[0].Units = append(org.Leaders[0].Units, id)
			org.Units = append(org.Units, Unit{
				ID: id, Name: id + "科", Kind: UnitKindSection, Capacity: r.IntN(4), Load: r.IntN(4),
				Duties: []string{duties[r.IntN(4)], duties[r.IntN(4)]},
			})
			for p := range r.IntN(3) {
				who := Person{ID: fmt.Sprint(id, p), Name: "经办人", Unit: id, Capacity: r.IntN(3), Load: r.IntN(2), Skills: []string{duties[r.IntN(4)]}}
				if r.IntN(5) == 0 {
					who.Leaves = []Leave{{From: day}}
				}
				org.People = append(org.People, who)
			}
		}
		var ps []proposal.Proposal
		o := Options{Assigned: day}
		for i := range 1 + r.IntN(8) {
			id := fmt.Sprint(i)
			ps = append(ps, proposal.Proposal{ID: id, Title: duties[r.IntN(4)] + "和" + duties[r.IntN(4)]})
			if r.IntN(6) == 0 {
				o.Pins = append(o.Pins, Pin{Item: id, Unit: org.Units[r.IntN(len(org.Units))].ID})
			} else if r.IntN(9) == 0 && len(org.People) > 0 {
				o.Pins = append(o.Pins, Pin{Item: id, Person: org.People[r.IntN(len(org.People))].ID})
			}
		}
		plan := distribute(t, org, ps, o)
		for _, open := range plan.Open {
			f := open.CheapestFix
			full := slices.ContainsFunc(open.BlockedBy, func(b Block) bool { return b.Limit == LimitCapacity })
			if !full && f.IsZero() {
				continue
			}
			require.False(t, f.IsZero(), "%v", open)
			// only this one of the open items, so that no other takes the room
			own := o
			isOther := func(id string) bool {
				return id != open.Item && slices.ContainsFunc(plan.Open, func(x Open) bool { return x.Item == id })
			}
			rest := slices.DeleteFunc(slices.Clone(ps), func(p proposal.Proposal) bool { return isOther(p.ID) })
			own.Pins = slices.DeleteFunc(slices.Clone(o.Pins), func(p Pin) bool { return isOther(p.Item) })
			if f.Instead != "" {
				better, own := f.name(org, own, open.Item)
				require.Empty(t, distribute(t, better, rest, own).Open, "%v\n%+v", f, org)
				instead++
				continue
			}
			before := distribute(t, org, rest, own)
			require.Len(t, before.Open, 1)
			after := distribute(t, f.apply(org, 0), rest, own)
			require.Empty(t, after.Open, "%v\n%+v", f, org)
			if !slices.ContainsFunc(own.Pins, func(p Pin) bool { return p.Item == open.Item && p.Person != "" }) {
				require.Equal(t, before.Objective.total()+f.Cost, after.Objective.total(), "%v\n%+v", f, org)
			}
			fixes++
			require.Len(t, distribute(t, f.apply(org, 1), rest, own).Open, 1)
			if f.Also.By > 0 {
				both++
				alone := f
				alone.Also = Room{}
				require.Len(t, distribute(t, alone.apply(org, 0), rest, own).Open, 1)
			}
			if f.Unit != "" {
				atPeople++
			}
			if slices.ContainsFunc(own.Pins, func(p Pin) bool { return p.Item == open.Item }) {
				pinned++
			}
		}
	}
	for _, n := range []int{fixes, atPeople, both, pinned, instead} {
		require.Greater(t, n, 20, "%d %d %d %d %d", fixes, atPeople, both, pinned, instead)
	}
}
