package assign

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Validate reports every fault of o as Faults, nil when there is none:
//
//   - ids that are empty, given twice or with spaces at their ends; anybody and any
//     unit without a name, units without a kind; a duty, label or skill that is
//     empty or several written as one;
//   - a person without a unit, or in one that is not there;
//   - a section or affiliate without a leader, a unit with two;
//   - a head, clerk, seat or substitute that is not there; a substitute of
//     another unit, of oneself, or in a circle;
//   - a leading group without exactly one chair; the same one in two seats;
//   - negative capacities, loads and shares; leaves that end before they begin.
//
// A department of a city's desk needs no leader. A bureau that has leaders has
// a head.
func (o Org) Validate() error { return o.faults().Err() }

func (o Org) faults() vocab.Faults {
	c := orgCheck{orgIndex: newOrgIndex(o)}
	c.top()
	rings := circles(len(o.Leaders), func(k int) string { return o.Leaders[k].ID }, func(k int) int {
		if id := o.Leaders[k].Substitute; id != "" && c.isLeader(id) {
			return c.leaders[id]
		}
		return -1
	})
	for i, l := range o.Leaders {
		c.checkLeader(vocab.At("/leaders", i), i, l)
		c.circle(vocab.At("/leaders", i), rings[i])
	}
	for i, u := range o.Units {
		c.checkUnit(vocab.At("/units", i), i, u)
	}
	rings = circles(len(o.People), func(k int) string { return o.People[k].ID }, func(k int) int {
		if id := o.People[k].Substitute; id != "" && c.isPerson(id) {
			return c.people[id]
		}
		return -1
	})
	for i, p := range o.People {
		c.checkPerson(vocab.At("/people", i), i, p)
		c.circle(vocab.At("/people", i), rings[i])
	}
	return c.list
}

// orgCheck looks at an organisation by its index. Leaders and people share one
// set of ids, in which the leaders come first.
type orgCheck struct {
	orgIndex
	list vocab.Faults
}

func (c *orgCheck) fault(path string, code vocab.Code, args ...string) {
	c.list.Add(path, code, args...)
}

func (c *orgCheck) isLeader(id string) bool {
	_, ok := c.leaders[id]
	return ok
}

func (c *orgCheck) isPerson(id string) bool {
	_, ok := c.people[id]
	return ok && !c.isLeader(id)
}

func (c *orgCheck) checkID(path, id string, taken bool) {
	switch {
	case id == "":
		c.fault(path+"/id", codeOrgIDEmpty.As("没有编号，请补上", "there is no id: give it one"))
	case taken:
		c.fault(path+"/id", codeOrgIDTwice, "id", id)
	default:
		c.idSpace(path, id)
	}
}

// idSpace faults an id that no reference to it would be written like.
func (c *orgCheck) idSpace(path, id string) {
	if mend := trimmed(id); mend != id {
		c.fault(path+"/id", codeOrgIDSpace.As(fmt.Sprintf("编号%s首尾有空白或含不可见字符，请改为%s", strconv.Quote(vocab.Clip(id)), quote(mend)),
			fmt.Sprintf("the id %s has spaces at its ends or characters that nobody sees: write %s", strconv.Quote(vocab.Clip(id)), quote(mend))))
	}
}

// trimmed is the id without spaces at its ends and characters that nobody sees.
func trimmed(id string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, id))
}

// name faults a name that is empty.
func (c *orgCheck) name(path, name, zh, en string) {
	if trimmed(name) == "" {
		c.fault(path+"/name", codeOrgNameEmpty.As(zh+"没有名称，请补上", "the "+en+" has no name: give it one"))
	}
}

// phrases faults what is no phrase, and what is several written as one.
func (c *orgCheck) phrases(path string, list []string) {
	for k, d := range list {
		switch parts := strings.FieldsFunc(d, parts); {
		case strings.TrimSpace(d) == "" || len(parts) == 0:
			c.fault(vocab.At(path, k), codeOrgDutyEmpty)
		case len(parts) > 1:
			c.fault(vocab.At(path, k), codeOrgDutySeveral.As(fmt.Sprintf("%s像是%d项写成一项，请分写为%s", quote(d), len(parts), quoted(parts)),
				fmt.Sprintf("%s looks like %d phrases written as one: write %s", quote(d), len(parts), quoted(parts))))
		}
	}
}

// parts reports whether r stands between items of a list.
func parts(r rune) bool { return strings.ContainsRune(",，、;；", r) }

// quoted lists the first of the parts, each as JSON writes it.
func quoted(parts []string) string {
	var b strings.Builder
	for i, p := range parts[:min(len(parts), 5)] {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(strconv.Quote(vocab.Clip(strings.TrimSpace(p))))
	}
	if len(parts) > 5 {
		b.WriteString(", …")
	}
	return b.String()
}

// top checks what stands above the lists: head, leading group, clerk.
func (c *orgCheck) top() {
	o := c.org
	if o.ID == "" {
		c.fault("/id", codeOrgIDEmpty.As("单位没有编号，请补上", "the organisation has no id: give it one"))
	} else {
		c.idSpace("", o.ID)
	}
	c.name("", o.Name, "单位", "organisation")
	switch {
	case o.Head == "" && len(o.Leaders) > 0:
		c.fault("/head", codeOrgNoHead)
	case o.Head != "" && !c.isLeader(o.Head):
		c.unknown("/head", o.Head, "领导", "leader")
	}
	chairs := 0
	seats := map[string]bool{}
	for i, m := range o.Group {
		at := vocab.At("/group", i)
		if !c.isLeader(m.ID) && !c.isPerson(m.ID) {
			c.unknown(at+"/id", m.ID, "领导或人员", "leader or person")
		} else if seats[m.ID] {
			c.fault(at+"/id", codeOrgGroupTwice, "id", m.ID)
		}
		seats[m.ID] = true
		if !m.Seat.Valid() {
			c.fault(at+"/seat", codeOrgSeat)
		}
		if m.Seat == SeatChair {
			chairs++
		}
	}
	if len(o.Group) > 0 && chairs != 1 {
		c.fault("/group", codeOrgChair, "chairs", strconv.Itoa(chairs))
	}
	if o.Clerk != "" && !c.isPerson(o.Clerk) {
		c.unknown("/clerk", o.Clerk, "人员", "person")
	}
	if len(o.Units) == 0 {
		c.fault("/units", codeOrgNoUnits)
	}
}

func (c *orgCheck) unknown(path, id, zh, en string) {
	c.fault(path, codeOrgUnknown.As(fmt.Sprintf("没有编号为%s的%s，请更正或补录", quote(id), zh),
		fmt.Sprintf("there is no %s with the id %s: correct it or add one", en, quote(id))))
}

func (c *orgCheck) checkLeader(at string, i int, l Leader) {
	c.checkID(at, l.ID, c.leaders[l.ID] != i)
	c.name(at, l.Name, "领导", "leader")
	seen := map[string]bool{}
	for k, u := range l.Units {
		path := vocab.At(at+"/units", k)
		switch _, known := c.units[u]; {
		case !known:
			c.unknown(path, u, "科室或单位", "unit")
		case seen[u] || c.ledBy[u] != i:
			c.fault(path, codeOrgTwoLeaders, "unit", u)
		}
		seen[u] = true
	}
	c.leaves(at, l.Leaves)
	if l.Substitute != "" && !c.isLeader(l.Substitute) {
		c.unknown(at+"/substitute", l.Substitute, "领导", "leader")
	}
}

func (c *orgCheck) checkUnit(at string, i int, u Unit) {
	c.checkID(at, u.ID, c.units[u.ID] != i)
	c.name(at, u.Name, "科室或单位", "unit")
	if !u.Kind.Valid() {
		c.fault(at+"/kind", codeOrgUnitKind)
	}
	if _, led := c.ledBy[u.ID]; !led && u.Kind != UnitKindDepartment {
		c.fault(at, codeOrgNoLeader, "id", u.ID)
	}
	c.phrases(at+"/duties", u.Duties)
	c.phrases(at+"/labels", u.Labels)
	c.amounts(at, u.Capacity, u.Load, u.Share)
}

func (c *orgCheck) checkPerson(at string, i int, p Person) {
	c.checkID(at, p.ID, c.isLeader(p.ID) || c.people[p.ID] != i)
	c.name(at, p.Name, "人员", "person")
	c.phrases(at+"/skills", p.Skills)
	if _, known := c.units[p.Unit]; p.Unit == "" {
		c.fault(at+"/unit", codeOrgPersonWithoutUnit, "id", p.ID)
	} else if !known {
		c.unknown(at+"/unit", p.Unit, "科室或单位", "unit")
	}
	c.amounts(at, p.Capacity, p.Load, p.Share)
	c.leaves(at, p.Leaves)
	if p.Substitute == "" {
		return
	}
	if !c.isPerson(p.Substitute) {
		c.unknown(at+"/substitute", p.Substitute, "人员", "person")
		return
	}
	if s, _ := c.person(p.Substitute); s.Unit != p.Unit {
		c.fault(at+"/substitute", codeOrgSubstituteElsewhere, "id", s.ID)
	}
}

// circles returns each circle of substitutes as a sentence names it, by the
// member that stands first. Each member is looked at once: who has one
// substitute is on one circle at most. next is -1 where there is none.
func circles(n int, id func(int) string, next func(int) int) map[int]string {
	found := map[int]string{}
	walk := make([]int, n) // number of the walk that came by first; 0 none
	for i := range n {
		k := i
		for ; k >= 0 && walk[k] == 0; k = next(k) {
			walk[k] = i + 1
		}
		if k >= 0 && walk[k] == i+1 {
			first, path := circle(k, id, next)
			found[first] = path
		}
	}
	return found
}

// circle writes the circle that k is on from its first member; a long one is
// cut short.
func circle(k int, id func(int) string, next func(int) int) (first int, path string) {
	first, n := k, 1
	for m := next(k); m != k; m = next(m) {
		first = min(first, m)
		n++
	}
	const most = 8
	path = vocab.Clip(id(first))
	for i, m := 0, next(first); i < min(n, most); i, m = i+1, next(m) {
		path += "→" + vocab.Clip(id(m))
	}
	if n > most {
		path += fmt.Sprintf("→…→%s (%d)", vocab.Clip(id(first)), n)
	}
	return first, path
}

func (c *orgCheck) circle(at, path string) {
	if path != "" {
		c.fault(at+"/substitute", codeOrgSubstituteCircle.As(fmt.Sprintf("代办人循环（%s），请断开一处", path),
			fmt.Sprintf("the substitutes go in a circle (%s): break it", path)))
	}
}

func (c *orgCheck) amounts(at string, capacity, load, share int) {
	for _, x := range []struct {
		name string
		n    int
	}{{"capacity", capacity}, {"load", load}, {"share", share}} {
		if x.n < 0 || x.n > maxItems {
			c.fault(at+"/"+x.name, codeOrgAmount, "n", strconv.Itoa(x.n), "most", strconv.Itoa(maxItems))
		}
	}
}

func (c *orgCheck) leaves(at string, leaves []Leave) {
	for i, l := range leaves {
		if l.From.IsZero() || !l.To.IsZero() && l.To.Before(l.From) {
			c.fault(vocab.At(at+"/leaves", i), codeOrgLeave)
		}
	}
}
