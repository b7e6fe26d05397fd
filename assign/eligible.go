package assign

import (
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// barred says what keeps one of the staff from the item: recusal or leave.
func (b *batch) barred(i, m, w int) Limit {
	switch {
	case b.recuse[i][b.staff[m].id]:
		return LimitRecusal
	case b.isAway(m, w):
		return LimitLeave
	}
	return 0
}

// standKey is who is looked for a stand-in over a window; item is -1 where
// nobody is recused from it.
type standKey struct{ member, window, item int }

// standIn returns who acts for the member of the staff: himself or herself, or
// the first along the substitutes who can; -1 if none can. A chain is walked
// once for a window, and for an item that has recusals once for itself.
func (b *batch) standIn(i, m, w int) int {
	if m < 0 || b.barred(i, m, w) == 0 {
		return m
	}
	item := -1
	if len(b.recuse[i]) > 0 {
		item = i
	}
	var passed []standKey
	for m >= 0 {
		key := standKey{m, w, item}
		if known, ok := b.stands[key]; ok {
			m = known
			break
		}
		if b.barred(i, m, w) == 0 {
			break
		}
		passed = append(passed, key)
		m = b.staff[m].next
	}
	if len(b.stands)+len(passed) > mostKept {
		clear(b.stands)
	}
	for _, key := range passed {
		b.stands[key] = m
	}
	return m
}

// leader returns the leader of the unit and who leads the handling, that leader
// or who stands in, as numbers of the staff; own is -1 where the unit has no
// leader, acting where nobody can.
func (b *batch) leader(i int, unit string, w int) (own, acting int) {
	own = place(b.in.ledBy, unit)
	return own, b.standIn(i, own, w)
}

// block says what keeps the item from the unit, apart from room; nil if
// nothing. The windows are those of the role in which the unit would handle it.
func (b *batch) block(i int, unit Unit, over windows) *Block {
	if it := b.items[i]; slices.Contains(it.Returned, unit.ID) || slices.Contains(it.Returned, unit.Name) {
		if !b.recuse[i][unit.ID] {
			return &Block{LimitReturned, unit.ID, vocab.Text{ZH: unit.Name + "已申退", EN: unit.Name + " has returned it"}}
		}
	}
	return b.blockStaff(i, unit, over.of(unit.Kind))
}

// blockStaff is block for a unit that may have returned the item.
func (b *batch) blockStaff(i int, unit Unit, w int) *Block {
	if block := b.blockUnit(i, unit); block != nil {
		return block
	}
	if own, acting := b.leader(i, unit.ID, w); own >= 0 && acting < 0 {
		why := b.absence(i, own, w)
		return &Block{b.barred(i, own, w), b.staff[own].id, vocab.Text{
			ZH: fmt.Sprintf("%s的分管领导%s，且无人代行", unit.Name, why.ZH),
			EN: fmt.Sprintf("the leader of %s: %s, and nobody stands in", unit.Name, why.EN)}}
	}
	return b.blockTeam(i, unit, w)
}

func (b *batch) blockUnit(i int, unit Unit) *Block {
	if b.recuse[i][unit.ID] {
		return &Block{LimitRecusal, unit.ID, vocab.Text{ZH: unit.Name + "须回避", EN: unit.Name + " is recused"}}
	}
	return nil
}

// blockTeam says that there are people in the unit and none of them can take
// the item.
func (b *batch) blockTeam(i int, unit Unit, w int) *Block {
	limit := Limit(0)
	for _, m := range b.team(unit.ID) {
		why := b.barred(i, m, w)
		if why == 0 {
			return nil
		}
		if limit == 0 || why == LimitRecusal {
			limit = why
		}
	}
	if limit == 0 {
		return nil
	}
	why := b.absences(i, unit.ID, w)
	return &Block{limit, unit.ID, vocab.Text{
		ZH: unit.Name + "无人可办：" + why.ZH, EN: "nobody in " + unit.Name + " can take it: " + why.EN}}
}
