package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// MergeKind is when and how proposals were merged 「并案方式」: places count the three
// differently.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type MergeKind uint8

// The values of MergeKind.
const (
	MergeKindAtReview    MergeKind = iota + 1 // 审查并案, merged at review, counted beside the filed ones
	MergeKindAfterFiling                      // 立案后并案, merged after filing
	MergeKindInHandling                       // 合并办理, handled together, each answered by itself
)

var mergeKindWords = deadline.NewVocabulary[MergeKind]("MergeKind", []deadline.Word{
	{Token: "at_review", Text: Text{ZH: "审查并案", EN: "merged at review, counted beside the filed ones"}},
	{Token: "after_filing", Text: Text{ZH: "立案后并案", EN: "merged after filing"}},
	{Token: "in_handling", Text: Text{ZH: "合并办理", EN: "handled together, each answered by itself"}},
})

// String returns the token of k.
func (k MergeKind) String() string { return mergeKindWords.String(k) }

// Term returns the Chinese term of k.
func (k MergeKind) Term() string { return mergeKindWords.Term(k) }

// Text returns the term of k in both languages.
func (k MergeKind) Text() Text { return mergeKindWords.Text(k) }

// Valid reports whether k is a member; the unset value is not.
func (k MergeKind) Valid() bool { return mergeKindWords.Valid(k) }

// MarshalText writes the token of k; a value that is no member is an error.
func (k MergeKind) MarshalText() ([]byte, error) { return mergeKindWords.Marshal(k) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (k *MergeKind) UnmarshalText(b []byte) error { return mergeKindWords.Unmarshal(k, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (k MergeKind) Value() (driver.Value, error) { return storeWord(mergeKindWords, k) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (k *MergeKind) Scan(src any) error { return scanWord(mergeKindWords, k, src) }

// ParseMergeKind reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseMergeKind(s string) (MergeKind, error) { return mergeKindWords.Parse(s) }

// MergeKinds returns the values of MergeKind in order.
func MergeKinds() []MergeKind { return mergeKindWords.All() }
