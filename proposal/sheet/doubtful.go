package sheet

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// doubtful decides the columns whose head says one thing in one list and another
// in the next, by the cells and by the columns beside it, and tells how.
func (r *reader) doubtful(head []string, guess []Column) {
	for i, c := range guess {
		s := at(head, i)
		if below := at(r.second, i); below != "" {
			s = below
		}
		if len(s) > longestHead {
			continue
		}
		name := headText(s)
		switch {
		case c == columnSubject && !slices.Contains(guess, columnTrack) && r.tracks(i):
			guess[i] = columnTrack // 类别 above 提案 and 建议
		case c == 0 && (name == "党派" || name == "所属党派") && !slices.Contains(guess, columnSector):
			guess[i] = columnSector
			r.took(i, s, columnSector, "清单里没有“界别”一列", "there is no column 界别")
		case c == columnSubmitted && receipts[name] && slices.Contains(guess, columnAssigned) && !slices.Contains(guess, columnAccepted):
			if r.after(i, slices.Index(guess, columnAssigned)) {
				guess[i] = columnAccepted
				r.took(i, s, columnAccepted, "各日期不早于交办日期", "its days are not before those of assignment")
				continue
			}
			r.took(i, s, columnSubmitted, "有日期早于交办日期", "some of its days are before those of assignment")
		case c == columnSubmitted && receipts[name]:
			r.took(i, s, columnSubmitted, "清单里没有“交办日期”，或已有“签收日期”", "there is no day of assignment, or there is one of acceptance")
		case c == columnPerson && name == "联系人" && ofProposer(guess[:i]):
			guess[i] = 0
			r.complain(codeUnclear.As("“"+s+"”在提案者各列之后，不知是提案者的联系人还是承办单位的，没有读入",
				s+" stands behind the columns of the proposer and may be a contact of the proposer or of the unit: the column was not read").
				Fault("", "column", columnPerson.Term(), "column_en", columnPerson.Text().EN), r.head, i)
		}
	}
}

// receipts are heads of the day on which a paper came in, at whoever keeps the list.
var receipts = map[string]bool{"收到日期": true, "收到时间": true, "收文日期": true, "收文时间": true, "收到": true, "收文": true, "来文日期": true}

// took tells of a column that was decided.
func (r *reader) took(i int, head string, c Column, zh, en string) {
	r.complain(codeByCells.As("“"+head+"”一列当作"+c.Term()+"："+zh, head+" was taken for "+c.Text().EN+": "+en).
		Fault("", "column", c.Term(), "column_en", c.Text().EN), r.head, i)
}

// tracks reports whether every cell of the column names a kind of paper.
func (r *reader) tracks(i int) bool {
	filled := 0
	for _, row := range r.rows[r.first():] {
		text := at(row, i)
		if text == "" {
			continue
		}
		if _, err := vocab.Parse[vocab.Track](text); err != nil && !total(text) {
			return false
		}
		if filled++; filled == looked {
			break
		}
	}
	return filled > 0
}

// after reports whether the days of a column are never before those of another;
// where no row holds both, whether it stands to its right.
func (r *reader) after(i, other int) bool {
	both := 0
	for _, row := range r.rows[r.first():] {
		a, known := r.day(row, i)
		b, also := r.day(row, other)
		if !known || !also {
			continue
		}
		if a.Before(b) {
			return false
		}
		if both++; both == looked {
			break
		}
	}
	return both > 0 || i > other
}

// day is the day in a cell.
func (r *reader) day(row []string, i int) (deadline.Date, bool) {
	year := r.o.Year
	if year == 0 {
		year = 2000 // of days without one, which are only compared
	}
	return cellDate(at(row, i), year)
}

// ofProposer reports whether the last of the columns that tells anything of who
// is meant tells of the proposer.
func ofProposer(guess []Column) bool {
	for i := len(guess) - 1; i >= 0; i-- {
		switch c := guess[i]; {
		case c == columnProposer, c == columnCosigners, c == columnKind, c == columnSector:
			return true
		case c == columnLeader, c == columnSection, c == columnAssigned, c == columnAccepted, c != columnWished && unitsOf(new(Paper), c) != nil:
			return false
		}
	}
	return false
}
