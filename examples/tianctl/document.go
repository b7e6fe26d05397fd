package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// maxDocument is the longest single JSON value that is read.
const maxDocument = 256 << 20

// document reads the whole input as the text of one JSON value.
func (s *session) document() ([]byte, error) {
	text, err := io.ReadAll(io.LimitReader(s.stdin, maxDocument+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxDocument {
		return nil, fmt.Errorf("the input is longer than %d MiB", maxDocument>>20)
	}
	s.read = 1
	return bytes.TrimPrefix(text, []byte("\uFEFF")), nil
}

// refuseDocument answers the one document with its faults.
func (s *session) refuseDocument(id *string, faults vocab.Faults) error {
	return s.refuse(origin{ID: id}, faults)
}

// faultsOf returns the faults that err holds; an error of another kind becomes
// one fault with the code.
func faultsOf(err error, code vocab.Code) vocab.Faults {
	var faults vocab.Faults
	if errors.As(err, &faults) || err == nil {
		return faults
	}
	faults.Add("", code.As(err.Error(), err.Error()))
	return faults
}

// besides adds to the faults of reading those of judging what was read, less
// those at places that may be wrong only because they were not read.
func besides(unread, judged vocab.Faults) vocab.Faults {
	all := unread
	for _, f := range judged {
		if !slices.ContainsFunc(unread, func(u vocab.Fault) bool { return inside(f.Path, u.Path) || inside(u.Path, f.Path) }) {
			all = append(all, f)
		}
	}
	return all
}

// inside reports whether a place is another one or lies in it.
func inside(path, other string) bool { return path == other || strings.HasPrefix(path, other+"/") }

// missing adds the fault of a field that is needed and not there.
func missing(faults *vocab.Faults, path string) {
	faults.Add(path, codeFieldMissing)
}
