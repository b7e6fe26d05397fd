package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// ClockEvent is something that happened on a date and that a deadline can start from, run through or be met by. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type ClockEvent = vocab.Word[clockEventSet]

// The values of Event.
const (
	ClockEventSessionOpened      ClockEvent = iota + 1 // 开幕, session opened
	ClockEventSessionClosed                            // 闭会, session closed
	ClockEventAssignmentMeeting                        // 交办会, assignment meeting held
	ClockEventAssigned                                 // 交办, assigned
	ClockEventReceived                                 // 收到, received
	ClockEventAccepted                                 // 签收, accepted
	ClockEventObjectionReceived                        // 收到异议, objection received
	ClockEventReplySent                                // 答复发出, reply sent
	ClockEventReplyReceived                            // 收到复函, reply received
	ClockEventFeedbackReceived                         // 收到反馈, feedback received
	ClockEventPaused                                   // 中止, clock paused
	ClockEventResumed                                  // 恢复, clock resumed
	ClockEventExtended                                 // 延期, extended
	ClockEventExtensionWithdrawn                       // 撤销延期, extension withdrawn
	ClockEventStopped                                  // 终止, clock stopped
	ClockEventReopened                                 // 重新起算, clock reopened
	ClockEventReplied                                  // 答复, replied
	ClockEventCoOpinionSent                            // 会办意见发出, assisting opinion sent
	ClockEventObjectionSent                            // 异议提出, objection sent
	ClockEventObjectionRuled                           // 异议裁定, objection ruled on
	ClockEventDispatched                               // 内部分办完成, dispatched inside the unit
	ClockEventStaffListed                              // 办理人员已报, staff list sent
	ClockEventLeaderListed                             // 领办清单已报, leader-led list sent
	ClockEventPlanMade                                 // 办理方案已定, handling plan made
	ClockEventConsulted                                // 已面商, proposer consulted
	ClockEventDrafted                                  // 已拟稿, reply drafted
	ClockEventRedoReplied                              // 重办答复, replied again
	ClockEventFeedbackGiven                            // 已反馈, proposer's feedback given
	ClockEventPublished                                // 已公开, published
	ClockEventFollowedUp                               // 已回访, followed up
	ClockEventReminded                                 // 已催办, reminded
	ClockEventSummarised                               // 已报总结, summary sent
	ClockEventSelfChecked                              // 已自查, self-check done
	ClockEventAssessed                                 // 已考核, assessed
	ClockEventResultPublished                          // 考核结果已公布, assessment result published
	ClockEventMeetingHeld                              // 交办会已开, assignment meeting held as required
)

type clockEventSet struct{}

// Words implements vocab.Set.
func (clockEventSet) Words() vocab.Words { return eventWords }

var eventWords = vocab.Words{Name: "Event", List: []vocab.Row{
	{Token: "session_opened", ZH: "开幕", EN: "session opened"},
	{Token: "session_closed", ZH: "闭会", EN: "session closed"},
	{Token: "assignment_meeting", ZH: "交办会", EN: "assignment meeting held"},
	{Token: "assigned", ZH: "交办", EN: "assigned"},
	{Token: "received", ZH: "收到/接到", EN: "received"},
	{Token: "accepted", ZH: "签收/承接/接办", EN: "accepted"},
	{Token: "objection_received", ZH: "收到异议", EN: "objection received"},
	{Token: "reply_sent", ZH: "答复发出", EN: "reply sent"},
	{Token: "reply_received", ZH: "收到复函", EN: "reply received"},
	{Token: "feedback_received", ZH: "收到反馈", EN: "feedback received"},
	{Token: "paused", ZH: "中止/暂停", EN: "clock paused"},
	{Token: "resumed", ZH: "恢复", EN: "clock resumed"},
	{Token: "extended", ZH: "延期", EN: "extended"},
	{Token: "extension_withdrawn", ZH: "撤销延期", EN: "extension withdrawn"},
	{Token: "stopped", ZH: "终止", EN: "clock stopped"},
	{Token: "reopened", ZH: "重新起算", EN: "clock reopened"},
	{Token: "replied", ZH: "答复/已答复", EN: "replied"},
	{Token: "co_opinion_sent", ZH: "会办意见发出/会办意见已出", EN: "assisting opinion sent"},
	{Token: "objection_sent", ZH: "异议提出/申退", EN: "objection sent"},
	{Token: "objection_ruled", ZH: "异议裁定", EN: "objection ruled on"},
	{Token: "dispatched", ZH: "内部分办完成", EN: "dispatched inside the unit"},
	{Token: "staff_listed", ZH: "办理人员已报", EN: "staff list sent"},
	{Token: "leader_listed", ZH: "领办清单已报", EN: "leader-led list sent"},
	{Token: "plan_made", ZH: "办理方案已定", EN: "handling plan made"},
	{Token: "consulted", ZH: "已面商/面商/沟通", EN: "proposer consulted"},
	{Token: "drafted", ZH: "已拟稿", EN: "reply drafted"},
	{Token: "redo_replied", ZH: "重办答复", EN: "replied again"},
	{Token: "feedback_given", ZH: "已反馈", EN: "proposer's feedback given"},
	{Token: "published", ZH: "已公开", EN: "published"},
	{Token: "followed_up", ZH: "已回访", EN: "followed up"},
	{Token: "reminded", ZH: "已催办", EN: "reminded"},
	{Token: "summarised", ZH: "已报总结", EN: "summary sent"},
	{Token: "self_checked", ZH: "已自查", EN: "self-check done"},
	{Token: "assessed", ZH: "已考核", EN: "assessed"},
	{Token: "result_published", ZH: "考核结果已公布", EN: "assessment result published"},
	{Token: "meeting_held", ZH: "交办会已开", EN: "assignment meeting held as required"},
}}

// Act is something that has to be done by a date. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Act = vocab.Word[actSet]

// The values of Act.
const (
	ActFilingWindowOpen Act = iota + 1 // 征集窗口, filing window opens
	ActAssign                          // 交办, assign
	ActAssignMeeting                   // 交办会, hold the assignment meeting
	ActReturnObjection                 // 退办异议, object to the assignment
	ActObjectionRuling                 // 异议裁定, rule on the objection
	ActInternalDispatch                // 内部分办, dispatch inside the unit
	ActStaffList                       // 人员名单, send the staff list
	ActLeaderLedList                   // 领办清单, send the list led by leaders
	ActHandlingPlan                    // 办理方案, make the handling plan
	ActPreReplyConsult                 // 办前面商, consult before handling
	ActCoOpinion                       // 会办意见, give the assisting opinion
	ActInternalDraft                   // 内部交稿, submit the draft inside the unit
	ActReply                           // 答复, reply
	ActReplyExtension                  // 答复延长量, extension of the reply
	ActReplyMax                        // 答复最长期限, latest reply in all
	ActReplyAll                        // 全部答复, reply to all
	ActRedoReply                       // 重办再答复, reply again
	ActProposerFeedback                // 提案者反馈, proposer's feedback
	ActPublish                         // 公开, publish
	ActFollowUp                        // 跟踪回访, follow up
	ActRemind                          // 催办, remind
	ActSummary                         // 总结报送, send the summary
	ActSelfCheck                       // 自查, self-check
	ActAssessment                      // 考核, assessment
	ActAssessmentResult                // 考核结果公布, publish the assessment result
)

type actSet struct{}

// Words implements vocab.Set.
func (actSet) Words() vocab.Words { return actWords }

var actWords = vocab.Words{Name: "Act", List: []vocab.Row{
	{Token: "filing_window_open", ZH: "征集窗口", EN: "filing window opens"},
	{Token: "assign", ZH: "交办", EN: "assign"},
	{Token: "assign_meeting", ZH: "交办会", EN: "hold the assignment meeting"},
	{Token: "return_objection", ZH: "退办异议/异议/申退", EN: "object to the assignment"},
	{Token: "objection_ruling", ZH: "异议裁定", EN: "rule on the objection"},
	{Token: "internal_dispatch", ZH: "内部分办", EN: "dispatch inside the unit"},
	{Token: "staff_list", ZH: "人员名单", EN: "send the staff list"},
	{Token: "leader_led_list", ZH: "领办清单", EN: "send the list led by leaders"},
	{Token: "handling_plan", ZH: "办理方案", EN: "make the handling plan"},
	{Token: "pre_reply_consult", ZH: "办前面商", EN: "consult before handling"},
	{Token: "co_opinion", ZH: "会办意见/协办意见", EN: "give the assisting opinion"},
	{Token: "internal_draft", ZH: "内部交稿", EN: "submit the draft inside the unit"},
	{Token: "reply", ZH: "答复", EN: "reply"},
	{Token: "reply_extension", ZH: "答复延长量", EN: "extension of the reply"},
	{Token: "reply_max", ZH: "答复最长期限", EN: "latest reply in all"},
	{Token: "reply_all", ZH: "全部答复", EN: "reply to all"},
	{Token: "redo_reply", ZH: "重办再答复", EN: "reply again"},
	{Token: "proposer_feedback", ZH: "提案者反馈", EN: "proposer's feedback"},
	{Token: "publish", ZH: "公开", EN: "publish"},
	{Token: "follow_up", ZH: "跟踪回访", EN: "follow up"},
	{Token: "reminder", ZH: "催办", EN: "remind"},
	{Token: "summary", ZH: "总结报送", EN: "send the summary"},
	{Token: "self_check", ZH: "自查", EN: "self-check"},
	{Token: "assessment", ZH: "考核", EN: "assessment"},
	{Token: "assessment_result", ZH: "考核结果公布", EN: "publish the assessment result"},
}}
