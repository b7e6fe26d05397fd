package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The codes of the faults of Validate and of the unmet conditions of a Refusal.
// They never change their meaning.
var (
	codeAgendaReminders    = vocab.Code{Code: "agenda.reminders_unknown", Text: vocab.Text{ZH: "期限照给，只是今天是否该催办尚不能确定", EN: "the due is given; only whether a reminder is for today is not known"}}
	codeEventKind          = vocab.Code{Code: "event.kind", Text: vocab.Text{ZH: "event 不是已知的事项；可用的事项见 possible", EN: "event is not a known word; the words that are possible are listed"}}
	codeEventKindMissing   = vocab.Code{Code: "event.kind_missing", Text: vocab.Text{ZH: "没有写明是什么事项；请填 event，如 交办 assigned", EN: "it is not said what happened; fill event, such as assigned"}}
	codeEventDate          = vocab.Code{Code: "event.date_missing", Text: vocab.Text{ZH: "事项没有日期；请填 date", EN: "the event has no date; fill date"}}
	codeEventBackwards     = vocab.Code{Code: "event.date_backwards", Text: vocab.Text{ZH: "事项日期 {date} 早于上一事项 {last}；请按先后登记，漏登的事项请另行补登，不要排在最后", EN: "the date {date} is before {last}, that of the event before; record events in order; one that was forgotten is entered late, not at the end"}}
	codeEventUnit          = vocab.Code{Code: "event.unit_missing", Text: vocab.Text{ZH: "没有写明单位；请填 unit", EN: "no unit is named; fill unit"}}
	codeEventOther         = vocab.Code{Code: "event.other_missing", Text: vocab.Text{ZH: "没有写明要求增加哪个单位；请填 other", EN: "the unit that is asked for is not named; fill other"}}
	codeEventRole          = vocab.Code{Code: "event.role_missing", Text: vocab.Text{ZH: "没有写明办理类型；请填 role", EN: "no role is named; fill role"}}
	codeEventReason        = vocab.Code{Code: "event.reason_missing", Text: vocab.Text{ZH: "没有写明理由；请填 reason", EN: "no reason is given; fill reason"}}
	codeEventPerson        = vocab.Code{Code: "event.person_missing", Text: vocab.Text{ZH: "没有写明是哪一位提案者；请填 person", EN: "the signer is not named; fill person"}}
	codeEventClass         = vocab.Code{Code: "event.class_missing", Text: vocab.Text{ZH: "没有写明答复类别；请填 class", EN: "no reply class is given; fill class"}}
	codeEventInto          = vocab.Code{Code: "event.into_missing", Text: vocab.Text{ZH: "没有写明并入哪一件；请填 into", EN: "the case to merge into is not named; fill into"}}
	codeEventGrades        = vocab.Code{Code: "event.grades_missing", Text: vocab.Text{ZH: "没有评价内容；请填 grades", EN: "there is no verdict; fill grades"}}
	codeEventPublication   = vocab.Code{Code: "event.publication_missing", Text: vocab.Text{ZH: "没有写明公开方式；请填 publication", EN: "no mode of publication is given; fill publication"}}
	codeEventCommitment    = vocab.Code{Code: "event.commitment_missing", Text: vocab.Text{ZH: "没有写明承诺编号；请填 commitment", EN: "the commitment has no id; fill commitment"}}
	codeEventPromise       = vocab.Code{Code: "event.promise_missing", Text: vocab.Text{ZH: "没有写明承诺内容；请填 promise", EN: "the commitment has no text; fill promise"}}
	codeEventAmount        = vocab.Code{Code: "event.amount_missing", Text: vocab.Text{ZH: "没有写明延长多久；请填 amount，如 1个月", EN: "the length of the extension is not given; fill amount, such as 1个月"}}
	codeEventConsent       = vocab.Code{Code: "event.consent_missing", Text: vocab.Text{ZH: "没有写明是否同意联名；请填 consent", EN: "the answer of the joint signer is not given; fill consent"}}
	codeEventGrounds       = vocab.Code{Code: "event.grounds_missing", Text: vocab.Text{ZH: "不予立案没有写明理由；请填 grounds 或 reason", EN: "no ground is given for not filing; fill grounds or reason"}, Source: vocab.Source{Title: "哪些提案不能被立案", URL: "http://www.cppcc.gov.cn/2011/12/16/ARTI1513309182298148.shtml", Grade: vocab.SourceGradeOfficial}}
	codeEventParts         = vocab.Code{Code: "event.parts_missing", Text: vocab.Text{ZH: "没有写明分成哪几件；请填 parts", EN: "the parts that it is divided into are not named; fill parts"}}
	codeEventFront         = vocab.Code{Code: "event.front_missing", Text: vocab.Text{ZH: "没有写明与哪一方面联系；请填 front", EN: "the front of the contact is not named; fill front"}}
	codeEventBy            = vocab.Code{Code: "event.by_missing", Text: vocab.Text{ZH: "没有写明由谁作出；请填 by", EN: "it is not said who did it; fill by"}}
	codeEventWord          = vocab.Code{Code: "event.word", Text: vocab.Text{ZH: "字段 {field} 的值不在词表内", EN: "the field {field} holds a value that is no member of its set"}}
	codeEventText          = vocab.Code{Code: "event.text", Text: vocab.Text{ZH: "字段 {field} 的文字含有不该有的字符或过长；请删改", EN: "the text of the field {field} holds what it must not hold, or is too long; mend it"}}
	codeEventPadded        = vocab.Code{Code: "event.padded", Text: vocab.Text{ZH: "字段 {field} 的前后有空白或其中有换行；请写“{value}”", EN: "the field {field} has blanks around it or a line break in it; write {value}"}}
	codeDateYear           = vocab.Code{Code: "date.year", Text: vocab.Text{ZH: "{date} 不在 1949–2199 年之间；请核对年份", EN: "{date} is not within 1949–2199; check the year"}}
	codeTextPadded         = vocab.Code{Code: "text.padded", Text: vocab.Text{ZH: "前后有空白或其中有换行；请写“{value}”", EN: "there are blanks around it or a line break in it; write {value}"}}
	codeState              = vocab.Code{Code: "state.not_possible", Text: vocab.Text{ZH: "提案{state}时不能{event}", EN: "{event_en} is not possible while the case is {state_en}"}}
	codeUnitUnknown        = vocab.Code{Code: "unit.unknown", Text: vocab.Text{ZH: "{unit}没有承办这件提案", EN: "{unit} does not hold this case"}}
	codeUnitState          = vocab.Code{Code: "unit.not_possible", Text: vocab.Text{ZH: "{unit}{state}时不能{event}", EN: "{event_en} is not possible while {unit} is {state_en}"}}
	codeUnitRole           = vocab.Code{Code: "unit.role", Text: vocab.Text{ZH: "{unit}的办理类型是{role}，不能{event}", EN: "{event_en} is not for {unit}, whose role is: {role_en}"}, Source: vocab.Source{Title: "黄石市办理人大代表建议和政协提案规定", Issued: "2010", URL: "https://code.fabao365.com/law_567508_3.html", Grade: vocab.SourceGradeDatabase}}
	codeUnitAmbiguous      = vocab.Code{Code: "unit.ambiguous", Text: vocab.Text{ZH: "{units}都可以{event}；请在 unit 中写明一个", EN: "several units could do this ({event_en}): {units}; name one in unit"}}
	codeUnitHolds          = vocab.Code{Code: "unit.already_holds", Text: vocab.Text{ZH: "{unit}已经承办这件提案；请用另一单位，或先撤销", EN: "{unit} holds this case already; name another unit or remove it first"}}
	codeUnitFrom           = vocab.Code{Code: "unit.from_unknown", Text: vocab.Text{ZH: "{from}没有承办这件提案，不能由它改办", EN: "{from} does not hold this case and cannot hand it on"}}
	codeUnitSecondLead     = vocab.Code{Code: "unit.second_lead", Text: vocab.Text{ZH: "已有{unit}单办或主办；一件提案只能有一个", EN: "{unit} is the sole or lead unit already; there can be one"}}
	codeUnitSole           = vocab.Code{Code: "unit.sole_with_others", Text: vocab.Text{ZH: "单办不能同时有其他主办、会办或分办单位", EN: "sole handling excludes lead, assisting and separate units"}}
	codeUnitSeparate       = vocab.Code{Code: "unit.separate_with_lead", Text: vocab.Text{ZH: "分办不能与单办、主办同时存在", EN: "separate handling excludes sole and lead units"}}
	codeNotSubmitted       = vocab.Code{Code: "submit.missing", Text: vocab.Text{ZH: "还没有提交、审查；案卷从交办起的，请在 process 中设 handed，再登记{event}", EN: "it was not submitted and examined; where files begin with the assignment, set handed in the process: {event_en}"}}
	codeSubmitSecret       = vocab.Code{Code: "submit.secret", Text: vocab.Text{ZH: "涉密内容不得作为提案提交；请撤下并按保密规定处理", EN: "matters of secrecy must not be submitted; take it out and follow the rules of secrecy"}, Source: vocab.Source{Title: "哪些提案不能被立案", URL: "http://www.cppcc.gov.cn/2011/12/16/ARTI1513309182298148.shtml", Grade: vocab.SourceGradeOfficial}}
	codeSubmitTitle        = vocab.Code{Code: "submit.title_missing", Text: vocab.Text{ZH: "没有案由（题目）；请填 title", EN: "there is no title; fill title"}}
	codeSubmitProposer     = vocab.Code{Code: "submit.proposer_missing", Text: vocab.Text{ZH: "没有提案者；请填 proposers", EN: "there is no proposer; fill proposers"}}
	codeSubmitSigners      = vocab.Code{Code: "submit.signers_pending", Text: vocab.Text{ZH: "{person}尚未答复是否联名，且截止日期 {until} 未过；请登记其答复（cosigned），或过了截止日期再提交", EN: "{person} has not answered yet and the cut-off {until} has not passed; record cosigned, or submit after that day"}}
	codeCosignUnknown      = vocab.Code{Code: "cosign.unknown", Text: vocab.Text{ZH: "{person}不在提案者名单中", EN: "{person} is not among the proposers"}}
	codeRedirectWord       = vocab.Code{Code: "redirect.disposition", Text: vocab.Text{ZH: "转送须写明转意见和建议或转社情民意；请填 disposition", EN: "say whether it becomes advice or public_opinion; fill disposition"}}
	codeMergeSelf          = vocab.Code{Code: "merge.self", Text: vocab.Text{ZH: "不能并入自身", EN: "a case cannot be merged into itself"}}
	codeMergeKind          = vocab.Code{Code: "merge.kind", Text: vocab.Text{ZH: "{state}时不能{kind}", EN: "{kind_en} is not possible while the case is {state_en}"}}
	codeMergeTwice         = vocab.Code{Code: "merge.twice", Text: vocab.Text{ZH: "已并入{into}；请先撤销", EN: "it is merged into {into} already; undo that first"}}
	codeMergeNone          = vocab.Code{Code: "merge.none", Text: vocab.Text{ZH: "没有并案，无可撤销", EN: "it is not merged; there is nothing to undo"}}
	codeSplitFew           = vocab.Code{Code: "split.few", Text: vocab.Text{ZH: "分案须分成两件以上；请补 parts，或不分案", EN: "a split makes two parts or more; add to parts, or do not split"}}
	codeSplitID            = vocab.Code{Code: "split.id", Text: vocab.Text{ZH: "分出的每一件须有自己的编号，“{id}”为空、重复或与原件相同；请改 parts 中的 id", EN: "each part needs an id of its own, and “{id}” is empty, there twice or that of the paper; mend id in parts"}}
	codeSplitNumber        = vocab.Code{Code: "split.number", Text: vocab.Text{ZH: "分出的每一件须有自己的案号，“{number}”在各件中重复或与原件相同；请改 parts 中的 number，尚未编号的留空", EN: "each part needs a number of its own, and “{number}” is there twice or that of the paper; mend number in parts, or leave it empty where none is given yet"}}
	codeSplitSelf          = vocab.Code{Code: "split.self", Text: vocab.Text{ZH: "splitFrom 写的是本件自己的编号；请填原件的编号，不是分案的请留空", EN: "splitFrom is the id of the paper itself; give that of the paper that was split, or leave it empty"}}
	codeMarkedTwice        = vocab.Code{Code: "event.marked_twice", Text: vocab.Text{ZH: "{event}已于 {date} 登记，只登记一次；请删去多余的一条，日期有误的改原来那条", EN: "{event_en} is on record of {date} already and stands once; take out the other one, or correct the date of the first"}}
	codeSplitTwice         = vocab.Code{Code: "split.demand_twice", Text: vocab.Text{ZH: "具体建议 {demand} 分给了两件；请只留在一件中", EN: "the demand {demand} is given to two parts; leave it in one"}}
	codeSplitLeft          = vocab.Code{Code: "split.demand_left", Text: vocab.Text{ZH: "具体建议 {demand} 没有分到任何一件；请填入其中一件的 demands", EN: "the demand {demand} is in no part; add it to demands of one"}}
	codeStepOrder          = vocab.Code{Code: "step.order", Text: vocab.Text{ZH: "下一步应是{step}；请在 step 中写 {token}", EN: "the step that comes next is: {step_en}; write {token} in step"}}
	codeStepMissing        = vocab.Code{Code: "step.missing", Text: vocab.Text{ZH: "尚未经过{step}；请先完成{step}", EN: "one step is still to come: {step_en}; take it first"}}
	codeInsertState        = vocab.Code{Code: "insert.state", Text: vocab.Text{ZH: "本案由{from}变为{to}", EN: "the case changes from: {from_en}; to: {to_en}"}}
	codeInsertUnit         = vocab.Code{Code: "insert.unit", Text: vocab.Text{ZH: "{unit}由{from}变为{to}", EN: "{unit} changes from: {from_en}; to: {to_en}"}}
	codeInsertClock        = vocab.Code{Code: "insert.clock", Text: vocab.Text{ZH: "{unit}的期限计算计入：{event}（{date}{more}）", EN: "what counts for the dates of {unit_en}: {event_en} ({date}{more_en})"}}
	codeInsertClockGone    = vocab.Code{Code: "insert.clock_gone", Text: vocab.Text{ZH: "{unit}的期限计算不再计入：{event}（{date}{more}）", EN: "what no longer counts for the dates of {unit_en}: {event_en} ({date}{more_en})"}}
	codeInsertEntered      = vocab.Code{Code: "insert.entered", Text: vocab.Text{ZH: "已补登：{event}（{date}{more}），列第{place}项", EN: "entered late: {event_en} ({date}{more_en}), as no. {place}"}}
	codeInsertScope        = vocab.Code{Code: "insert.scope", Text: vocab.Text{ZH: "{unit}的{field}由“{from}”变为“{to}”，按它适用的期限规则随之改变；请重新计算期限", EN: "what rules ask of {unit_en} changes, {field_en} from “{from_en}” to “{to_en}”; compute the dates anew"}}
	codeInsertFact         = vocab.Code{Code: "insert.fact", Text: vocab.Text{ZH: "{unit}的{field}由“{from}”变为“{to}”", EN: "{field_en} of {unit_en} changes from “{from_en}” to “{to_en}”"}}
	codeInsertFits         = vocab.Code{Code: "insert.fits", Text: vocab.Text{ZH: "原第{place}项{event}（{date}）现在合乎先后", EN: "event no. {place} of before ({event_en} on {date}) now fits"}}
	codeInsertBreaks       = vocab.Code{Code: "insert.breaks", Text: vocab.Text{ZH: "原第{place}项{event}（{date}）将不再合乎先后：{why}；请先更正这一项，或改补登事项的日期", EN: "event no. {place} of before ({event_en} on {date}) would no longer fit: {why_en}; mend that one first, or the date of the late one"}}
	codeReturnWindow       = vocab.Code{Code: "return.window_closed", Text: vocab.Text{ZH: "调整期已于 {until} 结束，申退不予受理", EN: "the window for objections closed on {until}; the request is inadmissible"}, Source: vocab.Source{Number: "玉政办电〔2019〕11号", Issued: "2019", URL: "http://www.yulin.gov.cn/zcwj/yzbd/t8706881.shtml", Grade: vocab.SourceGradeOfficial}}
	codePauseOn            = vocab.Code{Code: "pause.already", Text: vocab.Text{ZH: "期限已经中止", EN: "the clock is paused already"}}
	codePauseOff           = vocab.Code{Code: "pause.none", Text: vocab.Text{ZH: "期限没有中止", EN: "the clock is not paused"}}
	codeExtensionAmount    = vocab.Code{Code: "extension.amount", Text: vocab.Text{ZH: "看不懂延长的时间 {amount}；请写如 1个月、10个工作日", EN: "the amount {amount} cannot be read; write it like 1个月 or 10个工作日"}}
	codeExtensionNone      = vocab.Code{Code: "extension.none", Text: vocab.Text{ZH: "没有可以撤销的延期", EN: "there is no extension to withdraw"}}
	codeReplyReview        = vocab.Code{Code: "reply.not_reviewed", Text: vocab.Text{ZH: "{unit}的答复尚未审核通过", EN: "the reply of {unit} has not passed review"}}
	codeReplyOpinions      = vocab.Code{Code: "reply.opinions_missing", Text: vocab.Text{ZH: "会办意见未到：{units}", EN: "assisting opinions are missing: {units}"}}
	codeReplyConsult       = vocab.Code{Code: "reply.not_consulted", Text: vocab.Text{ZH: "没有{stage}面商的记录", EN: "no consultation is recorded: {stage_en}"}, Source: vocab.Source{Title: "浙江省海洋与渔业局办理人大代表建议和政协委员提案工作规则", Number: "浙海渔办〔2011〕16号", URL: "http://fsou.com/html/text/lar/172754/17275468.html", Grade: vocab.SourceGradeDatabase}}
	codeReplySignature     = vocab.Code{Code: "reply.signature", Text: vocab.Text{ZH: "须由{needed}或更高一级签发；请在 signature 中写 {token} 或更高的一级", EN: "it has to be signed by this level or a higher one: {needed_en}; write {token} or a higher one in signature"}, Source: vocab.Source{Title: "浙江省海洋与渔业局办理人大代表建议和政协委员提案工作规则", Number: "浙海渔办〔2011〕16号", URL: "http://fsou.com/html/text/lar/172754/17275468.html", Grade: vocab.SourceGradeDatabase}}
	codeClassUnknown       = vocab.Code{Code: "class.unknown", Text: vocab.Text{ZH: "答复类别 {class} 不在 {scheme} 中；可用：{classes}", EN: "class {class} is not in the scheme {scheme}; it has {classes}"}}
	codeClassScheme        = vocab.Code{Code: "class.scheme_missing", Text: vocab.Text{ZH: "没有写明答复类别 {class} 是哪一套分类中的；请填 scheme，或填 outcome", EN: "it is not said in which scheme {class} is a class; fill scheme, or outcome"}}
	codeSchemeUnknown      = vocab.Code{Code: "class.scheme_unknown", Text: vocab.Text{ZH: "不认识答复类别方案 {scheme}；可用：{schemes}；本地的方案请放进 process 的 schemes，或同时填 outcome", EN: "the scheme {scheme} is not known; there are {schemes}; put a scheme of the place into schemes of the process, or fill outcome as well"}}
	codeDemandUnknown      = vocab.Code{Code: "demand.unknown", Text: vocab.Text{ZH: "没有编号为 {demand} 的具体建议", EN: "there is no demand {demand}"}}
	codeDeliverNone        = vocab.Code{Code: "deliver.no_reply", Text: vocab.Text{ZH: "还没有答复可以送达", EN: "there is no reply to deliver yet"}}
	codeDeliverOral        = vocab.Code{Code: "deliver.not_in_writing", Text: vocab.Text{ZH: "答复须以书面送达，{channel}不是书面", EN: "a reply is delivered in writing; this is not: {channel_en}"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第二条", Issued: "2018-11-29", Grade: vocab.SourceGradeMirror}}
	codeRateNone           = vocab.Code{Code: "rate.no_reply", Text: vocab.Text{ZH: "还没有答复可以评价", EN: "there is no reply to rate yet"}}
	codeRateGrade          = vocab.Code{Code: "rate.grade", Text: vocab.Text{ZH: "评价须写明方面和满意度；请填 dimension 和 satisfaction", EN: "a grade needs its dimension and its satisfaction; fill dimension and satisfaction"}}
	codeRedoNone           = vocab.Code{Code: "redo.no_reply", Text: vocab.Text{ZH: "还没有答复，不能重新办理", EN: "nothing has been replied that could be handled again"}}
	codeRedoLimit          = vocab.Code{Code: "redo.limit", Text: vocab.Text{ZH: "已重新办理 {n} 次，达到上限；请组织当面协商或作专门说明", EN: "it was handled again {n} times, the limit; hold a meeting face to face or give a special explanation"}, Source: vocab.Source{Title: "四川省人民政府办理人大代表建议和政协提案办法", Issued: "2024", Grade: vocab.SourceGradeMirror}}
	codePublishReason      = vocab.Code{Code: "publish.reason_missing", Text: vocab.Text{ZH: "不公开须写明理由；请填 reason", EN: "not publishing needs a reason; fill reason"}, Source: vocab.Source{Number: "粤府办〔2015〕9号", Issued: "2015", Grade: vocab.SourceGradeMirror}}
	codePublishNone        = vocab.Code{Code: "publish.no_reply", Text: vocab.Text{ZH: "还没有答复可以公开", EN: "there is no reply to publish yet"}}
	codeCommitDue          = vocab.Code{Code: "commit.due", Text: vocab.Text{ZH: "承诺的期限 {due} 早于作出承诺的日期 {date}，请更正其一", EN: "it was to be done by {due}, before it was promised on {date}: correct one of them"}}
	codeCommitNext         = vocab.Code{Code: "commit.next", Text: vocab.Text{ZH: "下次回访的日期 {next} 早于本次的日期 {date}，请更正其一", EN: "it is to be looked at again on {next}, before {date}: correct one of them"}}
	codeCommitTwice        = vocab.Code{Code: "commit.duplicate", Text: vocab.Text{ZH: "承诺编号 {commitment} 已经用过", EN: "the commitment {commitment} exists already"}}
	codeFollowUnknown      = vocab.Code{Code: "follow.unknown", Text: vocab.Text{ZH: "没有编号为 {commitment} 的承诺", EN: "there is no commitment {commitment}"}}
	codeCloseOpinions      = vocab.Code{Code: "close.opinions_missing", Text: vocab.Text{ZH: "会办意见未到，不能办结：{units}", EN: "it cannot be closed while assisting opinions are missing: {units}"}}
	codeCloseDelivered     = vocab.Code{Code: "close.not_delivered", Text: vocab.Text{ZH: "答复还没有书面送达：{persons}", EN: "the reply was not delivered in writing to: {persons}"}}
	codeProposalID         = vocab.Code{Code: "proposal.id_missing", Text: vocab.Text{ZH: "没有编号；请填 id", EN: "there is no id; fill id"}}
	codeProposalTitle      = vocab.Code{Code: "proposal.title_missing", Text: vocab.Text{ZH: "没有案由（题目）；请填 title", EN: "there is no title; fill title"}}
	codeProposalSecret     = vocab.Code{Code: "proposal.secret", Text: vocab.Text{ZH: "涉密提案不得录入；请撤下", EN: "a secret proposal must not be entered; take it out"}, Source: vocab.Source{Title: "哪些提案不能被立案", URL: "http://www.cppcc.gov.cn/2011/12/16/ARTI1513309182298148.shtml", Grade: vocab.SourceGradeOfficial}}
	codeProposalWord       = vocab.Code{Code: "proposal.word", Text: vocab.Text{ZH: "值不在词表内", EN: "the value is no member of its set"}}
	codeProposalYear       = vocab.Code{Code: "proposal.year", Text: vocab.Text{ZH: "年份 {year} 不在 1949–2199 之间", EN: "the year {year} is not within 1949–2199"}}
	codeProposalTerm       = vocab.Code{Code: "proposal.term", Text: vocab.Text{ZH: "届、次不能是负数", EN: "term and session cannot be negative"}}
	codeProposalDuplicate  = vocab.Code{Code: "proposal.duplicate", Text: vocab.Text{ZH: "{value} 重复", EN: "{value} stands here twice"}}
	codeProposalEmpty      = vocab.Code{Code: "proposal.empty", Text: vocab.Text{ZH: "此处不能为空", EN: "this cannot be empty"}}
	codeProposalDisclosure = vocab.Code{Code: "proposal.disclosure_reason", Text: vocab.Text{ZH: "不同意公开须写明理由；请填 disclosure.reason", EN: "a wish not to publish needs a reason; fill disclosure.reason"}}
	codeProposalJoint      = vocab.Code{Code: "proposal.joint_alone", Text: vocab.Text{ZH: "联名提案只有一位提案者", EN: "a joint proposal has one proposer only"}}
	codeProposalVersion    = vocab.Code{Code: "case.version", Text: vocab.Text{ZH: "案卷格式版本 {version} 不认识；本库读 1", EN: "the file format version {version} is not known; this library reads 1"}}
	codeNumberForm         = vocab.Code{Code: "number.form", Text: vocab.Text{ZH: "案号 {number} 不合编号规则，应如 {form}", EN: "the number {number} is not of the form {form}"}}
	codeNumberTwice        = vocab.Code{Code: "number.duplicate", Text: vocab.Text{ZH: "案号 {number} 与 {other} 重复", EN: "the number {number} is the same as that of {other}"}}
	codeNumberTemplate     = vocab.Code{Code: "number.template", Text: vocab.Text{ZH: "编号模板须含 {n}，其余只能用 {year}、{term}、{session}", EN: "a template needs {n} and may use {year}, {term} and {session} only"}}
	codeStallIdle          = vocab.Code{Code: "stall.idle", Text: vocab.Text{ZH: "{days} 天没有任何进展", EN: "nothing has happened for {days} days"}}
	codeStallPromise       = vocab.Code{Code: "stall.promise", Text: vocab.Text{ZH: "承诺 {commitment} 未兑现，也没有定下次回访日期", EN: "the commitment {commitment} is open and no day is set to look again"}}
	codeRedoCalled         = vocab.Code{Code: "redo.called", Text: vocab.Text{ZH: "{person}对{dimension}的评价是{satisfaction}", EN: "{person} rated the {dimension_en}: {satisfaction_en}"}}
	codePlaceLayer         = vocab.Code{Code: "place.layer_outside", Text: vocab.Text{ZH: "这一层的日子全部在日历所知的 {first} 至 {last} 之外，不起作用；请更正日期，或等该年的放假安排公布后再加", EN: "all days of this layer lie outside what the calendar knows, {first} to {last}, and have no effect; correct the days, or add it once the year is published"}}
	codePlacePolicy        = vocab.Code{Code: "place.policy_unknown", Text: vocab.Text{ZH: "没有这个名称的预置期限规则集；请用已有的编号，或写出整个规则集", EN: "no policy of that name is built in; use one that is, or write the whole policy"}}
	codePlaceRegion        = vocab.Code{Code: "place.region_unknown", Text: vocab.Text{ZH: "没有内置这个地区的放假安排；请用已有的地区，或写出整个日历层", EN: "no days of that region are built in; use one that is, or write the whole layer"}}
	codeProcessEmpty       = vocab.Code{Code: "process.word_missing", Text: vocab.Text{ZH: "这一项是空的；请写上词表中的一个词，或删去这一项", EN: "this element is empty; write a word of its set, or take the element out"}}
	codeProcessTwice       = vocab.Code{Code: "process.word_twice", Text: vocab.Text{ZH: "“{word}”已经写过；请只留一个", EN: "“{word_en}” stands here already; leave it once"}}
	codeProcessOrder       = vocab.Code{Code: "process.step_order", Text: vocab.Text{ZH: "“{word}”须写在“{after}”之前；请按先后顺序写各步", EN: "“{word_en}” comes before “{after_en}”; write the steps in their order"}}
	codeProcessLimit       = vocab.Code{Code: "process.redo_limit", Text: vocab.Text{ZH: "重新办理的次数上限不能是负数", EN: "the limit of handling again cannot be negative"}}
	codeGroupMissing       = vocab.Code{Code: "group.missing", Text: vocab.Text{ZH: "并入的 {into} 不在所给案卷中", EN: "the case {into} that it was merged into is not among those given"}}
	codeGroupCircle        = vocab.Code{Code: "group.circle", Text: vocab.Text{ZH: "{id} 的并案关系绕回自身", EN: "the merges of {id} lead back to itself"}}
	codeMeasureItems       = vocab.Code{Code: "measure.items", Text: vocab.Text{ZH: "条数不能是负数", EN: "the number of items cannot be negative"}}
	codeTextUTF8           = vocab.Code{Code: "text.invalid_utf8", Text: vocab.Text{ZH: "文字不是有效的 UTF-8", EN: "the text is not valid UTF-8"}}
	codeTextControl        = vocab.Code{Code: "text.control", Text: vocab.Text{ZH: "文字含有控制字符（第 {at} 字）；请删去", EN: "the text holds a control character at {at}; take it out"}}
	codeTextBidi           = vocab.Code{Code: "text.bidi", Text: vocab.Text{ZH: "文字含有双向排版控制符（第 {at} 字）；请删去", EN: "the text holds a bidirectional control at {at}; take it out"}}
	codeTextFormula        = vocab.Code{Code: "text.formula", Text: vocab.Text{ZH: "文字以 {char} 开头，在电子表格中会被当作公式；请改写", EN: "the text begins with {char} and would run as a formula in a spreadsheet; rewrite it"}}
	codeSignerUnknown      = vocab.Code{Code: "signer.unknown", Text: vocab.Text{ZH: "{person}不是这件提案的提案者：名单中没有，或没有同意联名；请核对 person", EN: "{person} is no signer: not among the proposers, or did not agree to sign; check person"}}
	codeRateTwice          = vocab.Code{Code: "rate.twice", Text: vocab.Text{ZH: "{dimension}评价了两次；每个方面只填一次", EN: "the {dimension_en} is rated twice; give one grade for each dimension"}}
	codeCosignLate         = vocab.Code{Code: "cosign.late", Text: vocab.Text{ZH: "{person}答复时联名截止日期 {until} 已过，不能再联名", EN: "the cut-off {until} had passed when {person} answered; it is too late to sign"}}
	codeExtensionAsked     = vocab.Code{Code: "extension.asked", Text: vocab.Text{ZH: "申请延期的日期 {asked} 晚于批准日期 {date}", EN: "the extension was asked for on {asked}, after it was granted on {date}"}}
	codeTypedUnread        = vocab.Code{Code: "typed.unread", Text: vocab.Text{ZH: "读不懂所写的时间或比率", EN: "the time or rate that was typed cannot be read"}}
	codeTypedAmbiguous     = vocab.Code{Code: "typed.ambiguous", Text: vocab.Text{ZH: "所写的有不止一种读法", EN: "what was typed can be read in more than one way"}}
	codeTypedIncomplete    = vocab.Code{Code: "typed.incomplete", Text: vocab.Text{ZH: "所写的缺少年、月、日或单位", EN: "what was typed lacks a year, a month, a day or a unit"}}
	codeTypedNoDay         = vocab.Code{Code: "typed.no_such_day", Text: vocab.Text{ZH: "没有所写的这一天", EN: "there is no such day"}}
	codeTypedToday         = vocab.Code{Code: "typed.today_unknown", Text: vocab.Text{ZH: "所写的从今天算起，但没有给出今天", EN: "what was typed counts from today, which is not given"}}
	codeTextLong           = vocab.Code{Code: "text.too_long", Text: vocab.Text{ZH: "文字超过 {most} 字", EN: "the text is longer than {most} characters"}}
)

// Codes returns every code that the package gives. The caller owns the result.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeEventKind,
		codeEventKindMissing,
		codeEventDate,
		codeEventBackwards,
		codeEventUnit,
		codeEventOther,
		codeEventRole,
		codeEventReason,
		codeEventPerson,
		codeEventClass,
		codeEventInto,
		codeEventGrades,
		codeEventPublication,
		codeEventCommitment,
		codeEventPromise,
		codeEventAmount,
		codeEventConsent,
		codeEventGrounds,
		codeEventFront,
		codeEventBy,
		codeEventParts,
		codeSplitFew,
		codeSplitID,
		codeSplitNumber,
		codeSplitSelf,
		codeMarkedTwice,
		codeSplitTwice,
		codeSplitLeft,
		codeStepOrder,
		codeStepMissing,
		codeInsertState,
		codeInsertUnit,
		codeInsertClock,
		codeInsertClockGone,
		codeInsertEntered,
		codeInsertScope,
		codeInsertFact,
		codeInsertFits,
		codeInsertBreaks,
		codeEventWord,
		codeEventText,
		codeEventPadded,
		codeDateYear,
		codeTextPadded,
		codeState,
		codeUnitUnknown,
		codeUnitState,
		codeUnitRole,
		codeUnitAmbiguous,
		codeUnitHolds,
		codeUnitFrom,
		codeUnitSecondLead,
		codeUnitSole,
		codeUnitSeparate,
		codeNotSubmitted,
		codeSubmitSecret,
		codeSubmitTitle,
		codeSubmitProposer,
		codeSubmitSigners,
		codeCosignUnknown,
		codeRedirectWord,
		codeMergeSelf,
		codeMergeKind,
		codeMergeTwice,
		codeMergeNone,
		codeReturnWindow,
		codePauseOn,
		codePauseOff,
		codeExtensionAmount,
		codeExtensionNone,
		codeReplyReview,
		codeReplyOpinions,
		codeReplyConsult,
		codeReplySignature,
		codeClassUnknown,
		codeClassScheme,
		codeSchemeUnknown,
		codeDemandUnknown,
		codeDeliverNone,
		codeDeliverOral,
		codeRateNone,
		codeRateGrade,
		codeRedoNone,
		codeRedoLimit,
		codePublishReason,
		codePublishNone,
		codeCommitDue,
		codeCommitNext,
		codeCommitTwice,
		codeFollowUnknown,
		codeCloseOpinions,
		codeCloseDelivered,
		codeProposalID,
		codeProposalTitle,
		codeProposalSecret,
		codeProposalWord,
		codeProposalYear,
		codeProposalTerm,
		codeProposalDuplicate,
		codeProposalEmpty,
		codeProposalDisclosure,
		codeProposalJoint,
		codeProposalVersion,
		codeNumberForm,
		codeNumberTwice,
		codeNumberTemplate,
		codeStallIdle,
		codeStallPromise,
		codeRedoCalled,
		codePlaceLayer,
		codePlacePolicy,
		codePlaceRegion,
		codeProcessEmpty,
		codeProcessTwice,
		codeProcessOrder,
		codeProcessLimit,
		codeGroupMissing,
		codeGroupCircle,
		codeMeasureItems,
		codeTextUTF8,
		codeTextControl,
		codeTextBidi,
		codeTextFormula,
		codeSignerUnknown,
		codeRateTwice,
		codeCosignLate,
		codeExtensionAsked,
		codeTextLong,
		codeTypedUnread,
		codeTypedAmbiguous,
		codeTypedIncomplete,
		codeTypedNoDay,
		codeTypedToday,
		codeAgendaReminders,
	}
}

// plain writes a token as words.
func plain(token string) string { return strings.ReplaceAll(token, "_", " ") }
