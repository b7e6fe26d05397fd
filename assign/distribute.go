package assign

import (
	"github.com/seed-3129f372/tian/assign/internal/flow"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Distribute gives every proposal of a batch a leader, a unit and a person,
// and the dates they have to keep 「分办」. The whole batch is placed at once,
// as well as is possible within the limits: as many items as possible get a
// unit, and among those plans the one whose mismatch and uneven load cost
// least is taken; ties go to the first unit by id for the first item by id.
// Within its unit, an item then goes to a person by skills and load, optimally
// as well. The result does not depend on the order of the input.
//
// What fits nowhere or finds no room is in Plan.Open with its reasons. The
// error is the Faults of the organisation, or those of proposals and options.
func Distribute(org Org, proposals []proposal.Proposal, o Options) (Plan, error) {
	items := make([]Item, len(proposals))
	for i, p := range proposals {
		items[i] = NewItem(proposal.Case{Proposal: p}, org.ID)
	}
	return DistributeItems(org, items, o)
}

// DistributeItems is Distribute for items, such as NewItem makes of cases that
// have a history.
func DistributeItems(org Org, items []Item, o Options) (Plan, error) {
	b, err := newBatch(org, items, o)
	if err != nil {
		return Plan{}, err
	}
	b.placePinned()
	b.placeRest()
	b.mendPins()
	for u := range b.org.Units {
		b.placePeople(u)
	}
	plan := Plan{Decisions: []Decision{}, Open: []Open{}, Balance: balance(b.org.Units, b.added)}
	for i := range b.items {
		for _, p := range b.placed[i] {
			plan.Decisions = append(plan.Decisions, b.decide(i, p))
			plan.Objective.Mismatch += int64(p.cost)
		}
		if b.open[i] != nil {
			plan.Open = append(plan.Open, *b.open[i])
		}
	}
	for u, n := range b.added {
		for k := range n {
			plan.Objective.Load += b.slotPrice(u, k)
		}
	}
	return plan, nil
}

// placement says that an item goes to a unit.
type placement struct {
	unit int
	pin  *Pin // what fixed it, nil where the plan chose
	cost int
	who  int            // the person's number in the staff, -1 for nobody
	why  []vocab.Reason // why this person
}

// slotPrice is what the unit charges for one item more when the plan has
// already given it k.
func (b *batch) slotPrice(u, k int) int64 {
	unit := b.org.Units[u]
	return stepPrice(b.o.loadStep(unit.Kind), unit.Load+k, unit.Share)
}

func stepPrice(step, held, share int) int64 {
	return int64(step) * int64(held) * 100 / int64(shareOf(share))
}

func (b *batch) leaveOpen(i int, by *Pin, blocks []Block, fix Fix) {
	it := b.items[i]
	b.stops[i] = append(b.stops[i], by)
	if b.open[i] == nil {
		b.open[i] = &Open{Item: it.ID, Title: it.Title, Candidates: b.routes[i].Candidates, CheapestFix: fix}
	} else {
		b.open[i].CheapestFix = Fix{} // two units that are pinned: no single place helps
	}
	b.open[i].BlockedBy = append(b.open[i].BlockedBy, blocks...)
}

// leads reports whether something fixed leads the item already.
func (b *batch) leads(i int) bool { return len(b.placed[i]) > 0 || b.open[i] != nil }

// helping reports whether a unit in the role stands beside the one that handles.
func helping(r vocab.Role) bool {
	return r == vocab.RoleAssist || r == vocab.RoleUndertake || r == vocab.RoleCopy
}

// helps reports whether the unit is fixed as a helper of the item.
func (b *batch) helps(i int, unit string) bool {
	for _, p := range b.fixed[i] {
		if p.Unit == unit && helping(p.Role) {
			return true
		}
	}
	return false
}

// placeRest places all other items at once.
func (b *batch) placeRest() {
	n := flow.New(len(b.org.Units), len(b.items), 0)
	var rows []int // item of each row
	wanted := make([]int, len(b.org.Units))
	for i := range b.items {
		if b.leads(i) {
			continue
		}
		score := make(map[string]int, len(b.routes[i].Candidates))
		for _, c := range b.routes[i].Candidates {
			if !b.routes[i].stays && !b.routes[i].weak[c.Unit] {
				score[c.Unit] = c.Score
			}
		}
		over := b.windowsOf(i, b.role(i, placement{}))
		for u, unit := range b.org.Units {
			if s := score[unit.ID]; s > 0 && fits(s, b.routes[i]) && !b.helps(i, unit.ID) && b.block(i, unit, over) == nil {
				n.Arc(int32(u), int64(million-s))
				wanted[u]++
			}
		}
		n.EndItem()
		rows = append(rows, i)
	}
	if len(rows) == 0 {
		return
	}
	extra := make([]int64, len(b.org.Units)+1)
	top := int64(0)
	for u := range b.org.Units {
		slots := min(b.left[u], wanted[u])
		for k := range slots {
			n.Step(int32(k+1), b.slotPrice(u, b.added[u]+k))
		}
		n.EndPlace()
		extra[u] = b.slotPrice(u, b.added[u]+slots)
		top = max(top, extra[u])
	}
	n.Close(int64(min(len(rows), len(b.org.Units))+2)*million + top + 1)
	b.take(rows, flow.Solve(n, extra), n.Open())
}

// fits reports whether a unit with the score may get the item at all.
func fits(score int, r routed) bool { return score*fitPart >= r.Candidates[0].Score }

// take turns the solved network into placements and open items.
func (b *batch) take(rows []int, done flow.Placing, open int32) {
	relief := map[int32]flow.Relief{}
	for _, r := range done.Relief {
		relief[r.Item] = r
	}
	for k, i := range rows {
		if u := done.At[k]; u != open {
			b.added[u]++
			b.left[u]--
			b.placed[i] = append(b.placed[i], placement{unit: int(u), cost: int(done.Cost[k]), who: -1})
		}
	}
	for k, i := range rows {
		if done.At[k] != open {
			continue
		}
		blocks, fix := []Block{}, Fix{}
		over := b.windowsOf(i, b.role(i, placement{}))
		candidates := b.routes[i].Candidates
		if b.routes[i].stays {
			candidates = nil // whoever it would be, it is nobody's before a person has looked
		}
		for _, c := range candidates {
			u := b.router.index(c.Unit)
			switch block := b.block(i, b.org.Units[u], over); {
			case block != nil:
				blocks = append(blocks, *block)
				if fix.IsZero() && fits(c.Score, b.routes[i]) && !b.routes[i].weak[c.Unit] && !b.helps(i, c.Unit) && b.left[u] > 0 {
					fix = b.namedLeader(i, b.org.Units[u], block, over.of(b.org.Units[u].Kind))
				}
			case b.routes[i].weak[c.Unit] || !fits(c.Score, b.routes[i]):
				blocks = append(blocks, Block{LimitMismatch, c.Unit, vocab.Text{
					ZH: b.org.Units[u].Name + "不对口", EN: b.org.Units[u].Name + " fits far less than the best"}})
			case b.helps(i, c.Unit):
				blocks = append(blocks, Block{LimitPin, c.Unit, vocab.Text{
					ZH: "已指定" + b.org.Units[u].Name + "会办", EN: b.org.Units[u].Name + " is pinned to assist"}})
			default:
				blocks = append(blocks, b.full(u))
			}
		}
		if len(blocks) == 0 {
			blocks = append(blocks, Block{Limit: LimitNoPlace, Text: b.routes[i].Reasons[0].Text})
		}
		for _, r := range b.routes[i].Reasons {
			if r.Code == codeRouteConfirmedUnknown.Code {
				blocks = append(blocks, Block{LimitNoPlace, r.Args[0].Value, r.Text})
			}
		}
		if r := relief[int32(k)]; r.Place >= 0 {
			fix = b.fix(i, int(r.Place), r.Cost, over)
		}
		b.leaveOpen(i, nil, blocks, fix)
	}
}
