package vocab

import (
	"sort"
	"strconv"
	"strings"
)

// Fault is one thing that is wrong with given data: where, what, and how to
// mend it. Path is a JSON Pointer (RFC 6901) over the library's JSON names;
// "" is the whole document. Code never changes its meaning and is never used
// again for another. Text says what is wrong and names the mend.
type Fault struct {
	Path string `json:"path"`
	Code string `json:"code"`
	Text Text   `json:"message"`
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

// Add appends a fault.
func (fs *Faults) Add(path, code, zh, en string) {
	*fs = append(*fs, Fault{Path: path, Code: code, Text: Text{ZH: zh, EN: en}})
}

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
