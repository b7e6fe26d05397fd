package reply

import "github.com/seed-3129f372/tian/deadline"

// Severity is how much a finding weighs.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Severity uint8

// The values of Severity.
const (
	SeverityFault   Severity = iota + 1 // 差错, fault: the reply must not go out like this
	SeverityWarning                     // 提醒, warning: a person should look
)

var severityWords = deadline.NewVocabulary[Severity]("Severity", []deadline.Word{
	{Token: "fault", Text: deadline.Text{ZH: "差错", EN: "fault: the reply must not go out like this"}},
	{Token: "warning", Text: deadline.Text{ZH: "提醒", EN: "warning: a person should look"}},
})

// String returns the token of s.
func (s Severity) String() string { return severityWords.String(s) }

// Term returns the Chinese term of s.
func (s Severity) Term() string { return severityWords.Term(s) }

// Text returns the term of s in both languages.
func (s Severity) Text() deadline.Text { return severityWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s Severity) Valid() bool { return severityWords.Valid(s) }

// MarshalText writes the token of s; a value that is no member is an error.
func (s Severity) MarshalText() ([]byte, error) { return severityWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (s *Severity) UnmarshalText(b []byte) error { return severityWords.Unmarshal(s, b) }

// ParseSeverity reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseSeverity(s string) (Severity, error) { return severityWords.Parse(s) }

// Severities returns the values of Severity in order.
func Severities() []Severity { return severityWords.All() }
