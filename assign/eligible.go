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
	own, led := b.in.leaderOf(unit)
	if !led {
		return Leader{}, 0, true
	}
	id := b.standIn(it, own.ID, func(id string) ([]Leave, string) {
		l, _ := b.in.leader(id)
		return l.Leaves, l.Substitute
	})
	why = b.barred(it, own.ID, own.Leaves)
	if id == "" {
		return own, why, false
	}
	leader, _ = b.in.leader(id)
	return leader, why, true
}

// standKey is who is looked for a stand-in on a day, stand who was found.
type standKey struct {
	id string
	on deadline.Date
}
type stand struct{ id string }

// standIn returns who acts for the member of the staff: himself or herself, or
// the first along the substitutes who can; "" if none can. A chain is walked
// once for a day; only an item that has recusals walks it again.
func (b *batch) standIn(it Item, id string, of func(id string) ([]Leave, string)) string {
	var passed []standKey
	recused, day := len(b.recuse[it.ID]) > 0, b.on(it)
	for id != "" {
		key := standKey{id, day}
		if known, ok := b.stands[key]; ok && !recused {
			id = known.id
			break
		}
		passed = append(passed, key)
		leaves, next := of(id)
		if b.barred(it, id, leaves) == 0 {
			break
		}
		id = next
	}
	if !recused {
		for _, key := range passed {
			b.stands[key] = stand{id}
		}
	}
	return id
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
			ZH: fmt.Sprintf("%s的分管领导%s%s，且无人代行", unit.Name, b.in.named(l.ID), why.Term()),
			EN: fmt.Sprintf("%s, who leads %s, is %s and nobody stands in", b.in.named(l.ID), unit.Name, why.Text().EN)}}
	}
	limit, people := Limit(0), 0
	for _, p := range b.in.team(unit.ID) {
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
