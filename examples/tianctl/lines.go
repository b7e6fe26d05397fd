package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// maxLine is the longest line that is read, its line end not counted.
const maxLine = 16 << 20

// line is one line of the input that is not blank.
type line struct {
	number  int    // from 1, blank lines counted
	text    []byte // without line end, byte order mark and outer blanks; nil when tooLong
	tooLong bool
}

// lineReader reads lines of any length in bounded memory: of a line longer
// than its limit nothing is kept.
type lineReader struct {
	src   *bufio.Reader
	limit int
	count int
	buf   []byte
}

// newLineReader reads from src; before every read that may block it calls
// beforeRead, so that what was answered so far can be written out.
func newLineReader(src io.Reader, beforeRead func() error) *lineReader {
	return &lineReader{
		src:   bufio.NewReaderSize(&attentiveReader{src, beforeRead}, 64<<10),
		limit: maxLine,
	}
}

// next returns the next line that is not blank, io.EOF after the last one. The
// text is valid until the following call.
func (r *lineReader) next() (line, error) {
	for {
		text, tooLong, err := r.read()
		if err != nil {
			return line{}, err
		}
		r.count++
		if tooLong {
			return line{number: r.count, tooLong: true}, nil
		}
		text = bytes.TrimPrefix(text, []byte("\uFEFF"))
		if text = bytes.Trim(text, " \t\r\n"); len(text) > 0 {
			return line{number: r.count, text: text}, nil
		}
	}
}

// read returns one line without its line end. A last line without line end
// counts; an empty rest after the last line end does not.
func (r *lineReader) read() (text []byte, tooLong bool, err error) {
	const lineEnd = 2 // CR and LF may stand behind a line of just the limit
	r.buf = r.buf[:0]
	for started := false; ; started = true {
		part, err := r.src.ReadSlice('\n')
		if !tooLong {
			r.buf = append(r.buf, part...)
			if len(r.buf) > r.limit+lineEnd {
				tooLong, r.buf = true, r.buf[:0]
			}
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF):
			if len(part) == 0 && !started {
				return nil, false, io.EOF
			}
		case err != nil:
			return nil, false, err
		}
		text = bytes.TrimSuffix(bytes.TrimSuffix(r.buf, []byte("\n")), []byte("\r"))
		if len(text) > r.limit {
			tooLong = true
		}
		if tooLong {
			text = nil
		}
		return text, tooLong, nil
	}
}

// attentiveReader calls before ahead of every Read.
type attentiveReader struct {
	src    io.Reader
	before func() error
}

func (r *attentiveReader) Read(p []byte) (int, error) {
	if err := r.before(); err != nil {
		return 0, err
	}
	return r.src.Read(p)
}
