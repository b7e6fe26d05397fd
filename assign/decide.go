package assign

import (
	"fmt"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// maxWhy is how many reasons the sentence of a decision quotes.
const maxWhy = 4

// decide writes the decision of one placement.
func (b *batch) decide(i int, p placement) Decision {
	it, unit := b.items[i], b.org.Units[p.unit]
	d := Decision{
		Item: it.ID, Title: it.Title, Head: b.org.Head, Unit: unit.ID, Person: p.person,
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
	leader, why, _ := b.leader(it, unit.ID)
	d.Leader = leader.ID
	if why != 0 {
		own, _ := b.in.leaderOf(unit.ID)
		d.Reasons = append(d.Reasons, reason(codeLeaderStandsIn, []string{"leader", leader.ID, "for", own.ID},
			fmt.Sprintf("%s%s，由%s代行", own.Name, why.Term(), leader.Name),
			fmt.Sprintf("%s is %s, %s stands in", own.Name, why.Text().EN, leader.Name)))
	}
	d.Reasons = append(d.Reasons, p.why...)
	d.Role = b.role(i, p)
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
	add := func(unit string, role vocab.Role, c Candidate) {
		l, _, _ := b.leader(it, unit)
		due, _ := b.o.due(it, role)
		d.Helpers = append(d.Helpers, Helper{Unit: unit, Leader: l.ID, Role: role, Score: c.Score, Due: due, For: c.For})
		if d.Role == vocab.RoleSole && role != vocab.RoleCopy {
			d.Role = vocab.RoleLead
		}
	}
	for _, f := range b.fixed[i] {
		if helping(f.Role) {
			add(f.Unit, f.Role, b.candidate(i, f.Unit))
		}
	}
	fixed := len(d.Helpers) > 0 || p.pin != nil && p.pin.Role != 0 || b.given[i] == vocab.RoleSole || it.Role == vocab.RoleSole
	if fixed || d.Role != vocab.RoleSole && d.Role != vocab.RoleLead {
		return
	}
	for _, c := range b.routes[i].Candidates {
		u := b.router.index(c.Unit)
		if u != p.unit && c.Score >= b.o.AssistAt && 2*c.Score >= d.Score && b.block(it, b.org.Units[u]) == nil {
			add(c.Unit, vocab.RoleAssist, c)
		}
	}
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
	it, name := b.items[i], b.org.Units[p.unit].Name
	var compared []vocab.Reason
	for _, c := range b.routes[i].Candidates {
		if c.Unit == d.Unit {
			continue
		}
		u := b.router.index(c.Unit)
		other := b.org.Units[u].Name
		scores := []string{"unit", c.Unit, "score", strconv.Itoa(c.Score), "chosen", strconv.Itoa(d.Score)}
		block := b.block(it, b.org.Units[u])
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
