package proposal

import "github.com/seed-3129f372/tian/deadline/vocab"

// Scheme is one way of classing replies 「答复类别」 as a place prints it, with the
// canonical meaning of every class. The same letter means different things in
// different places, so a class is always read through its scheme.
type Scheme struct {
	ID      string       `json:"id"`
	Name    vocab.Text   `json:"name"`
	Classes []Class      `json:"classes"`
	Source  vocab.Source `json:"source,omitzero"`
}

// Class is one class of a scheme: the code that is printed, its wording, and
// what it means.
type Class struct {
	Code    string  `json:"code"`
	Label   string  `json:"label"`
	Outcome Outcome `json:"outcome"`
}

// Class returns the class with the code.
func (s Scheme) Class(code string) (Class, bool) {
	for _, c := range s.Classes {
		if c.Code == code {
			return c, true
		}
	}
	return Class{}, false
}

// code is the code of the first class with the outcome, "" when there is none.
func (s Scheme) code(o Outcome) string {
	for _, c := range s.Classes {
		if c.Outcome == o {
			return c.Code
		}
	}
	return ""
}

// Validate reports every fault of the scheme: a class without code or outcome,
// a code that stands twice.
func (s Scheme) Validate() error {
	var fs vocab.Faults
	if s.ID == "" {
		fs = append(fs, codeProposalEmpty.Fault("/id"))
	}
	if len(s.Classes) == 0 {
		fs = append(fs, codeProposalEmpty.Fault("/classes"))
	}
	seen := make(map[string]bool, len(s.Classes))
	for i, c := range s.Classes {
		at := pointer("/classes", i)
		if c.Code == "" {
			fs = append(fs, codeProposalEmpty.Fault(at+"/code"))
		} else if seen[c.Code] {
			fs = append(fs, codeProposalDuplicate.Fault(at+"/code", "value", c.Code))
		}
		seen[c.Code] = true
		if !c.Outcome.Valid() {
			fs = append(fs, codeProposalWord.Fault(at+"/outcome"))
		}
	}
	return fs.Err()
}

// Schemes returns the built-in schemes, in the order of their ids, as copies.
func Schemes() []Scheme {
	list := make([]Scheme, len(schemes))
	for i, s := range schemes {
		s.Classes = append([]Class(nil), s.Classes...)
		list[i] = s
	}
	return list
}

// findScheme returns a built-in scheme without copying its classes.
func findScheme(id string) (Scheme, bool) {
	for i := range schemes {
		if schemes[i].ID == id {
			return schemes[i], true
		}
	}
	return Scheme{}, false
}
