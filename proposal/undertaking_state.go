package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// UndertakingState is where the handling by one unit stands 「承办状态」, derived from
// the events of that unit.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type UndertakingState = vocab.Word[undertakingStateSet]

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

type undertakingStateSet struct{}

// Words implements vocab.Set.
func (undertakingStateSet) Words() vocab.Words { return undertakingStateWords }

var undertakingStateWords = vocab.Words{Name: "UndertakingState", List: []vocab.Row{
	{Token: "assigned", ZH: "待签收", EN: "assigned, not yet accepted"},
	{Token: "accepted", ZH: "已签收/办理中", EN: "accepted and in handling"},
	{Token: "returning", ZH: "申退中", EN: "asked to return, waiting for the ruling"},
	{Token: "drafted", ZH: "已拟稿/待审核", EN: "drafted, waiting for review"},
	{Token: "rejected", ZH: "审核退回", EN: "sent back by the review"},
	{Token: "reviewed", ZH: "审核通过/待发出", EN: "reviewed, waiting to be sent"},
	{Token: "replied", ZH: "已答复", EN: "replied"},
	{Token: "opinion_sent", ZH: "会办意见已出", EN: "assisting opinion sent; the undertaking ends"},
	{Token: "noted", ZH: "已阅知", EN: "taken note of; the undertaking ends"},
	{Token: "redo", ZH: "重办中", EN: "handling again after a reply"},
	{Token: "released", ZH: "已退出", EN: "returned, replaced or removed; the undertaking ends"},
}}
