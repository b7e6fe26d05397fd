package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// UndertakingState is where the handling by one unit stands 「承办状态」, derived from
// the events of that unit.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type UndertakingState uint8

// The values of UndertakingState.
const (
	UndertakingStateAssigned    UndertakingState = iota + 1 // 待签收, assigned, not yet accepted
	UndertakingStateAccepted                                // 已签收, accepted and in handling
	UndertakingStateReturning                               // 申退中, asked to return, waiting for the ruling
	UndertakingStateDrafted                                 // 已拟稿, drafted, waiting for review
	UndertakingStateRejected                                // 审核退回, sent back by the review
	UndertakingStateReviewed                                // 审核通过, reviewed, waiting to be sent
	UndertakingStateReplied                                 // 已答复, replied
	UndertakingStateOpinionSent                             // 会办意见已出, assisting opinion sent; the undertaking ends
	UndertakingStateNoted                                   // 已阅知, taken note of; the undertaking ends
	UndertakingStateRedo                                    // 重办中, handling again after a reply
	UndertakingStateReleased                                // 已退出, returned, replaced or removed; the undertaking ends
)

var undertakingStateWords = deadline.NewVocabulary[UndertakingState]("UndertakingState", []deadline.Word{
	{Token: "assigned", Text: Text{ZH: "待签收", EN: "assigned, not yet accepted"}},
	{Token: "accepted", Text: Text{ZH: "已签收/办理中", EN: "accepted and in handling"}},
	{Token: "returning", Text: Text{ZH: "申退中", EN: "asked to return, waiting for the ruling"}},
	{Token: "drafted", Text: Text{ZH: "已拟稿/待审核", EN: "drafted, waiting for review"}},
	{Token: "rejected", Text: Text{ZH: "审核退回", EN: "sent back by the review"}},
	{Token: "reviewed", Text: Text{ZH: "审核通过/待发出", EN: "reviewed, waiting to be sent"}},
	{Token: "replied", Text: Text{ZH: "已答复", EN: "replied"}},
	{Token: "opinion_sent", Text: Text{ZH: "会办意见已出", EN: "assisting opinion sent; the undertaking ends"}},
	{Token: "noted", Text: Text{ZH: "已阅知", EN: "taken note of; the undertaking ends"}},
	{Token: "redo", Text: Text{ZH: "重办中", EN: "handling again after a reply"}},
	{Token: "released", Text: Text{ZH: "已退出", EN: "returned, replaced or removed; the undertaking ends"}},
})

// String returns the token of s.
func (s UndertakingState) String() string { return undertakingStateWords.String(s) }

// Term returns the Chinese term of s.
func (s UndertakingState) Term() string { return undertakingStateWords.Term(s) }

// Text returns the term of s in both languages.
func (s UndertakingState) Text() Text { return undertakingStateWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s UndertakingState) Valid() bool { return undertakingStateWords.Valid(s) }

// MarshalText writes the token of s; a value that is no member is an error.
func (s UndertakingState) MarshalText() ([]byte, error) { return undertakingStateWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (s *UndertakingState) UnmarshalText(b []byte) error {
	return undertakingStateWords.Unmarshal(s, b)
}

// Value implements driver.Valuer: the token, NULL for the unset value.
func (s UndertakingState) Value() (driver.Value, error) { return storeWord(undertakingStateWords, s) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (s *UndertakingState) Scan(src any) error { return scanWord(undertakingStateWords, s, src) }

// ParseUndertakingState reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseUndertakingState(s string) (UndertakingState, error) { return undertakingStateWords.Parse(s) }

// UndertakingStates returns the values of UndertakingState in order.
func UndertakingStates() []UndertakingState { return undertakingStateWords.All() }
