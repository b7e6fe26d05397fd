package main

import (
	"bytes"
	"encoding/json"
	"io"
)

// lineWriter collects whole lines and writes them out in large pieces that end
// with a line, so that whoever reads, or whatever ends the program, never sees
// half a line more than the system makes of it.
type lineWriter struct {
	dst io.Writer
	buf bytes.Buffer
	err error
}

const flushAt = 64 << 10

// line appends one line. The error is the first one that writing met.
func (w *lineWriter) line(text []byte) error {
	w.buf.Write(text)
	w.buf.WriteByte('\n')
	if w.buf.Len() >= flushAt {
		return w.flush()
	}
	return w.err
}

// text appends text as it is.
func (w *lineWriter) text(s string) { w.buf.WriteString(s) }

// flush writes out what was collected.
func (w *lineWriter) flush() error {
	if w.err == nil && w.buf.Len() > 0 {
		_, w.err = w.dst.Write(w.buf.Bytes())
	}
	w.buf.Reset()
	return w.err
}

// encode writes v as JSON on one line, with Chinese and "<" as they are.
func encode[T any](v T) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// indent writes v as JSON for reading.
func indent[T any](v T) ([]byte, error) {
	text, err := encode(v)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, text, "", "  "); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
