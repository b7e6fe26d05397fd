package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Event is one dated thing that happened to a case 「事项」: what, when, by whom and
// for which unit, and beside that what its family of events takes. Kind and Date
// are always there; NeedsOf tells which other fields a kind cannot do without.
//
//	e := proposal.Event{Kind: proposal.EventKindReplied, Date: on, Unit: "kjj",
//		Answering: proposal.Answering{Scheme: "npc", Class: "A"}}
//	fmt.Println(e.Class)
//
// In JSON an event is one flat object; fields that are not set are left out.
type Event struct {
	Kind EventKind     `json:"event" needed:"strict"`
	Date deadline.Date `json:"date" needed:"strict"`
	// By is who did or recorded it, an id of the caller.
	By string `json:"by,omitempty"`
	// Unit is the unit concerned, Person whoever answers for it inside the unit
	// and the signer who is consulted, answers, rates or gets the letter.
	Unit   string `json:"unit,omitempty"`
	Person string `json:"person,omitempty"`
	// Reason is why, Note what else is worth keeping.
	Reason string `json:"reason,omitempty"`
	Note   string `json:"note,omitempty"`
	// Number is 案号 on filing, the document number 「发文字号」 on a reply.
	Number string `json:"number,omitempty"`
	// Demands are the concrete suggestions concerned.
	Demands []string `json:"demands,omitempty"`

	Cosigning
	Examination
	Merging
	Handover
	Answering
	Talk
	Extension
	Evaluation
	Publishing
	Pledge
}

// Cosigning is what the answer of a joint signer takes: cosigned.
type Cosigning struct {
	Consent Consent `json:"consent,omitzero"`
}

// Examination is what an examination takes and came to 「审查」: examined takes Step,
// as reviewed does for a letter; not_filed Grounds, redirected Disposition.
type Examination struct {
	Step        ReviewStep  `json:"step,omitzero"`
	Disposition Disposition `json:"disposition,omitzero"`
	Grounds     []string    `json:"grounds,omitempty"`
}

// Merging is what merging and splitting take 「并案、分案」: merged takes Into, the
// case that this one is merged into, and its kind, which follows from the state
// if unset; split takes Parts.
type Merging struct {
	Into      string      `json:"into,omitempty"`
	MergeKind MergeKind   `json:"mergeKind,omitzero"`
	Parts     []SplitPart `json:"parts,omitempty"`
}

// Handover is what it takes to hand a paper to a unit 「交办」: assigned,
// unit_added, unit_requested, return_requested, reassigned, dispatched. In a
// dispatch Section is who handles it inside the unit, and Role what it does
// there: one that assists or gets a copy is only noted.
type Handover struct {
	// From is the unit that is replaced, Other the one that is asked for.
	From  string     `json:"from,omitempty"`
	Other string     `json:"other,omitempty"`
	Role  vocab.Role `json:"role,omitzero"`
	// Leader and Section answer for it inside the unit.
	Leader  string `json:"leader,omitempty"`
	Section string `json:"section,omitempty"`
}

// Answering is what a reply says of its class and who signed it off 「答复」: drafted,
// reviewed, interim_replied, replied, co_opinion_sent, class_changed, and
// followed_up where it changes the class.
type Answering struct {
	// Scheme and Class are the reply class: a letter says nothing without its
	// scheme, which may be left out where the unit named it before. Outcome is
	// its canonical meaning, needed only where the scheme is the caller's own.
	Scheme  string  `json:"scheme,omitempty"`
	Class   string  `json:"class,omitempty"`
	Outcome Outcome `json:"outcome,omitzero"`
	// Adopted are the demands that are adopted, Signature is who signed off.
	Adopted   []string       `json:"adopted,omitempty"`
	Signature SignatureLevel `json:"signature,omitzero"`
}

// Talk is how somebody was spoken or written to 「沟通」: consulted takes Stage and
// Channel, delivered Channel, contacted all but Stage.
type Talk struct {
	Stage   ConsultStage `json:"stage,omitzero"`
	Channel Channel      `json:"channel,omitzero"`
	Front   Front        `json:"front,omitzero"`
	Mode    ContactMode  `json:"mode,omitzero"`
	Matter  string       `json:"matter,omitempty"`
	Answer  string       `json:"answer,omitempty"`
}

// Extension is what more time takes 「延期、中止」: extended and paused. Amount is by
// how much an extension extends, such as 1个月; Asked when it was asked for, unset
// means on the day of the event, whose By is who consented. Delay is why time is
// lost, as a category beside the Reason in words; CausedBy is who caused it, the
// id of a unit, an office or a person; unset is not known.
type Extension struct {
	Amount   string             `json:"amount,omitempty"`
	Asked    deadline.Date      `json:"asked,omitzero"`
	Delay    deadline.DelayKind `json:"delay,omitzero"`
	CausedBy string             `json:"causedBy,omitempty"`
}

// Evaluation is the verdict of one signer on each dimension 「评价」: rated.
type Evaluation struct {
	Grades []Grade `json:"grades,omitempty"`
}

// Publishing is how much of a reply may be read 「公开」: published.
type Publishing struct {
	Publication PublicationMode `json:"publication,omitzero"`
}

// Pledge is what was promised and what became of it 「承诺、跟踪回访」: committed
// takes Commitment, its id, Promise, its text, and Due, its day; followed_up
// tells whether it was found kept, what the proposer said, and when to look
// again.
type Pledge struct {
	Commitment string        `json:"commitment,omitempty"`
	Promise    string        `json:"promise,omitempty"`
	Due        deadline.Date `json:"due,omitzero"`
	Kept       bool          `json:"kept,omitempty"`
	Opinion    string        `json:"opinion,omitempty"`
	Next       deadline.Date `json:"next,omitzero"`
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
	e.Parts = cloneParts(e.Parts)
	return e
}
