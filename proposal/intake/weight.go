package intake

import "github.com/seed-3129f372/tian/deadline"

// Weight is what a finding asks for. None of them is a verdict.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Weight uint8

// The values of Weight.
const (
	WeightMend   Weight = iota + 1 // 须补正, the proposer has to mend it
	WeightDecide                   // 须人工判断, a person has to decide
	WeightAdvise                   // 建议改进, it would be better otherwise
)

var weightWords = deadline.NewVocabulary[Weight]("Weight", []deadline.Word{
	{Token: "mend", Text: deadline.Text{ZH: "须补正", EN: "the proposer has to mend it"}},
	{Token: "decide", Text: deadline.Text{ZH: "须人工判断", EN: "a person has to decide"}},
	{Token: "advise", Text: deadline.Text{ZH: "建议改进", EN: "it would be better otherwise"}},
})

// String returns the token of w.
func (w Weight) String() string { return weightWords.String(w) }

// Term returns the Chinese term of w.
func (w Weight) Term() string { return weightWords.Term(w) }

// Text returns the term of w in both languages.
func (w Weight) Text() deadline.Text { return weightWords.Text(w) }

// Valid reports whether w is a member; the unset value is not.
func (w Weight) Valid() bool { return weightWords.Valid(w) }

// MarshalText writes the token of w; a value that is no member is an error.
func (w Weight) MarshalText() ([]byte, error) { return weightWords.Marshal(w) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (w *Weight) UnmarshalText(b []byte) error { return weightWords.Unmarshal(w, b) }

// ParseWeight reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseWeight(s string) (Weight, error) { return weightWords.Parse(s) }

// Weights returns the values of Weight in order.
func Weights() []Weight { return weightWords.All() }
