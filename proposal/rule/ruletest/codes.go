package ruletest

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes that this package gives. They never change their meaning.
var (
	codeAmong                     = vocab.Code{Code: "among", Text: vocab.Text{ZH: "结论中缺少期望的一项", EN: "an expected conclusion is not there"}}
	codeFires                     = vocab.Code{Code: "fires", Text: vocab.Text{ZH: "规则应当命中而未命中", EN: "a rule should fire and does not"}}
	codeNot                       = vocab.Code{Code: "not", Text: vocab.Text{ZH: "得出了不应有的结论", EN: "a conclusion came out that must not"}}
	codeNothing                   = vocab.Code{Code: "nothing", Text: vocab.Text{ZH: "不应有规则命中", EN: "no rule should fire"}}
	codeRuleFires                 = vocab.Code{Code: "rule_fires", Text: vocab.Text{ZH: "规则现在命中", EN: "the rule fires now"}}
	codeRulePoints                = vocab.Code{Code: "rule_points", Text: vocab.Text{ZH: "规则给的分或结论变了", EN: "the rule gives other points or another conclusion"}}
	codeRuleSilent                = vocab.Code{Code: "rule_silent", Text: vocab.Text{ZH: "规则不再命中", EN: "the rule does not fire any more"}}
	codeRuletestAsksNothing       = vocab.Code{Code: "ruletest.asks_nothing", Text: vocab.Text{ZH: "用例没有写明期望", EN: "the case expects nothing; say what should come out"}}
	codeRuletestConclusionUnknown = vocab.Code{Code: "ruletest.conclusion_unknown", Text: vocab.Text{ZH: `结论 {"id"} 不在规则集中`, EN: `the set has no conclusion {"id"}`}}
	codeRuletestRuleUnknown       = vocab.Code{Code: "ruletest.rule_unknown", Text: vocab.Text{ZH: `规则 {"id"} 不在规则集中`, EN: `the set has no rule {"id"}`}}
	codeSilent                    = vocab.Code{Code: "silent", Text: vocab.Text{ZH: "规则不应命中而命中", EN: "a rule should not fire and does"}}
	codeThen                      = vocab.Code{Code: "then", Text: vocab.Text{ZH: "首位结论与期望不符", EN: "another conclusion came first"}}
)

// Codes returns every code that the package gives, in ascending order.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeAmong,
		codeFires,
		codeNot,
		codeNothing,
		codeRuleFires,
		codeRulePoints,
		codeRuleSilent,
		codeRuletestAsksNothing,
		codeRuletestConclusionUnknown,
		codeRuletestRuleUnknown,
		codeSilent,
		codeThen,
	}
}
