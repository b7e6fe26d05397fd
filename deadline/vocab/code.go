package vocab

import (
	"strconv"
	"strings"
)

// Code is one row of the catalogue of a package: a code of a fault, a finding or
// a reason, which never changes its meaning and is never used again for another,
// with all that is the same wherever it is given. Codes of each package lists
// its rows.
//
// In Text and Mend a name in braces, {unit}, stands for an argument; in
// quotation marks, {"unit"}, the argument is quoted as Go does. Where the
// sentence is made at the place, Text says what the code means.
type Code struct {
	Code string `json:"code"`
	// Severity is unset where the code is that of a Reason; in Faults unset
	// means a fault.
	Severity Severity `json:"severity,omitzero"`
	Text     Text     `json:"message"`
	// Mend is empty where Text names the mend, or nothing is to be mended.
	Mend   Text   `json:"mend,omitzero"`
	Source Source `json:"source,omitzero"`

	said bool // Text is finished: nothing is filled in
}

// As returns c with a sentence of its own, into which nothing is filled.
func (c Code) As(zh, en string) Code {
	c.Text, c.said = Text{ZH: zh, EN: en}, true
	return c
}

// Reason returns c as a Reason with args, given as name, value, name, value,
// filled into its sentence. Long values are shortened there, not in Args.
func (c Code) Reason(args ...string) Reason {
	r := Reason{Code: c.Code, Text: c.text(args), Source: c.Source}
	for i := 0; i+1 < len(args); i += 2 {
		r.Args = append(r.Args, Arg{Name: args[i], Value: args[i+1]})
	}
	return r
}

// Fault returns c as a fault at path, with args as in Reason.
func (c Code) Fault(path string, args ...string) Fault {
	return Fault{
		Path: path, Code: c.Code, Severity: c.Severity, Text: c.text(args),
		Mend: Text{ZH: fill(c.Mend.ZH, args), EN: fill(c.Mend.EN, args)}, Source: c.Source,
	}
}

func (c Code) text(args []string) Text {
	if c.said {
		return c.Text
	}
	return Text{ZH: fill(c.Text.ZH, args), EN: fill(c.Text.EN, args)}
}

// fill puts the values of args into a sentence. Braces around another name stay
// as they are.
func fill(sentence string, args []string) string {
	open := strings.IndexByte(sentence, '{')
	if open < 0 || len(args) == 0 {
		return sentence
	}
	var b strings.Builder
	for ; open >= 0; open = strings.IndexByte(sentence, '{') {
		b.WriteString(sentence[:open])
		sentence = sentence[open:]
		value, length := "{", 1
		if end := strings.IndexByte(sentence, '}'); end > 0 {
			if v, ok := valueOf(sentence[1:end], args); ok {
				value, length = v, end+1
			}
		}
		b.WriteString(value)
		sentence = sentence[length:]
	}
	return b.String() + sentence
}

// valueOf returns what stands for a name, with or without quotation marks.
func valueOf(name string, args []string) (string, bool) {
	bare := strings.Trim(name, `"`)
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] != bare {
			continue
		}
		v := Clip(args[i+1])
		if bare != name {
			v = strconv.Quote(v)
		}
		return v, true
	}
	return "", false
}
