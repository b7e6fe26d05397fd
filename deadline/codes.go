package deadline

// Code is one entry of the catalogue of this package: a code of a fault or a
// reason, which never changes its meaning and is never used again for another,
// and what it means.
type Code struct {
	Code string `json:"code"`
	Text Text   `json:"text"`
}

// Codes returns every code that the package gives in faults, reasons and
// notes, in ascending order. The caller owns the result.
func Codes() []Code { return append([]Code(nil), catalogue[:]...) }

var catalogue = [...]Code{
	{"calendar.estimate", Text{"尚无通知的年份，按放假办法估算", "a year without a notice, estimated from the decree"}},
	{"calendar.issued", Text{"通知的发布日期有误", "a notice's date of issue is malformed"}},
	{"calendar.no_notices", Text{"没有任何通知", "a plan without notices"}},
	{"calendar.region_gap", Text{"该地区该年的安排未收录", "no order of the region is known for the year"}},
	{"calendar.span", Text{"通知的放假起止日期有误", "a notice's span of days is malformed"}},
	{"calendar.tail", Text{"年末三天仍可能因下一年通知调整", "the last days of the year may still be moved by the next notice"}},
	{"calendar.year", Text{"通知的年份有误", "a notice's year does not fit"}},
	{"calendar.year_unknown", Text{"尚无该年的节假日安排", "no notice is known for the year"}},
	{"clock.already_paused", Text{"计时已处于中止状态", "the clock is paused already"}},
	{"clock.already_stopped", Text{"计时已终止", "the clock is stopped already"}},
	{"clock.ambiguous", Text{"无法确定撤销哪一次延期", "which extension is withdrawn is not told"}},
	{"clock.extension_beyond_rule", Text{"延期超出规则允许的时长", "an extension longer than the policy permits"}},
	{"clock.extension_late", Text{"期限届满后才申请延期，不计", "an extension asked for after the due date is left out"}},
	{"clock.extension_not_longer", Text{"延期时长不大于0，不计", "an extension that is not longer than 0 is left out"}},
	{"clock.extension_without_amount", Text{"延期未写明时长，不计", "an extension without a length is left out"}},
	{"clock.no_extension", Text{"没有可撤销的延期", "there is no extension to withdraw"}},
	{"clock.not_paused", Text{"计时未中止", "the clock is not paused"}},
	{"clock.not_stopped", Text{"计时未终止", "the clock is not stopped"}},
	{"date.invalid", Text{"日期不存在或格式有误", "a date that does not exist or is malformed"}},
	{"due.before_start", Text{"规定日期早于交办", "the fixed day lies before the handing over"}},
	{"due.ceiling", Text{"以最长期限为限", "brought down to the ceiling"}},
	{"due.clamped_date", Text{"文件所载日期不存在，按月末计", "a printed day that does not exist; the month's end is taken"}},
	{"due.last_workday_provisional", Text{"最后一个工作日仍可能调整", "the last workday may still be moved"}},
	{"due.last_workday_unknown", Text{"最后一个工作日待该年通知发布后确定", "the last workday is known when the notice of that year is out"}},
	{"json.duplicate_key", Text{"键重复", "a key given twice"}},
	{"json.syntax", Text{"JSON 语法错误", "a JSON syntax error"}},
	{"json.too_deep", Text{"嵌套过深", "nested too deeply"}},
	{"json.type", Text{"值的类型或内容有误", "a value of the wrong type or content"}},
	{"json.unknown_field", Text{"不认识的字段", "an unknown field"}},
	{"layer.already_off", Text{"本来就不上班", "a day off that was off already"}},
	{"layer.already_worked", Text{"本来就上班", "a day worked that was worked already"}},
	{"layer.both", Text{"同一天既放假又上班", "a day in both lists"}},
	{"layer.outside", Text{"不在日历覆盖范围内", "a day outside the coverage"}},
	{"layer.span", Text{"放假起止日期有误", "a malformed span of days"}},
	{"layer.unset", Text{"缺少日期", "a missing date"}},
	{"matter.date", Text{"事件缺少日期", "an event without a date"}},
	{"matter.event", Text{"事件未写明种类", "an event without a kind"}},
	{"matter.extension", Text{"延期时长应大于0", "an extension that is not longer than 0"}},
	{"matter.load", Text{"承办量不应为负", "a negative number of papers"}},
	{"matter.word", Text{"不在词表中的值", "a value outside its closed set"}},
	{"matter.year", Text{"年份不在1至9999之间", "a year out of bounds"}},
	{"policy.act", Text{"规则未写明事项", "a rule without an act"}},
	{"policy.base_unknown", Text{"基准事项没有期限规则", "an offset from an act without a due date"}},
	{"policy.circle", Text{"期限互为基准", "offsets in a circle"}},
	{"policy.field_idle", Text{"该类规则不使用的字段", "a field that the kind of rule does not use"}},
	{"policy.field_missing", Text{"该类规则缺少的字段", "a field that the kind of rule needs"}},
	{"policy.id", Text{"规则集缺少编号", "a policy without an id"}},
	{"policy.impossible_date", Text{"日期不存在，附修改建议", "a day that does not exist, with the mend"}},
	{"policy.kind", Text{"规则未写明类型", "a rule without a kind"}},
	{"policy.no_rules", Text{"没有任何规则", "a policy without rules"}},
	{"policy.overlap", Text{"范围重叠而未写明取舍", "overlapping rules between which nothing decides"}},
	{"policy.period", Text{"时长应大于0", "a period that must be longer than 0"}},
	{"policy.rule_id", Text{"规则缺少编号", "a rule without an id"}},
	{"policy.rule_id_twice", Text{"规则编号重复", "a rule id used twice"}},
	{"policy.since_until", Text{"失效日早于生效日", "until before since"}},
	{"policy.start", Text{"不能作为起算的事件", "an event that no period starts with"}},
	{"policy.step", Text{"催办步骤不完整", "an incomplete reminder step"}},
	{"policy.step_twice", Text{"催办步骤编号重复", "a step id used twice"}},
	{"policy.threshold", Text{"预警设置有误", "a malformed threshold"}},
	{"policy.twice", Text{"规则重复", "two rules that say the same"}},
	{"policy.window", Text{"窗口期的结束早于开始", "a window that ends before it opens"}},
	{"policy.year", Text{"规则年份有误", "a rule's year is out of bounds"}},
}
