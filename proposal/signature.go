package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// SignatureLevel is who signed a reply off 「签发层级」, lowest first.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type SignatureLevel uint8

// The values of SignatureLevel.
const (
	SignatureLevelSection SignatureLevel = iota + 1 // 科室负责人, head of the section
	SignatureLevelDeputy                            // 分管领导, leader in charge
	SignatureLevelHead                              // 主要领导, head of the unit
)

var signatureLevelWords = deadline.NewVocabulary[SignatureLevel]("SignatureLevel", []deadline.Word{
	{Token: "section", Text: Text{ZH: "科室负责人", EN: "head of the section"}},
	{Token: "deputy", Text: Text{ZH: "分管领导", EN: "leader in charge"}},
	{Token: "head", Text: Text{ZH: "主要领导/主要负责人", EN: "head of the unit"}},
})

// String returns the token of l.
func (l SignatureLevel) String() string { return signatureLevelWords.String(l) }

// Term returns the Chinese term of l.
func (l SignatureLevel) Term() string { return signatureLevelWords.Term(l) }

// Text returns the term of l in both languages.
func (l SignatureLevel) Text() Text { return signatureLevelWords.Text(l) }

// Valid reports whether l is a member; the unset value is not.
func (l SignatureLevel) Valid() bool { return signatureLevelWords.Valid(l) }

// MarshalText writes the token of l; a value that is no member is an error.
func (l SignatureLevel) MarshalText() ([]byte, error) { return signatureLevelWords.Marshal(l) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (l *SignatureLevel) UnmarshalText(b []byte) error { return signatureLevelWords.Unmarshal(l, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (l SignatureLevel) Value() (driver.Value, error) { return storeWord(signatureLevelWords, l) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (l *SignatureLevel) Scan(src any) error { return scanWord(signatureLevelWords, l, src) }

// ParseSignatureLevel reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseSignatureLevel(s string) (SignatureLevel, error) { return signatureLevelWords.Parse(s) }

// SignatureLevels returns the values of SignatureLevel in order.
func SignatureLevels() []SignatureLevel { return signatureLevelWords.All() }
