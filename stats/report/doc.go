// Package report writes the yearly work report 「工作总结」 of a bureau from its
// figures:
//
//	year := stats.Year(2024, cases, stats.Options{Taxonomy: "science_themes"})
//	rep, err := report.Write(report.Input{Year: year, Org: org})
//	fmt.Println(rep.Markdown())
//
// The report is in Chinese, in the four sections such reports have: 基本情况,
// 主要做法, 存在问题 and 下一步打算, and after them a table that says what each rate
// divides by what.
//
// # Rules
//
//   - A sentence stands in it only if the records or the organisation prove it. A
//     section or part without facts is left out and named in Report.LeftOut;
//     nothing is padded.
//   - Every number is a figure with its definition: in the tree of Report.Root a
//     leaf of the kind text never holds a digit.
//   - Problems are those that the figures show, and every step of 下一步打算
//     answers one of them.
//   - No person is named. A paper is named only if its proposer did not ask for
//     the contrary and the reply is not withheld.
//   - Input.Demonstration puts a notice under the title.
//
// # What stays
//
// The kinds of nodes and their JSON names stay; the wording of sentences may
// become better.
package report
