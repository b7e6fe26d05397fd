package stats

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// factRow is one fact: its word, what a record says to it, and what the figures
// make of a record that says nothing.
type factRow struct {
	fact   Fact
	zh, en string
	question
	// silence is how the figures read "not recorded" today: as no, which is never
	// in favour, but for two facts of which only the opposite is recorded. This
	// column and factRow.counts are the only place where silence becomes a word.
	silence answer
}

// counts reports whether the figures take the fact for true on that answer.
func (row *factRow) counts(a answer) bool {
	return a == yes || a == notRecorded && row.silence == yes
}

// factTable is a list of facts and the way to find one by its token. It has no
// limit: a new fact is a new row.
type factTable struct {
	tokens[Fact]
	rows []factRow
	at   map[Fact]int // the row of a fact
}

func newFactTable(rows []factRow) factTable {
	t := factTable{tokens: newTokens[Fact]("Fact"), rows: rows, at: make(map[Fact]int, len(rows))}
	for n, row := range rows {
		t.add(row.fact, row.zh, row.en)
		t.at[row.fact] = n
	}
	return t
}

// everyRecord is the fact that is true of every record.
const everyRecord Fact = "received"

// facts is all that can be counted of a record, and the one place where a field
// turns into something that is counted. A row about the record itself (received,
// undisposed, roleless, classed, outcome_known) is always answered; the others
// are not where the field is unset. A field that is a flag or a number of times
// cannot say no as long as Record does not tell false from left out.
var facts = newFactTable(append([]factRow{
	{everyRecord, "收到", "received", ask(func(*reading) answer { return yes }), no},

	{"undisposed", "未记载审查结论", "examination outcome not recorded", set(fieldDisposition, no), no},
	{"filed", "立案", "filed", is(fieldDisposition, proposal.DispositionFiled), no},
	{"merged", "并案", "merged", is(fieldDisposition, proposal.DispositionMerged), no},
	{"redirected", "转意见建议或社情民意", "turned into an opinion or a report of public opinion", is(fieldDisposition, proposal.DispositionAdvice, proposal.DispositionPublicOpinion), no},
	{"not_filed", "不予立案", "not filed", is(fieldDisposition, proposal.DispositionNotFiled), no},
	{"split", "分案", "divided into several", is(fieldDisposition, proposal.DispositionSplit), no},
	{"undivided", "未分案", "not divided", isNot(fieldDisposition, proposal.DispositionSplit), yes},
	{"withdrawn", "撤案", "withdrawn", is(fieldDisposition, proposal.DispositionWithdrawn), no},
	{"sent_back", "退回", "returned to the proposer", is(fieldDisposition, proposal.DispositionReturned), no},

	{"roleless", "未记载办理类型", "role not recorded", set(fieldRole, no), no},
	{"sole", "单办", "sole handling", is(fieldRole, vocab.RoleSole), no},
	{"lead", "主办", "lead", is(fieldRole, vocab.RoleLead), no},
	{"assist", "会办", "assisting", is(fieldRole, vocab.RoleAssist), no},
	{"separate", "分办", "separate handling", is(fieldRole, vocab.RoleSeparate), no},
	{"undertake", "承办", "handles its own part beside the lead", is(fieldRole, vocab.RoleUndertake), no},
	{"copy", "参阅", "for information", is(fieldRole, vocab.RoleCopy), no},

	{"due", "有答复期限", "has a due date for the reply", ask(func(r *reading) answer { return onlyYes(!r.DueReply.IsZero()) }), no},
	{"replied", "已答复", "replied to", ask(func(r *reading) answer { return done(r.RepliedOn, r.inHand) }), no},
	{"replied_in_time", "按期答复", "replied to in time", ask(func(r *reading) answer { return inTime(r.RepliedOn, r.DueReply, r.inHand) }), no},
	{"closed", "已办结", "closed", ask(func(r *reading) answer { return done(r.ClosedOn, r.inHand) }), no},
	{"opinion_given", "已出会办意见", "assisting opinion given", assisting(func(r *reading) answer {
		opinion, _, open := r.opinion()
		return done(opinion, open)
	}), no},
	{"opinion_due", "有会办期限", "has a due date for the assisting opinion", assisting(func(r *reading) answer {
		_, due, _ := r.opinion()
		return onlyYes(!due.IsZero())
	}), no},
	{"opinion_in_time", "按期出会办意见", "assisting opinion given in time", assisting(func(r *reading) answer {
		return inTime(r.opinion())
	}), no},

	{"consulted", "已面商", "proposer consulted face to face", ask(func(r *reading) answer { return onlyYes(r.consulted()) }), no},
	{"contacted_proposer", "与提案者有沟通", "in contact with the proposer", ask(func(r *reading) answer {
		if r.consulted() {
			return yes
		}
		return r.contacted(proposal.FrontProposer)
	}), no},
	{"contacted_office", "与督查部门有沟通", "in contact with the supervision office", contacted(proposal.FrontSupervisionOffice), no},
	{"contacted_cppcc", "与政协有沟通", "in contact with the CPPCC", contacted(proposal.FrontCPPCC), no},
	{"contacted_units", "与其他单位有沟通", "in contact with other units", contacted(proposal.FrontOtherUnits), no},
	{"researched", "已调研", "research done", ask(func(r *reading) answer { return onlyYes(r.Researched) }), no},

	{"rated", "已评价办理结果", "result rated", verdictOn(fieldResult), no},
	{"unrated", "未评价", "not rated", ask(func(r *reading) answer {
		if r.early { // something was said, if too soon
			return no
		}
		return told(r.words[fieldResult] != 0, r.Satisfaction.Result == proposal.SatisfactionUnrated)
	}), yes},
	{"abstained", "弃权", "abstained", is(fieldResult, proposal.SatisfactionAbstained), no},
	{"satisfied", "满意（含非常满意）", "satisfied or very satisfied", is(fieldResult, proposal.SatisfactionVerySatisfied, proposal.SatisfactionSatisfied), no},
	{"mostly_satisfied", "基本满意", "mostly satisfied", is(fieldResult, proposal.SatisfactionMostlySatisfied), no},
	{"understood", "理解", "understanding", is(fieldResult, proposal.SatisfactionUnderstood), no},
	{"dissatisfied", "不满意", "dissatisfied", is(fieldResult, proposal.SatisfactionDissatisfied), no},
	{"attitude_rated", "已评价办理态度", "attitude rated", verdictOn(fieldAttitude), no},
	{"attitude_favourable", "对办理态度满意或基本满意", "satisfied or mostly satisfied with the attitude", favoured(fieldAttitude), no},
	{"relevance_rated", "已评价针对性", "relevance rated", verdictOn(fieldRelevance), no},
	{"relevance_favourable", "对针对性满意或基本满意", "satisfied or mostly satisfied with the relevance", favoured(fieldRelevance), no},
	{"effect_rated", "已评价实效性", "effect rated", verdictOn(fieldEffect), no},
	{"effect_favourable", "对实效性满意或基本满意", "satisfied or mostly satisfied with the effect", favoured(fieldEffect), no},

	{"classed", "有答复类别", "reply class recorded", set(fieldClass, yes), no},
	{"lettered", "类别为拉丁字母", "class by a Latin letter", is(fieldClass, classA, classB, classC, classD, classOther), no},
	{"class_a", "A类", "class A", is(fieldClass, classA), no},
	{"class_b", "B类", "class B", is(fieldClass, classB), no},
	{"class_c", "C类", "class C", is(fieldClass, classC), no},
	{"class_d", "D类", "class D", is(fieldClass, classD), no},
	{"outcome_known", "有办理结果", "outcome recorded", set(fieldOutcome, yes), no},
	{"solved", "已解决或采纳", "solved or adopted", is(fieldOutcome, proposal.OutcomeSolved, proposal.OutcomeAdopted), no},
	{"underway", "部分解决或正在解决", "partly solved or being solved", is(fieldOutcome, proposal.OutcomePartlySolved, proposal.OutcomePartlyAdopted, proposal.OutcomeInProgress), no},
	{"planned", "列入计划", "planned", is(fieldOutcome, proposal.OutcomePlanned), no},
	{"unsolved", "暂不能解决或留作参考", "not solved now or kept for reference", is(fieldOutcome, proposal.OutcomeNotNow, proposal.OutcomeReference, proposal.OutcomeInfeasible), no},
	{"first_unsolved", "首次答复时尚未解决", "not yet solved at the first reply", isNot(fieldFirst, proposal.OutcomeSolved, proposal.OutcomeAdopted), no},

	{"published", "已公开", "published", is(fieldPublication, pubPublished, pubBoth), no},
	{"withheld", "不公开", "withheld", is(fieldPublication, pubWithheld, pubBoth), no},
	{"publishable", "未决定不公开", "not withheld", is(fieldPublication, pubPublished), yes},

	{"key", "重点提案", "key proposal", ask(func(r *reading) answer { return onlyYes(r.Key) }), no},
	{"excellent", "优秀提案", "excellent proposal", ask(func(r *reading) answer { return onlyYes(r.Excellent) }), no},
	{"reviewed", "经过审核", "draft reviewed", ask(func(r *reading) answer { return onlyYes(r.ReviewRounds > 0) }), no},
	{"passed_first", "一次通过审核", "passed at the first review", ask(func(r *reading) answer { return told(r.ReviewRounds > 0, r.ReviewRounds == 1) }), no},
	{"handed_back", "申退", "unit asked to hand it back", ask(func(r *reading) answer { return onlyYes(r.Returns > 0) }), no},
	{"redone", "重新办理", "handled again", ask(func(r *reading) answer { return onlyYes(r.Redos > 0) }), no},
	{"followed_up", "已回访", "followed up", ask(func(r *reading) answer { return onlyYes(r.FollowUps > 0) }), no},
	{"committed", "有承诺事项", "promises made", ask(func(r *reading) answer { return onlyYes(r.Commitments > 0) }), no},

	{"proposal", "政协提案", "CPPCC proposal", is(fieldTrack, vocab.TrackProposal), no},
	{"suggestion", "人大代表建议", "deputies' suggestion", is(fieldTrack, vocab.TrackSuggestion), no},
	{"motion", "人大议案", "deputies' motion", is(fieldTrack, vocab.TrackMotion), no},
	{"recommendation", "政协建议案", "formal recommendation of a CPPCC", is(fieldTrack, vocab.TrackRecommendation), no},

	{"delayed", "有延误原因", "a cause of delay on record", ask(func(r *reading) answer { return onlyYes(len(r.Delays)+len(r.CausedBy) > 0) }), no},
}, delayFacts()...))

// delayFacts are a fact for each cause of delay: delay_approval.
func delayFacts() []factRow {
	var rows []factRow
	for _, k := range vocab.All[deadline.DelayKind]() {
		rows = append(rows, factRow{delayFact(k), "延误原因为" + k.Term(), "delayed: " + k.Text().EN,
			ask(func(r *reading) answer { return told(len(r.Delays) > 0, slices.Contains(r.Delays, k)) }), no})
	}
	return rows
}

func delayFact(k deadline.DelayKind) Fact { return Fact("delay_" + k.String()) }
