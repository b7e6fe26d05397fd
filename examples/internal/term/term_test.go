package term

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCutAndPad(t *testing.T) {
	require.Equal(t, "关于…", Cut("关于加强", 6))
	require.Equal(t, "关于加强", Cut("关于加强", 8))
	require.Equal(t, "a b", Cut("a\x1bb", 8), "control characters cannot reach the terminal")
	require.Equal(t, "关于  ", Pad("关于", 6))
	require.Equal(t, 6, Width(Pad("关于加强", 6)))
}

func TestWrap(t *testing.T) {
	long := strings.Repeat("件数占已答复件数，未评价（弃权）不计入；会办件不计入。", 20)
	for _, text := range []string{long, strings.Repeat("word and ", 60), strings.Repeat("x", 1000), long + "\n" + long} {
		for _, indent := range []string{"", "    "} {
			for _, line := range strings.Split(Wrap(text, indent), "\n") {
				require.LessOrEqual(t, Width(line), Columns)
				body := strings.TrimPrefix(line, indent)
				require.False(t, strings.HasPrefix(body, "，") || strings.HasPrefix(body, "）") || strings.HasSuffix(body, "（"), line)
			}
			require.Equal(t, strings.Join(strings.Fields(text), ""), strings.Join(strings.Fields(Wrap(text, indent)), ""), "nothing is lost")
		}
	}
}

func TestTable(t *testing.T) {
	var out strings.Builder
	table := NewTable(&out, Column{"编号", 6}, Column{"案由", 8})
	table.Row("P1", "关于加强管理的建议")
	table.Row("P2")
	require.Equal(t, "编号    案由\n------  --------\nP1      关于加…\nP2\n", out.String())
}
