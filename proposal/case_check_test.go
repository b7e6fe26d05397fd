package proposal

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// A table with a hole, a dead end, a row that stands twice or an event that
// leads nowhere is told, each by its name.
func TestABrokenLifeCycleIsTold(t *testing.T) {
	require.NoError(t, checkLifeCycle(Transitions()))
	without := func(drop func(Transition) bool) []Transition { return slices.DeleteFunc(Transitions(), drop) }
	twice := func(i int) []Transition { return append(Transitions(), Transitions()[i]) }
	first := func(is func(Transition) bool) int { return slices.IndexFunc(Transitions(), is) }
	for name, c := range map[string]struct {
		rows []Transition
		want string
	}{
		"no table":            {nil, "cannot be reached"},
		"a state of the case": {without(func(r Transition) bool { return r.Machine == "case" && slices.Contains(r.To, StateClosed.String()) }), "case state closed cannot be reached"},
		"a state of a unit": {without(func(r Transition) bool {
			return r.Machine == "unit" && slices.Contains(r.To, undertakingReplied.String())
		}), "unit state replied cannot be reached"},
		"a dead end":                    {without(func(r Transition) bool { return r.Machine == "case" && r.From == StateExamined.String() }), "case state examined is a dead end"},
		"an event without its row":      {without(func(r Transition) bool { return r.Event == EventKindReminded }), "event reminded has no row"},
		"an event of units without one": {without(func(r Transition) bool { return r.Machine == "unit" && r.Event == EventKindDrafted }), "event drafted has no row"},
		"a row of the case twice":       {twice(first(func(r Transition) bool { return r.Machine == "case" && len(r.Roles) == 0 })), "stands twice"},
		"a row of a unit twice":         {twice(first(func(r Transition) bool { return r.Machine == "unit" && len(r.Roles) > 0 })), "stands twice"},
		"one role of a row twice": {append(Transitions(), func() Transition {
			r := Transitions()[first(func(r Transition) bool { return r.Machine == "unit" && len(r.Roles) > 1 })]
			r.Roles = []vocab.Role{r.Roles[1]}
			return r
		}()), "stands twice"},
	} {
		err := checkLifeCycle(c.rows)
		require.Error(t, err, name)
		require.ErrorContains(t, err, c.want, name)
	}
}

// A value outside its set is told by its field, each by itself: nothing that is
// right beside it hides it.
func TestEachWordOutsideItsSetIsTold(t *testing.T) {
	for field, e := range map[string]Event{
		"role": {Handover: Handover{Role: 99}}, "consent": {Cosigning: Cosigning{Consent: 99}},
		"disposition": {Examination: Examination{Disposition: 99}}, "mergeKind": {Merging: Merging{MergeKind: 99}},
		"outcome": {Answering: Answering{Outcome: 99}}, "signature": {Answering: Answering{Signature: 99}},
		"stage": {Talk: Talk{Stage: 99}}, "channel": {Talk: Talk{Channel: 99}}, "front": {Talk: Talk{Front: 99}},
		"mode": {Talk: Talk{Mode: 99}}, "publication": {Publishing: Publishing{Publication: 99}},
	} {
		list := e.words()
		require.Len(t, list, 1, field)
		require.Equal(t, codeEventWord.Reason("field", field), list[0])
	}
	require.Empty(t, (&Event{}).words())
	for _, role := range vocab.All[vocab.Role]() {
		require.Empty(t, (&Event{Handover: Handover{Role: role}}).words(), "%v is a role", role)
	}
	for _, d := range vocab.All[Disposition]() {
		require.Empty(t, (&Event{Examination: Examination{Disposition: d}}).words(), "%v", d)
	}
	for _, mode := range vocab.All[ContactMode]() {
		require.Empty(t, (&Event{Talk: Talk{Stage: ConsultStageAfter, Channel: ChannelOther, Front: FrontProposer, Mode: mode}}).words(), "%v", mode)
	}
	full := Event{
		Cosigning: Cosigning{Consent: ConsentExpired}, Merging: Merging{MergeKind: MergeKindInHandling},
		Answering: Answering{Outcome: OutcomePartlyAdopted, Signature: SignatureLevelHead}, Publishing: Publishing{Publication: PublicationModeWithheld},
	}
	require.Empty(t, full.words(), "the last value of every set is in it")
}

// What anybody may ask for at any time says so in both languages.
func TestConsultationReasonsNameTheirStage(t *testing.T) {
	for _, s := range append(vocab.All[ConsultStage](), 0) {
		r := consultReason(s)
		require.NotContains(t, r.Text.ZH+r.Text.EN, "{")
		require.NotEmpty(t, r.Text.EN)
		if s == 0 {
			require.Contains(t, r.Text.EN, "any time before the reply")
		} else {
			require.Contains(t, r.Text.EN, s.Text().EN)
			require.Contains(t, r.Text.ZH, s.Term())
		}
	}
}
