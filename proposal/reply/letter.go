package reply

import (
	"fmt"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Reply is one letter of a unit in answer to a proposal, sent or still a draft
// 「复函」. It is a record: an office system fills it and asks Check.
type Reply struct {
	ID string `json:"id"`
	// Proposal is the id of the case, Number the number of the proposal as it
	// is printed in the title.
	Proposal string      `json:"proposal,omitempty"`
	Track    vocab.Track `json:"track,omitzero"`
	Level    vocab.Level `json:"level,omitzero"`
	Number   string      `json:"number,omitempty"`
	// Unit is who sends it.
	Unit string `json:"unit"`
	Kind Kind   `json:"kind,omitzero"`
	// DocNumber is its own number 「发文字号」, Date the day on it.
	DocNumber string        `json:"docNumber,omitempty"`
	Date      deadline.Date `json:"date,omitzero"`
	Title     string        `json:"title,omitempty"`
	// Scheme and Class are the class mark at the top right of the first page.
	Scheme string `json:"scheme,omitempty"`
	Class  string `json:"class,omitempty"`
	// To lists the ids of those it is addressed to: every signer, or for an
	// opinion the lead unit.
	To   []string `json:"to,omitempty"`
	Body string   `json:"body,omitempty"`
	// Answers answer the demands one by one 「逐条答复」.
	Answers []Answer `json:"answers,omitempty"`
	// Contacts are the people who can be asked.
	Contacts []ContactPerson `json:"contacts,omitempty"`
	// Signature is who signed it off, Signer the person.
	Signature proposal.SignatureLevel `json:"signature,omitzero"`
	Signer    string                  `json:"signer,omitempty"`
	// Money tells that it promises money or projects, which asks for the
	// signature of the head.
	Money bool `json:"money,omitempty"`
	// CoUnits are the assisting units that it names.
	CoUnits []string `json:"coUnits,omitempty"`
	// Copies 「抄送」 and Enclosures 「附件」, such as 征询意见表.
	Copies     []string `json:"copies,omitempty"`
	Enclosures []string `json:"enclosures,omitempty"`
	// Openness is the mode marked on it 「公开属性」, OpenMark the mark as
	// printed, OpenReason why it is not open, Published the day it was put out.
	Openness   proposal.PublicationMode `json:"openness,omitzero"`
	OpenMark   string                   `json:"openMark,omitempty"`
	OpenReason string                   `json:"openReason,omitempty"`
	Published  deadline.Date            `json:"published,omitzero"`
	// Summary is what is published where the mode is summary, Public the text
	// put out, when it is not made by the Public method.
	Summary    string `json:"summary,omitempty"`
	PublicText string `json:"publicText,omitempty"`
	Note       string `json:"note,omitempty"`
	// Source is where a reply found elsewhere was read.
	Source vocab.Source `json:"source,omitzero"`
}

// Answer answers one demand 「具体建议」.
type Answer struct {
	Demand  string `json:"demand"`
	Text    string `json:"text"`
	Adopted bool   `json:"adopted,omitempty"`
}

// ContactPerson is a person who can be asked about a letter.
type ContactPerson struct {
	Role  ContactRole `json:"role,omitzero"`
	Name  string      `json:"name,omitempty"`
	Phone string      `json:"phone,omitempty"`
}

// String returns the role; name and telephone stay hidden.
func (c ContactPerson) String() string { return c.Role.Term() }

// Format writes String for every verb.
func (c ContactPerson) Format(s fmt.State, _ rune) { fmt.Fprint(s, c.String()) }

// text is everything that the reader of the letter reads.
func (r Reply) text() string {
	var b strings.Builder
	b.WriteString(r.Body)
	for _, a := range r.Answers {
		b.WriteString("\n")
		b.WriteString(a.Text)
	}
	return b.String()
}

// Event is the event that sending the letter is for its case.
func (r Reply) Event() proposal.Event {
	kind := proposal.EventKindReplied
	switch r.Kind {
	case KindInterim:
		kind = proposal.EventKindInterimReplied
	case KindOpinion:
		kind = proposal.EventKindCoOpinionSent
	default:
	}
	e := proposal.Event{
		Kind: kind, Date: r.Date, Unit: r.Unit, Number: r.DocNumber,
		Answering: proposal.Answering{Signature: r.Signature}, Person: r.Signer,
	}
	if kind == proposal.EventKindReplied {
		e.Scheme, e.Class = r.Scheme, r.Class
	}
	for _, a := range r.Answers {
		e.Demands = append(e.Demands, a.Demand)
		if a.Adopted {
			e.Adopted = append(e.Adopted, a.Demand)
		}
	}
	return e
}
