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
	// Code is a row of a catalogue; see Code.
	Code string `json:"code"`
	// Severity is how much it weighs; in Faults unset means a fault.
	Severity Severity `json:"severity,omitzero"`
	// Text says what is wrong, and names the mend where Mend is empty.
	Text Text `json:"message"`
	Mend Text `json:"mend,omitzero"`
	// Source is the document that asks for it otherwise, where there is one.
	Source Source `json:"source,omitzero"`
}

// String returns "path: English sentence [code]"; a fault of the whole document
// has "(document)" for its path, which no path is.
func (f Fault) String() string {
	p := f.Path
	if p == "" {
		p = "(document)"
	}
	return p + ": " + f.Text.EN + " [" + f.Code + "]"
}

// Faults is every fault of one document at once, in document order. As an
// error it prints one fault a line.
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

// Add appends c as a fault at path; see Code.Fault.
func (fs *Faults) Add(path string, c Code, args ...string) { *fs = append(*fs, c.Fault(path, args...)) }

// Under appends the faults of a part that stands at prefix in the whole.
func (fs *Faults) Under(prefix string, part Faults) {
	for _, f := range part {
		f.Path = prefix + f.Path
		*fs = append(*fs, f)
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
	all := fs[:len(fs):len(fs)]
	for _, f := range judged {
		if !slices.ContainsFunc(fs, func(u Fault) bool { return inside(f.Path, u.Path) || inside(u.Path, f.Path) }) {
			all = append(all, f)
		}
	}
	return all
}

// inside reports whether a place is another one or lies in it.
func inside(path, other string) bool { return path == other || strings.HasPrefix(path, other+"/") }
