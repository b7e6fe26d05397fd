package sheet_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/sheet"
)

// A list as a city's desk sends it, invented: a title above, a blank cell, a date
// as the spreadsheet stores it.
func Example() {
	file := csv.NewReader(strings.NewReader(`某市政协提案交办表
提案编号,案  由,第一提案人,联名,主办,协办单位,转办时间,备注
12.0,关于增设公共充电桩的提案,赵委员,钱委员、孙委员,市发改委,市住建局、市交通局,45352,急件
13,关于共享科研仪器的提案,李委员,,市科技局,,2024年3月5日,
14,关于修建口袋公园的提案,周委员,,,市林草局,3月中旬,
`))
	file.FieldsPerRecord = -1 // rows differ in length
	rows, err := file.ReadAll()
	if err != nil {
		fmt.Println(err)
		return
	}
	list := sheet.Read(rows, sheet.Options{})
	fmt.Println(list.Head, list.Columns["A"], list.Columns["F"], list.Unmapped)
	for _, p := range list.Papers {
		fmt.Println(p.Proposal.Number, p.Handling.AssignedOn, p.Proposal.Title, p.Handling.Lead, p.Handling.Assist)
		for _, f := range p.Faults {
			fmt.Println("  ", f.Cell, f.Text.ZH)
		}
	}
	// Output:
	// 2 number assist [H]
	// 12 2024-03-01 关于增设公共充电桩的提案 [市发改委] [市住建局 市交通局]
	// 13 2024-03-05 关于共享科研仪器的提案 [市科技局] []
	// 14  关于修建口袋公园的提案 [] [市林草局]
	//    E5 主办单位为空，而上面的 E4 有内容，可能是合并单元格
	//    G5 “3月中旬”不是能读出的日期
}

// What the head does not tell, the caller does.
func ExampleRead() {
	rows := [][]string{
		{"号", "事项", "谁办", "说明"},
		{"7", "关于校车安全的建议", "jyj", "13800000000"},
	}
	unit := func(id string) (string, bool) { return id, id == "jyj" || id == "gaj" }
	list := sheet.Read(rows, sheet.Options{
		Head: 1, Track: vocab.TrackSuggestion, Year: 2024, Unit: unit,
		Columns: map[string]sheet.Column{"A": column("案号"), "B": column("案由"), "C": column("lead"), "D": column("联系电话")},
	})
	p := list.Papers[0]
	fmt.Println(p.Proposal.Number, p.Proposal.Title, p.Handling.Lead, len(p.Private), len(p.Faults))
	// Output: 7 关于校车安全的建议 [jyj] 1 0
}

func column(word string) sheet.Column {
	c, err := vocab.Parse[sheet.Column](word)
	if err != nil {
		panic(err)
	}
	return c
}

// A register of cases, as a file that a spreadsheet opens.
func ExampleRows() {
	day := deadline.MustDate
	c, err := proposal.Replay(proposal.Case{Proposal: proposal.Proposal{
		ID: "p1", Track: vocab.TrackProposal, Title: "关于共享科研仪器的提案",
		Proposers: []proposal.Proposer{{ID: "m1", Name: "李委员", Phone: "13800000000"}},
	}, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")},
		{Kind: proposal.EventKindExamined, Date: day("2024-01-12")},
		{Kind: proposal.EventKindFiled, Date: day("2024-01-15"), Number: "13"},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-05"), Unit: "市科技局", Handover: proposal.Handover{Role: vocab.RoleSole}},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	out := csv.NewWriter(os.Stdout)
	_ = out.WriteAll(sheet.Rows([]sheet.Paper{sheet.PaperOf(c)}))
	// Output:
	// 案号,案由,案件类型,提案者,提交日期,审查结论,立案日期,单办单位,交办日期
	// 13,关于共享科研仪器的提案,提案,李委员,2024-01-10,立案,2024-01-15,市科技局,2024-03-05
}
