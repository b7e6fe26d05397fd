package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// DelayKind is why a clock was paused or given more time, as a category 「延误原因」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type DelayKind = vocab.Word[delayKindSet]

// The values of DelayKind.
const (
	DelayKindSurvey       DelayKind = iota + 1 // survey 勘察鉴定, waits for a survey or an expertise
	DelayKindApproval                          // approval 等待批复, waits for a higher authority
	DelayKindCoordination                      // coordination 部门协调, waits for other units
	DelayKindProposer                          // proposer 提案者原因, the proposer cannot be met or adds something
	DelayKindComplex                           // complex 情况复杂, wide or difficult matter
	DelayKindEmergency                         // emergency 不可抗力, force majeure
	DelayKindOther                             // other 其他
)

type delayKindSet struct{}

// Words implements vocab.Worded.
func (delayKindSet) Words() vocab.Words { return delayKindWords }

var delayKindWords = vocab.Words{Name: "DelayKind", List: []vocab.Row{
	{Token: "survey", ZH: "勘察鉴定/勘察/鉴定", EN: "waits for a survey or an expertise"},
	{Token: "approval", ZH: "等待批复/待批复", EN: "waits for a higher authority"},
	{Token: "coordination", ZH: "部门协调/待协调", EN: "waits for other units"},
	{Token: "proposer", ZH: "提案者原因/代表委员原因", EN: "on the side of the proposer"},
	{Token: "complex", ZH: "情况复杂/涉及面广", EN: "wide or difficult matter"},
	{Token: "emergency", ZH: "不可抗力/突发事件", EN: "force majeure"},
	{Token: "other", ZH: "其他", EN: "other"},
}}
