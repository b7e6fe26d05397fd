package stats

import "github.com/seed-3129f372/tian/deadline/vocab"

// Fact is something that is true of a record or not 「事实」. Indicators are
// built of facts, so that a figure can be defined as data and checked record by
// record. A fact that the record does not tell is not true. The zero value is
// unset and true of no record.
type Fact = vocab.Word[factWordSet]

// The values of Fact.
const (
	FactReceived            Fact = iota + 1 // 收到, received
	FactUndisposed                          // 未记载审查结论, examination outcome not recorded
	FactFiled                               // 立案, filed
	FactMerged                              // 并案, merged
	FactRedirected                          // 转意见建议或社情民意, turned into an opinion or a report of public opinion
	FactNotFiled                            // 不予立案, not filed
	FactWithdrawn                           // 撤案, withdrawn
	FactSentBack                            // 退回, returned to the proposer
	FactRoleless                            // 未记载办理类型, role not recorded
	FactSole                                // 单办, sole handling
	FactLead                                // 主办, lead
	FactAssist                              // 会办, assisting
	FactSeparate                            // 分办, separate handling
	FactCopy                                // 参阅, for information
	FactDue                                 // 有答复期限, has a due date for the reply
	FactReplied                             // 已答复, replied to
	FactRepliedInTime                       // 按期答复, replied to in time
	FactClosed                              // 已办结, closed
	FactOpinionGiven                        // 已出会办意见, assisting opinion given
	FactOpinionDue                          // 有会办期限, has a due date for the assisting opinion
	FactOpinionInTime                       // 按期出会办意见, assisting opinion given in time
	FactConsulted                           // 已面商, proposer consulted face to face
	FactContactedProposer                   // 与提案者有沟通, in contact with the proposer
	FactContactedOffice                     // 与督查部门有沟通, in contact with the supervision office
	FactContactedCPPCC                      // 与政协有沟通, in contact with the CPPCC
	FactContactedUnits                      // 与其他单位有沟通, in contact with other units
	FactResearched                          // 已调研, research done
	FactRated                               // 已评价办理结果, result rated
	FactUnrated                             // 未评价, not rated
	FactAbstained                           // 弃权, abstained
	FactSatisfied                           // 满意(含非常满意), satisfied or very satisfied
	FactMostlySatisfied                     // 基本满意, mostly satisfied
	FactUnderstood                          // 理解, understanding
	FactDissatisfied                        // 不满意, dissatisfied
	FactAttitudeRated                       // 已评价办理态度, attitude rated
	FactAttitudeFavourable                  // 对办理态度满意或基本满意, satisfied or mostly satisfied with the attitude
	FactRelevanceRated                      // 已评价针对性, relevance rated
	FactRelevanceFavourable                 // 对针对性满意或基本满意, satisfied or mostly satisfied with the relevance
	FactEffectRated                         // 已评价实效性, effect rated
	FactEffectFavourable                    // 对实效性满意或基本满意, satisfied or mostly satisfied with the effect
	FactClassed                             // 有答复类别, reply class recorded
	FactClassA                              // A类, class A
	FactClassB                              // B类, class B
	FactClassC                              // C类, class C
	FactClassD                              // D类, class D
	FactOutcomeKnown                        // 有办理结果, outcome recorded
	FactSolved                              // 已解决或采纳, solved or adopted
	FactUnderway                            // 部分解决或正在解决, partly solved or being solved
	FactPlanned                             // 列入计划, planned
	FactUnsolved                            // 暂不能解决或留作参考, not solved now or kept for reference
	FactFirstUnsolved                       // 首次答复时尚未解决, not yet solved at the first reply
	FactPublished                           // 已公开, published
	FactWithheld                            // 不公开, withheld
	FactPublishable                         // 未决定不公开, not withheld
	FactKey                                 // 重点提案, key proposal
	FactReviewed                            // 经过审核, draft reviewed
	FactPassedFirst                         // 一次通过审核, passed at the first review
	FactHandedBack                          // 申退, unit asked to hand it back
	FactRedone                              // 重新办理, handled again
	FactFollowedUp                          // 已回访, followed up
	FactCommitted                           // 有承诺事项, promises made
	FactProposal                            // 政协提案, CPPCC proposal
	FactSuggestion                          // 人大代表建议, deputies' suggestion
)

type factWordSet struct{}

// Words implements vocab.Set.
func (factWordSet) Words() vocab.Words { return factWords }

var factWords = vocab.Words{Name: "Fact", List: []vocab.Row{
	{Token: "received", ZH: "收到", EN: "received"},
	{Token: "undisposed", ZH: "未记载审查结论", EN: "examination outcome not recorded"},
	{Token: "filed", ZH: "立案", EN: "filed"},
	{Token: "merged", ZH: "并案", EN: "merged"},
	{Token: "redirected", ZH: "转意见建议或社情民意", EN: "turned into an opinion or a report of public opinion"},
	{Token: "not_filed", ZH: "不予立案", EN: "not filed"},
	{Token: "withdrawn", ZH: "撤案", EN: "withdrawn"},
	{Token: "sent_back", ZH: "退回", EN: "returned to the proposer"},
	{Token: "roleless", ZH: "未记载办理类型", EN: "role not recorded"},
	{Token: "sole", ZH: "单办", EN: "sole handling"},
	{Token: "lead", ZH: "主办", EN: "lead"},
	{Token: "assist", ZH: "会办", EN: "assisting"},
	{Token: "separate", ZH: "分办", EN: "separate handling"},
	{Token: "copy", ZH: "参阅", EN: "for information"},
	{Token: "due", ZH: "有答复期限", EN: "has a due date for the reply"},
	{Token: "replied", ZH: "已答复", EN: "replied to"},
	{Token: "replied_in_time", ZH: "按期答复", EN: "replied to in time"},
	{Token: "closed", ZH: "已办结", EN: "closed"},
	{Token: "opinion_given", ZH: "已出会办意见", EN: "assisting opinion given"},
	{Token: "opinion_due", ZH: "有会办期限", EN: "has a due date for the assisting opinion"},
	{Token: "opinion_in_time", ZH: "按期出会办意见", EN: "assisting opinion given in time"},
	{Token: "consulted", ZH: "已面商", EN: "proposer consulted face to face"},
	{Token: "contacted_proposer", ZH: "与提案者有沟通", EN: "in contact with the proposer"},
	{Token: "contacted_office", ZH: "与督查部门有沟通", EN: "in contact with the supervision office"},
	{Token: "contacted_cppcc", ZH: "与政协有沟通", EN: "in contact with the CPPCC"},
	{Token: "contacted_units", ZH: "与其他单位有沟通", EN: "in contact with other units"},
	{Token: "researched", ZH: "已调研", EN: "research done"},
	{Token: "rated", ZH: "已评价办理结果", EN: "result rated"},
	{Token: "unrated", ZH: "未评价", EN: "not rated"},
	{Token: "abstained", ZH: "弃权", EN: "abstained"},
	{Token: "satisfied", ZH: "满意（含非常满意）", EN: "satisfied or very satisfied"},
	{Token: "mostly_satisfied", ZH: "基本满意", EN: "mostly satisfied"},
	{Token: "understood", ZH: "理解", EN: "understanding"},
	{Token: "dissatisfied", ZH: "不满意", EN: "dissatisfied"},
	{Token: "attitude_rated", ZH: "已评价办理态度", EN: "attitude rated"},
	{Token: "attitude_favourable", ZH: "对办理态度满意或基本满意", EN: "satisfied or mostly satisfied with the attitude"},
	{Token: "relevance_rated", ZH: "已评价针对性", EN: "relevance rated"},
	{Token: "relevance_favourable", ZH: "对针对性满意或基本满意", EN: "satisfied or mostly satisfied with the relevance"},
	{Token: "effect_rated", ZH: "已评价实效性", EN: "effect rated"},
	{Token: "effect_favourable", ZH: "对实效性满意或基本满意", EN: "satisfied or mostly satisfied with the effect"},
	{Token: "classed", ZH: "有答复类别", EN: "reply class recorded"},
	{Token: "class_a", ZH: "A类", EN: "class A"},
	{Token: "class_b", ZH: "B类", EN: "class B"},
	{Token: "class_c", ZH: "C类", EN: "class C"},
	{Token: "class_d", ZH: "D类", EN: "class D"},
	{Token: "outcome_known", ZH: "有办理结果", EN: "outcome recorded"},
	{Token: "solved", ZH: "已解决或采纳", EN: "solved or adopted"},
	{Token: "underway", ZH: "部分解决或正在解决", EN: "partly solved or being solved"},
	{Token: "planned", ZH: "列入计划", EN: "planned"},
	{Token: "unsolved", ZH: "暂不能解决或留作参考", EN: "not solved now or kept for reference"},
	{Token: "first_unsolved", ZH: "首次答复时尚未解决", EN: "not yet solved at the first reply"},
	{Token: "published", ZH: "已公开", EN: "published"},
	{Token: "withheld", ZH: "不公开", EN: "withheld"},
	{Token: "publishable", ZH: "未决定不公开", EN: "not withheld"},
	{Token: "key", ZH: "重点提案", EN: "key proposal"},
	{Token: "reviewed", ZH: "经过审核", EN: "draft reviewed"},
	{Token: "passed_first", ZH: "一次通过审核", EN: "passed at the first review"},
	{Token: "handed_back", ZH: "申退", EN: "unit asked to hand it back"},
	{Token: "redone", ZH: "重新办理", EN: "handled again"},
	{Token: "followed_up", ZH: "已回访", EN: "followed up"},
	{Token: "committed", ZH: "有承诺事项", EN: "promises made"},
	{Token: "proposal", ZH: "政协提案", EN: "CPPCC proposal"},
	{Token: "suggestion", ZH: "人大代表建议", EN: "deputies' suggestion"},
}}
