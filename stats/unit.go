package stats

import "github.com/seed-3129f372/tian/deadline"

// CountUnit is what a figure counts 「计数单位」. One proposal handled by three
// units is one 件 and three 件次: a figure that does not say which it counts
// cannot be checked. The zero value is unset. Text and JSON hold the Chinese
// measure word, which is also the token.
type CountUnit uint8

// The values of CountUnit.
const (
	UnitItem     CountUnit = iota + 1 // 件, a proposal
	UnitHandling                      // 件次, a proposal as handled by one unit
	UnitDemand                        // 条, a single suggestion or promise inside a proposal or reply
	UnitForm                          // 份, a returned opinion form
	UnitOccasion                      // 次, something done once, such as a visit
	UnitBody                          // 个, a unit, a body or an area
	UnitPerson                        // 名, a person
)

var countUnitWords = deadline.NewVocabulary[CountUnit]("CountUnit", []deadline.Word{
	{Token: "件", Text: deadline.Text{ZH: "件", EN: "items"}},
	{Token: "件次", Text: deadline.Text{ZH: "件次", EN: "handlings"}},
	{Token: "条", Text: deadline.Text{ZH: "条", EN: "points"}},
	{Token: "份", Text: deadline.Text{ZH: "份", EN: "forms"}},
	{Token: "次", Text: deadline.Text{ZH: "次", EN: "times"}},
	{Token: "个", Text: deadline.Text{ZH: "个", EN: "bodies"}},
	{Token: "名", Text: deadline.Text{ZH: "名", EN: "persons"}},
})

// String returns the measure word of u.
func (u CountUnit) String() string { return countUnitWords.String(u) }

// Term returns the Chinese term of u.
func (u CountUnit) Term() string { return countUnitWords.Term(u) }

// Text returns the term of u in both languages.
func (u CountUnit) Text() deadline.Text { return countUnitWords.Text(u) }

// Valid reports whether u is a member; the unset value is not.
func (u CountUnit) Valid() bool { return countUnitWords.Valid(u) }

// MarshalText writes the measure word of u.
func (u CountUnit) MarshalText() ([]byte, error) { return countUnitWords.Marshal(u) }

// UnmarshalText reads a measure word.
func (u *CountUnit) UnmarshalText(b []byte) error { return countUnitWords.Unmarshal(u, b) }

// ParseCountUnit reads a measure word. The error wraps deadline.ErrUnknownWord.
func ParseCountUnit(s string) (CountUnit, error) { return countUnitWords.Parse(s) }

// CountUnits returns the values of CountUnit in order.
func CountUnits() []CountUnit { return countUnitWords.All() }

// Quantity is what one record adds to a figure. The zero value adds one for
// the record itself; the others add what the record holds.
type Quantity uint8

// The values of Quantity. The zero value counts records.
const (
	QuantityDemands         Quantity = iota + 1 // 建议条数, concrete suggestions in the proposal
	QuantityAdopted                             // 采纳条数, suggestions adopted
	QuantityForms                               // 收回意见表份数, opinion forms returned
	QuantityFavourableForms                     // 满意和基本满意的意见表份数, favourable opinion forms
	QuantityCommitments                         // 承诺条数, promises made in the reply
	QuantityFulfilled                           // 兑现条数, promises kept
)

var quantityWords = deadline.NewVocabulary[Quantity]("Quantity", []deadline.Word{
	{Token: "demands", Text: deadline.Text{ZH: "建议条数", EN: "concrete suggestions"}},
	{Token: "adopted", Text: deadline.Text{ZH: "采纳条数", EN: "suggestions adopted"}},
	{Token: "forms", Text: deadline.Text{ZH: "收回意见表份数", EN: "opinion forms returned"}},
	{Token: "favourable_forms", Text: deadline.Text{ZH: "满意和基本满意意见表份数", EN: "favourable opinion forms"}},
	{Token: "commitments", Text: deadline.Text{ZH: "承诺条数", EN: "promises made"}},
	{Token: "fulfilled", Text: deadline.Text{ZH: "兑现条数", EN: "promises kept"}},
})

// String returns the token of q.
func (q Quantity) String() string { return quantityWords.String(q) }

// Term returns the Chinese term of q.
func (q Quantity) Term() string { return quantityWords.Term(q) }

// Text returns the term of q in both languages.
func (q Quantity) Text() deadline.Text { return quantityWords.Text(q) }

// Valid reports whether q is a member; the zero value, which counts records,
// is not.
func (q Quantity) Valid() bool { return quantityWords.Valid(q) }

// MarshalText writes the token of q.
func (q Quantity) MarshalText() ([]byte, error) { return quantityWords.Marshal(q) }

// UnmarshalText reads a token or a Chinese term.
func (q *Quantity) UnmarshalText(b []byte) error { return quantityWords.Unmarshal(q, b) }

// ParseQuantity reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseQuantity(s string) (Quantity, error) { return quantityWords.Parse(s) }

// Quantities returns the values of Quantity in order.
func Quantities() []Quantity { return quantityWords.All() }

// of returns what r adds.
func (q Quantity) of(r *Record) int {
	switch q {
	case QuantityDemands:
		return r.Demands
	case QuantityAdopted:
		return r.Adopted
	case QuantityForms:
		return r.Forms
	case QuantityFavourableForms:
		return r.FavourableForms
	case QuantityCommitments:
		return r.Commitments
	case QuantityFulfilled:
		return r.Fulfilled
	default:
		return 1
	}
}
