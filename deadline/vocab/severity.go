package vocab

// Severity is how much a fault or finding weighs 「轻重」. None of them is a
// verdict. The zero value is unset, which in Faults means a fault. JSON holds
// the token; the Chinese term is read too.
type Severity = Word[severitySet]

// The values of Severity, worst first.
const (
	SeverityFault   Severity = iota + 1 // fault 差错, it must be mended before it goes on
	SeverityWarning                     // warning 提醒, a person must look
	SeverityAdvice                      // advice 建议, it would be better otherwise
)

type severitySet struct{}

// Words implements Worded.
func (severitySet) Words() Words { return severityWords }

var severityWords = Words{Name: "Severity", List: []Row{
	{Token: "fault", ZH: "差错", EN: "fault: it must be mended before it goes on"},
	{Token: "warning", ZH: "提醒", EN: "warning: a person must look"},
	{Token: "advice", ZH: "建议", EN: "advice: it would be better otherwise"},
}}
