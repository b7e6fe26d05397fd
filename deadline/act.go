package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// Act is something that has to be done by a date. The zero value is unset. JSON holds the token;
// the Chinese term is read too.
type Act = vocab.Word[actSet]

// The values of Act.
const (
	actFilingWindowOpen Act = iota + 1 // filing_window_open 征集窗口, filing window opens
	ActAssign                          // assign 交办
	ActAssignMeeting                   // assign_meeting 交办会, hold the assignment meeting
	ActReturnObjection                 // return_objection 退办异议, object to the assignment
	actObjectionRuling                 // objection_ruling 异议裁定, rule on the objection
	ActInternalDispatch                // internal_dispatch 内部分办, dispatch inside the unit
	actStaffList                       // staff_list 人员名单, send the staff list
	actLeaderLedList                   // leader_led_list 领办清单, send the list led by leaders
	actHandlingPlan                    // handling_plan 办理方案, make the handling plan
	actPreReplyConsult                 // pre_reply_consult 办前面商, consult before handling
	ActCoOpinion                       // co_opinion 会办意见, give the assisting opinion
	ActOpinionRequest                  // opinion_request 请重提会办意见, ask for a new opinion
	actInternalDraft                   // internal_draft 内部交稿, submit the draft inside the unit
	ActReply                           // reply 答复
	actReplyExtension                  // reply_extension 答复延长量, extension of the reply
	actReplyMax                        // reply_max 答复最长期限, latest reply in all
	actReplyAll                        // reply_all 全部答复, reply to all
	ActRedoReply                       // redo_reply 重办再答复, reply again
	actProposerFeedback                // proposer_feedback 提案者反馈, proposer's feedback
	ActPublish                         // publish 公开
	ActFollowUp                        // follow_up 跟踪回访
	actRemind                          // reminder 催办, remind
	ActSummary                         // summary 总结报送, send the summary
	actSelfCheck                       // self_check 自查, self-check
	actAssessment                      // assessment 考核
	actAssessmentResult                // assessment_result 考核结果公布, publish the assessment result
)

type actSet struct{}

// Words implements vocab.Worded.
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
	{Token: "opinion_request", ZH: "请重提会办意见/要求重新提出协办意见", EN: "ask for a new opinion"},
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

// actRow is what sets an act apart. The zero row is that of a duty of an office
// which is met by events of its own.
type actRow struct {
	// is is the act whose doing this one is about, so that whatever meets that
	// one meets this one: the extension and the ceiling of the reply, which are
	// kinds of rule that pose as acts, and the reply to all.
	is Act
	// right is set for what a unit may do and need not: when its time has
	// passed it has lapsed, nobody is late.
	right bool
	// of is whom the act is for by nature.
	of owner
}

// acts holds the acts that something sets apart; whatever else an Act can hold
// has the zero row.
var acts = [256]actRow{
	ActReturnObjection:  {right: true, of: ofHandlers},
	ActInternalDispatch: {of: ofHandlers},
	actHandlingPlan:     {of: ofRepliers},
	actPreReplyConsult:  {of: ofRepliers},
	ActOpinionRequest:   {right: true, of: ofLead},
	ActCoOpinion:        {of: ofAssistant},
	actInternalDraft:    {of: ofHandlers},
	ActReply:            {of: ofRepliers},
	actReplyExtension:   {is: ActReply, of: ofRepliers},
	actReplyMax:         {is: ActReply, of: ofRepliers},
	actReplyAll:         {is: ActReply, of: ofRepliers},
	ActRedoReply:        {of: ofRepliers},
	actProposerFeedback: {of: ofRepliers},
	ActPublish:          {of: ofRepliers},
	ActFollowUp:         {of: ofRepliers},
}
