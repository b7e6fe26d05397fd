package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The nearest word is the nearest however the input is padded.
func TestPaddingDoesNotHideTheNearestWord(t *testing.T) {
	for _, typed := range []string{"交办 ", " 交办", "交办。", "　交办　", "“交办”"} {
		_, err := vocab.Parse[deadline.ClockEvent](typed)
		require.ErrorContains(t, err, "one of assigned, ", typed)
	}
	_, err := vocab.Parse[deadline.ClockEvent]("replied ")
	require.ErrorContains(t, err, "one of replied, ")
}
