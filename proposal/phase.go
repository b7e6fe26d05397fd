package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// Phase is the coarse stage of a case 「阶段」, for lists, colours and counts. Every
// State belongs to one phase.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Phase = vocab.Word[phaseSet]

// The values of Phase.
const (
	PhaseDraft      Phase = iota + 1 // 拟提, being drafted
	PhaseIntake                      // 审查, submitted and under examination
	PhaseAssignment                  // 交办, filed, looking for its unit
	PhaseHandling                    // 办理, in handling
	PhaseFeedback                    // 反馈, replied, waiting for the verdict
	PhaseDone                        // 办结, closed
	PhaseOut                         // 未立案, outside the filed ones: not filed, redirected, merged or withdrawn
)

type phaseSet struct{}

// Words implements vocab.Set.
func (phaseSet) Words() vocab.Words { return phaseWords }

var phaseWords = vocab.Words{Name: "Phase", List: []vocab.Row{
	{Token: "draft", ZH: "拟提", EN: "being drafted"},
	{Token: "intake", ZH: "审查", EN: "submitted and under examination"},
	{Token: "assignment", ZH: "交办", EN: "filed, looking for its unit"},
	{Token: "handling", ZH: "办理", EN: "in handling"},
	{Token: "feedback", ZH: "反馈", EN: "replied, waiting for the verdict"},
	{Token: "done", ZH: "办结", EN: "closed"},
	{Token: "out", ZH: "未立案", EN: "outside the filed ones: not filed, redirected, merged or withdrawn"},
}}

// phaseOf returns the coarse stage that s belongs to; every state has one.
func phaseOf(s State) Phase {
	switch s {
	case StateDraft, StateCosigning:
		return PhaseDraft
	case StateSubmitted, StateSentBack, StateExamined:
		return PhaseIntake
	case StateFiled, StateAssigned, StateReturned:
		return PhaseAssignment
	case StateHandling, StateRedo:
		return PhaseHandling
	case StateReplied:
		return PhaseFeedback
	case StateClosed:
		return PhaseDone
	case StateNotFiled, StateRedirected, StateMerged, StateWithdrawn:
		return PhaseOut
	}
	return 0
}
