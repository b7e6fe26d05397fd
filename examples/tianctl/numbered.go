package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// decodeIDs decodes a text in which ids may be numbers, as spreadsheets and
// databases give them: they are read as the text that they are written with, and
// note says so. Every other fault stays.
func decodeIDs[T any](d vocab.Decoder[T], text []byte) (value T, note vocab.Text, faults vocab.Faults) {
	value, faults = d.Decode(text)
	again, note, ok := quoteIDs(text, faults)
	if !ok {
		return value, note, faults
	}
	value, rest := d.Decode(again)
	return value, note, repeated(rest, faults)
}

// repeated returns the faults of what was written anew, with the keys given twice
// of the first reading, which are gone from it.
func repeated(rest, first vocab.Faults) vocab.Faults {
	for _, f := range first {
		if f.Code == vocab.CodeDuplicateKey {
			rest.Under("", vocab.Faults{f})
		}
	}
	return unlined(rest)
}

// quoteIDs writes a JSON text anew with its numeric ids in quotation marks, where
// the faults of reading it name some.
func quoteIDs(text []byte, faults vocab.Faults) (again []byte, note vocab.Text, ok bool) {
	numbered := func(f vocab.Fault) bool {
		return f.Code == vocab.CodeType && isID(f.Path[strings.LastIndexByte(f.Path, '/')+1:])
	}
	if !slices.ContainsFunc(faults, numbered) {
		return nil, note, false
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	var tree any
	if dec.Decode(&tree) != nil {
		return nil, note, false
	}
	n := quoteNumbers(tree)
	again, err := encode(tree)
	if err != nil || n == 0 {
		return nil, note, false
	}
	return again, vocab.Text{
		ZH: "有" + strconv.Itoa(n) + "处编号写成了数字，已按文字读",
		EN: strconv.Itoa(n) + " id(s) given as numbers, read as text",
	}, true
}

// isID reports whether a member of this name holds the id of something.
func isID(name string) bool { return name == "id" || name == "item" }

// quoteNumbers turns the ids in a JSON tree that are whole numbers into text, and
// counts them.
func quoteNumbers(tree any) (n int) {
	switch node := tree.(type) {
	case map[string]any:
		for name, value := range node {
			if x, ok := value.(json.Number); ok && isID(name) && strings.Trim(x.String(), "0123456789") == "" {
				node[name] = x.String()
				n++
				continue
			}
			n += quoteNumbers(value)
		}
	case []any:
		for _, value := range node {
			n += quoteNumbers(value)
		}
	}
	return n
}
