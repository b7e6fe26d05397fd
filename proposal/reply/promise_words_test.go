package reply_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/reply"
)

// found is what a letter of 2025-08-26 promises: "none", "vague", or the day.
func found(text string) string {
	var got []string
	for _, p := range reply.Promises(reply.Reply{Body: text, Date: on("2025-08-26")}) {
		if p.Due.IsZero() {
			got = append(got, "vague")
		} else {
			got = append(got, p.Due.String())
		}
	}
	if got == nil {
		return "none"
	}
	return strings.Join(got, " ")
}

func TestWhatIsAPromiseAndByWhen(t *testing.T) {
	for text, want := range map[string]string{
		"将于明年上半年完成改造。":            "2026-06-30",
		"将于明年一季度完成":               "2026-03-31",
		"计划明年3月开工":                "2026-03-31",
		"拟于明年3月底前印发":              "2026-03-31",
		"力争明年5月1日通车":              "2026-05-01",
		"将于今年三季度完成":               "2025-09-30",
		"确保今年10月底完工":              "2025-10-31",
		"预计次年3月投入使用":              "2026-03-31",
		"争取三年内实现全覆盖":              "2028-08-26",
		"有望后年建成":                  "2027-12-31",
		"打算十一月底前召开":               "2025-11-30",
		"下个月将组织检查":                "2025-09-30",
		"我局将于本月底公布结果":             "2025-08-31",
		"将于二〇二六年完成":               "2026-12-31",
		"我们承诺于10月15日前公开数据":        "2025-10-15",
		"2026年9月底前完成平台升级":         "2026-09-30",
		"2026年3月底前全部建成":           "2026-03-31",
		"明年内开通3条公交线路":             "2026-12-31",
		"2026年底前，全部改造完毕":          "2026-12-31",
		"将加快建设，2026年6月底前竣工":       "2026-06-30",
		"2026年6月底前，我局将印发细则":       "2026-06-30",
		"已完成设计，将于年底前开工":           "2025-12-31",
		"已于2024年立项并将于明年开工":        "2026-12-31",
		"预计10个工作日内办结":             "vague",
		"下一步将适时推进":                "vague",
		"将在条件成熟时启动":               "vague",
		"今年年初列入议程，将适时推进":          "vague",
		"近三年投入2000万元，今后将继续加大投入":   "vague",
		"将于今年上半年完成":               "2025-06-30",
		"我市计划分三年实施，2027年底前完成":     "2027-12-31",
		"资金安排在明年上半年落实":            "2026-06-30",
		"项目已纳入规划，计划2026年至2027年建设": "2027-12-31",
		"工期至2026年10月":             "2026-10-31",
		"即将于9月中旬启用":               "2025-09-20",
		"9月底前完成清淤，明年汛期前建成泵站，三年内实现管网全覆盖": "2025-09-30 vague 2028-08-26",
		"将于12月31日前完工，将于10月开工":           "2025-12-31 2025-10-31",
		"一期明年6月底前投用，二期力争后年竣工":           "2026-06-30 2027-12-31",
		"拟于今年10月印发方案，并于2026年3月1日起施行":    "2025-10-31 2026-03-01",
		"年底前建成平台，覆盖全市，明年一季度前接入区县":       "2025-12-31 2026-03-31",
		"已完成设计，将于10月开工，力争2027年6月底前通车":   "2025-10-31 2027-06-30",
		"计划分三年、到2027年全部完成":              "2027-12-31",
		"计划用三年时间，到2027年底全部改造到位":         "2028-08-26",
		"三年内，即2028年底前，实现全覆盖":            "2028-12-31",
		"将于年底前完成改造，惠及居民5万人":             "2025-12-31",
		"将于年底前完成改造，今年已完成8个小区":           "2025-12-31",
		"国庆节前完成清淤":                      "2025-10-01",
		"国庆节前后组织检查":                     "none",
		"元旦前投用":                         "2026-01-01",
		"明年“五一”前建成":                     "2026-05-01",
		"国庆节前完成了清淤":                     "none",
		"“十五五”期间实现全覆盖":                  "2030-12-31",
		"“十六五”期间建成环线":                   "2035-12-31",
		"“十五五”末覆盖率达到95%":                "2030-12-31",
		"“十四五”期间建成公园20个":                "none",
		"待资金落实后实施":                      "vague",
		"条件成熟时启动二期建设":                   "vague",
		"待上级批复后，组织实施":                   "vague",
		"资金到位后立即开工":                     "vague",
		"待遇落实情况已公开":                     "none",
		"资金到位后已开工":                      "none",
		"接待群众后整改问题12个":                  "none",
		"将于今年10月启动、明年3月完成；年内公布进展":       "2026-03-31 2025-12-31",
		"将按照《2026年工作计划》抓好落实":            "vague",
		"我局计划用三年时间，分批完成改造":              "2028-08-26",
		"力争到2027年，覆盖率达到95%以上":           "2027-12-31",
		"到今年年底，新建公园3个":                  "2025-12-31",
		"自2026年1月1日起施行":                 "2026-01-01",
		"预计将于下周五完成":                     "2025-09-05",
		"今年已先后完成12个小区改造":                "none",
		"2025年完成老旧小区改造20个":              "none",
		"今年三季度开展检查3次":                   "none",
		"用三年时间完成了改造":                    "none",
		"已列入明年计划":                       "none",
		"现已将该路段纳入2026年改造计划":             "none",
		"今年以来已完成12个小区":                  "none",
		"现将办理情况答复如下":                    "none",
		"兹将有关情况函复如下":                    "none",
		"经研究，现答复如下：":                    "none",
		"已将该项目列入2022年计划":                "none",
		"我局已将其纳入2024年预算":                "none",
		"已经将建议转交市财政局":                   "none",
		"将军路改造工程位于城东":                   "none",
		"大将军广场、将军山公园环境整治":               "none",
		"打麻将扰民问题已整治":                    "none",
		"虚拟现实、模拟训练已普及":                  "none",
		"三年行动计划成效明显":                    "none",
		"按照工作计划推进各项任务":                  "none",
		"“十四五”规划明确了目标":                  "none",
		"2024年9月底前完成了平台升级":              "none",
		"已于3月完成初步设计":                    "none",
		"3月完成初步设计，5月开工":                 "none",
		"您提出2026年底前完成改造的建议很好":           "none",
		"省里要求2026年底前完成改造":               "none",
		"根据2026年底前全面建成的目标":              "none",
		"已安排资金50万元":                     "none",
		"截至2025年8月底，已完成12公里":            "none",
		"严格履行承诺事项":                      "none",
		"2025年8月26日":                    "none",
		"为确保安全，已设置护栏":                   "none",
		"感谢您对我们工作的支持":                   "none",
		"无法在2026年完成":                    "none",
	} {
		require.Equal(t, want, found(text), text)
	}
}

// A text without the end of a sentence is read in pieces; none of it is lost.
func TestPromisesOfALongSentence(t *testing.T) {
	long := strings.Repeat("将于2026年完成，", 20_000)
	runes := []rune(long)
	list := reply.Promises(reply.Reply{Body: long, Date: on("2025-08-26")})
	require.Equal(t, 0, list[0].At[0])
	require.Greater(t, len(list), 19_000)
	require.Equal(t, len([]rune(long))-1, list[len(list)-1].At[1])
	for _, p := range list {
		require.Equal(t, p.Text, string(runes[p.At[0]:p.At[1]]))
	}
}

// A five-year plan that runs is one to come as long as its last year is not there.
func TestAPlanThatRuns(t *testing.T) {
	for day, want := range map[string]string{"2026-03-01": "2030-12-31", "2029-12-31": "2030-12-31", "2030-03-01": "", "2031-03-01": ""} {
		got := ""
		for _, p := range reply.Promises(reply.Reply{Body: "“十五五”期间实现全覆盖。", Date: on(day)}) {
			got += p.Due.String()
		}
		require.Equal(t, want, got, day)
	}
}

// Without the date of the letter what counts from it is told to need it; a time
// with a year has its day.
func TestPromisesWithoutTheDateOfTheLetter(t *testing.T) {
	for text, want := range map[string]string{
		"将于明年完成": "needs date", "9月底前完成清淤": "needs date", "力争三年内实现全覆盖": "needs date", "国庆节前建成": "needs date", "计划下个月开工": "needs date",
		"将于2026年完成": "2026-12-31", "2026年6月开工，9月完工": "2026-06-30 2026-09-30", "2026年国庆节前完成": "2026-10-01",
		"将适时推进": "vague", "将在10个工作日内办结": "needs calendar", "已于去年完成": "", "今年已完成12个小区改造": "",
		"将于2026年完成设计，明年底前完工": "2026-12-31 needs date",
	} {
		var got []string
		for _, p := range reply.Promises(reply.Reply{Body: text}) {
			switch {
			case p.NeedsDate:
				require.False(t, p.Vague())
				got = append(got, "needs date")
			case p.NeedsCalendar:
				require.False(t, p.Vague())
				got = append(got, "needs calendar")
			case p.Vague():
				got = append(got, "vague")
			default:
				got = append(got, p.Due.String())
			}
		}
		require.Equal(t, want, strings.Join(got, " "), text)
	}
}
