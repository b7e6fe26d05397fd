package sheet

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// searched is how many rows from the top may hold the head.
const searched = 20

// findHead is the index of the row whose cells are most clearly heads: two of them
// with the title or the number among them, else the title alone; -1 where there is
// none.
func findHead(rows [][]string) int {
	best, most := -1, 1
	for i := range min(len(rows), searched) {
		known := map[Column]bool{}
		for _, text := range rows[i] {
			if c := columnOf(text); c != 0 {
				known[c] = true
			}
		}
		if len(known) > most && (known[columnTitle] || known[columnNumber] || known[columnOrdinal] || known[columnSerial]) {
			best, most = i, len(known)
		}
	}
	for i := 0; best < 0 && i < min(len(rows), searched); i++ { // a list of titles
		if slices.ContainsFunc(rows[i], func(text string) bool { return columnOf(text) == columnTitle }) {
			best = i
		}
	}
	return best
}

// secondRow reports whether the row below the head names parts of its columns:
// it fills places that are blank in the head, and all that it says are heads.
// over is the head with merged cells spread out.
func secondRow(head, over, below []string) bool {
	under, known := false, false
	for i := range below {
		text := at(below, i)
		if text == "" {
			continue
		}
		if len(text) > longestHead || isDigits(headText(text)) || joined(at(over, min(i, len(over)-1)), text) == 0 {
			return false
		}
		known = true
		under = under || at(head, i) == "" || at(head, i+1) == "" && at(below, i+1) != ""
	}
	return known && under
}

// lowerRows finds the rows below the first one of the head that belong to it. Of
// three the middle one may hold words that say nothing alone: 单位 above 主办.
func (r *reader) lowerRows(head []string) {
	if r.head < 0 || r.head+1 >= len(r.rows) {
		return
	}
	below := r.rows[r.head+1]
	second := secondRow(head, r.over, below)
	if r.head+2 < len(r.rows) && parts(head, below) {
		middle := make([]string, max(len(head), len(below)))
		for i := range middle { // what stands above the third row
			middle[i] = cmp.Or(at(below, i), at(head, i))
		}
		third := r.rows[r.head+2]
		if over := spread(middle); parts(head, third) && secondRow(middle, over, third) {
			r.below, r.second = 2, make([]string, max(len(middle), len(third)))
			above := r.over
			r.over = make([]string, len(r.second))
			for i := range r.second {
				if r.second[i] = at(third, i); r.second[i] != "" {
					r.over[i] = at(over, min(i, len(over)-1))
					continue
				}
				r.second[i], r.over[i] = at(below, i), at(above, min(i, len(above)-1))
			}
			return
		}
	}
	if second {
		r.below, r.second = 1, below
	}
}

// parts reports whether a row can stand below a head and name parts of it: it is
// short, without figures, and blank where the head names the number or the title.
func parts(head, below []string) bool {
	filled := false
	for i := range below {
		text := at(below, i)
		if c := columnOf(at(head, i)); text != "" && (len(text) > longestHead || strings.ContainsFunc(text, unicode.IsDigit) ||
			c == columnNumber || c == columnTitle || c == columnOrdinal || c == columnSerial) {
			return false
		}
		filled = filled || text != ""
	}
	return filled
}

// spread gives every blank cell of a head what stands to its left, as in a merged
// cell.
func spread(head []string) []string {
	over := make([]string, len(head))
	for i := range head {
		if over[i] = at(head, i); over[i] == "" && i > 0 {
			over[i] = over[i-1]
		}
	}
	return over
}

// joined understands a head of two rows.
func joined(over, below string) Column {
	for _, text := range []string{below + over, over + below, below} {
		if c := columnOf(text); c != 0 {
			return c
		}
	}
	return 0
}

// columns understands the head and what the caller says of it.
func (r *reader) columns() {
	head := at2(r.rows, r.head)
	r.over = spread(head)
	r.lowerRows(head)
	r.width = max(len(head), len(r.second))
	for _, row := range r.rows[r.first():] {
		r.width = max(r.width, len(row))
	}
	r.kinds = make([]Column, r.width)
	taken := map[Column]int{}
	take := func(i int, c Column) {
		first, twice := taken[c]
		switch {
		case c == 0:
		case twice && !several(c):
			r.complain(codeTwiceColumn.Fault("", "head", at(head, i), "other", letters(first), "column", c.Term(), "column_en", c.Text().EN), r.head, i)
		default:
			r.kinds[i], taken[c] = c, i
		}
	}
	said := map[int]bool{}
	for _, name := range slices.Sorted(maps.Keys(r.o.Columns)) {
		i, ok := indexOf(name)
		if !ok {
			r.list.Faults = append(r.list.Faults, CellFault{"", codeColumns.Fault("/columns", "name", name)})
			continue
		}
		if i < r.width {
			said[i] = true
			take(i, r.o.Columns[name])
		}
	}
	guess := make([]Column, r.width)
	for i := range guess {
		if !said[i] {
			guess[i] = r.headOf(head, i)
		}
	}
	r.beside(head, guess)
	r.byCells(head, guess)
	r.doubtful(head, guess)
	for i, c := range guess {
		take(i, c)
	}
	_, number := taken[columnNumber]
	_, serial := taken[columnSerial]
	if i, ok := taken[columnOrdinal]; ok && !number && !serial && !said[i] {
		r.kinds[i], taken[columnNumber] = columnNumber, i
		r.complain(codeOrdinal.Fault("", "head", at(head, i)), r.head, i)
	}
	if _, ok := taken[columnTitle]; !ok && r.head >= 0 {
		r.list.Faults = append(r.list.Faults, CellFault{"A" + strconv.Itoa(r.head+1), codeNoTitle.Fault("/columns")})
	}
	r.tell(head, said)
}

// headOf understands the head of one column, of which there may be two rows.
func (r *reader) headOf(head []string, i int) Column {
	if below := at(r.second, i); below != "" {
		if c := joined(at(r.over, min(i, len(r.over)-1)), below); c != 0 {
			return c
		}
	}
	return columnOf(at(head, i))
}

// tell fills what a Sheet tells of its columns.
func (r *reader) tell(head []string, said map[int]bool) {
	filled := make([]int, r.width) // from 1, the first row that is not blank
	for n, row := range r.rows[r.first():] {
		for i, text := range row {
			if filled[i] == 0 && strings.TrimSpace(text) != "" {
				filled[i] = r.first() + n + 1
			}
		}
	}
	proposals, suggestions := 0, 0
	for i, c := range r.kinds {
		name := at(head, i)
		if len(name) <= longestHead {
			proposals += strings.Count(name, "提案") + strings.Count(name, "委员") + strings.Count(name, "界别")
			suggestions += strings.Count(name, "代表") + strings.Count(name, "人大")
		}
		switch {
		case c != 0:
			r.list.Columns[letters(i)] = c
			if r.at[c] == 0 {
				r.at[c] = i + 1
			}
		case name != "" || filled[i] > 0:
			r.list.Unmapped = append(r.list.Unmapped, letters(i))
			if name == "" && at(r.second, i) == "" && !said[i] && r.head >= 0 {
				r.complain(codeBlankHead.Fault(""), r.head, i)
			}
		}
	}
	r.anonymous = r.at[columnTitle]+r.at[columnNumber]+r.at[columnSerial] == 0
	for _, row := range r.rows[:max(0, min(r.head, searched))] {
		for i := range row {
			if text := at(row, i); len(text) <= longestHead {
				proposals += strings.Count(text, "提案") + strings.Count(text, "政协")
				suggestions += strings.Count(text, "建议") + strings.Count(text, "人大")
			}
		}
	}
	if r.o.Track == 0 && (proposals == 0) != (suggestions == 0) {
		r.o.Track = vocab.TrackProposal
		if suggestions > 0 {
			r.o.Track = vocab.TrackSuggestion
		}
	}
}

// at is a cell of a row, trimmed; empty where the row is shorter.
func at(row []string, i int) string {
	if i < 0 || i >= len(row) {
		return ""
	}
	return trim(row[i])
}

func at2(rows [][]string, i int) []string {
	if i < 0 || i >= len(rows) {
		return nil
	}
	return rows[i]
}
