package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// SeriesPart is what starts the count of a number series again.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type SeriesPart = vocab.Word[seriesPartSet]

// The values of SeriesPart.
const (
	SeriesPartTerm    SeriesPart = iota + 1 // 届, term
	SeriesPartSession                       // 次, session
	SeriesPartYear                          // 年, year
	SeriesPartKind                          // 提案者类别, kind of proposer
	SeriesPartTiming                        // 会议或平时, in session or between sessions
)

type seriesPartSet struct{}

// Words implements vocab.Set.
func (seriesPartSet) Words() vocab.Words { return seriesPartWords }

var seriesPartWords = vocab.Words{Name: "SeriesPart", List: []vocab.Row{
	{Token: "term", ZH: "届", EN: "term"},
	{Token: "session", ZH: "次", EN: "session"},
	{Token: "year", ZH: "年", EN: "year"},
	{Token: "kind", ZH: "提案者类别", EN: "kind of proposer"},
	{Token: "timing", ZH: "会议或平时", EN: "in session or between sessions"},
}}
