package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Event is one dated thing that happened to a case 「事项」. Kind and Date are
// always there; EventKind.Needs tells which other fields a kind cannot do
// without.
//
// In JSON an event is one flat object; fields that are not set are left out.
type Event struct {
	Kind EventKind     `json:"event"`
	Date deadline.Date `json:"date"`
	// By is who did or recorded it, an id of the caller.
	By string `json:"by,omitempty"`
	// Unit is the unit concerned; From the unit that it replaces, Other the
	// one that it asks for.
	Unit  string     `json:"unit,omitempty"`
	From  string     `json:"from,omitempty"`
	Other string     `json:"other,omitempty"`
	Role  vocab.Role `json:"role,omitzero"`
	// Leader, Section and Person answer for it inside the unit. Person is
	// also the signer who is consulted, answers, rates or gets the letter.
	Leader  string `json:"leader,omitempty"`
	Section string `json:"section,omitempty"`
	Person  string `json:"person,omitempty"`
	// Reason is why, Note what else is worth keeping.
	Reason string `json:"reason,omitempty"`
	Note   string `json:"note,omitempty"`
	// Consent is the answer of a joint signer.
	Consent Consent `json:"consent,omitzero"`
	// Disposition and Grounds are what the examination came to.
	Disposition Disposition `json:"disposition,omitzero"`
	Grounds     []string    `json:"grounds,omitempty"`
	// Number is 案号 on filing, the document number 「发文字号」 on a reply.
	Number string `json:"number,omitempty"`
	// Into is the case that this one is merged into.
	Into      string    `json:"into,omitempty"`
	MergeKind MergeKind `json:"mergeKind,omitzero"`
	// Scheme and Class are the reply class; Outcome its canonical meaning,
	// needed only where the scheme is the caller's own.
	Scheme  string  `json:"scheme,omitempty"`
	Class   string  `json:"class,omitempty"`
	Outcome Outcome `json:"outcome,omitzero"`
	// Demands are the concrete suggestions concerned, Adopted those adopted.
	Demands []string `json:"demands,omitempty"`
	Adopted []string `json:"adopted,omitempty"`
	// Signature is who signed off.
	Signature SignatureLevel `json:"signature,omitzero"`
	// Stage and Channel belong to consultations and contacts, Front, Mode,
	// Matter and Answer to contacts.
	Stage   ConsultStage `json:"stage,omitzero"`
	Channel Channel      `json:"channel,omitzero"`
	Front   Front        `json:"front,omitzero"`
	Mode    ContactMode  `json:"mode,omitzero"`
	Matter  string       `json:"matter,omitempty"`
	Answer  string       `json:"answer,omitempty"`
	// Amount is by how much the time was extended, such as 1个月; Asked when
	// the extension was asked for, unset means on Date. By is who consented.
	Amount string        `json:"amount,omitempty"`
	Asked  deadline.Date `json:"asked,omitzero"`
	// Grades are the verdict of one signer on each dimension.
	Grades []Grade `json:"grades,omitempty"`
	// Publication is how much may be read.
	Publication PublicationMode `json:"publication,omitzero"`
	// Commitment is the id of a commitment, Promise its text, Due its day.
	Commitment string        `json:"commitment,omitempty"`
	Promise    string        `json:"promise,omitempty"`
	Due        deadline.Date `json:"due,omitzero"`
	// Kept tells that a commitment was found kept, Opinion what the proposer
	// said, Next when to look again.
	Kept    bool          `json:"kept,omitempty"`
	Opinion string        `json:"opinion,omitempty"`
	Next    deadline.Date `json:"next,omitzero"`
}

// Grade is the verdict on one dimension. Scale and Label keep what stood on
// the form; Satisfaction is its canonical meaning.
type Grade struct {
	Dimension    RatingDimension `json:"dimension"`
	Satisfaction Satisfaction    `json:"satisfaction,omitzero"`
	Scale        string          `json:"scale,omitempty"`
	Label        string          `json:"label,omitempty"`
}

// clone returns a copy that shares no memory with e.
func (e Event) clone() Event {
	e.Grounds = append([]string(nil), e.Grounds...)
	e.Demands = append([]string(nil), e.Demands...)
	e.Adopted = append([]string(nil), e.Adopted...)
	e.Grades = append([]Grade(nil), e.Grades...)
	return e
}
