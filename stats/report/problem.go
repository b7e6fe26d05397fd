package report

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
)

// weakness is one thing that the figures show to be wanting: what to call it,
// the facts that show it, and the step that answers it.
type weakness struct {
	name  string
	facts []func(*line)
	step  string
}

// problems writes 存在问题 and 下一步打算. Both follow from the same figures: a
// problem that is not in them is not invented, and no step stands without its
// problem.
func (w *writer) problems() (problems, steps []Node) {
	for _, x := range []weakness{w.slow(), w.assisting(), w.distant(), w.unsatisfying(), w.unfinished(), w.unpublished()} {
		if len(x.facts) == 0 {
			continue
		}
		n := numeral(len(problems)+1) + "是"
		problems = append(problems, new(line).text(n+x.name+"。").list("；", x.facts).text("。").paragraph())
		steps = append(steps, new(line).text(n+x.step+"。").paragraph())
	}
	return problems, steps
}

// fact adds a phrase if there is anything to say.
func (x *weakness) fact(f stats.Figure, say func(*line)) {
	if f.Part > 0 {
		x.facts = append(x.facts, say)
	}
}

func (w *writer) short(id stats.IndicatorID, name string) stats.Figure {
	return rest(w.Year.Figure(id), name)
}

func (w *writer) slow() weakness {
	x := weakness{name: "办理进度和时效还不够理想", step: "强化时限管理，对未答复件逐件明确完成时限，对临近期限的及早提醒，加强催办督办"}
	open, late := w.short(stats.ReplyRate, "尚未答复"), w.short(stats.OnTimeRate, "超期答复")
	x.fact(open, func(l *line) {
		l.text("应答复的").whole(open).text("中尚有").part(open).text("未答复")
		if overdue := w.overdue(); overdue.Part > 0 {
			l.text("，其中已超过期限").part(overdue)
		}
	})
	x.fact(late, func(l *line) {
		l.text("已答复且有期限的").whole(late).text("中有").part(late).text("超过期限答复")
	})
	return x
}

func (w *writer) assisting() weakness {
	x := weakness{name: "会办配合还不够及时", step: "完善会办机制，主动与主办单位衔接，按时出具会办意见"}
	missing, late := w.short(idOpinionRate, "尚未出具会办意见"), w.short(idOpinionTime, "超期出具会办意见")
	x.fact(missing, func(l *line) {
		l.text("会办的").whole(missing).text("中尚有").part(missing).text("未出具会办意见")
	})
	x.fact(late, func(l *line) { l.text("已出具的会办意见中有").part(late).text("超过期限") })
	return x
}

func (w *writer) distant() weakness {
	var x weakness
	unmet := w.short(stats.ConsultationRate, "没有面商记录")
	x.fact(unmet, func(l *line) {
		l.text("应答复的").whole(unmet).text("中有").part(unmet).text("没有面商记录")
	})
	alone := len(x.facts) > 0
	x.name, x.step = "沟通面商还不够充分", "加强与"+w.proposer()+"的沟通面商，办前了解意图、办中听取意见、办后征求评价"
	if research := w.Year.Figure(idResearchRate); research.Part > 0 && research.Part < research.Whole { // where none is recorded at all, nothing is known
		unseen := rest(research, "没有调研记录")
		x.fact(unseen, func(l *line) { l.text("有").part(unseen).text("没有调研记录") })
		const wider = "扩大调研覆盖面，提高答复的针对性"
		if alone {
			x.name, x.step = "沟通面商和调查研究还不够深入", x.step+"，"+wider
		} else {
			x.name, x.step = "调查研究还不够深入", wider
		}
	}
	return x
}

func (w *writer) unsatisfying() weakness {
	x := weakness{name: "答复质量和意见反馈工作还需加强", step: "提高答复质量，主动征求" + w.proposer() + "评价，对评价不满意的重新研究办理，与" + w.proposer() + "再沟通、再答复"}
	below, unrated := w.short(stats.SatisfactionRate, "未达到基本满意"), w.Year.Figure(idUnrated)
	redone := w.Year.Figure(idRedoRate)
	x.fact(below, func(l *line) {
		l.text(w.proposer() + "已评价的").whole(below).text("中有").part(below).text("未达到基本满意")
	})
	x.fact(redone, func(l *line) { l.text("有").part(redone).text("经重新办理") })
	x.fact(unrated, func(l *line) {
		l.text("已答复的").whole(unrated).text("中有").part(unrated).text("尚未收到评价")
	})
	return x
}

func (w *writer) unfinished() weakness {
	x := weakness{name: "跟踪回访和后续落实还需加强", step: "加强跟踪回访，对承诺事项和正在解决、列入计划的事项逐项跟踪落实，及时向" + w.proposer() + "反馈进展"}
	unvisited, unkept := w.short(stats.FollowUpRate, "尚未回访"), w.short(stats.FulfilmentRate, "尚未确认兑现")
	going := w.continuing()
	x.fact(unvisited, func(l *line) {
		l.text("有承诺事项的").whole(unvisited).text("中有").part(unvisited).text("尚未回访")
	})
	x.fact(unkept, func(l *line) {
		l.text("答复中的").whole(unkept).text("承诺中有").part(unkept).text("尚未确认兑现")
	})
	x.fact(going, func(l *line) { l.text("有").part(going).text("正在解决或列入计划，需持续推进") })
	return x
}

// continuing counts what is being solved or planned: work that goes on.
func (w *writer) continuing() stats.Figure {
	underway, planned := w.Year.Figure(idUnderway), w.Year.Figure(idPlanned)
	return among("continuing", "办理结果为部分解决、正在解决或列入计划的件数", "items partly solved, being solved or planned",
		stats.UnitItem, underway.Part+planned.Part, underway.Whole)
}

func (w *writer) unpublished() weakness {
	x := weakness{name: "办理结果公开还不够及时", step: "规范办理结果公开，对应当公开的答复及时公开"}
	unpublished := w.short(idPublicationDue, "尚未公开")
	x.fact(unpublished, func(l *line) {
		l.text("应公开的").whole(unpublished).text("答复中有").part(unpublished).text("尚未公开")
	})
	return x
}

// overdue counts what is open after its due date. It needs the day for which the
// figures hold.
func (w *writer) overdue() stats.Figure {
	n, open := 0, 0
	for _, r := range w.Year.Records {
		if answers(r) && r.RepliedOn.IsZero() && !slices.Contains(r.Refused, proposal.EventKindReplied) {
			open++
			if late(r.DueReply, w.AsOf) {
				n++
			}
		}
	}
	return among("overdue", "截至统计之日超过期限仍未答复的件数", "items not replied to whose due date has passed", stats.UnitItem, n, open)
}

func late(due, asOf deadline.Date) bool { return !due.IsZero() && !asOf.IsZero() && asOf.After(due) }
