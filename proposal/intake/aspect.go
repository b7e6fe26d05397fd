package intake

import "github.com/seed-3129f372/tian/deadline"

// Aspect is what a check looks at 「资格、内容、格式」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Aspect uint8

// The values of Aspect.
const (
	AspectStanding Aspect = iota + 1 // 资格, standing of the proposer
	AspectContent                    // 内容, content
	AspectForm                       // 格式, form
)

var aspectWords = deadline.NewVocabulary[Aspect]("Aspect", []deadline.Word{
	{Token: "standing", Text: deadline.Text{ZH: "资格", EN: "standing of the proposer"}},
	{Token: "content", Text: deadline.Text{ZH: "内容", EN: "content"}},
	{Token: "form", Text: deadline.Text{ZH: "格式", EN: "form"}},
})

// String returns the token of a.
func (a Aspect) String() string { return aspectWords.String(a) }

// Term returns the Chinese term of a.
func (a Aspect) Term() string { return aspectWords.Term(a) }

// Text returns the term of a in both languages.
func (a Aspect) Text() deadline.Text { return aspectWords.Text(a) }

// Valid reports whether a is a member; the unset value is not.
func (a Aspect) Valid() bool { return aspectWords.Valid(a) }

// MarshalText writes the token of a; a value that is no member is an error.
func (a Aspect) MarshalText() ([]byte, error) { return aspectWords.Marshal(a) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (a *Aspect) UnmarshalText(b []byte) error { return aspectWords.Unmarshal(a, b) }

// ParseAspect reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseAspect(s string) (Aspect, error) { return aspectWords.Parse(s) }

// Aspects returns the values of Aspect in order.
func Aspects() []Aspect { return aspectWords.All() }
