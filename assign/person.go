package assign

import (
	"github.com/seed-3129f372/tian/assign/internal/flow"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// placePeople gives the items of one unit to its people: by skills and by
// load, all items at once, ties to the first person by id for the first item.
// It is the same network as for units. A unit without people gets nobody; an
// item whom nobody can take, or for whom there is no room, stays with the
// unit.
func (b *batch) placePeople(unit int) {
	team := b.in.team(b.org.Units[unit].ID)
	if len(team) == 0 {
		return
	}
	numbers := b.team(b.org.Units[unit].ID)
	skills, places := make([]Unit, len(team)), make(map[int]int, len(team))
	for k, p := range team {
		skills[k] = Unit{ID: p.ID, Duties: p.Skills}
		places[numbers[k]] = k
	}
	t := teamwork{batch: b, team: team, numbers: numbers, places: places, index: newDutyIndex(skills), held: make([]int, len(team))}
	for i := range b.items {
		for k := range b.placed[i] {
			if p := &b.placed[i][k]; p.unit == unit {
				t.settle(i, p)
			}
		}
	}
	t.solve()
}

// teamwork is the work of one unit among its people.
type teamwork struct {
	*batch
	team    []Person
	numbers []int       // of the team in the staff
	places  map[int]int // in team, by number in the staff
	index   dutyIndex
	held    []int // items of this plan that each has got already
	rows    []row
}

// row is one item that still needs a person.
type row struct {
	item int
	over int // its window
	p    *placement
	why  [][]vocab.Reason
}

// settle counts an item that a pin gave to a person; other items become rows.
func (t *teamwork) settle(i int, p *placement) {
	if p.who >= 0 {
		t.held[t.places[p.who]]++
		return
	}
	w := t.windowsOf(i, t.role(i, *p)).of(t.org.Units[p.unit].Kind)
	t.rows = append(t.rows, row{item: i, over: w, p: p, why: make([][]vocab.Reason, len(t.team))})
}

// solve gives out the rows.
func (t *teamwork) solve() {
	if len(t.rows) == 0 {
		return
	}
	n := flow.New(len(t.team), len(t.rows), 0)
	top := int64(0)
	for r := range t.rows {
		for k, sure := range t.sure(&t.rows[r]) {
			if sure >= 0 {
				n.Arc(int32(k), int64(million-sure))
			}
		}
		n.EndItem()
	}
	for k, p := range t.team {
		slots := len(t.rows)
		if p.Capacity > 0 {
			slots = min(slots, max(0, p.Capacity-p.Load-t.held[k]))
		}
		for s := range slots {
			price := stepPrice(t.o.PersonStep, p.Load+t.held[k]+s, p.Share)
			n.Step(int32(s+1), price)
			top = max(top, price)
		}
		n.EndPlace()
	}
	n.Close(int64(min(len(t.rows), len(t.team))+2)*million + top + 1)
	done := flow.Solve(n, make([]int64, n.Places()))
	for r, k := range done.At {
		p := t.rows[r].p
		if k == n.Open() {
			p.why = append(p.why, codePersonNone.Reason())
			continue
		}
		p.who = t.numbers[k]
		why := t.rows[r].why[k]
		if len(why) == 0 && len(t.team) > 1 {
			why = []vocab.Reason{reason(codePersonLoad, []string{"person", t.team[k].ID}, "按办理量由"+t.team[k].Name+"办理",
				t.team[k].Name+" by load")}
		}
		p.why = append(p.why, why...)
	}
}

// sure is how well each of the team fits the item by skills, -1 who cannot
// take it; who stands in for an absent one counts with the better of both.
func (t *teamwork) sure(r *row) []int {
	sure := make([]int, len(t.team))
	words := t.index.shared(t.items[r.item].Title, t.items[r.item].Body)
	sums, total := make([]int, len(t.team)), dutyDoubt
	for k := range t.team {
		for _, w := range words[k] {
			sums[k] += w.weight
		}
		total += sums[k]
		if t.barred(r.item, t.numbers[k], r.over) != 0 {
			sure[k] = -1
		}
	}
	for k, p := range t.team {
		s := int(int64(sums[k]) * million / int64(total))
		if len(words[k]) == 0 {
			continue
		}
		who := t.standIn(r.item, t.numbers[k], r.over)
		if who < 0 {
			continue
		}
		to := t.places[who]
		if s <= sure[to] {
			continue
		}
		sure[to] = s
		r.why[to] = nil
		if to != k {
			r.why[to] = append(r.why[to], t.standsIn(who, t.numbers[k]))
		}
		w := words[k][0].text
		r.why[to] = append(r.why[to], reason(codePersonSkill, []string{"person", p.ID, "word", w},
			p.Name+"熟悉“"+w+"”", p.Name+" knows \""+w+"\""))
	}
	return sure
}
