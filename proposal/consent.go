package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// Consent is the answer of a joint signer 「联名答复」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Consent uint8

// The values of Consent.
const (
	ConsentPending  Consent = iota + 1 // 待确认, not answered yet
	ConsentAgreed                      // 已同意, agreed
	ConsentDeclined                    // 不同意, declined
	ConsentExpired                     // 已过期, no answer before the cut-off
)

var consentWords = deadline.NewVocabulary[Consent]("Consent", []deadline.Word{
	{Token: "pending", Text: Text{ZH: "待确认", EN: "not answered yet"}},
	{Token: "agreed", Text: Text{ZH: "已同意/同意", EN: "agreed"}},
	{Token: "declined", Text: Text{ZH: "不同意", EN: "declined"}},
	{Token: "expired", Text: Text{ZH: "已过期/过期", EN: "no answer before the cut-off"}},
})

// String returns the token of c.
func (c Consent) String() string { return consentWords.String(c) }

// Term returns the Chinese term of c.
func (c Consent) Term() string { return consentWords.Term(c) }

// Text returns the term of c in both languages.
func (c Consent) Text() Text { return consentWords.Text(c) }

// Valid reports whether c is a member; the unset value is not.
func (c Consent) Valid() bool { return consentWords.Valid(c) }

// MarshalText writes the token of c; a value that is no member is an error.
func (c Consent) MarshalText() ([]byte, error) { return consentWords.Marshal(c) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (c *Consent) UnmarshalText(b []byte) error { return consentWords.Unmarshal(c, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (c Consent) Value() (driver.Value, error) { return storeWord(consentWords, c) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (c *Consent) Scan(src any) error { return scanWord(consentWords, c, src) }

// ParseConsent reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseConsent(s string) (Consent, error) { return consentWords.Parse(s) }

// Consents returns the values of Consent in order.
func Consents() []Consent { return consentWords.All() }
