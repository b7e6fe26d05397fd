package rule

import (
	"bytes"
	"unicode/utf8"
)

// plainly reads a condition of JSON that is made of terms and lists of conditions,
// in which nothing is escaped, as nearly all are. Of any other, and of one with a
// fault, it says false, and the decoder is to read it. Its terms are parts of one
// string.
func plainly(data []byte) (Condition, bool) {
	if bytes.IndexByte(data, '\\') >= 0 || !utf8.Valid(data) {
		return Condition{}, false
	}
	r := plainReader{text: string(data)}
	var c Condition
	ok := r.condition(&c, 1)
	return c, ok && r.at == len(r.text)
}

type plainReader struct {
	text string
	at   int
}

// next passes over spaces and returns the byte behind them, 0 at the end.
func (r *plainReader) next() byte {
	for ; r.at < len(r.text); r.at++ {
		switch b := r.text[r.at]; b {
		case ' ', '\t', '\n', '\r':
		default:
			return b
		}
	}
	return 0
}

// takes passes over a mark, and reports whether it stands there.
func (r *plainReader) takes(mark byte) bool {
	if r.next() != mark {
		return false
	}
	r.at++
	return true
}

func (r *plainReader) condition(c *Condition, depth int) bool {
	if depth > maxDepth {
		return false
	}
	if r.next() == '"' {
		return r.string(&c.Term)
	}
	if !r.takes('{') {
		return false
	}
	for {
		name := ""
		if !r.string(&name) || !r.takes(':') {
			return false
		}
		ok := false
		switch name {
		case "any":
			ok = r.list(&c.Any, depth)
		case "all":
			ok = r.list(&c.All, depth)
		case "none":
			ok = r.list(&c.None, depth)
		}
		if !ok {
			return false
		}
		if !r.takes(',') {
			return r.takes('}')
		}
	}
}

// list reads a list of conditions, which was not read before.
func (r *plainReader) list(into *[]Condition, depth int) bool {
	if *into != nil || !r.takes('[') || r.next() == ']' {
		return false
	}
	all := make([]Condition, r.count())
	for i := range all {
		if i > 0 && !r.takes(',') || !r.condition(&all[i], depth+1) {
			return false
		}
	}
	*into = all
	return r.takes(']')
}

// count returns how many elements the list has that is being read.
func (r *plainReader) count() int {
	n, deep, quoted := 1, 0, false
	for i := r.at; i < len(r.text); i++ {
		switch b := r.text[i]; {
		case b == '"':
			quoted = !quoted
		case quoted:
		case b == '[' || b == '{':
			deep++
		case b == ']' || b == '}':
			if deep--; deep < 0 {
				return n
			}
		case b == ',' && deep == 0:
			n++
		}
	}
	return n
}

func (r *plainReader) string(into *string) bool {
	if !r.takes('"') {
		return false
	}
	text := r.text[r.at:]
	for i := range len(text) {
		switch b := text[i]; {
		case b == '"':
			*into = text[:i]
			r.at += i + 1
			return true
		case b < ' ':
			return false
		}
	}
	return false
}
