package rule

import _ "embed"

//go:embed schema.json
var schemaJSON string

// Schema returns the JSON Schema (draft 2020-12) of a rule set, with those of a
// layer, a condition and a document among its definitions. Editors check rule
// files against it while they are written; Load checks more.
func Schema() []byte { return []byte(schemaJSON) }
