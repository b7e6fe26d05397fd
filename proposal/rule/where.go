package rule

import "github.com/seed-3129f372/tian/deadline"

// Where is the part of a document in which something was found 「命中位置」. The
// zero value is unset: the rule fired without finding anything, because all it
// asks for is that something be absent. JSON holds the token; the Chinese term
// is read too.
type Where uint8

// The values of Where.
const (
	WhereTitle Where = iota + 1 // 案由(题目), title
	WhereBody                   // 正文, body
	WhereField                  // 字段, field
)

var whereWords = deadline.NewVocabulary[Where]("Where", []deadline.Word{
	{Token: "title", Text: deadline.Text{ZH: "题目/案由", EN: "title"}},
	{Token: "body", Text: deadline.Text{ZH: "正文", EN: "body"}},
	{Token: "field", Text: deadline.Text{ZH: "字段", EN: "field"}},
})

// String returns the token of w.
func (w Where) String() string { return whereWords.String(w) }

// Term returns the Chinese term of w.
func (w Where) Term() string { return whereWords.Term(w) }

// Text returns the term of w in both languages.
func (w Where) Text() deadline.Text { return whereWords.Text(w) }

// Valid reports whether w is a member; the unset value is not.
func (w Where) Valid() bool { return whereWords.Valid(w) }

// MarshalText writes the token of w.
func (w Where) MarshalText() ([]byte, error) { return whereWords.Marshal(w) }

// UnmarshalText reads a token or a Chinese term.
func (w *Where) UnmarshalText(b []byte) error { return whereWords.Unmarshal(w, b) }

// ParseWhere reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseWhere(s string) (Where, error) { return whereWords.Parse(s) }

// Wheres returns the values of Where in order.
func Wheres() []Where { return whereWords.All() }
