package sheet

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes of what is wrong with a list. They never change their meaning.
var (
	codeHeadMissing = vocab.Code{Code: "sheet.head_missing", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "前 {n} 行中没有认出表头", EN: "no head row was found in the first {n} rows"}, Mend: vocab.Text{ZH: "说明表头在第几行、各列是什么（tianctl：--map）", EN: "say which row it is and what the columns hold (tianctl: --map)"}}
	codeNoTitle     = vocab.Code{Code: "sheet.no_title", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "没有案由一列", EN: "there is no column for the title"}, Mend: vocab.Text{ZH: "补上“案由”列，或说明哪一列是案由（tianctl：--map）", EN: "add the column 案由, or say which one it is (tianctl: --map)"}}
	codeTwiceColumn = vocab.Code{Code: "sheet.column_twice", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“{head}”和 {other} 列都像是{column}，只取了 {other} 列", EN: "this and column {other} both look like {column_en} ({head}); column {other} was taken"}, Mend: vocab.Text{ZH: "说明取哪一列（tianctl：--map），或改其中一列的列名", EN: "say which one to take (tianctl: --map), or rename one of them"}}
	codeBlankHead   = vocab.Code{Code: "sheet.blank_head", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "这一列没有列名而下面有内容", EN: "the column has no head and is not empty"}, Mend: vocab.Text{ZH: "写上列名；与左边合并的，说明这一列是什么（tianctl：--map）", EN: "write a head; where it is merged with the one on its left, say what it holds (tianctl: --map)"}}
	codeOrdinal     = vocab.Code{Code: "sheet.ordinal_as_number", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "没有案号一列，把“{head}”当作案号", EN: "there is no column for the number; {head} was taken for it"}, Mend: vocab.Text{ZH: "只是行号的，说明这一列不取（tianctl：--map 中写空）", EN: "where it only counts the rows, leave the column out (tianctl: \"\" in --map)"}}
	codeColumns     = vocab.Code{Code: "sheet.columns", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "列的说明中的“{name}”不是列号", EN: "{\"name\"} names no column"}, Mend: vocab.Text{ZH: "写 A、B、AA 这样的列号", EN: "write letters such as A, B or AA"}}
	codeContinued   = vocab.Code{Code: "sheet.continued", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "这一行没有案号和案由，可能与上一件合并单元格", EN: "the row has no number and no title and may be merged with the paper above"}, Mend: vocab.Text{ZH: "属于上一件的，写进上一件的那一行；是另一件的，补上案号和案由", EN: "write it into the row of that paper, or give it a number and a title"}}
	codeNote        = vocab.Code{Code: "sheet.note", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "这一行不是一件提案，未读入：{text}", EN: "the row is no paper and was left out: {text}"}, Mend: vocab.Text{ZH: "是一件提案的，补上案由", EN: "where it is one, give it a title"}}
	codeMerged      = vocab.Code{Code: "sheet.maybe_merged", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}为空，而上面的 {other} 有内容，可能是合并单元格", EN: "{column_en} is blank below {other} and may be merged with it"}, Mend: vocab.Text{ZH: "与上面相同的，取消合并并逐行填写；确实没有的，不用改", EN: "where it is the same, fill every row; where there is none, leave it"}}
	codeDate        = vocab.Code{Code: "sheet.date", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "“{text}”不是能读出的日期", EN: "{\"text\"} cannot be read as a date"}, Mend: vocab.Text{ZH: "写成 2024-03-01 或 2024年3月1日；没有年份的，补上年份，或加一列“年度”，或指明整份清单的年份（tianctl：--year 2024）", EN: "write 2024-03-01; to days without a year add it, or a column 年度, or say the year of the whole list (tianctl: --year 2024)"}}
	codeWord        = vocab.Code{Code: "sheet.word", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}不认识“{text}”", EN: "{column_en} does not know {\"text\"}"}, Mend: vocab.Text{ZH: "可写：{words}", EN: "write one of {words}"}}
	codeNumber      = vocab.Code{Code: "sheet.number", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "“{text}”不是完整的号码，像是被表格改写过", EN: "{\"text\"} is no whole number; the spreadsheet seems to have rewritten it"}, Mend: vocab.Text{ZH: "把这一列设为文本格式，重新填写", EN: "make the column text and type it again"}}
	codeErrorValue  = vocab.Code{Code: "sheet.error_value", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "“{text}”是表格的出错标记，这一格没有值", EN: "{\"text\"} is an error of the spreadsheet: the cell holds no value"}, Mend: vocab.Text{ZH: "在表格里改正公式或加宽这一列，再重新导出；没有的，留空", EN: "mend the formula, or widen the column, and export again; leave blank what there is not"}}
	codeNumberTwice = vocab.Code{Code: "sheet.number_twice", Severity: vocab.SeverityFault, Text: vocab.Text{ZH: "案号 {number} 与 {other} 重复", EN: "number {number} is that of {other} too"}, Mend: vocab.Text{ZH: "核对案号；一件多个单位的，写在一行里", EN: "compare the numbers; write the units of one paper into one row"}}
	codeUnknownName = vocab.Code{Code: "sheet.name_unknown", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}不认识“{name}”", EN: "{column_en} does not know {\"name\"}"}, Mend: vocab.Text{ZH: "改成名册里的名称，或把它加进名册", EN: "write the name as the roll has it, or add it there"}}
	codeMore        = vocab.Code{Code: "sheet.names_left_out", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“{text}”没有写出所有的人", EN: "{\"text\"} does not name everybody"}, Mend: vocab.Text{ZH: "补上其余的姓名", EN: "add the other names"}}
	codePrivate     = vocab.Code{Code: "sheet.private", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "这一格里有{what}，已另存，不进入提案，也不写入清单", EN: "the cell holds {what_en}: it was taken out and is not written"}, Mend: vocab.Text{ZH: "写进“联系电话”等单独的一列；要用的，从另存的私人信息里取", EN: "write it into a column of its own; who needs it finds it among the private cells"}}
	codeUndecided   = vocab.Code{Code: "sheet.undecided", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}写的是“{text}”，作为未定，没有读入", EN: "{column_en} says {\"text\"}: it is not decided and nothing was read"}, Mend: vocab.Text{ZH: "定下以后填上", EN: "fill it in once it is decided"}}
	codeOrder       = vocab.Code{Code: "sheet.order", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "{column}（{date}）早于{other}（{cell}，{on}）", EN: "{column_en}, {date}, is before {other_en}, {on} in {cell}"}, Mend: vocab.Text{ZH: "核对两个日期，更正其一", EN: "compare both and correct one of them"}}
	codeTwoRoles    = vocab.Code{Code: "sheet.two_roles", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“{unit}”既是{other}又是{column}", EN: "{\"unit\"} stands under {other_en} and under {column_en}"}, Mend: vocab.Text{ZH: "一件里一个单位只有一种办理方式，删去其中一处", EN: "a unit has one role in a paper: leave out one of them"}}
	codeTitleTwice  = vocab.Code{Code: "sheet.title_twice", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "案由与 {other} 相同", EN: "the title is that of {other} too"}, Mend: vocab.Text{ZH: "重复录入的，删去一行；两件内容相同的，可以并案；不是一回事的，不用改", EN: "where it was typed twice, leave one out; where two papers say the same, merge them; else leave it"}}
	codeByCells     = vocab.Code{Code: "sheet.by_cells", Severity: vocab.SeverityAdvice, Text: vocab.Text{ZH: "“{head}”一列多为日期（{n} 格），当作{column}", EN: "most cells below {head} are days ({n}): it was taken for {column_en}"}, Mend: vocab.Text{ZH: "列名写成“{column}”；不是的，说明这一列是什么（tianctl：--map）", EN: "name it {column}, or say what it holds (tianctl: --map)"}}
	codeUnclear     = vocab.Code{Code: "sheet.head_unclear", Severity: vocab.SeverityWarning, Text: vocab.Text{ZH: "“{head}”一列不知是日期、单位还是情况，没有读入", EN: "{head} may be a day, a unit or a state: the column was not read"}, Mend: vocab.Text{ZH: "列名写明，如“{column}”“主办单位”，或说明这一列是什么（tianctl：--map）", EN: "name it in full, such as {column}, or say what it holds (tianctl: --map)"}}
)

// Codes returns every code that the package gives of its own; a paper's faults
// hold those of package proposal too. The caller owns the result.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeHeadMissing, codeNoTitle, codeTwiceColumn, codeBlankHead, codeOrdinal, codeColumns, codeContinued, codeNote,
		codeMerged, codeDate, codeWord, codeNumber, codeErrorValue, codeNumberTwice, codeUnknownName, codeMore,
		codePrivate, codeUndecided, codeOrder, codeTwoRoles, codeTitleTwice, codeByCells, codeUnclear,
	}
}
