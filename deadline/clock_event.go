package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// ClockEvent is something that happened on a date and that a deadline can start
// from, run through or be met by. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type ClockEvent = vocab.Word[clockEventSet]

// The values of ClockEvent.
const (
	clockEventSessionOpened      ClockEvent = iota + 1 // session_opened 开幕
	ClockEventSessionClosed                            // session_closed 闭会
	ClockEventAssignmentMeeting                        // assignment_meeting 交办会, assignment meeting held
	ClockEventAssigned                                 // assigned 交办
	ClockEventReceived                                 // received 收到
	ClockEventAccepted                                 // accepted 签收
	ClockEventObjectionReceived                        // objection_received 收到异议
	ClockEventReplySent                                // reply_sent 答复发出
	ClockEventReplyReceived                            // reply_received 收到复函
	ClockEventFeedbackReceived                         // feedback_received 收到反馈
	ClockEventPaused                                   // paused 中止, clock paused
	ClockEventResumed                                  // resumed 恢复, clock resumed
	ClockEventExtended                                 // extended 延期
	ClockEventExtensionWithdrawn                       // extension_withdrawn 撤销延期
	ClockEventStopped                                  // stopped 终止, clock stopped
	ClockEventReopened                                 // reopened 重新起算, clock reopened
	ClockEventReplied                                  // replied 答复
	ClockEventCoOpinionSent                            // co_opinion_sent 会办意见发出, assisting opinion sent
	ClockEventOpinionReceived                          // opinion_received 收到会办意见, assisting opinion received by the lead
	ClockEventOpinionRequested                         // opinion_requested 已请重提会办意见, new opinion asked for
	ClockEventObjectionSent                            // objection_sent 异议提出
	ClockEventObjectionRuled                           // objection_ruled 异议裁定, objection ruled on
	ClockEventDispatched                               // dispatched 内部分办完成, dispatched inside the unit
	clockEventStaffListed                              // staff_listed 办理人员已报, staff list sent
	clockEventLeaderListed                             // leader_listed 领办清单已报, leader-led list sent
	ClockEventPlanMade                                 // plan_made 办理方案已定, handling plan made
	ClockEventConsulted                                // consulted 已面商, proposer consulted
	ClockEventDrafted                                  // drafted 已拟稿, reply drafted
	ClockEventRedoReplied                              // redo_replied 重办答复, replied again
	ClockEventFeedbackGiven                            // feedback_given 已反馈, proposer's feedback given
	ClockEventPublished                                // published 已公开
	ClockEventFollowedUp                               // followed_up 已回访
	ClockEventReminded                                 // reminded 已催办
	clockEventSummarised                               // summarised 已报总结, summary sent
	clockEventSelfChecked                              // self_checked 已自查, self-check done
	clockEventAssessed                                 // assessed 已考核
	clockEventResultPublished                          // result_published 考核结果已公布, assessment result published
	clockEventMeetingHeld                              // meeting_held 交办会已开, assignment meeting held as required
)

type clockEventSet struct{}

// Words implements vocab.Worded.
func (clockEventSet) Words() vocab.Words { return clockEventWords }

var clockEventWords = vocab.Words{Name: "Event", List: []vocab.Row{
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
	{Token: "opinion_received", ZH: "收到会办意见/收到协办意见", EN: "assisting opinion received by the lead"},
	{Token: "opinion_requested", ZH: "已请重提会办意见/请重提会办意见", EN: "new opinion asked for"},
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

// clockEventRow is what an event means to the periods of a matter. The zero row
// is that of an event from which a rule may count, and no more.
type clockEventRow struct {
	// meets is the act that is done by it.
	meets Act
	// also is another event that has happened with this one: a period that
	// starts with that one starts with this one too.
	also ClockEvent
	// last is set where a period starts with the last of several such events;
	// else it starts with the first, so that handing a paper on resets no clock.
	last bool
	// handsOver is set where the paper reaches the unit or its session closes,
	// by which the year of a fixed day is told.
	handsOver bool
	// set is where its day is set beforehand, so that something can be due before
	// it.
	set bool
	// moves is what it does to a running clock. No period starts with an event
	// that moves one.
	moves clockMove
}

// clockMove is what an event does to a running clock.
type clockMove uint8

const (
	// movesLength gives a period more time or takes that back. Without an act it
	// bears on the main act of the unit.
	movesLength clockMove = iota + 1
	// movesRun lets the clock stand still or run again. Without an act it bears
	// on the whole matter.
	movesRun
)

// clockEvents has a row for whatever a ClockEvent can hold, since the events of a
// matter may come unvalidated: what is no member means nothing.
var clockEvents = [256]clockEventRow{
	clockEventSessionOpened:      {set: true},
	ClockEventSessionClosed:      {handsOver: true, set: true},
	ClockEventAssignmentMeeting:  {handsOver: true, set: true, meets: ActAssignMeeting},
	ClockEventAssigned:           {handsOver: true, meets: ActAssign},
	ClockEventReceived:           {handsOver: true},
	ClockEventAccepted:           {handsOver: true},
	ClockEventObjectionReceived:  {last: true},
	ClockEventReplySent:          {last: true, meets: ActReply},
	ClockEventReplyReceived:      {last: true},
	ClockEventFeedbackReceived:   {last: true},
	ClockEventPaused:             {moves: movesRun},
	ClockEventResumed:            {moves: movesRun},
	ClockEventExtended:           {moves: movesLength},
	ClockEventExtensionWithdrawn: {moves: movesLength},
	ClockEventStopped:            {moves: movesRun},
	ClockEventReopened:           {moves: movesRun},
	ClockEventReplied:            {also: ClockEventReplySent, meets: ActReply},
	ClockEventCoOpinionSent:      {meets: ActCoOpinion},
	ClockEventOpinionReceived:    {last: true},
	ClockEventOpinionRequested:   {last: true, meets: ActOpinionRequest},
	ClockEventObjectionSent:      {meets: ActReturnObjection},
	ClockEventObjectionRuled:     {meets: actObjectionRuling},
	ClockEventDispatched:         {meets: ActInternalDispatch},
	clockEventStaffListed:        {meets: actStaffList},
	clockEventLeaderListed:       {meets: actLeaderLedList},
	ClockEventPlanMade:           {meets: actHandlingPlan},
	ClockEventConsulted:          {meets: actPreReplyConsult},
	ClockEventDrafted:            {meets: actInternalDraft},
	ClockEventRedoReplied:        {meets: ActRedoReply},
	ClockEventFeedbackGiven:      {meets: actProposerFeedback},
	ClockEventPublished:          {meets: ActPublish},
	ClockEventFollowedUp:         {meets: ActFollowUp},
	ClockEventReminded:           {meets: actRemind},
	clockEventSummarised:         {meets: ActSummary},
	clockEventSelfChecked:        {meets: actSelfCheck},
	clockEventAssessed:           {meets: actAssessment},
	clockEventResultPublished:    {meets: actAssessmentResult},
	clockEventMeetingHeld:        {meets: ActAssignMeeting},
}
