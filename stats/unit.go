package stats

import "github.com/seed-3129f372/tian/deadline/vocab"

// CountUnit is what a figure counts 「计数单位」. One proposal handled by three
// units is one 件 and three 件次: a figure that does not say which it counts
// cannot be checked. The zero value is unset. Text and JSON hold the Chinese
// measure word, which is also the token.
type CountUnit = vocab.Word[countUnitSet]

// The values of CountUnit.
const (
	UnitItem     CountUnit = iota + 1 // 件 件, a proposal
	UnitHandling                      // 件次 件次, a proposal as handled by one unit
	UnitDemand                        // 条 条, a single suggestion or promise inside a proposal or reply
	UnitForm                          // 份 份, a returned opinion form
	UnitOccasion                      // 次 次, something done once, such as a visit
	UnitBody                          // 个 个, a unit, a body or an area
	UnitPerson                        // 名 名, a person
)

type countUnitSet struct{}

// Words implements vocab.Worded.
func (countUnitSet) Words() vocab.Words { return countUnitWords }

var countUnitWords = vocab.Words{Name: "CountUnit", List: []vocab.Row{
	{Token: "件", ZH: "件", EN: "items"},
	{Token: "件次", ZH: "件次", EN: "handlings"},
	{Token: "条", ZH: "条", EN: "points"},
	{Token: "份", ZH: "份", EN: "forms"},
	{Token: "次", ZH: "次", EN: "times"},
	{Token: "个", ZH: "个", EN: "bodies"},
	{Token: "名", ZH: "名", EN: "persons"},
}}

// Quantity is what one record adds to a figure. The zero value adds one for
// the record itself; the others add what the record holds.
//
// Its values: demands 建议条数, adopted 采纳条数, forms 收回意见表份数, favourable_forms
// 满意和基本满意意见表份数, commitments 承诺条数, fulfilled 兑现条数; vocab.All lists them.
type Quantity = vocab.Word[quantitySet]

// The values of Quantity. The zero value counts records.
const (
	quantityDemands         Quantity = iota + 1 // demands 建议条数, concrete suggestions in the proposal
	quantityAdopted                             // adopted 采纳条数, suggestions adopted
	quantityForms                               // forms 收回意见表份数, opinion forms returned
	quantityFavourableForms                     // favourable_forms 满意和基本满意意见表份数, favourable opinion forms
	quantityCommitments                         // commitments 承诺条数, promises made in the reply
	quantityFulfilled                           // fulfilled 兑现条数, promises kept
)

type quantitySet struct{}

// Words implements vocab.Worded.
func (quantitySet) Words() vocab.Words { return quantityWords }

var quantityWords = vocab.Words{Name: "Quantity", List: []vocab.Row{
	{Token: "demands", ZH: "建议条数", EN: "concrete suggestions"},
	{Token: "adopted", ZH: "采纳条数", EN: "suggestions adopted"},
	{Token: "forms", ZH: "收回意见表份数", EN: "opinion forms returned"},
	{Token: "favourable_forms", ZH: "满意和基本满意意见表份数", EN: "favourable opinion forms"},
	{Token: "commitments", ZH: "承诺条数", EN: "promises made"},
	{Token: "fulfilled", ZH: "兑现条数", EN: "promises kept"},
}}

// quantityOf returns what r adds.
func quantityOf(q Quantity, r *Record) int {
	switch q {
	case quantityDemands:
		return r.Demands
	case quantityAdopted:
		return r.Adopted
	case quantityForms:
		return r.Forms
	case quantityFavourableForms:
		return r.FavourableForms
	case quantityCommitments:
		return r.Commitments
	case quantityFulfilled:
		return r.Fulfilled
	default:
		return 1
	}
}
