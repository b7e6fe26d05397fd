package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// Satisfaction is the canonical meaning of a grade that a signer gives 「满意度」. Unrated
// is a value of its own: nobody counts silence as satisfied.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Satisfaction = vocab.Word[satisfactionSet]

// The values of Satisfaction.
const (
	SatisfactionVerySatisfied   Satisfaction = iota + 1 // 非常满意, very satisfied
	SatisfactionSatisfied                               // 满意, satisfied
	SatisfactionMostlySatisfied                         // 基本满意, mostly satisfied
	SatisfactionUnderstood                              // 理解, not satisfied but understanding
	SatisfactionDissatisfied                            // 不满意, dissatisfied
	SatisfactionAbstained                               // 弃权, abstained
	SatisfactionUnrated                                 // 未评价, no verdict given
)

type satisfactionSet struct{}

// Words implements vocab.Set.
func (satisfactionSet) Words() vocab.Words { return satisfactionWords }

var satisfactionWords = vocab.Words{Name: "Satisfaction", List: []vocab.Row{
	{Token: "very_satisfied", ZH: "非常满意", EN: "very satisfied"},
	{Token: "satisfied", ZH: "满意", EN: "satisfied"},
	{Token: "mostly_satisfied", ZH: "基本满意", EN: "mostly satisfied"},
	{Token: "understood", ZH: "理解", EN: "not satisfied but understanding"},
	{Token: "dissatisfied", ZH: "不满意", EN: "dissatisfied"},
	{Token: "abstained", ZH: "弃权", EN: "abstained"},
	{Token: "unrated", ZH: "未评价/待反馈", EN: "no verdict given"},
}}

// RatingDimension is what a grade is about 「评价方面」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type RatingDimension = vocab.Word[ratingDimensionSet]

// The values of RatingDimension.
const (
	RatingDimensionAttitude  RatingDimension = iota + 1 // 办理态度, attitude of handling
	RatingDimensionResult                               // 办理结果, result of handling
	RatingDimensionRelevance                            // 针对性, whether the reply answers what was asked
	RatingDimensionEffect                               // 实效性, practical effect
)

type ratingDimensionSet struct{}

// Words implements vocab.Set.
func (ratingDimensionSet) Words() vocab.Words { return dimensionWords }

var dimensionWords = vocab.Words{Name: "Dimension", List: []vocab.Row{
	{Token: "attitude", ZH: "办理态度/态度", EN: "attitude of handling"},
	{Token: "result", ZH: "办理结果/结果", EN: "result of handling"},
	{Token: "relevance", ZH: "针对性", EN: "whether the reply answers what was asked"},
	{Token: "effect", ZH: "实效性/实际效果", EN: "practical effect"},
}}
