package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// PeriodUnit is what a period is counted in 「计算单位」. Units are never converted
// into one another. The zero value is unset. JSON holds the token; the Chinese
// term is read too.
type PeriodUnit = vocab.Word[periodUnitSet]

// The units.
const (
	PeriodUnitDay     PeriodUnit = iota + 1 // day 日, every day of the calendar
	PeriodUnitWeek                          // week 星期, seven days
	PeriodUnitWorkday                       // workday 工作日, a day on which offices work
	PeriodUnitMonth                         // month 月, to the corresponding day of a later month
)

type periodUnitSet struct{}

// Words implements vocab.Worded.
func (periodUnitSet) Words() vocab.Words { return unitWords }

var unitWords = vocab.Words{Name: "Unit", List: []vocab.Row{
	{Token: "day", ZH: "日/天/自然日", EN: "day"},
	{Token: "week", ZH: "星期/周", EN: "week"},
	{Token: "workday", ZH: "工作日", EN: "workday"},
	{Token: "month", ZH: "月", EN: "month"},
}}

// Roll says what becomes of an end that falls on a rest day 「顺延规则」. The
// zero value is unset and means RollNone. No general statute makes office
// deadlines roll, so it is part of each rule, never a global setting; a
// make-up workday is a workday and never rolls.
type Roll = vocab.Word[rollSet]

// The rolls.
const (
	RollNone     Roll = iota + 1 // none 不顺延, the end is kept
	RollNext                     // next 顺延, to the next workday
	RollPrevious                 // previous 提前, to the last workday before
)

type rollSet struct{}

// Words implements vocab.Worded.
func (rollSet) Words() vocab.Words { return rollWords }

var rollWords = vocab.Words{Name: "Roll", List: []vocab.Row{
	{Token: "none", ZH: "不顺延", EN: "kept"},
	{Token: "next", ZH: "顺延", EN: "next workday"},
	{Token: "previous", ZH: "提前", EN: "previous workday"},
}}

// MonthEnd says where a period of months ends that began on the last day of a
// month 「月末规则」. The zero value is unset and means MonthEndClamp.
type MonthEnd = vocab.Word[monthEndSet]

// The month-end rules.
const (
	// MonthEndClamp ends on the corresponding day, on the month's last day
	// where there is none (民法典第二百零二条): 28 February + 1 month = 28 March.
	MonthEndClamp MonthEnd = iota + 1
	// MonthEndStick ends on a last day what began on a last day: 28 February +
	// 1 month = 31 March. It holds only where a rule says so.
	MonthEndStick
)

type monthEndSet struct{}

// Words implements vocab.Worded.
func (monthEndSet) Words() vocab.Words { return monthEndWords }

var monthEndWords = vocab.Words{Name: "MonthEnd", List: []vocab.Row{
	{Token: "clamp", ZH: "对应日", EN: "corresponding day"},
	{Token: "stick", ZH: "月末对月末", EN: "month's end to month's end"},
}}
