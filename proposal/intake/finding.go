package intake

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Finding is one thing that an examination sees. It is no verdict: its Severity
// tells who has to do something about it. A fault is for the proposer to mend,
// about a warning a person has to decide, advice may be left.
type Finding struct {
	vocab.Fault
	Aspect Aspect `json:"aspect"`
	// At is the place in the text that Path names, half-open, in characters;
	// [0, 0] where there is none.
	At [2]int `json:"at,omitzero"`
	// Ground is the ground against filing that it may be a sign of.
	Ground string `json:"ground,omitempty"`
}

// finding makes a finding of c; the first word of its code is its aspect.
func finding(c vocab.Code, path string, args ...string) Finding {
	f := Finding{Fault: c.Fault(path, args...)}
	word, _, _ := strings.Cut(c.Code, ".")
	f.Aspect, _ = vocab.Parse[Aspect](word) // a test holds every code to it
	return f
}
