package assign

import (
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// lostUnit and lostPerson are the limit of a pin to what is not there.
func lostUnit(id string) Block {
	return Block{LimitPin, id, vocab.Text{ZH: "指定的科室或单位" + quote(id) + "不存在，请更正", EN: "there is no unit " + quote(id) + ", which is pinned: correct it"}}
}

func lostPerson(id string) Block {
	return Block{LimitPin, id, vocab.Text{ZH: "指定的人员" + quote(id) + "不存在，请更正", EN: "there is no person " + quote(id) + ", who is pinned: correct it"}}
}

// placePinned places what is fixed, in the order of the items; it takes room
// before anything else.
func (b *batch) placePinned() {
	b.measureRooms()
	for i := range b.items {
		kept := true
		for _, l := range b.lost[i] {
			kept = false
			b.leaveOpen(i, nil, []Block{l}, Fix{})
		}
		for k := range b.fixed[i] {
			if p := &b.fixed[i][k]; helping(p.Role) {
				kept = b.checkHelper(i, p) && kept
			}
		}
		for k := range b.fixed[i] {
			if p := &b.fixed[i][k]; kept && !helping(p.Role) {
				b.placePin(i, p)
			}
		}
	}
}

// checkHelper leaves the item open where what is fixed to help cannot.
func (b *batch) checkHelper(i int, p *Pin) bool {
	block := b.unkept(i, p)
	if block == nil || p.Firm {
		return true
	}
	name := b.in.named(p.Unit)
	b.leaveOpen(i, p, []Block{*block, {LimitPin, p.Unit, vocab.Text{
		ZH: "已指定由" + name + p.Role.Term(), EN: fmt.Sprintf("%s is pinned as %s", name, p.Role.Text().EN)}}}, Fix{})
	return false
}

// placePin places the item as the pin says, or leaves it open.
func (b *batch) placePin(i int, p *Pin) {
	u := b.router.index(p.Unit)
	out := placement{unit: u, pin: p, who: -1}
	block, fix := b.unkept(i, p), Fix{}
	if block != nil && p.Firm {
		out.why = []vocab.Reason{firm(*block)}
		block = nil
	}
	if block == nil && p.Person != "" {
		out.who = b.taker(i, p)
		out.why = append(out.why, b.whyPinned(b.number(p.Person), out.who))
	}
	if block == nil {
		full := out.who >= 0 && b.isFull(out.who)
		switch {
		case b.left[u] == 0:
			text := b.full(u)
			block, fix = &text, b.fix(i, u, b.slotPrice(u, b.added[u]), b.windowsOf(i, b.role(i, placement{pin: p})))
			if full {
				fix = b.fixBoth(u, out.who)
			}
		case full:
			block = b.fullPerson(out.who)
		}
	}
	if block != nil {
		pinned := p.Person
		if pinned == "" {
			pinned = p.Unit
		}
		b.leaveOpen(i, p, []Block{*block, {LimitPin, pinned, vocab.Text{
			ZH: "已指定由" + b.in.named(pinned) + "办理", EN: b.in.named(pinned) + " is pinned"}}}, fix)
		return
	}
	if out.who >= 0 {
		b.pinned[out.who]++
	}
	b.left[u]--
	b.added[u]++
	b.placed[i] = append(b.placed[i], out)
}

// taker is who gets the item of a pin to a person: that one, or who stands in;
// the same one where nobody can and the pin is firm.
func (b *batch) taker(i int, p *Pin) int {
	own := b.number(p.Person)
	w := b.windowsOf(i, b.role(i, placement{pin: p})).of(b.org.Units[b.router.index(p.Unit)].Kind)
	if who := b.standIn(i, own, w); who >= 0 {
		return who
	}
	return own
}

// unkept says why the pin cannot be kept, room apart; nil where it can.
func (b *batch) unkept(i int, p *Pin) *Block {
	unit := b.org.Units[b.router.index(p.Unit)]
	over := b.windowsOf(i, b.role(i, placement{pin: p}))
	w := over.of(unit.Kind)
	var block *Block
	switch {
	case p.Role == vocab.RoleCopy:
		return b.blockUnit(i, unit)
	case helping(p.Role):
		block = b.blockStaff(i, unit, w)
	default:
		block = b.block(i, unit, over)
	}
	if block != nil || p.Person == "" {
		return block
	}
	own := b.number(p.Person)
	if b.standIn(i, own, w) >= 0 {
		return nil
	}
	why := b.absence(i, own, w)
	return &Block{b.barred(i, own, w), p.Person, vocab.Text{
		ZH: why.ZH + "，且无人代办", EN: why.EN + ", and nobody stands in"}}
}

// mendPins names the smallest change for every item that one pin alone keeps
// open, room apart. It comes last, when what room the plan leaves is known.
func (b *batch) mendPins() {
	for i := range b.items {
		o := b.open[i]
		if o == nil || len(b.stops[i]) > 1 || !o.CheapestFix.IsZero() {
			continue
		}
		if p := b.stops[i][0]; p != nil {
			o.CheapestFix = b.mend(i, p)
		} else if len(b.lost[i]) > 0 {
			o.CheapestFix = b.anotherUnit(i, b.lost[i][0].Place, b.windowsOf(i, b.role(i, placement{})))
		}
	}
}

// mend is the smallest change by which the pin is kept or another one takes its
// place: room with the person, a leader to stand in, another person of the
// unit, another unit.
func (b *batch) mend(i int, p *Pin) Fix {
	u, block := b.router.index(p.Unit), b.unkept(i, p)
	if p.Firm || block == nil {
		if p.Person == "" {
			return Fix{}
		}
		return b.fixBoth(u, b.taker(i, p)) // who is full
	}
	over := b.windowsOf(i, b.role(i, placement{pin: p}))
	w := over.of(b.org.Units[u].Kind)
	room, who := helping(p.Role) || b.left[u] > 0, -1
	if p.Person != "" {
		if block.Place == p.Person {
			return b.anotherPerson(i, u, w, room, p.Person)
		}
		who = b.standIn(i, b.number(p.Person), w)
		room = room && who >= 0 && (helping(p.Role) || !b.isFull(who))
	}
	if room {
		if fix := b.namedLeader(i, b.org.Units[u], block, w); !fix.IsZero() {
			return fix
		}
	}
	if helping(p.Role) {
		return Fix{}
	}
	return b.anotherUnit(i, p.Unit, over)
}

// anotherUnit is the best unit, none of those that are fixed already, that can
// take the item.
func (b *batch) anotherUnit(i int, place string, over windows) Fix {
	for _, c := range b.routes[i].Candidates {
		v := b.router.index(c.Unit)
		fixed := slices.ContainsFunc(b.fixed[i], func(p Pin) bool { return p.Unit == c.Unit })
		if !fixed && fits(c.Score, b.routes[i]) && b.left[v] > 0 && b.block(i, b.org.Units[v], over) == nil {
			return b.fixInstead(place, c.Unit)
		}
	}
	return Fix{}
}

// number is the number of the person in the staff.
func (b *batch) number(person string) int { return len(b.org.Leaders) + b.in.people[person] }

// anotherPerson is the one of the unit who can take the item in place of the
// one who is pinned: with room, the least load and the first id.
func (b *batch) anotherPerson(i, u, w int, room bool, pinned string) Fix {
	best, least := -1, int64(0)
	for _, m := range b.team(b.org.Units[u].ID) {
		if b.barred(i, m, w) != 0 || b.isFull(m) {
			continue
		}
		p := b.person(m)
		if price := stepPrice(b.o.PersonStep, p.Load+b.pinned[m], p.Share); best < 0 || price < least {
			best, least = m, price
		}
	}
	if best < 0 || !room {
		return Fix{}
	}
	return b.fixInstead(pinned, b.staff[best].id)
}

// namedLeader is the leader who could stand in for the one whose absence alone
// keeps the item from the unit: the first by id who is there, the head only where
// there is nobody else.
func (b *batch) namedLeader(i int, unit Unit, block *Block, w int) Fix {
	own, acting := b.leader(i, unit.ID, w)
	if acting >= 0 || own < 0 || block.Place != b.staff[own].id || b.blockTeam(i, unit, w) != nil {
		return Fix{}
	}
	best := -1
	for m, l := range b.org.Leaders {
		if b.barred(i, m, w) == 0 && (best < 0 || b.staff[best].id == b.org.Head || l.ID != b.org.Head && l.ID < b.staff[best].id) {
			best = m
		}
	}
	if best < 0 {
		return Fix{}
	}
	return Fix{Place: b.staff[own].id, Instead: b.staff[best].id, Text: vocab.Text{
		ZH: fmt.Sprintf("指定%s代行%s的职责即可", b.staff[best].name, b.staff[own].name),
		EN: fmt.Sprintf("name %s to stand in for %s", b.staff[best].name, b.staff[own].name)}}
}

func (b *batch) fixInstead(place, instead string) Fix {
	return Fix{Place: place, Instead: instead, Text: vocab.Text{
		ZH: "改为指定" + b.in.named(instead) + "即可", EN: "pin " + b.in.named(instead) + " instead"}}
}

// firm is the reason of a pin that stands against a limit.
func firm(block Block) vocab.Reason {
	return reason(codePinFirm, []string{"id", block.Place, "limit", block.Limit.String()},
		block.Text.ZH+"；仍按指定办理", block.Text.EN+"; the pin stands all the same")
}

// whyPinned is the reason for the person whom a pin gives the item.
func (b *batch) whyPinned(own, who int) vocab.Reason {
	name := b.staff[own].name
	if own == who {
		return reason(codePersonPinned, []string{"person", b.staff[own].id}, "已指定"+name, name+" is pinned")
	}
	return b.standsIn(who, own)
}

func (b *batch) standsIn(who, own int) vocab.Reason {
	return reason(codePersonStandsIn, []string{"person", b.staff[who].id, "for", b.staff[own].id},
		b.staff[who].name+"代"+b.staff[own].name, b.staff[who].name+" stands in for "+b.staff[own].name)
}
