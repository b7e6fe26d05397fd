package proposal

import (
	"embed"
	"strings"
)

//go:embed schema/*.json
var schemas embed.FS

// Schema returns the JSON Schema (draft 2020-12) of a document type by its
// name: case, proposal, event, facts, status, process, scheme, scale, series,
// measure, window. A test holds each equal to its type. Tokens are listed; the Chinese terms are read too.
func Schema(name string) ([]byte, bool) {
	if strings.ContainsAny(name, "/\\.") {
		return nil, false
	}
	b, err := schemas.ReadFile("schema/" + name + ".json")
	return b, err == nil
}

// SchemaNames lists the names that Schema knows, in ascending order.
func SchemaNames() []string {
	entries, _ := schemas.ReadDir("schema") // embedded: it is there
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), ".json"))
	}
	return names
}
