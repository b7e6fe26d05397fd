package assign

import "github.com/seed-3129f372/tian/deadline"

// UnitKind is what kind of unit it is 「单位类别」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type UnitKind uint8

// The values of UnitKind.
const (
	UnitKindSection    UnitKind = iota + 1 // 科室, section of a bureau
	UnitKindAffiliate                      // 局属单位, affiliate of a bureau
	UnitKindDepartment                     // 部门, department under a city's desk
)

var unitKindWords = deadline.NewVocabulary[UnitKind]("UnitKind", []deadline.Word{
	{Token: "section", Text: Text{ZH: "科室/处室/股室", EN: "section"}},
	{Token: "affiliate", Text: Text{ZH: "局属单位/直属单位", EN: "affiliate"}},
	{Token: "department", Text: Text{ZH: "部门/承办单位", EN: "department"}},
})

// String returns the token of k.
func (k UnitKind) String() string { return unitKindWords.String(k) }

// Term returns the Chinese term of k.
func (k UnitKind) Term() string { return unitKindWords.Term(k) }

// Text returns the term of k in both languages.
func (k UnitKind) Text() Text { return unitKindWords.Text(k) }

// Valid reports whether k is a member; the unset value is not.
func (k UnitKind) Valid() bool { return unitKindWords.Valid(k) }

// MarshalText writes the token of k.
func (k UnitKind) MarshalText() ([]byte, error) { return unitKindWords.Marshal(k) }

// UnmarshalText reads a token or a Chinese term.
func (k *UnitKind) UnmarshalText(b []byte) error { return unitKindWords.Unmarshal(k, b) }

// ParseUnitKind reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseUnitKind(s string) (UnitKind, error) { return unitKindWords.Parse(s) }

// UnitKinds returns the values of UnitKind in order.
func UnitKinds() []UnitKind { return unitKindWords.All() }

// Seat is a seat in the leading group 「领导小组职务」. The zero value is
// unset. JSON holds the token; the Chinese term is read too.
type Seat uint8

// The values of Seat.
const (
	SeatChair  Seat = iota + 1 // 组长, chair
	SeatDeputy                 // 副组长, deputy
	SeatMember                 // 成员, member
)

var seatWords = deadline.NewVocabulary[Seat]("Seat", []deadline.Word{
	{Token: "chair", Text: Text{ZH: "组长", EN: "chair"}},
	{Token: "deputy", Text: Text{ZH: "副组长", EN: "deputy"}},
	{Token: "member", Text: Text{ZH: "成员", EN: "member"}},
})

// String returns the token of s.
func (s Seat) String() string { return seatWords.String(s) }

// Term returns the Chinese term of s.
func (s Seat) Term() string { return seatWords.Term(s) }

// Text returns the term of s in both languages.
func (s Seat) Text() Text { return seatWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s Seat) Valid() bool { return seatWords.Valid(s) }

// MarshalText writes the token of s.
func (s Seat) MarshalText() ([]byte, error) { return seatWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term.
func (s *Seat) UnmarshalText(b []byte) error { return seatWords.Unmarshal(s, b) }

// ParseSeat reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseSeat(s string) (Seat, error) { return seatWords.Parse(s) }

// Seats returns the values of Seat in order.
func Seats() []Seat { return seatWords.All() }
