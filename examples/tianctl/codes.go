package main

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes of tianctl's own. They never change their meaning.
var (
	codeCalendarYearUnknown = vocab.Code{Code: "calendar.year_unknown", Text: vocab.Text{ZH: "尚无该年的节假日安排", EN: "no notice is known for the year"}}
	codeCaseInvalid         = vocab.Code{Code: "case.invalid", Text: vocab.Text{ZH: "案卷有误", EN: "the file is not usable"}}
	codeDateInvalid         = vocab.Code{Code: "date.invalid", Text: vocab.Text{ZH: "不是有效日期", EN: "no valid date"}}
	codeDateOutOfRange      = vocab.Code{Code: "date.out_of_range", Text: vocab.Text{ZH: "结果超出0001-01-01至9999-12-31", EN: "the result is outside 0001-01-01…9999-12-31"}}
	codeExplainTooLong      = vocab.Code{Code: "explain.too_long", Text: vocab.Text{ZH: "逐日说明最多{most}天，请去掉explain", EN: "at most {most} days are accounted for one by one: leave out explain"}}
	codeFieldMissing        = vocab.Code{Code: "field.missing", Text: vocab.Text{ZH: "缺少此字段", EN: "this field is missing"}}
	codeFileInvalid         = vocab.Code{Code: "file.invalid", Text: vocab.Text{ZH: "文件有误", EN: "the file is not usable"}}
	codeFileTwice           = vocab.Code{Code: "proposal.duplicate", Text: vocab.Text{ZH: "{value} 重复", EN: "{value} stands here twice"}}
	codeLayerInvalid        = vocab.Code{Code: "layer.invalid", Text: vocab.Text{ZH: "叠加的日历有误", EN: "the days laid over the calendar are not usable"}}
	codeLineNotObject       = vocab.Code{Code: "line.not_object", Text: vocab.Text{ZH: "本行不是JSON对象；每行应为一个{…}", EN: "this line is no JSON object: every line is one {…}"}}
	codeLineNotUTF8         = vocab.Code{Code: "line.not_utf8", Text: vocab.Text{ZH: "本行不是UTF-8编码（可能是GBK）；请转换为UTF-8", EN: "this line is not UTF-8 (perhaps GBK): convert it to UTF-8"}}
	codeLineTooLong         = vocab.Code{Code: "line.too_long", Text: vocab.Text{ZH: "本行超过16 MiB，已跳过；请拆分或缩短", EN: "this line is longer than 16 MiB and was skipped: split or shorten it"}}
	codeLineTooManyFaults   = vocab.Code{Code: "line.too_many_faults", Text: vocab.Text{ZH: "不认识或有误之处过多，请更正", EN: "too many places are unknown or wrong: mend it"}}
	codeLineTooManyValues   = vocab.Code{Code: "line.too_many_values", Text: vocab.Text{ZH: "本行的值超过{most}个，请拆分", EN: "this line holds more than {most} values: split it"}}
	codeOrgInvalid          = vocab.Code{Code: "org.invalid", Text: vocab.Text{ZH: "机构有误", EN: "the organisation is not usable"}}
	codePlanFailed          = vocab.Code{Code: "plan.failed", Text: vocab.Text{ZH: "不能得出方案", EN: "no plan could be made"}}
	codePublishedRefused    = vocab.Code{Code: "published.refused", Text: vocab.Text{ZH: "数据不能核对", EN: "the figures cannot be judged"}}
	codeRecordDuplicate     = vocab.Code{Code: "record.duplicate", Text: vocab.Text{ZH: "此编号已统计过", EN: "a record with this id was counted before"}}
	codeRecordRefused       = vocab.Code{Code: "record.refused", Text: vocab.Text{ZH: "记录不能统计", EN: "the record cannot be counted"}}
	codeRecordTooMany       = vocab.Code{Code: "record.too_many", Text: vocab.Text{ZH: "分组或记录数已达上限，请减少分组维度", EN: "the limit of groups or records is reached: group by fewer dimensions"}}
	codeReportFailed        = vocab.Code{Code: "report.failed", Text: vocab.Text{ZH: "不能写出报告", EN: "the report could not be written"}}
	codeRulesInvalid        = vocab.Code{Code: "rules.invalid", Text: vocab.Text{ZH: "规则集有误", EN: "the rule set is not usable"}}
	codeTrainLabel          = vocab.Code{Code: "train.label", Text: vocab.Text{ZH: "标签为空或过长", EN: "the label is empty or too long"}}
)

// ownCodes returns them in ascending order.
func ownCodes() []vocab.Code {
	return []vocab.Code{
		codeCalendarYearUnknown,
		codeCaseInvalid,
		codeDateInvalid,
		codeDateOutOfRange,
		codeExplainTooLong,
		codeFieldMissing,
		codeFileInvalid,
		codeLayerInvalid,
		codeLineNotObject,
		codeLineNotUTF8,
		codeLineTooLong,
		codeLineTooManyFaults,
		codeLineTooManyValues,
		codeOrgInvalid,
		codePlanFailed,
		codePublishedRefused,
		codeRecordDuplicate,
		codeRecordRefused,
		codeRecordTooMany,
		codeReportFailed,
		codeRulesInvalid,
		codeTrainLabel,
	}
}
