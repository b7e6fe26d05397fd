package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// Outcome is the canonical meaning of a reply class 「答复结果」. The letters A, B, C, D
// mean different things in different places; figures across places compare
// outcomes, never letters.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Outcome uint8

// The values of Outcome.
const (
	OutcomeSolved        Outcome = iota + 1 // 已解决, solved or basically solved
	OutcomePartlySolved                     // 部分解决, partly solved
	OutcomeInProgress                       // 正在解决, being solved
	OutcomePlanned                          // 列入计划, planned
	OutcomeNotNow                           // 暂不能解决, conditions lacking, not now
	OutcomeReference                        // 留作参考, kept for reference
	OutcomeInfeasible                       // 不可行, not feasible
	OutcomeAdopted                          // 已采纳, adopted
	OutcomePartlyAdopted                    // 部分采纳, partly adopted
)

var outcomeWords = deadline.NewVocabulary[Outcome]("Outcome", []deadline.Word{
	{Token: "solved", Text: Text{ZH: "已解决/解决或基本解决", EN: "solved or basically solved"}},
	{Token: "partly_solved", Text: Text{ZH: "部分解决", EN: "partly solved"}},
	{Token: "in_progress", Text: Text{ZH: "正在解决", EN: "being solved"}},
	{Token: "planned", Text: Text{ZH: "列入计划/计划解决", EN: "planned"}},
	{Token: "not_now", Text: Text{ZH: "暂不能解决/以后解决", EN: "conditions lacking, not now"}},
	{Token: "reference", Text: Text{ZH: "留作参考", EN: "kept for reference"}},
	{Token: "infeasible", Text: Text{ZH: "不可行", EN: "not feasible"}},
	{Token: "adopted", Text: Text{ZH: "已采纳/采纳", EN: "adopted"}},
	{Token: "partly_adopted", Text: Text{ZH: "部分采纳", EN: "partly adopted"}},
})

// String returns the token of o.
func (o Outcome) String() string { return outcomeWords.String(o) }

// Term returns the Chinese term of o.
func (o Outcome) Term() string { return outcomeWords.Term(o) }

// Text returns the term of o in both languages.
func (o Outcome) Text() Text { return outcomeWords.Text(o) }

// Valid reports whether o is a member; the unset value is not.
func (o Outcome) Valid() bool { return outcomeWords.Valid(o) }

// MarshalText writes the token of o; a value that is no member is an error.
func (o Outcome) MarshalText() ([]byte, error) { return outcomeWords.Marshal(o) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (o *Outcome) UnmarshalText(b []byte) error { return outcomeWords.Unmarshal(o, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (o Outcome) Value() (driver.Value, error) { return storeWord(outcomeWords, o) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (o *Outcome) Scan(src any) error { return scanWord(outcomeWords, o, src) }

// ParseOutcome reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseOutcome(s string) (Outcome, error) { return outcomeWords.Parse(s) }

// Outcomes returns the values of Outcome in order.
func Outcomes() []Outcome { return outcomeWords.All() }
