package assign

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// naiveAway counts day by day whether one is away for too much of the days.
func naiveAway(t *testing.T, leaves []Leave, first, last deadline.Date, share int) bool {
	t.Helper()
	there, of := 0, 0
	for d := first; !d.After(last); {
		works, err := china.Calendar().IsWorkday(d)
		require.NoError(t, err)
		if works {
			of++
			if !slices.ContainsFunc(leaves, func(l Leave) bool { return l.covers(d) }) {
				there++
			}
		}
		d, err = d.AddDays(1)
		require.NoError(t, err)
	}
	if of == 0 {
		return slices.ContainsFunc(leaves, func(l Leave) bool { return l.covers(first) })
	}
	return there*100 < share*of
}

func randomLeaves(t *testing.T, r *rand.Rand, from deadline.Date) []Leave {
	t.Helper()
	var out []Leave
	for range r.IntN(5) {
		first, err := from.AddDays(r.IntN(120) - 20)
		require.NoError(t, err)
		l := Leave{From: first}
		if r.IntN(6) > 0 {
			l.To, err = first.AddDays(r.IntN(50))
			require.NoError(t, err)
		}
		out = append(out, l)
	}
	return out
}

// The place of every item, by hand: without capacities and cost of load each
// goes to the unit that scores best of those that can, there to the first person
// who can, under the first leader of the chain who can; everybody's days are
// counted one by one.
func TestPresenceIsWhatCountingDaysSays(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 1))
	placed, stoodIn, led, open, kept := 0, 0, 0, 0, 0
	for range 1000 {
		base, err := deadline.MustDate("2024-01-10").AddDays(r.IntN(200))
		require.NoError(t, err)
		org := Org{ID: "x", Name: "某单位", Head: "L0"}
		for k := range 3 {
			l := Leader{ID: fmt.Sprint("L", k), Name: fmt.Sprint("领导", k), Leaves: randomLeaves(t, r, base)}
			if k > 0 && r.IntN(2) == 0 {
				l.Substitute = fmt.Sprint("L", k-1)
			}
			org.Leaders = append(org.Leaders, l)
		}
		for u := range 3 {
			id := string(rune('a' + u))
			kind := UnitKindSection + UnitKind(r.IntN(3))
			org.Units = append(org.Units, Unit{ID: id, Name: id + "科", Kind: kind, Duties: []string{[]string{"农田水利", "科研仪器", "专项资金"}[u]}})
			led := &org.Leaders[r.IntN(3)]
			led.Units = append(led.Units, id)
			for k := range r.IntN(4) {
				p := Person{ID: fmt.Sprint(id, k), Name: fmt.Sprint("经办人", id, k), Unit: id, Leaves: randomLeaves(t, r, base)}
				if k > 0 && r.IntN(2) == 0 {
					p.Substitute = fmt.Sprint(id, k-1)
				}
				org.People = append(org.People, p)
			}
		}
		o := Options{Assigned: base, LoadStep: -1, PersonStep: -1, AssistAt: -1}
		if r.IntN(3) == 0 {
			o.HandlerPresence, o.SignerPresence = r.IntN(101), r.IntN(101)
		}
		share := func(n int) int { return orDefault(n, 50, 0) }
		var items []Item
		for i := range 4 {
			it := Item{ID: fmt.Sprint("i", i), Title: []string{"农田水利和科研仪器的建设", "科研仪器", "专项资金与农田水利"}[r.IntN(3)]}
			if it.Assigned, err = base.AddDays(r.IntN(60)); err != nil || r.IntN(3) == 0 {
				it.Assigned = deadline.Date{}
			}
			if r.IntN(3) == 0 {
				it.Role = vocab.RoleAssist
			}
			items = append(items, it)
			if r.IntN(4) == 0 && len(org.People) > 0 {
				p := org.People[r.IntN(len(org.People))]
				o.Pins = append(o.Pins, Pin{Item: it.ID, Person: p.ID, Firm: r.IntN(3) == 0})
			}
			if r.IntN(4) == 0 {
				ids := []string{"a", "b", "L0", "L1"}
				for _, p := range org.People {
					ids = append(ids, p.ID)
				}
				o.Recusals = append(o.Recusals, Recusal{it.ID, ids[r.IntN(len(ids))]})
			}
		}
		plan, err := DistributeItems(org, items, o)
		require.NoError(t, err)
		require.Equal(t, len(items), len(plan.Decisions)+len(plan.Open))
		full := o.complete()
		router, err := NewRouter(org, o)
		require.NoError(t, err)
		for _, it := range items {
			from := it.Assigned
			if from.IsZero() {
				from = o.Assigned
			}
			role := it.Role
			if role == 0 {
				role = vocab.RoleSole
			}
			due, missing := full.due(it, role)
			require.Empty(t, missing)
			draft, checked, signed, err := full.internal(due)
			require.NoError(t, err)
			recused := func(id string) bool { return slices.Contains(o.Recusals, Recusal{it.ID, id}) }
			can := func(p Person, u Unit) bool {
				last := draft
				if u.Kind == UnitKindDepartment {
					last = due.LastWorkday
				}
				return !recused(p.ID) && !naiveAway(t, p.Leaves, from, last, share(o.HandlerPresence))
			}
			leader := func(unit string) (string, bool) {
				i := slices.IndexFunc(org.Leaders, func(l Leader) bool { return slices.Contains(l.Units, unit) })
				own := org.Leaders[i].ID
				for {
					l := org.Leaders[i]
					if !recused(l.ID) && !naiveAway(t, l.Leaves, checked, signed, share(o.SignerPresence)) {
						return l.ID, true
					}
					if l.Substitute == "" {
						return own, false
					}
					i = slices.IndexFunc(org.Leaders, func(m Leader) bool { return m.ID == l.Substitute })
				}
			}
			team := func(unit Unit) (first string, any, ok bool) {
				for _, p := range org.People {
					if p.Unit == unit.ID {
						any = true
						if can(p, unit) {
							return p.ID, true, true
						}
					}
				}
				return "", any, !any
			}
			takes := func(unit Unit) bool {
				_, led := leader(unit.ID)
				_, _, ok := team(unit)
				return !recused(unit.ID) && led && ok
			}
			unit, person := "", ""
			if k := slices.IndexFunc(o.Pins, func(p Pin) bool { return p.Item == it.ID }); k >= 0 {
				pin := o.Pins[k]
				p, _ := org.Person(pin.Person)
				u, _ := org.Unit(p.Unit)
				for q, ok := p, true; ok && person == ""; q, ok = org.Person(q.Substitute) {
					if can(q, u) {
						person = q.ID
					}
				}
				if person != "" && takes(u) {
					unit = u.ID
				} else if pin.Firm {
					unit = u.ID
					kept++
					if person == "" {
						person = p.ID
					}
					require.Contains(t, codes(plan.of(it.ID).Reasons), "pin.firm")
				} else {
					person = ""
				}
				if unit != "" && person != pin.Person {
					stoodIn++
					require.Contains(t, codes(plan.of(it.ID).Reasons), "person.stands_in")
				}
			} else {
				route := router.weigher().route(it)
				best := 0
				for _, c := range route.Candidates {
					u, _ := org.Unit(c.Unit)
					if c.Score > best && !route.stays && !route.weak[c.Unit] && fits(c.Score, route) && takes(u) {
						best, unit = c.Score, c.Unit
						person, _, _ = team(u)
					}
				}
			}
			d := plan.of(it.ID)
			require.Equal(t, unit, d.Unit, "%+v\n%+v\n%+v", org, o, it)
			require.Equal(t, person, d.Person, "%+v\n%+v\n%+v", org, o, it)
			if unit == "" {
				open++
				continue
			}
			placed++
			who, _ := leader(unit)
			require.Equal(t, who, d.Leader)
			if own := slices.IndexFunc(org.Leaders, func(l Leader) bool { return slices.Contains(l.Units, unit) }); org.Leaders[own].ID != who {
				led++
				require.Contains(t, codes(d.Reasons), "leader.stands_in")
			}
		}
	}
	for _, n := range []int{placed, stoodIn, led, open, kept} {
		require.Greater(t, n, 30, "%d %d %d %d %d", placed, stoodIn, led, open, kept)
	}
}

// Within a unit the people who are there, each over the window of the item, take
// as many of its items as they can and share them as evenly as they can: the
// same as the best of all ways.
func TestPeopleOverWindowsEqualBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 7))
	without, with := 0, 0
	for range 600 {
		base := deadline.MustDate("2024-02-01")
		org := Org{ID: "x", Name: "某单位", Head: "L", Leaders: []Leader{{ID: "L", Name: "局长", Units: []string{"a"}}},
			Units: []Unit{{ID: "a", Name: "甲科", Kind: UnitKindSection, Duties: []string{"农田水利"}}}}
		for k := range 1 + r.IntN(3) {
			org.People = append(org.People, Person{ID: fmt.Sprint("P", k), Name: "经办人", Unit: "a", Capacity: r.IntN(4), Load: r.IntN(3), Share: 50 * r.IntN(4), Leaves: randomLeaves(t, r, base)})
		}
		var items []Item
		for i := range 1 + r.IntN(5) {
			day, err := base.AddDays(r.IntN(120))
			require.NoError(t, err)
			items = append(items, Item{ID: fmt.Sprint(i), Title: "农田水利", Assigned: day, Role: vocab.RoleSole + vocab.Role(r.IntN(2))})
		}
		o := Options{}
		plan, err := DistributeItems(org, items, o)
		require.NoError(t, err)
		o = o.complete()
		can := map[string]map[string]bool{}
		for _, it := range items {
			can[it.ID] = map[string]bool{}
			due, _ := o.due(it, it.Role)
			draft, _, _, err := o.internal(due)
			require.NoError(t, err)
			for _, p := range org.People {
				can[it.ID][p.ID] = !naiveAway(t, p.Leaves, it.Assigned, draft, 50)
			}
		}
		held := make([]int, len(org.People))
		price := func() (sum int64) {
			for k, p := range org.People {
				for s := range held[k] {
					sum += stepPrice(o.PersonStep, p.Load+s, p.Share)
				}
			}
			return sum
		}
		most, least := -1, int64(0)
		var try func(i, taken int)
		try = func(i, taken int) {
			if i == len(plan.Decisions) {
				if sum := price(); taken > most || taken == most && sum < least {
					most, least = taken, sum
				}
				return
			}
			try(i+1, taken)
			for k, p := range org.People {
				if can[plan.Decisions[i].Item][p.ID] && (p.Capacity == 0 || p.Load+held[k] < p.Capacity) {
					held[k]++
					try(i+1, taken+1)
					held[k]--
				}
			}
		}
		try(0, 0)
		got := 0
		for _, d := range plan.Decisions {
			if d.Person == "" {
				without++
				continue
			}
			require.True(t, can[d.Item][d.Person], "%+v", org)
			held[slices.IndexFunc(org.People, func(p Person) bool { return p.ID == d.Person })]++
			got++
			with++
		}
		require.Equal(t, most, got, "%+v\n%+v", org, items)
		require.Equal(t, least, price(), "%+v\n%+v", org, items)
		for _, x := range plan.Open { // nobody is there, or there is no room
			require.True(t, slices.ContainsFunc(x.BlockedBy, func(b Block) bool { return b.Limit == LimitCapacity }) ||
				!slices.ContainsFunc(org.People, func(p Person) bool { return can[x.Item][p.ID] }), "%+v\n%+v", org, x)
		}
	}
	require.Greater(t, without, 20)
	require.Greater(t, with, 500)
}
