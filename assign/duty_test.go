package assign

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func texts(words []word) []string {
	var out []string
	for _, w := range words {
		out = append(out, w.text)
	}
	return out
}

func TestDutyWordsShared(t *testing.T) {
	x := newDutyIndex([]Unit{
		{Name: "科技项目科", Duties: []string{"科技专项资金", "科技成果转化"}},
		{Name: "科技平台科", Duties: []string{"大型科研仪器共享、重点实验室"}},
	})
	shared := x.shared("关于加快科技专项资金拨付的提案", "企业反映重点实验室的大型科研仪器不开放,专项资金拨付慢。")
	require.Equal(t, []string{"科技专项资金"}, texts(shared[0])) // the part 专项资金 is not named again
	require.Equal(t, []string{"大型科研仪器", "重点实验室", "科技"}, texts(shared[1]))
	// 科技 stands in both units: half as rare; in the title it counts three
	// times
	require.Equal(t, 500*1*titleFactor, shared[1][2].weight)
	require.Equal(t, 1000*5*fullLength, shared[1][0].weight)
	require.Equal(t, (500+4*1000)*fullLength*titleFactor, shared[0][0].weight)
}

func TestDutyWordsIgnoreStockPhrasesWidthAndCase(t *testing.T) {
	x := newDutyIndex([]Unit{{Name: "甲", Duties: []string{"推进5G网络建设工作"}}})
	require.Empty(t, x.shared("关于推进各项工作的建议", "")[0])
	require.Equal(t, []string{"5g网络"}, texts(x.shared("5g网络覆盖", "")[0]))
	require.Empty(t, x.shared("", "\xff\xfe")[0])
}

func TestDutyWordsDoNotCrossMarks(t *testing.T) {
	x := newDutyIndex([]Unit{{Name: "甲", Duties: []string{"水利、农业"}}})
	require.Empty(t, x.shared("薪水,利农", "")[0])
	require.Equal(t, []string{"农业", "水利"}, texts(x.shared("水利农业", "")[0]))
}

func FuzzDutyWords(f *testing.F) {
	f.Add("科技专项资金", "大型科研仪器", "关于专项资金")
	f.Add("\xff", "aAaA", "aaaa")
	f.Fuzz(func(t *testing.T, duty, body, title string) {
		for _, words := range newDutyIndex([]Unit{{Name: duty}, {Name: title, Duties: []string{duty}}}).shared(title, body) {
			for k, w := range words {
				require.Positive(t, w.weight)
				require.True(t, k == 0 || words[k-1].weight >= w.weight)
			}
		}
	})
}
