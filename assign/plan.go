package assign

import "math"

// Plan is who handles what 「分办方案」: the result of Distribute.
type Plan struct {
	// Decisions, ascending by item; several of one item stand in the order of
	// their units.
	Decisions []Decision `json:"assignments"`
	// Open are the items that nobody got, ascending by item.
	Open []Open `json:"open"`
	// Balance tells how evenly the units are loaded before and after.
	Balance Balance `json:"balance"`
	// Objective is what the plan was judged by, the less the better.
	Objective Objective `json:"objective"`
}

// Open is an item that nobody got, and why 「待定」.
type Open struct {
	Item  string `json:"item"`
	Title string `json:"title"`
	// BlockedBy lists the limits.
	BlockedBy []Block `json:"blockedBy"`
	// CheapestFix is the smallest change that lets it in: a larger capacity of
	// one unit, or of one of its people, or somebody else to name. Unset where
	// no single one would.
	CheapestFix Fix `json:"cheapestFix,omitzero"`
	// Candidates are the units that came into question.
	Candidates []Candidate `json:"candidates"`
}

// Objective is the cost of a plan in millionths of certainty: what the items
// lose by not fitting perfectly, and what uneven load costs.
type Objective struct {
	Mismatch int64 `json:"mismatch"`
	Load     int64 `json:"load"`
}

// total is the sum that the plan makes least.
func (o Objective) total() int64 { return o.Mismatch + o.Load }

// Balance is how evenly the units are loaded 「均衡」. Only items that a unit
// handles itself count, not those it assists with.
type Balance struct {
	Before Spread     `json:"before"`
	After  Spread     `json:"after"`
	Units  []UnitLoad `json:"units"`
}

// Spread is the least and the most load of a unit, in hundredths of an item
// when weighed by its share, and the number of items of all.
type Spread struct {
	Least int `json:"least"`
	Most  int `json:"most"`
	Items int `json:"items"`
}

// UnitLoad is the load of one unit before and after, in items.
type UnitLoad struct {
	Unit     string `json:"unit"`
	Before   int    `json:"before"`
	After    int    `json:"after"`
	Capacity int    `json:"capacity,omitempty"`
}

func balance(units []Unit, added []int) Balance {
	b := Balance{Units: make([]UnitLoad, len(units))}
	for i, u := range units {
		after := u.Load + added[i]
		b.Units[i] = UnitLoad{u.ID, u.Load, after, u.Capacity}
		b.Before.add(i == 0, u.Load, u.Share)
		b.After.add(i == 0, after, u.Share)
	}
	return b
}

func (s *Spread) add(first bool, items, share int) {
	weighed := int(min(int64(items)*100*100/int64(shareOf(share)), math.MaxInt))
	if first {
		s.Least, s.Most = weighed, weighed
	}
	s.Least, s.Most = min(s.Least, weighed), max(s.Most, weighed)
	s.Items += items
}

// shareOf is the share in hundredths, 100 where it is unset.
func shareOf(share int) int {
	if share == 0 {
		return 100
	}
	return share
}
