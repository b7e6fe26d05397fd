package intake

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// code is an entry of the catalogue.
type code uint8

const (
	codeNoProposer code = iota + 1
	codeWrongTrack
	codeNotKnown
	codePending
	codeAlone
	codeSeal
	codeConvener
	codeSecret
	codeSign
	codeVacuous
	codeMatters
	codeNoSituation
	codeNoAnalysis
	codeNoTitle
	codeTitleForm
	codeNoBody
	codeTooLong
	codeTooShort
	codeManyWished
	codeRecord
	codeEmpty
	codeTwice
	codeSignGround
	codeUnknown
	codeSum
	codeNegative
	codeInside
)

// entry is one code, of a finding with aspect, weight and mend.
type entry struct {
	proposal.Code
	aspect Aspect
	weight Weight
	mend   vocab.Text
}

// catalogue lists every code once; codes never change their meaning.
var catalogue = [...]entry{
	codeNoProposer: {proposal.Code{Code: "standing.no_proposer", Text: vocab.Text{ZH: "没有提案者", EN: "there is no proposer"}},
		AspectStanding, WeightMend, vocab.Text{ZH: "填写 proposers", EN: "fill proposers"}},
	codeWrongTrack: {proposal.Code{Code: "standing.track", Text: vocab.Text{ZH: "{kind}不能提出{track}", EN: "{kind_en} cannot table: {track_en}"}},
		AspectStanding, WeightDecide, vocab.Text{ZH: "核对提案者类别", EN: "check the kind of proposer"}},
	codeNotKnown: {proposal.Code{Code: "standing.unknown", Text: vocab.Text{ZH: "{person}不在名册上", EN: "{person} is not on the roll"}},
		AspectStanding, WeightDecide, vocab.Text{ZH: "核对资格", EN: "check the standing"}},
	codePending: {proposal.Code{Code: "standing.no_consent", Text: vocab.Text{ZH: "{person}没有同意联名", EN: "{person} has not agreed to sign"}},
		AspectStanding, WeightMend, vocab.Text{ZH: "等其答复，或从名单中去掉", EN: "wait for the answer or take the name out"}},
	codeAlone: {proposal.Code{Code: "standing.joint_alone", Text: vocab.Text{ZH: "联名提案只有一位提案者", EN: "a joint proposal has one proposer only"}},
		AspectStanding, WeightMend, vocab.Text{ZH: "改为个人提案，或补联名", EN: "make it an individual one or add signers"}},
	codeSeal: {proposal.Code{Code: "standing.seal", Text: vocab.Text{ZH: "{kind}提案须署名并加盖公章", EN: "a proposal of this kind needs name and seal: {kind_en}"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}},
		AspectStanding, WeightDecide, vocab.Text{ZH: "核对署名和公章", EN: "check name and seal"}},
	codeConvener: {proposal.Code{Code: "standing.convener", Text: vocab.Text{ZH: "{kind}提案须由召集人签名", EN: "a proposal of this kind is signed by the convener: {kind_en}"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}},
		AspectStanding, WeightDecide, vocab.Text{ZH: "核对签名", EN: "check the signature"}},
	codeSecret: {proposal.Code{Code: "content.secret", Text: vocab.Text{ZH: "标明涉密", EN: "it is marked as secret"}},
		AspectContent, WeightMend, vocab.Text{ZH: "撤下，按保密规定处理", EN: "take it out and follow the rules of secrecy"}},
	codeSign: {proposal.Code{Code: "content.sign", Text: vocab.Text{ZH: "可能属于“{ground}”：文中有“{term}”", EN: "it may fall under this ground ({ground_en}): {term}"}},
		AspectContent, WeightDecide, vocab.Text{ZH: "由人判断；不属于的写明理由", EN: "a person decides; if not, say why"}},
	codeVacuous: {proposal.Code{Code: "content.vacuous", Text: vocab.Text{ZH: "没有看到具体建议", EN: "no concrete suggestion is to be seen"}, Source: vocab.Source{Title: "哪些提案不能被立案", URL: "http://www.cppcc.gov.cn/2011/12/16/ARTI1513309182298148.shtml", Grade: vocab.SourceGradeOfficial}},
		AspectContent, WeightDecide, vocab.Text{ZH: "写明由谁做什么", EN: "say who should do what"}},
	codeMatters: {proposal.Code{Code: "content.several_matters", Text: vocab.Text{ZH: "可能不止一事：{parts}", EN: "it may hold several matters: {parts}"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}},
		AspectContent, WeightDecide, vocab.Text{ZH: "一事一案，分开提出", EN: "one matter each: table them one by one"}},
	codeNoSituation: {proposal.Code{Code: "content.no_situation", Text: vocab.Text{ZH: "没有写情况", EN: "the situation is not described"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}},
		AspectContent, WeightAdvise, vocab.Text{ZH: "写明现状", EN: "describe how things are"}},
	codeNoAnalysis: {proposal.Code{Code: "content.no_analysis", Text: vocab.Text{ZH: "没有写分析", EN: "there is no analysis"}, Source: vocab.Source{Title: "中国人民政治协商会议全国委员会提案工作条例", Article: "第十四、十五条", Issued: "2011-02-28", Grade: vocab.SourceGradeMirror}},
		AspectContent, WeightAdvise, vocab.Text{ZH: "写明问题和原因", EN: "say what is wrong and why"}},
	codeNoTitle: {proposal.Code{Code: "form.no_title", Text: vocab.Text{ZH: "没有案由", EN: "there is no title"}},
		AspectForm, WeightMend, vocab.Text{ZH: "填写 title", EN: "fill title"}},
	codeTitleForm: {proposal.Code{Code: "form.title", Text: vocab.Text{ZH: "案由不是“关于……的{kind}”的形式", EN: "the title is not of the form 关于……的{kind}"}},
		AspectForm, WeightAdvise, vocab.Text{ZH: "改为“关于……的{kind}”", EN: "write 关于……的{kind}"}},
	codeNoBody: {proposal.Code{Code: "form.no_body", Text: vocab.Text{ZH: "没有正文", EN: "there is no text"}},
		AspectForm, WeightMend, vocab.Text{ZH: "填写 body", EN: "fill body"}},
	codeTooLong: {proposal.Code{Code: "form.too_long", Text: vocab.Text{ZH: "正文 {n} 字，超过 {most} 字", EN: "the text has {n} characters, more than {most}"}},
		AspectForm, WeightMend, vocab.Text{ZH: "压缩正文", EN: "shorten it"}},
	codeTooShort: {proposal.Code{Code: "form.too_short", Text: vocab.Text{ZH: "正文只有 {n} 字", EN: "the text has only {n} characters"}},
		AspectForm, WeightDecide, vocab.Text{ZH: "补充情况、分析和建议", EN: "add situation, analysis and suggestions"}},
	codeManyWished: {proposal.Code{Code: "form.wished_units", Text: vocab.Text{ZH: "建议承办单位 {n} 个，多于 {most} 个", EN: "{n} units are wished, more than {most}"}},
		AspectForm, WeightAdvise, vocab.Text{ZH: "只写最相关的，供参考", EN: "name those most concerned, for reference"}},
	codeRecord: {proposal.Code{Code: "form.record", Text: vocab.Text{ZH: "{detail}", EN: "{detail_en}"}},
		AspectForm, WeightMend, vocab.Text{ZH: "按提示改正", EN: "mend as said"}},
	codeEmpty:      {Code: proposal.Code{Code: "list.empty", Text: vocab.Text{ZH: "此处不能为空", EN: "this cannot be empty"}}},
	codeTwice:      {Code: proposal.Code{Code: "list.duplicate", Text: vocab.Text{ZH: "{value} 重复", EN: "{value} stands here twice"}}},
	codeSignGround: {Code: proposal.Code{Code: "list.sign_without_ground", Text: vocab.Text{ZH: "迹象指向的情形 {code} 不在清单中", EN: "the sign names the ground {code}, which is not in the list"}}},
	codeUnknown:    {Code: proposal.Code{Code: "list.unknown_code", Text: vocab.Text{ZH: "清单中没有 {code}", EN: "the list has no {code}"}}},
	codeSum:        {Code: proposal.Code{Code: "counts.sum", Text: vocab.Text{ZH: "各项之和 {sum} 与收到数 {received} 不符，差 {gap}", EN: "the parts add up to {sum}, not to the {received} received; the gap is {gap}"}}},
	codeNegative:   {Code: proposal.Code{Code: "counts.negative", Text: vocab.Text{ZH: "件数不能是负数", EN: "a count cannot be negative"}}},
	codeInside:     {Code: proposal.Code{Code: "counts.merged_inside", Text: vocab.Text{ZH: "并案数 {merged} 多于立案数 {filed}", EN: "more were merged ({merged}) than filed ({filed})"}}},
}

// Codes returns the catalogue of this package, in declared order.
func Codes() []proposal.Code {
	list := make([]proposal.Code, 0, len(catalogue)-1)
	for _, e := range catalogue[1:] {
		list = append(list, e.Code)
	}
	return list
}

// arguments pairs names with values, given in turn.
func arguments(args []string) []vocab.Arg {
	list := make([]vocab.Arg, 0, len(args)/2)
	for i := 0; i+1 < len(args); i += 2 {
		list = append(list, vocab.Arg{Name: args[i], Value: args[i+1]})
	}
	return list
}

// finding fills the entry c with args, given as name, value, name, value.
func (c code) finding(path string, args ...string) Finding {
	e, list := catalogue[c], arguments(args)
	return Finding{
		Aspect: e.aspect, Weight: e.weight, Code: e.Code.Code, Path: path,
		Text: e.Reason(list...).Text,
		Mend: proposal.Code{Text: e.mend}.Reason(list...).Text,
	}
}

// fault is finding as a fault.
func (c code) fault(path string, args ...string) vocab.Fault {
	return vocab.Fault{Path: path, Code: catalogue[c].Code.Code, Text: catalogue[c].Reason(arguments(args)...).Text}
}
