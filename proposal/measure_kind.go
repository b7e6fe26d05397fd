package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// MeasureKind is what a measure is for 「措施类别」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type MeasureKind = vocab.Word[measureKindSet]

// The values of MeasureKind.
const (
	MeasureKindSupporting MeasureKind = iota + 1 // 配套措施, supporting measure
	MeasureKindIncentive                         // 激励措施, incentive
)

type measureKindSet struct{}

// Words implements vocab.Set.
func (measureKindSet) Words() vocab.Words { return measureKindWords }

var measureKindWords = vocab.Words{Name: "MeasureKind", List: []vocab.Row{
	{Token: "supporting", ZH: "配套措施/配套政策", EN: "supporting measure"},
	{Token: "incentive", ZH: "激励措施/激励政策", EN: "incentive"},
}}
