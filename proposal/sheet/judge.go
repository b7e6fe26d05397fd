package sheet

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// order tells of days that stand before what has to come first.
func (x *rowReader) order() {
	for _, pair := range [...][2]Column{
		{columnSubmitted, columnFiled}, {columnAssigned, columnAccepted}, {columnAssigned, columnDue},
		{columnAssigned, columnReplied}, {columnAssigned, columnClosed}, {columnReplied, columnClosed},
	} {
		first, later := dateOf(x.p, pair[0]), dateOf(x.p, pair[1])
		if first.IsZero() || later.IsZero() || !later.Before(*first) {
			continue
		}
		a, b := pair[0], pair[1]
		x.fault(x.at[b]-1, codeOrder.Fault(pathOf(b), "column", b.Term(), "column_en", b.Text().EN, "date", later.String(),
			"other", a.Term(), "other_en", a.Text().EN, "on", first.String(), "cell", place(x.n, x.at[a]-1)))
	}
}

// titlesTwice tells of papers that have one title and not one number.
func (r *reader) titlesTwice() {
	type seen struct{ cell, number string }
	first := map[string]seen{}
	col := r.at[columnTitle] - 1
	for n := range r.list.Papers {
		p := &r.list.Papers[n]
		key := strings.Map(func(c rune) rune {
			if c = unicode.ToLower(fold.Rune(c)); unicode.IsLetter(c) || unicode.IsDigit(c) {
				return c
			}
			return -1
		}, p.Proposal.Title)
		if key == "" {
			continue
		}
		here := seen{place(p.Row-1, col), p.Proposal.Number}
		if other, twice := first[key]; !twice {
			first[key] = here
		} else if other.number == "" || other.number != here.number {
			p.Faults = append(p.Faults, CellFault{here.cell, codeTitleTwice.Fault("/proposal/title", "other", other.cell)})
		}
	}
}

// beside takes a column 承办单位 next to one of 主办单位 for the units that handle
// parts of their own.
func (r *reader) beside(head []string, guess []Column) {
	name := func(i int) string {
		if below := at(r.second, i); below != "" {
			return headText(below)
		}
		return headText(at(head, i))
	}
	lead := false
	for i, c := range guess {
		lead = lead || c == columnLead && strings.ContainsAny(name(i), "主牵")
	}
	for i, c := range guess {
		if s := name(i); lead && c == columnLead && strings.Contains(s, "承办") && !strings.ContainsAny(s, "主牵") {
			guess[i] = columnUndertake
		}
	}
}

// doings are heads that say what was done, and not whether the column holds the
// day of it, who did it, or whether.
var doings = map[string]Column{
	"交办": columnAssigned, "转办": columnAssigned, "下达": columnAssigned, "派发": columnAssigned, "分办": columnAssigned,
	"签收": columnAccepted, "接收": columnAccepted, "答复": columnReplied, "办复": columnReplied, "复文": columnReplied, "回复": columnReplied,
	"办结": columnClosed, "结案": columnClosed, "立案": columnFiled, "提交": columnSubmitted, "收案": columnSubmitted, "来文": columnSubmitted,
	"收文": columnSubmitted, "上报": columnSubmitted, "收到": columnSubmitted, "时限": columnDue, "期限": columnDue, "限办": columnDue, "应办结": columnDue, "应答复": columnDue,
}

// looked is how many cells of a column are looked at to know what it holds.
const looked = 200

// byCells decides columns whose head says a doing: most cells are days, or it asks.
func (r *reader) byCells(head []string, guess []Column) {
	for i, c := range guess {
		s := at(head, i)
		if below := at(r.second, i); below != "" {
			s = below
		}
		day := doings[headText(s)]
		if len(s) > longestHead || day == 0 || c != 0 && unitsOf(new(Paper), c) == nil {
			continue
		}
		filled, days := 0, 0
		for _, row := range r.rows[r.first():] {
			text := at(row, i)
			if none, undecided := nothing(text); text == "" || none || undecided || filled == looked {
				continue
			}
			filled++
			if _, ok := cellDate(text, 2000); ok { // also those without a year
				days++
			}
		}
		switch {
		case filled == 0:
		case 2*days > filled:
			guess[i] = day
			r.complain(codeByCells.Fault("", "head", s, "column", day.Term(), "column_en", day.Text().EN, "n", strconv.Itoa(days)), r.head, i)
		case c == 0:
			r.complain(codeUnclear.Fault("", "head", s, "column", day.Term(), "column_en", day.Text().EN), r.head, i)
		}
	}
}

// roleOf is the column of units that a word before a name names: in 承办：甲局 it
// is the role.
func roleOf(word string) Column {
	if role, err := vocab.Parse[vocab.Role](word); err == nil && role == vocab.RoleUndertake {
		return columnUndertake
	}
	return columnOf(word)
}
