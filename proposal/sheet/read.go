package sheet

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Read reads a list from its rows of cells, as a spreadsheet gives them: rows may
// differ in length, titles may stand above the head. Every paper is given, also
// one with faults; whoever takes papers looks at their Faults first. Rows and
// Options are not changed.
func Read(rows [][]string, o Options) Sheet {
	r := reader{rows: rows, o: o, head: o.Head - 1}
	r.list = Sheet{Columns: map[string]Column{}, Unmapped: []string{}, Papers: []Paper{}, Faults: []CellFault{}}
	if o.Head <= 0 {
		r.head = findHead(rows)
	}
	if r.head >= len(rows) {
		r.head = -1
	}
	if r.head < 0 && len(o.Columns) == 0 {
		r.list.Faults = append(r.list.Faults, CellFault{"A1", codeHeadMissing.Fault("", "n", strconv.Itoa(min(len(rows), searched)))})
		return r.list
	}
	r.list.Head = r.head + 1
	r.columns()
	for n := r.first(); n < len(rows); n++ {
		r.row(n)
	}
	r.numbersBlank()
	r.numbersTwice()
	r.titlesTwice()
	return r.list
}

// reader reads one list.
type reader struct {
	rows   [][]string
	o      Options
	head   int      // its index, -1 is none
	second []string // what stands below the first row of the head
	below  int      // the rows of it: 0 to 2
	over   []string // the head with merged cells spread out
	width  int
	kinds  []Column // by column
	// at is the first column of each kind, from 1.
	at [columnIdentity + 1]int
	// anonymous tells that no column tells papers apart.
	anonymous bool
	last      [columnIdentity + 1]int // by kind: the latest row that is not blank, from 1
	list      Sheet
}

// first is the index of the first row below the head.
func (r *reader) first() int {
	return r.head + 1 + r.below
}

// complain notes what is wrong with the list as such.
func (r *reader) complain(f vocab.Fault, row, col int) {
	r.list.Faults = append(r.list.Faults, CellFault{place(row, col), f})
}

func place(row, col int) string { return letters(col) + strconv.Itoa(row+1) }

// row reads one row, which may be no paper.
func (r *reader) row(n int) {
	var filled []int // columns
	named, repeats := r.anonymous, r.head >= 0
	for i := range r.rows[n] {
		text := at(r.rows[n], i)
		if text == "" {
			continue
		}
		filled = append(filled, i)
		c := r.kinds[i]
		named = named || c == columnTitle || c == columnNumber || c == columnSerial
		repeats = repeats && (text == at(r.rows[r.head], i) || text == at(r.second, i))
	}
	if len(filled) == 0 || repeats {
		return
	}
	begin := filled[0]
	switch c := r.kinds[begin]; {
	case remark(at(r.rows[n], begin)), r.totals(n, filled), len(filled) == 1 && !r.anonymous && (c == 0 || c == columnOrdinal || c == columnNumber || c == columnSerial):
		var texts []string
		for _, i := range filled {
			texts = append(texts, at(r.rows[n], i))
		}
		r.complain(codeNote.Fault("", "text", redacted(strings.Join(texts, " "))), n, begin)
	case !named && len(r.list.Papers) > 0:
		p := &r.list.Papers[len(r.list.Papers)-1]
		p.Faults = append(p.Faults, CellFault{place(n, filled[0]), codeContinued.Fault("")})
		for _, i := range filled {
			r.keep(p, n, i)
		}
	default:
		r.paper(n, filled)
	}
}

// keep puts a cell where what was not taken is kept.
func (r *reader) keep(p *Paper, n, i int) {
	text := unescaped(at(r.rows[n], i))
	if private(r.kinds[i]) {
		p.Private = append(p.Private, Cell{place(n, i), r.headText(i), text})
		return
	}
	r.rest(p, n, i, r.public(p, n, i, text, false))
}

// rest keeps what a cell says that was not taken, of which nothing is private.
func (r *reader) rest(p *Paper, n, i int, text string) {
	p.Rest = append(p.Rest, Cell{place(n, i), r.headText(i), text})
}

func (r *reader) headText(i int) string {
	if r.head < 0 {
		return ""
	}
	if below := at(r.second, i); below != "" {
		if over := at(r.over, min(i, len(r.over)-1)); over != "" {
			below = over + "/" + below
		}
		return oneLine(below)
	}
	return oneLine(at(r.rows[r.head], i))
}

// paper reads a row that is one.
func (r *reader) paper(n int, filled []int) {
	p := Paper{Row: n + 1, Faults: []CellFault{}}
	p.Proposal = proposal.Proposal{Track: r.o.Track, Level: r.o.Level, Year: r.o.Year, Term: r.o.Term, Session: r.o.Session}
	x := rowReader{reader: r, n: n, p: &p, seen: map[seenName]bool{}, roles: map[string]Column{}}
	year := r.at[columnYear] - 1
	if slices.Contains(filled, year) {
		x.cell(year) // the days of the row are read by it
	}
	for _, i := range filled {
		if i != year {
			x.cell(i)
		}
	}
	for _, c := range mergeable {
		i := r.at[c] - 1
		switch {
		case i < 0:
		case at(r.rows[n], i) != "":
			r.last[c] = n + 1
			if none, undecided := nothing(at(r.rows[n], i)); none || undecided {
				r.last[c] = 0
			}
		case r.last[c] > 0:
			x.fault(i, codeMerged.Fault(pathOf(c), "column", c.Term(), "column_en", c.Text().EN, "other", letters(i)+strconv.Itoa(r.last[c])))
		}
	}
	x.finish(filled)
	r.list.Papers = append(r.list.Papers, p)
}

// mergeable are the columns whose cells lists merge for several papers.
var mergeable = []Column{columnProposer, columnSector, columnSubject, columnLead, columnAssigned, columnDue, columnTerm, columnYear, columnLeader, columnSection}

// finish gives the paper its id and judges the proposal.
func (x *rowReader) finish(filled []int) {
	d := &x.p.Proposal
	d.ID = d.Number
	if d.ID == "" {
		d.ID = d.Serial
	}
	if d.ID == "" {
		d.ID = "row-" + strconv.Itoa(x.n+1)
	}
	if number, err := proposal.ParseNumber(d.Number); err == nil && d.Track == 0 {
		d.Track = number.Track() // 建议12 says what it is
	}
	x.joint()
	x.order()
	faults, _ := d.Validate().(vocab.Faults)
	for _, f := range faults {
		if strings.HasPrefix(f.Code, "text.") {
			continue // told where the cell was read
		}
		i := x.columnAt("/proposal"+f.Path, filled[0])
		f.Path = "/proposal" + f.Path
		x.fault(i, f)
	}
	slices.SortStableFunc(x.p.Faults, func(a, b CellFault) int { return x.index(a) - x.index(b) })
}

// index is the column of a fault, for their order.
func (x *rowReader) index(f CellFault) int {
	i, _ := indexOf(strings.TrimRight(f.Cell, "0123456789"))
	return i
}

// columnAt is the column of the list from which the value at the path came, or
// would have; other where there is none.
func (x *rowReader) columnAt(path string, other int) int {
	part := strings.Split(path, "/")[2] // of /proposal/title
	best, found := other, ""
	for c, i := range x.at {
		own := pathOf(Column(c))
		if i > 0 && strings.HasPrefix(own, "/proposal/"+part) && (found == "" || strings.HasPrefix(path, own) && len(own) > len(found)) {
			best, found = i-1, own
		}
	}
	return best
}
