package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// Outcome is the canonical meaning of a reply class 「答复结果」. The letters A, B, C, D
// mean different things in different places; figures across places compare
// outcomes, never letters.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Outcome = vocab.Word[outcomeSet]

// The values of Outcome.
const (
	OutcomeSolved        Outcome = iota + 1 // 已解决, solved or basically solved
	OutcomePartlySolved                     // 部分解决, partly solved
	OutcomeInProgress                       // 正在解决, being solved
	OutcomePlanned                          // 列入计划, planned
	OutcomeNotNow                           // 暂不能解决, conditions lacking, not now
	OutcomeReference                        // 留作参考, kept for reference
	OutcomeInfeasible                       // 不可行, not feasible
	OutcomeAdopted                          // 已采纳, adopted
	OutcomePartlyAdopted                    // 部分采纳, partly adopted
)

type outcomeSet struct{}

// Words implements vocab.Set.
func (outcomeSet) Words() vocab.Words { return outcomeWords }

var outcomeWords = vocab.Words{Name: "Outcome", List: []vocab.Row{
	{Token: "solved", ZH: "已解决/解决或基本解决", EN: "solved or basically solved"},
	{Token: "partly_solved", ZH: "部分解决", EN: "partly solved"},
	{Token: "in_progress", ZH: "正在解决", EN: "being solved"},
	{Token: "planned", ZH: "列入计划/计划解决", EN: "planned"},
	{Token: "not_now", ZH: "暂不能解决/以后解决", EN: "conditions lacking, not now"},
	{Token: "reference", ZH: "留作参考", EN: "kept for reference"},
	{Token: "infeasible", ZH: "不可行", EN: "not feasible"},
	{Token: "adopted", ZH: "已采纳/采纳", EN: "adopted"},
	{Token: "partly_adopted", ZH: "部分采纳", EN: "partly adopted"},
}}
