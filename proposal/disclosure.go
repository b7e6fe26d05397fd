package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// DisclosureWish is whether the proposer agrees to publication 「公开意愿」, asked at
// submission.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type DisclosureWish = vocab.Word[disclosureWishSet]

// The values of DisclosureWish.
const (
	DisclosureWishOpen   DisclosureWish = iota + 1 // open 公开, may be published
	DisclosureWishClosed                           // closed 不公开, shall not be published
)

type disclosureWishSet struct{}

// Words implements vocab.Worded.
func (disclosureWishSet) Words() vocab.Words { return disclosureWishWords }

var disclosureWishWords = vocab.Words{Name: "DisclosureWish", List: []vocab.Row{
	{Token: "open", ZH: "公开/同意公开", EN: "may be published"},
	{Token: "closed", ZH: "不公开/不同意公开", EN: "shall not be published"},
}}

// Disclosure is whether the proposer agrees that proposal and reply are
// published, and why not 「公开意愿」.
type Disclosure struct {
	Wish DisclosureWish `json:"wish,omitzero"`
	// Reason is required where the wish is closed.
	Reason string `json:"reason,omitempty"`
}

// PublicationMode is how much of a reply the public may read 「公开方式」.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type PublicationMode = vocab.Word[publicationModeSet]

// The values of PublicationMode.
const (
	PublicationModeFull     PublicationMode = iota + 1 // full 全文公开, in full
	PublicationModeSummary                             // summary 摘要公开, as a summary
	PublicationModeWithheld                            // withheld 不公开, not published
)

type publicationModeSet struct{}

// Words implements vocab.Worded.
func (publicationModeSet) Words() vocab.Words { return publicationModeWords }

var publicationModeWords = vocab.Words{Name: "PublicationMode", List: []vocab.Row{
	{Token: "full", ZH: "全文公开/公开/主动公开", EN: "in full"},
	{Token: "summary", ZH: "摘要公开", EN: "as a summary"},
	{Token: "withheld", ZH: "不公开/不予公开", EN: "not published"},
}}

// Publication is what was decided about publishing a reply, a dated fact beside
// the state of the case 「公开情况」.
type Publication struct {
	Mode PublicationMode `json:"mode,omitzero"`
	Date deadline.Date   `json:"date,omitzero"`
	// Reason is required where the mode is withheld.
	Reason string `json:"reason,omitempty"`
}
