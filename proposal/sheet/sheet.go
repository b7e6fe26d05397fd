package sheet

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Options are what the caller knows of a list. The zero value finds all of it in
// the list and takes names for ids.
type Options struct {
	// Head is the row of the head, from 1; 0 looks for it.
	Head int
	// Columns says what columns hold, by their letters, where the head was not
	// understood; an unset Column leaves the column out.
	Columns map[string]Column
	// What is the same for every paper of the list; a column of it wins. The
	// year is also that of dates without one. An unset Track is taken from the
	// words of the head.
	Track               vocab.Track
	Level               vocab.Level
	Year, Term, Session int
	// Taxonomy is that of the column 提案分类; empty means "list".
	Taxonomy string
	// Unit and Person give the id for the name of a unit and of a proposer; nil
	// takes the name for the id. A name that is not known is told and kept.
	Unit, Person func(name string) (id string, known bool)
}

// Sheet is a list as it was read 「提案清单」: how, the papers, and what is wrong
// with the list as such. The zero value is an empty list.
type Sheet struct {
	// Head is the row of the head, from 1; 0 where none was found. Of a head of
	// several rows it is the first.
	Head int `json:"head"`
	// Columns tells by letters what the columns hold; Unmapped lists those that
	// are not empty and not understood.
	Columns  map[string]Column `json:"columns"`
	Unmapped []string          `json:"unmapped"`
	Papers   []Paper           `json:"papers"`
	Faults   []CellFault       `json:"faults"`
}

// Paper is one row: a proposal and how it is handled, with what is wrong in it.
type Paper struct {
	// Row counts from 1, as spreadsheets do.
	Row int `json:"row"`
	// Proposal has for its id its number, else its serial, else row-7: callers
	// that have keys of their own put them there.
	Proposal proposal.Proposal `json:"proposal"`
	Handling Handling          `json:"disposition"`
	// Rest holds the cells of columns that are not known, and those that could
	// not be read; Private those that are kept out of the proposal, and the
	// telephone numbers and the like that stood inside other cells.
	Rest    []Cell      `json:"rest,omitempty"`
	Private []Cell      `json:"-"`
	Faults  []CellFault `json:"faults"`
}

// Handling is what a list tells of the way of a paper 「承办信息」: who handles it,
// and the days and numbers of it. Units are ids. What the list does not tell is
// empty.
type Handling struct {
	SubmittedOn deadline.Date        `json:"submittedOn,omitzero"`
	Disposition proposal.Disposition `json:"disposition,omitzero"`
	FiledOn     deadline.Date        `json:"filedOn,omitzero"`
	// Role is that of the office whose list it is.
	Role     vocab.Role `json:"role,omitzero"`
	Lead     []string   `json:"lead,omitempty"`
	Sole     []string   `json:"sole,omitempty"`
	Assist   []string   `json:"assist,omitempty"`
	Separate []string   `json:"separate,omitempty"`
	// Undertake are those that handle a part of their own beside a lead 「承办」.
	Undertake  []string      `json:"undertake,omitempty"`
	Copy       []string      `json:"copy,omitempty"`
	AssignedOn deadline.Date `json:"assignedOn,omitzero"`
	DueReply   deadline.Date `json:"dueReply,omitzero"`
	AcceptedOn deadline.Date `json:"acceptedOn,omitzero"`
	Leader     string        `json:"leader,omitempty"`
	Section    string        `json:"section,omitempty"`
	Person     string        `json:"person,omitempty"`
	RepliedOn  deadline.Date `json:"repliedOn,omitzero"`
	DocNumber  string        `json:"docNumber,omitempty"`
	ClosedOn   deadline.Date `json:"closedOn,omitzero"`
	// Class and Satisfaction are as printed.
	Class        string `json:"class,omitempty"`
	Satisfaction string `json:"satisfaction,omitempty"`
}

// Cell is one cell that was not taken: its place such as K3, the head of its
// column, and what it says.
type Cell struct {
	Cell string `json:"cell"`
	Head string `json:"head"`
	Text string `json:"text"`
}

// CellFault is a Fault with the cell in which it is, such as B7. Its Path is that
// of the value in a Paper.
type CellFault struct {
	Cell string `json:"cell"`
	vocab.Fault
}
