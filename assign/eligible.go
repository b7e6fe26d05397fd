package assign

import (
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// on is the day on which leaves are looked at for the item.
func (b *batch) on(it Item) deadline.Date {
	if it.Assigned.IsZero() {
		return b.o.Assigned
	}
	return it.Assigned
}

func absent(leaves []Leave, on deadline.Date) bool {
	return slices.ContainsFunc(leaves, func(l Leave) bool { return l.covers(on) })
}

// barred says what keeps one of the staff from the item: recusal or leave.
func (b *batch) barred(it Item, id string, leaves []Leave) Limit {
	switch {
	case slices.Contains(b.recuse[it.ID], id):
		return LimitRecusal
	case absent(leaves, b.on(it)):
		return LimitLeave
	}
	return 0
}

// leader returns who leads the handling by the unit: its leader, or the first
// along the substitutes who can. ok is false where there is one but none can;
// the limit is then the leader's own.
func (b *batch) leader(it Item, unit string) (leader Leader, why Limit, ok bool) {
	l, led := b.org.leaderOf(unit)
	if !led {
		return Leader{}, 0, true
	}
	why = b.barred(it, l.ID, l.Leaves)
	for limit := why; ; {
		if limit == 0 {
			return l, why, true
		}
		next, found := b.org.Leader(l.Substitute)
		if !found {
			own, _ := b.org.leaderOf(unit)
			return own, why, false
		}
		l = next
		limit = b.barred(it, l.ID, l.Leaves)
	}
}

// block says what keeps the item from the unit, apart from room; nil if
// nothing.
func (b *batch) block(it Item, unit Unit) *Block {
	if slices.Contains(b.recuse[it.ID], unit.ID) {
		return &Block{LimitRecusal, unit.ID, vocab.Text{ZH: unit.Name + "须回避", EN: unit.Name + " is recused"}}
	}
	if slices.Contains(it.Returned, unit.ID) || slices.Contains(it.Returned, unit.Name) {
		return &Block{LimitReturned, unit.ID, vocab.Text{ZH: unit.Name + "已申退", EN: unit.Name + " has returned it"}}
	}
	if l, why, ok := b.leader(it, unit.ID); !ok {
		return &Block{why, l.ID, vocab.Text{
			ZH: fmt.Sprintf("%s的分管领导%s%s，且无人代行", unit.Name, b.org.named(l.ID), why.Term()),
			EN: fmt.Sprintf("%s, who leads %s, is %s and nobody stands in", b.org.named(l.ID), unit.Name, why.Text().EN)}}
	}
	limit, people := Limit(0), 0
	for _, p := range b.org.People {
		if p.Unit != unit.ID {
			continue
		}
		people++
		why := b.barred(it, p.ID, p.Leaves)
		if why == 0 {
			return nil
		}
		if limit == 0 || why == LimitRecusal {
			limit = why
		}
	}
	if people == 0 {
		return nil
	}
	return &Block{limit, unit.ID, vocab.Text{
		ZH: fmt.Sprintf("%s无人可办（%s）", unit.Name, limit.Term()),
		EN: fmt.Sprintf("nobody in %s can take it (%s)", unit.Name, limit.Text().EN)}}
}
