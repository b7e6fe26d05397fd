package sheet

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Rows makes a list of papers: a head row and a row for each, with the columns
// given, or without any with every column that is filled somewhere. The cells of
// Paper.Rest follow in columns of their own heads. Read gives the same papers
// back, but for what the place of a row tells and for what is private, which is
// never written. A row ends behind its last own column, so rows may be shorter
// than the head.
//
// A cell that a spreadsheet would run as a formula gets an apostrophe before it,
// which Read takes off again.
func Rows(papers []Paper, columns ...Column) [][]string {
	if len(columns) == 0 {
		columns = filledColumns(papers)
	}
	head := make([]string, 0, len(columns))
	for _, c := range columns {
		head = append(head, c.Term())
	}
	// more are the columns of what was not taken: of a head that one row has
	// twice there are two.
	type another struct {
		head string
		n    int
	}
	more := map[another]int{}
	rows := make([][]string, 1, len(papers)+1)
	for i := range papers {
		row := make([]string, len(head))
		for n, c := range columns {
			if c.Valid() && !private(c) {
				row[n] = cellText(&papers[i], c)
			}
		}
		count := map[string]int{}
		for _, c := range papers[i].Rest {
			name, kind := c.Head, columnOf(c.Head)
			if known := slices.Index(columns, kind); known >= 0 && row[known] == "" && !several(kind) {
				row[known] = c.Text
				continue
			}
			if kind != 0 {
				name = "未读入的" + name // read again, it is not taken either
			}
			k := another{name, count[name]}
			count[name]++
			n, ok := more[k]
			if !ok {
				n, more[k] = len(head), len(head)
				head = append(head, name)
			}
			for len(row) <= n {
				row = append(row, "")
			}
			row[n] = c.Text
		}
		rows = append(rows, escape(row))
	}
	rows[0] = escape(head)
	return rows
}

func filledColumns(papers []Paper) []Column {
	filled := map[Column]bool{columnNumber: true, columnTitle: true}
	for i := range papers {
		for _, c := range vocab.All[Column]() {
			if !filled[c] && !private(c) && cellText(&papers[i], c) != "" {
				filled[c] = true
			}
		}
		for _, c := range papers[i].Rest {
			if known := columnOf(c.Head); known != 0 && !private(known) {
				filled[known] = true
			}
		}
	}
	return slices.DeleteFunc(vocab.All[Column](), func(c Column) bool { return !filled[c] })
}

// cellText is what a list prints of a paper in the column.
func cellText(p *Paper, c Column) string {
	d, h := &p.Proposal, &p.Handling
	if s := textOf(p, c); s != nil {
		return *s
	}
	if on := dateOf(p, c); on != nil {
		return on.String()
	}
	if ids := unitsOf(p, c); ids != nil {
		return strings.Join(*ids, "、")
	}
	switch c {
	case columnNumber:
		return d.Number
	case columnSerial:
		return d.Serial
	case columnTrack:
		return d.Track.Term()
	case columnLevel:
		return d.Level.Term()
	case columnTiming:
		return d.Timing.Term()
	case columnYear:
		return count(d.Year)
	case columnTerm:
		return count(d.Term)
	case columnSession:
		return count(d.Session)
	case columnKind:
		return d.Kind().Term()
	case columnProposer, columnCosigners:
		return proposerNames(d.Proposers, c == columnProposer)
	case columnSubject:
		return subjectCodes(d.Subjects)
	case columnDisclosure:
		return d.Disclosure.Wish.Term()
	case columnDisposition:
		return h.Disposition.Term()
	case columnRole:
		return h.Role.Term()
	case columnKey, columnExcellent, columnSecret:
		if *markOf(d, c) {
			return "是"
		}
	default:
	}
	return ""
}

func count(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func proposerNames(list []proposal.Proposer, lead bool) string {
	if lead {
		list = list[:min(1, len(list))]
	} else {
		list = list[min(1, len(list)):]
	}
	var names []string
	for _, p := range list {
		if p.Name == "" {
			p.Name = p.ID
		}
		names = append(names, p.Name)
	}
	return strings.Join(names, "、")
}

func subjectCodes(list []proposal.Subject) string {
	var codes []string
	for _, s := range list {
		codes = append(codes, s.Code)
	}
	return strings.Join(codes, "、")
}

// runs reports whether a spreadsheet would run the text as a formula, as
// proposal.CheckLine has it, also behind an apostrophe.
func runs(s string) bool {
	begin, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "' \t\r\n　"))
	return strings.ContainsRune("=+-@＝＋－＠", begin)
}

func escape(row []string) []string {
	for i, s := range row {
		if runs(s) {
			row[i] = "'" + s
		}
	}
	return row
}

func unescaped(s string) string {
	if rest, ok := strings.CutPrefix(s, "'"); ok && runs(rest) {
		return rest
	}
	return s
}

// trim takes the blanks around a cell.
func trim(s string) string { return strings.Trim(s, " \t\r\n　\u00a0\ufeff") }

// oneLine joins the lines of a cell; between Latin words a blank stays.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\r\n") {
		return s
	}
	var b strings.Builder
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '\r' || r == '\n' }) {
		part = strings.TrimSpace(part)
		if text := b.String(); text != "" && part != "" && text[len(text)-1] < 0x80 && part[0] < 0x80 {
			b.WriteByte(' ')
		}
		b.WriteString(part)
	}
	return b.String()
}
