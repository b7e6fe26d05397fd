package reply

import "github.com/seed-3129f372/tian/deadline"

// Kind is the kind of document that a unit sends 「文种」: each has its own form of
// title and its own series of numbers.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Kind uint8

// The values of Kind.
const (
	KindAnswer  Kind = iota + 1 // 答复, reply to the proposer
	KindInterim                 // 阶段性答复, interim reply to the proposer
	KindOpinion                 // 会办意见, assisting opinion to the lead unit
)

var kindWords = deadline.NewVocabulary[Kind]("Kind", []deadline.Word{
	{Token: "answer", Text: deadline.Text{ZH: "答复/复函", EN: "reply to the proposer"}},
	{Token: "interim", Text: deadline.Text{ZH: "阶段性答复", EN: "interim reply to the proposer"}},
	{Token: "opinion", Text: deadline.Text{ZH: "会办意见/协办意见", EN: "assisting opinion to the lead unit"}},
})

// String returns the token of k.
func (k Kind) String() string { return kindWords.String(k) }

// Term returns the Chinese term of k.
func (k Kind) Term() string { return kindWords.Term(k) }

// Text returns the term of k in both languages.
func (k Kind) Text() deadline.Text { return kindWords.Text(k) }

// Valid reports whether k is a member; the unset value is not.
func (k Kind) Valid() bool { return kindWords.Valid(k) }

// MarshalText writes the token of k; a value that is no member is an error.
func (k Kind) MarshalText() ([]byte, error) { return kindWords.Marshal(k) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (k *Kind) UnmarshalText(b []byte) error { return kindWords.Unmarshal(k, b) }

// ParseKind reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseKind(s string) (Kind, error) { return kindWords.Parse(s) }

// Kinds returns the values of Kind in order.
func Kinds() []Kind { return kindWords.All() }
