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

// The codes of the units of a place.
var (
	// codeAbsent: Rule is the label that no unit has.
	codeAbsent = vocab.Code{Code: "absent", Text: vocab.Text{ZH: "名单中没有承办这类事项的单位", EN: "the list has no unit for this label"}}
	// codeOwned: Rule is the thing, Term what names it.
	codeOwned          = vocab.Code{Code: "owned", Text: vocab.Text{ZH: "这类事项在本地归这个单位", EN: "the thing is this unit's in this place"}}
	codeUnitID         = vocab.Code{Code: "unit.id_empty", Text: vocab.Text{ZH: "没有编号，请补上", EN: "there is no id: give it one"}}
	codeUnitLabel      = vocab.Code{Code: "unit.label", Text: vocab.Text{ZH: `分类中没有标签{"label"}，请改用已有的标签或删去`, EN: `there is no label {"label"}: use one that there is, or drop it`}}
	codeUnitLabelTwice = vocab.Code{Code: "unit.label_twice", Text: vocab.Text{ZH: `标签{"label"}已属于{"unit"}，请只留一处`, EN: `the label {"label"} is {"unit"}'s already: leave it in one place`}}
	codeUnitNone       = vocab.Code{Code: "unit.none", Text: vocab.Text{ZH: "none 表示不属于名单中任何单位，请改用别的编号", EN: "none stands for what is no unit's: give another id"}}
	codeUnitOwnsTwice  = vocab.Code{Code: "unit.owns_twice", Text: vocab.Text{ZH: `{"thing"}已归{"unit"}，请只留一处`, EN: `{"thing"} is {"unit"}'s already: leave it in one place`}}
	codeUnitTwice      = vocab.Code{Code: "unit.id_twice", Text: vocab.Text{ZH: `编号{"id"}重复，请改为不同的编号`, EN: `the id {"id"} is given twice: change one`}}
)

// Codes returns every code that the package gives, in ascending order.
func Codes() []vocab.Code {
	return []vocab.Code{codeAbsent, codeGeneral, codeLearned, codeNoEvidence, codeOutweighed, codeOwned, codeRule,
		codeUnitID, codeUnitTwice, codeUnitLabel, codeUnitLabelTwice, codeUnitNone, codeUnitOwnsTwice}
}
