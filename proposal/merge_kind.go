package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// MergeKind is when and how proposals were merged 「并案方式」: places count the three
// differently.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type MergeKind = vocab.Word[mergeKindSet]

// The values of MergeKind.
const (
	MergeKindAtReview    MergeKind = iota + 1 // 审查并案, merged at review, counted beside the filed ones
	MergeKindAfterFiling                      // 立案后并案, merged after filing
	MergeKindInHandling                       // 合并办理, handled together, each answered by itself
)

type mergeKindSet struct{}

// Words implements vocab.Set.
func (mergeKindSet) Words() vocab.Words { return mergeKindWords }

var mergeKindWords = vocab.Words{Name: "MergeKind", List: []vocab.Row{
	{Token: "at_review", ZH: "审查并案", EN: "merged at review, counted beside the filed ones"},
	{Token: "after_filing", ZH: "立案后并案", EN: "merged after filing"},
	{Token: "in_handling", ZH: "合并办理", EN: "handled together, each answered by itself"},
}}
