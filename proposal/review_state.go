package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// reviewState is where the letter of a unit stands in its review 「审核把关」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type reviewState = vocab.Word[reviewStateSet]

// The values of reviewState.
const (
	reviewStateUnwritten reviewState = iota + 1 // 未拟稿, not drafted
	reviewStateDrafted                          // 待审核, drafted, waiting for review
	reviewStateRejected                         // 退回重拟, sent back by the review
	reviewStatePassed                           // 审核通过, passed, waiting to be sent
	reviewStateSent                             // 已发出, sent
)

type reviewStateSet struct{}

// Words implements vocab.Set.
func (reviewStateSet) Words() vocab.Words { return reviewStateWords }

var reviewStateWords = vocab.Words{Name: "ReviewState", List: []vocab.Row{
	{Token: "unwritten", ZH: "未拟稿", EN: "not drafted"},
	{Token: "drafted", ZH: "待审核", EN: "drafted, waiting for review"},
	{Token: "rejected", ZH: "退回重拟", EN: "sent back by the review"},
	{Token: "passed", ZH: "审核通过", EN: "passed, waiting to be sent"},
	{Token: "sent", ZH: "已发出", EN: "sent"},
}}

// reviewOf is where the letter of an undertaking in the state stands: each state
// of an undertaking fixes it.
func reviewOf(s UndertakingState) reviewState {
	switch s {
	case UndertakingStateDrafted:
		return reviewStateDrafted
	case UndertakingStateRejected:
		return reviewStateRejected
	case UndertakingStateReviewed:
		return reviewStatePassed
	case UndertakingStateReplied, UndertakingStateOpinionSent:
		return reviewStateSent
	case UndertakingStateAssigned, UndertakingStateAccepted, UndertakingStateReturning,
		UndertakingStateNoted, UndertakingStateRedo, UndertakingStateReleased:
		return reviewStateUnwritten
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
