package vocab

import (
	"slices"
	"sort"
	"strconv"
	"strings"
)

// Fault is one thing that is wrong with a document: where, what, and how to mend
// it. What a check has to say beyond that stands beside an embedded Fault.
type Fault struct {
	// Path is a JSON Pointer (RFC 6901) over the library's JSON names; "" is
	// the whole document.
	Path string `json:"path"`
	// Line is the line of the JSON text on which the place stands, from 1; it is
	// unset where there is no text, or all of it stands on one line.
	Line int `json:"line,omitzero"`
	// Code is a row of a catalogue; see Code.
	Code string `json:"code"`
	// Severity is how much it weighs; in Faults unset means a fault.
	Severity Severity `json:"severity,omitzero"`
	// Text says what is wrong, and names the mend where Mend is empty.
	Text Text `json:"message"`
	Mend Text `json:"mend,omitzero"`
	// Source is the document that asks for it otherwise, where there is one.
	Source Source `json:"source,omitzero"`

	more int // how many faults this one stands for; see Faults
}

// String returns "path: English sentence [code]", without a path for a fault of the
// whole document. Where there is a line it stands first: "line 7, path: …".
func (f Fault) String() string {
	p := f.Path
	if f.Line > 0 {
		p = strings.TrimSuffix("line "+strconv.Itoa(f.Line)+", "+p, ", ")
	}
	if p != "" {
		p += ": "
	}
	return p + f.Text.EN + " [" + f.Code + "]"
}

// Faults is every fault of one document at once, in document order. As an
// error it prints one fault a line. Add and Under keep 200 of them, which nobody
// reads through; behind these stands one fault.more that says how many there are
// beyond, so that a hostile document fills no memory.
type Faults []Fault

// Error lists the faults, one a line.
func (fs Faults) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.String()
	}
	return strings.Join(lines, "\n")
}

// Err returns fs as an error, nil when there is none. It keeps a Validate
// method from returning a non-nil error that holds no fault.
func (fs Faults) Err() error {
	if len(fs) == 0 {
		return nil
	}
	return fs
}

// mostFaults is how many faults of one document are told.
const mostFaults = 200

// Add appends c as a fault at path; see Code.Fault.
func (fs *Faults) Add(path string, c Code, args ...string) {
	if len(*fs) >= mostFaults {
		fs.count(1)
		return
	}
	*fs = append(*fs, c.Fault(path, args...))
}

// count adds to the faults that are not told.
func (fs *Faults) count(n int) {
	last := len(*fs) - 1
	if last < 0 || (*fs)[last].more == 0 {
		*fs, last = append(*fs, Fault{Code: codeMore.Code}), last+1
	}
	f := &(*fs)[last]
	f.more += n
	f.Text = codeMore.Reason("n", strconv.Itoa(f.more)).Text
}

// Under appends the faults of a part that stands at prefix in the whole.
func (fs *Faults) Under(prefix string, part Faults) {
	for _, f := range part {
		switch {
		case f.more > 0:
			fs.count(f.more)
		case len(*fs) >= mostFaults:
			fs.count(1)
		default:
			f.Path = prefix + f.Path
			*fs = append(*fs, f)
		}
	}
}

// Has reports whether a fault with the code is among fs.
func (fs Faults) Has(code string) bool {
	for _, f := range fs {
		if f.Code == code {
			return true
		}
	}
	return false
}

// Codes returns the distinct codes in ascending order.
func (fs Faults) Codes() []string {
	seen := make(map[string]bool, len(fs))
	var codes []string
	for _, f := range fs {
		if !seen[f.Code] {
			seen[f.Code] = true
			codes = append(codes, f.Code)
		}
	}
	sort.Strings(codes)
	return codes
}

// Pointer joins the parts of a JSON Pointer, escaping "~" and "/" in them:
// Pointer("rules", "3", "when") is "/rules/3/when".
func Pointer(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteByte('/')
		if strings.ContainsAny(p, "~/") {
			p = strings.ReplaceAll(strings.ReplaceAll(p, "~", "~0"), "/", "~1")
		}
		b.WriteString(p)
	}
	return b.String()
}

// At is Pointer for a place in a list: At("/rules", 3) is "/rules/3".
func At(prefix string, i int) string { return prefix + "/" + strconv.Itoa(i) }

// Beside returns fs, the faults of reading a document, and those of judging what
// was read, less those at places that may be wrong only because they were not
// read: the place of a fault of fs, one inside it or around it.
func (fs Faults) Beside(judged Faults) Faults {
	all := slices.Clone(fs)
	for _, f := range judged {
		if !slices.ContainsFunc(fs, func(u Fault) bool { return u.more == 0 && (inside(f.Path, u.Path) || inside(u.Path, f.Path)) }) {
			all.Under("", Faults{f})
		}
	}
	return all
}

// inside reports whether a place is another one or lies in it.
func inside(path, other string) bool { return path == other || strings.HasPrefix(path, other+"/") }
