package whenzh_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/internal/whenzh"
)

// last is the last day of the one time that the text names; "" is none.
func last(t *testing.T, text, on string) string {
	t.Helper()
	var d deadline.Date
	if on != "" {
		d = deadline.MustDate(on)
	}
	list := whenzh.Find(text, d)
	if len(list) == 0 {
		return ""
	}
	require.Len(t, list, 1, "%s: %v", text, list)
	require.False(t, list[0].Last.Before(list[0].First), text)
	return list[0].Last.String()
}

// Every unit behind every word for a year, from a letter of 2025-08-26.
func TestEveryUnitOfEveryYear(t *testing.T) {
	years := map[string]string{
		"2024年": "2024", "２０２６年": "2026", "二〇二六年": "2026", "二零二六年": "2026", "二○二七年": "2027", "2026 年": "2026",
		"今年": "2025", "本年": "2025", "本年度": "2025", "今年度": "2025", "当年": "2025", "明年": "2026", "来年": "2026", "次年": "2026", "翌年": "2026", "下一年": "2026",
		"明年度": "2026", "后年": "2027", "大后年": "2028", "去年": "2024", "上年": "2024", "前年": "2023",
	}
	units := map[string]string{
		"": "12-31", "内": "12-31", "底": "12-31", "底前": "12-31", "年底": "12-31", "年底前": "12-31", "年内": "12-31", "末": "12-31", "初": "03-31", "年中": "06-30",
		"上半年": "06-30", "下半年": "12-31", "一季度": "03-31", "第一季度": "03-31", "第二季度": "06-30", "三季度": "09-30", "三季度末": "09-30", "第3季度": "09-30", "第四季度": "12-31",
		"4季度": "12-31", "首季度": "03-31", "前三季度": "09-30", "的上半年": "06-30",
		"3月": "03-31", "3月份": "03-31", "2月底": "02-EE", "3月底前": "03-31", "3月末": "03-31", "3月上旬": "03-10", "3月中旬": "03-20", "2月下旬": "02-EE", "3月初": "03-10",
		"5月1日": "05-01", "5月1日前": "05-01", "05月01日之前": "05-01", "５月１日": "05-01", "5月1号": "05-01", "五月一日": "05-01", "十一月底": "11-30", "十二月二十五日": "12-25", "元月底": "01-31",
		"10月": "10-31", "10 月 15 日": "10-15", "十月十五日以前": "10-15",
	}
	for y, year := range years {
		for u, day := range units {
			want := year + "-" + strings.ReplaceAll(day, "EE", map[bool]string{true: "29", false: "28"}[year == "2024" || year == "2028"])
			require.Equal(t, want, last(t, "将于"+y+u+"完成", "2025-08-26"), y+u)
		}
	}
}

func TestTimesWithoutAYear(t *testing.T) {
	for text, want := range map[string]string{
		"年内": "2025-12-31", "年底前": "2025-12-31", "年底": "2025-12-31", "年末": "2025-12-31", "年终": "2025-12-31",
		"上半年": "2026-06-30", "下半年": "2025-12-31", "一季度": "2026-03-31", "第三季度": "2025-09-30", "三季度末": "2025-09-30", "四季度": "2025-12-31",
		"8月": "2025-08-31", "8月20日": "2026-08-20", "8月26日": "2025-08-26", "10月": "2025-10-31", "10月15日前": "2025-10-15", "十一月底": "2025-11-30",
		"3月": "2026-03-31", "2月底前": "2026-02-28", "元月": "2026-01-31", "9月中旬": "2025-09-20", "9月下旬": "2025-09-30", "９月１５日": "2025-09-15",
		"本月": "2025-08-31", "本月底": "2025-08-31", "本月底前": "2025-08-31", "本月30日": "2025-08-30", "本月下旬": "2025-08-31", "当月底": "2025-08-31",
		"下月": "2025-09-30", "下个月": "2025-09-30", "下月底": "2025-09-30", "下个月底前": "2025-09-30", "下月中旬": "2025-09-20", "下月5日": "2025-09-05", "次月": "2025-09-30",
		"上个月": "2025-07-31", "月底前": "2025-08-31", "月末": "2025-08-31", "月内": "2025-08-31",
		"季度末": "2025-09-30", "本季度": "2025-09-30", "本季度末": "2025-09-30", "下季度": "2025-12-31", "下一季度末": "2025-12-31", "上季度": "2025-06-30", "季末": "2025-09-30",
		"每年8月31日前": "2025-08-31", "每年10月底前": "2025-10-31",
	} {
		require.Equal(t, want, last(t, "将于"+text+"完成", "2025-08-26"), text)
	}
	require.Equal(t, "2026-12-31", last(t, "明年中央预算", "2025-08-26"))
	require.Equal(t, "2026-06-30", last(t, "明年年中验收", "2025-08-26"))
	require.Equal(t, "2027-01-31", last(t, "下个月", "2026-12-31"))
	require.Equal(t, "2024-02-29", last(t, "下月底", "2024-01-31"))
	require.Equal(t, "2027-03-31", last(t, "下季度", "2026-12-31"))
}

func TestSpans(t *testing.T) {
	for text, want := range map[string]string{
		"三年内": "2028-08-26", "3年内": "2028-08-26", "３年之内": "2028-08-26", "两年内": "2027-08-26", "2年以内": "2027-08-26", "一年内": "2026-08-26", "十年内": "2035-08-26",
		"未来三年": "2028-08-26", "今后两年": "2027-08-26", "未来3年内": "2028-08-26", "两三年内": "2028-08-26", "三五年内": "2030-08-26", "1-2年内": "2027-08-26",
		"半年内": "2026-02-26", "一年半内": "2027-02-26", "三个月内": "2025-11-26", "6个月内": "2026-02-26", "十二个月内": "2026-08-26", "半个月内": "2025-09-10", "一个半月内": "2025-10-11",
		"90日内": "2025-11-24", "30天内": "2025-09-25", "三十日内": "2025-09-25", "两周内": "2025-09-09", "2个星期内": "2025-09-09", "三年后": "2028-08-26", "两个季度内": "2026-02-26",
		"用三年时间": "2028-08-26", "用2—3年时间": "2028-08-26", "用两到三年时间": "2028-08-26", "用半年左右时间": "2026-02-26",
		"本周": "2025-08-31", "本周内": "2025-08-31", "本周五": "2025-08-29", "下周": "2025-09-07", "下周三": "2025-09-03", "下一周": "2025-09-07",
		"“十四五”期间": "2025-12-31", "“十五五”末": "2030-12-31", "十五五时期": "2030-12-31",
	} {
		require.Equal(t, want, last(t, "力争"+text+"完成", "2025-08-26"), text)
	}
}

// What names no day, or none that is certain.
func TestWhatIsNoTime(t *testing.T) {
	for _, text := range []string{
		"10个工作日内", "近三年", "近三年内", "过去两年内", "最近三个月内", "自收到之日起15日内", "收到后十日内", "建成后三年内", "三年行动计划", "为期两年", "使用三年", "用三年", "一日", "15日前",
		"多年内", "周年", "青年内", "中年", "少年", "每月底", "每季度末", "三个季度", "九月三十一日", "2月30日", "十三月", "第十四号", "112月", "1900年", "2024", "20245年",
		"两年一次", "今年以来", "2024年3月以来", "以前年度", "今后年度", "近年来年均", "第12号", "三五成群", "十四五规划", "本年级", "90年代", "1990年代", "年", "月", "日", "第季度",
	} {
		require.Empty(t, last(t, text, "2025-08-26"), text)
	}
	for _, text := range []string{"明年", "明年3月", "年底前", "10月底", "三年内", "下月底", "季度末", "本季度", "上半年", "次年3月"} {
		require.Empty(t, last(t, text, ""), text)
	}
	require.Equal(t, "2026-03-31", last(t, "2026年3月", ""))
}

func TestTimesThatFollowOthers(t *testing.T) {
	for text, want := range map[string]string{
		"2026年3月启动、12月完成":      "2026-03-31 2026-12-31",
		"2026年10月开工，次年3月竣工":    "2026-10-31 2027-03-31",
		"今年10月启动、3月完成":         "2025-10-31 2026-03-31",
		"2026年3月1日至15日":        "2026-03-01 2026-03-15",
		"2026年3月至5月":           "2026-03-31 2026-05-31",
		"2024—2026年":           "2026-12-31",
		"2022年印发方案，9月底前完成":     "2022-12-31 2025-09-30",
		"明年一季度启动，年底前完成":        "2026-03-31 2026-12-31",
		"2026年启动，当年完成":         "2026-12-31 2026-12-31",
		"9月启动，次月完成":            "2025-09-30 2025-10-31",
		"2026-05-01前、2026.6.1": "2026-05-01 2026-06-01",
		"将于今明两年完成":             "2026-12-31",
	} {
		var got []string
		for _, w := range whenzh.Find(text, deadline.MustDate("2025-08-26")) {
			got = append(got, w.Last.String())
		}
		require.Equal(t, want, strings.Join(got, " "), text)
	}
}

func TestPlaceOfATime(t *testing.T) {
	text := "我局将于２０２６年３月底前完成"
	list := whenzh.Find(text, deadline.Date{})
	require.Len(t, list, 1)
	require.Equal(t, "２０２６年３月底前", string([]rune(text)[list[0].At[0]:list[0].At[1]]))
	require.False(t, list[0].NextYear)
	require.True(t, whenzh.Find("3月底前", deadline.MustDate("2025-08-26"))[0].NextYear)
}

func FuzzFind(f *testing.F) {
	f.Add("将于2024年9月31日前完成；明年第三季度，三年内")
	f.Add("今明两年次年元月月底季末每年十五五末2026.5.1")
	f.Fuzz(func(t *testing.T, s string) {
		at, n := 0, utf8.RuneCountInString(s)
		for _, w := range whenzh.Find(s, deadline.MustDate("2024-04-20")) {
			require.GreaterOrEqual(t, w.At[0], at)
			require.Greater(t, w.At[1], w.At[0])
			require.LessOrEqual(t, w.At[1], n)
			require.False(t, w.Last.Before(w.First))
			at = w.At[1]
		}
	})
}

// A feast has its day where the calendar fixes it; before a season, or a feast that
// moves, there is no day to be told.
func TestFeastsOfAYear(t *testing.T) {
	for text, want := range map[string]string{
		"2026年国庆节前": "2026-10-01", "明年五一前": "2026-05-01", "明年元旦之前": "2026-01-01", "2026年“七一”前": "2026-07-01", "2026年的国庆以前": "2026-10-01",
		"2026年春节前": "", "明年汛期前": "", "明年供暖期之前": "", "今年秋季开学前": "", "明年全国两会前": "",
		"2026年春节期间": "", "明后两年": "2027-12-31",
	} {
		require.Equal(t, want, last(t, "将于"+text+"完成", "2025-08-26"), text)
	}
}

// FindAll gives the times without days too, and those that need the day of the letter.
func TestTimesWithoutDays(t *testing.T) {
	for text, want := range map[string]string{
		"力争10个工作日内回访": "open", "自收到之日起15日内答复": "open", "明年汛期前建成": "open", "明年春节之前": "open", "汛期前建成": "open",
		"明年完成": "2026-12-31", "近三年完成": "",
	} {
		got := ""
		for _, w := range whenzh.FindAll(text, deadline.MustDate("2025-08-26")) {
			if got += w.Last.String(); w.Open {
				got += "open"
			}
		}
		require.Equal(t, want, got, text)
	}
	for text, relative := range map[string]bool{"明年6月完成": true, "9月底前完成": true, "三年内完成": true, "国庆节前完成": true, "2026年6月完成": false, "3个工作日内": false} {
		list := whenzh.FindAll(text, deadline.Date{})
		require.Len(t, list, 1, text)
		require.Equal(t, relative, list[0].Relative, text)
	}
}
