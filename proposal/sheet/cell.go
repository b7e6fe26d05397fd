package sheet

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// seenName is an id in one of the roles, unset for proposers.
type seenName struct {
	role Column
	id   string
}

// rowReader reads the cells of one row.
type rowReader struct {
	*reader
	n    int // the index of the row
	p    *Paper
	kind vocab.ProposerKind // of the lead proposer
	// seen are the names that the row gave already, lead its proposers' first.
	seen map[seenName]bool
	lead string
	// roles is the first role of each unit.
	roles map[string]Column
	text  string // of the cell being read, without private data
}

func (x *rowReader) fault(i int, f vocab.Fault) {
	if f.Severity == 0 {
		f.Severity = vocab.SeverityFault
	}
	x.p.Faults = append(x.p.Faults, CellFault{place(x.n, i), f})
}

// refuse tells of a cell that cannot be read, and keeps it.
func (x *rowReader) refuse(i int, f vocab.Fault) {
	x.fault(i, f)
	x.rest(x.p, x.n, i, x.text)
}

// cell reads one cell that is not blank.
func (x *rowReader) cell(i int) {
	raw := at(x.rows[x.n], i)
	c, text := x.kinds[i], unescaped(raw)
	if errorValue(text) {
		x.text = text
		x.refuse(i, codeErrorValue.Fault(pathOf(c), "text", text))
		return
	}
	if c == 0 || private(c) {
		x.keep(x.p, x.n, i)
		return
	}
	if figures(x.p, c) { // '12 is how a spreadsheet keeps a number a text
		text = strings.TrimLeft(text, "'‘’＇")
	}
	text = x.withoutPrivate(i, c, text)
	if x.text = text; trim(text) == "" {
		return
	}
	if none, undecided := nothing(text); takesNothing(c) && (none || undecided) {
		if undecided {
			x.refuse(i, codeUndecided.Fault(pathOf(c), "column", c.Term(), "column_en", c.Text().EN, "text", oneLine(text)))
		}
		return
	}
	check := proposal.CheckLine
	switch {
	case c == columnBody:
		check = proposal.CheckText
	case lists(x.p, c): // a line may be a name
	default:
		text = oneLine(text)
	}
	for _, f := range check(pathOf(c), text) {
		x.fault(i, f)
	}
	if x.text = text; !utf8.ValidString(text) || formula(raw) && lists(x.p, c) {
		x.rest(x.p, x.n, i, text)
		return
	}
	d, h := &x.p.Proposal, &x.p.Handling
	if to := textOf(x.p, c); to != nil {
		*to = text
	} else if to := dateOf(x.p, c); to != nil {
		date, ok := cellDate(text, x.p.Proposal.Year)
		if *to = date; !ok {
			x.refuse(i, codeDate.Fault(pathOf(c), "text", text))
		}
	} else if unitsOf(x.p, c) != nil {
		x.units(i, c, text)
	}
	switch c {
	case columnNumber:
		d.Number = x.number(i, c, text)
	case columnSerial:
		d.Serial = x.number(i, c, text)
	case columnYear, columnTerm, columnSession:
		x.count(i, c, text)
	case columnProposer, columnCosigners:
		x.people(i, c, text)
	case columnSubject:
		taxonomy := x.o.Taxonomy
		if taxonomy == "" {
			taxonomy = "list"
		}
		for _, code := range names(text) {
			d.Subjects = append(d.Subjects, proposal.Subject{Taxonomy: taxonomy, Code: code})
		}
	case columnTrack:
		word(x, i, c, text, &d.Track, nil)
	case columnLevel:
		word(x, i, c, text, &d.Level, nil)
	case columnTiming:
		word(x, i, c, text, &d.Timing, timings)
	case columnRole:
		word(x, i, c, text, &h.Role, nil)
	case columnDisposition:
		word(x, i, c, text, &h.Disposition, dispositions)
	case columnDisclosure:
		word(x, i, c, text, &d.Disclosure.Wish, wishes)
	case columnKey, columnExcellent, columnSecret:
		yes, known := yesOrNo(text, c)
		if !known {
			x.refuse(i, codeWord.Fault(pathOf(c), "column", c.Term(), "column_en", c.Text().EN, "text", text, "words", "是、否"))
		}
		*markOf(d, c) = yes
	case columnKind:
		x.proposerKind(i, c, text)
	default:
	}
}

// figures reports whether the column holds numbers or days.
func figures(p *Paper, c Column) bool {
	switch c {
	case columnNumber, columnSerial, columnYear, columnTerm, columnSession:
		return true
	default:
		return dateOf(p, c) != nil
	}
}

// lists reports whether a cell of the column is parted into names.
func lists(p *Paper, c Column) bool {
	return c == columnProposer || c == columnCosigners || c == columnSubject || unitsOf(p, c) != nil
}

// formula reports whether a cell holds the text of a formula and not its value.
func formula(raw string) bool { return strings.HasPrefix(raw, "=") || strings.HasPrefix(raw, "＝") }

// textOf is where a text of the column goes as it stands; nil for no text.
func textOf(p *Paper, c Column) *string {
	d, h := &p.Proposal, &p.Handling
	switch c {
	case columnTitle:
		return &d.Title
	case columnBody:
		return &d.Body
	case columnSector:
		return &d.Sector
	case columnSupervisor:
		return &d.Supervisor
	case columnReason:
		return &d.Disclosure.Reason
	case columnLeader:
		return &h.Leader
	case columnSection:
		return &h.Section
	case columnPerson:
		return &h.Person
	case columnDocument:
		return &h.DocNumber
	case columnClass:
		return &h.Class
	case columnSatisfaction:
		return &h.Satisfaction
	default:
	}
	return nil
}

// dateOf is where a day of the column goes; nil for no day.
func dateOf(p *Paper, c Column) *deadline.Date {
	h := &p.Handling
	switch c {
	case columnWanted:
		return &p.Proposal.WantedBy
	case columnSubmitted:
		return &h.SubmittedOn
	case columnFiled:
		return &h.FiledOn
	case columnAssigned:
		return &h.AssignedOn
	case columnDue:
		return &h.DueReply
	case columnAccepted:
		return &h.AcceptedOn
	case columnReplied:
		return &h.RepliedOn
	case columnClosed:
		return &h.ClosedOn
	default:
	}
	return nil
}

// unitsOf is where the units of the column go; nil for none.
func unitsOf(p *Paper, c Column) *[]string {
	h := &p.Handling
	switch c {
	case columnWished:
		return &p.Proposal.Wished
	case columnLead:
		return &h.Lead
	case columnSole:
		return &h.Sole
	case columnAssist:
		return &h.Assist
	case columnSeparate:
		return &h.Separate
	case columnUndertake:
		return &h.Undertake
	case columnCopy:
		return &h.Copy
	default:
	}
	return nil
}

// units reads names of units, each in the role of the column, or in the one
// written before or behind it: 主办：甲局；会办：乙局, 甲局（主办）.
func (x *rowReader) units(i int, c Column, text string) {
	role := c
	for _, name := range names(text) {
		for _, mark := range []string{"：", ":"} {
			if before, rest, ok := strings.Cut(name, mark); ok && c != columnWished {
				if own := roleOf(before); unitsOf(x.p, own) != nil {
					role, name = own, strings.TrimSpace(rest)
				}
			}
		}
		own := role
		if i := strings.IndexAny(name, "(（[【〔"); i > 0 && c != columnWished {
			_, inside := unbracketed(headText(name))
			if marked := roleColumn(inside); marked != 0 {
				own, name = marked, strings.TrimSpace(name[:i])
			}
		}
		if x.left(i, c, name) {
			continue
		}
		if id := x.id(x.o.Unit, i, c, name); !x.seen[seenName{own, id}] {
			x.seen[seenName{own, id}] = true
			if first, twice := x.roles[id]; twice && own != columnWished {
				x.fault(i, codeTwoRoles.Fault(pathOf(own), "unit", name, "column", own.Term(), "column_en", own.Text().EN, "other", first.Term(), "other_en", first.Text().EN))
			} else if own != columnWished {
				x.roles[id] = own
			}
			to := unitsOf(x.p, own)
			*to = append(*to, id)
		}
	}
}

// id is the id for a name; a name that is not known is told and kept.
func (x *rowReader) id(of func(string) (string, bool), i int, c Column, name string) string {
	if of == nil {
		return name
	}
	id, known := of(name)
	if !known || id == "" {
		x.fault(i, codeUnknownName.Fault(pathOf(c), "column", c.Term(), "column_en", c.Text().EN, "name", name))
		return name
	}
	return id
}

// people reads the names of proposers; the lead stands first.
func (x *rowReader) people(i int, c Column, text string) {
	d := &x.p.Proposal
	for _, name := range names(text) {
		if x.left(i, c, name) {
			continue
		}
		if begin, more := andOthers(name); more {
			x.fault(i, codeMore.Fault(pathOf(c), "text", name))
			name = begin
		}
		if i := strings.IndexAny(name, "(（[【〔"); i > 0 {
			_, inside := unbracketed(headText(name))
			if own := columnOf(inside); own == columnProposer || own == columnCosigners {
				name = strings.TrimSpace(name[:i]) // 赵某（领衔）
			}
		}
		id := x.id(x.o.Person, i, c, name)
		if c == columnProposer && x.lead == "" {
			x.lead = id
		}
		if name != "" && !x.seen[seenName{0, id}] {
			x.seen[seenName{0, id}] = true
			d.Proposers = append(d.Proposers, proposal.Proposer{ID: id, Name: name})
		}
	}
}

// joint puts the lead proposer first, whose column may stand behind the signers.
func (x *rowReader) joint() {
	d := &x.p.Proposal
	i := slices.IndexFunc(d.Proposers, func(p proposal.Proposer) bool { return p.ID == x.lead })
	if i > 0 {
		s := d.Proposers[i]
		d.Proposers = slices.Insert(slices.Delete(d.Proposers, i, i+1), 0, s)
	}
	if x.kind != 0 && len(d.Proposers) > 0 {
		d.Proposers[0].Kind = x.kind
	}
	if len(d.Proposers) > 0 && d.Proposers[0].Sector == "" {
		d.Proposers[0].Sector = d.Sector
	}
}
