package report

import "github.com/seed-3129f372/tian/stats"

// The rarer indicators of the report, which stats names by their ids alone.
const (
	idContactRate         stats.IndicatorID = "contact_rate"                    // 沟通率
	idContactRateCPPCC    stats.IndicatorID = "contact_rate_cppcc"              // 沟通率, 政协
	idContactRateOffice   stats.IndicatorID = "contact_rate_office"             // 沟通率, 督查部门
	idContactRateUnits    stats.IndicatorID = "contact_rate_units"              // 沟通率, 其他单位
	idConversionRate      stats.IndicatorID = "conversion_rate"                 // 转化率
	idFirstPass           stats.IndicatorID = "first_pass_rate"                 // 一次审核通过率
	idOpinionRate         stats.IndicatorID = "opinion_rate"                    // 会办意见办复率
	idOpinionTime         stats.IndicatorID = "opinion_on_time_rate"            // 会办意见按期率
	idRedoRate            stats.IndicatorID = "redo_rate"                       // 重办率
	idRelevanceRate       stats.IndicatorID = "relevance_rate"                  // 针对率
	idResearchRate        stats.IndicatorID = "research_rate"                   // 调研率
	idPublicationDue      stats.IndicatorID = "publication_rate_of_publishable" // 公开率, 按应公开件
	idHandlingRate        stats.IndicatorID = "handling_rate"                   // 办理率, 含会办
	idMostlySatisfiedRate stats.IndicatorID = "mostly_satisfied_rate"           // 基本满意率
	idDissatisfiedRate    stats.IndicatorID = "dissatisfied_rate"               // 不满意率
	idSatisfiedOnlyRate   stats.IndicatorID = "satisfied_only_rate"             // 满意率, 不含基本满意
	idUnderway            stats.IndicatorID = "underway"                        // 部分或正在解决
	idUnsolved            stats.IndicatorID = "unsolved"                        // 暂不能解决或留作参考
	idSolved              stats.IndicatorID = "solved"                          // 已解决或采纳
	idPlanned             stats.IndicatorID = "planned"                         // 列入计划
	idUnrated             stats.IndicatorID = "unrated"                         // 未评价
	idWithdrawn           stats.IndicatorID = "withdrawn"                       // 撤案
	idRedirected          stats.IndicatorID = "redirected"                      // 转送
	idNotFiled            stats.IndicatorID = "not_filed"                       // 不予立案
	idMerged              stats.IndicatorID = "merged"                          // 并案
	idCopy                stats.IndicatorID = "copy"                            // 参阅
	idExcellent           stats.IndicatorID = "excellent"                       // 优秀提案
	idDelayed             stats.IndicatorID = "delayed"                         // 有延误原因
	idMotions             stats.IndicatorID = "motions"                         // 人大议案
	idRecommendations     stats.IndicatorID = "recommendations"                 // 政协建议案
	idProposals           stats.IndicatorID = "proposals"                       // 政协提案
	idSuggestions         stats.IndicatorID = "suggestions"                     // 人大代表建议
)

// outOfOrder is the reason for which a figure leaves out what does not fit.
const outOfOrder = "out_of_order"
