package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline"
)

// Code is one entry of the catalogue of this package: a code that never changes
// its meaning and is never used again for another, its sentence in both
// languages, and the document behind it where there is one. Words in braces
// stand for the arguments.
type Code struct {
	Code   string `json:"code"`
	Text   Text   `json:"text"`
	Source Source `json:"source,omitzero"`
}

// Codes returns the whole catalogue: every fault of Validate and every unmet
// condition of a Refusal, in declared order.
func Codes() []Code { return append([]Code(nil), catalogue[1:]...) }

// reason fills the entry c with args, given as name, value, name, value.
func (c code) reason(args ...string) Reason {
	entry := catalogue[c]
	r := Reason{Code: entry.Code, Text: entry.Text, Source: entry.Source}
	if len(args) == 0 {
		return r
	}
	pairs := make([]string, 0, len(args))
	for i := 0; i+1 < len(args); i += 2 {
		r.Args = append(r.Args, deadline.Arg{Name: args[i], Value: args[i+1]})
		pairs = append(pairs, "{"+args[i]+"}", clip(args[i+1]))
	}
	fill := strings.NewReplacer(pairs...)
	r.Text = Text{ZH: fill.Replace(entry.Text.ZH), EN: fill.Replace(entry.Text.EN)}
	return r
}

// fault is reason as a fault at path.
func (c code) fault(path string, args ...string) deadline.Fault {
	r := c.reason(args...)
	return deadline.Fault{Path: path, Code: r.Code, Text: r.Text}
}

// clip shortens input that is quoted in a sentence: hostile input can be large.
func clip(s string) string {
	const most = 60
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
