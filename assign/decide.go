package assign

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// maxWhy is how many reasons the sentence of a decision quotes.
const maxWhy = 4

// decide writes the decision of one placement.
func (b *batch) decide(i int, p placement) Decision {
	it, unit := b.items[i], b.org.Units[p.unit]
	d := Decision{
		Item: it.ID, Title: it.Title, Head: b.org.Head, Unit: unit.ID,
		Cost: p.cost, Decided: b.routes[i].Decided || p.pin != nil, Others: []Candidate{},
	}
	for _, c := range b.routes[i].Candidates {
		if c.Unit == unit.ID {
			d.Score = c.Score
			d.Reasons = append(d.Reasons, c.For...)
		}
	}
	if p.pin != nil {
		d.Reasons = append([]vocab.Reason{reason(codeRoutePinned, []string{"unit", unit.ID}, "已确定由"+unit.Name+"办理",
			unit.Name+" has been decided on")}, d.Reasons...)
	}
	d.Reasons = append(d.Reasons, b.against(i, p, &d)...)
	for _, r := range b.routes[i].Reasons {
		if !d.Decided || r.Code == codeRouteConfirmedUnknown.Code {
			d.Reasons = append(d.Reasons, r)
		}
	}
	if p.who >= 0 {
		d.Person = b.staff[p.who].id
	}
	d.Role = b.role(i, p)
	over := b.windowsOf(i, d.Role).of(unit.Kind)
	leader, why := b.acting(i, unit.ID, over)
	if leader >= 0 {
		d.Leader = b.staff[leader].id
	}
	d.Reasons = append(append(d.Reasons, why...), p.why...)
	d.Reasons = append(d.Reasons, b.presence(i, unit.ID, over, leader, p.who)...)
	b.addHelpers(i, p, &d)
	d.Key = key("decision", d.Item, d.Unit, d.Role.String())
	due, missing := b.o.due(it, d.Role)
	d.Due = due
	d.Reasons = append(d.Reasons, missing...)
	d.Dates, missing = b.o.milestones(d, unit.Kind)
	d.Reasons = append(d.Reasons, missing...)
	d.Why = b.sentence(d)
	return d
}

// role is the role before helpers are known.
func (b *batch) role(i int, p placement) vocab.Role {
	switch {
	case p.pin != nil && p.pin.Role != 0:
		return p.pin.Role
	case b.given[i] != 0:
		return b.given[i]
	case b.items[i].Role != 0:
		return b.items[i].Role
	}
	return vocab.RoleSole
}

// addHelpers names the units that assist: those fixed, or else those that fit
// well enough; a single handler that gets help becomes the lead.
func (b *batch) addHelpers(i int, p placement, d *Decision) {
	if d.Role == vocab.RoleSeparate {
		return
	}
	it := b.items[i]
	add := func(pin Pin, c Candidate) {
		role := pin.Role
		h := Helper{Unit: pin.Unit, Role: role, Score: c.Score, For: slices.Clone(c.For)}
		h.Due, _ = b.o.due(it, role)
		b.staffHelper(i, pin, &h)
		d.Helpers = append(d.Helpers, h)
		if d.Role == vocab.RoleSole && role != vocab.RoleCopy {
			d.Role = vocab.RoleLead
		}
	}
	for _, f := range b.fixed[i] {
		if helping(f.Role) {
			add(f, b.candidate(i, f.Unit))
		}
	}
	fixed := len(d.Helpers) > 0 || p.pin != nil && p.pin.Role != 0 || b.given[i] == vocab.RoleSole || it.Role == vocab.RoleSole
	if fixed || d.Role != vocab.RoleSole && d.Role != vocab.RoleLead {
		return
	}
	over := b.windowsOf(i, vocab.RoleAssist)
	for _, c := range b.routes[i].Candidates {
		u := b.router.index(c.Unit)
		if u != p.unit && !b.routes[i].weak[c.Unit] && c.Score >= b.o.AssistAt && 2*c.Score >= d.Score && b.block(i, b.org.Units[u], over) == nil {
			add(Pin{Unit: c.Unit, Role: vocab.RoleAssist}, c)
		}
	}
}

// staffHelper names the leader and the pinned person of a unit that helps, and
// says why.
func (b *batch) staffHelper(i int, pin Pin, h *Helper) {
	unit := b.org.Units[b.router.index(h.Unit)]
	w := b.windowsOf(i, h.Role).of(unit.Kind)
	leader, why := b.acting(i, unit.ID, w)
	if leader >= 0 {
		h.Leader = b.staff[leader].id
	}
	who := -1
	if pin.Person != "" {
		who = b.taker(i, &pin)
		h.Person = b.staff[who].id
		why = append(why, b.whyPinned(b.number(pin.Person), who))
	}
	if block := b.unkept(i, &Pin{Item: pin.Item, Unit: h.Unit, Person: pin.Person, Role: h.Role}); block != nil {
		h.For = append(h.For, firm(*block))
	}
	h.For = append(h.For, why...)
	if h.Role != vocab.RoleCopy {
		h.For = append(h.For, b.presence(i, unit.ID, w, leader, who)...)
	}
}

// acting is who leads the handling by the unit, as a number of the staff, and
// the reason where that is not its own leader; -1 where it has none. Where
// nobody can, a firm pin leaves it with its own.
func (b *batch) acting(i int, unit string, w int) (leader int, why []vocab.Reason) {
	own, acting := b.leader(i, unit, w)
	if acting == own || acting < 0 {
		return own, nil
	}
	absence, who := b.absence(i, own, w), b.staff[acting]
	return acting, []vocab.Reason{reason(codeLeaderStandsIn, []string{"leader", who.id, "for", b.staff[own].id},
		absence.ZH+"，由"+who.name+"代行", absence.EN+", "+who.name+" stands in")}
}

func (b *batch) candidate(i int, unit string) Candidate {
	for _, c := range b.routes[i].Candidates {
		if c.Unit == unit {
			return c
		}
	}
	return Candidate{Unit: unit}
}

// against says for each other candidate why not it, and for the chosen unit
// how it compares with the next best.
func (b *batch) against(i int, p placement, d *Decision) []vocab.Reason {
	name, over := b.org.Units[p.unit].Name, b.windowsOf(i, b.role(i, p))
	var compared []vocab.Reason
	for _, c := range b.routes[i].Candidates {
		if c.Unit == d.Unit {
			continue
		}
		u := b.router.index(c.Unit)
		other := b.org.Units[u].Name
		scores := []string{"unit", c.Unit, "score", strconv.Itoa(c.Score), "chosen", strconv.Itoa(d.Score)}
		block := b.block(i, b.org.Units[u], over)
		var why vocab.Reason
		switch {
		case block != nil:
			why = against(block.Limit).As(block.Text.ZH, block.Text.EN).Reason()
		case p.pin != nil:
			why = reason(codeAgainstPinned, []string{"unit", d.Unit}, "已确定由"+name+"办理", name+" has been decided on")
		case c.Score < d.Score:
			why = reason(codeAgainstScore, scores,
				fmt.Sprintf("得分%s%%，低于%s的%s%%", percent(c.Score), name, percent(d.Score)),
				fmt.Sprintf("scores %s%%, below %s with %s%%", percent(c.Score), name, percent(d.Score)))
			if len(compared) == 0 {
				compared = append(compared, reason(codeRouteBest, scores,
					fmt.Sprintf("得分%s%%，次为%s%s%%", percent(d.Score), other, percent(c.Score)),
					fmt.Sprintf("scores %s%%, next %s %s%%", percent(d.Score), other, percent(c.Score))))
			}
		default:
			why = b.crowded(u, p.unit, c.Score, d.Score, scores)
			compared = append(compared, reason(codeRouteInstead, scores, other+why.Text.ZH, other+": "+why.Text.EN))
		}
		c.Against = append(c.Against, why)
		d.Others = append(d.Others, c)
	}
	return compared
}

// crowded says why a unit that fits at least as well did not get the item.
func (b *batch) crowded(u, chosen, score, less int, scores []string) vocab.Reason {
	unit := b.org.Units[u]
	held := unit.Load + b.added[u]
	switch {
	case b.left[u] <= 0:
		how := b.fullness(u)
		return reason(codeAgainstCapacity, scores, how.ZH, how.EN)
	case score == less && b.slotPrice(u, b.added[u]) == b.slotPrice(chosen, b.added[chosen]-1):
		return codeAgainstTie.Reason(scores...)
	}
	return reason(codeAgainstLoad, scores, fmt.Sprintf("承办较多（共%d件）", held), fmt.Sprintf("holds more (%d in all)", held))
}

// sentence joins role and reasons into one sentence.
func (b *batch) sentence(d Decision) vocab.Text {
	t := vocab.Text{ZH: d.Role.Term(), EN: d.Role.Text().EN}
	for k, h := range d.Helpers {
		zh, en := "、", ", "
		if k == 0 {
			zh, en = "，会同", " with "
		}
		t.ZH += zh + b.in.named(h.Unit)
		t.EN += en + b.in.named(h.Unit)
	}
	for k, r := range d.Reasons {
		if k == maxWhy {
			break
		}
		zh, en := "；", "; "
		if k == 0 {
			zh, en = "：", ": "
		}
		t.ZH += zh + r.Text.ZH
		t.EN += en + r.Text.EN
	}
	return t
}
