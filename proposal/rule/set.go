package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// Set is a rule set 「规则集」: a record that people write as JSON, keep under
// version control and prove with tests. The zero value is not valid: a set
// declares at least its id, its hit policy and one conclusion.
type Set struct {
	// ID names the set; Version tells its editions apart.
	ID      string     `json:"id" needed:"yes"`
	Version string     `json:"version,omitempty"`
	Title   vocab.Text `json:"title,omitzero"`
	// Hit is the hit policy; there is no default.
	Hit HitPolicy `json:"hit" needed:"yes"`
	// TitleFactor multiplies the weight of a rule whose condition holds on
	// the title alone, 1 to 100; 0 means 1.
	TitleFactor int `json:"titleFactor,omitempty" limits:"minimum=0" about:"题目中命中的倍数 weight of a hit in the title"`
	// Stock are phrases that carry no weight 「套话」: an occurrence of a term
	// that lies wholly inside an occurrence of a stock phrase is not seen.
	Stock []string `json:"stock,omitempty" each:"needed" about:"套话 stock phrases, without weight"`
	// Conclusions are what the rules may conclude. Their order breaks ties.
	Conclusions []Conclusion `json:"conclusions" needed:"yes"`
	// Rules in declared order, which HitPolicyFirst goes by.
	Rules []Rule `json:"rules"`
}

// Conclusion is one thing that rules of a set may conclude 「结论」: a
// department, a finding, a category. The id is the user's own word.
type Conclusion struct {
	ID   string     `json:"id" needed:"yes"`
	Text vocab.Text `json:"text,omitzero"`
}

// Rule says what follows when a condition holds 「规则」.
type Rule struct {
	// ID is unique within the set.
	ID string `json:"id" needed:"yes"`
	// Then is the id of the conclusion.
	Then string `json:"then" needed:"yes" about:"结论的 id; the id of a conclusion"`
	// Weight is what the rule adds to the score of its conclusion, from
	// −1,000,000 to 1,000,000. Under HitPolicySum it may be negative but not
	// 0; under the others it is only reported.
	Weight int `json:"weight,omitempty"`
	// When is the condition.
	When Condition `json:"when" needed:"yes"`
	// Note says why, in the user's words: the duty that the rule comes from.
	Note string `json:"note,omitempty" about:"说明：出自何项职责 the duty that it comes from"`
	// Source is the document that the rule rests on, where there is one.
	Source vocab.Source `json:"source,omitzero"`
	// Layer is the id of the set or layer that the rule comes from, where
	// Compose put them together.
	Layer string `json:"layer,omitempty" about:"由叠加时写入 written when layers are composed"`
}

// Document is what rules look at: two parts of text and typed-in fields. The
// zero value is an empty document. Any bytes are allowed in the text; a byte
// that is no UTF-8 counts as one code point and matches nothing. Of a text
// longer than 512 MiB the beginning is looked at.
type Document struct {
	Title  string  `json:"title"`
	Body   string  `json:"body,omitempty"`
	Fields []Field `json:"fields,omitempty"`
}

// Field is one named value of a document. A name may stand more than once: a
// test of the field holds when one of its values does.
type Field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}
