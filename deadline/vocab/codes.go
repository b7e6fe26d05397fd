package vocab

// The codes of Decode. Whoever judges a document further has to know what was
// left unread.
const (
	CodeDuplicateKey = "json.duplicate_key"
	CodeSyntax       = "json.syntax"
	CodeTooDeep      = "json.too_deep"
	CodeType         = "json.type"
	CodeUnknownField = "json.unknown_field"
)

// The row of what is not told; see Faults.
var codeMore = Code{Code: "fault.more", Text: Text{ZH: "另有{n}处错误没有列出；请先改正以上各处", EN: "{n} more faults are not listed; mend those above first"}}

// The rows of the codes of Decode, which makes its sentences at the place.
var (
	codeDuplicateKey = Code{Code: CodeDuplicateKey, Text: Text{ZH: "键重复", EN: "a key given twice"}}
	codeSurrogate    = Code{Code: "json.surrogate", Text: Text{ZH: "文字中有半个字符", EN: "a text holds half a character"}}
	codeSyntax       = Code{Code: CodeSyntax, Text: Text{ZH: "JSON 语法错误", EN: "a JSON syntax error"}}
	codeTooDeep      = Code{Code: CodeTooDeep, Text: Text{ZH: "嵌套过深", EN: "nested too deeply"}}
	codeType         = Code{Code: CodeType, Text: Text{ZH: "值的类型或内容有误", EN: "a value of the wrong type or content"}}
	codeUnknownField = Code{Code: CodeUnknownField, Text: Text{ZH: "不认识的字段", EN: "an unknown field"}}
)

// Codes returns every code that Decode and Faults give, in ascending order.
func Codes() []Code {
	return []Code{codeMore, codeDuplicateKey, codeSurrogate, codeSyntax, codeTooDeep, codeType, codeUnknownField}
}
