package intake

import "github.com/seed-3129f372/tian/deadline/vocab"

// Aspect is what a check looks at 「资格、内容、格式」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
//
// Its values: standing 资格, content 内容, form 格式; vocab.All lists them.
type Aspect = vocab.Word[aspectSet]

type aspectSet struct{}

// Words implements vocab.Worded.
func (aspectSet) Words() vocab.Words { return aspectWords }

var aspectWords = vocab.Words{Name: "Aspect", List: []vocab.Row{
	{Token: "standing", ZH: "资格", EN: "standing of the proposer"},
	{Token: "content", ZH: "内容", EN: "content"},
	{Token: "form", ZH: "格式", EN: "form"},
}}
