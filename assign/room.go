package assign

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// room is how many items a unit can take from a plan: by its own limit, and by
// the limits of its people where every one of those present has one. noLimit
// stands for none.
type room struct {
	own, people int
	// can is how many items the people take in all, those included that they
	// hold already.
	can int
}

const noLimit = -1

// roomIn is the room of the unit when the plan begins.
func (b *batch) roomIn(unit Unit) room {
	r := room{own: noLimit, people: noLimit}
	if unit.Capacity > 0 {
		r.own = max(0, unit.Capacity-unit.Load)
	}
	for _, p := range b.in.team(unit.ID) {
		if absent(p.Leaves, b.o.Assigned) {
			continue
		}
		if p.Capacity == 0 {
			r.people = noLimit
			break
		}
		r.people = max(r.people, 0) + max(0, p.Capacity-p.Load)
		r.can += p.Capacity
	}
	return r
}

// least is the room that both limits leave; most stands for no limit.
func (r room) least(most int) int {
	for _, n := range []int{r.own, r.people} {
		if n != noLimit {
			most = min(most, n)
		}
	}
	return most
}

// used says which of the two limits are reached when the plan has given the
// unit so many items.
func (r room) used(added int) (own, people bool) {
	return r.own != noLimit && added >= r.own, r.people != noLimit && added >= r.people
}

// fullness says how the unit is full: its own limit, that of its people, or
// both.
func (b *batch) fullness(u int) vocab.Text {
	held := b.org.Units[u].Load + b.added[u]
	r := b.rooms[u]
	switch own, people := r.used(b.added[u]); {
	case own && people:
		return vocab.Text{
			ZH: fmt.Sprintf("已满（共%d件），责任人合计可办%d件，也已满", held, r.can),
			EN: fmt.Sprintf("full (%d in all), and so are its people, who take %d together", held, r.can)}
	case people:
		return vocab.Text{
			ZH: fmt.Sprintf("责任人合计可办%d件，已满（共%d件）", r.can, held),
			EN: fmt.Sprintf("full (%d in all): its people take %d together", held, r.can)}
	}
	return vocab.Text{ZH: fmt.Sprintf("已满（共%d件）", held), EN: fmt.Sprintf("full (%d in all)", held)}
}

func (b *batch) full(u int) Block {
	unit, how := b.org.Units[u], b.fullness(u)
	return Block{LimitCapacity, unit.ID, vocab.Text{ZH: unit.Name + how.ZH, EN: unit.Name + " is " + how.EN}}
}

// fix is what makes room for one more item in the unit: a larger capacity of
// the unit, of one of its people, or of both, whichever is full. The item is
// the one that waits.
func (b *batch) fix(it Item, u int, cost int64) Fix {
	unit := b.org.Units[u]
	own, people := b.rooms[u].used(b.added[u])
	more := max(1, unit.Load-unit.Capacity+1)
	if !people {
		return Fix{Place: unit.ID, By: more, Cost: cost, Text: vocab.Text{
			ZH: fmt.Sprintf("%s增加%d件容量即可", unit.Name, more), EN: "room for " + oneMore(more) + " in " + unit.Name}}
	}
	who, by := b.roomiest(it, unit)
	name := who.Name
	if name == "" {
		name = who.ID
	}
	if !own {
		return Fix{Place: who.ID, By: by, Unit: unit.ID, Cost: cost, Text: vocab.Text{
			ZH: fmt.Sprintf("%s责任人%s增加%d件容量即可", unit.Name, name, by),
			EN: fmt.Sprintf("room for %s with %s of %s", oneMore(by), name, unit.Name)}}
	}
	return Fix{Place: unit.ID, By: more, Also: Room{who.ID, by}, Cost: cost, Text: vocab.Text{
		ZH: fmt.Sprintf("%s增加%d件容量，责任人%s增加%d件，两者缺一不可", unit.Name, more, name, by),
		EN: fmt.Sprintf("room for %s in %s and for %s with %s, both of them", oneMore(more), unit.Name, oneMore(by), name)}}
}

func oneMore(n int) string {
	if n == 1 {
		return "one more"
	}
	return fmt.Sprintf("%d more", n)
}

// roomiest is the one of those present in the unit whose capacity has to rise
// least for one item more, the first by id, and by how much. Who may not take
// the item comes last.
func (b *batch) roomiest(it Item, unit Unit) (who Person, by int) {
	free := false
	for _, p := range b.in.team(unit.ID) {
		if absent(p.Leaves, b.o.Assigned) {
			continue
		}
		more, may := max(1, p.Load-p.Capacity+1), b.barred(it, p.ID, p.Leaves) == 0
		if by == 0 || may && !free || may == free && more < by {
			who, by, free = p, more, may
		}
	}
	return who, by
}
