package sheet

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes of what is wrong with a list. They never change their meaning.
var (
	codeHeadMissing = vocab.Code{Code: "sheet.head_missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "前 {n} 行中没有认出表头", EN: "no head row was found in the first {n} rows"}, Mend: vocab.Text{ZH: "用 head 指明表头在第几行，用 columns 指明各列是什么", EN: "say with head which row it is, and with columns what the columns hold"}}
	codeNoTitle     = vocab.Code{Code: "sheet.no_title", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有案由一列", EN: "there is no column for the title"}, Mend: vocab.Text{ZH: "补上“案由”列，或用 columns 指明哪一列是案由", EN: "add the column 案由, or say with columns which one it is"}}
	codeTwiceColumn = vocab.Code{Code: "sheet.column_twice", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“{head}”和 {other} 列都像是{column}，只取了 {other} 列", EN: "this and column {other} both look like {column_en} ({head}); column {other} was taken"}, Mend: vocab.Text{ZH: "用 columns 指明取哪一列", EN: "say with columns which one to take"}}
	codeBlankHead   = vocab.Code{Code: "sheet.blank_head", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "这一列没有列名而下面有内容", EN: "the column has no head and is not empty"}, Mend: vocab.Text{ZH: "写上列名；与左边合并的，用 columns 指明", EN: "write a head; where it is merged with the one on its left, say so with columns"}}
	codeOrdinal     = vocab.Code{Code: "sheet.ordinal_as_number", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有案号一列，把“{head}”当作案号", EN: "there is no column for the number; {head} was taken for it"}, Mend: vocab.Text{ZH: "只是行号的，用 columns 把这一列设为空", EN: "where it only counts the rows, set the column to nothing with columns"}}
	codeColumns     = vocab.Code{Code: "sheet.columns", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "columns 中的“{name}”不是列号", EN: "{\"name\"} in columns is no column"}, Mend: vocab.Text{ZH: "写 A、B、AA 这样的列号", EN: "write letters such as A, B or AA"}}
	codeContinued   = vocab.Code{Code: "sheet.continued", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "这一行没有案号和案由，可能与上一件合并单元格", EN: "the row has no number and no title and may be merged with the paper above"}, Mend: vocab.Text{ZH: "属于上一件的，写进上一件的那一行；是另一件的，补上案号和案由", EN: "write it into the row of that paper, or give it a number and a title"}}
	codeNote        = vocab.Code{Code: "sheet.note", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "这一行不是一件提案，未读入：{text}", EN: "the row is no paper and was left out: {text}"}, Mend: vocab.Text{ZH: "是一件提案的，补上案由", EN: "where it is one, give it a title"}}
	codeMerged      = vocab.Code{Code: "sheet.maybe_merged", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}为空，而上面的 {other} 有内容，可能是合并单元格", EN: "{column_en} is blank below {other} and may be merged with it"}, Mend: vocab.Text{ZH: "与上面相同的，取消合并并逐行填写；确实没有的，不用改", EN: "where it is the same, fill every row; where there is none, leave it"}}
	codeDate        = vocab.Code{Code: "sheet.date", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "“{text}”不是能读出的日期", EN: "{\"text\"} cannot be read as a date"}, Mend: vocab.Text{ZH: "写成 2024-03-01 或 2024年3月1日；没有年份的，用 year 指明", EN: "write 2024-03-01; give year for days without one"}}
	codeWord        = vocab.Code{Code: "sheet.word", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}不认识“{text}”", EN: "{column_en} does not know {\"text\"}"}, Mend: vocab.Text{ZH: "可写：{words}", EN: "write one of {words}"}}
	codeNumber      = vocab.Code{Code: "sheet.number", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "“{text}”不是完整的号码，像是被表格改写过", EN: "{\"text\"} is no whole number; the spreadsheet seems to have rewritten it"}, Mend: vocab.Text{ZH: "把这一列设为文本格式，重新填写", EN: "make the column text and type it again"}}
	codeNumberTwice = vocab.Code{Code: "sheet.number_twice", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "案号 {number} 与 {other} 重复", EN: "number {number} is that of {other} too"}, Mend: vocab.Text{ZH: "核对案号；一件多个单位的，写在一行里", EN: "compare the numbers; write the units of one paper into one row"}}
	codeUnknownName = vocab.Code{Code: "sheet.name_unknown", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}不认识“{name}”", EN: "{column_en} does not know {\"name\"}"}, Mend: vocab.Text{ZH: "改成名册里的名称，或把它加进名册", EN: "write the name as the roll has it, or add it there"}}
	codeMore        = vocab.Code{Code: "sheet.names_left_out", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“{text}”没有写出所有的人", EN: "{\"text\"} does not name everybody"}, Mend: vocab.Text{ZH: "补上其余的姓名", EN: "add the other names"}}
)

// Codes returns every code that the package gives of its own; a paper's faults
// hold those of package proposal too. The caller owns the result.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeHeadMissing, codeNoTitle, codeTwiceColumn, codeBlankHead, codeOrdinal, codeColumns, codeContinued, codeNote,
		codeMerged, codeDate, codeWord, codeNumber, codeNumberTwice, codeUnknownName, codeMore,
	}
}
