package assign

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// batch is one call of Distribute: what was given, numbered and checked, and
// what has been found so far.
type batch struct {
	org    Org
	in     orgIndex
	o      Options
	router Router
	items  []Item // ascending by id
	routes []routed
	fixed  [][]Pin           // units that pins or confirmed units fix, by item
	lost   [][]Block         // pins to what is not there, by item
	given  []vocab.Role      // role in which the organisation got the item
	recuse []map[string]bool // ids recused, by item
	placed [][]placement
	open   []*Open
	stops  [][]*Pin // what keeps each item open: a pin, or nil for one that is lost and for the plan
	added  []int    // items the plan gives to each unit
	left   []int    // items each unit can still take
	rooms  []room
	staff  []member
	teams  map[string][]int // staff by unit
	gone   []bool           // of the staff, who is on leave over every window
	pinned []int            // items that pins give to each of the staff
	watch  watch
	stands map[standKey]int
}

func newBatch(org Org, items []Item, o Options) (*batch, error) {
	if err := org.Validate(); err != nil {
		return nil, err
	}
	faults := o.faults()
	checkRules(org, o.Rules, &faults)
	org = org.clone()
	slices.SortFunc(org.Units, func(x, y Unit) int { return strings.Compare(x.ID, y.ID) })
	slices.SortFunc(org.People, func(x, y Person) int { return strings.Compare(x.ID, y.ID) })
	router := newRouter(org, o)
	b := &batch{
		org: org, in: router.in, o: o.complete(), router: router, stands: map[standKey]int{},
		items: slices.Clone(items), routes: make([]routed, len(items)),
		fixed: make([][]Pin, len(items)), given: make([]vocab.Role, len(items)),
		lost: make([][]Block, len(items)), recuse: make([]map[string]bool, len(items)), placed: make([][]placement, len(items)), open: make([]*Open, len(items)), stops: make([][]*Pin, len(items)),
		added: make([]int, len(org.Units)), left: make([]int, len(org.Units)), rooms: make([]room, len(org.Units)),
		staff: staffOf(org, router.in), teams: make(map[string][]int, len(org.Units)), pinned: make([]int, len(org.Leaders)+len(org.People)),
		watch: watch{known: map[window]int{}, by: map[occasion]windows{}, away: map[[2]int]bool{}},
	}
	for i, p := range org.People {
		b.teams[p.Unit] = append(b.teams[p.Unit], len(org.Leaders)+i)
	}
	seen := make(map[string]bool, len(items))
	for i, it := range items {
		at := vocab.At("/items", i)
		if it.ID == "" {
			faults.Add(at+"/id", codePlanItemEmpty)
		} else if seen[it.ID] {
			faults.Add(at+"/id", codePlanItemTwice.As(fmt.Sprintf("事项%s重复，请删去一处", quote(it.ID)),
				fmt.Sprintf("item %s is given twice: drop one", quote(it.ID))))
		}
		seen[it.ID] = true
		it.check(at, &faults)
	}
	tooMany(len(items), "/items", &faults)
	slices.SortStableFunc(b.items, func(x, y Item) int { return strings.Compare(x.ID, y.ID) })
	b.checkPins(&faults)
	for i, r := range o.Recusals {
		at := vocab.At("/options/recusals", i)
		item := b.item(r.Item)
		if item < 0 {
			unknownItem(at, r.Item, &faults)
		}
		if !b.known(r.ID) {
			faults.Add(at+"/id", codeOrgUnknown.As(fmt.Sprintf("没有编号为%s的科室、领导或人员，请更正", quote(r.ID)),
				fmt.Sprintf("there is no unit, leader or person with the id %s: correct it", quote(r.ID))))
		}
		if item < 0 {
			continue
		}
		if b.recuse[item] == nil {
			b.recuse[item] = map[string]bool{}
		}
		b.recuse[item][r.ID] = true
	}
	if len(faults) > 0 {
		return nil, faults
	}
	weigh := router.weigher()
	for i, it := range b.items {
		b.confirm(i, it)
		if b.given[i] != 0 {
			it.Role = b.given[i]
		}
		b.routes[i] = weigh.route(it)
	}
	return b, nil
}

func (b *batch) item(id string) int {
	if i, ok := slices.BinarySearchFunc(b.items, id, func(it Item, id string) int { return strings.Compare(it.ID, id) }); ok {
		return i
	}
	return -1
}

func (b *batch) isUnit(id string) bool { return b.router.index(id) >= 0 }

func (b *batch) known(id string) bool {
	_, leader := b.in.leader(id)
	_, person := b.in.person(id)
	return b.isUnit(id) || leader || person
}

func unknownItem(at, id string, faults *vocab.Faults) {
	faults.Add(at+"/item", codePlanUnknown.As(fmt.Sprintf("本批没有事项%s，请更正", quote(id)),
		fmt.Sprintf("item %s is not in the batch: correct it", quote(id))))
}

// checkPins sorts the pins by item and sees that they fit together.
func (b *batch) checkPins(faults *vocab.Faults) {
	for n, p := range b.o.Pins {
		at := vocab.At("/options/pins", n)
		i := b.item(p.Item)
		if i < 0 {
			unknownItem(at, p.Item, faults)
			continue
		}
		who, isPerson := b.in.person(p.Person)
		switch {
		case p.Person != "" && !isPerson:
			b.lost[i] = append(b.lost[i], lostPerson(p.Person))
			continue
		case p.Person != "" && p.Unit == "":
			p.Unit = who.Unit
		case p.Person != "" && who.Unit != p.Unit && b.isUnit(p.Unit):
			faults.Add(at+"/person", codePlanPersonElsewhere, "person", p.Person, "unit", p.Unit)
		}
		if p.Unit == "" {
			b.given[i] = p.Role
			continue
		}
		if !b.isUnit(p.Unit) {
			b.lost[i] = append(b.lost[i], lostUnit(p.Unit))
			continue
		}
		b.fixed[i] = append(b.fixed[i], p)
	}
	for i, pins := range b.fixed {
		slices.SortStableFunc(pins, func(x, y Pin) int { return strings.Compare(x.Unit, y.Unit) })
		units := map[string]bool{}
		leads, separate := 0, 0
		for _, p := range pins {
			if units[p.Unit] {
				faults.Add("/options/pins", codePlanUnitTwice, "item", b.items[i].ID, "unit", p.Unit)
			}
			units[p.Unit] = true
			switch p.Role {
			case vocab.RoleSeparate:
				separate++
			case vocab.RoleAssist, vocab.RoleUndertake, vocab.RoleCopy:
			default:
				leads++
			}
		}
		if leads > 1 || separate > 0 && separate < len(pins) || separate == 1 {
			faults.Add("/options/pins", codePlanRoles, "item", b.items[i].ID)
		}
	}
}

// confirm takes over the confirmed units of an item that has no pinned unit:
// the first leads, the others assist. Route names those that are no unit here.
func (b *batch) confirm(i int, it Item) {
	if len(b.fixed[i]) > 0 {
		return
	}
	for _, name := range it.Confirmed {
		u := b.router.named(name)
		if u < 0 || slices.ContainsFunc(b.fixed[i], func(p Pin) bool { return p.Unit == b.org.Units[u].ID }) {
			continue
		}
		p := Pin{Item: it.ID, Unit: b.org.Units[u].ID}
		if len(b.fixed[i]) > 0 {
			p.Role = vocab.RoleAssist
		}
		b.fixed[i] = append(b.fixed[i], p)
	}
}
