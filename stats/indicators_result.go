package stats

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

func contactIndicators() []Indicator {
	return []Indicator{
		{ID: ConsultationRate, Name: zhEN("面商率", "Consultation rate"), Unit: UnitItem, Population: toReply(), Numerator: []Fact{"consulted"},
			Definition: zhEN("与提案者面商过的件数除以应答复件数；没有面商记录的不计为已面商", "items whose proposer was consulted face to face divided by items to be replied to; without a record nobody was consulted")},
		{ID: idContactRate, Name: zhEN("沟通率", "Contact rate"), Unit: UnitItem, Population: toReply(), Numerator: []Fact{"contacted_proposer"},
			Definition: zhEN("与提案者有过沟通（含面商）的件数除以应答复件数", "items with a contact with the proposer, consultations included, divided by items to be replied to")},
		{ID: idContactRateOffice, VariantOf: idContactRate, Name: zhEN("与督查部门沟通率", "Contact rate, supervision office"), Unit: UnitHandling,
			Population: toAct(), Numerator: []Fact{"contacted_office"},
			Definition: zhEN("与政府督查部门有过请示、汇报等联系的件次除以应办理的件次", "handlings with a contact with the supervision office divided by handlings due")},
		{ID: idContactRateCPPCC, VariantOf: idContactRate, Name: zhEN("与政协沟通率", "Contact rate, CPPCC"), Unit: UnitHandling,
			Population: toAct(), Numerator: []Fact{"contacted_cppcc"},
			Definition: zhEN("与政协有过联系的件次除以应办理的件次", "handlings with a contact with the CPPCC divided by handlings due")},
		{ID: idContactRateUnits, VariantOf: idContactRate, Name: zhEN("与其他单位沟通率", "Contact rate, other units"), Unit: UnitHandling,
			Population: toAct(), Numerator: []Fact{"contacted_units"},
			Definition: zhEN("与其他单位有过协商的件次除以应办理的件次", "handlings with a contact with other units divided by handlings due")},
		{ID: idResearchRate, Name: zhEN("调研率", "Research rate"), Unit: UnitItem, Population: toReply(), Numerator: []Fact{"researched"},
			Definition: zhEN("开展过调研的件数除以应答复件数", "items with research done divided by items to be replied to")},
	}
}

func classIndicator(id IndicatorID, letter string, f Fact) Indicator {
	return Indicator{ID: id, Name: zhEN(letter+"类", "Class "+letter), Unit: UnitItem,
		Population: toReply(gate(codeUnclassed, "classed"), gate(codeOwnClass, "lettered")), Numerator: []Fact{f},
		Definition: zhEN("答复类别为"+letter+"类的件数占以字母记答复类别的应答复件数；字母的含义以当地分类标准为准；甲、乙、丙等不以字母记的，按“答复类别”分组另看，含义见办理结果",
			"items of reply class "+letter+" among items to be replied to that have a letter for a class; what the letter means is set by the local scheme; classes such as 甲 are read by grouping by class, their meaning by the outcome")}
}

func outcomeIndicator(id IndicatorID, zh, en string, f Fact) Indicator {
	return Indicator{ID: id, Name: zhEN(zh, en), Unit: UnitItem,
		Population: toReply(gate(codeOutcomeUnknown, "outcome_known")), Numerator: []Fact{f},
		Definition: zhEN("办理结果为"+zh+"的件数占有办理结果的应答复件数，各地字母类别先换算为统一结果",
			"items with the outcome \""+f.Text().EN+"\" among items to be replied to that have an outcome; letters are first read by their scheme")}
}

func resultIndicators() []Indicator {
	return []Indicator{
		classIndicator(ClassA, "A", "class_a"),
		classIndicator(ClassB, "B", "class_b"),
		classIndicator(ClassC, "C", "class_c"),
		classIndicator(ClassD, "D", "class_d"),
		outcomeIndicator(idSolved, "已解决或采纳", "Solved or adopted", "solved"),
		outcomeIndicator(idUnderway, "部分解决或正在解决", "Partly solved or being solved", "underway"),
		outcomeIndicator(idPlanned, "列入计划", "Planned", "planned"),
		outcomeIndicator(idUnsolved, "暂不能解决或留作参考", "Not solved now or kept for reference", "unsolved"),
		{ID: AdoptionRate, Name: zhEN("采纳率", "Adoption rate"), Unit: UnitDemand, Population: toReply(), WholeOf: quantityDemands, PartOf: quantityAdopted,
			Definition: zhEN("采纳的具体建议条数除以应答复件所含具体建议的总条数", "concrete suggestions adopted divided by all concrete suggestions in items to be replied to")},
		{ID: PublicationRate, Name: zhEN("公开率", "Publication rate"), Unit: UnitItem, Population: toReply(gateReplied()), Numerator: []Fact{"published"},
			Definition: zhEN("答复已公开（全文或摘要）的件数除以已答复件数", "items whose reply was published, in full or as a summary, divided by items replied to")},
		{ID: idPublicationDue, VariantOf: PublicationRate, Name: zhEN("公开率（按应公开件）", "Publication rate of the publishable"), Unit: UnitItem,
			Population: toReply(gateReplied(), gate(codeWithheld, "publishable")), Numerator: []Fact{"published"},
			Definition: zhEN("答复已公开的件数除以已答复且未定为不公开的件数", "items whose reply was published divided by items replied to and not withheld")},
		{ID: FulfilmentRate, Name: zhEN("落实率", "Fulfilment rate"), Unit: UnitDemand, Population: toReply(), WholeOf: quantityCommitments, PartOf: quantityFulfilled,
			Definition: zhEN("经回访确认已兑现的承诺条数除以答复中承诺的总条数", "promises found kept at follow-up divided by all promises made in replies")},
		{ID: FollowUpRate, Name: zhEN("回访率", "Follow-up rate"), Unit: UnitItem,
			Population: toReply(gate(codeNoCommitment, "committed")), Numerator: []Fact{"followed_up"},
			Definition: zhEN("已跟踪回访的件数除以有承诺事项的件数", "items followed up divided by items with promises")},
		{ID: idConversionRate, Name: zhEN("转化率", "Conversion rate"), Unit: UnitItem,
			Population: toReply(gate(codeSolvedAtFirst, "first_unsolved")), Numerator: []Fact{"solved"},
			Definition: zhEN("首次答复时尚未解决、后来已解决或采纳的件数除以首次答复时尚未解决的件数", "items unsolved at the first reply and solved or adopted later divided by items unsolved at the first reply")},
	}
}

// delayIndicators count by what is on record of the causes of delay.
func delayIndicators() []Indicator {
	list := []Indicator{{ID: idDelayed, Name: zhEN("有延误原因的件次", "With a cause of delay"), Unit: UnitHandling, Population: toAct(), Numerator: []Fact{"delayed"},
		Definition: zhEN("暂停、延期时登记了延误原因的件次占应办理的件次", "handlings with a cause on record for a pause or an extension among handlings due")}}
	for _, k := range vocab.All[deadline.DelayKind]() {
		list = append(list, Indicator{ID: IndicatorID(delayFact(k)), Name: zhEN("延误原因："+k.Term(), "Delayed: "+k.Text().EN), Unit: UnitHandling,
			Population: toAct(gate(codeNoDelay, "delayed")), Numerator: []Fact{delayFact(k)},
			Definition: zhEN("延误原因含“"+k.Term()+"”的件次占登记了延误原因的件次；一件有几种原因的，各计一次",
				"handlings delayed for the cause \""+k.Text().EN+"\" among those with a cause on record; one with several causes counts in each")})
	}
	return list
}

func opinionIndicators() []Indicator {
	favourable := []Fact{"satisfied", "mostly_satisfied"}
	return []Indicator{
		{ID: SatisfactionRate, Name: zhEN("满意率", "Satisfaction rate"), Unit: UnitItem, Population: toReply(gatesRated()...), Numerator: favourable,
			Definition: zhEN("办理结果评价为非常满意、满意或基本满意的件数除以已评价件数；未评价、弃权和在办（有交办日期或期限，无答复、办结日期）的不计入", "items whose result was rated very satisfied, satisfied or mostly satisfied divided by items rated; not rated, abstained and still in hand (a day of assignment or a due date, but none of reply or closing) are left out")},
		{ID: idSatisfiedOnlyRate, VariantOf: SatisfactionRate, Name: zhEN("满意率（不含基本满意）", "Satisfaction rate without mostly satisfied"), Unit: UnitItem,
			Population: toReply(gatesRated()...), Numerator: []Fact{"satisfied"},
			Definition: zhEN("办理结果评价为非常满意或满意的件数除以已评价件数，在办的不计入", "items whose result was rated very satisfied or satisfied divided by items rated, those still in hand left out")},
		{ID: idMostlySatisfiedRate, Name: zhEN("基本满意率", "Mostly satisfied"), Unit: UnitItem, Population: toReply(gatesRated()...), Numerator: []Fact{"mostly_satisfied"},
			Definition: zhEN("办理结果评价为基本满意的件数除以已评价件数，在办的不计入", "items whose result was rated mostly satisfied divided by items rated, those still in hand left out")},
		{ID: idDissatisfiedRate, Name: zhEN("不满意率", "Dissatisfied"), Unit: UnitItem, Population: toReply(gatesRated()...), Numerator: []Fact{"dissatisfied"},
			Definition: zhEN("办理结果评价为不满意的件数除以已评价件数，在办的不计入", "items whose result was rated dissatisfied divided by items rated, those still in hand left out")},
		{ID: "satisfaction_rate_of_replied", VariantOf: SatisfactionRate, Name: zhEN("满意率（按已答复件）", "Satisfaction rate of the replied"), Unit: UnitItem,
			Population: toReply(gateReplied()), Numerator: favourable,
			Definition: zhEN("评价为满意、基本满意的件数除以已答复件数，未评价的也计入分母", "items rated satisfied or mostly satisfied divided by items replied to, those not rated included")},
		{ID: "satisfaction_rate_of_all", VariantOf: SatisfactionRate, Name: zhEN("满意率（按应答复件）", "Satisfaction rate of all"), Unit: UnitItem,
			Population: toReply(), Numerator: favourable,
			Definition: zhEN("评价为满意、基本满意的件数除以应答复件数，未答复、未评价的也计入分母，在办的评价不计入分子", "items rated satisfied or mostly satisfied divided by items to be replied to, those not replied to and not rated included; a verdict on an item still in hand is not counted")},
		{ID: idSatisfactionForms, VariantOf: SatisfactionRate, Name: zhEN("满意率（按收回意见表）", "Satisfaction rate of returned forms"), Unit: UnitForm,
			Population: toReply(gateNotEarly()), WholeOf: quantityForms, PartOf: quantityFavourableForms,
			Definition: zhEN("评价为满意、基本满意的意见表份数除以收回的意见表份数，联名提案每位提案者各计一份，在办的不计入", "favourable opinion forms divided by forms returned, one for each signer, those still in hand left out")},
		{ID: idUnrated, Name: zhEN("未评价", "Not rated"), Unit: UnitItem, Population: toReply(gateReplied()), Numerator: []Fact{"unrated"},
			Definition: zhEN("已答复而提案者未评价办理结果的件数占已答复件数", "items replied to whose result was not rated among items replied to")},
		{ID: "attitude_rate", VariantOf: SatisfactionRate, Name: zhEN("办理态度满意率", "Satisfaction with the attitude"), Unit: UnitItem,
			Population: toReply(gateNotEarly(), gate(codeAttitudeUnrated, "attitude_rated")), Numerator: []Fact{"attitude_favourable"},
			Definition: zhEN("对办理态度满意或基本满意的件数除以已评价办理态度的件数，在办的不计入", "items rated satisfied or mostly satisfied for attitude divided by items rated for attitude, those still in hand left out")},
		{ID: idRelevanceRate, Name: zhEN("针对率", "Relevance rate"), Unit: UnitItem,
			Population: toReply(gateNotEarly(), gate(codeRelevanceUnrated, "relevance_rated")), Numerator: []Fact{"relevance_favourable"},
			Definition: zhEN("对针对性满意或基本满意的件数除以已评价针对性的件数，在办的不计入", "items rated satisfied or mostly satisfied for relevance divided by items rated for relevance, those still in hand left out")},
		{ID: "effect_rate", Name: zhEN("实效率", "Effect rate"), Unit: UnitItem,
			Population: toReply(gateNotEarly(), gate(codeEffectUnrated, "effect_rated")), Numerator: []Fact{"effect_favourable"},
			Definition: zhEN("对实效性满意或基本满意的件数除以已评价实效性的件数，在办的不计入", "items rated satisfied or mostly satisfied for effect divided by items rated for effect, those still in hand left out")},
	}
}
