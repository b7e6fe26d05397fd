package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Proposal is the document 「提案」 as it was handed in, with what the intake
// adds to it. What happens to it afterwards is in the events of its Case.
//
// It is a record: an office system fills the fields and asks Validate. People
// and units are named by the caller's ids.
type Proposal struct {
	// ID is the caller's key; it never changes and is no number of the paper.
	ID string `json:"id" needed:"strict"`
	// Track is 提案, 建议, 议案 or 建议案.
	Track vocab.Track `json:"track,omitzero"`
	// Level is the level of the body it was submitted to.
	Level vocab.Level `json:"level,omitzero"`
	// Timing tells a proposal of the session from one between sessions.
	Timing vocab.Timing `json:"timing,omitzero"`
	// Year is the reporting year, Term 届 and Session 次; 0 is unknown.
	Year    int `json:"year,omitzero" limits:"minimum=1949 maximum=2199"`
	Term    int `json:"term,omitzero" limits:"minimum=0"`
	Session int `json:"session,omitzero" limits:"minimum=0"`
	// Serial 「流水号」 is given at submission, Number 「案号」 after filing.
	Serial string `json:"serial,omitempty"`
	Number string `json:"number,omitempty"`
	// Title 「案由」 and Body, plain text.
	Title string `json:"title" needed:"strict"`
	Body  string `json:"body,omitempty"`
	// Proposers lists the lead proposer first, then the joint signers.
	Proposers []Proposer `json:"proposers,omitempty"`
	// Sector 「界别」 is an open set; the CPPCC in question keeps the list.
	Sector string `json:"sector,omitempty"`
	// Subjects are codes in versioned taxonomies.
	Subjects []Subject `json:"subjects,omitempty"`
	// The three lists of units: wished by the proposer, proposed by the
	// examiners, confirmed when it was assigned.
	Wished    []string `json:"wishedUnits,omitempty" each:"needed"`
	Proposed  []string `json:"proposedUnits,omitempty" each:"needed"`
	Confirmed []string `json:"confirmedUnits,omitempty" each:"needed"`
	// Key marks a key proposal 「重点提案」, Supervisor the leader who
	// supervises it, Excellent a prize-winning one 「优秀提案」.
	Key        bool   `json:"key,omitempty"`
	Supervisor string `json:"supervisor,omitempty"`
	Excellent  bool   `json:"excellent,omitempty"`
	// Secret marks matters of state secrecy 「涉密」: such a paper is refused.
	Secret bool `json:"secret,omitempty" limits:"enum=[false,null]"`
	// Disclosure is whether its proposer agrees to publication.
	Disclosure Disclosure `json:"disclosure,omitzero"`
	// Demands are its concrete suggestions 「具体建议」, one each.
	Demands []Demand `json:"demands,omitempty"`
	// SplitFrom is the id of the paper that this one was a part of 「分案」.
	SplitFrom string `json:"splitFrom,omitempty"`
	// WantedBy is the day by which the proposer asks for an answer
	// 「要求办结日期」; it sets no deadline.
	WantedBy deadline.Date `json:"wantedBy,omitzero"`
	// Attachments are names of enclosed files 「附件」.
	Attachments []string `json:"attachments,omitempty"`
}

// Subject is one code in a taxonomy 「提案分类」. Both are open sets; whoever
// publishes the taxonomy keeps the list.
type Subject struct {
	Taxonomy string `json:"taxonomy"`
	Code     string `json:"code"`
}

// Demand is one concrete suggestion of a proposal 「具体建议」. Replies,
// commitments and the rate of adoption point at demands by their ID.
type Demand struct {
	ID   string `json:"id" needed:"strict"`
	Text string `json:"text"`
}

// Kind is the kind of the lead proposer, unset when there is none.
func (p Proposal) Kind() vocab.ProposerKind {
	if len(p.Proposers) == 0 {
		return 0
	}
	return p.Proposers[0].Kind
}

// clone returns a copy that shares no memory with p.
func (p Proposal) clone() Proposal {
	p.Proposers = append([]Proposer(nil), p.Proposers...)
	p.Subjects = append([]Subject(nil), p.Subjects...)
	p.Wished = append([]string(nil), p.Wished...)
	p.Proposed = append([]string(nil), p.Proposed...)
	p.Confirmed = append([]string(nil), p.Confirmed...)
	p.Demands = append([]Demand(nil), p.Demands...)
	p.Attachments = append([]string(nil), p.Attachments...)
	return p
}
