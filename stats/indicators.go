package stats

import "github.com/seed-3129f372/tian/deadline/vocab"

// Indicators returns the library's own indicators in the order in which a
// report gives them: what was received and what became of it, who handles it,
// the reply, contact, results, opinions, publication and follow-up. Each call
// returns a copy that the caller owns.
//
// What a place really means by 满意率 or 办结率 differs; the ways that
// published reports count are here as indicators of their own, tied together by
// VariantOf. Two rules hold for all of them:
//
//   - Only what was filed, or on whose filing nothing is recorded, has to be
//     handled; merged items follow their main item, and of a divided one its
//     parts are received, filed and handled, never both.
//   - Only a unit that handles alone, leads, handles separately or handles a part
//     of its own beside the lead 「承办」 replies to the proposer. Assisting units give their opinion to the lead unit and are
//     counted by opinion_rate. A record without a role counts as one that has to
//     reply.
func Indicators() []Indicator {
	return slicesOf(intakeIndicators(), handlingIndicators(), contactIndicators(), resultIndicators(), opinionIndicators(), delayIndicators())
}

func slicesOf(lists ...[]Indicator) []Indicator {
	var all []Indicator
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// IndicatorByID returns the library's own indicator of that id.
func IndicatorByID(id IndicatorID) (Indicator, bool) {
	for _, i := range Indicators() {
		if i.ID == id {
			return i, true
		}
	}
	return Indicator{}, false
}

// The library's own indicators that are asked for most. Every one of Indicators
// is named by its id, with or without a constant.
const (
	Received      IndicatorID = "received"      // 收到
	Filed         IndicatorID = "filed"         // 立案
	idMerged      IndicatorID = "merged"        // 并案
	idRedirected  IndicatorID = "redirected"    // 转送
	idNotFiled    IndicatorID = "not_filed"     // 不予立案
	idWithdrawn   IndicatorID = "withdrawn"     // 撤案
	idProposals   IndicatorID = "proposals"     // 政协提案
	idSuggestions IndicatorID = "suggestions"   // 人大代表建议
	KeyProposals  IndicatorID = "key_proposals" // 重点提案
	FilingRate    IndicatorID = "filing_rate"   // 立案率

	Sole           IndicatorID = "sole"                 // 单办
	Lead           IndicatorID = "lead"                 // 主办
	Separate       IndicatorID = "separate"             // 分办
	Assist         IndicatorID = "assist"               // 会办
	idCopy         IndicatorID = "copy"                 // 参阅
	ReplyRate      IndicatorID = "reply_rate"           // 办复率
	idHandlingRate IndicatorID = "handling_rate"        // 办理率, 含会办
	idOpinionRate  IndicatorID = "opinion_rate"         // 会办意见办复率
	ClosingRate    IndicatorID = "closing_rate"         // 办结率
	OnTimeRate     IndicatorID = "on_time_rate"         // 按期办结率
	idOpinionTime  IndicatorID = "opinion_on_time_rate" // 会办意见按期率
	idFirstPass    IndicatorID = "first_pass_rate"      // 一次审核通过率
	idRedoRate     IndicatorID = "redo_rate"            // 重办率

	ConsultationRate    IndicatorID = "consultation_rate"   // 面商率
	idContactRate       IndicatorID = "contact_rate"        // 沟通率
	idContactRateOffice IndicatorID = "contact_rate_office" // 沟通率, 督查部门
	idContactRateCPPCC  IndicatorID = "contact_rate_cppcc"  // 沟通率, 政协
	idContactRateUnits  IndicatorID = "contact_rate_units"  // 沟通率, 其他单位
	idResearchRate      IndicatorID = "research_rate"       // 调研率

	ClassA           IndicatorID = "class_a"                         // A类
	ClassB           IndicatorID = "class_b"                         // B类
	ClassC           IndicatorID = "class_c"                         // C类
	ClassD           IndicatorID = "class_d"                         // D类
	idSolved         IndicatorID = "solved"                          // 已解决或采纳
	idUnderway       IndicatorID = "underway"                        // 部分或正在解决
	idPlanned        IndicatorID = "planned"                         // 列入计划
	idUnsolved       IndicatorID = "unsolved"                        // 暂不能解决或留作参考
	AdoptionRate     IndicatorID = "adoption_rate"                   // 采纳率
	FulfilmentRate   IndicatorID = "fulfilment_rate"                 // 落实率
	FollowUpRate     IndicatorID = "follow_up_rate"                  // 回访率
	idConversionRate IndicatorID = "conversion_rate"                 // 转化率
	PublicationRate  IndicatorID = "publication_rate"                // 公开率
	idPublicationDue IndicatorID = "publication_rate_of_publishable" // 公开率, 按应公开件

	SatisfactionRate      IndicatorID = "satisfaction_rate"          // 满意率, 含基本满意
	idSatisfiedOnlyRate   IndicatorID = "satisfied_only_rate"        // 满意率, 不含基本满意
	idSatisfactionForms   IndicatorID = "satisfaction_rate_of_forms" // 满意率, 按收回意见表
	idMostlySatisfiedRate IndicatorID = "mostly_satisfied_rate"      // 基本满意率
	idDissatisfiedRate    IndicatorID = "dissatisfied_rate"          // 不满意率
	idUnrated             IndicatorID = "unrated"                    // 未评价
	idRelevanceRate       IndicatorID = "relevance_rate"             // 针对率

	idExcellent     IndicatorID = "excellent"      // 优秀提案
	idExcellentRate IndicatorID = "excellent_rate" // 优秀提案率
	idDelayed       IndicatorID = "delayed"        // 有延误原因
)

// The gates that the indicators share.

func gate(c vocab.Code, any ...Fact) Gate { return Gate{Any: any, Code: c.Code, Text: c.Text} }

func gateDisposed() Gate {
	return gate(codeDispositionUnknown,
		"filed", "merged", "split", "redirected", "not_filed", "withdrawn", "sent_back")
}

// toHandle admits what has to be handled.
func toHandle() []Gate {
	return []Gate{
		gate(codeNotFiled, "undisposed", "filed", "merged", "split"),
		gate(codeMerged, "undisposed", "filed", "split"),
		gate(codeSplit, "undisposed", "filed"),
	}
}

// toReply admits what has to be replied to the proposer, and what the further
// gates let in.
func toReply(more ...Gate) []Gate {
	gates := append(toHandle(), gate(codeNotReplying,
		"roleless", "sole", "lead", "separate", "undertake"))
	return append(gates, more...)
}

// toAct admits what a unit has work with, replying or assisting.
func toAct(more ...Gate) []Gate {
	gates := append(toHandle(), gate(codeForInformation,
		"roleless", "sole", "lead", "separate", "undertake", "assist"))
	return append(gates, more...)
}

func gateAssist() Gate {
	return gate(codeNotAssisting, "assist")
}

func gateReplied() Gate {
	return gate(codeNotReplied, "replied")
}

func gateDue() Gate {
	return gate(codeNoDue.As("没有答复期限", "no due date for the reply"), "due")
}

// gateNotEarly keeps out a verdict on what is still in hand: of such a record
// none of these facts is true.
func gateNotEarly() Gate {
	return gate(codeRatedEarly,
		"unrated", "abstained", "satisfied", "mostly_satisfied", "understood", "dissatisfied")
}

// gatesRated admit records with a verdict on the result.
func gatesRated() []Gate {
	return []Gate{
		gateNotEarly(),
		gate(codeUnrated, "abstained", "satisfied", "mostly_satisfied", "understood", "dissatisfied"),
		gate(codeAbstained, "rated"),
	}
}

func zhEN(zh, en string) vocab.Text { return vocab.Text{ZH: zh, EN: en} }
