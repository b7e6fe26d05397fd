package proposal_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// neighbours are spellings of the kinds that outsiders met, from 2026-06-15, a
// Monday: what is read, or with a code the refusal and a part of its text.
func neighbours() map[string]string {
	return map[string]string{
		// What is of every year is never this year's.
		"每年第三季度": "typed.unread 每年9月30日", "每年下半年": "typed.unread 每年12月31日", "每年上半年": "typed.unread 每年6月30日", "每年8月中旬": "typed.unread 每年8月20日",
		"每年12月": "typed.unread 每年12月31日", "每年三季度末": "typed.unread 每年9月30日", "每年元月上旬": "typed.unread 每年1月10日", "每年8月内": "typed.unread 每年8月31日", "每年一季度前": "typed.unread 每年3月31日",
		"每年8月31日至9月10日": "typed.unread 每年8月31日", "每年8月1日至31日": "typed.unread 每年8月31日", "每年国庆节前": "typed.unread 每年8月31日", "每季度末": "typed.unread 每年8月31日", "每周五": "typed.unread 每年8月31日", "每月底": "typed.unread 每年8月31日", "每半年": "typed.unread 每年8月31日", "各年第三季度": "typed.unread 每年9月30日",
		"每年8月31日后": "08-31 above", "每年8月31日": "08-31", "每年的8月31日": "08-31", "每年度8月底前": "08-31 at_most", "每年的第三季度": "typed.unread 每年9月30日", "每年5月1号前": "05-01 at_most", "每年2月底": "02-29", "每年六月三十日起": "06-30 at_least",
		// The end of February.
		"2月29日": "02-29", "2月29日前": "02-29 at_most", "2月29日至3月5日": "typed.incomplete 2026年没有2月29日", "二月二十九日": "02-29", "2027年2月29日": "typed.no_such_day 2月28日", "2月末": "02-29", "2月底后": "02-29 above", "2028年2月底": "2028-02-29", "2100年2月29日": "typed.no_such_day 2月28日",
		// Years.
		"0000年5月1日": "typed.unread 2026年5月1日", "0000-05-01": "typed.unread 2026年5月1日", "0000年": "typed.unread 公元0年", "〇〇〇〇年底": "typed.unread 公元0年", "0年5月1日": "typed.unread 2026年5月1日", "〇〇〇〇年五月一日": "typed.unread 2026年5月1日", "0999年5月1日": "0999-05-01", "999年5月1日": "typed.unread 四位", "20266年5月1日": "typed.unread 四位",
		"二O二六年五月一日": "2026-05-01", "二0二六年五月一日": "2026-05-01", "二o二六年5月1日": "2026-05-01", "二Ｏ二六年八月底前": "2026-08-31 at_most", "2O26年5月1日": "2026-05-01", "2O26-05-O1": "2026-05-01", "二零二六年": "typed.incomplete 2026年12月底前", "贰零贰陆年": "typed.incomplete 2026年12月底前", "贰零贰陆年伍月壹日": "2026-05-01", "二O二六年": "typed.incomplete 2026年12月底前",
		"26年5月1日": "typed.ambiguous 2026年5月1日", "26年": "typed.ambiguous 2026年12月底前", "26年13月1日": "typed.ambiguous 2026年5月1日", "26.13.40": "typed.ambiguous 2026年5月1日", "13/5/2026": "typed.ambiguous 写2026年5月13日", "40/50/2026": "typed.ambiguous 2026年5月1日",
		"2026-120": "typed.no_such_day 没有120月", "2026-45": "typed.no_such_day 没有45月", "2026/00": "typed.no_such_day 没有0月", "2026-0": "typed.no_such_day 没有0月", "2026年13月": "typed.no_such_day 没有13月",
		// A month alone.
		"13月": "typed.ambiguous 13个月", "0月": "typed.ambiguous 3个月", "12月份": "typed.incomplete 12月底前", "8月份": "typed.incomplete 8月底前", "十二月份": "typed.incomplete 12月底前", "12月内": "typed.ambiguous 12月底前", "明年3月": "typed.incomplete 2027年3月底前",
		// From, after, about.
		"8月31日后": "2026-08-31 08-31 above", "8月底以后": "2026-08-31 08-31 above", "自8月31日起": "2026-08-31 08-31 at_least", "8月31日左右": "2026-08-31 08-31 about", "第三季度起": "2026-07-01 at_least", "第三季度后": "2026-09-30 above", "自明年上半年起": "2027-01-01 at_least", "2026年5月1日至5月3日前": "2026-05-01 2026-05-03 at_most", "2026年5月1日至5月3日为止": "2026-05-01 2026-05-03", "自2026年5月1日起至5月3日止": "2026-05-01 2026-05-03", "2026年5月1日至5月3日左右": "2026-05-01 2026-05-03 about", "2026年5月1日至5月3日后": "typed.ambiguous 止于哪一天", "从5月1日开始": "05-01 at_least",
		// Lengths.
		"1年3个月": "15个月", "3年6个月内": "42个月", "一年零三个月": "15个月", "两年又六个月": "30个月", "21年3个月": "255个月", "21年3月": "typed.ambiguous 四位", "1年3个月后": "typed.incomplete 15个月内", "1年3月": "typed.ambiguous 15个月", "1年10天": "typed.ambiguous 单位", "1个月15天": "typed.ambiguous 单位", "2周3天": "typed.ambiguous 单位", "自收到之日起1年3个月内答复": "15个月",
		"1.5个月": "typed.ambiguous 45日", "2.5个月": "typed.ambiguous 75日", "1.5年": "typed.ambiguous 18个月", "1.5天": "typed.ambiguous 整数", "0.5个月": "typed.ambiguous 15日", "99999999天": "typed.unread 太长", "99999年": "typed.unread ", "100001个月": "typed.unread 太长", "0天": "typed.unread 从1起",
		"三天后": "typed.incomplete 起算", "两周": "2个星期", "一个半月": "typed.ambiguous 45日", "半年内": "6个月", "10个工作日后": "typed.incomplete 起算", "三个月以后": "typed.incomplete 起算", "3天前": "typed.incomplete 起算",
		// Rates.
		"百分之百": "100", "二成五": "25", "三分之二": "typed.unread 66.67%", "1/3": "typed.ambiguous 1月3日", "100％": "100", "95.0 %": "95.0", "近九成": "90 about", "98.5%左右": "98.5 about", "-3%": "-3", "3‰": "0.3", "万分之五": "0.05", "0.959": "typed.incomplete 95.9%，也可以是0.959%", "三成": "30", "五分之四": "80",
		// Days.
		"国庆节前": "typed.unread 请写", "元旦后": "typed.unread 请写", "月底": "2026-06-30", "下季度": "2026-07-01 2026-09-30", "５月１号": "05-01", "2026年5月1日上午9时": "2026-05-01", "2026年第20周": "typed.unread 2026年5月1日", "Q3": "2026-07-01 2026-09-30", "2026Q3": "2026-07-01 2026-09-30", "1号": "typed.incomplete 5月1日",
		"十五": "typed.incomplete 请写", "5.1": "typed.ambiguous 5月1日", "2026/05": "typed.incomplete 2026年5月", "05/01": "typed.ambiguous 5月1日", "5-1": "typed.ambiguous 5月1日", "2026 年 5 月 1 日": "2026-05-01", "２０２６．５．１": "2026-05-01",
	}
}

func TestNeighboursAreReadOrRefused(t *testing.T) {
	wrong := 0
	for text, want := range neighbours() {
		x, err := proposal.ReadTyped(text, deadline.MustDate("2026-06-15"))
		if !strings.HasPrefix(want, "typed.") {
			if !assert.NoError(t, err, text) || !assert.Equal(t, want, short(x), text) {
				wrong++
			}
			continue
		}
		var fs vocab.Faults
		code, mend, _ := strings.Cut(want, " ")
		if !assert.ErrorAs(t, err, &fs, "%s: %s", text, short(x)) ||
			!assert.Equal(t, code, fs[0].Code, "%s: %s", text, fs[0].Text.ZH) || !assert.Contains(t, fs[0].Text.ZH, mend, text) {
			wrong++
		}
	}
	t.Logf("%d of %d wrong", wrong, len(neighbours()))
}

// No mend names a writing that is itself refused.
func TestMendsAreReadable(t *testing.T) {
	figure := regexp.MustCompile(`[0-9]`)
	for _, today := range []deadline.Date{{}, deadline.MustDate("2026-06-15"), deadline.MustDate("2027-01-01"), deadline.MustDate("9999-12-31")} {
		for _, text := range refusedTexts() {
			_, err := proposal.ReadTyped(text, today)
			var fs vocab.Faults
			if err == nil {
				continue // the table is from one today
			}
			require.ErrorAs(t, err, &fs, text)
			_, mend, _ := strings.Cut(fs[0].Text.ZH, "；")
			if !strings.Contains(mend, "写") {
				continue
			}
			for _, part := range regexp.MustCompile(`[、，；（）]|或|中的|之间|到`).Split(mend, -1) {
				if at := strings.LastIndex(part, "写"); at >= 0 {
					part = part[at+len("写"):]
				}
				if part = strings.TrimLeft(part, "如明若指就是"); figure.MatchString(part) && !strings.HasPrefix(part, "期限从") {
					_, err := proposal.ReadTyped(part, today)
					assert.NoError(t, err, "%s: %s", text, fs[0].Text.ZH)
				}
			}
		}
	}
}

// refusedTexts are all texts that the tables refuse, and every year with every part
// and word around it, of which many are refused.
func refusedTexts() []string {
	var list []string
	for _, year := range []string{"", "2026年", "2028年", "26年", "今年", "每年", "0000年", "21年", "1年", "二O二六年", "999年"} {
		for _, part := range []string{"", "2月29日", "2月30日", "2月底", "2月", "13月", "8月份", "12月", "第三季度", "上半年", "中旬", "0号", "40号", "5月0日", "3个月", "10天", "1.5个月", "底"} {
			for _, word := range []string{"", "前", "后", "起", "内", "左右", "至3月5日"} {
				list = append(list, year+part+word)
			}
		}
	}
	few := []int{0, 1, 2, 5, 12, 13, 29, 30, 31, 32}
	for _, m := range few {
		for _, d := range few {
			list = append(list, fmt.Sprintf("%d/%d", m, d), fmt.Sprintf("%d.%d", m, d), fmt.Sprintf("%d-%d-26", m, d), fmt.Sprintf("%d/%d/2026", m, d), fmt.Sprintf("26.%d.%d", m, d), fmt.Sprintf("2026-%d-%d", m, d))
		}
	}
	for text := range unreadable() {
		list = append(list, text)
	}
	for text := range moreUnreadable() {
		list = append(list, text)
	}
	for text, want := range neighbours() {
		if strings.HasPrefix(want, "typed.") {
			list = append(list, text)
		}
	}
	return list
}

// What was read is said with its bound, with its own name, and without a day that is
// not there.
func TestReadingsSayTheirBoundAndYear(t *testing.T) {
	for _, x := range []struct{ today, text, want, zh, en string }{
		{"2026-06-15", "8月31日后", "2026-08-31 08-31 above", "8月31日之后，没有写年份，从今天看是2026年8月31日", "after 08-31"},
		{"2026-06-15", "8月底以后", "2026-08-31 08-31 above", "8月31日之后", "after 08-31"},
		{"2026-06-15", "自8月31日起", "2026-08-31 08-31 at_least", "8月31日起", "from 08-31 on"},
		{"", "不早于8月31日", "08-31 at_least", "8月31日起，没有写年份", "from 08-31 on"},
		{"2026-06-15", "5月1日左右", "05-01 about", "5月1日前后，没有写年份；今年的已经过去", "about 05-01"},
		{"2026-06-15", "每年8月31日后", "08-31 above", "每年8月31日之后", "after 08-31 of every year"},
		{"2026-06-15", "第三季度起", "2026-07-01 at_least", "2026年7月1日起", "from 2026-07-01 on"},
		{"2026-06-15", "下半年左右", "2026-07-01 2026-12-31 about", "约自2026年7月1日至2026年12月31日", "about from"},
		{"", "2026年5月1日至5月3日前", "2026-05-01 2026-05-03 at_most", "自2026年5月1日，不晚于2026年5月3日", "from 2026-05-01, not later than 2026-05-03"},
		{"2027-01-01", "2月29日", "02-29", "2027年没有这一天，下一个是2028年2月29日", "2027 has no such day, the next is 2028-02-29"},
		{"2026-06-15", "2月29日", "02-29", "2026年没有这一天，下一个是2028年2月29日", "2026 has no such day"},
		{"2097-06-15", "2月29日前", "02-29 at_most", "2097年没有这一天，下一个是2104年2月29日", "2104-02-29"},
		{"2028-02-01", "2月29日", "2028-02-29 02-29", "从今天看是2028年2月29日", "2028-02-29"},
		{"2028-03-01", "2月29日", "02-29", "今年的已经过去", "has passed"},
		{"2028-03-01", "2月29日前", "02-29 at_most", "今年的已经过去", "has passed"},
		{"2027-01-01", "2月底前", "2027-02-28 02-29 at_most", "不晚于2月底（28日，闰年29日），没有写年份，从今天看是2027年2月28日", "the end of February (28, in a leap year 29)"},
		{"2028-01-01", "2月底", "2028-02-29 02-29", "2月底（28日，闰年29日），没有写年份，从今天看是2028年2月29日", "2028-02-29"},
		{"", "每年2月底前", "02-29 at_most", "每年不晚于2月底（28日，闰年29日）", "of every year"},
		{"", "每年2月29日", "02-29", "只有闰年有", "only leap years have it"},
		{"9999-12-31", "8月31日前", "08-31 at_most", "不晚于8月31日，没有写年份；今年的已经过去", "has passed"},
		{"9999-12-31", "2月29日", "02-29", "9999年没有这一天", "9999 has no such day"},
		{"", "1年3个月", "15个月", "期限15个月（1年3个月）", "15 months (1年3个月)"},
		{"", "3年6个月内", "42个月", "期限42个月（3年6个月）", "42 months"},
		{"", "1年2个季度", "18个月", "期限18个月（1年2个季度）", "18 months"},
		{"", "二O二六年五月一日", "2026-05-01", "2026年5月1日，星期五；字母O或数字0读作〇", "was read as 〇"},
		{"", "二0二六年五月一日", "2026-05-01", "读作〇", "was read as 〇"},
		{"", "二OO六年五月一日", "2006-05-01", "读作〇", "was read as 〇"},
	} {
		var today deadline.Date
		require.NoError(t, today.UnmarshalText([]byte(x.today)))
		got, err := proposal.ReadTyped(x.text, today)
		require.NoError(t, err, x.text)
		assert.Equal(t, x.want, short(got), x.text)
		assert.Contains(t, got.Read.ZH, x.zh, x.text)
		assert.Contains(t, got.Read.EN, x.en, x.text)
		assert.False(t, strings.HasSuffix(got.Read.ZH, "是"), x.text)
	}
	for _, d := range []string{"0001-01-01", "0009-12-31", "0099-02-28", "0999-05-01", "1000-01-01", "9999-12-31"} {
		day := deadline.MustDate(d)
		for _, text := range []string{day.ZH(), day.String()} {
			got, err := proposal.ReadTyped(text, deadline.Date{})
			require.NoError(t, err, text)
			require.Equal(t, day, got.Date, text)
		}
	}
}
