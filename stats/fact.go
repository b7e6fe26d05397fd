package stats

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Fact is the token of something that is true of a record or not 「事实」, such as
// "replied"; Facts lists them. Indicators are built of facts, so that a figure
// can be defined as data and checked record by record. In JSON a fact may also
// be given by its Chinese term. The zero value is unset and true of no record.
type Fact string

// Facts returns the facts that a record can tell, in order.
func Facts() []Fact { return slices.Clone(facts.all) }

// Text returns the term of f in both languages, the zero Text where there is no
// such fact.
func (f Fact) Text() vocab.Text { return facts.text[f] }

// MarshalText writes the token of f, and nothing when f is unset. The error for
// what is no fact wraps vocab.ErrUnknownWord.
func (f Fact) MarshalText() ([]byte, error) { return facts.marshal(f) }

// UnmarshalText reads a token or a Chinese term; empty text means unset. The
// error wraps vocab.ErrUnknownWord, and f keeps its value.
func (f *Fact) UnmarshalText(b []byte) error { return facts.unmarshal(f, b) }

// JSONSchema lists the tokens.
func (Fact) JSONSchema() string { return facts.schema() }
