// Package sheet reads lists of proposals as offices exchange them, spreadsheets
// with a head row of their own 「交办表、台账」, and writes such lists. It works on
// rows of strings: what reads and writes xlsx or csv stays with the caller.
//
// The common case:
//
//	rows, err := csv.NewReader(file).ReadAll() // or any reader of xlsx
//	list := sheet.Read(rows, sheet.Options{})
//	fmt.Println(list.Head, list.Columns, list.Unmapped) // how it was read
//	for _, p := range list.Papers {
//		fmt.Println(p.Proposal.Number, p.Proposal.Title, p.Handling.Lead, p.Handling.AssignedOn)
//		for _, f := range p.Faults {
//			fmt.Println(f.Cell, f.Text.ZH, f.Mend.ZH) // B7 …
//		}
//	}
//
// Read finds the head row below a title, knows what a column holds by the many
// words for it (案号, 提案编号, 案由, 题目, 领衔代表, 会办, 协办单位 …) in any order and
// writing, and takes heads of two and three rows. Where it was wrong, Options.Columns puts
// it right. Rows is the other way: papers as a head row and a row each. PaperOf
// makes the paper of a case, for a register 「台账」.
//
// # Rules
//
// What is not understood is said, never guessed: a blank cell below a filled one
// may be merged, and is told and left empty; a column that is not known stands
// in Unmapped, and its cells in Paper.Rest. A cell that cannot be read stands
// there too. Blank rows and head rows that are repeated are left out, remarks
// below the list are told.
//
// A head that says one thing here and another there is decided by the cells and
// the columns beside it, and told: 收文日期 behind 交办日期 is the day of acceptance,
// 类别 above 提案 and 建议 the track; 联系人 beside the proposer is left out. What a
// spreadsheet shows for an error, #REF!, is no value of any column. Rows that
// count, 共2件, are no papers.
//
// Numbers are compared as they are read, with track, year, term and series: 第012号
// and 十二 are 12, and 闭12 is another paper.
//
// Dates are read as people and spreadsheets write them: 2024-03-01, 2024.3.1,
// 2024年3月1日, 20240301, and 45352, the days since 1899-12-30. A number of a
// paper that a spreadsheet took for one, 12.0, is 12.
//
// Telephone numbers, addresses, mail and identity numbers are kept out of the
// proposal, in Paper.Private, which is never written: columns of them, and those
// that stand inside another cell, beside a name or in a remark.
//
// 无, — and the like name nothing, 待定 nothing yet, which is told. 承办单位 beside
// 主办单位 are the units that handle parts of their own; alone it is the lead. A
// column headed 交办 or 答复 is the day of it where most of its cells are days.
// Days that stand before what has to come first, a unit with two roles and papers
// with one title are warned of.
//
// Reading and writing take time n log n in the cells.
//
// # What stays
//
// Tokens of Column and codes never change their meaning. More words may be
// understood.
package sheet
