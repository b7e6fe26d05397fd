package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// DisclosureWish is whether the proposer agrees to publication 「公开意愿」, asked at
// submission.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type DisclosureWish = vocab.Word[disclosureWishSet]

// The values of DisclosureWish.
const (
	DisclosureWishOpen   DisclosureWish = iota + 1 // 公开, may be published
	DisclosureWishClosed                           // 不公开, shall not be published
)

type disclosureWishSet struct{}

// Words implements vocab.Set.
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
