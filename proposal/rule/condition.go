package rule

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Condition is what a rule asks of a document 「条件」. In JSON it is either a
// bare string, a term that may stand anywhere, or an object; an object with
// several tests asks for all of them. The zero value asks for nothing and is
// refused by Validate.
//
// Terms are compared after folding (see the package documentation). A term
// that begins or ends with a Latin letter or a digit has to begin or end where
// the word does: AI is not found in MAIL, 5G not in 15GB.
type Condition struct {
	_ struct{} `limits:"minProperties=1"` // one that asks for nothing is a fault

	// Term is found in title or body. In JSON a condition with nothing but a
	// term is the bare string.
	Term string `json:"term,omitempty"`
	// Title is a term to be found in the title.
	Title string `json:"title,omitempty"`
	// Body is a term to be found in the body.
	Body string `json:"body,omitempty"`
	// Head, Act and Place are terms to be found in the title: in the thing that
	// it asks for 「事」, in what is to be done with it 「办法」, in the name of a
	// place 「地点」. All of the term has to stand there. How a title is read is
	// told by Explanation.Title; what is only beside the matter, a purpose or
	// what stands before the last 的, is none of the three.
	Head  string `json:"head,omitempty"`
	Act   string `json:"act,omitempty"`
	Place string `json:"place,omitempty"`
	// Except are longer words that hold the terms of this condition, those of
	// its lists not among them: an occurrence of a term inside one of them does
	// not count, another of the same text does. {"term":"大麻","except":["大麻烦"]}
	Except []string `json:"except,omitempty" each:"needed" about:"除外：词在这些较长的词中时不算 not where it stands in these"`
	// Any holds when one of its conditions holds.
	Any []Condition `json:"any,omitempty"`
	// All holds when each of its conditions holds.
	All []Condition `json:"all,omitempty"`
	// None holds when none of its conditions holds.
	None []Condition `json:"none,omitempty"`
	// AtLeast is how many of the conditions Of have to hold, from 1.
	AtLeast int         `json:"atLeast,omitempty"`
	Of      []Condition `json:"of,omitempty"`
	// Near are two or more terms that stand close together in one part: each
	// of them ends at most Within characters before the last of them begins.
	// Within 0 asks that nothing stand between two terms. Characters are
	// counted after folding.
	Near   []string `json:"near,omitempty"`
	Within int      `json:"within,omitempty" about:"相距字数 characters between"`
	// Field names a field of the document, one of whose values has to be one
	// of Is, letter by letter.
	Field string   `json:"field,omitempty"`
	Is    []string `json:"is,omitempty"`
}

// plain is Condition without its methods.
type plain Condition

var plainDecoder = vocab.NewDecoder[plain]()

// UnmarshalJSON reads a bare string or an object, strictly. The error is of
// type vocab.Faults, with paths below the condition.
func (c *Condition) UnmarshalJSON(data []byte) error {
	data = bytes.TrimSpace(data)
	if plain, ok := plainly(data); ok {
		*c = plain
		return nil
	}
	if len(data) > 0 && data[0] == '"' {
		term, faults := vocab.Decode[string](data)
		*c = Condition{Term: term}
		return faults.Err()
	}
	p, faults := plainDecoder.Decode(data)
	*c = Condition(p)
	return faults.Err()
}

// MarshalJSON writes the bare string where the condition is only a term, and
// an object otherwise.
func (c Condition) MarshalJSON() ([]byte, error) {
	if c.onlyTerm() {
		return json.Marshal(c.Term)
	}
	return json.Marshal(plain(c))
}

// JSONSchema is the schema of a condition that is a bare string, for
// vocab.Schema.
func (Condition) JSONSchema() string { return `{"type":"string","minLength":1}` }

// JSONForm is the struct whose members a condition has that is an object, for
// vocab.Schema.
func (Condition) JSONForm() reflect.Type { return reflect.TypeFor[plain]() }

// clone copies a condition with all below it, as deep as a set may be; what is
// deeper is refused.
func (c Condition) clone(depth int) Condition {
	for _, list := range []*[]Condition{&c.Any, &c.All, &c.None, &c.Of} {
		*list = slices.Clone(*list)
		for i := range *list {
			if depth <= maxDepth {
				(*list)[i] = (*list)[i].clone(depth + 1)
			}
		}
	}
	c.Near, c.Is, c.Except = slices.Clone(c.Near), slices.Clone(c.Is), slices.Clone(c.Except)
	return c
}

func (c *Condition) onlyTerm() bool {
	return c.Title == "" && c.Body == "" && c.Head == "" && c.Act == "" && c.Place == "" && c.Except == nil && c.Any == nil && c.All == nil && c.None == nil &&
		c.AtLeast == 0 && c.Of == nil && c.Near == nil && c.Within == 0 && c.Field == "" && c.Is == nil
}
