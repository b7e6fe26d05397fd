package reply

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes of what Check finds. They never change their meaning.
var (
	codeText          = vocab.Code{Code: "text.unclean", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "文字含有不该有的字符或过长", EN: "the text holds what it must not hold, or is too long"}, Mend: vocab.Text{ZH: "{detail}", EN: "{detail_en}"}}
	codeUnitMissing   = vocab.Code{Code: "unit.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有写明答复单位", EN: "the unit is not named"}, Mend: vocab.Text{ZH: "填写 unit", EN: "fill unit"}}
	codeUnitStranger  = vocab.Code{Code: "unit.not_assigned", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "{unit}没有承办这件提案，不能答复", EN: "{unit} does not hold this case and cannot reply"}, Mend: vocab.Text{ZH: "由承办单位答复；内设机构、下属单位不得代替", EN: "the unit that holds the case replies, no office inside it"}}
	codeUnitOrder     = vocab.Code{Code: "unit.out_of_order", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "有{unit}的交办记录（{on}，第 {n} 项），但与办理流程不符：{why}", EN: "an assignment of {unit} is recorded on {on} as event {n}, but it does not fit the life cycle: {why_en}"}, Mend: vocab.Text{ZH: "补登所缺的环节，或更正次序和日期", EN: "enter what is missing before it, or mend order and date"}}
	codeUnitAssist    = vocab.Code{Code: "unit.assists_only", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "{unit}是会办单位，不直接答复提案者", EN: "{unit} assists and does not reply to the proposer"}, Mend: vocab.Text{ZH: "改为会办意见，送主办单位", EN: "make it an opinion and send it to the lead unit"}, Source: vocab.Source{Title: "黄石市办理人大代表建议和政协提案规定", Issued: "2010", URL: "https://code.fabao365.com/law_567508_3.html", Grade: vocab.SourceGradeDatabase}}
	codeUnitLead      = vocab.Code{Code: "unit.no_opinion", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{unit}不是会办单位，不需要会办意见", EN: "{unit} does not assist and gives no opinion"}, Mend: vocab.Text{ZH: "改为答复", EN: "make it a reply"}}
	codeKindMissing   = vocab.Code{Code: "kind.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有写明文种", EN: "the kind of document is not given"}, Mend: vocab.Text{ZH: "填写 kind", EN: "fill kind"}}
	codeTitleMissing  = vocab.Code{Code: "title.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有标题", EN: "there is no title"}, Mend: vocab.Text{ZH: "建议：{title}", EN: "suggested: {title}"}}
	codeTitleForm     = vocab.Code{Code: "title.form", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "标题与文种不符：{title}", EN: "the title does not fit the kind: {title}"}, Mend: vocab.Text{ZH: "建议：{proper}", EN: "suggested: {proper}"}, Source: vocab.Source{Number: "浙海渔办〔2011〕16号", URL: "http://fsou.com/html/text/lar/172754/17275468.html", Grade: vocab.SourceGradeDatabase}}
	codeTitleNumber   = vocab.Code{Code: "title.number", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "标题没有写明案号", EN: "the title does not give the number of the proposal"}, Mend: vocab.Text{ZH: "建议：{proper}", EN: "suggested: {proper}"}}
	codeDocMissing    = vocab.Code{Code: "document.number_missing", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有发文字号", EN: "there is no document number"}, Mend: vocab.Text{ZH: "按本单位编号规则编号，形如 {proper}", EN: "number it by the series of the unit, in the form {proper}"}}
	codeDocForm       = vocab.Code{Code: "document.number_form", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "发文字号格式不对：{number}", EN: "the document number is not in its proper form: {number}"}, Mend: vocab.Text{ZH: "应为 {proper}", EN: "write {proper}"}}
	codeDocYear       = vocab.Code{Code: "document.number_year", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "发文字号的年份与成文日期不一致", EN: "the year of the document number is not that of the date"}, Mend: vocab.Text{ZH: "核对字号与日期", EN: "compare number and date"}}
	codeDocSeries     = vocab.Code{Code: "document.number_series", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "{organ}不是这种文种的字号", EN: "{organ} is not the series of this kind of document"}, Mend: vocab.Text{ZH: "用 {proper}", EN: "use {proper}"}}
	codeDateMissing   = vocab.Code{Code: "date.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有成文日期", EN: "there is no date"}, Mend: vocab.Text{ZH: "填写 date", EN: "fill date"}}
	codeDateEarly     = vocab.Code{Code: "date.too_early", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "成文日期 {date} 早于{what}日期 {on}", EN: "its date, {date}, is before {on}, when it was {what_en}"}, Mend: vocab.Text{ZH: "核对成文日期与案件记录", EN: "compare the date with the record of the case"}}
	codeToMissing     = vocab.Code{Code: "addressee.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有主送", EN: "it is addressed to nobody"}, Mend: vocab.Text{ZH: "答复写每位提案者，会办意见写主办单位", EN: "address a reply to each signer, an opinion to the lead unit"}}
	codeToSigner      = vocab.Code{Code: "addressee.signer_missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有主送提案者 {person}", EN: "the signer {person} is not addressed"}, Mend: vocab.Text{ZH: "联名提案逐一主送", EN: "address each signer of a joint proposal"}}
	codeToStranger    = vocab.Code{Code: "addressee.stranger", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "主送 {person} 不是这件提案的提案者", EN: "{person} is addressed and is no signer"}, Mend: vocab.Text{ZH: "核对主送", EN: "check the addressees"}}
	codeToName        = vocab.Code{Code: "addressee.by_name", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "主送写的是姓名“{person}”，提案者的编号是 {ids}", EN: "{person} is the name of a signer, whose id is {ids}"}, Mend: vocab.Text{ZH: "在 to 中写编号 {ids}", EN: "write the id into to: {ids}"}}
	codeToNames       = vocab.Code{Code: "addressee.name_shared", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "主送写的是姓名“{person}”，有几位提案者同名：{ids}", EN: "{person} is the name of several signers: {ids}"}, Mend: vocab.Text{ZH: "在 to 中写编号", EN: "write their ids into to"}}
	codeToLead        = vocab.Code{Code: "addressee.lead_missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "会办意见没有送主办单位 {unit}", EN: "the opinion is not addressed to the lead unit {unit}"}, Mend: vocab.Text{ZH: "主送主办单位，不送提案者", EN: "address the lead unit, not the proposer"}}
	codeClassMissing  = vocab.Code{Code: "class.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有标注办理类别", EN: "there is no class mark"}, Mend: vocab.Text{ZH: "在首页右上角标注，{classes}", EN: "mark it at the top right of the first page, {classes_en}"}}
	codeClassUnknown  = vocab.Code{Code: "class.unknown", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "类别 {class} 不在 {scheme} 中", EN: "class {class} is not in the scheme {scheme}"}, Mend: vocab.Text{ZH: "可用：{classes}", EN: "use one of {classes}"}}
	codeClassScheme   = vocab.Code{Code: "class.scheme_unknown", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "不认识类别方案 {scheme}，类别 {class} 的含义不明", EN: "the scheme {scheme} is not known, so the meaning of class {class} is not"}, Mend: vocab.Text{ZH: "填写 scheme，可用：{schemes}；本地的方案放进 process 的 schemes", EN: "fill scheme; there are {schemes}; put a scheme of the place into schemes of the process"}}
	codeClassOpinion  = vocab.Code{Code: "class.on_opinion", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "会办意见不标办理类别", EN: "an opinion carries no class mark"}, Mend: vocab.Text{ZH: "删去类别", EN: "take the mark out"}}
	codeClassBare     = vocab.Code{Code: "class.unsupported", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "标为“{label}”，但没有写出任何措施、文件、金额或日期", EN: "it is marked as \"{label}\" but names no measure, document, amount or date"}, Mend: vocab.Text{ZH: "写明做了什么、何时、依据什么", EN: "say what was done, when and on what ground"}}
	codeClassNotYet   = vocab.Code{Code: "class.contradicted", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "标为“{label}”，但文中说“{phrase}”", EN: "it is marked as \"{label}\" but says: {phrase}"}, Mend: vocab.Text{ZH: "改类别，或写明已经完成的部分", EN: "change the class, or say what is done already"}}
	codeClassPlan     = vocab.Code{Code: "class.no_date", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "标为“{label}”，但没有进度安排和完成时限", EN: "it is marked as \"{label}\" but gives no date"}, Mend: vocab.Text{ZH: "写明步骤和完成时限", EN: "give steps and the date of completion"}, Source: vocab.Source{Title: "贵州省科技厅办理情况", Issued: "2021", Grade: vocab.SourceGradeMirror}}
	codeClassReason   = vocab.Code{Code: "class.no_reason", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "标为“{label}”，但没有说明原因", EN: "it is marked as \"{label}\" but gives no reason"}, Mend: vocab.Text{ZH: "详述不能解决的原因", EN: "explain why it cannot be done"}}
	codeBodyMissing   = vocab.Code{Code: "body.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有正文", EN: "there is no text"}, Mend: vocab.Text{ZH: "写明办理情况和结果", EN: "say what was done and what came of it"}}
	codeDemandMissing = vocab.Code{Code: "demand.unanswered", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有答复具体建议 {demand}", EN: "the demand {demand} is not answered"}, Mend: vocab.Text{ZH: "逐条答复", EN: "answer each demand"}, Source: vocab.Source{Title: "黄石市办理人大代表建议和政协提案规定", Issued: "2010", URL: "https://code.fabao365.com/law_567508_3.html", Grade: vocab.SourceGradeDatabase}}
	codeDemandUnknown = vocab.Code{Code: "demand.unknown", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "答复了不存在的建议 {demand}", EN: "it answers a demand that is not there: {demand}"}, Mend: vocab.Text{ZH: "核对编号", EN: "check the id"}}
	codePlaceholder   = vocab.Code{Code: "language.placeholder", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "留有占位符“{phrase}”（第 {at} 字）", EN: "a placeholder is left: {phrase} at {at}"}, Mend: vocab.Text{ZH: "填上或删去", EN: "fill it or take it out"}}
	codePassedOn      = vocab.Code{Code: "language.passed_on", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "把事情推给别处（“{phrase}”）而没有写明由谁负责", EN: "it passes the matter on ({phrase}) without naming who is competent"}, Mend: vocab.Text{ZH: "写明主管单位，并附其意见", EN: "name the competent unit and add its opinion"}}
	codeVague         = vocab.Code{Code: "language.vague", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "空泛的承诺“{phrase}”，没有时限", EN: "a vague promise without a date: {phrase}"}, Mend: vocab.Text{ZH: "写明谁、何时、做到什么", EN: "say who does what by when"}}
	codePronouns      = vocab.Code{Code: "language.pronouns", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“您”和“你”混用", EN: "您 and 你 are mixed"}, Mend: vocab.Text{ZH: "统一用“您”", EN: "use 您 throughout"}}
	codeManyYou       = vocab.Code{Code: "language.plural_you", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“您们”不规范", EN: "您们 is not proper usage"}, Mend: vocab.Text{ZH: "用“你们”或“各位委员”", EN: "write 你们 or 各位委员"}}
	codeHandler       = vocab.Code{Code: "contact.handler", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有经办人姓名和电话", EN: "name and telephone of the handler are missing"}, Mend: vocab.Text{ZH: "填写 contacts", EN: "fill contacts"}, Source: vocab.Source{Title: "黄石市办理人大代表建议和政协提案规定", Issued: "2010", URL: "https://code.fabao365.com/law_567508_3.html", Grade: vocab.SourceGradeDatabase}}
	codeLeader        = vocab.Code{Code: "contact.leader", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有主管领导姓名和电话", EN: "name and telephone of the leader are missing"}, Mend: vocab.Text{ZH: "填写 contacts", EN: "fill contacts"}}
	codeSignature     = vocab.Code{Code: "signature.level", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "须由{needed}签发", EN: "it has to be signed by: {needed_en}"}, Mend: vocab.Text{ZH: "送签", EN: "send it to be signed"}}
	codeCopies        = vocab.Code{Code: "copies.missing", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有抄送", EN: "there are no copies"}, Mend: vocab.Text{ZH: "抄送督查部门和政协（人大）工作机构", EN: "send copies to the supervision office and to whoever keeps the papers"}}
	codeEnclosure     = vocab.Code{Code: "enclosure.missing", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有附征询意见表", EN: "the form for the verdict is not enclosed"}, Mend: vocab.Text{ZH: "附征询意见表", EN: "enclose the form"}}
	codeConsult       = vocab.Code{Code: "consultation.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有面商记录", EN: "no consultation is recorded"}, Mend: vocab.Text{ZH: "先与提案者沟通，登记后再发", EN: "consult the proposer, record it, then send"}, Source: vocab.Source{Number: "浙海渔办〔2011〕16号", URL: "http://fsou.com/html/text/lar/172754/17275468.html", Grade: vocab.SourceGradeDatabase}}
	codeConsultOrder  = vocab.Code{Code: "consultation.out_of_order", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "有面商记录（{on}，第 {n} 项），但与办理流程不符：{why}", EN: "a consultation is recorded on {on} as event {n}, but it does not fit the life cycle: {why_en}"}, Mend: vocab.Text{ZH: "补登所缺的环节，或更正次序和日期", EN: "enter what is missing before it, or mend order and date"}}
	codeOpinionsOrder = vocab.Code{Code: "opinions.out_of_order", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{unit}的会办意见已有记录（{on}，第 {n} 项），但与办理流程不符：{why}", EN: "the opinion of {unit} is recorded on {on} as event {n}, but it does not fit the life cycle: {why_en}"}, Mend: vocab.Text{ZH: "补登所缺的环节，或更正次序和日期", EN: "enter what is missing before it, or mend order and date"}}
	codeOpinions      = vocab.Code{Code: "opinions.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "会办意见未到：{units}", EN: "assisting opinions are missing: {units}"}, Mend: vocab.Text{ZH: "催办会办单位", EN: "remind the assisting units"}}
	codeOpenMissing   = vocab.Code{Code: "openness.missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有标注公开属性", EN: "openness is not marked"}, Mend: vocab.Text{ZH: "标注全文公开、摘要公开或不公开", EN: "mark it full, summary or withheld"}}
	codeOpenReason    = vocab.Code{Code: "openness.reason", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "不公开没有写明理由", EN: "there is no reason for not publishing"}, Mend: vocab.Text{ZH: "填写 openReason", EN: "fill openReason"}}
	codeOpenWish      = vocab.Code{Code: "openness.wish", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "提案者不同意公开，答复标为{mode}", EN: "the proposer does not agree to publication, the reply is marked: {mode_en}"}, Mend: vocab.Text{ZH: "征求提案者意见并登记", EN: "ask the proposer and record the answer"}}
	codeOpenSummary   = vocab.Code{Code: "openness.summary", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "摘要公开没有摘要", EN: "there is no summary to publish"}, Mend: vocab.Text{ZH: "填写 summary", EN: "fill summary"}}
	codePrivate       = vocab.Code{Code: "public.private_data", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "公开文本含有{kind}（第 {at} 字）", EN: "the public text holds private data at {at}: {kind_en}"}, Mend: vocab.Text{ZH: "用 Public 生成公开文本", EN: "make the public text with Public"}}
	codePrivateText   = vocab.Code{Code: "text.private_data", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "将公开的答复含有{kind}（第 {at} 字）", EN: "the letter will be published and holds private data at {at}: {kind_en}"}, Mend: vocab.Text{ZH: "从文中删去", EN: "take it out of the text"}}
	codeLate          = vocab.Code{Code: "time.late", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "晚于期限 {due}", EN: "it is later than its due date {due}"}, Mend: vocab.Text{ZH: "说明原因，或先办延期", EN: "give the reason, or ask for an extension first"}}
)

// Codes returns every code that the package gives. The caller owns the result.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeText,
		codeUnitMissing,
		codeUnitStranger,
		codeUnitOrder,
		codeUnitAssist,
		codeUnitLead,
		codeKindMissing,
		codeTitleMissing,
		codeTitleForm,
		codeTitleNumber,
		codeDocMissing,
		codeDocForm,
		codeDocYear,
		codeDocSeries,
		codeDateMissing,
		codeDateEarly,
		codeToMissing,
		codeToSigner,
		codeToStranger,
		codeToName,
		codeToNames,
		codeToLead,
		codeClassMissing,
		codeClassUnknown,
		codeClassScheme,
		codeClassOpinion,
		codeClassBare,
		codeClassNotYet,
		codeClassPlan,
		codeClassReason,
		codeBodyMissing,
		codeDemandMissing,
		codeDemandUnknown,
		codePlaceholder,
		codePassedOn,
		codeVague,
		codePronouns,
		codeManyYou,
		codeHandler,
		codeLeader,
		codeSignature,
		codeCopies,
		codeEnclosure,
		codeConsult,
		codeConsultOrder,
		codeOpinions,
		codeOpinionsOrder,
		codeOpenMissing,
		codeOpenReason,
		codeOpenWish,
		codeOpenSummary,
		codePrivate,
		codePrivateText,
		codeLate,
	}
}
