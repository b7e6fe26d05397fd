package reply

import "github.com/seed-3129f372/tian/deadline/vocab"

// Severity is how much a finding weighs.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Severity = vocab.Word[severitySet]

// The values of Severity.
const (
	SeverityFault   Severity = iota + 1 // 差错, fault: the reply must not go out like this
	SeverityWarning                     // 提醒, warning: a person should look
)

type severitySet struct{}

// Words implements vocab.Set.
func (severitySet) Words() vocab.Words { return severityWords }

var severityWords = vocab.Words{Name: "Severity", List: []vocab.Row{
	{Token: "fault", ZH: "差错", EN: "fault: the reply must not go out like this"},
	{Token: "warning", ZH: "提醒", EN: "warning: a person should look"},
}}
