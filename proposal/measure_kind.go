package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// MeasureKind is what a measure is for 「措施类别」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type MeasureKind uint8

// The values of MeasureKind.
const (
	MeasureKindSupporting MeasureKind = iota + 1 // 配套措施, supporting measure
	MeasureKindIncentive                         // 激励措施, incentive
)

var measureKindWords = deadline.NewVocabulary[MeasureKind]("MeasureKind", []deadline.Word{
	{Token: "supporting", Text: Text{ZH: "配套措施/配套政策", EN: "supporting measure"}},
	{Token: "incentive", Text: Text{ZH: "激励措施/激励政策", EN: "incentive"}},
})

// String returns the token of k.
func (k MeasureKind) String() string { return measureKindWords.String(k) }

// Term returns the Chinese term of k.
func (k MeasureKind) Term() string { return measureKindWords.Term(k) }

// Text returns the term of k in both languages.
func (k MeasureKind) Text() Text { return measureKindWords.Text(k) }

// Valid reports whether k is a member; the unset value is not.
func (k MeasureKind) Valid() bool { return measureKindWords.Valid(k) }

// MarshalText writes the token of k; a value that is no member is an error.
func (k MeasureKind) MarshalText() ([]byte, error) { return measureKindWords.Marshal(k) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (k *MeasureKind) UnmarshalText(b []byte) error { return measureKindWords.Unmarshal(k, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (k MeasureKind) Value() (driver.Value, error) { return storeWord(measureKindWords, k) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (k *MeasureKind) Scan(src any) error { return scanWord(measureKindWords, k, src) }

// ParseMeasureKind reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseMeasureKind(s string) (MeasureKind, error) { return measureKindWords.Parse(s) }

// MeasureKinds returns the values of MeasureKind in order.
func MeasureKinds() []MeasureKind { return measureKindWords.All() }
