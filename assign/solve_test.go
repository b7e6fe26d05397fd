package assign

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// best is the readable slow reference: it tries every plan of a small problem.
type best struct {
	p           Problem
	items       []string
	places      []string
	left        map[string]int
	cost        map[[2]string]int
	have        []string
	objective   int
	open        int
	first       []string
	found       bool
	unplaced    int
	placesFirst bool
}

func brute(p Problem) *best {
	b := &best{p: p, left: map[string]int{}, cost: map[[2]string]int{}, placesFirst: p.UnplacedCost == nil}
	if !b.placesFirst {
		b.unplaced = *p.UnplacedCost
	}
	b.items = slices.Clone(p.Items)
	for _, c := range p.Costs {
		b.items = append(b.items, c.Item)
		b.cost[[2]string{c.Item, c.To}] = c.Cost
	}
	slices.Sort(b.items)
	b.items = slices.Compact(b.items)
	for _, c := range p.Capacity {
		b.left[c.Place] = c.Count
		b.places = append(b.places, c.Place)
	}
	slices.Sort(b.places)
	b.try(0, 0, 0)
	return b
}

func (b *best) try(i, cost, open int) {
	if i == len(b.items) {
		better := cost+b.unplaced*open < b.objective+b.unplaced*b.open
		if b.placesFirst {
			better = open < b.open || open == b.open && cost < b.objective
		}
		if !b.found || better { // plans are tried in the declared order, so the first of equals stays
			b.found, b.objective, b.open, b.first = true, cost, open, slices.Clone(b.have)
		}
		return
	}
	for _, s := range b.places {
		if c, ok := b.cost[[2]string{b.items[i], s}]; ok && b.left[s] > 0 {
			b.left[s]--
			b.have = append(b.have, s)
			b.try(i+1, cost+c, open)
			b.have = b.have[:i]
			b.left[s]++
		}
	}
	b.have = append(b.have, "")
	b.try(i+1, cost, open+1)
	b.have = b.have[:i]
}

// large is a cost near the bound, on a 32-bit machine one that leaves room for
// the sums.
const large = min(maxCost, math.MaxInt/16)

func randomProblem(r *rand.Rand, items, places, most int) Problem {
	p := Problem{}
	for i := range items {
		name := fmt.Sprintf("i%02d", i)
		if r.IntN(8) == 0 {
			p.Items = append(p.Items, name)
		}
		for s := range places {
			if r.IntN(3) > 0 {
				p.Costs = append(p.Costs, Cost{name, fmt.Sprintf("s%02d", s), r.IntN(most)})
			}
		}
	}
	for s := range places {
		p.Capacity = append(p.Capacity, Capacity{fmt.Sprintf("s%02d", s), r.IntN(4)})
	}
	if r.IntN(3) == 0 {
		n := r.IntN(most)
		p.UnplacedCost = &n
	}
	return p
}

func shuffled(r *rand.Rand, p Problem) Problem {
	q := Problem{Items: slices.Clone(p.Items), Costs: slices.Clone(p.Costs), Capacity: slices.Clone(p.Capacity), UnplacedCost: p.UnplacedCost}
	r.Shuffle(len(q.Items), func(i, j int) { q.Items[i], q.Items[j] = q.Items[j], q.Items[i] })
	r.Shuffle(len(q.Costs), func(i, j int) { q.Costs[i], q.Costs[j] = q.Costs[j], q.Costs[i] })
	r.Shuffle(len(q.Capacity), func(i, j int) { q.Capacity[i], q.Capacity[j] = q.Capacity[j], q.Capacity[i] })
	return q
}

// places lists where each of the items went, "" for open ones.
func (s Solution) places(items []string) []string {
	at := make([]string, len(items))
	for _, a := range s.Assignments {
		at[slices.Index(items, a.Item)] = a.To
	}
	return at
}

func TestSolveEqualsBruteForce(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 1))
		p := randomProblem(r, 1+r.IntN(6), 1+r.IntN(4), []int{2, 5, 100, large}[r.IntN(4)])
		b := brute(p)
		s, err := Solve(p)
		require.NoError(t, err)
		require.Equal(t, b.objective, s.Objective, "seed %d: %+v", seed, p)
		require.Len(t, s.Open, b.open, "seed %d", seed)
		require.Equal(t, append([]string{}, b.first...), s.places(b.items), "ties of seed %d: %+v", seed, p)
		require.NoError(t, s.Verify(p), "seed %d", seed)
	}
}

func TestSolveDoesNotDependOnOrder(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 2))
		p := randomProblem(r, 40, 7, []int{1, 3, 1000}[seed%3])
		want, err := Solve(p)
		require.NoError(t, err)
		for range 5 {
			got, err := Solve(shuffled(r, p))
			require.NoError(t, err)
			require.Equal(t, want, got, "seed %d", seed)
		}
		require.NoError(t, want.Verify(p))
	}
}

func TestSolveOpenItemsSayWhyAndWhatHelps(t *testing.T) {
	p := Problem{
		Items:    []string{"i9"},
		Costs:    []Cost{{"a", "s1", 1}, {"b", "s1", 5}, {"b", "s2", 9}, {"c", "s1", 4}, {"c", "s2", 3}},
		Capacity: Capacities{{"s1", 1}, {"s2", 1}},
	}
	s, err := Solve(p)
	require.NoError(t, err)
	require.Equal(t, []Assignment{{"a", "s1", 1}, {"c", "s2", 3}}, s.Assignments)
	require.Equal(t, 4, s.Objective)
	require.Len(t, s.Open, 2)
	require.Equal(t, "b", s.Open[0].Item)
	require.Equal(t, []Limit{LimitCapacity, LimitCapacity}, []Limit{s.Open[0].BlockedBy[0].Limit, s.Open[0].BlockedBy[1].Limit})
	require.Equal(t, "s1", s.Open[0].CheapestFix.Place)
	require.EqualValues(t, 5, s.Open[0].CheapestFix.Cost)
	require.Equal(t, LimitNoPlace, s.Open[1].BlockedBy[0].Limit)
	require.True(t, s.Open[1].CheapestFix.IsZero())
	require.NoError(t, s.Verify(p))
}

// What CheapestFix promises: with that room one more item is placed, and no
// other single place gives room more cheaply.
func TestSolveFixIsTheCheapest(t *testing.T) {
	fixes := 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 4))
		p := randomProblem(r, 7, 3, 30)
		p.UnplacedCost = nil
		s, err := Solve(p)
		require.NoError(t, err)
		if len(s.Open) == 0 {
			continue
		}
		least := map[string]int64{}
		for k := range p.Capacity {
			wider := shuffled(r, p)
			wider.Capacity = slices.Clone(p.Capacity)
			wider.Capacity[k].Count++
			if w := brute(wider); w.open < len(s.Open) {
				least[p.Capacity[k].Place] = int64(w.objective - s.Objective)
			}
		}
		cheapest, first := int64(0), true
		for _, u := range s.Open {
			if u.CheapestFix.IsZero() {
				continue
			}
			fixes++
			require.Contains(t, least, u.CheapestFix.Place, "seed %d", seed)
			if first || u.CheapestFix.Cost < cheapest {
				cheapest, first = u.CheapestFix.Cost, false
			}
		}
		all, none := int64(0), true
		for _, c := range least {
			if none || c < all {
				all, none = c, false
			}
		}
		require.Equal(t, none, first, "seed %d", seed)
		require.Equal(t, all, cheapest, "seed %d: the cheapest fix of all open items is the cheapest there is", seed)
	}
	require.Greater(t, fixes, 100)
}

func TestSolveReportsAllFaults(t *testing.T) {
	_, err := Solve(Problem{
		Items:    []string{"a", "a", ""},
		Costs:    []Cost{{"a", "s1", -1}, {"b", "nowhere", 1}, {"", "s1", maxCost}},
		Capacity: Capacities{{"s1", -2}, {"s1", 3}},
	})
	require.Error(t, err)
	for _, want := range []string{
		"/items/1: item \"a\" is listed twice", "/items/2:", "/costs/0/cost:", "/costs/1/to: place \"nowhere\" has no capacity",
		"/costs/2/item:", "/capacity/s1: the capacity -2", "/capacity/s1: the capacity of place \"s1\" is given twice",
	} {
		require.Contains(t, err.Error(), want)
	}
	_, err = Solve(Problem{Costs: []Cost{{"a", "s", 1}, {"b", "s", 1}, {"a", "s", 2}}, Capacity: Capacities{{"s", 1}}})
	require.ErrorContains(t, err, "/costs/2: the cost of item \"a\" at place \"s\" is given twice")
	require.Error(t, Problem{Costs: []Cost{{"a", "s", 1}}}.validate())
	if math.MaxInt > maxCost {
		most := maxCost
		most++
		err = Problem{Costs: []Cost{{"a", "s", most}}, Capacity: Capacities{{"s", 1}}}.validate()
		require.ErrorContains(t, err, "/costs/0/cost: the cost 1000000000001 is above the bound")
	}
	require.NoError(t, Problem{}.validate())
}

func TestSolveEmptyAndHuge(t *testing.T) {
	s, err := Solve(Problem{})
	require.NoError(t, err)
	require.Empty(t, s.Assignments)
	out, err := json.Marshal(s)
	require.NoError(t, err)
	require.JSONEq(t, `{"objective":0,"assignments":[],"open":[],"openCost":0}`, string(out))

	p := Problem{Costs: []Cost{{"a", "s", large}, {"b", "s", large}, {"c", "s", large}}, Capacity: Capacities{{"s", 1 << 30}}}
	s, err = Solve(p)
	require.NoError(t, err)
	require.Equal(t, 3*large, s.Objective)
	require.NoError(t, s.Verify(p))
}

// One long chain of displacements, so that prices and the depth of the search
// grow with the batch.
func TestSolveLongChain(t *testing.T) {
	const n = 3000
	place := func(i int) string { return fmt.Sprintf("s%05d", i) }
	p := Problem{Costs: []Cost{{"j", place(0), 0}}, Capacity: Capacities{{place(n), 1}}}
	for i := range n {
		p.Capacity = append(p.Capacity, Capacity{place(i), 1})
		p.Costs = append(p.Costs, Cost{fmt.Sprintf("i%05d", i), place(i), 0}, Cost{fmt.Sprintf("i%05d", i), place(i + 1), 1})
	}
	s, err := Solve(p)
	require.NoError(t, err)
	require.Empty(t, s.Open)
	require.Equal(t, n, s.Objective) // j moves every other item on by one
	require.NoError(t, s.Verify(p))
}

func TestVerifyFindsWhatIsWrong(t *testing.T) {
	p := Problem{
		Costs:    []Cost{{"a", "s1", 1}, {"a", "s2", 5}, {"b", "s1", 1}, {"b", "s2", 3}},
		Capacity: Capacities{{"s1", 1}, {"s2", 2}},
	}
	s, err := Solve(p)
	require.NoError(t, err)
	require.NoError(t, s.Verify(p))
	for name, break_ := range map[string]func(*Solution){
		"plan.not_best":      func(s *Solution) { s.Assignments[0].To, s.Assignments[1].To = "s2", "s1" },
		"plan.over_capacity": func(s *Solution) { s.Assignments[1].To = "s1" },
		"plan.objective":     func(s *Solution) { s.Objective-- },
		"plan.missing":       func(s *Solution) { s.Assignments = s.Assignments[:1] },
		"plan.unknown":       func(s *Solution) { s.Assignments[0].Item = "z" },
		"plan.price_wrong":   func(s *Solution) { s.Prices = []Price{{"s2", 1}} },
	} {
		bad := s
		bad.Assignments, bad.Prices = slices.Clone(s.Assignments), slices.Clone(s.Prices)
		break_(&bad)
		require.ErrorContains(t, bad.Verify(p), name)
	}
}

func TestCapacitiesAreAnObjectInJSON(t *testing.T) {
	var p Problem
	require.NoError(t, json.Unmarshal([]byte(`{"costs":[{"item":"i1","to":"s1","cost":3}],"capacity":{"s1":2,"s0":1},"items":["i9"]}`), &p))
	require.Equal(t, Capacities{{"s1", 2}, {"s0", 1}}, p.Capacity)
	out, err := json.Marshal(p)
	require.NoError(t, err)
	require.JSONEq(t, `{"costs":[{"item":"i1","to":"s1","cost":3}],"capacity":{"s0":1,"s1":2},"items":["i9"]}`, string(out))
	require.ErrorContains(t, json.Unmarshal([]byte(`{"capacity":{"s1":"x"}}`), &p), "s1")
	require.Error(t, json.Unmarshal([]byte(`{"capacity":[1]}`), &p))
	require.NoError(t, json.Unmarshal([]byte(`{"capacity":{"a":1,"a":2}}`), &p))
	require.ErrorContains(t, p.validate(), "twice")
}

// FuzzSolve feeds small problems written as text: no panic, and what comes out
// is proved by its prices.
func FuzzSolve(f *testing.F) {
	f.Add("a s 1,b s 2,b t 0", "s 1,t 1", -1)
	f.Add("a s 3,b s 3,c s 3", "s 2", 4)
	f.Add("a s 1,a s 1", "s -1", 2)
	f.Fuzz(func(t *testing.T, costs, capacity string, unplaced int) {
		p := Problem{}
		for _, line := range strings.Split(costs, ",") {
			var c Cost
			if n, _ := fmt.Sscan(line, &c.Item, &c.To, &c.Cost); n > 0 {
				p.Costs = append(p.Costs, c)
			}
		}
		for _, line := range strings.Split(capacity, ",") {
			var c Capacity
			if n, _ := fmt.Sscan(line, &c.Place, &c.Count); n > 0 {
				p.Capacity = append(p.Capacity, c)
			}
		}
		if unplaced >= 0 {
			p.UnplacedCost = &unplaced
		}
		s, err := Solve(p)
		if err != nil {
			return
		}
		require.NoError(t, s.Verify(p))
	})
}
