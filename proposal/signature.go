package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// SignatureLevel is who signed a reply off 「签发层级」, lowest first.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type SignatureLevel = vocab.Word[signatureLevelSet]

// The values of SignatureLevel.
const (
	SignatureLevelSection SignatureLevel = iota + 1 // 科室负责人, head of the section
	SignatureLevelDeputy                            // 分管领导, leader in charge
	SignatureLevelHead                              // 主要领导, head of the unit
)

type signatureLevelSet struct{}

// Words implements vocab.Set.
func (signatureLevelSet) Words() vocab.Words { return signatureLevelWords }

var signatureLevelWords = vocab.Words{Name: "SignatureLevel", List: []vocab.Row{
	{Token: "section", ZH: "科室负责人", EN: "head of the section"},
	{Token: "deputy", ZH: "分管领导", EN: "leader in charge"},
	{Token: "head", ZH: "主要领导/主要负责人", EN: "head of the unit"},
}}
