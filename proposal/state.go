package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// State is where a case stands 「提案状态」. It is never stored: Case.State derives
// it from the events.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type State = vocab.Word[stateSet]

// The values of State.
const (
	StateDraft      State = iota + 1 // 草稿, draft, nothing submitted yet
	StateCosigning                   // 会签, joint signers are answering
	StateSubmitted                   // 已提交, submitted, waiting for examination
	StateSentBack                    // 退回修改, sent back to the proposer to be mended
	StateExamined                    // 已审查, examined, waiting for the decision
	StateFiled                       // 已立案, filed, waiting to be assigned
	StateNotFiled                    // 不予立案, not filed; may be mended and submitted again
	StateRedirected                  // 已转送, turned into an opinion or a report, outside the filed ones
	StateMerged                      // 已并案, handled within another case
	StateAssigned                    // 已交办, assigned, no unit has accepted yet
	StateReturned                    // 待改办, no unit that replies holds the case; to be assigned again
	StateHandling                    // 办理中, units are handling it
	StateReplied                     // 已答复, every unit that replies has replied
	StateRedo                        // 重新办理, being handled again after a reply
	StateClosed                      // 已办结, closed
	StateWithdrawn                   // 已撤案, withdrawn by its proposer
)

type stateSet struct{}

// Words implements vocab.Set.
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
	{Token: "assigned", ZH: "已交办/待签收", EN: "assigned, no unit has accepted yet"},
	{Token: "returned", ZH: "待改办/二次交办", EN: "no unit that replies holds the case; to be assigned again"},
	{Token: "handling", ZH: "办理中", EN: "units are handling it"},
	{Token: "replied", ZH: "已答复/待反馈", EN: "every unit that replies has replied"},
	{Token: "redo", ZH: "重新办理/二次办理", EN: "being handled again after a reply"},
	{Token: "closed", ZH: "已办结/归档", EN: "closed"},
	{Token: "withdrawn", ZH: "已撤案", EN: "withdrawn by its proposer"},
}}
