package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes that this package gives. They never change their meaning.
var (
	codeCalendarEstimate            = vocab.Code{Code: "calendar.estimate", Text: vocab.Text{ZH: "尚无通知的年份，按放假办法估算", EN: "a year without a notice, estimated from the decree"}}
	codeCalendarIssued              = vocab.Code{Code: "calendar.issued", Text: vocab.Text{ZH: "通知的发布日期有误", EN: "a notice's date of issue is malformed"}}
	codeCalendarNoNotices           = vocab.Code{Code: "calendar.no_notices", Text: vocab.Text{ZH: "没有任何通知", EN: "the plan has no notices"}}
	codeCalendarRegionGap           = vocab.Code{Code: "calendar.region_gap", Text: vocab.Text{ZH: "该地区该年的安排未收录", EN: "no order of the region is known for the year"}}
	codeCalendarSpan                = vocab.Code{Code: "calendar.span", Text: vocab.Text{ZH: "放假起止日期有误", EN: "the span has no end, is reversed or is longer than 60 days"}}
	codeCalendarTail                = vocab.Code{Code: "calendar.tail", Text: vocab.Text{ZH: "年末三天仍可能因下一年通知调整", EN: "the last days of the year may still be moved by the next notice"}}
	codeCalendarYear                = vocab.Code{Code: "calendar.year", Text: vocab.Text{ZH: "通知的年份有误", EN: "a notice's year does not fit"}}
	codeCalendarYearUnknown         = vocab.Code{Code: "calendar.year_unknown", Text: vocab.Text{ZH: "尚无该年的节假日安排", EN: "no notice is known for the year"}}
	codeClockAlreadyPaused          = vocab.Code{Code: "clock.already_paused", Text: vocab.Text{ZH: "计时已处于中止状态，本次中止不计", EN: "the clock is paused already; this pause is left out"}}
	codeClockAlreadyStopped         = vocab.Code{Code: "clock.already_stopped", Text: vocab.Text{ZH: "计时已终止，本次终止不计", EN: "the clock is stopped already; this stop is left out"}}
	codeClockAmbiguous              = vocab.Code{Code: "clock.ambiguous", Text: vocab.Text{ZH: "同一天有多次不同的延期，无法确定撤销哪一次，撤销不计；请从记录中删去被撤销的那次延期", EN: "several different extensions were granted on one day; which one is withdrawn is not told, so none is; take the one that was withdrawn out of the record"}}
	codeClockExtensionEarly         = vocab.Code{Code: "clock.extension_before_start", Text: vocab.Text{ZH: "延期早于起算日，仍予计入", EN: "an extension of before the period began; it counts all the same"}}
	codeClockExtensionBeyondRule    = vocab.Code{Code: "clock.extension_beyond_rule", Text: vocab.Text{ZH: "延期合计超出规则允许的时长", EN: "extensions that together go beyond what the policy permits"}}
	codeClockExtensionLate          = vocab.Code{Code: "clock.extension_late", Text: vocab.Text{ZH: "期限届满后才申请延期，不计", EN: "an extension asked for after the due date is left out"}}
	codeClockExtensionNotLonger     = vocab.Code{Code: "clock.extension_not_longer", Text: vocab.Text{ZH: "延期时长不大于0，不计", EN: "an extension that is not longer than 0 is left out"}}
	codeClockReplaced               = vocab.Code{Code: "clock.extension_replaced", Text: vocab.Text{ZH: "同一天既延期又撤销延期，按替换计", EN: "extended and withdrawn on one day, taken as a replacement"}}
	codeClockExtensionTimes         = vocab.Code{Code: "clock.extension_times", Text: vocab.Text{ZH: "延期次数超出规则允许", EN: "extended more often than the policy permits"}}
	codeClockExtensionUnjudged      = vocab.Code{Code: "clock.extension_unjudged", Text: vocab.Text{ZH: "允许的时长止于日历未含之日，尚不能判断延期是否超出", EN: "the permitted length ends where the calendar does not reach; whether the extensions go beyond it cannot be told yet"}}
	codeClockExtensionWithoutAmount = vocab.Code{Code: "clock.extension_without_amount", Text: vocab.Text{ZH: "延期未写明时长，规则也未规定，不计", EN: "the extension names no length and the policy permits none; it is left out"}}
	codeClockNoExtension            = vocab.Code{Code: "clock.no_extension", Text: vocab.Text{ZH: "没有可撤销的延期", EN: "there is no extension to withdraw"}}
	codeClockNotPaused              = vocab.Code{Code: "clock.not_paused", Text: vocab.Text{ZH: "计时未中止，本次恢复不计", EN: "the clock is not paused; this resumption is left out"}}
	codeClockNotStopped             = vocab.Code{Code: "clock.not_stopped", Text: vocab.Text{ZH: "计时未终止，本次重新起算不计", EN: "the clock is not stopped; this reopening is left out"}}
	codeClockResumedByAct           = vocab.Code{Code: "clock.resumed_by_act", Text: vocab.Text{ZH: "未登记恢复，按办结之日恢复计算", EN: "no resumption is recorded; the clock is taken to go on from the day on which the act was done"}}
	codeDateInvalid                 = vocab.Code{Code: "date.invalid", Text: vocab.Text{ZH: "日期不存在或格式有误", EN: "a date that does not exist or is malformed"}}
	codeDueBeforeStart              = vocab.Code{Code: "due.before_start", Text: vocab.Text{ZH: "规定日期早于交办", EN: "the fixed day lies before the handing over"}}
	codeDueCeiling                  = vocab.Code{Code: "due.ceiling", Text: vocab.Text{ZH: "以最长期限为限", EN: "brought down to the ceiling"}}
	codeDueClampedDate              = vocab.Code{Code: "due.clamped_date", Text: vocab.Text{ZH: "文件所载日期不存在，按月末计", EN: "a printed day that does not exist; the month's end is taken"}}
	codeDueDoneBefore               = vocab.Code{Code: "due.done_before_start", Text: vocab.Text{ZH: "办结早于起算，按已办计", EN: "done before the period began; it counts as done"}}
	codeDueLastWorkdayProvisional   = vocab.Code{Code: "due.last_workday_provisional", Text: vocab.Text{ZH: "到期日确定，最后一个工作日仍可能调整", EN: "the date is firm, the last workday may still be moved"}}
	codeDueLastWorkdayUnknown       = vocab.Code{Code: "due.last_workday_unknown", Text: vocab.Text{ZH: "日历尚不含该日，最后一个工作日待该年通知发布后确定", EN: "the calendar does not reach that day; the last workday is known when the notice of that year is out"}}
	codeDueReceivedBefore           = vocab.Code{Code: "due.received_before_assigned", Text: vocab.Text{ZH: "收到早于交办", EN: "received before it was assigned"}}
	codeDueStartTwice               = vocab.Code{Code: "due.start_repeated", Text: vocab.Text{ZH: "起算的事件不止一次，按最早的计", EN: "the event that starts the period stands more than once; the first counts"}}
	codeLayerAlreadyOff             = vocab.Code{Code: "layer.already_off", Text: vocab.Text{ZH: "{date}本来就不上班", EN: "{date} was off already"}}
	codeLayerAlreadyWorked          = vocab.Code{Code: "layer.already_worked", Text: vocab.Text{ZH: "{date}本来就上班", EN: "{date} was worked already"}}
	codeLayerBoth                   = vocab.Code{Code: "layer.both", Text: vocab.Text{ZH: "同一天既放假又上班", EN: "a day in both lists"}}
	codeLayerOutside                = vocab.Code{Code: "layer.outside", Text: vocab.Text{ZH: "{date}不在日历覆盖范围内，未采用", EN: "{date} is outside the coverage and was left out"}}
	codeLayerSpan                   = vocab.Code{Code: "layer.span", Text: vocab.Text{ZH: "放假起止日期有误，应为1至366天", EN: "the span is empty, reversed or longer than 366 days"}}
	codeLayerUnset                  = vocab.Code{Code: "layer.unset", Text: vocab.Text{ZH: "缺少日期", EN: "the date is missing"}}
	codeLayerYear                   = vocab.Code{Code: "layer.year", Text: vocab.Text{ZH: "该日不属于years所列年份：把该年的安排另列一份，或不写years", EN: "the day is in none of the years of the layer: give that year a layer of its own, or leave years out"}}
	codeMatterDate                  = vocab.Code{Code: "matter.date", Text: vocab.Text{ZH: "事件缺少日期", EN: "the event has no date"}}
	codeMatterEvent                 = vocab.Code{Code: "matter.event", Text: vocab.Text{ZH: "事件未写明种类", EN: "the event names no kind"}}
	codeMatterExtension             = vocab.Code{Code: "matter.extension", Text: vocab.Text{ZH: "延期时长应大于0", EN: "an extension must be longer than 0"}}
	codeMatterLoad                  = vocab.Code{Code: "matter.load", Text: vocab.Text{ZH: "承办量不应为负", EN: "the number of papers must not be negative"}}
	codeMatterWord                  = vocab.Code{Code: "matter.word", Text: vocab.Text{ZH: "该值不在词表中", EN: "the value is not a member of its set"}}
	codeMatterYear                  = vocab.Code{Code: "matter.year", Text: vocab.Text{ZH: "年份应写四位，如2026", EN: "the year must have four digits, such as 2026"}}
	codePolicyAct                   = vocab.Code{Code: "policy.act", Text: vocab.Text{ZH: "规则未写明事项", EN: "the rule names no act"}}
	codePolicyBaseUnknown           = vocab.Code{Code: "policy.base_unknown", Text: vocab.Text{ZH: "基准事项没有期限规则", EN: "an offset from an act without a due date"}}
	codePolicyCircle                = vocab.Code{Code: "policy.circle", Text: vocab.Text{ZH: "期限互为基准形成循环，或层层依附过深", EN: "the offsets hang on each other in a circle, or too deep"}}
	codePolicyFieldIdle             = vocab.Code{Code: "policy.field_idle", Text: vocab.Text{ZH: "该类规则不使用的字段", EN: "a field that the kind of rule does not use"}}
	codePolicyFieldMissing          = vocab.Code{Code: "policy.field_missing", Text: vocab.Text{ZH: "该类规则缺少的字段", EN: "a field that the kind of rule needs"}}
	codePolicyID                    = vocab.Code{Code: "policy.id", Text: vocab.Text{ZH: "缺少规则集编号", EN: "the policy has no id"}}
	codePolicyImpossibleDate        = vocab.Code{Code: "policy.impossible_date", Text: vocab.Text{ZH: "日期不存在，附修改建议", EN: "a day that does not exist, with the mend"}}
	codePolicyKind                  = vocab.Code{Code: "policy.kind", Text: vocab.Text{ZH: "规则未写明类型", EN: "the rule names no kind"}}
	codePolicyNoRules               = vocab.Code{Code: "policy.no_rules", Text: vocab.Text{ZH: "没有任何规则", EN: "the policy has no rules"}}
	codePolicyOverlap               = vocab.Code{Code: "policy.overlap", Text: vocab.Text{ZH: "与规则{id}范围重叠且同样具体，请给其中一条写 priority（数大者优先），或另写一条恰好适用于重叠部分的规则，或写明 decides（earliest 或 latest），或收窄范围（如 notKey）", EN: `overlaps rule {"id"} and neither is the more specific; give one a priority (the higher decides), add a rule for just the overlap, declare decides (earliest or latest), or narrow a scope (such as notKey)`}}
	codePolicyPeriod                = vocab.Code{Code: "policy.period", Text: vocab.Text{ZH: "时长应大于0", EN: "the period must be longer than 0"}}
	codePolicyRuleID                = vocab.Code{Code: "policy.rule_id", Text: vocab.Text{ZH: "规则缺少编号", EN: "the rule has no id"}}
	codePolicyRuleIDTwice           = vocab.Code{Code: "policy.rule_id_twice", Text: vocab.Text{ZH: "规则编号重复：{id}", EN: `rule id {"id"} is used twice`}}
	codePolicyRuleIdle              = vocab.Code{Code: "policy.rule_idle", Text: vocab.Text{ZH: "其事项没有期限规则，本条不起作用", EN: "a rule that bears on an act without a due date"}}
	codePolicyScope                 = vocab.Code{Code: "policy.scope", Text: vocab.Text{ZH: "适用范围互相矛盾，没有提案适用", EN: "the scope contradicts itself: no paper is in it"}}
	codePolicySinceUntil            = vocab.Code{Code: "policy.since_until", Text: vocab.Text{ZH: "失效日早于生效日", EN: "until is before since"}}
	codePolicyStart                 = vocab.Code{Code: "policy.start", Text: vocab.Text{ZH: "不能作为起算的事件", EN: "an event that no period starts with"}}
	codePolicyStep                  = vocab.Code{Code: "policy.step", Text: vocab.Text{ZH: "催办步骤应有编号和对象", EN: "a step needs an id and a recipient"}}
	codePolicyStepTwice             = vocab.Code{Code: "policy.step_twice", Text: vocab.Text{ZH: "催办步骤编号重复：{id}", EN: `step id {"id"} is used twice`}}
	codePolicyThreshold             = vocab.Code{Code: "policy.threshold", Text: vocab.Text{ZH: "预警应有颜色、不小于0的天数，单位为日或工作日", EN: "a threshold needs a colour, a number of 0 or more, and day or workday as unit"}}
	codePolicyTimes                 = vocab.Code{Code: "policy.times", Text: vocab.Text{ZH: "次数不应为负", EN: "the number of times must not be negative"}}
	codePolicyTwice                 = vocab.Code{Code: "policy.twice", Text: vocab.Text{ZH: "与规则{id}重复", EN: `says the same as rule {"id"}`}}
	codePolicyUncompared            = vocab.Code{Code: "policy.uncompared", Text: vocab.Text{ZH: "同一事项的规则过多，自本条起未逐一比较；请合并，或分成几个规则集", EN: "too many rules of one act: from this one on they were not compared; join them, or make several policies of them"}}
	codePolicyWindow                = vocab.Code{Code: "policy.window", Text: vocab.Text{ZH: "窗口期的结束早于开始", EN: "the window ends before it opens"}}
	codePolicyYear                  = vocab.Code{Code: "policy.year", Text: vocab.Text{ZH: "年份应写四位，如2026", EN: "the year must have four digits, such as 2026"}}
)

// Codes returns every code that the package gives, in ascending order.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeCalendarEstimate,
		codeCalendarIssued,
		codeCalendarNoNotices,
		codeCalendarRegionGap,
		codeCalendarSpan,
		codeCalendarTail,
		codeCalendarYear,
		codeCalendarYearUnknown,
		codeClockAlreadyPaused,
		codeClockAlreadyStopped,
		codeClockAmbiguous,
		codeClockExtensionEarly,
		codeClockExtensionBeyondRule,
		codeClockExtensionLate,
		codeClockExtensionNotLonger,
		codeClockReplaced,
		codeClockExtensionTimes,
		codeClockExtensionUnjudged,
		codeClockExtensionWithoutAmount,
		codeClockNoExtension,
		codeClockNotPaused,
		codeClockNotStopped,
		codeClockResumedByAct,
		codeDateInvalid,
		codeDueBeforeStart,
		codeDueCeiling,
		codeDueClampedDate,
		codeDueDoneBefore,
		codeDueLastWorkdayProvisional,
		codeDueLastWorkdayUnknown,
		codeDueReceivedBefore,
		codeDueStartTwice,
		codeLayerAlreadyOff,
		codeLayerAlreadyWorked,
		codeLayerBoth,
		codeLayerOutside,
		codeLayerSpan,
		codeLayerUnset,
		codeLayerYear,
		codeMatterDate,
		codeMatterEvent,
		codeMatterExtension,
		codeMatterLoad,
		codeMatterWord,
		codeMatterYear,
		codePolicyAct,
		codePolicyBaseUnknown,
		codePolicyCircle,
		codePolicyFieldIdle,
		codePolicyFieldMissing,
		codePolicyID,
		codePolicyImpossibleDate,
		codePolicyKind,
		codePolicyNoRules,
		codePolicyOverlap,
		codePolicyPeriod,
		codePolicyRuleID,
		codePolicyRuleIDTwice,
		codePolicyRuleIdle,
		codePolicyScope,
		codePolicySinceUntil,
		codePolicyStart,
		codePolicyStep,
		codePolicyStepTwice,
		codePolicyThreshold,
		codePolicyTimes,
		codePolicyTwice,
		codePolicyUncompared,
		codePolicyWindow,
		codePolicyYear,
	}
}
