package vocab

// Codes returns every code that Decode gives, in ascending order. The caller
// owns the result.
func Codes() []Code { return append([]Code(nil), catalogue[:]...) }

var catalogue = [...]Code{
	{Code: "json.duplicate_key", Text: Text{ZH: "键重复", EN: "a key given twice"}},
	{Code: "json.syntax", Text: Text{ZH: "JSON 语法错误", EN: "a JSON syntax error"}},
	{Code: "json.too_deep", Text: Text{ZH: "嵌套过深", EN: "nested too deeply"}},
	{Code: "json.type", Text: Text{ZH: "值的类型或内容有误", EN: "a value of the wrong type or content"}},
	{Code: "json.unknown_field", Text: Text{ZH: "不认识的字段", EN: "an unknown field"}},
}
