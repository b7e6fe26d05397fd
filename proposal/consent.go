package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// Consent is the answer of a joint signer 「联名答复」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type Consent = vocab.Word[consentSet]

// The values of Consent.
const (
	ConsentPending  Consent = iota + 1 // 待确认, not answered yet
	ConsentAgreed                      // 已同意, agreed
	ConsentDeclined                    // 不同意, declined
	ConsentExpired                     // 已过期, no answer before the cut-off
)

type consentSet struct{}

// Words implements vocab.Set.
func (consentSet) Words() vocab.Words { return consentWords }

var consentWords = vocab.Words{Name: "Consent", List: []vocab.Row{
	{Token: "pending", ZH: "待确认", EN: "not answered yet"},
	{Token: "agreed", ZH: "已同意/同意", EN: "agreed"},
	{Token: "declined", ZH: "不同意", EN: "declined"},
	{Token: "expired", ZH: "已过期/过期", EN: "no answer before the cut-off"},
}}
