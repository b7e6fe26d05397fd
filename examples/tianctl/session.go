package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// session is one run of a command over its input.
type session struct {
	in     *lineReader
	stdin  io.Reader
	out    *lineWriter
	notes  []string // for standard error, at the end
	read   int      // lines read, blank ones not counted
	failed int      // lines that could not be answered
	faulty bool     // something was answered with faults
	whole  []byte   // the one document, where there is one
	noted  bool     // that ids are numbers
}

// newSession returns a session that writes out what was answered before it
// waits for more input, so that two programs can talk over it.
func newSession(stdin io.Reader, stdout io.Writer) *session {
	out := &lineWriter{dst: stdout}
	return &session{in: newLineReader(stdin, out.flush), stdin: stdin, out: out}
}

// note keeps a line for standard error.
func (s *session) note(format string, args ...any) {
	s.notes = append(s.notes, fmt.Sprintf(format, args...))
}

// noteIDs tells on standard error of numeric ids, where lines have no answer of
// their own.
func (s *session) noteIDs(from origin, l line) {
	if from.beside != nil && !from.beside.Note.IsZero() && !s.noted {
		s.noted = true
		s.note("ids given as numbers are read as text, first on line %d", l.number)
	}
}

// origin tells which line an answer belongs to: its id, or its number where it
// has none.
type origin struct {
	ID   *string `json:"id,omitempty"`
	Line int     `json:"line,omitempty"`

	beside *ignoredFields // what is told at the end of the answer
}

// keyed is an input line that may carry an id.
type keyed interface{ key() *string }

// head is embedded in every input line.
type head struct {
	// ID comes back with the answer. Any text will do.
	ID *string `json:"id,omitempty"`
}

func (h head) key() *string { return h.ID }

// eachLine calls do for every line that is not blank. It stops at the first
// error of do, and at the end of the input.
func (s *session) eachLine(do func(line) error) error {
	for {
		l, err := s.in.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		s.read++
		if err := do(l); err != nil {
			return err
		}
	}
}

// answerLines answers every line by itself.
func answerLines[In keyed, Out any](s *session, answer func(In) (Out, vocab.Faults)) error {
	decoder := vocab.NewDecoder[In]()
	return s.eachLine(func(l line) error {
		in, from, ignored, faults := decodeLine(decoder, l)
		var out Out
		if len(faults) == 0 {
			out, faults = answer(in)
		}
		if len(faults) > 0 {
			return s.refuse(from, faults)
		}
		return writeAnswer(s, from, out, ignored)
	})
}

// decodeLine reads one line. Fields that In does not have are no faults: they
// are named in ignored, an inner one with the way to it ("events/0/note").
func decodeLine[In keyed](d vocab.Decoder[In], l line) (in In, from origin, ignored []string, faults vocab.Faults) {
	from = origin{Line: l.number}
	switch {
	case l.tooLong:
		faults.Add("", codeLineTooLong)
	case !utf8.Valid(l.text):
		faults.Add("", codeLineNotUTF8)
	case l.text[0] != '{':
		faults.Add("", codeLineNotObject)
	case values(l.text) > maxValues:
		faults.Add("", codeLineTooManyValues, "most", strconv.Itoa(maxValues))
	default:
		var all vocab.Faults
		var note vocab.Text
		in, note, all = decodeIDs(d, l.text)
		ignored, faults = withoutUnknown(all[:min(len(all), mostFaults)])
		if len(all) > mostFaults {
			faults.Add("", codeLineTooManyFaults.As(fmt.Sprintf("本行有%d处以上不认识或有误，请更正", mostFaults),
				fmt.Sprintf("%d or more places of this line are unknown or wrong: mend it", mostFaults)))
		}
		if id := in.key(); id != nil && !hides(faults) {
			from = origin{ID: id}
		}
		from.beside = &ignoredFields{Ignored: ignored, Note: note}
	}
	return in, from, ignored, faults
}

// maxValues bounds the values on one line: each needs many times its own length
// while it is read.
const maxValues = 200_000

// mostFaults is the number of faults that vocab.Faults names: a line that has
// more may hide a fault behind unknown fields.
const mostFaults = 200

// values counts the members and elements on a line, roughly and fast.
func values(text []byte) int {
	n, inString := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"':
			inString = !inString
		case !inString && (c == ',' || c == '[' || c == '{'):
			n++
		case inString && c == '\\':
			i++
		}
	}
	return n
}

// hides reports whether the faults leave it open what the id of the line is.
func hides(faults vocab.Faults) bool {
	for _, f := range faults {
		if f.Code == vocab.CodeSyntax || f.Path == "/id" && (f.Code == vocab.CodeType || f.Code == "json.surrogate") {
			return true
		}
	}
	return false
}

// strict reports whether the place is inside a part that is read as strictly
// as a file of its own: there a field misspelt would silently do nothing.
func strict(path string) bool {
	for _, part := range []string{"/overlay/", "/process/", "/options/rules/"} {
		if strings.HasPrefix(path, part) {
			return true
		}
	}
	return false
}

// withoutUnknown parts the names of unknown fields from the other faults.
func withoutUnknown(all vocab.Faults) (ignored []string, faults vocab.Faults) {
	for _, f := range all {
		if f.Code == vocab.CodeUnknownField && !strict(f.Path) {
			ignored = append(ignored, strings.TrimPrefix(f.Path, "/"))
			continue
		}
		faults = append(faults, f)
	}
	return ignored, faults
}

// refusal is the answer to a line that cannot be answered.
type refusal struct {
	origin
	Error refused `json:"error"`
}

// refused is the first fault of a line; More holds what else is wrong with it.
type refused struct {
	Code    string       `json:"code"`
	Path    string       `json:"path"`
	Message vocab.Text   `json:"message"`
	AtLine  int          `json:"atLine,omitempty" about:"the line of a file or of the one document"`
	More    []plainFault `json:"more,omitempty"`
}

// plainFault is a fault as tianctl prints it.
type plainFault struct {
	Path    string     `json:"path"`
	Code    string     `json:"code"`
	Message vocab.Text `json:"message"`
	AtLine  int        `json:"atLine,omitempty"`
}

func plainFaults(faults vocab.Faults) []plainFault {
	list := make([]plainFault, len(faults))
	for i, f := range faults {
		list[i] = plainFault{f.Path, f.Code, f.Text, f.Line}
	}
	return list
}

// newRefused names the faults, so many of them that nobody would read on.
func newRefused(faults vocab.Faults) refused {
	first := faults[0]
	return refused{first.Code, first.Path, first.Text, first.Line, plainFaults(faults[1:min(len(faults), mostFaults+1)])}
}

// refuse answers a line with its faults.
func (s *session) refuse(from origin, faults vocab.Faults) error {
	s.failed++
	text, err := encode(refusal{from, newRefused(faults)})
	if err != nil {
		return err
	}
	if from.beside == nil {
		return s.out.line(text)
	}
	after, err := encode(*from.beside)
	if err != nil {
		return err
	}
	return s.out.line(joinObjects(text, after))
}

// writeAnswer writes out, which must be a record, behind the origin of its line and
// before the names of the ignored fields.
func writeAnswer[Out any](s *session, from origin, out Out, ignored []string) error {
	before, err := encode(from)
	if err != nil {
		return err
	}
	body, err := encode(out)
	if err != nil {
		return err
	}
	told := ignoredFields{Ignored: ignored}
	if from.beside != nil {
		told.Note = from.beside.Note
	}
	after, err := encode(told)
	if err != nil {
		return err
	}
	return s.out.line(joinObjects(before, body, after))
}

// joinObjects makes one JSON object of several that have no member in common.
func joinObjects(objects ...[]byte) []byte {
	var b bytes.Buffer
	b.WriteByte('{')
	for _, o := range objects {
		if inner := o[1 : len(o)-1]; len(inner) > 0 {
			if b.Len() > 1 {
				b.WriteByte(',')
			}
			b.Write(inner)
		}
	}
	b.WriteByte('}')
	return b.Bytes()
}
