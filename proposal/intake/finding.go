package intake

import "github.com/seed-3129f372/tian/deadline/vocab"

// Finding is one thing that an examination sees. It is no verdict: Weight tells
// who has to do something about it.
type Finding struct {
	Aspect Aspect `json:"aspect"`
	Weight Weight `json:"weight"`
	Code   string `json:"code"`
	// Path is the place in the document. At is the place in its text,
	// half-open, in characters; [0, 0] where there is none.
	Path string     `json:"path"`
	At   [2]int     `json:"at,omitzero"`
	Text vocab.Text `json:"message"`
	Mend vocab.Text `json:"mend"`
	// Ground is the ground against filing that it may be a sign of.
	Ground string `json:"ground,omitempty"`
}
