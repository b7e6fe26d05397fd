package report_test

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
	"github.com/stretchr/testify/require"
)

func textOf(t *testing.T, records ...stats.Record) string {
	t.Helper()
	for i := range records {
		records[i].ID, records[i].Year = string(rune('1'+i)), 2026
		records[i].Track, records[i].Level = vocab.TrackProposal, vocab.LevelCity
	}
	r, err := report.Write(report.Input{Bureau: "某市水务局", Year: stats.YearOf(2026, records, stats.Options{})})
	require.NoError(t, err)
	return r.Text()
}

func TestTheReportTellsOnlyOfDraftsThatWereSentBack(t *testing.T) {
	require.Contains(t, textOf(t, stats.Record{ReviewRounds: 1}, stats.Record{ReviewRounds: 1}), "对2件的答复和会办意见进行审核，均一次通过。")
	require.Contains(t, textOf(t, stats.Record{ReviewRounds: 1}, stats.Record{ReviewRounds: 3}), "一次通过1件，占50%，对审核发现的问题退回修改2次。")
	require.Contains(t, textOf(t, stats.Record{ReviewRounds: 2}), "进行审核，对审核发现的问题退回修改1次。")
	require.NotContains(t, textOf(t, stats.Record{}), "审核")
}

func TestTheReportCountsADividedPaperOnce(t *testing.T) {
	filed := proposal.DispositionFiled
	text := textOf(t, stats.Record{Disposition: proposal.DispositionSplit, Category: "科研"}, stats.Record{Disposition: filed}, stats.Record{Disposition: filed}, stats.Record{Disposition: filed})
	require.Contains(t, text, "共收到政协提案3件")
	require.Contains(t, text, "另有1件因一案数事分案办理，已按分成的件数统计。")
	require.NotContains(t, text, "科研", "its theme is that of its parts")
	require.NotContains(t, textOf(t, stats.Record{Disposition: filed}), "分案")
}

func TestTheReportNamesExcellentPapersOwnClassesAndCausesOfDelay(t *testing.T) {
	on := deadline.MustDate("2026-05-01")
	own := func(class string, o proposal.Outcome) stats.Record {
		return stats.Record{Role: vocab.RoleSole, RepliedOn: on, Scheme: "own", Class: class, Outcome: o}
	}
	text := textOf(t, own("乙", proposal.OutcomePlanned), own("甲", proposal.OutcomeSolved), own("甲类", proposal.OutcomeSolved), stats.Record{Excellent: true},
		stats.Record{Delays: []deadline.DelayKind{deadline.DelayKindApproval, deadline.DelayKindCoordination}, CausedBy: []string{"赵科长"}},
		stats.Record{Delays: []deadline.DelayKind{deadline.DelayKindApproval}})
	require.Contains(t, text, "按答复类别分，甲类2件，占66.67%；乙类1件，占33.33%。")
	require.Contains(t, text, "按办理结果分，已解决或采纳2件，占66.67%；列入计划1件，占33.33%。")
	require.Contains(t, text, "评为优秀的1件")
	require.Contains(t, text, "办理中因故暂停或延期并登记原因的2件次，其中等待批复2件次、部门协调1件次。")
	require.NotContains(t, text, "赵科长", "nobody is named")
	plain := textOf(t, own("A", proposal.OutcomeSolved))
	require.Contains(t, plain, "按答复类别分，A类1件")
	for _, none := range []string{"优秀", "暂停或延期", "甲"} {
		require.NotContains(t, plain, none)
	}
	mixed := own("甲", proposal.OutcomeSolved)
	mixed.Scheme = "other"
	require.NotContains(t, textOf(t, mixed, own("乙", proposal.OutcomePlanned)), "按答复类别分", "classes of two schemes stand in no one sentence")
}
