package proposal

import (
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Stage is a stretch of the yearly round of a bureau that handles proposals
// 「年度办理阶段」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Stage = vocab.Word[stageSet]

// The values of Stage.
const (
	StagePreparation Stage = iota + 1 // preparation 集中审查, proposals gathered and examined
	StageAssignment                   // assignment 分办交办, assignment to leaders, units and people
	StageHandling                     // handling 办理协商, handling and consultation
	StageReplying                     // replying 审核答复, review and reply
	StageFollowUp                     // follow_up 回访问效, follow-up
	StageSummary                      // summary 总结考核, summing up and assessment
)

type stageSet struct{}

// Words implements vocab.Worded.
func (stageSet) Words() vocab.Words { return stageWords }

var stageWords = vocab.Words{Name: "Stage", List: []vocab.Row{
	{Token: "preparation", ZH: "集中审查/征集审查", EN: "proposals gathered and examined"},
	{Token: "assignment", ZH: "分办交办", EN: "assignment to leaders, units and people"},
	{Token: "handling", ZH: "办理协商", EN: "handling and consultation"},
	{Token: "replying", ZH: "审核答复", EN: "review and reply"},
	{Token: "follow_up", ZH: "回访问效", EN: "follow-up"},
	{Token: "summary", ZH: "总结考核", EN: "summing up and assessment"},
}}

// ActsOf lists what falls due in the stage, in the order in which it does.
func ActsOf(s Stage) []deadline.Act {
	switch s {
	case StagePreparation:
		return acts("filing_window_open")
	case StageAssignment:
		return acts("assign_meeting", "assign", "return_objection", "objection_ruling", "internal_dispatch", "staff_list", "leader_led_list")
	case StageHandling:
		return acts("handling_plan", "pre_reply_consult", "co_opinion")
	case StageReplying:
		return acts("internal_draft", "reply", "reply_max", "proposer_feedback", "redo_reply", "publish")
	case StageFollowUp:
		return acts("follow_up")
	case StageSummary:
		return acts("summary", "self_check", "assessment", "assessment_result")
	}
	return nil
}

// acts are those of the tokens.
func acts(tokens ...string) []deadline.Act {
	list := make([]deadline.Act, len(tokens))
	for i, t := range tokens {
		list[i], _ = vocab.Parse[deadline.Act](t) // a test sees to it
	}
	return list
}

// stage tells in which stage of the year the case keeps its unit busy.
func (f *fold) stage() Stage {
	switch phaseOf(f.state) {
	case phaseDraft, phaseIntake:
		return StagePreparation
	case phaseAssignment:
		return StageAssignment
	case phaseHandling:
		for _, i := range f.living() {
			if u := &f.units[i].facts; u.Replies() && !u.DraftedOn.IsZero() && !u.ended() {
				return StageReplying
			}
		}
		return StageHandling
	case phaseFeedback:
		return StageReplying
	case phaseDone:
		for i := range f.facts.Commitments {
			if f.facts.Commitments[i].KeptOn.IsZero() {
				return StageFollowUp
			}
		}
		return StageSummary
	default:
	}
	return 0
}

// WorkOf lists the key work 「重点工作」 of the stage, for a plan or a report.
func WorkOf(s Stage) []vocab.Text {
	if int(s) >= len(stageWork) {
		return nil
	}
	return append([]vocab.Text(nil), stageWork[s]...)
}

// stageWork is ours: what a bureau does in each stage, from the events that a
// file has room for.
var stageWork = [...][]vocab.Text{
	StagePreparation: {
		{ZH: "审查资格、内容和格式", EN: "examine standing, content and form"},
		{ZH: "并案、立案，通知未立案的提案者", EN: "merge, file, and tell those whose papers are not filed"},
	},
	StageAssignment: {
		{ZH: "领导小组研究，列入议事日程", EN: "put it on the agenda of the leading group"},
		{ZH: "召开交办会，明确牵头领导、责任单位、责任人和时限", EN: "hold the assignment meeting; name leader, unit, person and dates"},
		{ZH: "签收，在期限内提出申退并裁定", EN: "accept; object within the time allowed, and rule on it"},
	},
	StageHandling: {
		{ZH: "制定办理方案，调查研究", EN: "make the handling plan and do research"},
		{ZH: "与督查室、政协、会办单位和提案者沟通，面商", EN: "keep contact on the four fronts and consult the proposer"},
		{ZH: "按期提出会办意见，催办督办", EN: "give assisting opinions in time; remind and supervise"},
	},
	StageReplying: {
		{ZH: "拟稿，审核把关，按层级签发", EN: "draft, review, sign at the level required"},
		{ZH: "书面送达每位提案者，征询评价", EN: "deliver to each signer in writing and ask for the verdict"},
		{ZH: "不满意的重新办理；公开答复", EN: "handle again what left people dissatisfied; publish"},
	},
	StageFollowUp: {
		{ZH: "对照承诺跟踪回访，兑现的调整类别", EN: "follow up commitments; change the class of those kept"},
	},
	StageSummary: {
		{ZH: "核对数据，报送总结，自查考核", EN: "reconcile the figures, send the summary, assess"},
	},
}

// Window is the time in which papers count for the yearly session 「大会提案征集
// 期」: from the opening of the window to the cut-off, both included. Cut-offs
// are instants, such as 15:00 on the last day but one, not dates.
//
// The zero value is no window: everything is between sessions.
type Window struct {
	From  time.Time `json:"from"`
	Until time.Time `json:"until"`
}

// Timing tells whether a paper submitted at the instant is one of the session
// 「会议提案」 or one between sessions 「平时提案」.
func (w Window) Timing(at time.Time) vocab.Timing {
	if w.Until.IsZero() || at.Before(w.From) || at.After(w.Until) {
		return vocab.TimingIntersessional
	}
	return vocab.TimingInSession
}
