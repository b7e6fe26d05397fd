package proposal

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Code is one entry of the catalogue of this package: a code that never changes
// its meaning and is never used again for another, its sentence in both
// languages, and the document behind it where there is one. Words in braces
// stand for the arguments.
type Code struct {
	Code   string       `json:"code"`
	Text   vocab.Text   `json:"text"`
	Source vocab.Source `json:"source,omitzero"`
}

// Codes returns the whole catalogue: every fault of Validate and every unmet
// condition of a Refusal, in declared order.
func Codes() []Code { return append([]Code(nil), catalogue[1:]...) }

// Reason returns the entry as a Reason with the arguments filled into its
// sentence. Long arguments are shortened there, not in Args.
func (c Code) Reason(args ...vocab.Arg) vocab.Reason {
	r := vocab.Reason{Code: c.Code, Text: c.Text, Source: c.Source}
	if len(args) == 0 {
		return r
	}
	r.Args = append(r.Args, args...)
	pairs := make([]string, 0, 2*len(args))
	for _, a := range args {
		pairs = append(pairs, "{"+a.Name+"}", vocab.Clip(a.Value))
	}
	fill := strings.NewReplacer(pairs...)
	r.Text = vocab.Text{ZH: fill.Replace(c.Text.ZH), EN: fill.Replace(c.Text.EN)}
	return r
}

// reason fills the entry c with args, given as name, value, name, value.
func (c code) reason(args ...string) vocab.Reason {
	list := make([]vocab.Arg, 0, len(args)/2)
	for i := 0; i+1 < len(args); i += 2 {
		list = append(list, vocab.Arg{Name: args[i], Value: args[i+1]})
	}
	return catalogue[c].Reason(list...)
}

// fault is reason as a fault at path.
func (c code) fault(path string, args ...string) vocab.Fault {
	r := c.reason(args...)
	return vocab.Fault{Path: path, Code: r.Code, Text: r.Text}
}

// plain writes a token as words.
func plain(token string) string { return strings.ReplaceAll(token, "_", " ") }
