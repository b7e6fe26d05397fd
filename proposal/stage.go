package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Stage is a stretch of the yearly round of a bureau that handles proposals
// 「年度办理阶段」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Stage = vocab.Word[stageSet]

// The values of Stage.
const (
	stagePreparation Stage = iota + 1 // 集中审查, proposals gathered and examined
	stageAssignment                   // 分办交办, assignment to leaders, units and people
	stageHandling                     // 办理协商, handling and consultation
	stageReplying                     // 审核答复, review and reply
	stageFollowUp                     // 回访问效, follow-up
	stageSummary                      // 总结考核, summing up and assessment
)

type stageSet struct{}

// Words implements vocab.Set.
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
	case stagePreparation:
		return []deadline.Act{deadline.ActFilingWindowOpen}
	case stageAssignment:
		return []deadline.Act{
			deadline.ActAssignMeeting, deadline.ActAssign, deadline.ActReturnObjection, deadline.ActObjectionRuling,
			deadline.ActInternalDispatch, deadline.ActStaffList, deadline.ActLeaderLedList,
		}
	case stageHandling:
		return []deadline.Act{deadline.ActHandlingPlan, deadline.ActPreReplyConsult, deadline.ActCoOpinion}
	case stageReplying:
		return []deadline.Act{
			deadline.ActInternalDraft, deadline.ActReply, deadline.ActReplyMax, deadline.ActProposerFeedback,
			deadline.ActRedoReply, deadline.ActPublish,
		}
	case stageFollowUp:
		return []deadline.Act{deadline.ActFollowUp}
	case stageSummary:
		return []deadline.Act{
			deadline.ActSummary, deadline.ActSelfCheck, deadline.ActAssessment, deadline.ActAssessmentResult,
		}
	}
	return nil
}

// stage tells in which stage of the year the case keeps its unit busy.
func (f *fold) stage() Stage {
	switch phaseOf(f.state) {
	case PhaseDraft, PhaseIntake:
		return stagePreparation
	case PhaseAssignment:
		return stageAssignment
	case PhaseHandling:
		for _, i := range f.living() {
			if u := &f.units[i].facts; u.Replies() && !u.DraftedOn.IsZero() && !u.ended() {
				return stageReplying
			}
		}
		return stageHandling
	case PhaseFeedback:
		return stageReplying
	case PhaseDone:
		for i := range f.facts.Commitments {
			if f.facts.Commitments[i].KeptOn.IsZero() {
				return stageFollowUp
			}
		}
		return stageSummary
	default:
	}
	return 0
}
