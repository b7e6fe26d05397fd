package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// DisclosureWish is whether the proposer agrees to publication 「公开意愿」, asked at
// submission.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type DisclosureWish uint8

// The values of DisclosureWish.
const (
	DisclosureWishOpen   DisclosureWish = iota + 1 // 公开, may be published
	DisclosureWishClosed                           // 不公开, shall not be published
)

var disclosureWishWords = deadline.NewVocabulary[DisclosureWish]("DisclosureWish", []deadline.Word{
	{Token: "open", Text: Text{ZH: "公开/同意公开", EN: "may be published"}},
	{Token: "closed", Text: Text{ZH: "不公开/不同意公开", EN: "shall not be published"}},
})

// String returns the token of w.
func (w DisclosureWish) String() string { return disclosureWishWords.String(w) }

// Term returns the Chinese term of w.
func (w DisclosureWish) Term() string { return disclosureWishWords.Term(w) }

// Text returns the term of w in both languages.
func (w DisclosureWish) Text() Text { return disclosureWishWords.Text(w) }

// Valid reports whether w is a member; the unset value is not.
func (w DisclosureWish) Valid() bool { return disclosureWishWords.Valid(w) }

// MarshalText writes the token of w; a value that is no member is an error.
func (w DisclosureWish) MarshalText() ([]byte, error) { return disclosureWishWords.Marshal(w) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (w *DisclosureWish) UnmarshalText(b []byte) error { return disclosureWishWords.Unmarshal(w, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (w DisclosureWish) Value() (driver.Value, error) { return storeWord(disclosureWishWords, w) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (w *DisclosureWish) Scan(src any) error { return scanWord(disclosureWishWords, w, src) }

// ParseDisclosureWish reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseDisclosureWish(s string) (DisclosureWish, error) { return disclosureWishWords.Parse(s) }

// DisclosureWishes returns the values of DisclosureWish in order.
func DisclosureWishes() []DisclosureWish { return disclosureWishWords.All() }

// Disclosure is whether the proposer agrees that proposal and reply are
// published, and why not 「公开意愿」.
type Disclosure struct {
	Wish DisclosureWish `json:"wish,omitzero"`
	// Reason is required where the wish is closed.
	Reason string `json:"reason,omitempty"`
}
