package proposal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// bureau is a file that begins at the assignment, with one unit that replied.
func bureau() proposal.Case {
	return proposal.Case{Process: proposal.Process{Handed: true, UnreviewedReplies: true, OpinionsOptional: true}, Proposal: document(), Events: []proposal.Event{
		ev(proposal.EventKindAssigned, "2026-03-02", "kjj", role(vocab.RoleSole)),
		ev(proposal.EventKindAccepted, "2026-03-03", "kjj"),
		ev(proposal.EventKindDrafted, "2026-05-20", "kjj"),
		ev(proposal.EventKindReplied, "2026-05-29", "kjj"),
	}}
}

func said(list []vocab.Reason) (zh []string) {
	for _, r := range list {
		zh = append(zh, r.Text.ZH)
	}
	return zh
}

// What a late entry changes is said whether or not a clock is told of it.
func TestALateEntrySaysWhatRulesAndFiguresSee(t *testing.T) {
	c := bureau()
	for name, x := range map[string]struct {
		e    proposal.Event
		want []string
	}{
		"key":       {ev(proposal.EventKindKeyMarked, "2026-03-05", ""), []string{"已补登：列为重点（2026-03-05），列第3项", "本案的重点提案由“否”变为“是”，按它适用的期限规则随之改变；请重新计算期限"}},
		"research":  {ev(proposal.EventKindResearched, "2026-04-01", "kjj"), []string{"已补登：调研（2026-04-01，kjj），列第3项", "本案的首次调研日期由“无”变为“2026-04-01”"}},
		"consulted": {ev(proposal.EventKindConsulted, "2026-04-01", "kjj"), []string{"本案的面商次数由“0”变为“1”", "kjj的首次面商日期由“无”变为“2026-04-01”"}},
		"assist":    {ev(proposal.EventKindUnitAdded, "2026-03-04", "czj", role(vocab.RoleAssist)), []string{"kjj的办理类型由“单办”变为“主办”，按它适用的期限规则随之改变；请重新计算期限"}},
		"excellent": {ev(proposal.EventKindExcellentMarked, "2026-06-30", ""), []string{"本案的优秀提案由“否”变为“是”"}},
		"reminder":  {ev(proposal.EventKindReminded, "2026-04-01", "kjj"), []string{"本案的催办次数由“0”变为“1”"}},
		"pause": {func() proposal.Event {
			e := ev(proposal.EventKindPaused, "2026-04-01", "kjj")
			e.Reason = "勘察"
			return e
		}(), []string{"kjj的中止时间由“0天”变为“0天，自2026-04-01起中止”"}},
	} {
		in, err := c.Insert(x.e)
		require.NoError(t, err, name)
		require.Subset(t, said(in.Changes), x.want, name)
		for _, r := range in.Changes {
			require.NotContains(t, r.Text.ZH+r.Text.EN, "{", name)
		}
	}
	// a pause of known length, and an extension with its amount
	paused := ev(proposal.EventKindPaused, "2026-04-01", "kjj")
	paused.Reason = "勘察"
	in, err := c.Insert(paused)
	require.NoError(t, err)
	in, err = in.Case.Insert(ev(proposal.EventKindResumed, "2026-04-11", "kjj"))
	require.NoError(t, err)
	require.Contains(t, said(in.Changes), "kjj的中止时间由“0天，自2026-04-01起中止”变为“10天”")
	longer := ev(proposal.EventKindExtended, "2026-04-20", "kjj")
	longer.Amount = "20个工作日"
	in, err = c.Insert(longer)
	require.NoError(t, err)
	require.Contains(t, said(in.Changes), "kjj的期限计算计入：延期（2026-04-20，20个工作日）")
}

// A later event that would no longer fit is named from 1, with why and the mend.
func TestALateEntryThatBreaksSaysWhy(t *testing.T) {
	c := bureau()
	for name, e := range map[string]proposal.Event{
		"return":    ev(proposal.EventKindReturnRequested, "2026-03-20", "kjj"),
		"withdrawn": ev(proposal.EventKindWithdrawn, "2026-03-20", ""),
		"removed":   ev(proposal.EventKindUnitRemoved, "2026-03-20", "kjj"),
		"merged":    ev(proposal.EventKindMerged, "2026-03-20", ""),
	} {
		e.Reason, e.Into = "不属职责", "P9"
		if e.Kind != proposal.EventKindMerged {
			e.Into = ""
		}
		e.MergeKind = 0
		in, err := c.Insert(e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r, name)
		require.Equal(t, "insert.breaks", r.Unmet[0].Code, name)
		require.Contains(t, r.Unmet[0].Text.ZH, "原第3项拟稿（2026-05-20）将不再合乎先后：", name)
		require.Contains(t, r.Unmet[0].Text.ZH, "不能拟稿；请先更正这一项，或改补登事项的日期", name)
		require.NotContains(t, r.Unmet[0].Text.EN, "{", name)
		require.NotEmpty(t, in.Changes, name)
	}
}

// What the city did before it handed the paper over goes before the assignment,
// each of it alone and all of it together, and in no file that begins at home.
func TestAHandedFileTakesWhatCameBeforeTheAssignment(t *testing.T) {
	before := []proposal.Event{
		ev(proposal.EventKindExamined, "2026-02-01", ""), ev(proposal.EventKindKeyMarked, "2026-02-10", ""), ev(proposal.EventKindFiled, "2026-02-12", ""),
		ev(proposal.EventKindExcellentMarked, "2026-02-14", ""), ev(proposal.EventKindDeliberated, "2026-02-15", ""), ev(proposal.EventKindAssignmentMeeting, "2026-02-27", ""),
	}
	all := bureau()
	for _, e := range before {
		in, err := bureau().Insert(e)
		require.NoError(t, err, e.Kind)
		require.Zero(t, in.Index)
		require.NoError(t, in.Case.Validate(), e.Kind)
		require.Equal(t, proposal.StateReplied, in.Case.State())
		require.Empty(t, in.Case.Facts().Refused)
		in, err = all.Insert(e)
		require.NoError(t, err, e.Kind)
		all = in.Case

		own := proposal.Case{Proposal: document()}
		_, err = own.Insert(e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r, e.Kind)
		require.Equal(t, "submit.missing", r.Unmet[0].Code, e.Kind)
	}
	require.NoError(t, all.Validate())
	x := all.Facts()
	require.True(t, x.Key && x.Excellent)
	require.Equal(t, []string{"2026-02-01", "2026-02-12", "2026-02-15"}, []string{x.ExaminedOn.String(), x.FiledOn.String(), x.DeliberatedOn.String()})
	require.Equal(t, deadline.ClockEventAssignmentMeeting, all.Clock("kjj").Events[0].Event)
	in, err := bureau().Insert(ev(proposal.EventKindAssignmentMeeting, "2026-03-02", ""))
	require.NoError(t, err, "on the day of the assignment")
	require.NoError(t, in.Case.Validate())
}

// A grade that says too little is answered with the words that there are.
func TestAGradeThatLacksNamesTheWords(t *testing.T) {
	c := bureau()
	c.Process.Scales = []proposal.Scale{{ID: "ours", Grades: []proposal.ScaleGrade{{Label: "点赞", Satisfaction: proposal.SatisfactionVerySatisfied}, {Label: "一般", Satisfaction: proposal.SatisfactionUnderstood}}}}
	for want, g := range map[string]proposal.Grade{
		"满意度“很好”不在 ours 中；办理结果可用：点赞、一般":          {Dimension: proposal.RatingDimensionResult, Scale: "ours", Label: "很好"},
		"针对性可用：针对、基本针对、未针对":                      {Dimension: proposal.RatingDimensionRelevance, Scale: "hongkou", Label: "满意"},
		"不认识满意度量表 yours；可用：ours（点赞、一般）、hongkou（": {Dimension: proposal.RatingDimensionResult, Scale: "yours", Label: "满意"},
		"没有写明“点赞”是哪一份量表的用语；请在 scale 中写一个：ours（":  {Dimension: proposal.RatingDimensionResult, Label: "点赞"},
		"请在 satisfaction 中写非常满意 very_satisfied、": {Dimension: proposal.RatingDimensionResult},
		"请在 dimension 中写办理态度 attitude、":          {Satisfaction: proposal.SatisfactionSatisfied},
	} {
		e := ev(proposal.EventKindRated, "2026-06-10", "kjj")
		e.Person, e.Grades = "m1", []proposal.Grade{g}
		_, err := proposal.Apply(c, e)
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r, want)
		require.Equal(t, "rate.grade", r.Unmet[0].Code)
		require.Contains(t, r.Unmet[0].Text.ZH, want)
		require.NotEmpty(t, r.Unmet[0].Text.EN)
	}
	for level, token := range map[proposal.SignatureLevel]string{proposal.SignatureLevel(1): "", proposal.SignatureLevel(2): "", proposal.SignatureLevel(3): ""} {
		c := bureau()
		c.Process.Signature, token = level, level.String()
		var fs vocab.Faults
		require.ErrorAs(t, c.Validate(), &fs)
		require.Equal(t, "/events/3/signature", fs[0].Path)
		require.Contains(t, fs[0].Text.ZH, "请在 signature 中写 "+token+" 或更高的一级")
	}
}

// Steps are taken from the first on, so they are written so.
func TestStepsStandInTheirOrder(t *testing.T) {
	for text, want := range map[string]string{
		`{"reviewSteps":["终审","初审"]}`:             "/reviewSteps/1 process.step_order",
		`{"examineSteps":["复审","初审"]}`:            "/examineSteps/1 process.step_order",
		`{"reviewSteps":["初审","复审","初审"]}`:        "/reviewSteps/2 process.word_twice",
		`{"examineSteps":["初审","终审"]}`:            "",
		`{"reviewSteps":["first","second","终审"]}`: "",
	} {
		_, err := proposal.LoadProcess([]byte(text))
		var fs vocab.Faults
		if want == "" {
			require.NoError(t, err, text)
			continue
		}
		require.ErrorAs(t, err, &fs, text)
		require.Equal(t, want, fs[0].Path+" "+fs[0].Code, text)
	}
}
