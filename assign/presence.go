package assign

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// member is one of the staff: the leaders of the organisation are numbered
// first, then its people.
type member struct {
	id, name string
	leads    bool
	leaves   []Leave // apart from each other, ascending
	next     int     // who stands in, -1 for nobody
}

func staffOf(org Org, in orgIndex) []member {
	staff := make([]member, 0, len(org.Leaders)+len(org.People))
	for _, l := range org.Leaders {
		staff = append(staff, member{l.ID, in.named(l.ID), true, joined(l.Leaves), place(in.leaders, l.Substitute)})
	}
	for _, p := range org.People {
		next := place(in.people, p.Substitute)
		if next >= 0 {
			next += len(org.Leaders)
		}
		staff = append(staff, member{p.ID, in.named(p.ID), false, joined(p.Leaves), next})
	}
	return staff
}

// joined are the leaves in order, those that meet made one.
func joined(leaves []Leave) []Leave {
	var out []Leave
	leaves = slices.Clone(leaves)
	slices.SortFunc(leaves, func(a, b Leave) int { return a.From.Compare(b.From) })
	for _, l := range leaves {
		if n := len(out); n > 0 && (out[n-1].To.IsZero() || l.From.Sub(out[n-1].To) <= 1) {
			if last := &out[n-1]; !last.To.IsZero() && (l.To.IsZero() || l.To.After(last.To)) {
				last.To = l.To
			}
			continue
		}
		out = append(out, l)
	}
	return out
}

// window is when those who handle an item have to be there 「在岗时段」: who
// handles it from the assignment to the day on which the draft is handed in, who
// signs from the day on which it has been checked to the day of signing. Both
// are the day of the assignment alone where the dates are not known; unset where
// that day is not known either.
type window struct {
	work, sign deadline.Span
	alone      bool
}

// windows are the windows of an item by number, for a section or an affiliate
// and for a department.
type windows [2]int

func (w windows) of(kind UnitKind) int {
	if kind == UnitKindDepartment {
		return w[1]
	}
	return w[0]
}

// occasion is what a window depends on.
type occasion struct {
	track    vocab.Track
	level    vocab.Level
	timing   vocab.Timing
	proposer vocab.ProposerKind
	role     vocab.Role
	key      bool
	from     deadline.Date
}

// watch says who is there when. It works out each window once, and asks once for
// each of the staff and each window; what it keeps is bounded.
type watch struct {
	list  []window
	known map[window]int
	by    map[occasion]windows
	away  map[[2]int]bool
	asked int // how often leaves were held against a window
}

// mostKept bounds the answers that are kept at a time.
const mostKept = 1 << 16

// windowsOf are the windows of an item that a unit handles in the role.
func (b *batch) windowsOf(i int, role vocab.Role) windows {
	it := b.items[i]
	from := it.Assigned
	if from.IsZero() {
		from = b.o.Assigned
	}
	at := occasion{it.Track, it.Level, it.Timing, it.Proposer, role, it.Key, from}
	if w, ok := b.watch.by[at]; ok {
		return w
	}
	section, department := b.o.windows(it, role, from)
	w := windows{b.watch.number(section), b.watch.number(department)}
	b.watch.by[at] = w
	return w
}

func (x *watch) number(w window) int {
	n, ok := x.known[w]
	if !ok {
		n = len(x.list)
		x.list = append(x.list, w)
		x.known[w] = n
	}
	return n
}

// windows are those of a section and of a department, which makes its own dates
// inside and works until the due date.
func (o Options) windows(it Item, role vocab.Role, from deadline.Date) (section, department window) {
	day := deadline.Span{First: from, Last: from}
	section = window{day, day, true}
	if due, _ := o.due(it, role); !due.Date.IsZero() {
		draft, checked, signed, err := o.internal(due)
		last := due.LastWorkday
		if last.IsZero() {
			last = due.Date
		}
		if err == nil {
			section = window{work: spanOf(from, from, draft), sign: spanOf(from, checked, signed)}
			department = window{work: spanOf(from, from, last), sign: section.sign}
			return section, department
		}
	}
	return section, section
}

// spanOf are the days from first to last, none before from; at least one.
func spanOf(from, first, last deadline.Date) deadline.Span {
	if last.Before(from) {
		last = from
	}
	if first.Before(from) {
		first = from
	}
	if first.After(last) {
		first = last
	}
	return deadline.Span{First: first, Last: last}
}

// duty is the part of the window that concerns the member, and the share of its
// workdays on which he or she has to be there, in hundredths.
func (b *batch) duty(m, w int) (deadline.Span, int) {
	if b.staff[m].leads {
		return b.watch.list[w].sign, b.o.SignerPresence
	}
	return b.watch.list[w].work, b.o.HandlerPresence
}

// isAway reports whether the member is on leave for too much of the window.
func (b *batch) isAway(m, w int) bool {
	if len(b.staff[m].leaves) == 0 {
		return false
	}
	key := [2]int{m, w}
	away, ok := b.watch.away[key]
	if !ok {
		if len(b.watch.away) == mostKept {
			clear(b.watch.away)
		}
		b.watch.asked++
		span, share := b.duty(m, w)
		missed, of := b.missed(m, w)
		switch {
		case share == 0 || span.First.IsZero():
		case of == 0:
			away = slices.ContainsFunc(b.staff[m].leaves, func(l Leave) bool { return l.covers(span.First) })
		default:
			away = (of-missed)*100 < share*of
		}
		b.watch.away[key] = away
	}
	return away
}

// missed is on how many workdays of the window the member is on leave, and how
// many it has: none where the assignment day alone is looked at.
func (b *batch) missed(m, w int) (missed, of int) {
	span, _ := b.duty(m, w)
	if b.watch.list[w].alone {
		return 0, 0
	}
	leaves := b.staff[m].leaves
	k, _ := slices.BinarySearchFunc(leaves, span.First, func(l Leave, first deadline.Date) int {
		if !l.To.IsZero() && l.To.Before(first) {
			return -1
		}
		return 1
	})
	for ; k < len(leaves) && !leaves[k].From.After(span.Last); k++ {
		part := span
		if leaves[k].From.After(part.First) {
			part.First = leaves[k].From
		}
		if to := leaves[k].To; !to.IsZero() && to.Before(part.Last) {
			part.Last = to
		}
		missed += b.workdays(part)
	}
	return missed, b.workdays(span)
}

// workdays counts those of the span, both ends included. The calendar knows
// them: the dates of the window were reckoned with it.
func (b *batch) workdays(s deadline.Span) int {
	before, err := s.First.AddDays(-1)
	n, err2 := b.o.Calendar.CountWorkdays(before, s.Last)
	if cmp.Or(err, err2) != nil {
		return 0
	}
	return n
}

// absence says how the member is kept from the item; the zero Text where not.
func (b *batch) absence(i, m, w int) vocab.Text {
	name := b.staff[m].name
	limit := b.barred(i, m, w)
	if limit == LimitRecusal {
		return vocab.Text{ZH: name + "回避", EN: name + " is recused"}
	}
	if limit != LimitLeave {
		return vocab.Text{}
	}
	span, _ := b.duty(m, w)
	if missed, of := b.missed(m, w); of > 0 {
		return vocab.Text{
			ZH: fmt.Sprintf("%s请假（%s至%s的%d个工作日中%d个不在岗）", name, span.First, span.Last, of, missed),
			EN: fmt.Sprintf("%s is on leave (away on %d of %d workdays from %s to %s)", name, missed, of, span.First, span.Last)}
	}
	return vocab.Text{ZH: fmt.Sprintf("%s请假（%s）", name, span.First), EN: fmt.Sprintf("%s is on leave (%s)", name, span.First)}
}

// absences names those of the unit who are kept from the item, the first few of
// them; "" where nobody is.
func (b *batch) absences(i int, unit string, w int) vocab.Text {
	var t vocab.Text
	n := 0
	for _, m := range b.team(unit) {
		if b.barred(i, m, w) == 0 {
			continue
		}
		if n++; n > maxWords {
			continue
		}
		if n > 1 {
			t.ZH, t.EN = t.ZH+"、", t.EN+", "
		}
		a := b.absence(i, m, w)
		t.ZH, t.EN = t.ZH+a.ZH, t.EN+a.EN
	}
	if n > maxWords {
		t.ZH, t.EN = fmt.Sprintf("%s等%d人", t.ZH, n), fmt.Sprintf("%s and %d more", t.EN, n-maxWords)
	}
	return t
}

// presence are the reasons of a decision that leaves have to do with: who of the
// unit was kept from the item, on how many days those who got it are on leave
// all the same, and that the dates are not known. leader and who are numbers of
// the staff, -1 for nobody.
func (b *batch) presence(i int, unit string, w, leader, who int) (out []vocab.Reason) {
	if t := b.absences(i, unit, w); t.ZH != "" {
		out = append(out, reason(codePersonBarred, []string{"unit", unit}, t.ZH+"，不予分派", t.EN+": gets nothing"))
	}
	for _, m := range []int{leader, who} {
		if m < 0 || b.isAway(m, w) {
			continue
		}
		if missed, of := b.missed(m, w); missed > 0 {
			name := b.staff[m].name
			out = append(out, reason(codePresencePartly, []string{"id", b.staff[m].id},
				fmt.Sprintf("%s请假%d个工作日，%d个中仍有%d个在岗", name, missed, of, of-missed),
				fmt.Sprintf("%s is on leave on %d workdays and there on %d of %d", name, missed, of-missed, of)))
		}
	}
	if x := b.watch.list[w]; x.alone && b.mayMatter(unit, x.work.First) {
		if x.work.First.IsZero() {
			return append(out, reason(codePresenceUnknown, nil, "没有交办日期，未看请假", "there is no day of assignment: leaves are not looked at"))
		}
		out = append(out, reason(codePresenceUnknown, nil, fmt.Sprintf("办理时段未知，请假只看交办当日（%s）", x.work.First),
			fmt.Sprintf("until when is not known: leaves are looked at on %s alone, the day of assignment", x.work.First)))
	}
	return out
}

// mayMatter reports whether the leader or anybody of the unit has a leave that
// is not over on the day.
func (b *batch) mayMatter(unit string, on deadline.Date) bool {
	matters := func(m int) bool {
		l := b.staff[m].leaves
		return len(l) > 0 && (l[len(l)-1].To.IsZero() || !l[len(l)-1].To.Before(on))
	}
	own := place(b.in.ledBy, unit)
	return own >= 0 && matters(own) || slices.ContainsFunc(b.team(unit), matters)
}

// team are the people of the unit, as numbers of the staff.
func (b *batch) team(unit string) []int { return b.teams[unit] }
