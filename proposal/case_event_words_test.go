package proposal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWordsOutsideTheirSet holds that a program cannot bring in a value that
// JSON could not.
func TestWordsOutsideTheirSet(t *testing.T) {
	e := Event{
		Kind: EventKindReminded, Handover: Handover{Role: 99}, Cosigning: Cosigning{Consent: 99}, Examination: Examination{Disposition: 99}, Merging: Merging{MergeKind: 99}, Answering: Answering{Outcome: 99, Signature: 99},
		Talk: Talk{Stage: 99, Channel: 99, Front: 99, Mode: 99}, Publishing: Publishing{Publication: 99},
	}
	require.Len(t, e.words(), 11)
	for _, r := range e.words() {
		require.Equal(t, "event.word", r.Code)
	}
	_, err := Apply(Case{}, e)
	require.ErrorIs(t, err, ErrRefused)
}
