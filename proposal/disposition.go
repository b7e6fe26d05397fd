package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// Disposition is what the examination of a proposal came to 「审查结论」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
//
// Source: the four letters of the national platform and the published totals of
// places that count more.
type Disposition uint8

// The values of Disposition.
const (
	DispositionFiled         Disposition = iota + 1 // 立案, filed
	DispositionMerged                               // 并案, merged
	DispositionAdvice                               // 转意见和建议, turned into an opinion and suggestion
	DispositionPublicOpinion                        // 转社情民意, turned into a report of public opinion
	DispositionNotFiled                             // 不予立案, not filed
	DispositionWithdrawn                            // 撤案, withdrawn
	DispositionReturned                             // 退回, returned to the proposer
)

var dispositionWords = deadline.NewVocabulary[Disposition]("Disposition", []deadline.Word{
	{Token: "filed", Text: Text{ZH: "立案", EN: "filed"}},
	{Token: "merged", Text: Text{ZH: "并案", EN: "merged"}},
	{Token: "advice", Text: Text{ZH: "转意见和建议/意见和建议", EN: "turned into an opinion and suggestion"}},
	{Token: "public_opinion", Text: Text{ZH: "转社情民意/社情民意", EN: "turned into a report of public opinion"}},
	{Token: "not_filed", Text: Text{ZH: "不予立案", EN: "not filed"}},
	{Token: "withdrawn", Text: Text{ZH: "撤案", EN: "withdrawn"}},
	{Token: "returned", Text: Text{ZH: "退回", EN: "returned to the proposer"}},
})

// String returns the token of d.
func (d Disposition) String() string { return dispositionWords.String(d) }

// Term returns the Chinese term of d.
func (d Disposition) Term() string { return dispositionWords.Term(d) }

// Text returns the term of d in both languages.
func (d Disposition) Text() Text { return dispositionWords.Text(d) }

// Valid reports whether d is a member; the unset value is not.
func (d Disposition) Valid() bool { return dispositionWords.Valid(d) }

// MarshalText writes the token of d; a value that is no member is an error.
func (d Disposition) MarshalText() ([]byte, error) { return dispositionWords.Marshal(d) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (d *Disposition) UnmarshalText(b []byte) error { return dispositionWords.Unmarshal(d, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (d Disposition) Value() (driver.Value, error) { return storeWord(dispositionWords, d) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (d *Disposition) Scan(src any) error { return scanWord(dispositionWords, d, src) }

// ParseDisposition reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseDisposition(s string) (Disposition, error) { return dispositionWords.Parse(s) }

// Dispositions returns the values of Disposition in order.
func Dispositions() []Disposition { return dispositionWords.All() }
