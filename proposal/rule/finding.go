package rule

import "github.com/seed-3129f372/tian/deadline/vocab"

// Flaw is something about a set that its author should look at 「规则体检」. It
// is no fault: the set runs. Codes says what each code means; under
// HitPolicySum a negative weight beside a positive one is an exception and not
// subsumed, a note counts as a source, and after unfinished what is found is
// proved all the same.
type Flaw struct {
	// The Path is that of the place in the set; Set.Place writes it with ids.
	vocab.Fault
	// Rules are the ids of the rules concerned, the one to look at first.
	Rules []string `json:"rules,omitempty"`
	// Example is a short document that shows it, tried on the engine; empty
	// where none exists or none was found.
	Example Document `json:"example,omitzero"`
}
