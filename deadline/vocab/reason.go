package vocab

// Reason is one ground on which something was decided: a code that never
// changes its meaning, the facts it was decided on, a sentence in both
// languages, and the document behind it where there is one.
type Reason struct {
	Code   string `json:"code"`
	Args   []Arg  `json:"args,omitempty"`
	Text   Text   `json:"text"`
	Source Source `json:"source,omitzero"`
}

// Arg is one named fact of a Reason, already written as text.
type Arg struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// IsZero reports whether r is no reason at all.
func (r Reason) IsZero() bool { return r.Code == "" && r.Text.IsZero() && len(r.Args) == 0 }
