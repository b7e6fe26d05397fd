package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// A length stays a length whatever is to be done within it, in every unit and
// writing, and with or without a today.
func TestALengthWithAnActIsALength(t *testing.T) {
	for length, want := range map[string]string{
		"60日": "60日", "30天": "30日", "10个工作日": "10个工作日", "五个工作日": "5个工作日", "两周": "2个星期", "2个星期": "2个星期",
		"3个月": "3个月", "半年": "6个月", "一年": "12个月", "1个季度": "3个月", "15个自然日": "15日",
	} {
		for _, in := range []string{"内", "之内", "以内"} {
			for _, act := range []string{"", "答复", "办结", "反馈意见", "提出异议", "办理完毕"} {
				for _, before := range []string{"", "在", "应当在", "力争", "自收到之日起", "自今日起", "收到后"} {
					text := before + length + in + act
					for _, today := range []deadline.Date{{}, deadline.MustDate("2026-06-15")} {
						x, err := proposal.ReadTyped(text, today)
						require.NoError(t, err, text)
						require.Equal(t, want, short(x), text)
						if act != "" {
							require.Contains(t, x.Read.ZH, "“"+act+"”", text)
						}
					}
				}
			}
		}
	}
}

// All from 2026-06-15, a Monday.
func TestMoreOfWhatPeopleTypeIsRead(t *testing.T) {
	for text, want := range map[string]string{
		"上周五": "2026-06-12", "上个星期日": "2026-06-14", "上上周一": "2026-06-01", "本周礼拜五": "2026-06-19", "这周天": "2026-06-21", "下礼拜三": "2026-06-24", "下下周一": "2026-06-29", "上周五前": "2026-06-12 at_most",
		"6月廿五日": "2026-06-25 06-25", "八月卅一日": "2026-08-31 08-31", "2026年五月廿号": "2026-05-20", "八月卅日前": "2026-08-30 08-30 at_most",
		"周五(6月19日)": "2026-06-19 06-19", "星期五（2026年6月19日）": "2026-06-19", "周日 2026-06-21": "2026-06-21",
		"2026年Q3": "2026-07-01 2026-09-30", "q4": "2026-10-01 2026-12-31", "2027Q1": "2027-01-01 2027-03-31", "2026-Q2": "2026-04-01 2026-06-30",
		"满意率98%": "98", "答复率：95.9%": "95.9", "一次办结率达到100%": "100", "采纳率不低于九成": "90 at_least", "增长150%": "150", "满意度约95%": "95 about",
		"7月1日至7月3日": "2026-07-01 2026-07-03", "6月10日至6月20日": "2026-06-10 2026-06-20", "6月10日至20日": "2026-06-10 2026-06-20",
		"6月30日17:00前": "2026-06-30 06-30 at_most", "6月30日下午5点前": "2026-06-30 06-30 at_most", "2026年9月1日上午9时30分": "2026-09-01", "明天下午3点": "2026-06-16", "2026-05-01 8点半": "2026-05-01",
	} {
		x, err := proposal.ReadTyped(text, deadline.MustDate("2026-06-15"))
		assert.NoError(t, err, text)
		assert.Equal(t, want, short(x), text)
	}
	for text, note := range map[string]string{"101%以上": "超过100%", "150%": "超过100%", "百分之一百二十": "超过100%", "满意率98%": "“满意率”是名称", "6月30日17:00": "没有读钟点", "自今日起60日内": "从“今日”起算"} {
		x, err := proposal.ReadTyped(text, deadline.MustDate("2026-06-15"))
		require.NoError(t, err, text)
		require.Contains(t, x.Read.ZH, note, text)
	}
	for _, text := range []string{"100%", "100.0%", "99.9%", "百分之百", "2026-05-01 00:00:00", "8月31日24时前"} {
		x, err := proposal.ReadTyped(text, deadline.MustDate("2026-06-15"))
		require.NoError(t, err, text)
		require.NotContains(t, x.Read.ZH, "超过", text)
		require.NotContains(t, x.Read.ZH, "钟点", text)
	}
}

func moreUnreadable() map[string][2]string {
	return map[string][2]string{
		"下午3点": {"typed.incomplete", "没有写哪一天"}, "15:00": {"typed.incomplete", "没有写哪一天"}, "上午9时30分": {"typed.incomplete", "没有写哪一天"}, "8点半": {"typed.incomplete", "没有写哪一天"}, "下午": {"typed.incomplete", "没有写哪一天"},
		"礼拜五": {"typed.ambiguous", "2026年6月19日"}, "周日": {"typed.ambiguous", "2026年6月28日"}, "星期天": {"typed.ambiguous", "2026年6月21日"},
		"廿五日": {"typed.incomplete", "5月25日"}, "卅一日": {"typed.incomplete", "5月31日"}, "廿号": {"typed.incomplete", "5月20日"},
		"三月三": {"typed.ambiguous", "3月3日"}, "九月九": {"typed.ambiguous", "9月9日"}, "2026年八月十五": {"typed.ambiguous", "8月15日"},
		"0.959": {"typed.incomplete", "95.9%，也可以是0.959%"}, "0.98": {"typed.incomplete", "可以是98%"}, "0.5": {"typed.incomplete", "可以是50%"}, "0.0035": {"typed.incomplete", "可以是0.35%"},
		"45352": {"typed.incomplete", "2024年3月1日"}, "45352.5": {"typed.incomplete", "2024年3月1日"}, "46023": {"typed.incomplete", "2026年1月1日"}, "2026": {"typed.incomplete", "2026年12月底前"}, "123456": {"typed.incomplete", "请写如"},
		"5月0日": {"typed.no_such_day", "5月1日"}, "2026-05-00": {"typed.no_such_day", "2026年5月1日"}, "每年2月0日": {"typed.no_such_day", "2月1日"},
		"周六(6月19日)": {"typed.ambiguous", "星期五"}, "3月1日至3月5日": {"typed.incomplete", "没有写年份"}, "5月1日至3日": {"typed.incomplete", "没有写年份"},
	}
}

func TestMoreOfWhatCannotBeReadNamesTheMend(t *testing.T) {
	for text, want := range moreUnreadable() {
		x, err := proposal.ReadTyped(text, deadline.MustDate("2026-06-15"))
		var fs vocab.Faults
		if assert.ErrorAs(t, err, &fs, "%s: %s", text, short(x)) {
			assert.Equal(t, want[0], fs[0].Code, text)
			assert.Contains(t, fs[0].Text.ZH, want[1], text)
		}
	}
}
