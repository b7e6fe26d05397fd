package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// short writes what was read on one line: what is set, the bound behind it.
func short(x proposal.Typed) string {
	var parts []string
	for _, p := range []struct{ mark, value string }{
		{"", x.From.String()}, {"", x.Date.String()}, {"", x.MonthDay.String()}, {"", x.Period.String()}, {"", x.Percent}, {"", x.Bound.String()},
	} {
		if p.value != "" {
			parts = append(parts, p.value)
		}
	}
	return strings.Join(parts, " ")
}

// All from 2026-06-15, a Monday.
func TestWhatPeopleTypeIsRead(t *testing.T) {
	for text, want := range map[string]string{
		// The same day in every writing.
		"2026年5月1日": "2026-05-01", "2026-5-1": "2026-05-01", "2026.05.01": "2026-05-01", "2026/5/1": "2026-05-01", "2026-05-01": "2026-05-01",
		"２０２６年５月１日": "2026-05-01", "２０２６－５－１": "2026-05-01", "２０２６．５．１": "2026-05-01", "２０２６／０５／０１": "2026-05-01",
		"二〇二六年五月一日": "2026-05-01", "二零二六年五月一日": "2026-05-01", "二○二六年五月一号": "2026-05-01", "20260501": "2026-05-01", "２０２６０５０１": "2026-05-01",
		" 2026 年 5 月 1 日 ": "2026-05-01", "2026年05月01日。": "2026-05-01", "2026年5月1號": "2026-05-01", "2026年5月1": "2026-05-01", "2026.5.1.": "2026-05-01",
		"2026/5/1 0:00:00": "2026-05-01", "2026-05-01 00:00": "2026-05-01", "2026-05-01T00:00:00": "2026-05-01", "2026年5月1日 8:30": "2026-05-01",
		"2026年5月1日（星期五）": "2026-05-01", "2026年5月1日 周五": "2026-05-01", "2026年十二月三十一日": "2026-12-31", "2028年2月29日": "2028-02-29", "2026年元月3日": "2026-01-03",
		// By a day, from a day, after it.
		"2026年8月31日前": "2026-08-31 at_most", "2026年8月31日之前": "2026-08-31 at_most", "2026年8月31日以前": "2026-08-31 at_most", "2026年8月底前": "2026-08-31 at_most", "2026年2月底前": "2026-02-28 at_most",
		"不晚于2026年8月31日": "2026-08-31 at_most", "最迟2026-8-31": "2026-08-31 at_most", "截止2026年8月31日": "2026-08-31 at_most", "于2026年8月31日前完成": "2026-08-31 at_most",
		"2026年8月31日前后": "2026-08-31 about", "2026.5.1-2026.5.3": "2026-05-01 2026-05-03", "2026/5/1-2026/5/3": "2026-05-01 2026-05-03", "8月31日24时前": "2026-08-31 08-31 at_most", "98%（以上）": "98 at_least", "1成2": "12", "2026年8月31日（含）前": "2026-08-31 at_most", "2026-05-01 00:00:00.000": "2026-05-01", "2026年8月31日起": "2026-08-31 at_least", "自2026年8月31日起": "2026-08-31 at_least", "2026年8月31日以后": "2026-08-31 above",
		"2026年底": "2026-12-31", "2026年底前": "2026-12-31 at_most", "2026年年末": "2026-12-31", "2026年8月末": "2026-08-31",
		// A day of the year.
		"8月31日": "2026-08-31 08-31", "8月31日前": "2026-08-31 08-31 at_most", "8月底前": "2026-08-31 08-31 at_most", "八月底": "2026-08-31 08-31", "08-31": "2026-08-31 08-31", "8/31": "2026-08-31 08-31",
		"3月1日": "03-01", "3月1日前": "2027-03-01 03-01 at_most", "2月底前": "2027-02-28 02-29 at_most",
		"每年8月31日": "08-31", "每年8月31日前": "08-31 at_most", "每年八月底前": "08-31 at_most", "每年2月29日": "02-29", "每年底前": "12-31 at_most",
		// From today.
		"今天": "2026-06-15", "明天": "2026-06-16", "后天": "2026-06-17", "昨日": "2026-06-14", "今年8月31日": "2026-08-31", "明年5月1日前": "2027-05-01 at_most", "去年12月3日": "2025-12-03", "后年底": "2028-12-31",
		"下月15日": "2026-07-15", "本月底": "2026-06-30", "下个月底前": "2026-07-31 at_most", "上月3号": "2026-05-03", "年底前": "2026-12-31 at_most", "月底": "2026-06-30", "下周五": "2026-06-26",
		// Stretches.
		"2026年上半年": "2026-01-01 2026-06-30", "明年第三季度": "2027-07-01 2027-09-30", "第三季度": "2026-07-01 2026-09-30", "下半年": "2026-07-01 2026-12-31", "七月中旬": "2026-07-11 2026-07-20",
		"2026年五月中旬": "2026-05-11 2026-05-20", "2026年8月内": "2026-08-01 2026-08-31", "今年内": "2026-01-01 2026-12-31", "2026年三季度末": "2026-09-30",
		"2026年5月1日至5月3日": "2026-05-01 2026-05-03", "2026年5月1日-3日": "2026-05-01 2026-05-03", "2026-05-01至2026-05-03": "2026-05-01 2026-05-03", "2026-05-01..2026-05-03": "2026-05-01 2026-05-03", "2025年12月30日～2026年1月2日": "2025-12-30 2026-01-02",
		// Lengths.
		"3个月内": "3个月", "三个月": "3个月", "3個月內": "3个月", "10个工作日": "10个工作日", "十个工作日内": "10个工作日", "15天": "15日", "7日内": "7日", "30个自然日": "30日", "半年": "6个月", "一年": "12个月", "两年内": "24个月", "一年半": "18个月",
		"两周": "2个星期", "1个季度": "3个月", "P3M": "3个月", "自收到之日起30日内": "30日", "自交办之日起三个月内": "3个月", "收到后10个工作日内": "10个工作日", "不超过3个月": "3个月 at_most", "至少5个工作日": "5个工作日 at_least", "约2个月": "2个月 about",
		// Rates.
		"百分之七十二点二": "72.2", "约95.9%": "95.9 about", "98%以上": "98 at_least", "８０％": "80", "九成五": "95", "七成": "70", "千分之三": "0.3", "72.2％": "72.2", "百分之百": "100", "百分百": "100", "100%": "100",
		"95.90%": "95.90", "3‰": "0.3", "万分之五": "0.05", "百分之零点五": "0.5", "百分之一百二十": "120", "不低于98%": "98 at_least", "≥98%": "98 at_least", ">98%": "98 above", "超过九成": "90 above", "近九成": "90 about", "不足5%": "5 below",
		"95%左右": "95 about", "98.5%及以上": "98.5 at_least", "百分之九十五以上": "95 at_least", "七成半": "75", "十成": "100", "四分之三": "75", "一半": "50", "-1.5%": "-1.5", "0%": "0", "百分之一百零五": "105", "1,234.5%": "1234.5", "达到96%": "96", "两成": "20", "十二点五‰": "1.25", "百分之〇点〇五": "0.05",
	} {
		x, err := proposal.ReadTyped(text, deadline.MustDate("2026-06-15"))
		assert.NoError(t, err, text)
		assert.Equal(t, want, short(x), text)
		assert.Equal(t, err == nil, x.Read.ZH != "" && x.Read.EN != "", text)
	}
}

// unreadable are refusals: the code, and what the mend names.
func unreadable() map[string]string {
	return map[string]string{
		"26.5.1": "typed.ambiguous 2026年5月1日", "26年5月1日": "typed.ambiguous 2026年5月1日", "26-05-01": "typed.ambiguous 四位", "5/1/2026": "typed.ambiguous 2026年1月5日", "13/5/2026": "typed.ambiguous 2026年", "31/8": "typed.ambiguous 8月31日", "5/1": "typed.ambiguous 5月1日", "二六年五月一日": "typed.ambiguous 四位",
		"2026年": "typed.incomplete 2026年12月底前", "2026年5月": "typed.incomplete 2026年5月底前", "2026.5": "typed.incomplete 2026年5月底前", "百分之9十": "typed.unread 九成五", "2026-05": "typed.incomplete 5月1日", "5月": "typed.ambiguous 5月底前", "5月前": "typed.incomplete 5月1日", "15日前": "typed.incomplete 5月15日", "15号": "typed.incomplete 5月15日", "3月1日至5日": "typed.incomplete 年份",
		"2026年2月30日": "typed.no_such_day 2月28日", "2月30日": "typed.no_such_day 29天", "2028年2月30日": "typed.no_such_day 2月29日", "9月31日前": "typed.no_such_day 30天", "2026-13-01": "typed.no_such_day 13月", "20260931": "typed.no_such_day 9月30日", "二〇二六年四月三十一日": "typed.no_such_day 4月30日", "明年2月30日": "typed.no_such_day 2月28日", "13月1日": "typed.no_such_day 1到12", "2026年5月0日": "typed.no_such_day 31日", "每年4月31日": "typed.no_such_day 30天",
		"95.9": "typed.incomplete 95.9%", "0.959": "typed.incomplete 0.959%", "98": "typed.incomplete 98个工作日", "九十五点九": "typed.incomplete %", "约98": "typed.incomplete 98%", "8.31": "typed.ambiguous 8月31日",
		"三分之二": "typed.unread 66.67%", "95%-98%": "typed.ambiguous 一个比率", "95%至98%": "typed.ambiguous 一个", "七八成": "typed.ambiguous 一个", "约98%以上": "typed.ambiguous 一个", "3个百分点": "typed.unread 95.9%", "95,9%": "typed.unread 95.9%", "%": "typed.unread 九成五",
		"3月内": "typed.ambiguous 3个月", "半个月": "typed.ambiguous 15日", "一个半月": "typed.ambiguous 45日", "3-5个工作日": "typed.ambiguous 一个数", "三五天": "typed.ambiguous 一个数", "几个月": "typed.ambiguous 一个数", "1.5个月": "typed.ambiguous 整数", "-3个月": "typed.unread 从1起", "2026/05": "typed.incomplete 2026年5月1日", "0个月": "typed.unread 10个工作日", "近三年": "typed.unread 3个月",
		"尽快": "typed.unread 2026年5月1日", "适时": "typed.unread 2026年5月底前", "2026年初": "typed.unread 2026年5月1日", "每月15日": "typed.unread 每年8月31日", "农历五月初五": "typed.unread 公历", "": "typed.unread 没有内容", "abc": "typed.unread 2026年5月1日", "2026年5月1日星期六": "typed.ambiguous 星期五", "第一季度": "typed.incomplete 明年", "第三季度前": "typed.ambiguous 9月30日", "2026-05-03..2026-05-01": "typed.unread 止于起之前", "2026年5月3日至1日": "typed.unread 先到后",
		"2026-5/1": "typed.unread 3个月", "2026 5 1": "typed.unread 2026年5月1日", strings.Repeat("五", 100): "typed.unread 太长",
	}
}

func TestWhatCannotBeReadNamesTheMend(t *testing.T) {
	for text, want := range unreadable() {
		x, err := proposal.ReadTyped(text, deadline.MustDate("2026-06-15"))
		var fs vocab.Faults
		if !assert.ErrorAs(t, err, &fs, "%s: %s", text, short(x)) {
			continue
		}
		require.Len(t, fs, 1, text)
		code, mend, _ := strings.Cut(want, " ")
		assert.Equal(t, code, fs[0].Code, "%s: %s", text, fs[0].Text.ZH)
		assert.Contains(t, fs[0].Text.ZH, mend, text)
		require.NotEmpty(t, fs[0].Text.EN, text)
	}
}

func TestWhatIsRelativeNeedsToday(t *testing.T) {
	for _, text := range []string{"明年5月1日", "今年底前", "下月15日", "今天", "年底前", "第三季度", "五月中旬", "下周五", "本月底", "上半年"} {
		_, err := proposal.ReadTyped(text, deadline.Date{})
		var fs vocab.Faults
		require.ErrorAs(t, err, &fs, text)
		require.True(t, fs.Has("typed.today_unknown"), "%s: %v", text, err)
	}
	for text, want := range map[string]string{"8月31日前": "08-31 at_most", "8月底": "08-31", "2026年上半年": "2026-01-01 2026-06-30", "2026年五月中旬": "2026-05-11 2026-05-20"} {
		x, err := proposal.ReadTyped(text, deadline.Date{})
		require.NoError(t, err, text)
		require.Equal(t, want, short(x), text)
	}
}

// Every day that has a Chinese form with a year of four digits is read back.
func TestDatesReadBackTheirChineseForm(t *testing.T) {
	for d := deadline.MustDate("1996-01-01"); d.Before(deadline.MustDate("2032-01-01")); d, _ = d.AddDays(1) {
		for _, s := range []string{d.ZH(), d.String(), strings.ReplaceAll(d.String(), "-", "."), strings.ReplaceAll(d.String(), "-", ""), fmt.Sprintf("%d/%d/%d", d.Year(), d.Month(), d.Day())} {
			x, err := proposal.ReadTyped(s, deadline.Date{})
			require.NoError(t, err, s)
			require.Equal(t, d, x.Date, s)
		}
	}
	for _, p := range []string{"3个月", "10个工作日", "15日", "2个星期"} {
		x, err := proposal.ReadTyped(deadline.MustPeriod(p).String(), deadline.Date{})
		require.NoError(t, err, p)
		require.Equal(t, deadline.MustPeriod(p), x.Period, p)
	}
}

func FuzzReadTyped(f *testing.F) {
	for _, s := range []string{"2026年5月1日", "8月底前", "约95.9%", "自收到之日起30日内", "5月1日至3日", "七八成", "下周五", "2026-05-01 00:00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x, err := proposal.ReadTyped(s, deadline.MustDate("2026-06-15"))
		if err != nil {
			require.Zero(t, x)
			return
		}
		require.NotEmpty(t, short(x), s)
		require.False(t, x.Date.IsZero() && !x.From.IsZero(), s)
	})
}
