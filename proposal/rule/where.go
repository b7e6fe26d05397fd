package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// Where is the part of a document in which something was found 「命中位置」. The
// zero value is unset: the rule fired without finding anything, because all it
// asks for is that something be absent. JSON holds the token; the Chinese term
// is read too.
type Where = vocab.Word[whereSet]

// The values of Where.
const (
	WhereTitle Where = iota + 1 // title 题目
	WhereBody                   // body 正文
	WhereField                  // field 字段
)

type whereSet struct{}

// Words implements vocab.Worded.
func (whereSet) Words() vocab.Words { return whereWords }

var whereWords = vocab.Words{Name: "Where", List: []vocab.Row{
	{Token: "title", ZH: "题目/案由", EN: "title"},
	{Token: "body", ZH: "正文", EN: "body"},
	{Token: "field", ZH: "字段", EN: "field"},
}}
