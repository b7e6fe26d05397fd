package intake

import "github.com/seed-3129f372/tian/deadline/vocab"

// Weight is what a finding asks for. None of them is a verdict.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Weight = vocab.Word[weightSet]

// The values of Weight.
const (
	WeightMend   Weight = iota + 1 // 须补正, the proposer has to mend it
	WeightDecide                   // 须人工判断, a person has to decide
	WeightAdvise                   // 建议改进, it would be better otherwise
)

type weightSet struct{}

// Words implements vocab.Set.
func (weightSet) Words() vocab.Words { return weightWords }

var weightWords = vocab.Words{Name: "Weight", List: []vocab.Row{
	{Token: "mend", ZH: "须补正", EN: "the proposer has to mend it"},
	{Token: "decide", ZH: "须人工判断", EN: "a person has to decide"},
	{Token: "advise", ZH: "建议改进", EN: "it would be better otherwise"},
}}
