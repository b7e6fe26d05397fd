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
	skills, places := make([]Unit, len(team)), make(map[string]int, len(team))
	for k, p := range team {
		skills[k] = Unit{ID: p.ID, Duties: p.Skills}
		places[p.ID] = k
	}
	t := teamwork{batch: b, team: team, places: places, index: newDutyIndex(skills), held: make([]int, len(team))}
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
	team   []Person
	places map[string]int // in team, by id
	index  dutyIndex
	held   []int // items of this plan that each has got already
	rows   []row
}

// row is one item that still needs a person.
type row struct {
	item *Item
	p    *placement
	why  [][]vocab.Reason
}

func (t *teamwork) at(id string) int {
	if k, ok := t.places[id]; ok {
		return k
	}
	return -1
}

// settle gives an item to its pinned person, or to who stands in; other items
// become rows.
func (t *teamwork) settle(i int, p *placement) {
	it := &t.items[i]
	if p.person == "" {
		t.rows = append(t.rows, row{item: it, p: p, why: make([][]vocab.Reason, len(t.team))})
		return
	}
	k, pinned := t.at(t.standIn(*it, p.person, t.absence)), t.team[t.at(p.person)]
	switch {
	case k < 0:
		p.person = ""
		t.rows = append(t.rows, row{item: it, p: p, why: make([][]vocab.Reason, len(t.team))})
		return
	case t.team[k].ID == pinned.ID:
		p.why = []vocab.Reason{reason(codePersonPinned, []string{"person", pinned.ID}, "已指定"+pinned.Name, pinned.Name+" is pinned")}
	default:
		p.why = []vocab.Reason{t.standsIn(k, pinned)}
	}
	p.person = t.team[k].ID
	t.held[k]++
}

func (t *teamwork) standsIn(k int, absent Person) vocab.Reason {
	return reason(codePersonStandsIn, []string{"person", t.team[k].ID, "for", absent.ID},
		t.team[k].Name+"代"+absent.Name, t.team[k].Name+" stands in for "+absent.Name)
}

// absence is when one of the team is away, and the substitute in the team.
func (t *teamwork) absence(id string) ([]Leave, string) {
	k := t.at(id)
	if k < 0 {
		return nil, ""
	}
	return t.team[k].Leaves, t.team[k].Substitute
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
			p.why = []vocab.Reason{codePersonNone.Reason()}
			continue
		}
		p.person = t.team[k].ID
		p.why = t.rows[r].why[k]
		if len(p.why) == 0 && len(t.team) > 1 {
			p.why = []vocab.Reason{reason(codePersonLoad, []string{"person", p.person}, "按办理量由"+t.team[k].Name+"办理",
				t.team[k].Name+" by load")}
		}
	}
}

// sure is how well each of the team fits the item by skills, -1 who cannot
// take it; who stands in for an absent one counts with the better of both.
func (t *teamwork) sure(r *row) []int {
	sure := make([]int, len(t.team))
	words := t.index.shared(r.item.Title, r.item.Body)
	sums, total := make([]int, len(t.team)), dutyDoubt
	for k := range t.team {
		for _, w := range words[k] {
			sums[k] += w.weight
		}
		total += sums[k]
		if t.barred(*r.item, t.team[k].ID, t.team[k].Leaves) != 0 {
			sure[k] = -1
		}
	}
	for k, p := range t.team {
		s := int(int64(sums[k]) * million / int64(total))
		if len(words[k]) == 0 {
			continue
		}
		to := t.at(t.standIn(*r.item, p.ID, t.absence))
		if to < 0 || s <= sure[to] {
			continue
		}
		sure[to] = s
		r.why[to] = nil
		if to != k {
			r.why[to] = append(r.why[to], t.standsIn(to, p))
		}
		w := words[k][0].text
		r.why[to] = append(r.why[to], reason(codePersonSkill, []string{"person", p.ID, "word", w},
			p.Name+"熟悉“"+w+"”", p.Name+" knows \""+w+"\""))
	}
	return sure
}
