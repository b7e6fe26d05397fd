package assign

import "github.com/seed-3129f372/tian/deadline/vocab"

// UnitKind is what kind of unit it is 「单位类别」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type UnitKind = vocab.Word[unitKindSet]

// The values of UnitKind.
const (
	UnitKindSection    UnitKind = iota + 1 // section 科室, section of a bureau
	UnitKindAffiliate                      // affiliate 局属单位, affiliate of a bureau
	UnitKindDepartment                     // department 部门, department under a city's desk
)

type unitKindSet struct{}

// Words implements vocab.Worded.
func (unitKindSet) Words() vocab.Words { return unitKindWords }

var unitKindWords = vocab.Words{Name: "UnitKind", List: []vocab.Row{
	{Token: "section", ZH: "科室/处室/股室", EN: "section"},
	{Token: "affiliate", ZH: "局属单位/直属单位", EN: "affiliate"},
	{Token: "department", ZH: "部门/承办单位", EN: "department"},
}}

// Seat is a seat in the leading group 「领导小组职务」. The zero value is
// unset. JSON holds the token; the Chinese term is read too.
type Seat = vocab.Word[seatSet]

// The values of Seat.
const (
	SeatChair  Seat = iota + 1 // chair 组长
	SeatDeputy                 // deputy 副组长
	SeatMember                 // member 成员
)

type seatSet struct{}

// Words implements vocab.Worded.
func (seatSet) Words() vocab.Words { return seatWords }

var seatWords = vocab.Words{Name: "Seat", List: []vocab.Row{
	{Token: "chair", ZH: "组长", EN: "chair"},
	{Token: "deputy", ZH: "副组长", EN: "deputy"},
	{Token: "member", ZH: "成员", EN: "member"},
}}
