package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// Flaw is something about a set that its author should look at 「规则体检」. It
// is no fault: the set runs.
//
// The codes:
//
//   - contradictory: the condition can hold on no document.
//   - unreachable: the rule can never decide: every term that it needs is a
//     stock phrase, or, under HitPolicyFirst, the rules before it together
//     take every document.
//   - shadowed: under HitPolicyFirst one rule before it takes every document.
//   - duplicate: two rules of one conclusion ask the same.
//   - subsumed: wherever the first rule fires, the second, of the same
//     conclusion, does too. A negative weight beside a positive one is an
//     exception and no finding.
//   - overlapping: under HitPolicyUnique the first rule can fire together
//     with the others.
//   - dead_term: the rule fires on the same documents without the term.
//   - conclusion_without_rule, rule_without_source: what they say. A note
//     counts as a source.
//   - unfinished: parts of the check were given up; what is found is proved all
//     the same.
type Flaw struct {
	Code string `json:"code"`
	// Rules are the ids of the rules concerned, the one to look at first.
	Rules []string `json:"rules,omitempty"`
	// Path is the JSON Pointer of the place in the set; Set.Place writes it
	// with ids.
	Path string     `json:"path"`
	Text vocab.Text `json:"message"`
	// Mend says what the author can do about it.
	Mend vocab.Text `json:"mend"`
	// Example is a short document that shows it, tried on the engine; empty
	// where none exists or none was found.
	Example Document `json:"example,omitzero"`
}

// mend says for a code what the author of a set can do.
func mend(code string) vocab.Text {
	switch code {
	case "contradictory":
		return vocab.Text{ZH: "请去掉互相排斥的一方", EN: "drop one of the parts that exclude each other"}
	case "unreachable":
		return vocab.Text{ZH: "请换用不是套话的词，或把规则移到前面", EN: "use a term that is no stock phrase, or move the rule up"}
	case "shadowed":
		return vocab.Text{ZH: "请把较窄的规则移到前面", EN: "move the narrower rule before the wider one"}
	case "duplicate":
		return vocab.Text{ZH: "请合并两条规则", EN: "make one rule of the two"}
	case "subsumed":
		return vocab.Text{ZH: "如非有意加分，请删去较窄的一条", EN: "drop the narrower rule, unless it is meant to add"}
	case "overlapping":
		return vocab.Text{ZH: "请用 none 把规则分开", EN: "part the rules with none"}
	case "dead_term":
		return vocab.Text{ZH: "请删去这个词", EN: "drop the term"}
	case "conclusion_without_rule":
		return vocab.Text{ZH: "请补写规则，或删去该结论", EN: "write a rule for it, or drop the conclusion"}
	case "rule_without_source":
		return vocab.Text{ZH: "请在 note 或 source 中写明依据", EN: "say in note or source what it rests on"}
	}
	return vocab.Text{ZH: "请把规则拆成较简单的几条", EN: "break the rules into simpler ones"}
}
