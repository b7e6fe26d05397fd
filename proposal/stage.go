package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// Stage is a stretch of the yearly round of a bureau that handles proposals
// 「年度办理阶段」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Stage uint8

// The values of Stage.
const (
	StagePreparation Stage = iota + 1 // 集中审查, proposals gathered and examined
	StageAssignment                   // 分办交办, assignment to leaders, units and people
	StageHandling                     // 办理协商, handling and consultation
	StageReplying                     // 审核答复, review and reply
	StageFollowUp                     // 回访问效, follow-up
	StageSummary                      // 总结考核, summing up and assessment
)

var stageWords = deadline.NewVocabulary[Stage]("Stage", []deadline.Word{
	{Token: "preparation", Text: Text{ZH: "集中审查/征集审查", EN: "proposals gathered and examined"}},
	{Token: "assignment", Text: Text{ZH: "分办交办", EN: "assignment to leaders, units and people"}},
	{Token: "handling", Text: Text{ZH: "办理协商", EN: "handling and consultation"}},
	{Token: "replying", Text: Text{ZH: "审核答复", EN: "review and reply"}},
	{Token: "follow_up", Text: Text{ZH: "回访问效", EN: "follow-up"}},
	{Token: "summary", Text: Text{ZH: "总结考核", EN: "summing up and assessment"}},
})

// String returns the token of s.
func (s Stage) String() string { return stageWords.String(s) }

// Term returns the Chinese term of s.
func (s Stage) Term() string { return stageWords.Term(s) }

// Text returns the term of s in both languages.
func (s Stage) Text() Text { return stageWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s Stage) Valid() bool { return stageWords.Valid(s) }

// MarshalText writes the token of s; a value that is no member is an error.
func (s Stage) MarshalText() ([]byte, error) { return stageWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (s *Stage) UnmarshalText(b []byte) error { return stageWords.Unmarshal(s, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (s Stage) Value() (driver.Value, error) { return storeWord(stageWords, s) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (s *Stage) Scan(src any) error { return scanWord(stageWords, s, src) }

// ParseStage reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseStage(s string) (Stage, error) { return stageWords.Parse(s) }

// Stages returns the values of Stage in order.
func Stages() []Stage { return stageWords.All() }

// Acts lists what falls due in the stage, in the order in which it does.
func (s Stage) Acts() []deadline.Act {
	switch s {
	case StagePreparation:
		return []deadline.Act{deadline.ActFilingWindowOpen}
	case StageAssignment:
		return []deadline.Act{
			deadline.ActAssignMeeting, deadline.ActAssign, deadline.ActReturnObjection, deadline.ActObjectionRuling,
			deadline.ActInternalDispatch, deadline.ActStaffList, deadline.ActLeaderLedList,
		}
	case StageHandling:
		return []deadline.Act{deadline.ActHandlingPlan, deadline.ActPreReplyConsult, deadline.ActCoOpinion}
	case StageReplying:
		return []deadline.Act{
			deadline.ActInternalDraft, deadline.ActReply, deadline.ActReplyMax, deadline.ActProposerFeedback,
			deadline.ActRedoReply, deadline.ActPublish,
		}
	case StageFollowUp:
		return []deadline.Act{deadline.ActFollowUp}
	case StageSummary:
		return []deadline.Act{
			deadline.ActSummary, deadline.ActSelfCheck, deadline.ActAssessment, deadline.ActAssessmentResult,
		}
	}
	return nil
}

// Stage tells in which stage of the year the case keeps its unit busy: a closed
// one with an open commitment is in follow-up, one without in the summary;
// unset for a case that is outside the filed ones.
func (c Case) Stage() Stage {
	x := c.Facts()
	switch x.Phase {
	case PhaseDraft, PhaseIntake:
		return StagePreparation
	case PhaseAssignment:
		return StageAssignment
	case PhaseHandling:
		for _, u := range x.Units {
			if u.Replies() && !u.DraftedOn.IsZero() && !u.Ended() {
				return StageReplying
			}
		}
		return StageHandling
	case PhaseFeedback:
		return StageReplying
	case PhaseDone:
		for _, p := range x.Commitments {
			if p.KeptOn.IsZero() {
				return StageFollowUp
			}
		}
		return StageSummary
	default:
	}
	return 0
}
