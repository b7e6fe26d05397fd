package assign

import "github.com/seed-3129f372/tian/assign/internal/flow"

// Solution is the best plan of a Problem, with the proof that it is one.
type Solution struct {
	// Objective is the cost of all that is placed. Open items do not count.
	Objective int `json:"objective"`
	// Assignments are the placed items, ascending by item.
	Assignments []Assignment `json:"assignments"`
	// Open are the items that stay open, ascending by item.
	Open []Unplaced `json:"open"`
	// OpenCost is what staying open was reckoned at: Problem.UnplacedCost, or
	// where that is unset a cost so high that placing as many items as
	// possible comes first.
	OpenCost int `json:"openCost"`
	// Prices prove that no plan is better, see Solution.Verify. Places whose
	// price is 0 are left out. Ascending by place.
	Prices []Price `json:"prices,omitempty"`
}

// Assignment says that an item goes to a place at a cost.
type Assignment struct {
	Item string `json:"item"`
	To   string `json:"to"`
	Cost int    `json:"cost"`
}

// Unplaced is an item that stays open, and why.
type Unplaced struct {
	Item string `json:"item"`
	// BlockedBy lists the limits, ascending by place.
	BlockedBy []Block `json:"blockedBy"`
	// CheapestFix is the smallest change that makes room; unset where no
	// larger capacity of one place would.
	CheapestFix Fix `json:"cheapestFix,omitzero"`
}

// Price is what one more slot at the place would save, in the unit of the
// costs 「影子价格」.
type Price struct {
	Place string `json:"place"`
	Price int    `json:"price"`
}

// Solve places the items of p as well as possible: as many as possible, and
// among those plans the cheapest; with UnplacedCost the plan whose cost with
// that of its open items is least. The result is exact and the same for every
// order of the input: among plans equally good the first item, ids compared
// byte by byte, goes to the first place it can, then the second, and so on;
// staying open comes last. The time is polynomial.
//
// The error is a Faults with every fault of p.
func Solve(p Problem) (Solution, error) {
	b, faults := number(p)
	if err := faults.Err(); err != nil {
		return Solution{}, err
	}
	r := flow.Solve(b.net, make([]int64, b.net.Places()))
	sol := Solution{
		Assignments: make([]Assignment, 0, len(b.items)),
		Open:        []Unplaced{},
	}
	if len(b.items) > 0 {
		sol.OpenCost = int(b.stay)
	}
	open := b.net.Open()
	relief := make(map[int32]flow.Relief, len(r.Relief))
	for _, x := range r.Relief {
		relief[x.Item] = x
	}
	count := make([]int32, b.net.Places())
	for _, s := range r.At {
		count[s]++
	}
	for i, s := range r.At {
		if s == open {
			sol.Open = append(sol.Open, b.unplaced(i, relief[int32(i)], count))
			continue
		}
		cost := int(r.Cost[i])
		sol.Objective += cost
		sol.Assignments = append(sol.Assignments, Assignment{b.items[i], b.places[s], cost})
	}
	for s, name := range b.places {
		if r.Prices[s] > 0 {
			sol.Prices = append(sol.Prices, Price{name, int(r.Prices[s])})
		}
	}
	return sol, nil
}

func (b numbered) unplaced(i int, r flow.Relief, count []int32) Unplaced {
	u := Unplaced{Item: b.items[i], BlockedBy: []Block{}}
	arcs := b.net.ArcsOf(i)
	arcs = arcs[:len(arcs)-1] // staying open is no place
	if len(arcs) == 0 {
		u.BlockedBy = append(u.BlockedBy, blockNoPlace())
		return u
	}
	for _, a := range arcs {
		if count[a.To] >= b.full[a.To] {
			u.BlockedBy = append(u.BlockedBy, blockFull(b.places[a.To], int(b.full[a.To])))
		} else {
			u.BlockedBy = append(u.BlockedBy, blockCost(b.places[a.To], int(a.Cost)))
		}
	}
	if r.Place >= 0 {
		u.CheapestFix = fixRoom(b.places[r.Place], r.Cost)
	}
	return u
}
