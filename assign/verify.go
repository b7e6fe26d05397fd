package assign

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Verify checks s against p by its prices alone, without solving again: every
// item stands where cost plus price is least for it, no place holds more than
// its capacity, and only full places have a price. Then no plan is better
// (weak duality). The error is a Faults with all that is wrong.
func (s Solution) Verify(p Problem) error {
	b, faults := number(p)
	if len(faults) > 0 {
		return faults
	}
	at, faults := s.where(b)
	price := make([]int64, len(b.places)+1)
	for _, x := range s.Prices {
		if k, ok := find(b.places, x.Place); ok {
			price[k] = int64(x.Price)
		}
	}
	count := make([]int32, len(price))
	objective := int64(0)
	for i, place := range at {
		arcs := b.net.ArcsOf(i)
		have, least := int64(-1), arcs[0].Cost+price[arcs[0].To]
		for _, a := range arcs {
			least = min(least, a.Cost+price[a.To])
			if a.To == place {
				have = a.Cost
			}
		}
		count[place]++
		switch {
		case have < 0:
			faults.Add("/assignments", codePlanNotAllowed, "item", b.items[i])
		case have+price[place] > least:
			faults.Add("/prices", codePlanNotBest, "item", b.items[i])
		}
		if place != b.net.Open() {
			objective += have
		}
	}
	for k, name := range b.places {
		switch {
		case count[k] > b.full[k]:
			faults.Add("/assignments", codePlanOverCapacity, "place", name, "count", fmt.Sprint(count[k]), "capacity", fmt.Sprint(b.full[k]))
		case price[k] < 0, price[k] > 0 && count[k] < b.full[k]:
			faults.Add("/prices", codePlanPriceWrong, "place", name)
		}
	}
	if objective != int64(s.Objective) {
		faults.Add("/objective", codePlanObjective.As(fmt.Sprintf("总费用应为%d，写的是%d", objective, s.Objective),
			fmt.Sprintf("the objective is %d, not %d", objective, s.Objective)))
	}
	return faults.Err()
}

// where returns the place of every item as s says, the open one included.
func (s Solution) where(b numbered) (at []int32, faults vocab.Faults) {
	at = make([]int32, len(b.items))
	for i := range at {
		at[i] = -1
	}
	put := func(path, item string, place int32) {
		i, ok := find(b.items, item)
		if !ok || at[i] >= 0 || place < 0 {
			faults.Add(path, codePlanUnknown.As(fmt.Sprintf("事项%s未知、重复或去处未知", quote(item)),
				fmt.Sprintf("item %s is unknown, appears twice or has an unknown place", quote(item))))
			return
		}
		at[i] = place
	}
	for i, a := range s.Assignments {
		place := int32(-1)
		if k, ok := find(b.places, a.To); ok {
			place = int32(k)
		}
		put(vocab.At("/assignments", i), a.Item, place)
	}
	for i, o := range s.Open {
		put(vocab.At("/open", i), o.Item, b.net.Open())
	}
	for i := range at {
		if at[i] < 0 {
			faults.Add("", codePlanMissing, "item", b.items[i])
			at[i] = b.net.Open()
		}
	}
	return at, faults
}
