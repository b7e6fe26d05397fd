package assign

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/assign/internal/flow"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The bounds of a Problem. Inside them no sum overflows; outside them Solve
// refuses the problem.
const (
	// maxCost is the largest cost of a Problem: 10¹², or on a 32-bit machine
	// what an int holds.
	maxCost = min(1_000_000_000_000, math.MaxInt)
	// maxItems is the largest number of items of a Problem, and of places.
	maxItems = 1_000_000
)

// Problem is a batch to be placed, stripped to numbers: items, what it costs
// to put an item at a place, and how many items each place takes. Items and
// places are the caller's strings.
type Problem struct {
	// Items names items that have no cost and therefore stay open; items that
	// have costs may stand here too. An item twice is a fault.
	Items []string `json:"items,omitempty"`
	// Costs says which item may go where. An item and place twice is a fault.
	Costs []Cost `json:"costs"`
	// Capacity says how many items each place takes. A place that costs name
	// and this does not is a fault; the other way round is not.
	Capacity Capacities `json:"capacity"`
	// UnplacedCost, where it is set, is what an open item costs: an item then
	// stays open where placing it would cost more. Unset, as many items as
	// possible are placed.
	UnplacedCost *int `json:"unplacedCost,omitempty"`
}

// Cost is what it costs to put an item at a place, from 0 to 10¹², on a
// 32-bit machine to its largest int.
type Cost struct {
	Item string `json:"item"`
	To   string `json:"to"`
	Cost int    `json:"cost"`
}

// validate reports every fault of p as Faults, nil when there is none.
func (p Problem) validate() error {
	_, faults := number(p)
	return faults.Err()
}

// numbered is a Problem with its names sorted and replaced by their numbers.
type numbered struct {
	items, places []string
	net           *flow.Network
	full          []int32 // capacity of each place, no larger than the number of items
	stay          int64   // cost of staying open
}

func number(p Problem) (numbered, vocab.Faults) {
	var faults vocab.Faults
	var b numbered
	items := make(map[string]int32, len(p.Items)+len(p.Costs)/4)
	note := func(name string) int32 {
		n, ok := items[name]
		if !ok {
			n = int32(len(b.items))
			items[name] = n
			b.items = append(b.items, name)
		}
		return n
	}
	for i, name := range p.Items {
		if _, twice := items[name]; twice {
			faults.Add(vocab.At("/items", i), codePlanItemTwice.As(fmt.Sprintf("事项%s重复列出，请删去一处", quote(name)),
				fmt.Sprintf("item %s is listed twice: drop one", quote(name))))
		}
		if name == "" {
			faults.Add(vocab.At("/items", i), codePlanItemEmpty)
		}
		note(name)
	}
	places, capacity := numberPlaces(p.Capacity, &b, &faults)
	from, to := make([]int32, len(p.Costs)), make([]int32, len(p.Costs))
	for i, c := range p.Costs {
		if i > 0 && c.Item == p.Costs[i-1].Item {
			from[i] = from[i-1]
		} else {
			from[i] = note(c.Item)
		}
		place, ok := places[c.To]
		to[i] = place
		if ok && c.Item != "" && c.Cost >= 0 && int64(c.Cost) <= maxCost {
			continue
		}
		at := vocab.At("/costs", i)
		if c.Item == "" {
			faults.Add(at+"/item", codePlanItemEmpty)
		}
		if !ok {
			faults.Add(at+"/to", codePlanPlaceWithoutCapacity, "place", c.To)
		}
		checkCost(at+"/cost", c.Cost, &faults)
	}
	if p.UnplacedCost != nil {
		checkCost("/unplacedCost", *p.UnplacedCost, &faults)
	}
	tooMany(len(b.items), "/items", &faults)
	tooMany(len(b.places), "/capacity", &faults)
	if len(faults) > 0 {
		return b, faults
	}
	b.build(p, from, to, capacity, &faults)
	return b, faults
}

func numberPlaces(capacity Capacities, b *numbered, faults *vocab.Faults) (places map[string]int32, counts []int) {
	places = make(map[string]int32, len(capacity))
	for _, c := range capacity {
		at := "/capacity" + vocab.Pointer(c.Place)
		if c.Count < 0 {
			faults.Add(at, codePlanCapacityNegative, "place", c.Place, "count", strconv.Itoa(c.Count))
		}
		if c.Place == "" {
			faults.Add(at, codePlanPlaceEmpty)
		}
		if _, twice := places[c.Place]; twice {
			faults.Add(at, codePlanCapacityTwice, "place", c.Place)
			continue
		}
		places[c.Place] = int32(len(b.places))
		b.places = append(b.places, c.Place)
		counts = append(counts, c.Count)
	}
	return places, counts
}

func checkCost(at string, cost int, faults *vocab.Faults) {
	if cost < 0 {
		faults.Add(at, codePlanCostNegative, "cost", strconv.Itoa(cost))
	}
	if int64(cost) > maxCost {
		faults.Add(at, codePlanCostTooLarge.As(fmt.Sprintf("费用%d超过上限%d，请换用较大的单位", cost, int64(maxCost)),
			fmt.Sprintf("the cost %d is above the bound %d: use a larger unit", cost, int64(maxCost))))
	}
}

func tooMany(n int, at string, faults *vocab.Faults) {
	if n > maxItems {
		faults.Add(at, codePlanTooMany, "n", strconv.Itoa(n), "most", strconv.Itoa(maxItems))
	}
}

// build sorts the names and lays the network down in their order.
func (b *numbered) build(p Problem, from, to []int32, capacity []int, faults *vocab.Faults) {
	itemRank := sortNames(b.items)
	placeRank := sortNames(b.places)
	items, open := len(b.items), len(b.places)
	b.full = make([]int32, open)
	for k, c := range capacity {
		b.full[placeRank[k]] = int32(min(c, items))
	}
	order := sortCosts(from, to, itemRank, placeRank)
	most := 0
	for _, k := range order {
		most = max(most, p.Costs[k].Cost)
	}
	stay := (int64(min(items, open))+2)*int64(most) + 1
	if p.UnplacedCost != nil {
		stay = int64(*p.UnplacedCost)
	}
	if sum := int64(items) * int64(most); max(sum, stay) > math.MaxInt {
		faults.Add("/costs", codePlanCostTooLarge.As("费用之和超出本机整数，请换用较大的单位",
			"the sum of the costs does not fit an int of this machine: use a larger unit"))
		return
	}
	b.stay = stay
	n := flow.New(open, items, len(p.Costs))
	at := 0
	for i := range items {
		last := int32(-1)
		for ; at < len(order) && int(itemRank[from[order[at]]]) == i; at++ {
			k := order[at]
			place := placeRank[to[k]]
			if place == last {
				faults.Add(vocab.At("/costs", int(k)), codePlanCostTwice, "item", b.items[i], "place", b.places[place])
				continue
			}
			n.Arc(place, int64(p.Costs[k].Cost))
			last = place
		}
		n.EndItem()
	}
	for _, c := range b.full {
		if c > 0 {
			n.Step(c, 0)
		}
		n.EndPlace()
	}
	n.Close(stay)
	b.net = n
}

// sortNames sorts names in place and returns where each went.
func sortNames(names []string) (rank []int32) {
	order := make([]int32, len(names))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		switch {
		case names[a] < names[b]:
			return -1
		case names[a] > names[b]:
			return 1
		}
		return 0
	})
	rank = make([]int32, len(names))
	sorted := make([]string, len(names))
	for r, i := range order {
		rank[i] = int32(r)
		sorted[r] = names[i]
	}
	copy(names, sorted)
	return rank
}

// sortCosts returns the costs ordered by item, then place, equal ones as
// given.
func sortCosts(from, to, itemRank, placeRank []int32) []int32 {
	order := make([]int32, len(from))
	for i := range order {
		order[i] = int32(i)
	}
	for _, by := range []struct{ key, rank []int32 }{{to, placeRank}, {from, itemRank}} {
		count := make([]int32, len(by.rank)+1)
		for _, k := range order {
			count[by.rank[by.key[k]]+1]++
		}
		for r := range by.rank {
			count[r+1] += count[r]
		}
		next := make([]int32, len(order))
		for _, k := range order {
			r := by.rank[by.key[k]]
			next[count[r]] = k
			count[r]++
		}
		order = next
	}
	return order
}

// quote quotes a caller's string in a message, cut where it is long.
func quote(s string) string { return strconv.Quote(vocab.Clip(s)) }

func find(names []string, name string) (int, bool) { return slices.BinarySearch(names, name) }
