package intake

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes of what Examine finds, and of the faults of lists and counts. They
// never change their meaning.
var (
	codeNoProposer  = vocab.Code{Code: "standing.no_proposer", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有提案者", EN: "there is no proposer"}, Mend: vocab.Text{ZH: "填写 proposers", EN: "fill proposers"}}
	codeWrongTrack  = vocab.Code{Code: "standing.track", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{kind}不能提出{track}", EN: "{kind_en} cannot table: {track_en}"}, Mend: vocab.Text{ZH: "核对提案者类别", EN: "check the kind of proposer"}}
	codeNotKnown    = vocab.Code{Code: "standing.unknown", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{person}不在名册上", EN: "{person} is not on the roll"}, Mend: vocab.Text{ZH: "核对资格", EN: "check the standing"}}
	codePending     = vocab.Code{Code: "standing.no_consent", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "{person}没有同意联名", EN: "{person} has not agreed to sign"}, Mend: vocab.Text{ZH: "等其答复，或从名单中去掉", EN: "wait for the answer or take the name out"}}
	codeAlone       = vocab.Code{Code: "standing.joint_alone", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "联名提案只有一位提案者", EN: "a joint proposal has one proposer only"}, Mend: vocab.Text{ZH: "改为个人提案，或补联名", EN: "make it an individual one or add signers"}}
	codeSeal        = vocab.Code{Code: "standing.seal", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{kind}提案须署名并加盖公章", EN: "a proposal of this kind needs name and seal: {kind_en}"}, Mend: vocab.Text{ZH: "核对署名和公章", EN: "check name and seal"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}}
	codeConvener    = vocab.Code{Code: "standing.convener", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{kind}提案须由召集人签名", EN: "a proposal of this kind is signed by the convener: {kind_en}"}, Mend: vocab.Text{ZH: "核对签名", EN: "check the signature"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}}
	codeSecret      = vocab.Code{Code: "content.secret", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "标明涉密", EN: "it is marked as secret"}, Mend: vocab.Text{ZH: "撤下，按保密规定处理", EN: "take it out and follow the rules of secrecy"}}
	codeSign        = vocab.Code{Code: "content.sign", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "可能属于“{ground}”：文中有“{term}”", EN: "it may fall under this ground ({ground_en}): {term}"}, Mend: vocab.Text{ZH: "由人判断；不属于的写明理由", EN: "a person decides; if not, say why"}}
	codeVacuous     = vocab.Code{Code: "content.vacuous", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有看到具体建议", EN: "no concrete suggestion is to be seen"}, Mend: vocab.Text{ZH: "写明由谁做什么", EN: "say who should do what"}, Source: vocab.Source{Title: "哪些提案不能被立案", URL: "http://www.cppcc.gov.cn/2011/12/16/ARTI1513309182298148.shtml", Grade: vocab.SourceGradeOfficial}}
	codeMatters     = vocab.Code{Code: "content.several_matters", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "可能不止一事：{parts}", EN: "it may hold several matters: {parts}"}, Mend: vocab.Text{ZH: "一事一案，分开提出", EN: "one matter each: table them one by one"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}}
	codeNoSituation = vocab.Code{Code: "content.no_situation", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "没有写情况", EN: "the situation is not described"}, Mend: vocab.Text{ZH: "写明现状", EN: "describe how things are"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}}
	codeNoAnalysis  = vocab.Code{Code: "content.no_analysis", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "没有写分析", EN: "there is no analysis"}, Mend: vocab.Text{ZH: "写明问题和原因", EN: "say what is wrong and why"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}}
	codeNoTitle     = vocab.Code{Code: "form.no_title", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有案由", EN: "there is no title"}, Mend: vocab.Text{ZH: "填写 title", EN: "fill title"}}
	codeTitleForm   = vocab.Code{Code: "form.title", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "案由不是“关于……的{kind}”的形式", EN: "the title is not of the form 关于……的{kind}"}, Mend: vocab.Text{ZH: "改为“关于……的{kind}”", EN: "write 关于……的{kind}"}}
	codeNoBody      = vocab.Code{Code: "form.no_body", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有正文", EN: "there is no text"}, Mend: vocab.Text{ZH: "填写 body", EN: "fill body"}}
	codeTooLong     = vocab.Code{Code: "form.too_long", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "正文 {n} 字，超过 {most} 字", EN: "the text has {n} characters, more than {most}"}, Mend: vocab.Text{ZH: "压缩正文", EN: "shorten it"}}
	codeTooShort    = vocab.Code{Code: "form.too_short", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "正文只有 {n} 字", EN: "the text has only {n} characters"}, Mend: vocab.Text{ZH: "补充情况、分析和建议", EN: "add situation, analysis and suggestions"}}
	codeManyWished  = vocab.Code{Code: "form.wished_units", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "建议承办单位 {n} 个，多于 {most} 个", EN: "{n} units are wished, more than {most}"}, Mend: vocab.Text{ZH: "只写最相关的，供参考", EN: "name those most concerned, for reference"}}
	codeRecord      = vocab.Code{Code: "form.record", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "{detail}", EN: "{detail_en}"}, Mend: vocab.Text{ZH: "按提示改正", EN: "mend as said"}}
	codeEmpty       = vocab.Code{Code: "list.empty", Text: vocab.Text{ZH: "此处不能为空", EN: "this cannot be empty"}}
	codeTwice       = vocab.Code{Code: "list.duplicate", Text: vocab.Text{ZH: "{value} 重复", EN: "{value} stands here twice"}}
	codeSignGround  = vocab.Code{Code: "list.sign_without_ground", Text: vocab.Text{ZH: "迹象指向的情形 {code} 不在清单中", EN: "the sign names the ground {code}, which is not in the list"}}
	codeUnknown     = vocab.Code{Code: "list.unknown_code", Text: vocab.Text{ZH: "清单中没有 {code}", EN: "the list has no {code}"}}
	codeSum         = vocab.Code{Code: "counts.sum", Text: vocab.Text{ZH: "各项之和 {sum} 与收到数 {received} 不符，差 {gap}", EN: "the parts add up to {sum}, not to the {received} received; the gap is {gap}"}}
	codeNegative    = vocab.Code{Code: "counts.negative", Text: vocab.Text{ZH: "件数不能是负数", EN: "a count cannot be negative"}}
	codeInside      = vocab.Code{Code: "counts.merged_inside", Text: vocab.Text{ZH: "并案数 {merged} 多于立案数 {filed}", EN: "more were merged ({merged}) than filed ({filed})"}}
)

// Codes returns every code that the package gives. The caller owns the result.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeNoProposer,
		codeWrongTrack,
		codeNotKnown,
		codePending,
		codeAlone,
		codeSeal,
		codeConvener,
		codeSecret,
		codeSign,
		codeVacuous,
		codeMatters,
		codeNoSituation,
		codeNoAnalysis,
		codeNoTitle,
		codeTitleForm,
		codeNoBody,
		codeTooLong,
		codeTooShort,
		codeManyWished,
		codeRecord,
		codeEmpty,
		codeTwice,
		codeSignGround,
		codeUnknown,
		codeSum,
		codeNegative,
		codeInside,
	}
}
