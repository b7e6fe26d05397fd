package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// HitPolicy says what several rules that fire on one document mean together
// 「命中策略」. Every set declares one; the zero value is unset. JSON holds the
// token; the Chinese term is read too.
type HitPolicy = vocab.Word[hitPolicySet]

// The values of HitPolicy.
const (
	// HitPolicyFirst: the first rule that fires, in declared order, decides.
	HitPolicyFirst HitPolicy = iota + 1
	// HitPolicyUnique: at most one rule may fire. Where more do, all of them
	// are reported beside a note and none of them decides.
	HitPolicyUnique
	// HitPolicySum: the weights of all rules that fire are added up for each
	// conclusion. One with a score of 0 or below is no decision.
	HitPolicySum
)

type hitPolicySet struct{}

// Words implements vocab.Worded.
func (hitPolicySet) Words() vocab.Words { return hitPolicyWords }

var hitPolicyWords = vocab.Words{Name: "HitPolicy", List: []vocab.Row{
	{Token: "first", ZH: "先中先用", EN: "first"},
	{Token: "unique", ZH: "唯一命中", EN: "unique"},
	{Token: "sum", ZH: "权重求和", EN: "sum of weights"},
}}
