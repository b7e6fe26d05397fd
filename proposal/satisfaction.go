package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// Satisfaction is the canonical meaning of a grade that a signer gives 「满意度」. Unrated
// is a value of its own: nobody counts silence as satisfied.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Satisfaction uint8

// The values of Satisfaction.
const (
	SatisfactionVerySatisfied   Satisfaction = iota + 1 // 非常满意, very satisfied
	SatisfactionSatisfied                               // 满意, satisfied
	SatisfactionMostlySatisfied                         // 基本满意, mostly satisfied
	SatisfactionUnderstood                              // 理解, not satisfied but understanding
	SatisfactionDissatisfied                            // 不满意, dissatisfied
	SatisfactionAbstained                               // 弃权, abstained
	SatisfactionUnrated                                 // 未评价, no verdict given
)

var satisfactionWords = deadline.NewVocabulary[Satisfaction]("Satisfaction", []deadline.Word{
	{Token: "very_satisfied", Text: Text{ZH: "非常满意", EN: "very satisfied"}},
	{Token: "satisfied", Text: Text{ZH: "满意", EN: "satisfied"}},
	{Token: "mostly_satisfied", Text: Text{ZH: "基本满意", EN: "mostly satisfied"}},
	{Token: "understood", Text: Text{ZH: "理解", EN: "not satisfied but understanding"}},
	{Token: "dissatisfied", Text: Text{ZH: "不满意", EN: "dissatisfied"}},
	{Token: "abstained", Text: Text{ZH: "弃权", EN: "abstained"}},
	{Token: "unrated", Text: Text{ZH: "未评价/待反馈", EN: "no verdict given"}},
})

// String returns the token of s.
func (s Satisfaction) String() string { return satisfactionWords.String(s) }

// Term returns the Chinese term of s.
func (s Satisfaction) Term() string { return satisfactionWords.Term(s) }

// Text returns the term of s in both languages.
func (s Satisfaction) Text() Text { return satisfactionWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s Satisfaction) Valid() bool { return satisfactionWords.Valid(s) }

// MarshalText writes the token of s; a value that is no member is an error.
func (s Satisfaction) MarshalText() ([]byte, error) { return satisfactionWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (s *Satisfaction) UnmarshalText(b []byte) error { return satisfactionWords.Unmarshal(s, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (s Satisfaction) Value() (driver.Value, error) { return storeWord(satisfactionWords, s) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (s *Satisfaction) Scan(src any) error { return scanWord(satisfactionWords, s, src) }

// ParseSatisfaction reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseSatisfaction(s string) (Satisfaction, error) { return satisfactionWords.Parse(s) }

// Satisfactions returns the values of Satisfaction in order.
func Satisfactions() []Satisfaction { return satisfactionWords.All() }

// Dimension is what a grade is about 「评价方面」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Dimension uint8

// The values of Dimension.
const (
	DimensionAttitude  Dimension = iota + 1 // 办理态度, attitude of handling
	DimensionResult                         // 办理结果, result of handling
	DimensionRelevance                      // 针对性, whether the reply answers what was asked
	DimensionEffect                         // 实效性, practical effect
)

var dimensionWords = deadline.NewVocabulary[Dimension]("Dimension", []deadline.Word{
	{Token: "attitude", Text: Text{ZH: "办理态度/态度", EN: "attitude of handling"}},
	{Token: "result", Text: Text{ZH: "办理结果/结果", EN: "result of handling"}},
	{Token: "relevance", Text: Text{ZH: "针对性", EN: "whether the reply answers what was asked"}},
	{Token: "effect", Text: Text{ZH: "实效性/实际效果", EN: "practical effect"}},
})

// String returns the token of d.
func (d Dimension) String() string { return dimensionWords.String(d) }

// Term returns the Chinese term of d.
func (d Dimension) Term() string { return dimensionWords.Term(d) }

// Text returns the term of d in both languages.
func (d Dimension) Text() Text { return dimensionWords.Text(d) }

// Valid reports whether d is a member; the unset value is not.
func (d Dimension) Valid() bool { return dimensionWords.Valid(d) }

// MarshalText writes the token of d; a value that is no member is an error.
func (d Dimension) MarshalText() ([]byte, error) { return dimensionWords.Marshal(d) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (d *Dimension) UnmarshalText(b []byte) error { return dimensionWords.Unmarshal(d, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (d Dimension) Value() (driver.Value, error) { return storeWord(dimensionWords, d) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (d *Dimension) Scan(src any) error { return scanWord(dimensionWords, d, src) }

// ParseDimension reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseDimension(s string) (Dimension, error) { return dimensionWords.Parse(s) }

// Dimensions returns the values of Dimension in order.
func Dimensions() []Dimension { return dimensionWords.All() }
