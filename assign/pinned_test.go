package assign

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// What a pin asks for and cannot be had leaves the item open with the limit and
// the change; a firm pin stands, visibly.
func TestPinsThatCannotBeKept(t *testing.T) {
	day := deadline.MustDate("2024-03-01")
	away := leave("2024-03-01", "2024-12-31")
	for about, c := range map[string]struct {
		change func(*Org)
		pins   []Pin
		recuse []string
		want   []Block // limits and places
		fix    Fix     // without its text
		firm   string  // unit, person and leader of the firm pin; "" where it cannot stand
	}{
		"person recused":          {nil, []Pin{{Person: "P5"}}, []string{"P5"}, []Block{{Limit: LimitRecusal, Place: "centre"}, {Limit: LimitPin, Place: "P5"}}, Fix{Place: "centre", Instead: "project"}, "centre P5 L2"},
		"person recused of two":   {nil, []Pin{{Person: "P3"}}, []string{"P3"}, []Block{{Limit: LimitRecusal, Place: "P3"}, {Limit: LimitPin, Place: "P3"}}, Fix{Place: "P3", Instead: "P2"}, "project P3 L2"},
		"unit recused":            {nil, []Pin{{Unit: "office"}}, []string{"office"}, []Block{{Limit: LimitRecusal, Place: "office"}, {Limit: LimitPin, Place: "office"}}, Fix{Place: "office", Instead: "project"}, "office P1 L1"},
		"all of the unit away":    {func(o *Org) { o.People[3].Leaves = away }, []Pin{{Unit: "hightech"}}, nil, []Block{{Limit: LimitLeave, Place: "hightech"}, {Limit: LimitPin, Place: "hightech"}}, Fix{Place: "hightech", Instead: "project"}, "hightech  L3"},
		"leader away":             {func(o *Org) { o.Leaders[2].Leaves = away }, []Pin{{Unit: "hightech"}}, nil, []Block{{Limit: LimitLeave, Place: "L3"}, {Limit: LimitPin, Place: "hightech"}}, Fix{Place: "L3", Instead: "L2"}, "hightech P4 L3"},
		"unit not there":          {nil, []Pin{{Unit: "projects"}}, nil, []Block{{Limit: LimitPin, Place: "projects"}}, Fix{Place: "projects", Instead: "project"}, ""},
		"person not there":        {nil, []Pin{{Person: "P9"}}, nil, []Block{{Limit: LimitPin, Place: "P9"}}, Fix{Place: "P9", Instead: "project"}, ""},
		"person, unit not there":  {nil, []Pin{{Unit: "gone", Person: "P2"}}, nil, []Block{{Limit: LimitPin, Place: "gone"}}, Fix{Place: "gone", Instead: "project"}, ""},
		"person full":             {func(o *Org) { o.People[2].Capacity, o.People[2].Load = 2, 3 }, []Pin{{Person: "P3"}}, nil, []Block{{Limit: LimitCapacity, Place: "P3"}, {Limit: LimitPin, Place: "P3"}}, Fix{Place: "P3", By: 2, Unit: "project"}, ""},
		"helper recused":          {nil, []Pin{{Unit: "project"}, {Unit: "office", Role: vocab.RoleAssist}}, []string{"office"}, []Block{{Limit: LimitRecusal, Place: "office"}, {Limit: LimitPin, Place: "office"}}, Fix{}, "project P2 L2"},
		"helper away":             {func(o *Org) { o.People[3].Leaves = away }, []Pin{{Unit: "hightech", Role: vocab.RoleAssist}}, nil, []Block{{Limit: LimitLeave, Place: "hightech"}, {Limit: LimitPin, Place: "hightech"}}, Fix{}, "project P2 L2"},
		"person of a helper away": {func(o *Org) { o.People[2].Leaves = away }, []Pin{{Unit: "office"}, {Person: "P3", Role: vocab.RoleAssist}}, nil, []Block{{Limit: LimitLeave, Place: "P3"}, {Limit: LimitPin, Place: "project"}}, Fix{Place: "P3", Instead: "P2"}, "office P1 L1"},
		"a copy to a recused one": {nil, []Pin{{Unit: "office", Role: vocab.RoleCopy}}, []string{"office"}, []Block{{Limit: LimitRecusal, Place: "office"}, {Limit: LimitPin, Place: "office"}}, Fix{}, "project P2 L2"},
	} {
		t.Run(about, func(t *testing.T) {
			org, o := bureau(), Options{Assigned: day}
			if c.change != nil {
				c.change(&org)
			}
			for _, p := range c.pins {
				p.Item = "1"
				o.Pins = append(o.Pins, p)
			}
			for _, id := range c.recuse {
				o.Recusals = append(o.Recusals, Recusal{"1", id})
			}
			plan := distribute(t, org, demo()[:1], o)
			require.Empty(t, plan.Decisions)
			require.Len(t, plan.Open, 1)
			var got []Block
			for _, b := range plan.Open[0].BlockedBy {
				require.NotEmpty(t, b.Text.ZH)
				require.NotEmpty(t, b.Text.EN)
				got = append(got, Block{Limit: b.Limit, Place: b.Place})
			}
			require.Equal(t, c.want, got)
			fix := plan.Open[0].CheapestFix
			require.Equal(t, fix.IsZero(), fix.Text == vocab.Text{})
			fix.Text = vocab.Text{}
			require.Equal(t, c.fix, fix)
			for i := range o.Pins {
				o.Pins[i].Firm = true
			}
			plan = distribute(t, org, demo()[:1], o)
			if c.firm == "" {
				require.Len(t, plan.Open, 1)
				return
			}
			d := plan.of("1")
			require.Equal(t, c.firm, d.Unit+" "+d.Person+" "+d.Leader)
			reasons := slices.Clone(d.Reasons)
			for _, h := range d.Helpers {
				reasons = append(reasons, h.For...)
			}
			require.Contains(t, codes(reasons), "pin.firm")
		})
	}
}

// Of units that handle separately one alone may be kept from it: it is what the
// limit and the change are about, and the others have it.
func TestOneOfSeveralCannot(t *testing.T) {
	org := bureau()
	org.People[2].Leaves = leave("2024-03-01", "2024-12-31")
	plan := distribute(t, org, demo()[:1], Options{Assigned: deadline.MustDate("2024-03-01"), Pins: []Pin{
		{Item: "1", Unit: "centre", Person: "P5", Role: vocab.RoleSeparate}, {Item: "1", Person: "P3", Role: vocab.RoleSeparate}}})
	require.Equal(t, "P5", plan.of("1").Person)
	require.Equal(t, LimitLeave, plan.Open[0].BlockedBy[0].Limit)
	require.Equal(t, "P2", plan.Open[0].CheapestFix.Instead)
}

// A unit that returned the item as its lead may still be fixed to help.
func TestAReturnerMayHelp(t *testing.T) {
	items := []Item{{ID: "1", Title: demo()[0].Title, Returned: []string{"project"}, Confirmed: []string{"office", "project"}}}
	plan, err := DistributeItems(bureau(), items, Options{})
	require.NoError(t, err)
	require.Equal(t, "project", plan.of("1").Helpers[0].Unit)
}

// A person pinned to help is named, or who stands in; so is the leader who does.
func TestHelpersAreThereToo(t *testing.T) {
	org := bureau()
	o := Options{Assigned: deadline.MustDate("2024-03-01"), Pins: []Pin{{Item: "1", Unit: "office"}, {Item: "1", Person: "P2", Role: vocab.RoleAssist}}}
	h := distribute(t, org, demo(), o).of("1").Helpers[0]
	require.Equal(t, "P2", h.Person)
	require.Contains(t, codes(h.For), "person.pinned")
	org.People[1].Leaves = leave("2024-03-01", "2024-03-31") // the opinion is drafted by 2024-03-18
	org.Leaders[1].Leaves = leave("2024-03-01", "2024-03-31")
	d := distribute(t, org, demo(), o).of("1")
	h = d.Helpers[0]
	require.Equal(t, "P3 L3", h.Person+" "+h.Leader)
	require.Subset(t, codes(h.For), []string{"person.stands_in", "leader.stands_in", "person.barred"})
	require.Equal(t, "P3", d.Events(o.Assigned, "P1", "kjj")[1].Person)
}
