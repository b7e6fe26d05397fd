package proposal

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// EventKind is what happened to a case 「事项」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type EventKind = vocab.Word[eventKindSet]

// The values of EventKind.
const (
	EventKindCosigned           EventKind = iota + 1 // cosigned 联名答复, a joint signer answered
	EventKindSubmitted                               // submitted 提交
	EventKindExamined                                // examined 审查
	EventKindSentBack                                // sent_back 退回修改, sent back to the proposer
	EventKindResubmitted                             // resubmitted 重新提交, submitted again
	EventKindFiled                                   // filed 立案
	EventKindNotFiled                                // not_filed 不予立案
	EventKindRedirected                              // redirected 转送, turned into an opinion or a report
	EventKindMerged                                  // merged 并案, merged into another case
	EventKindUnmerged                                // unmerged 撤销并案, merge undone
	EventKindSplit                                   // split 分案, divided into several cases
	EventKindWithdrawn                               // withdrawn 撤案
	EventKindKeyMarked                               // key_marked 列为重点, marked as key proposal
	EventKindExcellentMarked                         // excellent_marked 评为优秀, chosen as an excellent proposal
	EventKindDeliberated                             // deliberated 列入议事日程, deliberated by the party group
	EventKindAssignmentMeeting                       // assignment_meeting 交办会, assignment meeting held
	EventKindAssigned                                // assigned 交办, assigned to a unit
	EventKindUnitAdded                               // unit_added 增办, a unit added
	EventKindUnitRequested                           // unit_requested 建议增办, the unit asks for another unit
	EventKindUnitRemoved                             // unit_removed 撤销交办, a unit removed
	EventKindReceived                                // received 收到, received by the unit
	EventKindAccepted                                // accepted 签收, accepted by the unit
	EventKindDispatched                              // dispatched 内部分办, dispatched inside the unit
	EventKindReturnRequested                         // return_requested 申退, the unit asks to return the assignment
	EventKindReturnGranted                           // return_granted 同意申退, the return is granted
	EventKindReturnRefused                           // return_refused 不同意申退, the return is refused
	EventKindReassigned                              // reassigned 改办, handed from one unit to another
	EventKindPlanMade                                // plan_made 办理方案, handling plan made
	EventKindResearched                              // researched 调研, research done on the spot
	EventKindContacted                               // contacted 联系沟通, contact on one of the four fronts
	EventKindConsulted                               // consulted 面商, proposer consulted
	EventKindReminded                                // reminded 催办
	EventKindSupervised                              // supervised 督办
	EventKindExtended                                // extended 延期, time extended
	EventKindExtensionWithdrawn                      // extension_withdrawn 撤销延期
	EventKindPaused                                  // paused 中止, clock paused
	EventKindResumed                                 // resumed 恢复, clock resumed
	EventKindDrafted                                 // drafted 拟稿, reply or opinion drafted
	EventKindReviewed                                // reviewed 审核通过, review passed
	EventKindReviewRejected                          // review_rejected 审核退回, review not passed
	EventKindCoOpinionSent                           // co_opinion_sent 会办意见, assisting opinion sent
	EventKindOpinionRequested                        // opinion_requested 请重提会办意见, the lead asks for a new assisting opinion
	EventKindInterimReplied                          // interim_replied 阶段性答复, interim reply sent
	EventKindReplied                                 // replied 答复, reply sent
	EventKindDelivered                               // delivered 送达, reply delivered to a signer in writing
	EventKindClassChanged                            // class_changed 调整答复类别, class changed by supervision or follow-up
	EventKindRated                                   // rated 评价, rated by a signer
	EventKindRedoOrdered                             // redo_ordered 重新办理, handling again ordered
	EventKindPublished                               // published 公开, publication decided or done
	EventKindCommitted                               // committed 承诺, a commitment recorded
	EventKindFollowedUp                              // followed_up 跟踪回访, commitment followed up
	EventKindClosed                                  // closed 办结
)

type eventKindSet struct{}

// Words implements vocab.Worded.
func (eventKindSet) Words() vocab.Words { return eventKindWords }

var eventKindWords = vocab.Words{Name: "EventKind", List: []vocab.Row{
	{Token: "cosigned", ZH: "联名答复", EN: "a joint signer answered"},
	{Token: "submitted", ZH: "提交", EN: "submitted"},
	{Token: "examined", ZH: "审查", EN: "examined"},
	{Token: "sent_back", ZH: "退回修改/预审退回", EN: "sent back to the proposer"},
	{Token: "resubmitted", ZH: "重新提交", EN: "submitted again"},
	{Token: "filed", ZH: "立案", EN: "filed"},
	{Token: "not_filed", ZH: "不予立案", EN: "not filed"},
	{Token: "redirected", ZH: "转送/转意见和建议/转社情民意", EN: "turned into an opinion or a report"},
	{Token: "merged", ZH: "并案", EN: "merged into another case"},
	{Token: "unmerged", ZH: "撤销并案", EN: "merge undone"},
	{Token: "split", ZH: "分案/拆分", EN: "divided into several cases"},
	{Token: "withdrawn", ZH: "撤案", EN: "withdrawn"},
	{Token: "key_marked", ZH: "列为重点", EN: "marked as key proposal"},
	{Token: "excellent_marked", ZH: "评为优秀/优秀提案", EN: "chosen as an excellent proposal"},
	{Token: "deliberated", ZH: "列入议事日程/党组研究", EN: "deliberated by the party group"},
	{Token: "assignment_meeting", ZH: "交办会", EN: "assignment meeting held"},
	{Token: "assigned", ZH: "交办", EN: "assigned to a unit"},
	{Token: "unit_added", ZH: "增办", EN: "a unit added"},
	{Token: "unit_requested", ZH: "建议增办", EN: "the unit asks for another unit"},
	{Token: "unit_removed", ZH: "撤销交办", EN: "a unit removed"},
	{Token: "received", ZH: "收到/接到", EN: "received by the unit"},
	{Token: "accepted", ZH: "签收/承接/接办", EN: "accepted by the unit"},
	{Token: "dispatched", ZH: "内部分办", EN: "dispatched inside the unit"},
	{Token: "return_requested", ZH: "申退/退办/异议", EN: "the unit asks to return the assignment"},
	{Token: "return_granted", ZH: "同意申退", EN: "the return is granted"},
	{Token: "return_refused", ZH: "不同意申退", EN: "the return is refused"},
	{Token: "reassigned", ZH: "改办", EN: "handed from one unit to another"},
	{Token: "plan_made", ZH: "办理方案", EN: "handling plan made"},
	{Token: "researched", ZH: "调研", EN: "research done on the spot"},
	{Token: "contacted", ZH: "联系沟通", EN: "contact on one of the four fronts"},
	{Token: "consulted", ZH: "面商/沟通/协商", EN: "proposer consulted"},
	{Token: "reminded", ZH: "催办", EN: "reminded"},
	{Token: "supervised", ZH: "督办", EN: "supervised"},
	{Token: "extended", ZH: "延期", EN: "time extended"},
	{Token: "extension_withdrawn", ZH: "撤销延期", EN: "extension withdrawn"},
	{Token: "paused", ZH: "中止/暂停", EN: "clock paused"},
	{Token: "resumed", ZH: "恢复", EN: "clock resumed"},
	{Token: "drafted", ZH: "拟稿", EN: "reply or opinion drafted"},
	{Token: "reviewed", ZH: "审核通过/审核", EN: "review passed"},
	{Token: "review_rejected", ZH: "审核退回/驳回", EN: "review not passed"},
	{Token: "co_opinion_sent", ZH: "会办意见/协办意见", EN: "assisting opinion sent"},
	{Token: "opinion_requested", ZH: "请重提会办意见/要求重新提出会办意见", EN: "the lead asks for a new assisting opinion"},
	{Token: "interim_replied", ZH: "阶段性答复", EN: "interim reply sent"},
	{Token: "replied", ZH: "答复/办复", EN: "reply sent"},
	{Token: "delivered", ZH: "送达", EN: "reply delivered to a signer in writing"},
	{Token: "class_changed", ZH: "调整答复类别", EN: "class changed by supervision or follow-up"},
	{Token: "rated", ZH: "评价", EN: "rated by a signer"},
	{Token: "redo_ordered", ZH: "重新办理/二次办理", EN: "handling again ordered"},
	{Token: "published", ZH: "公开", EN: "publication decided or done"},
	{Token: "committed", ZH: "承诺", EN: "a commitment recorded"},
	{Token: "followed_up", ZH: "跟踪回访/回访", EN: "commitment followed up"},
	{Token: "closed", ZH: "办结/归档", EN: "closed"},
}}
