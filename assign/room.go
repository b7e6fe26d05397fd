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

// measureRooms finds the room of every unit when the plan begins. Who is on
// leave over the window of every item of the batch gives none.
func (b *batch) measureRooms() {
	var over [2]map[int]bool // windows of sections and affiliates, and of departments
	for k := range over {
		over[k] = map[int]bool{}
	}
	add := func(w windows) { over[0][w[0]], over[1][w[1]] = true, true }
	for i := range b.items {
		add(b.windowsOf(i, b.role(i, placement{})))
		for k := range b.fixed[i] {
			if p := &b.fixed[i][k]; !helping(p.Role) {
				add(b.windowsOf(i, b.role(i, placement{pin: p})))
			}
		}
	}
	b.gone = make([]bool, len(b.staff))
	for u, unit := range b.org.Units {
		of := over[0]
		if unit.Kind == UnitKindDepartment {
			of = over[1]
		}
		for _, m := range b.team(unit.ID) {
			b.gone[m] = len(of) > 0
			for w := range of {
				if !b.isAway(m, w) {
					b.gone[m] = false
					break
				}
			}
		}
		b.rooms[u] = b.roomIn(unit)
		b.left[u] = b.rooms[u].least(len(b.items) + len(b.o.Pins))
	}
}

// roomIn is the room of the unit when the plan begins.
func (b *batch) roomIn(unit Unit) room {
	r := room{own: noLimit, people: noLimit}
	if unit.Capacity > 0 {
		r.own = max(0, unit.Capacity-unit.Load)
	}
	for _, m := range b.team(unit.ID) {
		if b.gone[m] {
			continue
		}
		p := b.person(m)
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
func (b *batch) fix(i, u int, cost int64, over windows) Fix {
	unit := b.org.Units[u]
	more := max(1, unit.Load-unit.Capacity+1)
	if _, people := b.rooms[u].used(b.added[u]); !people {
		return Fix{Place: unit.ID, By: more, Cost: cost, Text: vocab.Text{
			ZH: fmt.Sprintf("%s增加%d件容量即可", unit.Name, more), EN: "room for " + oneMore(more) + " in " + unit.Name}}
	}
	f := b.fixBoth(u, b.roomiest(i, unit, over.of(unit.Kind)))
	f.Cost = cost
	return f
}

// fixPerson is room for one more with the one of the unit.
func (b *batch) fixPerson(u, who int) Fix {
	unit, by := b.org.Units[u], b.more(who)
	return Fix{Place: b.staff[who].id, By: by, Unit: unit.ID, Text: vocab.Text{
		ZH: fmt.Sprintf("%s责任人%s增加%d件容量即可", unit.Name, b.staff[who].name, by),
		EN: fmt.Sprintf("room for %s with %s of %s", oneMore(by), b.staff[who].name, unit.Name)}}
}

// fixBoth is room for one more with the one of the unit, who is full, and in the
// unit where that is full too.
func (b *batch) fixBoth(u, who int) Fix {
	if own, _ := b.rooms[u].used(b.added[u]); !own {
		return b.fixPerson(u, who)
	}
	unit, by, name := b.org.Units[u], b.more(who), b.staff[who].name
	more := max(1, unit.Load-unit.Capacity+1)
	return Fix{Place: unit.ID, By: more, Also: Room{b.staff[who].id, by}, Text: vocab.Text{
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
// least for one item more, the first by id. Who may not take the item comes
// last.
func (b *batch) roomiest(i int, unit Unit, w int) (who int) {
	free, by := false, 0
	for _, m := range b.team(unit.ID) {
		if b.gone[m] {
			continue
		}
		more, may := b.more(m), b.barred(i, m, w) == 0
		if by == 0 || may && !free || may == free && more < by {
			who, by, free = m, more, may
		}
	}
	return who
}

// person is the one of the staff, who is no leader.
func (b *batch) person(m int) Person { return b.org.People[m-len(b.org.Leaders)] }

// more is by how much the capacity of the one has to rise at least for one item
// more.
func (b *batch) more(m int) int { p := b.person(m); return max(1, p.Load-p.Capacity+1) }

// isFull reports whether pins and what the person holds reach his or her
// capacity.
func (b *batch) isFull(m int) bool {
	p := b.person(m)
	return p.Capacity > 0 && p.Load+b.pinned[m] >= p.Capacity
}

func (b *batch) fullPerson(m int) *Block {
	held := b.person(m).Load + b.pinned[m]
	return &Block{LimitCapacity, b.staff[m].id, vocab.Text{
		ZH: fmt.Sprintf("%s已满（共%d件）", b.staff[m].name, held), EN: fmt.Sprintf("%s is full (%d in all)", b.staff[m].name, held)}}
}
