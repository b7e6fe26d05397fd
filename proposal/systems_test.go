package proposal_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/proposal"
)

// TestStatesOfRealSystems maps the states of four real systems (巴彦淖尔 R1, 虹口
// R2, a system of the Nanchang area R3, the national platform R4; their public
// dictionaries) onto ours: for every word of theirs there is a case that stands
// there.
func TestStatesOfRealSystems(t *testing.T) {
	into := func(e *proposal.Event) { e.Into = "P9" }
	grounds := func(e *proposal.Event) { e.Grounds = []string{"vacuous"} }
	advice := func(e *proposal.Event) { e.Disposition = proposal.DispositionAdvice }
	cosigned := ev(proposal.EventKindCosigned, "2024-01-09", "", func(e *proposal.Event) { e.Person, e.Consent = "m2", proposal.ConsentAgreed })
	s := straight()
	then := func(n int, more ...proposal.Event) []proposal.Event { return append(s[:n:n], more...) }
	for _, x := range []struct {
		system, word string
		events       []proposal.Event
		state        proposal.State
	}{
		{"R1", "已保存0", nil, proposal.StateDraft},
		{"R2", "暂存1", nil, proposal.StateDraft},
		{"R4", "草稿", nil, proposal.StateDraft},
		{"R2", "会签", []proposal.Event{cosigned}, proposal.StateCosigning},
		{"R3", "附议", []proposal.Event{cosigned}, proposal.StateCosigning},
		{"R4", "待确认/已同意/不同意/已过期", []proposal.Event{cosigned}, proposal.StateCosigning},
		{"R1", "未审查1", then(1), proposal.StateSubmitted},
		{"R2", "外网提交2，提交3", then(1), proposal.StateSubmitted},
		{"R3", "待审查1", then(1), proposal.StateSubmitted},
		{"R4", "来文号已发", then(1), proposal.StateSubmitted},
		{"R2", "预审通过4", then(2), proposal.StateExamined},
		{"R2", "预审退回-4", then(1, ev(proposal.EventKindSentBack, "2024-01-12", "", why("缺建议"))), proposal.StateSentBack},
		{"R3", "审查中2", then(2), proposal.StateExamined},
		{"R4", "审查意见", then(2), proposal.StateExamined},
		{"R1", "已审查2（立案是）", then(3), proposal.StateFiled},
		{"R1", "已审查2（立案否）", then(2, ev(proposal.EventKindNotFiled, "2024-01-20", "", grounds)), proposal.StateNotFiled},
		{"R2", "立案5", then(3), proposal.StateFiled},
		{"R2", "不立案-5", then(2, ev(proposal.EventKindNotFiled, "2024-01-20", "", grounds)), proposal.StateNotFiled},
		{"R2", "归并", then(2, ev(proposal.EventKindMerged, "2024-01-20", "", into)), proposal.StateMerged},
		{"R2", "转用98,99", then(2, ev(proposal.EventKindRedirected, "2024-01-20", "", advice)), proposal.StateRedirected},
		{"R3", "审查退回8", then(2, ev(proposal.EventKindSentBack, "2024-01-20", "", why("一事一案"))), proposal.StateSentBack},
		{"R4", "转意见建议", then(2, ev(proposal.EventKindRedirected, "2024-01-20", "", advice)), proposal.StateRedirected},
		{"R4", "不予立案", then(2, ev(proposal.EventKindNotFiled, "2024-01-20", "", grounds)), proposal.StateNotFiled},
		{"R4", "并案", then(2, ev(proposal.EventKindMerged, "2024-01-20", "", into)), proposal.StateMerged},
		{"R3", "待交办3", then(3), proposal.StateFiled},
		{"R1", "未办理3", then(4), proposal.StateAssigned},
		{"R2", "已分理6", then(4), proposal.StateAssigned},
		{"R2", "分理退回-6", then(4, ev(proposal.EventKindReturnRequested, "2024-03-02", "kjj", why("r")), ev(proposal.EventKindReturnGranted, "2024-03-03", "kjj")), proposal.StateReturned},
		{"R3", "待承办4", then(4), proposal.StateAssigned},
		{"R3", "交办退回9，二次交办", then(4, ev(proposal.EventKindReturnRequested, "2024-03-02", "kjj", why("r")), ev(proposal.EventKindReturnGranted, "2024-03-03", "kjj")), proposal.StateReturned},
		{"R1", "已签收3", then(6), proposal.StateHandling},
		{"R2", "部门处理，督办处理", then(6, ev(proposal.EventKindSupervised, "2024-03-09", "kjj")), proposal.StateHandling},
		{"R3", "办理中5，正在办理", then(8), proposal.StateHandling},
		{"R1", "已办理4，已答复4", then(12), proposal.StateReplied},
		{"R2", "待反馈7，已办复", then(12), proposal.StateReplied},
		{"R3", "已答复6", then(12), proposal.StateReplied},
		{"R4", "复文", then(12), proposal.StateReplied},
		{"R2", "已反馈8", then(13), proposal.StateReplied},
		{"R3", "已反馈7", then(13), proposal.StateReplied},
		{"R4", "已评价", then(13), proposal.StateReplied},
		{"R2", "重新办理-9", then(13, ev(proposal.EventKindRedoOrdered, "2024-05-20", "", why("r"))), proposal.StateRedo},
		{"R3", "二次办理", then(13, ev(proposal.EventKindRedoOrdered, "2024-05-20", "", why("r"))), proposal.StateRedo},
		{"R2", "归档9", s, proposal.StateClosed},
		{"R1", "撤案", then(4, ev(proposal.EventKindWithdrawn, "2024-03-02", "")), proposal.StateWithdrawn},
		{"R4", "删除", then(1, ev(proposal.EventKindWithdrawn, "2024-01-11", "")), proposal.StateWithdrawn},
	} {
		c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: x.events})
		require.NoError(t, err, x.system+" "+x.word)
		require.Equal(t, x.state, c.State(), x.system+" "+x.word)
	}
	for _, x := range []struct {
		system, word string
		events       []proposal.Event
		state        string
	}{
		{"R1", "新1", then(4), "assigned"},
		{"R3", "未接受", then(4), "assigned"},
		{"R1", "已签收3", then(6), "accepted"},
		{"R3", "正在办理", then(6), "accepted"},
		{"R1", "申退中2", then(6, ev(proposal.EventKindReturnRequested, "2024-03-06", "kjj", why("r"))), "returning"},
		{"R3", "退回", then(6, ev(proposal.EventKindReturnRequested, "2024-03-06", "kjj", why("r")), ev(proposal.EventKindReturnGranted, "2024-03-07", "kjj")), "released"},
		{"R1", "BFSC未审", then(10), "drafted"},
		{"R1", "BFSC未通过", then(10, ev(proposal.EventKindReviewRejected, "2024-04-12", "kjj", why("r"))), "rejected"},
		{"R1", "BFSC已通过", then(11), "reviewed"},
		{"R3", "已回复", then(12), "replied"},
	} {
		c, err := proposal.Replay(proposal.Case{Proposal: document(), Events: x.events})
		require.NoError(t, err, x.system+" "+x.word)
		require.Equal(t, x.state, c.Facts().Units[0].State.String(), x.system+" "+x.word)
	}
}

func TestDiagramsShowTheTables(t *testing.T) {
	golden(t, "review.dot", proposal.DOT("review"))
	golden(t, "unit.dot", proposal.DOT("unit"))
	require.Equal(t, strings.Count(proposal.DOT("case"), "->"), strings.Count(proposal.Mermaid("case"), "-->"))
}
