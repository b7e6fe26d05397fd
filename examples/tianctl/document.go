package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"

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
	s.whole = bytes.TrimPrefix(text, []byte("\uFEFF"))
	return s.whole, nil
}

// refuseDocument answers the one document with its faults.
func (s *session) refuseDocument(id *string, faults vocab.Faults) error {
	return s.refuse(origin{ID: id}, faults.In(s.whole))
}

// unlined forgets the lines of faults of a part, which count from its beginning:
// refuseDocument finds those of the document.
func unlined(faults vocab.Faults) vocab.Faults {
	faults = slices.Clone(faults)
	for i := range faults {
		faults[i].Line = 0
	}
	return faults
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

// missing adds the fault of a field that is needed and not there.
func missing(faults *vocab.Faults, path string) {
	faults.Add(path, codeFieldMissing)
}
