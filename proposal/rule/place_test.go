package rule

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestPositionsCountCodePoints(t *testing.T) {
	e, err := Compile(Set{ID: "s", Hit: HitPolicySum, Conclusions: []Conclusion{{ID: "a"}},
		Rules: []Rule{{ID: "r", Then: "a", Weight: 1, When: Condition{Term: "充电桩"}}}})
	require.NoError(t, err)
	for _, c := range []struct {
		text string
		want string
	}{
		{"新建充电桩。", "充电桩"},
		{"𠮷\xff充 电桩", "充 电桩"},
		{" “充电”桩”", "充电”桩"},
		{"\u200b充\n電-桩", "充\n電-桩"},
	} {
		best, ok := e.Evaluate(Document{Title: c.text}).Best()
		require.True(t, ok, c.text)
		at := best.Hits[0].At
		require.Equal(t, c.want, string([]rune(c.text)[at[0]:at[1]]))
		require.LessOrEqual(t, at[1], utf8.RuneCountInString(c.text))
	}
}
