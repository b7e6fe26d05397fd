package intake

import (
	"embed"
	"strings"
)

//go:embed schema/*.json
var schemas embed.FS

// Schema returns the JSON Schema (draft 2020-12) of a document type of this
// package by its name, grounds, local, finding or counts. A test holds each equal to its type.
func Schema(name string) ([]byte, bool) {
	if strings.ContainsAny(name, "/\\.") {
		return nil, false
	}
	b, err := schemas.ReadFile("schema/" + name + ".json")
	return b, err == nil
}
