package proposal

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Satisfaction is the canonical meaning of a grade that a signer gives 「满意度」. Unrated
// is a value of its own: nobody counts silence as satisfied.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Satisfaction = vocab.Word[satisfactionSet]

// The values of Satisfaction.
const (
	SatisfactionVerySatisfied   Satisfaction = iota + 1 // very_satisfied 非常满意
	SatisfactionSatisfied                               // satisfied 满意
	SatisfactionMostlySatisfied                         // mostly_satisfied 基本满意
	SatisfactionUnderstood                              // understood 理解, not satisfied but understanding
	SatisfactionDissatisfied                            // dissatisfied 不满意
	SatisfactionAbstained                               // abstained 弃权
	SatisfactionUnrated                                 // unrated 未评价, no verdict given
)

type satisfactionSet struct{}

// Words implements vocab.Worded.
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
	RatingDimensionAttitude  RatingDimension = iota + 1 // attitude 办理态度, attitude of handling
	RatingDimensionResult                               // result 办理结果, result of handling
	RatingDimensionRelevance                            // relevance 针对性, whether the reply answers what was asked
	RatingDimensionEffect                               // effect 实效性, practical effect
)

type ratingDimensionSet struct{}

// Words implements vocab.Worded.
func (ratingDimensionSet) Words() vocab.Words { return dimensionWords }

var dimensionWords = vocab.Words{Name: "Dimension", List: []vocab.Row{
	{Token: "attitude", ZH: "办理态度/态度", EN: "attitude of handling"},
	{Token: "result", ZH: "办理结果/结果", EN: "result of handling"},
	{Token: "relevance", ZH: "针对性", EN: "whether the reply answers what was asked"},
	{Token: "effect", ZH: "实效性/实际效果", EN: "practical effect"},
}}

// Scale is one way of asking for satisfaction 「满意度」 as a place prints it: on
// which dimension which words can be ticked, and what each means.
type Scale struct {
	ID     string       `json:"id" needed:"strict"`
	Name   vocab.Text   `json:"name"`
	Grades []ScaleGrade `json:"grades" needed:"strict"`
	Source vocab.Source `json:"source,omitzero"`
}

// ScaleGrade is one word of a scale. Dimension is unset where the word serves
// every dimension.
type ScaleGrade struct {
	Dimension    RatingDimension `json:"dimension,omitzero"`
	Label        string          `json:"label" needed:"strict"`
	Satisfaction Satisfaction    `json:"satisfaction" needed:"strict"`
}

// Grade reads a word of the scale on a dimension.
func (s Scale) Grade(d RatingDimension, label string) (Grade, bool) {
	for _, g := range s.Grades {
		if g.Label == label && (g.Dimension == d || g.Dimension == 0) {
			return Grade{Dimension: d, Satisfaction: g.Satisfaction, Scale: s.ID, Label: label}, true
		}
	}
	return Grade{}, false
}

// labels are the words of the scale on a dimension.
func (s Scale) labels(d RatingDimension) []string {
	var list []string
	for _, g := range s.Grades {
		if g.Dimension == d || g.Dimension == 0 {
			list = append(list, g.Label)
		}
	}
	return list
}

// Validate reports every fault of the scale.
func (s Scale) Validate() error {
	var fs vocab.Faults
	if s.ID == "" {
		fs.Add("/id", codeProposalEmpty)
	}
	if len(s.Grades) == 0 {
		fs.Add("/grades", codeProposalEmpty)
	}
	type key struct {
		d     RatingDimension
		label string
	}
	seen := make(map[key]bool, len(s.Grades))
	for i, g := range s.Grades {
		at := pointer("/grades", i)
		k := key{g.Dimension, g.Label}
		switch {
		case g.Label == "":
			fs.Add(at+"/label", codeProposalEmpty)
		case seen[k]:
			fs.Add(at+"/label", codeProposalDuplicate, "value", g.Label)
		}
		seen[k] = true
		if g.Satisfaction == 0 {
			fs.Add(at+"/satisfaction", codeProposalEmpty)
		} else if !g.Satisfaction.Valid() {
			fs.Add(at+"/satisfaction", codeProposalWord)
		}
		if g.Dimension != 0 && !g.Dimension.Valid() {
			fs.Add(at+"/dimension", codeProposalWord)
		}
	}
	return fs.Err()
}

// Scales returns the built-in scales, in the order of their ids, as copies.
func Scales() []Scale {
	list := make([]Scale, len(scales))
	for i, s := range scales {
		s.Grades = append([]ScaleGrade(nil), s.Grades...)
		list[i] = s
	}
	return list
}

// scales are the forms that real places hand out, typed from the named
// sources.
var scales = []Scale{
	{"hongkou", vocab.Text{ZH: "虹口区政协", EN: "Hongkou CPPCC"}, []ScaleGrade{
		{RatingDimensionAttitude, "满意", SatisfactionSatisfied},
		{RatingDimensionAttitude, "理解", SatisfactionUnderstood},
		{RatingDimensionAttitude, "不满意", SatisfactionDissatisfied},
		{RatingDimensionResult, "同意", SatisfactionSatisfied},
		{RatingDimensionResult, "理解", SatisfactionUnderstood},
		{RatingDimensionResult, "保留", SatisfactionAbstained},
		{RatingDimensionResult, "不同意", SatisfactionDissatisfied},
		{RatingDimensionRelevance, "针对", SatisfactionSatisfied},
		{RatingDimensionRelevance, "基本针对", SatisfactionMostlySatisfied},
		{RatingDimensionRelevance, "未针对", SatisfactionDissatisfied},
	}, vocab.Source{Title: "虹口政协履职通（公开源码中的字典）"}},
	{"suixian-2014", vocab.Text{ZH: "随县 2014", EN: "Suixian 2014"}, []ScaleGrade{
		{0, "非常满意", SatisfactionVerySatisfied},
		{0, "满意", SatisfactionSatisfied},
		{0, "基本满意", SatisfactionMostlySatisfied},
		{0, "不满意", SatisfactionDissatisfied},
		{0, "弃权", SatisfactionAbstained},
	}, vocab.Source{Title: "随县政协提案办理民主评议", Issued: "2014-12-28"}},
	{"three", vocab.Text{ZH: "满意、基本满意、不满意", EN: "satisfied, mostly satisfied, dissatisfied"}, []ScaleGrade{
		{0, "满意", SatisfactionSatisfied},
		{0, "基本满意", SatisfactionMostlySatisfied},
		{0, "不满意", SatisfactionDissatisfied},
		{0, "未评价", SatisfactionUnrated},
		{0, "待反馈", SatisfactionUnrated},
	}, vocab.Source{Title: "全国平台、巴彦淖尔、南昌地区系统（公开源码中的字典）"}},
}
