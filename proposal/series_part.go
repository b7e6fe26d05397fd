package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// SeriesPart is what starts the count of a number series again.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type SeriesPart uint8

// The values of SeriesPart.
const (
	SeriesPartTerm    SeriesPart = iota + 1 // 届, term
	SeriesPartSession                       // 次, session
	SeriesPartYear                          // 年, year
	SeriesPartKind                          // 提案者类别, kind of proposer
	SeriesPartTiming                        // 会议或平时, in session or between sessions
)

var seriesPartWords = deadline.NewVocabulary[SeriesPart]("SeriesPart", []deadline.Word{
	{Token: "term", Text: Text{ZH: "届", EN: "term"}},
	{Token: "session", Text: Text{ZH: "次", EN: "session"}},
	{Token: "year", Text: Text{ZH: "年", EN: "year"}},
	{Token: "kind", Text: Text{ZH: "提案者类别", EN: "kind of proposer"}},
	{Token: "timing", Text: Text{ZH: "会议或平时", EN: "in session or between sessions"}},
})

// String returns the token of p.
func (p SeriesPart) String() string { return seriesPartWords.String(p) }

// Term returns the Chinese term of p.
func (p SeriesPart) Term() string { return seriesPartWords.Term(p) }

// Text returns the term of p in both languages.
func (p SeriesPart) Text() Text { return seriesPartWords.Text(p) }

// Valid reports whether p is a member; the unset value is not.
func (p SeriesPart) Valid() bool { return seriesPartWords.Valid(p) }

// MarshalText writes the token of p; a value that is no member is an error.
func (p SeriesPart) MarshalText() ([]byte, error) { return seriesPartWords.Marshal(p) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (p *SeriesPart) UnmarshalText(b []byte) error { return seriesPartWords.Unmarshal(p, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (p SeriesPart) Value() (driver.Value, error) { return storeWord(seriesPartWords, p) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (p *SeriesPart) Scan(src any) error { return scanWord(seriesPartWords, p, src) }

// ParseSeriesPart reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseSeriesPart(s string) (SeriesPart, error) { return seriesPartWords.Parse(s) }

// SeriesParts returns the values of SeriesPart in order.
func SeriesParts() []SeriesPart { return seriesPartWords.All() }
