package reply_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal/reply"
)

// Words that bind nobody, beside what was done, what others ask and what has a day.
func TestVagueWordsOfEverySort(t *testing.T) {
	for text, vague := range map[string]bool{
		"我局将择期启动改造。":             true,
		"我局将抓紧办理。":               true,
		"分步实施管网改造。":              true,
		"将分期分批更换路灯。":             true,
		"条件许可时予以安排。":             true,
		"在适当时候予以调整。":             true,
		"适当的时候再行研究。":             true,
		"待合适的时机推出。":              true,
		"对此将予以考虑。":               true,
		"我们将通盘考虑。":               true,
		"稳步扩大覆盖面。":               true,
		"将持续推进该项工作。":             true,
		"力求在一定时期内改观。":            true,
		"相信在不久的将来能够解决。":          true,
		"近期启动方案编制。":              true,
		"将陆续开放其余场馆。":             true,
		"有条件时安排专车。":              true,
		"我局将尽可能满足需要。":            true,
		"近年来我局连续投入，下一步将逐步完善制度。":  true,
		"近年来投诉较多，将抓紧整改。":         true,
		"去年已立项，将分批实施。":           true,
		"2023年立项，适时开工。":          true,
		"近年来问题突出，择机开展整治。":        true,
		"近年来我局逐步完善制度。":           false,
		"近年来，我局逐步完善制度。":          false,
		"近五年来，全县稳步扩大覆盖面，陆续建成场馆。": false,
		"多年来我局持续推进校园建设。":         false,
		"2023年我局分批更换路灯。":         false,
		"2023年，我局分期分批更换路灯。":      false,
		"去年抓紧完成改造。":              false,
		"前期分步实施了管网改造。":           false,
		"近期完成了方案编制。":             false,
		"近期我局已召开会议。":             false,
		"覆盖率稳步提升。":               false,
		"服务水平逐步提高，群众认可。":         false,
		"按照近期建设规划执行。":            false,
		"您提出分步实施的意见很有价值。":        false,
		"将于2024年底前分批更换完毕。":       false,
		"2024年12月底前陆续开放。":        false,
		"印发《稳步推进方案》。":            false,
	} {
		r := clean(t)
		r.Answers[1].Text += text
		got := codes(reply.Check(handled(t), r, reply.Options{}))
		if vague {
			assert.Contains(t, got, "language.vague", text)
		} else {
			assert.NotContains(t, got, "language.vague", text)
		}
	}
}

// A phrase inside a longer one is told once.
func TestAVagueWordInALongerOneIsToldOnce(t *testing.T) {
	for text, want := range map[string]int{"将分期分批更换。": 1, "将适时、择机更换。": 2, "待条件成熟时进一步研究。": 2} {
		r := clean(t)
		r.Answers[1].Text += text
		n := 0
		for _, c := range codes(reply.Check(handled(t), r, reply.Options{})) {
			if c == "language.vague" {
				n++
			}
		}
		require.Equal(t, want, n, text)
	}
}
