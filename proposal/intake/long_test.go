package intake

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// One clause without a stop takes the time of its length, and what stands in it is
// found as far as ever.
func TestALongClauseIsReadOnce(t *testing.T) {
	for _, piece := range []string{"（2023）", "本案判决", "法院判决（2023）内01民终", "我儿子的案子", "（2023）民初"} {
		s := strings.Repeat(piece, 200_000/len(piece)*len("民")) // a square of it would not end here
		_, _ = caseNumber(s)
		_, _ = ownCase("本案" + strings.Repeat("很", 30) + s)
	}
	for _, number := range []string{"（2023）内01民终123号", "(2019)最高法民申12号"} {
		from, to := caseNumber(strings.Repeat("就", 3000) + number)
		require.Equal(t, []int{9000, 9000 + len(number)}, []int{from, to})
	}
	from, to := caseNumber("（2023）内" + strings.Repeat("0", 30) + "民终1号")
	require.Equal(t, []int{0, 0}, []int{from, to}, "too far from its bracket")
}
