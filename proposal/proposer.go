package proposal

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Proposer is one who proposes 「提案者」: the lead, or a joint signer with his
// or her consent.
type Proposer struct {
	// ID is the caller's key of the person or organisation.
	ID string `json:"id" needed:"strict"`
	// Name is printed on letters and hidden by String.
	Name string             `json:"name,omitempty"`
	Kind vocab.ProposerKind `json:"kind,omitzero"`
	// Sector 「界别」 is an open set.
	Sector string `json:"sector,omitempty"`
	// Consent is the answer of a joint signer; unset on the lead means agreed.
	Consent Consent `json:"consent,omitzero"`
	// AnswerBy is the cut-off for the answer.
	AnswerBy deadline.Date `json:"answerBy,omitzero"`
	// Phone and Address are private: they never leave the file.
	Phone   string `json:"phone,omitempty"`
	Address string `json:"address,omitempty"`
}

// String returns the kind and the id; name, telephone and address stay hidden.
func (p Proposer) String() string {
	if k := p.Kind.Term(); k != "" {
		return k + "(" + p.ID + ")"
	}
	return p.ID
}

// Format writes String for every verb: no form of printing shows personal data.
func (p Proposer) Format(s fmt.State, _ rune) { fmt.Fprint(s, p.String()) }

// Consent is the answer of a joint signer 「联名答复」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Consent = vocab.Word[consentSet]

// The values of Consent.
const (
	ConsentPending  Consent = iota + 1 // pending 待确认, not answered yet
	ConsentAgreed                      // agreed 已同意
	ConsentDeclined                    // declined 不同意
	ConsentExpired                     // expired 已过期, no answer before the cut-off
)

type consentSet struct{}

// Words implements vocab.Worded.
func (consentSet) Words() vocab.Words { return consentWords }

var consentWords = vocab.Words{Name: "Consent", List: []vocab.Row{
	{Token: "pending", ZH: "待确认", EN: "not answered yet"},
	{Token: "agreed", ZH: "已同意/同意", EN: "agreed"},
	{Token: "declined", ZH: "不同意", EN: "declined"},
	{Token: "expired", ZH: "已过期/过期", EN: "no answer before the cut-off"},
}}
