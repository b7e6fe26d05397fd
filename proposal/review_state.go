package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// ReviewState is where the letter of a unit stands in its review 「审核把关」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type ReviewState uint8

// The values of ReviewState.
const (
	ReviewStateUnwritten ReviewState = iota + 1 // 未拟稿, not drafted
	ReviewStateDrafted                          // 待审核, drafted, waiting for review
	ReviewStateRejected                         // 退回重拟, sent back by the review
	ReviewStatePassed                           // 审核通过, passed, waiting to be sent
	ReviewStateSent                             // 已发出, sent
)

var reviewStateWords = deadline.NewVocabulary[ReviewState]("ReviewState", []deadline.Word{
	{Token: "unwritten", Text: Text{ZH: "未拟稿", EN: "not drafted"}},
	{Token: "drafted", Text: Text{ZH: "待审核", EN: "drafted, waiting for review"}},
	{Token: "rejected", Text: Text{ZH: "退回重拟", EN: "sent back by the review"}},
	{Token: "passed", Text: Text{ZH: "审核通过", EN: "passed, waiting to be sent"}},
	{Token: "sent", Text: Text{ZH: "已发出", EN: "sent"}},
})

// String returns the token of s.
func (s ReviewState) String() string { return reviewStateWords.String(s) }

// Term returns the Chinese term of s.
func (s ReviewState) Term() string { return reviewStateWords.Term(s) }

// Text returns the term of s in both languages.
func (s ReviewState) Text() Text { return reviewStateWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s ReviewState) Valid() bool { return reviewStateWords.Valid(s) }

// MarshalText writes the token of s; a value that is no member is an error.
func (s ReviewState) MarshalText() ([]byte, error) { return reviewStateWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (s *ReviewState) UnmarshalText(b []byte) error { return reviewStateWords.Unmarshal(s, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (s ReviewState) Value() (driver.Value, error) { return storeWord(reviewStateWords, s) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (s *ReviewState) Scan(src any) error { return scanWord(reviewStateWords, s, src) }

// ParseReviewState reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseReviewState(s string) (ReviewState, error) { return reviewStateWords.Parse(s) }

// ReviewStates returns the values of ReviewState in order.
func ReviewStates() []ReviewState { return reviewStateWords.All() }

// Review is where the letter of an undertaking in the state stands: each state
// of an undertaking fixes it.
func (s UndertakingState) Review() ReviewState {
	switch s {
	case UndertakingStateDrafted:
		return ReviewStateDrafted
	case UndertakingStateRejected:
		return ReviewStateRejected
	case UndertakingStateReviewed:
		return ReviewStatePassed
	case UndertakingStateReplied, UndertakingStateOpinionSent:
		return ReviewStateSent
	case UndertakingStateAssigned, UndertakingStateAccepted, UndertakingStateReturning,
		UndertakingStateNoted, UndertakingStateRedo, UndertakingStateReleased:
		return ReviewStateUnwritten
	}
	return 0
}

// ofReview are the events that the review of a letter is about.
func ofReview(k EventKind) bool {
	switch k {
	case EventKindDrafted, EventKindReviewed, EventKindReviewRejected,
		EventKindReplied, EventKindCoOpinionSent, EventKindRedoOrdered:
		return true
	default:
		return false
	}
}
