package reply

import "github.com/seed-3129f372/tian/deadline/vocab"

// Kind is the kind of document that a unit sends 「文种」: each has its own form of
// title and its own series of numbers.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Kind = vocab.Word[kindSet]

// The values of Kind.
const (
	KindAnswer  Kind = iota + 1 // answer 答复, reply to the proposer
	KindInterim                 // interim 阶段性答复, interim reply to the proposer
	KindOpinion                 // opinion 会办意见, assisting opinion to the lead unit
)

type kindSet struct{}

// Words implements vocab.Worded.
func (kindSet) Words() vocab.Words { return kindWords }

var kindWords = vocab.Words{Name: "Kind", List: []vocab.Row{
	{Token: "answer", ZH: "答复/复函", EN: "reply to the proposer"},
	{Token: "interim", ZH: "阶段性答复", EN: "interim reply to the proposer"},
	{Token: "opinion", ZH: "会办意见/协办意见", EN: "assisting opinion to the lead unit"},
}}
