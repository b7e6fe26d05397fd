package report

import (
	"github.com/seed-3129f372/tian/stats"
)

// practices writes 主要做法: one part for each thing that the records or the
// organisation prove was done.
func (w *writer) practices() []Node {
	var parts []Node
	for _, p := range []struct {
		heading string
		why     why
		line    *line
	}{
		{"加强组织领导，压实办理责任", why{"没有领导小组、专职人员和责任分解的记录", "no leading group, clerk or named responsibility on record"}, w.organisation()},
		{"规范办理程序，严把答复质量", why{"没有审核、催办的记录", "no review or reminder on record"}, w.procedure()},
		{"加强沟通协商，广泛凝聚共识", why{"没有沟通、面商的记录", "no contact or consultation on record"}, w.communication()},
		{"深入调查研究，增强办理针对性", why{"没有调研的记录", "no research on record"}, w.research()},
		{"注重成果转化，推动建议落实", why{"没有采纳、落实的记录", "no suggestion adopted, promise or follow-up on record"}, w.carryingOut()},
		{"推进结果公开，接受社会监督", why{"没有公开答复的记录", "no published reply on record"}, w.publication()},
	} {
		if p.line.empty() {
			w.leftOut("主要做法："+p.heading, p.why)
			continue
		}
		heading := "（" + numeral(len(parts)+1) + "）" + p.heading
		parts = append(parts, Node{Kind: nodePart, Heading: heading, Children: []Node{p.line.paragraph()}})
	}
	return parts
}

// procedure: reviews of drafts and reminders.
func (w *writer) procedure() *line {
	l := new(line)
	rejected, reminders := 0, 0
	for _, r := range w.Year.Records {
		rejected += max(0, r.ReviewRounds-1)
		reminders += r.Reminders
	}
	if first := w.Year.Figure(idFirstPass); first.HasValue() {
		l.text("落实审核把关制度，对").whole(first).text("的答复和会办意见进行审核")
		if first.Part == first.Whole {
			l.text("，均一次通过")
		} else if first.Part > 0 {
			l.text("，一次通过").part(first).text("，占").percent(first)
		}
		if rejected > 0 {
			l.text("，对审核发现的问题退回修改").part(total("reviews_rejected", "审核中退回修改的次数", "drafts sent back by a review", stats.UnitOccasion, rejected))
		}
		l.text("。")
	}
	if reminders > 0 {
		l.text("坚持跟踪督促，按办理时限开展催办提醒").
			part(total("reminders", "催办次数", "reminders sent", stats.UnitOccasion, reminders)).text("。")
	}
	return l
}

// communication: the proposer, and the other three fronts.
func (w *writer) communication() *line {
	fig := w.Year.Figure
	l := new(line)
	consultations := 0
	for _, r := range w.Year.Records {
		consultations += r.Consultations
	}
	if f := fig(stats.ConsultationRate); f.Part > 0 {
		l.text("坚持与" + w.proposer() + "面商，")
		if f.Part == f.Whole {
			l.text("应答复的").whole(f).text("全部开展面商")
		} else {
			l.text("对").part(f).text("开展面商")
		}
		if consultations > 0 {
			l.text("（共").part(total("consultations", "面商次数", "consultations held", stats.UnitOccasion, consultations)).text("）")
		}
		l.text("，面商率").percent(f).text("。")
	} else if f := fig(idContactRate); f.Part > 0 {
		l.text("主动与" + w.proposer() + "联系，就").part(f).text("进行了沟通，沟通率").percent(f).text("。")
	}
	fronts := join(
		front("向政府督查部门请示汇报", fig(idContactRateOffice)),
		front("与政协主动对接", fig(idContactRateCPPCC)),
		front("与会办等有关单位协商", fig(idContactRateUnits)))
	if len(fronts) > 0 {
		l.text("同时加强多方联系，").list("，", fronts).text("。")
	}
	return l
}

func front(name string, f stats.Figure) []func(*line) {
	if f.Part == 0 {
		return nil
	}
	return []func(*line){func(l *line) { l.text(name + "，涉及").part(f) }}
}

func (w *writer) research() *line {
	l := new(line)
	if f := w.Year.Figure(idResearchRate); f.Part > 0 {
		l.text("围绕" + w.paper() + "所提问题开展调研")
		if f.Part == f.Whole {
			l.text("，应答复的").whole(f).text("全部开展了调研，调研率").percent(f)
		} else {
			l.text("，涉及").part(f).text("，调研率").percent(f)
		}
		if relevance := w.Year.Figure(idRelevanceRate); relevance.HasValue() {
			l.text("；" + w.proposer() + "对针对性作出评价的").whole(relevance).text("中，满意和基本满意").part(relevance).text("，针对率").percent(relevance)
		}
		l.text("。")
	}
	return l
}

func (w *writer) publication() *line {
	l := new(line)
	f := w.Year.Figure(idPublicationDue)
	if f.Part == 0 {
		return l
	}
	l.text("按照政务公开要求，")
	if f.Part == f.Whole {
		l.text("应公开的").whole(f).text("答复已全部公开")
	} else {
		l.text("应公开的").whole(f).text("答复中已公开").part(f).text("，占").percent(f)
	}
	return l.text("，主动接受社会监督。")
}
