package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal/reply"
)

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
		r := clean(t)
		r.Class, r.Body, r.Answers[0].Text, r.Answers[1].Text = "B", "现答复如下。", text, "同上。"
		got := codes(reply.Check(handled(t), r, reply.Options{}))
		if scheduled {
			require.NotContains(t, got, "class.no_date", text)
		} else {
			require.Contains(t, got, "class.no_date", text)
		}
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
		r := clean(t)
		r.Answers[1].Text += text
		got := codes(reply.Check(handled(t), r, reply.Options{}))
		if vague {
			require.Contains(t, got, "language.vague", text)
		} else {
			require.NotContains(t, got, "language.vague", text)
		}
	}
	r := clean(t)
	r.Date, r.Answers[1].Text = deadline.Date{}, "力争明年一季度开工。"
	require.NotContains(t, codes(reply.Check(handled(t), r, reply.Options{})), "language.vague", "the letter bears no date yet")
}
