package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes that this package gives. They never change their meaning.
var (
	codeConclusionWithoutRule = vocab.Code{Code: "conclusion_without_rule", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有能命中的规则得出该结论", EN: "no rule that can fire gives the conclusion"}, Mend: vocab.Text{ZH: "请补写规则，或删去该结论", EN: "write a rule for it, or drop the conclusion"}}
	codeContradictory         = vocab.Code{Code: "contradictory", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "条件自相矛盾，不会命中任何文本", EN: "the condition can hold on no document"}, Mend: vocab.Text{ZH: "请去掉互相排斥的一方", EN: "drop one of the parts that exclude each other"}}
	codeDeadTerm              = vocab.Code{Code: "dead_term", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "有无这个词，命中的文本都一样", EN: "the rule fires on the same documents without the term"}, Mend: vocab.Text{ZH: "请删去这个词", EN: "drop the term"}}
	codeDuplicateTerm         = vocab.Code{Code: "duplicate_term", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "规则中同一个词写了两次", EN: "a rule names a term twice"}, Mend: vocab.Text{ZH: "请保留前一处，删去这一处", EN: "keep the first and drop this one"}}
	codeDuplicate             = vocab.Code{Code: "duplicate", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "与同一结论的另一规则条件相同", EN: "two rules of one conclusion ask the same"}, Mend: vocab.Text{ZH: "请合并两条规则", EN: "make one rule of the two"}}
	codeMissingCount          = vocab.Code{Code: "missing_count", Text: vocab.Text{ZH: "满足的条件不够", EN: "too few of the conditions hold"}}
	codeMissingField          = vocab.Code{Code: "missing_field", Text: vocab.Text{ZH: "字段没有所需的值", EN: "a field has another value"}}
	codeMissingNear           = vocab.Code{Code: "missing_near", Text: vocab.Text{ZH: "几个词没有相近出现", EN: "terms do not stand close together"}}
	codeMissingTerm           = vocab.Code{Code: "missing_term", Text: vocab.Text{ZH: "没有所需的词", EN: "a term is not found"}}
	codeNoEvidence            = vocab.Code{Code: "no_evidence", Text: vocab.Text{ZH: "没有规则命中", EN: "no rule fired"}}
	codeNotUnique             = vocab.Code{Code: "not_unique", Text: vocab.Text{ZH: "规则集声明唯一命中，却有多条规则同时命中", EN: "the set promises that one rule fires, but several did"}}
	codeOutweighed            = vocab.Code{Code: "outweighed", Text: vocab.Text{ZH: "没有结论的得分大于 0", EN: "no conclusion has a score above 0"}}
	codeOverlapping           = vocab.Code{Code: "overlapping", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "规则集声明唯一命中，而规则可同时命中", EN: "the set promises that one rule fires, and rules can fire together"}, Mend: vocab.Text{ZH: "请用 none 把规则分开", EN: "part the rules with none"}}
	codeRuleAtLeast           = vocab.Code{Code: "rule.at_least", Text: vocab.Text{ZH: "atLeast 与 of 不符", EN: "atLeast and of do not fit"}}
	codeRuleConclusionMissing = vocab.Code{Code: "rule.conclusion_missing", Text: vocab.Text{ZH: "没有结论，请至少列出一项", EN: "there is no conclusion; list at least one"}}
	codeRuleConditionDepth    = vocab.Code{Code: "rule.condition_depth", Text: vocab.Text{ZH: "条件嵌套超过 16 层", EN: "conditions are nested deeper than 16 levels; flatten them"}}
	codeRuleConditionEmpty    = vocab.Code{Code: "rule.condition_empty", Text: vocab.Text{ZH: "条件为空，请写明", EN: "a condition asks for nothing; write what it asks for"}}
	codeRuleExcept            = vocab.Code{Code: "rule.except", Text: vocab.Text{ZH: "except 与词不符", EN: "except and its term do not fit"}}
	codeRuleField             = vocab.Code{Code: "rule.field", Text: vocab.Text{ZH: "field 与 is 不全", EN: "field and is do not stand together"}}
	codeRuleHitMissing        = vocab.Code{Code: "rule.hit_missing", Text: vocab.Text{ZH: "未声明命中策略，请写 first、unique 或 sum", EN: "no hit policy is declared; write first, unique or sum"}}
	codeRuleIDDuplicate       = vocab.Code{Code: "rule.id_duplicate", Text: vocab.Text{ZH: "id 重复，请改名", EN: "an id is given twice; rename one"}}
	codeRuleIDMissing         = vocab.Code{Code: "rule.id_missing", Text: vocab.Text{ZH: "缺少 id", EN: "the id is missing; give it one"}}
	codeRuleLayerDuplicate    = vocab.Code{Code: "rule.layer_duplicate", Text: vocab.Text{ZH: `下层已有规则 {"id"}，若要改它请放入 replace`, EN: `rule {"id"} exists below; put it under replace if it is meant to change that one`}}
	codeRuleLayerMissing      = vocab.Code{Code: "rule.layer_missing", Text: vocab.Text{ZH: `下层没有规则 {"id"}`, EN: `there is no rule {"id"} below`}}
	codeRuleLayerOver         = vocab.Code{Code: "rule.layer_over", Text: vocab.Text{ZH: `本层应叠加在 {"over"} 之上，而下面是 {"id"}`, EN: `the layer says it lies on {"over"}, but below it is {"id"}`}}
	codeRuleNear              = vocab.Code{Code: "rule.near", Text: vocab.Text{ZH: "near 与 within 不符", EN: "near and within do not fit"}}
	codeRuleTermEmpty         = vocab.Code{Code: "rule.term_empty", Text: vocab.Text{ZH: "词语为空，或只有标点空格", EN: "the term is empty, or nothing but spaces and punctuation"}}
	codeRuleTermLines         = vocab.Code{Code: "rule.term_lines", Text: vocab.Text{ZH: "词语跨越段落，或跨越”与“之间，永远不会命中", EN: "the term runs over the end of a paragraph, or from ” to “, and can never be found"}}
	codeRuleTermLong          = vocab.Code{Code: "rule.term_long", Text: vocab.Text{ZH: "词语超过 64 字，请取其关键部分", EN: "the term is longer than 64 characters; take its telling part"}}
	codeRuleTermMarks         = vocab.Code{Code: "rule.term_marks", Text: vocab.Text{ZH: "词语前后有标点或控制字符，请删去", EN: "there are marks around the term; take them off"}}
	codeRuleTermSeveral       = vocab.Code{Code: "rule.term_several", Text: vocab.Text{ZH: "几个词写成了一个，请分写", EN: "several terms are written as one; write each by itself"}}
	codeRuleTermUTF8          = vocab.Code{Code: "rule.term_utf8", Text: vocab.Text{ZH: "词语不是有效的 UTF-8", EN: "the term is no valid UTF-8"}}
	codeRuleThenUnknown       = vocab.Code{Code: "rule.then_unknown", Text: vocab.Text{ZH: "结论未在 conclusions 中列出", EN: "a conclusion is not listed in conclusions"}}
	codeRuleTitleFactor       = vocab.Code{Code: "rule.title_factor", Text: vocab.Text{ZH: "题目倍数应在 1 至 100 之间", EN: "titleFactor has to be 1 to 100"}}
	codeRuleTooLarge          = vocab.Code{Code: "rule.too_large", Text: vocab.Text{ZH: "全部词语超过一百万字，请拆分规则集", EN: "the terms hold more than a million characters; split the set"}}
	codeRuleUnbound           = vocab.Code{Code: "rule.unbound", Text: vocab.Text{ZH: "结论无对应的值", EN: "a conclusion has no value"}}
	codeRuleWeightRange       = vocab.Code{Code: "rule.weight_range", Text: vocab.Text{ZH: "权重超出 ±1000000", EN: "the weight is beyond ±1,000,000"}}
	codeRuleWeightZero        = vocab.Code{Code: "rule.weight_zero", Text: vocab.Text{ZH: "权重为 0 的规则不起作用，请填写权重", EN: "a rule of weight 0 changes nothing; give it a weight"}}
	codeRuleWithoutSource     = vocab.Code{Code: "rule_without_source", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "规则既无依据也无说明", EN: "the rule states neither source nor note"}, Mend: vocab.Text{ZH: "请在 note 或 source 中写明依据", EN: "say in note or source what it rests on"}}
	codeShadowed              = vocab.Code{Code: "shadowed", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "前面的一条规则已先命中全部文本", EN: "one rule before it takes every document"}, Mend: vocab.Text{ZH: "请把较窄的规则移到前面", EN: "move the narrower rule before the wider one"}}
	codeSubsumed              = vocab.Code{Code: "subsumed", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "凡本规则命中，同一结论的另一规则也命中", EN: "wherever the rule fires, another of the same conclusion does too"}, Mend: vocab.Text{ZH: "如非有意加分，请删去较窄的一条", EN: "drop the narrower rule, unless it is meant to add"}}
	codeUnfinished            = vocab.Code{Code: "unfinished", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "条件过于复杂，部分检查未能得出结论", EN: "the conditions are so tangled that parts of the check came to no answer"}, Mend: vocab.Text{ZH: "请把规则拆成较简单的几条", EN: "break the rules into simpler ones"}}
	codeUnreachable           = vocab.Code{Code: "unreachable", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "规则永远不能起作用：所需词语都是套话，或先命中的规则合起来已包括全部文本", EN: "the rule can never decide: every term that it needs is a stock phrase, or the rules before it together take every document"}, Mend: vocab.Text{ZH: "请换用不是套话的词，或把规则移到前面", EN: "use a term that is no stock phrase, or move the rule up"}}
	codeUnwanted              = vocab.Code{Code: "unwanted", Text: vocab.Text{ZH: "出现了不应有的内容", EN: "something is there that should not"}}
)

// Codes returns every code that the package gives, in ascending order.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeConclusionWithoutRule,
		codeContradictory,
		codeDeadTerm,
		codeDuplicate,
		codeDuplicateTerm,
		codeMissingCount,
		codeMissingField,
		codeMissingNear,
		codeMissingTerm,
		codeNoEvidence,
		codeNotUnique,
		codeOutweighed,
		codeOverlapping,
		codeRuleAtLeast,
		codeRuleConclusionMissing,
		codeRuleConditionDepth,
		codeRuleConditionEmpty,
		codeRuleExcept,
		codeRuleField,
		codeRuleHitMissing,
		codeRuleIDDuplicate,
		codeRuleIDMissing,
		codeRuleLayerDuplicate,
		codeRuleLayerMissing,
		codeRuleLayerOver,
		codeRuleNear,
		codeRuleTermEmpty,
		codeRuleTermLines,
		codeRuleTermLong,
		codeRuleTermMarks,
		codeRuleTermSeveral,
		codeRuleTermUTF8,
		codeRuleThenUnknown,
		codeRuleTitleFactor,
		codeRuleTooLarge,
		codeRuleUnbound,
		codeRuleWeightRange,
		codeRuleWeightZero,
		codeRuleWithoutSource,
		codeShadowed,
		codeSubsumed,
		codeUnfinished,
		codeUnreachable,
		codeUnwanted,
	}
}
