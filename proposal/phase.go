package proposal

import (
	"database/sql/driver"

	"github.com/seed-3129f372/tian/deadline"
)

// Phase is the coarse stage of a case 「阶段」, for lists, colours and counts. Every
// State belongs to one phase.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Phase uint8

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

var phaseWords = deadline.NewVocabulary[Phase]("Phase", []deadline.Word{
	{Token: "draft", Text: Text{ZH: "拟提", EN: "being drafted"}},
	{Token: "intake", Text: Text{ZH: "审查", EN: "submitted and under examination"}},
	{Token: "assignment", Text: Text{ZH: "交办", EN: "filed, looking for its unit"}},
	{Token: "handling", Text: Text{ZH: "办理", EN: "in handling"}},
	{Token: "feedback", Text: Text{ZH: "反馈", EN: "replied, waiting for the verdict"}},
	{Token: "done", Text: Text{ZH: "办结", EN: "closed"}},
	{Token: "out", Text: Text{ZH: "未立案", EN: "outside the filed ones: not filed, redirected, merged or withdrawn"}},
})

// String returns the token of p.
func (p Phase) String() string { return phaseWords.String(p) }

// Term returns the Chinese term of p.
func (p Phase) Term() string { return phaseWords.Term(p) }

// Text returns the term of p in both languages.
func (p Phase) Text() Text { return phaseWords.Text(p) }

// Valid reports whether p is a member; the unset value is not.
func (p Phase) Valid() bool { return phaseWords.Valid(p) }

// MarshalText writes the token of p; a value that is no member is an error.
func (p Phase) MarshalText() ([]byte, error) { return phaseWords.Marshal(p) }

// UnmarshalText reads a token or a Chinese term; empty text is the unset value.
func (p *Phase) UnmarshalText(b []byte) error { return phaseWords.Unmarshal(p, b) }

// Value implements driver.Valuer: the token, NULL for the unset value.
func (p Phase) Value() (driver.Value, error) { return storeWord(phaseWords, p) }

// Scan implements sql.Scanner for tokens, Chinese terms and NULL.
func (p *Phase) Scan(src any) error { return scanWord(phaseWords, p, src) }

// ParsePhase reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParsePhase(s string) (Phase, error) { return phaseWords.Parse(s) }

// Phases returns the values of Phase in order.
func Phases() []Phase { return phaseWords.All() }

// Phase returns the coarse stage that s belongs to; every state has one.
func (s State) Phase() Phase {
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
