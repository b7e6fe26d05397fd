package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// Disposition is what the examination of a proposal came to 「审查结论」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
//
// Source: the four letters of the national platform and the published totals of
// places that count more.
type Disposition = vocab.Word[dispositionSet]

// The values of Disposition.
const (
	DispositionFiled         Disposition = iota + 1 // filed 立案
	DispositionMerged                               // merged 并案
	DispositionAdvice                               // advice 转意见和建议, turned into an opinion and suggestion
	DispositionPublicOpinion                        // public_opinion 转社情民意, turned into a report of public opinion
	DispositionNotFiled                             // not_filed 不予立案
	DispositionWithdrawn                            // withdrawn 撤案
	DispositionReturned                             // returned 退回, returned to the proposer
	DispositionSplit                                // split 分案, divided into several, which are counted in its place
)

type dispositionSet struct{}

// Words implements vocab.Worded.
func (dispositionSet) Words() vocab.Words { return dispositionWords }

var dispositionWords = vocab.Words{Name: "Disposition", List: []vocab.Row{
	{Token: "filed", ZH: "立案", EN: "filed"},
	{Token: "merged", ZH: "并案", EN: "merged"},
	{Token: "advice", ZH: "转意见和建议/意见和建议", EN: "turned into an opinion and suggestion"},
	{Token: "public_opinion", ZH: "转社情民意/社情民意", EN: "turned into a report of public opinion"},
	{Token: "not_filed", ZH: "不予立案", EN: "not filed"},
	{Token: "withdrawn", ZH: "撤案", EN: "withdrawn"},
	{Token: "returned", ZH: "退回", EN: "returned to the proposer"},
	{Token: "split", ZH: "分案", EN: "divided into several, which are counted in its place"},
}}
