package report

import "github.com/seed-3129f372/tian/deadline/vocab"

// The codes that this package gives. They never change their meaning.
var (
	codeReportBureau = vocab.Code{Code: "report.bureau", Text: vocab.Text{ZH: "缺少单位名称，请填写 bureau 或 org.name", EN: "the name of the bureau is missing: give bureau or org.name"}}
	codeReportYear   = vocab.Code{Code: "report.year", Text: vocab.Text{ZH: "缺少年度", EN: "the year is missing"}}
)

// Codes returns every code that the package gives, in ascending order.
func Codes() []vocab.Code {
	return []vocab.Code{
		codeReportBureau,
		codeReportYear,
	}
}
