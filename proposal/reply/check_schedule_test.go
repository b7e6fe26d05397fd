package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// says checks whether a letter that is clean but for what write does is told of
// the code.
func says(t *testing.T, code string, told bool, text string, write func(*reply.Reply)) {
	t.Helper()
	r := clean(t)
	write(&r)
	got := codes(reply.Check(handled(t), r, reply.Options{}))
	if told {
		require.Contains(t, got, code, text)
	} else {
		require.NotContains(t, got, code, text)
	}
}

// What a planned matter needs is a day to come, by which something is promised.
func TestScheduleOfAPlannedMatter(t *testing.T) {
	for text, scheduled := range map[string]bool{
		"将于2024年底前建成。":                     true,
		"2024年6月底前完成一期。":                   true,
		"计划明年上半年开工，2026年完工。":               true,
		"力争三年内实现全覆盖。":                      true,
		"已列入规划，待选址后实施。":                    false,
		"已列入规划，待选址后实施。\n某县教育局\n2024年4月20日": false,
		"已列入2022年计划，将加快推进。":                false,
		"近三年投入200万元，下一步将继续加大投入。":           false,
		"将一日不停推进。":                         false,
		"去年10月召开会议，将尽早启动。":                 false,
		"贵委员提出2026年建成的设想很好。":               false,
	} {
		says(t, "class.no_date", !scheduled, text, func(r *reply.Reply) {
			r.Class, r.Body, r.Answers[0].Text, r.Answers[1].Text = "B", "现答复如下。", text, "同上。"
		})
	}
}

func TestVaguePromiseBesideADateThatSetsNothing(t *testing.T) {
	for text, vague := range map[string]bool{
		"今年年初列入议程，将适时推进。":      true,
		"2023年已立项，将尽快开工。":      true,
		"近三年连续投入，将进一步研究方案。":    true,
		"2024年底前完成一期，适时启动二期。":  true,
		"2024年4月20日，将适时推进。":    true,
		"将尽快推进，2024年底前完成。":     false,
		"2024年9月底前，我局将尽快印发细则。": false,
		"尽快于年内启动。":             false,
		"力争明年一季度开工。":           false,
		"印发《适时调整办法（2023年）》。":   false,
	} {
		says(t, "language.vague", vague, text, func(r *reply.Reply) { r.Answers[1].Text += text })
	}
	r := clean(t)
	r.Date, r.Answers[1].Text = deadline.Date{}, "力争明年一季度开工。"
	require.NotContains(t, codes(reply.Check(handled(t), r, reply.Options{})), "language.vague", "the letter bears no date yet")
}

// What a letter gives as a reason, in the words that real letters have.
func TestReasonsOfWhatIsNotDone(t *testing.T) {
	for text, reason := range map[string]bool{
		"考虑到种植面积占比较小，未纳入重点。":          true,
		"因资金不足，今年未列入。":                true,
		"受土地指标限制，暂缓实施。":               true,
		"目前没有依据可以减免。":                 true,
		"该项条件所限，仅作参考。":                true,
		"尚不具备建设条件。":                   true,
		"我局无权调整收费标准。":                 true,
		"该事项不属于我局职责范围。":               true,
		"国家尚未出台相关标准。":                 true,
		"缺乏专业人员，难以全面推开。":              true,
		"暂无用地空间。":                     true,
		"与上位法相抵触。":                    true,
		"您的建议很好，我们将留作参考。":             false,
		"感谢您的关心。如有不足之处，请批评指正。":        false,
		"所提建议已转相关科室阅研。":               false,
		"我们将在今后工作中认真吸收您的宝贵意见，改进服务方式。": false,
	} {
		says(t, "class.no_reason", !reason, text, func(r *reply.Reply) {
			r.Class, r.Body, r.Answers[0].Text, r.Answers[1].Text = "C", "现答复如下。", text, "同上。"
		})
	}
}

// A phrase is a promise where something is promised with it, not where it tells
// what was done or asked for.
func TestVaguePhrasesInWhatIsNoPromise(t *testing.T) {
	for text, vague := range map[string]bool{
		"待条件成熟后实施。":            true,
		"条件成熟时再行研究。":           true,
		"争取早日建成。":              true,
		"将逐步扩大覆盖面。":            true,
		"择机启动改造。":              true,
		"视情调整线路。":              true,
		"酌情予以支持。":              true,
		"时机成熟时纳入计划。":           true,
		"对您的建议，我们将尽快研究。":       true,
		"近年来已逐步完善设施。":          false,
		"目前正在逐步推进。":            false,
		"您提出尽快修复路面的意见很有价值。":    false,
		"已尽快组织抢修。":             false,
		"将于2024年底前逐步完成。":       false,
		"择机启动改造，2024年12月底前完成。": false,
	} {
		says(t, "language.vague", vague, text, func(r *reply.Reply) { r.Answers[1].Text += text })
	}
}
