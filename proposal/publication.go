package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// PublicationMode is how much of a reply the public may read 「公开方式」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type PublicationMode uint8

// The values of PublicationMode.
const (
	PublicationModeFull     PublicationMode = iota + 1 // 全文公开, in full
	PublicationModeSummary                             // 摘要公开, as a summary
	PublicationModeWithheld                            // 不公开, not published
)

var publicationModeWords = deadline.NewVocabulary[PublicationMode]("PublicationMode", []deadline.Word{
	{Token: "full", Text: Text{ZH: "全文公开/公开/主动公开", EN: "in full"}},
	{Token: "summary", Text: Text{ZH: "摘要公开", EN: "as a summary"}},
	{Token: "withheld", Text: Text{ZH: "不公开/不予公开", EN: "not published"}},
})

// String returns the token of m.
func (m PublicationMode) String() string { return publicationModeWords.String(m) }

// Term returns the Chinese term of m.
func (m PublicationMode) Term() string { return publicationModeWords.Term(m) }

// Text returns the term of m in both languages.
func (m PublicationMode) Text() Text { return publicationModeWords.Text(m) }

// Valid reports whether m is a member; the unset value is not.
func (m PublicationMode) Valid() bool { return publicationModeWords.Valid(m) }

// MarshalText writes the token of m; a value that is no member is an error.
func (m PublicationMode) MarshalText() ([]byte, error) { return publicationModeWords.Marshal(m) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (m *PublicationMode) UnmarshalText(b []byte) error { return publicationModeWords.Unmarshal(m, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (m PublicationMode) Value() (driver.Value, error) { return storeWord(publicationModeWords, m) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (m *PublicationMode) Scan(src any) error { return scanWord(publicationModeWords, m, src) }

// ParsePublicationMode reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParsePublicationMode(s string) (PublicationMode, error) { return publicationModeWords.Parse(s) }

// PublicationModes returns the values of PublicationMode in order.
func PublicationModes() []PublicationMode { return publicationModeWords.All() }

// Publication is what was decided about publishing a reply, a dated fact beside
// the state of the case 「公开情况」.
type Publication struct {
	Mode PublicationMode `json:"mode,omitzero"`
	Date Date            `json:"date,omitzero"`
	// Reason is required where the mode is withheld.
	Reason string `json:"reason,omitempty"`
}
