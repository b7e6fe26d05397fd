package classify

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each built-in taxonomy but that of the departments is held against what a reader
// said of thirty real titles or more: most are right, and next to none is wrong and
// decided.
func TestTaxonomiesAgreeWithAReader(t *testing.T) {
	raw, err := os.ReadFile("testdata/taxonomies.tsv")
	require.NoError(t, err)
	scores := map[string]*score{}
	sorters := map[string]*Sorter{}
	for l := range strings.Lines(string(raw)) {
		cell := strings.Split(strings.TrimSpace(l), "\t")
		if strings.HasPrefix(l, "#") {
			continue
		}
		require.Len(t, cell, 3, l)
		id, title := cell[0], cell[2]
		if scores[id] == nil {
			c, err := Load(id)
			require.NoError(t, err)
			scores[id], sorters[id] = &score{}, c.Sorter()
		}
		want := strings.Split(cell[1], "/")
		require.Subset(t, sorters[id].c.Labels(), want, l)
		v := sort1(sorters[id].c, title)
		best := want[0]
		if slices.Contains(want, v.Best().ID) {
			best = v.Best().ID
		}
		scores[id].add(v, best)
		if v.Best().ID != best {
			t.Logf("%s: %s: %s for %s, decided %v", id, title, v.Best().ID, cell[1], v.Decided)
		}
	}
	for _, id := range []string{Bayannur13, FiveFields, FiveTasks, ScienceThemes} { // one that is added later is read when its titles are
		s := scores[id]
		require.NotNil(t, s, id)
		s.log(t, id)
		require.GreaterOrEqual(t, s.rows, 30, id)
		require.GreaterOrEqual(t, 100*s.first, 85*s.rows, id)
		require.LessOrEqual(t, s.decided-s.right, 1, "%s: wrong and decided", id)
	}
}

// What is a science bureau's and none of the six themes, and what is none of the
// tasks, is not forced into one; beside each kind stand titles that do belong.
func TestWhatFitsNowhereIsOther(t *testing.T) {
	for id, x := range map[string]struct {
		other []string
		own   map[string]string
	}{
		ScienceThemes: {[]string{
			"关于加强青少年科普教育的提案", "关于建设科技馆的建议", "关于提升公民科学素质的建议",
			"关于引进高层次科技人才的提案", "关于完善科技人才评价机制的建议", "关于柔性引进院士团队的建议",
			"关于修订《科技创新条例》的议案", "关于深化科技体制改革的提案", "关于加强科研诚信建设的建议",
			"关于加强地震监测预警的建议", "关于做好防震减灾工作的提案", "关于选派科技特派员的建议", "关于发展农业科技的提案",
			"关于创建国家创新型城市的建议", "关于加快发展养老服务的提案", "关于推动高质量发展的提案",
		}, map[string]string{
			"关于加快科技计划资金拨付的提案": "special_funds", "关于提高大型仪器开放共享水平的建议": "instrument_sharing",
			"关于争创国家重点实验室的提案": "key_laboratories", "关于培育高新技术企业的建议": "small_firms",
			"关于支持众创空间和孵化器发展的建议": "business_environment", "关于共建区域协同创新共同体的建议": "regional_integration",
		}},
		FiveTasks: {[]string{
			"关于加快科技成果转化的提案", "关于建设重点实验室的建议", "关于支持民营企业发展的提案", "关于发展数字经济的建议",
			"关于优化营商环境的提案", "关于推进政务服务一网通办的建议", "关于提高村干部待遇的建议", "关于推动智能制造的提案",
			"关于缓解中小企业融资难的建议", "关于培育高新技术企业的提案", "关于编制城市规划的建议", "关于推动高质量发展的提案",
		}, map[string]string{
			"关于建设风电光伏基地的提案": "energy_base", "关于稀土资源高效利用的建议": "energy_base", "关于发展现代煤化工的提案": "energy_base",
			"关于推进绿电外送通道建设的建议": "energy_base", "关于加强草原生态保护的提案": "ecological_screen",
			"关于发展肉羊产业的建议": "farm_base", "关于中欧班列提质增效的提案": "opening_bridgehead",
			"关于加强边境管控的建议": "security_screen", "关于增加公办幼儿园的提案": "livelihood",
			"关于弘扬北疆文化的提案": "model_region", "关于促进各民族交往交流交融的建议": "model_region",
		}},
	} {
		c, err := Load(id)
		require.NoError(t, err)
		for _, title := range x.other {
			v := sort1(c, title)
			require.True(t, v.Best().ID == "other" || !v.Decided, "%s: %s: %s", id, title, v.Best().ID)
		}
		for title, want := range x.own {
			require.Equal(t, want, sort1(c, title).Best().ID, "%s: %s", id, title)
		}
		require.Equal(t, "other", sort1(c, "关于进一步做好工作的提案").Best().ID, "what says nothing is none of them")
	}
	c, err := Load(Bayannur13)
	require.NoError(t, err)
	require.Equal(t, "others", sort1(c, "关于进一步做好工作的提案").Best().ID)
}
