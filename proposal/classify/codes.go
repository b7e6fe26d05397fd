package classify

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes of Evidence. They never change their meaning.
var (
	// codeGeneral is told last of the first label, where it rests on general words alone.
	codeGeneral = vocab.Code{Code: "general", Text: vocab.Text{ZH: "只有泛词，没有指明事项，请人工判断", EN: "only general words were found, which name no matter: a person decides"}}
	// codeLearned: of Evidence without a term, Rule is the label that the reader gave.
	codeLearned = vocab.Code{Code: "learned", Text: vocab.Text{ZH: "从已分类的实例中学到", EN: "learned from examples that were classified"}}
	// codeNoEvidence fills up the three labels of a verdict.
	codeNoEvidence = vocab.Code{Code: "no_evidence", Text: vocab.Text{ZH: "没有依据指向这一类别", EN: "nothing speaks for the label"}}
	codeOutweighed = vocab.Code{Code: "outweighed", Text: vocab.Text{ZH: "反对的依据重于支持的依据", EN: "what speaks for the label is outweighed by what speaks against it"}}
	// codeRule is told on by Rule, Term, Where and At.
	codeRule = vocab.Code{Code: "rule", Text: vocab.Text{ZH: "规则命中", EN: "a rule fired"}}
)

// Codes returns every code that the package gives, in ascending order.
func Codes() []vocab.Code {
	return []vocab.Code{codeGeneral, codeLearned, codeNoEvidence, codeOutweighed, codeRule}
}
