package proposal

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// State is where a case stands 「提案状态」. It is never stored: Case.State derives
// it from the events.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type State = vocab.Word[stateSet]

// The values of State.
const (
	StateDraft      State = iota + 1 // draft 草稿, draft, nothing submitted yet
	StateCosigning                   // cosigning 会签, joint signers are answering
	StateSubmitted                   // submitted 已提交, submitted, waiting for examination
	StateSentBack                    // sent_back 退回修改, sent back to the proposer to be mended
	StateExamined                    // examined 已审查, examined, waiting for the decision
	StateFiled                       // filed 已立案, filed, waiting to be assigned
	StateNotFiled                    // not_filed 不予立案, not filed; may be mended and submitted again
	StateRedirected                  // redirected 已转送, turned into an opinion or a report, outside the filed ones
	StateMerged                      // merged 已并案, handled within another case
	StateSplit                       // split 已分案, handled within the cases that it was divided into
	StateAssigned                    // assigned 已交办, assigned, no unit has accepted yet
	StateReturned                    // returned 待改办, no unit that replies holds the case; to be assigned again
	StateHandling                    // handling 办理中, units are handling it
	StateReplied                     // replied 已答复, every unit that replies has replied
	StateRedo                        // redo 重新办理, being handled again after a reply
	StateClosed                      // closed 已办结
	StateWithdrawn                   // withdrawn 已撤案, withdrawn by its proposer
)

type stateSet struct{}

// Words implements vocab.Worded.
func (stateSet) Words() vocab.Words { return stateWords }

var stateWords = vocab.Words{Name: "State", List: []vocab.Row{
	{Token: "draft", ZH: "草稿/暂存/已保存", EN: "draft, nothing submitted yet"},
	{Token: "cosigning", ZH: "会签/附议/联名确认中", EN: "joint signers are answering"},
	{Token: "submitted", ZH: "已提交/待审查", EN: "submitted, waiting for examination"},
	{Token: "sent_back", ZH: "退回修改/预审退回", EN: "sent back to the proposer to be mended"},
	{Token: "examined", ZH: "已审查", EN: "examined, waiting for the decision"},
	{Token: "filed", ZH: "已立案/待交办", EN: "filed, waiting to be assigned"},
	{Token: "not_filed", ZH: "不予立案", EN: "not filed; may be mended and submitted again"},
	{Token: "redirected", ZH: "已转送/转用", EN: "turned into an opinion or a report, outside the filed ones"},
	{Token: "merged", ZH: "已并案/归并", EN: "handled within another case"},
	{Token: "split", ZH: "已分案/已拆分", EN: "handled within the cases that it was divided into"},
	{Token: "assigned", ZH: "已交办/待签收", EN: "assigned, no unit has accepted yet"},
	{Token: "returned", ZH: "待改办/二次交办", EN: "no unit that replies holds the case; to be assigned again"},
	{Token: "handling", ZH: "办理中", EN: "units are handling it"},
	{Token: "replied", ZH: "已答复/待反馈", EN: "every unit that replies has replied"},
	{Token: "redo", ZH: "重新办理/二次办理", EN: "being handled again after a reply"},
	{Token: "closed", ZH: "已办结/归档", EN: "closed"},
	{Token: "withdrawn", ZH: "已撤案", EN: "withdrawn by its proposer"},
}}

// UndertakingState is where the handling by one unit stands 「承办状态」, derived from
// the events of that unit.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type UndertakingState = vocab.Word[undertakingStateSet]

// The values of UndertakingState.
const (
	undertakingAssigned    UndertakingState = iota + 1 // assigned 待签收, assigned, not yet accepted
	undertakingAccepted                                // accepted 已签收, accepted and in handling
	undertakingReturning                               // returning 申退中, asked to return, waiting for the ruling
	undertakingDrafted                                 // drafted 已拟稿, drafted, waiting for review
	undertakingRejected                                // rejected 审核退回, sent back by the review
	undertakingReviewed                                // reviewed 审核通过, reviewed, waiting to be sent
	undertakingReplied                                 // replied 已答复
	undertakingOpinionSent                             // opinion_sent 会办意见已出, assisting opinion sent; the undertaking ends
	undertakingNoted                                   // noted 已阅知, taken note of; the undertaking ends
	undertakingRedo                                    // redo 重办中, handling again after a reply
	undertakingReleased                                // released 已退出, returned, replaced or removed; the undertaking ends
)

type undertakingStateSet struct{}

// Words implements vocab.Worded.
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

// reviewState is where the letter of a unit stands in its review 「审核把关」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type reviewState = vocab.Word[reviewStateSet]

// The values of reviewState.
const (
	reviewStateUnwritten reviewState = iota + 1 // unwritten 未拟稿, not drafted
	reviewStateDrafted                          // drafted 待审核, drafted, waiting for review
	reviewStateRejected                         // rejected 退回重拟, sent back by the review
	reviewStatePassed                           // passed 审核通过, passed, waiting to be sent
	reviewStateSent                             // sent 已发出
)

type reviewStateSet struct{}

// Words implements vocab.Worded.
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
	case undertakingDrafted:
		return reviewStateDrafted
	case undertakingRejected:
		return reviewStateRejected
	case undertakingReviewed:
		return reviewStatePassed
	case undertakingReplied, undertakingOpinionSent:
		return reviewStateSent
	case undertakingAssigned, undertakingAccepted, undertakingReturning,
		undertakingNoted, undertakingRedo, undertakingReleased:
		return reviewStateUnwritten
	}
	return 0
}

// ofReview are the events that the review of a letter is about.
func ofReview(k EventKind) bool {
	switch k {
	case EventKindDrafted, EventKindReviewed, EventKindReviewRejected,
		EventKindReplied, EventKindCoOpinionSent, EventKindOpinionRequested, EventKindRedoOrdered:
		return true
	default:
		return false
	}
}

// Phase is the coarse stage of a case 「阶段」, for lists, colours and counts. Every
// State belongs to one phase.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Phase = vocab.Word[phaseSet]

// The values of Phase.
const (
	phaseDraft      Phase = iota + 1 // draft 拟提, being drafted
	phaseIntake                      // intake 审查, submitted and under examination
	phaseAssignment                  // assignment 交办, filed, looking for its unit
	phaseHandling                    // handling 办理, in handling
	phaseFeedback                    // feedback 反馈, replied, waiting for the verdict
	phaseDone                        // done 办结, closed
	phaseOut                         // out 未立案, outside the filed ones: not filed, redirected, merged, split or withdrawn
)

type phaseSet struct{}

// Words implements vocab.Worded.
func (phaseSet) Words() vocab.Words { return phaseWords }

var phaseWords = vocab.Words{Name: "Phase", List: []vocab.Row{
	{Token: "draft", ZH: "拟提", EN: "being drafted"},
	{Token: "intake", ZH: "审查", EN: "submitted and under examination"},
	{Token: "assignment", ZH: "交办", EN: "filed, looking for its unit"},
	{Token: "handling", ZH: "办理", EN: "in handling"},
	{Token: "feedback", ZH: "反馈", EN: "replied, waiting for the verdict"},
	{Token: "done", ZH: "办结", EN: "closed"},
	{Token: "out", ZH: "未立案", EN: "outside the filed ones: not filed, redirected, merged, split or withdrawn"},
}}

// phaseOf returns the coarse stage that s belongs to; every state has one.
func phaseOf(s State) Phase {
	switch s {
	case StateDraft, StateCosigning:
		return phaseDraft
	case StateSubmitted, StateSentBack, StateExamined:
		return phaseIntake
	case StateFiled, StateAssigned, StateReturned:
		return phaseAssignment
	case StateHandling, StateRedo:
		return phaseHandling
	case StateReplied:
		return phaseFeedback
	case StateClosed:
		return phaseDone
	case StateNotFiled, StateRedirected, StateMerged, StateSplit, StateWithdrawn:
		return phaseOut
	}
	return 0
}
