package classify

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/rule"
)

func sort1(c *Classifier, title string) Verdict { return c.Classify(rule.Document{Title: title}) }

func TestVerdictsAreWellFormed(t *testing.T) {
	c := Default()
	e := c.Sorter()
	titles := []string{"", "  ", "关于的建议", "\xff\xfe", "xyz", strings.Repeat("教育医院公路", 500)}
	for _, r := range labelled(t, false) {
		titles = append(titles, r.Title)
	}
	for _, title := range titles {
		for _, body := range []string{"", "建议:一、修建幼儿园;二、增加医生;三、硬化道路。"} {
			d := rule.Document{Title: title, Body: body}
			v := e.Classify(d)
			require.Len(t, v.Labels, 3, title)
			sum, last := 0, million
			for _, l := range v.Labels {
				require.LessOrEqual(t, l.Score, last)
				require.GreaterOrEqual(t, l.Score, 0)
				require.NotEmpty(t, l.Reasons)
				last = l.Score
				sum += l.Score
				points := 0
				for _, r := range l.Reasons {
					points += r.Points
					if r.Code == codeRule.Code && r.Term != "" {
						text := title
						if r.Where == rule.WhereBody {
							text = body
						}
						require.LessOrEqual(t, r.At[1], utf8.RuneCountInString(text))
						require.Less(t, r.At[0], r.At[1])
					}
				}
				require.Equal(t, l.Score > 0, points > 0, "%s: %+v", title, l)
			}
			require.LessOrEqual(t, sum, million)
			require.Equal(t, v, c.Classify(d), "the same document, the same verdict")
		}
	}
}

func TestWithoutEvidenceNothingIsDecided(t *testing.T) {
	v := sort1(Default(), "哈哈哈")
	require.False(t, v.Decided)
	require.Len(t, v.Labels, 3)
	for _, l := range v.Labels {
		require.Zero(t, l.Score)
		require.Equal(t, []Evidence{{Code: codeNoEvidence.Code}}, l.Reasons)
	}
	out, err := json.Marshal(v.Labels[0].Reasons)
	require.NoError(t, err)
	require.JSONEq(t, `[{"code":"no_evidence"}]`, string(out))
}

// The name of a session around a title is no matter of its own.
func TestSessionNamesSayNothing(t *testing.T) {
	c := Default()
	bare := sort1(c, "关于修建灌溉水渠的建议")
	full := sort1(c, "县政协十届三次会议第52号提案 关于修建灌溉水渠的建议")
	require.Equal(t, bare.Best().ID, full.Best().ID)
	for _, l := range sort1(c, "市十六届人大一次会议304号建议").Labels {
		require.Zero(t, l.Score, l.ID)
	}
}

// Words of one department inside the matter of another.
func TestTheMatterDecides(t *testing.T) {
	c := Default()
	for title, want := range map[string]string{
		"关于治理中学周边交通拥堵的建议":    "public_security",
		"关于完善居民养老保险的建议":      "human_resources",
		"关于发展居家养老服务的建议":      "civil_affairs",
		"关于提高住院费用医保报销比例的建议":  "medical_insurance",
		"关于硬化通组路的建议":         "transport",
		"关于硬化产业路的建议":         "agriculture",
		"关于老旧小区加装电梯的建议":      "housing",
		"关于加强电梯维保监管的建议":      "market_regulation",
		"关于优化营商环境的提案":        "development_reform",
		"关于扩建卫生院的建议":         "health",
		"关于整治门前卫生死角和占道经营的建议": "urban_management",
		"关于退役军人就业的建议":        "veterans",
		"关于残疾人就业的建议":         "disabled",
		"关于高校毕业生就业的建议":       "human_resources",
		"关于小微企业融资难的提案":       "financial_regulation",
		"关于支持科技型中小企业创新的建议":   "science",
		"关于修建文化路至体育街连接道路的建议": "transport",
		"關於加強農村飲水安全的建議":      "water",
		"关于“双减”后加强课后服务的提案":   "education",
		"关于加强ＡＥＤ配置的建议":       "health",
		"关于加快5G基站建设的建议":      "industry_it",
	} {
		require.Equal(t, want, sort1(c, title).Best().ID, title)
	}
}

func TestPlaceNamesAreNoMatter(t *testing.T) {
	c := Default()
	a := sort1(c, "关于在文化路增设红绿灯的建议")
	require.Equal(t, "public_security", a.Best().ID)
	for _, l := range a.Labels {
		require.False(t, l.ID == "culture_tourism" && l.Score > 0, "文化路 is a street")
	}
	require.True(t, isPlace(index("水利村饮水"), rule.Hit{At: [2]int{0, 2}}))
	require.False(t, isPlace(index("水利村民"), rule.Hit{At: [2]int{0, 2}}))
	require.False(t, isPlace(index("文化路面"), rule.Hit{At: [2]int{0, 2}}))
	require.False(t, isPlace(index("文化"), rule.Hit{At: [2]int{0, 2}}))
}

func TestBodyIsWeighedAgainstTitle(t *testing.T) {
	c := Default()
	title := "关于加强学校建设的建议"
	body := "学校门口停车混乱，交通拥堵，建议安装红绿灯，修建公路，增加公交线路，设立卫生院，配备医生。"
	v := c.Classify(rule.Document{Title: title, Body: body})
	require.Equal(t, "education", v.Best().ID, "the title leads")
	v = c.Classify(rule.Document{Title: "关于解决群众关心问题的建议", Body: "我县养老院床位不足，居家养老服务薄弱。"})
	require.Equal(t, "civil_affairs", v.Best().ID, "the body speaks where the title is silent")
}

const small = `{"id":"s","hit":"sum","titleFactor":2,"conclusions":[{"id":"a"},{"id":"b"}],"rules":[
 {"id":"1","then":"a","weight":10,"when":"甲"},
 {"id":"2","then":"b","weight":10,"when":{"any":["甲乙","丙"]}},
 {"id":"3","then":"a","weight":-30,"when":{"all":["丁","甲"]}},
 {"id":"4","then":"b","weight":4,"when":{"field":"level","is":["city"]}}]}`

func TestAnOwnSetIsWeighedLikeTheBuiltIn(t *testing.T) {
	set, err := rule.Load([]byte(small))
	require.NoError(t, err)
	c, err := New(set, Options{})
	require.NoError(t, err)
	require.Equal(t, []string{"a", "b"}, c.Labels())

	v := sort1(c, "甲")
	require.Equal(t, "a", v.Best().ID)
	require.True(t, v.Decided)
	require.Len(t, v.Labels, 2)
	// weight 10, twice for the title, a fifth more at its end, against a
	// doubt of the mean weight (10+10+4)/3 = 8, twice as well
	require.Equal(t, 24*million/(24+16), v.Best().Score)

	v = sort1(c, "甲乙")
	require.Equal(t, "b", v.Best().ID, "the longer term counts whole, the shorter one as an echo")

	v = sort1(c, "甲丁")
	require.Equal(t, "a", v.Best().ID)
	require.Zero(t, v.Best().Score)
	require.Equal(t, Evidence{Code: codeOutweighed.Code}, v.Best().Reasons[len(v.Best().Reasons)-1])
	require.False(t, v.Decided)

	v = c.Classify(rule.Document{Fields: []rule.Field{{Name: "level", Value: "city"}}})
	require.Equal(t, "b", v.Best().ID)
}

func TestTheThresholdDecides(t *testing.T) {
	set, err := rule.Load([]byte(small))
	require.NoError(t, err)
	for threshold, want := range map[int]bool{-1: true, 0: true, 600_000: true, 600_001: false} {
		c, err := New(set, Options{Threshold: threshold})
		require.NoError(t, err)
		require.Equal(t, want, sort1(c, "甲").Decided, threshold)
		require.False(t, sort1(c, "无").Decided, "never without evidence")
	}
}

func TestNewRefusesABadSet(t *testing.T) {
	_, err := New(rule.Set{}, Options{})
	require.Error(t, err)
	require.Empty(t, new(Classifier).Classify(rule.Document{Title: "甲"}).Labels)
	require.Zero(t, Verdict{}.Best().Score)
}

func index(text string) *indexed {
	x := &indexed{}
	x.read(text)
	return x
}
