package stats

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes that this package gives. They never change their meaning.
var (
	codeAnnualDuplicate         = vocab.Code{Code: "annual.duplicate", Text: vocab.Text{ZH: "重复提供，只统计一份", EN: "given more than once: counted once"}}
	codeAnnualID                = vocab.Code{Code: "annual.id", Text: vocab.Text{ZH: "有案卷缺少编号，未统计", EN: "a case without id was not counted"}}
	codeAnnualParts             = vocab.Code{Code: "annual.parts_missing", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "已分案，而没有提供分成的 {part}；原件不计入收到、立案件数，各件才计入", EN: "the paper was divided and its part {part} was not given: not the paper but its parts are among those received and filed"}, Mend: vocab.Text{ZH: "把分成的各件一并提供（Case.Parts）", EN: "give the parts too (Case.Parts)"}}
	codeIndicatorFact           = vocab.Code{Code: "indicator.fact", Text: vocab.Text{ZH: "没有这个事实", EN: "there is no such fact"}}
	codeIndicatorGate           = vocab.Code{Code: "indicator.gate", Text: vocab.Text{ZH: "条件须有事实、代码和中英文说明，且为有效的UTF-8", EN: "a gate needs facts, a code and a text in both languages, in valid UTF-8"}}
	codeIndicatorID             = vocab.Code{Code: "indicator.id", Text: vocab.Text{ZH: "缺少指标编号，或编号不是有效的UTF-8", EN: "the id of the indicator is missing, or no valid UTF-8"}}
	codeIndicatorQuantity       = vocab.Code{Code: "indicator.quantity", Text: vocab.Text{ZH: "部分量与总量不对应", EN: "what is counted in the part is not a part of what is counted in the whole"}}
	codeIndicatorSize           = vocab.Code{Code: "indicator.size", Text: vocab.Text{ZH: "统计范围的条件超过16个", EN: "more than 16 gates"}}
	codeIndicatorText           = vocab.Code{Code: "indicator.text", Text: vocab.Text{ZH: "名称和定义须有中英文，且为有效的UTF-8", EN: "name and definition must be given in Chinese and in English, in valid UTF-8"}}
	codeIndicatorUnit           = vocab.Code{Code: "indicator.unit", Text: vocab.Text{ZH: "须写明计数单位，如件、件次、条", EN: "say what is counted: 件, 件次, 条 or another measure word"}}
	codePublishedCount          = vocab.Code{Code: "published.count", Text: vocab.Text{ZH: "数量须为不小于0的整数", EN: "a count must be a whole number from 0 to 2^50"}}
	codePublishedPrinted        = vocab.Code{Code: "published.printed", Text: vocab.Text{ZH: "须为百分数，如75.03%", EN: "not a percentage such as 75.03%"}}
	codePublishedSize           = vocab.Code{Code: "published.size", Text: vocab.Text{ZH: "数据过多，请分开核对", EN: "too many entries: reconcile them in pieces"}}
	codePublishedTwice          = vocab.Code{Code: "published.twice", Text: vocab.Text{ZH: "同一数据重复列入", EN: "named twice in one sum"}}
	codePublishedUnknown        = vocab.Code{Code: "published.unknown", Text: vocab.Text{ZH: "counts 中没有这个名称", EN: "counts has no such name"}}
	codeReconcileAdjusted       = vocab.Code{Code: "reconcile.adjusted", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "为使占比合计100%而凑整", EN: "bent so that the shares add up to 100%"}}
	codeReconcileChange         = vocab.Code{Code: "reconcile.change", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "印出的增减与数目不符", EN: "the printed change is not that of its numbers"}}
	codeReconcileNoValue        = vocab.Code{Code: "reconcile.no_value", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "总数或基数为0，没有比率可言", EN: "of a whole of 0, or against 0, there is no rate"}}
	codeReconcileRate           = vocab.Code{Code: "reconcile.rate", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "印出的比率与数目不符", EN: "the printed rate is not that of its counts"}}
	codeReconcileRateImpossible = vocab.Code{Code: "reconcile.rate_impossible", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有任何整数能得出印出的比率", EN: "no whole number gives the printed rate"}}
	codeReconcileSum            = vocab.Code{Code: "reconcile.sum", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "各部分之和与总数不符", EN: "the parts do not add up to the whole"}}
	codeReconcileTruncated      = vocab.Code{Code: "reconcile.truncated", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "小数被截断，没有四舍五入", EN: "cut instead of rounded"}}
	codeRecordDate              = vocab.Code{Code: "record.date", Text: vocab.Text{ZH: "日期先后颠倒，请更正其一", EN: "the days contradict each other: correct one of them"}}
	codeRecordID                = vocab.Code{Code: "record.id", Text: vocab.Text{ZH: "缺少编号，每条记录须有编号", EN: "the id is missing: give every record an id"}}
	codeRecordNumber            = vocab.Code{Code: "record.number", Text: vocab.Text{ZH: "数目超出范围", EN: "the number is out of bounds"}}
	codeRecordPart              = vocab.Code{Code: "record.part", Text: vocab.Text{ZH: "部分数大于总数{n}", EN: "the part exceeds its whole of {n}"}}
	codeRecordPublication       = vocab.Code{Code: "record.publication", Text: vocab.Text{ZH: "答复不能既公开又不公开", EN: "a reply cannot be both published and withheld"}}
	codeRecordText              = vocab.Code{Code: "record.text", Text: vocab.Text{ZH: "文字过长，或不是有效的UTF-8", EN: "the text is too long, or no valid UTF-8"}}
	codeRecordUnanswered        = vocab.Code{Code: "record.unanswered", Text: vocab.Text{ZH: "尚无答复而有结果", EN: "there is a result and no reply"}}
	codeRecordWord              = vocab.Code{Code: "record.word", Text: vocab.Text{ZH: "没有这个取值，请更正", EN: "there is no such value: correct it"}}
	codeTallyBy                 = vocab.Code{Code: "tally.by", Text: vocab.Text{ZH: "分组维度无效或重复", EN: "the dimension is unknown or given twice"}}
	codeTallyGroups             = vocab.Code{Code: "tally.groups", Text: vocab.Text{ZH: "组数上限须大于0", EN: "the limit of groups must be above 0"}}
	codeTallyIndicator          = vocab.Code{Code: "tally.indicator", Text: vocab.Text{ZH: "指标编号重复", EN: "the id of the indicator is given twice"}}
	codeTallyMissing            = vocab.Code{Code: "tally.missing", Text: vocab.Text{ZH: "保存的统计缺少这一项；请用原来的文件", EN: "this is missing in the saved tally; use the file as it was saved"}}
	codeTallySize               = vocab.Code{Code: "tally.size", Text: vocab.Text{ZH: "指标超过256个", EN: "more than 256 indicators"}}

	// why a record is not in the population of an indicator
	codeAbstained          = vocab.Code{Code: "abstained", Text: vocab.Text{ZH: "评价为弃权", EN: "abstained"}}
	codeAttitudeUnrated    = vocab.Code{Code: "attitude_unrated", Text: vocab.Text{ZH: "未评价办理态度", EN: "attitude not rated"}}
	codeDispositionUnknown = vocab.Code{Code: "disposition_unknown", Text: vocab.Text{ZH: "未记载审查结论", EN: "the outcome of the examination is not recorded"}}
	codeEffectUnrated      = vocab.Code{Code: "effect_unrated", Text: vocab.Text{ZH: "未评价实效性", EN: "effect not rated"}}
	codeForInformation     = vocab.Code{Code: "for_information", Text: vocab.Text{ZH: "参阅件不需办理", EN: "for information: nothing to handle"}}
	codeMerged             = vocab.Code{Code: "merged", Text: vocab.Text{ZH: "并案件随主案办理", EN: "merged: handled with its main item"}}
	codeOwnClass           = vocab.Code{Code: "own_class", Text: vocab.Text{ZH: "答复类别不以字母记", EN: "the reply class is no letter"}}
	codeNoDelay            = vocab.Code{Code: "no_delay", Text: vocab.Text{ZH: "没有登记延误原因", EN: "no cause of delay on record"}}
	codeNoCommitment       = vocab.Code{Code: "no_commitment", Text: vocab.Text{ZH: "答复中没有承诺事项", EN: "no promise in the reply"}}
	codeNoDue              = vocab.Code{Code: "no_due", Text: vocab.Text{ZH: "没有期限", EN: "no due date"}}
	codeNoOpinion          = vocab.Code{Code: "no_opinion", Text: vocab.Text{ZH: "尚未出会办意见", EN: "no assisting opinion given yet"}}
	codeNotAssisting       = vocab.Code{Code: "not_assisting", Text: vocab.Text{ZH: "不是会办件", EN: "not an assisting record"}}
	codeNotFiled           = vocab.Code{Code: "not_filed", Text: vocab.Text{ZH: "未立案、转送、撤案或退回", EN: "not filed, redirected, withdrawn or sent back"}}
	codeNotReplied         = vocab.Code{Code: "not_replied", Text: vocab.Text{ZH: "尚未答复", EN: "not replied to yet"}}
	codeNotReplying        = vocab.Code{Code: "not_replying", Text: vocab.Text{ZH: "会办、参阅件不直接答复提案者", EN: "assisting or for information: no reply to the proposer"}}
	codeNotReviewed        = vocab.Code{Code: "not_reviewed", Text: vocab.Text{ZH: "没有审核记录", EN: "no review on record"}}
	codeOutOfOrder         = vocab.Code{Code: "out_of_order", Text: vocab.Text{ZH: "登记的事项与办理流程不符，须核实更正", EN: "what is on record does not fit the order of the handling: check and mend it"}}
	codeOutcomeUnknown     = vocab.Code{Code: "outcome_unknown", Text: vocab.Text{ZH: "未记载办理结果", EN: "no outcome recorded"}}
	codeRatedEarly         = vocab.Code{Code: "rated_early", Text: vocab.Text{ZH: "在办未答复即有评价", EN: "rated while still in hand"}}
	codeRelevanceUnrated   = vocab.Code{Code: "relevance_unrated", Text: vocab.Text{ZH: "未评价针对性", EN: "relevance not rated"}}
	codeRoleUnknown        = vocab.Code{Code: "role_unknown", Text: vocab.Text{ZH: "未记载办理类型", EN: "the role is not recorded"}}
	codeSolvedAtFirst      = vocab.Code{Code: "solved_at_first", Text: vocab.Text{ZH: "首次答复即已解决或未记载首次结果", EN: "solved at the first reply, or first outcome not recorded"}}
	codeSplit              = vocab.Code{Code: "split", Text: vocab.Text{ZH: "已分为几件办理", EN: "divided into several items, which are handled"}}
	codeTrackUnknown       = vocab.Code{Code: "track_unknown", Text: vocab.Text{ZH: "未记载是提案还是建议", EN: "not recorded whether proposal or suggestion"}}
	codeUnclassed          = vocab.Code{Code: "unclassed", Text: vocab.Text{ZH: "未记载答复类别", EN: "no reply class recorded"}}
	codeUnrated            = vocab.Code{Code: "unrated", Text: vocab.Text{ZH: "未评价", EN: "not rated"}}
	codeWithheld           = vocab.Code{Code: "withheld", Text: vocab.Text{ZH: "已定为不公开", EN: "decided not to be published"}}
)

// Codes returns every code that the package gives. Indicators of the caller bring
// codes of their own.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeAnnualDuplicate,
		codeAnnualID,
		codeAnnualParts,
		codeIndicatorFact,
		codeIndicatorGate,
		codeIndicatorID,
		codeIndicatorQuantity,
		codeIndicatorSize,
		codeIndicatorText,
		codeIndicatorUnit,
		codePublishedCount,
		codePublishedPrinted,
		codePublishedSize,
		codePublishedTwice,
		codePublishedUnknown,
		codeReconcileAdjusted,
		codeReconcileChange,
		codeReconcileNoValue,
		codeReconcileRate,
		codeReconcileRateImpossible,
		codeReconcileSum,
		codeReconcileTruncated,
		codeRecordDate,
		codeRecordID,
		codeRecordNumber,
		codeRecordPart,
		codeRecordPublication,
		codeRecordText,
		codeRecordUnanswered,
		codeRecordWord,
		codeTallyBy,
		codeTallyGroups,
		codeTallyIndicator,
		codeTallyMissing,
		codeTallySize,
		codeAbstained,
		codeAttitudeUnrated,
		codeDispositionUnknown,
		codeEffectUnrated,
		codeForInformation,
		codeMerged,
		codeNoCommitment,
		codeNoDelay,
		codeNoDue,
		codeNoOpinion,
		codeNotAssisting,
		codeNotFiled,
		codeNotReplied,
		codeNotReplying,
		codeNotReviewed,
		codeOutOfOrder,
		codeOwnClass,
		codeOutcomeUnknown,
		codeRatedEarly,
		codeRelevanceUnrated,
		codeRoleUnknown,
		codeSolvedAtFirst,
		codeSplit,
		codeTrackUnknown,
		codeUnclassed,
		codeUnrated,
		codeWithheld,
	}
}
