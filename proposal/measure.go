package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Measure is a policy measure that came of proposals 「配套措施」: a plan, a notice,
// a set of incentives.
type Measure struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Number is its document number 「文号」, Issued its day.
	Number string        `json:"number,omitempty"`
	Issued deadline.Date `json:"issued,omitzero"`
	Kind   MeasureKind   `json:"kind,omitzero"`
	// Unit is the unit that issued it.
	Unit string `json:"unit,omitempty"`
	// Areas are the fields it covers, each with its number of items 「条」.
	Areas []MeasureArea `json:"areas,omitempty"`
	// Proposals are the ids of the proposals it came of.
	Proposals []string `json:"proposals,omitempty"`
}

// MeasureArea is one field of a measure with the number of its items.
type MeasureArea struct {
	Name  string `json:"name"`
	Items int    `json:"items"`
}

// Items is the number of items in all areas 「条数」.
func (m Measure) Items() int {
	n := 0
	for _, a := range m.Areas {
		n += a.Items
	}
	return n
}

// Validate reports every fault of the measure. The error is Faults.
func (m Measure) Validate() error {
	v := validator{}
	v.must("/id", m.ID, codeProposalID)
	v.must("/title", m.Title, codeProposalTitle)
	v.line("/title", m.Title)
	v.word("/kind", m.Kind == 0 || m.Kind.Valid())
	seen := map[string]bool{}
	for i, a := range m.Areas {
		at := pointer("/areas", i)
		v.id(at+"/name", a.Name, seen)
		if a.Items < 0 {
			v.add(codeMeasureItems, at+"/items")
		}
	}
	v.ids("/proposals", m.Proposals)
	return v.faults.Err()
}

// MeasureKind is what a measure is for 「措施类别」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type MeasureKind = vocab.Word[measureKindSet]

// The values of MeasureKind.
const (
	MeasureKindSupporting MeasureKind = iota + 1 // supporting 配套措施, supporting measure
	MeasureKindIncentive                         // incentive 激励措施
)

type measureKindSet struct{}

// Words implements vocab.Worded.
func (measureKindSet) Words() vocab.Words { return measureKindWords }

var measureKindWords = vocab.Words{Name: "MeasureKind", List: []vocab.Row{
	{Token: "supporting", ZH: "配套措施/配套政策", EN: "supporting measure"},
	{Token: "incentive", ZH: "激励措施/激励政策", EN: "incentive"},
}}
