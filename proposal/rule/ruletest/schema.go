package ruletest

import _ "embed"

//go:embed schema.json
var schemaJSON string

// Schema returns the JSON Schema (draft 2020-12) of a list of cases.
func Schema() []byte { return []byte(schemaJSON) }
